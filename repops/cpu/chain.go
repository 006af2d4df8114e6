package cpu

import (
	"math"

	"verdant/repops"
)

// rowProduct is one row of a matrix product in the contract's order:
//
//	out[j] = Σ_k a[k·sa]·b[k·ldb+j]
//
// with k = lo..hi-1, clipped to 0..extent-1, in chunks as in [product].
func (l Level) rowProduct(out, a []float32, sa int, b []float32, ldb, lo, hi, extent int) {
	first, last := 0, 1
	if extent > repops.ChunkSize {
		if first, last = chunks(lo, hi, extent); first >= last {
			fill(out, negativeZero)
			return
		}
	}
	t := tile{out: out, rows: 1, cols: len(out), sa: sa, sb: ldb}
	for c := first; c < last; c++ {
		from, to := max(lo, 0, c*repops.ChunkSize), min(hi, extent, (c+1)*repops.ChunkSize)
		if t.n = max(0, to-from); t.n > 0 {
			t.a, t.b = a[from*sa:], b[from*ldb:]
		}
		l.run(t)
		t.flags = tileAdd
	}
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
