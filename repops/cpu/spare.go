package cpu

import (
	"slices"

	"verdant/repops"
)

// spare numbers the input and the output that an operator can do without; -1 is
// none.
type spare struct{ in, out int }

// The weights that attention gives to keys, rows × heads × keys of them.
const (
	weightsOut = 0 // of Attention
	weightsIn  = 4 // of AttentionGrad
)

func spares(op repops.Operator) spare {
	switch op.(type) {
	case repops.Attention:
		return spare{-1, weightsOut}
	case repops.AttentionGrad:
		return spare{weightsIn, -1}
	}
	return spare{-1, -1}
}

// CanSpare implements [repops.LeanBackend]: the weights of attention need not be
// kept for a backward form that can make them again from the same queries, keys
// and sequences.
func (b *Backend) CanSpare(made repops.Apply, output int, readers []repops.Apply) bool {
	o, ok := made.Op.(repops.Attention)
	if !ok || output != weightsOut {
		return false
	}
	weights := made.Out[weightsOut]
	for _, r := range readers {
		if r.Op != repops.AttentionGrad(o) || r.In[weightsIn] != weights {
			return false
		}
		for to, from := range map[int]int{1: 0, 2: 1, 5: 3, 6: 4, 8: 5} { // q, k, start, pos, live
			if r.In[to] != made.In[from] {
				return false
			}
		}
		if slices.Contains(r.In[:weightsIn], weights) {
			return false
		}
	}
	return true
}
