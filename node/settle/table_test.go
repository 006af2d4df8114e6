package settle_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"verdant/internal/cheat"
	"verdant/node/settle"
	"verdant/verde"
)

// noCourt are the lies that no contract judges: which groups a node published only peers can read.
var noCourt = []string{"other rollouts than it published"}

// TestCatalogueOnBothPaths takes every lie of the catalogue to the contract on both paths, and before the stateless referee: in one
// transaction by all that the liar signed, and in a game by its claim alone, which the liar plays to its end. The table that -v prints
// has a row for each; none is left out.
func TestCatalogueOnBothPaths(t *testing.T) {
	c := sit(t)
	rows := []string{fmt.Sprintf("%-42s %-12s %11s %22s %s", "lie", "verdict", "one tx/gas", "game: moves/gas", "referee")}
	for _, round := range cheat.Rounds() {
		t.Run(round.Name, func(t *testing.T) {
			f := cheat.Tell(t, c.Court, cheat.Dice(t), round)
			truth := c.truth(t, f)
			g, tr := c.dispute(t, f.Claim, map[verde.Party]cheat.Side{verde.Challenger: {Prover: truth}, verde.Defender: f.Side})
			why := g.Verdict().Reason
			cells := [3]string{}
			for i, until := range []int{len(tr.Entries), 0} {
				e := newEVM(t)
				b := c.brief(t, e, g, until, truth)
				if _, err := c.plan.Settle(b); errors.Is(err, settle.ErrNoSettlement) {
					if why != verde.ByFact || !slices.Contains(noCourt, round.Name) {
						t.Errorf("convicted by %s, and nothing leads to the contract", why)
					}
					cells[i] = "no court"
					continue
				}
				e.gas, e.moves = 0, 0
				c.finish(t, e, b, map[verde.Party]verde.Prover{verde.Challenger: truth, verde.Defender: f.Side.Prover}, verde.Nobody)
				judged(t, e, verde.Defender)
				cells[i] = fmt.Sprint(e.gas)
				if i == 1 {
					cells[i] = fmt.Sprintf("%d/%d", e.moves, e.gas)
				}
			}
			cells[2] = c.appeal(t, g, truth)
			rows = append(rows, fmt.Sprintf("%-42s %-12s %11s %22s %s", round.Name, why, cells[0], cells[1], cells[2]))
		})
	}
	t.Log("\n" + strings.Join(rows, "\n"))
}

// appeal asks the referee about a decided dispute. It has to agree, or to have nothing to judge.
func (c *hall) appeal(t testing.TB, g *verde.Game, prover verde.Prover) string {
	t.Helper()
	e, v := newEVM(t), g.Verdict()
	a, err := c.plan.Appeal(&settle.Brief{Transcript: g.Transcript(), Role: v.Winner, Prover: func() (verde.Prover, error) { return prover, nil }})
	if errors.Is(err, settle.ErrNoAppeal) {
		switch v.Reason {
		case verde.ByUnfounded:
			if g.Story().Fact != "" { // there is nothing to convict anybody of
				break
			}
			fallthrough
		case verde.ByExecution, verde.ByOperand, verde.ByConstant, verde.ByEmptyFold, verde.ByBinding:
			t.Errorf("the referee cannot judge a verdict by %s", v.Reason)
		}
		return "nothing to judge"
	}
	if err != nil {
		t.Fatal(err)
	}
	r := e.apply(verde.Nobody, &e.referee, a.Data, nil)
	loser, err := a.Loser(r.ReturnData, r.Err != nil)
	if err != nil || loser != v.Loser {
		t.Errorf("the referee says that the %v loses (%v, %v); it is the %v, %s", loser, err, r.Err, v.Loser, v.Reason)
	}
	return "agrees"
}

// TestRefereeAcquits asks the referee about disputes that a liar lost about a true claim.
func TestRefereeAcquits(t *testing.T) {
	c := sit(t)
	r := cheat.Dice(t)
	truth := c.truth(t, &cheat.False{Claim: c.Case.Claim})
	agreed := 0
	for _, round := range cheat.Rounds()[:6] {
		f := cheat.Tell(t, c.Court, r, round)
		g, _ := c.dispute(t, c.Case.Claim, map[verde.Party]cheat.Side{verde.Challenger: f.Side, verde.Defender: {Prover: truth}})
		if c.appeal(t, g, truth) == "agrees" {
			agreed++
		}
	}
	for _, play := range cheat.Plays() { // whoever plays foul may be right all the same: nothing is asked
		f := cheat.Tell(t, c.Court, r, cheat.Rounds()[3])
		g, _ := c.dispute(t, f.Claim, map[verde.Party]cheat.Side{
			verde.Challenger: {Prover: truth}, verde.Defender: {Prover: f.Side.Prover, Player: play.Player(rand.New(rand.NewPCG(1, 2)), r.IntN(5))},
		})
		c.appeal(t, g, truth)
	}
	if agreed == 0 {
		t.Error("the referee was never asked")
	}
}
