package cpu

import "verdant/repops"

// gateBlock is the number of sigmoids computed at a time: they stay in the cache.
const gateBlock = 512

func swiGLU(o repops.SwiGLU, in, out [][]uint32) {
	a, b, y := repops.Floats(in[0]), repops.Floats(in[1]), repops.Floats(out[0])
	n := live(in[2], o.Rows) * o.Dim
	var block [gateBlock]float32
	for from := 0; from < n; from += gateBlock {
		sig := block[:min(gateBlock, n-from)]
		sigmoids(sig, a[from:][:len(sig)])
		for i, s := range sig {
			y[from+i] = repops.Canon(float32(a[from+i]*s) * b[from+i])
		}
	}
	clear(y[n:])
}

func swiGLUGrad(o repops.SwiGLUGrad, in, out [][]uint32) {
	dy, a, b := repops.Floats(in[0]), repops.Floats(in[1]), repops.Floats(in[2])
	da, db := repops.Floats(out[0]), repops.Floats(out[1])
	n := live(in[3], o.Rows) * o.Dim
	var sigs, slopes [gateBlock]float32
	for from := 0; from < n; from += gateBlock {
		sig := sigs[:min(gateBlock, n-from)]
		u := slopes[:len(sig)]
		sigmoids(sig, a[from:][:len(sig)])
		fill(u, 1)
		for i, s := range sig {
			g, v := dy[from+i], a[from+i]
			db[from+i] = repops.Canon(g * float32(v*s))
			da[from+i] = 1 - s
		}
		fmaPairs(u, a[from:], da[from:])
		for i, s := range sig {
			da[from+i] = repops.Canon(float32(dy[from+i]*b[from+i]) * float32(s*u[i]))
		}
	}
	clear(da[n:])
	clear(db[n:])
}
