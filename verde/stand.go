package verde

import "verdant/repops"

// Stage is what the next move of a dispute has to be.
type Stage uint8

// The stages.
const (
	StageOpen    = Stage(atOpen)
	StageReveal  = Stage(atReveal)
	StagePick    = Stage(atPick)
	StageTrace   = Stage(atTrace)
	StageLeaf    = Stage(atLeaf)
	StageElement = Stage(atElement)
	StageAssert  = Stage(atAssert)
	StageChoose  = Stage(atChoose)
	StageExhibit = Stage(atExhibit)
	StageOver    = Stage(atOver)
)

// Over is which tree is being narrowed down.
type Over uint8

// The trees.
const (
	OverSteps  = Over(overSteps)
	OverTrace  = Over(overTrace)
	OverValue  = Over(overValue)
	OverState  = Over(overState)
	OverTensor = Over(overTensor)
)

// Stand is where a dispute stands, for courts that keep it in a form of their own. It shares memory with the game.
type Stand struct {
	Stage  Stage
	Open   Open
	Step   int  // the number of steps stands for the end of the round
	Before Hash // state before the step
	After  Hash // and after it, as claimed
	Trace  Hash // values of the step; zero at the end of the round

	Over    Over
	Top     bool // the whole tree is disputed
	Level   int  // of the disputed node
	Count   uint64
	Index   uint64
	Hash    Hash   // the disputed node; at the top, as long as nothing below it was shown, what it is committed to by
	Shown   []Hash // nodes below it, to be picked from
	Value   int    // disputed value of the trace, −1 if none
	Name    string // disputed tensor of the state after the step
	Leaf    []uint32
	Element *StandElement // what is asserted, nil above that
}

// StandElement is a disputed word of a node and what has been asserted about it.
type StandElement struct {
	Node       int // of the operator's expansion
	Index      int64
	Fresh      bool // nothing has been asserted yet
	Lo, Hi     int64
	Start, End uint32
	Bounds     []uint32
	Split      bool     // Data are accumulators between parts of the fold, not words of its steps
	Data       []uint32 // of the last assertion
	locals     [2][]int
}

// Local returns the tensor of the operator's expansion that an asserted word was read from.
func (e *StandElement) Local(c Choice, index uint32) int {
	if c == PickBound {
		return e.locals[0][index]
	}
	return e.locals[1][index]
}

// Stand returns where the dispute stands.
func (g *Game) Stand() Stand {
	d := &g.tree
	s := Stand{
		Stage: Stage(g.stage), Open: g.open, Step: g.step, Before: g.before, After: g.after, Trace: g.trace,
		Over: Over(d.over), Top: d.bind != nil, Level: d.level, Count: d.count, Index: d.index, Hash: d.hash,
		Value: g.value, Name: g.name, Leaf: g.leaf,
	}
	switch g.stage {
	case atPick:
		s.Hash, s.Shown = d.shapes[place{d.level, d.index}], d.shown
	case atElement:
		s.Hash = leafHash(g.leaf)
	}
	if f := g.frame; f != nil {
		s.Element = &StandElement{Node: f.node, Index: f.index, Fresh: f.fresh, Lo: f.lo, Hi: f.hi, Start: f.start, End: f.end}
		if g.stage == atChoose {
			s.Element.Bounds, s.Element.locals[0] = asserted(f.bounds)
			s.Element.Data, s.Element.locals[1] = asserted(f.loads)
			if f.points != nil {
				s.Element.Split, s.Element.Data = true, f.ends[:len(f.ends)-1]
			}
		}
	}
	return s
}

func asserted(loads []load) (words []uint32, locals []int) {
	for _, l := range loads {
		words, locals = append(words, l.word), append(locals, l.local)
	}
	return words, locals
}

// Expansion returns that of the operator that computes a value of a step.
func (r *Rules) Expansion(step, value int) (*repops.Expansion, error) {
	st := &r.steps[step]
	return repops.Expand(st.graph.Ops[st.values[value].op].Op)
}
