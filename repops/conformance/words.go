package conformance

import (
	"math"
	"math/rand/v2"

	"verdant/repops"
)

// Style is a distribution of float32 words that breaks kernels in its own way.
type Style int

// The styles.
const (
	Normal     Style = iota // around 1
	Wide                    // any finite value, all exponents alike
	Subnormal               // subnormals and the smallest normals
	Cancelling              // ± few values, so that sums hit exact zeros and midpoints
	Zeros                   // ±0, with some ones
	Special                 // NaNs with payloads, infinities, largest values
	Mixed                   // each word from another style
	Styles
)

// Word draws a float32 word.
func (s Style) Word(r *rand.Rand) uint32 {
	sign := r.Uint32() & (1 << 31)
	switch s {
	case Normal:
		return math.Float32bits(float32(r.NormFloat64()))
	case Wide:
		return sign | uint32(r.IntN(0xFF))<<23 | r.Uint32()&0x7FFFFF
	case Subnormal:
		return sign | uint32(r.IntN(3))<<23 | r.Uint32()&0x7FFFFF>>r.IntN(24)
	case Cancelling:
		// Few significant bits over few exponents: products are short, so sums
		// cancel and fall half-way between neighbours.
		return sign | uint32(127-12+r.IntN(25))<<23 | r.Uint32()&3<<21
	case Zeros:
		return sign | []uint32{0, 0, 0, 0x3F800000}[r.IntN(4)]
	case Special:
		return sign | []uint32{
			0x7FC00000, 0x7F800001, 0x7FFFFFFF, 0x7F800000, 0x7F800000, 0x7F7FFFFF,
			0x00000001, 0x00800000, 0x007FFFFF, 0x3F800000, 0, 0x3F000000,
		}[r.IntN(12)]
	case Mixed:
		return Style(r.IntN(int(Mixed))).Word(r)
	}
	return 0
}

// Index draws an int32 word for an index tensor: mostly near 0..limit, at times
// far out of any range.
func Index(r *rand.Rand, limit int) uint32 {
	switch r.IntN(12) {
	case 0:
		return []uint32{0xFFFFFFFF, 0x80000000, 0x7FFFFFFF, uint32(limit), uint32(limit + 1), ^uint32(limit)}[r.IntN(6)]
	case 1:
		return r.Uint32()
	default:
		return uint32(r.IntN(limit + 1))
	}
}

// Inputs draws all inputs of an operator: floats of one style, or of several,
// and index tensors up to limit. One word of NaN or infinity in a long sum hides
// everything else, so styles are mostly pure.
func Inputs(r *rand.Rand, op repops.Operator, limit int) [][]uint32 {
	style := Style(r.IntN(int(Styles)))
	var in [][]uint32
	for _, spec := range op.Inputs() {
		s := style
		if r.IntN(8) == 0 {
			s = Style(r.IntN(int(Styles)))
		}
		w := make([]uint32, spec.Size())
		most := limit
		if len(w) == 1 && r.IntN(3) > 0 {
			w[0] = uint32(limit + r.IntN(3)) // a count that covers everything
			if spec.DType == repops.F32 {
				w[0] = s.Word(r)
			}
			in = append(in, w)
			continue
		}
		tame := r.IntN(3) > 0 // indices all in range
		for i := range w {
			switch {
			case spec.DType == repops.F32:
				w[i] = s.Word(r)
			case tame:
				w[i] = uint32(r.IntN(most + 1))
			default:
				w[i] = Index(r, most)
			}
		}
		in = append(in, w)
	}
	return in
}

// Packed fills start, pos and length tensors with whole sequences of at most
// longest rows each, one after the other, and returns the number of rows used.
func Packed(r *rand.Rand, start, pos, length []uint32, longest int) int {
	n := 0
	for n < len(start) {
		rows := min(1+r.IntN(longest), len(start)-n)
		for i := range rows {
			start[n+i], pos[n+i], length[n+i] = uint32(n), uint32(i), uint32(rows)
		}
		n += rows
		if r.IntN(8) == 0 {
			break
		}
	}
	return n
}
