package repops

import (
	"fmt"
	"math"
)

// Sample draws one token per row from softmax(logits/Temp) over the slice
// [Lo, Hi) of the vocabulary, by the Gumbel-max rule:
//
//	score(v) = logit(v)/Temp + g(v)      g = -log(-log u)
//	token    = the smallest v with the largest score
//
// so that sampling is a map and two folds. u comes from word v mod 4 of block
// v/4 at (item, position) of the header's stream. The division is left out if
// Temp is 1. A row with a NaN gives token 0.
//
//	in:  logits f32[Rows, Vocab], item i32[Rows], position i32[Rows],
//	     header i32[4] (see Stream.Header), count i32
//	out: token i32[Rows], 0 from row count on
type Sample struct {
	Rows, Vocab, Lo, Hi int
	Temp                float32
}

// Kind implements [Operator].
func (o Sample) Kind() string {
	return fmt.Sprintf("sample rows=%d vocab=%d lo=%d hi=%d temp=%g", o.Rows, o.Vocab, o.Lo, o.Hi, o.Temp)
}

// Inputs implements [Operator].
func (o Sample) Inputs() []Spec {
	return []Spec{Float(o.Rows, o.Vocab), Int(o.Rows), Int(o.Rows), Int(4), Int(1)}
}

// Outputs implements [Operator].
func (o Sample) Outputs() []Spec { return []Spec{Int(o.Rows)} }

// Expand implements [Operator].
func (o Sample) Expand(x *Expansion) {
	logits, item, position, header, count := x.In(0), x.In(1), x.In(2), x.In(3), x.In(4)
	n := o.Hi - o.Lo
	if !x.require(o.Lo >= 0 && n > 0 && o.Hi <= o.Vocab, "slice %d to %d of %d tokens", o.Lo, o.Hi, o.Vocab) {
		return
	}
	x.require(o.Vocab <= 4<<16, "%d tokens, a stream's position has words for %d", o.Vocab, 4<<16)
	x.require(o.Temp > 0, "temperature %g", o.Temp)

	b := x.Map(o.Rows, n)
	b.Guard(0, count)
	v := b.IAdd(b.Coord(1), b.Int(o.Lo))
	row := Addr{Stride: []int{1}}
	w := b.stream(header, 0, b.Load(item, row), b.Load(position, row), b.IShr(v, b.Int(2)))
	odd := b.IAnd(v, b.Int(1))
	word := b.Done(b.Select(b.IAnd(v, b.Int(2)), b.Select(odd, w[3], w[2]), b.Select(odd, w[1], w[0])))

	b = x.Map(o.Rows, n)
	b.Guard(0, count)
	z := b.Load(logits, Addr{Base: o.Lo, Stride: []int{o.Vocab, 1}})
	if o.Temp != 1 {
		z = b.FDiv(z, b.F32(o.Temp))
	}
	score := b.Done(b.FSub(z, b.NegGumbel(b.Load(word, Addr{Stride: []int{n, 1}}))))

	x.Return(x.argmax(score, o.Rows, 0, n, n, o.Lo, count))
}

// Greedy gives the smallest token with the largest logit in the slice
// [Lo, Hi) of the vocabulary, per row; 0 if the row has a NaN there.
//
//	in:  logits f32[Rows, Vocab], count i32
//	out: token i32[Rows], 0 from row count on
type Greedy struct {
	Rows, Vocab, Lo, Hi int
}

// Kind implements [Operator].
func (o Greedy) Kind() string {
	return fmt.Sprintf("greedy rows=%d vocab=%d lo=%d hi=%d", o.Rows, o.Vocab, o.Lo, o.Hi)
}

// Inputs implements [Operator].
func (o Greedy) Inputs() []Spec { return []Spec{Float(o.Rows, o.Vocab), Int(1)} }

// Outputs implements [Operator].
func (o Greedy) Outputs() []Spec { return []Spec{Int(o.Rows)} }

// Expand implements [Operator].
func (o Greedy) Expand(x *Expansion) {
	if !x.require(o.Lo >= 0 && o.Lo < o.Hi && o.Hi <= o.Vocab, "slice %d to %d of %d tokens", o.Lo, o.Hi, o.Vocab) {
		return
	}
	x.Return(x.argmax(x.In(0), o.Rows, o.Lo, o.Vocab, o.Hi-o.Lo, o.Lo, x.In(1)))
}

// argmax finds the first of n scores per row that equals the row's largest and
// returns its index plus first: a max fold, then a fold from the end that
// keeps the last match. Row r starts at base + r·stride.
func (x *Expansion) argmax(scores Local, rows, base, stride, n, first int, count Local) Local {
	b := x.Fold(n, rows).Init(math.Float32bits(float32(math.Inf(-1))))
	b.Guard(0, count)
	top := b.Done(b.FMax(b.Acc(), b.Load(scores, Addr{Base: base, Stride: []int{stride}, K: 1})))

	b = x.Fold(n, rows)
	b.Guard(0, count)
	s := b.Load(scores, Addr{Base: base + n - 1, Stride: []int{stride}, K: -1})
	hit := b.FEq(s, b.Load(top, Addr{Stride: []int{1}}))
	return b.Done(b.Select(hit, b.ISub(b.Int(first+n-1), b.K()), b.Acc()))
}
