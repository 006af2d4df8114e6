package contracts_test

import (
	"testing"

	"verdant/node/bench/gas"
)

var smallRound = gas.Size{Steps: 3, Values: 2, Elements: 9, Fold: 6}

// newRound makes a round and brings the arena to the first position of a game about it.
func newRound(a *arena, s gas.Size, lieAt uint64) *gas.Round {
	a.t.Helper()
	r, err := gas.NewRound(s, lieAt)
	if err != nil {
		a.t.Fatal(err)
	}
	a.p = gas.Start(a.challenger, a.defender, 7, r.Subject)
	return r
}

// openFromClaim opens the game with nothing but the defender's signature under its claim.
func (a *arena) openFromClaim(r *gas.Round) {
	a.act(a.challenger, a.game.PackOpen(a.p.Game(), r.Subject, nil, a.claimed(r.Subject)), a.p)
}

// TestEscalatedGame plays every move on chain. A liar is convicted; a challenger without a case loses to who told the
// truth.
func TestEscalatedGame(t *testing.T) {
	for name, c := range map[string]struct {
		size gas.Size
		lie  uint64
	}{
		"liar": {smallRound, 41}, "liar at the first step": {smallRound, 0}, "liar at the last step": {smallRound, 63}, "honest": {smallRound, 64},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			a := newArena(t, fork(false))
			r := newRound(a, c.size, c.lie)
			a.openFromClaim(r)
			r.ToAssert(a)
			words, last := r.ToWords(a)
			if c.lie < 1<<c.size.Fold {
				a.do(a.defender, a.gameAt, last, nil)
				a.settled(a.challenger, a.defender)
				return
			}
			a.do(a.challenger, a.gameAt, a.game.PackExecute(a.p.Game(), nil, nil, r.Node.Descriptor, r.Node.Record, keccak(nil), words), nil)
			a.settled(a.defender, a.challenger)
			if loser, step := a.outcome(); loser == 0 || step != gas.DisputedStep+1 {
				t.Errorf("lost by %d at step %d", loser, step)
			}
		})
	}
}

// TestGameGas prints what disputes cost as whole transactions, in both price regimes.
func TestGameGas(t *testing.T) {
	var rows [2][]gasRow
	for i, amsterdam := range []bool{false, true} {
		a := newArena(t, fork(amsterdam))
		r := newRound(a, gas.Large, 1<<gas.Large.Fold) // the last word is looked at, whoever is right
		first := a.p
		a.openFromClaim(r)
		rows[i] = append(rows[i], gasRow{"open from the claim", a.gas, 0})
		r.ToAssert(a)
		words, _ := r.ToWords(a)
		execute := func(mine, theirs []byte) []byte {
			return a.game.PackExecute(a.p.Game(), mine, theirs, r.Node.Descriptor, r.Node.Record, keccak(nil), words)
		}
		last := a.p
		end, _ := a.do(a.challenger, a.gameAt, execute(nil, nil), nil)
		rows[i] = append(rows[i], gasRow{"run the body, 16 steps of a fold", end, 0}, gasRow{"dearest move", a.dearest, 0},
			gasRow{"escalated game, all moves", a.gas + end, 2_000_000})
		if a.moves+1 > 40 { // by which package devchain bounds how long a game can take
			t.Errorf("%d moves", a.moves+1)
		}

		a.p = first
		a.p.Nonce++
		a.p.Since = 0
		a.gas = 0
		a.openFromClaim(r)
		a.time += budget + 1
		used, _ := a.do(a.challenger, a.gameAt, a.game.PackTimeout(a.p.Game()), nil)
		rows[i] = append(rows[i], gasRow{"silent opponent, open and timeout", a.gas + used, 160_000})

		a.p = last
		a.p.Nonce, a.p.Left1, a.p.Left2, a.p.Since = 9, 0, 0, 0
		used, _ = a.do(a.challenger, a.gameAt, execute(nil, a.agreed(a.defender)), nil)
		rows[i] = append(rows[i], gasRow{"cooperative, run 16 steps of a fold", used, 200_000})
	}
	table := formatGas(rows[0], rows[1])
	for _, row := range rows[0] {
		if row.bound > 0 && row.gas > row.bound {
			t.Errorf("%s uses %d gas, the design allows %d", row.name, row.gas, row.bound)
		}
	}
	golden(t, "testdata/game.golden", table)
}
