package cpu

import (
	"testing"

	"verdant/repops"
)

// TestBadNetworkAttributes wants an error from the definition, and an error and
// no panic from the kernel, for operators that make no sense.
func TestBadNetworkAttributes(t *testing.T) {
	for _, op := range []repops.Operator{
		repops.Embed{Rows: 0, Vocab: 4, Dim: 4},
		repops.EmbedGrad{Rows: 3, Vocab: -4, Dim: 4},
		repops.RMSNorm{Rows: 3, Dim: 0},
		repops.RMSNormGrad{Rows: -3, Dim: 4},
		repops.Linear{Rows: 3, In: 0, Out: 4},
		repops.LinearGradWeight{Rows: 0, In: 3, Out: 4},
		repops.RoPE{Rows: 3, Heads: 2, HeadDim: 3, MaxLen: 4},
		repops.Attention{Rows: 3, Heads: 3, KVHeads: 2, HeadDim: 4, MaxLen: 4},
		repops.Attention{Rows: 3, Heads: 3, KVHeads: 0, HeadDim: 4, MaxLen: 4},
		repops.AttentionGrad{Rows: 3, Heads: 2, KVHeads: 3, HeadDim: 4, MaxLen: 4},
		repops.AttentionGrad{Rows: 3, Heads: -2, KVHeads: -2, HeadDim: 4, MaxLen: 4},
		repops.SwiGLU{Rows: 3, Dim: 0},
		repops.Plus{Size: 0},
		repops.GatherRows{Rows: 3, Scores: 0, Dim: 4},
		repops.ScatterRows{Rows: 0, Scores: 3, Dim: 4},
		repops.LogSoftmax{Rows: 3, Vocab: 4, Lo: 2, Hi: 2, Temp: 1},
		repops.LogSoftmaxGrad{Rows: 3, Vocab: 4, Lo: 0, Hi: 5, Temp: 1},
		repops.SumSq{Size: -1},
		repops.OptimizerScalars{Tensors: -9, Schedule: 1},
		repops.OptimizerScalars{Tensors: 2, Schedule: 0},
		repops.AdamW{Size: 0},
	} {
		if _, err := repops.Expand(op); err == nil {
			t.Errorf("%s: expanded without an error", op.Kind())
		}
		var in, out [][]uint32
		for _, spec := range op.Inputs() {
			in = append(in, make([]uint32, max(0, spec.Size())))
		}
		for _, spec := range op.Outputs() {
			out = append(out, make([]uint32, max(0, spec.Size())))
		}
		if err := New().Run(op, in, out); err == nil {
			t.Errorf("%s: ran without an error", op.Kind())
		}
	}
}
