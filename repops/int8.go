package repops

import "fmt"

// MaxInt8Terms is the longest sum of products of bytes that cannot leave an
// int32, whatever the bytes: 131,071·2^14 < 2^31. Such a sum is exact in any order.
const MaxInt8Terms = 1<<17 - 1

// Quantize turns rows of floats into bytes with one scale each:
//
//	top = max |x|   scale = top/127   q = x·(127/top) rounded to nearest, ties to even
//
// Bytes lie four to a word, the first lowest, with zeros after the last. Where top
// is at most 2^-120, infinite or NaN, bytes are 0; the scale is top/127 all the
// same, so that what is multiplied by it is 0 or NaN.
//
// Inputs x [Rows, Dim] ([Dim, Rows] if Trans), live i32; outputs q i32 [Rows,
// ⌈Dim/4⌉], scale [Rows], rows from live on are 0. It is new in version 2 of the
// contract.
type Quantize struct {
	Rows, Dim int
	Trans     bool
}

// Kind implements [Operator].
func (o Quantize) Kind() string {
	return fmt.Sprintf("quantize rows=%d dim=%d trans=%t", o.Rows, o.Dim, o.Trans)
}

// Inputs implements [Operator].
func (o Quantize) Inputs() []Spec {
	if o.Trans {
		return []Spec{Float(o.Dim, o.Rows), Int()}
	}
	return []Spec{Float(o.Rows, o.Dim), Int()}
}

// Outputs implements [Operator].
func (o Quantize) Outputs() []Spec { return []Spec{Int(o.Rows, ceilDiv(o.Dim, 4)), Float(o.Rows)} }

const (
	float127     = 0x42FE0000
	quantizeTiny = 0x03800000 // 2^-120: 127 divided by more is finite
	signMask     = 0x7FFFFFFF
)

// Expand implements [Operator].
func (o Quantize) Expand(x *Expansion) {
	in, live := x.In(0), x.In(1)
	row, step := o.Dim, 1
	if o.Trans {
		row, step = 1, o.Rows
	}
	perRow := Addr{Stride: []int{1}}

	b := x.Fold(o.Dim, o.Rows).Guard(0, live)
	top := b.Done(b.FMax(b.Acc(), b.IAnd(b.Load(in, Addr{Stride: []int{row}, K: step}), b.Bits(signMask))))
	b = x.guarded([]guard{alive(live)}, o.Rows)
	scale := b.Done(b.FDiv(b.Load(top, perRow), b.Bits(float127)))
	b = x.guarded([]guard{alive(live)}, o.Rows)
	t := b.Load(top, perRow)
	factor := b.Done(b.Select(b.FLt(b.Bits(quantizeTiny), t), b.FDiv(b.Bits(float127), t), b.Bits(0)))

	words := ceilDiv(o.Dim, 4)
	b = x.guarded([]guard{alive(live)}, o.Rows, words)
	four := b.LoadVec(in, Addr{Stride: []int{row, 4 * step}}, 4, step)
	by := b.Load(factor, perRow)
	var word Reg
	for i, v := range four {
		if i >= o.Dim-4*(words-1) { // beyond the end of a row in its last word
			inside := b.ILt(b.Coord(1), b.Int(words-1))
			v = b.Select(inside, v, b.Bits(0))
		}
		n := b.ISub(b.FAdd(b.FMul(v, by), b.Bits(roundInt)), b.Bits(roundInt))
		n = b.IAnd(n, b.Int(0xFF))
		if i == 0 {
			word = n
		} else {
			word = b.IOr(word, b.IShl(n, b.Int(8*i)))
		}
	}
	x.Return(b.Done(word), scale)
}

// LinearInt8 is a matrix product of quantized rows by quantized columns:
//
//	n = Σ_i x[n,i]·w[o,i], in integers   y[n,o] = (float(n)·xscale[n])·wscale[o]
//
// with n rounded to float32 once. Inputs x i32 [Rows, ⌈In/4⌉], xscale [Rows], w
// i32 [Out, ⌈In/4⌉], wscale [Out], live i32, bytes as [Quantize] lays them; output
// [Rows, Out], rows from live on are 0. In is at most [MaxInt8Terms]. It is new in
// version 2 of the contract.
type LinearInt8 struct{ Rows, In, Out int }

// Kind implements [Operator].
func (o LinearInt8) Kind() string {
	return fmt.Sprintf("linear-int8 rows=%d in=%d out=%d", o.Rows, o.In, o.Out)
}

// Inputs implements [Operator].
func (o LinearInt8) Inputs() []Spec {
	words := ceilDiv(o.In, 4)
	return []Spec{Int(o.Rows, words), Float(o.Rows), Int(o.Out, words), Float(o.Out), Int()}
}

// Outputs implements [Operator].
func (o LinearInt8) Outputs() []Spec { return []Spec{Float(o.Rows, o.Out)} }

// Expand implements [Operator].
func (o LinearInt8) Expand(x *Expansion) {
	if !x.require(o.In <= MaxInt8Terms, "a sum of %d products of bytes, at most %d fit", o.In, MaxInt8Terms) {
		return
	}
	words, live := ceilDiv(o.In, 4), x.In(4)
	b := x.Fold(words, o.Rows, o.Out).Guard(0, live)
	v := b.Load(x.In(0), Addr{Stride: []int{words}, K: 1})
	sum := b.Done(b.IDot4(v, b.Load(x.In(2), Addr{Stride: []int{0, words}, K: 1}), b.Acc()))

	b = x.guarded([]guard{alive(live)}, o.Rows, o.Out)
	n := b.Load(sum, Addr{Stride: []int{o.Out, 1}})
	// The halves are exact, so is their product; the sum is rounded once.
	f := b.FMA(b.FromInt(b.ISar(n, b.Int(16))), b.F32(1<<16), b.FromInt(b.IAnd(n, b.Int(0xFFFF))))
	f = b.FMul(f, b.Load(x.In(1), Addr{Stride: []int{1}}))
	x.Return(b.Done(b.FMul(f, b.Load(x.In(3), Addr{Stride: []int{0, 1}}))))
}
