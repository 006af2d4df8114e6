package repops

import "fmt"

// Questions draws the questions of a node's round from the task bank: a family
// among those whose bit is set, then one of its train rows, both uniform.
//
//	w      = block 0 of item q in the header's stream, purpose PurposeQuestion
//	family = the mulhi(w0, number of set bits)-th set bit
//	row    = first[family] + mulhi(w1, count[family])
//
// The header's own purpose is not read. Without a set bit all rows are -1.
//
//	in:  header i32[4], ranges i32[Families, 2] (first train row, count),
//	     families i32 (bit set)
//	out: row i32[Q]
type Questions struct {
	Q, Families int
}

// Kind implements [Operator].
func (o Questions) Kind() string { return fmt.Sprintf("questions q=%d families=%d", o.Q, o.Families) }

// Inputs implements [Operator].
func (o Questions) Inputs() []Spec { return []Spec{Int(4), Int(o.Families, 2), Int(1)} }

// Outputs implements [Operator].
func (o Questions) Outputs() []Spec { return []Spec{Int(o.Q)} }

// Expand implements [Operator].
func (o Questions) Expand(x *Expansion) {
	header, ranges, families := x.In(0), x.In(1), x.In(2)
	x.require(o.Families <= 32, "%d families, a bit set has 32", o.Families)
	bit := func(b *NodeBuilder, f Reg) Reg {
		return b.IAnd(b.IShr(b.Load(families, Addr{}), f), b.Int(1))
	}

	b := x.Map(o.Q, 2)
	zero := b.Int(0)
	w := b.stream(header, PurposeQuestion, b.Coord(0), zero, zero)
	words := b.Done(b.Select(b.Coord(1), w[1], w[0]))

	b = x.Fold(o.Families, 1)
	total := b.Done(b.IAdd(b.Acc(), bit(b, b.K())))

	b = x.Fold(o.Families, o.Families) // set bits below bit f
	b.Hi(Limit{Stride: []int{1}})
	below := b.Done(b.IAdd(b.Acc(), bit(b, b.K())))

	b = x.Fold(o.Families, o.Q).Init(^uint32(0))
	pick := b.IMulHi(b.Load(words, Addr{Stride: []int{2}}), b.Load(total, Addr{}))
	hit := b.IAnd(bit(b, b.K()), b.IEq(pick, b.Load(below, Addr{K: 1})))
	family := b.Done(b.Select(hit, b.K(), b.Acc()))

	b = x.Map(o.Q)
	own := &Index{Tensor: family, Stride: []int{1}, Scale: 2}
	first := b.Load(ranges, Addr{Gather: own})
	count := b.Load(ranges, Addr{Base: 1, Gather: own})
	row := b.IAdd(first, b.IMulHi(b.Load(words, Addr{Base: 1, Stride: []int{2}}), count))
	none := b.ILt(b.Load(family, Addr{Stride: []int{1}}), b.Int(0))
	x.Return(b.Done(b.Select(none, b.Int(-1), row)))
}
