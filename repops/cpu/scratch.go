package cpu

import "math/bits"

// take lends n floats of scratch memory, not cleared; the caller gives them
// back with give. Sizes are powers of two, so that a piece serves again.
func (b *Backend) take(n int) *[]float32 {
	class := bits.Len(uint(max(n, 1) - 1))
	p, ok := b.scratch[class].Get().(*[]float32)
	if !ok {
		p = new([]float32)
		*p = make([]float32, 1<<class)
	}
	*p = (*p)[:n]
	return p
}

func (b *Backend) give(p *[]float32) { b.scratch[bits.Len(uint(cap(*p)-1))].Put(p) }

// carver is scratch memory lent in one piece and cut in several, each of which
// begins at a cache line.
type carver struct {
	b     *Backend
	lent  *[]float32
	mem   []float32
	sizes []int
}

// carver lends pieces of the sizes given, not cleared: cut gives one after the
// other, giveBack takes back all.
func (b *Backend) carver(sizes ...int) carver {
	total := cacheLine
	for _, n := range sizes {
		total += wholeLines(n)
	}
	c := carver{b: b, lent: b.take(total), sizes: sizes}
	c.mem = aligned(*c.lent)
	return c
}

func (c *carver) cut() []float32 {
	n := c.sizes[0]
	piece := c.mem[:n:n]
	c.mem, c.sizes = c.mem[wholeLines(n):], c.sizes[1:]
	return piece
}

func (c *carver) giveBack() { c.b.give(c.lent) }

// cacheLine is in floats.
const cacheLine = 16

func wholeLines(n int) int { return (n + cacheLine - 1) / cacheLine * cacheLine }
