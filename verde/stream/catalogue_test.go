package stream_test

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	mrand "math/rand/v2"
	"testing"
	"testing/synctest"
	"time"

	"verdant/internal/cheat"
	"verdant/verde"
	"verdant/verde/stream"
)

// TestLies tells every lie of the catalogue over real streams. Each is convicted at a random place, within the bounds of a dispute.
func TestLies(t *testing.T) {
	c, err := patient()
	if err != nil {
		t.Fatal(err)
	}
	for _, seed := range seeds(t, 1) {
		r := mrand.New(mrand.NewPCG(seed, 3))
		for _, round := range cheat.Rounds() {
			t.Run(fmt.Sprintf("%s/SEED=%d", round.Name, seed), func(t *testing.T) {
				f := cheat.Tell(t, c, r, round)
				judge, err := c.Judge(f)
				if err != nil {
					t.Fatal(err)
				}
				synctest.Test(t, func(t *testing.T) { convict(t, c, f, judge) })
			})
		}
	}
}

func convict(t *testing.T, c *cheat.Court, f *cheat.False, judge verde.Prover) {
	net := simulated(t)
	a := &node{t: t, court: c, key: c.Secrets[verde.Challenger], options: on(net, 1), prover: func() (verde.Prover, error) { return judge, nil }}
	b := &node{t: t, court: c, key: c.Secrets[verde.Defender], options: on(net, 2), prover: func() (verde.Prover, error) { return f.Side.Prover, nil }}
	for _, n := range []*node{a, b} {
		n.open()
		defer n.close()
	}
	a.knows(b)
	if err := a.service.Open(t.Context(), verde.Header{Claim: *f.Claim, Challenger: a.id(), Defender: b.id()}, nil); err != nil {
		t.Fatal(err)
	}
	for _, n := range []*node{a, b} {
		s := n.verdict().Story
		if v := s.Verdict; v.Winner != verde.Challenger || v.Reason == verde.ByClock {
			t.Errorf("%s: %+v", f.At, v)
		}
		if most := max(s.Moves[verde.Challenger], s.Moves[verde.Defender]); most > 16 || s.Bytes[verde.Challenger]+s.Bytes[verde.Defender] > 256<<10 {
			t.Errorf("%s: moves %v, bytes %v", f.At, s.Moves, s.Bytes)
		}
	}
}

// TestFoulPlay plays every foul play of the catalogue from every turn on, for either side and for a just and an unjust cause, against
// a service over real streams. The service wins whenever it is right; whoever is right and only slow does too.
func TestFoulPlay(t *testing.T) {
	c, err := patient()
	if err != nil {
		t.Fatal(err)
	}
	for _, seed := range seeds(t, 1) {
		r := mrand.New(mrand.NewPCG(seed, 5))
		rounds := cheat.Rounds()
		for _, play := range cheat.Plays() {
			// Which lie it is about decides which moves there are; a gradient leads through all levels of a dispute.
			round := rounds[3]
			if r.IntN(2) == 0 {
				round = rounds[r.IntN(len(rounds))]
			}
			t.Run(fmt.Sprintf("%s/SEED=%d", play.Name, seed), func(t *testing.T) {
				f := cheat.Tell(t, c, r, round)
				judge, err := c.Judge(f)
				if err != nil {
					t.Fatal(err)
				}
				truth, err := c.Execute(nil)
				if err != nil {
					t.Fatal(err)
				}
				f.Side.Player = nil
				for _, k := range []table{
					{"the liar defends a false claim", f.Claim, verde.Defender, f.Side.Prover, judge, false},
					{"a liar attacks a true claim", c.Case.Claim, verde.Challenger, f.Side.Prover, truth, false},
					{"foul defence of a true claim", c.Case.Claim, verde.Defender, truth, f.Side.Prover, true},
					{"foul attack upon a false claim", f.Claim, verde.Challenger, judge, f.Side.Prover, true},
				} {
					t.Run(k.name, func(t *testing.T) {
						t.Logf("about %s: %s", round.Name, f.At)
						synctest.Test(t, func(t *testing.T) { k.play(t, c, play, r) })
					})
				}
			})
		}
	}
}

// table is who plays foul against whom.
type table struct {
	name  string
	claim *verde.Claim
	foul  verde.Party
	mine  verde.Prover // of the foul side
	other verde.Prover // of the service
	just  bool         // the foul side is right
}

func (k table) play(t *testing.T, c *cheat.Court, play cheat.Play, r *mrand.Rand) {
	net := simulated(t)
	n := &node{
		t: t, court: c, key: c.Secrets[k.foul.Other()], options: on(net, 1), prover: func() (verde.Prover, error) { return k.other, nil },
		change: func(cfg *stream.Config) { cfg.Farewell = 5 * time.Second },
	}
	evil := &node{t: t, court: c, key: c.Secrets[k.foul], options: on(net, 2)}
	for _, n := range []*node{n, evil} {
		n.open()
		defer n.close()
	}
	n.knows(evil)
	evil.knows(n)
	for at := range 9 {
		h := verde.Header{
			Rules: c.Rules.Hash(), Claim: *k.claim, Challenger: c.Keys[verde.Challenger].Node(), Defender: c.Keys[verde.Defender].Node(),
		}
		binary.LittleEndian.PutUint64(h.Nonce[:], uint64(at))
		id := h.ID()
		ctx, cancel := context.WithCancel(t.Context())
		done := make(chan struct{})
		f := newFoul(t, c, evil.host, k.foul, cheat.Side{Prover: k.mine, Player: play.Player(r, at)}, h)
		go func() { defer close(done); f.play(ctx, n.host.ID()) }()
		if k.foul == verde.Defender {
			if err := n.service.Open(ctx, h, nil); errors.Is(err, stream.ErrNoCase) {
				cancel()
				<-done
				return // what is claimed beside the states does not show in an execution: this service has nothing against the true claim
			} else if err != nil {
				t.Fatal(err)
			}
		}
		begin := time.Now()
		var v *verde.Verdict
		for v == nil && time.Since(begin) < 10*time.Minute {
			if u := n.decided(id); u != nil {
				v = u.Story.Verdict
			}
			time.Sleep(50 * time.Millisecond)
		}
		cancel()
		<-done
		switch {
		case v == nil && k.foul == verde.Challenger && at == 0 && !play.Fair: // it never said anything that counts: there is no dispute
		case v == nil && k.foul == verde.Challenger && f.lostAtOnce(): // it has nothing against the claim, and no dispute is kept
		case v == nil:
			t.Errorf("from turn %d: there is no verdict", at)
		case !k.just && v.Winner != k.foul.Other():
			t.Errorf("from turn %d: the honest side loses: %+v", at, v)
		case k.just && play.Fair && v.Winner != k.foul:
			t.Errorf("from turn %d: a mere delay costs the game: %+v", at, v)
		}
	}
}

// decided returns the update with the verdict of a dispute, nil if there is none yet.
func (n *node) decided(id verde.Hash) *stream.Update {
	n.mu.Lock()
	defer n.mu.Unlock()
	for i := range n.updates {
		if n.updates[i].ID == id && n.updates[i].Transcript != nil {
			return &n.updates[i]
		}
	}
	return nil
}
