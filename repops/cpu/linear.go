package cpu

import "verdant/repops"

func (b *Backend) linear(o repops.Linear, in, out [][]uint32) {
	x, w, y := repops.Floats(in[0]), repops.Floats(in[1]), repops.Floats(out[0])
	rows := live(in[2], o.Rows)
	weights := operand{w, o.Out, 1}
	if o.Trans {
		weights = operand{w, 1, o.In}
	}
	b.matmul(product{
		out: y, ldc: o.Out, rows: rows, cols: o.Out,
		a: operand{x, o.In, 1}, b: weights, hi: o.In, extent: o.In,
	})
	clear(y[rows*o.Out:])
}

func (b *Backend) linearGradWeight(o repops.LinearGradWeight, in, out [][]uint32) {
	x, dy, dw := repops.Floats(in[0]), repops.Floats(in[1]), repops.Floats(out[0])
	b.matmul(product{
		out: dw, ldc: o.Out, rows: o.In, cols: o.Out,
		a: operand{x, 1, o.In}, b: operand{dy, o.Out, 1}, hi: int(int32(in[2][0])), extent: o.Rows,
	})
}
