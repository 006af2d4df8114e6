package cpu

import (
	"errors"
	"math"

	"verdant/repops"
)

func (b *Backend) sumSq(o repops.SumSq, in, out [][]uint32) {
	x := repops.Floats(in[0])
	repops.Floats(out[0])[0] = b.level.dotOf(x, x, o.Size)
}

func optimizerScalars(o repops.OptimizerScalars, in, out [][]uint32) error {
	if o.Tensors < 1 {
		return errors.New("no tensors")
	}
	total := repops.Floats(in[0])[0]
	for _, sum := range in[1:o.Tensors] {
		total = repops.Add(total, repops.Floats(sum)[0])
	}
	norm := repops.Sqrt(total)
	state, schedule := in[o.Tensors], repops.Floats(in[o.Tensors+1])
	next, scal := out[0], repops.Floats(out[1])
	power := func(i int, beta float32) float32 { return repops.Mul(repops.Floats(state)[i], beta) }

	step := int32(state[repops.OptStep])
	scal[repops.ScalClip] = 1
	if norm > o.MaxNorm {
		scal[repops.ScalClip] = repops.Div(o.MaxNorm, norm)
	}
	scal[repops.ScalLR] = 0
	if step >= 0 {
		scal[repops.ScalLR] = schedule[min(int(step), o.Schedule-1)]
	}
	scal[repops.ScalBC1] = repops.Sub(1, power(repops.OptBeta1T, o.Beta1))
	scal[repops.ScalBC2] = repops.Sub(1, power(repops.OptBeta2T, o.Beta2))
	if int32(in[o.Tensors+2][0]) <= 0 {
		out[1][repops.ScalGate] = 0
		copy(next, state)
		return nil
	}
	out[1][repops.ScalGate] = 1
	next[repops.OptStep] = uint32(step + 1)
	next[repops.OptBeta1T] = math.Float32bits(power(repops.OptBeta1T, o.Beta1))
	next[repops.OptBeta2T] = math.Float32bits(power(repops.OptBeta2T, o.Beta2))
	next[repops.OptNorm] = math.Float32bits(norm)
	return nil
}

func (b *Backend) adamW(o repops.AdamW, in, out [][]uint32) {
	scal := repops.Floats(in[4])
	if in[4][repops.ScalGate] == 0 {
		for i := range out {
			copy(out[i], in[i])
		}
		return
	}
	s := adamScalars{
		adamClip: scal[repops.ScalClip], adamMinusLR: -scal[repops.ScalLR],
		adamBC1: scal[repops.ScalBC1], adamBC2: scal[repops.ScalBC2],
		adamBeta1: o.Beta1, adamRest1: repops.Sub(1, o.Beta1),
		adamBeta2: o.Beta2, adamRest2: repops.Sub(1, o.Beta2),
		adamEps: o.Eps, adamDecay: 1,
	}
	if o.WeightDecay != 0 {
		s[adamDecay] = repops.FMA(s[adamMinusLR], o.WeightDecay, 1)
	}
	b.share(o.Size, 1, func(lo, hi int) {
		var t adamTensors
		for i, words := range [][]uint32{out[0], out[1], out[2], in[0], in[1], in[2], in[3]} {
			t[i] = repops.Floats(words[lo:hi])
		}
		b.level.adamW(&t, &s)
	})
}
