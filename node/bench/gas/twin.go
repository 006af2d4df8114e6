package gas

import (
	"encoding/binary"
	"math/bits"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"verdant/ledger/contracts"
	"verdant/verde"
)

// Twin gives the position after a move, as the contract does, but checks nothing: the contract refuses what is no move.
type Twin struct{ contracts.Position }

// Start is the position in which a claim's steps are about to be narrowed down.
func Start(challenger, defender common.Address, nonce uint64, s contracts.DisputeGameSubject) Twin {
	p := Twin{contracts.Position{Challenger: challenger, Defender: defender, Nonce: nonce, Subject: contracts.SubjectHash(s)}}
	p.Hash = s.Computation
	return p.descend(contracts.OverSteps, uint64(s.Steps))
}

func (p Twin) descend(over uint8, count uint64) Twin {
	p.Over, p.Count, p.Index, p.Stage = over, count, 0, contracts.StageReveal
	p.Level = p.depth()
	return p
}

func (p Twin) depth() uint8 { return uint8(bits.Len64(max(p.Count, 1) - 1)) }

// Levels is how many levels of the tree one move shows.
func (p Twin) Levels() uint8 { return min(p.Level, 4) }

// fold is the node that nodes of the level shown fold to.
func (p Twin) fold(nodes []byte) common.Hash {
	var row []verde.Hash
	for i := 0; i < len(nodes); i += 32 {
		row = append(row, verde.Hash(nodes[i:]))
	}
	for range p.Levels() {
		up := make([]verde.Hash, (len(row)+1)/2)
		for i := range up {
			var b [64]byte
			copy(b[:], row[2*i][:])
			if 2*i+1 < len(row) {
				copy(b[32:], row[2*i+1][:])
			}
			up[i] = verde.TagNode.Sum(b[:])
		}
		row = up
	}
	return common.Hash(row[0])
}

func (p Twin) shown(data []byte) Twin {
	switch {
	case p.Stage == contracts.StageLeaf:
		p.Shown, p.Stage = crypto.Keccak256Hash(data), contracts.StageElement
	case len(data) == 32 && !(p.Over == contracts.OverTrace && p.Level == p.depth()):
		return p.Picked(common.Hash(data), 0)
	default:
		p.Stage = contracts.StagePick
	}
	return p
}

// Revealed is the defender's: nodes below the disputed one.
func (p Twin) Revealed(nodes []byte) Twin {
	p.Hash = p.fold(nodes)
	return p.shown(nodes)
}

// Picked is the challenger's: one of them.
func (p Twin) Picked(node common.Hash, which uint64) Twin {
	p.Hash, p.Index, p.Level, p.Shown = node, p.Index<<p.Levels()+which, p.Level-p.Levels(), common.Hash{}
	switch {
	case p.Level > 0:
		p.Stage = contracts.StageReveal
	case p.Over == contracts.OverSteps:
		p.Step, p.Count, p.Index, p.Stage = uint32(p.Index), 0, 0, contracts.StageTrace
	case p.Over == contracts.OverTrace || p.Over == contracts.OverState:
		p.Stage = contracts.StageValue
	default:
		p.Stage = contracts.StageLeaf
	}
	return p
}

// Committed is the defender's: the state before the step, and the values of the step or the entries after it.
func (p Twin) Committed(before, trace, records common.Hash, count uint64, nodes []byte) Twin {
	p.Before, p.Record = before, records
	if p.Stage == contracts.StageTrace {
		p.Trace, p.Shown = trace, p.Hash
		p = p.descend(contracts.OverTrace, count)
	} else {
		p = p.descend(contracts.OverState, count)
	}
	p.Hash = p.fold(nodes)
	return p.shown(nodes)
}

// Showed is the defender's: what the disputed value or entry is, and what is below it.
func (p Twin) Showed(r contracts.DisputeGameRecord, data []byte) Twin {
	p.Record = contracts.RecordHash(r)
	p = p.descend(p.Over+1, (r.Words+255)/256)
	if p.Count == 1 {
		p.Stage, p.Hash = contracts.StageLeaf, common.Hash(verde.TagLeaf.Sum(data))
	} else {
		p.Hash = p.fold(data)
	}
	return p.shown(data)
}

// LeafShown is the defender's: the words of the disputed leaf.
func (p Twin) LeafShown(leaf []byte) Twin { return p.shown(leaf) }

// ElementPicked is the challenger's: one word of the leaf.
func (p Twin) ElementPicked(leaf []byte, which uint8) Twin {
	return p.dispute(p.Index*256+uint64(which), binary.LittleEndian.Uint32(leaf[4*int(which):]))
}

func (p Twin) dispute(element uint64, claimed uint32) Twin {
	p.Level, p.Count, p.Index, p.Hash, p.Shown = 0, 0, 0, common.Hash{}, common.Hash{}
	p.Element, p.Lo, p.Hi, p.Start, p.End, p.Fresh, p.Stage = element, 0, 0, 0, claimed, true, contracts.StageAssert
	return p
}

// Asserted is the defender's: the words of the bounds and those of the steps, or accumulators. The range and the
// accumulator before it are those of the whole element if the position is fresh, and else ignored.
func (p Twin) Asserted(lo, hi uint64, init uint32, bounds, data []byte) Twin {
	if p.Fresh {
		p.Lo, p.Hi, p.Start, p.Fresh = lo, hi, init, false
	}
	p.Shown, p.Stage = contracts.Asserted(bounds, data), contracts.StageChoose
	return p
}

// Cut returns where part number part of the disputed fold begins.
func (p Twin) Cut(part int) uint64 {
	const parts = contracts.GameArity
	steps := p.Hi - p.Lo
	return p.Lo + uint64(part)*(steps/parts) + min(uint64(part), steps%parts)
}

// PartPicked is the challenger's: one part of a split fold.
func (p Twin) PartPicked(data []byte, which uint8) Twin {
	lo, hi := p.Cut(int(which)), p.Cut(int(which)+1)
	p.Lo, p.Hi = lo, hi
	if which > 0 {
		p.Start = binary.LittleEndian.Uint32(data[4*int(which)-4:])
	}
	if which < contracts.GameArity-1 {
		p.End = binary.LittleEndian.Uint32(data[4*int(which):])
	}
	p.Shown, p.Stage = common.Hash{}, contracts.StageAssert
	return p
}

// Descended is the challenger's: to the node of the same operator that an asserted word comes from.
func (p Twin) Descended(inner common.Hash, element uint64, word uint32) Twin {
	p.Record = inner
	return p.dispute(element, word)
}
