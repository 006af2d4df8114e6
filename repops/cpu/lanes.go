package cpu

import "verdant/repops"

// A row reduction in the contract's order: element i belongs to lane i mod 32,
// lanes are added as a tree, and rows that may be longer than 4096 are reduced
// in blocks of 4096 whose results are a row again. No lane is ever −0, so lanes
// and blocks without elements change nothing.

// sumOf and dotOf reduce a row, or the products of two, that may have up to
// extent elements.
func (l Level) sumOf(x []float32, extent int) float32 {
	if extent <= repops.BlockSize {
		return l.sum(x)
	}
	return l.blocks(len(x), extent, func(lo, hi int) float32 { return l.sum(x[lo:hi]) })
}

func (l Level) dotOf(x, y []float32, extent int) float32 {
	if extent <= repops.BlockSize {
		return l.dot(x, y)
	}
	return l.blocks(len(x), extent, func(lo, hi int) float32 { return l.dot(x[lo:hi], y[lo:hi]) })
}

// blocks reduces n of at most extent elements, block by block.
func (l Level) blocks(n, extent int, block func(lo, hi int) float32) float32 {
	results := make([]float32, 0, (n+repops.BlockSize-1)/repops.BlockSize)
	for lo := 0; lo < n; lo += repops.BlockSize {
		results = append(results, block(lo, min(n, lo+repops.BlockSize)))
	}
	return l.sumOf(results, (extent+repops.BlockSize-1)/repops.BlockSize)
}

// laneSums are the lanes of a reduction in Go.
type laneSums [repops.Lanes]float32

// tree adds the lanes.
func (s *laneSums) tree() float32 {
	for h := repops.Lanes / 2; h > 0; h /= 2 {
		lower, upper := s[:h], s[h:2*h]
		for l, v := range upper {
			lower[l] += v
		}
	}
	return repops.Canon(s[0])
}

func sumGo(x []float32) float32 {
	var s laneSums
	for i, v := range x {
		s[i%repops.Lanes] += v
	}
	return s.tree()
}

func dotGo(x, y []float32) float32 {
	var s laneSums
	for i, v := range x {
		s[i%repops.Lanes] = repops.FMA(v, y[i], s[i%repops.Lanes])
	}
	return s.tree()
}

func expSumGo(x []float32, top float32) float32 {
	for i, v := range x {
		x[i] = repops.Exp(repops.Sub(v, top))
	}
	return sumGo(x)
}

func normDotGo(dy, x, gain []float32, r float32) float32 {
	var s laneSums
	for i, v := range x {
		s[i%repops.Lanes] = repops.FMA(repops.Mul(dy[i], gain[i]), repops.Mul(v, r), s[i%repops.Lanes])
	}
	return s.tree()
}
