package main

import (
	"fmt"

	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// packs emits the kernels that lay operands of tiles out as panels.
func packs(k *kernel) {
	k.panel()
	k.transpose()
}

// panel emits the packing of an operand whose k-th row is contiguous: of one
// panel, and of four side by side, which read longer runs of each row.
func (k *kernel) panel() {
	k.function("panel", "(dst *float32, ldd int, src *float32, lds, cols, n int)",
		fmt.Sprintf("panel%s sets dst[i·ldd+j] = src[i·lds+j], i < n, j < cols <= %d, and makes the", k.name, 2*k.lanes),
		"words up to the end of the last vector 0.")
	k.panels(1)
	k.function("panel4", "(dst *float32, next, ldd int, src *float32, lds, cols, n int)",
		fmt.Sprintf("panel4%s does what panel%s does for four panels, next words apart: the second", k.name, k.name),
		"begins cols words after the first in src, and so on.")
	k.panels(4)
}

func (k *kernel) panels(count int) {
	dst, ldd, src, lds, n, cols, tmp := reg.RDI, reg.R8, reg.RSI, reg.R9, reg.RCX, reg.RDX, reg.RAX
	next, next3, cols1, cols3 := reg.R10, reg.R11, reg.R12, reg.R13
	k.arg("dst", dst)
	k.stride("ldd", ldd)
	k.arg("src", src)
	k.stride("lds", lds)
	k.arg("n", n)
	if count > 1 {
		k.stride("next", next)
		k.LEAQ(operand.Mem{Base: next, Index: next, Scale: 2}, next3)
		k.stride("cols", cols1)
		k.LEAQ(operand.Mem{Base: cols1, Index: cols1, Scale: 2}, cols3)
	}
	k.arg("cols", cols)
	place := func(p int, base, one, three reg.GPPhysical, disp int) operand.Mem {
		switch p {
		case 0:
			return at(base, disp)
		case 3:
			return operand.Mem{Base: base, Disp: disp, Index: three, Scale: 1}
		}
		return operand.Mem{Base: base, Disp: disp, Index: one, Scale: uint8(p)}
	}
	narrow := k.label("narrow")
	k.CMPQ(cols, operand.U8(k.lanes))
	k.JLE(operand.LabelRef(narrow))
	loop := func(vecs int, m mask) {
		label := k.label("row")
		k.Label(label)
		// Rows are too far apart for the hardware to guess.
		for line := 0; line < count*vecs*k.bytes(); line += 64 {
			k.PREFETCHT0(operand.Mem{Base: src, Disp: line, Index: lds, Scale: 8})
		}
		for p := range count {
			for v := range vecs {
				only := mask{}
				if v == vecs-1 {
					only = m
				}
				k.load(place(p, src, cols1, cols3, v*k.bytes()), only, k.v(v))
				k.store(k.v(v), mask{}, place(p, dst, next, next3, v*k.bytes()))
			}
		}
		k.ADDQ(lds, src)
		k.ADDQ(ldd, dst)
		k.DECQ(n)
		k.JNZ(operand.LabelRef(label))
		k.end()
	}
	k.SUBQ(operand.U8(k.lanes), cols)
	loop(2, k.maskOf(cols, tmp, 15))
	k.Label(narrow)
	loop(1, k.maskOf(cols, tmp, 15))
}

// transpose emits the packing of an operand whose k-th row is a column of src:
// squares of as many rows as there are lanes are turned in registers.
func (k *kernel) transpose() {
	k.function("transpose", "(dst *float32, ldd int, src *float32, lds, rows, n int)",
		fmt.Sprintf("transpose%s sets dst[i·ldd+j] = src[j·lds+i], i < n, j < rows <= %d. Up to the next", k.name, k.lanes),
		fmt.Sprintf("multiple of %d it also writes words i >= n and j >= rows, of no meaning.", k.lanes))
	dst, ldd, src, lds, rows, n, tmp := reg.RDI, reg.R8, reg.RSI, reg.R9, reg.RCX, reg.RDX, reg.RAX
	at1 := reg.R10
	k.arg("dst", dst)
	k.stride("ldd", ldd)
	k.arg("src", src)
	k.stride("lds", lds)
	k.arg("n", n)
	loop, last, done := k.label("square"), k.label("last"), k.label("done")

	square := func(m mask) {
		// Rows beyond the last repeat it: they are read where there is memory.
		k.arg("rows", rows)
		k.MOVQ(src, at1)
		for r := range k.lanes {
			k.load(at(at1, 0), m, k.v(r))
			if r < k.lanes-1 {
				// rows counts down; the address moves while more than one is left.
				k.XORL(tmp.As32(), tmp.As32())
				k.CMPQ(rows, operand.U8(1))
				k.CMOVQGT(lds, tmp)
				k.ADDQ(tmp, at1)
				k.DECQ(rows)
			}
		}
		out := k.turn()
		k.MOVQ(dst, at1)
		for i, r := range out {
			k.VMOVUPS(r, at(at1, 0))
			if i < k.lanes-1 {
				k.ADDQ(ldd, at1)
			}
		}
	}

	k.Label(loop)
	k.CMPQ(n, operand.U8(k.lanes))
	k.JLT(operand.LabelRef(last))
	square(mask{})
	k.ADDQ(ldd, at1)
	k.MOVQ(at1, dst)
	k.ADDQ(operand.U8(k.bytes()), src)
	k.SUBQ(operand.U8(k.lanes), n)
	k.JMP(operand.LabelRef(loop))
	k.Label(last)
	k.TESTQ(n, n)
	k.JZ(operand.LabelRef(done))
	square(k.maskOf(n, tmp, 15))
	k.Label(done)
	k.end()
}

// turn transposes the square in the first registers and returns where its
// columns are.
func (k *kernel) turn() []reg.Register {
	if k.lanes == 8 {
		return k.turn8()
	}
	return k.turn16()
}

// turn8 transposes 8×8: pairs, fours, then halves. Register 15 may hold a mask
// while the rows are loaded, not after.
func (k *kernel) turn8() []reg.Register {
	in := func(i int) reg.Register { return k.v(i) }
	tmp := func(i int) reg.Register { return k.v(8 + i) }
	for i := range 4 { // words of rows 2i and 2i+1 in turn
		k.VUNPCKLPS(in(2*i+1), in(2*i), tmp(2*i))
		k.VUNPCKHPS(in(2*i+1), in(2*i), tmp(2*i+1))
	}
	for i := range 2 { // words of four rows in turn
		a, b, c, d := tmp(4*i), tmp(4*i+1), tmp(4*i+2), tmp(4*i+3)
		k.VUNPCKLPD(c, a, in(4*i))
		k.VUNPCKHPD(c, a, in(4*i+1))
		k.VUNPCKLPD(d, b, in(4*i+2))
		k.VUNPCKHPD(d, b, in(4*i+3))
	}
	out := make([]reg.Register, 8)
	for i := range 4 { // columns i and i+4
		k.VPERM2F128(operand.U8(0x20), in(4+i), in(i), tmp(i))
		k.VPERM2F128(operand.U8(0x31), in(4+i), in(i), tmp(4+i))
		out[i], out[4+i] = tmp(i), tmp(4+i)
	}
	return out
}

// turn16 transposes 16×16: words and pairs within 128-bit parts, then the
// parts.
func (k *kernel) turn16() []reg.Register {
	in := func(i int) reg.Register { return k.v(i) }
	tmp := func(i int) reg.Register { return k.v(16 + i) }
	for i := range 8 {
		k.VUNPCKLPS(in(2*i+1), in(2*i), tmp(2*i))
		k.VUNPCKHPS(in(2*i+1), in(2*i), tmp(2*i+1))
	}
	for i := range 4 { // in(4i+c): columns c, 4+c, 8+c, 12+c of rows 4i to 4i+3
		a, b, c, d := tmp(4*i), tmp(4*i+1), tmp(4*i+2), tmp(4*i+3)
		k.VUNPCKLPD(c, a, in(4*i))
		k.VUNPCKHPD(c, a, in(4*i+1))
		k.VUNPCKLPD(d, b, in(4*i+2))
		k.VUNPCKHPD(d, b, in(4*i+3))
	}
	out := make([]reg.Register, 16)
	for c := range 4 {
		// Even and odd parts of rows 0 to 7 and 8 to 15.
		k.VSHUFF32X4(operand.U8(0x88), in(4+c), in(c), tmp(c))
		k.VSHUFF32X4(operand.U8(0xDD), in(4+c), in(c), tmp(4+c))
		k.VSHUFF32X4(operand.U8(0x88), in(12+c), in(8+c), tmp(8+c))
		k.VSHUFF32X4(operand.U8(0xDD), in(12+c), in(8+c), tmp(12+c))
	}
	for c := range 4 {
		k.VSHUFF32X4(operand.U8(0x88), tmp(8+c), tmp(c), in(c))
		k.VSHUFF32X4(operand.U8(0xDD), tmp(8+c), tmp(c), in(8+c))
		k.VSHUFF32X4(operand.U8(0x88), tmp(12+c), tmp(4+c), in(4+c))
		k.VSHUFF32X4(operand.U8(0xDD), tmp(12+c), tmp(4+c), in(12+c))
		out[c], out[8+c], out[4+c], out[12+c] = in(c), in(8+c), in(4+c), in(12+c)
	}
	return out
}
