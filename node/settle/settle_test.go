package settle_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"testing"

	"verdant/internal/cheat"
	"verdant/node/settle"
	"verdant/repops"
	"verdant/verde"
)

// brief makes what the winner of a dispute has, if the loser pledged its moves before number `until`.
func (c *hall) brief(t testing.TB, e *evm, g *verde.Game, until int, prover verde.Prover) *settle.Brief {
	t.Helper()
	tr := g.Transcript()
	b := &settle.Brief{
		Transcript: tr, Role: g.Verdict().Winner, Domain: e.domain(), Pledges: map[uint32][]byte{},
		Who:    settle.Parties{Challenger: e.at[verde.Challenger], Defender: e.at[verde.Defender], Nonce: 5},
		Claim:  e.sign(verde.Defender, e.domain().Claim(c.plan.Subject(&tr.Header.Claim))),
		Prover: func() (verde.Prover, error) { return prover, nil },
	}
	for i, entry := range tr.Entries {
		m, err := verde.DecodeMove(entry.Body)
		if err != nil || int(entry.Seq) != i {
			break
		}
		before := c.replay(t, tr, i)
		mover, _ := before.Turn()
		if mover != b.Role && i >= until {
			continue
		}
		pos, ok, err := c.plan.Pledged(before, c.replay(t, tr, i+1), m, b.Who)
		if err != nil {
			t.Fatal(err)
		}
		if ok {
			pledge := settle.Pledge{Account: e.at[mover], Nonce: b.Who.Nonce, Signature: [65]byte(e.sign(mover, e.domain().Agreement(pos)))}
			b.Pledges[uint32(i)] = pledge.Encode()
		}
	}
	return b
}

// finish takes a settlement to its end: one transaction, or a game in which both sides play on.
func (c *hall) finish(t testing.TB, e *evm, b *settle.Brief, provers map[verde.Party]verde.Prover, silent verde.Party) {
	t.Helper()
	s, err := c.plan.Settle(b)
	if err != nil {
		t.Fatal(err)
	}
	now := e.time
	e.play(b.Role, s.Data)
	e.refuses(b.Role, s.Data) // the same twice
	if s.Decides {
		if e.last > 200_000 {
			t.Logf("%d gas", e.last)
		}
		return
	}
	tb, err := settle.NewTable(c.plan, b.Transcript, s.Moves, b.Who, clocks)
	if err != nil {
		t.Fatal(err)
	}
	tb.Open(now)
	for range 60 {
		if got := e.position(tb.Pos); got != tb.Pos.Digest() {
			return // decided
		}
		party, deadline := tb.Turn()
		var data []byte
		if party != silent {
			if data, err = tb.Next(provers[party]); err != nil {
				t.Logf("%v: %v", party, err)
			}
		}
		now := e.time
		taken := false
		if data != nil {
			r := e.apply(party, &e.gameAt, data, nil)
			if taken = r.Err == nil; taken {
				e.gas, e.moves = e.gas+r.UsedGas, e.moves+1
			}
		}
		if !taken {
			timeout := game.PackTimeout(tb.Pos.Game())
			e.refuses(party.Other(), timeout)
			e.time = deadline + 1
			e.play(party.Other(), timeout)
			return
		}
		e.time += 2
		m, err := tb.Read(data)
		if err != nil {
			t.Fatal(err)
		}
		if m == nil || e.position(tb.Pos).Big().BitLen() < 80 {
			return
		}
		if err := tb.Take(m, now); err != nil {
			t.Fatal(err)
		}
	}
	t.Fatal("the game does not end")
}

// judged checks who has lost a bond.
func judged(t testing.TB, e *evm, loser verde.Party) {
	t.Helper()
	if e.lost(loser) != 1 || e.lost(loser.Other()) > 0 {
		t.Errorf("the %v has lost %d bonds, the other %d", loser, e.lost(loser), e.lost(loser.Other()))
	}
}

// TestSettleCatalogue settles the disputes about every lie: by all that the liar signed, by part of it, by its claim alone.
func TestSettleCatalogue(t *testing.T) {
	c := sit(t)
	for _, round := range cheat.Rounds() {
		t.Run(round.Name, func(t *testing.T) { c.settle(t, round) })
	}
}

// TestSettleInt8 settles disputes about products of bytes, in one transaction where the liar signed the whole game.
func TestSettleInt8(t *testing.T) {
	c, err := open(repops.SpecInt8)
	if err != nil {
		t.Fatal(err)
	}
	for _, round := range cheat.Int8Rounds() {
		t.Run(round.Name, func(t *testing.T) {
			if transactions, gas := c.settle(t, round); transactions != 1 || gas > 200_000 {
				t.Errorf("settled by %d transactions, the last of %d gas; want one, and the design allows 200000", transactions, gas)
			}
		})
	}
}

// settle convicts a liar on chain three times over, and returns what it took where the liar signed all its moves.
func (c *hall) settle(t *testing.T, round cheat.Round) (transactions int, last uint64) {
	t.Helper()
	r := cheat.Dice(t)
	f := cheat.Tell(t, c.Court, r, round)
	truth := c.truth(t, f)
	g, tr := c.dispute(t, f.Claim, map[verde.Party]cheat.Side{verde.Challenger: {Prover: truth}, verde.Defender: f.Side})
	provers := map[verde.Party]verde.Prover{verde.Challenger: truth, verde.Defender: f.Side.Prover}
	for i, until := range []int{len(tr.Entries), r.IntN(len(tr.Entries) + 1), 0} {
		e := newEVM(t)
		b := c.brief(t, e, g, until, truth)
		if _, err := c.plan.Settle(b); errors.Is(err, settle.ErrNoSettlement) && g.Verdict().Reason == verde.ByFact {
			continue
		}
		silent := verde.Nobody
		if i == 1 && r.IntN(2) == 0 {
			silent = verde.Defender
		}
		c.finish(t, e, b, provers, silent)
		judged(t, e, verde.Defender)
		if i == 0 {
			transactions, last = e.moves-2, e.last
		}
	}
	return transactions, last
}

// TestSettleAttacks has liars attack a true claim. Where they signed something, they pay.
func TestSettleAttacks(t *testing.T) {
	c := sit(t)
	r := cheat.Dice(t)
	truth := c.truth(t, &cheat.False{Claim: c.Case.Claim})
	for _, round := range cheat.Rounds()[:6] {
		t.Run(round.Name, func(t *testing.T) {
			f := cheat.Tell(t, c.Court, r, round)
			g, tr := c.dispute(t, c.Case.Claim, map[verde.Party]cheat.Side{verde.Challenger: f.Side, verde.Defender: {Prover: truth}})
			if g.Verdict().Winner != verde.Defender {
				t.Fatalf("%+v", g.Verdict())
			}
			provers := map[verde.Party]verde.Prover{verde.Challenger: f.Side.Prover, verde.Defender: truth}
			for i, until := range []int{len(tr.Entries), 1 + r.IntN(len(tr.Entries)), 1} {
				e := newEVM(t)
				silent := [...]verde.Party{verde.Nobody, verde.Challenger, verde.Nobody}[i]
				c.finish(t, e, c.brief(t, e, g, until, truth), provers, silent)
				judged(t, e, verde.Challenger)
			}
			e := newEVM(t)
			if _, err := c.plan.Settle(c.brief(t, e, g, 0, truth)); !errors.Is(err, settle.ErrNoSettlement) {
				t.Errorf("a challenger who signed nothing: %v", err)
			}
		})
	}
}

// TestSettleFoulPlay settles the disputes in which a liar plays foul, from each turn on: one who defends a false claim, and one who attacks a
// true one. Whoever signed something pays, and the referee says the same where there is a word to judge.
func TestSettleFoulPlay(t *testing.T) {
	c := sit(t)
	r := cheat.Dice(t)
	f := cheat.Tell(t, c.Court, r, cheat.Rounds()[3])
	truth := c.truth(t, f)
	for _, play := range cheat.Plays() {
		for at := range 7 {
			t.Run(fmt.Sprintf("%s, from turn %d on", play.Name, at), func(t *testing.T) {
				for foul, claim := range map[verde.Party]*verde.Claim{verde.Defender: f.Claim, verde.Challenger: c.Case.Claim} {
					provers := map[verde.Party]verde.Prover{foul: f.Side.Prover, foul.Other(): truth}
					// Places in a move are drawn from a seed of this case alone: which of both comes first does not matter.
					player := play.Player(rand.New(rand.NewPCG(uint64(at), uint64(foul))), at)
					silent := [...]verde.Party{verde.Nobody, foul}[(at+int(foul))%2] // on the ledger too
					c.settleFoul(t, claim, foul, silent, provers, player)
				}
			})
		}
	}
}

func (c *hall) settleFoul(t *testing.T, claim *verde.Claim, foul, silent verde.Party, provers map[verde.Party]verde.Prover, player cheat.Player) {
	t.Helper()
	truth := provers[foul.Other()]
	g, tr := c.dispute(t, claim, map[verde.Party]cheat.Side{foul: {Prover: provers[foul], Player: player}, foul.Other(): {Prover: truth}})
	if g.Verdict().Loser != foul {
		t.Fatalf("%+v", g.Verdict())
	}
	c.appeal(t, g, truth)
	e := newEVM(t)
	b := c.brief(t, e, g, len(tr.Entries), truth)
	if _, err := c.plan.Settle(b); foul == verde.Challenger && errors.Is(err, settle.ErrNoSettlement) {
		if n := len(b.Pledges); n > 1 { // more than the defender's own first one
			t.Errorf("%d moves were pledged, and nothing leads to the contract", n)
		}
		return
	}
	c.finish(t, e, b, provers, silent)
	judged(t, e, foul)
}
