package verde

import "encoding/binary"

// Position returns the canonical bytes of where the dispute stands: everything that decides which moves
// are allowed and what they come to. Every signature covers it through its hash ([TagPosition]), so a
// signed move is also its party's word on how far both had come, and a settlement needs the last position
// and the last two moves, not the transcript.
//
//	stage, door, fact, item                              1 1 2 4 bytes
//	step, roots before, after, of the trace              4 32 32 32
//	tree: level of dispute, leaves, level, index, hash   1 8 1 8 32
//	value of the trace (−1: none), tensor                4, 4 + name
//	what is asserted: 0, or 1 and
//	  descriptor hash, node, element, claimed            32 4 8 4
//	  fresh, lo, hi, accumulators before and after       1 8 8 4 4
//	  operator inputs: place, number there, words        4, then 1 4 8 each
//	  bound words, accumulators between, words           4 + 4 each, three times
//
// Integers are little endian, lists begin with their length.
func (g *Game) Position() []byte {
	le := binary.LittleEndian
	b := []byte{byte(g.stage), byte(g.open.Door)}
	b = le.AppendUint16(b, g.open.Fact)
	b = le.AppendUint32(b, g.open.Item)
	b = le.AppendUint32(b, uint32(g.step))
	for _, h := range [][32]byte{g.before, g.after, g.trace} {
		b = append(b, h[:]...)
	}
	b = append(b, byte(g.tree.over))
	b = le.AppendUint64(b, g.tree.count)
	b = append(b, byte(g.tree.level))
	b = le.AppendUint64(b, g.tree.index)
	b = append(b, g.tree.hash[:]...)
	b = le.AppendUint32(b, uint32(int32(g.value)))
	b = le.AppendUint32(b, uint32(len(g.name)))
	b = append(b, g.name...)
	f := g.frame
	if f == nil {
		return append(b, 0)
	}
	b = append(b, 1)
	descriptor, _ := g.expansion.Nodes[f.node].AppendBinary(nil) // has no error to give
	h := TagDescriptor.Sum(descriptor)
	b = append(b, h[:]...)
	b = le.AppendUint32(b, uint32(f.node))
	b = le.AppendUint64(b, uint64(f.index))
	b = le.AppendUint32(b, f.claimed)
	fresh := byte(0)
	if f.fresh {
		fresh = 1
	}
	b = append(b, fresh)
	b = le.AppendUint64(b, uint64(f.lo))
	b = le.AppendUint64(b, uint64(f.hi))
	b = le.AppendUint32(b, f.start)
	b = le.AppendUint32(b, f.end)
	b = le.AppendUint32(b, uint32(len(g.expansion.Inputs)))
	for local := range g.expansion.Inputs {
		words, src := g.source(load{local: local})
		b = append(b, byte(src.Place))
		b = le.AppendUint32(b, uint32(g.rules.number(g.step, *src)))
		b = le.AppendUint64(b, words)
	}
	b = appendLoads(b, f.bounds)
	b = appendWords(b, f.ends)
	return appendLoads(b, f.loads)
}

func appendLoads(b []byte, ls []load) []byte {
	b = binary.LittleEndian.AppendUint32(b, uint32(len(ls)))
	for _, l := range ls {
		b = binary.LittleEndian.AppendUint32(b, l.word)
	}
	return b
}

// number returns the place of a source among its like: in the order of names, or of the trace. Constants
// have none.
func (r *Rules) number(step int, s Source) int {
	switch s.Place {
	case InTrace:
		return s.Value
	case InConstant:
		return 0
	}
	return r.schemaOf(step, s.Place).index(s.Name)
}
