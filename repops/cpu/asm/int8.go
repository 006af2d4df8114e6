package main

import (
	"fmt"

	"github.com/mmcloughlin/avo/attr"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// Names of registers of integer tiles beside those of float tiles.
var regScale = reg.R11

// panels is how many panels of columns a row is multiplied by at once.
const panels = 4

// int8s emits what products of bytes need, for AVX2 alone: machines with AVX-512
// but without VNNI run it too. Bytes are widened to 16 bits, those of weights as they are loaded,
// so that VPMADDWD adds two exact products to each word.
func int8s(k *kernel) {
	k.absMax()
	k.quantize()
	k.widen()
	k.tileInt8()
	k.rowInt8()
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

// tileInt8 emits a block of sums of products, laid out like a float tile of one vector of columns. While sums are made, a vector has two
// words for each of four columns: of the first and of the last two bytes of a word.
func (k *kernel) tileInt8() {
	k.function("tileInt8", "(y *float32, ldy int, a *uint32, sa, next int, b *uint32, n, rows, cols int, xscale, wscale *float32)",
		fmt.Sprintf("tileInt8%s computes tiles of at most %d rows and %d columns, one below the other: for", k.name, k.rows, k.lanes),
		fmt.Sprintf("k < n, bytes of word b[c+%d·k] times those of words a[2r+sa·k] and the next, which are widened,", k.lanes),
		"summed, times the scales. a of the next tile is next words further on.")
	k.tileOfBytes()
	k.tiles("bytes", []int{1}, func(t *block) {
		t.sums()
		t.scaled()
	}, func() { k.ADDQ(operand.U8(4*k.rows), k.param("xscale")) })
}

// tileOfBytes loads the arguments that tiles of bytes have in common.
func (k *kernel) tileOfBytes() {
	k.arg("y", regC)
	k.stride("ldy", regLDC)
	k.arg("a", regNext)
	k.stride("sa", regSA)
	k.MOVQ(operand.U32(k.bytes()), regSB)
	k.tripled()
	k.arg("cols", regCols)
}

// half is the accumulator of four of a row's columns.
func (t *block) half(r, h int) reg.VecPhysical { return t.v(2*r + h) }

func (t *block) sums() {
	product := t.v(15) // the mask comes after
	for r := range t.rows {
		t.zero(t.half(r, 0))
		t.zero(t.half(r, 1))
	}
	t.repeat(func(i int) {
		for h := range 2 {
			t.VPMOVSXBW(on(regB, regSB, regSB3, i, 16*h), t.operandB(h))
		}
		for r := range t.rows {
			t.VPBROADCASTQ(on(regA, regSA, regSA3, i, 8*r), t.operandA(r))
			for h := range 2 {
				t.VPMADDWD(t.operandB(h), t.operandA(r), product)
				t.VPADDD(product, t.half(r, h), t.half(r, h))
			}
		}
	})
}

// columns makes the sums of eight columns of two halves.
func (k *kernel) columns(low, high reg.VecPhysical) {
	k.VPHADDD(high, low, low) // 0 1 4 5 2 3 6 7
	k.VPERMQ(operand.U8(0xD8), low, low)
}

// scaled rounds the sums to floats, multiplies by both scales and stores.
func (t *block) scaled() {
	t.arg("xscale", regScale)
	t.arg("wscale", regTmp)
	t.MOVQ(regTmp, regRow)
	m := t.maskOf(regCols, regTmp, 15)
	t.load(at(regRow, 0), m, t.operandB(0))
	t.eachRow(func(r int) {
		sum := t.half(r, 0)
		t.columns(sum, t.half(r, 1))
		t.VBROADCASTSS(at(regScale, 4*r), t.operandA(r))
		t.scale(sum, t.operandA(r), t.operandB(0), t.operandB(1))
		t.store(sum, m, at(regRow, 0))
	})
}

// rowInt8 emits one row of many columns: four panels at once, so that weights are read in long runs and one load of the row serves all.
func (k *kernel) rowInt8() {
	k.function("rowInt8", "(y *float32, a, b *uint32, next, n, groups int, xscale float32, wscale *float32)",
		fmt.Sprintf("rowInt8%s computes groups of %d columns of one row: for k < n, bytes of words", k.name, panels*k.lanes),
		fmt.Sprintf("b[c%%%d+c/%d·next+%d·k] times those of words a[2k] and the next, which are widened, summed, times the scales.", k.lanes, k.lanes, k.lanes))
	k.arg("y", regC)
	k.arg("b", regRow)
	k.stride("next", regSB)
	k.arg("groups", regCols)
	k.arg("wscale", regScale)
	k.LEAQ(operand.Mem{Base: regSB, Index: regSB, Scale: 2}, regSA)
	place := []operand.Mem{{Base: regB}, {Base: regB, Index: regSB, Scale: 1}, {Base: regB, Index: regSB, Scale: 2}, {Base: regB, Index: regSA, Scale: 1}}
	quad, xscale, tmp := k.v(12), k.v(13), k.v(14)
	k.VBROADCASTSS(k.param("xscale"), xscale)
	group, loop := k.label("group"), k.label("word")
	k.Label(group)
	k.arg("a", regA)
	k.MOVQ(regRow, regB)
	k.arg("n", regK)
	for i := range 2 * panels {
		k.zero(k.v(i))
	}
	k.Label(loop)
	k.VPBROADCASTQ(at(regA, 0), quad)
	for i := range 2 * panels {
		from, b := place[i/2], k.v(8+i%4)
		from.Disp = i % 2 * 16
		k.VPMOVSXBW(from, b)
		k.VPMADDWD(quad, b, b)
		k.VPADDD(b, k.v(i), k.v(i))
	}
	k.ADDQ(operand.U8(8), regA)
	k.ADDQ(operand.U8(k.bytes()), regB)
	k.DECQ(regK)
	k.JNZ(operand.LabelRef(loop))
	k.panelsDone(func(p int) reg.VecPhysical {
		k.columns(k.v(2*p), k.v(2*p+1))
		return k.v(2 * p)
	}, xscale, tmp, group)
}

// panelsDone scales and stores the sums of a row's panels, which sum makes ready, and goes on to the next group.
func (k *kernel) panelsDone(sum func(p int) reg.VecPhysical, xscale, tmp reg.VecPhysical, group string) {
	for p := range panels {
		y := sum(p)
		k.scale(y, xscale, at(regScale, p*k.bytes()), tmp)
		k.VMOVUPS(y, at(regC, p*k.bytes()))
	}
	k.LEAQ(operand.Mem{Base: regRow, Index: regSB, Scale: panels}, regRow)
	k.ADDQ(operand.U32(panels*k.bytes()), regC)
	k.ADDQ(operand.U32(panels*k.bytes()), regScale)
	k.DECQ(regCols)
	k.JNZ(operand.LabelRef(group))
	k.end()
}

// scale rounds sums to floats and multiplies them by both scales; tmp is a free register.
func (k *kernel) scale(sum, xscale reg.VecPhysical, wscale operand.Op, tmp reg.VecPhysical) {
	k.VCVTDQ2PS(sum, sum)
	k.VMULPS(xscale, sum, sum)
	k.VMULPS(wscale, sum, sum)
	k.canon(sum, tmp, nil)
}
