package repops

import "math"

// CanonicalNaN is the only NaN that is ever stored.
const CanonicalNaN = 0x7FC00000

// The functions below are the contract's float32 arithmetic: IEEE-754
// binary32, round to nearest even, subnormals kept, NaN results canonical.
// Explicit float32 conversions keep the compiler from fusing (Go spec,
// "Floating-point operators").

// Canon returns x, or the canonical NaN if x is any NaN.
func Canon(x float32) float32 {
	if x != x {
		return math.Float32frombits(CanonicalNaN)
	}
	return x
}

// Add returns a+b.
func Add(a, b float32) float32 { return Canon(float32(a + b)) }

// Sub returns a-b.
func Sub(a, b float32) float32 { return Canon(float32(a - b)) }

// Mul returns a*b.
func Mul(a, b float32) float32 { return Canon(float32(a * b)) }

// Div returns a/b.
func Div(a, b float32) float32 { return Canon(float32(a / b)) }

// Sqrt returns the correctly rounded square root of a. A float64 square root
// rounded to float32 is correctly rounded: 53 >= 2*24+2 (Figueroa, 1995).
func Sqrt(a float32) float32 { return Canon(float32(math.Sqrt(float64(a)))) }

// Max returns the larger of a and b; a NaN wins, and +0 is larger than -0. It
// is associative and commutative, so kernels may block it.
func Max(a, b float32) float32 {
	switch {
	case a != a || b != b:
		return math.Float32frombits(CanonicalNaN)
	case a > b:
		return a
	case b > a:
		return b
	case math.Signbit(float64(a)):
		return b
	default:
		return a
	}
}

// FMA returns a*b+c with one rounding.
//
// The product of two float32 is exact in float64. The float64 sum is then
// wrong after rounding to float32 only if it landed exactly on a midpoint of
// two float32 (low 29 bits 1000…0), or in the subnormal range where midpoints
// lie elsewhere: those cases, and non-finite ones, take the slow way.
func FMA(a, b, c float32) float32 {
	s := float64(float64(a)*float64(b)) + float64(c)
	u := math.Float64bits(s)
	if u&0x1FFFFFFF == 0x10000000 || u>>52&0x7FF-897 >= 2047-897 {
		return fmaSlow(a, b, c)
	}
	return float32(s)
}

// fmaSlow rounds the exact sum to odd in float64 before it rounds to float32,
// which makes the double rounding innocuous (Boldo and Melquiond, 2008).
func fmaSlow(a, b, c float32) float32 {
	p, d := float64(float64(a)*float64(b)), float64(c) // exact; the conversion prevents fusing
	s := p + d
	if s != s || math.IsInf(s, 0) {
		return Canon(float32(s))
	}
	t := s - p
	e := (p - (s - t)) + (d - t) // TwoSum: s+e is the exact sum (Knuth).
	if e != 0 {
		u := math.Float64bits(s)
		if u&1 == 0 {
			if (e > 0) == (s > 0) {
				u++
			} else {
				u--
			}
			s = math.Float64frombits(u)
		}
	}
	return float32(s)
}
