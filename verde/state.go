package verde

import (
	"crypto/sha256"
	"fmt"
	"slices"
)

// Limits of a state. They bound what a proof can pretend and what a mistake can allocate.
const (
	MaxName    = 128     // bytes of a tensor's name
	MaxTensors = 1 << 16 // tensors of a state
	MaxWords   = 1 << 36 // words of a tensor
)

// A State is a set of named flat tensors with their commitments: the parameters, moments and counters
// of a policy and whatever a round binds to names. Its root is taken after every step, so it hashes
// again only what was Set or Touched since.
//
// A State refers to the words it was given and does not copy them: they must not change between the
// last Set or Touch of their name and the next Root, RootOf, TensorRoot or Open. It is not safe for
// concurrent use. The zero value is an empty state.
type State struct {
	trees map[string]*tree
	names []string // sorted
}

// Set binds name to words and takes all of them as changed. The name is kept in the order of its
// bytes; the order of Set calls does not matter.
func (s *State) Set(name string, words []uint32) error {
	if err := checkName(name); err != nil {
		return fmt.Errorf("set tensor: %w", err)
	}
	if uint64(len(words)) > MaxWords {
		return fmt.Errorf("set tensor %s: %d words are over the limit of %d", name, len(words), uint64(MaxWords))
	}
	if t, ok := s.trees[name]; ok {
		t.set(words)
		return nil
	}
	if len(s.names) == MaxTensors {
		return fmt.Errorf("set tensor %s: the state is full with %d tensors", name, MaxTensors)
	}
	if s.trees == nil {
		s.trees = make(map[string]*tree)
	}
	i, _ := slices.BinarySearch(s.names, name)
	s.names = slices.Insert(s.names, i, name)
	s.trees[name] = newTree(words)
	return nil
}

// SetMerkle is Set for a tensor whose Merkle root is known, because it was computed where its words were: on a GPU. words may be filled in
// after it, and must be before anybody asks for more than a root.
func (s *State) SetMerkle(name string, words []uint32, merkle Hash) error {
	if _, ok := s.trees[name]; !ok {
		if err := s.Set(name, words); err != nil {
			return err
		}
	}
	t := &tree{}
	t.adopt(words, merkle)
	s.trees[name] = t
	return nil
}

// Touch says that words lo..hi-1 of a tensor changed in place. Only the leaves they lie in, and the
// nodes above those, are hashed again.
func (s *State) Touch(name string, lo, hi int) error {
	t, ok := s.trees[name]
	if !ok {
		return fmt.Errorf("touch tensor %s: the state has no such tensor", name)
	}
	if lo < 0 || hi < lo || hi > len(t.words) {
		return fmt.Errorf("touch tensor %s: words %d to %d of %d", name, lo, hi, len(t.words))
	}
	t.touch(lo, hi)
	return nil
}

// Drop takes a tensor out of the state. A name it does not have is no error.
func (s *State) Drop(name string) {
	if _, ok := s.trees[name]; ok {
		delete(s.trees, name)
		i, _ := slices.BinarySearch(s.names, name)
		s.names = slices.Delete(s.names, i, i+1)
	}
}

// Names returns the names in the order in which they are committed to.
func (s *State) Names() []string { return slices.Clone(s.names) }

// Words returns the words bound to name, not a copy, and whether there is such a tensor.
func (s *State) Words(name string) ([]uint32, bool) {
	t, ok := s.trees[name]
	if !ok {
		return nil, false
	}
	return t.words, true
}

// Root returns the commitment to all tensors of the state.
func (s *State) Root() Hash { return s.RootOf(nil) }

// RootOf returns the root of the state that has only the tensors whose names keep accepts; nil keeps
// all. Hashes are shared: after Root, the root of a part costs one hash per tensor.
func (s *State) RootOf(keep func(name string) bool) Hash {
	names := s.kept(keep)
	root := fold(s.entries(names))
	return boundHash(TagState, &root, uint64(len(names)))
}

// TensorRoot returns the root of one tensor and whether there is one.
func (s *State) TensorRoot(name string) (Hash, bool) {
	t, ok := s.trees[name]
	if !ok {
		return Hash{}, false
	}
	hashTrees([]*tree{t})
	return t.root, true
}

// StateRoot returns the root of a state with these tensors.
func StateRoot(tensors map[string][]uint32) (Hash, error) {
	var s State
	for name, words := range tensors {
		if err := s.Set(name, words); err != nil {
			return Hash{}, err
		}
	}
	return s.Root(), nil
}

func (s *State) kept(keep func(string) bool) []string {
	if keep == nil {
		return s.names
	}
	names := make([]string, 0, len(s.names))
	for _, name := range s.names {
		if keep(name) {
			names = append(names, name)
		}
	}
	return names
}

// entries returns the leaves of the state's own tree, after hashing what is stale.
func (s *State) entries(names []string) []Hash {
	var stale []*tree
	for _, name := range names {
		if t := s.trees[name]; t.stale {
			stale = append(stale, t)
		}
	}
	hashTrees(stale)
	out := make([]Hash, len(names))
	for i, name := range names {
		out[i] = entryHash(&s.trees[name].root, name)
	}
	return out
}

// entryHash binds a tensor's root to its name. The root has a fixed size, so it is clear where the
// name begins.
func entryHash(root *Hash, name string) Hash {
	var b [32 + MaxName + TagSize]byte
	n := copy(b[:], root[:])
	n += copy(b[n:], name)
	n += copy(b[n:], TagEntry)
	return sha256.Sum256(b[:n])
}

// checkName accepts names that look the same in a log, in a file and in a proof.
func checkName(name string) error {
	if name == "" || len(name) > MaxName {
		return fmt.Errorf("tensor name of %d bytes: want 1 to %d", len(name), MaxName)
	}
	for i := range len(name) {
		c := name[i]
		switch {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', c == '.', c == '_', c == '-', c == '/':
		default:
			return fmt.Errorf("tensor name %q: want letters, digits and . _ - /", name)
		}
	}
	return nil
}
