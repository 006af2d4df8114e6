package repops

import (
	"fmt"
	"slices"
)

// The contract's orders of summation. Changing one changes the bits.
const (
	// ChunkSize is the length of a chain, in k: longer sums are chunks at
	// absolute multiples of it, whose results are added in increasing order.
	ChunkSize = 1024
	// Lanes is the number of partial sums of a row reduction.
	Lanes = 32
	// BlockSize is the longest row that is reduced at once.
	BlockSize = 4096

	negativeZero = 1 << 31
)

// guard restricts a node to some points of its space: elsewhere its fold is
// empty and it gives Init.
type guard func(b *NodeBuilder)

// alive restricts a node to rows (coordinate 0) below live[0].
func alive(live Local) guard {
	return func(b *NodeBuilder) { b.Guard(0, live) }
}

// causal restricts a node of rows (coordinate 0) to key positions (coordinate
// dim) not after the row's own.
func causal(dim int, pos Local) guard {
	return func(b *NodeBuilder) {
		k := b.n.Kmax
		b.Hi(Limit{Base: k, Stride: unit(dim, -k), Gather: &Index{Tensor: pos, Stride: []int{1}, Scale: k}})
	}
}

// within restricts a node to lo <= coordinate dim < hi.
func within(dim, lo, hi int) guard {
	return func(b *NodeBuilder) {
		k := b.n.Kmax
		b.Lo(Limit{Base: lo * k, Stride: unit(dim, -k)})
		b.Hi(Limit{Base: hi * k, Stride: unit(dim, -k)})
	}
}

// guarded starts a map under guards.
func (x *Expansion) guarded(guards []guard, dims ...int) *NodeBuilder {
	b := x.Map(dims...)
	for _, g := range guards {
		g(b)
	}
	return b
}

// span is what a reduction runs over: at each point of dims, k = 0..extent-1,
// less what the bounds exclude.
type span struct {
	dims   []int
	extent int
	lo, hi []Limit // bounds on k, with Shift 0
	guards []guard
}

// factor is a tensor and the address of one of its words at (dims, k).
type factor struct {
	t Local
	a Addr
}

// chain is a matrix product's order: acc = +0; acc = fma(a, b, acc) with k
// increasing, in chunks at absolute multiples of ChunkSize; the results of
// chunks are added in increasing order, starting from -0, the identity of
// addition. A span of one chunk is one node.
func (x *Expansion) chain(s span, a, b factor) Local {
	if !x.require(s.extent >= 1 && s.extent <= MaxWords, "chain over %d terms, want 1 to %d", s.extent, MaxWords) {
		return 0
	}
	if s.extent <= ChunkSize {
		n := x.Fold(s.extent, s.dims...)
		s.restrict(n)
		return n.Done(n.FMA(n.Load(a.t, a.a), n.Load(b.t, b.a), n.Acc()))
	}
	chunks := ceilDiv(s.extent, ChunkSize)
	c := len(s.dims) // the coordinate of the chunk
	n := x.Fold(ChunkSize, append(slices.Clone(s.dims), chunks)...)
	for _, l := range s.lo {
		l.Stride = plus(l.Stride, c, -ChunkSize)
		n.Lo(l)
	}
	for _, l := range append([]Limit{{Base: s.extent}}, s.hi...) {
		l.Stride = plus(l.Stride, c, -ChunkSize)
		n.Hi(l)
	}
	for _, g := range s.guards {
		g(n)
	}
	a.a.Stride = plus(a.a.Stride, c, ChunkSize*a.a.K)
	b.a.Stride = plus(b.a.Stride, c, ChunkSize*b.a.K)
	a.a.Gather = a.a.Gather.chunked(c)
	b.a.Gather = b.a.Gather.chunked(c)
	parts := n.Done(n.FMA(n.Load(a.t, a.a), n.Load(b.t, b.a), n.Acc()))

	// Chunks without a term are left out, or padding would show in the sign
	// of a zero.
	sum := x.Fold(chunks, s.dims...).Init(negativeZero)
	for _, l := range s.lo {
		l.Shift = 10
		sum.Lo(l)
	}
	for _, l := range s.hi {
		l.Base, l.Shift = l.Base+ChunkSize-1, 10
		sum.Hi(l)
	}
	return sum.Done(sum.FAdd(sum.Acc(), sum.Load(parts, Addr{Stride: rowMajor(s.dims, chunks), K: 1})))
}

// lanes is the order of a row reduction: element i goes to lane i mod 32, each
// lane takes its elements in increasing order starting from +0, then the tree
// h = 16, 8, 4, 2, 1 adds lane l+h to lane l. Longer rows than BlockSize are
// reduced by blocks, and the block results by the same rule. body takes an
// accumulator and the words of the factors.
func (x *Expansion) lanes(s span, body func(b *NodeBuilder, acc Reg, v []Reg) Reg, factors ...factor) Local {
	if !x.require(s.extent >= 1 && s.extent <= MaxWords, "row reduction over %d elements, want 1 to %d", s.extent, MaxWords) {
		return 0
	}
	blocks := ceilDiv(s.extent, BlockSize)
	dims, extent := slices.Clone(s.dims), s.extent
	if blocks > 1 {
		dims, extent = append(dims, blocks), BlockSize
	}
	block, lane := len(s.dims), len(dims)
	n := x.Fold(ceilDiv(extent, Lanes), append(slices.Clone(dims), Lanes)...)
	limits := s.hi
	if s.extent%Lanes != 0 || blocks > 1 {
		limits = append([]Limit{{Base: s.extent}}, limits...)
	}
	for _, l := range limits {
		// 4096·block + 32·k + lane < limit
		l.Stride = plus(l.Stride, lane, -1)
		if blocks > 1 {
			l.Stride = plus(l.Stride, block, -BlockSize)
		}
		l.Base, l.Shift = l.Base+Lanes-1, 5
		n.Hi(l)
	}
	for _, g := range s.guards {
		g(n)
	}
	var regs []Reg
	for _, f := range factors {
		if blocks > 1 {
			f.a.Stride = plus(f.a.Stride, block, BlockSize*f.a.K)
		}
		f.a.Stride = plus(f.a.Stride, lane, f.a.K)
		f.a.K *= Lanes
		regs = append(regs, n.Load(f.t, f.a))
	}
	sums := x.tree(dims, n.Done(body(n, n.Acc(), regs)))
	if blocks <= 1 {
		return sums
	}
	return x.lanes(span{dims: s.dims, extent: blocks}, accumulate, factor{sums, Addr{Stride: rowMajor(s.dims, blocks), K: 1}})
}

// tree adds the 32 lanes of each point of dims.
func (x *Expansion) tree(dims []int, lanes Local) Local {
	b := x.Map(dims...)
	s := b.LoadVec(lanes, Addr{Stride: rowMajor(dims, Lanes)}, Lanes, 1)
	for h := Lanes / 2; h > 0; h /= 2 {
		for l := range h {
			s[l] = b.FAdd(s[l], s[l+h])
		}
	}
	return b.Done(s[0])
}

// accumulate adds, square adds the square, product adds the product of the
// factors.
func accumulate(b *NodeBuilder, acc Reg, v []Reg) Reg { return b.FAdd(acc, v[0]) }
func square(b *NodeBuilder, acc Reg, v []Reg) Reg     { return b.FMA(v[0], v[0], acc) }
func product(b *NodeBuilder, acc Reg, v []Reg) Reg    { return b.FMA(v[0], v[1], acc) }

// restrict applies the bounds and guards to a fold over the whole extent.
func (s span) restrict(n *NodeBuilder) {
	for _, l := range s.lo {
		n.Lo(l)
	}
	for _, l := range s.hi {
		n.Hi(l)
	}
	for _, g := range s.guards {
		g(n)
	}
}

// chunked makes an index that moves with k move with the chunk, coordinate c.
func (i *Index) chunked(c int) *Index {
	if i == nil || i.K == 0 {
		return i
	}
	moved := *i
	moved.Stride = plus(i.Stride, c, ChunkSize*i.K)
	return &moved
}

// require fails the expansion unless ok.
func (x *Expansion) require(ok bool, format string, args ...any) bool {
	if !ok {
		x.fail(fmt.Errorf(format, args...))
	}
	return ok
}

// rowMajor gives the strides of dims in a tensor whose last dimension, of the
// given extent, follows them.
func rowMajor(dims []int, last int) []int {
	s := make([]int, len(dims))
	for d := len(dims) - 1; d >= 0; d-- {
		s[d] = last
		last *= dims[d]
	}
	return s
}

// unit is the stride v along dimension d alone.
func unit(d, v int) []int { return plus(nil, d, v) }

// plus returns strides with v added along dimension d.
func plus(strides []int, d, v int) []int {
	out := make([]int, max(len(strides), d+1))
	copy(out, strides)
	out[d] += v
	return out
}

func ceilDiv(a, b int) int { return (a + b - 1) / b }
