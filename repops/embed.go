package repops

import "fmt"

// Embed looks rows of a table up:
//
//	out[n] = table[tok[n]], 0 where tok is not in the vocabulary and for n >= live
//
// Inputs table [Vocab, Dim], tok i32 [Rows], live i32; output [Rows, Dim].
type Embed struct{ Rows, Vocab, Dim int }

// Kind implements [Operator].
func (o Embed) Kind() string {
	return fmt.Sprintf("embed rows=%d vocab=%d dim=%d", o.Rows, o.Vocab, o.Dim)
}

// Inputs implements [Operator].
func (o Embed) Inputs() []Spec { return []Spec{Float(o.Vocab, o.Dim), Int(o.Rows), Int()} }

// Outputs implements [Operator].
func (o Embed) Outputs() []Spec { return []Spec{Float(o.Rows, o.Dim)} }

// Expand implements [Operator].
func (o Embed) Expand(x *Expansion) {
	table, tok, live := x.In(0), x.In(1), x.In(2)
	x.Return(x.rowsOf(table, tok, live, o.Rows, o.Dim))
}

// rowsOf gathers rows of a matrix by an index tensor.
func (x *Expansion) rowsOf(matrix, index, live Local, rows, dim int) Local {
	b := x.guarded([]guard{alive(live)}, rows, dim)
	return b.Done(b.Load(matrix, Addr{
		Stride: []int{0, 1},
		Gather: &Index{Tensor: index, Stride: []int{1}, Scale: dim},
	}))
}

// EmbedGrad adds the gradient of [Embed] to a gradient of the same table, which
// a tied output head has made:
//
//	out[v] = base[v] + (((+0 + dx[p1]) + dx[p2]) + …), p with tok[p] = v, p < live, increasing
//
// Inputs dx [Rows, Dim], tok i32 [Rows], live i32, base [Vocab, Dim]; output
// [Vocab, Dim].
type EmbedGrad struct{ Rows, Vocab, Dim int }

// Kind implements [Operator].
func (o EmbedGrad) Kind() string {
	return fmt.Sprintf("embed-grad rows=%d vocab=%d dim=%d", o.Rows, o.Vocab, o.Dim)
}

// Inputs implements [Operator].
func (o EmbedGrad) Inputs() []Spec {
	return []Spec{Float(o.Rows, o.Dim), Int(o.Rows), Int(), Float(o.Vocab, o.Dim)}
}

// Outputs implements [Operator].
func (o EmbedGrad) Outputs() []Spec { return []Spec{Float(o.Vocab, o.Dim)} }

// Expand implements [Operator].
func (o EmbedGrad) Expand(x *Expansion) {
	dx, tok, live, base := x.In(0), x.In(1), x.In(2), x.In(3)
	b := x.Fold(o.Rows, o.Vocab, o.Dim).Hi(Limit{Gather: &Index{Tensor: live, Scale: 1}})
	mine := b.IEq(b.Load(tok, Addr{K: 1}), b.Coord(0))
	sum := b.FAdd(b.Acc(), b.Load(dx, Addr{Stride: []int{0, 1}, K: o.Dim}))
	rows := b.Done(b.Select(mine, sum, b.Acc()))
	b = x.Map(o.Vocab, o.Dim)
	x.Return(b.Done(b.FAdd(b.Load(base, Addr{Stride: []int{o.Dim, 1}}), b.Load(rows, Addr{Stride: []int{o.Dim, 1}}))))
}
