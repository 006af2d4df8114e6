package cpu

// Packing in Go; the meaning is that of the methods panel and transpose in
// tile_amd64.go.

func panelGo(dst []float32, ldd int, src []float32, lds, cols, n int) {
	for i := range n {
		copy(dst[i*ldd:][:cols], src[i*lds:])
	}
}

func transposeGo(dst []float32, ldd int, src []float32, lds, rows, n int) {
	for j := range rows {
		for i, v := range src[j*lds:][:n] {
			dst[i*ldd+j] = v
		}
	}
}
