package settle_test

import (
	"context"
	"fmt"
	"sync"
	"testing"

	"verdant/internal/cheat"
	"verdant/ledger/contracts"
	"verdant/node/settle"
	"verdant/repops"
	"verdant/verde"
)

type hall struct {
	*cheat.Court
	plan *settle.Plan
}

// court is shared: making one takes longer than trying a cheat in it.
var court = sync.OnceValues(func() (*hall, error) { return open(repops.SpecVersion) })

// open makes a hall under a version of the numeric contract.
func open(spec uint32) (*hall, error) {
	c, err := cheat.Under(spec, 1, verde.DefaultClock())
	if err != nil {
		return nil, err
	}
	p, err := settle.NewPlan(context.Background(), c.Spec, c.Rules)
	return &hall{c, p}, err
}

func sit(t testing.TB) *hall {
	t.Helper()
	c, err := court()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// dispute plays a dispute peer to peer and returns its moves.
func (c *hall) dispute(t testing.TB, claim *verde.Claim, sides map[verde.Party]cheat.Side) (*verde.Game, verde.Transcript) {
	t.Helper()
	g, err := c.Play(claim, sides)
	if err != nil {
		t.Fatal(err)
	}
	return g, g.Transcript()
}

// replay returns the game before move number n of a transcript.
func (c *hall) replay(t testing.TB, tr verde.Transcript, n int) *verde.Game {
	t.Helper()
	tr.Entries = tr.Entries[:n]
	tr.Ended = tr.Begun
	if n > 0 {
		tr.Ended = tr.Entries[n-1].At
	}
	g, err := verde.Resume(c.Rules, &tr, verde.Ed25519{})
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func move(t testing.TB, e verde.Entry) verde.Move {
	t.Helper()
	m, err := verde.DecodeMove(e.Body)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// onChain plays all moves of a transcript on chain, from the claim on. The contract must be in step with the machine after each.
func (c *hall) onChain(t testing.TB, e *evm, tr verde.Transcript, provers map[verde.Party]verde.Prover) {
	t.Helper()
	who := settle.Parties{Challenger: e.at[verde.Challenger], Defender: e.at[verde.Defender], Nonce: 3}
	subject := c.plan.Subject(&tr.Header.Claim)
	claimed := e.sign(verde.Defender, e.domain().Claim(subject))
	var pos contracts.Position
	for i, entry := range tr.Entries {
		g, m := c.replay(t, tr, i), move(t, entry)
		if _, ok := m.(*verde.Open); ok {
			after := c.replay(t, tr, 1)
			next, ok, err := c.plan.Position(after, who)
			if err != nil || !ok {
				t.Fatalf("no position after %T: %v", m, err)
			}
			now := e.time
			e.play(verde.Challenger, game.PackOpen(next.Game(), subject, nil, claimed))
			pos = next.Opened(clocks, now)
			continue
		}
		party, _ := g.Turn()
		data, err := c.plan.Call(g, pos, m, settle.Signatures{}, provers[party])
		if err != nil {
			t.Fatal(err)
		}
		now := e.time
		e.play(party, data)
		next, ok, err := c.plan.Position(c.replay(t, tr, i+1), who)
		if err != nil {
			t.Fatal(err)
		}
		if !ok {
			break
		}
		pos = pos.Moved(next, clocks, now)
		if got := e.position(pos); got != pos.Digest() {
			t.Fatalf("after move %d, %T to stage %d, the contract holds %s, want %s: %+v", i, m, pos.Stage, got, pos.Digest(), pos)
		}
	}
}

// TestCatalogueOnChain tells every lie about a round and plays the dispute about it on chain, from the claim on.
func TestCatalogueOnChain(t *testing.T) {
	c := sit(t)
	for _, round := range cheat.Rounds() {
		t.Run(round.Name, func(t *testing.T) {
			f := cheat.Tell(t, c.Court, cheat.Dice(t), round)
			truth := c.truth(t, f)
			g, tr := c.dispute(t, f.Claim, map[verde.Party]cheat.Side{verde.Challenger: {Prover: truth}, verde.Defender: f.Side})
			v := g.Verdict()
			e := newEVM(t)
			if v.Reason == verde.ByFact {
				subject := c.plan.Subject(f.Claim)
				data, ok, err := c.plan.Refute(f.Claim, e.at[verde.Defender], e.sign(verde.Defender, e.domain().Claim(subject)), truth)
				if err != nil {
					t.Fatal(err)
				}
				if !ok {
					t.Logf("%s: %s: no court on chain", f.At, g.Story().Fact)
					return
				}
				e.play(verde.Challenger, data)
				e.refuses(verde.Challenger, data) // once
			} else if v.Reason == verde.ByProof || v.Reason == verde.ByConstant {
				return // what the machine sees and the contract does not: see TestSettleCatalogue
			} else {
				c.onChain(t, e, tr, map[verde.Party]verde.Prover{verde.Challenger: truth, verde.Defender: f.Side.Prover})
			}
			if e.lost(verde.Defender) != 1 || e.lost(verde.Challenger) > 0 {
				t.Errorf("%s: %s: the defender has lost %d bonds, the challenger %d", f.At, v.Reason, e.lost(verde.Defender), e.lost(verde.Challenger))
			}
			t.Logf("%s: %s: %d transactions, %d gas", f.At, v.Reason, e.moves-2, e.gas)
		})
	}
}

// truth is an honest challenger's execution of what a claim commits to.
func (c *hall) truth(t testing.TB, f *cheat.False) verde.Prover {
	t.Helper()
	p, err := c.Judge(f)
	if err != nil {
		t.Fatal(fmt.Errorf("execute what is claimed: %w", err))
	}
	return p
}
