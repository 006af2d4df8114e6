package repops

import (
	"math"
	"math/rand/v2"
	"testing"
)

// TestPhiloxKnownAnswers uses the vectors of Random123 1.14 (kat_vectors).
func TestPhiloxKnownAnswers(t *testing.T) {
	all := uint32(math.MaxUint32)
	for _, c := range []struct {
		key       [2]uint32
		ctr, want [4]uint32
	}{
		{[2]uint32{}, [4]uint32{}, [4]uint32{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}},
		{[2]uint32{all, all}, [4]uint32{all, all, all, all}, [4]uint32{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}},
		{
			[2]uint32{0xa4093822, 0x299f31d0},
			[4]uint32{0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344},
			[4]uint32{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1},
		},
	} {
		if got := Philox(c.key, c.ctr); got != c.want {
			t.Errorf("Philox(%x, %x) = %08x, want %08x", c.key, c.ctr, got, c.want)
		}
	}
}

func TestPhiloxBodyEqualsFunction(t *testing.T) {
	x := NewExpansion([]int{6})
	b := x.Map(4)
	in := b.LoadVec(x.In(0), Addr{}, 6, 1)
	w := b.Philox([2]Reg(in[:2]), [4]Reg(in[2:]))
	first := b.Select(b.IAnd(b.Coord(0), b.Int(1)), w[1], w[0])
	second := b.Select(b.IAnd(b.Coord(0), b.Int(1)), w[3], w[2])
	b.Done(b.Select(b.IAnd(b.Coord(0), b.Int(2)), second, first))
	if x.Err() != nil {
		t.Fatal(x.Err())
	}
	if n := len(x.Nodes[0].Body); n > 105 {
		t.Errorf("%d instructions, the contract's largest body has 105", n)
	}
	rng := rand.New(rand.NewPCG(3, 4))
	words, got := make([]uint32, 6), make([]uint32, 4)
	for range 1000 {
		for i := range words {
			words[i] = rng.Uint32()
		}
		InterpretNode(&x.Nodes[0], [][]uint32{words}, got)
		if want := Philox([2]uint32(words[:2]), [4]uint32(words[2:])); want != [4]uint32(got) {
			t.Fatalf("%08x: body %08x, function %08x", words, got, want)
		}
	}
}

func TestRandomBodiesEqualFunctions(t *testing.T) {
	x := NewExpansion([]int{1})
	b := x.Map(1)
	b.Done(b.Uniform(b.Load(x.In(0), Addr{})))
	b = x.Map(1)
	b.Done(b.NegGumbel(b.Load(x.In(0), Addr{})))
	if x.Err() != nil {
		t.Fatal(x.Err())
	}
	rng := rand.New(rand.NewPCG(5, 6))
	var got [1]uint32
	for i := range 100_000 {
		word := rng.Uint32()
		if i < 2 {
			word = -uint32(i) // the smallest and the largest
		}
		InterpretNode(&x.Nodes[0], [][]uint32{{word}}, got[:])
		u := Uniform(word)
		if math.Float32bits(u) != got[0] || u <= 0 || u >= 1 {
			t.Fatalf("uniform of %#08x: function %g, body %#08x", word, u, got[0])
		}
		InterpretNode(&x.Nodes[1], [][]uint32{{word}}, got[:])
		if g := NegGumbel(word); math.Float32bits(g) != got[0] || g != g || math.IsInf(float64(g), 0) {
			t.Fatalf("negated Gumbel of %#08x: function %g, body %#08x", word, g, got[0])
		}
	}
}

// TestDistributions compares moments with those of the distributions; the
// bounds are five standard errors.
func TestDistributions(t *testing.T) {
	const n = 200_000
	var uniform, gumbel, normal, normal2 float64
	s := Stream{Run: 1, Node: 2, Round: 3, Purpose: PurposeInit}
	for i := range uint32(n) {
		w := s.Block(i, 0, 0)
		uniform += float64(Uniform(w[0]))
		gumbel -= float64(NegGumbel(w[1]))
		z := float64(Normal(w[2], w[3]))
		normal += z
		normal2 += z * z
	}
	for _, m := range []struct {
		name            string
		sum, mean, sdev float64
	}{
		{"uniform", uniform, 0.5, math.Sqrt(1. / 12)},
		{"gumbel", gumbel, 0.57721566, math.Pi / math.Sqrt(6)},
		{"normal", normal, 0, 1},
		{"squared normal", normal2, 1, math.Sqrt2},
	} {
		if d := math.Abs(m.sum/n - m.mean); d > 5*m.sdev/math.Sqrt(n) {
			t.Errorf("mean of %s variables is %g, want %g", m.name, m.sum/n, m.mean)
		}
	}
}
