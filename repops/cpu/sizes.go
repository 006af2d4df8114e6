package cpu

import (
	"reflect"
	"sync"

	"verdant/repops"
)

// Sizes remembers how many words the tensors of operators have: an operator
// makes slices of shapes each time it is asked, which takes longer than many a
// small operator itself. It is safe for concurrent use; the zero value is ready.
type Sizes struct {
	mu   sync.RWMutex
	seen map[repops.Operator]*sizes
}

// sizes are the words of each input and output.
type sizes struct {
	in, out []int
	sound   bool // no dimension is less than 1
	spare   repops.Spare
}

// mostSizes bounds what is remembered; a round's operators are some hundreds.
const mostSizes = 4096

// Outputs returns the words of each output of an operator.
func (s *Sizes) Outputs(op repops.Operator) []int { return s.of(op).out }

func (s *Sizes) of(op repops.Operator) *sizes {
	if !reflect.TypeOf(op).Comparable() {
		return sizesOf(op)
	}
	s.mu.RLock()
	known := s.seen[op]
	s.mu.RUnlock()
	if known != nil {
		return known
	}
	known = sizesOf(op)
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.seen == nil || len(s.seen) >= mostSizes {
		s.seen = map[repops.Operator]*sizes{}
	}
	s.seen[op] = known
	return known
}

func sizesOf(op repops.Operator) *sizes {
	s := &sizes{sound: true, spare: repops.SpareOf(op)}
	words := func(specs []repops.Spec) (n []int) {
		for _, spec := range specs {
			n = append(n, spec.Size())
			for _, d := range spec.Shape {
				s.sound = s.sound && d >= 1
			}
		}
		return n
	}
	s.in, s.out = words(op.Inputs()), words(op.Outputs())
	return s
}

// fit says whether tensors have the sizes.
func (s *sizes) fit(in, out [][]uint32) bool {
	return s.sound && fit(in, s.in, s.spare.In) && fit(out, s.out, s.spare.Out)
}

func fit(have [][]uint32, want []int, spare int) bool {
	if len(have) != len(want) {
		return false
	}
	for i, w := range have {
		if len(w) != want[i] && (w != nil || i != spare) {
			return false
		}
	}
	return true
}
