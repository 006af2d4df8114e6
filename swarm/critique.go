package swarm

import (
	"context"

	"verdant/swarm/policy"
	"verdant/verde"
)

// Regenerates says whether a group came out the same when it was sampled again
// from the policy its author claims.
type Regenerates uint8

// The answers.
const (
	RegeneratesUnknown Regenerates = iota // the policy was not at hand
	RegeneratesYes
	RegeneratesNo
)

// Critique is one node's check of one group of another. It steers selection
// and scores; a No is grounds for a dispute.
type Critique struct {
	Author      verde.NodeID // who made the group
	Round       uint64
	Index       uint32
	Rollouts    verde.Hash // envelope that carried the group
	Rewards     uint64     // recomputed rewards, bit i for completion i
	Regenerates Regenerates
	Completion  uint32  // first differing completion, if RegeneratesNo
	Token       uint32  // first differing token in it, if RegeneratesNo
	Likelihood  float32 // the critic's log-likelihood of the right answer
}

// critique checks one group of a batch with a policy.
func (r *Runner) critique(ctx context.Context, weights *policy.Policy, b *Batch, g *Group) (Critique, error) {
	rewards, err := scoreGroup(r.spec.Program, *g)
	if err != nil {
		return Critique{}, err
	}
	likelihood, err := r.decoder.AnswerLikelihood(ctx, weights, g.Question)
	if err != nil {
		return Critique{}, err
	}
	return Critique{
		Author: b.Node, Round: b.Round, Index: g.Index, Rollouts: b.Hash,
		Rewards: rewards, Likelihood: likelihood,
	}, nil
}

// regenerate completes a critique of a group with the one its author's policy
// gives.
func (c *Critique) regenerate(g, genuine *Group, complete int) {
	c.Regenerates = RegeneratesYes
	for i, t := range genuine.Tokens {
		if g.Tokens[i] != t {
			c.Regenerates = RegeneratesNo
			c.Completion, c.Token = uint32(i/complete), uint32(i%complete)
			return
		}
	}
}
