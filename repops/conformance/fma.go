package conformance

import (
	"fmt"
	"math"
	"math/bits"
	"math/rand/v2"

	"verdant/repops"
)

// ExactFMA is a·b+c rounded once, in integers: what [repops.FMA] and the machine
// must give. It shares nothing with them. Infinite and NaN operands need no
// rounding and go through float64.
func ExactFMA(a, b, c uint32) uint32 {
	if a>>23&0xFF == 0xFF || b>>23&0xFF == 0xFF || c>>23&0xFF == 0xFF {
		x, y, z := math.Float32frombits(a), math.Float32frombits(b), math.Float32frombits(c)
		return math.Float32bits(repops.Canon(float32(float64(float64(x)*float64(y)) + float64(z))))
	}
	ma, ea := split(a)
	mb, eb := split(b)
	p, ep := ma*mb, ea+eb // at most 48 bits
	q, eq := split(c)
	sp, sq := (a^b)>>31, c>>31
	switch {
	case p == 0 && q == 0:
		return sp & sq << 31 // -0 only from two negative zeros
	case p == 0:
		return c
	case q == 0:
		return round(0, p, ep, false, sp)
	}
	// The one that reaches higher is placed with its top at bit 120 of 128; the
	// other is aligned to it and loses no more than what a sticky bit tells.
	topP, topQ := bits.Len64(p)+ep, bits.Len64(q)+eq
	if topQ > topP {
		p, ep, sp, q, eq, sq = q, eq, sq, p, ep, sp
		topP = topQ
	}
	e := topP - 121
	pHi, pLo, _ := shift(p, ep-e)
	qHi, qLo, sticky := shift(q, eq-e)
	if sp == sq {
		lo, carry := bits.Add64(pLo, qLo, 0)
		hi, _ := bits.Add64(pHi, qHi, carry)
		return round(hi, lo, e, sticky, sp)
	}
	if sticky { // the true subtrahend is a little larger
		qLo++ // even before: see shift
	}
	lo, borrow := bits.Sub64(pLo, qLo, 0)
	hi, borrow := bits.Sub64(pHi, qHi, borrow)
	if borrow != 0 { // equal tops, and the other was larger
		lo, borrow = bits.Sub64(0, lo, 0)
		hi, _ = bits.Sub64(0, hi, borrow)
		sp = sq
	}
	if hi|lo == 0 {
		return 0
	}
	return round(hi, lo, e, sticky, sp)
}

// split gives mantissa and exponent: |x| = m·2^e.
func split(x uint32) (m uint64, e int) {
	e = int(x >> 23 & 0xFF)
	m = uint64(x & 0x7FFFFF)
	if e == 0 {
		return m, -149
	}
	return m | 1<<23, e - 150
}

// shift is m·2^n in 128 bits. Bits lost below are told by sticky; one bit more is
// dropped then, so that the result is even.
func shift(m uint64, n int) (hi, lo uint64, sticky bool) {
	switch {
	case n >= 64:
		return m << (n - 64), 0, false
	case n >= 0:
		return m >> (64 - n), m << n, false
	case n <= -64:
		return 0, 0, true
	}
	lo = m >> -n
	if lo<<-n == m {
		return 0, lo, false
	}
	return 0, lo &^ 1, true
}

// round makes a float32 of (hi,lo)·2^e, to nearest even. sticky says that the
// value is not exact at its lowest bit, which is far below any rounding then.
func round(hi, lo uint64, e int, sticky bool, sign uint32) uint32 {
	top := 64 + bits.Len64(hi)
	if hi == 0 {
		top = bits.Len64(lo)
	}
	quantum := max(top+e-24, -149)
	m, rest, half := uint64(0), uint64(0), uint64(0)
	switch r := quantum - e; {
	case r > 127: // less than a quarter of the smallest subnormal
		return sign << 31
	case r <= 0:
		m = lo << -r
	case r > 64:
		m, rest, half = hi>>(r-64), hi<<(128-r), 1<<63
		sticky = sticky || lo != 0
	case r == 64:
		m, rest, half = hi, lo, 1<<63
	default:
		m, rest, half = hi<<(64-r)|lo>>r, lo<<(64-r), 1<<63
	}
	if half != 0 && (rest > half || rest == half && (sticky || m&1 == 1)) {
		m++
	}
	if m == 1<<24 {
		m, quantum = m>>1, quantum+1
	}
	if m < 1<<23 { // subnormal or zero: the quantum is the smallest there is
		return sign<<31 | uint32(m)
	}
	if quantum+150 >= 0xFF {
		return sign<<31 | 0x7F800000
	}
	return sign<<31 | uint32(quantum+150)<<23 | uint32(m)&0x7FFFFF
}

// Midpoint draws a triple whose exact a·b+c is within a hair of the middle
// between two float32, in one of four ways, anywhere from the subnormals to
// overflow. Uniform random operands never get there, and an implementation that
// rounds twice goes wrong there.
func Midpoint(r *rand.Rand) (a, b, c float32) {
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
	case 2: // the same below the normal range, where the float64 sum may be odd
		d := float64(r.IntN(1 << 10))
		a, b = ldexp(1<<23+d, -98), ldexp(1<<23-d, -98)
		return a, b, ldexp(odd(23), -149)
	default: // the result is subnormal: its midpoints lie higher up
		n := 2 + r.IntN(22)
		a, b = ldexp(odd(n), -75), ldexp(odd(1+r.IntN(20)), -75-r.IntN(24))
		return a, b, ldexp(odd(1+r.IntN(23)), -149+r.IntN(2)*r.IntN(8))
	}
}

// CheckFMA takes at least that many adversarial triples through a backend's
// matrix product. A product of [rows, 2] by [2, columns] makes one of every row
// and column: fma(a, b, fma(1, c, +0)). All a·b have at most 25 bits and end in
// 1, so most are midpoints, and c lies far below them.
func CheckFMA(r *rand.Rand, backend repops.Backend, triples int) error {
	const rows, cols = 61, 257
	op := repops.Linear{Rows: rows, In: 2, Out: cols}
	x, w, y := make([]uint32, rows*2), make([]uint32, 2*cols), make([]uint32, rows*cols)
	odd := func(bits, e int) uint32 {
		m := float64(1<<(bits-1) | r.IntN(1<<(bits-1)) | 1)
		return math.Float32bits(float32(math.Ldexp(math.Copysign(m, float64(r.IntN(2))-0.5), e)))
	}
	for done := 0; done < triples; done += rows * cols {
		n, e := 8+r.IntN(9), r.IntN(200)-110
		if r.IntN(4) == 0 {
			e = -150 - r.IntN(24) // subnormal results
		}
		for i := range rows {
			x[2*i], x[2*i+1] = math.Float32bits(1), odd(n, e/2)
		}
		for j := range cols {
			c := odd(1+r.IntN(24), max(e-40-r.IntN(80), -149))
			w[j], w[cols+j] = c, odd(25-n, e-e/2)
		}
		if err := backend.Run(op, [][]uint32{x, w, {rows}}, [][]uint32{y}); err != nil {
			return err
		}
		for i := range rows {
			for j := range cols {
				if want := ExactFMA(x[2*i+1], w[cols+j], w[j]); y[i*cols+j] != want {
					return fmt.Errorf("%s: fma(%#08x, %#08x, %#08x) = %#08x, want %#08x",
						backend.Name(), x[2*i+1], w[cols+j], w[j], y[i*cols+j], want)
				}
			}
		}
	}
	return nil
}
