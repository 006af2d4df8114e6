package kernels

import "verdant/repops"

// CachedAttention returns the program of attention for single rows of sequences whose keys and values are kept in two caches of so many
// rows, inputs 6 and 7, which first take the rows' own: row n's at start[n]+pos[n]. The keys of row n are rows start[n]+t of the cache.
// Inputs 0 to 5 and the outputs are the operator's.
func CachedAttention(o repops.Attention, capacity int) (*Program, error) {
	if _, err := repops.Expand(o); err != nil {
		return nil, err
	}
	b := &builder{}
	q, start, pos, live := in(0), in(3), in(4), in(5)
	for i := range 2 {
		b.cacheRows(in(6+i), in(1+i), Arg{}, start, pos, live, o.Rows, capacity, o.Rows, o.KVHeads*o.HeadDim)
	}
	shape := []Arg{start, pos, live, value(capacity), value(o.Heads), value(o.KVHeads), value(o.HeadDim), value(o.MaxLen)}
	b.launch("cached_scores", o.Rows*o.Heads, [3]int{64, 1, 1}, append([]Arg{out(0), q, in(6)}, shape...)...)
	b.Launches[len(b.Launches)-1].Grid[1] = tiles(o.MaxLen)
	b.reductions("attention_softmax", o.Rows*o.Heads, o.MaxLen, out(0), pos, live, value(0), value(o.Heads), value(o.MaxLen), float(o.Scale()))
	b.launch("cached_values", o.Rows*o.Heads*ceilDiv(o.HeadDim, 64), [3]int{64, 1, 1}, append([]Arg{out(1), out(0), in(7)}, shape...)...)
	if b.err != nil {
		return nil, &repops.OperatorError{Kind: o.Kind(), Err: b.err}
	}
	return &b.Program, nil
}

// CopyRows returns the program that copies n rows of dim words within a cache, output 0: row input 0 [n] to row input 1 [n], as many of
// them as input 2 says. No row may be both.
func CopyRows(n, capacity, dim int) *Program {
	b := &builder{}
	b.cacheRows(out(0), out(0), in(0), in(1), Arg{}, in(2), n, capacity, capacity, dim)
	return &b.Program
}

func (b *builder) cacheRows(cache, src, from, start, pos, live Arg, rows, capacity, sources, dim int) {
	b.rows("cache_rows", rows, dim, cache, src, from, start, pos, live, value(capacity), value(sources), value(dim))
}
