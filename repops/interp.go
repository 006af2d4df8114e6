package repops

import "fmt"

// Interpreter executes operators by interpreting their expansions: the slow
// backend that every other one must equal bit for bit.
type Interpreter struct {
	// MaxCost is the most work, as [Expansion.Cost] counts it, that Run takes
	// on for one operator; 0 is no limit. It protects who interprets graphs
	// of others: beyond it Run is an error and does nothing.
	MaxCost uint64
}

// Name implements [Backend].
func (Interpreter) Name() string { return "interpreter" }

// Run implements [Backend]. Tensors of other sizes than the operator's, and
// attributes that no tensor fits, are errors.
func (it Interpreter) Run(op Operator, in, out [][]uint32) error {
	if err := CheckTensors(op, in, out); err != nil {
		return err
	}
	x, err := Expand(op)
	if err != nil {
		return err
	}
	if cost := x.Cost(); it.MaxCost > 0 && cost > it.MaxCost {
		return &OperatorError{op.Kind(), fmt.Errorf("interpreting it costs %d, the limit is %d", cost, it.MaxCost)}
	}
	locals := append(make([][]uint32, 0, len(in)+len(x.Nodes)), in...)
	for i := range x.Nodes {
		dst := make([]uint32, x.Nodes[i].Size())
		InterpretNode(&x.Nodes[i], locals, dst)
		locals = append(locals, dst)
	}
	for i, t := range x.Out {
		copy(out[i], locals[t])
	}
	return nil
}

// InterpretNode executes a validated node over the whole of its iteration
// space. locals holds the tensors it reads, dst receives n.Size() words.
//
// Offsets advance incrementally with the coordinates; [EvalElement] derives
// them from the element index instead, so that the two check each other.
func InterpretNode(n *Node, locals [][]uint32, dst []uint32) {
	it := newIteration(n, locals)
	for e := range dst {
		dst[e] = it.fold()
		it.advance()
	}
}

// iteration is the odometer over a node's space with all affine forms kept up
// to date.
type iteration struct {
	n      *Node
	locals [][]uint32
	regs   [MaxRegisters]uint32
	first  int         // register of the first result
	offset [][2]affine // per operand: address, gather address
	lo, hi [][2]affine
}

// affine is the running value of Base + Σ Stride[d]·i[d].
type affine struct {
	at     int64
	stride *[MaxDims]int64
}

func newIteration(n *Node, locals [][]uint32) *iteration {
	it := &iteration{n: n, locals: locals, first: n.Registers() - len(n.Body)}
	for i := range n.In {
		a := &n.In[i]
		it.offset = append(it.offset, pair(a.Base, &a.Stride, a.Gather))
	}
	for i := range n.Lo {
		it.lo = append(it.lo, pair(n.Lo[i].Base, &n.Lo[i].Stride, n.Lo[i].Gather))
	}
	for i := range n.Hi {
		it.hi = append(it.hi, pair(n.Hi[i].Base, &n.Hi[i].Stride, n.Hi[i].Gather))
	}
	copy(it.regs[it.first-len(n.Consts):], n.Consts)
	return it
}

func pair(base int64, stride *[MaxDims]int64, g *Gather) [2]affine {
	p := [2]affine{{base, stride}, {}}
	if g != nil {
		p[1] = affine{g.Base, &g.Stride}
	}
	return p
}

// advance moves to the next point in row-major order.
func (it *iteration) advance() {
	for d := len(it.n.Dims) - 1; d >= 0; d-- {
		it.regs[regCoord+d]++
		if int(it.regs[regCoord+d]) < it.n.Dims[d] {
			it.shift(d, 1)
			return
		}
		it.regs[regCoord+d] = 0
		it.shift(d, -int64(it.n.Dims[d]-1))
	}
}

func (it *iteration) shift(d int, by int64) {
	for _, group := range [][][2]affine{it.offset, it.lo, it.hi} {
		for i := range group {
			for j := range group[i] {
				if f := &group[i][j]; f.stride != nil {
					f.at += by * f.stride[d]
				}
			}
		}
	}
}

func (it *iteration) fold() uint32 {
	n := it.n
	lo, hi := int64(0), int64(n.Kmax)
	for i := range n.Lo {
		lo = max(lo, it.bound(&n.Lo[i], &it.lo[i]))
	}
	for i := range n.Hi {
		hi = min(hi, it.bound(&n.Hi[i], &it.hi[i]))
	}
	acc := n.Init
	for k := lo; k < hi; k++ {
		acc = it.step(acc, k)
	}
	return acc
}

func (it *iteration) bound(b *Bound, f *[2]affine) int64 {
	v := f[0].at
	if b.Gather != nil {
		v += b.Gather.Scale * int64(int32(load(it.locals[b.Gather.Tensor], f[1].at)))
	}
	return v >> b.Shift
}

func (it *iteration) step(acc uint32, k int64) uint32 {
	n, regs := it.n, &it.regs
	regs[regAcc], regs[regK] = acc, uint32(k)
	r := regIn
	for i := range n.In {
		a := &n.In[i]
		at := it.offset[i][0].at + a.K*k
		if g := a.Gather; g != nil {
			at += g.Scale * int64(int32(load(it.locals[g.Tensor], it.offset[i][1].at+g.K*k)))
		}
		for range a.Count {
			regs[r] = load(it.locals[a.Tensor], at)
			at += a.Step
			r++
		}
	}
	if len(n.Body) == 0 {
		return regs[regIn]
	}
	r = it.first
	for _, ins := range n.Body {
		regs[r] = ins.Op.Apply(regs[ins.A], regs[ins.B], regs[ins.C])
		r++
	}
	return regs[r-1]
}

// load reads a word; out of range it is 0.
func load(t []uint32, at int64) uint32 {
	if uint64(at) >= uint64(len(t)) {
		return 0
	}
	return t[at]
}
