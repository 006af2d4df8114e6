package policy

import (
	"encoding/binary"
	"fmt"
	"math"
	"slices"
	"sort"

	"verdant/verde"
)

// Schema lists the persistent tensors of a policy's state with their sizes in
// words, sorted by name.
func (m Model) Schema() []Tensor {
	s := []Tensor{{optState, 4}, {specState, 1}}
	for _, p := range m.Params() {
		for _, prefix := range []string{paramPrefix, firstMoment, secondMoment} {
			s = append(s, Tensor{prefix + p.Name, p.Size()})
		}
	}
	sort.Slice(s, func(i, j int) bool { return s[i].Name < s[j].Name })
	return s
}

// Tensor is a name and a size in words.
type Tensor struct {
	Name string
	Size int
}

// NewState binds parameters to a state with a fresh optimizer.
func (m Model) NewState(params map[string][]uint32) (*verde.State, error) {
	s := &verde.State{}
	one := math.Float32bits(1)
	for _, t := range m.Schema() {
		words := make([]uint32, t.Size)
		switch t.Name {
		case optState:
			words[1], words[2] = one, one // powers of β start at β^0
		case specState:
			words[0] = m.spec()
		default:
			if p, ok := params[t.Name]; ok {
				words = p
			}
		}
		if len(words) != t.Size {
			return nil, fmt.Errorf("make state: tensor %s has %d words, want %d", t.Name, len(words), t.Size)
		}
		if err := s.Set(t.Name, words); err != nil {
			return nil, err
		}
	}
	return s, nil
}

// CopyState returns a state of its own with the persistent tensors of s.
func (m Model) CopyState(s *verde.State) (*verde.State, error) {
	return m.persistent(s, slices.Clone[[]uint32])
}

// ShareState returns a state with the persistent tensors of s and hashes of its own. The words are those of s, which must not change
// as long as either is used.
func (m Model) ShareState(s *verde.State) (*verde.State, error) {
	return m.persistent(s, func(words []uint32) []uint32 { return words })
}

func (m Model) persistent(s *verde.State, take func([]uint32) []uint32) (*verde.State, error) {
	c := &verde.State{}
	for _, t := range m.Schema() {
		words, ok := s.Words(t.Name)
		if !ok || len(words) != t.Size {
			return nil, fmt.Errorf("copy state: tensor %s is missing or has %d words, want %d", t.Name, len(words), t.Size)
		}
		if err := c.Set(t.Name, take(words)); err != nil {
			return nil, err
		}
	}
	return c, nil
}

// EncodedSize is the number of bytes of an encoded state.
func (m Model) EncodedSize() int {
	n := 0
	for _, t := range m.Schema() {
		n += 4 * t.Size
	}
	return n
}

// EncodeState returns the checkpoint of a state: the words of its persistent
// tensors, little endian, in the order of the schema.
func (m Model) EncodeState(s *verde.State) ([]byte, error) {
	b := make([]byte, 0, m.EncodedSize())
	for _, t := range m.Schema() {
		words, ok := s.Words(t.Name)
		if !ok || len(words) != t.Size {
			return nil, fmt.Errorf("encode state: tensor %s is missing or has %d words, want %d", t.Name, len(words), t.Size)
		}
		for _, w := range words {
			b = binary.LittleEndian.AppendUint32(b, w)
		}
	}
	return b, nil
}

// DecodeState reads a checkpoint and checks it against the root it is known
// by: a corrupted or forged one is refused.
func (m Model) DecodeState(data []byte, root verde.Hash) (*verde.State, error) {
	if len(data) != m.EncodedSize() {
		return nil, fmt.Errorf("decode checkpoint: %d bytes, this model's have %d", len(data), m.EncodedSize())
	}
	s := &verde.State{}
	for _, t := range m.Schema() {
		words := make([]uint32, t.Size)
		for i := range words {
			words[i] = binary.LittleEndian.Uint32(data[4*i:])
		}
		data = data[4*t.Size:]
		if err := s.Set(t.Name, words); err != nil {
			return nil, err
		}
	}
	if got := s.Root(); got != root {
		return nil, fmt.Errorf("decode checkpoint: its state root is %s, not %s: it is corrupted or another one", got, root)
	}
	return s, nil
}
