//go:build !amd64

package cpu

// Packing without assembly.

func (l Level) panel(dst []float32, ldd int, src []float32, lds, cols, n int) {
	panelGo(dst, ldd, src, lds, cols, n)
}

func (l Level) panel4(dst []float32, next, ldd int, src []float32, lds, cols, n int) {
	for p := range 4 {
		panelGo(dst[p*next:], ldd, src[p*cols:], lds, cols, n)
	}
}

func (l Level) transpose(dst []float32, ldd int, src []float32, lds, rows, n int) {
	transposeGo(dst, ldd, src, lds, rows, n)
}
