package cpu

import "verdant/repops"

func (b *Backend) rmsNorm(o repops.RMSNorm, in, out [][]uint32) {
	x, gain := repops.Floats(in[0]), repops.Floats(in[1])
	y, r := repops.Floats(out[0]), repops.Floats(out[1])
	rows := live(in[2], o.Rows)
	b.share(rows, o.Dim/4, func(lo, hi int) {
		for n := lo; n < hi; n++ {
			row := x[n*o.Dim:][:o.Dim]
			mean := repops.Div(b.level.dotOf(row, row, o.Dim), float32(o.Dim))
			r[n] = repops.Div(1, repops.Sqrt(repops.Add(mean, o.Eps)))
			b.level.norm(y[n*o.Dim:][:o.Dim], row, gain, r[n])
		}
	})
	clear(y[rows*o.Dim:])
	clear(r[rows:])
}

func (b *Backend) rmsNormGrad(o repops.RMSNormGrad, in, out [][]uint32) {
	dy, x, gain, r := repops.Floats(in[0]), repops.Floats(in[1]), repops.Floats(in[2]), repops.Floats(in[3])
	dx, dgain := repops.Floats(out[0]), repops.Floats(out[1])
	rows := live(in[4], o.Rows)
	clear(dgain)
	for n := range rows {
		row, grad := x[n*o.Dim:][:o.Dim], dy[n*o.Dim:][:o.Dim]
		mean := repops.Div(b.level.normDotOf(grad, row, gain, r[n]), float32(o.Dim))
		b.level.normGrad(dx[n*o.Dim:][:o.Dim], dgain, grad, row, gain, r[n], mean)
	}
	clear(dx[rows*o.Dim:])
}

// normDotOf is normDot of rows of any length.
func (l Level) normDotOf(dy, x, gain []float32, r float32) float32 {
	if len(x) <= repops.BlockSize {
		return l.normDot(dy, x, gain, r)
	}
	return l.blocks(len(x), len(x), func(lo, hi int) float32 { return l.normDot(dy[lo:hi], x[lo:hi], gain[lo:hi], r) })
}
