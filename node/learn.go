package node

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"verdant/gossip"
	"verdant/node/config"
	"verdant/node/control"
	"verdant/node/p2p"
	"verdant/swarm"
	"verdant/verde"
)

const (
	// recent is how many rounds back a late joiner looks for a state to start from.
	recent = 8
	// company is how long a joiner waits for the first member.
	company = 15 * time.Second
	// critiqueShare is the part of others' batches of which one group is criticised.
	critiqueShare = 0.25
	// maxClockOffset is how far the clock may be from those of the members before a node refuses to do rounds, at least; a swarm of
	// long rounds is more patient.
	maxClockOffset = time.Minute
)

// learn finds where to start and does rounds until the last one asked for is done.
func (n *Node) learn(ctx context.Context) error {
	if n.cfg.Observe {
		n.stage.Store(control.PhaseObserve)
		// What peers want to audit begins here.
		if err := n.openGenesis(ctx); err != nil {
			n.log.Warn("genesis checkpoint", "err", err)
		}
		<-ctx.Done()
		return ctx.Err()
	}
	var start *swarm.Start
	progress, err := n.journal.progress()
	if err != nil {
		return err
	}
	if err := n.openGenesis(ctx); err != nil {
		return err
	}
	if progress == nil {
		n.stage.Store(control.PhaseCatchUp)
		if start, err = n.begin(ctx); err != nil {
			return err
		}
	} else if err := n.checkClock(); err != nil {
		return err
	}
	var lie func(swarm.Case, *swarm.Outcome) error
	if n.cheat != nil {
		lie = n.cheat.lie
	}
	engine, err := swarm.NewEngine(swarm.Config{
		Spec: n.spec, Node: n.self, Families: n.families, From: n.cfg.From, Until: n.cfg.Until, Start: start,
		CritiqueShare: critiqueShare, Network: outlet{n}, Journal: n.journal, Cheat: lie,
		OnRound: n.tellRound, OnSkip: n.tellSkip, Now: n.cfg.Now, Logger: n.log,
	})
	if err != nil {
		return err
	}
	n.engine.Store(engine)
	close(n.running)
	if n.clock() >= 0 {
		n.fillPool(ctx)
	}
	return engine.Run(ctx)
}

// begin decides what state a node without rounds starts from: genesis in a new swarm, or when it is told to; otherwise the best state
// somebody has claimed lately, if re-executing the round that made it gives the same.
func (n *Node) begin(ctx context.Context) (*swarm.Start, error) {
	genesis := &swarm.Start{State: n.genesis}
	if n.cfg.Settings.Node.Start == config.StartGenesis || n.clock() < 1 {
		return genesis, nil
	}
	alone := n.waitForMembers(ctx, company)
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	if alone {
		n.warn("no member of the swarm answered, so this node starts from genesis: check that one of the bootstrap addresses is reachable from here")
		return genesis, nil
	}
	if err := n.checkClock(); err != nil {
		return nil, err
	}
	for _, c := range n.candidates(ctx) {
		start, err := n.adopt(ctx, &c)
		if err == nil {
			n.log.Info("starting from an audited claim", "node", c.Node.Short(), "round", c.Round, "correct", c.Correct, "asked", c.Asked)
			return start, nil
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		n.log.Warn("claim cannot be started from", "claim", c.Hash().Short(), "err", err)
	}
	n.log.Info("no recent claim to start from; starting from genesis")
	return genesis, nil
}

// waitForMembers waits until somebody is connected, and says whether nobody came.
func (n *Node) waitForMembers(ctx context.Context, patience time.Duration) (alone bool) {
	for until := time.Now().Add(patience); len(n.host.Members()) == 0; {
		if time.Now().After(until) || sleep(ctx, 50*time.Millisecond) != nil {
			return true
		}
	}
	return false
}

// maxCandidates is how many claims a joiner tries.
const maxCandidates = 4

// candidates lists the claims worth starting from, best first: recent ones of members, and those the ledger shows last.
func (n *Node) candidates(ctx context.Context) []verde.Claim {
	ctx, cancel := context.WithTimeout(ctx, fetchTimeout)
	defer cancel()
	now := uint64(max(n.clock(), 0))
	found := map[verde.Hash]verde.Claim{}
	take := func(list []*gossip.Envelope) {
		for _, e := range list {
			c, err := openClaim(n.spec.ID, e.Raw, verde.Hash{})
			if err != nil || n.spec.CheckClaim(c) != nil || c.Round > now {
				continue
			}
			if err := n.takeClaim(c, e.Raw); err != nil {
				n.log.Warn("store claim", "err", err)
			}
			found[c.Hash()] = *c
		}
	}
	members := n.ask(verde.NodeID{})
	for _, id := range members[:min(len(members), 3)] {
		list, err := n.host.FetchRounds(ctx, id, p2p.RecordQuery{Kind: gossip.KindClaims, From: now - min(now, recent)})
		if err != nil {
			n.log.Debug("ask for claims", "member", id[:4], "err", err)
		}
		take(list)
	}
	if len(found) == 0 { // the swarm has been resting: the ledger knows what it did last
		rows, err := n.ledger.Leaderboard(ctx)
		if err != nil {
			n.log.Debug("ask the ledger for claims", "err", err)
		}
		var hashes [][32]byte
		for _, r := range rows[:min(len(rows), 64)] {
			hashes = append(hashes, r.LastClaim)
		}
		for _, id := range members {
			if len(hashes) == 0 || len(found) > 0 {
				break
			}
			list, err := n.host.FetchClaims(ctx, id, hashes)
			if err != nil {
				n.log.Debug("ask for claims", "member", id[:4], "err", err)
			}
			take(list)
		}
	}
	best := make([]verde.Claim, 0, len(found))
	for _, c := range found {
		best = append(best, c)
	}
	slices.SortFunc(best, func(a, b verde.Claim) int {
		return cmp.Or(cmp.Compare(b.Correct, a.Correct), cmp.Compare(b.Round, a.Round), slices.Compare(a.Node[:], b.Node[:]))
	})
	return best[:min(len(best), maxCandidates)]
}

// adopt audits a claim and returns the state it ends with.
func (n *Node) adopt(ctx context.Context, c *verde.Claim) (*swarm.Start, error) {
	v, err := n.inspector.audit(ctx, c, nil)
	if err != nil {
		return nil, err
	}
	if !v.Agrees {
		return nil, fmt.Errorf("it is false: %s", v.Detail)
	}
	data, err := source{n}.Checkpoint(ctx, c.Post, c.Node)
	if err != nil {
		return nil, err
	}
	state, err := n.spec.Program.Model.DecodeState(data, c.Post)
	if err != nil {
		return nil, err
	}
	return &swarm.Start{State: state, Base: c.Hash()}, nil
}

// fillPool asks a member for the batches that were sent before this node listened.
func (n *Node) fillPool(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	now := uint64(max(n.clock(), 0))
	for _, id := range n.ask(verde.NodeID{}) {
		list, err := n.host.FetchRounds(ctx, id, p2p.RecordQuery{Kind: gossip.KindRollouts, From: now - min(now, n.spec.Window)})
		if err != nil {
			n.log.Debug("ask for rollouts", "member", id[:4], "err", err)
			continue
		}
		for _, e := range list {
			if e.Author == [32]byte(n.self) {
				continue
			}
			if b, err := n.openBatch(e.Raw); err == nil {
				n.offer(e, n.toWire(b))
			}
		}
		return
	}
}

// checkClock refuses to do rounds when the machine's clock is far from the members': they would be other rounds than everybody's.
func (n *Node) checkClock() error {
	offset := n.host.Health().ClockOffset
	if limit := max(maxClockOffset, time.Duration(n.spec.Manifest.Rounds.Period)*time.Duration(n.spec.Window)); offset.Abs() > limit {
		return errors.New(clockText(offset, n.cfg.Now()) + ", so its rounds would not be the swarm's: set it, or turn on NTP, and start the node again")
	}
	return nil
}

func clockText(offset time.Duration, now time.Time) string {
	way := "behind"
	if offset < 0 {
		way = "ahead of"
	}
	return fmt.Sprintf("this machine's clock, which shows %s, is %s %s that of its peers", now.UTC().Format(time.RFC3339), offset.Abs().Round(time.Second), way)
}

// warn keeps a sentence for status and tells it as an event.
func (n *Node) warn(sentence string) {
	n.log.Warn(sentence)
	n.warning.Store(sentence)
	n.events.add(control.Event{Kind: control.EventWarning, Message: sentence})
}

func (n *Node) tellRound(r swarm.Round) {
	n.events.add(control.Event{
		Kind: control.EventRound, Claim: r.Hash.String(), Round: roundReport(r),
		Message: fmt.Sprintf("round %d: %d of %d right, held-out %d of %d", r.Round, r.Reward.Hits, r.Reward.Of, r.Heldout.Hits, r.Heldout.Of),
	})
	n.log.Debug("round", "round", r.Round, "seconds", r.Seconds, "late", r.Late, "own", r.Own, "external", r.External, "available", r.Available)
}

func (n *Node) tellSkip(s swarm.Skip) {
	skip := control.Skip(s)
	n.events.add(control.Event{
		Kind: control.EventSkipped, Skip: &skip, Message: fmt.Sprintf("rounds %d to %d were not done: %s", s.From, s.To, s.Detail),
	})
	n.log.Info("skipped rounds", "from", s.From, "to", s.To, "reason", s.Reason, "detail", s.Detail)
}
