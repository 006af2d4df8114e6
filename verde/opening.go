package verde

import "fmt"

// An Opening shows one leaf of one named tensor of a state, with everything needed to check it against
// the state's root. It may come from a stranger: nothing in it is to be believed before Verify has
// returned nil.
//
// An opening does not show that its name occurs only once in a state that somebody else committed to.
// A verifier that knows the state's schema, which the swarm's registered graphs fix, compares Index
// and Count with it too.
type Opening struct {
	Name         string
	Index, Count uint64   // place of the tensor among the state's names, and their number
	Length       uint64   // words of the tensor
	Leaf         uint64   // number of the leaf; word w of the tensor lies in leaf w/LeafWords
	Values       []uint32 // the words of the leaf: LeafWords, or what is left in the last one
	Tensor       []Hash   // siblings from the leaf up to the tensor's Merkle root
	State        []Hash   // siblings from the tensor's entry up to the state's Merkle root
}

// Open proves leaf number leaf of the named tensor against Root.
func (s *State) Open(name string, leaf uint64) (Opening, error) {
	return s.OpenOf(nil, name, leaf)
}

// OpenOf proves leaf number leaf of the named tensor against RootOf(keep).
func (s *State) OpenOf(keep func(name string) bool, name string, leaf uint64) (Opening, error) {
	names := s.kept(keep)
	index := -1
	for i, n := range names {
		if n == name {
			index = i
		}
	}
	if index < 0 {
		return Opening{}, fmt.Errorf("open tensor %s: the state has no such tensor", name)
	}
	t := s.trees[name]
	if n := leafCount(uint64(len(t.words))); leaf >= n {
		return Opening{}, fmt.Errorf("open tensor %s: leaf %d of %d", name, leaf, n)
	}
	list, err := OpenList(s.entries(names), uint64(index))
	if err != nil {
		return Opening{}, fmt.Errorf("open tensor %s: %w", name, err)
	}
	return Opening{
		Name:   name,
		Index:  list.Index,
		Count:  list.Count,
		Length: uint64(len(t.words)),
		Leaf:   leaf,
		Values: append([]uint32(nil), t.leaf(int(leaf))...),
		Tensor: t.path(int(leaf)),
		State:  list.Siblings,
	}, nil
}

// Verify checks the opening against the root of a state.
func (o *Opening) Verify(root Hash) error {
	if err := checkName(o.Name); err != nil {
		return fmt.Errorf("verify opening: %w", err)
	}
	if o.Length > MaxWords || o.Count > MaxTensors {
		return fmt.Errorf("verify opening of %s: %d words, %d tensors: over the limits", o.Name, o.Length, o.Count)
	}
	leaves := leafCount(o.Length)
	if o.Leaf >= leaves {
		return fmt.Errorf("verify opening of %s: leaf %d of %d", o.Name, o.Leaf, leaves)
	}
	if want := min(LeafWords, o.Length-o.Leaf*LeafWords); uint64(len(o.Values)) != want {
		return fmt.Errorf("verify opening of %s: leaf of %d words, want %d", o.Name, len(o.Values), want)
	}
	var h Hash
	newLeafHasher().sum(o.Values, &h)
	h, err := climb(h, o.Leaf, leaves, o.Tensor)
	if err != nil {
		return fmt.Errorf("verify opening of %s: tensor: %w", o.Name, err)
	}
	h = boundHash(TagTensor, &h, o.Length)
	h, err = climb(entryHash(&h, o.Name), o.Index, o.Count, o.State)
	if err != nil {
		return fmt.Errorf("verify opening of %s: state: %w", o.Name, err)
	}
	if boundHash(TagState, &h, o.Count) != root {
		return fmt.Errorf("verify opening of %s, leaf %d: %w", o.Name, o.Leaf, ErrProof)
	}
	return nil
}
