package swarm

import (
	"context"
	"fmt"
	"slices"

	"verdant/repops"
	"verdant/verde"
)

// round does one round: sample, publish, select, execute, commit, claim.
func (e *Engine) round(ctx context.Context, round uint64) error {
	spec, p := e.cfg.Spec, e.cfg.Spec.Program
	e.explainGap(round)
	began := e.cfg.Now()

	e.setPhase(PhaseSampling)
	groups, err := e.runner.Sample(ctx, e.state, e.cfg.Node, round, e.cfg.Families)
	if err != nil {
		return err
	}
	batch, err := e.cfg.Network.PublishRollouts(ctx, Batch{
		Node: e.cfg.Node, Round: round, Policy: e.state.Root(), Families: e.cfg.Families, Groups: groups,
	})
	if err != nil {
		// Alone or cut off, a node still learns from its own rollouts.
		e.log.Warn("publish rollouts", "round", round, "err", err)
	}

	e.setPhase(PhaseTraining)
	own := e.ownGroups(groups, round)
	e.mu.Lock()
	e.pool.prune(round)
	external, available := e.pool.selectGroups(p.External, p.Group, round, spec.stream(e.cfg.Node, round))
	e.mu.Unlock()
	in := e.inputs(round, groups, own, external)
	out, err := e.runner.Run(ctx, e.state, in, groups)
	if err != nil {
		return err
	}
	if e.cfg.Cheat != nil {
		if err := e.cfg.Cheat(Case{Claim: &verde.Claim{Node: e.cfg.Node, Round: round, Families: e.cfg.Families}, Pre: e.state, Inputs: in}, out); err != nil {
			return err
		}
	}

	e.setPhase(PhaseClaiming)
	claim := verde.Claim{
		Spec: spec.Manifest.Spec, Swarm: spec.ID, Node: e.cfg.Node, Round: round, Families: e.cfg.Families,
		Graphs: p.Graphs(), Base: e.base,
		Pre: out.Pre, Inputs: out.Inputs, Computation: out.Computation, Rollouts: out.Rollouts, Post: out.Post,
		Steps:    uint32(len(out.Steps)),
		Rewarded: out.Rewarded, Sampled: out.Sampled, Correct: out.Correct, Asked: out.Asked,
	}
	report := Round{
		Round: round, Reward: Score{round, out.Rewarded, out.Sampled}, Heldout: Score{round, out.Correct, out.Asked},
		Own: len(own), External: len(external), Available: available, Steps: len(out.Steps), Loss: out.Loss,
		Claim: claim, Hash: claim.Hash(),
	}
	if err := e.commit(ctx, &report, out, in, len(batch.Groups)); err != nil {
		return &journalError{fmt.Errorf("keep round %d: %w", round, err)}
	}
	e.mu.Lock()
	e.pool.markUsed(external)
	e.mu.Unlock()
	e.state, e.base = out.State, report.Hash
	if err := e.cfg.Network.PublishClaim(ctx, report.Envelope); err != nil {
		e.log.Warn("publish claim", "round", round, "err", err)
	}
	report.Seconds = e.cfg.Now().Sub(began).Seconds()
	e.remember(report)
	if e.cfg.OnRound != nil {
		e.cfg.OnRound(report)
	}
	return nil
}

// explainGap records why the rounds before this one were not done.
func (e *Engine) explainGap(round uint64) {
	e.mu.Lock()
	last, running := e.progress.Last, len(e.history) > 0
	if e.progress.Joined < 0 {
		e.progress.Joined = int64(round)
	}
	e.mu.Unlock()
	if last < 0 || round <= uint64(last)+1 {
		return
	}
	s := Skip{From: uint64(last) + 1, To: round - 1, Reason: SkipOffline, Detail: "the node was not running"}
	if running {
		s.Reason = SkipBusy
		s.Detail = fmt.Sprintf("the round before took too long for the swarm's period of %s: give the node more processor time", e.cfg.Spec.Manifest.Rounds.Period)
	}
	e.skip(s)
}

// ownGroups draws at most Own of the node's groups with mixed rewards, in order
// of a random permutation, so that no question is favoured by its place.
func (e *Engine) ownGroups(groups []Group, round uint64) []*Group {
	p := e.cfg.Spec.Program
	var usable []*Group
	for i := range groups {
		if mixed(groups[i].Rewards, p.Group) {
			usable = append(usable, &groups[i])
		}
	}
	s := e.cfg.Spec.stream(e.cfg.Node, round)
	s.Purpose = repops.PurposeSelect
	var own []*Group
	for slot := 0; slot < p.Own && len(usable) > 0; slot++ {
		i := below(s.Block(uint32(slot), 1, 0)[0], len(usable))
		own = append(own, usable[i])
		usable = slices.Delete(usable, i, i+1)
	}
	return own
}

// inputs lays the chosen groups out: own ones first.
func (e *Engine) inputs(round uint64, groups []Group, own []*Group, external []candidate) *Inputs {
	p := e.cfg.Spec.Program
	in := NewInputs(p)
	in.Header = e.cfg.Spec.header(e.cfg.Node, round)
	in.Families = e.cfg.Families
	for i := range groups {
		in.Rollout = append(in.Rollout, groups[i].Tokens...)
	}
	slot := 0
	for _, g := range own {
		in.use(p, slot, *g, Origin{Node: e.cfg.Node, Round: round, Index: g.Index}, false)
		slot++
	}
	carried := map[verde.Hash]bool{}
	for _, c := range external {
		in.use(p, slot, *c.group, Origin{Node: c.batch.Node, Round: c.batch.Round, Index: c.group.Index, Envelope: c.batch.Hash}, true)
		if !carried[c.batch.Hash] {
			carried[c.batch.Hash] = true
			in.Envelopes = append(in.Envelopes, c.batch.Raw)
		}
		slot++
	}
	return in
}

// commit seals the claim and hands the round to the journal.
func (e *Engine) commit(ctx context.Context, r *Round, out *Outcome, in *Inputs, published int) error {
	p := e.cfg.Spec.Program
	var err error
	if r.Envelope, err = e.cfg.Network.SealClaim(&r.Claim); err != nil {
		return err
	}
	rec := &Record{Claim: r.Claim, Hash: r.Hash, Envelope: r.Envelope}
	if rec.Checkpoint, err = p.Model.EncodeState(out.State); err != nil {
		return err
	}
	if rec.Evidence, err = (&Evidence{out.Steps, in}).Encode(p); err != nil {
		return err
	}
	r.Late = e.cfg.Now().After(e.cfg.Spec.Manifest.RoundStart(r.Round + 1))
	e.mu.Lock()
	q := &e.progress
	q.Last, q.Claim, q.State = int64(r.Round), r.Hash, out.Post
	q.Done++
	if r.Late {
		q.Late++
	}
	q.Published += uint64(published)
	q.Externals += uint64(r.External)
	reward, heldout := r.Reward, r.Heldout
	if q.RewardFirst == nil {
		q.RewardFirst = &reward
	}
	q.RewardLast, q.HeldoutLast = &reward, &heldout
	rec.Progress = *q
	rec.Progress.Skips = append([]Skip(nil), q.Skips...)
	e.mu.Unlock()
	return e.cfg.Journal.Commit(ctx, rec)
}

// remember keeps the report of a round for status queries.
func (e *Engine) remember(r Round) {
	r.Envelope = nil
	e.mu.Lock()
	defer e.mu.Unlock()
	e.history = append(e.history, r)
	if len(e.history) > historyLength {
		e.history = e.history[1:]
	}
}

// critiques publishes a critique of one group of a share of the batches
// received, until the next round begins.
func (e *Engine) critiques(ctx context.Context, round uint64) {
	s := e.cfg.Spec.stream(e.cfg.Node, round)
	s.Purpose = repops.PurposeSelect
	e.mu.Lock()
	waiting := e.critics
	e.critics = nil
	e.mu.Unlock()
	if len(waiting) == 0 {
		return
	}
	weights, err := e.runner.decoder.Load(e.state)
	if err != nil {
		e.log.Warn("load policy for critiques", "err", err)
		return
	}
	for i, b := range waiting {
		if ctx.Err() != nil || e.clock() > int64(round) {
			return
		}
		w := s.Block(uint32(i), 2, 0)
		if len(b.Groups) == 0 || float64(repops.Uniform(w[0])) >= e.cfg.CritiqueShare {
			continue
		}
		c, err := e.runner.critique(ctx, weights, b, &b.Groups[below(w[1], len(b.Groups))])
		if err == nil {
			err = e.cfg.Network.PublishCritique(ctx, c)
		}
		if err != nil && ctx.Err() == nil {
			e.log.Debug("critique", "author", b.Node.Short(), "round", b.Round, "err", err)
		}
	}
}
