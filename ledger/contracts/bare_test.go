package contracts_test

import (
	"math/big"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
)

// bare runs one contract of pure functions in the in-process EVM, without transactions around the calls.
type bare struct {
	t   testing.TB
	abi abi.ABI
	at  common.Address
	cfg runtime.Config
}

// newBare creates a contract from its committed .abi and .bin files.
func newBare(t testing.TB, base string) *bare {
	t.Helper()
	text, err := os.ReadFile(base + ".abi")
	if err != nil {
		t.Fatal(err)
	}
	b := &bare{t: t}
	if b.abi, err = abi.JSON(strings.NewReader(string(text))); err != nil {
		t.Fatal(err)
	}
	code, err := os.ReadFile(base + ".bin")
	if err != nil {
		t.Fatal(err)
	}
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		t.Fatal(err)
	}
	b.cfg = runtime.Config{ChainConfig: fork(false), State: db, GasLimit: 1 << 50, BaseFee: new(big.Int)}
	if _, b.at, _, err = runtime.Create(common.FromHex(strings.TrimSpace(string(code))), &b.cfg); err != nil {
		t.Fatalf("create %s: %v", base, err)
	}
	return b
}

// call runs a function and returns its results and the gas it used, execution alone.
func (b *bare) call(method string, args ...any) ([]any, uint64) {
	b.t.Helper()
	out, gas, err := b.try(method, args...)
	if err != nil {
		b.t.Fatalf("%s: %v", method, err)
	}
	return out, gas
}

// try is call for what may revert.
func (b *bare) try(method string, args ...any) ([]any, uint64, error) {
	b.t.Helper()
	data, err := b.abi.Pack(method, args...)
	if err != nil {
		b.t.Fatal(err)
	}
	result, left, err := runtime.Call(b.at, data, &b.cfg)
	if err != nil {
		return nil, 0, err
	}
	out, err := b.abi.Unpack(method, result)
	if err != nil {
		b.t.Fatal(err)
	}
	return out, b.cfg.GasLimit - left, nil
}
