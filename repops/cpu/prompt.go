package cpu

import "verdant/repops"

func repeatGroup(o repops.RepeatGroup, in, out []uint32) {
	for s := range out {
		out[s] = in[s/o.G]
	}
}

func promptGather(o repops.PromptGather, in, out [][]uint32) {
	question, prompts, length := in[0], in[1], in[2]
	for s, q := range question {
		row := int64(int32(q))
		for p := range o.P {
			out[0][s*o.P+p] = wordAt(prompts, row*int64(o.P)+int64(p))
		}
		out[1][s] = wordAt(length, row)
	}
}
