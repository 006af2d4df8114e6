package cpu

import "sync"

// assemblies lists the levels with assembly that CPU and operating system
// support.
func assemblies() []Level {
	const (
		fma, osxsave, avx         = 1 << 12, 1 << 27, 1 << 28 // leaf 1, ecx
		bmi1, avx2, bmi2          = 1 << 3, 1 << 5, 1 << 8    // leaf 7, ebx
		avx512f, avx512dq         = 1 << 16, 1 << 17
		avx512bw, avx512vl        = 1 << 30, 1 << 31
		avx512                    = avx512f | avx512dq | avx512bw | avx512vl
		saved, saved512    uint32 = 1<<1 | 1<<2, 1<<1 | 1<<2 | 1<<5 | 1<<6 | 1<<7 // registers the system saves
	)
	top, _, _, _ := cpuid(0, 0)
	_, _, ecx, _ := cpuid(1, 0)
	if top < 7 || ecx&fma == 0 || ecx&osxsave == 0 || ecx&avx == 0 || xgetbv()&saved != saved {
		return nil
	}
	_, ebx, _, _ := cpuid(7, 0)
	if ebx&avx2 == 0 || ebx&bmi1 == 0 || ebx&bmi2 == 0 {
		return nil
	}
	if ebx&avx512 != avx512 || xgetbv()&saved512 != saved512 {
		return []Level{AVX2}
	}
	return []Level{AVX2, AVX512}
}

// hasVNNI tells whether machines of level AVX512 have VNNI besides.
var hasVNNI = sync.OnceValue(func() bool {
	const vnni = 1 << 11 // leaf 7, ecx
	if levels := assemblies(); len(levels) == 0 || levels[len(levels)-1] != AVX512 {
		return false
	}
	_, _, ecx, _ := cpuid(7, 0)
	return ecx&vnni != 0
})

func cpuid(leaf, sub uint32) (eax, ebx, ecx, edx uint32)

func xgetbv() (eax uint32)
