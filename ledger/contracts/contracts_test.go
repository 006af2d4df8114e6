package contracts_test

import (
	"bytes"
	"math/big"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"verdant/ledger/contracts"
)

// TestBindingsHoldTheCommittedBytes: the bindings, the .abi and the .bin files come from one run of generate.sh.
func TestBindingsHoldTheCommittedBytes(t *testing.T) {
	for name, meta := range map[string]*bind.MetaData{
		"registry": &contracts.RegistryMetaData, "stake": &contracts.StakeMetaData, "rounds": &contracts.RoundsMetaData,
		"referee": &contracts.RefereeMetaData, "disputegame": &contracts.DisputeGameMetaData, "tasks": &contracts.TasksMetaData,
		"roundroots": &contracts.RoundRootsMetaData, "rewards": &contracts.RewardsMetaData,
	} {
		for suffix, have := range map[string]string{".abi": meta.ABI, ".bin": strings.TrimPrefix(meta.Bin, "0x")} {
			want, err := os.ReadFile(name + suffix)
			if err != nil {
				t.Fatal(err)
			}
			// The generator drops all white space, also that inside type names.
			if strings.Join(strings.Fields(string(want)), "") != have {
				t.Errorf("%s%s differs from its binding: run generate.sh", name, suffix)
			}
		}
	}
}

func TestKinds(t *testing.T) {
	w := newWorld(t, fork(false))
	for _, c := range []struct {
		at   common.Address
		data []byte
		want common.Hash
	}{
		{w.registryAt, w.registry.PackKind(), contracts.RegistryKind},
		{w.stakeAt, w.stake.PackKind(), contracts.StakeKind},
		{w.roundsAt, w.rounds.PackKind(), contracts.RoundsKind},
	} {
		if got := w.call(c.at, c.data); !bytes.Equal(got, c.want[:]) {
			t.Errorf("kind of %s is %x, want %x", c.at, got, c.want)
		}
	}
}

func TestRegistry(t *testing.T) {
	w := newWorld(t, fork(false))
	peerOf := func(a common.Address) [32]byte {
		peer, err := w.registry.UnpackPeerOf(w.call(w.registryAt, w.registry.PackPeerOf(a)))
		if err != nil {
			t.Fatal(err)
		}
		return peer
	}
	payoutOf := func(a common.Address) common.Address {
		payout, err := w.registry.UnpackPayoutOf(w.call(w.registryAt, w.registry.PackPayoutOf(a)))
		if err != nil {
			t.Fatal(err)
		}
		return payout
	}
	p, q, r, s := word('p'), word('q'), word('r'), word('s')

	wantError(t, w.refuse(alice, w.registryAt, w.registry.PackRegister([32]byte{}, r, s), nil), &contracts.RegistryZeroPeer{})
	wantError(t, w.refuse(alice, w.registryAt, w.registry.PackRotate(p, r, s), nil), &contracts.RegistryNotRegistered{Account: alice})
	wantError(t, w.refuse(alice, w.registryAt, w.registry.PackSetPayout(bob), nil), &contracts.RegistryNotRegistered{Account: alice})

	_, logs := w.do(alice, w.registryAt, w.registry.PackRegister(p, r, s), nil)
	event, err := w.registry.UnpackRegisteredEvent(logs[0])
	if err != nil || event.Account != alice || event.Peer != p || event.SignatureR != r || event.SignatureS != s {
		t.Fatalf("Registered says %+v, %v", event, err)
	}
	wantError(t, w.refuse(alice, w.registryAt, w.registry.PackRegister(q, r, s), nil), &contracts.RegistryAlreadyRegistered{Peer: p})
	if peerOf(alice) != p || payoutOf(alice) != alice {
		t.Fatalf("alice speaks for %x and is paid at %s", peerOf(alice), payoutOf(alice))
	}

	// Writing somebody else's peer id takes nothing from anybody.
	w.do(bob, w.registryAt, w.registry.PackRegister(p, r, s), nil)
	if peerOf(alice) != p {
		t.Fatal("a second account with the same peer id changed the first")
	}

	_, logs = w.do(alice, w.registryAt, w.registry.PackRotate(q, r, s), nil)
	if event, err := w.registry.UnpackRotatedEvent(logs[0]); err != nil || event.Peer != q || event.Account != alice {
		t.Fatalf("Rotated says %+v, %v", event, err)
	}
	w.do(alice, w.registryAt, w.registry.PackSetPayout(bob), nil)
	if peerOf(alice) != q || payoutOf(alice) != bob {
		t.Fatalf("alice speaks for %x and is paid at %s", peerOf(alice), payoutOf(alice))
	}
	w.do(alice, w.registryAt, w.registry.PackSetPayout(common.Address{}), nil)
	if payoutOf(alice) != alice {
		t.Fatal("payout did not come back to the account")
	}
}

func TestRounds(t *testing.T) {
	w := newWorld(t, fork(false))
	contribute := func(swarm, round uint64, rewarded, sampled, correct, asked uint32) []byte {
		return w.rounds.PackContribute(score(swarm, round, rewarded, sampled, correct, asked), word('c'), word('o'))
	}
	totals := func(swarm uint64, a common.Address) contracts.TotalsOfOutput {
		out, err := w.rounds.UnpackTotalsOf(w.call(w.roundsAt, w.rounds.PackTotalsOf(swarm, a)))
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	wantError(t, w.refuse(alice, w.roundsAt, contribute(7, 0, 1, 2, 3, 4), nil), &contracts.RoundsNotRegistered{Account: alice})
	w.do(alice, w.registryAt, w.registry.PackRegister(word('p'), word('r'), word('s')), nil)

	// Round 0 is a round like any other.
	_, logs := w.do(alice, w.roundsAt, contribute(7, 0, 1, 2, 3, 4), nil)
	if len(logs) != 1 || len(logs[0].Topics) != 2 || logs[0].Topics[0] != common.BigToHash(big.NewInt(7)) ||
		logs[0].Topics[1] != common.BytesToHash(alice[:]) {
		t.Fatalf("contribution logged %+v", logs)
	}
	claim, post := word('c'), word('o')
	want := append(score(7, 0, 1, 2, 3, 4).FillBytes(make([]byte, 32)), append(claim[:], post[:]...)...)
	if !bytes.Equal(logs[0].Data, want) {
		t.Fatalf("contribution logged %x, want %x", logs[0].Data, want)
	}
	for _, round := range []uint64{0} {
		wantError(t, w.refuse(alice, w.roundsAt, contribute(7, round, 1, 2, 3, 4), nil), &contracts.RoundsNotAfter{LastRound: 0})
	}
	w.do(alice, w.roundsAt, contribute(7, 5, 10, 20, 30, 40), nil)
	for _, round := range []uint64{0, 4, 5} {
		wantError(t, w.refuse(alice, w.roundsAt, contribute(7, round, 1, 2, 3, 4), nil), &contracts.RoundsNotAfter{LastRound: 5})
	}
	got := totals(7, alice)
	if got != (contracts.TotalsOfOutput{Rounds: 2, LastRound: 5, Rewarded: 11, Sampled: 22, Correct: 30, Asked: 40}) {
		t.Fatalf("totals are %+v", got)
	}

	// Another swarm, another count; other numbers of the same account are not touched.
	w.do(alice, w.roundsAt, contribute(8, 3, 5, 5, 0, 0), nil)
	if got := totals(8, alice); got != (contracts.TotalsOfOutput{Rounds: 1, LastRound: 3, Rewarded: 5, Sampled: 5}) {
		t.Fatalf("totals of the other swarm are %+v", got)
	}
	if again := totals(7, alice); again != got {
		t.Fatalf("totals became %+v", again)
	}
	if got := totals(7, bob); got != (contracts.TotalsOfOutput{}) {
		t.Fatalf("totals of a stranger are %+v", got)
	}

	for name, data := range map[string][]byte{
		"more rewarded than sampled": contribute(7, 9, 3, 2, 0, 0),
		"more correct than asked":    contribute(7, 9, 0, 0, 1, 0),
		"no claim":                   w.rounds.PackContribute(score(7, 9, 0, 0, 0, 0), [32]byte{}, word('o')),
	} {
		if _, ok := w.refuse(alice, w.roundsAt, data, nil).(*contracts.RoundsBadScore); !ok {
			t.Errorf("%s is not refused as such", name)
		}
	}
}

// TestRoundsTotalsNeverOverlap drives one account with the largest numbers: no field of its slot may touch another.
func TestRoundsTotalsNeverOverlap(t *testing.T) {
	w := newWorld(t, fork(false))
	w.do(alice, w.registryAt, w.registry.PackRegister(word('p'), word('r'), word('s')), nil)
	const most = 1<<32 - 1
	n := uint64(0)
	for ; ; n++ {
		data := w.rounds.PackContribute(score(1<<64-1, 1<<63+n, most, most, most, most), word('c'), word('o'))
		if n == 1<<8 { // 2^8 * (2^32-1) still fits 40 bits, one more does not
			if _, ok := w.refuse(alice, w.roundsAt, data, nil).(*contracts.RoundsBadScore); !ok {
				t.Fatal("totals ran over")
			}
			break
		}
		w.do(alice, w.roundsAt, data, nil)
	}
	got, err := w.rounds.UnpackTotalsOf(w.call(w.roundsAt, w.rounds.PackTotalsOf(1<<64-1, alice)))
	want := contracts.TotalsOfOutput{
		Rounds: uint32(n), LastRound: 1<<63 + n - 1, Rewarded: n * most, Sampled: n * most, Correct: most, Asked: most,
	}
	if err != nil || got != want {
		t.Fatalf("totals are %+v, want %+v (%v)", got, want, err)
	}
}

func TestStake(t *testing.T) {
	w := newWorld(t, fork(false))
	of := func(a common.Address) [4]int64 { // bonded, locked, unbonding in ether, release time
		out, err := w.stake.UnpackAccountOf(w.call(w.stakeAt, w.stake.PackAccountOf(a)))
		if err != nil {
			t.Fatal(err)
		}
		whole := func(x *big.Int) int64 { return new(big.Int).Div(x, ether(1)).Int64() }
		return [4]int64{whole(out.Bonded), whole(out.Locked), whole(out.Unbonding), out.ReleaseAt.Int64()}
	}
	want := func(who common.Address, bonded, locked, unbonding int64, release uint64) {
		t.Helper()
		if got := of(who); got != [4]int64{bonded, locked, unbonding, int64(release)} {
			t.Fatalf("account is %v, want [%d %d %d %d]", got, bonded, locked, unbonding, release)
		}
	}
	wantError(t, w.refuse(alice, w.stakeAt, w.stake.PackDeposit(), nil), &contracts.StakeNothingToDo{})
	w.do(alice, w.stakeAt, w.stake.PackDeposit(), ether(10))
	want(alice, 10, 0, 0, 0)

	for _, data := range [][]byte{
		w.stake.PackLock(alice, ether(1)), w.stake.PackUnlock(alice, ether(1)), w.stake.PackSlash(alice, ether(1), bob),
	} {
		wantError(t, w.refuse(bob, w.stakeAt, data, nil), &contracts.StakeNotLocker{})
	}
	w.do(game, w.stakeAt, w.stake.PackLock(alice, ether(4)), nil)
	w.do(game, w.stakeAt, w.stake.PackLock(alice, ether(5)), nil) // a second dispute locks its own
	want(alice, 10, 9, 0, 0)
	wantError(t, w.refuse(game, w.stakeAt, w.stake.PackLock(alice, ether(2)), nil),
		&contracts.StakeAmountTooLarge{Wanted: ether(2), Available: ether(1)})

	// Unbonding neither frees what is locked nor escapes a later lock.
	w.do(alice, w.stakeAt, w.stake.PackUnbond(ether(8)), nil)
	release := w.time + delay
	want(alice, 2, 9, 8, release)
	w.do(game, w.stakeAt, w.stake.PackLock(alice, ether(1)), nil)
	wantError(t, w.refuse(alice, w.stakeAt, w.stake.PackWithdraw(), nil), &contracts.StakeStillBonded{ReleaseAt: new(big.Int).SetUint64(release)})
	w.time = release
	wantError(t, w.refuse(alice, w.stakeAt, w.stake.PackWithdraw(), nil),
		&contracts.StakeAmountTooLarge{Wanted: ether(8), Available: new(big.Int)})

	// A lost dispute: half of the 4 is burnt, half becomes bob's bond. It comes from the bond first, then from the rest.
	burntBefore := w.state.GetBalance(w.stakeAt).ToBig()
	_, logs := w.do(game, w.stakeAt, w.stake.PackSlash(alice, ether(4), bob), nil)
	if e, err := w.stake.UnpackSlashedEvent(logs[0]); err != nil || e.Amount.Cmp(ether(4)) != 0 || e.Burnt.Cmp(ether(2)) != 0 || e.Beneficiary != bob {
		t.Fatalf("Slashed says %+v, %v", e, err)
	}
	if w.state.GetBalance(w.stakeAt).ToBig().Cmp(burntBefore) != 0 {
		t.Fatal("slashing moved ether")
	}
	want(alice, 0, 6, 6, release)
	want(bob, 2, 0, 0, 0)
	for who, counts := range map[common.Address][2]uint64{alice: {1, 0}, bob: {0, 1}} {
		out, err := w.stake.UnpackAccountOf(w.call(w.stakeAt, w.stake.PackAccountOf(who)))
		if err != nil || out.Lost.Uint64() != counts[0] || out.Won.Uint64() != counts[1] {
			t.Fatalf("%s lost %s and won %s, want %d and %d (%v)", who, out.Lost, out.Won, counts[0], counts[1], err)
		}
	}
	wantError(t, w.refuse(game, w.stakeAt, w.stake.PackSlash(alice, ether(7), bob), nil),
		&contracts.StakeAmountTooLarge{Wanted: ether(7), Available: ether(6)})

	// Won disputes: everything comes free, and out.
	w.do(game, w.stakeAt, w.stake.PackUnlock(alice, ether(4)), nil)
	before := w.state.GetBalance(alice).ToBig()
	w.do(alice, w.stakeAt, w.stake.PackWithdraw(), nil)
	if got := new(big.Int).Sub(w.state.GetBalance(alice).ToBig(), before); got.Cmp(ether(4)) != 0 {
		t.Fatalf("withdrew %s wei, want 4 ether: 2 of the 6 are still locked", got)
	}
	want(alice, 0, 2, 2, release)
	w.do(game, w.stakeAt, w.stake.PackUnlock(alice, ether(2)), nil)
	w.do(alice, w.stakeAt, w.stake.PackWithdraw(), nil)
	want(alice, 0, 0, 0, release)
	wantError(t, w.refuse(alice, w.stakeAt, w.stake.PackWithdraw(), nil), &contracts.StakeNothingToDo{})
}

// TestStakeIsSolvent: whatever accounts and game do, in whatever order, the contract holds what it owes, no lock exceeds
// what is there, and what is missing from the books was burnt.
func TestStakeIsSolvent(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		w := newWorld(t, fork(false))
		people := []common.Address{alice, bob, game}
		burnt := new(big.Int)
		for range rapid.IntRange(1, 40).Draw(rt, "steps") {
			who := rapid.SampledFrom(people).Draw(rt, "who")
			other := rapid.SampledFrom(people).Draw(rt, "other")
			amount := big.NewInt(rapid.Int64Range(0, 20).Draw(rt, "amount"))
			var from common.Address
			var data []byte
			var value *big.Int
			switch op := rapid.IntRange(0, 6).Draw(rt, "op"); op {
			case 0, 1:
				from, data, value = who, w.stake.PackDeposit(), amount
			case 2:
				from, data = who, w.stake.PackUnbond(amount)
			case 3:
				w.time += delay
				from, data = who, w.stake.PackWithdraw()
			case 4:
				from, data = game, w.stake.PackLock(who, amount)
			case 5:
				from, data = game, w.stake.PackUnlock(who, amount)
			case 6:
				from, data = game, w.stake.PackSlash(who, amount, other)
			}
			_, logs := w.apply(from, &w.stakeAt, data, value)
			for _, l := range logs {
				if e, err := w.stake.UnpackSlashedEvent(l); err == nil {
					burnt.Add(burnt, e.Burnt)
				}
			}
			owed := new(big.Int).Set(burnt)
			for _, a := range people {
				out, err := w.stake.UnpackAccountOf(w.call(w.stakeAt, w.stake.PackAccountOf(a)))
				if err != nil {
					rt.Fatal(err)
				}
				has := new(big.Int).Add(out.Bonded, out.Unbonding)
				if out.Locked.Cmp(has) > 0 {
					rt.Fatalf("%s has %s and %s of it locked", a, has, out.Locked)
				}
				owed.Add(owed, has)
			}
			if holds := w.state.GetBalance(w.stakeAt).ToBig(); holds.Cmp(owed) != 0 {
				rt.Fatalf("contract holds %s wei and owes %s, burnt included", holds, owed)
			}
		}
	})
}

func TestCreationRefusesBadParameters(t *testing.T) {
	good := contracts.StakeParams{Game: game, Tasks: market, Registry: alice}
	if _, err := contracts.StakeCreation(good); err != nil {
		t.Error(err)
	}
	for name, change := range map[string]func(*contracts.StakeParams){
		"obeys address zero as the game": func(p *contracts.StakeParams) { p.Game = common.Address{} },
		"obeys address zero as tasks":    func(p *contracts.StakeParams) { p.Tasks = common.Address{} },
		"obeys one address as both":      func(p *contracts.StakeParams) { p.Tasks = p.Game },
		"has no registry":                func(p *contracts.StakeParams) { p.Registry = common.Address{} },
		"burns more than the whole":      func(p *contracts.StakeParams) { p.BurnBps = 10_001 },
		"never pays out":                 func(p *contracts.StakeParams) { p.DelaySeconds = 1 << 32 },
	} {
		p := good
		change(&p)
		if _, err := contracts.StakeCreation(p); err == nil {
			t.Errorf("a stake contract that %s was made", name)
		}
	}
	for name, p := range map[string]contracts.TasksParams{
		"without a stake contract": {Game: game, Registry: bob, WindowSeconds: 1},
		"without a game":           {Stake: alice, Registry: bob, WindowSeconds: 1},
		"without a registry":       {Stake: alice, Game: game, WindowSeconds: 1},
		"without a window":         {Stake: alice, Game: game, Registry: bob},
	} {
		if _, err := contracts.TasksCreation(p); err == nil {
			t.Errorf("a tasks contract %s was made", name)
		}
	}
	for name, p := range map[string]contracts.RootsParams{
		"without a registry": {Bond: ether(1), Fee: ether(1), WindowSeconds: 4},
		"without a bond":     {Registry: alice, Fee: ether(1), WindowSeconds: 4},
		"without a fee":      {Registry: alice, Bond: ether(1), WindowSeconds: 4},
		"without a window":   {Registry: alice, Bond: ether(1), Fee: ether(1), WindowSeconds: 3},
	} {
		if _, err := contracts.RootsCreation(p); err == nil {
			t.Errorf("round roots %s were made", name)
		}
	}
	for i := range 3 {
		at := [3]common.Address{alice, bob, game}
		at[i] = common.Address{}
		if _, err := contracts.RewardsCreation(at[0], at[1], at[2]); err == nil {
			t.Errorf("rewards without address %d were made", i)
		}
	}
}

func wantError(t *testing.T, got, want any) {
	t.Helper()
	if !reflect.DeepEqual(normal(got), normal(want)) {
		t.Fatalf("reverted with %T%+v, want %T%+v", got, got, want, want)
	}
}

// normal makes equal numbers equal: a big.Int of zero may or may not have room for digits.
func normal(e any) any {
	if a, ok := e.(*contracts.StakeAmountTooLarge); ok {
		return a.Wanted.String() + " above " + a.Available.String()
	}
	if a, ok := e.(*contracts.StakeStillBonded); ok {
		return "bonded until " + a.ReleaseAt.String()
	}
	return e
}
