package cpu

import "verdant/repops"

func (b *Backend) attentionGrad(o repops.AttentionGrad, in, out [][]uint32) error {
	if o.KVHeads < 1 || o.Heads%o.KVHeads != 0 {
		return errHeads
	}
	ds := b.take(o.Rows * o.Heads * o.MaxLen)
	defer b.give(ds)
	clear(*ds)
	b.scoreGrad(o, in, *ds, repops.Floats(out[0]))
	b.keyGrad(o, in, *ds, repops.Floats(in[1]), repops.Floats(out[1]))
	b.keyGrad(o, in, repops.Floats(in[4]), repops.Floats(in[0]), repops.Floats(out[2]))
	return nil
}

// scoreGrad fills ds, the gradient of q·k, and dq.
func (b *Backend) scoreGrad(o repops.AttentionGrad, in [][]uint32, ds, dq []float32) {
	do, k, v, p := repops.Floats(in[0]), repops.Floats(in[2]), repops.Floats(in[3]), repops.Floats(in[4])
	start, pos := repops.Ints(in[5]), repops.Ints(in[6])
	shape := repops.Attention(o)
	rows, group, hd := live(in[8], o.Rows), o.Heads/o.KVHeads, o.HeadDim
	scratch := b.take(2*hd*o.MaxLen + max(hd, o.MaxLen))
	defer b.give(scratch)
	values, keys, tmp := split(*scratch, hd*o.MaxLen)

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
				product(row, tmp[:seen], do[at*hd:][:hd], 1, values, o.MaxLen, 0, hd, hd)
				dot := productOf(weight, row, o.MaxLen)
				for t, dp := range row {
					row[t] = repops.Mul(repops.Mul(weight[t], repops.Sub(dp, dot)), shape.Scale())
				}
				product(dq[at*hd:][:hd], tmp[:hd], row, 1, keys, hd, 0, limit, o.MaxLen)
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
	scratch := b.take(2*hd + o.MaxLen*(hd+1))
	defer b.give(scratch)
	head, tmp, rest := split(*scratch, hd)
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
					into = head
				}
				switch {
				case lo >= hi || lo >= o.MaxLen:
					fill(into, guarded(lo, hi, o.MaxLen))
				case inside:
					product(into, tmp, w[(first*o.Heads+h)*o.MaxLen+lo:], o.Heads*o.MaxLen,
						x[(first*o.Heads+h)*hd:], o.Heads*hd, lo, hi, o.MaxLen)
				default:
					collect(column, queries, w, x, o, pos[j], start[j], h)
					product(into, tmp, column, 1, queries, hd, lo, hi, o.MaxLen)
				}
				if group > 1 {
					for c, v := range head {
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
