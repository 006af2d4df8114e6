package verde

import "fmt"

// leafHash hashes the words of a leaf.
func leafHash(words []uint32) (h Hash) {
	newLeafHasher().sum(words, &h)
	return h
}

// leafWords returns the number of words of a leaf of a tensor.
func leafWords(words, leaf uint64) uint64 { return min(LeafWords, words-leaf*LeafWords) }

// tensorRoot climbs from a proof's leaf to the root of a tensor of that many words.
func (p *Proof) tensorRoot(words, leaf uint64) (Hash, error) {
	if want := leafWords(words, leaf); uint64(len(p.Words)) != want {
		return Hash{}, fmt.Errorf("leaf of %d words, want %d", len(p.Words), want)
	}
	h, err := climb(leafHash(p.Words), leaf, leafCount(words), p.Tensor)
	if err != nil {
		return Hash{}, err
	}
	return boundHash(TagTensor, &h, words), nil
}

// outerRoot climbs on from a tensor's root to that of a state.
func (p *Proof) stateRoot(tensor Hash, s schema, i int) (Hash, error) {
	h, err := climb(entryHash(&tensor, s[i].Name), uint64(i), uint64(len(s)), p.Outer)
	if err != nil {
		return Hash{}, err
	}
	return boundHash(TagState, &h, uint64(len(s))), nil
}

// root returns the root that a proof of a leaf of a source leads to.
func (p *Proof) root(r *Rules, step int, src Source, leaf uint64) (Hash, error) {
	h, err := p.tensorRoot(r.words(step, src), leaf)
	if err != nil {
		return Hash{}, err
	}
	if src.Place == InTrace {
		n := uint64(len(r.steps[step].values))
		if h, err = climb(h, uint64(src.Value), n, p.Outer); err != nil {
			return Hash{}, err
		}
		return boundHash(TagTrace, &h, n), nil
	}
	s := r.schemaOf(step, src.Place)
	return p.stateRoot(h, s, s.index(src.Name))
}

// stepProof checks that root stands at place i of the claim's steps.
func stepProof(c *Claim, i int, root Hash, siblings []Hash) error {
	p := ListProof{Index: uint64(i), Count: uint64(c.Steps), Item: root, Siblings: siblings}
	return p.Verify(TagSteps, c.Computation)
}

// siblings returns the path from leaf i of a tree over leaves to its root.
func siblings(leaves []Hash, i int) []Hash {
	var path []Hash
	level := append([]Hash(nil), leaves...)
	for ; len(level) > 1; i /= 2 {
		path = append(path, sibling(level, i))
		n := (len(level) + 1) / 2
		up(level[:n], level, 0, n)
		level = level[:n]
	}
	return path
}

// descendants returns nodes lo..hi-1 of a level of the tree over leaves.
func descendants(leaves []Hash, level int, lo, hi uint64) []Hash {
	row := append([]Hash(nil), leaves...)
	for range level {
		n := (len(row) + 1) / 2
		up(row[:n], row, 0, n)
		row = row[:n]
	}
	if hi > uint64(len(row)) || lo > hi {
		return nil
	}
	return row[lo:hi]
}
