// Package cheat is a catalogue of lies about a round and of foul play in disputes, and a court to try them in: a real round of the
// shipped policy, honest and lying provers, and a table at which two players play package verde's machine. Tests and harnesses
// import it, nothing else.
package cheat

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/binary"
	"encoding/gob"
	"errors"
	"fmt"
	"slices"
	"time"

	"verdant/configs"
	"verdant/repops"
	"verdant/repops/cpu"
	"verdant/swarm"
	"verdant/swarm/manifest"
	"verdant/swarm/policy"
	"verdant/verde"
)

// Court is one honest round with everything a dispute about it needs. Provers of different cheats share nothing that they change.
type Court struct {
	Manifest *manifest.Manifest
	Spec     *swarm.Spec
	Rules    *verde.Rules
	// Case is the honest claim, with the state and the inputs it is made from.
	Case swarm.Case
	// Other is another node's honest claim about the same round, and its inputs.
	Other swarm.Case
	// Keys are those of the parties; the defender made the claim.
	Keys    [verde.Defender + 1]*verde.KeySigner
	Secrets [verde.Defender + 1]ed25519.PrivateKey

	clock    verde.Clock
	state    *verde.State // genesis
	groups   []swarm.Group
	old      []swarm.Group // which the defender sampled in the round before
	stranger swarm.Batch   // whose groups were consumed
}

// round is the disputed one: not the first, so that there is an older one.
const round = 1

// epochs is more than one, so that a step can be skipped and another be repeated.
const epochs = 2

// New makes a court with a clock. seed is that of its keys and of the run.
func New(seed uint32, clock verde.Clock) (*Court, error) {
	return Under(repops.SpecVersion, seed, clock)
}

// Under makes a court whose round is of a version of the numeric contract.
func Under(spec, seed uint32, clock verde.Clock) (*Court, error) {
	c := &Court{clock: clock}
	for p := verde.Challenger; p <= verde.Defender; p++ {
		k := sha256.Sum256(fmt.Append(nil, p, seed))
		c.Secrets[p] = ed25519.NewKeyFromSeed(k[:])
		var err error
		if c.Keys[p], err = verde.NewKeySigner(c.Secrets[p]); err != nil {
			return nil, err
		}
	}
	m, err := manifest.Profile("seedling")
	if err != nil {
		return nil, err
	}
	m.Rounds.GenesisTime = manifest.InstantOf(time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC))
	m.Learning.Epochs, m.Seed, m.Spec = epochs, seed, spec
	params, ok := configs.Genesis("seedling")
	if !ok {
		return nil, errors.New("the seedling's genesis does not ship")
	}
	if m.Genesis.Root, err = policy.GenesisRoot(m, params); err != nil {
		return nil, err
	}
	// Nothing here is on a ledger, but a manifest in a file names one.
	m.Ledger = manifest.Ledger{Kind: manifest.LocalLedger, ChainID: 1, Registry: manifest.Address{1}, Stake: manifest.Address{2}, Rounds: manifest.Address{3}}
	if err := m.Sign(c.Secrets[verde.Challenger]); err != nil {
		return nil, err
	}
	c.Manifest = m
	if c.Spec, c.Rules, err = c.rules(func(*manifest.Manifest) {}); err != nil {
		return nil, err
	}
	if c.state, err = policy.GenesisState(m, params); err != nil {
		return nil, err
	}
	if c.Other, _, err = c.play(verde.NodeID(sha256.Sum256([]byte("other"))), nil); err != nil {
		return nil, err
	}
	if c.stranger, err = c.batch(verde.NodeID(sha256.Sum256([]byte("stranger")))); err != nil {
		return nil, err
	}
	defender := c.Keys[verde.Defender].Node()
	if c.old, err = swarm.NewRunner(c.Spec).Sample(context.Background(), c.state, defender, round-1, 1); err != nil {
		return nil, err
	}
	c.Case, c.groups, err = c.play(defender, &c.stranger)
	return c, err
}

// rules are those of a swarm whose manifest was changed.
func (c *Court) rules(change func(*manifest.Manifest)) (*swarm.Spec, *verde.Rules, error) {
	m := *c.Manifest
	change(&m)
	spec, err := swarm.NewSpec(&m, cpu.New())
	if err != nil {
		return nil, nil, err
	}
	r, err := spec.Rules(openBatch, c.clock)
	return spec, r, err
}

// openBatch reads batches that are not signed: here everybody is who he says.
func openBatch(raw []byte) (swarm.Batch, error) {
	var b swarm.Batch
	err := gob.NewDecoder(bytes.NewReader(raw)).Decode(&b)
	b.Hash, b.Raw = sha256.Sum256(raw), raw
	return b, err
}

func (c *Court) batch(node verde.NodeID) (swarm.Batch, error) {
	groups, err := swarm.NewRunner(c.Spec).Sample(context.Background(), c.state, node, round, 1)
	if err != nil {
		return swarm.Batch{}, err
	}
	var raw bytes.Buffer
	if err := gob.NewEncoder(&raw).Encode(swarm.Batch{Node: node, Round: round, Policy: c.state.Root(), Families: 1, Groups: groups}); err != nil {
		return swarm.Batch{}, err
	}
	return openBatch(raw.Bytes())
}

// play does the round of a node, on as many own groups as there is room for and, if a batch is given, one of another's.
func (c *Court) play(node verde.NodeID, from *swarm.Batch) (swarm.Case, []swarm.Group, error) {
	p, ctx, runner := c.Spec.Program, context.Background(), swarm.NewRunner(c.Spec)
	groups, err := runner.Sample(ctx, c.state, node, round, 1)
	if err != nil {
		return swarm.Case{}, nil, err
	}
	in := swarm.NewInputs(p)
	in.Families = 1
	in.Header = repops.Stream{
		Run: c.Spec.Manifest.Seed, Node: binary.LittleEndian.Uint32(node[:4]), Round: round, Purpose: repops.PurposeSample,
	}.Header()
	for _, g := range groups {
		in.Rollout = append(in.Rollout, g.Tokens...)
	}
	size, slot := p.Group*p.Complete, 0
	use := func(g swarm.Group, o swarm.Origin, external uint32) {
		copy(in.Batch[slot*size:], g.Tokens)
		in.Questions[slot], in.Present[slot], in.External[slot], in.Origins[slot] = g.Question, 1, external, o
		slot++
	}
	for _, g := range groups[:min(p.Own, len(groups))] {
		use(g, swarm.Origin{Node: node, Round: round, Index: g.Index}, 0)
	}
	if from != nil {
		use(from.Groups[0], swarm.Origin{Node: from.Node, Round: from.Round, Index: from.Groups[0].Index, Envelope: from.Hash}, 1)
		in.Envelopes = append(in.Envelopes, from.Raw)
	}
	out, err := runner.Run(ctx, c.state, in, groups)
	if err != nil {
		return swarm.Case{}, nil, err
	}
	claim := &verde.Claim{
		Spec: c.Manifest.Spec, Swarm: c.Spec.ID, Node: node, Round: round, Families: 1, Graphs: p.Graphs(),
		Pre: out.Pre, Inputs: out.Inputs, Computation: out.Computation, Rollouts: out.Rollouts, Post: out.Post,
		Steps: uint32(p.Steps()), Rewarded: out.Rewarded, Sampled: out.Sampled, Correct: out.Correct, Asked: out.Asked,
	}
	return swarm.Case{Claim: claim, Pre: c.state, Inputs: in}, groups, nil
}

// Execute prepares an execution of the honest round; change may make it lie.
func (c *Court) Execute(change func(*verde.ExecutionConfig)) (*verde.Execution, error) {
	return c.Spec.Execute(c.Rules, c.Case, openBatch, change)
}

// Judge is an honest challenger's execution of what a false claim commits to.
func (c *Court) Judge(f *False) (verde.Prover, error) {
	switch f.Claim.Inputs {
	case c.Case.Claim.Inputs:
		return c.Execute(nil)
	case c.Other.Claim.Inputs:
		k := c.Other
		k.Claim = f.Claim
		return c.execute(c.Spec, c.Rules, k)
	}
	return f.Side.Prover, nil // the round is executed honestly, on inputs that were not its to have
}

// execute prepares an execution of another round than the claimed one.
func (c *Court) execute(spec *swarm.Spec, rules *verde.Rules, k swarm.Case) (*verde.Execution, error) {
	return spec.Execute(rules, k, openBatch, nil)
}

// Claim makes the claim that goes with a prover: the honest one, with the roots and counts that the prover finds.
func (c *Court) Claim(p verde.Prover) (*verde.Claim, error) {
	claim, n := *c.Case.Claim, c.Rules.Steps()
	var err error
	if claim.Computation, claim.Post, err = verde.Roots(c.Rules, p); err != nil {
		return nil, err
	}
	for name, count := range map[string]*uint32{policy.OutReward: &claim.Rewarded, policy.OutCorrect: &claim.Correct} {
		t, err := p.Tensor(n, verde.Source{Place: verde.InBefore, Name: name})
		if err != nil {
			return nil, err
		}
		*count = 0
		for _, w := range t.Words() {
			*count += w
		}
	}
	return &claim, nil
}

// inputs returns a copy of the honest inputs.
func (c *Court) inputs() *swarm.Inputs {
	in := *c.Case.Inputs
	in.Header, in.Rollout, in.Batch = slices.Clone(in.Header), slices.Clone(in.Rollout), slices.Clone(in.Batch)
	in.Questions, in.External, in.Present = slices.Clone(in.Questions), slices.Clone(in.External), slices.Clone(in.Present)
	in.Origins, in.Heldout = slices.Clone(in.Origins), slices.Clone(in.Heldout)
	return &in
}
