package repops

import "fmt"

// Pack lays the kept sequences out as consecutive rows without padding. A
// sequence is its prompt and its completion less the last token (R = prompt
// length + completion length - 1 rows); the rows from the prompt's last token
// on each predict one completion token and are scored.
//
//	rows    |  prompt 0..p-1   | completion 0..c-2 |  next sequence ...
//	scored  |           p-1, p, ...         p+c-2  |
//
// Dropped are sequences with keep 0, with a length outside 1..P or 1..C, and,
// from the first one on that does not fit, all that do not fit into Rows rows
// and Scores scored rows. Rows = S·(P+C-1) and Scores = S·C hold everything.
//
//	in:  prompt i32[S, P], prompt length i32[S], tokens i32[S, C],
//	     completion length i32[S], keep i32[S]
//	out: per row (0 from row live on)
//	       token i32[Rows], start i32[Rows] (first row of its sequence),
//	       pos i32[Rows] (row - start), length i32[Rows] (rows of its sequence),
//	       score i32[Rows] (its scored row, -1 if none or dead), live i32
//	     per scored row (0 from scores on)
//	       row i32[Scores], target i32[Scores] (the predicted token),
//	       sequence i32[Scores], index i32[Scores] (of the target in its
//	       completion), scores i32
type Pack struct {
	S, P, C, Rows, Scores int
}

// Kind implements [Operator].
func (o Pack) Kind() string {
	return fmt.Sprintf("pack s=%d p=%d c=%d rows=%d scores=%d", o.S, o.P, o.C, o.Rows, o.Scores)
}

// Inputs implements [Operator].
func (o Pack) Inputs() []Spec {
	return []Spec{Int(o.S, o.P), Int(o.S), Int(o.S, o.C), Int(o.S), Int(o.S)}
}

// Outputs implements [Operator], in the order of the fields of [Packed].
func (o Pack) Outputs() []Spec {
	return []Spec{
		Int(o.Rows), Int(o.Rows), Int(o.Rows), Int(o.Rows), Int(o.Rows), Int(1),
		Int(o.Scores), Int(o.Scores), Int(o.Scores), Int(o.Scores), Int(1),
	}
}

// Packed names the outputs of [Pack] in a graph.
type Packed struct {
	Token, Start, Pos, Len, Score, Live  Value
	Row, Target, Sequence, Index, Scores Value
}

// Apply appends the operator to a graph.
func (o Pack) Apply(g *GraphBuilder, prompt, promptLen, tokens, completionLen, keep Value) Packed {
	v := g.Apply(o, prompt, promptLen, tokens, completionLen, keep)
	return Packed{v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], v[9], v[10]}
}

// Expand implements [Operator].
func (o Pack) Expand(x *Expansion) {
	prompt, promptLen, tokens, completionLen, keep := x.In(0), x.In(1), x.In(2), x.In(3), x.In(4)
	x.require(int64(o.S)*(int64(o.P)+int64(o.C)) < MaxWords, "%d sequences of %d+%d tokens overflow", o.S, o.P, o.C)
	each := Addr{Stride: []int{1}}
	step := Addr{K: 1}

	// Sizes of the sequences, where they begin, which of them fit.
	b := x.Map(o.S)
	p, c := b.Load(promptLen, each), b.Load(completionLen, each)
	zero := b.Int(0)
	valid := b.IAnd(
		b.IAnd(b.ILt(zero, p), b.ILt(p, b.Int(o.P+1))),
		b.IAnd(b.ILt(zero, c), b.ILt(c, b.Int(o.C+1))),
	)
	n := b.Select(valid, b.ISub(b.IAdd(p, c), b.Int(1)), zero)
	size := b.Done(b.Select(b.Load(keep, each), n, zero))

	b = x.Map(o.S)
	zero = b.Int(0)
	scored := b.Done(b.Select(b.ILt(zero, b.Load(size, each)), b.Load(completionLen, each), zero))

	first := x.prefix(size, o.S)
	firstScore := x.prefix(scored, o.S)

	b = x.Map(o.S)
	n = b.Load(size, each)
	end := b.IAdd(b.Load(first, each), n)
	endScore := b.IAdd(b.Load(firstScore, each), b.Load(scored, each))
	room := b.IAnd(b.ILt(end, b.Int(o.Rows+1)), b.ILt(endScore, b.Int(o.Scores+1)))
	fits := b.Done(b.IAnd(b.ILt(b.Int(0), n), room))

	total := func(from, count Local) Local { // the end of the last sequence that fits
		b := x.Fold(o.S, 1)
		end := b.IAdd(b.Load(from, step), b.Load(count, step))
		return b.Done(b.Select(b.Load(fits, step), end, b.Acc()))
	}
	live, scores := total(first, size), total(firstScore, scored)

	// Which sequence a row or a scored row belongs to: the last that begins
	// at or before it.
	find := func(from Local, rows int, count Local) Local {
		b := x.Fold(o.S, rows)
		b.Guard(0, count)
		begun := b.ILt(b.Load(from, step), b.IAdd(b.Coord(0), b.Int(1)))
		return b.Done(b.Select(b.IAnd(b.Load(fits, step), begun), b.K(), b.Acc()))
	}

	// Rows.
	seq := find(first, o.Rows, live)
	own := Addr{Gather: &Index{Tensor: seq, Stride: []int{1}, Scale: 1}}
	row := func(build func(b *NodeBuilder) Reg) Local {
		b := x.guarded([]guard{alive(live)}, o.Rows)
		return b.Done(build(b))
	}
	start := row(func(b *NodeBuilder) Reg { return b.Load(first, own) })
	pos := row(func(b *NodeBuilder) Reg { return b.ISub(b.Coord(0), b.Load(start, each)) })
	length := row(func(b *NodeBuilder) Reg { return b.Load(size, own) })
	inPrompt := row(func(b *NodeBuilder) Reg {
		return b.IAdd(b.IMul(b.Load(seq, each), b.Int(o.P)), b.Load(pos, each))
	})
	inCompletion := row(func(b *NodeBuilder) Reg {
		at := b.ISub(b.Load(pos, each), b.Load(promptLen, own))
		return b.IAdd(b.IMul(b.Load(seq, each), b.Int(o.C)), at)
	})
	token := row(func(b *NodeBuilder) Reg {
		asked := b.ILt(b.Load(pos, each), b.Load(promptLen, own))
		return b.Select(
			asked,
			b.Load(prompt, Addr{Gather: &Index{Tensor: inPrompt, Stride: []int{1}, Scale: 1}}),
			b.Load(tokens, Addr{Gather: &Index{Tensor: inCompletion, Stride: []int{1}, Scale: 1}}),
		)
	})
	b = x.guarded([]guard{alive(live)}, o.Rows).Init(^uint32(0))
	index := b.IAdd(b.ISub(b.Load(pos, each), b.Load(promptLen, own)), b.Int(1))
	score := b.Done(b.Select(b.ILt(index, b.Int(0)), b.Int(-1), b.IAdd(b.Load(firstScore, own), index)))

	// Scored rows.
	sequence := find(firstScore, o.Scores, scores)
	own = Addr{Gather: &Index{Tensor: sequence, Stride: []int{1}, Scale: 1}}
	scoredRow := func(build func(b *NodeBuilder) Reg) Local {
		b := x.guarded([]guard{alive(scores)}, o.Scores)
		return b.Done(build(b))
	}
	at := scoredRow(func(b *NodeBuilder) Reg { return b.ISub(b.Coord(0), b.Load(firstScore, own)) })
	from := scoredRow(func(b *NodeBuilder) Reg {
		last := b.ISub(b.IAdd(b.Load(first, own), b.Load(promptLen, own)), b.Int(1))
		return b.IAdd(last, b.Load(at, each))
	})
	where := scoredRow(func(b *NodeBuilder) Reg {
		return b.IAdd(b.IMul(b.Load(sequence, each), b.Int(o.C)), b.Load(at, each))
	})
	target := scoredRow(func(b *NodeBuilder) Reg {
		return b.Load(tokens, Addr{Gather: &Index{Tensor: where, Stride: []int{1}, Scale: 1}})
	})
	x.Return(token, start, pos, length, score, live, from, target, sequence, at, scores)
}

// prefix gives the sums of all elements before each of n.
func (x *Expansion) prefix(v Local, n int) Local {
	b := x.Fold(n, n)
	b.Hi(Limit{Stride: []int{1}})
	return b.Done(b.IAdd(b.Acc(), b.Load(v, Addr{K: 1})))
}
