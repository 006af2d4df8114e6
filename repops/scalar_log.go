package repops

import "math"

// Constants of log as bit patterns. The polynomial is the one of Cephes
// (S. Moshier, logf.c), minimax on sqrt(1/2)-1 <= f <= sqrt(2)-1.
const (
	minNormal  = 0x00800000 // 2^-126
	twoTo23    = 0x4B000000
	sqrtHalf   = 0x3F3504F3
	ln2Hi      = 0x3F318000 // 0.693359375
	ln2Lo      = 0xB95E8083 // -2.12194440e-4
	negHalf    = 0xBF000000
	logC8      = 0x3D9021BB // 7.0376836292e-2
	logC7      = 0xBDEBD1B8 // -1.1514610310e-1
	logC6      = 0x3DEF251A // 1.1676998740e-1
	logC5      = 0xBDFE5D4F // -1.2420140846e-1
	logC4      = 0x3E11E9BF // 1.4249322787e-1
	logC3      = 0xBE2AAE50 // -1.6668057665e-1
	logC2      = 0x3E4CCEAC // 2.0000714765e-1
	logC1      = 0xBE7FFFFC // -2.4999993993e-1
	logC0      = 0x3EAAAAAA // 3.3333331174e-1
	infBits    = 0x7F800000
	negInfBits = 0xFF800000
)

// Log appends the natural logarithm of x: within 1 ulp; -Inf at ±0, NaN below.
// It is the same program as the function [Log].
//
// With x = 2^e·(1+f), log x = e·ln2 + f - f²/2 + f³p(f). The sum of the two
// large terms is compensated; everything small is added at the end.
func (b *NodeBuilder) Log(x Reg) Reg {
	sub := b.FLt(x, b.Bits(minNormal))
	y := b.Select(sub, b.FMul(x, b.Bits(twoTo23)), x)
	e := b.ISar(b.ISub(y, b.Bits(sqrtHalf)), b.Int(23))
	f := b.FSub(b.ISub(y, b.IShl(e, b.Int(23))), b.Bits(oneBits))
	n := b.FromInt(b.ISub(e, b.IMul(sub, b.Int(23))))
	z := b.FMul(f, f)
	p := b.FMA(b.Bits(logC8), f, b.Bits(logC7))
	for _, c := range []uint32{logC6, logC5, logC4, logC3, logC2, logC1, logC0} {
		p = b.FMA(p, f, b.Bits(c))
	}
	low := b.FMA(b.FMul(p, f), z, b.FMul(n, b.Bits(ln2Lo)))
	low = b.FMA(b.Bits(negHalf), z, low)
	hi := b.FMul(n, b.Bits(ln2Hi))
	s := b.FAdd(hi, f)
	low = b.FAdd(low, b.FSub(f, b.FSub(s, hi)))
	r := b.FAdd(s, low)
	r = b.Select(b.FLt(x, b.Bits(infBits)), r, b.Bits(infBits))
	special := b.Select(b.FEq(x, b.Bits(0)), b.Bits(negInfBits), b.Bits(CanonicalNaN))
	return b.Select(b.FLt(b.Bits(0), x), r, special)
}

// Log returns the natural logarithm of x by the program of [NodeBuilder.Log].
func Log(x float32) float32 {
	fb := math.Float32frombits
	switch {
	case x == 0:
		return fb(negInfBits)
	case !(x > 0):
		return fb(CanonicalNaN)
	case x > math.MaxFloat32:
		return x
	}
	e := int32(0)
	if x < fb(minNormal) {
		x = float32(x * fb(twoTo23))
		e = -23
	}
	y := math.Float32bits(x)
	d := int32(y-sqrtHalf) >> 23
	f := float32(fb(y-uint32(d)<<23) - 1)
	n := float32(d + e)
	z := float32(f * f)
	p := FMA(fb(logC8), f, fb(logC7))
	p = FMA(p, f, fb(logC6))
	p = FMA(p, f, fb(logC5))
	p = FMA(p, f, fb(logC4))
	p = FMA(p, f, fb(logC3))
	p = FMA(p, f, fb(logC2))
	p = FMA(p, f, fb(logC1))
	p = FMA(p, f, fb(logC0))
	low := FMA(float32(p*f), z, float32(n*fb(ln2Lo)))
	low = FMA(fb(negHalf), z, low)
	hi := float32(n * fb(ln2Hi))
	s := float32(hi + f)
	low = float32(low + float32(f-float32(s-hi)))
	return float32(s + low)
}
