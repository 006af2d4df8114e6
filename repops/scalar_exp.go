package repops

import "math"

// Constants of exp as bit patterns. The polynomial is the one of Cephes
// (S. Moshier, expf.c), minimax on |r| <= ln2/2; ln 2 is split so that its
// upper part times an integer below 2^9 is exact.
const (
	expMax   = 0x42B20000 // 89: exp overflows from 88.723
	expMin   = 0xC2D00000 // -104: exp rounds to +0 below -103.973
	log2E    = 0x3FB8AA3B
	roundInt = 0x4B400000 // 1.5·2^23: adding it rounds to an integer
	negLn2Hi = 0xBF318000 // -0.693359375
	negLn2Lo = 0x395E8083 // +2.12194440e-4
	expC5    = 0x39506967 // 1.9875691500e-4
	expC4    = 0x3AB743CE // 1.3981999507e-3
	expC3    = 0x3C088908 // 8.3334519073e-3
	expC2    = 0x3D2AA9C1 // 4.1665795894e-2
	expC1    = 0x3E2AAAAA // 1.6666665459e-1
	expC0    = 0x3F000000 // 5.0000001201e-1
	oneBits  = 0x3F800000
)

// Exp appends e^x: within 1.02 ulp, overflow to +Inf, underflow through the
// subnormals to +0. It is the same program as the function [Exp].
//
// With n = round(x/ln2) and r = x - n·ln2, e^x = 2^n (1 + r + r²q(r)). The
// power of two is multiplied in two halves, because n reaches -150 and 128;
// only the second product can round.
func (b *NodeBuilder) Exp(x Reg) Reg {
	x = b.Select(b.FLt(b.Bits(expMax), x), b.Bits(expMax), x)
	x = b.FMax(x, b.Bits(expMin))
	t := b.FMA(x, b.Bits(log2E), b.Bits(roundInt))
	n := b.FSub(t, b.Bits(roundInt))
	r := b.FMA(n, b.Bits(negLn2Hi), x)
	r = b.FMA(n, b.Bits(negLn2Lo), r)
	q := b.FMA(b.Bits(expC5), r, b.Bits(expC4))
	q = b.FMA(q, r, b.Bits(expC3))
	q = b.FMA(q, r, b.Bits(expC2))
	q = b.FMA(q, r, b.Bits(expC1))
	q = b.FMA(q, r, b.Bits(expC0))
	p := b.FMA(q, b.FMul(r, r), r)
	p = b.FAdd(p, b.Bits(oneBits))
	i := b.ISub(t, b.Bits(roundInt))
	half := b.ISar(i, b.Int(1))
	p = b.FMul(p, b.IAdd(b.IShl(half, b.Int(23)), b.Bits(oneBits)))
	return b.FMul(p, b.IAdd(b.IShl(b.ISub(i, half), b.Int(23)), b.Bits(oneBits)))
}

// Exp returns e^x by the program of [NodeBuilder.Exp].
func Exp(x float32) float32 {
	f := math.Float32frombits
	if x > f(expMax) {
		x = f(expMax)
	}
	x = Max(x, f(expMin))
	t := FMA(x, f(log2E), f(roundInt))
	n := t - f(roundInt)
	r := FMA(n, f(negLn2Hi), x)
	r = FMA(n, f(negLn2Lo), r)
	q := FMA(f(expC5), r, f(expC4))
	q = FMA(q, r, f(expC3))
	q = FMA(q, r, f(expC2))
	q = FMA(q, r, f(expC1))
	q = FMA(q, r, f(expC0))
	p := float32(FMA(q, float32(r*r), r) + 1)
	i := int32(math.Float32bits(t) - roundInt)
	half := i >> 1
	p = float32(p * f(uint32(half)<<23+oneBits))
	return Canon(float32(p * f(uint32(i-half)<<23+oneBits)))
}
