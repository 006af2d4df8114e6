package cpu

import (
	"math/bits"

	"verdant/repops"
)

func questions(o repops.Questions, in [][]uint32, out []uint32) {
	header, ranges := in[0], in[1]
	families := in[2][0]
	if o.Families < 32 {
		families &= 1<<o.Families - 1
	}
	s := repops.Stream{Run: header[0], Node: header[1], Round: header[2], Purpose: repops.PurposeQuestion}
	for q := range out {
		if families == 0 {
			out[q] = ^uint32(0)
			continue
		}
		w := s.Block(uint32(q), 0, 0)
		pick, _ := bits.Mul32(w[0], uint32(bits.OnesCount32(families)))
		left := families
		for range pick {
			left &= left - 1
		}
		family := bits.TrailingZeros32(left)
		row, _ := bits.Mul32(w[1], ranges[2*family+1])
		out[q] = ranges[2*family] + row
	}
}
