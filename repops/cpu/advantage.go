package cpu

import "verdant/repops"

func advantage(o repops.Advantage, in, out [][]uint32) {
	reward, external, present := repops.Ints(in[0]), in[1], in[2]
	adv, keep := repops.Floats(out[0]), out[1]
	g := int32(o.G)
	for group := range o.Groups {
		members := reward[group*o.G : (group+1)*o.G]
		right := int32(0)
		for _, r := range members {
			right += r
		}
		kept := present[group] != 0 && right > 0 && right < g
		keep[group] = flag(kept)

		mean := repops.Div(repops.FromInt(right), float32(g))
		variance := repops.Div(repops.FromInt(right*(g-right)), float32(g*g))
		by := repops.Add(repops.Sqrt(variance), repops.AdvantageEps)
		for i, r := range members {
			a := repops.Div(repops.Sub(repops.FromInt(r), mean), by)
			if o.Positive && external[group] != 0 {
				a = repops.Max(a, 0)
			}
			if !kept {
				a = 0
			}
			adv[group*o.G+i] = a
		}
	}
}
