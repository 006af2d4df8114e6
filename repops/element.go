package repops

// Loader reads word index of a local tensor; the caller answers 0 for indices
// out of range, or proves the word against a commitment.
type Loader func(tensor int, index int64) uint32

// Element is one output element of a node, with its coordinates derived from
// its index by division: what a referee does with a committed descriptor. It
// shares no code with the whole-tensor interpreter.
type Element struct {
	node  *Node
	coord [MaxDims]int64
	load  Loader
}

// NewElement derives the coordinates of element index of node n.
func NewElement(n *Node, index int64, load Loader) *Element {
	e := &Element{node: n, load: load}
	for d := len(n.Dims) - 1; d >= 0; d-- {
		e.coord[d] = index % int64(n.Dims[d])
		index /= int64(n.Dims[d])
	}
	return e
}

// Range returns the element's fold range [lo, hi); it is empty if lo >= hi.
func (e *Element) Range() (lo, hi int64) {
	lo, hi = 0, int64(e.node.Kmax)
	for _, b := range e.node.Lo {
		lo = max(lo, e.limit(b))
	}
	for _, b := range e.node.Hi {
		hi = min(hi, e.limit(b))
	}
	return lo, max(lo, hi)
}

func (e *Element) limit(b Bound) int64 {
	v := b.Base + e.dot(&b.Stride)
	if g := b.Gather; g != nil {
		v += g.Scale * int64(int32(e.load(g.Tensor, g.Base+e.dot(&g.Stride))))
	}
	return v >> b.Shift
}

func (e *Element) dot(stride *[MaxDims]int64) int64 {
	sum := int64(0)
	for d, c := range e.coord {
		sum += c * stride[d]
	}
	return sum
}

// Operand is one word a body step reads, and where from.
type Operand struct {
	Tensor int
	Index  int64
	Word   uint32
}

// Operands lists the words that body step k reads, in register order.
func (e *Element) Operands(k int64) []Operand {
	var out []Operand
	for i := range e.node.In {
		a := &e.node.In[i]
		at := a.Base + e.dot(&a.Stride) + k*a.K
		if g := a.Gather; g != nil {
			entry := e.load(g.Tensor, g.Base+e.dot(&g.Stride)+k*g.K)
			at += g.Scale * int64(int32(entry))
		}
		for j := range int64(a.Count) {
			index := at + j*a.Step
			out = append(out, Operand{a.Tensor, index, e.load(a.Tensor, index)})
		}
	}
	return out
}

// Execute runs the body once: acc is the accumulator before step k.
func (e *Element) Execute(acc uint32, k int64, operands []Operand) uint32 {
	n := e.node
	regs := make([]uint32, 0, n.Registers())
	regs = append(regs, acc, uint32(k))
	for _, c := range e.coord {
		regs = append(regs, uint32(c))
	}
	for _, o := range operands {
		regs = append(regs, o.Word)
	}
	regs = append(regs, n.Consts...)
	result := operandsFirst(operands)
	for _, ins := range n.Body {
		result = ins.Op.Apply(regs[ins.A], regs[ins.B], regs[ins.C])
		regs = append(regs, result)
	}
	return result
}

func operandsFirst(operands []Operand) uint32 {
	if len(operands) == 0 {
		return 0
	}
	return operands[0].Word
}

// Prefix returns the accumulator before fold index upto; Prefix(hi) is the
// element's value.
func (e *Element) Prefix(upto int64) uint32 {
	lo, hi := e.Range()
	acc := e.node.Init
	for k := lo; k < min(hi, upto); k++ {
		acc = e.Execute(acc, k, e.Operands(k))
	}
	return acc
}

// EvalElement computes one element of a node's output.
func EvalElement(n *Node, index int64, load Loader) uint32 {
	e := NewElement(n, index, load)
	_, hi := e.Range()
	return e.Prefix(hi)
}
