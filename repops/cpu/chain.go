package cpu

import (
	"math"

	"verdant/repops"
)

// product computes rows of a matrix product in the contract's order: for each
// j, out[j] = Σ_k a[k·sa]·b[k·ldb+j] with k = lo..hi-1, clipped to 0..extent-1, in
// chunks at absolute multiples of [repops.ChunkSize] if the extent is longer than
// one. tmp holds as many floats as out.
func product(out, tmp, a []float32, sa int, b []float32, ldb, lo, hi, extent int) {
	if extent <= repops.ChunkSize {
		clear(out)
		fmaRange(out, a, sa, b, ldb, max(lo, 0), min(hi, extent))
		canon(out)
		return
	}
	first, last := chunks(lo, hi, extent)
	fill(out, negativeZero)
	for c := first; c < last; c++ {
		clear(tmp)
		fmaRange(tmp, a, sa, b, ldb, max(lo, c*repops.ChunkSize), min(hi, extent, (c+1)*repops.ChunkSize))
		for j, v := range tmp {
			out[j] += v
		}
	}
	canon(out)
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

func fmaRange(acc, a []float32, sa int, b []float32, ldb, lo, hi int) {
	if lo < hi {
		fmaChain(acc, a[lo*sa:], sa, b[lo*ldb:], ldb, hi-lo)
	}
}

// fmaChainGo is fmaChain in Go.
func fmaChainGo(acc, a []float32, sa int, b []float32, ldb, n int) {
	for k := range n {
		fmaRow(acc, a[k*sa], b[k*ldb:])
	}
}

// fmaRow sets acc[j] = fma(a, b[j], acc[j]). It is the inner loop of every
// matrix product: the fast path of [repops.FMA], written out.
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

// fmaPairs sets acc[j] = fma(a[j], b[j], acc[j]).
func fmaPairs(acc, a, b []float32) {
	a, b = a[:len(acc)], b[:len(acc)]
	for j, c := range acc {
		acc[j] = repops.FMA(a[j], b[j], c)
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
