package gas

import (
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/triedb"
	"github.com/holiman/uint256"
)

// Prices is a price regime, by the fork that has it. It is pinned: library defaults move.
type Prices string

const (
	Osaka     Prices = "osaka"     // today's
	Amsterdam Prices = "amsterdam" // new storage and calldata are dearer
)

// Config is that of a chain with these prices.
func (p Prices) Config() *params.ChainConfig {
	zero := new(uint64)
	c := &params.ChainConfig{
		ChainID: big.NewInt(1), HomesteadBlock: new(big.Int), EIP150Block: new(big.Int), EIP155Block: new(big.Int),
		EIP158Block: new(big.Int), ByzantiumBlock: new(big.Int), ConstantinopleBlock: new(big.Int),
		PetersburgBlock: new(big.Int), IstanbulBlock: new(big.Int), BerlinBlock: new(big.Int), LondonBlock: new(big.Int),
		MergeNetsplitBlock: new(big.Int), TerminalTotalDifficulty: new(big.Int),
		ShanghaiTime: zero, CancunTime: zero, PragueTime: zero, OsakaTime: zero,
		BlobScheduleConfig: &params.BlobScheduleConfig{
			Cancun: params.DefaultCancunBlobConfig, Prague: params.DefaultPragueBlobConfig,
		},
	}
	if p == Amsterdam {
		c.AmsterdamTime = zero
	}
	return c
}

// Block is where a transaction happens.
type Block struct {
	Number, Time uint64
	Tx           int // tells transactions of a state apart
}

// BlockHash is that of a block that has been.
func BlockHash(number uint64) common.Hash {
	return crypto.Keccak256Hash(binary.BigEndian.AppendUint64(nil, number))
}

// Transact runs a whole transaction: its gas is what people pay. An error means that it could not be tried; that it
// reverted is in the result.
func Transact(config *params.ChainConfig, db *state.StateDB, at Block, from common.Address, to *common.Address, data []byte, value *big.Int) (*core.ExecutionResult, []*types.Log, error) {
	random, number := common.Hash{1}, new(big.Int).SetUint64(at.Number)
	evm := vm.NewEVM(vm.BlockContext{
		CanTransfer: core.CanTransfer, Transfer: core.Transfer, GetHash: BlockHash,
		BlockNumber: number, Time: at.Time, Difficulty: new(big.Int), GasLimit: 60_000_000,
		BaseFee: new(big.Int), BlobBaseFee: big.NewInt(1), Random: &random, CostPerStateByte: params.CostPerStateByte,
	}, db, config, vm.Config{NoBaseFee: true})
	if value == nil {
		value = new(big.Int)
	}
	limit := uint64(12_000_000)
	if config.AmsterdamTime != nil {
		limit = 60_000_000 // code and storage are dearer by far, and there is no cap on their share
	}
	hash := common.BigToHash(big.NewInt(int64(at.Tx)))
	db.SetTxContext(hash, at.Tx, uint32(at.Tx))
	result, err := core.ApplyMessage(evm, &core.Message{
		To: to, From: from, Nonce: db.GetNonce(from), Value: uint256.MustFromBig(value), GasLimit: limit,
		GasPrice: new(uint256.Int), GasFeeCap: new(uint256.Int), GasTipCap: new(uint256.Int), Data: data,
		BlobGasFeeCap: new(uint256.Int),
	}, core.NewGasPool(60_000_000))
	if err != nil {
		return nil, nil, fmt.Errorf("apply transaction: %w", err)
	}
	db.Finalise(config.Rules(number, true, at.Time))
	return result, db.GetLogs(hash, at.Number, common.Hash{}, at.Time), nil
}

// newState is an empty one, in memory.
func newState() (*state.StateDB, error) {
	return state.New(types.EmptyRootHash, state.NewDatabase(triedb.NewDatabase(rawdb.NewMemoryDatabase(), nil), nil))
}
