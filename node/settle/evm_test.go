package settle_test

import (
	"crypto/ecdsa"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"

	"verdant/ledger/contracts"
	"verdant/verde"
)

var (
	game   = contracts.NewDisputeGame()
	stake  = contracts.NewStake()
	clocks = contracts.Clocks{Budget: 600, Increment: 5, Window: 60}
)

// evm is the contracts in the in-process EVM, and two parties with stakes.
type evm struct {
	t       testing.TB
	config  *params.ChainConfig
	state   *state.StateDB
	time    uint64
	txs     int
	gameAt  common.Address
	stakeAt common.Address
	referee common.Address
	keys    [verde.Defender + 1]*ecdsa.PrivateKey
	at      [verde.Defender + 1]common.Address
	gas     uint64
	moves   int
	last    uint64 // gas of the last transaction
}

func ether(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.Ether)) }

func newEVM(t testing.TB) *evm {
	t.Helper()
	zero := new(uint64)
	justOver := uint64(1_767_225_700) // the round, when it is disputed
	e := &evm{
		t: t, time: justOver, config: &params.ChainConfig{
			ChainID: big.NewInt(7), HomesteadBlock: new(big.Int), EIP150Block: new(big.Int), EIP155Block: new(big.Int), EIP158Block: new(big.Int),
			ByzantiumBlock: new(big.Int), ConstantinopleBlock: new(big.Int), PetersburgBlock: new(big.Int), IstanbulBlock: new(big.Int),
			BerlinBlock: new(big.Int), LondonBlock: new(big.Int), MergeNetsplitBlock: new(big.Int), TerminalTotalDifficulty: new(big.Int),
			ShanghaiTime: zero, CancunTime: zero, PragueTime: zero, OsakaTime: zero,
			BlobScheduleConfig: &params.BlobScheduleConfig{Cancun: params.DefaultCancunBlobConfig, Prague: params.DefaultPragueBlobConfig},
		},
	}
	var err error
	if e.state, err = state.New(types.EmptyRootHash, state.NewDatabaseForTesting()); err != nil {
		t.Fatal(err)
	}
	for p := range e.keys {
		if e.keys[p], err = crypto.ToECDSA(common.BigToHash(big.NewInt(int64(p) + 77)).Bytes()); err != nil {
			t.Fatal(err)
		}
		e.at[p] = crypto.PubkeyToAddress(e.keys[p].PublicKey)
		e.state.SetBalance(e.at[p], uint256.MustFromBig(ether(1000)), tracing.BalanceChangeUnspecified)
	}
	e.referee = e.deploy(contracts.RefereeCreation())
	e.gameAt = crypto.CreateAddress(e.at[0], e.state.GetNonce(e.at[0])+1)
	creation, err := contracts.StakeCreation(contracts.StakeParams{
		Game: e.gameAt, Tasks: common.Address{1}, Registry: common.Address{2}, DelaySeconds: 10_000, BurnBps: 5000,
	})
	if err != nil {
		t.Fatal(err)
	}
	e.stakeAt = e.deploy(creation)
	creation, err = contracts.GameCreation(contracts.GameParams{
		Stake: e.stakeAt, Referee: e.referee, Bond: ether(1),
		BudgetSeconds: clocks.Budget, IncrementSeconds: clocks.Increment, WindowSeconds: clocks.Window,
	})
	if err != nil {
		t.Fatal(err)
	}
	if at := e.deploy(creation); at != e.gameAt {
		t.Fatalf("the game is at %s", at)
	}
	for p := verde.Challenger; p <= verde.Defender; p++ {
		e.do(p, e.stakeAt, stake.PackDeposit(), ether(10))
	}
	return e
}

func (e *evm) deploy(creation []byte) common.Address {
	at := crypto.CreateAddress(e.at[0], e.state.GetNonce(e.at[0]))
	if r := e.apply(verde.Nobody, nil, creation, nil); r.Err != nil {
		e.t.Fatalf("deploy: %v", r.Err)
	}
	return at
}

func (e *evm) apply(from verde.Party, to *common.Address, data []byte, value *big.Int) *core.ExecutionResult {
	e.t.Helper()
	random, number := common.Hash{1}, big.NewInt(100)
	machine := vm.NewEVM(vm.BlockContext{
		CanTransfer: core.CanTransfer, Transfer: core.Transfer, GetHash: func(uint64) common.Hash { return common.Hash{} },
		BlockNumber: number, Time: e.time, Difficulty: new(big.Int), GasLimit: 60_000_000, BaseFee: new(big.Int), BlobBaseFee: big.NewInt(1),
		Random: &random, CostPerStateByte: params.CostPerStateByte,
	}, e.state, e.config, vm.Config{NoBaseFee: true})
	if value == nil {
		value = new(big.Int)
	}
	e.txs++
	e.state.SetTxContext(common.BigToHash(big.NewInt(int64(e.txs))), e.txs, uint32(e.txs))
	result, err := core.ApplyMessage(machine, &core.Message{
		To: to, From: e.at[from], Nonce: e.state.GetNonce(e.at[from]), Value: uint256.MustFromBig(value), GasLimit: 12_000_000,
		GasPrice: new(uint256.Int), GasFeeCap: new(uint256.Int), GasTipCap: new(uint256.Int), Data: data, BlobGasFeeCap: new(uint256.Int),
	}, core.NewGasPool(60_000_000))
	if err != nil {
		e.t.Fatalf("apply transaction: %v", err)
	}
	e.state.Finalise(e.config.Rules(number, true, e.time))
	return result
}

// do runs a transaction that must succeed.
func (e *evm) do(from verde.Party, to common.Address, data []byte, value *big.Int) {
	e.t.Helper()
	r := e.apply(from, &to, data, value)
	if r.Err != nil {
		reason, err := game.UnpackError(r.ReturnData)
		e.t.Fatalf("transaction of %v failed: %v: %T %v %v", from, r.Err, reason, reason, err)
	}
	e.gas, e.last, e.moves = e.gas+r.UsedGas, r.UsedGas, e.moves+1
	e.time += 2
}

// play makes a move of the game.
func (e *evm) play(from verde.Party, data []byte) { e.t.Helper(); e.do(from, e.gameAt, data, nil) }

// refuses wants a transaction to the game to revert.
func (e *evm) refuses(from verde.Party, data []byte) {
	e.t.Helper()
	if r := e.apply(from, &e.gameAt, data, nil); !errors.Is(r.Err, vm.ErrExecutionReverted) {
		e.t.Errorf("the contract takes it: %v", r.Err)
	}
}

func (e *evm) domain() contracts.Domain {
	return contracts.Domain{ChainID: e.config.ChainID, Game: e.gameAt}
}

func (e *evm) sign(p verde.Party, digest common.Hash) []byte {
	sig, err := crypto.Sign(digest[:], e.keys[p])
	if err != nil {
		e.t.Fatal(err)
	}
	sig[64] += 27
	return sig
}

// position is what the contract holds of a game.
func (e *evm) position(pos contracts.Position) common.Hash {
	r := e.apply(verde.Nobody, &e.gameAt, game.PackPositionOf(pos.ID()), nil)
	h, err := game.UnpackPositionOf(r.ReturnData)
	if err != nil {
		e.t.Fatal(err)
	}
	return h
}

// lost returns how many bonds a party has lost.
func (e *evm) lost(p verde.Party) int64 {
	r := e.apply(verde.Nobody, &e.stakeAt, stake.PackAccountOf(e.at[p]), nil)
	out, err := stake.UnpackAccountOf(r.ReturnData)
	if err != nil {
		e.t.Fatal(err)
	}
	if out.Locked.Sign() != 0 {
		e.t.Errorf("%s is locked", out.Locked)
	}
	// Winners get half a bond.
	lost := new(big.Int).Sub(ether(10), out.Bonded)
	return new(big.Int).Div(new(big.Int).Add(lost, ether(100)), ether(1)).Int64() - 100
}
