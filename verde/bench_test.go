package verde

import (
	"crypto/sha256"
	"fmt"
	"testing"
	"unsafe"
)

// BenchmarkStateRoot measures the root of a changed state of a policy's shape against SHA-256 of the
// same bytes in one go, the floor for anything that commits to them.
func BenchmarkStateRoot(b *testing.B) {
	for _, words := range []int{85_000, 2_500_000} {
		tensors := make([][]uint32, 60)
		for i := range tensors {
			tensors[i] = make([]uint32, words/len(tensors))
			for j := range tensors[i] {
				tensors[i][j] = uint32(i*j + 1)
			}
		}
		b.Run(fmt.Sprintf("raw/%d", words), func(b *testing.B) {
			b.SetBytes(int64(4 * words))
			for range b.N {
				for _, t := range tensors {
					sha256.Sum256(unsafe.Slice((*byte)(unsafe.Pointer(&t[0])), 4*len(t)))
				}
			}
		})
		b.Run(fmt.Sprintf("root/%d", words), func(b *testing.B) {
			var s State
			b.SetBytes(int64(4 * words))
			b.ReportAllocs()
			for range b.N {
				for i, t := range tensors {
					if err := s.Set(fmt.Sprintf("layer.%d", i), t); err != nil {
						b.Fatal(err)
					}
				}
				s.Root()
			}
		})
	}
}
