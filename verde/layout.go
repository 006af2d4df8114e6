package verde

import "verdant/repops"

// Layout is what is static of a step, for courts that keep a plan of it.
type Layout struct {
	Graph         *repops.Graph // nil for the end of the round, which computes nothing
	Values        []Output      // of the trace, in order
	Of            []Source      // where each value of the graph comes from
	Before, After []TensorSpec  // tensors of the state around the step, in order
}

// Output is one output of one operator of a graph.
type Output struct{ Op, Out int }

// Layout returns that of a step; the number of steps stands for the end of the round. It shares memory with the rules.
func (r *Rules) Layout(step int) Layout {
	st := &r.steps[step]
	l := Layout{Graph: st.graph, Of: st.of, Before: st.before, After: st.after}
	for _, v := range st.values {
		l.Values = append(l.Values, Output{v.op, v.out})
	}
	return l
}

// Locate returns the length of a tensor of a step, and its number and that of all tensors where it is committed to. Constants are
// committed to one by one.
func (r *Rules) Locate(step int, s Source) (words uint64, number, count int) {
	words, number = r.words(step, s), r.number(step, s)
	switch s.Place {
	case InTrace:
		return words, number, len(r.steps[step].values)
	case InConstant:
		return words, 0, 1
	}
	return words, number, len(r.schemaOf(step, s.Place))
}

// Origin returns what is bound to a name of the state after a step.
func (r *Rules) Origin(step int, name string) Source { return r.origin(step, name) }

// Constant returns the words of a constant.
func (r *Rules) Constant(name string) []uint32 { return r.cfg.Constants[name] }

// Inputs returns the tensors of a round's inputs, in order.
func (r *Rules) Inputs() []TensorSpec { return r.inputs }
