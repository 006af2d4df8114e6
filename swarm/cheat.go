package swarm

import (
	"fmt"
	"math/rand/v2"

	"verdant/repops"
	"verdant/swarm/policy"
	"verdant/verde"
)

// A Lie is one word of a round's execution that a harness changes: the output of an operator, as soon as it is computed. All that
// follows is computed from it. Honest nodes tell none.
type Lie struct {
	Step, Op, Output int
	Element          int
	Flip             uint32
}

// DrawLie draws a lie about a float of a training step, or sometimes of any other step.
func (s *Spec) DrawLie(r *rand.Rand) Lie {
	graphs := s.stepGraphs()
	l := Lie{Step: 2 + r.IntN(s.Program.Epochs), Flip: 1 << (10 + r.IntN(13))}
	if r.IntN(5) == 0 {
		l.Step = r.IntN(len(graphs))
	}
	g := graphs[l.Step]
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

// Tap is a [verde.ExecutionConfig] field that tells the lie.
func (l Lie) Tap(step, op int, out [][]uint32) {
	if step == l.Step && op == l.Op {
		out[l.Output][l.Element] ^= l.Flip
	}
}

// Settle makes an outcome what an execution of the round finds, lies and all.
func (s *Spec) Settle(e *verde.Execution, rules *verde.Rules, out *Outcome) error {
	n := rules.Steps()
	words := func(place verde.Place, name string) ([]uint32, error) {
		t, err := e.Tensor(n, verde.Source{Place: place, Name: name})
		if err != nil {
			return nil, err
		}
		return t.Words(), nil
	}
	steps, err := e.Steps()
	if err != nil {
		return fmt.Errorf("settle round: %w", err)
	}
	out.Steps = append([]verde.Hash(nil), steps...)
	if out.Computation, out.Post, err = verde.Roots(rules, e); err != nil {
		return fmt.Errorf("settle round: %w", err)
	}
	reward, err := words(verde.InBefore, policy.OutReward)
	if err != nil {
		return fmt.Errorf("settle round: %w", err)
	}
	out.Rewarded = 0
	for _, w := range reward {
		out.Rewarded += w
	}
	correct, err := words(verde.InBefore, policy.OutCorrect)
	if err != nil {
		return fmt.Errorf("settle round: %w", err)
	}
	out.Correct = correct[0]
	state := &verde.State{}
	for _, t := range s.Program.Model.Schema() {
		w, err := words(verde.InAfter, t.Name)
		if err != nil {
			return fmt.Errorf("settle round: %w", err)
		}
		if err := state.Set(t.Name, append([]uint32(nil), w...)); err != nil {
			return fmt.Errorf("settle round: %w", err)
		}
	}
	out.State = state
	if out.State.Root() != out.Post {
		return fmt.Errorf("settle round: the state has root %s, the execution says %s", out.State.Root().Short(), out.Post.Short())
	}
	return nil
}
