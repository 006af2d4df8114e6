package main

import (
	"fmt"

	"github.com/mmcloughlin/avo/attr"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// Names of registers of integer tiles beside those of float tiles.
var regScale = reg.R11

// int8s emits what products of bytes need, for AVX2 alone: machines with AVX-512
// run it too. Bytes are widened to pairs of 16 bits, two to a word, so that
// VPMADDWD adds two exact products to each word.
func int8s(k *kernel) {
	if k.lanes != 8 {
		return
	}
	k.absMax()
	k.quantize()
	k.widen()
	k.tileInt8()
}

func (k *kernel) absMax() {
	k.function("rowAbsMax", "(x *float32, n int) float32",
		"rowAbsMax"+k.name+" is the largest word of x without its sign, as integers are large: a NaN",
		"is above everything.")
	r := k.args("x", "n")
	top := k.new()
	k.zero(top)
	magnitude := k.word(0x7FFFFFFF)
	k.each(r[1], r[:1], func(m mask) {
		k.VPMAXSD(k.and(k.get(at(r[0], 0), m), magnitude), top, top)
	})
	k.Store(k.tree([]vec{top}, k.VPMAXSD).AsX(), k.ReturnIndex(0))
	k.end()
}

func (k *kernel) quantize() {
	k.function("rowQuantize", "(q *uint32, x *float32, n int, by float32)",
		"rowQuantize"+k.name+" sets the bytes of q to x·by rounded to nearest even, which are of at most",
		"127. n is a multiple of 32.")
	r := k.args("q", "x", "n")
	by, round, order := k.scalar("by"), k.word(0x4B400000), k.new()
	k.VMOVDQU(k.quads(), order)
	loop := k.label("bytes")
	k.Label(loop)
	var n [4]vec
	for i := range n {
		n[i] = k.isub(k.add(k.mul(k.get(at(r[1], 32*i), mask{}), by), round), round)
	}
	low, high, all := k.new(), k.new(), k.new()
	k.VPACKSSDW(n[1], n[0], low)
	k.VPACKSSDW(n[3], n[2], high)
	k.VPACKSSWB(high, low, all) // words 0 2 4 6 1 3 5 7 of 32 bytes
	k.VPERMD(all, order, all)
	k.VMOVDQU(all, at(r[0], 0))
	k.ADDQ(operand.U8(32), r[0])
	k.ADDQ(operand.U32(128), r[1])
	k.SUBQ(operand.U8(32), r[2])
	k.JNZ(operand.LabelRef(loop))
	k.end()
}

// quads is the order that makes packed quads of bytes follow each other.
func (k *kernel) quads() operand.Mem {
	m := k.StaticGlobal("quads")
	k.DataAttributes(attr.RODATA | attr.NOPTR)
	for _, i := range []uint64{0, 1, 2, 3} {
		k.AppendDatum(operand.U64(i | (i+4)<<32))
	}
	return m
}

func (k *kernel) widen() {
	k.function("rowWiden", "(dst, src *uint32, n int)",
		"rowWiden"+k.name+" makes the four bytes of each word of src into two words of 16-bit integers. n",
		"is a multiple of 4.")
	r := k.args("dst", "src", "n")
	loop := k.label("words")
	k.Label(loop)
	x := k.new()
	k.VPMOVSXBW(at(r[1], 0), x)
	k.VMOVDQU(x, at(r[0], 0))
	k.ADDQ(operand.U8(32), r[0])
	k.ADDQ(operand.U8(16), r[1])
	k.SUBQ(operand.U8(4), r[2])
	k.JNZ(operand.LabelRef(loop))
	k.end()
}

// tileInt8 emits a block of sums of products, laid out like a float tile.
func (k *kernel) tileInt8() {
	k.function("tileInt8", "(y *float32, ldy int, a *uint32, sa, next int, b *uint32, sb, n, rows, cols int, xscale, wscale *float32)",
		fmt.Sprintf("tileInt8%s computes tiles of at most %d rows and %d columns, one below the other: for", k.name, k.rows, 2*k.lanes),
		"k < n, both halves of a[r+k·sa] times those of b[c+k·sb], summed, times the scales.",
		"a of the next tile is next words further on.")
	k.arg("y", regC)
	k.stride("ldy", regLDC)
	k.arg("a", regNext)
	k.strides()
	k.arg("cols", regCols)
	k.tiles("bytes", func(t *block) {
		t.sums()
		t.scaled()
	}, func() { k.ADDQ(operand.U8(4*k.rows), k.param("xscale")) })
}

// spare is a register that a tile of bytes has free: the mask's where there is none.
func (t *block) spare() reg.VecPhysical {
	if t.vecs == 2 {
		return t.v(15)
	}
	return t.v(11)
}

func (t *block) sums() {
	for r := range t.rows {
		for v := range t.vecs {
			t.zero(t.acc(r, v))
		}
	}
	t.repeat(func(i int) {
		for v := range t.vecs {
			t.VMOVDQU(on(regB, regSB, regSB3, i, v*t.bytes()), t.operandB(v))
		}
		for r := range t.rows {
			t.VPBROADCASTD(on(regA, regSA, regSA3, i, 4*r), t.operandA(r))
			for v := range t.vecs {
				t.VPMADDWD(t.operandB(v), t.operandA(r), t.spare())
				t.VPADDD(t.spare(), t.acc(r, v), t.acc(r, v))
			}
		}
	})
}

// scaled rounds the sums to floats, multiplies by both scales and stores.
func (t *block) scaled() {
	t.arg("xscale", regScale)
	t.arg("wscale", regTmp)
	for v := range t.vecs {
		t.load(at(regTmp, v*t.bytes()), t.masks[v], t.operandB(v))
	}
	t.eachRow(func(r int) {
		t.VBROADCASTSS(at(regScale, 4*r), t.operandA(r))
		for v := range t.vecs {
			acc := t.acc(r, v)
			t.VCVTDQ2PS(acc, acc)
			t.VMULPS(t.operandA(r), acc, acc)
			t.VMULPS(t.operandB(v), acc, acc)
			t.canon(acc, t.spare(), nil)
			t.store(acc, t.masks[v], at(regRow, v*t.bytes()))
		}
	})
}
