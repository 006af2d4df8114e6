package cheat

import (
	"fmt"
	"sync"
	"testing"

	"verdant/repops"
	"verdant/verde"
)

// court is shared: making one takes longer than trying a cheat in it.
var court = sync.OnceValues(func() (*Court, error) { return New(1, verde.DefaultClock()) })

func sit(t testing.TB) *Court {
	t.Helper()
	c, err := court()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func honest(t testing.TB, c *Court) verde.Prover {
	t.Helper()
	e, err := c.Execute(nil)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// TestRounds tells every lie about a round. Each is convicted, by an honest challenger who knows no more than its own execution; and where it
// is one about a single operation, of that.
func TestRounds(t *testing.T) {
	c := sit(t)
	single := map[string]string{ // lie: what of a claim it is about
		"one bit of a gradient":                            "training step",
		"one bit of what clips and schedules an update":    "clipping",
		"one bit of an update":                             "optimizer",
		"another token said to be the one that is sampled": "sampled token",
		"reward 1 for a wrong answer":                      "reward",
		"another advantage":                                "advantage",
		"a wrong held-out answer said to be right":         "held-out score",
	}
	for _, round := range Rounds() {
		t.Run(round.Name, func(t *testing.T) {
			g := convict(t, c, round)
			what, ok := single[round.Name]
			if f := g.Story().Final; ok && (f == nil || f.Claimed == f.Computed || len(f.Opcodes) == 0) {
				t.Errorf("a lie about the %s is convicted by %s, and not of one operation: %+v", what, g.Verdict().Reason, f)
			}
		})
		delete(single, round.Name)
	}
	for name := range single {
		t.Errorf("nobody tells of %s", name)
	}
}

// TestInt8Rounds tells lies about products of bytes: they are convicted of the very word, by executing at most a run of one fold.
func TestInt8Rounds(t *testing.T) {
	c, err := Under(repops.SpecInt8, 1, verde.DefaultClock())
	if err != nil {
		t.Fatal(err)
	}
	if c.Case.Claim.Spec != repops.SpecInt8 {
		t.Fatalf("the claim is made under version %d", c.Case.Claim.Spec)
	}
	for _, round := range Int8Rounds() {
		t.Run(round.Name, func(t *testing.T) {
			if g := convict(t, c, round); g.Verdict().Reason != verde.ByExecution {
				t.Errorf("convicted by %v, want an execution", g.Verdict().Reason)
			}
		})
	}
	for _, round := range Rounds()[:5] { // and what can be lied about under both versions
		t.Run(round.Name, func(t *testing.T) { convict(t, c, round) })
	}
}

// convict plays a dispute about a lie, which an honest challenger wins with few moves and bytes.
func convict(t *testing.T, c *Court, round Round) *verde.Game {
	t.Helper()
	f := Tell(t, c, Dice(t), round)
	// The claim's inputs are not the honest ones if a token was changed: the challenger executes what is claimed.
	prover, err := c.Judge(f)
	if err != nil {
		t.Fatal(err)
	}
	g, err := c.Play(f.Claim, map[verde.Party]Side{verde.Challenger: {Prover: prover}, verde.Defender: f.Side})
	if err != nil {
		t.Fatal(err)
	}
	v, s := g.Verdict(), g.Story()
	if v.Winner != verde.Challenger || v.Reason == verde.ByClock {
		t.Errorf("%s: %+v", f.At, v)
	}
	for p := verde.Challenger; p <= verde.Defender; p++ {
		if s.Moves[p] > 16 {
			t.Errorf("%s: the %v made %d moves", f.At, p, s.Moves[p])
		}
	}
	if n := s.Bytes[verde.Challenger] + s.Bytes[verde.Defender]; n > 256<<10 {
		t.Errorf("%s: %d bytes", f.At, n)
	}
	t.Logf("%s: %s: %s", f.At, v.Reason, v.Detail)
	return g
}

// TestPlays plays foul at every turn: a liar who plays foul is convicted, a player who plays foul for a just cause loses nevertheless
// if it was no mere delay, and honest players never lose to any of it.
func TestPlays(t *testing.T) {
	c := sit(t)
	r := Dice(t)
	lie := Tell(t, c, r, Rounds()[3]) // a gradient: it leads through all levels
	truth := honest(t, c)
	for _, play := range Plays() {
		for at := range 9 {
			player := func() Player { return play.Player(r, at) }
			t.Run(fmt.Sprintf("%s from turn %d", play.Name, at), func(t *testing.T) {
				for _, k := range []struct { // in order, so that a seed gives the same again
					name   string
					claim  *verde.Claim
					foul   verde.Party
					prover verde.Prover // of the foul side
				}{
					{"the liar defends a false claim", lie.Claim, verde.Defender, lie.Side.Prover},
					{"a liar attacks a true claim", c.Case.Claim, verde.Challenger, lie.Side.Prover},
					{"foul defence of a true claim", c.Case.Claim, verde.Defender, truth},
					{"foul attack upon a false claim", lie.Claim, verde.Challenger, truth},
				} {
					other := k.foul.Other()
					side := Side{Prover: truth}
					just := k.prover == truth // the foul side is right
					if just {
						side = lie.Side
						side.Player = Honest
					}
					g, err := c.Play(k.claim, map[verde.Party]Side{k.foul: {k.prover, player()}, other: side})
					if err != nil {
						t.Fatal(err)
					}
					v := g.Verdict()
					switch {
					case !just && v.Winner != other:
						t.Errorf("%s: the honest side loses: %+v", k.name, v)
					case just && play.Fair && v.Winner != k.foul:
						t.Errorf("%s: a mere delay costs the game: %+v", k.name, v)
					}
				}
			})
		}
	}
}
