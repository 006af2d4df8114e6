package main

import (
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// gps are the registers of parameters, in order.
var gps = []reg.GPPhysical{reg.RDI, reg.RSI, reg.RDX, reg.RCX, reg.R8, reg.R9, reg.R10, reg.R11}

// args loads parameters of one word into the first registers.
func (k *kernel) args(names ...string) []reg.GPPhysical {
	for i, name := range names {
		k.arg(name, gps[i])
	}
	return gps[:len(names)]
}

// scalar is a float parameter in all lanes.
func (k *kernel) scalar(name string) vec { return k.splat(k.param(name)) }

// rows emits the kernels on rows: what they compute is written in package cpu,
// beside their forms in Go.
func rows(k *kernel) {
	k.inPlace("rowExp", "sets x to exp(x).", k.exp)
	k.inPlace("rowLog", "sets x to log(x).", k.log)
	k.inPlace("rowNegGumbel", "turns random words into minus Gumbel variables.", func(w vec) vec {
		return k.log(k.neg(k.log(k.uniform(w))))
	})
	k.byScalar("rowScale", "sets x to x·by.", k.mul)
	k.byScalar("rowDivide", "sets x to x/by.", k.div)
	k.byScalar("rowLogGrad", "sets x to by·(0−x).", func(x vec, by operand.Op) vec {
		zeros := k.new()
		k.zero(zeros)
		return k.mul(k.sub(zeros, x), by)
	})
	k.plus()
	k.maxScaled()
	k.sums()
	k.norm()
	k.swiGLU()
	k.rope()
	k.scoreGrad()
	k.adamW()
}

func (k *kernel) inPlace(name, doc string, f func(vec) vec) {
	k.function(name, "(x *float32, n int)", name+k.name+" "+doc)
	r := k.args("x", "n")
	k.each(r[1], r[:1], func(m mask) {
		k.store(k.canonical(f(k.get(at(r[0], 0), m))), m, at(r[0], 0))
	})
	k.end()
}

func (k *kernel) byScalar(name, doc string, f func(x vec, by operand.Op) vec) {
	k.function(name, "(x *float32, n int, by float32)", name+k.name+" "+doc)
	r := k.args("x", "n")
	by := k.scalar("by")
	k.each(r[1], r[:1], func(m mask) {
		k.store(k.canonical(f(k.get(at(r[0], 0), m), by)), m, at(r[0], 0))
	})
	k.end()
}

func (k *kernel) plus() {
	k.function("rowPlus", "(dst, x, y *float32, n int)", "rowPlus"+k.name+" sets dst to x+y.")
	r := k.args("dst", "x", "y", "n")
	k.each(r[3], r[:3], func(m mask) {
		sum := k.add(k.get(at(r[1], 0), m), k.get(at(r[2], 0), m))
		k.store(k.canonical(sum), m, at(r[0], 0))
	})
	k.end()
}

func (k *kernel) maxScaled() {
	k.function("rowMaxScaled", "(dst, x *float32, n int, by float32) float32",
		"rowMaxScaled"+k.name+" sets dst to x·by and returns the maximum of dst and −Inf.")
	r := k.args("dst", "x", "n")
	by, top, nans := k.scalar("by"), k.word(minusInf), k.new()
	k.zero(nans)
	k.each(r[2], r[:2], func(m mask) {
		x := k.canonical(k.mul(k.get(at(r[1], 0), m), by))
		k.store(x, m, at(r[0], 0))
		if m.r != nil {
			x = k.pick(m.r, x, k.word(minusInf))
		}
		// NaNs are kept by themselves: the maximum may lose them.
		isNaN := k.when(x, unordered, x)
		if k.lanes == 16 {
			k.VMOVAPS(x, isNaN, nans)
		} else {
			k.VORPS(isNaN, nans, nans)
		}
		k.VMOVAPS(k.larger(top, x), top)
	})
	join := func(ops ...operand.Op) {
		x, y := k.XMM(), k.XMM()
		switch ops[0].(reg.Register).Size() {
		case 32:
			x, y = k.YMM(), k.YMM()
		case 64:
			x, y = k.ZMM(), k.ZMM()
		}
		k.VMAXPS(ops[0], ops[1], x)
		k.VMAXPS(ops[1], ops[0], y)
		k.VANDPS(x, y, ops[2])
	}
	k.give(k.tree([]vec{top}, join), k.tree([]vec{nans}, k.VORPS))
}

func (k *kernel) sums() {
	k.function("rowSum", "(x *float32, n int) float32", "rowSum"+k.name+" is the sum of x over 32 lanes.")
	r := k.args("x", "n")
	k.sum(k.lanesOf(r[1], r[:1], func(m mask, acc vec) {
		k.VADDPS(k.get(at(r[0], 0), m), acc, acc)
	}))

	k.function("rowDot", "(x, y *float32, n int) float32", "rowDot"+k.name+" is the sum of x·y over 32 lanes of multiply-adds.")
	r = k.args("x", "y", "n")
	k.sum(k.lanesOf(r[2], r[:2], func(m mask, acc vec) {
		k.VFMADD231PS(k.get(at(r[0], 0), m), k.get(at(r[1], 0), m), acc)
	}))

	k.function("rowExpSum", "(x *float32, n int, top float32) float32",
		"rowExpSum"+k.name+" sets x to exp(x−top) and returns its sum over 32 lanes.")
	r = k.args("x", "n")
	top := k.scalar("top")
	k.sum(k.lanesOf(r[1], r[:1], func(m mask, acc vec) {
		e := k.canonical(k.exp(k.sub(k.get(at(r[0], 0), m), top)))
		k.store(e, m, at(r[0], 0))
		k.VADDPS(k.keep(e, m), acc, acc)
	}))
}

func (k *kernel) norm() {
	k.function("rowNorm", "(y, x, gain *float32, n int, r float32)", "rowNorm"+k.name+" sets y to (x·r)·gain.")
	p := k.args("y", "x", "gain", "n")
	r := k.scalar("r")
	k.each(p[3], p[:3], func(m mask) {
		y := k.mul(k.mul(k.get(at(p[1], 0), m), r), k.get(at(p[2], 0), m))
		k.store(k.canonical(y), m, at(p[0], 0))
	})
	k.end()

	k.function("rowNormDot", "(dy, x, gain *float32, n int, r float32) float32",
		"rowNormDot"+k.name+" is the sum of (dy·gain)·(x·r) over 32 lanes of multiply-adds.")
	p = k.args("dy", "x", "gain", "n")
	r = k.scalar("r")
	k.sum(k.lanesOf(p[3], p[:3], func(m mask, acc vec) {
		t := k.mul(k.get(at(p[0], 0), m), k.get(at(p[2], 0), m))
		xr := k.mul(k.get(at(p[1], 0), m), r)
		// What a mask leaves out is 0·r, which is NaN for an infinite r.
		k.VFMADD231PS(t, k.keep(xr, m), acc)
	}))

	k.function("rowNormGrad", "(dx, dgain, dy, x, gain *float32, n int, r, mean float32)",
		"rowNormGrad"+k.name+" sets dx to (dy·gain − (x·r)·mean)·r and dgain to fma(dy, x·r, dgain).")
	p = k.args("dx", "dgain", "dy", "x", "gain", "n")
	r = k.scalar("r")
	mean := k.scalar("mean")
	k.each(p[5], p[:5], func(m mask) {
		dy := k.get(at(p[2], 0), m)
		xr := k.mul(k.get(at(p[3], 0), m), r)
		t := k.mul(dy, k.get(at(p[4], 0), m))
		k.store(k.canonical(k.mul(k.sub(t, k.mul(xr, mean)), r)), m, at(p[0], 0))
		sum := k.get(at(p[1], 0), m)
		k.VFMADD231PS(dy, xr, sum)
		k.store(k.canonical(sum), m, at(p[1], 0))
	})
	k.end()
}

func (k *kernel) swiGLU() {
	k.function("rowSwiGLU", "(y, a, b *float32, n int)", "rowSwiGLU"+k.name+" sets y to (a·σ(a))·b.")
	p := k.args("y", "a", "b", "n")
	k.each(p[3], p[:3], func(m mask) {
		a := k.get(at(p[1], 0), m)
		y := k.mul(k.mul(a, k.sigmoid(a)), k.get(at(p[2], 0), m))
		k.store(k.canonical(y), m, at(p[0], 0))
	})
	k.end()

	k.function("rowSwiGLUGrad", "(da, db, dy, a, b *float32, n int)",
		"rowSwiGLUGrad"+k.name+" sets db to dy·(a·s), s = σ(a), and da to (dy·b)·(s·fma(a, 1−s, 1)).")
	p = k.args("da", "db", "dy", "a", "b", "n")
	k.each(p[5], p[:5], func(m mask) {
		a := k.get(at(p[3], 0), m)
		s := k.sigmoid(a)
		dy := k.get(at(p[2], 0), m)
		k.store(k.canonical(k.mul(dy, k.mul(a, s))), m, at(p[1], 0))
		ones := k.word(one)
		w := k.mul(s, k.fma(a, k.sub(ones, s), ones))
		k.store(k.canonical(k.mul(k.mul(dy, k.get(at(p[4], 0), m)), w)), m, at(p[0], 0))
	})
	k.end()
}

func (k *kernel) rope() {
	k.function("rowRoPE", "(y, x, cos, sin *float32, half, heads int, sign uint32)",
		"rowRoPE"+k.name+" rotates the heads of a row: y1 = x1·c − x2·s, y2 = x2·c + x1·s, with",
		"the sign of s flipped by sign, 0 or the sign bit.")
	y, x, cos, sin, half, heads := reg.RDI, reg.RSI, reg.RDX, reg.RCX, reg.R8, reg.R9
	n, offset := reg.R10, reg.R11
	k.arg("y", y)
	k.arg("x", x)
	k.arg("half", half)
	k.arg("heads", heads)
	sign := k.splat(k.param("sign"))
	k.MOVQ(half, offset)
	k.SHLQ(operand.U8(2), offset)
	head := k.label("head")
	k.Label(head)
	k.arg("cos", cos)
	k.arg("sin", sin)
	k.MOVQ(half, n)
	second := func(base reg.GPPhysical) operand.Mem { return operand.Mem{Base: base, Index: offset, Scale: 1} }
	k.each(n, []reg.GPPhysical{y, x, cos, sin}, func(m mask) {
		x1, x2 := k.get(at(x, 0), m), k.get(second(x), m)
		c, s := k.get(at(cos, 0), m), k.xor(k.get(at(sin, 0), m), sign)
		k.store(k.canonical(k.sub(k.mul(x1, c), k.mul(x2, s))), m, at(y, 0))
		k.store(k.canonical(k.add(k.mul(x2, c), k.mul(x1, s))), m, second(y))
	})
	// The loop went over the whole vectors of a half: go on to the next head.
	k.MOVQ(half, n)
	k.ANDQ(operand.I32(-k.lanes), n)
	k.SHLQ(operand.U8(2), n)
	k.SUBQ(n, y)
	k.SUBQ(n, x)
	k.LEAQ(operand.Mem{Base: y, Index: offset, Scale: 2}, y)
	k.LEAQ(operand.Mem{Base: x, Index: offset, Scale: 2}, x)
	k.DECQ(heads)
	k.JNZ(operand.LabelRef(head))
	k.end()
}

func (k *kernel) scoreGrad() {
	k.function("rowScoreGrad", "(d, p *float32, n int, dot, scale float32)",
		"rowScoreGrad"+k.name+" sets d to (p·(d − dot))·scale.")
	r := k.args("d", "p", "n")
	dot, scale := k.scalar("dot"), k.scalar("scale")
	k.each(r[2], r[:2], func(m mask) {
		d := k.sub(k.get(at(r[0], 0), m), dot)
		d = k.mul(k.mul(k.get(at(r[1], 0), m), d), scale)
		k.store(k.canonical(d), m, at(r[0], 0))
	})
	k.end()
}

func (k *kernel) adamW() {
	k.function("rowAdamW", "(t *[7]*float32, n int, c *[10]float32)",
		"rowAdamW"+k.name+" updates n parameters and their moments: see adamWGo.")
	table, n, consts := reg.R12, reg.R13, reg.RBX
	k.arg("t", table)
	k.arg("n", n)

	k.arg("c", consts)

	// p1, m1, v1, p, m, v, g
	for i := range 7 {
		k.MOVQ(at(table, 8*i), gps[i])
	}
	word := func(i int) vec { return k.splat(at(consts, 4*i)) }
	k.each(n, gps[:7], func(m mask) {
		grad := k.mul(k.get(at(gps[6], 0), m), word(0))
		m1 := k.fma(k.get(at(gps[4], 0), m), word(1), k.mul(grad, word(2)))
		v1 := k.fma(k.get(at(gps[5], 0), m), word(3), k.mul(k.mul(grad, word(4)), grad))
		m1, v1 = k.canonical(m1), k.canonical(v1)
		k.store(m1, m, at(gps[1], 0))
		k.store(v1, m, at(gps[2], 0))
		root := k.add(k.sqrt(k.div(v1, word(6))), word(7))
		u := k.div(k.div(m1, word(5)), root)
		p := k.mul(k.get(at(gps[3], 0), m), word(9))
		k.VFMADD231PS(u, word(8), p)
		k.store(k.canonical(p), m, at(gps[0], 0))
	})
	k.end()
}
