package repops

import "fmt"

// AdvantageEps keeps the division by the deviation of rewards finite.
const AdvantageEps float32 = 1e-4

// Advantage normalises the rewards of each group of G completions, of which c
// have reward 1:
//
//	A = (r - mean) / (σ + 1e-4)     mean = c/G     σ² = c(G-c)/G²
//
// Counts are integers, so the moments have one rounding each. A group that is
// absent, or whose rewards are all equal, is not kept: its advantages are 0.
// With Positive, advantages of external groups are max(A, 0).
//
//	in:  reward i32[Groups, G] (0 or 1), external i32[Groups], present i32[Groups]
//	out: advantage f32[Groups, G], keep i32[Groups]
type Advantage struct {
	Groups, G int
	Positive  bool
}

// Kind implements [Operator].
func (o Advantage) Kind() string {
	return fmt.Sprintf("advantage groups=%d g=%d positive=%t", o.Groups, o.G, o.Positive)
}

// Inputs implements [Operator].
func (o Advantage) Inputs() []Spec {
	return []Spec{Int(o.Groups, o.G), Int(o.Groups), Int(o.Groups)}
}

// Outputs implements [Operator].
func (o Advantage) Outputs() []Spec { return []Spec{Float(o.Groups, o.G), Int(o.Groups)} }

// Expand implements [Operator].
func (o Advantage) Expand(x *Expansion) {
	reward, external, present := x.In(0), x.In(1), x.In(2)
	x.require(o.G < 2048, "groups of %d, the square of the size must be below 2^22", o.G)
	group := Addr{Stride: []int{1}}

	b := x.Fold(o.G, o.Groups)
	right := b.Done(b.IAdd(b.Acc(), b.Load(reward, Addr{Stride: []int{o.G}, K: 1})))

	b = x.Map(o.Groups)
	c := b.Load(right, group)
	mixed := b.IAnd(b.ILt(b.Int(0), c), b.ILt(c, b.Int(o.G)))
	keep := b.Done(b.Select(b.Load(present, group), mixed, b.Int(0)))

	b = x.Map(o.Groups, o.G)
	c = b.Load(right, group)
	r := b.FromInt(b.Load(reward, Addr{Stride: []int{o.G, 1}}))
	mean := b.FDiv(b.FromInt(c), b.F32(float32(o.G)))
	variance := b.FDiv(b.FromInt(b.IMul(c, b.ISub(b.Int(o.G), c))), b.F32(float32(o.G*o.G)))
	a := b.FDiv(b.FSub(r, mean), b.FAdd(b.FSqrt(variance), b.F32(AdvantageEps)))
	if o.Positive {
		a = b.Select(b.Load(external, group), b.FMax(a, b.Int(0)), a)
	}
	x.Return(b.Done(b.Select(b.Load(keep, group), a, b.Int(0))), keep)
}
