package verde

import (
	"fmt"

	"verdant/repops"
)

// frame is one element of one node of an operator's expansion whose value is disputed. The referee
// derives from the node's descriptor what is loaded and from where; the defender only says what the words
// are.
type frame struct {
	node    int // of the expansion
	index   int64
	claimed uint32 // the element's value, as the defender says

	element *repops.Element
	script  *script
	fresh   bool  // the bounds have not been asserted yet
	lo, hi  int64 // disputed part of the fold
	start   uint32
	end     uint32 // accumulators before lo (agreed on) and after hi-1 (disputed)

	// What can be picked from after an Assert.
	bounds []load
	points []int64  // ends of the segments, if the fold was split
	ends   []uint32 // accumulators there; the last is end
	loads  []load   // words the run read
}

// load is one word that an element reads.
type load struct {
	local int // tensor of the expansion
	index int64
	word  uint32
}

// script answers the loads of an element with asserted words and notes what was asked for.
type script struct {
	words []uint32
	loads []load
	short bool
}

func (s *script) load(local int, index int64) uint32 {
	w := uint32(0)
	if len(s.loads) < len(s.words) {
		w = s.words[len(s.loads)]
	} else {
		s.short = true
	}
	s.loads = append(s.loads, load{local, index, w})
	return w
}

func newFrame(n *repops.Node, node int, index int64, claimed uint32) *frame {
	f := &frame{node: node, index: index, claimed: claimed, fresh: true, start: n.Init, end: claimed}
	f.element = repops.NewElement(n, index, func(t int, i int64) uint32 { return f.script.load(t, i) })
	return f
}

// say hands the asserted words to a part of the evaluation and takes the loads it made.
func (f *frame) say(words []uint32, evaluate func()) ([]load, error) {
	f.script = &script{words: words}
	evaluate()
	if f.script.short || len(f.script.loads) != len(words) {
		return nil, fmt.Errorf("asserts %d words, the node reads %d there", len(words), len(f.script.loads))
	}
	return f.script.loads, nil
}

// cut returns the ends of the segments a fold of more than run steps is split into, nil for a shorter
// one. They are as even as they can be, so the longest is at most one step longer than the shortest.
func cut(lo, hi int64, arity, run int) []int64 {
	n := hi - lo
	if n <= int64(run) {
		return nil
	}
	parts := min(int64(arity), n)
	points := make([]int64, parts)
	for j := range parts {
		points[j] = lo + (j+1)*(n/parts) + min(j+1, n%parts)
	}
	return points
}

// execution is what the last body step of a run did, for the story.
type execution struct {
	k        int64
	acc      uint32
	operands []repops.Operand
	result   uint32
}

// run executes the disputed part of the fold on the words of the script.
func (f *frame) run() (last execution) {
	acc := f.start
	for k := f.lo; k < f.hi && !f.script.short; k++ {
		ops := f.element.Operands(k)
		next := f.element.Execute(acc, k, ops)
		last = execution{k, acc, ops, next}
		acc = next
	}
	return last
}
