package repops

import "math"

// The contract knows no math library: every function beyond the opcodes is a
// program of them, written once as a body fragment of [NodeBuilder] and once as
// a Go function for kernels and for work done outside of graphs. The two give
// the same bits on all inputs. Constants are bit patterns.

// FromInt is [NodeBuilder.FromInt]: the float32 of an integer, |i| < 2^22. It
// is defined, but not useful, beyond.
func FromInt(i int32) float32 {
	return Sub(math.Float32frombits(uint32(i)+roundInt), math.Float32frombits(roundInt))
}

// Min appends the smaller of x and y; a NaN wins, and -0 is smaller than +0.
// The sign of a NaN is flipped, so the result must feed a float instruction.
func (b *NodeBuilder) Min(x, y Reg) Reg { return b.Neg(b.FMax(b.Neg(x), b.Neg(y))) }

// Min returns the smaller of a and b by the rules of [NodeBuilder.Min].
func Min(a, b float32) float32 { return Canon(-Max(-a, -b)) }

// IsZero appends x == 0 for an integer.
func (b *NodeBuilder) IsZero(x Reg) Reg { return b.IEq(x, b.Int(0)) }
