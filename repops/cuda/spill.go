//go:build cuda

package cuda

import (
	"slices"

	"verdant/repops"
)

// spilled is what a graph needs later and waits for in the host's memory, because the device's is too small for all of it. A graph that is
// executed so is slower and gives the same bits: its operators, their rows and the order of every sum are what they were.
type spilled struct {
	words map[repops.Value][]uint32
	moved int64 // bytes brought to the host
}

// spill makes room on the device before operator i: of the values it does not touch, the one that is needed last goes to the host. Without
// any, there is no room to be had.
func (x *execution) spill(s *Stream, i int) (room bool, err error) {
	touched := append(slices.Clone(x.g.Ops[i].In), x.g.Ops[i].Out...)
	victim, latest := repops.Value(-1), i
	for v, buf := range x.bufs {
		value := repops.Value(v)
		if buf.Ptr == 0 || x.last[v] < 0 || slices.Contains(touched, value) {
			continue
		}
		if use := x.nextUse(value, i); use > latest {
			victim, latest = value, use
		}
	}
	if victim < 0 {
		return false, nil
	}
	buf := x.bufs[victim]
	words := make([]uint32, buf.Words)
	if err := s.Download(words, buf); err != nil {
		return false, err
	}
	if x.words == nil {
		x.words = map[repops.Value][]uint32{}
	}
	x.words[victim] = words
	x.moved += 4 * int64(buf.Words)
	s.Free(buf)
	x.bufs[victim] = Buffer{}
	return true, nil
}

// nextUse is the first operator after i that reads a value; len(x.g.Ops) for outputs that none reads.
func (x *execution) nextUse(v repops.Value, i int) int {
	for j := i + 1; j < len(x.g.Ops); j++ {
		if slices.Contains(x.g.Ops[j].In, v) {
			return j
		}
	}
	return len(x.g.Ops)
}

// recall brings a value back to the device, if it is on the host.
func (x *execution) recall(s *Stream, v repops.Value) error {
	words, ok := x.words[v]
	if !ok {
		return nil
	}
	buf, err := s.Alloc(len(words))
	if err != nil {
		return err
	}
	if err := s.Upload(buf, words); err != nil {
		s.Free(buf)
		return err
	}
	x.bufs[v] = buf
	delete(x.words, v)
	return nil
}

// tell warns of a graph that was too large.
func (x *execution) tell() {
	if x.moved > 0 {
		x.b.log.Warn("it does not fit into the GPU, so parts of it wait in the host's memory, and it takes longer: a GPU with more memory would not",
			"what", "graph "+x.g.Name, "MiB", (x.moved+1<<20-1)>>20)
	}
}
