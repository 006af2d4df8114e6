package swarm

import (
	"context"
	"errors"
	"fmt"

	"verdant/swarm/policy"
	"verdant/verde"
)

// ErrUnavailable says that nobody served what a claim commits to: it can
// neither be confirmed nor refuted.
var ErrUnavailable = errors.New("data of the claim are not available")

// Verdict is what re-executing a claim found.
type Verdict struct {
	Agrees   bool
	Step     int    // first step whose state root differs; −1 if it is not a step that differs
	StepName string // of that step, or the part of the claim that differs
	Detail   string // a sentence for a person
	Claimed  verde.Hash
	Computed verde.Hash

	// Critiques say of each of the author's groups whether it regenerates. Rollouts is left zero: the claim
	// commits to the groups themselves.
	Critiques []Critique
}

// Limits of an auditor.
const (
	maxReplay   = 64      // claims replayed to reach a state nobody serves any more
	cachedState = 16      // states kept from one audit to the next
	cachedWords = 1 << 26 // words of them, if that is more than one
)

// Auditor re-executes claims. It trusts nothing its source returns. It has its
// own buffers and is not safe for concurrent use.
type Auditor struct {
	spec   *Spec
	source Source
	open   OpenBatch
	runner *Runner
	states map[verde.Hash]*verde.State
	order  []verde.Hash // of states, oldest first
}

// NewAuditor returns an auditor of a swarm's claims.
func NewAuditor(spec *Spec, source Source, open OpenBatch) *Auditor {
	return &Auditor{spec: spec, source: source, open: open, runner: NewRunner(spec), states: map[verde.Hash]*verde.State{}}
}

// StepNames names the steps of a round in order.
func StepNames(p *policy.Program) []string {
	names := []string{"rollout", "prepare"}
	for i := range p.Epochs {
		if p.Epochs == 1 {
			names = append(names, "train")
		} else {
			names = append(names, fmt.Sprintf("train %d", i+1))
		}
	}
	return append(names, "evaluate")
}

// Audit fetches what a claim commits to, executes the round again and compares.
// progress, if not nil, hears of each step compared. An error wraps
// [ErrUnavailable] if data could not be had.
func (a *Auditor) Audit(ctx context.Context, c *verde.Claim, progress func(step, steps int, name string)) (*Verdict, error) {
	v, _, err := a.audit(ctx, c, progress, maxReplay)
	return v, err
}

func (a *Auditor) audit(ctx context.Context, c *verde.Claim, progress func(step, steps int, name string), depth int) (*Verdict, *Outcome, error) {
	if err := a.spec.CheckClaim(c); err != nil {
		return differs("claim", "%v", err), nil, nil
	}
	if err := a.checkBase(ctx, c); err != nil {
		var lie *lieError
		if errors.As(err, &lie) {
			return differs("base", "%v", err), nil, nil
		}
		return nil, nil, err
	}
	data, err := a.source.Evidence(ctx, c)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: inputs: %w", ErrUnavailable, err)
	}
	evidence, err := DecodeEvidence(a.spec.Program, c, data)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: inputs: %w", ErrUnavailable, err)
	}
	if err := a.spec.checkInputs(c, evidence.Inputs, a.open); err != nil {
		return differs("inputs", "%v", err), nil, nil
	}
	pre, err := a.preState(ctx, c, depth)
	if err != nil {
		return nil, nil, err
	}
	genuine, out, err := a.runner.Replay(ctx, pre, c, evidence.Inputs)
	if err != nil {
		return nil, nil, err
	}
	v := a.compare(c, evidence, out, progress)
	v.Critiques = a.regenerate(c, evidence.Inputs, genuine)
	if v.Agrees {
		a.keep(out.Post, out.State)
	}
	return v, out, nil
}

// compare finds the first part of a claim that the outcome does not bear out.
func (a *Auditor) compare(c *verde.Claim, evidence *Evidence, out *Outcome, progress func(step, steps int, name string)) *Verdict {
	names := StepNames(a.spec.Program)
	for i, name := range names {
		if evidence.Steps[i] != out.Steps[i] {
			v := differs(name, "the state after step %d (%s) has root %s, the claim says %s", i, name, out.Steps[i].Short(), evidence.Steps[i].Short())
			v.Step, v.Claimed, v.Computed = i, evidence.Steps[i], out.Steps[i]
			return v
		}
		if progress != nil {
			progress(i+1, len(names), name)
		}
	}
	root := func(name string, claimed, computed verde.Hash) *Verdict {
		v := differs(name, "the %s is %s, the claim says %s", name, computed.Short(), claimed.Short())
		v.Claimed, v.Computed = claimed, computed
		return v
	}
	switch {
	case c.Post != out.Post:
		return root("state root after the round", c.Post, out.Post)
	case c.Rollouts != out.Rollouts:
		return root("rollouts root", c.Rollouts, out.Rollouts)
	case c.Rewarded != out.Rewarded || c.Sampled != out.Sampled:
		return differs("rewards", "%d of %d completions are right, the claim says %d of %d", out.Rewarded, out.Sampled, c.Rewarded, c.Sampled)
	case c.Correct != out.Correct || c.Asked != out.Asked:
		return differs("held-out score", "%d of %d held-out answers are right, the claim says %d of %d", out.Correct, out.Asked, c.Correct, c.Asked)
	case !out.Genuine:
		return differs("tokens", "a token of the inputs is not the one the policy gives there")
	}
	return &Verdict{Agrees: true, Step: -1, Detail: fmt.Sprintf("all %d steps give the claimed roots", len(names))}
}

func differs(part, format string, args ...any) *Verdict {
	return &Verdict{Step: -1, StepName: part, Detail: fmt.Sprintf(format, args...)}
}

// lieError is a contradiction within what the author signed.
type lieError struct{ msg string }

func (e *lieError) Error() string { return e.msg }

// checkBase verifies that the state a claim begins with is the one the claim
// before it ended with.
func (a *Auditor) checkBase(ctx context.Context, c *verde.Claim) error {
	if c.Base.IsZero() {
		return nil // CheckClaim compared Pre with the genesis root
	}
	base, err := a.source.Claim(ctx, c.Base)
	if err != nil {
		return fmt.Errorf("%w: claim %s it builds on: %w", ErrUnavailable, c.Base.Short(), err)
	}
	if base.Post != c.Pre {
		return &lieError{fmt.Sprintf("it begins with state %s, the claim %s it builds on ended with %s", c.Pre.Short(), c.Base.Short(), base.Post.Short())}
	}
	if base.Round >= c.Round {
		return &lieError{fmt.Sprintf("it is of round %d and builds on one of round %d", c.Round, base.Round)}
	}
	return nil
}

// Case collects what a party to a dispute about a claim has to have. An error
// wraps [ErrUnavailable] if data could not be had.
func (a *Auditor) Case(ctx context.Context, c *verde.Claim) (Case, error) {
	k := Case{Claim: c}
	data, err := a.source.Evidence(ctx, c)
	if err != nil {
		return k, fmt.Errorf("%w: inputs: %w", ErrUnavailable, err)
	}
	evidence, err := DecodeEvidence(a.spec.Program, c, data)
	if err != nil {
		return k, fmt.Errorf("%w: inputs: %w", ErrUnavailable, err)
	}
	k.Inputs, k.Steps = evidence.Inputs, evidence.Steps
	if !c.Base.IsZero() {
		if k.Base, err = a.source.Claim(ctx, c.Base); err != nil {
			return k, fmt.Errorf("%w: claim %s it builds on: %w", ErrUnavailable, c.Base.Short(), err)
		}
	}
	k.Pre, err = a.preState(ctx, c, maxReplay)
	return k, err
}

// preState finds the state a claim begins with: cached, served by somebody, or
// by executing the claim before it.
func (a *Auditor) preState(ctx context.Context, c *verde.Claim, depth int) (*verde.State, error) {
	if s, ok := a.states[c.Pre]; ok {
		return s, nil
	}
	data, err := a.source.Checkpoint(ctx, c.Pre, c.Node)
	if err == nil {
		var s *verde.State
		if s, err = a.spec.Program.Model.DecodeState(data, c.Pre); err == nil {
			a.keep(c.Pre, s)
			return s, nil
		}
	}
	if c.Base.IsZero() || depth == 0 || ctx.Err() != nil {
		return nil, fmt.Errorf("%w: state %s: %w", ErrUnavailable, c.Pre.Short(), err)
	}
	base, baseErr := a.source.Claim(ctx, c.Base)
	if baseErr != nil {
		return nil, fmt.Errorf("%w: state %s: %w", ErrUnavailable, c.Pre.Short(), err)
	}
	v, out, err := a.audit(ctx, base, nil, depth-1)
	if err != nil {
		return nil, err
	}
	if !v.Agrees {
		return nil, fmt.Errorf("%w: state %s: the claim %s it comes from is false: %s", ErrUnavailable, c.Pre.Short(), c.Base.Short(), v.Detail)
	}
	return out.State, nil
}

// keep remembers a state for the next audit.
func (a *Auditor) keep(root verde.Hash, s *verde.State) {
	if _, ok := a.states[root]; ok {
		return
	}
	most := max(1, min(cachedState, cachedWords/(a.spec.Program.Model.EncodedSize()/4)))
	for len(a.order) >= most {
		delete(a.states, a.order[0])
		a.order = a.order[1:]
	}
	a.states[root] = s
	a.order = append(a.order, root)
}

// regenerate compares the author's groups with those its policy gives.
func (a *Auditor) regenerate(c *verde.Claim, in *Inputs, genuine []Group) []Critique {
	p := a.spec.Program
	size := p.Group * p.Complete
	critiques := make([]Critique, len(genuine))
	for i := range genuine {
		g := genuine[i]
		g.Tokens = in.Rollout[i*size : (i+1)*size]
		critiques[i] = Critique{Author: c.Node, Round: c.Round, Index: g.Index, Rewards: g.Rewards}
		critiques[i].regenerate(&g, &genuine[i], p.Complete)
	}
	return critiques
}
