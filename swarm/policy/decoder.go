package policy

import "verdant/repops"

// batch is the packed token rows a graph works on, as graph values: only live
// tokens occupy rows, so that no padding enters a sum.
type batch struct {
	rows, scores int // capacity
	repops.Packed
}

// weights gives the graph value of a parameter.
type weights func(name string) repops.Value

// layer keeps what the backward pass needs of one block.
type layer struct {
	x, n1, r1, q, k, v, p, o repops.Value
	h, n2, r2, a, b, y       repops.Value
}

// forward is a decoder pass under construction.
type forward struct {
	g        *repops.GraphBuilder
	m        Model
	w        weights
	bytes    columns // nil where all products are of floats
	in       batch
	cos, sin repops.Value
	layers   []layer
	top      repops.Value // gathered rows before the final norm, [scores, dim]
	topNorm  repops.Value
	topRMS   repops.Value
	logits   repops.Value // [scores, vocab]
}

// linear is x·w, or x·wᵀ for a weight stored the other way round.
func (f *forward) linear(x repops.Value, rows, in, out int, w, live repops.Value, trans bool) repops.Value {
	return f.g.Apply1(repops.Linear{Rows: rows, In: in, Out: out, Trans: trans}, x, w, live)
}

// addForward appends the pass from token rows to the logits of scored rows.
// With bytes, the layers' products are of those.
func addForward(g *repops.GraphBuilder, m Model, w weights, bytes columns, in batch) *forward {
	f := &forward{g: g, m: m, w: w, bytes: bytes, in: in}
	tables := repops.Float(m.Context, m.HeadDim()/2)
	f.cos, f.sin = g.Input(constCos, tables), g.Input(constSin, tables)
	n, kv := in.rows, m.KVHeads*m.HeadDim()
	x := g.Apply1(repops.Embed{Rows: n, Vocab: m.Vocab, Dim: m.Dim}, w("embed"), in.Token, in.Live)
	for l := range m.Layers {
		p := func(name string) repops.Value { return w(layerName(l, name)) }
		times := func(x rows, name string, out int) repops.Value { return f.times(x, layerName(l, name), out) }
		s := layer{x: x}
		s.n1, s.r1 = f.norm(x, p("attention_norm"), n, in.Live)
		n1 := f.rows(s.n1, m.Dim)
		s.q = f.rope(times(n1, "q", m.Dim), m.Heads, false)
		s.k = f.rope(times(n1, "k", kv), m.KVHeads, false)
		s.v = times(n1, "v", kv)
		out := g.Apply(repops.Attention{Rows: n, Heads: m.Heads, KVHeads: m.KVHeads, HeadDim: m.HeadDim(), MaxLen: m.Context},
			s.q, s.k, s.v, in.Start, in.Pos, in.Live)
		s.p, s.o = out[0], out[1]
		s.h = f.add(x, times(f.rows(s.o, m.Dim), "o", m.Dim))
		s.n2, s.r2 = f.norm(s.h, p("mlp_norm"), n, in.Live)
		n2 := f.rows(s.n2, m.Dim)
		s.a, s.b = times(n2, "gate", m.Hidden), times(n2, "up", m.Hidden)
		s.y = g.Apply1(repops.SwiGLU{Rows: n, Dim: m.Hidden}, s.a, s.b, in.Live)
		x = f.add(s.h, times(f.rows(s.y, m.Hidden), "down", m.Dim))
		f.layers = append(f.layers, s)
	}
	f.top = g.Apply1(repops.GatherRows{Rows: n, Scores: in.scores, Dim: m.Dim}, x, in.Row, in.Scores)
	f.topNorm, f.topRMS = f.norm(f.top, w("norm"), in.scores, in.Scores)
	f.logits = f.linear(f.topNorm, in.scores, m.Dim, m.Vocab, w("embed"), in.Scores, true)
	return f
}

func (f *forward) norm(x, gain repops.Value, rows int, live repops.Value) (y, r repops.Value) {
	out := f.g.Apply(repops.RMSNorm{Rows: rows, Dim: f.m.Dim, Eps: f.m.Eps}, x, gain, live)
	return out[0], out[1]
}

func (f *forward) rope(x repops.Value, heads int, inverse bool) repops.Value {
	op := repops.RoPE{Rows: f.in.rows, Heads: heads, HeadDim: f.m.HeadDim(), MaxLen: f.m.Context, Inverse: inverse}
	return f.g.Apply1(op, x, f.in.Pos, f.cos, f.sin, f.in.Live)
}

func (f *forward) add(a, b repops.Value) repops.Value {
	return f.g.Apply1(repops.Plus{Size: f.in.rows * f.m.Dim}, a, b)
}

// addBackward appends the pass from d loss/d logits to the gradients of all
// parameters, by name.
func (f *forward) addBackward(dlogits repops.Value) map[string]repops.Value {
	g, m, w, in := f.g, f.m, f.w, f.in
	n, kv := in.rows, m.KVHeads*m.HeadDim()
	grads := map[string]repops.Value{}
	weight := func(name string, x, dy repops.Value, nin, nout int) {
		grads[name] = g.Apply1(repops.LinearGradWeight{Rows: n, In: nin, Out: nout}, x, dy, in.Live)
	}
	norm := func(name string, dy, x, r repops.Value, rows int, live repops.Value) repops.Value {
		out := g.Apply(repops.RMSNormGrad{Rows: rows, Dim: m.Dim}, dy, x, w(name), r, live)
		grads[name] = out[1]
		return out[0]
	}

	head := g.Apply1(repops.LinearGradWeight{Rows: in.scores, In: m.Vocab, Out: m.Dim}, dlogits, f.topNorm, in.Scores)
	dtop := f.linear(dlogits, in.scores, m.Vocab, m.Dim, w("embed"), in.Scores, false)
	dtop = norm("norm", dtop, f.top, f.topRMS, in.scores, in.Scores)
	dx := g.Apply1(repops.ScatterRows{Rows: n, Scores: in.scores, Dim: m.Dim}, dtop, in.Score, in.Live)

	for l := m.Layers - 1; l >= 0; l-- {
		name := func(s string) string { return layerName(l, s) }
		back := func(s string, dy repops.Value, nin, nout int) repops.Value {
			return f.linear(dy, n, nout, nin, w(name(s)), in.Live, true)
		}
		s := f.layers[l]

		weight(name("down"), s.y, dx, m.Hidden, m.Dim)
		dab := g.Apply(repops.SwiGLUGrad{Rows: n, Dim: m.Hidden}, back("down", dx, m.Hidden, m.Dim), s.a, s.b, in.Live)
		weight(name("gate"), s.n2, dab[0], m.Dim, m.Hidden)
		weight(name("up"), s.n2, dab[1], m.Dim, m.Hidden)
		dn2 := f.add(back("gate", dab[0], m.Dim, m.Hidden), back("up", dab[1], m.Dim, m.Hidden))
		dh := f.add(dx, norm(name("mlp_norm"), dn2, s.h, s.r2, n, in.Live))

		weight(name("o"), s.o, dh, m.Dim, m.Dim)
		attention := repops.AttentionGrad{Rows: n, Heads: m.Heads, KVHeads: m.KVHeads, HeadDim: m.HeadDim(), MaxLen: m.Context}
		dqkv := g.Apply(attention, back("o", dh, m.Dim, m.Dim), s.q, s.k, s.v, s.p, in.Start, in.Pos, in.Len, in.Live)
		dq, dk, dv := f.rope(dqkv[0], m.Heads, true), f.rope(dqkv[1], m.KVHeads, true), dqkv[2]
		weight(name("q"), s.n1, dq, m.Dim, m.Dim)
		weight(name("k"), s.n1, dk, m.Dim, kv)
		weight(name("v"), s.n1, dv, m.Dim, kv)
		dn1 := f.add(f.add(back("q", dq, m.Dim, m.Dim), back("k", dk, m.Dim, kv)), back("v", dv, m.Dim, kv))
		dx = f.add(dh, norm(name("attention_norm"), dn1, s.x, s.r1, n, in.Live))
	}
	grads["embed"] = g.Apply1(repops.EmbedGrad{Rows: n, Vocab: m.Vocab, Dim: m.Dim}, dx, in.Token, in.Live, head)
	return grads
}
