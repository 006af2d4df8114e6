package node

import (
	"bytes"
	"context"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"verdant/gossip"
	"verdant/ledger"
	"verdant/node/control"
	"verdant/node/store"
	"verdant/swarm/manifest"
	"verdant/verde"
)

// plain is a claim of the right form.
func plain() *verde.Claim {
	c := &verde.Claim{Spec: 1, Swarm: verde.Hash{1}, Node: verde.NodeID{2}, Families: 1, Steps: 1, Sampled: 1, Asked: 1}
	for _, h := range []*verde.Hash{&c.Graphs, &c.Pre, &c.Inputs, &c.Computation, &c.Rollouts, &c.Post} {
		*h = verde.Hash{3}
	}
	return c
}

// TestSplitClaim: a claim's envelope holds the claim, and a statement and a receipt or either or neither behind it; nothing else.
func TestSplitClaim(t *testing.T) {
	claim := plain()
	statement, receipt := bytes.Repeat([]byte{4}, statementSize), bytes.Repeat([]byte{5}, receiptSize)
	for _, tc := range [][2][]byte{{nil, nil}, {statement, nil}, {nil, receipt}, {statement, receipt}} {
		payload := append(append(claim.Encode(), tc[0]...), tc[1]...)
		c, s, r, err := splitClaim(payload)
		if err != nil || c != *claim || !bytes.Equal(s, tc[0]) || !bytes.Equal(r, tc[1]) {
			t.Errorf("%d bytes: statement of %d, receipt of %d: %v", len(payload), len(s), len(r), err)
		}
		for _, wrong := range [][]byte{payload[:len(payload)-1], append(payload, 0), nil} {
			if _, _, _, err := splitClaim(wrong); err == nil {
				t.Errorf("%d bytes are a claim", len(wrong))
			}
		}
	}
}

// FuzzSplitClaim takes anything apart. What is a claim with something behind it is all of that.
func FuzzSplitClaim(f *testing.F) {
	for _, n := range []int{0, statementSize, receiptSize, statementSize + receiptSize} {
		f.Add(append(plain().Encode(), make([]byte, n)...))
	}
	f.Fuzz(func(t *testing.T, payload []byte) {
		if c, statement, receipt, err := splitClaim(payload); err == nil && !bytes.Equal(slices.Concat(c.Encode(), statement, receipt), payload) {
			t.Fatalf("%x is taken apart as %+v, %x, %x", payload, c, statement, receipt)
		}
	})
}

// TestReceiptsGoOn runs a node that hears many others and reaches no ledger: its rounds get receipts instead of contributions, whose totals go
// on from one another, also in its next life.
func TestReceiptsGoOn(t *testing.T) {
	m := testManifest(t)
	m.Rounds.Period = manifest.Period(200 * time.Millisecond)
	m.Rounds.GenesisTime = manifest.InstantOf(time.Now().Add(time.Second))
	m.Ledger.Roots, m.Ledger.Rewards, m.Ledger.RootsAbove = manifest.Address{4}, manifest.Address{5}, 2
	if err := m.Sign(creator); err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(t.TempDir(), "node")
	each := uint64(m.Learning.Questions * m.Learning.Group)
	rounds := func(l *life, n int) {
		t.Helper()
		ctx, enough := context.WithCancel(t.Context())
		err := l.client.Events(ctx, control.EventsRequest{Follow: true}, func(e control.Event) error {
			if e.Kind == control.EventRound {
				if n--; n == 0 {
					enough()
				}
			}
			return nil
		})
		if err != nil && ctx.Err() == nil {
			t.Fatal(err)
		}
	}
	crowd := func(l *life) {
		for i := range 3 {
			l.roster.rollouts(verde.NodeID{byte(i + 1)}, 1<<40, 1, 1)
		}
	}
	l := live(t, dir, m, func(*Config) {})
	crowd(l)
	if l.crowded() && l.roots.Ready() {
		t.Error("the node knows its totals although it has never seen the ledger")
	}
	rounds(l, 1) // one that it wants to record itself
	first, err := l.ledger.SignReceipt(ledger.Receipt{Rewarded: 3, Sampled: each, Claim: [32]byte{1}, Round: 0})
	if err != nil {
		t.Fatal(err)
	}
	if err := l.roots.Offer(first); err != nil { // as if the newest root had told
		t.Fatal(err)
	}
	rounds(l, 3)
	l.stop(t)
	l = live(t, dir, m, func(*Config) {})
	if own, ok := l.roots.Own(); !ok || own.Sampled <= each {
		t.Fatalf("after a restart the newest receipt is %+v", own)
	}
	crowd(l)
	rounds(l, 2)
	status := l.status()
	entries := l.ledger.Entries()
	l.stop(t)

	l = live(t, dir, m, func(c *Config) { c.Observe = true })
	self := [32]byte(l.self)
	claims, err := l.store.Claims(store.ClaimQuery{Author: &self})
	if err != nil {
		t.Fatal(err)
	}
	last, receipts, direct := first, uint64(1), 0
	for _, kept := range claims {
		e, err := gossip.Open(l.spec.ID, gossip.KindClaims, kept.Raw)
		if err != nil {
			t.Fatal(err)
		}
		c, _, raw, err := splitClaim(e.Payload)
		if err != nil {
			t.Fatal(err)
		}
		if raw == nil {
			direct++
			continue
		}
		r, err := l.receiptOf(&c, raw)
		if err != nil {
			t.Fatal(err)
		}
		if r.Account != l.ledger.Account() || r.Round != c.Round || r.Claim != c.Hash() || r.Rewarded != last.Rewarded+uint64(c.Rewarded) || r.Sampled != last.Sampled+each {
			t.Errorf("round %d: after %+v comes %+v", c.Round, last, r)
		}
		last, receipts = r, receipts+1
	}
	if own, ok := l.roots.Own(); !ok || own != last || receipts < 4 || direct == 0 {
		t.Errorf("%d receipts, %d without, the newest is %+v and %+v is remembered", receipts, direct, last, own)
	}
	contributed := 0
	for _, e := range entries {
		if e.Purpose == "contribute" {
			contributed++
		}
	}
	if contributed > direct || status.Claims.Roots == nil || status.Claims.Roots.Why == "" || status.Claims.OnLedger != 0 {
		t.Errorf("%d contributions of %d; %+v", contributed, direct, status.Claims)
	}
	l.stop(t)
}

// TestHeardReceipts: a receipt with totals that its claim contradicts is none, and strangers fill no memory.
func TestHeardReceipts(t *testing.T) {
	m := testManifest(t)
	m.Ledger.Roots, m.Ledger.Rewards, m.Ledger.RootsAbove = manifest.Address{4}, manifest.Address{5}, 2
	if err := m.Sign(creator); err != nil {
		t.Fatal(err)
	}
	l := live(t, filepath.Join(t.TempDir(), "node"), m, func(c *Config) { c.Observe = true })
	c := &verde.Claim{Node: verde.NodeID{7}, Round: 5, Rewarded: 9, Sampled: 64}
	low := make([]byte, receiptSize)
	if _, err := l.receiptOf(c, low); err == nil {
		t.Error("a receipt of less than its claim")
	}
	if _, err := l.receiptOf(c, low[1:]); err == nil {
		t.Error("a receipt that is cut off")
	}
	l.takeReceipt(c, low)
	r, err := l.ledger.SignReceipt(ledger.Receipt{Rewarded: 9, Sampled: 64, Claim: c.Hash(), Post: c.Post, Round: 5})
	if err != nil {
		t.Fatal(err)
	}
	signed := append(append([]byte{0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 64}, r.R[:]...), r.Vs[:]...)
	for range 3 {
		l.takeReceipt(c, signed)
	}
	if n := len(l.receipts.newly); n != 1 {
		t.Errorf("%d receipts wait", n)
	}
	l.offerReceipts()
	if _, in := l.roots.Own(); in || len(l.receipts.newly) != 1 {
		t.Error("a receipt of an account that speaks for nobody went into the pool")
	}
	l.stop(t)
}
