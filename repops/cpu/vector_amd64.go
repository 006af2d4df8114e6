package cpu

// expTable holds the constants of [repops.Exp], each as eight words, in the
// order the assembly reads them.
var expTable = splat(
	0x42B20000, 0xC2D00000, 0x3FB8AA3B, 0xBF318000, 0x395E8083, // max, min, log2 e, -ln 2
	0x39506967, 0x3AB743CE, 0x3C088908, 0x3D2AA9C1, 0x3E2AAAAA, 0x3F000000, // polynomial
	0x4B400000, 0x3F800000, 0x7FC00000, // 1.5·2^23, 1, canonical NaN
)

func splat(words ...uint32) *[14][8]uint32 {
	var t [14][8]uint32
	for i, w := range words {
		for j := range t[i] {
			t[i][j] = w
		}
	}
	return &t
}

// expAll replaces every element of x by its exponential.
func expAll(x []float32) {
	if !hasAVX2 || len(x) == 0 {
		expAllGo(x)
		return
	}
	expAVX2(&x[0], len(x), expTable)
}

// fmaPairs is fmaPairsGo; its NaNs may have other payloads.
func fmaPairs(acc, a, b []float32) {
	if !hasAVX2 || len(acc) == 0 {
		fmaPairsGo(acc, a, b)
		return
	}
	a, b = a[:len(acc)], b[:len(acc)]
	fmaPairsAVX2(&acc[0], &a[0], &b[0], len(acc))
}

// rowsProduct adds the products of whole rows of 32 elements to the lanes and
// returns what is left.
func (s *laneSums) rowsProduct(x, y []float32) (restX, restY []float32) {
	n := len(x) / len(s)
	if !hasAVX2 || n == 0 {
		return s.rowsProductGo(x, y)
	}
	whole := n * len(s)
	_ = y[whole-1]
	lanesProductAVX2(s, &x[0], &y[0], n)
	return x[whole:], y[whole:]
}

//go:noescape
func expAVX2(x *float32, n int, table *[14][8]uint32)

//go:noescape
func fmaPairsAVX2(acc, a, b *float32, n int)

//go:noescape
func lanesProductAVX2(s *laneSums, x, y *float32, n int)
