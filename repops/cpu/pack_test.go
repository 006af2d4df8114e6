//go:build unix

package cpu

import (
	"math/rand/v2"
	"testing"
)

// TestPacksCopy compares packed operands with what their definition says, at
// every size of panel, from memory that ends where the operand does.
func TestPacksCopy(t *testing.T) {
	eachLevel(t, func(t *testing.T, l Level) {
		r := rand.New(rand.NewPCG(51, 52))
		w := l.lanes()
		mem := atEndOfMemory(t, 1<<16)
		for cols := 1; cols <= 2*w; cols++ {
			for n := 1; n < 3*w; n += 1 + r.IntN(3) {
				across := 4*cols + r.IntN(3)
				src := mem[len(mem)-(n-1)*across-4*cols:]
				for i := range src {
					src[i] = float32(i + 1)
				}
				next := (n + w) * 2 * w
				dst := make([]float32, 4*next)
				l.panel4(dst, next, 2*w, src, across, cols, n)
				one := make([]float32, next)
				l.panel(one, 2*w, src[3*cols:], across, cols, n)
				for p := range 4 {
					for i := range n {
						for j := range cols {
							want := src[i*across+p*cols+j]
							if got := dst[p*next+i*2*w+j]; got != want {
								t.Fatalf("panel %d of %d columns: word %d of row %d is %v, want %v", p, cols, j, i, got, want)
							}
							if p == 3 && one[i*2*w+j] != want {
								t.Fatalf("panel of %d columns: word %d of row %d is %v, want %v", cols, j, i, one[i*2*w+j], want)
							}
						}
					}
				}
				if cols > w {
					continue
				}
				along := n + r.IntN(3)
				src = mem[len(mem)-(cols-1)*along-n:]
				clear(dst)
				l.transpose(dst, 2*w, src, along, cols, n)
				for j := range cols {
					for i := range n {
						if got, want := dst[i*2*w+j], src[j*along+i]; got != want {
							t.Fatalf("transpose of %d rows of %d: word %d of row %d is %v, want %v", cols, n, j, i, got, want)
						}
					}
				}
			}
		}
	})
}
