package cpu

import "verdant/repops"

func pack(o repops.Pack, in, out [][]uint32) {
	prompt, promptLen, tokens, completionLen, keep := in[0], in[1], in[2], in[3], in[4]
	token, start, pos, length, score := out[0], out[1], out[2], out[3], out[4]
	row, target, sequence, index := out[6], out[7], out[8], out[9]
	begin, beginScore := 0, 0 // of the next sequence, whether it fits or not
	live, scores := 0, 0      // written so far
	for s := range o.S {
		p, c := int(int32(promptLen[s])), int(int32(completionLen[s]))
		if keep[s] == 0 || p < 1 || p > o.P || c < 1 || c > o.C {
			continue
		}
		n := p + c - 1
		if begin+n <= o.Rows && beginScore+c <= o.Scores {
			for i := range n {
				r := begin + i
				start[r], pos[r], length[r], score[r] = uint32(begin), uint32(i), uint32(n), ^uint32(0)
				if i < p {
					token[r] = prompt[s*o.P+i]
				} else {
					token[r] = tokens[s*o.C+i-p]
				}
			}
			for i := range c {
				m, r := beginScore+i, begin+p-1+i
				score[r] = uint32(m)
				row[m], target[m] = uint32(r), tokens[s*o.C+i]
				sequence[m], index[m] = uint32(s), uint32(i)
			}
			live, scores = begin+n, beginScore+c
		}
		begin += n
		beginScore += c
	}
	out[5][0], out[10][0] = uint32(live), uint32(scores)
	for _, t := range [][]uint32{token, start, pos, length} {
		clear(t[live:])
	}
	for r := live; r < o.Rows; r++ {
		score[r] = ^uint32(0)
	}
	for _, t := range [][]uint32{row, target, sequence, index} {
		clear(t[scores:])
	}
}
