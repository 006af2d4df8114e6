package cpu

import (
	"errors"

	"verdant/repops"
)

var errSlice = errors.New("the usable slice is empty or not in the vocabulary")

func (b *Backend) logSoftmax(o repops.LogSoftmax, in, out [][]uint32) error {
	if o.Lo < 0 || o.Lo >= o.Hi || o.Hi > o.Vocab {
		return errSlice
	}
	logits, target := repops.Floats(in[0]), repops.Ints(in[1])
	logp, probs := repops.Floats(out[0]), repops.Floats(out[1])
	rows := live(in[2], o.Rows)
	b.share(rows, o.Vocab, func(first, last int) {
		for m := first; m < last; m++ {
			at := m * o.Vocab
			clear(probs[at : at+o.Lo])
			clear(probs[at+o.Hi : at+o.Vocab])
			e, z := probs[at+o.Lo:at+o.Hi], logits[at+o.Lo:at+o.Hi]
			if o.Temp != 1 {
				copy(e, z)
				b.level.divide(e, o.Temp)
				z = e
			}
			top := b.level.maxScaled(e, z, 1)
			sum := b.level.expSumOf(e, top, len(e))
			score := float32(0)
			if t := at + int(target[m]); t >= 0 && t < len(logits) {
				score = logits[t]
			}
			logp[m] = repops.Sub(repops.Sub(tempered(score, o.Temp), top), repops.Log(sum))
			b.level.scale(e, repops.Div(1, sum))
		}
	})
	clear(logp[rows:])
	clear(probs[rows*o.Vocab:])
	return nil
}

// expSumOf replaces every element of x by exp(x−top) and reduces what may be a
// longer row.
func (l Level) expSumOf(x []float32, top float32, extent int) float32 {
	if extent <= repops.BlockSize {
		return l.expSum(x, top)
	}
	return l.blocks(len(x), extent, func(lo, hi int) float32 { return l.expSum(x[lo:hi], top) })
}

func tempered(z, temp float32) float32 {
	if temp == 1 {
		return z
	}
	return repops.Div(z, temp)
}

func (b *Backend) logSoftmaxGrad(o repops.LogSoftmaxGrad, in, out [][]uint32) error {
	if o.Lo < 0 || o.Lo >= o.Hi || o.Hi > o.Vocab {
		return errSlice
	}
	g, probs, target, d := repops.Floats(in[0]), repops.Floats(in[1]), repops.Ints(in[2]), repops.Floats(out[0])
	rows := live(in[3], o.Rows)
	for m := range rows {
		row := d[m*o.Vocab:][:o.Vocab]
		copy(row, probs[m*o.Vocab:])
		b.level.logGrad(row[o.Lo:o.Hi], g[m])
		if t := int(target[m]); t >= o.Lo && t < o.Hi {
			row[t] = repops.Mul(g[m], repops.Sub(1, probs[m*o.Vocab+t]))
		}
		if o.Temp != 1 {
			b.level.divide(row[o.Lo:o.Hi], o.Temp)
		}
		clear(row[:o.Lo])
		clear(row[o.Hi:])
	}
	clear(d[rows*o.Vocab:])
	return nil
}
