package node

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"verdant/node/store"
	"verdant/swarm/manifest"
	"verdant/verde"
)

// TestDefends asks a node whether and how it defends claims of its own: whatever an audit of others' waits for, without its data not at all,
// and before strangers those it knows by their work.
func TestDefends(t *testing.T) {
	m := testManifest(t)
	m.Rounds.Period = manifest.Period(200 * time.Millisecond)
	m.Rounds.GenesisTime = manifest.InstantOf(time.Now().Add(time.Second))
	if err := m.Sign(creator); err != nil {
		t.Fatal(err)
	}
	n := live(t, filepath.Join(t.TempDir(), "node"), m, func(*Config) {})
	own := store.NodeID(n.self)
	var claims []store.Claim
	for late := time.Now().Add(time.Minute); len(claims) < 3; time.Sleep(20 * time.Millisecond) {
		var err error
		if claims, err = n.store.Claims(store.ClaimQuery{Author: &own}); err != nil || time.Now().After(late) {
			t.Fatalf("%d claims, %v", len(claims), err)
		}
	}
	c, err := loadClaim(n.store, n.spec.ID, claims[1].Hash)
	if err != nil {
		t.Fatal(err)
	}
	challenger := verde.NodeID{1}
	h := verde.Header{Rules: n.disputes.rules.Hash(), Claim: *c, Challenger: challenger, Defender: n.self}

	// An audit that waits for somebody's data holds the turn.
	<-n.inspector.turn
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	p, err := n.disputes.prover(ctx, &h)
	cancel()
	n.inspector.turn <- struct{}{}
	if err != nil {
		t.Fatalf("while an audit waits: %v", err)
	}
	if root, post, err := verde.Roots(n.disputes.rules, p); err != nil || root != c.Computation || post != c.Post {
		t.Errorf("the execution gives another round than was claimed: %v", err)
	}

	if n.disputes.hasStanding(&h) {
		t.Error("a node that nobody knows has standing")
	}
	n.standing.vouch(challenger)
	if !n.disputes.hasStanding(&h) {
		t.Error("a node whose work was found right has no standing")
	}
	lost := &verde.Verdict{Winner: verde.Defender, Loser: verde.Challenger, Reason: verde.ByUnfounded}
	n.disputes.punish(t.Context(), challenger, lost, &h)
	if n.disputes.hasStanding(&h) {
		t.Error("a node that disputed what is true keeps its standing")
	}

	if err := n.disputes.accept(&h); err != nil {
		t.Errorf("an own claim: %v", err)
	}
	other := h
	other.Claim.Node = verde.NodeID{7}
	if n.disputes.accept(&other) == nil {
		t.Error("another node's claim is defended")
	}
	if err := n.host.Ban(other.Claim.Node, time.Hour); err != nil {
		t.Fatal(err)
	}
	if _, err := n.disputes.open(t.Context(), &other.Claim, nil); !errors.Is(err, errParted) {
		t.Errorf("a dispute with a node that is not talked to: %v", err)
	}
	other = h
	other.Claim.Rewarded ^= 1
	if n.disputes.accept(&other) == nil {
		t.Error("a claim that was never made is defended")
	}
	info, ok := n.disk.Resolve(c.Pre)
	if !ok {
		t.Fatal("the state before the round is not there")
	}
	f, _, err := n.disk.Open(c.Pre)
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(f.Name(), 1); err != nil {
		t.Fatal(err)
	}
	if _, err := n.disk.ReadAll(c.Pre, info.Size); err == nil {
		t.Fatal("a damaged state is read")
	}
	if n.disputes.accept(&h) == nil {
		t.Error("a claim is defended whose data are gone")
	}
}
