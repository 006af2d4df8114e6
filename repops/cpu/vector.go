package cpu

import (
	"math"

	"verdant/repops"
)

// The kernels on rows, in Go: what they compute, and the fallback. Those that
// reduce are in lanes.go.

func expGo(x []float32) {
	for i, v := range x {
		x[i] = repops.Exp(v)
	}
}

func logGo(x []float32) {
	for i, v := range x {
		x[i] = repops.Log(v)
	}
}

// negGumbelGo turns random words into minus Gumbel variables.
func negGumbelGo(x []float32) {
	for i, v := range x {
		x[i] = repops.NegGumbel(math.Float32bits(v))
	}
}

func scaleGo(x []float32, by float32) {
	for i, v := range x {
		x[i] = repops.Mul(v, by)
	}
}

func divideGo(x []float32, by float32) {
	for i, v := range x {
		x[i] = repops.Div(v, by)
	}
}

// logGradGo sets x to by·(0−x).
func logGradGo(x []float32, by float32) {
	for i, v := range x {
		x[i] = repops.Mul(by, repops.Sub(0, v))
	}
}

func plusGo(dst, x, y []float32) {
	for i, v := range x {
		dst[i] = repops.Add(v, y[i])
	}
}

// maxScaledGo sets dst to x·by and returns the maximum of dst and −Inf.
func maxScaledGo(dst, x []float32, by float32) float32 {
	top := float32(math.Inf(-1))
	for i, v := range x {
		dst[i] = repops.Mul(v, by)
		top = repops.Max(top, dst[i])
	}
	return top
}

// normGo sets y to (x·r)·gain.
func normGo(y, x, gain []float32, r float32) {
	for i, v := range x {
		y[i] = repops.Mul(repops.Mul(v, r), gain[i])
	}
}

// normGradGo sets dx to (dy·gain − (x·r)·mean)·r and dgain to fma(dy, x·r,
// dgain).
func normGradGo(dx, dgain, dy, x, gain []float32, r, mean float32) {
	for i, v := range x {
		xr, t := repops.Mul(v, r), repops.Mul(dy[i], gain[i])
		dx[i] = repops.Mul(repops.Sub(t, repops.Mul(xr, mean)), r)
		dgain[i] = repops.FMA(dy[i], xr, dgain[i])
	}
}

func sigmoid(a float32) float32 { return repops.Div(1, repops.Add(1, repops.Exp(-a))) }

// swiGLUGo sets y to (a·σ(a))·b.
func swiGLUGo(y, a, b []float32) {
	for i, v := range a {
		y[i] = repops.Mul(repops.Mul(v, sigmoid(v)), b[i])
	}
}

// swiGLUGradGo sets db to dy·(a·s), s = σ(a), and da to (dy·b)·(s·fma(a, 1−s,
// 1)).
func swiGLUGradGo(da, db, dy, a, b []float32) {
	for i, v := range a {
		s := sigmoid(v)
		slope := repops.Mul(s, repops.FMA(v, repops.Sub(1, s), 1))
		db[i] = repops.Mul(dy[i], repops.Mul(v, s))
		da[i] = repops.Mul(repops.Mul(dy[i], b[i]), slope)
	}
}

// ropeGo rotates the heads of a row, each twice as long as cos and sin, with the
// sign of sin flipped by sign: 0 or the sign bit.
func ropeGo(y, x, cos, sin []float32, heads int, sign uint32) {
	half := len(cos)
	for h := range heads {
		x1, x2 := x[2*h*half:][:half], x[(2*h+1)*half:][:half]
		y1, y2 := y[2*h*half:][:half], y[(2*h+1)*half:][:half]
		for i, c := range cos {
			s := math.Float32frombits(math.Float32bits(sin[i]) ^ sign)
			y1[i] = repops.Sub(repops.Mul(x1[i], c), repops.Mul(x2[i], s))
			y2[i] = repops.Add(repops.Mul(x2[i], c), repops.Mul(x1[i], s))
		}
	}
}

// scoreGradGo sets d to (p·(d − dot))·scale.
func scoreGradGo(d, p []float32, dot, scale float32) {
	for i, v := range d {
		d[i] = repops.Mul(repops.Mul(p[i], repops.Sub(v, dot)), scale)
	}
}

// adamScalars are the numbers of an AdamW step, in the order the assembly reads
// them.
type adamScalars [10]float32

const (
	adamClip = iota
	adamBeta1
	adamRest1 // 1 − β1
	adamBeta2
	adamRest2
	adamBC1
	adamBC2
	adamEps
	adamMinusLR
	adamDecay // the parameter's factor; 1 without weight decay
)

// adamTensors are p', m', v', p, m, v and the gradient, all of one length.
type adamTensors [7][]float32

func adamWGo(t *adamTensors, s *adamScalars) {
	for i, x := range t[3] {
		grad := repops.Mul(t[6][i], s[adamClip])
		m := repops.FMA(s[adamBeta1], t[4][i], repops.Mul(s[adamRest1], grad))
		v := repops.FMA(s[adamBeta2], t[5][i], repops.Mul(repops.Mul(s[adamRest2], grad), grad))
		root := repops.Add(repops.Sqrt(repops.Div(v, s[adamBC2])), s[adamEps])
		u := repops.Div(repops.Div(m, s[adamBC1]), root)
		t[0][i] = repops.FMA(s[adamMinusLR], u, repops.Mul(x, s[adamDecay]))
		t[1][i], t[2][i] = m, v
	}
}
