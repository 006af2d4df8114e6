package repops

import "fmt"

// SumSq is the sum of squares of a tensor, for the gradient's norm: the row
// reduction over the flat tensor, lanes of fma. Input [Size]; output one word.
type SumSq struct{ Size int }

// Kind implements [Operator].
func (o SumSq) Kind() string { return fmt.Sprintf("sumsq size=%d", o.Size) }

// Inputs implements [Operator].
func (o SumSq) Inputs() []Spec { return []Spec{Float(o.Size)} }

// Outputs implements [Operator].
func (o SumSq) Outputs() []Spec { return []Spec{Float()} }

// Expand implements [Operator].
func (o SumSq) Expand(x *Expansion) {
	x.Return(x.lanes(span{dims: []int{1}, extent: o.Size}, square, factor{x.In(0), Addr{K: 1}}))
}

// Words of the optimizer's state and of a step's scalars. They mix integers and
// floats in tensors declared as floats: one commitment, one gather.
const (
	OptStep   = 0 // i32: steps taken
	OptBeta1T = 1 // Beta1^step
	OptBeta2T = 2 // Beta2^step
	OptNorm   = 3 // norm of the last gradient, before clipping

	ScalClip = 0 // factor that clips the gradient
	ScalLR   = 1 // learning rate
	ScalBC1  = 2 // 1 − Beta1^step, step counting this one
	ScalBC2  = 3 // 1 − Beta2^step
	ScalGate = 4 // i32: 1 if this step updates anything
)

// OptimizerScalars computes once what every parameter's update needs:
//
//	norm = sqrt(sum[0] + sum[1] + …), added in order
//	clip = norm > MaxNorm ? MaxNorm/norm : 1    lr = schedule[min(step, Schedule−1)]
//	β1ᵗ·Beta1 and β2ᵗ·Beta2 are the powers of this step; bc = 1 − power
//	gate = retained > 0
//
// Inputs: Tensors sums of squares (one word each), state [4] (OptStep…), schedule
// [Schedule] (learning rate of each step), retained i32; outputs state' [4],
// scal [5] (ScalClip…). With the gate closed state' is state.
type OptimizerScalars struct {
	Tensors      int
	MaxNorm      float32
	Beta1, Beta2 float32
	Schedule     int
}

// maxTensors bounds the inputs of OptimizerScalars: as many as a state has.
const maxTensors = 1 << 16

// Kind implements [Operator].
func (o OptimizerScalars) Kind() string {
	return fmt.Sprintf("optimizer-scalars tensors=%d maxnorm=%v beta1=%v beta2=%v schedule=%d", o.Tensors, o.MaxNorm, o.Beta1, o.Beta2, o.Schedule)
}

// Inputs implements [Operator].
func (o OptimizerScalars) Inputs() []Spec {
	// One beyond the limit is enough for an error.
	tensors := max(0, min(o.Tensors, maxTensors+1))
	in := make([]Spec, 0, tensors+3)
	for range tensors {
		in = append(in, Float())
	}
	return append(in, Float(4), Float(o.Schedule), Int())
}

// Outputs implements [Operator].
func (o OptimizerScalars) Outputs() []Spec { return []Spec{Float(4), Float(5)} }

// Expand implements [Operator].
func (o OptimizerScalars) Expand(x *Expansion) {
	if !x.require(o.Tensors >= 1 && o.Tensors <= maxTensors, "optimizer of %d tensors, want 1 to %d", o.Tensors, maxTensors) {
		return
	}
	state, schedule, retained := x.In(o.Tensors), x.In(o.Tensors+1), x.In(o.Tensors+2)
	norm := o.norm(x)

	b := x.Map(1)
	step, last := b.Load(state, Addr{Base: OptStep}), b.Int(o.Schedule-1)
	index := b.Done(b.Select(b.ILt(step, last), step, last))

	b = x.Map(4)
	old := b.Load(state, Addr{Stride: []int{1}})
	beta := b.Select(b.IEq(b.Coord(0), b.Int(OptBeta1T)), b.F32(o.Beta1), b.F32(o.Beta2))
	next := b.Select(b.IEq(b.Coord(0), b.Int(OptNorm)), b.Load(norm, Addr{}), b.FMul(old, beta))
	next = b.Select(b.IEq(b.Coord(0), b.Int(OptStep)), b.IAdd(old, b.Int(1)), next)
	open := b.ILt(b.Int(0), b.Load(retained, Addr{}))
	after := b.Done(b.Select(open, next, old))

	b = x.Map(5)
	n, limit := b.Load(norm, Addr{}), b.F32(o.MaxNorm)
	out := b.Select(b.FLt(limit, n), b.FDiv(limit, n), b.F32(1))
	lr := b.Load(schedule, Addr{Gather: &Index{Tensor: index, Scale: 1}})
	out = b.Select(b.IEq(b.Coord(0), b.Int(ScalLR)), lr, out)
	for i, beta := range []float32{o.Beta1, o.Beta2} {
		power := b.FMul(b.Load(state, Addr{Base: OptBeta1T + i}), b.F32(beta))
		out = b.Select(b.IEq(b.Coord(0), b.Int(ScalBC1+i)), b.FSub(b.F32(1), power), out)
	}
	gate := b.ILt(b.Int(0), b.Load(retained, Addr{}))
	x.Return(after, b.Done(b.Select(b.IEq(b.Coord(0), b.Int(ScalGate)), gate, out)))
}

// norm adds the sums in order, some at a time for the sake of the registers.
func (o OptimizerScalars) norm(x *Expansion) Local {
	const most = 64
	total := x.In(0)
	for first := 1; first < o.Tensors; first += most {
		b := x.Map(1)
		sum := b.Load(total, Addr{})
		for i := first; i < min(first+most, o.Tensors); i++ {
			sum = b.FAdd(sum, b.Load(x.In(i), Addr{}))
		}
		total = b.Done(sum)
	}
	b := x.Map(1)
	return b.Done(b.FSqrt(b.Load(total, Addr{})))
}

// AdamW updates a parameter tensor and its moments (Loshchilov and Hutter,
// 2019), with the scalars of [OptimizerScalars]:
//
//	g' = g·clip   m' = fma(Beta1, m, (1−Beta1)·g')   v' = fma(Beta2, v, ((1−Beta2)·g')·g')
//	u = (m'/bc1) / (sqrt(v'/bc2) + Eps)   p' = fma(−lr, u, p)
//
// where p is multiplied by fma(−lr, WeightDecay, 1) first unless WeightDecay is
// 0. With the gate closed nothing changes. Inputs p, m, v, g [Size], scal [5];
// outputs p', m', v' [Size].
type AdamW struct {
	Size                           int
	Beta1, Beta2, Eps, WeightDecay float32
}

// Kind implements [Operator].
func (o AdamW) Kind() string {
	return fmt.Sprintf("adamw size=%d beta1=%v beta2=%v eps=%v decay=%v", o.Size, o.Beta1, o.Beta2, o.Eps, o.WeightDecay)
}

// Inputs implements [Operator].
func (o AdamW) Inputs() []Spec {
	t := Float(o.Size)
	return []Spec{t, t, t, t, Float(5)}
}

// Outputs implements [Operator].
func (o AdamW) Outputs() []Spec {
	t := Float(o.Size)
	return []Spec{t, t, t}
}

// Expand implements [Operator].
func (o AdamW) Expand(x *Expansion) {
	p, m, v, g, scal := x.In(0), x.In(1), x.In(2), x.In(3), x.In(4)
	at := Addr{Stride: []int{1}}

	b := x.Map(o.Size)
	clip, gate := b.Load(scal, Addr{Base: ScalClip}), b.Load(scal, Addr{Base: ScalGate})
	grad, old := b.FMul(b.Load(g, at), clip), b.Load(m, at)
	fresh := b.FMA(b.F32(o.Beta1), old, b.FMul(b.F32(Sub(1, o.Beta1)), grad))
	m1 := b.Done(b.Select(gate, fresh, old))

	b = x.Map(o.Size)
	clip, gate = b.Load(scal, Addr{Base: ScalClip}), b.Load(scal, Addr{Base: ScalGate})
	grad, old = b.FMul(b.Load(g, at), clip), b.Load(v, at)
	fresh = b.FMA(b.F32(o.Beta2), old, b.FMul(b.FMul(b.F32(Sub(1, o.Beta2)), grad), grad))
	v1 := b.Done(b.Select(gate, fresh, old))

	b = x.Map(o.Size)
	bc1, bc2 := b.Load(scal, Addr{Base: ScalBC1}), b.Load(scal, Addr{Base: ScalBC2})
	minusLR, gate := b.Neg(b.Load(scal, Addr{Base: ScalLR})), b.Load(scal, Addr{Base: ScalGate})
	old = b.Load(p, at)
	root := b.FAdd(b.FSqrt(b.FDiv(b.Load(v1, at), bc2)), b.F32(o.Eps))
	u := b.FDiv(b.FDiv(b.Load(m1, at), bc1), root)
	decayed := old
	if o.WeightDecay != 0 {
		decayed = b.FMul(old, b.FMA(minusLR, b.F32(o.WeightDecay), b.F32(1)))
	}
	p1 := b.Done(b.Select(gate, b.FMA(minusLR, u, decayed), old))
	x.Return(p1, m1, v1)
}
