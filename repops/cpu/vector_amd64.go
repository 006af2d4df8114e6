package cpu

// The kernels on rows, by level: what they compute is beside their forms in Go,
// in vector.go and lanes.go. The assembly does not check lengths, so each
// method does. NaNs come out canonical.

func (l Level) exp(x []float32) {
	if len(x) == 0 || l == Go {
		expGo(x)
		return
	}
	if l == AVX512 {
		rowExpAVX512(&x[0], len(x))
		return
	}
	rowExpAVX2(&x[0], len(x))
}

func (l Level) log(x []float32) {
	if len(x) == 0 || l == Go {
		logGo(x)
		return
	}
	if l == AVX512 {
		rowLogAVX512(&x[0], len(x))
		return
	}
	rowLogAVX2(&x[0], len(x))
}

func (l Level) negGumbel(x []float32) {
	if len(x) == 0 || l == Go {
		negGumbelGo(x)
		return
	}
	if l == AVX512 {
		rowNegGumbelAVX512(&x[0], len(x))
		return
	}
	rowNegGumbelAVX2(&x[0], len(x))
}

func (l Level) scale(x []float32, by float32) {
	if len(x) == 0 || l == Go {
		scaleGo(x, by)
		return
	}
	if l == AVX512 {
		rowScaleAVX512(&x[0], len(x), by)
		return
	}
	rowScaleAVX2(&x[0], len(x), by)
}

func (l Level) divide(x []float32, by float32) {
	if len(x) == 0 || l == Go {
		divideGo(x, by)
		return
	}
	if l == AVX512 {
		rowDivideAVX512(&x[0], len(x), by)
		return
	}
	rowDivideAVX2(&x[0], len(x), by)
}

func (l Level) logGrad(x []float32, by float32) {
	if len(x) == 0 || l == Go {
		logGradGo(x, by)
		return
	}
	if l == AVX512 {
		rowLogGradAVX512(&x[0], len(x), by)
		return
	}
	rowLogGradAVX2(&x[0], len(x), by)
}

func (l Level) plus(dst, x, y []float32) {
	if len(x) == 0 || l == Go {
		plusGo(dst, x, y)
		return
	}
	_, _ = dst[len(x)-1], y[len(x)-1]
	if l == AVX512 {
		rowPlusAVX512(&dst[0], &x[0], &y[0], len(x))
		return
	}
	rowPlusAVX2(&dst[0], &x[0], &y[0], len(x))
}

func (l Level) maxScaled(dst, x []float32, by float32) float32 {
	if len(x) == 0 || l == Go {
		return maxScaledGo(dst, x, by)
	}
	_ = dst[len(x)-1]
	if l == AVX512 {
		return rowMaxScaledAVX512(&dst[0], &x[0], len(x), by)
	}
	return rowMaxScaledAVX2(&dst[0], &x[0], len(x), by)
}

func (l Level) sum(x []float32) float32 {
	if len(x) == 0 || l == Go {
		return sumGo(x)
	}
	if l == AVX512 {
		return rowSumAVX512(&x[0], len(x))
	}
	return rowSumAVX2(&x[0], len(x))
}

func (l Level) dot(x, y []float32) float32 {
	if len(x) == 0 || l == Go {
		return dotGo(x, y)
	}
	_ = y[len(x)-1]
	if l == AVX512 {
		return rowDotAVX512(&x[0], &y[0], len(x))
	}
	return rowDotAVX2(&x[0], &y[0], len(x))
}

func (l Level) expSum(x []float32, top float32) float32 {
	if len(x) == 0 || l == Go {
		return expSumGo(x, top)
	}
	if l == AVX512 {
		return rowExpSumAVX512(&x[0], len(x), top)
	}
	return rowExpSumAVX2(&x[0], len(x), top)
}

func (l Level) norm(y, x, gain []float32, r float32) {
	if len(x) == 0 || l == Go {
		normGo(y, x, gain, r)
		return
	}
	_, _ = y[len(x)-1], gain[len(x)-1]
	if l == AVX512 {
		rowNormAVX512(&y[0], &x[0], &gain[0], len(x), r)
		return
	}
	rowNormAVX2(&y[0], &x[0], &gain[0], len(x), r)
}

func (l Level) normDot(dy, x, gain []float32, r float32) float32 {
	if len(x) == 0 || l == Go {
		return normDotGo(dy, x, gain, r)
	}
	_, _ = dy[len(x)-1], gain[len(x)-1]
	if l == AVX512 {
		return rowNormDotAVX512(&dy[0], &x[0], &gain[0], len(x), r)
	}
	return rowNormDotAVX2(&dy[0], &x[0], &gain[0], len(x), r)
}

func (l Level) normGrad(dx, dgain, dy, x, gain []float32, r, mean float32) {
	if len(x) == 0 || l == Go {
		normGradGo(dx, dgain, dy, x, gain, r, mean)
		return
	}
	_, _, _, _ = dx[len(x)-1], dgain[len(x)-1], dy[len(x)-1], gain[len(x)-1]
	if l == AVX512 {
		rowNormGradAVX512(&dx[0], &dgain[0], &dy[0], &x[0], &gain[0], len(x), r, mean)
		return
	}
	rowNormGradAVX2(&dx[0], &dgain[0], &dy[0], &x[0], &gain[0], len(x), r, mean)
}

func (l Level) swiGLU(y, a, b []float32) {
	if len(a) == 0 || l == Go {
		swiGLUGo(y, a, b)
		return
	}
	_, _ = y[len(a)-1], b[len(a)-1]
	if l == AVX512 {
		rowSwiGLUAVX512(&y[0], &a[0], &b[0], len(a))
		return
	}
	rowSwiGLUAVX2(&y[0], &a[0], &b[0], len(a))
}

func (l Level) swiGLUGrad(da, db, dy, a, b []float32) {
	if len(a) == 0 || l == Go {
		swiGLUGradGo(da, db, dy, a, b)
		return
	}
	_, _, _, _ = da[len(a)-1], db[len(a)-1], dy[len(a)-1], b[len(a)-1]
	if l == AVX512 {
		rowSwiGLUGradAVX512(&da[0], &db[0], &dy[0], &a[0], &b[0], len(a))
		return
	}
	rowSwiGLUGradAVX2(&da[0], &db[0], &dy[0], &a[0], &b[0], len(a))
}

func (l Level) scoreGrad(d, p []float32, dot, scale float32) {
	if len(d) == 0 || l == Go {
		scoreGradGo(d, p, dot, scale)
		return
	}
	_ = p[len(d)-1]
	if l == AVX512 {
		rowScoreGradAVX512(&d[0], &p[0], len(d), dot, scale)
		return
	}
	rowScoreGradAVX2(&d[0], &p[0], len(d), dot, scale)
}

// rope rotates one row.
func (l Level) rope(y, x, cos, sin []float32, heads int, sign uint32) {
	half := len(cos)
	if half == 0 || heads == 0 || l == Go {
		ropeGo(y, x, cos, sin, heads, sign)
		return
	}
	_, _, _ = y[2*half*heads-1], x[2*half*heads-1], sin[half-1]
	if l == AVX512 {
		rowRoPEAVX512(&y[0], &x[0], &cos[0], &sin[0], half, heads, sign)
		return
	}
	rowRoPEAVX2(&y[0], &x[0], &cos[0], &sin[0], half, heads, sign)
}

func (l Level) adamW(t *adamTensors, s *adamScalars) {
	n := len(t[0])
	if n == 0 || l == Go {
		adamWGo(t, s)
		return
	}
	var p [7]*float32
	for i, x := range t {
		_ = x[n-1]
		p[i] = &x[0]
	}
	if l == AVX512 {
		rowAdamWAVX512(&p, n, (*[10]float32)(s))
		return
	}
	rowAdamWAVX2(&p, n, (*[10]float32)(s))
}
