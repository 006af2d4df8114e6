package cpu

// hasAVX2 says whether the CPU and the operating system support AVX2 and FMA.
// Tests clear it to run the kernels in Go.
var hasAVX2 = detectAVX2()

func detectAVX2() bool {
	const (
		fma, osxsave, avx = 1 << 12, 1 << 27, 1 << 28 // leaf 1, ecx
		avx2              = 1 << 5                    // leaf 7, ebx
		xmmAndYmm         = 1<<1 | 1<<2               // saved by the system
	)
	top, _, _, _ := cpuid(0, 0)
	_, _, ecx, _ := cpuid(1, 0)
	if top < 7 || ecx&fma == 0 || ecx&osxsave == 0 || ecx&avx == 0 || xgetbv()&xmmAndYmm != xmmAndYmm {
		return false
	}
	_, ebx, _, _ := cpuid(7, 0)
	return ebx&avx2 != 0
}

// The tile of the assembly kernel.
const tileRows, tileCols = 6, 16

// fmaBlock is fmaBlockGo, with AVX2 and FMA where the CPU has them: the same
// chains, several elements at a time. Its NaNs may have other payloads.
func fmaBlock(acc []float32, ldc, rows, cols int, a []float32, ra, sa int, b []float32, ldb, n int) {
	if rows <= 0 || cols <= 0 || n <= 0 {
		return
	}
	if !hasAVX2 {
		fmaBlockGo(acc, ldc, rows, cols, a, ra, sa, b, ldb, n)
		return
	}
	// The assembly does not check bounds.
	_ = acc[(rows-1)*ldc+cols-1]
	_ = a[(rows-1)*ra+(n-1)*sa]
	_ = b[(n-1)*ldb+cols-1]
	whole := cols - cols%tileCols // columns in tiles
	if rows < tileRows {
		whole = 0
	}
	tiled := 0 // rows in tiles
	if whole > 0 {
		tiled = rows - rows%tileRows
	}
	for j := 0; j < whole; j += tileCols {
		for i := 0; i < tiled; i += tileRows {
			fmaTileAVX2(&acc[i*ldc+j], ldc, &a[i*ra], ra, sa, &b[j], ldb, n)
		}
	}
	for i := range rows {
		from := 0
		if i < tiled {
			from = whole
		}
		if from < cols {
			fmaRowAVX2(&acc[i*ldc+from], cols-from, &a[i*ra], sa, &b[from], ldb, n)
		}
	}
}

//go:noescape
func fmaRowAVX2(acc *float32, cols int, a *float32, sa int, b *float32, ldb, n int)

//go:noescape
func fmaTileAVX2(acc *float32, ldc int, a *float32, ra, sa int, b *float32, ldb, n int)

func cpuid(leaf, sub uint32) (eax, ebx, ecx, edx uint32)

func xgetbv() (eax uint32)
