package twosum

import (
	"crypto/sha256"
	"fmt"
	"math/rand/v2"
	"testing"
)

// TestEqualsStandardLibrary compares both paths with crypto/sha256 at messages of
// none to many blocks and tails of any length.
func TestEqualsStandardLibrary(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	before := accelerated
	t.Cleanup(func() { accelerated = before })
	for trial := range 2000 {
		accelerated = before && trial%4 > 0
		size := BlockSize * r.IntN(1+trial%40)
		draw := func(n int) []byte {
			p := make([]byte, n)
			for i := range p {
				p[i] = byte(r.Uint32())
			}
			return p
		}
		p0, p1, last := draw(size), draw(size), string(draw(r.IntN(BlockSize-8)))
		var got [2][32]byte
		NewTail(size, last).Sum(&got[0], &got[1], p0, p1)
		for i, p := range [][]byte{p0, p1} {
			if want := sha256.Sum256(append(p, last...)); got[i] != want {
				t.Fatalf("message %d of %d bytes, tail of %d: %x, want %x", i, size, len(last), got[i], want)
			}
		}
	}
}

func TestMisuse(t *testing.T) {
	var out [32]byte
	for name, misuse := range map[string]func(){
		"a part of a block":    func() { NewTail(60, "") },
		"no room for padding":  func() { NewTail(64, fmt.Sprintf("%56d", 0)) },
		"another message size": func() { NewTail(64, "tag").Sum(&out, &out, make([]byte, 64), make([]byte, 128)) },
	} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%s: no panic", name)
				}
			}()
			misuse()
		}()
	}
}

func BenchmarkSum(b *testing.B) {
	for _, size := range []int{64, 1024} {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			p0, p1, tail := make([]byte, size), make([]byte, size), NewTail(size, "vd1.leaf")
			var out [2][32]byte
			b.SetBytes(2 * int64(size))
			for b.Loop() {
				tail.Sum(&out[0], &out[1], p0, p1)
			}
		})
		b.Run(fmt.Sprint("standard/", size), func(b *testing.B) {
			p := make([]byte, size+8)
			b.SetBytes(int64(size))
			for b.Loop() {
				sha256.Sum256(p)
			}
		})
	}
}
