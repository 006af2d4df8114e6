package ledger

import (
	"crypto/ed25519"
	"math/big"
	"testing"

	"verdant/ledger/devchain"
)

// member is one more account on the same chain.
func member(t *testing.T, info devchain.ChainInfo, seed byte) *Client {
	t.Helper()
	c, _ := joined(t, config(t, info, t.TempDir()), seed)
	return c
}

func TestLeaderboard(t *testing.T) {
	t.Parallel()
	info := chain(t)
	ann, bob := member(t, info, 1), member(t, info, 2)
	outsider, otherSwarm := dial(t, config(t, info, t.TempDir())), config(t, info, t.TempDir())
	otherSwarm.Swarm[0] ^= 1
	elsewhere, _ := joined(t, otherSwarm, 4)

	// The outsider writes bob's peer id, which bob never signed.
	peer := public(peerKey(2))
	if err := outsider.enqueue(&work{
		Purpose: purposeRegister, ID: "forged", To: info.Registry, Data: outsider.registry.PackRegister(peer, peer, peer),
	}); err != nil {
		t.Fatal(err)
	}
	record := func(c *Client, round uint64, rewarded, sampled, correct, asked uint32) {
		t.Helper()
		k := claim(round)
		k.Rewarded, k.Sampled, k.Correct, k.Asked = rewarded, sampled, correct, asked
		if err := c.Contribute(t.Context(), k); err != nil {
			t.Fatal(err)
		}
	}
	record(ann, 1, 10, 64, 0, 0)
	record(ann, 2, 20, 64, 125, 250)
	record(ann, 7, 30, 64, 200, 250)
	record(bob, 1, 40, 64, 100, 250)
	record(bob, 2, 1<<31, 1<<31, 250, 250) // more than a round can have
	record(bob, 3, 64, 64, 50, 250)
	record(outsider, 1, 64, 64, 250, 250)
	record(elsewhere, 1, 64, 64, 250, 250)
	if err := ann.Deposit(t.Context(), "stake", big.NewInt(5)); err != nil {
		t.Fatal(err)
	}
	if err := ann.Unbond(t.Context(), "some", big.NewInt(2)); err != nil {
		t.Fatal(err)
	}
	for _, c := range []*Client{ann, bob, outsider, elsewhere} {
		flush(t, c)
	}

	rows, err := bob.Leaderboard(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	want := []Row{
		{
			Rank: 1, Node: public(peerKey(2)), Account: bob.Account(), Rounds: 2, Rewarded: 104, Sampled: 128, FirstRound: 1,
			LastRound: 3, FirstCorrect: 100, FirstAsked: 250, LastCorrect: 50, LastAsked: 250, LastClaim: claim(3).Claim,
			Invalid: 1, Agrees: true, StakeWei: "0", SlashedWei: "0",
		},
		{
			Rank: 2, Node: public(peerKey(1)), Account: ann.Account(), Rounds: 3, Rewarded: 60, Sampled: 192, FirstRound: 1,
			LastRound: 7, FirstCorrect: 125, FirstAsked: 250, LastCorrect: 200, LastAsked: 250, LastClaim: claim(7).Claim,
			Agrees: true, StakeWei: "5", SlashedWei: "0",
		},
	}
	wantRows(t, rows, want)

	// Every member sees the same, also one that looks for the first time, and reading again adds nothing twice.
	if rows, err = ann.Leaderboard(t.Context()); err != nil {
		t.Fatal(err)
	}
	wantRows(t, rows, want)
	record(ann, 8, 64, 64, 210, 250)
	flush(t, ann)
	want[0], want[1] = want[1], want[0]
	want[0].Rank, want[1].Rank = 1, 2
	want[0].Rounds, want[0].Rewarded, want[0].Sampled, want[0].LastRound, want[0].LastCorrect = 4, 124, 256, 8, 210
	want[0].LastClaim = claim(8).Claim
	if rows, err = bob.Leaderboard(t.Context()); err != nil {
		t.Fatal(err)
	}
	wantRows(t, rows, want)

	// A registration that is rotated to a peer that did not sign counts for nobody.
	if err := ann.enqueue(&work{
		Purpose: purposeRegister, ID: "forged", To: info.Registry, Data: ann.registry.PackRotate(peer, peer, peer),
	}); err != nil {
		t.Fatal(err)
	}
	flush(t, ann)
	if rows, err = bob.Leaderboard(t.Context()); err != nil || len(rows) != 1 || rows[0].Account != bob.Account() {
		t.Errorf("after the forgery the board is %+v (%v)", rows, err)
	}
	list, _, err := bob.Contributions(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range list {
		if signed := k.Account == bob.Account(); signed != (k.Node == peer) {
			t.Errorf("account %s is taken for node %x", k.Account, k.Node)
		}
	}
}

func wantRows(t *testing.T, got, want []Row) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("board is %+v, want %+v", got, want)
	}
	for i := range got {
		if got[i].LastTx == ([32]byte{}) {
			t.Errorf("row %d points to no transaction", i)
		}
		got[i].LastTx = [32]byte{}
		if got[i].FirstBlock == 0 || got[i].LastBlock < got[i].FirstBlock {
			t.Errorf("row %d is of blocks %d to %d", i, got[i].FirstBlock, got[i].LastBlock)
		}
		got[i].FirstBlock, got[i].LastBlock = 0, 0
		if got[i] != want[i] {
			t.Errorf("row %d is\n%+v, want\n%+v", i, got[i], want[i])
		}
	}
}

// TestSignatureBindsOneAccountOnOneChain: a registration's signature is worth nothing for another account, another
// registry or another chain.
func TestSignatureBindsOneAccountOnOneChain(t *testing.T) {
	t.Parallel()
	key := peerKey(1)
	peer := key.Public().(ed25519.PublicKey)
	registry, account := Address{1}, Address{2}
	signature := ed25519.Sign(key, BindingMessage(5, registry, account))
	if !ed25519.Verify(peer, BindingMessage(5, registry, account), signature) {
		t.Fatal("the signature does not verify")
	}
	for name, message := range map[string][]byte{
		"another chain":    BindingMessage(6, registry, account),
		"another registry": BindingMessage(5, Address{3}, account),
		"another account":  BindingMessage(5, registry, Address{3}),
		"swapped":          BindingMessage(5, account, registry),
	} {
		if ed25519.Verify(peer, message, signature) {
			t.Errorf("%s is bound as well", name)
		}
	}
}
