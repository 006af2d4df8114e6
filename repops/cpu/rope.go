package cpu

import (
	"errors"

	"verdant/repops"
)

func rope(o repops.RoPE, in, out [][]uint32) error {
	if o.HeadDim%2 != 0 {
		return errors.New("the head dimension is not even")
	}
	x, cos, sin, y := repops.Floats(in[0]), repops.Floats(in[2]), repops.Floats(in[3]), repops.Floats(out[0])
	rows, half := live(in[4], o.Rows), o.HeadDim/2
	zeros := make([]float32, half)
	for n, pos := range repops.Ints(in[1][:rows]) {
		c, s := zeros, zeros
		if pos >= 0 && int(pos) < o.MaxLen {
			c, s = cos[int(pos)*half:][:half], sin[int(pos)*half:][:half]
		}
		for h := range o.Heads {
			at := (n*o.Heads + h) * o.HeadDim
			x1, x2 := x[at:][:half], x[at+half:][:half]
			y1, y2 := y[at:][:half], y[at+half:][:half]
			for i, ci := range c {
				si := s[i]
				if o.Inverse {
					si = -si
				}
				y1[i] = repops.Sub(repops.Mul(x1[i], ci), repops.Mul(x2[i], si))
				y2[i] = repops.Add(repops.Mul(x2[i], ci), repops.Mul(x1[i], si))
			}
		}
	}
	clear(y[rows*o.Heads*o.HeadDim:])
	return nil
}
