//go:build unix

package cpu

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"verdant/repops"
	"verdant/repops/conformance"
)

// eachLevel runs a test with every set of kernels this machine has but the one
// in Go.
func eachLevel(t *testing.T, test func(t *testing.T, l Level)) {
	levels := Levels()[1:]
	if len(levels) == 0 {
		t.Log("this machine has the kernels in Go only: nothing to compare them with")
	}
	for _, l := range levels {
		t.Run(l.String(), func(t *testing.T) { test(t, l) })
	}
}

// TestTilesEqualGo compares the tiles of every shape, flag and stride with the
// chains in Go, on tensors that end where memory does: a read beyond is a crash.
func TestTilesEqualGo(t *testing.T) {
	eachLevel(t, func(t *testing.T, l Level) {
		r := rand.New(rand.NewPCG(11, 12))
		most, wide := l.tileSize()
		mem := [3][]float32{atEndOfMemory(t, 1<<16), atEndOfMemory(t, 1<<16), atEndOfMemory(t, 1<<16)}
		for rows := 1; rows <= most; rows++ {
			for cols := 1; cols <= wide; cols++ {
				for flags := range tileFlags(16) {
					tileCase(t, r, l, mem, rows, cols, flags)
				}
			}
		}
		for cols := 1; cols < 600; cols += 1 + r.IntN(7) {
			tileCase(t, r, l, mem, 1, cols, tileFlags(r.IntN(4)))
		}
	})
}

func tileCase(t *testing.T, r *rand.Rand, l Level, mem [3][]float32, rows, cols int, flags tileFlags) {
	u := tile{
		rows: rows, cols: cols, n: r.IntN(5), flags: flags,
		sa: rows + r.IntN(3), sb: cols + r.IntN(3), ldc: cols + r.IntN(3),
	}
	style := conformance.Style(r.IntN(int(conformance.Styles)))
	draw := func(mem []float32, size int) []float32 {
		x := mem[len(mem)-size:]
		for i := range x {
			repops.Words(x)[i] = style.Word(r)
		}
		return x
	}
	if n := u.terms(); n > 0 {
		u.a = draw(mem[0], (n-1)*u.sa+rows)
		u.b = draw(mem[1], (n-1)*u.sb+cols)
	}
	u.out = draw(mem[2], (rows-1)*u.ldc+cols)
	want := u
	want.out = append([]float32{}, u.out...)
	want.runGo()
	l.run(u)
	same(t, fmt.Sprintf("tile of %d×%d, %d terms, flags %d", rows, cols, u.n, flags), u.out, want.out)
}
