package repops

import "fmt"

// Merge replaces identical completions of a group by the first of them, with
// coefficient float32(multiplicity)·A:
//
//	first = 1 if no earlier member of the group is identical, the group is
//	        kept and the coefficient is not 0; only these are trained on
//	ntok  = Σ length over all members of kept groups: what the loss is
//	        divided by
//
// Whole rows of tokens are compared. Members that are not first have
// coefficient 0.
//
//	in:  tokens i32[Groups, G, C], length i32[Groups, G],
//	     advantage f32[Groups, G], keep i32[Groups]
//	out: first i32[Groups, G], multiplicity i32[Groups, G],
//	     coefficient f32[Groups, G], ntok i32
type Merge struct {
	Groups, G, C int
}

// Kind implements [Operator].
func (o Merge) Kind() string { return fmt.Sprintf("merge groups=%d g=%d c=%d", o.Groups, o.G, o.C) }

// Inputs implements [Operator].
func (o Merge) Inputs() []Spec {
	return []Spec{Int(o.Groups, o.G, o.C), Int(o.Groups, o.G), Float(o.Groups, o.G), Int(o.Groups)}
}

// Outputs implements [Operator].
func (o Merge) Outputs() []Spec {
	return []Spec{Int(o.Groups, o.G), Int(o.Groups, o.G), Float(o.Groups, o.G), Int(1)}
}

// Expand implements [Operator].
func (o Merge) Expand(x *Expansion) {
	tokens, length, advantage, keep := x.In(0), x.In(1), x.In(2), x.In(3)
	member := Addr{Stride: []int{o.G, 1}}
	pair := Addr{Stride: []int{o.G * o.G, o.G}, K: 1}

	b := x.Fold(o.C, o.Groups, o.G, o.G).Init(1)
	equal := b.Done(b.IAnd(b.Acc(), b.IEq(
		b.Load(tokens, Addr{Stride: []int{o.G * o.C, o.C, 0}, K: 1}),
		b.Load(tokens, Addr{Stride: []int{o.G * o.C, 0, o.C}, K: 1}),
	)))

	b = x.Fold(o.G, o.Groups, o.G)
	multiplicity := b.Done(b.IAdd(b.Acc(), b.Load(equal, pair)))

	b = x.Fold(o.G, o.Groups, o.G) // whether an earlier member is identical
	b.Hi(Limit{Stride: []int{0, 1}})
	seen := b.Done(b.IOr(b.Acc(), b.Load(equal, pair)))

	b = x.Map(o.Groups, o.G)
	product := b.Done(b.FMul(b.FromInt(b.Load(multiplicity, member)), b.Load(advantage, member)))

	b = x.Map(o.Groups, o.G)
	zero := b.Int(0)
	idle := b.IOr(b.Load(seen, member), b.FEq(b.Load(product, member), zero))
	first := b.Done(b.Select(b.Load(keep, Addr{Stride: []int{1}}), b.IsZero(idle), zero))

	b = x.Map(o.Groups, o.G)
	coefficient := b.Done(b.Select(b.Load(first, member), b.Load(product, member), b.Int(0)))

	b = x.Fold(o.G, o.Groups)
	each := b.Done(b.IAdd(b.Acc(), b.Load(length, Addr{Stride: []int{o.G}, K: 1})))
	b = x.Fold(o.Groups, 1)
	sum := b.Select(b.Load(keep, Addr{K: 1}), b.Load(each, Addr{K: 1}), b.Int(0))
	x.Return(first, multiplicity, coefficient, b.Done(b.IAdd(b.Acc(), sum)))
}
