// Package contracts holds Verdant's Solidity contracts (src), their compiled form and their Go bindings.
//
// The bindings registry.go, stake.go, rounds.go and referee.go and the .abi and .bin files next to them are made by
// generate.sh and committed, so building Verdant needs no Solidity compiler. None of the contracts has an owner, a proxy or a
// switch: the addresses they refer to are immutable and given when they are made.
//
// Only package ledger, its subpackages and node/settle import this one.
package contracts

//go:generate ./generate.sh

import (
	"fmt"
	"math"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Kinds are what the contracts answer to kind(): a client asks before it trusts an address.
var (
	RegistryKind = crypto.Keccak256Hash([]byte("verdant/registry/1"))
	StakeKind    = crypto.Keccak256Hash([]byte("verdant/stake/1"))
	RoundsKind   = crypto.Keccak256Hash([]byte("verdant/rounds/1"))
	GameKind     = crypto.Keccak256Hash([]byte("verdant/game/2"))
	RefereeKind  = crypto.Keccak256Hash([]byte("verdant/referee/1"))
	TasksKind    = crypto.Keccak256Hash([]byte("verdant/tasks/1"))
	RootsKind    = crypto.Keccak256Hash([]byte("verdant/roundroots/1"))
	RewardsKind  = crypto.Keccak256Hash([]byte("verdant/rewards/1"))
)

// Losers that the Referee names.
const (
	Challenger uint8 = 1
	Defender   uint8 = 2
)

// Places of a RefereeSource: where a tensor that a node reads is committed to.
const (
	SourceInside uint8 = iota // another node of the same operator: nowhere
	SourceTensor              // by its own root
	SourceState               // in a state, by its name
	SourceTrace               // among the values of the step
	SourceInputs              // among the inputs of the round, by its name; in plans only
)

// NodeTag is the suffix of the hash of a node's descriptor.
const NodeTag = "vd1.desc"

// StakeParams are fixed when a Stake contract is made.
type StakeParams struct {
	// Game and Tasks are the only addresses that may lock, unlock and slash, each what it locked itself. They must not
	// be zero, nor the same.
	Game, Tasks common.Address
	// Registry is where Stake.register enters its sender.
	Registry common.Address
	// DelaySeconds is the wait between unbond and withdraw. It must exceed the dispute window plus the longest dispute,
	// or a culprit is gone before it is convicted.
	DelaySeconds uint64
	// BurnBps is the share of a slashed amount that is burnt, in 1/10000.
	BurnBps uint16
}

// RegistryCreation returns the bytes that create a Registry. It takes the word of the given Stake contract for who wants
// to be registered.
func RegistryCreation(stake common.Address) []byte {
	code := common.FromHex(RegistryMetaData.Bin)
	return append(code, NewRegistry().PackConstructor(stake)...)
}

// StakeCreation returns the bytes that create a Stake.
func StakeCreation(p StakeParams) ([]byte, error) {
	zero := common.Address{}
	switch {
	case p.Game == zero || p.Tasks == zero || p.Game == p.Tasks:
		return nil, fmt.Errorf("make stake contract: the game is at %s and the tasks at %s: name two different addresses, neither zero", p.Game, p.Tasks)
	case p.Registry == zero:
		return nil, fmt.Errorf("make stake contract: the registry address is zero: name it")
	case p.BurnBps > 10_000:
		return nil, fmt.Errorf("make stake contract: burn share %d/10000 is above the whole: use 0 to 10000", p.BurnBps)
	case p.DelaySeconds > math.MaxUint32:
		return nil, fmt.Errorf("make stake contract: a delay of %d s: use at most %d", p.DelaySeconds, uint32(math.MaxUint32))
	}
	code := common.FromHex(StakeMetaData.Bin)
	return append(code, NewStake().PackConstructor(p.Game, p.Tasks, p.Registry, p.DelaySeconds, p.BurnBps)...), nil
}

// RefereeCreation returns the bytes that create a Referee. It is the same for everybody: it has no parameters.
func RefereeCreation() []byte {
	return common.FromHex(RefereeMetaData.Bin)
}

// RoundsCreation returns the bytes that create a Rounds that asks the given Registry.
func RoundsCreation(registry common.Address) []byte {
	code := common.FromHex(RoundsMetaData.Bin)
	return append(code, NewRounds().PackConstructor(registry)...)
}

// GameParams are fixed when a DisputeGame is made.
type GameParams struct {
	Stake, Referee common.Address
	// Bond in wei is what each side locks for a game and loses with it. It must exceed what the dearest game costs in
	// gas, or a rich liar can afford to be right.
	Bond *big.Int
	// BudgetSeconds is what each side has for a whole game, IncrementSeconds what it gets back with each move, and
	// WindowSeconds what it has for any move however little is left. The longest game, both budgets and windows of all
	// moves, must be shorter than Stake's delay.
	BudgetSeconds, IncrementSeconds, WindowSeconds uint32
}

// GameCreation returns the bytes that create a DisputeGame.
func GameCreation(p GameParams) ([]byte, error) {
	switch {
	case p.Stake == (common.Address{}) || p.Referee == (common.Address{}):
		return nil, fmt.Errorf("make dispute game: the stake or the referee has no address: name both")
	case p.Bond == nil || p.Bond.Sign() <= 0:
		return nil, fmt.Errorf("make dispute game: without a bond a lie costs nothing: name one")
	case p.WindowSeconds == 0 || p.BudgetSeconds < p.WindowSeconds:
		return nil, fmt.Errorf("make dispute game: a budget of %d s and a window of %d s: want the budget at least as long, and neither 0", p.BudgetSeconds, p.WindowSeconds)
	}
	code := common.FromHex(DisputeGameMetaData.Bin)
	return append(code, NewDisputeGame().PackConstructor(p.Stake, p.Referee, p.Bond, p.BudgetSeconds, p.IncrementSeconds, p.WindowSeconds)...), nil
}

// RootsParams are fixed when a RoundRoots is made.
type RootsParams struct {
	Registry common.Address
	// Bond in wei is what a posting is bonded with; half of it is burnt if the posting is wrong. It must exceed what the
	// dearest challenge costs in gas, twice.
	Bond *big.Int
	// Fee in wei is what asking for a leaf costs if it is shown. It must exceed the gas that showing one takes.
	Fee *big.Int
	// WindowSeconds is how long a posting may be contested. A quarter of it is what a poster has to show a leaf.
	WindowSeconds uint32
}

// RootsCreation returns the bytes that create a RoundRoots.
func RootsCreation(p RootsParams) ([]byte, error) {
	switch {
	case p.Registry == common.Address{}:
		return nil, fmt.Errorf("make round roots: the registry address is zero: name it")
	case p.Bond == nil || p.Bond.Sign() <= 0 || p.Fee == nil || p.Fee.Sign() <= 0:
		return nil, fmt.Errorf("make round roots: a bond of %v and a fee of %v wei: without both a lie costs nothing", p.Bond, p.Fee)
	case p.WindowSeconds < 4:
		return nil, fmt.Errorf("make round roots: a window of %d s leaves nobody time: use at least 4", p.WindowSeconds)
	}
	code := common.FromHex(RoundRootsMetaData.Bin)
	return append(code, NewRoundRoots().PackConstructor(p.Registry, p.Bond, p.Fee, p.WindowSeconds)...), nil
}

// RewardsCreation returns the bytes that create a Rewards that pays by the given RoundRoots.
func RewardsCreation(roots, stake, registry common.Address) ([]byte, error) {
	zero := common.Address{}
	if roots == zero || stake == zero || registry == zero {
		return nil, fmt.Errorf("make rewards: round roots at %s, stake at %s, registry at %s: name all three", roots, stake, registry)
	}
	code := common.FromHex(RewardsMetaData.Bin)
	return append(code, NewRewards().PackConstructor(roots, stake, registry)...), nil
}
