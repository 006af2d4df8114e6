package cpu

import "verdant/repops"

func (b *Backend) swiGLU(o repops.SwiGLU, in, out [][]uint32) {
	x, gate, y := repops.Floats(in[0]), repops.Floats(in[1]), repops.Floats(out[0])
	n := live(in[2], o.Rows) * o.Dim
	b.share(n, 1, func(lo, hi int) { b.level.swiGLU(y[lo:hi], x[lo:hi], gate[lo:hi]) })
	clear(y[n:])
}

func (b *Backend) swiGLUGrad(o repops.SwiGLUGrad, in, out [][]uint32) {
	dy, x, gate := repops.Floats(in[0]), repops.Floats(in[1]), repops.Floats(in[2])
	da, db := repops.Floats(out[0]), repops.Floats(out[1])
	n := live(in[3], o.Rows) * o.Dim
	b.share(n, 1, func(lo, hi int) {
		b.level.swiGLUGrad(da[lo:hi], db[lo:hi], dy[lo:hi], x[lo:hi], gate[lo:hi])
	})
	clear(da[n:])
	clear(db[n:])
}
