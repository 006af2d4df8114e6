package swarm

import (
	"encoding/binary"
	"fmt"
	"slices"

	"verdant/swarm/policy"
	"verdant/verde"
)

// Names of the facts a claim states beside its steps.
const (
	FactSampled  = "sampled tokens"       // every own token is the one the policy samples
	FactGreedy   = "held-out tokens"      // every held-out token is the one the policy answers
	FactRewarded = "rewarded"             // the count of rewards is their sum
	FactCorrect  = "held-out score"       // the score is the counted one
	FactRollouts = "rollouts root"        // the published groups are the sampled ones
	FactStream   = "random stream"        // the inputs are those of this node and round
	FactGroups   = "origin of groups"     // consumed groups are the node's own or were signed by their authors
	FactTwice    = "distinct groups"      // no group is used twice
	FactSlots    = "number of groups"     // not more own and external groups than allowed
	FactBase     = "state it begins with" // the claim it builds on ended with its pre-state
)

// maxEnvelope bounds the signed batch that comes with a doubted group.
const maxEnvelope = 48 << 10

// facts lists what a claim states beside its steps. Together they say what [Auditor] checks of a claim
// before and after executing it.
func (s *Spec) facts(open OpenBatch) []verde.Fact {
	p := s.Program
	groups, size := p.Groups(), uint64(p.Group*p.Complete)
	final := func(name string, lo, hi uint64) verde.Span {
		return verde.Span{Place: verde.InBefore, Name: name, Lo: lo, Hi: hi}
	}
	input := func(name string, lo, hi uint64) verde.Span {
		return verde.Span{Place: verde.InInputs, Name: name, Lo: lo, Hi: hi}
	}
	one := func(name string, items int, what string) verde.Fact {
		return verde.Fact{
			Name: name, Items: items,
			Spans: func(i int) []verde.Span { return []verde.Span{final(what, uint64(i), uint64(i)+1)} },
			Check: func(_ *verde.Claim, i int, words []uint32, _ []byte) error {
				if words[0] != 1 {
					return fmt.Errorf("token %d of completion %d is not the one the policy gives there", i%p.Complete, i/p.Complete)
				}
				return nil
			},
		}
	}
	slot := func(i int) []verde.Span {
		g := uint64(i)
		return []verde.Span{
			input(policy.InPresent, g, g+1), input(policy.InExternal, g, g+1), input(policy.InQuestions, g, g+1),
			input(inOrigin, g*originWords, (g+1)*originWords), input(policy.InBatch, g*size, (g+1)*size),
		}
	}
	return []verde.Fact{
		one(FactSampled, p.Questions*p.Group*p.Complete, policy.OutSampled),
		one(FactGreedy, p.Heldout*p.Complete, policy.OutGreedy),
		{
			Name: FactRewarded, Items: 1,
			Spans: func(int) []verde.Span { return []verde.Span{final(policy.OutReward, 0, uint64(p.Questions*p.Group))} },
			Check: func(c *verde.Claim, _ int, words []uint32, _ []byte) error {
				sum := uint32(0)
				for _, w := range words {
					sum += w
				}
				if c.Rewarded != sum || int(c.Sampled) != len(words) {
					return fmt.Errorf("%d of %d completions are right, the claim says %d of %d", sum, len(words), c.Rewarded, c.Sampled)
				}
				return nil
			},
		},
		{
			Name: FactCorrect, Items: 1,
			Spans: func(int) []verde.Span { return []verde.Span{final(policy.OutCorrect, 0, 1)} },
			Check: func(c *verde.Claim, _ int, words []uint32, _ []byte) error {
				if c.Correct != words[0] || int(c.Asked) != p.Heldout {
					return fmt.Errorf("%d of %d held-out answers are right, the claim says %d of %d", words[0], p.Heldout, c.Correct, c.Asked)
				}
				return nil
			},
		},
		// Before those whose blobs are drawn for the claim's stream: a challenger would find them false, and be refuted.
		{
			Name: FactStream, Items: 1,
			Spans: func(int) []verde.Span {
				return []verde.Span{input(policy.InHeader, 0, 4), input(policy.InFamilies, 0, 1)}
			},
			Check: func(c *verde.Claim, _ int, words []uint32, _ []byte) error {
				if want := append(slices.Clone(s.header(c.Node, c.Round)), c.Families); !slices.Equal(words, want) {
					return fmt.Errorf("the inputs are for stream and families %v, those of the claim's node and round are %v", words, want)
				}
				return nil
			},
		},
		{
			Name: FactRollouts, Items: p.Questions, MaxBlob: 32 * 64,
			Spans: func(i int) []verde.Span {
				q := uint64(i)
				return []verde.Span{final(policy.OutQuestions, q, q+1), input(policy.InRollout, q*size, (q+1)*size)}
			},
			Check: func(c *verde.Claim, i int, words []uint32, blob []byte) error {
				proof := verde.ListProof{Index: uint64(i), Count: uint64(p.Questions), Item: groupHash(words)}
				for ; len(blob) >= 32; blob = blob[32:] {
					proof.Siblings = append(proof.Siblings, verde.Hash(blob))
				}
				if err := proof.Verify(verde.TagRollouts, c.Rollouts); err != nil {
					return fmt.Errorf("the claim's rollouts root does not have the sampled group %d: %w", i, err)
				}
				return nil
			},
		},
		{
			Name: FactGroups, Items: groups * p.Questions, MaxBlob: maxEnvelope,
			Spans: func(i int) []verde.Span {
				q := uint64(i % p.Questions)
				return append(slot(i/p.Questions), final(policy.OutQuestions, q, q+1), input(policy.InRollout, q*size, (q+1)*size))
			},
			Check: func(c *verde.Claim, i int, words []uint32, blob []byte) error {
				return s.checkSlot(c, i%p.Questions, readSlot(words, int(size)), blob, open)
			},
		},
		{
			Name: FactTwice, Items: groups * groups,
			Spans: func(i int) []verde.Span { return append(slot(i / groups)[:4:4], slot(i % groups)[:4]...) },
			Check: func(_ *verde.Claim, i int, words []uint32, _ []byte) error {
				a, b := readSlot(words[:len(words)/2], 0), readSlot(words[len(words)/2:], 0)
				if i/groups != i%groups && a.present != 0 && b.present != 0 && a.origin.sameGroup(b.origin) {
					return fmt.Errorf("slots %d and %d use the same group", i/groups, i%groups)
				}
				return nil
			},
		},
		{
			Name: FactSlots, Items: 1,
			Spans: func(int) []verde.Span {
				return []verde.Span{input(policy.InPresent, 0, uint64(groups)), input(policy.InExternal, 0, uint64(groups))}
			},
			Check: func(_ *verde.Claim, _ int, words []uint32, _ []byte) error {
				own, external := 0, 0
				for i, present := range words[:groups] {
					if present != 0 && words[groups+i] == 0 {
						own++
					} else if present != 0 {
						external++
					}
				}
				if own > p.Own || external > p.External {
					return fmt.Errorf("%d own and %d external groups are used, at most %d and %d are allowed", own, external, p.Own, p.External)
				}
				return nil
			},
		},
		{
			Name: FactBase, Items: 1, MaxBlob: verde.ClaimSize,
			Spans: func(int) []verde.Span { return nil },
			Check: func(c *verde.Claim, _ int, _ []uint32, blob []byte) error { return s.checkPre(c, blob) },
		},
	}
}

// checkPre verifies that a claim begins with the state that the claim it builds on ended with.
func (s *Spec) checkPre(c *verde.Claim, base []byte) error {
	if c.Base.IsZero() {
		if c.Pre != s.Manifest.Genesis.Root {
			return fmt.Errorf("the claim begins at genesis with state %s, the manifest's is %s", c.Pre.Short(), s.Manifest.Genesis.Root.Short())
		}
		return nil
	}
	b, err := verde.DecodeClaim(base)
	if err != nil {
		return fmt.Errorf("the claim it builds on: %w", err)
	}
	switch {
	case b.Hash() != c.Base:
		return fmt.Errorf("the claim shown is not %s, which it builds on", c.Base.Short())
	case b.Swarm != c.Swarm || b.Round >= c.Round:
		return fmt.Errorf("it is of round %d and builds on one of round %d, swarm %s", c.Round, b.Round, b.Swarm.Short())
	case b.Post != c.Pre:
		return fmt.Errorf("it begins with state %s, the claim it builds on ended with %s", c.Pre.Short(), b.Post.Short())
	}
	return nil
}

// slotWords is one group slot of a training batch as the inputs have it, and the own group it is compared
// with.
type slotWords struct {
	present, external, question uint32
	origin                      originRow
	tokens                      []uint32
	ownQuestion                 uint32
	ownTokens                   []uint32
}

// originRow is an origin as it is flattened into words.
type originRow []uint32

func readSlot(words []uint32, size int) slotWords {
	w := slotWords{present: words[0], external: words[1], question: words[2], origin: words[3 : 3+originWords]}
	if words = words[3+originWords:]; size > 0 {
		w.tokens, w.ownQuestion, w.ownTokens = words[:size], words[size], words[size+1:]
	}
	return w
}

// read takes an origin apart.
func (o originRow) read() Origin {
	var out Origin
	for i := range 8 {
		binary.LittleEndian.PutUint32(out.Node[4*i:], o[i])
		binary.LittleEndian.PutUint32(out.Envelope[4*i:], o[8+i])
	}
	out.Round, out.Index = uint64(o[16])|uint64(o[17])<<32, o[18]
	return out
}

// sameGroup compares what identifies a group: its author, round and index.
func (o originRow) sameGroup(p originRow) bool {
	a, b := o.read(), p.read()
	return a.Node == b.Node && a.Round == b.Round && a.Index == b.Index
}

// checkSlot verifies one slot as [Spec.checkInputs] does: unused and empty, the node's own group q (any other
// own group is none of this item's business), or one that the batch in blob has.
func (s *Spec) checkSlot(c *verde.Claim, q int, w slotWords, blob []byte, open OpenBatch) error {
	o := w.origin.read()
	switch {
	case w.present == 0:
		if w.external != 0 || w.question != 0 || !allZero(w.origin) || !allZero(w.tokens) {
			return fmt.Errorf("the slot is unused but not empty")
		}
		return nil
	case w.present != 1 || w.external > 1:
		return fmt.Errorf("the slot has flags %d and %d", w.present, w.external)
	case w.external == 0:
		if o.Node != c.Node || o.Round != c.Round || int64(o.Index) >= int64(s.Program.Questions) || !o.Envelope.IsZero() {
			return fmt.Errorf("the slot is marked as own and says group %d of node %s, round %d", o.Index, o.Node.Short(), o.Round)
		}
		if int(o.Index) == q && (w.question != w.ownQuestion || !slices.Equal(w.tokens, w.ownTokens)) {
			return fmt.Errorf("the slot is not the node's own group %d", o.Index)
		}
		return nil
	}
	b, err := open(blob)
	if err != nil {
		return fmt.Errorf("the batch it comes from: %w", err)
	}
	if b.Node == c.Node || b.Round > c.Round || c.Round-b.Round > s.Window {
		return fmt.Errorf("batch of node %s, round %d cannot be used by node %s in round %d", b.Node.Short(), b.Round, c.Node.Short(), c.Round)
	}
	if err := s.CheckBatch(&b); err != nil {
		return fmt.Errorf("batch of node %s, round %d: %w", b.Node.Short(), b.Round, err)
	}
	return matchExternal(map[verde.Hash]Batch{b.Hash: b}, o, w.question, w.tokens)
}

// blob returns what goes with an item of a fact: the rollouts' proof, the signed batch, the base claim.
func (s *Spec) blob(c Case, open OpenBatch, fact string, item int) ([]byte, error) {
	p := s.Program
	switch fact {
	case FactRollouts:
		questions, err := s.drawQuestions(c.Claim.Node, c.Claim.Round, c.Claim.Families)
		if err != nil {
			return nil, err
		}
		proof, err := verde.OpenList(groupHashes(p, questions, c.Inputs.Rollout), uint64(item))
		if err != nil {
			return nil, err
		}
		var b []byte
		for _, h := range proof.Siblings {
			b = append(b, h[:]...)
		}
		return b, nil
	case FactGroups:
		o := c.Inputs.Origins[item/p.Questions]
		if o.Envelope.IsZero() {
			return nil, nil
		}
		for _, raw := range c.Inputs.Envelopes {
			if b, err := open(raw); err == nil && b.Hash == o.Envelope {
				return raw, nil
			}
		}
		return nil, nil // there is none to show, which is what is doubted
	case FactBase:
		if c.Base != nil {
			return c.Base.Encode(), nil
		}
	}
	return nil, nil
}
