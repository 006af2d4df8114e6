package cpu

import (
	"math"

	"verdant/repops"
)

// matmul is a matrix product in the contract's order: for i < rows, j < cols,
//
//	out[i·cols+j] = Σ_k a[i·ra+k·sa]·b[k·ldb+j]
//
// with k = lo..hi-1, clipped to 0..extent-1, in chunks at absolute multiples of
// [repops.ChunkSize] if the extent is longer than one: then tmp holds as many
// floats as out.
func matmul(out, tmp []float32, rows, cols int, a []float32, ra, sa int, b []float32, ldb, lo, hi, extent int) {
	if extent <= repops.ChunkSize {
		clear(out)
		fmaRange(out, rows, cols, a, ra, sa, b, ldb, max(lo, 0), min(hi, extent))
		canon(out)
		return
	}
	first, last := chunks(lo, hi, extent)
	fill(out, negativeZero)
	for c := first; c < last; c++ {
		clear(tmp)
		fmaRange(tmp, rows, cols, a, ra, sa, b, ldb, max(lo, c*repops.ChunkSize), min(hi, extent, (c+1)*repops.ChunkSize))
		for j, v := range tmp {
			out[j] += v
		}
	}
	canon(out)
}

// product is one row of a matmul.
func product(out, tmp, a []float32, sa int, b []float32, ldb, lo, hi, extent int) {
	matmul(out, tmp, 1, len(out), a, 0, sa, b, ldb, lo, hi, extent)
}

// needsChunks is the scratch memory of a matmul of the given size and extent.
func needsChunks(size, extent int) int {
	if extent <= repops.ChunkSize {
		return 0
	}
	return size
}

// chunks is the range of chunks that k = lo..hi-1 meets.
func chunks(lo, hi, extent int) (first, last int) {
	n := (extent + repops.ChunkSize - 1) / repops.ChunkSize
	return max(lo, 0) / repops.ChunkSize, min(n, (hi+repops.ChunkSize-1)>>10)
}

// guarded is what a product of the given bounds gives where a guard keeps every
// chunk empty: +0, or −0 where there is no chunk at all.
func guarded(lo, hi, extent int) float32 {
	if first, last := chunks(lo, hi, extent); extent > repops.ChunkSize && first >= last {
		return negativeZero
	}
	return 0
}

// fmaRange adds terms lo..hi-1 to the chains, in blocks that stay in the caches:
// some tens of kilobytes of a, and a column of tiles of b.
func fmaRange(acc []float32, rows, cols int, a []float32, ra, sa int, b []float32, ldb, lo, hi int) {
	const blockK, blockRows = 256, 96
	for k := lo; k < hi; k += blockK {
		for i := 0; i < rows; i += blockRows {
			fmaBlock(acc[i*cols:], cols, min(blockRows, rows-i), cols, a[i*ra+k*sa:], ra, sa, b[k*ldb:], ldb, min(blockK, hi-k))
		}
	}
}

var negativeZero = float32(math.Copysign(0, -1))

func fill(x []float32, v float32) {
	for i := range x {
		x[i] = v
	}
}

// canon makes the NaNs of x canonical. A NaN stays a NaN through a chain, so
// that its end is soon enough.
func canon(x []float32) {
	for i, v := range x {
		if v != v {
			x[i] = repops.Canon(v)
		}
	}
}

// transpose sets dst[c·rows+r] = src[r·cols+c].
func transpose(dst, src []float32, rows, cols int) {
	for r := range rows {
		for c, v := range src[r*cols : (r+1)*cols] {
			dst[c*rows+r] = v
		}
	}
}
