package cpu

import (
	"math"
	"math/rand/v2"
	"testing"

	"verdant/repops"
)

// BenchmarkLinear reports nanoseconds per multiply-add at the shapes of the
// small and the large profile.
func BenchmarkLinear(b *testing.B) {
	for name, op := range map[string]repops.Linear{
		"seedling":   {Rows: 704, In: 32, Out: 96},
		"sapling":    {Rows: 704, In: 128, Out: 352},
		"transposed": {Rows: 704, In: 352, Out: 128, Trans: true},
	} {
		b.Run(name, func(b *testing.B) { benchmark(b, op, op.Rows, op.Rows*op.In*op.Out) })
	}
	grad := repops.LinearGradWeight{Rows: 704, In: 128, Out: 352}
	b.Run("weights", func(b *testing.B) { benchmark(b, grad, grad.Rows, grad.Rows*grad.In*grad.Out) })
}

// BenchmarkOperators times the other operators at the small profile's shapes.
func BenchmarkOperators(b *testing.B) {
	attention := repops.Attention{Rows: 704, Heads: 4, KVHeads: 4, HeadDim: 8, MaxLen: 11}
	for _, op := range []repops.Operator{
		repops.RMSNorm{Rows: 704, Dim: 32, Eps: 1e-5},
		repops.RMSNormGrad{Rows: 704, Dim: 32},
		attention, repops.AttentionGrad(attention),
		repops.SwiGLU{Rows: 704, Dim: 96},
		repops.SwiGLUGrad{Rows: 704, Dim: 96},
		repops.LogSoftmax{Rows: 320, Vocab: 48, Lo: 1, Hi: 45, Temp: 1},
		repops.AdamW{Size: 28000, Beta1: 0.9, Beta2: 0.99, Eps: 1e-8},
	} {
		b.Run(op.Kind(), func(b *testing.B) { benchmark(b, op, 704, op.Outputs()[0].Size()) })
	}
}

// benchmark runs op on whole sequences of 11 rows and normal words.
func benchmark(b *testing.B, op repops.Operator, live, work int) {
	r := rand.New(rand.NewPCG(1, 1))
	var in, out [][]uint32
	for _, spec := range op.Inputs() {
		w := make([]uint32, spec.Size())
		for i := range w {
			if spec.DType == repops.F32 {
				w[i] = math.Float32bits(float32(math.Abs(r.NormFloat64())))
			} else {
				w[i] = uint32(i % 11)
			}
		}
		if spec.DType == repops.I32 && len(w) == 1 {
			w[0] = uint32(live)
		}
		in = append(in, w)
	}
	switch op.(type) {
	case repops.Attention:
		packEleven(in[3:])
	case repops.AttentionGrad:
		packEleven(in[5:])
		for i := range in[7] {
			in[7][i] = 11
		}
	}
	for _, spec := range op.Outputs() {
		out = append(out, make([]uint32, spec.Size()))
	}
	backend := New()
	for b.Loop() {
		if err := backend.Run(op, in, out); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(work), "ns/unit")
}

func packEleven(start [][]uint32) {
	for i := range start[0] {
		start[0][i] = uint32(i - i%11)
	}
}
