package repops_test

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"verdant/repops"
	"verdant/repops/conformance"
)

// TestFMAMidpoints compares FMA with exact arithmetic where rounding twice goes
// wrong.
func TestFMAMidpoints(t *testing.T) {
	triples := 12_000_000
	if testing.Short() {
		triples /= 40
	}
	r := rand.New(rand.NewPCG(11, 12))
	twice := 0
	for range triples {
		a, b, c := conformance.Midpoint(r)
		want := conformance.ExactFMA(math.Float32bits(a), math.Float32bits(b), math.Float32bits(c))
		if got := repops.FMA(a, b, c); math.Float32bits(got) != want {
			t.Fatalf("fma(%#08x, %#08x, %#08x) = %#08x, want %#08x", math.Float32bits(a),
				math.Float32bits(b), math.Float32bits(c), math.Float32bits(got), want)
		}
		if math.Float32bits(float32(math.FMA(float64(a), float64(b), float64(c)))) != want {
			twice++
		}
	}
	t.Logf("%d of %d triples go wrong when rounded twice", twice, triples)
	if twice < triples/20 {
		t.Errorf("only %d of %d triples are adversarial", twice, triples)
	}
}

// TestFMAEvenly draws operands evenly over all bit patterns and near
// cancellation.
func TestFMAEvenly(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 14))
	for i := range 1_000_000 {
		a, b, c := r.Uint32(), r.Uint32(), r.Uint32()
		x, y := math.Float32frombits(a), math.Float32frombits(b)
		if i%2 == 0 { // c cancels most of the product
			c = math.Float32bits(float32(-x*y)) + uint32(r.IntN(5)) - 2
		}
		got := math.Float32bits(repops.FMA(x, y, math.Float32frombits(c)))
		if want := conformance.ExactFMA(a, b, c); got != want {
			t.Fatalf("fma(%#08x, %#08x, %#08x) = %#08x, want %#08x", a, b, c, got, want)
		}
	}
}

// TestExactFMA compares the reference with another one, in wide floats.
func TestExactFMA(t *testing.T) {
	wide := func() *big.Float { return new(big.Float).SetPrec(1000) }
	p, q, s := wide(), wide(), wide()
	r := rand.New(rand.NewPCG(15, 16))
	for i := range 400_000 {
		a, b, c := conformance.Midpoint(r)
		if i%4 == 0 {
			a, b, c = math.Float32frombits(r.Uint32()), math.Float32frombits(r.Uint32()), math.Float32frombits(r.Uint32())
		}
		if i%8 == 4 { // near cancellation
			c = math.Float32frombits(math.Float32bits(float32(-a*b)) + uint32(r.IntN(5)) - 2)
		}
		if sum := float64(a) + float64(b) + float64(c); sum-sum != 0 {
			continue
		}
		p.SetFloat64(float64(a))
		q.SetFloat64(float64(b))
		s.SetFloat64(float64(c))
		want, _ := s.Add(p.Mul(p, q), s).Float32()
		got := conformance.ExactFMA(math.Float32bits(a), math.Float32bits(b), math.Float32bits(c))
		if got != math.Float32bits(want) {
			t.Fatalf("fma(%#08x, %#08x, %#08x) = %#08x, want %#08x", math.Float32bits(a), math.Float32bits(b), math.Float32bits(c), got, math.Float32bits(want))
		}
	}
}
