package gossip

import (
	"fmt"
	"math"

	"verdant/gossip/pb"
)

// Limits bounds what a batch of rollouts may hold. A manifest's learning config and profile give the values; anything
// above them is malformed.
type Limits struct {
	Groups      int    // questions per batch (default 64)
	Completions int    // completions per question, at most 64, the width of Critique.Rewards (default 64)
	Tokens      int    // tokens per completion, EOS included (default 4096)
	Vocabulary  uint32 // token ids are below it (default 2^20)
}

func (l Limits) withDefaults() Limits {
	def := func(v *int, d int) {
		if *v <= 0 {
			*v = d
		}
	}
	def(&l.Groups, 64)
	def(&l.Completions, 64)
	def(&l.Tokens, 4096)
	if l.Vocabulary == 0 {
		l.Vocabulary = 1 << 20
	}
	l.Completions = min(l.Completions, 64)
	return l
}

// Rollouts is what one node sampled in one round.
type Rollouts struct {
	Node     NodeID // the envelope's author; set when decoding, ignored when publishing
	Round    uint64
	Policy   Hash   // state root of the policy that sampled (pre-state root of the round)
	Families uint32 // bit set of the task families drawn from
	Groups   []Group
}

// Group is one question with its completions.
type Group struct {
	Index       uint32 // position among the node's questions of the round; strictly ascending within a batch
	Question    uint32 // row of the task bank
	Completions []Completion
}

// Completion is one sampled answer.
type Completion struct {
	Tokens []uint32 // EOS included if it was sampled
	Reward bool     // as the author claims; who uses it recomputes it
}

// Encode returns the canonical payload.
func (r Rollouts) Encode() ([]byte, error) {
	m := &pb.Rollouts{Round: r.Round, Policy: r.Policy[:], Families: r.Families}
	for _, g := range r.Groups {
		pg := &pb.Group{Index: g.Index, Question: g.Question}
		for _, c := range g.Completions {
			pg.Completions = append(pg.Completions, &pb.Completion{Tokens: c.Tokens, Reward: c.Reward})
		}
		m.Groups = append(m.Groups, pg)
	}
	return marshal(m)
}

// DecodeRollouts reads the payload of an opened envelope of kind KindRollouts. Errors wrap ErrMalformed.
func DecodeRollouts(e *Envelope, lim Limits) (Rollouts, error) {
	lim = lim.withDefaults()
	var m pb.Rollouts
	if err := unmarshal(e.Payload, &m); err != nil {
		return Rollouts{}, err
	}
	if len(m.Policy) != 32 {
		return Rollouts{}, malformed("policy root of %d bytes, want 32", len(m.Policy))
	}
	if len(m.Groups) == 0 || len(m.Groups) > lim.Groups {
		return Rollouts{}, malformed("batch of %d groups, 1 to %d are allowed", len(m.Groups), lim.Groups)
	}
	r := Rollouts{Node: e.Author, Round: m.Round, Policy: Hash(m.Policy), Families: m.Families, Groups: make([]Group, len(m.Groups))}
	for i, pg := range m.Groups {
		if i > 0 && pg.Index <= m.Groups[i-1].Index {
			return Rollouts{}, malformed("group indices do not ascend at %d", i)
		}
		if len(pg.Completions) == 0 || len(pg.Completions) > lim.Completions {
			return Rollouts{}, malformed("group %d has %d completions, 1 to %d are allowed", i, len(pg.Completions), lim.Completions)
		}
		g := Group{Index: pg.Index, Question: pg.Question, Completions: make([]Completion, len(pg.Completions))}
		for j, pc := range pg.Completions {
			if len(pc.Tokens) == 0 || len(pc.Tokens) > lim.Tokens {
				return Rollouts{}, malformed("completion %d of group %d has %d tokens, 1 to %d are allowed", j, i, len(pc.Tokens), lim.Tokens)
			}
			for _, t := range pc.Tokens {
				if t >= lim.Vocabulary {
					return Rollouts{}, malformed("token %d in group %d, the vocabulary has %d", t, i, lim.Vocabulary)
				}
			}
			g.Completions[j] = Completion{Tokens: pc.Tokens, Reward: pc.Reward}
		}
		r.Groups[i] = g
	}
	return r, nil
}

// Verdict says whether a group came out the same when sampled again from the policy it claims.
type Verdict uint8

// Verdicts of a regeneration. VerdictUnknown: the policy was not at hand.
const (
	VerdictUnknown Verdict = iota
	VerdictYes
	VerdictNo
)

// Critique is one node's check of one group of another.
type Critique struct {
	Critic      NodeID // the envelope's author; set when decoding, ignored when publishing
	Author      NodeID // who made the group
	Round       uint64
	Index       uint32 // Group.Index
	Rollouts    Hash   // hash of the envelope that carried the group
	Rewards     uint64 // recomputed rewards, bit i for completion i
	Regenerates Verdict
	Completion  uint32  // first differing completion, if VerdictNo
	Token       uint32  // first differing token in it, if VerdictNo
	Likelihood  float32 // critic's log-likelihood of the best answer; finite, ≤ 0
}

// Encode returns the canonical payload.
func (c Critique) Encode() ([]byte, error) {
	if c.Regenerates > VerdictNo {
		return nil, fmt.Errorf("encode critique: unknown verdict %d", c.Regenerates)
	}
	return marshal(&pb.Critique{
		Author: c.Author[:], Round: c.Round, Index: c.Index, Rollouts: c.Rollouts[:], Rewards: c.Rewards,
		Regenerates: pb.Regenerates(c.Regenerates), Completion: c.Completion, Token: c.Token,
		Likelihood: math.Float32bits(c.Likelihood),
	})
}

// DecodeCritique reads the payload of an opened envelope of kind KindCritiques. Errors wrap ErrMalformed.
func DecodeCritique(e *Envelope) (Critique, error) {
	var m pb.Critique
	if err := unmarshal(e.Payload, &m); err != nil {
		return Critique{}, err
	}
	like := math.Float32frombits(m.Likelihood)
	switch {
	case len(m.Author) != 32 || len(m.Rollouts) != 32:
		return Critique{}, malformed("critique with an author of %d and a hash of %d bytes, want 32", len(m.Author), len(m.Rollouts))
	case m.Regenerates < 0 || m.Regenerates > pb.Regenerates(VerdictNo):
		return Critique{}, malformed("unknown verdict %d", m.Regenerates)
	case m.Regenerates != pb.Regenerates_NO && (m.Completion != 0 || m.Token != 0):
		return Critique{}, malformed("a place of difference without a difference")
	case !(like <= 0) || math.IsInf(float64(like), 0):
		return Critique{}, malformed("log-likelihood %v is not a finite number ≤ 0", like)
	case NodeID(m.Author) == e.Author:
		return Critique{}, malformed("critique of its own rollouts")
	}
	return Critique{
		Critic: e.Author, Author: NodeID(m.Author), Round: m.Round, Index: m.Index, Rollouts: Hash(m.Rollouts),
		Rewards: m.Rewards, Regenerates: Verdict(m.Regenerates), Completion: m.Completion, Token: m.Token, Likelihood: like,
	}, nil
}

// Opaque is a message whose meaning lies outside this package: a claim or a dispute. Payload is its canonical bytes.
type Opaque struct {
	Node    NodeID // the envelope's author; set when decoding, ignored when publishing
	Round   uint64 // as the configured check reads it
	Payload []byte
}
