package repops

import (
	"fmt"
	"math"
)

// LogSoftmax gives the log-probability of a target and the distribution over
// the usable slice [Lo, Hi) of the vocabulary, at temperature Temp:
//
//	z = logits[m,v] (divided by Temp unless Temp = 1)   max = max of z over the slice
//	e = exp(z − max)   S = Σ e (lanes, lane (v−Lo) mod 32)
//	logp[m] = (z[target] − max) − log S   probs[m,v] = e·(1/S), 0 outside the slice
//
// Inputs logits [Rows, Vocab], target i32 [Rows], count i32; outputs logp
// [Rows], probs [Rows, Vocab], 0 for rows from count on. A target outside the
// vocabulary reads whatever logit lies there, or 0.
type LogSoftmax struct {
	Rows, Vocab, Lo, Hi int
	Temp                float32
}

// Kind implements [Operator].
func (o LogSoftmax) Kind() string {
	return fmt.Sprintf("logsoftmax rows=%d vocab=%d lo=%d hi=%d temp=%v", o.Rows, o.Vocab, o.Lo, o.Hi, o.Temp)
}

// Inputs implements [Operator].
func (o LogSoftmax) Inputs() []Spec {
	return []Spec{Float(o.Rows, o.Vocab), Int(o.Rows), Int()}
}

// Outputs implements [Operator].
func (o LogSoftmax) Outputs() []Spec { return []Spec{Float(o.Rows), Float(o.Rows, o.Vocab)} }

// Expand implements [Operator].
func (o LogSoftmax) Expand(x *Expansion) {
	if !x.requireSlice(o.Lo, o.Hi, o.Vocab) {
		return
	}
	logits, target, count := x.In(0), x.In(1), x.In(2)
	guards, row := []guard{alive(count)}, Addr{Stride: []int{1}}
	size := o.Hi - o.Lo

	b := x.Fold(size, o.Rows).Init(math.Float32bits(float32(math.Inf(-1)))).Guard(0, count)
	z := b.Load(logits, Addr{Base: o.Lo, Stride: []int{o.Vocab}, K: 1})
	top := b.Done(b.FMax(b.Acc(), b.divide(z, o.Temp)))

	// e is laid out like logits, so that probs is a scaled copy of it.
	b = x.guarded(append(guards, within(1, o.Lo, o.Hi)), o.Rows, o.Vocab)
	z = b.divide(b.Load(logits, Addr{Stride: []int{o.Vocab, 1}}), o.Temp)
	e := b.Done(b.Exp(b.FSub(z, b.Load(top, row))))
	sum := x.lanes(span{dims: []int{o.Rows}, extent: size, guards: guards}, accumulate,
		factor{e, Addr{Base: o.Lo, Stride: []int{o.Vocab}, K: 1}})

	b = x.guarded(guards, o.Rows)
	z = b.divide(b.Load(logits, Addr{
		Stride: []int{o.Vocab}, Gather: &Index{Tensor: target, Stride: []int{1}, Scale: 1},
	}), o.Temp)
	logp := b.Done(b.FSub(b.FSub(z, b.Load(top, row)), b.Log(b.Load(sum, row))))

	b = x.guarded(append(guards, within(1, o.Lo, o.Hi)), o.Rows, o.Vocab)
	inv := b.FDiv(b.F32(1), b.Load(sum, row))
	x.Return(logp, b.Done(b.FMul(b.Load(e, Addr{Stride: []int{o.Vocab, 1}}), inv)))
}

// requireSlice checks the usable slice of a vocabulary.
func (x *Expansion) requireSlice(lo, hi, vocab int) bool {
	return x.require(0 <= lo && lo < hi && hi <= vocab, "slice [%d, %d) is empty or not in a vocabulary of %d", lo, hi, vocab)
}

// divide appends x/by, or nothing where by is 1.
func (b *NodeBuilder) divide(x Reg, by float32) Reg {
	if by == 1 {
		return x
	}
	return b.FDiv(x, b.F32(by))
}

// LogSoftmaxGrad is the backward form of [LogSoftmax] for a gradient g of logp:
//
//	dlogits[m,v] = g[m]·([v = target] − probs) (divided by Temp unless 1), 0 outside the slice
//
// Inputs g [Rows], probs [Rows, Vocab], target i32 [Rows], count i32; output
// [Rows, Vocab].
type LogSoftmaxGrad struct {
	Rows, Vocab, Lo, Hi int
	Temp                float32
}

// Kind implements [Operator].
func (o LogSoftmaxGrad) Kind() string {
	return fmt.Sprintf("logsoftmax-grad rows=%d vocab=%d lo=%d hi=%d temp=%v", o.Rows, o.Vocab, o.Lo, o.Hi, o.Temp)
}

// Inputs implements [Operator].
func (o LogSoftmaxGrad) Inputs() []Spec {
	return []Spec{Float(o.Rows), Float(o.Rows, o.Vocab), Int(o.Rows), Int()}
}

// Outputs implements [Operator].
func (o LogSoftmaxGrad) Outputs() []Spec { return []Spec{Float(o.Rows, o.Vocab)} }

// Expand implements [Operator].
func (o LogSoftmaxGrad) Expand(x *Expansion) {
	if !x.requireSlice(o.Lo, o.Hi, o.Vocab) {
		return
	}
	g, probs, target, count := x.In(0), x.In(1), x.In(2), x.In(3)
	row := Addr{Stride: []int{1}}
	b := x.guarded([]guard{alive(count), within(1, o.Lo, o.Hi)}, o.Rows, o.Vocab)
	hot := b.Select(b.IEq(b.Coord(1), b.Load(target, row)), b.F32(1), b.F32(0))
	d := b.FMul(b.Load(g, row), b.FSub(hot, b.Load(probs, Addr{Stride: []int{o.Vocab, 1}})))
	x.Return(b.Done(b.divide(d, o.Temp)))
}
