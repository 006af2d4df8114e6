package main

import (
	"fmt"

	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// vnnis emits products of bytes for machines with AVX512-VNNI: VPDPBUSD adds the
// four products of the bytes of two words to a word. It takes one side as unsigned:
// 128 is added to the weights, and what that adds to the sum, 128 times the sum of
// the row's bytes, is taken off where the sum begins. Words may wrap on the way.
func vnnis(k *kernel) {
	k.biasInt8()
	k.tileQuads()
	k.rowQuads()
}

// Registers 12 to 14 are for operands, 15 is the mask of columns.
func (k *kernel) flip() reg.VecPhysical { return k.v(16) }

// flipped loads words of weights, 128 added to each byte.
func (k *kernel) flipped(from operand.Mem, to reg.Register) { k.VPXORD(from, k.flip(), to) }

// setFlip prepares flipped.
func (k *kernel) setFlip() { k.VMOVDQU32(k.all(0x80808080), k.flip()) }

func (k *kernel) biasInt8() {
	k.function("bias", "(bias *int32, a *uint32, n int)",
		"bias"+k.name+" sets bias to -128 times the sum of the signed bytes of n words.")
	r := k.args("bias", "a", "n")
	sum, ones := k.new(), k.word(0x01010101)
	k.zero(sum)
	k.each(r[2], r[1:2], func(m mask) { k.VPDPBUSD(k.get(at(r[1], 0), m), ones, sum) })
	total := k.shl(k.tree([]vec{sum}, k.VPADDD), 7)
	none := k.new()
	k.zero(none)
	k.VMOVD(k.isub(none, total).AsX(), at(r[0], 0))
	k.end()
}

// tileQuads emits a block of sums of products, laid out like a float tile of one
// vector of columns.
func (k *kernel) tileQuads() {
	k.function("tileInt8", "(y *float32, ldy int, a *uint32, sa, next int, b *uint32, n, rows, cols int, bias *int32, xscale, wscale *float32)",
		fmt.Sprintf("tileInt8%s computes tiles of at most %d rows and %d columns, one below the other: for", k.name, k.rows, k.lanes),
		fmt.Sprintf("k < n, bytes of word b[c+%d·k] times those of word a[r+sa·k], summed, times the scales.", k.lanes),
		"a of the next tile is next words further on.")
	k.tileOfBytes()
	k.setFlip()
	b, tmp, wscale := k.v(14), k.v(13), k.v(12)
	k.tiles("quads", []int{1}, func(t *block) {
		t.arg("bias", regTmp)
		for r := range t.rows {
			t.VPBROADCASTD(at(regTmp, 4*r), t.v(r))
		}
		t.repeat(func(i int) {
			t.flipped(on(regB, regSB, regSB3, i, 0), b)
			for r := range t.rows {
				t.VPDPBUSD_BCST(on(regA, regSA, regSA3, i, 4*r), b, t.v(r))
			}
		})
		t.arg("xscale", regScale)
		t.arg("wscale", regTmp)
		t.load(at(regTmp, 0), t.masks[0], wscale)
		t.eachRow(func(r int) {
			sum := t.v(r)
			t.VBROADCASTSS(at(regScale, 4*r), tmp)
			t.scale(sum, tmp, wscale, tmp)
			t.store(sum, t.masks[0], at(regRow, 0))
		})
	}, func() {
		k.ADDQ(operand.U8(4*k.rows), k.param("xscale"))
		k.ADDQ(operand.U8(4*k.rows), k.param("bias"))
	})
}

// rowQuads emits one row of many columns: four panels at once.
func (k *kernel) rowQuads() {
	k.function("rowInt8", "(y *float32, a, b *uint32, next, n, groups int, bias *int32, xscale float32, wscale *float32)",
		fmt.Sprintf("rowInt8%s computes groups of %d columns of one row: for k < n, bytes of words", k.name, panels*k.lanes),
		fmt.Sprintf("b[c%%%d+c/%d·next+%d·k] times those of word a[k], summed, times the scales.", k.lanes, k.lanes, k.lanes))
	k.arg("y", regC)
	k.arg("b", regRow)
	k.stride("next", regSB)
	k.arg("groups", regCols)
	k.arg("wscale", regScale)
	k.LEAQ(operand.Mem{Base: regSB, Index: regSB, Scale: 2}, regSB3)
	k.setFlip()
	quad, xscale, tmp := k.v(12), k.v(13), k.v(14)
	k.VBROADCASTSS(k.param("xscale"), xscale)
	group, loop := k.label("group"), k.label("word")
	k.Label(group)
	k.arg("a", regA)
	k.MOVQ(regRow, regB)
	k.arg("n", regK)
	k.arg("bias", regTmp)
	for p := range panels {
		k.VPBROADCASTD(at(regTmp, 0), k.v(p))
	}
	k.Label(loop)
	k.VPBROADCASTD(at(regA, 0), quad)
	for p := range panels {
		k.flipped(on(regB, regSB, regSB3, p, 0), k.v(8+p))
		k.VPDPBUSD(quad, k.v(8+p), k.v(p))
	}
	k.ADDQ(operand.U8(4), regA)
	k.ADDQ(operand.U8(k.bytes()), regB)
	k.DECQ(regK)
	k.JNZ(operand.LabelRef(loop))
	k.panelsDone(k.v, xscale, tmp, group)
}
