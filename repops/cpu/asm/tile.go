package main

import (
	"fmt"

	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// Flags of a tile: see the comment of tileArgs in package cpu.
const (
	flagContinue = 1 << iota
	flagAdd
	flagHead
	flagTail
)

// Registers of tiles.
var (
	regC     = reg.RDI
	regLDC   = reg.RCX
	regA     = reg.RSI
	regSA    = reg.R8
	regB     = reg.RDX
	regSB    = reg.R9
	regK     = reg.R10
	regFlags = reg.R11
	regRow   = reg.R12
	regNext  = reg.R13
	regCols  = reg.RBX
	regTmp   = reg.RAX
	regSA3   = reg.R14 // three strides
	regSB3   = reg.R15
)

// tiles emits the kernels that every matrix product ends in.
func tiles(k *kernel) {
	k.tile()
	k.row()
}

// tile emits a block of fma chains: acc[r][c] = fma(a[r+k·sa], b[c+k·sb], acc),
// k increasing, all accumulators in registers. There is a copy of the code for
// each number of rows, and for one and for two vectors of columns.
func (k *kernel) tile() {
	k.function("tile", "(c *float32, ldc int, a *float32, sa, next int, b *float32, sb, n, rows, cols, flags int)",
		fmt.Sprintf("tile%s computes tiles of at most %d rows and %d columns, one below the other: see", k.name, k.rows, 2*k.lanes),
		"the type tile. a of the next tile is next floats further on.")
	k.arg("c", regC)
	k.stride("ldc", regLDC)
	k.arg("a", regNext)
	k.strides()
	k.arg("flags", regFlags)
	k.arg("cols", regCols)

	k.tiles("vectors", []int{2, 1}, func(t *block) {
		t.start()
		t.head()
		t.body()
		t.tail()
		t.finish()
	}, nil)
}

// strides loads the strides of a and b.
func (k *kernel) strides() {
	k.stride("sa", regSA)
	k.stride("sb", regSB)
	k.tripled()
}

// tripled makes three strides of one.
func (k *kernel) tripled() {
	k.LEAQ(operand.Mem{Base: regSA, Index: regSA, Scale: 2}, regSA3)
	k.LEAQ(operand.Mem{Base: regSB, Index: regSB, Scale: 2}, regSB3)
}

// tiles emits what all kinds of tiles have in common: the code for each number of rows and of vectors of columns, one alone or two and
// one, which tile gives, and the way from a tile to the one below it, for which next moves what else goes on with the rows. Labels
// begin with name.
func (k *kernel) tiles(name string, vectors []int, tile func(*block), next func()) {
	narrow := k.label("narrow")
	if len(vectors) > 1 {
		k.CMPQ(regCols, operand.U8(k.lanes))
		k.JLE(operand.LabelRef(narrow))
	}
	for _, vecs := range vectors {
		if vecs == 1 && len(vectors) > 1 {
			k.Label(narrow)
		}
		t := &block{kernel: k, vecs: vecs, masks: make([]mask, vecs)}
		t.mask()
		again, done := k.label("tile"), k.label("tiles")
		k.Label(again)
		k.MOVQ(regNext, regA)
		k.arg("b", regB)
		k.arg("n", regK)
		k.arg("rows", regRow)
		to := make([]string, k.rows+1)
		k.dispatch(to, fmt.Sprintf("%s%dx", name, vecs))
		for t.rows = k.rows; t.rows > 0; t.rows-- {
			k.Label(to[t.rows])
			tile(t)
			if t.rows < k.rows {
				k.JMP(operand.LabelRef(done))
				continue
			}
			// regRow is the address of the last row.
			k.MOVQ(regRow, regC)
			k.ADDQ(regLDC, regC)
			k.stride("next", regTmp)
			k.ADDQ(regTmp, regNext)
			if next != nil {
				next()
			}
			rows := k.param("rows")
			k.SUBQ(operand.U8(k.rows), rows)
			k.JNZ(operand.LabelRef(again))
			k.end()
		}
		k.Label(done)
		k.end()
	}
}

// dispatch jumps to the code for the number of rows.
func (k *kernel) dispatch(to []string, name string) {
	for rows := k.rows; rows > 0; rows-- {
		to[rows] = fmt.Sprintf("%s%d%s", name, rows, k.name)
		k.CMPQ(regRow, operand.U8(rows))
		switch rows {
		case k.rows:
			k.JGE(operand.LabelRef(to[rows]))
		case 1:
			k.JMP(operand.LabelRef(to[rows]))
		default:
			k.JEQ(operand.LabelRef(to[rows]))
		}
	}
}

// block is the code for one shape of tile.
type block struct {
	*kernel
	rows, vecs int
	masks      []mask // per vector of columns
}

// mask prepares the masks of columns. With AVX-512 they are free; with AVX2
// only a single vector has one, and the caller gives two whole vectors or at
// most one.
func (t *block) mask() {
	switch {
	case t.lanes == 16 && t.vecs == 2:
		t.SUBQ(operand.U8(16), regCols)
		t.masks[1] = t.maskOf(regCols, regTmp, 15)
	case t.vecs == 1:
		t.masks[0] = t.maskOf(regCols, regTmp, 15)
	}
}

// Registers: accumulators first, then the operands. Two operands of a take
// turns.
func (t *block) acc(r, v int) reg.VecPhysical { return t.v(r*t.vecs + v) }

func (t *block) operandB(v int) reg.VecPhysical {
	return t.v(t.kernel.rows*2 + v)
}

func (t *block) operandA(r int) reg.VecPhysical {
	if t.lanes == 8 {
		return t.v(14) // register 15 holds the mask
	}
	return t.v(30 + r%2)
}

// start sets the accumulators to +0 or, where the chains go on, to c.
func (t *block) start() {
	fresh, ready := t.label("fresh"), t.label("ready")
	t.TESTQ(operand.U32(flagContinue), regFlags)
	t.JZ(operand.LabelRef(fresh))
	t.eachRow(func(r int) {
		for v := range t.vecs {
			t.load(at(regRow, v*t.bytes()), t.masks[v], t.acc(r, v))
		}
	})
	t.JMP(operand.LabelRef(ready))
	t.Label(fresh)
	// Lines of c are asked for now, for stores that wait would stop everything.
	t.eachRow(func(r int) {
		for v := range t.vecs {
			if v*t.bytes()%64 == 0 {
				t.PREFETCHT0(at(regRow, v*t.bytes()))
			}
			t.zero(t.acc(r, v))
		}
	})
	t.Label(ready)
}

// step adds one term to the chains of rows from..to-1 and moves on.
func (t *block) step(from, to int) {
	t.term(0, from, to)
	t.ADDQ(regSA, regA)
	t.ADDQ(regSB, regB)
}

// term adds the term that lies i < 4 terms on to the chains of rows from..to-1.
func (t *block) term(i, from, to int) {
	for v := range t.vecs {
		t.load(on(regB, regSB, regSB3, i, v*t.bytes()), t.masks[v], t.operandB(v))
	}
	for r := from; r < to; r++ {
		t.VBROADCASTSS(on(regA, regSA, regSA3, i, 4*r), t.operandA(r))
		for v := range t.vecs {
			t.VFMADD231PS(t.operandB(v), t.operandA(r), t.acc(r, v))
		}
	}
}

// on is the place i < 4 strides and disp bytes after base.
func on(base, stride, stride3 reg.GPPhysical, i, disp int) operand.Mem {
	switch i {
	case 0:
		return at(base, disp)
	case 3:
		return operand.Mem{Base: base, Disp: disp, Index: stride3, Scale: 1}
	}
	return operand.Mem{Base: base, Disp: disp, Index: stride, Scale: uint8(i)}
}

// head is the triangle at the start: row r begins r terms later.
func (t *block) head() {
	if t.rows == 1 {
		return
	}
	none := t.label("square")
	t.TESTQ(operand.U32(flagHead), regFlags)
	t.JZ(operand.LabelRef(none))
	for i := range t.rows - 1 {
		t.step(0, i+1)
	}
	t.Label(none)
}

// body is the terms that all rows have.
func (t *block) body() {
	t.repeat(func(i int) { t.term(i, 0, t.rows) })
}

// repeat emits regK terms, four at a time while there are as many: instructions
// besides the multiply-adds cost where two threads share a core. term emits the
// one that lies i < 4 strides on.
func (t *block) repeat(term func(i int)) {
	four, ones, one, done := t.label("four"), t.label("ones"), t.label("one"), t.label("terms")
	t.SUBQ(operand.U8(4), regK)
	t.JLT(operand.LabelRef(ones))
	t.Label(four)
	for i := range 4 {
		term(i)
	}
	t.LEAQ(operand.Mem{Base: regA, Index: regSA, Scale: 4}, regA)
	t.LEAQ(operand.Mem{Base: regB, Index: regSB, Scale: 4}, regB)
	t.SUBQ(operand.U8(4), regK)
	t.JGE(operand.LabelRef(four))
	t.Label(ones)
	t.ADDQ(operand.U8(4), regK)
	t.JZ(operand.LabelRef(done))
	t.Label(one)
	term(0)
	t.ADDQ(regSA, regA)
	t.ADDQ(regSB, regB)
	t.DECQ(regK)
	t.JNZ(operand.LabelRef(one))
	t.Label(done)
}

// tail is the triangle at the end: row r has r terms more.
func (t *block) tail() {
	if t.rows == 1 {
		return
	}
	none := t.label("even")
	t.TESTQ(operand.U32(flagTail), regFlags)
	t.JZ(operand.LabelRef(none))
	for i := range t.rows - 1 {
		t.step(i+1, t.rows)
	}
	t.Label(none)
}

// finish adds c if asked to, makes NaNs canonical and stores.
func (t *block) finish() {
	plain := t.label("plain")
	t.TESTQ(operand.U32(flagAdd), regFlags)
	t.JZ(operand.LabelRef(plain))
	t.eachRow(func(r int) {
		for v := range t.vecs {
			t.load(at(regRow, v*t.bytes()), t.masks[v], t.operandA(0))
			t.VADDPS(t.operandA(0), t.acc(r, v), t.acc(r, v))
		}
	})
	t.Label(plain)
	nan := t.operandB(0)
	t.VMOVUPS(t.all(canonicalNaN), nan)
	t.eachRow(func(r int) {
		for v := range t.vecs {
			t.canon(t.acc(r, v), t.operandA(0), nan)
			t.store(t.acc(r, v), t.masks[v], at(regRow, v*t.bytes()))
		}
	})
}

// eachRow visits the rows of c, whose address is in regRow.
func (t *block) eachRow(visit func(r int)) {
	t.MOVQ(regC, regRow)
	for r := range t.rows {
		visit(r)
		if r < t.rows-1 {
			t.ADDQ(regLDC, regRow)
		}
	}
}

// row emits one row of any number of columns: enough vectors at once to hide
// the latency of the multiply-adds and to read b in long runs.
func (k *kernel) row() {
	k.function("tileRow", "(c *float32, a *float32, sa int, b *float32, sb, n, cols, flags int)",
		"tileRow"+k.name+" computes one row of any number of columns: see tileArgs.")
	k.arg("c", regC)
	k.stride("sa", regSA)
	k.stride("sb", regSB)
	k.arg("cols", regCols)
	k.arg("flags", regFlags)
	k.arg("b", regRow)
	sizes := []int{16, 8, 4, 2}
	if k.lanes == 8 {
		sizes = []int{8, 4, 2}
	}
	for _, vecs := range sizes {
		loop, next := k.label("columns"), k.label("fewer")
		k.Label(loop)
		k.CMPQ(regCols, operand.U32(vecs*k.lanes))
		k.JLT(operand.LabelRef(next))
		k.rowBlock(vecs, mask{})
		k.SUBQ(operand.U32(vecs*k.lanes), regCols)
		if vecs == sizes[0] {
			k.JMP(operand.LabelRef(loop))
		}
		k.Label(next)
	}
	// Fewer than two vectors are left.
	last, done := k.label("last"), k.label("done")
	k.CMPQ(regCols, operand.U8(k.lanes))
	k.JLT(operand.LabelRef(last))
	k.rowBlock(1, mask{})
	k.SUBQ(operand.U8(k.lanes), regCols)
	k.Label(last)
	k.TESTQ(regCols, regCols)
	k.JZ(operand.LabelRef(done))
	k.rowBlock(1, k.maskOf(regCols, regTmp, 15))
	k.Label(done)
	k.end()
}

// rowBlock computes the next vecs vectors of columns.
func (k *kernel) rowBlock(vecs int, m mask) {
	operandB := func(v int) reg.VecPhysical { return k.v(k.lanes + v%4) } // registers 8 or 16 and up
	operandA, tmp, nan := k.v(12), k.v(13), k.v(14)
	if k.lanes == 16 {
		operandA, tmp, nan = k.v(28), k.v(29), k.v(30)
	}
	k.arg("a", regA)
	k.MOVQ(regRow, regB)
	k.arg("n", regK)
	fresh, ready, loop, done, plain := k.label("fresh"), k.label("ready"), k.label("term"), k.label("terms"), k.label("plain")
	k.TESTQ(operand.U32(flagContinue), regFlags)
	k.JZ(operand.LabelRef(fresh))
	for v := range vecs {
		k.load(at(regC, v*k.bytes()), m, k.v(v))
	}
	k.JMP(operand.LabelRef(ready))
	k.Label(fresh)
	for v := range vecs {
		k.zero(k.v(v))
	}
	k.Label(ready)
	k.TESTQ(regK, regK)
	k.JZ(operand.LabelRef(done))
	k.Label(loop)
	k.VBROADCASTSS(at(regA, 0), operandA)
	for v := range vecs {
		if m.r == nil {
			k.VFMADD231PS(at(regB, v*k.bytes()), operandA, k.v(v))
			continue
		}
		k.load(at(regB, v*k.bytes()), m, operandB(v))
		k.VFMADD231PS(operandB(v), operandA, k.v(v))
	}
	k.ADDQ(regSA, regA)
	k.ADDQ(regSB, regB)
	k.DECQ(regK)
	k.JNZ(operand.LabelRef(loop))
	k.Label(done)
	k.TESTQ(operand.U32(flagAdd), regFlags)
	k.JZ(operand.LabelRef(plain))
	for v := range vecs {
		k.load(at(regC, v*k.bytes()), m, operandB(v))
		k.VADDPS(operandB(v), k.v(v), k.v(v))
	}
	k.Label(plain)
	k.VMOVUPS(k.all(canonicalNaN), nan)
	for v := range vecs {
		k.canon(k.v(v), tmp, nan)
		k.store(k.v(v), m, at(regC, v*k.bytes()))
	}
	k.ADDQ(operand.U32(vecs*k.bytes()), regC)
	k.ADDQ(operand.U32(vecs*k.bytes()), regRow)
}
