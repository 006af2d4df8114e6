package cpu

import "verdant/repops"

// The kernels on rows that have an assembly form, in Go.

func expAllGo(x []float32) {
	for i, v := range x {
		x[i] = repops.Exp(v)
	}
}

// fmaPairsGo sets acc[j] = fma(a[j], b[j], acc[j]).
func fmaPairsGo(acc, a, b []float32) {
	a, b = a[:len(acc)], b[:len(acc)]
	for j, c := range acc {
		acc[j] = repops.FMA(a[j], b[j], c)
	}
}

func (s *laneSums) rowsProductGo(x, y []float32) (restX, restY []float32) {
	for len(x) >= repops.Lanes {
		fmaPairsGo(s[:], x, y)
		x, y = x[repops.Lanes:], y[repops.Lanes:]
	}
	return x, y
}

// subAll subtracts by from every element of x.
func subAll(x []float32, by float32) {
	for i, v := range x {
		x[i] = v - by
	}
}

// sigmoids sets dst = 1/(1 + exp(−a)), with NaNs of any payload.
func sigmoids(dst, a []float32) {
	for i, v := range a {
		dst[i] = -v
	}
	expAll(dst)
	for i, v := range dst {
		dst[i] = 1 / (1 + v)
	}
}
