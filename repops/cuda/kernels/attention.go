package kernels

import "verdant/repops"

const (
	tileRows    = 64      // rows of a tile of attention, and keys
	weightWords = 1 << 25 // of scores that are not asked for and are kept for a while, 128 MiB
)

// attention appends the forward form. Weights that nobody asks for live in scratch memory, for as many rows
// at a time as fit.
func (b *builder) attention(o repops.Attention) {
	q, k, v, start, pos, live := in(0), in(1), in(2), in(3), in(4), in(5)
	spans := b.spans(o.Rows, o.MaxLen, start, pos, Arg{}, live)
	p, step := out(0), o.Rows
	if b.Lean {
		step = min(o.Rows, tileRows*max(1, weightWords/(tileRows*o.Heads*o.MaxLen)))
		p = b.scratch(step * o.Heads * o.MaxLen)
	}
	for row := 0; row < o.Rows; row += step {
		rows := min(step, o.Rows-row)
		b.weights(o, p, q, k, start, pos, live, spans, row, rows)
		b.values(o, out(1), p, v, start, pos, live, spans, row, rows)
	}
}

// attentionGrad appends the backward form, which makes the weights again where it is not given them.
func (b *builder) attentionGrad(o repops.AttentionGrad) {
	do, q, k, v, p, start, pos, length, live := in(0), in(1), in(2), in(3), in(4), in(5), in(6), in(7), in(8)
	shape := repops.Attention(o)
	spans := b.spans(o.Rows, o.MaxLen, start, pos, Arg{}, live)
	if b.Lean {
		p = b.scratch(o.Rows * o.Heads * o.MaxLen)
		b.weights(shape, p, q, k, start, pos, live, spans, 0, o.Rows)
	}
	ds := b.scratch(o.Rows * o.Heads * o.MaxLen)
	b.scores(shape, ds, do, v, start, pos, live, spans, 0, o.Rows)
	b.reductions("attention_score_grad", o.Rows*o.Heads, o.MaxLen, ds, p, pos, live,
		value(o.Heads), value(o.MaxLen), float(shape.Scale()))
	b.values(shape, out(0), ds, k, start, pos, live, spans, 0, o.Rows)
	seen := b.spans(o.Rows, o.MaxLen, start, pos, length, live)
	for i, pair := range [][2]Arg{{ds, q}, {p, do}} {
		b.launch("attention_keys", tiles(o.Rows)*o.KVHeads*tiles(o.HeadDim), [3]int{256, 1, 1},
			out(1+i), pair[0], pair[1], start, pos, length, live, seen,
			value(o.Rows), value(o.Heads), value(o.KVHeads), value(o.HeadDim), value(o.MaxLen))
	}
}

// weights appends the weights of rows row..row+rows−1.
func (b *builder) weights(o repops.Attention, p, q, k, start, pos, live, spans Arg, row, rows int) {
	b.scores(o, p, q, k, start, pos, live, spans, row, rows)
	b.reductions("attention_softmax", rows*o.Heads, o.MaxLen, p, pos, live,
		value(row), value(o.Heads), value(o.MaxLen), float(o.Scale()))
}

// spans finds the range of rows that each tile of rows works with: keys, or with length, queries.
func (b *builder) spans(rows, longest int, start, pos, length, live Arg) Arg {
	spans := b.scratch(3 * tiles(rows))
	b.launch("attention_spans", tiles(rows), [3]int{tileRows, 1, 1}, spans, start, pos, length, live, value(rows), value(longest))
	return spans
}

// scores appends products of rows row..row+rows−1 of x with the rows of y they see.
func (b *builder) scores(o repops.Attention, dst, x, y, start, pos, live, spans Arg, row, rows int) {
	parts := tiles(min(o.Rows, o.MaxLen+tileRows))
	b.launch("attention_scores", tiles(rows)*o.Heads*parts, [3]int{256, 1, 1}, dst, x, y, start, pos, live, spans,
		value(row), value(parts), value(o.Rows), value(o.Heads), value(o.KVHeads), value(o.HeadDim), value(o.MaxLen))
}

// values appends sums of rows of x by the weights of rows row..row+rows−1.
func (b *builder) values(o repops.Attention, dst, weights, x, start, pos, live, spans Arg, row, rows int) {
	b.launch("attention_values", tiles(rows)*o.Heads*tiles(o.HeadDim), [3]int{256, 1, 1}, dst, weights, x, start, pos, live, spans,
		value(row), value(o.Rows), value(o.Heads), value(o.KVHeads), value(o.HeadDim), value(o.MaxLen))
}

func tiles(n int) int { return ceilDiv(n, tileRows) }
