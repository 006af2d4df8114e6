package contracts_test

import (
	"crypto/ecdsa"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"pgregory.net/rapid"

	"verdant/ledger/contracts"
)

const contestWindow = 400

// fair is a world with RoundRoots and Rewards, and registered nodes.
type fair struct {
	*world
	roots     *contracts.RoundRoots
	rootsAt   common.Address
	rewards   *contracts.Rewards
	rewardsAt common.Address
	receipts  contracts.Receipts
	keys      []*ecdsa.PrivateKey
	nodes     []common.Address
	posted    []contracts.RoundRootsPosting
}

func newFair(t *testing.T, config *params.ChainConfig, nodes int) *fair {
	t.Helper()
	f := &fair{world: newWorld(t, config), roots: contracts.NewRoundRoots(), rewards: contracts.NewRewards()}
	creation, err := contracts.RootsCreation(contracts.RootsParams{Registry: f.registryAt, Bond: ether(2), Fee: milli(10), WindowSeconds: contestWindow})
	if err != nil {
		t.Fatal(err)
	}
	f.rootsAt, _ = f.deploy(creation)
	if creation, err = contracts.RewardsCreation(f.rootsAt, f.stakeAt, f.registryAt); err != nil {
		t.Fatal(err)
	}
	f.rewardsAt, _ = f.deploy(creation)
	f.receipts = contracts.Receipts{ChainID: config.ChainID, Roots: f.rootsAt}
	for i := range nodes {
		key, err := crypto.ToECDSA(common.BigToHash(new(big.Int).Lsh(big.NewInt(int64(i+1)), 190)).Bytes())
		if err != nil {
			t.Fatal(err)
		}
		f.keys, f.nodes = append(f.keys, key), append(f.nodes, crypto.PubkeyToAddress(key.PublicKey))
		f.do(f.nodes[i], f.registryAt, f.registry.PackRegister(word('p'), word('r'), word('s')), nil)
	}
	return f
}

// receipt is that of node i.
func (f *fair) receipt(i int, round, rewarded uint64) contracts.RoundRootsLeaf {
	leaf := contracts.RoundRootsLeaf{
		Account: f.nodes[i], Round: round, Rewarded: rewarded, Sampled: rewarded + 7, Claim: word('c'), Post: word('o'),
	}
	return f.signed(i, leaf)
}

func (f *fair) signed(i int, leaf contracts.RoundRootsLeaf) contracts.RoundRootsLeaf {
	digest := f.receipts.Digest(swarmTag, leaf)
	sig, err := crypto.Sign(digest[:], f.keys[i])
	if err != nil {
		f.t.Fatal(err)
	}
	if leaf, err = contracts.Signed(leaf, sig); err != nil {
		f.t.Fatal(err)
	}
	return leaf
}

// tree is that over the receipts of nodes 0 to n-1.
func (f *fair) tree(n int, round uint64) *contracts.RoundTree {
	var leaves []contracts.RoundRootsLeaf
	for i := range n {
		leaves = append(leaves, f.receipt(i, round, 10*round+uint64(i)))
	}
	t, err := contracts.NewRoundTree(leaves)
	if err != nil {
		f.t.Fatal(err)
	}
	return t
}

func (f *fair) parent() contracts.RoundRootsPosting {
	if len(f.posted) == 0 {
		return contracts.RoundRootsPosting{Sum: new(big.Int), PostedAt: new(big.Int)}
	}
	return f.posted[len(f.posted)-1]
}

// post posts a root for a round and returns the posting, as the event tells it.
func (f *fair) post(round uint64, count int, root contracts.SumNode) (contracts.RoundRootsPosting, uint64) {
	f.t.Helper()
	gas, logs := f.do(alice, f.rootsAt, f.roots.PackPost(f.parent(), swarmTag, round, uint32(count), root.Sum, root.Hash), ether(2))
	event, err := f.roots.UnpackPostedEvent(logs[0])
	if err != nil {
		f.t.Fatal(err)
	}
	if h := contracts.PostingHash(event.Posting); h != event.Hash {
		f.t.Fatalf("Go hashes the posting to %s, the contract to %x", h, event.Hash)
	}
	f.posted = append(f.posted, event.Posting)
	return event.Posting, gas
}

func (f *fair) roll() contracts.Roll {
	return contracts.Roll{Receipts: f.receipts, Forced: map[common.Address]uint64{}, Registered: func(a common.Address) bool {
		peer, err := f.registry.UnpackPeerOf(f.call(f.registryAt, f.registry.PackPeerOf(a)))
		if err != nil {
			f.t.Fatal(err)
		}
		return peer != [32]byte{}
	}}
}

// try runs a call of RoundRoots and returns the name of the error it reverted with.
func (f *fair) try(from common.Address, data []byte, value *big.Int) string {
	f.t.Helper()
	result, _ := f.apply(from, &f.rootsAt, data, value)
	if result.Err == nil {
		return ""
	}
	if !errors.Is(result.Err, vm.ErrExecutionReverted) {
		f.t.Fatal(result.Err)
	}
	reason, err := f.roots.UnpackError(result.ReturnData)
	if err != nil {
		f.t.Fatalf("reverted with %x", result.ReturnData)
	}
	return typeName(reason)
}

func (f *fair) inList(p contracts.RoundRootsPosting) bool {
	in, err := f.roots.UnpackInList(f.call(f.rootsAt, f.roots.PackInList(p)))
	if err != nil {
		f.t.Fatal(err)
	}
	return in
}

func (f *fair) credit(who common.Address) *big.Int {
	out, err := f.roots.UnpackCreditOf(f.call(f.rootsAt, f.roots.PackCreditOf(who)))
	if err != nil {
		f.t.Fatal(err)
	}
	return out
}

// TestRightRootsStand: whatever anybody says of a right root, at any size, it stands, and its bond comes back.
func TestRightRootsStand(t *testing.T) {
	for _, n := range []int{0, 1, 2, 3, 5, 8, 11} {
		f := newFair(t, fork(false), 12)
		tree := f.tree(n, 3)
		p, _ := f.post(3, n, tree.Root())
		if fault := f.roll().Audit(p, f.parent(), tree); fault != nil {
			t.Fatalf("%d leaves: %s", n, fault.What)
		}
		for level := 0; level <= tree.Depth(); level++ {
			for i := range 1 << (tree.Depth() - level) {
				kids := [4]*big.Int{{}, {}, {}, {}}
				if level > 0 {
					kids = tree.Kids(level, i)
				}
				data := f.roots.PackChallengeSum(p, bigInt(int64(level)), bigInt(int64(i)), tree.Node(level, i).Hash, tree.Way(level, i), kids)
				if f.try(bob, data, nil) == "" {
					t.Fatalf("%d leaves: node %d of level %d was found wrong", n, i, level)
				}
				if level > 0 || i >= n {
					continue
				}
				data = f.roots.PackChallengeLeaf(p, bigInt(int64(i)), tree.Leaves[i], tree.Way(0, i))
				if got := f.try(bob, data, nil); got != "NothingWrong" {
					t.Fatalf("%d leaves: leaf %d: %s", n, i, got)
				}
				for j := range n {
					data = f.roots.PackChallengeOrder(p, bigInt(int64(i)), tree.Leaves[i], tree.Way(0, i), tree.Leaves[j], tree.Way(0, j))
					if f.try(bob, data, nil) == "" {
						t.Fatalf("%d leaves: %d and %d are out of order", n, i, j)
					}
				}
			}
		}
		f.time += contestWindow + 1
		f.do(bob, f.rootsAt, f.roots.PackRelease(p), nil)
		if got := f.credit(alice); got.Cmp(ether(2)) != 0 {
			t.Errorf("the poster got %s back", got)
		}
		if got := f.try(bob, f.roots.PackRelease(p), nil); got != "NothingToDo" {
			t.Errorf("the bond came back twice: %q", got)
		}
	}
}

// TestWrongRootsFall: whatever a hostile poster does, the auditor that sees the tree finds a call that takes the root
// down, and the contract agrees.
func TestWrongRootsFall(t *testing.T) {
	f := newFair(t, fork(false), 12)
	stranger, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	rapid.Check(t, func(rt *rapid.T) {
		n := rapid.IntRange(1, 11).Draw(rt, "leaves")
		pick := func(name string) int { return rapid.IntRange(0, n-1).Draw(rt, name) }
		tree := f.tree(n, 3)
		roll := f.roll()
		leafLie, sumLie := rapid.IntRange(0, 6).Draw(rt, "leaf lie"), rapid.IntRange(0, 3).Draw(rt, "sum lie")
		wrong := leafLie <= 4 || sumLie <= 1
		switch leafLie {
		case 0: // more than the node signed
			tree.Leaves[pick("leaf")].Rewarded++
		case 1: // signed by somebody else
			i := pick("leaf")
			tree.Leaves[i] = f.signed(11, tree.Leaves[i])
		case 2: // of somebody who is not registered
			i := pick("leaf")
			leaf := tree.Leaves[i]
			leaf.Account = crypto.PubkeyToAddress(stranger.PublicKey)
			digest := f.receipts.Digest(swarmTag, leaf)
			sig, err := crypto.Sign(digest[:], stranger)
			if err != nil {
				rt.Fatal(err)
			}
			if tree.Leaves[i], err = contracts.Signed(leaf, sig); err != nil {
				rt.Fatal(err)
			}
		case 3: // two leaves in the wrong order, or twice the same
			i, j := pick("leaf"), pick("other")
			if i == j {
				rt.Skip("the same leaf")
			}
			if rapid.Bool().Draw(rt, "twice") {
				tree.Leaves[i] = tree.Leaves[j]
			} else {
				tree.Leaves[i], tree.Leaves[j] = tree.Leaves[j], tree.Leaves[i]
			}
		case 4: // more rewarded than sampled, though signed
			i := 0
			leaf := tree.Leaves[i]
			leaf.Sampled = leaf.Rewarded - 1
			for k, a := range f.nodes {
				if a == leaf.Account {
					tree.Leaves[i] = f.signed(k, leaf)
				}
			}
		}
		rows := contracts.LevelsOver(tree.Leaves)
		what := "a leaf"
		switch sumLie {
		case 0: // a node's sum is another
			level := rapid.IntRange(0, tree.Depth()).Draw(rt, "level")
			i := rapid.IntRange(0, len(rows[level])-1).Draw(rt, "node")
			lie := rapid.SampledFrom([]*big.Int{big.NewInt(1), big.NewInt(-1), new(big.Int).Lsh(big.NewInt(1), 128), new(big.Int).Lsh(big.NewInt(1), 200)}).Draw(rt, "lie")
			sum := new(big.Int).Add(rows[level][i].Sum, lie)
			if sum.Sign() < 0 {
				rt.Skip("below zero")
			}
			rows[level][i].Sum = sum
			rehash(rows, level)
			what = "a sum"
		case 1: // something where no leaves are
			level := rapid.IntRange(0, max(tree.Depth()-1, 0)).Draw(rt, "level")
			if len(rows[level])%2 == 0 || tree.Depth() == 0 {
				rt.Skip("no room beyond the leaves")
			}
			rows[level] = append(rows[level], contracts.SumNode{Hash: word('h'), Sum: big.NewInt(rapid.Int64Range(0, 5).Draw(rt, "hidden"))})
			rehash(rows, level)
			what = "padding"
		}
		bad := contracts.RoundTreeOf(tree.Leaves, rows)
		root := bad.Root()
		if root.Sum.BitLen() > 96 {
			rt.Skip("a sum that no posting can name")
		}
		p, _ := f.post(uint64(len(f.posted))+4, n, root)
		f.posted = f.posted[:len(f.posted)-1]
		fault := roll.Audit(p, f.parent(), bad)
		if (fault != nil) != wrong {
			rt.Fatalf("a root with %s is wrong: %v, the audit says %+v", what, wrong, fault)
		}
		if fault == nil {
			f.posted = append(f.posted, p)
			return
		}
		before := f.credit(bob)
		if got := f.try(bob, fault.Call, nil); got != "" {
			rt.Fatalf("%s (%s): the contract says %s", what, fault.What, got)
		}
		if f.inList(p) {
			rt.Fatalf("%s (%s): the root stands", what, fault.What)
		}
		if got := f.credit(bob); got.Sub(got, before).Cmp(ether(1)) != 0 {
			rt.Fatalf("the challenger got %s", got)
		}
		if got := f.try(alice, f.roots.PackRelease(p), nil); got != "NothingToDo" {
			rt.Fatalf("the bond of a wrong root came back: %q", got)
		}
	})
}

// rehash makes the rows above one follow from it.
func rehash(rows [][]contracts.SumNode, from int) {
	for l := from; l+1 < len(rows); l++ {
		for i := range rows[l+1] {
			rows[l+1][i] = contracts.ParentOf(rows[l][2*i], contracts.NodeAt(rows[l], 2*i+1))
		}
	}
}

// TestOmission: a node that put its receipt on chain in time is in the next tree, or that falls, wherever the node would
// be in it; postings that are not the next, or were made too soon, do not fall.
func TestOmission(t *testing.T) {
	for _, n := range []int{0, 1, 2, 5, 7} {
		for left := range 8 { // the node that is left out, if it has no leaf
			f := newFair(t, fork(false), 8)
			tree := f.tree(n, 3)
			who := f.nodes[left]
			receipt := f.receipt(left, 2, 25)
			if got := f.try(bob, f.roots.PackForce(swarmTag, receipt), nil); got != "NotYou" {
				t.Fatalf("somebody else put a receipt on chain: %q", got)
			}
			forged := receipt
			forged.Rewarded++
			if got := f.try(who, f.roots.PackForce(swarmTag, forged), nil); got != "BadProof" {
				t.Fatalf("a receipt that nobody signed was put on chain: %q", got)
			}
			early, _ := f.post(2, n, f.tree(n, 2).Root())
			f.do(who, f.rootsAt, f.roots.PackForce(swarmTag, receipt), nil)
			if got := f.try(who, f.roots.PackForce(swarmTag, receipt), nil); got != "NothingToDo" {
				t.Fatalf("a receipt was put on chain twice: %q", got)
			}
			f.time += contestWindow/4 + 1
			p, _ := f.post(3, n, tree.Root())
			f.time++
			later, _ := f.post(4, n, f.tree(n, 4).Root())

			roll := f.roll()
			roll.Forced[who] = 25
			none := contracts.RoundRootsPosting{Sum: new(big.Int), PostedAt: new(big.Int)}
			for _, innocent := range []struct{ p, parent contracts.RoundRootsPosting }{{early, none}, {later, p}} {
				if fault := roll.Audit(innocent.p, innocent.parent, f.tree(n, innocent.p.Round)); fault != nil {
					if got := f.try(bob, fault.Call, nil); got != "NothingWrong" {
						t.Fatalf("%d leaves, node %d: a posting that owes it nothing: %q", n, left, got)
					}
				}
			}
			fault := roll.Audit(p, early, tree)
			if _, in := tree.Find(who); in { // with 30 and more
				if fault != nil {
					t.Fatalf("%d leaves, node %d: %s", n, left, fault.What)
				}
				continue
			}
			if fault == nil {
				t.Fatalf("%d leaves: nobody missed node %d", n, left)
			}
			if got := f.try(bob, fault.Call, nil); got != "" {
				t.Fatalf("%d leaves, node %d left out: %s", n, left, got)
			}
			if f.inList(p) || f.inList(later) || !f.inList(early) {
				t.Error("not exactly the wrong posting and what was built on it are gone")
			}
			// Who built on it gets its bond back at once.
			f.do(bob, f.rootsAt, f.roots.PackRelease(later), nil)
			if got := f.credit(alice); got.Cmp(ether(2)) != 0 {
				t.Errorf("the poster is owed %s", got)
			}
		}
	}
}

// TestOldReceipt: a leaf with less than the node had put on chain does not do.
func TestOldReceipt(t *testing.T) {
	f := newFair(t, fork(false), 5)
	tree := f.tree(5, 3)
	who := f.nodes[2]
	f.do(who, f.rootsAt, f.roots.PackForce(swarmTag, f.receipt(2, 3, 1000)), nil)
	f.time += contestWindow/4 + 1
	p, _ := f.post(3, 5, tree.Root())
	roll := f.roll()
	roll.Forced[who] = 1000
	fault := roll.Audit(p, f.parent(), tree)
	if fault == nil {
		t.Fatal("nobody noticed")
	}
	if got := f.try(bob, fault.Call, nil); got != "" || f.inList(p) {
		t.Fatalf("the root stands: %s", got)
	}
}

// TestLeavesMustBeShown: whoever asks for a leaf is shown it, for a fee, or takes the root down.
func TestLeavesMustBeShown(t *testing.T) {
	f := newFair(t, fork(false), 6)
	tree := f.tree(6, 3)
	p, _ := f.post(3, 6, tree.Root())
	fee := milli(10)
	if got := f.try(bob, f.roots.PackDemand(p, bigInt(4)), nil); got != "WrongValue" {
		t.Errorf("asked for nothing: %q", got)
	}
	if got := f.try(bob, f.roots.PackDemand(p, bigInt(6)), fee); got != "BadProof" {
		t.Errorf("asked for a leaf that there is not: %q", got)
	}
	for _, i := range []int64{4, 1} {
		f.do(bob, f.rootsAt, f.roots.PackDemand(p, bigInt(i)), fee)
	}
	if got := f.try(bob, f.roots.PackShow(p, bigInt(4), tree.Leaves[3], tree.Way(0, 3)), nil); got != "BadProof" {
		t.Errorf("another leaf was shown: %q", got)
	}
	f.do(alice, f.rootsAt, f.roots.PackShow(p, bigInt(4), tree.Leaves[4], tree.Way(0, 4)), nil)
	if got := f.credit(alice); got.Cmp(fee) != 0 {
		t.Errorf("the poster got %s for showing a leaf", got)
	}
	for _, i := range []int64{4, 1} {
		if got := f.try(bob, f.roots.PackChallengeSilence(p, bigInt(i)), nil); got == "" {
			t.Errorf("leaf %d was overdue at once", i)
		}
	}
	if got := f.try(bob, f.roots.PackRefund(p, bigInt(1)), nil); got != "TooEarly" {
		t.Errorf("the fee came back: %q", got)
	}
	f.time += contestWindow/4 + 1
	if got := f.try(alice, f.roots.PackShow(p, bigInt(1), tree.Leaves[1], tree.Way(0, 1)), nil); got != "TooLate" {
		t.Errorf("shown too late: %q", got)
	}
	f.do(bob, f.rootsAt, f.roots.PackChallengeSilence(p, bigInt(1)), nil)
	f.do(bob, f.rootsAt, f.roots.PackRefund(p, bigInt(1)), nil)
	if got, want := f.credit(bob), new(big.Int).Add(ether(1), fee); got.Cmp(want) != 0 || f.inList(p) {
		t.Errorf("who was right got %s, want %s", got, want)
	}
	before := f.state.GetBalance(bob).ToBig()
	f.do(alice, f.rootsAt, f.roots.PackWithdraw(bob), nil)
	if got := f.state.GetBalance(bob).ToBig(); got.Sub(got, before).Cmp(new(big.Int).Add(ether(1), fee)) != 0 {
		t.Errorf("%s came out", got)
	}

	p, _ = f.post2(3, 6, tree.Root())
	f.time += contestWindow/2 + 1
	if got := f.try(bob, f.roots.PackDemand(p, bigInt(1)), fee); got != "TooLate" {
		t.Errorf("asked when there is no time to answer: %q", got)
	}
}

// post2 posts as the first of the list.
func (f *fair) post2(round uint64, count int, root contracts.SumNode) (contracts.RoundRootsPosting, uint64) {
	f.posted = nil
	return f.post(round, count, root)
}

// TestPostingsFollowOneAnother: each on top of the last, with a bond, for a later round, and contested in time only.
func TestPostingsFollowOneAnother(t *testing.T) {
	f := newFair(t, fork(false), 3)
	tree := f.tree(3, 3)
	root := tree.Root()
	none := f.parent()
	if got := f.try(alice, f.roots.PackPost(none, swarmTag, 3, 3, root.Sum, root.Hash), ether(1)); got != "WrongValue" {
		t.Errorf("posted with half a bond: %q", got)
	}
	p, _ := f.post(3, 3, root)
	if got := f.try(alice, f.roots.PackPost(none, swarmTag, 4, 3, root.Sum, root.Hash), ether(2)); got != "WrongParent" {
		t.Errorf("posted on nothing: %q", got)
	}
	if got := f.try(alice, f.roots.PackPost(p, swarmTag, 3, 3, root.Sum, root.Hash), ether(2)); got != "NotAfter" {
		t.Errorf("posted the same round again: %q", got)
	}
	if got := f.try(alice, f.roots.PackRelease(p), nil); got != "TooEarly" {
		t.Errorf("the bond came back at once: %q", got)
	}
	touched := p
	touched.Poster = bob
	if got := f.try(bob, f.roots.PackRelease(touched), nil); got != "NothingToDo" {
		t.Errorf("somebody else's bond came back: %q", got)
	}
	f.time += contestWindow + 1
	data := f.roots.PackChallengeLeaf(p, bigInt(0), tree.Leaves[0], tree.Way(0, 0))
	if got := f.try(bob, data, nil); got != "TooLate" {
		t.Errorf("contested when it was final: %q", got)
	}
}

// TestRewards: one claim pays for any number of rounds, once, where the account wants it; no more than the cap, the pot
// and final roots allow.
func TestRewards(t *testing.T) {
	f := newFair(t, fork(false), 5)
	try := func(from common.Address, data []byte, value *big.Int) string {
		t.Helper()
		result, _ := f.apply(from, &f.rewardsAt, data, value)
		if result.Err == nil {
			return ""
		}
		if reason, err := f.rewards.UnpackError(result.ReturnData); err == nil {
			return typeName(reason)
		}
		reason, err := f.roots.UnpackError(result.ReturnData)
		if err != nil {
			t.Fatalf("reverted with %x", result.ReturnData)
		}
		return typeName(reason)
	}
	claim := func(p contracts.RoundRootsPosting, tree *contracts.RoundTree, i int) []byte {
		w := tree.Way(0, i)
		return f.rewards.PackClaim(bigInt(0), contracts.IRootsPosting(p), bigInt(int64(i)), contracts.IRootsLeaf(tree.Leaves[i]), contracts.IRootsWay(w))
	}
	old := f.tree(5, 1)
	first, _ := f.post(1, 5, old.Root())
	until := bigOf(f.time + 100_000)
	if got := try(alice, f.rewards.PackFund(swarmTag, bigInt(0), 20, ether(1), until), ether(1)); got != "BadParameters" {
		t.Errorf("a pot that pays nothing: %q", got)
	}
	f.do(alice, f.rewardsAt, f.rewards.PackFund(swarmTag, milli(1), 20, ether(1), until), milli(50))
	tree := f.tree(5, 3)
	i := 2
	who := tree.Leaves[i].Account
	p, _ := f.post(3, 5, tree.Root())
	if got := try(bob, claim(p, tree, i), nil); got != "NotFinal" {
		t.Errorf("paid by a root that may fall: %q", got)
	}
	f.time += contestWindow + 1
	if got := try(bob, claim(p, tree, i), nil); got != "TooLittleStake" {
		t.Errorf("paid without stake: %q", got)
	}
	f.state.SetBalance(who, f.state.GetBalance(alice), 0)
	f.do(who, f.stakeAt, f.stake.PackDeposit(), ether(1))
	if got := try(bob, claim(first, old, i), nil); got != "NothingToDo" {
		t.Errorf("paid for what was before the pot: %q", got)
	}
	f.do(who, f.registryAt, f.registry.PackSetPayout(common.HexToAddress("0xbeef01")), nil)
	got := func() *big.Int { return f.state.GetBalance(common.HexToAddress("0xbeef01")).ToBig() }
	f.do(bob, f.rewardsAt, claim(p, tree, i), nil) // 30 and more rewarded, but the cap of one posting is 20
	if got().Cmp(milli(20)) != 0 {
		t.Errorf("paid %s, want 20/1000", got())
	}
	if again := try(bob, claim(p, tree, i), nil); again != "NothingToDo" {
		t.Errorf("paid twice: %q", again)
	}
	// Two rounds later one claim pays for both: the difference of the totals, 20 of 40 that the cap would allow.
	f.post(4, 5, f.tree(5, 4).Root())
	next := f.tree(5, 5)
	p, _ = f.post(5, 5, next.Root())
	f.time += contestWindow + 1
	wrong := next.Leaves[i]
	wrong.Rewarded += 5
	w := next.Way(0, i)
	w.Sum = bigOf(wrong.Rewarded)
	bad := f.rewards.PackClaim(bigInt(0), contracts.IRootsPosting(p), bigInt(int64(i)), contracts.IRootsLeaf(wrong), contracts.IRootsWay(w))
	if got := try(bob, bad, nil); got != "BadProof" {
		t.Errorf("paid for a leaf that is not there: %q", got)
	}
	f.do(bob, f.rewardsAt, claim(p, next, i), nil)
	if got().Cmp(milli(40)) != 0 {
		t.Errorf("paid %s, want 40/1000", got())
	}
	// The pot holds 10 more.
	last := f.tree(5, 9)
	p, _ = f.post(9, 5, last.Root())
	f.time += contestWindow + 1
	f.do(bob, f.rewardsAt, claim(p, last, i), nil)
	if got().Cmp(milli(50)) != 0 {
		t.Errorf("paid %s, want 50/1000", got())
	}
	f.do(alice, f.rewardsAt, f.rewards.PackFill(bigInt(0)), milli(7))
	if got := try(alice, f.rewards.PackClose(bigInt(0)), nil); got != "TooEarly" {
		t.Errorf("closed too early: %q", got)
	}
	f.time = until.Uint64() + 1
	if got := try(bob, claim(p, last, i), nil); got != "TooLate" {
		t.Errorf("paid too late: %q", got)
	}
	before := f.state.GetBalance(alice).ToBig()
	f.do(bob, f.rewardsAt, f.rewards.PackClose(bigInt(0)), nil)
	if left := f.state.GetBalance(alice).ToBig(); left.Sub(left, before).Cmp(milli(7)) != 0 {
		t.Errorf("%s came back", left)
	}
	if got := try(bob, f.rewards.PackClose(bigInt(0)), nil); got != "NothingToDo" {
		t.Errorf("closed twice: %q", got)
	}
}
