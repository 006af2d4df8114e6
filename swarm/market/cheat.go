package market

import (
	"math/rand/v2"

	"verdant/repops"
	"verdant/verde"
)

// A Lie is one word of an execution that a harness changes: the output of an operator, as soon as it is computed. All that follows is
// computed from it. Honest solvers tell none.
type Lie struct {
	Step, Op, Output int
	Element          int
	Flip             uint32
}

// DrawLie draws a lie about a float of any step.
func (j *Job) DrawLie(r *rand.Rand) Lie {
	l := Lie{Step: r.IntN(len(j.steps)), Flip: 1 << (10 + r.IntN(13))}
	g := j.steps[l.Step].graph
	for range 1000 {
		l.Op = r.IntN(len(g.Ops))
		out := g.Ops[l.Op].Out
		l.Output = r.IntN(len(out))
		if spec := g.Tensors[out[l.Output]]; spec.DType == repops.F32 {
			l.Element = r.IntN(spec.Size())
			break
		}
	}
	return l
}

// Tell makes an execution tell the lie.
func (l Lie) Tell(cfg *verde.ExecutionConfig) {
	cfg.Tap = func(step, op int, out [][]uint32) {
		if step == l.Step && op == l.Op {
			out[l.Output][l.Element] ^= l.Flip
		}
	}
}
