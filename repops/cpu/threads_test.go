package cpu

import (
	"math/rand/v2"
	"testing"

	"verdant/repops"
	"verdant/repops/conformance"
)

// TestThreadsChangeNoBit runs operators large enough for several goroutines, on
// odd shapes, with one and with more threads.
func TestThreadsChangeNoBit(t *testing.T) {
	const rows = 403
	attention := repops.Attention{Rows: rows, Heads: 6, KVHeads: 3, HeadDim: 40, MaxLen: 50}
	for _, op := range []repops.Operator{
		repops.Linear{Rows: rows, In: 77, Out: 131},
		repops.Linear{Rows: 150, In: 2100, Out: 67, Trans: true},
		repops.Linear{Rows: 7, In: 512, Out: 1003},
		repops.LinearGradWeight{Rows: 1500, In: 97, Out: 131},
		repops.RMSNorm{Rows: rows, Dim: 1001, Eps: 1e-5},
		repops.RMSNormGrad{Rows: rows, Dim: 1001},
		repops.RoPE{Rows: rows, Heads: 7, HeadDim: 150, MaxLen: 50},
		attention, repops.AttentionGrad(attention),
		repops.SwiGLU{Rows: rows, Dim: 601},
		repops.SwiGLUGrad{Rows: rows, Dim: 601},
		repops.Plus{Size: 250_001},
		repops.LogSoftmax{Rows: rows, Vocab: 601, Lo: 3, Hi: 599, Temp: 0.7},
		repops.AdamW{Size: 250_001, Beta1: 0.9, Beta2: 0.99, Eps: 1e-8},
	} {
		r := rand.New(rand.NewPCG(31, 32))
		in := conformance.Inputs(r, op, rows)
		for i, spec := range op.Inputs() {
			for j := range in[i] {
				switch {
				case spec.DType == repops.F32:
					in[i][j] = conformance.Normal.Word(r)
				case len(in[i]) == 1:
					in[i][j] = rows
				}
			}
		}
		switch op.(type) {
		case repops.Attention:
			in[5][0] = uint32(conformance.Packed(r, in[3], in[4], make([]uint32, rows), 50))
		case repops.AttentionGrad:
			in[8][0] = uint32(conformance.Packed(r, in[5], in[6], in[7], 50))
		case repops.AdamW:
			in[4][repops.ScalGate] = 1
		}
		var want, got [][]uint32
		for _, spec := range op.Outputs() {
			want, got = append(want, make([]uint32, spec.Size())), append(got, make([]uint32, spec.Size()))
		}
		if err := New().Run(op, in, want); err != nil {
			t.Fatal(err)
		}
		for threads := 2; threads < 6; threads++ {
			for i := range got {
				clear(got[i])
			}
			if err := New(WithThreads(threads)).Run(op, in, got); err != nil {
				t.Fatal(err)
			}
			for i := range want {
				same(t, op.Kind(), repops.Floats(got[i]), repops.Floats(want[i]))
			}
		}
	}
}

// TestTurns wants every piece to be dealt out once, in whole units, and the last
// ones to be small where workers share.
func TestTurns(t *testing.T) {
	r := rand.New(rand.NewPCG(71, 72))
	for range 2000 {
		d := turns{n: r.IntN(3000), unit: 1 + r.IntN(20), workers: 1 + r.IntN(5)}
		d.most = d.unit * (1 + r.IntN(40))
		next, last, pieces := 0, 0, 0
		for lo, hi := d.take(); lo < hi; lo, hi = d.take() {
			if lo != next || hi > d.n || hi-lo > max(d.most, 2*d.unit) || hi < d.n && (hi-lo)%d.unit != 0 {
				t.Fatalf("%d of units of %d, at most %d: dealt %d to %d after %d", d.n, d.unit, d.most, lo, hi, next)
			}
			next, last = hi, hi-lo
			pieces++
		}
		if next != d.n {
			t.Fatalf("%d of %d dealt out", next, d.n)
		}
		if d.workers > 1 && pieces > 1 && last > 2*d.unit {
			t.Fatalf("the last piece of %d is %d units of %d", d.n, last/d.unit, d.unit)
		}
	}
}
