package settle

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"verdant/ledger/contracts"
	"verdant/verde"
)

// Parties are who plays a game on chain.
type Parties struct {
	Challenger, Defender common.Address
	Nonce                uint64 // of the challenger
}

// Position is where a dispute stands as the contract sees it. ok is false where the contract has no such position: before the first
// move, after the last, and about facts.
func (p *Plan) Position(g *verde.Game, who Parties) (pos contracts.Position, ok bool, err error) {
	h, s := g.Header(), g.Stand()
	pos = contracts.Position{
		Challenger: who.Challenger, Defender: who.Defender, Nonce: who.Nonce,
		Subject: contracts.SubjectHash(p.Subject(&h.Claim)),
	}
	if s.Stage == verde.StageOpen || s.Stage == verde.StageExhibit || s.Stage == verde.StageOver {
		return pos, false, nil
	}
	end := s.Open.Door == verde.DoorEnd
	pos.Step, pos.Before, pos.Trace = uint32(s.Step), common.Hash(s.Before), common.Hash(s.Trace)
	pos.Over = over(s.Over)
	tree := func(stage uint8) {
		pos.Stage, pos.Level, pos.Count, pos.Index, pos.Hash = stage, uint8(s.Level), s.Count, s.Index, common.Hash(s.Hash)
	}
	if err := p.record(&pos, &s); err != nil {
		return pos, false, err
	}
	switch s.Stage {
	case verde.StageTrace:
		pos.Stage, pos.Hash, pos.Over = contracts.StageTrace, common.Hash(s.After), contracts.OverSteps
		if end {
			pos.Stage, pos.Over = contracts.StageBound, contracts.OverState
		}
	case verde.StageReveal, verde.StageLeaf:
		switch {
		case s.Top && s.Over == verde.OverState:
			pos.Stage, pos.Hash = contracts.StageBound, common.Hash(s.After)
		case s.Top && s.Over == verde.OverValue:
			// What is disputed is still a leaf of the tree above.
			pos.Stage, pos.Over, pos.Hash = contracts.StageValue, contracts.OverTrace, common.Hash(s.Hash)
			pos.Index, pos.Count = uint64(s.Value), uint64(len(p.plan.Values[s.Step]))
		case s.Top && s.Over == verde.OverTensor:
			entry, err := p.entry(&s)
			if err != nil {
				return pos, false, err
			}
			pos.Stage, pos.Over, pos.Hash = contracts.StageValue, contracts.OverState, common.Hash(s.Hash)
			pos.Index, pos.Count = uint64(entry), uint64(len(p.plan.Bindings[s.Step]))
		case s.Stage == verde.StageLeaf:
			tree(contracts.StageLeaf)
		default:
			tree(contracts.StageReveal)
		}
	case verde.StagePick:
		tree(contracts.StagePick)
		if s.Over == verde.OverTrace && s.Top {
			pos.Shown = common.Hash(s.After)
		}
	case verde.StageElement:
		tree(contracts.StageElement)
		pos.Shown = crypto.Keccak256Hash(words(s.Leaf))
	case verde.StageAssert, verde.StageChoose:
		e := s.Element
		pos.Stage, pos.Element, pos.Fresh, pos.End = contracts.StageAssert, uint64(e.Index), e.Fresh, e.End
		if !e.Fresh {
			pos.Lo, pos.Hi, pos.Start = uint64(e.Lo), uint64(e.Hi), e.Start
		}
		if s.Stage == verde.StageChoose {
			pos.Stage, pos.Shown = contracts.StageChoose, contracts.Asserted(words(e.Bounds), words(e.Data))
		}
	}
	return pos, true, nil
}

func over(o verde.Over) uint8 {
	return [...]uint8{
		verde.OverSteps: contracts.OverSteps, verde.OverTrace: contracts.OverTrace, verde.OverValue: contracts.OverValue,
		verde.OverState: contracts.OverState, verde.OverTensor: contracts.OverEntry,
	}[o]
}

// record sets what the position is about: a list of the plan above a value or entry, its record below.
func (p *Plan) record(pos *contracts.Position, s *verde.Stand) error {
	above := s.Top && (s.Stage == verde.StageReveal || s.Stage == verde.StageLeaf)
	var err error
	switch {
	case s.Over == verde.OverSteps:
	case s.Element != nil:
		nodes, err := p.nodes(s.Step, s.Value)
		if err != nil {
			return err
		}
		pos.Record = contracts.RecordHash(nodes[s.Element.Node].Record)
	case s.Over == verde.OverTrace, s.Over == verde.OverValue && above, s.Over == verde.OverState && above && !s.Trace.IsZero():
		var list common.Hash
		list, _, err = p.plan.OpenValues(s.Step)
		pos.Record = list
	case s.Over == verde.OverValue:
		pos.Record = contracts.RecordHash(p.plan.Values[s.Step][s.Value])
	case s.Over == verde.OverState && above:
	case s.Over == verde.OverState, s.Over == verde.OverTensor && above:
		var list common.Hash
		list, _, err = p.plan.OpenBindings(s.Step)
		pos.Record = list
	case s.Over == verde.OverTensor:
		var entry int
		if entry, err = p.entry(s); err == nil {
			pos.Record = contracts.RecordHash(p.plan.Bindings[s.Step][entry].Record())
		}
	}
	return err
}

// entry is the number of the disputed tensor in the state after the step.
func (p *Plan) entry(s *verde.Stand) (int, error) {
	for i := range p.plan.Bindings[s.Step] {
		if p.plan.Bindings[s.Step][i].Name == s.Name {
			return i, nil
		}
	}
	return 0, fmt.Errorf("find tensor %s after step %d: there is none", s.Name, s.Step)
}

// Judged is the position in which the challenger has chosen what decides.
func Judged(pos contracts.Position, m *verde.Rebut) contracts.Position {
	pos.Stage, pos.Choice = contracts.StageJudge, m.Index+1
	if m.Choice == verde.PickBound {
		pos.Choice |= contracts.ChoiceBound
	}
	return pos
}
