package cpu

import (
	"math"

	"verdant/repops"
)

// fmaBlockGo continues a block of chains of fused multiply-adds, k increasing
// from 0 to n-1: for i < rows, j < cols,
//
//	acc[i·ldc+j] = fma(a[i·ra+k·sa], b[k·ldb+j], acc[i·ldc+j])
//
// Elements of acc are independent of each other, so they may be computed in any
// order or at once. All matrix products end here or in the assembly of the same
// meaning, fmaBlock.
func fmaBlockGo(acc []float32, ldc, rows, cols int, a []float32, ra, sa int, b []float32, ldb, n int) {
	for i := range rows {
		row := acc[i*ldc:][:cols]
		for k := range n {
			fmaRow(row, a[i*ra+k*sa], b[k*ldb:])
		}
	}
}

// fmaRow sets acc[j] = fma(a, b[j], acc[j]): the fast path of [repops.FMA],
// written out.
func fmaRow(acc []float32, a float32, b []float32) {
	b = b[:len(acc)]
	x := float64(a)
	for j, c := range acc {
		s := float64(x*float64(b[j])) + float64(c)
		u := math.Float64bits(s)
		if u&0x1FFFFFFF == 0x10000000 || u>>52&0x7FF-897 >= 2047-897 {
			acc[j] = repops.FMA(a, b[j], c)
			continue
		}
		acc[j] = float32(s)
	}
}
