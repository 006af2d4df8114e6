package repops

import "fmt"

// PolicyLoss is the clipped surrogate loss and its gradient. With c the
// coefficient of the token's sequence and n the number of tokens:
//
//	ρ = exp(logp - old)    a = ρc    b = clip(ρ, ClipLow, ClipHigh)·c
//	loss = -(Σ min(a, b)) / n        g = d loss / d logp = a <= b ? -(ρc)/n : 0
//
// If n <= 0, both are 0.
//
//	in:  logp f32[M], old f32[M], coefficient f32[S], sequence i32[M],
//	     ntok i32, count i32
//	out: g f32[M], 0 from row count on; loss f32
type PolicyLoss struct {
	M, S              int
	ClipLow, ClipHigh float32
}

// Kind implements [Operator].
func (o PolicyLoss) Kind() string {
	return fmt.Sprintf("policy-loss m=%d s=%d low=%g high=%g", o.M, o.S, o.ClipLow, o.ClipHigh)
}

// Inputs implements [Operator].
func (o PolicyLoss) Inputs() []Spec {
	return []Spec{Float(o.M), Float(o.M), Float(o.S), Int(o.M), Int(1), Int(1)}
}

// Outputs implements [Operator].
func (o PolicyLoss) Outputs() []Spec { return []Spec{Float(o.M), Float(1)} }

// Expand implements [Operator].
func (o PolicyLoss) Expand(x *Expansion) {
	logp, old, coefficient, sequence, ntok, count := x.In(0), x.In(1), x.In(2), x.In(3), x.In(4), x.In(5)
	if !x.require(o.M > 0, "%d tokens", o.M) {
		return
	}
	x.require(o.ClipLow > 0 && o.ClipLow <= o.ClipHigh, "clip range %g to %g", o.ClipLow, o.ClipHigh)
	row := Addr{Stride: []int{1}}
	own := Addr{Gather: &Index{Tensor: sequence, Stride: []int{1}, Scale: 1}}
	arms := func(b *NodeBuilder, ratio Local) (unclipped, clipped Reg) {
		p, c := b.Load(ratio, row), b.Load(coefficient, own)
		q := b.Min(b.FMax(p, b.F32(o.ClipLow)), b.F32(o.ClipHigh))
		return b.FMul(p, c), b.FMul(q, c)
	}

	b := x.guarded([]guard{alive(count)}, o.M)
	ratio := b.Done(b.Exp(b.FSub(b.Load(logp, row), b.Load(old, row))))

	b = x.guarded([]guard{alive(count)}, o.M)
	unclipped, clipped := arms(b, ratio)
	objective := b.Done(b.FAdd(b.Min(unclipped, clipped), b.Bits(negativeZero)))

	b = x.guarded([]guard{alive(count)}, o.M)
	unclipped, clipped = arms(b, ratio)
	n := b.Load(ntok, Addr{})
	g := b.FDiv(b.Neg(unclipped), b.FromInt(n))
	pass := b.Select(b.FLe(unclipped, clipped), g, b.Int(0))
	gradient := b.Done(b.Select(b.ILt(b.Int(0), n), pass, b.Int(0)))

	x.Return(gradient, x.meanLoss(objective, o.M, count, ntok))
}

// meanLoss is -(Σ of the first count of m terms) / float32(n[0]), 0 if n <= 0.
func (x *Expansion) meanLoss(terms Local, m int, count, n Local) Local {
	rows := span{dims: []int{1}, extent: m, hi: []Limit{{Gather: &Index{Tensor: count, Scale: 1}}}}
	sum := x.lanes(rows, accumulate, factor{terms, Addr{K: 1}})
	b := x.Map(1)
	by := b.Load(n, Addr{})
	mean := b.FDiv(b.Neg(b.Load(sum, Addr{})), b.FromInt(by))
	return b.Done(b.Select(b.ILt(b.Int(0), by), mean, b.Int(0)))
}

// CrossEntropy is the mean negative log-likelihood of targets and its gradient.
//
//	loss = -(Σ logp) / count         g = d loss / d logp = -1 / count
//
//	in:  logp f32[M], count i32
//	out: g f32[M], 0 from row count on; loss f32, 0 if count <= 0
type CrossEntropy struct {
	M int
}

// Kind implements [Operator].
func (o CrossEntropy) Kind() string { return fmt.Sprintf("cross-entropy m=%d", o.M) }

// Inputs implements [Operator].
func (o CrossEntropy) Inputs() []Spec { return []Spec{Float(o.M), Int(1)} }

// Outputs implements [Operator].
func (o CrossEntropy) Outputs() []Spec { return []Spec{Float(o.M), Float(1)} }

// Expand implements [Operator].
func (o CrossEntropy) Expand(x *Expansion) {
	logp, count := x.In(0), x.In(1)
	if !x.require(o.M > 0, "%d tokens", o.M) {
		return
	}
	b := x.guarded([]guard{alive(count)}, o.M)
	gradient := b.Done(b.FDiv(b.F32(-1), b.FromInt(b.Load(count, Addr{}))))
	x.Return(gradient, x.meanLoss(logp, o.M, count, count))
}
