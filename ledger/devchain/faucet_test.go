package devchain

import (
	"encoding/binary"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"
)

func grantWei() *big.Int { return new(big.Int).Mul(big.NewInt(grantGwei), big.NewInt(params.GWei)) }

func numbered(n int) common.Address {
	var a common.Address
	binary.BigEndian.PutUint32(a[:], uint32(n+1))
	return a
}

func testFaucet() (*faucet, *time.Time, map[common.Address]*big.Int) {
	clock := time.Unix(genesisTime, 0)
	balances := make(map[common.Address]*big.Int)
	f := newFaucet(func() time.Time { return clock })
	f.balance = func(a common.Address) (wei, error) {
		if has, ok := balances[a]; ok {
			return has, nil
		}
		return new(big.Int), nil
	}
	return f, &clock, balances
}

func TestFaucetBoundsEachAddress(t *testing.T) {
	f, clock, balances := testFaucet()
	a := numbered(0)
	if _, err := f.ask(common.Address{}); err == nil {
		t.Error("the zero address was funded")
	}
	for i := range grantsPerRun {
		got, err := f.ask(a)
		if err != nil || got.Cmp(grantWei()) != 0 {
			t.Fatalf("grant %d is %s, %v", i, got, err)
		}
		if _, err := f.ask(a); err == nil {
			t.Fatal("two grants at once")
		}
		f.take(1)
		*clock = clock.Add(grantPause)
	}
	if _, err := f.ask(a); err == nil {
		t.Errorf("more than %d grants to one address", grantsPerRun)
	}
	rich := numbered(1)
	balances[rich] = big.NewInt(enough)
	if got, err := f.ask(rich); err != nil || got.Sign() != 0 {
		t.Errorf("whoever has enough got %s, %v", got, err)
	}
	broken := errors.New("no state")
	f.balance = func(common.Address) (wei, error) { return nil, broken }
	if _, err := f.ask(numbered(2)); !errors.Is(err, broken) {
		t.Errorf("got %v, want the reason why the balance is unknown", err)
	}
}

func TestFaucetBoundsItsQueueAndMemory(t *testing.T) {
	f, clock, _ := testFaucet()
	for i := range grantsWaiting {
		if _, err := f.ask(numbered(i)); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := f.ask(numbered(grantsWaiting)); !errors.Is(err, errFaucetBusy) {
		t.Fatalf("a full queue says %v", err)
	}
	seen := make(map[uint64]bool)
	for block := uint64(1); f.waiting() > 0; block++ {
		for _, w := range f.take(block) {
			if seen[w.Index] {
				t.Fatalf("index %d given twice", w.Index)
			}
			seen[w.Index] = true
		}
	}
	for i := grantsWaiting; i < faucetMemory; i++ {
		if _, err := f.ask(numbered(i)); err != nil {
			t.Fatal(err)
		}
		f.take(1)
	}
	if _, err := f.ask(numbered(faucetMemory)); !errors.Is(err, errFaucetBusy) {
		t.Fatalf("a full memory says %v", err)
	}
	*clock = clock.Add(grantPause)
	if _, err := f.ask(numbered(faucetMemory)); err != nil {
		t.Fatalf("a memory of addresses that may ask again is still full: %v", err)
	}
	if len(f.given) > faucetMemory {
		t.Fatalf("%d addresses remembered", len(f.given))
	}
}

func TestFaucetRestoresOrder(t *testing.T) {
	f, _, _ := testFaucet()
	for i := range grantsPerBlock + 2 {
		if _, err := f.ask(numbered(i)); err != nil {
			t.Fatal(err)
		}
	}
	f.restore(f.take(1))
	for i, w := range append(f.take(2), f.take(3)...) {
		if w.Address != numbered(i) {
			t.Fatalf("grant %d goes to %s", i, w.Address)
		}
	}
}
