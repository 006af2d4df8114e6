package node

import (
	"context"
	"errors"
	"fmt"

	"verdant/gossip"
	"verdant/node/control"
	"verdant/node/store"
	"verdant/swarm"
	"verdant/verde"
)

// receiveRollouts hands batches of others to the engine, once there is one.
func (n *Node) receiveRollouts(ctx context.Context) error {
	for {
		m, err := n.gossip.Rollouts.Next(ctx)
		if err != nil {
			return err
		}
		n.roster.rollouts(m.Author, m.Round, m.Body.Families, len(m.Body.Groups))
		if !n.cfg.Observe {
			select {
			case <-n.running:
			case <-ctx.Done():
				return ctx.Err()
			}
		}
		n.offer(m.Envelope, m.Body)
	}
}

// offer gives one batch to the engine, and to the store unless it is a lie.
func (n *Node) offer(e *gossip.Envelope, r gossip.Rollouts) {
	b := fromWire(n.spec.Program, e, r)
	var err error
	if engine := n.engine.Load(); engine != nil {
		err = engine.OfferRollouts(b)
	} else {
		err = n.spec.CheckBatch(&b)
	}
	switch {
	case errors.Is(err, swarm.ErrStale):
	case err != nil:
		n.blame(e.Author, blameRollouts, "%v", err)
	default:
		if err := n.keep(e, r.Round); err != nil {
			n.log.Warn("store rollouts", "err", err)
		}
	}
}

// receiveClaims stores claims of others and lets the inspector choose among them.
func (n *Node) receiveClaims(ctx context.Context) error {
	for {
		m, err := n.gossip.Claims.Next(ctx)
		if err != nil {
			return err
		}
		c, _, receipt, err := splitClaim(m.Body.Payload)
		if err != nil {
			continue // cannot be: the validator has decoded it
		}
		if err := n.takeClaim(&c, m.Raw); err != nil {
			n.log.Warn("store claim", "node", c.Node.Short(), "round", c.Round, "err", err)
		}
		n.takeReceipt(&c, receipt)
		n.inspector.offer(c)
	}
}

// takeClaim stores a claim whose envelope was verified. A second claim of one node and round is an equivocation.
func (n *Node) takeClaim(c *verde.Claim, raw []byte) error {
	n.roster.claim(c)
	if err := n.spec.CheckClaim(c); err != nil {
		return err
	}
	author := [32]byte(c.Node)
	known, err := n.store.Claims(store.ClaimQuery{From: c.Round, To: max(c.Round, 1), Author: &author, Limit: 4})
	if err != nil {
		return err
	}
	hash := c.Hash()
	for _, k := range known {
		switch {
		case k.Round != c.Round:
		case verde.Hash(k.Hash) == hash:
			return nil
		default:
			n.blame(c.Node, blameEquivocation, "signed two claims for round %d: %x and %s", c.Round, k.Hash[:4], hash.Short())
		}
	}
	return n.store.PutClaim(store.Claim{Hash: hash, Author: author, Round: c.Round, Raw: raw})
}

// receiveCritiques stores critiques and lets them weigh on scores.
func (n *Node) receiveCritiques(ctx context.Context) error {
	for {
		m, err := n.gossip.Critiques.Next(ctx)
		if err != nil {
			return err
		}
		if err := n.keep(m.Envelope, m.Round); err != nil {
			n.log.Warn("store critique", "err", err)
		}
		n.weigh(m.Body)
	}
}

// weigh judges a critique. Recomputed rewards can be checked, so a critic who got them wrong is blamed himself; that rollouts do not
// regenerate is one node's word until an audit has found the same, and costs the author little.
func (n *Node) weigh(c gossip.Critique) {
	if rewards, ok := n.rewardsOf(c); ok && rewards != c.Rewards {
		n.blame(c.Critic, blameCritique, "criticised group %d of round %d of node %x with rewards %b, they are %b", c.Index, c.Round,
			c.Author[:4], c.Rewards, rewards)
		return
	}
	if c.Regenerates == gossip.VerdictNo {
		n.blame(c.Author, blameRumour, "node %x says that its group %d of round %d does not regenerate", c.Critic[:4], c.Index, c.Round)
	}
}

// rewardsOf returns the true rewards of a criticised group, if its batch is at hand. What is stored was checked, so its rewards are
// right.
func (n *Node) rewardsOf(c gossip.Critique) (rewards uint64, ok bool) {
	kept, ok, err := n.store.Envelope(c.Rollouts)
	if err != nil || !ok {
		return 0, false
	}
	b, err := n.openBatch(kept.Raw)
	if err != nil || b.Node != verde.NodeID(c.Author) || b.Round != c.Round {
		return 0, false
	}
	for _, g := range b.Groups {
		if g.Index == c.Index {
			return g.Rewards, true
		}
	}
	return 0, false
}

// blame costs a node score and is told as an event. Who has lost too much is banned for a while.
func (n *Node) blame(id verde.NodeID, by float64, format string, args ...any) {
	why := fmt.Sprintf(format, args...)
	points := n.scores.blame(id, by, why)
	n.log.Warn("blame", "node", id.Short(), "points", by, "why", why)
	if points >= banAt && points-by < banAt && !n.disputes.with(id) { // who is banned cannot answer
		if err := n.host.Ban(id, banFor); err != nil {
			n.log.Warn("ban", "node", id.Short(), "err", err)
		}
	}
	if by >= blameRollouts {
		n.events.add(control.Event{Kind: control.EventWarning, Peer: peerName(id), Message: nameOf(id) + ": " + why})
	}
}
