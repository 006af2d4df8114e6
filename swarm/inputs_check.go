package swarm

import (
	"fmt"
	"slices"

	"verdant/verde"
)

// OpenBatch verifies and decodes a signed batch of rollouts.
type OpenBatch func(raw []byte) (Batch, error)

// checkInputs verifies that a claim was entitled to its inputs: own groups are
// those it published, external ones were signed by other nodes within the
// staleness window, answer the questions their authors drew, and none is used
// twice. It needs no model.
func (s *Spec) checkInputs(c *verde.Claim, in *Inputs, open OpenBatch) error {
	p := s.Program
	header := s.header(c.Node, c.Round)
	if !slices.Equal(in.Header, header) || in.Families != c.Families {
		return fmt.Errorf("inputs are for stream %v and families %b, the claim's are %v and %b", in.Header, in.Families, header, c.Families)
	}
	questions, err := s.drawQuestions(c.Node, c.Round, c.Families)
	if err != nil {
		return err
	}
	batches := map[verde.Hash]Batch{}
	for _, raw := range in.Envelopes {
		b, err := open(raw)
		if err != nil {
			return fmt.Errorf("open a consumed batch: %w", err)
		}
		if b.Node == c.Node || b.Round > c.Round || c.Round-b.Round > s.Window {
			return fmt.Errorf("batch of node %s, round %d cannot be used by node %s in round %d", b.Node.Short(), b.Round, c.Node.Short(), c.Round)
		}
		if err := s.CheckBatch(&b); err != nil {
			return fmt.Errorf("batch of node %s, round %d: %w", b.Node.Short(), b.Round, err)
		}
		batches[b.Hash] = b
	}
	type use struct {
		node  verde.NodeID
		round uint64
		index uint32
	}
	used := map[use]bool{}
	own, external := 0, 0
	size := p.Group * p.Complete
	for i, o := range in.Origins {
		tokens := in.Batch[i*size : (i+1)*size]
		if in.Present[i] == 0 {
			if in.External[i] != 0 || in.Questions[i] != 0 || o != (Origin{}) || !allZero(tokens) {
				return fmt.Errorf("group slot %d is unused but not empty", i)
			}
			continue
		}
		if in.Present[i] != 1 || in.External[i] > 1 {
			return fmt.Errorf("group slot %d has flags %d and %d", i, in.Present[i], in.External[i])
		}
		if u := (use{o.Node, o.Round, o.Index}); used[u] {
			return fmt.Errorf("group slot %d uses a group twice", i)
		} else {
			used[u] = true
		}
		if in.External[i] == 0 {
			own++
			lo := int(o.Index) * size
			if o.Node != c.Node || o.Round != c.Round || int(o.Index) >= p.Questions || !o.Envelope.IsZero() ||
				in.Questions[i] != questions[o.Index] || !slices.Equal(tokens, in.Rollout[lo:lo+size]) {
				return fmt.Errorf("group slot %d is not the node's own group %d", i, o.Index)
			}
			continue
		}
		external++
		if err := matchExternal(batches, o, in.Questions[i], tokens); err != nil {
			return fmt.Errorf("group slot %d: %w", i, err)
		}
	}
	if own > p.Own || external > p.External {
		return fmt.Errorf("%d own and %d external groups, at most %d and %d are allowed", own, external, p.Own, p.External)
	}
	return nil
}

func matchExternal(batches map[verde.Hash]Batch, o Origin, question uint32, tokens []uint32) error {
	b, ok := batches[o.Envelope]
	if !ok || b.Node != o.Node || b.Round != o.Round {
		return fmt.Errorf("no batch %s of node %s, round %d comes with the inputs", o.Envelope.Short(), o.Node.Short(), o.Round)
	}
	for _, g := range b.Groups {
		if g.Index == o.Index {
			if g.Question != question || !slices.Equal(g.Tokens, tokens) {
				return fmt.Errorf("differs from group %d of batch %s", o.Index, o.Envelope.Short())
			}
			return nil
		}
	}
	return fmt.Errorf("batch %s has no group %d", o.Envelope.Short(), o.Index)
}

func allZero(words []uint32) bool {
	for _, w := range words {
		if w != 0 {
			return false
		}
	}
	return true
}
