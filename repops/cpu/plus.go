package cpu

import "verdant/repops"

func plus(in, out [][]uint32) {
	x, y, sum := repops.Floats(in[0]), repops.Floats(in[1]), repops.Floats(out[0])
	for i, v := range x {
		sum[i] = repops.Add(v, y[i])
	}
}
