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
	q, k, v := repops.Floats(in[0]), repops.Floats(in[1]), repops.Floats(in[2])
	start, pos := repops.Ints(in[3]), repops.Ints(in[4])
	p, dst := repops.Floats(out[0]), repops.Floats(out[1])
	rows, group, hd := live(in[5], o.Rows), o.Heads/o.KVHeads, o.HeadDim
	scratch := b.take(2*hd*o.MaxLen + max(hd, o.MaxLen))
	defer b.give(scratch)
	keys, values, tmp := split(*scratch, hd*o.MaxLen)

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
				row := p[at*o.MaxLen:][:seen]
				product(row, tmp[:seen], q[at*hd:][:hd], 1, keys, o.MaxLen, 0, hd, hd)
				scale(row, o.Scale())
				softmax(row, o.MaxLen)
				product(dst[at*hd:][:hd], tmp[:hd], row, 1, values, hd, 0, limit, o.MaxLen)
			}
		}
	}
	for n := rows; n < o.Rows; n++ {
		fill(dst[n*o.Heads*hd:][:o.Heads*hd], guarded(0, int(pos[n])+1, o.MaxLen))
	}
	return nil
}

// softmax replaces z by exp(z − max)·(1/Σ).
func softmax(z []float32, extent int) {
	top := maxOf(z)
	subAll(z, top)
	expAll(z)
	scale(z, repops.Div(1, sumOf(z, extent)))
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

// split cuts two pieces of n floats off x.
func split(x []float32, n int) (a, b, rest []float32) { return x[:n], x[n : 2*n], x[2*n:] }
