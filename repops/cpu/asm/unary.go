package main

import (
	"github.com/mmcloughlin/avo/operand"
)

// The programs of repops/scalar_exp.go and scalar_log.go, instruction for
// instruction; NaNs have any payload.

const (
	one      = 0x3F800000
	roundInt = 0x4B400000 // 1.5·2^23
	inf      = 0x7F800000
	minusInf = 0xFF800000
)

// exp is e^x.
func (k *kernel) exp(x vec) vec {
	// The instructions give their last operand where one is NaN: x.
	y, z := k.new(), k.new()
	k.VMINPS(x, k.word(0x42B20000), y)
	k.VMAXPS(y, k.word(0xC2D00000), z)
	round := k.word(roundInt)
	t := k.fma(z, k.all(0x3FB8AA3B), round)
	n := k.sub(t, round)
	k.VFMADD231PS(k.all(0xBF318000), n, z)
	k.VFMADD231PS(k.all(0x395E8083), n, z)
	q := k.word(0x39506967)
	for _, c := range []uint32{0x3AB743CE, 0x3C088908, 0x3D2AA9C1, 0x3E2AAAAA, 0x3F000000} {
		k.horner(q, z, c)
	}
	k.VFMADD213PS(z, k.mul(z, z), q) // q·r² + r
	p := k.add(q, k.all(one))
	if k.lanes == 16 {
		d := k.new()
		k.VSCALEFPS(n, p, d) // p·2^n, rounded once
		return d
	}
	// 2^n in two halves: only the second product can round.
	i := k.isub(t, round)
	half := k.sar(i, 1)
	p = k.mul(p, k.iadd(k.shl(half, 23), k.all(one)))
	return k.mul(p, k.iadd(k.shl(k.isub(i, half), 23), k.all(one)))
}

// log is the natural logarithm of x.
func (k *kernel) log(x vec) vec {
	const sqrtHalf = 0x3F3504F3
	tiny := k.when(x, less, k.all(0x00800000))
	y := k.pick(tiny, k.mul(x, k.all(0x4B000000)), x)
	shift := k.new()
	if k.lanes == 16 {
		k.VMOVUPS_Z(k.all(23), tiny, shift)
	} else {
		k.VANDPS(k.all(23), tiny, shift)
	}
	e := k.sar(k.isub(y, k.all(sqrtHalf)), 23)
	f := k.sub(k.isub(y, k.shl(e, 23)), k.all(one))
	n := k.new()
	k.VCVTDQ2PS(k.isub(e, shift), n)
	z := k.mul(f, f)
	p := k.word(0x3D9021BB)
	for _, c := range []uint32{0xBDEBD1B8, 0x3DEF251A, 0xBDFE5D4F, 0x3E11E9BF, 0xBE2AAE50, 0x3E4CCEAC, 0xBE7FFFFC, 0x3EAAAAAA} {
		k.horner(p, f, c)
	}
	low := k.fma(k.mul(p, f), z, k.mul(n, k.all(0xB95E8083)))
	k.VFMADD231PS(k.all(0xBF000000), z, low)
	hi := k.mul(n, k.all(0x3F318000))
	s := k.add(hi, f)
	r := k.add(s, k.add(low, k.sub(f, k.sub(s, hi))))
	r = k.pick(k.when(x, less, k.all(inf)), r, k.word(inf))
	zeros := k.new()
	k.zero(zeros)
	special := k.pick(k.when(x, equal, zeros), k.all(minusInf), k.word(canonicalNaN))
	return k.pick(k.when(zeros, less, x), r, special)
}

// uniform maps random words to floats between 0 and 1, as repops.Uniform.
func (k *kernel) uniform(w vec) vec {
	u := k.sub(k.ior(k.shr(w, 9), k.all(one)), k.all(one))
	return k.add(u, k.all(0x33800000))
}

// sigmoid is 1/(1 + exp(−a)).
func (k *kernel) sigmoid(a vec) vec {
	ones := k.word(one)
	return k.div(ones, k.add(k.exp(k.neg(a)), operand.Op(ones)))
}
