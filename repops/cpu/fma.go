package cpu

// fmaChain continues chains of fused multiply-adds, k increasing from 0 to n-1:
//
//	acc[j] = fma(a[k·sa], b[k·ldb+j], acc[j])   for every j
//
// Elements of acc are independent of each other. a must reach index (n-1)·sa and
// b index (n-1)·ldb+len(acc)-1.
func fmaChain(acc, a []float32, sa int, b []float32, ldb, n int) {
	fmaChainGo(acc, a, sa, b, ldb, n)
}
