package repops

import "fmt"

// Plus adds two tensors: out = a + b. Inputs a, b [Size]; output [Size].
type Plus struct{ Size int }

// Kind implements [Operator].
func (o Plus) Kind() string { return fmt.Sprintf("plus size=%d", o.Size) }

// Inputs implements [Operator].
func (o Plus) Inputs() []Spec { return []Spec{Float(o.Size), Float(o.Size)} }

// Outputs implements [Operator].
func (o Plus) Outputs() []Spec { return []Spec{Float(o.Size)} }

// Expand implements [Operator].
func (o Plus) Expand(x *Expansion) {
	b, at := x.Map(o.Size), Addr{Stride: []int{1}}
	x.Return(b.Done(b.FAdd(b.Load(x.In(0), at), b.Load(x.In(1), at))))
}
