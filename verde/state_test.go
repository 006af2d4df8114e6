package verde

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"maps"
	"runtime"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// The reference below follows the package documentation recursively, leaf by leaf, sharing no code
// with what it checks.

func plainSum(tag string, parts ...[]byte) Hash {
	return sha256.Sum256(append(slices.Concat(parts...), tag...))
}

// plainMerkle is the root over leaves padded with zero hashes to a power of two; a subtree without
// leaves is the zero hash itself.
func plainMerkle(leaves []Hash) Hash {
	size := 1
	for size < len(leaves) {
		size *= 2
	}
	var node func(lo, size int) Hash
	node = func(lo, size int) Hash {
		if lo >= len(leaves) {
			return Hash{}
		}
		if size == 1 {
			return leaves[lo]
		}
		l, r := node(lo, size/2), node(lo+size/2, size/2)
		return plainSum("vd1.node", l[:], r[:])
	}
	return node(0, size)
}

func plainTensor(words []uint32) Hash {
	var leaves []Hash
	for chunk := range slices.Chunk(words, LeafWords) {
		var b []byte
		for _, w := range chunk {
			b = binary.LittleEndian.AppendUint32(b, w)
		}
		leaves = append(leaves, plainSum("vd1.leaf", b))
	}
	root := plainMerkle(leaves)
	return plainSum("vd1.tens", root[:], binary.LittleEndian.AppendUint64(nil, uint64(len(words))))
}

func plainState(tensors map[string][]uint32) Hash {
	var entries []Hash
	for _, name := range slices.Sorted(maps.Keys(tensors)) {
		root := plainTensor(tensors[name])
		entries = append(entries, plainSum("vd1.entr", root[:], []byte(name)))
	}
	root := plainMerkle(entries)
	return plainSum("vd1.stat", root[:], binary.LittleEndian.AppendUint64(nil, uint64(len(entries))))
}

// drawWords draws a tensor, mostly short, sometimes of many leaves and blocks.
func drawWords(t *rapid.T, label string) []uint32 {
	n := rapid.OneOf(
		rapid.IntRange(0, 3),
		rapid.IntRange(250, 520),
		rapid.IntRange(0, 200*LeafWords),
	).Draw(t, label+" words")
	out := sequence(n)
	salt := rapid.Uint32().Draw(t, label+" salt")
	for i := range out {
		out[i] ^= salt
	}
	return out
}

// TestStateAgainstReference drives a State through random edits and compares every root with a
// reference that hashes everything anew.
func TestStateAgainstReference(t *testing.T) {
	names := []string{"a", "a/b", "a.b", "moment.1", "step", "Z", "round/tokens"}
	rapid.Check(t, func(t *rapid.T) {
		var s State
		plain := map[string][]uint32{}
		persistent := func(name string) bool { return !strings.HasPrefix(name, "round/") }
		t.Repeat(map[string]func(*rapid.T){
			"set": func(t *rapid.T) {
				name := rapid.SampledFrom(names).Draw(t, "name")
				plain[name] = drawWords(t, name)
				if err := s.Set(name, plain[name]); err != nil {
					t.Fatal(err)
				}
			},
			"touch": func(t *rapid.T) {
				name := rapid.SampledFrom(names).Draw(t, "name")
				words, ok := plain[name]
				if !ok || len(words) == 0 {
					return
				}
				lo := rapid.IntRange(0, len(words)-1).Draw(t, "lo")
				hi := rapid.IntRange(lo, min(len(words), lo+3*LeafWords)).Draw(t, "hi")
				for i := lo; i < hi; i++ {
					words[i]++
				}
				if err := s.Touch(name, lo, hi); err != nil {
					t.Fatal(err)
				}
			},
			"drop": func(t *rapid.T) {
				name := rapid.SampledFrom(names).Draw(t, "name")
				delete(plain, name)
				s.Drop(name)
			},
			"root": func(t *rapid.T) {
				if got, want := s.Root(), plainState(plain); got != want {
					t.Fatalf("root %v, want %v", got, want)
				}
			},
			"part": func(t *rapid.T) {
				part := maps.Clone(plain)
				maps.DeleteFunc(part, func(name string, _ []uint32) bool { return !persistent(name) })
				if got, want := s.RootOf(persistent), plainState(part); got != want {
					t.Fatalf("root of a part %v, want %v", got, want)
				}
			},
			"": func(t *rapid.T) {
				if got, want := s.Names(), slices.Sorted(maps.Keys(plain)); !slices.Equal(got, want) {
					t.Fatalf("names %v, want %v", got, want)
				}
			},
		})
		if got, want := s.Root(), plainState(plain); got != want {
			t.Fatalf("root at the end %v, want %v", got, want)
		}
	})
}

func TestRootsDoNotDependOnProcessors(t *testing.T) {
	words := sequence(1000*LeafWords + 17)
	want := plainTensor(words)
	before := runtime.GOMAXPROCS(0)
	defer runtime.GOMAXPROCS(before)
	for _, p := range []int{1, 2, 7} {
		runtime.GOMAXPROCS(p)
		if got := TensorRoot(words); got != want {
			t.Errorf("with %d processors the root is %v, want %v", p, got, want)
		}
	}
}

func TestPortableLeafEqualsFastOne(t *testing.T) {
	fast, portable := newLeafHasher(), newLeafHasher()
	portable.copies = true
	for _, n := range []int{0, 1, 255, 256} {
		var a, b Hash
		fast.sum(sequence(n), &a)
		portable.sum(sequence(n), &b)
		if a != b {
			t.Errorf("leaf of %d words: %v without a copy, %v with one", n, a, b)
		}
	}
}

func TestLengthIsBound(t *testing.T) {
	seen := map[Hash]int{}
	for _, n := range []int{0, 1, 2, 255, 256, 257, 511, 512, 513} {
		root := TensorRoot(make([]uint32, n))
		if m, ok := seen[root]; ok {
			t.Errorf("%d and %d zeros have the same root", m, n)
		}
		seen[root] = n
	}
}

func TestStateRefuses(t *testing.T) {
	var s State
	for _, name := range []string{"", strings.Repeat("x", MaxName+1), "a b", "ä", "a\x00"} {
		if err := s.Set(name, []uint32{1}); err == nil {
			t.Errorf("name %q was accepted", name)
		}
	}
	if err := s.Set("a", sequence(10)); err != nil {
		t.Fatal(err)
	}
	for _, r := range [][2]int{{-1, 1}, {2, 1}, {0, 11}} {
		if err := s.Touch("a", r[0], r[1]); err == nil {
			t.Errorf("touching words %v of 10 was accepted", r)
		}
	}
	if err := s.Touch("b", 0, 0); err == nil {
		t.Error("touching a tensor that is not there was accepted")
	}
	if _, ok := s.TensorRoot("b"); ok {
		t.Error("a tensor that is not there has a root")
	}
	if _, ok := s.Words("b"); ok {
		t.Error("a tensor that is not there has words")
	}
	for i := range MaxTensors - 1 {
		if err := s.Set(fmt.Sprintf("n%d", i), nil); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Set("one-more", nil); err == nil {
		t.Errorf("tensor %d was accepted", MaxTensors+1)
	}
}
