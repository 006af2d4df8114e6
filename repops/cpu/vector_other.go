//go:build !amd64

package cpu

// These have no assembly on this architecture.

func expAll(x []float32) { expAllGo(x) }

func fmaPairs(acc, a, b []float32) { fmaPairsGo(acc, a, b) }

func (s *laneSums) rowsProduct(x, y []float32) (restX, restY []float32) {
	return s.rowsProductGo(x, y)
}
