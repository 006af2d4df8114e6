package cpu

import "verdant/repops"

func (b *Backend) attentionGrad(o repops.AttentionGrad, in, out [][]uint32) error {
	if o.KVHeads < 1 || o.Heads%o.KVHeads != 0 {
		return errHeads
	}
	rows := live(in[8], o.Rows)
	seqs, ok := sequences(repops.Ints(in[5]), repops.Ints(in[6]), repops.Ints(in[7]), rows, o.MaxLen)
	if ok && b.quick(o.MaxLen, o.HeadDim) {
		b.share(len(seqs)*o.KVHeads, 8*o.Heads/o.KVHeads*o.HeadDim*o.MaxLen, func(lo, hi int) {
			for i := lo; i < hi; i++ {
				b.gradBlocks(o, in, out, seqs[i/o.KVHeads], i%o.KVHeads)
			}
		})
		for i, heads := range []int{o.Heads, o.KVHeads, o.KVHeads} {
			clear(out[i][rows*heads*o.HeadDim:])
		}
		return nil
	}
	ds := b.take(o.Rows * o.Heads * o.MaxLen)
	defer b.give(ds)
	clear(*ds)
	b.scoreGrad(o, in, *ds, repops.Floats(out[0]))
	b.keyGrad(o, in, *ds, repops.Floats(in[1]), repops.Floats(out[1]))
	b.keyGrad(o, in, repops.Floats(in[4]), repops.Floats(in[0]), repops.Floats(out[2]))
	return nil
}

// gradBlocks computes one key head of one sequence: blocks of query rows give
// the gradient of the scores and of the queries, then blocks of keys sum over
// the queries that see them.
func (b *Backend) gradBlocks(o repops.AttentionGrad, in, out [][]uint32, s sequence, g int) {
	l, group, hd := b.level, o.Heads/o.KVHeads, o.HeadDim
	most, _ := l.tileSize()
	query := func(x []uint32, heads, dim, h int) head { return headOf(repops.Floats(x), s.first, heads, dim, h) }
	sizeV, sizeD := l.panelSize(s.n, hd), l.turnedSize(max(hd, s.n))
	scratch := b.take(sizeV + sizeD + s.n*s.n + 16)
	defer b.give(scratch)
	mem := aligned(*scratch)
	values, block := mem[:sizeV], mem[sizeV:][:sizeD]
	scores := head{mem[sizeV+sizeD:][:s.n*s.n], s.n} // ds
	l.panels(values, query(in[3], o.KVHeads, hd, g), s.n, hd)
	keys := query(in[2], o.KVHeads, hd, g)
	scale := repops.Attention(o).Scale()
	for h := g * group; h < (g+1)*group; h++ {
		do, q, p := query(in[0], o.Heads, hd, h), query(in[1], o.Heads, hd, h), query(in[4], o.Heads, o.MaxLen, h)
		dq := query(out[0], o.Heads, hd, h)
		for i := 0; i < s.n; i += most {
			rows := min(most, s.n-i)
			ds := scores.rowsFrom(i)
			l.turned(block, do.rowsFrom(i), rows, hd)
			l.against(ds.x, ds.stride, block, values, rows, i+rows, hd)
			for r := range rows {
				row, weight := ds.rowsFrom(r).x[:i+r+1], p.rowsFrom(i + r).x[:i+r+1]
				l.scoreGrad(row, weight, l.dotOf(weight, row, o.MaxLen), scale)
			}
			l.turned(block, ds, rows, i+rows)
			l.over(dq.rowsFrom(i), block, l.lanes(), keys, i+1, rows, hd, tileTail)
		}
		flags := tileHead
		if h > g*group {
			flags |= tileAdd
		}
		dk, dv := query(out[1], o.KVHeads, hd, g), query(out[2], o.KVHeads, hd, g)
		for j := 0; j < s.n; j += most {
			rows := min(most, s.n-j)
			n := s.n - j - (rows - 1)
			l.over(dk.rowsFrom(j), scores.rowsFrom(j).x[j:], scores.stride, q.rowsFrom(j), n, rows, hd, flags)
			l.over(dv.rowsFrom(j), p.rowsFrom(j).x[j:], p.stride, do.rowsFrom(j), n, rows, hd, flags)
		}
	}
}

// scoreGrad fills ds, the gradient of q·k, and dq.
func (b *Backend) scoreGrad(o repops.AttentionGrad, in [][]uint32, ds, dq []float32) {
	do, k, v, p := repops.Floats(in[0]), repops.Floats(in[2]), repops.Floats(in[3]), repops.Floats(in[4])
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
	for n := rows; n < o.Rows; n++ {
		fill(dq[n*o.Heads*hd:][:o.Heads*hd], guarded(0, int(pos[n])+1, o.MaxLen))
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
	for j := rows; j < o.Rows; j++ {
		fill(dst[j*o.KVHeads*hd:][:o.KVHeads*hd], guarded(int(pos[j]), int(length[j]), o.MaxLen))
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
