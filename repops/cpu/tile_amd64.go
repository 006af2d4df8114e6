package cpu

// tileSize is the number of rows and columns of the largest tile.
func (l Level) tileSize() (rows, cols int) {
	switch l {
	case AVX512:
		return 14, 32
	case AVX2:
		return 6, 16
	}
	return goRows, goCols
}

// lanes is the number of floats in a vector.
func (l Level) lanes() int {
	switch l {
	case AVX512:
		return 16
	case AVX2:
		return 8
	}
	return goRows
}

// run computes the tile.
func (l Level) run(t tile) {
	if t.rows <= 0 || t.cols <= 0 {
		return
	}
	if l == Go {
		t.split(goRows, (*tile).runGo)
		return
	}
	most, _ := l.tileSize()
	t.check(most)
	var a, b *float32
	if t.terms() > 0 {
		a, b = &t.a[0], &t.b[0]
	}
	switch {
	case t.rows == 1 && l == AVX512:
		tileRowAVX512(&t.out[0], a, t.sa, b, t.sb, t.n, t.cols, int(t.flags))
	case t.rows == 1:
		tileRowAVX2(&t.out[0], a, t.sa, b, t.sb, t.n, t.cols, int(t.flags))
	case l == AVX512:
		tileAVX512(&t.out[0], t.ldc, a, t.sa, t.next, b, t.sb, t.n, t.rows, t.cols, int(t.flags))
	default:
		// Two whole vectors of columns, or at most one.
		if t.cols > 8 && t.cols < 16 {
			tileAVX2(&t.out[0], t.ldc, a, t.sa, t.next, b, t.sb, t.n, t.rows, 8, int(t.flags))
			t.out, t.cols = t.out[8:], t.cols-8
			if b != nil {
				b = &t.b[8]
			}
		}
		tileAVX2(&t.out[0], t.ldc, a, t.sa, t.next, b, t.sb, t.n, t.rows, t.cols, int(t.flags))
	}
}

// panel sets dst[i·ldd+j] = src[i·lds+j], i < n, j < cols, and makes the words
// up to the end of the last vector 0. cols is at most two vectors.
func (l Level) panel(dst []float32, ldd int, src []float32, lds, cols, n int) {
	if n <= 0 || cols <= 0 {
		return
	}
	if l == Go {
		panelGo(dst, ldd, src, lds, cols, n)
		return
	}
	w := l.lanes()
	_ = dst[(n-1)*ldd+(cols+w-1)/w*w-1]
	_ = src[(n-1)*lds+cols-1]
	if l == AVX512 {
		panelAVX512(&dst[0], ldd, &src[0], lds, cols, n)
	} else {
		panelAVX2(&dst[0], ldd, &src[0], lds, cols, n)
	}
}

// panel4 does what panel does for four panels: next words apart in dst, side by
// side in src.
func (l Level) panel4(dst []float32, next, ldd int, src []float32, lds, cols, n int) {
	if n <= 0 || cols <= 0 {
		return
	}
	if l == Go {
		for p := range 4 {
			panelGo(dst[p*next:], ldd, src[p*cols:], lds, cols, n)
		}
		return
	}
	w := l.lanes()
	_ = dst[3*next+(n-1)*ldd+(cols+w-1)/w*w-1]
	_ = src[(n-1)*lds+4*cols-1]
	if l == AVX512 {
		panel4AVX512(&dst[0], next, ldd, &src[0], lds, cols, n)
	} else {
		panel4AVX2(&dst[0], next, ldd, &src[0], lds, cols, n)
	}
}

// transpose sets dst[i·ldd+j] = src[j·lds+i], i < n, j < rows. rows is at most
// one vector. Words up to the next whole square of dst are written too.
func (l Level) transpose(dst []float32, ldd int, src []float32, lds, rows, n int) {
	if n <= 0 || rows <= 0 {
		return
	}
	if l == Go {
		transposeGo(dst, ldd, src, lds, rows, n)
		return
	}
	w := l.lanes()
	_ = dst[((n+w-1)/w*w-1)*ldd+w-1]
	_ = src[(rows-1)*lds+n-1]
	if l == AVX512 {
		transposeAVX512(&dst[0], ldd, &src[0], lds, rows, n)
	} else {
		transposeAVX2(&dst[0], ldd, &src[0], lds, rows, n)
	}
}
