package cpu

import (
	"errors"
	"math"

	"verdant/repops"
)

var errSlice = errors.New("the usable slice is empty or not in the vocabulary")

func logSoftmax(o repops.LogSoftmax, in, out [][]uint32) error {
	if o.Lo < 0 || o.Lo >= o.Hi || o.Hi > o.Vocab {
		return errSlice
	}
	logits, target := repops.Floats(in[0]), repops.Ints(in[1])
	logp, probs := repops.Floats(out[0]), repops.Floats(out[1])
	rows := live(in[2], o.Rows)
	clear(probs)
	for m := range rows {
		at := m * o.Vocab
		e := probs[at+o.Lo : at+o.Hi]
		for i, z := range logits[at+o.Lo : at+o.Hi] {
			e[i] = tempered(z, o.Temp)
		}
		top := maxOf(e)
		subAll(e, top)
		expAll(e)
		sum := sumOf(e, len(e))
		z := float32(0)
		if t := at + int(target[m]); t >= 0 && t < len(logits) {
			z = logits[t]
		}
		logp[m] = repops.Sub(repops.Sub(tempered(z, o.Temp), top), repops.Log(sum))
		scale(e, repops.Div(1, sum))
	}
	clear(logp[rows:])
	return nil
}

func tempered(z, temp float32) float32 {
	if temp == 1 {
		return z
	}
	return repops.Div(z, temp)
}

// maxOf is the maximum of x and −Inf.
func maxOf(x []float32) float32 {
	top := float32(math.Inf(-1))
	for _, v := range x {
		top = repops.Max(top, v)
	}
	return top
}

func scale(x []float32, by float32) {
	for i, v := range x {
		x[i] = repops.Mul(v, by)
	}
}

func logSoftmaxGrad(o repops.LogSoftmaxGrad, in, out [][]uint32) error {
	if o.Lo < 0 || o.Lo >= o.Hi || o.Hi > o.Vocab {
		return errSlice
	}
	g, probs, target, d := repops.Floats(in[0]), repops.Floats(in[1]), repops.Ints(in[2]), repops.Floats(out[0])
	clear(d)
	for m := range live(in[3], o.Rows) {
		for v := o.Lo; v < o.Hi; v++ {
			hot := float32(0)
			if v == int(target[m]) {
				hot = 1
			}
			at := m*o.Vocab + v
			d[at] = tempered(repops.Mul(g[m], repops.Sub(hot, probs[at])), o.Temp)
		}
	}
	return nil
}
