package kernels

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"verdant/repops"
	"verdant/repops/conformance"
)

// TestInt8Products takes products of bytes through every kernel: few rows, small and large tiles, whole and ragged ones, rows that begin at
// 16 bytes and others, and the longest sum.
func TestInt8Products(t *testing.T) {
	for _, multiprocessors := range []int{1, 1000} { // large tiles, small ones
		t.Run(fmt.Sprint(multiprocessors), func(t *testing.T) {
			both(t, Options{Multiprocessors: multiprocessors}, func(t *testing.T, d *device) {
				r := rand.New(rand.NewPCG(23, 24))
				check := func(o repops.LinearInt8) {
					in := conformance.Inputs(r, o, 0)
					extreme := r.IntN(3) == 0
					for _, words := range [][]uint32{in[0], in[2]} {
						for i := range words {
							if words[i] = r.Uint32(); extreme {
								words[i] = 0x80808080
							}
						}
					}
					in[4][0] = uint32(r.IntN(2*o.Rows+4) - o.Rows/2 - 2) // none live, some, all
					if err := conformance.Check(r, d, o, in); err != nil {
						t.Fatalf("%s: %v", o.Kind(), err)
					}
				}
				side := func() int {
					return 1 + r.IntN([]int{8, 20, 64, 65, 128, 129, 280}[r.IntN(7)])
				}
				for range 40 * effort() {
					o := repops.LinearInt8{Rows: side(), In: 1 + r.IntN(300), Out: side()}
					if r.IntN(2) == 0 {
						o.In = (o.In + 15) &^ 15
					}
					check(o)
				}
				check(repops.LinearInt8{Rows: 3, In: repops.MaxInt8Terms, Out: 5})
				check(repops.LinearInt8{Rows: 17, In: repops.MaxInt8Terms, Out: 2})
			})
		})
	}
}
