package swarm

import (
	"verdant/swarm/policy"
	"verdant/verde"
)

// Sum is a fact about a claim that can be judged by whoever can open committed tensors and add: for each item i, words i·Width to
// (i+1)·Width−1 of a tensor add up, modulo 2^32, to word Said of those that [Spec.Said] returns.
type Sum struct {
	Fact  string      // which of the facts of the rules it is, or a part of
	Place verde.Place // InBefore: the state after the last step; InInputs
	Name  string
	Items uint64
	Width uint64
	Said  int
	Each  bool // item i adds up to word Said+i
}

// Said lists the words a claim says beside its states: that a token is right, the counts, the random stream and the families.
func (s *Spec) Said(c *verde.Claim) []uint32 {
	return append([]uint32{1, c.Rewarded, c.Correct}, append(s.header(c.Node, c.Round), c.Families)...)
}

// Sums lists the facts of that form. Those that are missing here need signatures, hashes of text or another claim.
func (s *Spec) Sums() []Sum {
	p := s.Program
	return []Sum{
		{Fact: FactSampled, Place: verde.InBefore, Name: policy.OutSampled, Items: uint64(p.Questions * p.Group * p.Complete), Width: 1, Said: 0},
		{Fact: FactGreedy, Place: verde.InBefore, Name: policy.OutGreedy, Items: uint64(p.Heldout * p.Complete), Width: 1, Said: 0},
		{Fact: FactRewarded, Place: verde.InBefore, Name: policy.OutReward, Items: 1, Width: uint64(p.Questions * p.Group), Said: 1},
		{Fact: FactCorrect, Place: verde.InBefore, Name: policy.OutCorrect, Items: 1, Width: 1, Said: 2},
		{Fact: FactStream, Place: verde.InInputs, Name: policy.InHeader, Items: 4, Width: 1, Said: 3, Each: true},
		{Fact: FactStream, Place: verde.InInputs, Name: policy.InFamilies, Items: 1, Width: 1, Said: 7},
	}
}
