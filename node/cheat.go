package node

import (
	"context"
	"errors"
	"math/rand/v2"
	"sync/atomic"
	"time"

	"verdant/swarm"
	"verdant/verde"
)

// cheat makes this node a liar: from a round on, every round has one word of its execution flipped somewhere, and the node claims and
// defends what follows from it. It shows that swarms convict liars; nobody gains by it.
type cheat struct {
	spec  *swarm.Spec
	rules *verde.Rules
	open  swarm.OpenBatch
	seed  uint64
	from  uint64
}

// silence has a liar stop moving after so many moves, in disputes between peers and in games on the ledger. A nil one never does.
type silence struct{ peers, ledger atomic.Int64 }

// fall counts a move that is about to be made, and reports whether it is not to be made.
func fall(left *atomic.Int64) bool { return left.Add(-1) < 0 }

// yield is a [stream.Config] field.
func (n *Node) yield(ctx context.Context, patience time.Duration) {
	if s := n.cfg.silent; s != nil && fall(&s.peers) {
		<-ctx.Done()
		return
	}
	n.rest(ctx, patience)
}

// maxLies is how many places are tried until a lie has a consequence.
const maxLies = 24

var errNoLie = errors.New("no lie is told about this claim")

// try executes a round with one lie after the other until accept says that it is the one.
func (c *cheat) try(k swarm.Case, accept func(*verde.Execution) (bool, error)) (*verde.Execution, error) {
	r := rand.New(rand.NewPCG(c.seed, k.Claim.Round))
	for range maxLies {
		lie := c.spec.DrawLie(r)
		e, err := c.spec.Execute(c.rules, k, c.open, func(cfg *verde.ExecutionConfig) { cfg.Tap = lie.Tap })
		if err != nil {
			return nil, err
		}
		ok, err := accept(e)
		if err != nil || ok {
			return e, err
		}
	}
	return nil, errNoLie
}

// lie is a [swarm.Config] field.
func (c *cheat) lie(k swarm.Case, out *swarm.Outcome) error {
	if k.Claim.Round < c.from {
		return nil
	}
	e, err := c.try(k, func(e *verde.Execution) (bool, error) {
		root, _, err := verde.Roots(c.rules, e)
		return root != out.Computation, err
	})
	if errors.Is(err, errNoLie) {
		return nil // an honest round for once
	}
	if err != nil {
		return err
	}
	return c.spec.Settle(e, c.rules, out)
}

// prover defends an own claim, in the way it was made.
func (c *cheat) prover(k swarm.Case) (verde.Prover, error) {
	e, err := c.try(k, func(e *verde.Execution) (bool, error) {
		root, _, err := verde.Roots(c.rules, e)
		return root == k.Claim.Computation, err
	})
	if errors.Is(err, errNoLie) {
		return c.spec.Execute(c.rules, k, c.open, nil)
	}
	return e, err
}
