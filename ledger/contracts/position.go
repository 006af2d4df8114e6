package contracts

import (
	"encoding/binary"
	"math/big"
	"math/bits"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Stages of a game: what the next move has to be. See DisputeGame.sol.
const (
	StageNone uint8 = iota
	StageReveal
	StagePick
	StageTrace
	StageValue
	StageLeaf
	StageElement
	StageAssert
	StageChoose
	StageJudge
)

// What the tree that is being narrowed down is over.
const (
	OverSteps uint8 = iota
	OverTrace
	OverTensor
)

const (
	gameLevels = 4  // of a tree that one reveal covers
	gameParts  = 16 // of a fold that is split
	GameRun    = 16 // steps of a fold that are run at once
)

// Position is a game and where it stands. Its methods give the position after a move, as the contract does, but check
// nothing: whoever makes a move knows that it is one, and the contract refuses those that are not.
type Position DisputeGameGame

// Start returns the position in which a claim's steps are about to be narrowed down.
func Start(challenger, defender common.Address, nonce uint64, s DisputeGameSubject) Position {
	p := Position{Challenger: challenger, Defender: defender, Nonce: nonce, Subject: SubjectHash(s)}
	return p.narrow(OverSteps, s.Computation, uint64(s.Steps))
}

var claimType = crypto.Keccak256([]byte("Claim(bytes32 plan,bytes32 computation,bytes32 pre,bytes32 inputs,uint32 steps)"))

// SubjectHash is the EIP-712 struct hash of what a claim says.
func SubjectHash(s DisputeGameSubject) common.Hash {
	steps := common.BigToHash(new(big.Int).SetUint64(uint64(s.Steps)))
	return crypto.Keccak256Hash(claimType, s.Plan[:], s.Computation[:], s.Pre[:], s.Inputs[:], steps[:])
}

func (p Position) narrow(over uint8, commitment [32]byte, count uint64) Position {
	p.Over, p.Hash, p.Count, p.Index, p.Top, p.Stage = over, commitment, count, 0, true, StageReveal
	p.Level = uint8(bits.Len64(max(count, 1) - 1))
	return p
}

// Span returns the level below the disputed node that a reveal shows, and nodes lo to hi-1 of it.
func (p Position) Span() (level uint8, lo, hi uint64) {
	levels := min(p.Level, gameLevels)
	level = p.Level - levels
	width := (p.Count + 1<<level - 1) >> level
	return level, p.Index << levels, min((p.Index+1)<<levels, width)
}

// Revealed is the defender's: the nodes of Span.
func (p Position) Revealed() Position {
	p.Stage = StagePick
	return p
}

// Picked is the challenger's: a node so many levels below the disputed one, and its number among those there.
func (p Position) Picked(node common.Hash, which uint64, levels uint8) Position {
	p.Hash, p.Index, p.Level = node, p.Index<<levels+which, p.Level-levels
	p.Top, p.Shown = false, common.Hash{}
	switch {
	case p.Level > 0:
		p.Stage = StageReveal
	case p.Over == OverSteps:
		p.Step, p.Stage = uint32(p.Index), StageTrace
	case p.Over == OverTrace:
		p.Stage = StageValue
	default:
		p.Stage = StageLeaf
	}
	return p
}

// Traced is the defender's: the state before the step, the roots of its values, and the plan's records of them.
func (p Position) Traced(before, trace, values common.Hash, count uint64) Position {
	p.Before, p.Trace, p.Record = before, trace, values
	return p.narrow(OverTrace, trace, count)
}

// Recorded is the defender's: which node computes the disputed value.
func (p Position) Recorded(r DisputeGameRecord) Position {
	p.Record = RecordHash(r)
	p.Shown = [32]byte{}
	binary.BigEndian.PutUint64(p.Shown[24:], r.Words)
	p = p.narrow(OverTensor, p.Hash, (r.Words+255)/256)
	if p.Count == 1 {
		p.Stage = StageLeaf
	}
	return p
}

// LeafShown is the defender's: the words of the disputed leaf.
func (p Position) LeafShown(leaf []byte) Position {
	p.Shown, p.Stage = crypto.Keccak256Hash(leaf), StageElement
	return p
}

// ElementPicked is the challenger's: one word of the leaf.
func (p Position) ElementPicked(leaf []byte, which uint8) Position {
	return p.dispute(p.Index*256+uint64(which), binary.LittleEndian.Uint32(leaf[4*int(which):]))
}

func (p Position) dispute(element uint64, claimed uint32) Position {
	p.Element, p.End, p.Fresh, p.Shown, p.Stage = element, claimed, true, common.Hash{}, StageAssert
	return p
}

// Asserted is the defender's: the words of the bounds and those of the steps, or accumulators. The range and the
// accumulator before it are those of the whole element if the position is fresh, and else ignored.
func (p Position) Asserted(lo, hi uint64, init uint32, bounds, data []byte) Position {
	if p.Fresh {
		p.Lo, p.Hi, p.Start, p.Fresh = lo, hi, init, false
	}
	p.Shown = crypto.Keccak256Hash(crypto.Keccak256(bounds), crypto.Keccak256(data))
	p.Stage = StageChoose
	return p
}

// Cut returns where part number part of the disputed fold begins.
func (p Position) Cut(part int) uint64 {
	steps := p.Hi - p.Lo
	return p.Lo + uint64(part)*(steps/gameParts) + min(uint64(part), steps%gameParts)
}

// PartPicked is the challenger's: one part of a split fold.
func (p Position) PartPicked(data []byte, which uint8) Position {
	lo, hi := p.Cut(int(which)), p.Cut(int(which)+1)
	p.Lo, p.Hi = lo, hi
	if which > 0 {
		p.Start = binary.LittleEndian.Uint32(data[4*int(which)-4:])
	}
	if which < gameParts-1 {
		p.End = binary.LittleEndian.Uint32(data[4*int(which):])
	}
	p.Shown, p.Stage = common.Hash{}, StageAssert
	return p
}

// Descended is the challenger's: to the node of the same operator that an asserted word comes from.
func (p Position) Descended(inner common.Hash, element uint64, word uint32) Position {
	p.Record = inner
	return p.dispute(element, word)
}

// Game returns the position as the bindings take it.
func (p Position) Game() DisputeGameGame { return DisputeGameGame(p) }
