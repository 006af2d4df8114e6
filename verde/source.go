package verde

import "fmt"

// Place is where the words of a tensor come from.
type Place uint8

// The places a word of a step can come from. Nothing else is read: at the first value that differs,
// every operand is therefore agreed on already.
const (
	InBefore   Place = iota // the state before the step, proven against its root
	InInputs                // the inputs of the round, proven against the claim's inputs root
	InConstant              // a constant of the swarm, which everybody holds
	InTrace                 // an output of an earlier operator of the step, proven against the trace
	InAfter                 // the state after the step: what a claim says, never an operand
)

// Source is one tensor of a step.
type Source struct {
	Place Place
	Name  string // of the tensor, if the place is a state, the inputs or the constants
	Value int    // number in the trace, if that is the place
}

func (s Source) String() string {
	switch s.Place {
	case InBefore:
		return "state tensor " + s.Name
	case InInputs:
		return "input " + s.Name
	case InConstant:
		return "constant " + s.Name
	case InTrace:
		return fmt.Sprintf("value %d", s.Value)
	case InAfter:
		return "new state tensor " + s.Name
	}
	return "nowhere"
}
