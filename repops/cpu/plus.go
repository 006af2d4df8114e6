package cpu

import "verdant/repops"

func (b *Backend) plus(in, out [][]uint32) {
	x, y, sum := repops.Floats(in[0]), repops.Floats(in[1]), repops.Floats(out[0])
	b.share(len(x), 1, func(lo, hi int) { b.level.plus(sum[lo:hi], x[lo:hi], y[lo:hi]) })
}
