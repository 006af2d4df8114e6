//go:build unix

package cpu

import (
	"math/rand/v2"
	"testing"

	"verdant/repops"
	"verdant/repops/conformance"
)

// TestVectorsEqualGo compares the assembly on rows with the kernels in Go, at
// every small length and at the end of memory.
func TestVectorsEqualGo(t *testing.T) {
	r := rand.New(rand.NewPCG(21, 22))
	for n := range 200 {
		style := conformance.Style(n % int(conformance.Styles))
		draw := func() []float32 {
			x := atEndOfMemory(t, max(n, 1))[:n]
			for i := range x {
				repops.Words(x)[i] = style.Word(r)
			}
			return x
		}
		a, b, acc := draw(), draw(), draw()

		want := append([]float32{}, acc...)
		fmaPairsGo(want, a, b)
		got := append([]float32{}, acc...)
		fmaPairs(got, a, b)
		same(t, "pairs", got, want)

		var s, inGo laneSums
		x, y := s.rowsProduct(a, b)
		restX, restY := inGo.rowsProductGo(a, b)
		same(t, "lanes", s[:], inGo[:])
		same(t, "rest", append(append([]float32{}, x...), y...), append(append([]float32{}, restX...), restY...))

		want = append([]float32{}, a...)
		expAllGo(want)
		expAll(a)
		same(t, "exp", a, want)
	}
}

// TestExpEverywhere compares the vector exponential with the scalar one on a
// regular sample of all words, the ends of its range among them.
func TestExpEverywhere(t *testing.T) {
	const step = 9973
	x := make([]float32, 0, 1<<32/step+1)
	for w := uint64(0); w < 1<<32; w += step {
		x = append(x, repops.Floats([]uint32{uint32(w)})[0])
	}
	want := append([]float32{}, x...)
	expAllGo(want)
	expAll(x)
	same(t, "exp", x, want)
}

// same compares rows whose NaNs may differ.
func same(t *testing.T, what string, got, want []float32) {
	t.Helper()
	canon(got)
	canon(want)
	if len(got) != len(want) {
		t.Fatalf("%s: %d elements, in Go %d", what, len(got), len(want))
	}
	for i, w := range repops.Words(want) {
		if g := repops.Words(got)[i]; g != w {
			t.Fatalf("%s of %d: element %d is %#08x, in Go %#08x", what, len(want), i, g, w)
		}
	}
}
