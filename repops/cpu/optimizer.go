package cpu

import (
	"errors"
	"math"

	"verdant/repops"
)

func (b *Backend) sumSq(o repops.SumSq, in, out [][]uint32) {
	x := repops.Floats(in[0])
	repops.Floats(out[0])[0] = productOf(x, x, o.Size)
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

func adamW(o repops.AdamW, in, out [][]uint32) {
	scal := repops.Floats(in[4])
	if in[4][repops.ScalGate] == 0 {
		for i := range out {
			copy(out[i], in[i])
		}
		return
	}
	p, m, v, g := repops.Floats(in[0]), repops.Floats(in[1]), repops.Floats(in[2]), repops.Floats(in[3])
	p1, m1, v1 := repops.Floats(out[0]), repops.Floats(out[1]), repops.Floats(out[2])
	clip, minusLR := scal[repops.ScalClip], -scal[repops.ScalLR]
	bc1, bc2 := scal[repops.ScalBC1], scal[repops.ScalBC2]
	rest1, rest2 := repops.Sub(1, o.Beta1), repops.Sub(1, o.Beta2)
	decay := repops.FMA(minusLR, o.WeightDecay, 1)
	for i, x := range p {
		grad := repops.Mul(g[i], clip)
		m1[i] = repops.FMA(o.Beta1, m[i], repops.Mul(rest1, grad))
		v1[i] = repops.FMA(o.Beta2, v[i], repops.Mul(repops.Mul(rest2, grad), grad))
		root := repops.Add(repops.Sqrt(repops.Div(v1[i], bc2)), o.Eps)
		u := repops.Div(repops.Div(m1[i], bc1), root)
		if o.WeightDecay != 0 {
			x = repops.Mul(x, decay)
		}
		p1[i] = repops.FMA(minusLR, u, x)
	}
}
