package repops

import "fmt"

// Match checks completions against the tokens the policy gives at the same
// places: ok where the token equals the sampled one and, after the
// completion's end, where it is PAD. Sequences that were not packed have no
// sampled token and are not ok.
//
//	in:  tokens i32[S, C], length i32[S], sampled i32[M],
//	     sequence i32[M], index i32[M] (both as from Pack), count i32
//	out: ok i32[S, C]
type Match struct {
	S, C, M int
}

// Kind implements [Operator].
func (o Match) Kind() string { return fmt.Sprintf("match s=%d c=%d m=%d", o.S, o.C, o.M) }

// Inputs implements [Operator].
func (o Match) Inputs() []Spec {
	return []Spec{Int(o.S, o.C), Int(o.S), Int(o.M), Int(o.M), Int(o.M), Int(1)}
}

// Outputs implements [Operator].
func (o Match) Outputs() []Spec { return []Spec{Int(o.S, o.C)} }

// Expand implements [Operator].
func (o Match) Expand(x *Expansion) {
	tokens, length, sampled, sequence, index, count := x.In(0), x.In(1), x.In(2), x.In(3), x.In(4), x.In(5)
	at := Addr{Stride: []int{o.C, 1}}

	b := x.Fold(o.M, o.S, o.C).Init(^uint32(0)) // the sampled token, -1 if there is none
	b.Hi(Limit{Gather: &Index{Tensor: count, Scale: 1}})
	here := b.IAnd(
		b.IEq(b.Load(sequence, Addr{K: 1}), b.Coord(0)),
		b.IEq(b.Load(index, Addr{K: 1}), b.Coord(1)),
	)
	want := b.Done(b.Select(here, b.Load(sampled, Addr{K: 1}), b.Acc()))

	b = x.Map(o.S, o.C)
	t := b.Load(tokens, at)
	equal := b.IAnd(b.IEq(t, b.Load(want, at)), b.ILt(b.Int(-1), t))
	inside := b.ILt(b.Coord(1), b.Load(length, Addr{Stride: []int{1}}))
	x.Return(b.Done(b.Select(inside, equal, b.IEq(t, b.Int(TokenPAD)))))
}
