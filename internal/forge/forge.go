// Package forge makes provers that lie well: about one word in the middle of an operator, with everything
// that follows computed from the lie, so that no answer contradicts another and only the referee's last
// look can tell. Tests and harnesses import it, nothing else.
package forge

import (
	"verdant/repops"
	"verdant/verde"
)

// Lie is one word of a round that is not what it should be.
type Lie struct {
	Step, Op int
	Node     int   // of the operator's expansion
	Index    int64 // of the node's output
	Flip     uint32
}

// Prover defends a round in which a lie was told. Beside the lie it is honest.
type Prover struct {
	*verde.Execution
	lie    Lie
	op     repops.Operator // the one that has just run, and what it read
	in     [][]uint32
	locals [][]uint32 // tensors of the forged expansion
}

// New makes a prover that tells a lie about the round that cfg executes.
func New(cfg verde.ExecutionConfig, lie Lie) (*Prover, error) {
	p := &Prover{lie: lie}
	cfg.Backend = spy{cfg.Backend, p}
	cfg.Tap = p.tap
	var err error
	p.Execution, err = verde.NewExecution(cfg)
	return p, err
}

// spy notes what an operator reads.
type spy struct {
	repops.Backend
	p *Prover
}

func (s spy) Run(op repops.Operator, in, out [][]uint32) error {
	s.p.op, s.p.in = op, in
	return s.Backend.Run(op, in, out)
}

// tap interprets the operator that is lied about again, with the lie, and replaces its outputs.
func (p *Prover) tap(step, op int, out [][]uint32) {
	if step != p.lie.Step || op != p.lie.Op {
		return
	}
	x, err := repops.Expand(p.op)
	if err != nil { // it was expanded when its graph was built
		return
	}
	p.locals = append([][]uint32(nil), p.in...)
	for i := range x.Nodes {
		dst := make([]uint32, x.Nodes[i].Size())
		repops.InterpretNode(&x.Nodes[i], p.locals, dst)
		if i == p.lie.Node {
			dst[p.lie.Index] ^= p.lie.Flip
		}
		p.locals = append(p.locals, dst)
	}
	for i, o := range x.Out {
		copy(out[i], p.locals[o])
	}
}

// Load implements [verde.Prover].
func (p *Prover) Load(step, op, local int, index int64) (uint32, error) {
	w, err := p.Execution.Load(step, op, local, index) // brings the run to the operator
	if err != nil || step != p.lie.Step || op != p.lie.Op {
		return w, err
	}
	if words := p.locals[local]; index >= 0 && index < int64(len(words)) {
		return words[index], nil
	}
	return 0, nil
}
