package cpu

// On arm64 the multiply-adds and the exponential have NEON forms; the rest of
// the kernels on rows are in vector_other.go.

// assemblies: every arm64 CPU has NEON.
func assemblies() []Level { return []Level{NEON} }

// tileSize is the number of rows and columns of the largest tile.
func (l Level) tileSize() (rows, cols int) {
	if l == NEON {
		return 8, 8
	}
	return goRows, goCols
}

// lanes is the number of words of a packed operand: a tile's rows.
func (l Level) lanes() int { return goRows }

// run computes the tile: whole tiles at once, what is left row by row.
func (l Level) run(t tile) {
	if t.rows <= 0 || t.cols <= 0 {
		return
	}
	if l == Go {
		t.split(goRows, (*tile).runGo)
		return
	}
	const most = 8
	t.check(most)
	t.split(most, (*tile).runNEON)
}

// runNEON computes at most 8 rows.
func (t *tile) runNEON() {
	const triangles = tileHead | tileTail
	if t.rows == 8 && t.cols == 8 && t.n > 0 && t.flags&triangles == 0 {
		tileNEON(&t.out[0], t.ldc, &t.a[0], t.sa, &t.b[0], t.sb, t.n, int(t.flags))
		canon8(t.out, t.ldc)
		return
	}
	for r := range t.rows {
		from, to := 0, t.terms()
		if t.flags&tileHead != 0 {
			from = r
		}
		if t.flags&tileTail != 0 {
			to -= t.rows - 1 - r
		}
		t.chainNEON(r, from, to)
	}
}

// chainNEON computes terms from..to-1 of row r.
func (t *tile) chainNEON(r, from, to int) {
	if from >= to {
		t.chainGo(r, from, to)
		return
	}
	out := t.out[r*t.ldc:][:t.cols]
	rowNEON(&out[0], &t.a[r+from*t.sa], t.sa, &t.b[from*t.sb], t.sb, to-from, t.cols, int(t.flags))
	canon(out)
}

func canon8(out []float32, ldc int) {
	for r := range 8 {
		canon(out[r*ldc:][:8])
	}
}

func (l Level) exp(x []float32) {
	if l == Go || len(x) < 4 {
		expGo(x)
		return
	}
	whole := len(x) &^ 3
	expNEON(&x[0], whole, &expTable)
	expGo(x[whole:])
}

// expTable holds the constants of [repops.Exp] in the order the assembly reads
// them.
var expTable = [16]uint32{
	0x42B20000, 0xC2D00000, 0x3FB8AA3B, 0x4B400000, // max, min, log2 e, 1.5·2^23
	0xBF318000, 0x395E8083, 0x39506967, 0x3AB743CE, // −ln 2 in two parts; polynomial
	0x3C088908, 0x3D2AA9C1, 0x3E2AAAAA, 0x3F000000,
	0x3F800000, 0x7FC00000, 0, 0, // 1, canonical NaN
}

//go:noescape
func tileNEON(c *float32, ldc int, a *float32, sa int, b *float32, sb, n, flags int)

//go:noescape
func rowNEON(c *float32, a *float32, sa int, b *float32, sb, n, cols, flags int)

//go:noescape
func expNEON(x *float32, n int, table *[16]uint32)
