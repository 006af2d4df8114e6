//go:build !amd64

package cpu

// Kernels on rows without assembly.

func (l Level) log(x []float32)                                  { logGo(x) }
func (l Level) negGumbel(x []float32)                            { negGumbelGo(x) }
func (l Level) scale(x []float32, by float32)                    { scaleGo(x, by) }
func (l Level) divide(x []float32, by float32)                   { divideGo(x, by) }
func (l Level) logGrad(x []float32, by float32)                  { logGradGo(x, by) }
func (l Level) plus(dst, x, y []float32)                         { plusGo(dst, x, y) }
func (l Level) maxScaled(dst, x []float32, by float32) float32   { return maxScaledGo(dst, x, by) }
func (l Level) sum(x []float32) float32                          { return sumGo(x) }
func (l Level) dot(x, y []float32) float32                       { return dotGo(x, y) }
func (l Level) expSum(x []float32, top float32) float32          { return expSumGo(x, top) }
func (l Level) norm(y, x, gain []float32, r float32)             { normGo(y, x, gain, r) }
func (l Level) normDot(dy, x, gain []float32, r float32) float32 { return normDotGo(dy, x, gain, r) }

func (l Level) normGrad(dx, dgain, dy, x, gain []float32, r, mean float32) {
	normGradGo(dx, dgain, dy, x, gain, r, mean)
}
func (l Level) swiGLU(y, a, b []float32)                     { swiGLUGo(y, a, b) }
func (l Level) swiGLUGrad(da, db, dy, a, b []float32)        { swiGLUGradGo(da, db, dy, a, b) }
func (l Level) scoreGrad(d, p []float32, dot, scale float32) { scoreGradGo(d, p, dot, scale) }

func (l Level) rope(y, x, cos, sin []float32, heads int, sign uint32) {
	ropeGo(y, x, cos, sin, heads, sign)
}

func (l Level) adamW(t *adamTensors, s *adamScalars) { adamWGo(t, s) }
