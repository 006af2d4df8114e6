package gas

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"

	"verdant/ledger/contracts"
)

// Clocks of the games that are measured, in seconds, and what each side locks.
var (
	clocks = contracts.Clocks{Budget: 600, Increment: 5, Window: 60}
	bond   = new(big.Int).SetUint64(params.Ether)
)

// Times of the other contracts, in seconds.
const unbonding, contestWindow = 10_000, 600

// world has all contracts and two parties with stake. The first thing that goes wrong stays in err, and nothing is done
// after it.
type world struct {
	prices Prices
	db     *state.StateDB
	at     Block
	err    error

	registry, stake, rounds, referee, game, tasks, roots, rewards common.Address
	challenger, defender                                          *ecdsa.PrivateKey

	p    Twin
	used uint64 // by all moves
}

var deployer = common.HexToAddress("0xd0")

func newWorld(p Prices) (*world, error) {
	db, err := newState()
	if err != nil {
		return nil, err
	}
	w := &world{prices: p, db: db, at: Block{Number: 100, Time: 1_800_000_000}}
	for i, at := range []*common.Address{&w.registry, &w.stake, &w.rounds, &w.referee, &w.game, &w.tasks, &w.roots, &w.rewards} {
		*at = crypto.CreateAddress(deployer, uint64(i))
	}
	stake, err := contracts.StakeCreation(contracts.StakeParams{Game: w.game, Tasks: w.tasks, Registry: w.registry, DelaySeconds: unbonding, BurnBps: 5000})
	if err != nil {
		return nil, err
	}
	game, err := contracts.GameCreation(contracts.GameParams{
		Stake: w.stake, Referee: w.referee, Bond: bond, BudgetSeconds: clocks.Budget, IncrementSeconds: clocks.Increment, WindowSeconds: clocks.Window,
	})
	if err != nil {
		return nil, err
	}
	tasks, err := contracts.TasksCreation(contracts.TasksParams{Stake: w.stake, Game: w.game, Registry: w.registry, WindowSeconds: 60})
	if err != nil {
		return nil, err
	}
	roots, err := contracts.RootsCreation(contracts.RootsParams{Registry: w.registry, Bond: bond, Fee: big.NewInt(1), WindowSeconds: contestWindow})
	if err != nil {
		return nil, err
	}
	rewards, err := contracts.RewardsCreation(w.roots, w.stake, w.registry)
	if err != nil {
		return nil, err
	}
	for _, creation := range [][]byte{
		contracts.RegistryCreation(w.stake), stake, contracts.RoundsCreation(w.registry), contracts.RefereeCreation(), game, tasks, roots, rewards,
	} {
		w.send(deployer, nil, creation, nil)
	}
	w.challenger, w.defender = w.account(1), w.account(2)
	return w, w.err
}

// account makes one with a key and ether.
func (w *world) account(seed int64) *ecdsa.PrivateKey {
	key, err := crypto.ToECDSA(common.BigToHash(new(big.Int).Lsh(big.NewInt(seed), 200)).Bytes())
	if err != nil {
		w.fail(err)
		return nil
	}
	w.db.SetBalance(addressOf(key), uint256.MustFromBig(new(big.Int).Mul(bond, big.NewInt(1000))), tracing.BalanceChangeUnspecified)
	return key
}

func addressOf(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }

func (w *world) fail(err error) {
	if w.err == nil {
		w.err = err
	}
}

// send runs a transaction that must succeed and returns the gas it used.
func (w *world) send(from common.Address, to *common.Address, data []byte, value *big.Int) uint64 {
	if w.err != nil {
		return 0
	}
	w.at.Tx++
	result, _, err := Transact(w.prices.Config(), w.db, w.at, from, to, data, value)
	if err == nil && result.Err != nil {
		err = fmt.Errorf("transaction %d: %w: %x", w.at.Tx, result.Err, result.ReturnData)
	}
	if err != nil {
		w.fail(fmt.Errorf("measure gas: %w", err))
		return 0
	}
	return result.UsedGas
}

// Position and Move make a world a table that games are played at.
func (w *world) Position() Twin { return w.p }

func (w *world) Move(party common.Address, call []byte, next Twin) {
	w.used += w.send(party, &w.game, call, nil)
	if w.p.Since != 0 {
		next.Position = w.p.Moved(next.Position, clocks, w.at.Time)
	} else {
		next.Position = next.Opened(clocks, w.at.Time)
	}
	w.p = next
	w.at.Time += 3
}

func (w *world) sign(key *ecdsa.PrivateKey, h common.Hash) []byte {
	signature, err := crypto.Sign(h[:], key)
	if err != nil {
		w.fail(err)
		return nil
	}
	signature[64] += 27
	return signature
}

func (w *world) domain() contracts.Domain {
	return contracts.Domain{ChainID: w.prices.Config().ChainID, Game: w.game}
}

// word returns 32 bytes without zero bytes, which are cheaper.
func word(b byte) (out [32]byte) {
	for i := range out {
		out[i] = 0xa5
	}
	out[0] = b | 1
	return out
}
