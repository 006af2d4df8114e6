package cpu

import (
	"slices"

	"verdant/repops"
)

func completionLength(o repops.CompletionLength, tokens, out []uint32) {
	for s := range out {
		out[s] = uint32(o.C)
		if at := slices.Index(tokens[s*o.C:(s+1)*o.C], repops.TokenEOS); at >= 0 {
			out[s] = uint32(at + 1)
		}
	}
}

func reward(o repops.Reward, in [][]uint32, out []uint32) {
	tokens, length, question, answers, answerLen := in[0], in[1], in[2], in[3], in[4]
	for s := range out {
		n, q := length[s], int64(int32(question[s]))
		last := wordAt(tokens, int64(s)*int64(o.C)+int64(int32(n))-1)
		right := n == wordAt(answerLen, q) && last == repops.TokenEOS
		for c := range atMost(o.C, n) {
			right = right && tokens[s*o.C+c] == wordAt(answers, q*int64(o.Answer)+int64(c))
		}
		out[s] = flag(right)
	}
}

func count(flags, out []uint32) {
	out[0] = 0
	for _, f := range flags {
		out[0] += flag(f != 0)
	}
}
