package contracts

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Stages of a game: what the next move has to be. See DisputeGame.sol.
const (
	StageNone uint8 = iota
	StageReveal
	StagePick
	StageTrace
	StageBound
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
	OverValue
	OverState
	OverEntry
)

const (
	// GameRun is how many steps of a fold are run at once.
	GameRun = 16
	// GameArity is how many nodes of a tree, or parts of a fold, one answer shows.
	GameArity = 16
	// ChoiceBound marks the choice of a word that the bounds load.
	ChoiceBound = 1 << 31
)

// Position is a game and where it stands.
type Position DisputeGameGame

// Game returns the position as the bindings take it.
func (p Position) Game() DisputeGameGame { return DisputeGameGame(p) }

// Digest is what the contract keeps of a running game, and what an agreement is about if its clocks are zero.
func (p Position) Digest() common.Hash {
	return crypto.Keccak256Hash(NewDisputeGame().PackTurn(p.Game())[4:]) // a struct of words: its encoding is its memory
}

// ID identifies the game.
func (p Position) ID() common.Hash {
	return crypto.Keccak256Hash(common.LeftPadBytes(p.Challenger[:], 32), common.LeftPadBytes(p.Defender[:], 32), word64(p.Nonce), p.Subject[:])
}

// ChallengerMoves reports whose turn it is.
func (p Position) ChallengerMoves() bool {
	switch p.Stage {
	case StagePick, StageElement, StageChoose, StageJudge:
		return true
	}
	return false
}

// Clocks are the game's rules of time, in seconds.
type Clocks struct{ Budget, Increment, Window uint32 }

// Deadline is the last second in which the party to move is in time.
func (p Position) Deadline(c Clocks) uint64 {
	left := p.Left2
	if p.ChallengerMoves() {
		left = p.Left1
	}
	return p.Since + uint64(max(left, c.Window))
}

// Opened starts both clocks.
func (p Position) Opened(c Clocks, now uint64) Position {
	p.Left1, p.Left2, p.Since = c.Budget, c.Budget, now
	return p
}

// Moved returns next with the clocks it has after a move made in p.
func (p Position) Moved(next Position, c Clocks, now uint64) Position {
	next.Left1, next.Left2, next.Since = p.Left1, p.Left2, now
	left := &next.Left2
	if p.ChallengerMoves() {
		left = &next.Left1
	}
	spent := uint32(min(now-p.Since, uint64(*left)))
	*left = min(*left-spent+c.Increment, c.Budget)
	return next
}

// Domain is the contract that signatures are for: they are worth nothing on another chain or for another game.
type Domain struct {
	ChainID *big.Int
	Game    common.Address
}

var (
	domainType    = crypto.Keccak256([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"))
	domainName    = crypto.Keccak256([]byte("Verdant DisputeGame"))
	domainVersion = crypto.Keccak256([]byte("2"))
	agreementType = crypto.Keccak256([]byte("Agreement(address challenger,address defender,uint64 nonce,bytes32 position)"))
	claimType     = crypto.Keccak256([]byte("Claim(bytes32 plan,bytes32 computation,bytes32 pre,bytes32 inputs,bytes32 post,bytes32 said,uint32 steps,uint64 until)"))
)

// Agreement is the EIP-712 digest of what both parties of a game sign about where it stands. Clocks do not matter.
func (d Domain) Agreement(p Position) common.Hash {
	p.Left1, p.Left2, p.Since = 0, 0, 0
	position := p.Digest()
	return d.typed(crypto.Keccak256(agreementType, common.LeftPadBytes(p.Challenger[:], 32), common.LeftPadBytes(p.Defender[:], 32),
		word64(p.Nonce), position[:]))
}

// Claim is the EIP-712 digest of what the author of a claim signs, so that it can be disputed without its help.
func (d Domain) Claim(s DisputeGameSubject) common.Hash {
	h := SubjectHash(s)
	return d.typed(h[:])
}

func (d Domain) typed(structHash []byte) common.Hash {
	domain := crypto.Keccak256(domainType, domainName, domainVersion, common.BigToHash(d.ChainID).Bytes(), common.LeftPadBytes(d.Game[:], 32))
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, domain, structHash)
}

// SubjectHash is the EIP-712 struct hash of what a claim says.
func SubjectHash(s DisputeGameSubject) common.Hash {
	return crypto.Keccak256Hash(claimType, s.Plan[:], s.Computation[:], s.Pre[:], s.Inputs[:], s.Post[:], s.Said[:], word64(uint64(s.Steps)),
		word64(s.Until))
}

// RefutationID is by what the contract tells that a fact of a claim was refuted.
func RefutationID(defender common.Address, s DisputeGameSubject) common.Hash {
	h := SubjectHash(s)
	return crypto.Keccak256Hash(common.LeftPadBytes(defender[:], 32), h[:])
}

// Asserted is the hash of what a defender asserts of an element: the words of its bounds and those of its steps, or
// accumulators.
func Asserted(bounds, data []byte) common.Hash {
	return crypto.Keccak256Hash(crypto.Keccak256(bounds), crypto.Keccak256(data))
}

func word64(v uint64) []byte { return common.BigToHash(new(big.Int).SetUint64(v)).Bytes() }
