package contracts_test

import (
	"crypto/ecdsa"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"

	"verdant/ledger/contracts"
	"verdant/node/bench/gas"
	"verdant/repops"
)

const (
	budget    = 600
	increment = 5
	window    = 60
)

var clocks = contracts.Clocks{Budget: budget, Increment: increment, Window: window}

// arena is a world with the dispute game and two accounts with keys and stakes.
type arena struct {
	*world
	game   *contracts.DisputeGame
	gameAt common.Address

	tasksAt common.Address // where a bazaar has the task market
	bond    *big.Int
	judge   *bare

	keys                 map[common.Address]*ecdsa.PrivateKey
	challenger, defender common.Address

	p       gas.Twin
	moves   int
	gas     uint64
	dearest uint64
}

func newArena(t *testing.T, config *params.ChainConfig) *arena {
	t.Helper()
	a := &arena{world: newWorld(t, config), game: contracts.NewDisputeGame(), bond: ether(1), keys: map[common.Address]*ecdsa.PrivateKey{}}
	refereeAt, _ := a.deploy(contracts.RefereeCreation())
	nonce := a.state.GetNonce(deployer)
	a.registryAt, a.stakeAt = createAddress(deployer, nonce), createAddress(deployer, nonce+1)
	a.gameAt, a.tasksAt = createAddress(deployer, nonce+2), createAddress(deployer, nonce+3)
	stake, err := contracts.StakeCreation(contracts.StakeParams{
		Game: a.gameAt, Tasks: a.tasksAt, Registry: a.registryAt, DelaySeconds: 10_000, BurnBps: burnBps,
	})
	if err != nil {
		t.Fatal(err)
	}
	a.deploy(contracts.RegistryCreation(a.stakeAt))
	a.deploy(stake)
	creation, err := contracts.GameCreation(contracts.GameParams{
		Stake: a.stakeAt, Referee: refereeAt, Bond: a.bond,
		BudgetSeconds: budget, IncrementSeconds: increment, WindowSeconds: window,
	})
	if err != nil {
		t.Fatal(err)
	}
	if at, _ := a.deploy(creation); at != a.gameAt {
		t.Fatalf("the game is at %s, want %s", at, a.gameAt)
	}
	a.challenger, a.defender = a.account(1), a.account(2)
	return a
}

// account makes one with a key, ether and a stake.
func (a *arena) account(seed int64) common.Address {
	key, err := crypto.ToECDSA(common.BigToHash(new(big.Int).Lsh(big.NewInt(seed), 200)).Bytes())
	if err != nil {
		a.t.Fatal(err)
	}
	at := crypto.PubkeyToAddress(key.PublicKey)
	a.keys[at] = key
	a.state.SetBalance(at, uint256.MustFromBig(ether(1000)), tracing.BalanceChangeUnspecified)
	a.do(at, a.stakeAt, a.stake.PackDeposit(), ether(10))
	return at
}

func (a *arena) sign(who common.Address, hash []byte) []byte {
	sig, err := crypto.Sign(hash, a.keys[who])
	if err != nil {
		a.t.Fatal(err)
	}
	sig[64] += 27
	return sig
}

// agreed returns a party's signature of the position.
func (a *arena) agreed(who common.Address) []byte {
	h := a.domain().Agreement(a.p.Position)
	return a.sign(who, h[:])
}

// claimed returns the defender's signature of what it claims.
func (a *arena) claimed(s contracts.DisputeGameSubject) []byte {
	h := a.domain().Claim(s)
	return a.sign(a.defender, h[:])
}

func (a *arena) domain() contracts.Domain {
	return contracts.Domain{ChainID: a.config.ChainID, Game: a.gameAt}
}

// Position is where the game stands.
func (a *arena) Position() gas.Twin { return a.p }

// Move makes a move of a party.
func (a *arena) Move(party common.Address, call []byte, next gas.Twin) {
	a.t.Helper()
	a.act(party, call, next)
}

// act makes a move, counts its gas and checks that the contract holds the position after it.
func (a *arena) act(from common.Address, data []byte, next gas.Twin) {
	a.t.Helper()
	gas, _ := a.do(from, a.gameAt, data, nil)
	a.moves, a.gas, a.dearest = a.moves+1, a.gas+gas, max(a.dearest, gas)
	if a.p.Since != 0 {
		next.Position = a.p.Moved(next.Position, clocks, a.time)
	} else {
		next.Position = next.Opened(clocks, a.time)
	}
	a.p = next
	if got, want := a.position(), a.p.Digest(); got != want {
		a.t.Fatalf("after move %d to stage %d the contract holds %s, want %s", a.moves, next.Stage, got, want)
	}
	a.time += 3
}

func (a *arena) position() common.Hash {
	h, err := a.game.UnpackPositionOf(a.call(a.gameAt, a.game.PackPositionOf(a.p.ID())))
	if err != nil {
		a.t.Fatal(err)
	}
	return h
}

// stakeOf returns what an account has bonded and what is locked.
func (a *arena) stakeOf(who common.Address) (bonded, locked *big.Int) {
	out, err := a.stake.UnpackAccountOf(a.call(a.stakeAt, a.stake.PackAccountOf(who)))
	if err != nil {
		a.t.Fatal(err)
	}
	return out.Bonded, out.Locked
}

// settled checks that the loser lost its bond to the winner and the furnace, and that nothing is locked any more.
func (a *arena) settled(winner, loser common.Address) {
	a.t.Helper()
	w, wl := a.stakeOf(winner)
	l, ll := a.stakeOf(loser)
	half := new(big.Int).Div(a.bond, big.NewInt(2))
	if w.Cmp(new(big.Int).Add(ether(10), half)) != 0 || l.Cmp(ether(9)) != 0 || wl.Sign()+ll.Sign() != 0 {
		a.t.Errorf("the winner has %s (%s locked), the loser %s (%s locked)", w, wl, l, ll)
	}
	if got := a.position().Big(); got.BitLen() > 72 {
		a.t.Errorf("the game goes on: %x", got)
	}
	if loser, _ := a.outcome(); loser != 0 && (loser == contracts.Defender) == (winner == a.defender) {
		a.t.Errorf("the game was lost by %d, which %s won", loser, winner)
	}
}

// outcome says how a game that was opened on chain ended.
func (a *arena) outcome() (loser uint8, step uint64) {
	out, err := a.game.UnpackOutcomeOf(a.call(a.gameAt, a.game.PackOutcomeOf(a.p.ID())))
	if err != nil {
		a.t.Fatal(err)
	}
	return out.Loser, out.Step
}

// planNode is a node with what is committed about it.
type planNode struct {
	*contracts.PlanNode
	Node *repops.Node
}

// planNodes returns those of an expansion.
func planNodes(t *testing.T, x *repops.Expansion, sources []contracts.IRefereeSource) []planNode {
	t.Helper()
	var descriptors [][]byte
	var words []uint64
	for i := range x.Nodes {
		descriptors = append(descriptors, descriptor(t, &x.Nodes[i]))
		words = append(words, uint64(x.Nodes[i].Size()))
	}
	nodes, err := contracts.PlanNodes(descriptors, words, sources)
	if err != nil {
		t.Fatal(err)
	}
	var out []planNode
	for i, n := range nodes {
		out = append(out, planNode{n, &x.Nodes[i]})
	}
	return out
}
