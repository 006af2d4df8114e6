package contracts_test

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"testing"

	"verdant/ledger/contracts"
	"verdant/verde"
)

func flat(hashes []verde.Hash) []byte {
	var b []byte
	for _, h := range hashes {
		b = append(b, h[:]...)
	}
	return b
}

func leafBytes(words []uint32) []byte {
	var b []byte
	for _, w := range words {
		b = binary.LittleEndian.AppendUint32(b, w)
	}
	return b
}

// committed is a state of tensors of awkward lengths.
func committed(t *testing.T, r *rand.Rand) (*verde.State, []string) {
	t.Helper()
	var s verde.State
	for i, size := range []int{1, 2, 255, 256, 257, 512, 700, 5000, 1 << 14, 100_000} {
		words := make([]uint32, size)
		for j := range words {
			words[j] = r.Uint32()
		}
		if err := s.Set(fmt.Sprintf("layer.%d/w_%d", i, size), words); err != nil {
			t.Fatal(err)
		}
	}
	return &s, s.Names()
}

// opened is what the contract is told about a word of a state.
func opened(t *testing.T, s *verde.State, name string, index uint64) (contracts.RefereeSource, contracts.RefereeOpening) {
	t.Helper()
	o, err := s.Open(name, index/verde.LeafWords)
	if err != nil {
		t.Fatal(err)
	}
	source := contracts.RefereeSource{
		Place: contracts.SourceState, Root: s.Root(), Words: o.Length, Index: o.Index, Count: o.Count, Name: []byte(name),
	}
	return source, contracts.RefereeOpening{Leaf: leafBytes(o.Values), Siblings: flat(o.Tensor), Outer: flat(o.State)}
}

// TestRefereeOpensWhatVerdeCommitsTo: openings made by package verde are accepted, word by word.
func TestRefereeOpensWhatVerdeCommitsTo(t *testing.T) {
	judge := newBare(t, "referee")
	r := rand.New(rand.NewPCG(31, 32))
	s, names := committed(t, r)
	var dearest uint64
	for _, name := range names {
		words, _ := s.Words(name)
		for range 40 {
			index := r.Uint64N(uint64(len(words)))
			source, opening := opened(t, s, name, index)
			out, gas := judge.call("opened", source, int64(index), opening)
			if out[0].(uint32) != words[index] {
				t.Fatalf("word %d of %s is %#08x, want %#08x", index, name, out[0], words[index])
			}
			dearest = max(dearest, gas)
			root, _ := s.TensorRoot(name)
			source.Place, source.Root, opening.Outer = contracts.SourceTensor, root, nil
			if out, _ = judge.call("opened", source, int64(index), opening); out[0].(uint32) != words[index] {
				t.Fatalf("word %d of %s by its own root is %#08x, want %#08x", index, name, out[0], words[index])
			}
		}
	}
	t.Logf("dearest opening: %d gas", dearest)
}

// TestRefereeOpensValuesOfAStep: the trace of a step is a list of tensor roots.
func TestRefereeOpensValuesOfAStep(t *testing.T) {
	judge := newBare(t, "referee")
	for _, count := range []int{1, 2, 3, 5, 16, 17, 100} {
		var roots []verde.Hash
		var values [][]uint32
		for i := range count {
			values = append(values, []uint32{uint32(i), 0x80000000 | uint32(i)})
			roots = append(roots, verde.TensorRoot(values[i]))
		}
		root := verde.ListRoot(verde.TagTrace, roots)
		for i := range count {
			p, err := verde.OpenList(roots, uint64(i))
			if err != nil {
				t.Fatal(err)
			}
			source := contracts.RefereeSource{Place: contracts.SourceTrace, Root: root, Words: 2, Index: uint64(i), Count: uint64(count)}
			opening := contracts.RefereeOpening{Leaf: leafBytes(values[i]), Outer: flat(p.Siblings)}
			if out, _ := judge.call("opened", source, int64(1), opening); out[0].(uint32) != values[i][1] {
				t.Errorf("word 1 of value %d of %d is %#08x", i, count, out[0])
			}
			source.Place = contracts.SourceState
			if _, _, err := judge.try("opened", source, int64(1), opening); err == nil {
				t.Errorf("value %d of %d passes for a tensor of a state", i, count)
			}
		}
	}
}

// TestRefereeRefusesForgedOpenings spoils every part of a good one.
func TestRefereeRefusesForgedOpenings(t *testing.T) {
	judge := newBare(t, "referee")
	r := rand.New(rand.NewPCG(33, 34))
	s, names := committed(t, r)
	const index = 600
	name := names[len(names)-3]
	source, opening := opened(t, s, name, index)
	if source.Words < 5000 {
		t.Fatalf("%s has %d words", name, source.Words)
	}
	judge.call("opened", source, int64(index), opening)
	flip := func(b []byte) []byte {
		b = bytes.Clone(b)
		b[r.IntN(len(b))] ^= 1 << r.IntN(8)
		return b
	}
	for what, spoil := range map[string]func(at *int64, s *contracts.RefereeSource, o *contracts.RefereeOpening){
		"a bit of the leaf": func(_ *int64, _ *contracts.RefereeSource, o *contracts.RefereeOpening) { o.Leaf = flip(o.Leaf) },
		"a short leaf":      func(_ *int64, _ *contracts.RefereeSource, o *contracts.RefereeOpening) { o.Leaf = o.Leaf[4:] },
		"a long leaf": func(_ *int64, _ *contracts.RefereeSource, o *contracts.RefereeOpening) {
			o.Leaf = append(o.Leaf, 0, 0, 0, 0)
		},
		"a bit of a sibling": func(_ *int64, _ *contracts.RefereeSource, o *contracts.RefereeOpening) { o.Siblings = flip(o.Siblings) },
		"a sibling less":     func(_ *int64, _ *contracts.RefereeSource, o *contracts.RefereeOpening) { o.Siblings = o.Siblings[32:] },
		"half a sibling more": func(_ *int64, _ *contracts.RefereeSource, o *contracts.RefereeOpening) {
			o.Siblings = append(bytes.Clone(o.Siblings), make([]byte, 16)...)
		},
		"a bit of an outer one":  func(_ *int64, _ *contracts.RefereeSource, o *contracts.RefereeOpening) { o.Outer = flip(o.Outer) },
		"no outer ones":          func(_ *int64, _ *contracts.RefereeSource, o *contracts.RefereeOpening) { o.Outer = nil },
		"the root":               func(_ *int64, s *contracts.RefereeSource, _ *contracts.RefereeOpening) { s.Root[5] ^= 1 },
		"the length":             func(_ *int64, s *contracts.RefereeSource, _ *contracts.RefereeOpening) { s.Words++ },
		"the name":               func(_ *int64, s *contracts.RefereeSource, _ *contracts.RefereeOpening) { s.Name = flip(s.Name) },
		"the place of the entry": func(_ *int64, s *contracts.RefereeSource, _ *contracts.RefereeOpening) { s.Index ^= 1 },
		"the number of entries":  func(_ *int64, s *contracts.RefereeSource, _ *contracts.RefereeOpening) { s.Count++ },
		"a place over the count": func(_ *int64, s *contracts.RefereeSource, _ *contracts.RefereeOpening) { s.Index = s.Count },
		"another leaf":           func(at *int64, _ *contracts.RefereeSource, _ *contracts.RefereeOpening) { *at += verde.LeafWords },
		"no place": func(_ *int64, s *contracts.RefereeSource, _ *contracts.RefereeOpening) {
			s.Place = contracts.SourceInside
		},
		"a place there is not": func(_ *int64, s *contracts.RefereeSource, _ *contracts.RefereeOpening) { s.Place = 4 },
		"as a value of the step": func(_ *int64, s *contracts.RefereeSource, _ *contracts.RefereeOpening) {
			s.Place = contracts.SourceTrace
		},
	} {
		at, src, o := int64(index), source, opening
		o.Leaf = bytes.Clone(o.Leaf)
		src.Name = bytes.Clone(src.Name)
		spoil(&at, &src, &o)
		if out, _, err := judge.try("opened", src, at, o); err == nil {
			t.Errorf("%s is spoilt and the opening gives %#08x", what, out[0])
		}
	}
	for _, at := range []int64{-1, int64(source.Words), 1 << 40, -1 << 63} { // out of range: 0, whatever is opened
		if out, _ := judge.call("opened", source, at, contracts.RefereeOpening{}); out[0].(uint32) != 0 {
			t.Errorf("word %d is %#08x, want 0", at, out[0])
		}
	}
}
