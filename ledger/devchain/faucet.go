package devchain

import (
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
)

// The faucet's bounds. A contribution costs about 30,000 gas, so one grant lasts for more contributions than a local
// swarm ever makes.
const (
	grantGwei      = 10 * params.Ether / params.GWei // one grant: 10 ether
	enough         = 5 * params.Ether                // whoever has this much needs no grant
	grantPause     = 10 * time.Second                // between two grants to one address
	grantsPerRun   = 100                             // to one address, while this process runs
	faucetMemory   = 4096                            // addresses remembered
	grantsPerBlock = 16                              // the protocol's own bound on withdrawals
	grantsWaiting  = 64
)

type wei = *big.Int

// Reach is the most, in wei, that an account which has so much can have by asking the faucet once.
func Reach(has *big.Int) *big.Int {
	if has.Cmp(big.NewInt(enough)) >= 0 {
		return has
	}
	return new(big.Int).Add(has, new(big.Int).Mul(big.NewInt(grantGwei), big.NewInt(params.GWei)))
}

// faucet hands out ether by withdrawal, the protocol's own way of crediting an account from outside. So no key
// with money in it exists that somebody could take.
type faucet struct {
	now     func() time.Time
	balance func(common.Address) (wei, error)

	mu    sync.Mutex
	queue []*types.Withdrawal
	given map[common.Address]granted
}

type granted struct {
	count int
	last  time.Time
}

func newFaucet(now func() time.Time) *faucet {
	return &faucet{now: now, given: make(map[common.Address]granted)}
}

var errFaucetBusy = errors.New("the faucet is busy: ask again in a few seconds")

// ask queues one grant for the next block and returns its size. An account that has enough gets zero and no error.
func (f *faucet) ask(to common.Address) (wei, error) {
	if to == (common.Address{}) {
		return nil, errors.New("fund account: the address is zero")
	}
	has, err := f.balance(to)
	if err != nil {
		return nil, fmt.Errorf("fund account: %w", err)
	}
	if has.Cmp(big.NewInt(enough)) >= 0 {
		return new(big.Int), nil
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	was, known := f.given[to]
	switch {
	case was.count >= grantsPerRun:
		return nil, fmt.Errorf("fund account: %s has had %d grants: use another account", to, was.count)
	case known && f.now().Sub(was.last) < grantPause:
		return nil, fmt.Errorf("fund account: %s was given a grant less than %s ago", to, grantPause)
	case len(f.queue) >= grantsWaiting, !known && len(f.given) >= faucetMemory && !f.forget():
		return nil, errFaucetBusy
	}
	f.given[to] = granted{count: was.count + 1, last: f.now()}
	f.queue = append(f.queue, &types.Withdrawal{Address: to, Amount: grantGwei})
	return new(big.Int).Mul(big.NewInt(grantGwei), big.NewInt(params.GWei)), nil
}

// forget makes room by dropping an address that could be served again anyway. It never drops one that still waits.
func (f *faucet) forget() bool {
	for a, g := range f.given {
		if f.now().Sub(g.last) >= grantPause {
			delete(f.given, a)
			return true
		}
	}
	return false
}

func (f *faucet) waiting() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return len(f.queue)
}

// take removes the grants that go into the block of that number and gives them their indices.
func (f *faucet) take(number uint64) types.Withdrawals {
	f.mu.Lock()
	defer f.mu.Unlock()
	n := min(len(f.queue), grantsPerBlock)
	grants := make(types.Withdrawals, n)
	for i, w := range f.queue[:n] {
		w.Index = number*grantsPerBlock + uint64(i)
		grants[i] = w
	}
	f.queue = append(f.queue[:0:0], f.queue[n:]...)
	return grants
}

// restore puts grants back that did not make it into a block.
func (f *faucet) restore(grants types.Withdrawals) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.queue = append(append(f.queue[:0:0], grants...), f.queue...)
}
