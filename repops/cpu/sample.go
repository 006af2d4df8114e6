package cpu

import "verdant/repops"

func (b *Backend) sample(o repops.Sample, in [][]uint32, out []uint32) {
	logits, item, position, header := repops.Floats(in[0]), in[1], in[2], in[3]
	s := repops.Stream{Run: header[0], Node: header[1], Round: header[2], Purpose: repops.Purpose(header[3])}
	rows := atMost(o.Rows, in[4][0])
	for r := range rows {
		row := logits[r*o.Vocab : (r+1)*o.Vocab]
		out[r] = uint32(b.level.sampleRow(row, o.Lo, o.Hi, o.Temp, s, item[r], position[r]))
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
	return Best().sampleRow(logits, lo, hi, temp, s, item, position)
}

func (l Level) sampleRow(logits []float32, lo, hi int, temp float32, s repops.Stream, item, position uint32) int {
	const some = 64 // tokens at a time
	var words [some]uint32
	best := argmax{}
	for from := lo &^ 3; from < hi; from += some {
		n := min(some, hi-from)
		for v := 0; v < n; v += 4 {
			block := s.Block(item, position, uint32((from+v)/4))
			copy(words[v:], block[:])
		}
		noise := repops.Floats(words[:n])
		l.negGumbel(noise)
		for v := max(lo, from); v < from+n; v++ {
			best.add(v, repops.Sub(tempered(logits[v], temp), noise[v-from]))
		}
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
