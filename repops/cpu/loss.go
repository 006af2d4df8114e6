package cpu

import (
	"math"

	"verdant/repops"
)

func policyLoss(o repops.PolicyLoss, in, out [][]uint32) {
	logp, old, coefficient, sequence := repops.Floats(in[0]), repops.Floats(in[1]), in[2], in[3]
	ntok := int32(in[4][0])
	g := repops.Floats(out[0])
	n := repops.FromInt(ntok)
	rows := atMost(o.M, in[5][0])
	var sum laneSum
	for m := range rows {
		ratio := repops.Exp(repops.Sub(logp[m], old[m]))
		c := math.Float32frombits(wordAt(coefficient, int64(int32(sequence[m]))))
		a := repops.Mul(ratio, c)
		b := repops.Mul(repops.Min(repops.Max(ratio, o.ClipLow), o.ClipHigh), c)
		sum.add(repops.Min(a, b))
		g[m] = 0
		if a <= b && ntok > 0 {
			g[m] = repops.Div(-a, n)
		}
	}
	clear(g[rows:])
	repops.Floats(out[1])[0] = meanLoss(&sum, ntok)
}

func crossEntropy(o repops.CrossEntropy, in, out [][]uint32) {
	logp, g := repops.Floats(in[0]), repops.Floats(out[0])
	n := int32(in[1][0])
	rows := atMost(o.M, in[1][0])
	var sum laneSum
	for m := range rows {
		sum.add(logp[m])
		g[m] = repops.Div(-1, repops.FromInt(n))
	}
	clear(g[rows:])
	repops.Floats(out[1])[0] = meanLoss(&sum, n)
}

func meanLoss(sum *laneSum, n int32) float32 {
	if n <= 0 {
		return 0
	}
	return repops.Div(-sum.total(), repops.FromInt(n))
}

// laneSum adds terms in the contract's order of row reductions, one by one.
// No lane is ever -0, so lanes and blocks without terms change nothing.
type laneSum struct {
	lane   [repops.Lanes]float32
	terms  int
	blocks *laneSum // results of full blocks, once there is one
}

func (l *laneSum) add(v float32) {
	if l.terms == repops.BlockSize {
		l.flush()
	}
	l.lane[l.terms%repops.Lanes] = repops.Add(l.lane[l.terms%repops.Lanes], v)
	l.terms++
}

func (l *laneSum) flush() {
	if l.blocks == nil {
		l.blocks = &laneSum{}
	}
	l.blocks.add(l.tree())
	l.lane, l.terms = [repops.Lanes]float32{}, 0
}

func (l *laneSum) total() float32 {
	if l.blocks == nil {
		return l.tree()
	}
	l.flush()
	return l.blocks.total()
}

func (l *laneSum) tree() float32 {
	s := l.lane
	for h := repops.Lanes / 2; h > 0; h /= 2 {
		for i := range h {
			s[i] = repops.Add(s[i], s[i+h])
		}
	}
	return s[0]
}
