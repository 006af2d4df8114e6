package repops

import "fmt"

// AttentionGrad is the backward form of [Attention], given its p:
//
//	dp[n,h,t] = Σ_c do·v (chain)   D[n,h] = Σ_{t<=pos} p·dp (lanes of fma)
//	ds = (p·(dp − D))·scale        dq[n,h,c] = Σ_{t<=pos} ds·k (chain in t)
//	dk[j,g,c] = Σ_{h in group g} Σ_i ds[i,h,pos j]·q[i,h,c]
//	dv[j,g,c] = Σ_{h in group g} Σ_i p[i,h,pos j]·do[i,h,c]
//
// where i is the position of a query, pos[j] <= i < len[j], row start[j]+i, and
// the sum over i a chain in it. The sum over the heads of a group starts from −0
// and is left out where the group has one head.
//
// Inputs do, q [Rows, Heads·HeadDim], k, v [Rows, KVHeads·HeadDim], p [Rows,
// Heads, MaxLen], start, pos, len i32 [Rows], live i32; len[j] is the number of
// rows of j's sequence. Outputs dq, dk, dv, rows from live on are 0.
type AttentionGrad struct{ Rows, Heads, KVHeads, HeadDim, MaxLen int }

// Kind implements [Operator].
func (o AttentionGrad) Kind() string {
	return fmt.Sprintf("attention-grad rows=%d heads=%d kvheads=%d headdim=%d maxlen=%d", o.Rows, o.Heads, o.KVHeads, o.HeadDim, o.MaxLen)
}

// Inputs implements [Operator].
func (o AttentionGrad) Inputs() []Spec {
	q, kv, rows := Float(o.Rows, o.Heads*o.HeadDim), Float(o.Rows, o.KVHeads*o.HeadDim), Int(o.Rows)
	return []Spec{q, q, kv, kv, Float(o.Rows, o.Heads, o.MaxLen), rows, rows, rows, Int()}
}

// Outputs implements [Operator].
func (o AttentionGrad) Outputs() []Spec {
	kv := Float(o.Rows, o.KVHeads*o.HeadDim)
	return []Spec{Float(o.Rows, o.Heads*o.HeadDim), kv, kv}
}

// Expand implements [Operator].
func (o AttentionGrad) Expand(x *Expansion) {
	l := attentionLayout(o)
	if !l.check(x) {
		return
	}
	do, q, k, v, p := x.In(0), x.In(1), x.In(2), x.In(3), x.In(4)
	start, pos, length, live := x.In(5), x.In(6), x.In(7), x.In(8)
	guards, cell := []guard{alive(live)}, l.cell()

	dp := x.chain(l.scores(live, pos), l.query(do), l.key(v, start))
	row := Addr{Stride: []int{o.Heads * o.MaxLen, o.MaxLen}, K: 1}
	dot := x.lanes(span{dims: []int{o.Rows, o.Heads}, extent: o.MaxLen, hi: []Limit{l.keysOf(pos)}, guards: guards},
		product, factor{p, row}, factor{dp, row})
	b := x.guarded([]guard{alive(live), causal(2, pos)}, o.Rows, o.Heads, o.MaxLen)
	diff := b.FSub(b.Load(dp, cell), b.Load(dot, Addr{Stride: []int{o.Heads, 1}}))
	ds := b.Done(b.FMul(b.FMul(b.Load(p, cell), diff), b.F32(Attention(o).Scale())))

	dq := x.chain(l.overKeys(live, pos), l.weight(ds), l.value(k, start))

	// Column pos[j] of the first row of j's sequence: an address may gather one
	// index only, so the two are joined here.
	b = x.guarded(guards, o.Rows)
	column := b.Done(b.IAdd(
		b.IMul(b.Load(start, Addr{Stride: []int{1}}), b.Int(o.Heads*o.MaxLen)),
		b.Load(pos, Addr{Stride: []int{1}})))
	dk := l.overQueries(x, l.columnOf(ds, column), l.queryAt(q, start), pos, length, live)
	dv := l.overQueries(x, l.columnOf(p, column), l.queryAt(do, start), pos, length, live)
	x.Return(dq, dk, dv)
}

// overQueries sums a·b over the queries i that see key j, then over the heads
// of the group, at each [row j, key head, member, c].
func (l attentionLayout) overQueries(x *Expansion, a, b factor, pos, length, live Local) Local {
	sum := x.chain(span{
		dims: []int{l.Rows, l.KVHeads, l.group(), l.HeadDim}, extent: l.MaxLen,
		lo:     []Limit{{Gather: &Index{Tensor: pos, Stride: []int{1}, Scale: 1}}},
		hi:     []Limit{{Gather: &Index{Tensor: length, Stride: []int{1}, Scale: 1}}},
		guards: []guard{alive(live)},
	}, a, b)
	if l.group() == 1 {
		return sum
	}
	n := x.Fold(l.group(), l.Rows, l.KVHeads, l.HeadDim).Init(negativeZero)
	head := n.Load(sum, Addr{Stride: []int{l.Heads * l.HeadDim, l.group() * l.HeadDim, 1}, K: l.HeadDim})
	return n.Done(n.FAdd(n.Acc(), head))
}

func (l attentionLayout) columnOf(p, column Local) factor {
	return factor{p, Addr{
		Stride: []int{0, l.group() * l.MaxLen, l.MaxLen}, K: l.Heads * l.MaxLen,
		Gather: &Index{Tensor: column, Stride: []int{1}, Scale: 1},
	}}
}

func (l attentionLayout) queryAt(q, start Local) factor {
	return factor{q, Addr{
		Stride: []int{0, l.group() * l.HeadDim, l.HeadDim, 1}, K: l.Heads * l.HeadDim,
		Gather: &Index{Tensor: start, Stride: []int{1}, Scale: l.Heads * l.HeadDim},
	}}
}
