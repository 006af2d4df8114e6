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

// panelInt8 is the number of columns of a panel of bytes.
const panelInt8 = 8

// panelsInt8 is the number of words that the panels of so many columns take: [panels, words, panelInt8], and what packing may write
// beyond.
func panelsInt8(words, cols int) int {
	return (cols+panelInt8-1)/panelInt8*panelInt8*words + panelInt8*panelInt8
}

// newPanelsInt8 are the panels of weights, nil where the kernels take them as they are.
func (l Level) newPanelsInt8(w []uint32, words, cols int) []float32 {
	if l == Go {
		return nil
	}
	panels := make([]float32, panelsInt8(words, cols))
	packInt8(panels, w, words, cols)
	return panels
}

// packInt8 lays columns of bytes out as panels.
func packInt8(panels []float32, w []uint32, words, cols int) {
	src := repops.Floats(w)
	for j := 0; j < cols; j += panelInt8 {
		AVX2.transpose(panels[j*words:], panelInt8, src[j*words:], words, min(panelInt8, cols-j), words)
	}
}

// multiplyInt8 computes live rows of a product.
func (b *Backend) multiplyInt8(o repops.LinearInt8, rows int, x, w []uint32, xscale, wscale, y []float32) {
	if b.level == Go {
		b.multiplyInt8Go(o, rows, x, w, xscale, wscale, y)
		return
	}
	words := (o.In + 3) / 4
	step := max(1, 1<<20/(words*panelInt8)) * panelInt8 // columns whose panels a cache holds
	for j := 0; j < o.Out; j += step {
		cols := min(step, o.Out-j)
		right := b.carver(panelsInt8(words, cols))
		panels := right.cut()
		packInt8(panels, w[j*words:][:cols*words], words, cols)
		b.multiplyPanelsInt8(rows, words, o.Out, x, xscale, panels, wscale[j:][:cols], y[j:])
		right.giveBack()
	}
}

// multiplyPackedInt8 computes rows of a product by weights laid out before.
func (b *Backend) multiplyPackedInt8(w *WeightsInt8, rows int, x []uint32, xscale, y []float32) {
	if w.panels == nil {
		b.multiplyInt8Go(w.op, rows, x, w.words, xscale, w.scale, y)
		return
	}
	b.multiplyPanelsInt8(rows, (w.op.In+3)/4, w.op.Out, x, xscale, w.panels, w.scale, y)
}

// multiplyPanelsInt8 computes rows of as many columns as there are scales; those of y are ldy words apart. Threads share rows, or the
// columns of few.
func (b *Backend) multiplyPanelsInt8(rows, words, ldy int, x []uint32, xscale, panels, wscale, y []float32) {
	const most = 12 // whole tiles of either kind
	cols := len(wscale)
	step := max(1, 1<<14/(words*panelInt8)) * most // rows that a cache holds widened
	if rows > b.threads*most {
		b.share((rows+most-1)/most, most*words*cols/8, func(lo, hi int) {
			hi = min(hi*most, rows)
			for i := lo * most; i < hi; i += step {
				n := min(step, hi-i)
				left := b.leftInt8(x[i*words:], n, words)
				left.run(xscale[i:], panels, wscale, y[i*ldy:], ldy)
				left.giveBack()
			}
		})
		return
	}
	left := b.leftInt8(x, rows, words)
	defer left.giveBack()
	const group = 4 * panelInt8
	b.share((cols+group-1)/group, rows*words*group/8, func(lo, hi int) {
		lo, hi = lo*group, min(hi*group, cols)
		left.run(xscale, panels[lo*words:], wscale[lo:hi], y[lo:], ldy)
	})
}

// leftInt8 is rows packed for tiles, or a single row as it is. Without VNNI their
// bytes are widened.
type leftInt8 struct {
	carver
	a           []uint32
	bias        []int32 // see biasVNNI
	rows, words int
}

func (b *Backend) leftInt8(x []uint32, rows, words int) *leftInt8 {
	l := &leftInt8{rows: rows, words: words}
	if b.level == AVX512 && hasVNNI() {
		l.packQuads(b, x)
	} else {
		l.packWide(b, x)
	}
	return l
}

// The rows and the words of a vector of packed rows.
const (
	wideRows, wideLanes = 6, 8
	quadRows, quadLanes = 12, 16
)

func (l *leftInt8) packWide(b *Backend, x []uint32) {
	if l.rows == 1 {
		l.carver = b.carver(2 * l.words)
		l.a = repops.Words(l.cut())
		widen(l.a, x[:l.words])
		return
	}
	n := (l.rows + wideRows - 1) / wideRows * l.words * wideLanes
	l.carver = b.carver(2*n, n+wideLanes*wideLanes)
	l.a = repops.Words(l.cut())
	packed := l.cut()
	AVX2.packA(packed, operand{repops.Floats(x), l.words, 1}, l.rows, l.words, wideRows)
	widen(l.a, repops.Words(packed[:n]))
}

func (l *leftInt8) packQuads(b *Backend, x []uint32) {
	size := 0
	if l.rows > 1 {
		size = (l.rows+quadRows-1)/quadRows*l.words*quadLanes + quadLanes*quadLanes
	}
	l.carver = b.carver(l.rows, size)
	l.bias = repops.Ints(repops.Words(l.cut()))
	for r := range l.bias {
		biasVNNI(&l.bias[r], &x[r*l.words], l.words)
	}
	if l.a = x[:l.words]; l.rows > 1 {
		packed := l.cut()
		AVX512.packA(packed, operand{repops.Floats(x), l.words, 1}, l.rows, l.words, quadRows)
		l.a = repops.Words(packed)
	}
}

// run computes the rows for panels of columns.
func (l *leftInt8) run(xscale, panels, wscale, y []float32, ldy int) {
	const group = 4
	cols, next := len(wscale), l.words*panelInt8
	_ = y[(l.rows-1)*ldy+cols-1]
	_ = panels[(cols+panelInt8-1)/panelInt8*next-1]
	_ = xscale[l.rows-1]
	b, c := repops.Words(panels), 0
	if groups := cols / (group * panelInt8); l.rows == 1 && groups > 0 {
		if l.bias != nil {
			rowInt8VNNI(&y[0], &l.a[0], &b[0], next, l.words, groups, &l.bias[0], xscale[0], &wscale[0])
		} else {
			rowInt8AVX2(&y[0], &l.a[0], &b[0], next, l.words, groups, xscale[0], &wscale[0])
		}
		c = groups * group * panelInt8
	}
	for ; c < cols; c += panelInt8 {
		n := min(panelInt8, cols-c)
		switch {
		case l.bias != nil && l.rows == 1:
			tileInt8VNNI(&y[c], ldy, &l.a[0], 1, 0, &b[c*l.words], l.words, 1, n, &l.bias[0], &xscale[0], &wscale[c])
		case l.bias != nil:
			tileInt8VNNI(&y[c], ldy, &l.a[0], quadLanes, quadLanes*l.words, &b[c*l.words], l.words, l.rows, n, &l.bias[0], &xscale[0], &wscale[c])
		case l.rows == 1:
			tileInt8AVX2(&y[c], ldy, &l.a[0], 2, 0, &b[c*l.words], l.words, 1, n, &xscale[0], &wscale[c])
		default:
			tileInt8AVX2(&y[c], ldy, &l.a[0], 2*wideLanes, 2*wideLanes*l.words, &b[c*l.words], l.words, l.rows, n, &xscale[0], &wscale[c])
		}
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
