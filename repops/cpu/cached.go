package cpu

import "verdant/repops"

// Cache holds the keys and values of one sequence in one layer, as far as it
// has been decoded: what incremental decoding keeps between tokens.
type Cache struct {
	keys, values []float32 // [KVHeads, HeadDim, MaxLen] and [KVHeads, MaxLen, HeadDim]
}

// NewCache returns an empty cache for an attention's geometry; Rows does not
// matter.
func NewCache(o repops.Attention) Cache {
	n := o.KVHeads * o.HeadDim * o.MaxLen
	return Cache{make([]float32, n), make([]float32, n)}
}

// Copy makes c hold the first n positions of src.
func (c Cache) Copy(o repops.Attention, src Cache, n int) {
	for r := range o.KVHeads * o.HeadDim {
		copy(c.keys[r*o.MaxLen:][:n], src.keys[r*o.MaxLen:])
	}
	for g := range o.KVHeads {
		at := g * o.MaxLen * o.HeadDim
		copy(c.values[at:][:n*o.HeadDim], src.values[at:])
	}
}

// Append stores the keys and values [KVHeads·HeadDim] of position pos, which is
// below MaxLen.
func (c Cache) Append(o repops.Attention, pos int, k, v []uint32) {
	key, value := repops.Floats(k), repops.Floats(v)
	for i, x := range key[:o.KVHeads*o.HeadDim] {
		c.keys[i*o.MaxLen+pos] = x
	}
	for g := range o.KVHeads {
		copy(c.values[(g*o.MaxLen+pos)*o.HeadDim:][:o.HeadDim], value[g*o.HeadDim:])
	}
}

// Attend computes one row of the Attention operator, [Heads·HeadDim], from a
// cache that holds positions 0..pos: the bits the operator gives for that row of
// the whole sequence.
func (b *Backend) Attend(o repops.Attention, c Cache, pos int, q, dst []uint32) {
	query, out := repops.Floats(q), repops.Floats(dst)
	group, hd, seen := o.Heads/o.KVHeads, o.HeadDim, pos+1
	scratch := b.take(o.MaxLen)
	defer b.give(scratch)
	row := (*scratch)[:seen]
	for h := range o.Heads {
		g := h / group
		keys := c.keys[g*hd*o.MaxLen:][:hd*o.MaxLen]
		values := c.values[g*hd*o.MaxLen:][:hd*o.MaxLen]
		b.level.rowProduct(row, query[h*hd:][:hd], 1, keys, o.MaxLen, 0, hd, hd)
		b.level.softmax(row, o.Scale(), o.MaxLen)
		b.level.rowProduct(out[h*hd:][:hd], row, 1, values, hd, 0, seen, o.MaxLen)
	}
}
