package repops

import "fmt"

// RoPE rotates pairs of each head by an angle that grows with the position (Su
// et al., 2021), half-split: with x1, x2 the halves of a head and c, s the row
// pos[n] of the tables,
//
//	y1 = x1·c − x2·s   y2 = x2·c + x1·s
//
// two products rounded, then their sum. Inverse negates s: it is the transpose,
// hence the backward form. Inputs x [Rows, Heads·HeadDim], pos i32 [Rows], cos
// and sin [MaxLen, HeadDim/2], live i32; output like x, rows from live on are 0.
// Beyond the tables c and s are 0.
type RoPE struct {
	Rows, Heads, HeadDim, MaxLen int
	Inverse                      bool
}

// Kind implements [Operator].
func (o RoPE) Kind() string {
	return fmt.Sprintf("rope rows=%d heads=%d headdim=%d maxlen=%d inverse=%t", o.Rows, o.Heads, o.HeadDim, o.MaxLen, o.Inverse)
}

// Inputs implements [Operator].
func (o RoPE) Inputs() []Spec {
	table := Float(o.MaxLen, o.HeadDim/2)
	return []Spec{Float(o.Rows, o.Heads*o.HeadDim), Int(o.Rows), table, table, Int()}
}

// Outputs implements [Operator].
func (o RoPE) Outputs() []Spec { return []Spec{Float(o.Rows, o.Heads*o.HeadDim)} }

// Expand implements [Operator].
func (o RoPE) Expand(x *Expansion) {
	if !x.require(o.HeadDim >= 2 && o.HeadDim%2 == 0, "head dimension %d is not even: RoPE rotates pairs", o.HeadDim) {
		return
	}
	in, pos, cos, sin, live := x.In(0), x.In(1), x.In(2), x.In(3), x.In(4)
	half := o.HeadDim / 2
	b := x.guarded([]guard{alive(live)}, o.Rows, o.Heads, 2, half)
	self := b.Load(in, Addr{Stride: []int{o.Heads * o.HeadDim, o.HeadDim, half, 1}})
	other := b.Load(in, Addr{Base: half, Stride: []int{o.Heads * o.HeadDim, o.HeadDim, -half, 1}})
	angle := Addr{Stride: []int{0, 0, 0, 1}, Gather: &Index{Tensor: pos, Stride: []int{1}, Scale: half}}
	c, s := b.Load(cos, angle), b.Load(sin, angle)
	// The sign of s: − in the first half, + in the second, or the opposite.
	minus := b.Coord(2)
	if !o.Inverse {
		minus = b.IXor(minus, b.Int(1))
	}
	s = b.IXor(s, b.IShl(minus, b.Int(31)))
	x.Return(b.Done(b.FAdd(b.FMul(self, c), b.FMul(other, s))))
}
