package contracts_test

import (
	"encoding/binary"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"

	"verdant/ledger/contracts"
	"verdant/node/bench/gas"
)

// world is the three contracts in the in-process EVM, with whole transactions: their gas is what people pay.
type world struct {
	t      *testing.T
	config *params.ChainConfig
	state  *state.StateDB
	time   uint64
	block  uint64
	txs    int

	registry *contracts.Registry
	stake    *contracts.Stake
	rounds   *contracts.Rounds

	registryAt, stakeAt, roundsAt common.Address
	deployGas                     [3]uint64
}

const (
	delay   = 600
	burnBps = 5000
)

var (
	deployer = common.HexToAddress("0xd0")
	game     = common.HexToAddress("0x6a3e") // stands in for the dispute game: an account that may call what it may
	market   = common.HexToAddress("0x3a7e") // and this one for the task market
	alice    = account("alice")
	bob      = account("bob")
)

// account returns an address without zero bytes, as almost all real ones: zero bytes are cheaper.
func account(name string) common.Address {
	var a common.Address
	for i := range a {
		a[i] = name[i%len(name)] | 0x80
	}
	return a
}

// word returns 32 bytes without zero bytes that begin with b.
func word(b byte) (w [32]byte) {
	for i := range w {
		w[i] = 0xa5
	}
	w[0] = b | 1
	return w
}

func fork(amsterdam bool) *params.ChainConfig {
	if amsterdam {
		return gas.Amsterdam.Config()
	}
	return gas.Osaka.Config()
}

func newWorld(t *testing.T, config *params.ChainConfig) *world {
	t.Helper()
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		t.Fatal(err)
	}
	w := &world{
		t: t, config: config, state: db, time: 1_800_000_000, block: 100,
		registry: contracts.NewRegistry(), stake: contracts.NewStake(), rounds: contracts.NewRounds(),
	}
	for _, a := range []common.Address{deployer, game, market, alice, bob} {
		db.SetBalance(a, uint256.MustFromBig(ether(1000)), tracing.BalanceChangeUnspecified)
	}
	w.registryAt, w.stakeAt = createAddress(deployer, 0), createAddress(deployer, 1)
	stake, err := contracts.StakeCreation(contracts.StakeParams{
		Game: game, Tasks: market, Registry: w.registryAt, DelaySeconds: delay, BurnBps: burnBps,
	})
	if err != nil {
		t.Fatal(err)
	}
	_, w.deployGas[0] = w.deploy(contracts.RegistryCreation(w.stakeAt))
	_, w.deployGas[1] = w.deploy(stake)
	w.roundsAt, w.deployGas[2] = w.deploy(contracts.RoundsCreation(w.registryAt))
	return w
}

func ether(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.Ether)) }

// apply runs one transaction and returns its logs.
func (w *world) apply(from common.Address, to *common.Address, data []byte, value *big.Int) (*core.ExecutionResult, []*types.Log) {
	w.t.Helper()
	w.txs++
	result, logs, err := gas.Transact(w.config, w.state, gas.Block{Number: w.block, Time: w.time, Tx: w.txs}, from, to, data, value)
	if err != nil {
		w.t.Fatal(err)
	}
	return result, logs
}

func (w *world) deploy(creation []byte) (common.Address, uint64) {
	w.t.Helper()
	nonce := w.state.GetNonce(deployer)
	result, _ := w.apply(deployer, nil, creation, nil)
	if result.Err != nil {
		w.t.Fatalf("deploy: %v", result.Err)
	}
	return createAddress(deployer, nonce), result.UsedGas
}

// do runs a transaction that must succeed and returns the gas it used and its logs.
func (w *world) do(from, to common.Address, data []byte, value *big.Int) (uint64, []*types.Log) {
	w.t.Helper()
	result, logs := w.apply(from, &to, data, value)
	if result.Err != nil {
		w.t.Fatalf("transaction failed: %v: %x", result.Err, result.ReturnData)
	}
	return result.UsedGas, logs
}

// refuse runs a transaction that must revert and returns the decoded error.
func (w *world) refuse(from, to common.Address, data []byte, value *big.Int) any {
	w.t.Helper()
	result, _ := w.apply(from, &to, data, value)
	if !errors.Is(result.Err, vm.ErrExecutionReverted) {
		w.t.Fatalf("transaction ended with %v, want a revert", result.Err)
	}
	if len(result.ReturnData) < 4 {
		w.t.Fatalf("reverted without a reason: %x", result.ReturnData)
	}
	var unpack func([]byte) (any, error)
	switch to {
	case w.registryAt:
		unpack = w.registry.UnpackError
	case w.stakeAt:
		unpack = w.stake.UnpackError
	case w.roundsAt:
		unpack = w.rounds.UnpackError
	default:
		w.t.Fatalf("nobody knows the errors of %s", to)
	}
	reason, err := unpack(result.ReturnData)
	if err != nil {
		w.t.Fatalf("reverted with %x: %v", result.ReturnData, err)
	}
	return reason
}

// call runs a view function.
func (w *world) call(to common.Address, data []byte) []byte {
	w.t.Helper()
	result, _ := w.apply(bob, &to, data, nil)
	if result.Err != nil {
		w.t.Fatalf("call failed: %v", result.Err)
	}
	return result.ReturnData
}

// score lays out the last argument of Rounds.contribute.
func score(swarm, round uint64, rewarded, sampled, correct, asked uint32) *big.Int {
	var b [32]byte
	binary.BigEndian.PutUint64(b[0:], swarm)
	binary.BigEndian.PutUint64(b[8:], round)
	binary.BigEndian.PutUint32(b[16:], rewarded)
	binary.BigEndian.PutUint32(b[20:], sampled)
	binary.BigEndian.PutUint32(b[24:], correct)
	binary.BigEndian.PutUint32(b[28:], asked)
	return new(big.Int).SetBytes(b[:])
}
