// Package kernels holds Verdant's CUDA kernels and says what an operator is made of: a program of launches,
// the same for whatever words come in. It knows no driver: package cuda executes programs on a device, the
// tests here on an emulation of one.
//
//	verdant.cu      the kernels, a file for each family of operators
//	verdant.ptx     what is made of them (make ptx) and embedded
//	Compile         operator → Program
//	emulate.h       verdant.cu → CPU, for tests
//
// It imports package repops only and may be imported by package cuda and its tests.
package kernels

import (
	_ "embed"
	"fmt"
	"math"

	"verdant/repops"
)

// PTX is the kernels for the driver to compile. "make ptx" regenerates it.
//
//go:embed verdant.ptx
var PTX string

// Program is what an operator does on a device: launches one after the other. It holds no addresses and
// may be executed any number of times, by several at once if each has its own scratch memory.
type Program struct {
	Launches []Launch
	Scratch  int // words of memory that the launches use among themselves, not cleared
}

// Launch is one kernel on a grid of blocks of threads. Kernels use no dynamic shared memory.
type Launch struct {
	Kernel string
	Grid   [3]int
	Block  [3]int
	Args   []Arg
}

// Arg is a parameter of a launch: 8 bytes, either a value or the address of a tensor. The zero Arg is 0,
// the address of nothing.
type Arg struct {
	origin origin
	value  uint64 // or the number of the tensor, or the offset in words
}

type origin uint8

const (
	fromValue origin = iota
	fromIn
	fromOut
	fromScratch
)

func in(i int) Arg        { return Arg{fromIn, uint64(i)} }
func out(i int) Arg       { return Arg{fromOut, uint64(i)} }
func value(v int) Arg     { return Arg{fromValue, uint64(v)} }
func word(v uint32) Arg   { return Arg{fromValue, uint64(v)} }
func float(v float32) Arg { return word(math.Float32bits(v)) }

// flag is 1 or 0.
func flag(b bool) Arg {
	if b {
		return value(1)
	}
	return value(0)
}

// Resolve appends to dst the 8-byte parameters of a launch, for tensors and scratch memory at those
// addresses, which are multiples of 16.
func (l *Launch) Resolve(dst []uint64, in, out []uint64, scratch uint64) []uint64 {
	for _, a := range l.Args {
		switch a.origin {
		case fromIn:
			dst = append(dst, in[a.value])
		case fromOut:
			dst = append(dst, out[a.value])
		case fromScratch:
			dst = append(dst, scratch+4*a.value)
		default:
			dst = append(dst, a.value)
		}
	}
	return dst
}

// Options are what a program depends on beside its operator. None of them changes a bit of any result.
type Options struct {
	Multiprocessors int  // of the device; 0 is taken for 1
	Lean            bool // do without the tensors that [repops.SpareOf] names: their addresses are not used
}

// Compile returns the program of an operator. Attributes that no tensor fits, and operators without
// kernels, are errors.
func Compile(op repops.Operator, o Options) (*Program, error) {
	if _, err := repops.Expand(op); err != nil {
		return nil, err
	}
	b := &builder{Options: o}
	b.Multiprocessors = max(1, b.Multiprocessors)
	b.compile(op)
	if b.err != nil {
		return nil, &repops.OperatorError{Kind: op.Kind(), Err: b.err}
	}
	return &b.Program, nil
}

// builder appends launches to a program.
type builder struct {
	Options
	Program
	err error
}

// launch appends a kernel on a row of blocks.
func (b *builder) launch(kernel string, blocks int, block [3]int, args ...Arg) {
	if blocks > math.MaxInt32 {
		b.err = fmt.Errorf("kernel %s on %d blocks, a device takes %d", kernel, blocks, math.MaxInt32)
	}
	b.Launches = append(b.Launches, Launch{kernel, [3]int{blocks, 1, 1}, block, args})
}

// each appends a kernel with a thread for each of n elements.
func (b *builder) each(kernel string, n int, args ...Arg) {
	b.launch(kernel, ceilDiv(n, 256), [3]int{256, 1, 1}, args...)
}

// once appends a kernel with a single thread.
func (b *builder) once(kernel string, args ...Arg) { b.launch(kernel, 1, [3]int{1, 1, 1}, args...) }

// rows appends a kernel with a block for each row, and a thread for each column, or for several.
func (b *builder) rows(kernel string, rows, columns int, args ...Arg) {
	b.launch(kernel, rows, [3]int{min(256, 32*ceilDiv(columns, 32)), 1, 1}, args...)
}

// reductions appends a kernel with a block for each row, which it reduces: a warp for each 4096 elements, and no more than 8. Where rows are
// few, more warps share what is not a sum.
func (b *builder) reductions(kernel string, rows, columns int, args ...Arg) {
	warps := 1
	for warps < 8 && (warps*repops.BlockSize < columns || warps*fewColumns < columns && warps*rows < fewWarps*b.Multiprocessors) {
		warps *= 2
	}
	b.launch(kernel, rows, [3]int{32, warps, 1}, args...)
}

const (
	fewWarps   = 32  // of a multiprocessor: more hide the wait for memory
	fewColumns = 256 // of a warp: fewer are not worth a barrier
)

// fill sets n words.
func (b *builder) fill(a Arg, n int, v uint32) { b.each("fill", n, a, word(v), value(n)) }

// scratch takes memory for the rest of the program.
func (b *builder) scratch(n int) Arg {
	a := Arg{fromScratch, uint64(b.Scratch)}
	b.Scratch += 4 * ceilDiv(n, 4)
	return a
}

func ceilDiv(a, b int) int { return (a + b - 1) / b }
