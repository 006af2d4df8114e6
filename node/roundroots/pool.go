package roundroots

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"verdant/ledger"
	"verdant/ledger/contracts"
)

// newer orders receipts of one account: totals only grow. Rewards come first, as a tree must hold at least those that were put on chain.
func newer(a, b ledger.Receipt) bool {
	return cmp.Or(cmp.Compare(a.Rewarded, b.Rewarded), cmp.Compare(a.Sampled, b.Sampled), cmp.Compare(a.Round, b.Round)) > 0
}

// Offer adds a receipt to those that a root is made of: one that its account signed and that can be true. An error says why it is none.
func (k *Keeper) Offer(r ledger.Receipt) error {
	k.mu.Lock()
	old, known := k.pool[r.Account]
	k.mu.Unlock()
	if known && old == r {
		return nil
	}
	if err := k.cfg.Ledger.Receipts().Check(k.cfg.Ledger.SwarmTag(), r); err != nil {
		return err
	}
	if rounds, invalid := k.cfg.Ledger.ReceiptRounds(r); invalid {
		return fmt.Errorf("receipt of %s: %d completions are not those of %d rounds up to round %d", r.Account, r.Sampled, rounds, r.Round)
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if old, known = k.pool[r.Account]; !known && len(k.pool) >= maxReceipts {
		return fmt.Errorf("receipt of %s: those of %d accounts are known, which is the bound", r.Account, maxReceipts)
	}
	if !known || newer(r, old) {
		k.pool[r.Account] = r
	}
	if r.Account == k.self {
		at, have := slices.BinarySearchFunc(k.own, r, func(a, b ledger.Receipt) int { return cmp.Compare(a.Round, b.Round) })
		if !have {
			k.own = slices.Insert(k.own, at, r)
			k.own = k.own[max(len(k.own)-maxOwn, 0):]
		}
	}
	return nil
}

// Own returns this node's newest receipt: totals go on from it.
func (k *Keeper) Own() (r ledger.Receipt, ok bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	r, ok = k.pool[k.self]
	return r, ok
}

// receipts lists those of registered accounts, the newest of each.
func (k *Keeper) receipts(ctx context.Context) ([]ledger.Receipt, error) {
	k.mu.Lock()
	list := make([]ledger.Receipt, 0, len(k.pool))
	for _, r := range k.pool {
		list = append(list, r)
	}
	k.mu.Unlock()
	accounts := make([]ledger.Address, len(list))
	for i, r := range list {
		accounts[i] = r.Account
	}
	if err := k.lookUp(ctx, accounts); err != nil {
		return nil, err
	}
	return slices.DeleteFunc(list, func(r ledger.Receipt) bool { return !k.registered[r.Account] }), nil
}

// lookUp asks the registry for accounts that it was not known to have. What it has, it has for ever.
func (k *Keeper) lookUp(ctx context.Context, accounts []ledger.Address) error {
	registry := contracts.NewRegistry()
	var unknown []ledger.Address
	var calls [][]byte
	for _, a := range accounts {
		if !k.registered[a] {
			unknown, calls = append(unknown, a), append(calls, registry.PackPeerOf(a))
		}
	}
	if len(calls) == 0 {
		return nil
	}
	answers, _, err := k.cfg.Ledger.ReadAll(ctx, k.cfg.Registry, calls)
	if err != nil {
		return err
	}
	for i, a := range unknown {
		peer, err := registry.UnpackPeerOf(answers[i])
		if err != nil {
			return err
		}
		if peer != [32]byte{} && len(k.registered) < contracts.MaxReceipts {
			k.registered[a] = true
		}
	}
	return nil
}

// turn is this node's place in the order in which nodes may do something that one of them has to: everybody's own order for every seed, and
// the same for all that know the same accounts. Who has no receipt comes last.
func (k *Keeper) turn(seed common.Hash) int {
	k.mu.Lock()
	defer k.mu.Unlock()
	mine := crypto.Keccak256(seed[:], k.self[:])
	_, in := k.pool[k.self]
	place := 0
	for a := range k.pool {
		if a != k.self && k.registered[a] && (!in || bytes.Compare(crypto.Keccak256(seed[:], a[:]), mine) < 0) {
			place++
		}
	}
	return place
}
