package cpu

import (
	"errors"

	"verdant/repops"
)

var errHeads = errors.New("query heads are not a multiple of key heads")

func (b *Backend) attention(o repops.Attention, in, out [][]uint32) error {
	if o.KVHeads < 1 || o.Heads%o.KVHeads != 0 {
		return errHeads
	}
	rows := live(in[5], o.Rows)
	p, dst := repops.Floats(out[0]), repops.Floats(out[1])
	start, pos := repops.Ints(in[3]), repops.Ints(in[4])
	seqs, ok := sequences(start, pos, nil, rows, o.MaxLen)
	if ok && o.HeadDim <= repops.ChunkSize {
		b.share(len(seqs)*o.KVHeads, 4*o.Heads/o.KVHeads*o.HeadDim*o.MaxLen, func(lo, hi int) {
			for i := lo; i < hi; i++ {
				b.attendBlocks(o, in, p, dst, seqs[i/o.KVHeads], i%o.KVHeads)
			}
		})
		if p != nil {
			clear(p[rows*o.Heads*o.MaxLen:])
		}
	} else {
		b.attendRows(o, in, p, dst, rows)
	}
	for n := rows; n < o.Rows; n++ {
		fill(dst[n*o.Heads*o.HeadDim:][:o.Heads*o.HeadDim], guarded(0, int(pos[n])+1, o.MaxLen))
	}
	return nil
}

// attendBlocks computes one key head of one sequence, a block of query rows at a
// time: weights of all keys the block sees, then values. Without p the weights
// live as long as their block.
func (b *Backend) attendBlocks(o repops.Attention, in [][]uint32, p, dst []float32, s sequence, g int) {
	l, group, hd := b.level, o.Heads/o.KVHeads, o.HeadDim
	most, _ := l.tileSize()
	mem := b.carver(l.panelSize(s.n, hd), l.turnedSize(hd), l.turnedSize(s.n), most*s.n)
	defer mem.giveBack()
	keys, queries, turned := mem.cut(), mem.cut(), mem.cut()
	block := head{mem.cut(), s.n}
	l.panels(keys, headOf(repops.Floats(in[1]), s.first, o.KVHeads, hd, g), s.n, hd)
	values := headOf(repops.Floats(in[2]), s.first, o.KVHeads, hd, g)
	for h := g * group; h < (g+1)*group; h++ {
		query := headOf(repops.Floats(in[0]), s.first, o.Heads, hd, h)
		output := headOf(dst, s.first, o.Heads, hd, h)
		for i, rows := 0, 0; i < s.n; i += rows {
			rows = inChunk(i, min(most, s.n-i))
			if p != nil {
				block = headOf(p, s.first+i, o.Heads, o.MaxLen, h)
			}
			l.turned(queries, query.rowsFrom(i), rows, hd)
			l.weigh(block, queries, keys, i, rows, o)
			if p != nil {
				for r := range rows {
					clear(block.rowsFrom(r).x[i+r+1 : o.MaxLen])
				}
			}
			l.turned(turned, block, rows, i+rows)
			l.overKeys(output.rowsFrom(i), turned, values, i, rows, hd)
		}
	}
}

// weigh computes the weights that query rows i, i+1, … give to the keys they see.
// What it writes after those is of no meaning, up to the keys the last row sees.
func (l Level) weigh(dst head, queries, keys []float32, i, rows int, o repops.Attention) {
	l.against(dst.x, dst.stride, queries, keys, rows, i+rows, o.HeadDim)
	for r := range rows {
		l.softmax(dst.rowsFrom(r).x[:i+r+1], o.Scale(), o.MaxLen)
	}
}

// softmax replaces s by exp(z − max z)·(1/Σ), z = s·scale.
func (l Level) softmax(s []float32, scale float32, extent int) {
	top := l.maxScaled(s, s, scale)
	l.scale(s, repops.Div(1, l.expSumOf(s, top, extent)))
}

// attendRows is the way for any index tensors and lengths: row by row, with the
// keys and values of a row copied where they cannot be left.
func (b *Backend) attendRows(o repops.Attention, in [][]uint32, p, dst []float32, rows int) {
	q, k, v := repops.Floats(in[0]), repops.Floats(in[1]), repops.Floats(in[2])
	start, pos := repops.Ints(in[3]), repops.Ints(in[4])
	group, hd := o.Heads/o.KVHeads, o.HeadDim
	mem := b.carver(hd*o.MaxLen, hd*o.MaxLen, o.MaxLen)
	defer mem.giveBack()
	keys, values, weights := mem.cut(), mem.cut(), mem.cut()
	clear(p)
	for g := range o.KVHeads {
		cached := false
		for n := range rows {
			if !cached || start[n] != start[n-1] {
				keyColumns(keys, k, o, int(start[n]), g)
				keyRows(values, v, o, int(start[n]), g)
				cached = true
			}
			limit := int(pos[n]) + 1
			seen := min(max(limit, 0), o.MaxLen)
			for h := g * group; h < (g+1)*group; h++ {
				at := n*o.Heads + h
				row := weights[:seen]
				if p != nil {
					row = p[at*o.MaxLen:][:seen]
				}
				b.level.rowProduct(row, q[at*hd:][:hd], 1, keys, o.MaxLen, 0, hd, hd)
				b.level.softmax(row, o.Scale(), o.MaxLen)
				b.level.rowProduct(dst[at*hd:][:hd], row, 1, values, hd, 0, limit, o.MaxLen)
			}
		}
	}
}

// keyRows copies key head g of the rows from start on, MaxLen of them: rows out
// of range are 0. The copy is contiguous and cannot be left by a hostile start.
func keyRows(dst, k []float32, o repops.Attention, start, g int) {
	for t := range o.MaxLen {
		d := dst[t*o.HeadDim:][:o.HeadDim]
		if row := start + t; row >= 0 && row < o.Rows {
			copy(d, k[(row*o.KVHeads+g)*o.HeadDim:])
		} else {
			clear(d)
		}
	}
}

// keyColumns is the transpose of keyRows.
func keyColumns(dst, k []float32, o repops.Attention, start, g int) {
	for t := range o.MaxLen {
		if row := start + t; row >= 0 && row < o.Rows {
			for c, v := range k[(row*o.KVHeads+g)*o.HeadDim:][:o.HeadDim] {
				dst[c*o.MaxLen+t] = v
			}
			continue
		}
		for c := range o.HeadDim {
			dst[c*o.MaxLen+t] = 0
		}
	}
}
