package contracts_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"verdant/ledger/contracts"
	"verdant/node/bench/gas"
)

// What is tested here about games, tasks_test.go tests about tasks: see docs/economics.md.

// begin opens a game of a challenger about the claim of a round.
func (a *arena) begin(r *gas.Round, challenger common.Address, nonce uint64) {
	a.t.Helper()
	a.p = gas.Start(challenger, a.defender, nonce, r.Subject)
	a.act(challenger, a.game.PackOpen(a.p.Game(), r.Subject, nil, a.claimed(r.Subject)), a.p)
}

// wantStake holds accounts to what they have in thousandths of an ether, of which nothing is locked.
func (a *arena) wantStake(want map[common.Address]int64) {
	a.t.Helper()
	for who, n := range want {
		if bonded, locked := a.stakeOf(who); bonded.Cmp(milli(n)) != 0 || locked.Sign() != 0 {
			a.t.Errorf("%s has %s wei, %s of them locked, want %s", who, bonded, locked, milli(n))
		}
	}
}

// TestChallengingEverything: who challenges true claims as often as it can loses all it has, half of it to whom it bothers. That covers
// the gas of the dearest game many times.
func TestChallengingEverything(t *testing.T) {
	a := newArena(t, fork(false))
	r := newRound(a, smallRound, 1<<smallRound.Fold) // nothing is false
	var games []gas.Twin
	for n := range uint64(10) {
		a.begin(r, a.challenger, n)
		games = append(games, a.p)
	}
	next := gas.Start(a.challenger, a.defender, 99, r.Subject)
	a.wantGameError(a.challenger, a.game.PackOpen(next.Game(), r.Subject, nil, a.claimed(r.Subject)), nil) // nothing is left
	a.gas = 0
	for i := range games {
		a.p = games[i]
		nodes := r.Steps.Nodes[0]
		a.act(a.defender, a.game.PackReveal(a.p.Game(), nodes), a.p.Revealed(nodes))
		games[i] = a.p
	}
	a.time += budget + 1 // the challenger has nothing to say
	for _, p := range games {
		used, _ := a.do(a.defender, a.gameAt, a.game.PackTimeout(p.Game()), nil)
		a.gas += used
	}
	a.wantStake(map[common.Address]int64{a.challenger: 0, a.defender: 15_000})
	half := new(big.Int).Div(a.bond, big.NewInt(2))
	for what, used := range map[string]uint64{"these": a.gas / 10, "the dearest": 2_000_000} { // TestGameGas bounds it
		if cost := new(big.Int).Mul(new(big.Int).SetUint64(used), big.NewInt(100*params.GWei)); cost.Cmp(half) >= 0 {
			t.Errorf("at 100 gwei a gas, %s games cost the defender %s wei each, and bring it %s", what, cost, half)
		}
	}
}

// late makes every move in the last second there is for it.
type late struct{ *arena }

// Move implements [gas.Table].
func (l late) Move(party common.Address, call []byte, next gas.Twin) {
	l.t.Helper()
	l.time = l.p.Deadline(clocks)
	l.act(party, call, next)
}

// TestLastSecondMoves: moves in the last second win nothing, whoever makes them, and take no time from the other side. A game of
// nothing else ends within both budgets and a window for each move.
func TestLastSecondMoves(t *testing.T) {
	for name, lie := range map[string]uint64{"a liar is late": 41, "a challenger without a case is late": 1 << smallRound.Fold} {
		t.Run(name, func(t *testing.T) {
			a := newArena(t, fork(false))
			r := newRound(a, smallRound, lie)
			begun := a.time
			a.begin(r, a.challenger, 1)
			l := late{a}
			r.ToAssert(l)
			words, last := r.ToWords(l)
			a.time = a.p.Deadline(clocks)
			if lie < 1<<smallRound.Fold {
				a.do(a.defender, a.gameAt, last, nil)
				a.settled(a.challenger, a.defender)
			} else {
				a.do(a.challenger, a.gameAt, a.game.PackExecute(a.p.Game(), nil, nil, r.Node.Descriptor, r.Node.Record, keccak(nil), words), nil)
				a.settled(a.defender, a.challenger)
			}
			if took, most := a.time-begun, uint64(2*budget+a.moves*window); took > most {
				t.Errorf("%d moves took %d s, at most %d were expected", a.moves, took, most)
			}
		})
	}
}

// TestConvictingOneself: whoever is both sides of a game burns half a bond by it.
func TestConvictingOneself(t *testing.T) {
	a := newArena(t, fork(false))
	r := newRound(a, smallRound, 0)
	a.begin(r, a.challenger, 1)
	a.do(a.defender, a.gameAt, a.game.PackConcede(a.p.Game()), nil)
	a.wantStake(map[common.Address]int64{a.challenger: 10_500, a.defender: 9_000})
	a.p = gas.Start(a.defender, a.defender, 2, r.Subject)
	a.wantGameError(a.defender, a.game.PackOpen(a.p.Game(), r.Subject, nil, a.claimed(r.Subject)), &contracts.DisputeGameBadGame{})
}

// TestShieldOfAccomplices: a liar can have its whole stake locked in games with its friends. While it lasts nobody else gets a game, but
// it lasts no longer than games do, every one of them costs as much as giving in to half a challenger, and the claim stays disputable.
func TestShieldOfAccomplices(t *testing.T) {
	a := newArena(t, fork(false))
	r := newRound(a, smallRound, 0)
	var games []gas.Twin
	var friends []common.Address
	for n := range int64(10) {
		friends = append(friends, a.account(40+n))
		a.begin(r, friends[n], 1)
		games = append(games, a.p)
	}
	a.p = gas.Start(a.challenger, a.defender, 1, r.Subject)
	a.wantGameError(a.challenger, a.game.PackOpen(a.p.Game(), r.Subject, nil, a.claimed(r.Subject)), nil)
	for i, p := range games { // the friends give in: that is the cheapest end there is
		a.do(friends[i], a.gameAt, a.game.PackConcede(p.Game()), nil)
	}
	a.begin(r, a.challenger, 1)
	a.time += budget + 1
	a.do(a.challenger, a.gameAt, a.game.PackTimeout(a.p.Game()), nil)
	a.wantStake(map[common.Address]int64{a.challenger: 10_500, a.defender: 10_000 + 10*500 - 1000})
	for _, friend := range friends {
		a.wantStake(map[common.Address]int64{friend: 9_000})
	}
}

// TestSignaturesOfAnotherGame: what is signed for one game is worth nothing on another chain, in another contract, in another game, for
// another challenger, or once the game is over.
func TestSignaturesOfAnotherGame(t *testing.T) {
	a := newArena(t, fork(false))
	r := newRound(a, smallRound, 0)
	start := a.p
	open := func(p gas.Twin, s contracts.DisputeGameSubject, theirs []byte) []byte {
		return a.game.PackOpen(p.Game(), s, nil, theirs)
	}
	claimIn := func(d contracts.Domain) []byte { h := d.Claim(r.Subject); return a.sign(a.defender, h[:]) }
	here := a.domain()
	another := r.Subject
	another.Said = common.Hash{9}
	renamed := gas.Start(a.challenger, a.defender, 7, another)
	// A position both signed, in a game of another number and of another challenger.
	nodes := r.Steps.Nodes[0]
	signed := start.Revealed(nodes)
	a.p = signed
	agreed := a.agreed(a.defender)
	later, stranger := signed, signed
	later.Nonce++
	stranger.Challenger = a.account(9)
	for name, c := range map[string]struct {
		from common.Address
		data []byte
	}{
		"the claim, on another chain":          {a.challenger, open(start, r.Subject, claimIn(contracts.Domain{ChainID: new(big.Int).Add(here.ChainID, big.NewInt(1)), Game: here.Game}))},
		"the claim, for another contract":      {a.challenger, open(start, r.Subject, claimIn(contracts.Domain{ChainID: here.ChainID, Game: a.stakeAt}))},
		"another claim":                        {a.challenger, open(renamed, another, claimIn(here))},
		"a position, in the next game":         {a.challenger, open(later, r.Subject, agreed)},
		"a position, for another challenger":   {stranger.Challenger, open(stranger, r.Subject, agreed)},
		"a position, in the place of a claim":  {a.challenger, open(start, r.Subject, agreed)},
		"a claim, in the place of a position":  {a.challenger, open(signed, r.Subject, claimIn(here))},
		"the challenger's, for the defender's": {a.challenger, open(signed, r.Subject, a.agreed(a.challenger))},
	} {
		result, _ := a.apply(c.from, &a.gameAt, c.data, nil)
		if result.Err == nil || len(result.ReturnData) < 4 {
			t.Errorf("%s: %v", name, result.Err)
			continue
		}
		if got, err := a.game.UnpackError(result.ReturnData); err != nil || typeName(got) != "BadSignature" {
			t.Errorf("%s: %T, %v", name, got, err)
		}
	}
	a.act(a.challenger, open(signed, r.Subject, agreed), signed)
	a.wantGameError(a.challenger, open(signed, r.Subject, agreed), &contracts.DisputeGameDone{})
	a.do(a.defender, a.gameAt, a.game.PackConcede(a.p.Game()), nil)
	a.wantGameError(a.challenger, open(signed, r.Subject, agreed), &contracts.DisputeGameDone{})
	a.wantGameError(a.challenger, open(start, r.Subject, a.claimed(r.Subject)), &contracts.DisputeGameDone{})
}

// TestSignedChoiceIsNotPlayed: a challenger that has signed what decides has no more moves, so nobody can make its clock run.
func TestSignedChoiceIsNotPlayed(t *testing.T) {
	a := newArena(t, fork(false))
	c := operandGame(t, a, 1)
	a.p.Stage, a.p.Choice = contracts.StageJudge, 2
	mine, theirs := a.agreed(a.challenger), a.agreed(a.defender)
	for _, who := range []common.Address{a.defender, a.challenger, bob} {
		a.wantGameError(who, a.game.PackOpen(a.p.Game(), subject, mine, theirs), &contracts.DisputeGameWrongStage{Stage: contracts.StageJudge})
	}
	a.do(a.challenger, a.gameAt, c.rebut(a, mine, theirs, 1, c.opening[1]), nil)
	a.settled(a.challenger, a.defender)
}
