package cpu

import (
	"math/rand/v2"
	"testing"

	"verdant/repops"
	"verdant/repops/conformance"
)

// TestKernelsEqualDefinitions wants every kernel of every level to give the bits of its definition at ragged
// shapes, on words of every style and on hostile indices. work bounds the words of each operator, which
// keeps the slow interpreter's share even.
func TestKernelsEqualDefinitions(t *testing.T) {
	for _, level := range Levels() {
		work := 300_000
		if level == Best() {
			work = 1_000_000
		}
		if testing.Short() { // on an emulated machine
			work /= 20
		}
		for _, draw := range conformance.AllDraws() {
			t.Run(level.String()+"/"+draw.Name, func(t *testing.T) {
				t.Parallel()
				conform(t, New(WithLevel(level)), work, draw)
			})
		}
	}
}

func conform(t *testing.T, backend *Backend, work int, draw conformance.Draw) {
	r := rand.New(rand.NewPCG(1, 2))
	for trial, words := 0, 0; trial < 1500 && words < work; trial++ {
		op, in := draw.Next(r)
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
