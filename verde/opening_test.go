package verde

import (
	"bytes"
	"encoding/gob"
	"errors"
	"testing"

	"pgregory.net/rapid"
)

func drawState(t *rapid.T) *State {
	s := &State{}
	for _, name := range rapid.SliceOfNDistinct(rapid.StringMatching(`[a-z./_-]{1,6}`), 1, 9, rapid.ID).Draw(t, "names") {
		words := sequence(rapid.OneOf(rapid.IntRange(1, 3), rapid.IntRange(1, 9*LeafWords)).Draw(t, "words"))
		if err := s.Set(name, words); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

// TestOpeningShowsOnlyTheTruth opens a random leaf, checks that it verifies, then changes one thing
// and checks that it no longer does.
func TestOpeningShowsOnlyTheTruth(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawState(t)
		name := rapid.SampledFrom(s.Names()).Draw(t, "name")
		words, _ := s.Words(name)
		leaf := rapid.Uint64Range(0, leafCount(uint64(len(words)))-1).Draw(t, "leaf")
		o, err := s.Open(name, leaf)
		if err != nil {
			t.Fatal(err)
		}
		root := s.Root()
		if err := o.Verify(root); err != nil {
			t.Fatal(err)
		}
		flip := func(h []Hash) bool {
			if len(h) == 0 {
				return false
			}
			i := rapid.IntRange(0, len(h)-1).Draw(t, "sibling")
			h[i][rapid.IntRange(0, 31).Draw(t, "byte")] ^= 1 << rapid.IntRange(0, 7).Draw(t, "bit")
			return true
		}
		changed := true
		switch rapid.IntRange(0, 9).Draw(t, "change") {
		case 0:
			o.Values[rapid.IntRange(0, len(o.Values)-1).Draw(t, "word")] ^= 1 << rapid.IntRange(0, 31).Draw(t, "bit")
		case 1:
			changed = flip(o.Tensor)
		case 2:
			changed = flip(o.State)
		case 3:
			o.Name += "x"
		case 4:
			o.Length += rapid.Uint64Range(1, 1<<62).Draw(t, "by")
		case 5:
			o.Leaf ^= 1 << rapid.IntRange(0, 63).Draw(t, "bit")
		case 6:
			o.Index ^= 1 << rapid.IntRange(0, 63).Draw(t, "bit")
		case 7:
			o.Count += rapid.Uint64Range(1, 1<<62).Draw(t, "by")
		case 8:
			o.Values = o.Values[:len(o.Values)-1]
		case 9:
			o.Tensor = append(o.Tensor, Hash{})
		}
		if err := o.Verify(root); changed && err == nil {
			t.Fatal("a changed opening verifies")
		}
	})
}

func TestOpeningOfAPart(t *testing.T) {
	var s State
	for _, name := range []string{"a", "round/x", "z"} {
		if err := s.Set(name, sequence(300)); err != nil {
			t.Fatal(err)
		}
	}
	keep := func(name string) bool { return name != "round/x" }
	o, err := s.OpenOf(keep, "z", 1)
	if err != nil {
		t.Fatal(err)
	}
	if err := o.Verify(s.RootOf(keep)); err != nil {
		t.Error(err)
	}
	if err := o.Verify(s.Root()); err == nil {
		t.Error("an opening of the part verifies against the whole")
	}
	if _, err := s.OpenOf(keep, "round/x", 0); err == nil {
		t.Error("opened what the part leaves out")
	}
	if _, err := s.Open("z", 2); err == nil {
		t.Error("opened a leaf beyond the tensor")
	}
}

func TestListProof(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		items := make([]Hash, rapid.IntRange(1, 40).Draw(t, "items"))
		for i := range items {
			items[i] = TagState.Sum([]byte{byte(i)})
		}
		index := rapid.Uint64Range(0, uint64(len(items))-1).Draw(t, "index")
		root := ListRoot(TagSteps, items)
		p, err := OpenList(items, index)
		if err != nil {
			t.Fatal(err)
		}
		if err := p.Verify(TagSteps, root); err != nil {
			t.Fatal(err)
		}
		if err := p.Verify(TagGraphs, root); !errors.Is(err, ErrProof) {
			t.Fatalf("a list of steps passes for one of graphs: %v", err)
		}
		other := p
		other.Index = rapid.Uint64Range(0, uint64(len(items))+3).Draw(t, "other index")
		if err := other.Verify(TagSteps, root); other.Index != index && err == nil {
			t.Fatalf("item %d passes for item %d", index, other.Index)
		}
		other = p
		other.Item[0] ^= 1
		if err := other.Verify(TagSteps, root); err == nil {
			t.Fatal("another item passes")
		}
		other = p
		other.Count++
		if err := other.Verify(TagSteps, root); err == nil {
			t.Fatal("another count passes")
		}
	})
	if _, err := OpenList(nil, 0); err == nil {
		t.Error("opened an item of an empty list")
	}
}

// FuzzOpeningVerify feeds whatever a stranger could decode into an opening: Verify must neither panic
// nor accept anything but what was committed to.
func FuzzOpeningVerify(f *testing.F) {
	var s State
	truth := sequence(3*LeafWords + 5)
	for name, words := range map[string][]uint32{"a": {1}, "b": truth, "c": {}} {
		if err := s.Set(name, words); err != nil {
			f.Fatal(err)
		}
	}
	root := s.Root()
	for leaf := range uint64(4) {
		o, err := s.Open("b", leaf)
		if err != nil {
			f.Fatal(err)
		}
		var b bytes.Buffer
		if err := gob.NewEncoder(&b).Encode(o); err != nil {
			f.Fatal(err)
		}
		f.Add(b.Bytes())
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var o Opening
		if gob.NewDecoder(bytes.NewReader(data)).Decode(&o) != nil || o.Verify(root) != nil {
			return
		}
		words, ok := s.Words(o.Name)
		if !ok {
			t.Fatalf("opening of %q verifies", o.Name)
		}
		for i, w := range o.Values {
			if words[int(o.Leaf)*LeafWords+i] != w {
				t.Fatalf("opening shows word %d of leaf %d of %s as %d", i, o.Leaf, o.Name, w)
			}
		}
	})
}

// FuzzListProof is the same for proofs of a list.
func FuzzListProof(f *testing.F) {
	items := make([]Hash, 11)
	for i := range items {
		items[i] = Hash{byte(i), 1}
	}
	root := ListRoot(TagSteps, items)
	for i := range items {
		p, err := OpenList(items, uint64(i))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(p.Index, p.Count, p.Item[:], bytes.Join(slicesOf(p.Siblings), nil))
	}
	f.Fuzz(func(t *testing.T, index, count uint64, item, siblings []byte) {
		p := ListProof{Index: index, Count: count}
		copy(p.Item[:], item)
		for ; len(siblings) >= 32; siblings = siblings[32:] {
			p.Siblings = append(p.Siblings, Hash(siblings))
		}
		if p.Verify(TagSteps, root) == nil && (index >= uint64(len(items)) || p.Item != items[index]) {
			t.Fatalf("item %x passes for number %d", p.Item, index)
		}
	})
}

func slicesOf(hs []Hash) (out [][]byte) {
	for i := range hs {
		out = append(out, hs[i][:])
	}
	return out
}
