package repops

import "fmt"

// RMSNorm scales each row to unit root mean square (Zhang and Sennrich, 2019):
//
//	ss = Σ x[n,c]²  (lanes of fma)   r[n] = 1/sqrt(ss/Dim + Eps)   y[n,c] = (x·r)·gain[c]
//
// Inputs x [Rows, Dim], gain [Dim], live i32; outputs y [Rows, Dim], r [Rows].
// Rows from live on are 0.
type RMSNorm struct {
	Rows, Dim int
	Eps       float32
}

// Kind implements [Operator].
func (o RMSNorm) Kind() string {
	return fmt.Sprintf("rmsnorm rows=%d dim=%d eps=%v", o.Rows, o.Dim, o.Eps)
}

// Inputs implements [Operator].
func (o RMSNorm) Inputs() []Spec { return []Spec{Float(o.Rows, o.Dim), Float(o.Dim), Int()} }

// Outputs implements [Operator].
func (o RMSNorm) Outputs() []Spec { return []Spec{Float(o.Rows, o.Dim), Float(o.Rows)} }

// Expand implements [Operator].
func (o RMSNorm) Expand(x *Expansion) {
	in, gain, live := x.In(0), x.In(1), x.In(2)
	guards := []guard{alive(live)}
	ss := x.lanes(span{dims: []int{o.Rows}, extent: o.Dim, guards: guards}, square,
		factor{in, Addr{Stride: []int{o.Dim}, K: 1}})
	b := x.guarded(guards, o.Rows)
	mean := b.FDiv(b.Load(ss, Addr{Stride: []int{1}}), b.F32(float32(o.Dim)))
	r := b.Done(b.FDiv(b.F32(1), b.FSqrt(b.FAdd(mean, b.F32(o.Eps)))))

	b = x.guarded(guards, o.Rows, o.Dim)
	xr := b.FMul(b.Load(in, Addr{Stride: []int{o.Dim, 1}}), b.Load(r, Addr{Stride: []int{1}}))
	y := b.Done(b.FMul(xr, b.Load(gain, Addr{Stride: []int{0, 1}})))
	x.Return(y, r)
}

// RMSNormGrad is the backward form of [RMSNorm]. With xr = x·r and t = dy·gain:
//
//	s[n] = Σ t·xr (lanes of fma)   m = s/Dim   dx = (t − xr·m)·r
//	dgain[c] = Σ dy·xr, a chain of fma over rows from +0, not chunked
//
// Inputs dy, x [Rows, Dim], gain [Dim], r [Rows], live i32; outputs dx
// [Rows, Dim], dgain [Dim].
type RMSNormGrad struct{ Rows, Dim int }

// Kind implements [Operator].
func (o RMSNormGrad) Kind() string { return fmt.Sprintf("rmsnorm-grad rows=%d dim=%d", o.Rows, o.Dim) }

// Inputs implements [Operator].
func (o RMSNormGrad) Inputs() []Spec {
	return []Spec{Float(o.Rows, o.Dim), Float(o.Rows, o.Dim), Float(o.Dim), Float(o.Rows), Int()}
}

// Outputs implements [Operator].
func (o RMSNormGrad) Outputs() []Spec { return []Spec{Float(o.Rows, o.Dim), Float(o.Dim)} }

// Expand implements [Operator].
func (o RMSNormGrad) Expand(x *Expansion) {
	dy, in, gain, r, live := x.In(0), x.In(1), x.In(2), x.In(3), x.In(4)
	guards := []guard{alive(live)}
	s := x.lanes(span{dims: []int{o.Rows}, extent: o.Dim, guards: guards},
		func(b *NodeBuilder, acc Reg, v []Reg) Reg {
			return b.FMA(b.FMul(v[0], v[1]), b.FMul(v[2], v[3]), acc)
		},
		factor{dy, Addr{Stride: []int{o.Dim}, K: 1}}, factor{gain, Addr{K: 1}},
		factor{in, Addr{Stride: []int{o.Dim}, K: 1}}, factor{r, Addr{Stride: []int{1}}})
	b := x.guarded(guards, o.Rows)
	m := b.Done(b.FDiv(b.Load(s, Addr{Stride: []int{1}}), b.F32(float32(o.Dim))))

	cell, row, col := Addr{Stride: []int{o.Dim, 1}}, Addr{Stride: []int{1}}, Addr{Stride: []int{0, 1}}
	b = x.guarded(guards, o.Rows, o.Dim)
	t := b.FMul(b.Load(dy, cell), b.Load(gain, col))
	rr := b.Load(r, row)
	xr := b.FMul(b.Load(in, cell), rr)
	dx := b.Done(b.FMul(b.FSub(t, b.FMul(xr, b.Load(m, row))), rr))

	b = x.Fold(o.Rows, o.Dim).Hi(Limit{Gather: &Index{Tensor: live, Scale: 1}})
	cell = Addr{Stride: []int{1}, K: o.Dim}
	xr = b.FMul(b.Load(in, cell), b.Load(r, Addr{K: 1}))
	dgain := b.Done(b.FMA(b.Load(dy, cell), xr, b.Acc()))
	x.Return(dx, dgain)
}
