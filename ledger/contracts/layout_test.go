package contracts_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"verdant/ledger/contracts"
)

// TestLayout: whatever happened to the contracts, their storage read slot by slot says what their view functions say.
func TestLayout(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		w := newWorld(t, fork(false))
		people := []common.Address{alice, bob, game}
		wei := rapid.OneOf(rapid.Int64Range(0, 20), rapid.Int64Range(0, 1<<60))
		for range rapid.IntRange(1, 30).Draw(rt, "steps") {
			who, other := rapid.SampledFrom(people).Draw(rt, "who"), rapid.SampledFrom(people).Draw(rt, "other")
			amount := big.NewInt(wei.Draw(rt, "wei"))
			tag := rapid.SampledFrom([]uint64{0, swarmTag, 1<<64 - 1}).Draw(rt, "swarm")
			switch rapid.IntRange(0, 9).Draw(rt, "op") {
			case 0:
				w.apply(who, &w.registryAt, w.registry.PackRegister(word(byte(amount.Int64())), word('r'), word('s')), nil)
			case 1:
				w.apply(who, &w.registryAt, w.registry.PackSetPayout(other), nil)
			case 2, 3:
				w.apply(who, &w.stakeAt, w.stake.PackDeposit(), amount)
			case 4:
				w.apply(who, &w.stakeAt, w.stake.PackUnbond(amount), nil)
			case 5:
				w.time += delay
				w.apply(who, &w.stakeAt, w.stake.PackWithdraw(), nil)
			case 6:
				w.apply(game, &w.stakeAt, w.stake.PackLock(who, amount), nil)
			case 7:
				w.apply(game, &w.stakeAt, w.stake.PackSlash(who, amount, other), nil)
			default:
				sampled, asked := rapid.Uint32().Draw(rt, "sampled"), rapid.Uint32().Draw(rt, "asked")
				data := w.rounds.PackContribute(score(tag, rapid.Uint64().Draw(rt, "round"), sampled/3, sampled, asked/2, asked), word('c'), word('o'))
				w.apply(who, &w.roundsAt, data, nil)
			}
			w.checkLayout(rt, people, tag)
		}
	})
}

func (w *world) checkLayout(rt *rapid.T, people []common.Address, tag uint64) {
	for _, a := range people {
		peer, err := w.registry.UnpackPeerOf(w.call(w.registryAt, w.registry.PackPeerOf(a)))
		if got := w.state.GetState(w.registryAt, contracts.PeerSlot(a)); err != nil || got != peer {
			rt.Fatalf("the slot of the peer of %s holds %s, the contract says %x (%v)", a, got, peer, err)
		}
		payout, err := w.registry.UnpackPayoutOf(w.call(w.registryAt, w.registry.PackPayoutOf(a)))
		got := common.BytesToAddress(w.state.GetState(w.registryAt, contracts.PayoutSlot(a)).Bytes())
		if err != nil || got != payout && (got != common.Address{} || payout != a) {
			rt.Fatalf("the slot of the payout of %s holds %s, the contract says %s (%v)", a, got, payout, err)
		}
		account, err := w.stake.UnpackAccountOf(w.call(w.stakeAt, w.stake.PackAccountOf(a)))
		slots := contracts.StakeSlots(a)
		stake := contracts.DecodeStake([2]common.Hash{w.state.GetState(w.stakeAt, slots[0]), w.state.GetState(w.stakeAt, slots[1])})
		if err != nil || fmt.Sprint(stake) != fmt.Sprint(account) {
			rt.Fatalf("the slots of the stake of %s hold %+v, the contract says %+v (%v)", a, stake, account, err)
		}
		totals, err := w.rounds.UnpackTotalsOf(w.call(w.roundsAt, w.rounds.PackTotalsOf(tag, a)))
		if got := contracts.DecodeTotals(w.state.GetState(w.roundsAt, contracts.TotalsSlot(tag, a))); err != nil || got != totals {
			rt.Fatalf("the slot of the totals of %s holds %+v, the contract says %+v (%v)", a, got, totals, err)
		}
	}
}

// TestRootsLayout: the storage of RoundRoots read slot by slot says which postings stand.
func TestRootsLayout(t *testing.T) {
	f := newFair(t, fork(false), 3)
	tree := f.tree(3, 3)
	for round := uint64(3); round <= 5; round++ {
		p, _ := f.post(round, 3, tree.Root())
		if got := f.state.GetState(f.rootsAt, contracts.RootSlot(swarmTag, p.Index)); got != contracts.PostingHash(p) {
			t.Errorf("the slot of posting %d holds %s", p.Index, got)
		}
		if got := f.state.GetState(f.rootsAt, contracts.RootCountSlot(swarmTag)); got.Big().Uint64() != uint64(p.Index)+1 {
			t.Errorf("after posting %d the count is %s", p.Index, got)
		}
	}
}
