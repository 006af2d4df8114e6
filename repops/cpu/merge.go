package cpu

import (
	"slices"

	"verdant/repops"
)

func merge(o repops.Merge, in, out [][]uint32) {
	tokens, length, adv, keep := in[0], in[1], repops.Floats(in[2]), in[3]
	first, multiplicity, coefficient := out[0], out[1], repops.Floats(out[2])
	ntok := uint32(0)
	row := func(s int) []uint32 { return tokens[s*o.C : (s+1)*o.C] }
	for group := range o.Groups {
		from, to := group*o.G, (group+1)*o.G
		for s := from; s < to; s++ {
			if keep[group] != 0 {
				ntok += length[s]
			}
			seen, equal := false, int32(0)
			for other := from; other < to; other++ {
				if slices.Equal(row(s), row(other)) {
					equal++
					seen = seen || other < s
				}
			}
			multiplicity[s] = uint32(equal)
			coefficient[s] = repops.Mul(repops.FromInt(equal), adv[s])
			first[s] = flag(keep[group] != 0 && !seen && coefficient[s] != 0)
			if first[s] == 0 {
				coefficient[s] = 0
			}
		}
	}
	out[3][0] = ntok
}
