package main

import (
	"fmt"

	"github.com/mmcloughlin/avo/attr"
	"github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// isa is a vector instruction set.
type isa struct {
	name  string // suffix of its functions
	lanes int    // float32 in a vector
	rows  int    // rows of the largest tile
}

// A tile of AVX2 has 6 rows of 2 vectors, 12 accumulators of 16 registers; one
// of AVX-512 has 14 rows of 2 vectors, 28 of 32. Products of bytes with VNNI have 12
// rows of a vector that AVX2 has too.
var (
	avx2   = isa{"AVX2", 8, 6}
	avx512 = isa{"AVX512", 16, 14}
	vnni   = isa{"VNNI", 8, 12}
)

// kernel emits functions for one instruction set. Registers are physical: what
// is where is part of the design of a kernel.
type kernel struct {
	*build.Context
	isa
	constants map[uint32]operand.Mem
	labels    int
	turns     int // comparisons made
}

// function starts a function; params is the part of its signature in brackets
// and any result.
func (k *kernel) function(name, params string, doc ...string) {
	k.Function(name + k.name)
	k.Attributes(attr.NOSPLIT)
	k.Pragma("noescape")
	k.SignatureExpr("func" + params)
	k.Doc(doc...)
}

// end clears the upper halves of the registers, which keeps SSE code quick, and
// returns.
func (k *kernel) end() {
	k.VZEROUPPER()
	k.RET()
}

// v is vector register i.
func (k *kernel) v(i int) reg.VecPhysical {
	if k.lanes == 16 {
		return zmm[i]
	}
	return ymm[i]
}

// bytes is the size of a vector.
func (k *kernel) bytes() int { return 4 * k.lanes }

// label makes a name that is not used elsewhere in the file.
func (k *kernel) label(name string) string {
	k.labels++
	return fmt.Sprintf("%s%d", name, k.labels)
}

// arg loads a parameter of one word.
func (k *kernel) arg(name string, to reg.GPPhysical) reg.GPPhysical {
	k.Load(k.Param(name), to)
	return to
}

// param is a parameter of one word where it lies.
func (k *kernel) param(name string) operand.Mem {
	b, err := k.Param(name).Resolve()
	if err != nil {
		panic(err)
	}
	return b.Addr
}

// stride loads a parameter that counts floats and makes it count bytes.
func (k *kernel) stride(name string, to reg.GPPhysical) reg.GPPhysical {
	k.arg(name, to)
	k.SHLQ(operand.U8(2), to)
	return to
}

func at(base reg.GPPhysical, disp int) operand.Mem { return operand.Mem{Base: base, Disp: disp} }

// mask selects the first lanes of a vector: a mask register for AVX-512, a
// vector of ones and zeros for AVX2. The zero mask selects all.
type mask struct{ r reg.Register }

// load and store move a vector; what a mask leaves out is 0, is not touched,
// and may lie where there is no memory.
func (k *kernel) load(from operand.Mem, m mask, to reg.Register) {
	switch {
	case m.r == nil:
		k.VMOVUPS(from, to)
	case k.lanes == 16:
		k.VMOVUPS_Z(from, m.r, to)
	default:
		k.VMASKMOVPS(from, m.r, to)
	}
}

func (k *kernel) store(from reg.Register, m mask, to operand.Mem) {
	switch {
	case m.r == nil:
		k.VMOVUPS(from, to)
	case k.lanes == 16:
		k.VMOVUPS(from, m.r, to)
	default:
		k.VMASKMOVPS(from, m.r, to)
	}
}

// maskOf makes the mask of the first n lanes; n is kept if it is at most the
// number of lanes and tmp is lost. The mask is in vector register i with AVX2.
func (k *kernel) maskOf(n, tmp reg.GPPhysical, i int) mask {
	if k.lanes == 16 {
		k.MOVL(operand.I32(-1), tmp.As32())
		k.BZHIL(n.As32(), tmp.As32(), tmp.As32())
		m := reg.K1
		if i%2 == 1 {
			m = reg.K2
		}
		k.KMOVW(tmp.As32(), m)
		return mask{m}
	}
	k.LEAQ(k.sliding(), tmp)
	k.NEGQ(n)
	k.VMOVUPS(operand.Mem{Base: tmp, Disp: 32, Index: n, Scale: 4}, k.v(i))
	k.NEGQ(n)
	return mask{k.v(i)}
}

// sliding is eight words of ones, then eight of zeros.
func (k *kernel) sliding() operand.Mem {
	const key = 1 // no constant has these bits
	if m, ok := k.constants[key]; ok {
		return m
	}
	m := k.StaticGlobal("sliding")
	k.DataAttributes(attr.RODATA | attr.NOPTR)
	for i := range 8 {
		v := operand.U64(0)
		if i < 4 {
			v = ^v
		}
		k.AppendDatum(v)
	}
	k.constants[key] = m
	return m
}

// all is a memory operand whose lanes all hold a word.
func (k *kernel) all(word uint32) operand.Mem {
	if m, ok := k.constants[word]; ok {
		return m
	}
	m := k.StaticGlobal(fmt.Sprintf("all%08x", word))
	k.DataAttributes(attr.RODATA | attr.NOPTR)
	for range 8 {
		k.AppendDatum(operand.U64(uint64(word)<<32 | uint64(word)))
	}
	k.constants[word] = m
	return m
}

var shared = map[*build.Context]map[uint32]operand.Mem{}

// constantsOf is the table of constants of a file.
func constantsOf(c *build.Context) map[uint32]operand.Mem {
	if shared[c] == nil {
		shared[c] = map[uint32]operand.Mem{}
	}
	return shared[c]
}

const canonicalNaN = 0x7FC00000

// canon makes the NaNs of x canonical; tmp is a free vector register, nan holds
// canonical NaNs or is nil.
func (k *kernel) canon(x, tmp reg.Register, nan operand.Op) {
	if nan == nil {
		nan = k.all(canonicalNaN)
	}
	const unordered = 3
	if k.lanes == 16 {
		k.VCMPPS(operand.U8(unordered), x, x, reg.K7)
		k.VMOVUPS(nan, reg.K7, x)
		return
	}
	k.VCMPPS(operand.U8(unordered), x, x, tmp)
	k.VBLENDVPS(tmp, nan, x, x)
}

// zero makes x +0 in all lanes.
func (k *kernel) zero(x reg.Register) {
	if k.lanes == 16 {
		k.VPXORD(x, x, x)
		return
	}
	k.VXORPS(x, x, x)
}

var zmm = []reg.VecPhysical{
	reg.Z0, reg.Z1, reg.Z2, reg.Z3, reg.Z4, reg.Z5, reg.Z6, reg.Z7, reg.Z8, reg.Z9, reg.Z10, reg.Z11, reg.Z12, reg.Z13, reg.Z14, reg.Z15,
	reg.Z16, reg.Z17, reg.Z18, reg.Z19, reg.Z20, reg.Z21, reg.Z22, reg.Z23, reg.Z24, reg.Z25, reg.Z26, reg.Z27, reg.Z28, reg.Z29, reg.Z30, reg.Z31,
}

var ymm = []reg.VecPhysical{
	reg.Y0, reg.Y1, reg.Y2, reg.Y3, reg.Y4, reg.Y5, reg.Y6, reg.Y7, reg.Y8, reg.Y9, reg.Y10, reg.Y11, reg.Y12, reg.Y13, reg.Y14, reg.Y15,
	reg.Y16, reg.Y17, reg.Y18, reg.Y19, reg.Y20, reg.Y21, reg.Y22, reg.Y23, reg.Y24, reg.Y25, reg.Y26, reg.Y27, reg.Y28, reg.Y29, reg.Y30, reg.Y31,
}
