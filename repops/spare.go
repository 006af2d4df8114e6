package repops

import "slices"

// Spare numbers the input and the output that a backend may do without, because
// whoever needs them can make them again from other inputs; -1 is none.
type Spare struct{ In, Out int }

// The weights that attention gives to keys, rows × heads × keys of them.
const (
	AttentionWeights     = 0 // of Attention
	AttentionGradWeights = 4 // of AttentionGrad
)

// SpareOf returns what an operator can do without: attention and its backward
// form, the weights.
func SpareOf(op Operator) Spare {
	switch op.(type) {
	case Attention:
		return Spare{-1, AttentionWeights}
	case AttentionGrad:
		return Spare{AttentionGradWeights, -1}
	}
	return Spare{-1, -1}
}

// CanSpare is [LeanBackend.CanSpare] of backends that do without what [SpareOf]
// says: the weights of attention need not be kept for a backward form that can
// make them again from the same queries, keys and sequences.
func CanSpare(made Apply, output int, readers []Apply) bool {
	o, ok := made.Op.(Attention)
	if !ok || output != AttentionWeights {
		return false
	}
	weights := made.Out[AttentionWeights]
	for _, r := range readers {
		if r.Op != AttentionGrad(o) || r.In[AttentionGradWeights] != weights {
			return false
		}
		for to, from := range map[int]int{1: 0, 2: 1, 5: 3, 6: 4, 8: 5} { // q, k, start, pos, live
			if r.In[to] != made.In[from] {
				return false
			}
		}
		if slices.Contains(r.In[:AttentionGradWeights], weights) {
			return false
		}
	}
	return true
}
