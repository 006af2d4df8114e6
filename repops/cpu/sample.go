package cpu

import "verdant/repops"

func sample(o repops.Sample, in [][]uint32, out []uint32) {
	logits, item, position, header := repops.Floats(in[0]), in[1], in[2], in[3]
	s := repops.Stream{Run: header[0], Node: header[1], Round: header[2], Purpose: repops.Purpose(header[3])}
	rows := atMost(o.Rows, in[4][0])
	for r := range rows {
		row := logits[r*o.Vocab : (r+1)*o.Vocab]
		out[r] = uint32(SampleRow(row, o.Lo, o.Hi, o.Temp, s, item[r], position[r]))
	}
	clear(out[rows:])
}

func greedy(o repops.Greedy, in [][]uint32, out []uint32) {
	logits := repops.Floats(in[0])
	rows := atMost(o.Rows, in[1][0])
	for r := range rows {
		out[r] = uint32(GreedyRow(logits[r*o.Vocab:(r+1)*o.Vocab], o.Lo, o.Hi))
	}
	clear(out[rows:])
}

// SampleRow draws a token from one row of logits: what [repops.Sample] does
// to each row, for samplers that keep their own state.
func SampleRow(logits []float32, lo, hi int, temp float32, s repops.Stream, item, position uint32) int {
	best := argmax{}
	var block [4]uint32
	for v := lo; v < hi; v++ {
		if v == lo || v%4 == 0 {
			block = s.Block(item, position, uint32(v/4))
		}
		z := logits[v]
		if temp != 1 {
			z = repops.Div(z, temp)
		}
		best.add(v, repops.Sub(z, repops.NegGumbel(block[v%4])))
	}
	return best.token()
}

// GreedyRow gives the most likely token of one row of logits: what
// [repops.Greedy] does to each row.
func GreedyRow(logits []float32, lo, hi int) int {
	best := argmax{}
	for v := lo; v < hi; v++ {
		best.add(v, logits[v])
	}
	return best.token()
}

// argmax keeps the first of the largest scores; with a NaN there is none.
type argmax struct {
	any, nan bool
	score    float32
	at       int
}

func (a *argmax) add(v int, score float32) {
	if score != score {
		a.nan = true
	}
	if !a.any || score > a.score {
		a.any, a.score, a.at = true, score, v
	}
}

func (a *argmax) token() int {
	if a.nan {
		return 0
	}
	return a.at
}
