package cpu

import "verdant/repops"

func rmsNorm(o repops.RMSNorm, in, out [][]uint32) {
	x, gain := repops.Floats(in[0]), repops.Floats(in[1])
	y, r := repops.Floats(out[0]), repops.Floats(out[1])
	rows := live(in[2], o.Rows)
	for n := range rows {
		row := x[n*o.Dim:][:o.Dim]
		mean := repops.Div(productOf(row, row, o.Dim), float32(o.Dim))
		r[n] = repops.Div(1, repops.Sqrt(repops.Add(mean, o.Eps)))
		dst := y[n*o.Dim:][:o.Dim]
		for c, v := range row {
			dst[c] = repops.Mul(repops.Mul(v, r[n]), gain[c])
		}
	}
	clear(y[rows*o.Dim:])
	clear(r[rows:])
}

func (b *Backend) rmsNormGrad(o repops.RMSNormGrad, in, out [][]uint32) {
	dy, x, gain, r := repops.Floats(in[0]), repops.Floats(in[1]), repops.Floats(in[2]), repops.Floats(in[3])
	dx, dgain := repops.Floats(out[0]), repops.Floats(out[1])
	rows := live(in[4], o.Rows)
	scratch := b.take(2 * o.Dim)
	defer b.give(scratch)
	xr, t := (*scratch)[:o.Dim], (*scratch)[o.Dim:]
	clear(dgain)
	for n := range rows {
		row, grad := x[n*o.Dim:][:o.Dim], dy[n*o.Dim:][:o.Dim]
		for c, v := range row {
			xr[c] = repops.Mul(v, r[n])
			t[c] = repops.Mul(grad[c], gain[c])
		}
		m := repops.Div(productOf(t, xr, o.Dim), float32(o.Dim))
		dst := dx[n*o.Dim:][:o.Dim]
		for c, v := range xr {
			dst[c] = repops.Mul(repops.Sub(t[c], repops.Mul(v, m)), r[n])
		}
		fmaPairs(dgain, grad, xr)
	}
	canon(dgain)
	clear(dx[rows*o.Dim:])
}
