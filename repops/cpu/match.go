package cpu

import "verdant/repops"

func match(o repops.Match, in [][]uint32, out []uint32) {
	tokens, length, sampled, sequence, index := in[0], in[1], in[2], in[3], in[4]
	for i := range out {
		out[i] = ^uint32(0) // no sampled token
	}
	for m := range atMost(o.M, in[5][0]) {
		s, c := int(int32(sequence[m])), int(int32(index[m]))
		if s >= 0 && s < o.S && c >= 0 && c < o.C {
			out[s*o.C+c] = sampled[m]
		}
	}
	for s := range o.S {
		for c := range o.C {
			i := s*o.C + c
			t := tokens[i]
			if int32(c) < int32(length[s]) {
				out[i] = flag(t == out[i] && int32(t) >= 0)
			} else {
				out[i] = flag(t == repops.TokenPAD)
			}
		}
	}
}
