//go:build !amd64

package cpu

// Packing without assembly; the meaning is that of the methods of tile_amd64.go.

func panelGo(dst []float32, ldd int, src []float32, lds, cols, n int) {
	for i := range n {
		copy(dst[i*ldd:][:cols], src[i*lds:])
	}
}

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

func transposeGo(dst []float32, ldd int, src []float32, lds, rows, n int) {
	for j := range rows {
		for i, v := range src[j*lds:][:n] {
			dst[i*ldd+j] = v
		}
	}
}
