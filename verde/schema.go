package verde

import (
	"fmt"
	"slices"
	"strings"
)

// TensorSpec names a tensor and gives its length in words.
type TensorSpec struct {
	Name  string
	Words uint64
}

// schema is the list of the tensors of a state, sorted by name. The registered graphs fix it, so a
// proof never says where in a state a tensor stands or how long it is: everybody knows.
type schema []TensorSpec

func newSchema(specs []TensorSpec) (schema, error) {
	s := schema(slices.Clone(specs))
	slices.SortFunc(s, func(a, b TensorSpec) int { return strings.Compare(a.Name, b.Name) })
	for i, t := range s {
		if err := checkName(t.Name); err != nil {
			return nil, err
		}
		if t.Words == 0 || t.Words > MaxWords {
			return nil, fmt.Errorf("tensor %s of %d words: want 1 to %d", t.Name, t.Words, uint64(MaxWords))
		}
		if i > 0 && s[i-1].Name == t.Name {
			return nil, fmt.Errorf("tensor %s is named twice", t.Name)
		}
	}
	if len(s) > MaxTensors {
		return nil, fmt.Errorf("%d tensors, limit %d", len(s), MaxTensors)
	}
	return s, nil
}

// index returns the place of a name, −1 if there is none.
func (s schema) index(name string) int {
	i, ok := slices.BinarySearchFunc(s, name, func(t TensorSpec, n string) int { return strings.Compare(t.Name, n) })
	if !ok {
		return -1
	}
	return i
}

// with returns the schema after more tensors were bound; one that was there keeps its length or it is
// an error: shapes are static.
func (s schema) with(more []TensorSpec) (schema, error) {
	out := slices.Clone(s)
	for _, t := range more {
		if i := s.index(t.Name); i < 0 {
			out = append(out, t)
		} else if s[i].Words != t.Words {
			return nil, fmt.Errorf("tensor %s of %d words is bound to %d", t.Name, s[i].Words, t.Words)
		}
	}
	return newSchema(out)
}
