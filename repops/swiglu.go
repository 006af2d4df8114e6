package repops

import "fmt"

// SwiGLU is the gated activation of the feed-forward layer (Shazeer, 2020):
//
//	y = (a·σ(a))·b   σ(a) = 1/(1 + exp(−a))
//
// Inputs a, b [Rows, Dim], live i32; output [Rows, Dim], rows from live on are 0.
type SwiGLU struct{ Rows, Dim int }

// Kind implements [Operator].
func (o SwiGLU) Kind() string { return fmt.Sprintf("swiglu rows=%d dim=%d", o.Rows, o.Dim) }

// Inputs implements [Operator].
func (o SwiGLU) Inputs() []Spec {
	return []Spec{Float(o.Rows, o.Dim), Float(o.Rows, o.Dim), Int()}
}

// Outputs implements [Operator].
func (o SwiGLU) Outputs() []Spec { return []Spec{Float(o.Rows, o.Dim)} }

// Expand implements [Operator].
func (o SwiGLU) Expand(x *Expansion) {
	cell := Addr{Stride: []int{o.Dim, 1}}
	n := x.guarded([]guard{alive(x.In(2))}, o.Rows, o.Dim)
	a, b := n.Load(x.In(0), cell), n.Load(x.In(1), cell)
	x.Return(n.Done(n.FMul(n.FMul(a, n.sigmoid(a)), b)))
}

// sigmoid appends 1/(1 + exp(−a)).
func (b *NodeBuilder) sigmoid(a Reg) Reg {
	return b.FDiv(b.F32(1), b.FAdd(b.F32(1), b.Exp(b.Neg(a))))
}

// SwiGLUGrad is the backward form of [SwiGLU]. With s = σ(a):
//
//	db = dy·(a·s)   da = (dy·b)·w   w = s·fma(a, 1−s, 1)
//
// Inputs dy, a, b [Rows, Dim], live i32; outputs da, db [Rows, Dim].
type SwiGLUGrad struct{ Rows, Dim int }

// Kind implements [Operator].
func (o SwiGLUGrad) Kind() string { return fmt.Sprintf("swiglu-grad rows=%d dim=%d", o.Rows, o.Dim) }

// Inputs implements [Operator].
func (o SwiGLUGrad) Inputs() []Spec {
	m := Float(o.Rows, o.Dim)
	return []Spec{m, m, m, Int()}
}

// Outputs implements [Operator].
func (o SwiGLUGrad) Outputs() []Spec {
	return []Spec{Float(o.Rows, o.Dim), Float(o.Rows, o.Dim)}
}

// Expand implements [Operator].
func (o SwiGLUGrad) Expand(x *Expansion) {
	guards, cell := []guard{alive(x.In(3))}, Addr{Stride: []int{o.Dim, 1}}
	n := x.guarded(guards, o.Rows, o.Dim)
	s := n.Done(n.sigmoid(n.Load(x.In(1), cell)))

	n = x.guarded(guards, o.Rows, o.Dim)
	dy, a, b, sig := n.Load(x.In(0), cell), n.Load(x.In(1), cell), n.Load(x.In(2), cell), n.Load(s, cell)
	w := n.FMul(sig, n.FMA(a, n.FSub(n.F32(1), sig), n.F32(1)))
	da := n.Done(n.FMul(n.FMul(dy, b), w))

	n = x.guarded(guards, o.Rows, o.Dim)
	dy, a, sig = n.Load(x.In(0), cell), n.Load(x.In(1), cell), n.Load(s, cell)
	x.Return(da, n.Done(n.FMul(dy, n.FMul(a, sig))))
}
