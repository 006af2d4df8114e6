package cpu

import "verdant/repops"

// laneSums are the partial sums of a row reduction: element i belongs to lane
// i mod 32.
type laneSums [repops.Lanes]float32

// tree adds the lanes and clears them for the next block.
func (s *laneSums) tree() float32 {
	for h := repops.Lanes / 2; h > 0; h /= 2 {
		lower, upper := s[:h], s[h:2*h]
		for l, v := range upper {
			lower[l] += v
		}
	}
	sum := repops.Canon(s[0])
	*s = laneSums{}
	return sum
}

// reduce is the contract's row reduction of elements 0..n-1 of a row that may
// have up to extent of them. block adds elements lo..hi-1, lo a multiple of 32,
// to the lanes.
func reduce(n, extent int, block func(s *laneSums, lo, hi int)) float32 {
	var s laneSums
	if extent <= repops.BlockSize {
		block(&s, 0, n)
		return s.tree()
	}
	blocks := (extent + repops.BlockSize - 1) / repops.BlockSize
	return reduce(blocks, blocks, func(sums *laneSums, lo, hi int) {
		for i := lo; i < hi; i++ {
			if from := i * repops.BlockSize; from < n {
				block(&s, from, min(n, from+repops.BlockSize))
			}
			sums[i%repops.Lanes] += s.tree()
		}
	})
}

// add and product add elements, or products of two rows' elements, to the lanes.
func (s *laneSums) add(x []float32) {
	for i, v := range x {
		s[i%repops.Lanes] += v
	}
}

func (s *laneSums) product(x, y []float32) {
	x, y = s.rowsProduct(x, y)
	fmaPairs(s[:len(x)], x, y)
}

// sumOf and productOf reduce whole rows. The short ones, nearly all there are,
// need no closure and so no memory.
func sumOf(x []float32, extent int) float32 {
	if extent <= repops.BlockSize {
		var s laneSums
		s.add(x)
		return s.tree()
	}
	return reduce(len(x), extent, func(s *laneSums, lo, hi int) { s.add(x[lo:hi]) })
}

func productOf(x, y []float32, extent int) float32 {
	if extent <= repops.BlockSize {
		var s laneSums
		s.product(x, y)
		return s.tree()
	}
	return reduce(len(x), extent, func(s *laneSums, lo, hi int) { s.product(x[lo:hi], y[lo:hi]) })
}
