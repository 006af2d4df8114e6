package repops

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
)

// Limits of one node. The referee relies on them.
const (
	MaxDims      = 6
	MaxRegisters = 256
	MaxBody      = 192
	MaxWords     = 1 << 31 // words of one tensor
)

// Fixed registers of a body: the accumulator, the fold index, the six
// coordinates (0 where the node has fewer dims). Operand words follow, then
// constants, then one register per executed instruction.
const (
	regAcc   = 0
	regK     = 1
	regCoord = 2
	regIn    = regCoord + MaxDims
)

// Node is a fold over k of a body, for every point of an iteration space:
//
//	lo(i) = max(0, lo…)   hi(i) = max(lo(i), min(Kmax, hi…))
//	acc = Init; for k in lo(i)..hi(i): acc = Body(acc, i, k, operands); out[i] = acc
//
// A map is a fold of extent 1. The output is a flat row-major tensor of
// product(Dims) words.
type Node struct {
	Dims   []int    // extents of the iteration space, 1 to 6 of them, each >= 1
	Kmax   int      // largest fold extent, >= 1
	Lo, Hi []Bound  // bounds on k beside 0 and Kmax
	Init   uint32   // accumulator of an empty fold
	In     []Access // operands, loaded afresh for every k
	Consts []uint32 // constant pool
	Body   []Ins    // the last result is the new accumulator; empty: the first operand is
}

// Access names the words an operand reads: Count words, Step apart, the first
// at Base + Σ Stride[d]·i[d] + K·k + Gather. A load out of range gives 0.
type Access struct {
	Tensor int // local tensor: inputs of the expansion first, then its nodes
	Base   int64
	Stride [MaxDims]int64
	K      int64
	Count  int   // words of a vector operand; 1 for a scalar
	Step   int64 // distance between them
	Gather *Gather
}

// Gather adds Scale times one entry of an int32 index tensor to an address or
// to a bound.
type Gather struct {
	Tensor int
	Base   int64
	Stride [MaxDims]int64
	K      int64 // always 0 in a bound
	Scale  int64
}

// Bound is floor((Base + Σ Stride[d]·i[d] + gathered) / 2^Shift).
type Bound struct {
	Base   int64
	Stride [MaxDims]int64
	Shift  uint
	Gather *Gather
}

// Size returns the number of words of the node's output.
func (n *Node) Size() int {
	size := 1
	for _, d := range n.Dims {
		size *= d
	}
	return size
}

// operandWords is the number of registers the operands fill.
func (n *Node) operandWords() int {
	words := 0
	for i := range n.In {
		words += n.In[i].Count
	}
	return words
}

// Registers returns the number of registers an execution of the body uses.
func (n *Node) Registers() int {
	return regIn + n.operandWords() + len(n.Consts) + len(n.Body)
}

// Validate checks a node whose local tensors 0..tensors-1 exist: hostile
// descriptors must not make an executor panic, loop for long or read beyond.
func (n *Node) Validate(tensors int) error {
	if len(n.Dims) == 0 || len(n.Dims) > MaxDims {
		return fmt.Errorf("node has %d dims, want 1 to %d", len(n.Dims), MaxDims)
	}
	size := int64(1)
	for _, d := range n.Dims {
		if d < 1 || int64(d) > MaxWords {
			return fmt.Errorf("node dims %v: extent %d out of range", n.Dims, d)
		}
		if size *= int64(d); size > MaxWords {
			return fmt.Errorf("node dims %v: more than %d words", n.Dims, MaxWords)
		}
	}
	if n.Kmax < 1 || int64(n.Kmax) > MaxWords {
		return fmt.Errorf("fold extent %d out of range", n.Kmax)
	}
	if len(n.Body) > MaxBody {
		return fmt.Errorf("body of %d instructions, limit %d", len(n.Body), MaxBody)
	}
	if len(n.Body) == 0 && len(n.In) == 0 {
		return errors.New("empty body without operand")
	}
	for i := range n.In {
		a := &n.In[i]
		if a.Tensor < 0 || a.Tensor >= tensors {
			return fmt.Errorf("operand %d reads tensor %d of %d", i, a.Tensor, tensors)
		}
		if a.Count < 1 || a.Count > MaxRegisters {
			return fmt.Errorf("operand %d has %d words", i, a.Count)
		}
		if a.Gather != nil && (a.Gather.Tensor < 0 || a.Gather.Tensor >= tensors) {
			return fmt.Errorf("operand %d gathers from tensor %d of %d", i, a.Gather.Tensor, tensors)
		}
	}
	for _, b := range append(append([]Bound{}, n.Lo...), n.Hi...) {
		if b.Shift > 62 {
			return fmt.Errorf("bound shift %d, limit 62", b.Shift)
		}
		if b.Gather != nil && (b.Gather.Tensor < 0 || b.Gather.Tensor >= tensors || b.Gather.K != 0) {
			return fmt.Errorf("bound gathers from tensor %d of %d", b.Gather.Tensor, tensors)
		}
	}
	if n.Registers() > MaxRegisters {
		return fmt.Errorf("node needs %d registers, limit %d", n.Registers(), MaxRegisters)
	}
	first := n.Registers() - len(n.Body)
	for i, ins := range n.Body {
		if ins.Op >= numOpcodes {
			return fmt.Errorf("instruction %d: opcode %d is unknown", i, ins.Op)
		}
		for j, r := range []uint8{ins.A, ins.B, ins.C} {
			if j >= ins.Op.arity() && r != 0 {
				return fmt.Errorf("instruction %d (%v): unused operand is %d, not 0", i, ins.Op, r)
			}
			if int(r) >= first+i {
				return fmt.Errorf("instruction %d (%v) reads register %d before it is written", i, ins.Op, r)
			}
		}
	}
	return nil
}

// AppendBinary appends the canonical little-endian descriptor of the node:
// what graph hashes and dispute descriptors are made of.
func (n *Node) AppendBinary(b []byte) ([]byte, error) {
	u32 := func(v int) { b = binary.LittleEndian.AppendUint32(b, uint32(v)) }
	i64 := func(v int64) { b = binary.LittleEndian.AppendUint64(b, uint64(v)) }
	gather := func(g *Gather) {
		if g == nil {
			u32(math.MaxInt32)
			return
		}
		u32(g.Tensor)
		i64(g.Base)
		for _, s := range g.Stride {
			i64(s)
		}
		i64(g.K)
		i64(g.Scale)
	}
	bounds := func(bs []Bound) {
		u32(len(bs))
		for _, x := range bs {
			i64(x.Base)
			for _, s := range x.Stride {
				i64(s)
			}
			u32(int(x.Shift))
			gather(x.Gather)
		}
	}
	u32(len(n.Dims))
	for _, d := range n.Dims {
		u32(d)
	}
	u32(n.Kmax)
	bounds(n.Lo)
	bounds(n.Hi)
	b = binary.LittleEndian.AppendUint32(b, n.Init)
	u32(len(n.In))
	for _, a := range n.In {
		u32(a.Tensor)
		i64(a.Base)
		for _, s := range a.Stride {
			i64(s)
		}
		i64(a.K)
		u32(a.Count)
		i64(a.Step)
		gather(a.Gather)
	}
	u32(len(n.Consts))
	for _, c := range n.Consts {
		b = binary.LittleEndian.AppendUint32(b, c)
	}
	u32(len(n.Body))
	for _, ins := range n.Body {
		b = append(b, byte(ins.Op), ins.A, ins.B, ins.C)
	}
	return b, nil
}
