package swarm

import (
	"fmt"
	"time"

	"verdant/repops"
	"verdant/swarm/policy"
	"verdant/verde"
)

// Rules returns the rules of disputes about a swarm's claims: its graphs, its constants and the facts that
// a claim states beside its steps. open verifies a signed batch of rollouts; it must be a pure function.
func (s *Spec) Rules(open OpenBatch, clock verde.Clock) (*verde.Rules, error) {
	p := s.Program
	cfg := verde.Config{
		Arity: verde.DefaultArity, Run: verde.DefaultRun, Clock: clock,
		Spec: s.Manifest.Spec, Graphs: p.Graphs(), Constants: map[string][]uint32{}, Facts: s.facts(open),
	}
	names := StepNames(p)
	for i, g := range s.stepGraphs() {
		cfg.Steps = append(cfg.Steps, verde.Step{Name: names[i], Graph: g})
		for _, in := range g.Inputs {
			if words := p.Lookup(in.Name); words != nil {
				cfg.Constants[in.Name] = words
			}
		}
	}
	for _, t := range p.Model.Schema() {
		cfg.Persistent = append(cfg.Persistent, verde.TensorSpec{Name: t.Name, Words: uint64(t.Size)})
	}
	cfg.Inputs = inputSpecs(p)
	r, err := verde.NewRules(cfg)
	if err != nil {
		return nil, fmt.Errorf("rules of swarm %s: %w", s.Manifest.Name, err)
	}
	return r, nil
}

// Clock is that of disputes about a swarm's claims: [verde.DefaultClock] unless rounds are so long that a node could not execute one
// again in time. A round is done within a period, and a defender may have to execute as many as are disputed at once.
func (s *Spec) Clock() verde.Clock {
	c, period := verde.DefaultClock(), verde.Tick(time.Duration(s.Manifest.Rounds.Period).Milliseconds())
	c.Heavy, c.Budget = max(c.Heavy, verde.MaxDisputed*period), max(c.Budget, 2*verde.MaxDisputed*period)
	return c
}

// A claim can be taken to the ledger for this time after its round, or for so many rounds more where that is longer: an audit, a
// dispute between peers and a busy chain come first.
const (
	disputableTime   = 30 * time.Minute
	disputableRounds = 16
)

// Until is when a claim about a round can no longer be taken to the ledger, in Unix seconds. Its author keeps for so long what it needs
// to defend it there.
func (s *Spec) Until(c *verde.Claim) uint64 {
	return uint64(max(s.Manifest.RoundStart(c.Round+1).Add(s.disputable()).Unix(), 0))
}

// Disputable returns the first round whose claims can be taken to the ledger at a time.
func (s *Spec) Disputable(at time.Time) uint64 {
	round, err := s.Manifest.RoundAt(at.Add(-s.disputable()))
	if err != nil { // before the first
		return 0
	}
	return round
}

func (s *Spec) disputable() time.Duration {
	return max(disputableTime, disputableRounds*time.Duration(s.Manifest.Rounds.Period))
}

// stepGraphs lists the graphs of a round in order.
func (s *Spec) stepGraphs() []*repops.Graph {
	p := s.Program
	graphs := []*repops.Graph{p.Rollout, p.Prepare}
	for range p.Epochs {
		graphs = append(graphs, p.Train)
	}
	return append(graphs, p.Evaluate)
}

// inputSpecs gives the tensors of a round's inputs.
func inputSpecs(p *policy.Program) []verde.TensorSpec {
	groups := uint64(p.Groups())
	own, batch := uint64(p.Questions*p.Group*p.Complete), groups*uint64(p.Group*p.Complete)
	return []verde.TensorSpec{
		{Name: policy.InHeader, Words: 4},
		{Name: policy.InFamilies, Words: 1},
		{Name: policy.InRollout, Words: own},
		{Name: policy.InBatch, Words: batch},
		{Name: policy.InQuestions, Words: groups},
		{Name: policy.InExternal, Words: groups},
		{Name: policy.InPresent, Words: groups},
		{Name: policy.InHeldout, Words: uint64(p.Heldout * p.Complete)},
		{Name: inOrigin, Words: groups * originWords},
	}
}

// Case is what a party to a dispute about a claim has to have: the state before the round, its inputs, and
// the claim it builds on. Their words do not change as long as an execution of the case is used.
type Case struct {
	Claim  *verde.Claim
	Pre    *verde.State
	Inputs *Inputs
	Base   *verde.Claim // nil if the claim begins at genesis
	Steps  []verde.Hash // state roots after each step that the claim commits to, nil if they are not known
}

// Execute prepares the instrumented execution of a case by the rules that Spec.Rules returned. change may
// alter its configuration before it starts and is nil for honest parties.
func (s *Spec) Execute(rules *verde.Rules, c Case, open OpenBatch, change func(*verde.ExecutionConfig)) (*verde.Execution, error) {
	pre, err := s.Program.Model.ShareState(c.Pre)
	if err != nil {
		return nil, err
	}
	inputs := &verde.State{}
	for name, words := range c.Inputs.tensors() {
		if err := inputs.Set(name, words); err != nil {
			return nil, fmt.Errorf("commit to inputs: %w", err)
		}
	}
	cfg := verde.ExecutionConfig{
		Rules: rules, Pre: pre, Inputs: inputs, Backend: host(s.backend),
		Blob: func(fact, item int) ([]byte, error) { return s.blob(c, open, rules.Facts()[fact].Name, item) },
	}
	if change != nil {
		change(&cfg)
	}
	return verde.NewExecution(cfg)
}
