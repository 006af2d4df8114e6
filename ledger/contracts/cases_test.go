package contracts_test

import (
	"math"
	"math/big"
	"math/rand/v2"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"verdant/repops"
	"verdant/repops/conformance"
)

// operands draws the operands of one float case. Uniform bits alone meet hardly any of the places where an
// implementation goes wrong, so most draws aim at one of them.
func operands(r *rand.Rand, op repops.Opcode) (a, b, c uint32) {
	word := func() uint32 { return conformance.Style(r.IntN(int(conformance.Styles))).Word(r) }
	near := func(x uint32) uint32 { return x + uint32(r.IntN(9)) - 4 }
	sign := func(x uint32) uint32 { return x ^ r.Uint32()&(1<<31) }
	switch r.IntN(8) {
	case 0: // any bits
		return r.Uint32(), r.Uint32(), r.Uint32()
	case 1: // one distribution each
		return word(), word(), word()
	case 2: // pairs of the borders of every class
		return sign(near(borders[r.IntN(len(borders))])), sign(near(borders[r.IntN(len(borders))])), sign(near(borders[r.IntN(len(borders))]))
	case 3: // cancellation: b is almost -a, c almost -ab
		a = word()
		b = near(a ^ 1<<31)
		if op == repops.FFMA {
			b = word()
		}
		return a, b, near(repops.FMul.Apply(a, b, 0) ^ 1<<31)
	case 4: // b a few bits below a: halves of a unit in the last place, exponents that differ by 22 to 27
		a = sign(uint32(1+r.IntN(254))<<23 | r.Uint32()&0x7fffff>>r.IntN(24))
		e := max(0, int(a>>23&0xff)-20-r.IntN(9))
		b = sign(uint32(e)<<23 | []uint32{0, 1, 0x7fffff, 0x400000, r.Uint32() & 0x7fffff}[r.IntN(5)])
		return a, b, near(b)
	case 5: // results at the border of the subnormals, or below them
		e := 1 + r.IntN(253)
		f := 127 - e + []int{-24, -23, -2, -1, 0, 1}[r.IntN(6)]
		if op == repops.FDiv {
			f = e + 126 + []int{-1, 0, 1, 2, 22, 23, 24, 25}[r.IntN(8)]
		}
		mantissa := func() uint32 { return r.Uint32() & 0x7fffff &^ (1<<r.IntN(24) - 1) }
		return sign(uint32(e)<<23 | mantissa()), sign(uint32(min(max(f, 0), 254))<<23 | mantissa()),
			sign(uint32(r.IntN(30))<<23 | r.Uint32()&0x7fffff)
	case 6: // the same at infinity
		e := 1 + r.IntN(253)
		f := 381 - e + r.IntN(3) - 1
		if op == repops.FDiv {
			f = e - 127 + r.IntN(3) - 1
		}
		if op == repops.FAdd || op == repops.FSub {
			e, f = 254-r.IntN(2), 254-r.IntN(26)
		}
		return sign(uint32(e)<<23 | near(0x7fffff)&0x7fffff), sign(uint32(min(max(f, 0), 254))<<23 | near(0x7fffff)&0x7fffff),
			sign(uint32(254-r.IntN(30))<<23 | r.Uint32()&0x7fffff)
	default:
		if op == repops.FSqrt { // squares and their neighbours
			x := float32(1+r.IntN(1<<12)) * math.Float32frombits(uint32(1+r.IntN(200))<<23)
			return near(math.Float32bits(x * x)), 0, 0
		}
		x, y, z := midpoint(r)
		return math.Float32bits(x), math.Float32bits(y), math.Float32bits(z)
	}
}

// borders of the classes of floats.
var borders = []uint32{
	0, 1, 0x00400000, 0x007fffff, 0x00800000, 0x00ffffff, 0x01000000, 0x33800000, 0x34000000, 0x3effffff, 0x3f000000,
	0x3f7fffff, 0x3f800000, 0x3f800001, 0x3fffffff, 0x40000000, 0x4b000000, 0x4b400000, 0x4b7fffff, 0x4b800000,
	0x7e800000, 0x7f000000, 0x7f7fffff, 0x7f800000, 0x7f800001, 0x7fc00000, 0x7fffffff,
}

// midpoint draws a triple whose a·b+c is within a hair of the middle between two float32, anywhere from the subnormals
// to overflow: what goes wrong when rounded twice.
func midpoint(r *rand.Rand) (a, b, c float32) {
	sign := func(x float64) float64 { return math.Copysign(x, float64(r.IntN(2))-0.5) }
	ldexp := func(x float64, e int) float32 { return float32(math.Ldexp(sign(x), e)) }
	odd := func(bits int) float64 { return float64(1<<(bits-1) | r.IntN(1<<(bits-1)) | 1) }
	switch r.IntN(4) {
	case 0: // the product has 25 bits and ends in 1: it is a midpoint itself
		e := r.IntN(240) - 140
		n := 8 + r.IntN(9)
		a, b = ldexp(odd(n), e/2), ldexp(odd(25-n), e-e/2)
		return a, b, ldexp(odd(1+r.IntN(24)), e-40-r.IntN(80))
	case 1: // the product is half an ulp of c, or almost
		d := float64(r.IntN(1 << 12))
		e := r.IntN(250) - 148
		a, b = ldexp(1<<23+d, e-24-23), ldexp(1<<23-d, -23)
		return a, b, ldexp(odd(24), e-23)
	case 2: // the same below the normal range
		d := float64(r.IntN(1 << 10))
		a, b = ldexp(1<<23+d, -98), ldexp(1<<23-d, -98)
		return a, b, ldexp(odd(23), -149)
	default: // the result is subnormal: its midpoints lie higher up
		n := 2 + r.IntN(22)
		a, b = ldexp(odd(n), -75), ldexp(odd(1+r.IntN(20)), -75-r.IntN(24))
		return a, b, ldexp(odd(1+r.IntN(23)), -149+r.IntN(2)*r.IntN(8))
	}
}

// ordinary draws what a network computes with: numbers around 1, each with all its bits.
func ordinary(r *rand.Rand) uint32 { return math.Float32bits(float32(r.NormFloat64())) }

// bigAt returns entry i of a result of type uint256[6].
func bigAt(v any, i int) int64 { return v.([6]*big.Int)[i].Int64() }

func keccak(b []byte) common.Hash { return crypto.Keccak256Hash(b) }

func bigOf(n uint64) *big.Int { return new(big.Int).SetUint64(n) }
