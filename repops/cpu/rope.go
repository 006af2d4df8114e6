package cpu

import (
	"errors"

	"verdant/repops"
)

func (b *Backend) rope(o repops.RoPE, in, out [][]uint32) error {
	if o.HeadDim%2 != 0 {
		return errors.New("the head dimension is not even")
	}
	x, cos, sin, y := repops.Floats(in[0]), repops.Floats(in[2]), repops.Floats(in[3]), repops.Floats(out[0])
	rows, half, dim := live(in[4], o.Rows), o.HeadDim/2, o.Heads*o.HeadDim
	sign := uint32(0)
	if o.Inverse {
		sign = 1 << 31
	}
	b.share(rows, dim/4, func(lo, hi int) {
		for n := lo; n < hi; n++ {
			c, s := cos, sin
			if pos := int(int32(in[1][n])); pos >= 0 && pos < o.MaxLen {
				c, s = c[pos*half:][:half], s[pos*half:][:half]
			} else {
				c = make([]float32, half) // beyond the tables: a rare row
				s = c
			}
			b.level.rope(y[n*dim:][:dim], x[n*dim:][:dim], c, s, o.Heads, sign)
		}
	})
	clear(y[rows*dim:])
	return nil
}
