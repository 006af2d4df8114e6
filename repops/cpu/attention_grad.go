package cpu

import "verdant/repops"

func (b *Backend) attentionGrad(o repops.AttentionGrad, in, out [][]uint32) error {
	if o.KVHeads < 1 || o.Heads%o.KVHeads != 0 {
		return errHeads
	}
	rows := live(in[8], o.Rows)
	seqs, ok := sequences(repops.Ints(in[5]), repops.Ints(in[6]), repops.Ints(in[7]), rows, o.MaxLen)
	if ok && o.HeadDim <= repops.ChunkSize {
		b.share(len(seqs)*o.KVHeads, 10*o.Heads/o.KVHeads*o.HeadDim*o.MaxLen, func(lo, hi int) {
			for i := lo; i < hi; i++ {
				b.gradHead(o, in, out, seqs[i/o.KVHeads], i%o.KVHeads)
			}
		})
	} else {
		b.gradRows(o, in, out)
	}
	pos, length := repops.Ints(in[6]), repops.Ints(in[7])
	dq, dk, dv := repops.Floats(out[0]), repops.Floats(out[1]), repops.Floats(out[2])
	for n := rows; n < o.Rows; n++ {
		fill(dq[n*o.Heads*o.HeadDim:][:o.Heads*o.HeadDim], guarded(0, int(pos[n])+1, o.MaxLen))
		kv, v := o.KVHeads*o.HeadDim, guarded(int(pos[n]), int(length[n]), o.MaxLen)
		fill(dk[n*kv:][:kv], v)
		fill(dv[n*kv:][:kv], v)
	}
	return nil
}

// gradHead computes one key head of one sequence, a block of query rows at a
// time: the weights again where they are not kept, then the gradients of scores
// and queries, then the terms that the block's queries add to the sums of the keys
// they see. Nothing is as large as queries times keys.
func (b *Backend) gradHead(o repops.AttentionGrad, in, out [][]uint32, s sequence, g int) {
	l, group, hd := b.level, o.Heads/o.KVHeads, o.HeadDim
	shape := repops.Attention(o)
	view := func(x []uint32, heads, h int) head { return headOf(repops.Floats(x), s.first, heads, hd, h) }
	block := l.queryBlock(s.n)
	rest := 0 // rows that need sums of their own
	if group > 1 || s.n > repops.ChunkSize {
		rest = s.n
	}
	mem := b.carver(l.panelSize(s.n, hd), l.panelSize(s.n, hd), l.turnedSize(max(hd, s.n)),
		block*s.n, block*s.n, rest*hd, rest*hd, rest*hd, rest*hd)
	defer mem.giveBack()
	w := gradWork{
		l: l, o: shape, n: s.n, keys: view(in[2], o.KVHeads, g),
		keyPanels: mem.cut(), valuePanels: mem.cut(), turned: mem.cut(),
	}
	weights, again := head{mem.cut(), s.n}, in[repops.AttentionGradWeights] == nil
	w.ds = head{mem.cut(), s.n}
	l.panels(w.valuePanels, view(in[3], o.KVHeads, g), s.n, hd)
	if again {
		l.panels(w.keyPanels, w.keys, s.n, hd)
	}
	dk, dv := view(out[1], o.KVHeads, g), view(out[2], o.KVHeads, g)
	sumK, sumV := keySum{head{mem.cut(), hd}, head{mem.cut(), hd}}, keySum{head{mem.cut(), hd}, head{mem.cut(), hd}}
	for h := g * group; h < (g+1)*group; h++ {
		do, q, dq := view(in[0], o.Heads, h), view(in[1], o.Heads, h), view(out[0], o.Heads, h)
		toK, toV := sumK, sumV
		if h == g*group {
			toK.sum, toV.sum = dk, dv
		}
		for i, rows := 0, 0; i < s.n; i += rows {
			rows = inChunk(i, min(block, s.n-i))
			if again {
				w.weights(weights, q, i, rows)
			} else {
				weights = headOf(repops.Floats(in[repops.AttentionGradWeights]), s.first+i, o.Heads, o.MaxLen, h)
			}
			w.scores(weights, do, dq, i, rows)
			toK.add(l, w.ds, q, i, rows, hd)
			toV.add(l, weights, do, i, rows, hd)
			if end := i + rows; end == s.n || end%repops.ChunkSize == 0 {
				toK.endChunk(l, i, hd)
				toV.endChunk(l, i, hd)
			}
		}
		if h > g*group {
			l.plusRows(dk, toK.sum, s.n, hd)
			l.plusRows(dv, toV.sum, s.n, hd)
		}
	}
}

// queryBlock is how many query rows of a sequence of n the backward form takes at
// a time: whole tiles, few enough for a level-2 cache where n is long and as many
// as a level-1 cache serves well where it is short.
func (l Level) queryBlock(n int) int {
	most, _ := l.tileSize()
	return min((n+most-1)/most, max(48, 1<<14/n)/most+1) * most
}

// gradWork is what the blocks of a key head share.
type gradWork struct {
	l                      Level
	o                      repops.Attention
	n                      int // rows of the sequence
	keys                   head
	keyPanels, valuePanels []float32
	turned                 []float32 // of a tile's rows
	ds                     head      // gradients of a block's scores
}

// weights computes the weights of query rows i, i+1, … again.
func (w *gradWork) weights(dst, q head, i, rows int) {
	most, _ := w.l.tileSize()
	for r := 0; r < rows; r += most {
		at, n := i+r, min(most, rows-r)
		w.l.turned(w.turned, q.rowsFrom(at), n, w.o.HeadDim)
		w.l.weigh(dst.rowsFrom(r), w.turned, w.keyPanels, at, n, w.o)
	}
}

// scores computes the gradients of the scores and of the queries in rows i, i+1, ….
func (w *gradWork) scores(weights, do, dq head, i, rows int) {
	l, hd := w.l, w.o.HeadDim
	most, _ := l.tileSize()
	scale := w.o.Scale()
	for r := 0; r < rows; r += most {
		at, n := i+r, min(most, rows-r)
		ds := w.ds.rowsFrom(r)
		l.turned(w.turned, do.rowsFrom(at), n, hd)
		l.against(ds.x, ds.stride, w.turned, w.valuePanels, n, at+n, hd)
		for k := range n {
			row, weight := ds.rowsFrom(k).x[:at+k+1], weights.rowsFrom(r + k).x[:at+k+1]
			l.scoreGrad(row, weight, l.dotOf(weight, row, w.o.MaxLen), scale)
		}
		l.turned(w.turned, ds, n, at+n)
		l.overKeys(dq.rowsFrom(at), w.turned, w.keys, at, n, hd)
	}
}

// keySum grows, for every key of a sequence, a sum over the queries that see it:
// a chain for each chunk of queries, the chains added in order. The chain of a
// key's own chunk grows in the sum, the others beside it.
type keySum struct{ sum, chain head }

// add goes on with the terms a[i, j]·x[i], for query rows i, i+1, … of one chunk
// and the keys j they see; a begins at row i.
func (s keySum) add(l Level, a, x head, i, rows, dim int) {
	most, _ := l.tileSize()
	chunk := i / repops.ChunkSize * repops.ChunkSize // where the chains begin
	for j, n := 0, 0; j < i+rows; j += n {
		n = inChunk(j, min(most, i+rows-j))
		dst, flags := s.sum, tileFlags(0)
		if j < chunk {
			dst = s.chain
		}
		if j >= i { // keys among the queries: each is seen from its own row on
			l.over(dst.rowsFrom(j), a.rowsFrom(j - i).x[j:], a.stride, x.rowsFrom(j), i+rows-j-(n-1), n, dim, tileHead)
			continue
		}
		if i > chunk {
			flags = tileContinue
		}
		l.over(dst.rowsFrom(j), a.x[j:], a.stride, x.rowsFrom(i), rows, n, dim, flags)
	}
}

// endChunk adds the chains of the chunk of query row i to the sums of the keys
// before it.
func (s keySum) endChunk(l Level, i, dim int) {
	l.plusRows(s.sum, s.chain, i/repops.ChunkSize*repops.ChunkSize, dim)
}

// plusRows adds n rows of x to those of dst.
func (l Level) plusRows(dst, x head, n, dim int) {
	for r := range n {
		row := dst.rowsFrom(r).x[:dim]
		l.plus(row, row, x.rowsFrom(r).x)
	}
}

// gradRows is the way for any index tensors: row by row, with the weights and the
// gradients of scores whole.
func (b *Backend) gradRows(o repops.AttentionGrad, in, out [][]uint32) {
	size := o.Rows * o.Heads * o.MaxLen
	p, again, unused := repops.Floats(in[repops.AttentionGradWeights]), 0, 0
	if p == nil {
		again, unused = size, o.Rows*o.Heads*o.HeadDim
	}
	mem := b.carver(size, again, unused)
	defer mem.giveBack()
	ds := mem.cut()
	if p == nil {
		p = mem.cut()
		forward := [][]uint32{in[1], in[2], in[3], in[5], in[6], in[8]}
		b.attendRows(repops.Attention(o), forward, p, mem.cut(), live(in[8], o.Rows))
	}
	clear(ds)
	b.scoreGrad(o, in, p, ds, repops.Floats(out[0]))
	b.keyGrad(o, in, ds, repops.Floats(in[1]), repops.Floats(out[1]))
	b.keyGrad(o, in, p, repops.Floats(in[0]), repops.Floats(out[2]))
}

// scoreGrad fills ds, the gradient of q·k, and dq.
func (b *Backend) scoreGrad(o repops.AttentionGrad, in [][]uint32, p, ds, dq []float32) {
	do, k, v := repops.Floats(in[0]), repops.Floats(in[2]), repops.Floats(in[3])
	start, pos := repops.Ints(in[5]), repops.Ints(in[6])
	shape := repops.Attention(o)
	rows, group, hd := live(in[8], o.Rows), o.Heads/o.KVHeads, o.HeadDim
	scratch := b.take(2 * hd * o.MaxLen)
	defer b.give(scratch)
	values, keys := (*scratch)[:hd*o.MaxLen], (*scratch)[hd*o.MaxLen:]

	for g := range o.KVHeads {
		cached := false
		for n := range rows {
			if !cached || start[n] != start[n-1] {
				keyColumns(values, v, shape, int(start[n]), g)
				keyRows(keys, k, shape, int(start[n]), g)
				cached = true
			}
			limit := int(pos[n]) + 1
			seen := min(max(limit, 0), o.MaxLen)
			for h := g * group; h < (g+1)*group; h++ {
				at := n*o.Heads + h
				row, weight := ds[at*o.MaxLen:][:seen], p[at*o.MaxLen:][:seen]
				b.level.rowProduct(row, do[at*hd:][:hd], 1, values, o.MaxLen, 0, hd, hd)
				dot := b.level.dotOf(weight, row, o.MaxLen)
				b.level.scoreGrad(row, weight, dot, shape.Scale())
				b.level.rowProduct(dq[at*hd:][:hd], row, 1, keys, hd, 0, limit, o.MaxLen)
			}
		}
	}
}

// keyGrad sums, for every key j, w[i,h,pos j]·x[i,h] over the queries i that see
// it and the heads h of its group.
func (b *Backend) keyGrad(o repops.AttentionGrad, in [][]uint32, w, x, dst []float32) {
	start, pos, length := repops.Ints(in[5]), repops.Ints(in[6]), repops.Ints(in[7])
	rows, group, hd := live(in[8], o.Rows), o.Heads/o.KVHeads, o.HeadDim
	scratch := b.take(hd + o.MaxLen*(hd+1))
	defer b.give(scratch)
	sumOfHead, rest := (*scratch)[:hd], (*scratch)[hd:]
	column, queries := rest[:o.MaxLen], rest[o.MaxLen:]

	for j := range rows {
		lo, hi := int(pos[j]), int(length[j])
		first := int(start[j])
		// The rule: a sequence that lies in the tensors. Else its words are
		// collected one by one.
		inside := lo >= 0 && lo < o.MaxLen && first >= 0 && first+min(hi, o.MaxLen) <= o.Rows
		for g := range o.KVHeads {
			sum := dst[(j*o.KVHeads+g)*hd:][:hd]
			if group > 1 {
				fill(sum, negativeZero)
			}
			for h := g * group; h < (g+1)*group; h++ {
				into := sum
				if group > 1 {
					into = sumOfHead
				}
				switch {
				case lo >= hi || lo >= o.MaxLen:
					fill(into, guarded(lo, hi, o.MaxLen))
				case inside:
					b.level.rowProduct(into, w[(first*o.Heads+h)*o.MaxLen+lo:], o.Heads*o.MaxLen,
						x[(first*o.Heads+h)*hd:], o.Heads*hd, lo, hi, o.MaxLen)
				default:
					collect(column, queries, w, x, o, pos[j], start[j], h)
					b.level.rowProduct(into, column, 1, queries, hd, lo, hi, o.MaxLen)
				}
				if group > 1 {
					for c, v := range sumOfHead {
						sum[c] = repops.Add(sum[c], v)
					}
				}
			}
		}
	}
}

// collect reads, for each i, w at column pos of row start+i and head h, and that
// row of x, by the addresses of the definition: 32-bit wrap-around included, and
// 0 for what is out of range.
func collect(column, queries, w, x []float32, o repops.AttentionGrad, pos, start int32, h int) {
	stride := o.Heads * o.MaxLen
	base := int64(int32(uint32(start)*uint32(stride) + uint32(pos)))
	clear(column)
	clear(queries)
	for i := range o.MaxLen {
		if at := base + int64(i*stride+h*o.MaxLen); at >= 0 && at < int64(len(w)) {
			column[i] = w[at]
		}
		if row := int(start) + i; row >= 0 && row < o.Rows {
			copy(queries[i*o.HeadDim:][:o.HeadDim], x[(row*o.Heads+h)*o.HeadDim:])
		}
	}
}
