package repops

import "math"

// Constants of sin and cos as bit patterns: π/2 in three parts of 24 bits each
// and the polynomials of Cephes (S. Moshier, sinf.c), minimax on |r| <= π/4.
const (
	trigMax   = 0x47800000 // 2^16
	twoOverPi = 0x3F22F983
	piHalf1   = 0xBFC90FDB // -1.57079637
	piHalf2   = 0x333BBD2E // +4.37113883e-8
	piHalf3   = 0x26F72CED // +1.71512489e-15
	sinC1     = 0xBE2AAAA3 // -1.6666654611e-1
	sinC2     = 0x3C08839E // 8.3321608736e-3
	sinC3     = 0xB94CA1F9 // -1.9515295891e-4
	cosC2     = 0x3D2AAAA5 // 4.166664568298827e-2
	cosC3     = 0xBAB6061A // -1.388731625493765e-3
	cosC4     = 0x37CCF5CE // 2.443315711809948e-5
	absMask   = 0x7FFFFFFF
)

// Sin appends the sine of x: within 2 ulp for |x| <= 2^16, NaN beyond; sin -0
// is +0. It is the same program as the function [Sin].
func (b *NodeBuilder) Sin(x Reg) Reg { return b.trig(x, 0) }

// Cos appends the cosine of x, as [NodeBuilder.Sin].
func (b *NodeBuilder) Cos(x Reg) Reg { return b.trig(x, 1) }

// trig is sin(x + quarter·π/2). With n = round(2x/π) and r = x - n·π/2 the
// result is ±sin r or ±cos r by the last two bits of n + quarter.
func (b *NodeBuilder) trig(x Reg, quarter int) Reg {
	t := b.FMA(x, b.Bits(twoOverPi), b.Bits(roundInt))
	n := b.FSub(t, b.Bits(roundInt))
	r := b.FMA(n, b.Bits(piHalf1), x)
	r = b.FMA(n, b.Bits(piHalf2), r)
	r = b.FMA(n, b.Bits(piHalf3), r)
	z := b.FMul(r, r)
	s := b.FMA(b.Bits(sinC3), z, b.Bits(sinC2))
	s = b.FMA(s, z, b.Bits(sinC1))
	s = b.FMA(s, b.FMul(z, r), r)
	c := b.FMA(b.Bits(cosC4), z, b.Bits(cosC3))
	c = b.FMA(c, z, b.Bits(cosC2))
	c = b.FMA(c, b.FMul(z, z), b.FMA(b.Bits(negHalf), z, b.Bits(oneBits)))
	if quarter != 0 {
		t = b.IAdd(t, b.Int(quarter))
	}
	y := b.Select(b.IAnd(t, b.Int(1)), c, s)
	y = b.IXor(y, b.IShl(b.IAnd(t, b.Int(2)), b.Int(30)))
	return b.Select(b.FLe(b.IAnd(x, b.Bits(absMask)), b.Bits(trigMax)), y, b.Bits(CanonicalNaN))
}

// Sin returns the sine of x by the program of [NodeBuilder.Sin].
func Sin(x float32) float32 { return trig(x, 0) }

// Cos returns the cosine of x by the program of [NodeBuilder.Cos].
func Cos(x float32) float32 { return trig(x, 1) }

func trig(x float32, quarter uint32) float32 {
	f := math.Float32frombits
	if !(f(math.Float32bits(x)&absMask) <= f(trigMax)) {
		return f(CanonicalNaN)
	}
	t := FMA(x, f(twoOverPi), f(roundInt))
	n := float32(t - f(roundInt))
	r := FMA(n, f(piHalf1), x)
	r = FMA(n, f(piHalf2), r)
	r = FMA(n, f(piHalf3), r)
	z := float32(r * r)
	q := math.Float32bits(t) + quarter
	var y float32
	if q&1 == 0 {
		s := FMA(f(sinC3), z, f(sinC2))
		s = FMA(s, z, f(sinC1))
		y = FMA(s, float32(z*r), r)
	} else {
		c := FMA(f(cosC4), z, f(cosC3))
		c = FMA(c, z, f(cosC2))
		y = FMA(c, float32(z*z), FMA(f(negHalf), z, 1))
	}
	return f(math.Float32bits(y) ^ q&2<<30)
}
