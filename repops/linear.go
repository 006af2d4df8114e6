package repops

import "fmt"

// Linear is a matrix product by weights:
//
//	y[n,o] = Σ_i x[n,i]·w[i,o], or w[o,i] if Trans; a chain over i
//
// Inputs x [Rows, In], w [In, Out] ([Out, In] if Trans), live i32; output
// [Rows, Out], rows from live on are 0. The gradient with respect to x is
// Linear with In and Out exchanged and Trans flipped.
type Linear struct {
	Rows, In, Out int
	Trans         bool
}

// Kind implements [Operator].
func (o Linear) Kind() string {
	return fmt.Sprintf("linear rows=%d in=%d out=%d trans=%t", o.Rows, o.In, o.Out, o.Trans)
}

// Inputs implements [Operator].
func (o Linear) Inputs() []Spec {
	if o.Trans {
		return []Spec{Float(o.Rows, o.In), Float(o.Out, o.In), Int()}
	}
	return []Spec{Float(o.Rows, o.In), Float(o.In, o.Out), Int()}
}

// Outputs implements [Operator].
func (o Linear) Outputs() []Spec { return []Spec{Float(o.Rows, o.Out)} }

// Expand implements [Operator].
func (o Linear) Expand(x *Expansion) {
	w := Addr{Stride: []int{0, 1}, K: o.Out}
	if o.Trans {
		w = Addr{Stride: []int{0, o.In}, K: 1}
	}
	x.Return(x.chain(
		span{dims: []int{o.Rows, o.Out}, extent: o.In, guards: []guard{alive(x.In(2))}},
		factor{x.In(0), Addr{Stride: []int{o.In}, K: 1}}, factor{x.In(1), w}))
}

// LinearGradWeight is the gradient of [Linear] with respect to w:
//
//	dw[i,o] = Σ_n x[n,i]·dy[n,o], a chain over rows n < live
//
// Inputs x [Rows, In], dy [Rows, Out], live i32; output [In, Out]. Without a
// live row dw is 0 (−0 if Rows > [ChunkSize]: an empty sum of chunks). With x and
// dy exchanged it is the gradient of weights used with Trans.
type LinearGradWeight struct{ Rows, In, Out int }

// Kind implements [Operator].
func (o LinearGradWeight) Kind() string {
	return fmt.Sprintf("linear-grad-weight rows=%d in=%d out=%d", o.Rows, o.In, o.Out)
}

// Inputs implements [Operator].
func (o LinearGradWeight) Inputs() []Spec {
	return []Spec{Float(o.Rows, o.In), Float(o.Rows, o.Out), Int()}
}

// Outputs implements [Operator].
func (o LinearGradWeight) Outputs() []Spec { return []Spec{Float(o.In, o.Out)} }

// Expand implements [Operator].
func (o LinearGradWeight) Expand(x *Expansion) {
	x.Return(x.chain(
		span{dims: []int{o.In, o.Out}, extent: o.Rows, hi: []Limit{{Gather: &Index{Tensor: x.In(2), Scale: 1}}}},
		factor{x.In(0), Addr{Stride: []int{1}, K: o.In}}, factor{x.In(1), Addr{Stride: []int{0, 1}, K: o.Out}}))
}
