package cpu

import (
	"math/rand/v2"
	"testing"

	"verdant/repops"
	"verdant/repops/conformance"
)

// networkOperators draws each of the network's operators at a random shape, and
// the largest index that makes sense for it.
func networkOperators() map[string]func(r *rand.Rand) (repops.Operator, int) {
	few := func(r *rand.Rand, n int) int { return 1 + r.IntN(n) }
	heads := func(r *rand.Rand) (rows, heads, kv, hd, length int) {
		kv = few(r, 3)
		return few(r, 9), kv * few(r, 3), kv, few(r, 9), few(r, 7)
	}
	slice := func(r *rand.Rand) (vocab, lo, hi int) {
		vocab = few(r, 80)
		lo = r.IntN(vocab)
		return vocab, lo, lo + few(r, vocab-lo)
	}
	temp := func(r *rand.Rand) float32 { return []float32{1, 1, 0.7, 3}[r.IntN(4)] }
	type op = repops.Operator
	return map[string]func(r *rand.Rand) (op, int){
		"embed": func(r *rand.Rand) (op, int) {
			v := few(r, 9)
			return repops.Embed{Rows: few(r, 9), Vocab: v, Dim: few(r, 9)}, v
		},
		"embed-grad": func(r *rand.Rand) (op, int) {
			v := few(r, 4)
			return repops.EmbedGrad{Rows: few(r, 20), Vocab: v, Dim: few(r, 9)}, v
		},
		"rmsnorm": func(r *rand.Rand) (op, int) {
			n := few(r, 5)
			return repops.RMSNorm{Rows: n, Dim: few(r, 70), Eps: 1e-5}, n
		},
		"rmsnorm in blocks": func(r *rand.Rand) (op, int) {
			return repops.RMSNorm{Rows: 2, Dim: 4090 + r.IntN(4200), Eps: 1e-5}, 2
		},
		"rmsnorm-grad": func(r *rand.Rand) (op, int) {
			n := few(r, 5)
			return repops.RMSNormGrad{Rows: n, Dim: few(r, 70)}, n
		},
		"rmsnorm-grad in blocks": func(r *rand.Rand) (op, int) {
			return repops.RMSNormGrad{Rows: 2, Dim: 4090 + r.IntN(4200)}, 2
		},
		"linear": func(r *rand.Rand) (op, int) {
			n := few(r, []int{9, 9, 130}[r.IntN(3)])
			return repops.Linear{Rows: n, In: few(r, 40), Out: few(r, 140), Trans: r.IntN(2) == 0}, n
		},
		"linear in chunks": func(r *rand.Rand) (op, int) {
			n := few(r, 14)
			return repops.Linear{Rows: n, In: 1020 + r.IntN(1100), Out: few(r, 40), Trans: r.IntN(2) == 0}, n
		},
		"linear-grad-weight": func(r *rand.Rand) (op, int) {
			n := few(r, 40)
			return repops.LinearGradWeight{Rows: n, In: few(r, 9), Out: few(r, 140)}, n
		},
		"linear-grad-weight in chunks": func(r *rand.Rand) (op, int) {
			n := 1020 + r.IntN(1100)
			return repops.LinearGradWeight{Rows: n, In: few(r, 14), Out: few(r, 40)}, n
		},
		"rope": func(r *rand.Rand) (op, int) {
			n := few(r, 9)
			return repops.RoPE{Rows: few(r, 9), Heads: few(r, 3), HeadDim: 2 * few(r, 5), MaxLen: n, Inverse: r.IntN(2) == 0}, n
		},
		"attention": func(r *rand.Rand) (op, int) {
			n, h, kv, hd, l := heads(r)
			return repops.Attention{Rows: n, Heads: h, KVHeads: kv, HeadDim: hd, MaxLen: l}, n
		},
		"attention of long heads": func(r *rand.Rand) (op, int) {
			kv := few(r, 2)
			return repops.Attention{Rows: 60 + few(r, 40), Heads: kv * few(r, 2), KVHeads: kv, HeadDim: few(r, 70), MaxLen: 20 + few(r, 40)}, 60
		},
		"attention-grad of long heads": func(r *rand.Rand) (op, int) {
			kv := few(r, 2)
			return repops.AttentionGrad{Rows: 60 + few(r, 40), Heads: kv * few(r, 2), KVHeads: kv, HeadDim: few(r, 70), MaxLen: 20 + few(r, 40)}, 60
		},
		"attention in chunks": func(r *rand.Rand) (op, int) {
			return repops.Attention{Rows: 6, Heads: 2, KVHeads: 1, HeadDim: 2, MaxLen: 1025 + r.IntN(3200)}, 2200
		},
		"attention-grad": func(r *rand.Rand) (op, int) {
			n, h, kv, hd, l := heads(r)
			return repops.AttentionGrad{Rows: n, Heads: h, KVHeads: kv, HeadDim: hd, MaxLen: l}, n
		},
		"attention-grad in chunks": func(r *rand.Rand) (op, int) {
			return repops.AttentionGrad{Rows: 5, Heads: 2, KVHeads: 1 + r.IntN(2), HeadDim: 2, MaxLen: 1025 + r.IntN(3200)}, 2200
		},
		"swiglu": func(r *rand.Rand) (op, int) {
			n := few(r, 5)
			return repops.SwiGLU{Rows: n, Dim: few(r, 9)}, n
		},
		"swiglu-grad": func(r *rand.Rand) (op, int) {
			n := few(r, 5)
			return repops.SwiGLUGrad{Rows: n, Dim: few(r, 9)}, n
		},
		"plus": func(r *rand.Rand) (op, int) { return repops.Plus{Size: few(r, 50)}, 0 },
		"gather-rows": func(r *rand.Rand) (op, int) {
			n := few(r, 9)
			return repops.GatherRows{Rows: n, Scores: few(r, 9), Dim: few(r, 5)}, n
		},
		"scatter-rows": func(r *rand.Rand) (op, int) {
			m := few(r, 9)
			return repops.ScatterRows{Rows: few(r, 9), Scores: m, Dim: few(r, 5)}, m
		},
		"logsoftmax": func(r *rand.Rand) (op, int) {
			v, lo, hi := slice(r)
			return repops.LogSoftmax{Rows: few(r, 5), Vocab: v, Lo: lo, Hi: hi, Temp: temp(r)}, v
		},
		"logsoftmax-grad": func(r *rand.Rand) (op, int) {
			v, lo, hi := slice(r)
			return repops.LogSoftmaxGrad{Rows: few(r, 5), Vocab: v, Lo: lo, Hi: hi, Temp: temp(r)}, v
		},
		"sumsq": func(r *rand.Rand) (op, int) { return repops.SumSq{Size: few(r, 5000)}, 0 },
		"sumsq in blocks": func(r *rand.Rand) (op, int) {
			return repops.SumSq{Size: 4096*r.IntN(40) + few(r, 4100)}, 0
		},
		"optimizer-scalars": func(r *rand.Rand) (op, int) {
			n := few(r, 9)
			return repops.OptimizerScalars{Tensors: few(r, 150), MaxNorm: 1, Beta1: 0.9, Beta2: 0.99, Schedule: n}, n
		},
		"adamw": func(r *rand.Rand) (op, int) {
			return repops.AdamW{Size: few(r, 50), Beta1: 0.9, Beta2: 0.99, Eps: 1e-8, WeightDecay: []float32{0, 0.1}[r.IntN(2)]}, 0
		},
	}
}

// TestNetworkKernelsEqualDefinitions wants every kernel of every level to give
// the bits of its definition at ragged shapes, on words of every style and on
// hostile indices. work bounds the words of each operator, which keeps the slow
// interpreter's share even.
func TestNetworkKernelsEqualDefinitions(t *testing.T) {
	for _, level := range Levels() {
		work := 300_000
		if level == Best() {
			work = 1_000_000
		}
		for name, draw := range networkOperators() {
			t.Run(level.String()+"/"+name, func(t *testing.T) {
				t.Parallel()
				conform(t, New(WithLevel(level)), work, draw)
			})
		}
	}
}

func conform(t *testing.T, backend *Backend, work int, draw func(r *rand.Rand) (repops.Operator, int)) {
	r := rand.New(rand.NewPCG(1, 2))
	for trial, words := 0, 0; trial < 3000 && words < work; trial++ {
		op, limit := draw(r)
		in := conformance.Inputs(r, op, limit)
		packSequences(r, op, in)
		mixOptimizer(r, op, in)
		if err := conformance.Check(r, backend, op, in); err != nil {
			t.Fatalf("trial %d, %s: %v", trial, op.Kind(), err)
		}
		if err := conformance.CheckSizes(backend, op); err != nil {
			t.Fatalf("%s: %v", op.Kind(), err)
		}
		for i := range in {
			words += len(in[i])
		}
		for _, spec := range op.Outputs() {
			words += spec.Size()
		}
	}
}

// packSequences gives attention proper sequences half of the time: random
// indices hardly ever make one.
func packSequences(r *rand.Rand, op repops.Operator, in [][]uint32) {
	if r.IntN(2) == 0 {
		return
	}
	switch o := op.(type) {
	case repops.Attention:
		n := conformance.Packed(r, in[3], in[4], make([]uint32, o.Rows), o.MaxLen)
		in[5][0] = uint32(n)
	case repops.AttentionGrad:
		n := conformance.Packed(r, in[5], in[6], in[7], o.MaxLen)
		in[8][0] = uint32(n)
	}
}

// mixOptimizer puts integers where the optimizer's float tensors hold them.
func mixOptimizer(r *rand.Rand, op repops.Operator, in [][]uint32) {
	switch o := op.(type) {
	case repops.OptimizerScalars:
		in[o.Tensors][repops.OptStep] = conformance.Index(r, o.Schedule+2)
	case repops.AdamW:
		in[4][repops.ScalGate] = uint32(r.IntN(3))
	}
}

// TestLongSequence takes attention over sequences of more than one chunk, whole
// in the tensors.
func TestLongSequence(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	const rows, longest = 1100, 1097
	for name, op := range map[string]repops.Operator{
		"forward":  repops.Attention{Rows: rows, Heads: 2, KVHeads: 1, HeadDim: 2, MaxLen: longest},
		"backward": repops.AttentionGrad{Rows: rows, Heads: 2, KVHeads: 1, HeadDim: 2, MaxLen: longest},
	} {
		t.Run(name, func(t *testing.T) {
			in := conformance.Inputs(r, op, 0)
			n := len(in)
			if name == "backward" {
				n-- // the tensor of lengths
				for i := range in[n-1] {
					in[n-1][i] = longest
				}
			}
			for i, spec := range op.Inputs() {
				for j := range in[i] {
					if spec.DType == repops.F32 {
						in[i][j] = conformance.Normal.Word(r)
					}
				}
			}
			for i := range rows {
				in[n-3][i], in[n-2][i] = uint32(i%3), uint32(r.IntN(longest))
			}
			in[len(in)-1][0] = 9 // few live rows, which keeps the interpreter quick
			if err := conformance.Check(r, New(), op, in); err != nil {
				t.Fatal(err)
			}
		})
	}
}
