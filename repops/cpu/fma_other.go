//go:build !amd64

package cpu

// fmaBlock has no assembly on this architecture.
func fmaBlock(acc []float32, ldc, rows, cols int, a []float32, ra, sa int, b []float32, ldb, n int) {
	fmaBlockGo(acc, ldc, rows, cols, a, ra, sa, b, ldb, n)
}
