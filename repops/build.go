package repops

import (
	"fmt"
	"math"
)

// Expansion is the definition of one operator application: a list of nodes
// over local tensors. Locals 0..len(Inputs)-1 are the operator's inputs, local
// len(Inputs)+i is the output of node i.
type Expansion struct {
	Inputs []int // words of each input
	Nodes  []Node
	Out    []Local // which locals are the operator's outputs, in order

	err error
}

// Local numbers a tensor within an expansion.
type Local int

// NewExpansion starts the expansion of an operator with inputs of the given
// sizes, in words.
func NewExpansion(inputs []int) *Expansion {
	return &Expansion{Inputs: inputs}
}

// In returns the operator's i-th input.
func (x *Expansion) In(i int) Local {
	if i < 0 || i >= len(x.Inputs) {
		x.fail(fmt.Errorf("expansion has no input %d", i))
		return 0
	}
	return Local(i)
}

// Size returns the number of words of a local tensor.
func (x *Expansion) Size(t Local) int {
	if int(t) < len(x.Inputs) {
		return x.Inputs[t]
	}
	return x.Nodes[int(t)-len(x.Inputs)].Size()
}

// Return names the operator's outputs.
func (x *Expansion) Return(out ...Local) { x.Out = out }

// Err returns the first error met while building.
func (x *Expansion) Err() error { return x.err }

func (x *Expansion) fail(err error) {
	if x.err == nil {
		x.err = err
	}
}

// Map starts a node that computes each point of dims once.
func (x *Expansion) Map(dims ...int) *NodeBuilder { return x.Fold(1, dims...) }

// Fold starts a node that folds k = 0..kmax-1 at each point of dims.
func (x *Expansion) Fold(kmax int, dims ...int) *NodeBuilder {
	return &NodeBuilder{x: x, n: Node{Dims: dims, Kmax: kmax}, consts: map[uint32]int{}}
}

// Addr is an affine address: Base + Σ Stride[d]·i[d] + K·k (+ a gathered term).
type Addr struct {
	Base   int
	Stride []int
	K      int
	Gather *Index
}

// Index is a gathered term: Scale · tensor[Base + Σ Stride[d]·i[d] + K·k].
type Index struct {
	Tensor Local
	Base   int
	Stride []int
	K      int
	Scale  int
}

// Limit is a bound on k: floor((Base + Σ Stride[d]·i[d] + gathered) / 2^Shift).
type Limit struct {
	Base   int
	Stride []int
	Shift  uint
	Gather *Index
}

// Reg is a value inside a body under construction.
type Reg struct {
	kind regKind
	i    int
}

type regKind uint8

const (
	kindFixed regKind = iota
	kindOperand
	kindConst
	kindResult
)

// NodeBuilder builds one node. Its methods append instructions and return the
// register of the result.
type NodeBuilder struct {
	x        *Expansion
	n        Node
	operands int
	pool     []uint32
	consts   map[uint32]int
	body     []symIns
}

type symIns struct {
	op      Opcode
	a, b, c Reg
}

// Init sets the accumulator of an empty fold (default 0, that is +0).
func (b *NodeBuilder) Init(bits uint32) *NodeBuilder { b.n.Init = bits; return b }

// Lo adds a lower bound on k.
func (b *NodeBuilder) Lo(l Limit) *NodeBuilder { b.n.Lo = append(b.n.Lo, b.bound(l)); return b }

// Hi adds an upper bound on k.
func (b *NodeBuilder) Hi(l Limit) *NodeBuilder { b.n.Hi = append(b.n.Hi, b.bound(l)); return b }

// Guard makes the fold empty where coordinate dim is not below the int32
// scalar live[0]: dead rows then hold Init.
func (b *NodeBuilder) Guard(dim int, live Local) *NodeBuilder {
	stride := make([]int, dim+1)
	stride[dim] = -b.n.Kmax
	return b.Hi(Limit{Stride: stride, Gather: &Index{Tensor: live, Scale: b.n.Kmax}})
}

func (b *NodeBuilder) bound(l Limit) Bound {
	return Bound{Base: int64(l.Base), Stride: b.strides(l.Stride), Shift: l.Shift, Gather: b.gather(l.Gather)}
}

func (b *NodeBuilder) strides(s []int) (out [MaxDims]int64) {
	if len(s) > len(b.n.Dims) {
		b.x.fail(fmt.Errorf("node of %d dims addressed with %d strides", len(b.n.Dims), len(s)))
		return out
	}
	for i, v := range s {
		out[i] = int64(v)
	}
	return out
}

func (b *NodeBuilder) gather(i *Index) *Gather {
	if i == nil {
		return nil
	}
	return &Gather{Tensor: int(i.Tensor), Base: int64(i.Base), Stride: b.strides(i.Stride), K: int64(i.K), Scale: int64(i.Scale)}
}

// Load reads one word of a tensor.
func (b *NodeBuilder) Load(t Local, a Addr) Reg { return b.LoadVec(t, a, 1, 0)[0] }

// LoadVec reads count words, step apart.
func (b *NodeBuilder) LoadVec(t Local, a Addr, count, step int) []Reg {
	b.n.In = append(b.n.In, Access{
		Tensor: int(t), Base: int64(a.Base), Stride: b.strides(a.Stride), K: int64(a.K),
		Count: count, Step: int64(step), Gather: b.gather(a.Gather),
	})
	regs := make([]Reg, count)
	for i := range regs {
		regs[i] = Reg{kindOperand, b.operands + i}
	}
	b.operands += count
	return regs
}

// Acc is the accumulator, K the fold index, Coord a coordinate.
func (b *NodeBuilder) Acc() Reg        { return Reg{kindFixed, regAcc} }
func (b *NodeBuilder) K() Reg          { return Reg{kindFixed, regK} }
func (b *NodeBuilder) Coord(d int) Reg { return Reg{kindFixed, regCoord + d} }

// Bits, Int and F32 are constants.
func (b *NodeBuilder) Bits(v uint32) Reg {
	i, ok := b.consts[v]
	if !ok {
		i = len(b.pool)
		b.pool = append(b.pool, v)
		b.consts[v] = i
	}
	return Reg{kindConst, i}
}
func (b *NodeBuilder) Int(v int) Reg     { return b.Bits(uint32(int32(v))) }
func (b *NodeBuilder) F32(v float32) Reg { return b.Bits(math.Float32bits(v)) }

// Op appends an instruction; missing operands are zero.
func (b *NodeBuilder) Op(op Opcode, args ...Reg) Reg {
	s := symIns{op: op}
	for i, r := range args {
		switch i {
		case 0:
			s.a = r
		case 1:
			s.b = r
		case 2:
			s.c = r
		}
	}
	if len(args) != op.arity() {
		b.x.fail(fmt.Errorf("%v takes %d operands, got %d", op, op.arity(), len(args)))
	}
	b.body = append(b.body, s)
	return Reg{kindResult, len(b.body) - 1}
}

// Shorthands for Op, one per opcode.
func (b *NodeBuilder) FAdd(x, y Reg) Reg      { return b.Op(FAdd, x, y) }
func (b *NodeBuilder) FSub(x, y Reg) Reg      { return b.Op(FSub, x, y) }
func (b *NodeBuilder) FMul(x, y Reg) Reg      { return b.Op(FMul, x, y) }
func (b *NodeBuilder) FMA(x, y, z Reg) Reg    { return b.Op(FFMA, x, y, z) }
func (b *NodeBuilder) FDiv(x, y Reg) Reg      { return b.Op(FDiv, x, y) }
func (b *NodeBuilder) FSqrt(x Reg) Reg        { return b.Op(FSqrt, x) }
func (b *NodeBuilder) FMax(x, y Reg) Reg      { return b.Op(FMax, x, y) }
func (b *NodeBuilder) FLt(x, y Reg) Reg       { return b.Op(FLt, x, y) }
func (b *NodeBuilder) FLe(x, y Reg) Reg       { return b.Op(FLe, x, y) }
func (b *NodeBuilder) FEq(x, y Reg) Reg       { return b.Op(FEq, x, y) }
func (b *NodeBuilder) Select(c, x, y Reg) Reg { return b.Op(Select, c, x, y) }
func (b *NodeBuilder) IAdd(x, y Reg) Reg      { return b.Op(IAdd, x, y) }
func (b *NodeBuilder) ISub(x, y Reg) Reg      { return b.Op(ISub, x, y) }
func (b *NodeBuilder) IMul(x, y Reg) Reg      { return b.Op(IMul, x, y) }
func (b *NodeBuilder) IMulHi(x, y Reg) Reg    { return b.Op(IMulHi, x, y) }
func (b *NodeBuilder) IAnd(x, y Reg) Reg      { return b.Op(IAnd, x, y) }
func (b *NodeBuilder) IOr(x, y Reg) Reg       { return b.Op(IOr, x, y) }
func (b *NodeBuilder) IXor(x, y Reg) Reg      { return b.Op(IXor, x, y) }
func (b *NodeBuilder) IShl(x, y Reg) Reg      { return b.Op(IShl, x, y) }
func (b *NodeBuilder) IShr(x, y Reg) Reg      { return b.Op(IShr, x, y) }
func (b *NodeBuilder) ISar(x, y Reg) Reg      { return b.Op(ISar, x, y) }
func (b *NodeBuilder) IEq(x, y Reg) Reg       { return b.Op(IEq, x, y) }
func (b *NodeBuilder) ILt(x, y Reg) Reg       { return b.Op(ILt, x, y) }
func (b *NodeBuilder) IDot4(x, y, z Reg) Reg  { return b.Op(IDot4, x, y, z) }

// Neg flips the sign bit of x.
func (b *NodeBuilder) Neg(x Reg) Reg { return b.IXor(x, b.Bits(1<<31)) }

// FromInt converts a small integer, |i| < 2^22, to float32 by the magic add.
func (b *NodeBuilder) FromInt(i Reg) Reg {
	return b.FSub(b.IAdd(i, b.Bits(0x4B400000)), b.Bits(0x4B400000))
}

// Done ends the node: its accumulator becomes result.
func (b *NodeBuilder) Done(result Reg) Local {
	last := Reg{kindResult, len(b.body) - 1}
	if result != last && (len(b.body) > 0 || result != Reg{kindOperand, 0}) {
		b.IOr(result, result)
	}
	firstConst := regIn + b.operands
	firstResult := firstConst + len(b.pool)
	place := func(r Reg) uint8 {
		at := r.i
		switch r.kind {
		case kindOperand:
			at += regIn
		case kindConst:
			at += firstConst
		case kindResult:
			at += firstResult
		}
		if at >= MaxRegisters {
			b.x.fail(fmt.Errorf("body needs more than %d registers", MaxRegisters))
			return 0
		}
		return uint8(at)
	}
	b.n.Consts = b.pool
	b.n.Body = make([]Ins, len(b.body))
	for i, s := range b.body {
		b.n.Body[i] = Ins{s.op, place(s.a), place(s.b), place(s.c)}
	}
	tensors := len(b.x.Inputs) + len(b.x.Nodes)
	if err := b.n.Validate(tensors); err != nil {
		b.x.fail(fmt.Errorf("node %d: %w", len(b.x.Nodes), err))
		// Keep local numbering intact so that building can go on.
		b.n = Node{Dims: []int{1}, Kmax: 1, Consts: []uint32{0}, Body: []Ins{{IOr, 0, 0, 0}}}
	}
	b.x.Nodes = append(b.x.Nodes, b.n)
	return Local(tensors)
}
