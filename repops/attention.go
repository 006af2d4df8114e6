package repops

import (
	"fmt"
	"math"
)

// Attention is causal attention with grouped query heads (Vaswani et al., 2017;
// Ainslie et al., 2023) over packed sequences: the keys of row n are the rows
// start[n]+t, t = 0..pos[n]. Query head h reads key head h/(Heads/KVHeads).
//
//	s[n,h,t] = Σ_c q·k (chain)   z = s·scale, scale = 1/sqrt(HeadDim)
//	m = max over t <= pos of z   e = exp(z − m)   S = Σ e (lanes)
//	p[n,h,t] = e·(1/S), 0 for t > pos   o[n,h,c] = Σ_{t<=pos} p·v (chain in t)
//
// Inputs q [Rows, Heads·HeadDim], k and v [Rows, KVHeads·HeadDim], start and pos
// i32 [Rows], live i32; outputs p [Rows, Heads, MaxLen], o like q. Rows from
// live on are 0. MaxLen bounds the rows of a sequence.
type Attention struct{ Rows, Heads, KVHeads, HeadDim, MaxLen int }

// Kind implements [Operator].
func (o Attention) Kind() string {
	return fmt.Sprintf("attention rows=%d heads=%d kvheads=%d headdim=%d maxlen=%d", o.Rows, o.Heads, o.KVHeads, o.HeadDim, o.MaxLen)
}

// Inputs implements [Operator].
func (o Attention) Inputs() []Spec {
	kv := Float(o.Rows, o.KVHeads*o.HeadDim)
	return []Spec{Float(o.Rows, o.Heads*o.HeadDim), kv, kv, Int(o.Rows), Int(o.Rows), Int()}
}

// Outputs implements [Operator].
func (o Attention) Outputs() []Spec {
	return []Spec{Float(o.Rows, o.Heads, o.MaxLen), Float(o.Rows, o.Heads*o.HeadDim)}
}

// Expand implements [Operator].
func (o Attention) Expand(x *Expansion) {
	l := attentionLayout(o)
	if !l.check(x) {
		return
	}
	q, k, v, start, pos, live := x.In(0), x.In(1), x.In(2), x.In(3), x.In(4), x.In(5)
	guards := []guard{alive(live)}
	masked := []guard{alive(live), causal(2, pos)}
	upTo := l.keysOf(pos)
	cell, head := l.cell(), Addr{Stride: []int{o.Heads, 1}}

	s := x.chain(l.scores(live, pos), l.query(q), l.key(k, start))

	b := x.Fold(o.MaxLen, o.Rows, o.Heads).Init(math.Float32bits(float32(math.Inf(-1)))).Guard(0, live).Hi(upTo)
	z := b.FMul(b.Load(s, Addr{Stride: []int{o.Heads * o.MaxLen, o.MaxLen}, K: 1}), b.F32(o.Scale()))
	top := b.Done(b.FMax(b.Acc(), z))

	b = x.guarded(masked, o.Rows, o.Heads, o.MaxLen)
	z = b.FMul(b.Load(s, cell), b.F32(o.Scale()))
	e := b.Done(b.Exp(b.FSub(z, b.Load(top, head))))
	sum := x.lanes(span{dims: []int{o.Rows, o.Heads}, extent: o.MaxLen, hi: []Limit{upTo}, guards: guards},
		accumulate, factor{e, Addr{Stride: []int{o.Heads * o.MaxLen, o.MaxLen}, K: 1}})

	b = x.guarded(guards, o.Rows, o.Heads)
	inv := b.Done(b.FDiv(b.F32(1), b.Load(sum, head)))
	b = x.guarded(masked, o.Rows, o.Heads, o.MaxLen)
	p := b.Done(b.FMul(b.Load(e, cell), b.Load(inv, head)))

	out := x.chain(l.overKeys(live, pos), l.weight(p), l.value(v, start))
	x.Return(p, out)
}

// Scale is the factor of the scores, 1/sqrt(HeadDim).
func (o Attention) Scale() float32 { return Div(1, Sqrt(float32(o.HeadDim))) }

// attentionLayout gives the addresses that the forward and backward forms
// share. Query heads are two coordinates, (key head, member of its group), which
// makes the key head affine.
type attentionLayout struct{ Rows, Heads, KVHeads, HeadDim, MaxLen int }

func (l attentionLayout) check(x *Expansion) bool {
	return x.require(l.KVHeads >= 1 && l.Heads%l.KVHeads == 0, "%d query heads are not a multiple of %d key heads", l.Heads, l.KVHeads) &&
		x.require(l.HeadDim >= 1 && l.Heads >= 1 && l.MaxLen >= 1, "attention of %d heads of %d, at most %d rows", l.Heads, l.HeadDim, l.MaxLen)
}

func (l attentionLayout) group() int { return l.Heads / l.KVHeads }

// cell is the address of [row, head, t] in a tensor of scores.
func (l attentionLayout) cell() Addr {
	return Addr{Stride: []int{l.Heads * l.MaxLen, l.MaxLen, 1}}
}

// keysOf bounds t by the row's position.
func (l attentionLayout) keysOf(pos Local) Limit {
	return Limit{Base: 1, Gather: &Index{Tensor: pos, Stride: []int{1}, Scale: 1}}
}

// scores is the span of a product of a query row with a key row at each [row,
// key head, member, t], over the head dimension.
func (l attentionLayout) scores(live, pos Local) span {
	return span{
		dims: []int{l.Rows, l.KVHeads, l.group(), l.MaxLen}, extent: l.HeadDim,
		guards: []guard{alive(live), causal(3, pos)},
	}
}

func (l attentionLayout) query(q Local) factor {
	return factor{q, Addr{Stride: []int{l.Heads * l.HeadDim, l.group() * l.HeadDim, l.HeadDim}, K: 1}}
}

func (l attentionLayout) key(k, start Local) factor {
	return factor{k, Addr{
		Stride: []int{0, l.HeadDim, 0, l.KVHeads * l.HeadDim}, K: 1,
		Gather: &Index{Tensor: start, Stride: []int{1}, Scale: l.KVHeads * l.HeadDim},
	}}
}

// overKeys is the span of a sum over t <= pos at each [row, key head, member, c].
func (l attentionLayout) overKeys(live, pos Local) span {
	return span{
		dims: []int{l.Rows, l.KVHeads, l.group(), l.HeadDim}, extent: l.MaxLen,
		hi: []Limit{l.keysOf(pos)}, guards: []guard{alive(live)},
	}
}

func (l attentionLayout) weight(p Local) factor {
	return factor{p, Addr{Stride: []int{l.Heads * l.MaxLen, l.group() * l.MaxLen, l.MaxLen}, K: 1}}
}

func (l attentionLayout) value(v, start Local) factor {
	return factor{v, Addr{
		Stride: []int{0, l.HeadDim, 0, 1}, K: l.KVHeads * l.HeadDim,
		Gather: &Index{Tensor: start, Stride: []int{1}, Scale: l.KVHeads * l.HeadDim},
	}}
}
