package node

import (
	"context"
	"errors"
	"fmt"
	"math"
	"strconv"
	"time"

	"verdant/gossip"
	"verdant/node/store"
	"verdant/swarm"
	"verdant/swarm/policy"
	"verdant/swarm/task"
	"verdant/verde"
)

// slack is how many rounds beyond the staleness window messages are still taken: claims come at the end of their round, and clocks
// differ a little.
const slack = 4

// openGossip joins the topics.
func (n *Node) openGossip() (err error) {
	p := n.spec.Program
	born, err := bornAt(n.store, n.cfg.Now())
	if err != nil {
		return err
	}
	n.gossip, err = gossip.New(n.host.Libp2p(), gossip.Config{
		Swarm: n.spec.ID, Key: n.key,
		NextSequence: func() (uint64, error) {
			next, err := n.store.NextSequence("envelope")
			return born + next, err
		},
		Limits: gossip.Limits{Groups: p.Questions, Completions: p.Group, Tokens: p.Complete, Vocabulary: uint32(p.Model.Vocab)},
		Window: func() (first, last uint64) {
			now := uint64(max(n.clock(), 0))
			return now - min(now, n.spec.Window+slack), now + 1
		},
		CheckClaim: func(author gossip.NodeID, payload []byte) (uint64, error) {
			c, _, _, err := splitClaim(payload)
			if err != nil {
				return 0, err
			}
			if c.Node != verde.NodeID(author) {
				return 0, errors.New("claim is signed by another node than it names")
			}
			return c.Round, n.spec.CheckClaim(&c)
		},
		CheckDispute: n.checkNews,
		AppScore:     n.scores.of,
		Logger:       n.log,
	})
	if err == nil {
		n.onClose(n.gossip.Close)
	}
	return err
}

// keyBorn holds when a store was made, in Unix milliseconds as decimal text.
const keyBorn = "node/born"

// bornAt is when the store was made, in Unix milliseconds. Sequence numbers begin there: a node whose store was lost goes on above
// those it used before, which peers remember and would take for replays.
func bornAt(s *store.Store, now time.Time) (uint64, error) {
	raw, ok, err := s.Get(keyBorn)
	if err != nil {
		return 0, err
	}
	if ok {
		born, err := strconv.ParseUint(string(raw), 10, 64)
		if err != nil {
			return 0, fmt.Errorf("read age of the store: %w", err)
		}
		return born, nil
	}
	born := uint64(max(now.UnixMilli(), 0))
	return born, s.Commit(func(tx *store.Tx) error { return tx.Put(keyBorn, strconv.AppendUint(nil, born, 10)) })
}

// outlet is a node's gossip as its engine sees it.
type outlet struct{ n *Node }

// PublishRollouts implements [swarm.Network].
func (o outlet) PublishRollouts(ctx context.Context, b swarm.Batch) (swarm.Batch, error) {
	m, err := o.n.gossip.Rollouts.Publish(ctx, o.n.toWire(b))
	if err != nil {
		return b, err
	}
	b.Hash, b.Raw = m.Hash, m.Raw
	return b, o.n.keep(m.Envelope, b.Round)
}

// SealClaim implements [swarm.Network].
func (o outlet) SealClaim(c *verde.Claim) ([]byte, error) {
	receipt, err := o.n.receipt(c)
	if err != nil {
		return nil, err
	}
	payload := append(append(c.Encode(), o.n.settler.Load().state(c)...), receipt...)
	m, err := o.n.gossip.Claims.Seal(gossip.Opaque{Node: o.n.self, Round: c.Round, Payload: payload})
	if err != nil {
		return nil, err
	}
	return m.Raw, nil
}

// PublishClaim implements [swarm.Network].
func (o outlet) PublishClaim(ctx context.Context, envelope []byte) error {
	return o.n.gossip.Claims.Send(ctx, envelope)
}

// PublishCritique implements [swarm.Network].
func (o outlet) PublishCritique(ctx context.Context, c swarm.Critique) error {
	if l := float64(c.Likelihood); math.IsNaN(l) || math.IsInf(l, 0) || l > 0 {
		return fmt.Errorf("critique with a log-likelihood of %v is not published", l)
	}
	m, err := o.n.gossip.Critiques.Publish(ctx, gossip.Critique{
		Author: c.Author, Round: c.Round, Index: c.Index, Rollouts: c.Rollouts, Rewards: c.Rewards,
		Regenerates: gossip.Verdict(c.Regenerates), Completion: c.Completion, Token: c.Token, Likelihood: c.Likelihood,
	})
	if err != nil {
		return err
	}
	return o.n.keep(m.Envelope, c.Round)
}

// keep stores an envelope for peers that missed it.
func (n *Node) keep(e *gossip.Envelope, round uint64) error {
	_, err := n.store.PutEnvelope(store.Envelope{Hash: e.Hash, Kind: string(e.Kind), Author: e.Author, Round: round, Raw: e.Raw})
	return err
}

// toWire writes a batch as gossip sends it: completions end with their last token instead of padding.
func (n *Node) toWire(b swarm.Batch) gossip.Rollouts {
	p := n.spec.Program
	r := gossip.Rollouts{Node: b.Node, Round: b.Round, Policy: b.Policy, Families: b.Families}
	for _, g := range b.Groups {
		wire := gossip.Group{Index: g.Index, Question: g.Question}
		for i := range p.Group {
			tokens := g.Tokens[i*p.Complete : (i+1)*p.Complete]
			for len(tokens) > 1 && tokens[len(tokens)-1] == task.PAD {
				tokens = tokens[:len(tokens)-1]
			}
			wire.Completions = append(wire.Completions, gossip.Completion{Tokens: tokens, Reward: g.Rewards>>i&1 == 1})
		}
		r.Groups = append(r.Groups, wire)
	}
	return r
}

// fromWire reads a received batch. Nothing in it is believed yet.
func fromWire(p *policy.Program, e *gossip.Envelope, r gossip.Rollouts) swarm.Batch {
	b := swarm.Batch{Node: e.Author, Round: r.Round, Policy: r.Policy, Families: r.Families, Hash: e.Hash, Raw: e.Raw}
	for _, wire := range r.Groups {
		g := swarm.Group{Index: wire.Index, Question: wire.Question, Tokens: make([]uint32, 0, len(wire.Completions)*p.Complete)}
		for i, c := range wire.Completions {
			g.Tokens = append(g.Tokens, c.Tokens...)
			for range p.Complete - len(c.Tokens) {
				g.Tokens = append(g.Tokens, task.PAD)
			}
			if c.Reward {
				g.Rewards |= 1 << i
			}
		}
		b.Groups = append(b.Groups, g)
	}
	return b
}

// openBatch is a [swarm.OpenBatch].
func (n *Node) openBatch(raw []byte) (swarm.Batch, error) { return openBatch(n.spec, raw) }

// batches returns a [swarm.OpenBatch] that needs no node.
func batches(spec *swarm.Spec) swarm.OpenBatch {
	return func(raw []byte) (swarm.Batch, error) { return openBatch(spec, raw) }
}

func openBatch(spec *swarm.Spec, raw []byte) (swarm.Batch, error) {
	e, err := gossip.Open(spec.ID, gossip.KindRollouts, raw)
	if err != nil {
		return swarm.Batch{}, err
	}
	p := spec.Program
	r, err := gossip.DecodeRollouts(e, gossip.Limits{
		Groups: p.Questions, Completions: p.Group, Tokens: p.Complete, Vocabulary: uint32(p.Model.Vocab),
	})
	if err != nil {
		return swarm.Batch{}, err
	}
	return fromWire(p, e, r), nil
}
