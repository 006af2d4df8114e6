package cpu

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"verdant/repops"
	"verdant/repops/conformance"
)

// TestPackedWeights wants the operator's bits from packed weights, for any number
// of rows and threads.
func TestPackedWeights(t *testing.T) {
	r := rand.New(rand.NewPCG(61, 62))
	for trial := range 120 {
		op := repops.Linear{Rows: 1 + r.IntN(6), In: 1 + r.IntN(90), Out: 1 + r.IntN(400), Trans: trial%2 == 0}
		switch trial % 8 {
		case 6:
			op.In = 1000 + r.IntN(1200)
		case 7:
			op.Rows = 1 + r.IntN(200)
		}
		in := conformance.Inputs(r, op, op.Rows)
		in[2][0] = uint32(op.Rows)
		want, got := blank(op), blank(op)
		for _, level := range Levels() {
			plain := New(WithLevel(level))
			run(t, plain, op, in, want)
			for threads := 1; threads <= 3; threads += 2 {
				b := New(WithLevel(level), WithThreads(threads))
				w, err := b.Pack(op, in[1])
				if err != nil {
					t.Fatal(err)
				}
				before := slices.Clone(in[0])
				if err := b.Linear(w, op.Rows, in[0], got[0]); err != nil {
					t.Fatal(err)
				}
				same(t, fmt.Sprint(level, " ", op.Kind()), repops.Floats(got[0]), repops.Floats(want[0]))
				same(t, "input", repops.Floats(in[0]), repops.Floats(before))
			}
		}
	}
}

func TestPackedWeightsRefuse(t *testing.T) {
	b := New(WithLevel(Go))
	op := repops.Linear{In: 3, Out: 5}
	for _, bad := range []repops.Linear{{In: 3, Out: 4}, {In: -3, Out: -5}, {In: 0, Out: 5}} {
		if _, err := b.Pack(bad, make([]uint32, 15)); err == nil {
			t.Errorf("packed 15 words as %d×%d", bad.In, bad.Out)
		}
	}
	w, err := b.Pack(op, make([]uint32, 15))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range [][3]int{{2, 6, 9}, {2, 5, 10}, {0, 0, 0}, {-1, 3, 5}, {1, 6, 10}} {
		if b.Linear(w, c[0], make([]uint32, c[1]), make([]uint32, c[2])) == nil {
			t.Errorf("multiplied %d rows of %d words into %d", c[0], c[1], c[2])
		}
	}
	for _, level := range Levels() {
		other := New(WithLevel(level))
		if level.rowWidth() != Go.rowWidth() && other.Linear(w, 1, make([]uint32, 3), make([]uint32, 5)) == nil {
			t.Errorf("%v kernels took panels of another width", level)
		}
	}
}
