package twosum

// accelerated says whether CPU and system support the SHA extensions, and AVX
// for instructions with three operands. Tests clear it.
var accelerated = detect()

func detect() bool {
	const (
		ssse3, sse41, osxsave, avx = 1 << 9, 1 << 19, 1 << 27, 1 << 28 // leaf 1, ecx
		sha                        = 1 << 29                           // leaf 7, ebx
		saved                      = 1<<1 | 1<<2                       // registers the system saves
		needed                     = ssse3 | sse41 | osxsave | avx
	)
	top, _, _, _ := cpuid(0, 0)
	_, _, ecx, _ := cpuid(1, 0)
	if top < 7 || ecx&needed != needed || xgetbv()&saved != saved {
		return false
	}
	_, ebx, _, _ := cpuid(7, 0)
	return ebx&sha != 0
}

// sum hashes blocks whole blocks of each message and the tail.
func sum(out0, out1 *[32]byte, p0, p1 *byte, blocks int, tail *[BlockSize]byte) {
	sumSHA(out0, out1, p0, p1, blocks, tail)
}

//go:noescape
func sumSHA(out0, out1 *[32]byte, p0, p1 *byte, blocks int, tail *[64]byte)

func cpuid(leaf, sub uint32) (eax, ebx, ecx, edx uint32)

func xgetbv() (eax uint32)
