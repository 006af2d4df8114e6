package bench

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"verdant/repops"
	"verdant/swarm"
	"verdant/swarm/manifest"
	"verdant/verde"
)

// disputed is a true claim with what it takes to dispute variations of it.
type disputed struct {
	spec  *swarm.Spec
	rules *verde.Rules
	round swarm.Case
	keys  [verde.Defender + 1]*verde.KeySigner
	lean  float64 // MiB that executing the round takes at its peak without any dispute
	meter meter
}

// disputed does an honest round of a policy with random weights on its own groups, whose answers are made right: otherwise there would
// be no reward and no gradient.
func (s *session) disputed(ctx context.Context, c disputeCase) (*disputed, error) {
	m, err := manifest.Profile("seedling")
	if err != nil {
		return nil, err
	}
	m.Rounds.GenesisTime = manifest.InstantOf(time.Unix(1767225600, 0))
	m.Model.Dim, m.Model.Layers, m.Model.Hidden = c.dim, c.layers, c.hidden
	m.Model.Heads, m.Model.KVHeads = c.heads, c.heads
	l := &m.Learning
	l.Questions, l.Group, l.Heldout, l.Own, l.External = c.questions, c.group, c.heldout, c.questions, 0
	l.Epochs = disputeSteps - 3
	d := &disputed{}
	if d.spec, err = swarm.NewSpec(m, s.backend); err != nil {
		return nil, err
	}
	open := func([]byte) (swarm.Batch, error) { return swarm.Batch{}, errors.New("there are no batches of others") }
	if d.rules, err = d.spec.Rules(open, verde.DefaultClock()); err != nil {
		return nil, err
	}
	for p := verde.Challenger; p <= verde.Defender; p++ {
		seed := sha256.Sum256([]byte(p.String()))
		if d.keys[p], err = verde.NewKeySigner(ed25519.NewKeyFromSeed(seed[:])); err != nil {
			return nil, err
		}
	}
	return d, d.claim(ctx)
}

func (d *disputed) claim(ctx context.Context) error {
	p, node := d.spec.Program, d.keys[verde.Defender].Node()
	state, err := p.Model.NewState(p.Model.Initial(1))
	if err != nil {
		return err
	}
	var groups []swarm.Group
	var out *swarm.Outcome
	in := swarm.NewInputs(p)
	in.Families = 1
	in.Header = repops.Stream{
		Run: d.spec.Manifest.Seed, Node: binary.LittleEndian.Uint32(node[:4]), Round: 1, Purpose: repops.PurposeSample,
	}.Header()
	size := p.Group * p.Complete
	peak, _, err := d.meter.most(func() error {
		runner := swarm.NewRunner(d.spec)
		if groups, err = runner.Sample(ctx, state, node, 1, 1); err != nil {
			return err
		}
		for i, g := range groups {
			in.Rollout = append(in.Rollout, g.Tokens...)
			copy(in.Batch[i*size:], g.Tokens)
			row := int(g.Question) * p.Complete
			copy(in.Batch[i*size:], p.Bank.Answer[row:row+p.Complete])
			in.Questions[i], in.Present[i], in.Origins[i] = g.Question, 1, swarm.Origin{Node: node, Round: 1, Index: g.Index}
		}
		out, err = runner.Run(ctx, state, in, groups)
		return err
	})
	if err != nil {
		return err
	}
	d.lean = peak / (1 << 20)
	d.round = swarm.Case{Pre: state, Inputs: in, Claim: &verde.Claim{
		Spec: repops.SpecVersion, Swarm: d.spec.ID, Node: node, Round: 1, Families: 1, Graphs: p.Graphs(),
		Pre: out.Pre, Inputs: out.Inputs, Computation: out.Computation, Rollouts: out.Rollouts, Post: out.Post,
		Steps: uint32(p.Steps()), Rewarded: out.Rewarded, Sampled: out.Sampled, Correct: out.Correct, Asked: out.Asked,
	}}
	return nil
}

// update draws a word of the new values of the largest parameter tensor in the last update.
func (d *disputed) update(r *rand.Rand) swarm.Lie {
	lie, most := swarm.Lie{Step: disputeSteps - 2, Flip: 1 << 20}, 0
	for i, a := range d.spec.Program.Train.Ops {
		if o, ok := a.Op.(repops.AdamW); ok && o.Size > most {
			lie.Op, most = i, o.Size
		}
	}
	lie.Element = r.IntN(most)
	return lie
}

// anywhere draws a word of any operator of the last update.
func (d *disputed) anywhere(r *rand.Rand) swarm.Lie {
	train := d.spec.Program.Train
	lie := swarm.Lie{Step: disputeSteps - 2, Op: r.IntN(len(train.Ops)), Flip: 1 << 20}
	out := train.Ops[lie.Op].Out
	lie.Output = r.IntN(len(out))
	lie.Element = r.IntN(train.Tensors[out[lie.Output]].Size())
	return lie
}

// execute prepares an execution of the round in which a lie is told, if one is given.
func (d *disputed) execute(steps []verde.Hash, lie *swarm.Lie) (*verde.Execution, error) {
	return d.spec.Execute(d.rules, d.round, nil, func(cfg *verde.ExecutionConfig) {
		cfg.Steps, cfg.Blob = steps, nil
		cfg.Tap = func(step, op int, out [][]uint32) {
			if lie != nil {
				lie.Tap(step, op, out)
			}
			d.meter.look()
		}
	})
}

// play disputes a lie drawn from a seed. Memory is measured if metered is set; the time it takes means nothing then.
func (d *disputed) play(seed uint64, place func(*rand.Rand) swarm.Lie, metered bool) (figures, error) {
	r := rand.New(rand.NewPCG(seed, 1))
	for range 20 {
		lie := place(r)
		claim, steps, err := d.tell(&lie)
		if err != nil {
			return figures{}, err
		}
		if claim.Computation != d.round.Claim.Computation { // the word is of consequence
			return d.table(claim, steps, &lie, metered)
		}
	}
	return figures{}, errors.New("no lie is of any consequence")
}

// tell makes the claim that goes with a lie, and the state roots that whoever made it knows.
func (d *disputed) tell(lie *swarm.Lie) (*verde.Claim, []verde.Hash, error) {
	liar, err := d.execute(nil, lie)
	if err != nil {
		return nil, nil, err
	}
	claim := *d.round.Claim
	if claim.Computation, claim.Post, err = verde.Roots(d.rules, liar); err != nil {
		return nil, nil, err
	}
	steps, err := liar.Steps()
	return &claim, steps, err
}

// player is a party with what it needs in memory.
type player struct {
	prover     *verde.Execution
	held, peak float64 // bytes: now, and at most so far
}

// does does a part of a player's work. Only one of both works at a time, so that what is added to the memory in use is the player's.
// With a nil meter nothing is measured.
func (p *player) does(m *meter, work func() error) error {
	if m == nil {
		return work()
	}
	peak, left, err := m.most(work)
	p.peak, p.held = max(p.peak, p.held+peak), p.held+left
	return err
}

// table plays a dispute between an honest challenger, who has executed the round before, and a liar.
func (d *disputed) table(claim *verde.Claim, steps []verde.Hash, lie *swarm.Lie, metered bool) (f figures, err error) {
	var m *meter
	if metered {
		m = &d.meter
	}
	var players [verde.Defender + 1]player
	challenger, defender := &players[verde.Challenger], &players[verde.Defender]
	if err := challenger.does(m, func() error {
		if challenger.prover, err = d.execute(nil, nil); err == nil {
			_, err = challenger.prover.Steps()
		}
		return err
	}); err != nil {
		return f, err
	}
	if err := defender.does(m, func() error { defender.prover, err = d.execute(steps, lie); return err }); err != nil {
		return f, err
	}
	begin, before := time.Now(), spent()
	h := verde.Header{Rules: d.rules.Hash(), Claim: *claim, Challenger: d.keys[verde.Challenger].Node(), Defender: d.keys[verde.Defender].Node()}
	g, err := verde.NewGame(d.rules, h, verde.Ed25519{}, 0)
	if err != nil {
		return f, err
	}
	for g.Verdict() == nil {
		p, _ := g.Turn()
		if err := players[p].does(m, func() error {
			move, err := verde.Respond(g, players[p].prover)
			if err != nil {
				return err
			}
			signed, err := g.Sign(move, d.keys[p])
			if err != nil {
				return err
			}
			return g.Receive(signed, 0) // a machine with much else to do decides nothing here
		}); err != nil {
			return f, err
		}
	}
	f.seconds, f.work = time.Since(begin).Seconds(), (spent() - before).Seconds()
	story := g.Story()
	if story.Verdict.Winner != verde.Challenger {
		return f, fmt.Errorf("the liar wins: %s", story.Verdict.Detail)
	}
	f.bytes = float64(story.Bytes[verde.Challenger] + story.Bytes[verde.Defender])
	f.moves = float64(max(story.Moves[verde.Challenger], story.Moves[verde.Defender]))
	f.memory = max(challenger.peak, defender.peak) / (1 << 20)
	return f, nil
}
