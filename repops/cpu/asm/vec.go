package main

import (
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// Arithmetic on whole vectors. Kernels on rows use virtual registers, which avo
// places, so that they read like the programs of package repops.

type vec = reg.VecVirtual

func (k *kernel) new() vec {
	if k.lanes == 16 {
		return k.ZMM()
	}
	return k.YMM()
}

// get loads a vector under a mask, splat the word at an address into all lanes,
// and word a constant.
func (k *kernel) get(from operand.Mem, m mask) vec {
	x := k.new()
	k.load(from, m, x)
	return x
}

func (k *kernel) splat(from operand.Mem) vec {
	x := k.new()
	k.VBROADCASTSS(from, x)
	return x
}

func (k *kernel) word(bits uint32) vec { return k.get(k.all(bits), mask{}) }

// The second operand of these may be in memory.
func (k *kernel) add(x vec, y operand.Op) vec { d := k.new(); k.VADDPS(y, x, d); return d }
func (k *kernel) sub(x vec, y operand.Op) vec { d := k.new(); k.VSUBPS(y, x, d); return d }
func (k *kernel) mul(x vec, y operand.Op) vec { d := k.new(); k.VMULPS(y, x, d); return d }
func (k *kernel) div(x vec, y operand.Op) vec { d := k.new(); k.VDIVPS(y, x, d); return d }
func (k *kernel) xor(x vec, y operand.Op) vec { d := k.new(); k.VXORPS(y, x, d); return d }
func (k *kernel) and(x vec, y operand.Op) vec { d := k.new(); k.VANDPS(y, x, d); return d }
func (k *kernel) sqrt(x vec) vec              { d := k.new(); k.VSQRTPS(x, d); return d }
func (k *kernel) neg(x vec) vec               { return k.xor(x, k.all(1<<31)) }

func (k *kernel) iadd(x vec, y operand.Op) vec { d := k.new(); k.VPADDD(y, x, d); return d }
func (k *kernel) isub(x vec, y operand.Op) vec { d := k.new(); k.VPSUBD(y, x, d); return d }
func (k *kernel) shl(x vec, n int) vec         { d := k.new(); k.VPSLLD(operand.U8(n), x, d); return d }

func (k *kernel) shr(x vec, n int) vec { d := k.new(); k.VPSRLD(operand.U8(n), x, d); return d }

func (k *kernel) sar(x vec, n int) vec { d := k.new(); k.VPSRAD(operand.U8(n), x, d); return d }

func (k *kernel) ior(x vec, y operand.Op) vec {
	d := k.new()
	k.VORPS(y, x, d)
	return d
}

// fma is x·y+z; y may be in memory.
func (k *kernel) fma(x vec, y operand.Op, z vec) vec {
	d := k.new()
	k.VMOVAPS(z, d)
	k.VFMADD231PS(y, x, d)
	return d
}

// horner makes p into p·x+c.
func (k *kernel) horner(p, x vec, c uint32) { k.VFMADD213PS(k.all(c), x, p) }

// Predicates of comparisons: ordered, quiet.
const (
	equal     = 0
	less      = 17
	unordered = 3
)

// when compares: what it gives is what pick selects by. Masks of AVX-512 are
// taken in turn, so a result must be used before three more are made.
func (k *kernel) when(x vec, predicate int, y operand.Op) reg.Register {
	if k.lanes == 16 {
		d := []reg.Register{reg.K3, reg.K4, reg.K5}[k.turns%3]
		k.turns++
		k.VCMPPS(operand.U8(predicate), y, x, d)
		return d
	}
	d := k.new()
	k.VCMPPS(operand.U8(predicate), y, x, d)
	return d
}

// pick is yes where cond holds, else no; yes may be in memory.
func (k *kernel) pick(cond reg.Register, yes operand.Op, no vec) vec {
	d := k.new()
	if k.lanes == 16 {
		k.VBLENDMPS(yes, no, cond, d)
	} else {
		k.VBLENDVPS(cond, yes, no, d)
	}
	return d
}

// canonical makes the NaNs of x canonical in place and returns it.
func (k *kernel) canonical(x vec) vec {
	if k.lanes == 16 {
		k.canon(x, nil, nil)
		return x
	}
	k.canon(x, k.new(), nil)
	return x
}

// keep makes lanes that the mask leaves out +0.
func (k *kernel) keep(x vec, m mask) vec {
	switch {
	case m.r == nil:
		return x
	case k.lanes == 16:
		d := k.new()
		k.VMOVAPS_Z(x, m.r, d)
		return d
	}
	return k.and(x, m.r)
}

// larger is the maximum of x and y without NaNs: +0 is larger than −0, the
// instruction gives its second operand of two zeros.
func (k *kernel) larger(x, y vec) vec {
	a, b := k.new(), k.new()
	k.VMAXPS(x, y, a)
	k.VMAXPS(y, x, b)
	return k.and(a, b)
}

// each emits a loop over n elements of rows: body for whole vectors, then under
// a mask for the rest. It moves the pointers, and n is lost.
func (k *kernel) each(n reg.GPPhysical, rows []reg.GPPhysical, body func(m mask)) {
	loop, last, done := k.label("vector"), k.label("last"), k.label("done")
	k.Label(loop)
	k.CMPQ(n, operand.U8(k.lanes))
	k.JLT(operand.LabelRef(last))
	body(mask{})
	for _, r := range rows {
		k.ADDQ(operand.U8(k.bytes()), r)
	}
	k.SUBQ(operand.U8(k.lanes), n)
	k.JMP(operand.LabelRef(loop))
	k.Label(last)
	k.TESTQ(n, n)
	k.JZ(operand.LabelRef(done))
	body(k.rest(n))
	k.Label(done)
}

// rest is the mask of n elements.
func (k *kernel) rest(n reg.GPPhysical) mask {
	if k.lanes == 16 {
		return k.maskOf(n, reg.RAX, 1)
	}
	m := k.new()
	k.LEAQ(k.sliding(), reg.RAX)
	k.NEGQ(n)
	k.VMOVUPS(operand.Mem{Base: reg.RAX, Disp: 32, Index: n, Scale: 4}, m)
	k.NEGQ(n)
	return mask{m}
}

// lanesOf emits a row reduction over 32 lanes: term folds one vector of the rows
// into the accumulator of its lanes. It returns their sum in a register of four
// lanes, the lowest of which counts.
func (k *kernel) lanesOf(n reg.GPPhysical, rows []reg.GPPhysical, term func(m mask, acc vec)) vec {
	accs := make([]vec, 32/k.lanes)
	for i := range accs {
		accs[i] = k.new()
		k.zero(accs[i])
	}
	forward := func() {
		for _, r := range rows {
			k.ADDQ(operand.U8(k.bytes()), r)
		}
	}
	loop, rest, done := k.label("lanes"), k.label("rest"), k.label("tree")
	k.Label(loop)
	k.CMPQ(n, operand.U8(32))
	k.JLT(operand.LabelRef(rest))
	for _, acc := range accs {
		term(mask{}, acc)
		forward()
	}
	k.SUBQ(operand.U8(32), n)
	k.JMP(operand.LabelRef(loop))
	k.Label(rest)
	for _, acc := range accs {
		last, next := k.label("last"), k.label("next")
		k.CMPQ(n, operand.U8(k.lanes))
		k.JLT(operand.LabelRef(last))
		term(mask{}, acc)
		forward()
		k.SUBQ(operand.U8(k.lanes), n)
		k.JMP(operand.LabelRef(next))
		k.Label(last)
		k.TESTQ(n, n)
		k.JZ(operand.LabelRef(done))
		term(k.rest(n), acc)
		k.JMP(operand.LabelRef(done))
		k.Label(next)
	}
	k.Label(done)
	return k.tree(accs, k.VADDPS)
}

// tree joins lanes l and l+h for h = 16, 8, 4, 2, 1.
func (k *kernel) tree(accs []vec, join func(ops ...operand.Op)) vec {
	for len(accs) > 1 {
		half := len(accs) / 2
		for i := range half {
			join(accs[half+i], accs[i], accs[i])
		}
		accs = accs[:half]
	}
	sum := accs[0]
	if k.lanes == 16 {
		upper := k.YMM()
		k.VEXTRACTF64X4(operand.U8(1), sum, upper)
		join(upper, sum.AsY(), sum.AsY())
	}
	upper := k.XMM()
	k.VEXTRACTF128(operand.U8(1), sum.AsY(), upper)
	join(upper, sum.AsX(), sum.AsX())
	k.VPERMILPS(operand.U8(0x4E), sum.AsX(), upper)
	join(upper, sum.AsX(), sum.AsX())
	k.VPERMILPS(operand.U8(0xB1), sum.AsX(), upper)
	join(upper, sum.AsX(), sum.AsX())
	return sum
}

// give returns the lowest lane of x; or NaN, if that of nan is one.
func (k *kernel) give(x, nan vec) {
	number := k.label("number")
	k.VUCOMISS(nan.AsX(), nan.AsX())
	k.JNP(operand.LabelRef(number))
	k.VMOVUPS(k.all(canonicalNaN), x.AsX())
	k.Label(number)
	k.Store(x.AsX(), k.ReturnIndex(0))
	k.end()
}

// sum returns the lowest lane with a canonical NaN.
func (k *kernel) sum(x vec) { k.give(x, x) }
