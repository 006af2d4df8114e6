package cpu

// tile is a block of fma chains, what every matrix product ends in: for r <
// rows and c < cols, with acc = +0 and k increasing,
//
//	acc = fma(a[r+k·sa], b[c+k·sb], acc)   out[c+r·ldc] = acc
//
// k runs over 0..n-1, unless flags say more.
type tile struct {
	out        []float32
	ldc        int
	a          []float32
	sa         int
	b          []float32
	sb         int
	n          int
	rows, cols int // see below
	next       int
	flags      tileFlags
}

// cols is at most that of Level.tileSize, unless rows is 1. More rows than that
// are several tiles one below the other: a of each begins next floats after a
// of the one before.

type tileFlags int

// The terms of a triangle come on top of the n terms all rows have; k counts
// through.
const (
	tileContinue tileFlags = 1 << iota // acc starts from out
	tileAdd                            // the result is out + acc
	tileHead                           // row r begins r terms late: rows-1 terms before the others
	tileTail                           // row r ends r terms late: rows-1 terms after the others
)

// terms is the number of values k takes.
func (t *tile) terms() int {
	n := t.n
	if t.flags&tileHead != 0 {
		n += t.rows - 1
	}
	if t.flags&tileTail != 0 {
		n += t.rows - 1
	}
	return n
}

// check panics where the assembly, which does not look, would leave the slices;
// most is the number of rows of a tile. Tiles do not overlap in a.
func (t *tile) check(most int) {
	_ = t.out[(t.rows-1)*t.ldc+t.cols-1]
	if n := t.terms(); n > 0 {
		whole := (t.rows - 1) / most // tiles before the last
		_ = t.a[whole*t.next+(n-1)*t.sa+t.rows-1-whole*most]
		_ = t.b[(n-1)*t.sb+t.cols-1]
	}
}

// The largest tile in Go; its rows are also the words of a packed vector.
const (
	goRows = 8
	goCols = 64
)

// split calls f with one tile of at most most rows after the other.
func (t tile) split(most int, f func(*tile)) {
	for t.rows > 0 {
		u := t
		u.rows = min(most, t.rows)
		f(&u)
		if t.rows -= u.rows; t.rows > 0 {
			t.out = t.out[most*t.ldc:]
			if t.terms() > 0 {
				t.a = t.a[t.next:]
			}
		}
	}
}

// runGo computes one tile row by row.
func (t *tile) runGo() {
	for r := range t.rows {
		from, to := 0, t.terms()
		if t.flags&tileHead != 0 {
			from = r
		}
		if t.flags&tileTail != 0 {
			to -= t.rows - 1 - r
		}
		t.chainGo(r, from, to)
	}
}

// chainGo computes terms from..to-1 of row r.
func (t *tile) chainGo(r, from, to int) {
	const most = 512 // columns at a time, which the stack holds
	var sums [most]float32
	for c := 0; c < t.cols; c += most {
		out := t.out[r*t.ldc+c:][:min(most, t.cols-c)]
		acc := sums[:len(out)]
		clear(acc)
		if t.flags&tileContinue != 0 {
			copy(acc, out)
		}
		for k := from; k < to; k++ {
			fmaRow(acc, t.a[r+k*t.sa], t.b[c+k*t.sb:])
		}
		if t.flags&tileAdd != 0 {
			for j, v := range acc {
				acc[j] = out[j] + v
			}
		}
		canon(acc)
		copy(out, acc)
	}
}
