package cpu

import "verdant/repops"

func swiGLU(o repops.SwiGLU, in, out [][]uint32) {
	a, b, y := repops.Floats(in[0]), repops.Floats(in[1]), repops.Floats(out[0])
	n := live(in[2], o.Rows) * o.Dim
	for i, v := range a[:n] {
		y[i] = repops.Mul(repops.Mul(v, sigmoid(v)), b[i])
	}
	clear(y[n:])
}

func sigmoid(a float32) float32 { return repops.Div(1, repops.Add(1, repops.Exp(-a))) }

func swiGLUGrad(o repops.SwiGLUGrad, in, out [][]uint32) {
	dy, a, b := repops.Floats(in[0]), repops.Floats(in[1]), repops.Floats(in[2])
	da, db := repops.Floats(out[0]), repops.Floats(out[1])
	n := live(in[3], o.Rows) * o.Dim
	for i, v := range a[:n] {
		s := sigmoid(v)
		w := repops.Mul(s, repops.FMA(v, repops.Sub(1, s), 1))
		da[i] = repops.Mul(repops.Mul(dy[i], b[i]), w)
		db[i] = repops.Mul(dy[i], repops.Mul(v, s))
	}
	clear(da[n:])
	clear(db[n:])
}
