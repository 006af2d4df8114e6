package node

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"sync/atomic"
	"time"

	"verdant/gossip"
	"verdant/node/control"
	"verdant/node/store"
	"verdant/swarm"
	"verdant/verde"
)

const (
	// maxInspect is how many claims wait for an audit in the background; while it is full, new ones are passed over.
	maxInspect = 32
	// politeness is how often a background audit looks whether the engine rests.
	politeness = 20 * time.Millisecond
)

// inspector audits claims of others: a random share in the background, and what somebody asks for. One audit runs at a time, with
// buffers of its own; the engine's rounds share none of them.
type inspector struct {
	n     *Node
	share float64
	queue chan verde.Claim
	turn  chan struct{} // holds one value while nobody audits

	auditor                              *swarm.Auditor // made with the first audit, used by whoever has the turn
	done, agreed, disagreed, unavailable atomic.Uint64
}

func newInspector(n *Node) *inspector {
	i := &inspector{n: n, share: n.cfg.Settings.Audit.Share, queue: make(chan verde.Claim, maxInspect), turn: make(chan struct{}, 1)}
	i.turn <- struct{}{}
	i.recall()
	return i
}

// recall counts the audits made in earlier lives.
func (i *inspector) recall() {
	all, err := i.n.store.AllAudits()
	if err != nil {
		i.n.log.Warn("read audits", "err", err)
		return
	}
	for _, a := range all {
		if a.Auditor != [32]byte(i.n.self) {
			continue
		}
		i.count(a.Agrees)
		if !a.Agrees {
			continue
		}
		if c, err := loadClaim(i.n.store, i.n.spec.ID, a.Claim); err == nil {
			i.n.standing.vouch(c.Node)
		}
	}
}

func (i *inspector) count(agrees bool) {
	i.done.Add(1)
	if agrees {
		i.agreed.Add(1)
	} else {
		i.disagreed.Add(1)
	}
}

func (i *inspector) status() control.AuditStatus {
	return control.AuditStatus{
		Done: i.done.Load(), Agreed: i.agreed.Load(), Disagreed: i.disagreed.Load(), Unavailable: i.unavailable.Load(),
	}
}

// offer lets chance decide whether a claim is audited. Nobody can know in advance which: the choice follows from no seed.
func (i *inspector) offer(c verde.Claim) {
	if i.n.cfg.Observe || c.Node == i.n.self || rand.Float64() >= i.share {
		return
	}
	select {
	case i.queue <- c:
	default:
	}
}

// run audits what offer has chosen, while the engine rests.
func (i *inspector) run(ctx context.Context) error {
	for {
		var c verde.Claim
		select {
		case c = <-i.queue:
		case <-ctx.Done():
			return ctx.Err()
		}
		for i.n.busy() {
			if err := sleep(ctx, politeness); err != nil {
				return err
			}
		}
		if _, err := i.audit(ctx, &c, nil); err != nil && ctx.Err() == nil {
			i.n.log.Info("audit", "claim", c.Hash().Short(), "err", err)
		}
	}
}

// audits is the auditor of whoever has the turn.
func (i *inspector) audits() *swarm.Auditor {
	if i.auditor == nil {
		i.auditor = swarm.NewAuditor(i.n.spec, source{i.n}, i.n.openBatch)
	}
	return i.auditor
}

// audit re-executes a claim and remembers the verdict. Waiting for its turn ends with ctx.
func (i *inspector) audit(ctx context.Context, c *verde.Claim, progress func(step, steps int, name string)) (*swarm.Verdict, error) {
	select {
	case <-i.turn:
		defer func() { i.turn <- struct{}{} }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	v, err := i.audits().Audit(ctx, c, progress)
	if err != nil {
		if ctx.Err() == nil && errors.Is(err, swarm.ErrUnavailable) {
			i.done.Add(1)
			i.unavailable.Add(1)
		}
		return nil, err
	}
	i.remember(ctx, c, v)
	return v, nil
}

func (i *inspector) remember(ctx context.Context, c *verde.Claim, v *swarm.Verdict) {
	n, hash := i.n, c.Hash()
	i.count(v.Agrees)
	if v.Agrees {
		i.n.standing.vouch(c.Node)
	}
	detail := v.Detail
	err := n.store.PutAudit(store.Audit{
		Claim: hash, Auditor: n.self, Agrees: v.Agrees, Step: v.Step, Detail: detail[:min(len(detail), 1024)], When: time.Now(),
	})
	if err != nil {
		n.log.Warn("store audit", "err", err)
	}
	says := "agrees"
	if !v.Agrees {
		says = fmt.Sprintf("DIFFERS (%s): %s", v.StepName, detail)
	}
	n.events.add(control.Event{
		Kind: control.EventAudit, Claim: hash.String(), Peer: peerName(c.Node),
		Message: fmt.Sprintf("claim %s of %s, round %d: %s", hash.Short(), nameOf(c.Node), c.Round, says),
	})
	if v.Agrees || c.Node == n.self {
		return
	}
	by := float64(blameClaim)
	if n.disputes.refute(c) {
		by = blameRollouts // the dispute will cost it the rest
	}
	n.blame(c.Node, by, "its claim %s of round %d is false: %s", hash.Short(), c.Round, detail)
	i.criticise(ctx, c, v)
}

// criticise tells the swarm of groups that do not regenerate.
func (i *inspector) criticise(ctx context.Context, c *verde.Claim, v *swarm.Verdict) {
	author := [32]byte(c.Node)
	batches, err := i.n.store.Envelopes(store.EnvelopeQuery{
		Kind: string(gossip.KindRollouts), From: c.Round, To: max(c.Round, 1), Author: &author, Limit: 2,
	})
	if err != nil || len(batches) == 0 || batches[0].Round != c.Round {
		return
	}
	for _, k := range v.Critiques {
		if k.Regenerates != swarm.RegeneratesNo {
			continue
		}
		k.Rollouts = batches[0].Hash
		if err := (outlet{i.n}).PublishCritique(ctx, k); err != nil {
			i.n.log.Debug("publish critique", "err", err)
			return
		}
	}
}

// busy reports whether the engine works on a round.
func (n *Node) busy() bool {
	e := n.engine.Load()
	if e == nil {
		return false
	}
	switch e.Status().Phase {
	case swarm.PhaseSampling, swarm.PhaseTraining, swarm.PhaseClaiming:
		return true
	}
	return false
}

func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
