package cpu

import "verdant/repops"

func (l Level) absMax(x []float32) float32 {
	if l == Go || len(x) == 0 {
		return absMaxGo(x)
	}
	return repops.Canon(rowAbsMaxAVX2(&x[0], len(x)))
}

// quantizeBytes fills whole vectors of bytes of q with x·by, rounded, and returns
// how many; no product is over 127.
func (l Level) quantizeBytes(q []uint32, x []float32, by float32) int {
	whole := len(x) &^ 31
	if l == Go || whole == 0 {
		return 0
	}
	_ = q[whole/4-1]
	rowQuantizeAVX2(&q[0], &x[0], whole, by)
	return whole
}

// multiplyInt8 computes live rows of a product: operands are widened to pairs of
// 16 bits, packed as those of a float product of twice their words, and multiplied
// in tiles.
func (b *Backend) multiplyInt8(o repops.LinearInt8, rows int, x, w []uint32, xscale, wscale, y []float32) {
	words := (o.In + 3) / 4
	if b.level == Go || rows == 1 {
		b.share(rows, o.In*o.Out/2, func(lo, hi int) { linearInt8Go(o, lo, hi, x, w, xscale, wscale, y) })
		return
	}
	const l = AVX2 // whatever more the machine has
	most, wide := l.tileSize()
	n := 2 * words // words of a widened row
	stepA := max(1, 1<<17/(n*l.lanes())) * most
	stepB := max(1, 1<<20/(n*wide)) * wide
	for j0 := 0; j0 < o.Out; j0 += stepB {
		cols := min(stepB, o.Out-j0)
		right := b.carver((cols+wide-1)/wide*wide*n+2*l.lanes()*l.lanes(), cols*n)
		panels, wider := right.cut(), right.cut()
		widen(repops.Words(wider), w[j0*words:][:cols*words])
		l.packB(panels, operand{wider, 1, n}, cols, n, wide)
		tiles := (rows + most - 1) / most
		b.share(tiles, most*n*cols/16, func(lo, hi int) {
			hi = min(hi*most, rows)
			for i := lo * most; i < hi; i += stepA {
				t := int8Tile{rows: min(stepA, hi-i), n: n, ldy: o.Out}
				left := b.carver((t.rows+most-1)/most*n*l.lanes()+l.lanes()*l.lanes(), t.rows*n)
				t.a = left.cut()
				wider := left.cut()
				widen(repops.Words(wider), x[i*words:][:t.rows*words])
				l.packA(t.a, operand{wider, n, 1}, t.rows, n, most)
				t.xscale = xscale[i:][:t.rows]
				for j := 0; j < cols; j += wide {
					t.b, t.y = panels[j*n:], y[i*o.Out+j0+j:]
					t.wscale = wscale[j0+j:][:min(wide, cols-j)]
					t.run()
				}
				left.giveBack()
			}
		})
		right.giveBack()
	}
}

// widen makes the bytes of each word of src two words of 16-bit integers.
func widen(dst, src []uint32) {
	whole := len(src) &^ 3
	_ = dst[:2*len(src)]
	if whole > 0 {
		rowWidenAVX2(&dst[0], &src[0], whole)
	}
	for i, v := range src[whole:] {
		pair := func(a, b int8) uint32 { return uint32(uint16(a)) | uint32(b)<<16 }
		dst[2*(whole+i)] = pair(int8(v), int8(v>>8))
		dst[2*(whole+i)+1] = pair(int8(v>>16), int8(v>>24))
	}
}

// int8Tile is tiles of AVX2 one below the other, from panels of widened words.
type int8Tile struct {
	y              []float32
	ldy            int
	a, b           []float32
	n, rows        int
	xscale, wscale []float32 // as many as there are rows and columns
}

func (t *int8Tile) run() {
	const most, wide, lanes = 6, 16, 8
	cols := len(t.wscale)
	_ = t.y[(t.rows-1)*t.ldy+cols-1]
	_ = t.a[((t.rows+most-1)/most*t.n-1)*lanes+most-1]
	_ = t.b[t.n*wide-1]
	_ = t.xscale[t.rows-1]
	for c := 0; c < cols; { // two whole vectors of columns, or at most one
		part := cols - c
		if part > lanes && part < wide {
			part = lanes
		}
		a, b := &repops.Words(t.a)[0], &repops.Words(t.b)[c]
		tileInt8AVX2(&t.y[c], t.ldy, a, lanes, t.n*lanes, b, wide, t.n, t.rows, part, &t.xscale[0], &t.wscale[c])
		c += part
	}
}
