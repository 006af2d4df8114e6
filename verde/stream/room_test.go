package stream_test

import (
	"bufio"
	"context"
	"crypto/ed25519"
	"encoding/binary"
	"errors"
	mrand "math/rand/v2"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"google.golang.org/protobuf/proto"

	"verdant/internal/cheat"
	"verdant/verde"
	"verdant/verde/stream"
	"verdant/verde/stream/pb"
)

// These tests let strangers with any number of keys take all the room they can get. Nobody who is honest loses by it.

// challenge opens a dispute as a key that nobody knows, says its first move and leaves.
func challenge(t testing.TB, from, at *node, c *cheat.Court, claim verde.Claim, key ed25519.PrivateKey) (admitted bool) {
	t.Helper()
	signer, err := verde.NewKeySigner(key)
	if err != nil {
		t.Fatal(err)
	}
	h := verde.Header{Rules: c.Rules.Hash(), Claim: claim, Challenger: signer.Node(), Defender: at.id()}
	g, err := verde.NewGame(c.Rules, h, verde.Ed25519{}, 0)
	if err != nil {
		t.Fatal(err)
	}
	first, err := g.Sign(&verde.Open{Door: verde.DoorSteps}, signer)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	st, err := from.host.NewStream(ctx, at.host.ID(), stream.Protocol)
	if err != nil {
		return false
	}
	defer func() { _ = st.Reset() }()
	f := foul{t: t, out: st, game: g}
	f.greet(0)
	f.send(first)
	_ = st.SetReadDeadline(time.Now().Add(10 * time.Second))
	frame, err := readFrame(bufio.NewReader(st))
	return err == nil && frame.GetHello() != nil
}

// ended returns how a node's dispute ended: its verdict, or why it was given up.
func (n *node) ended(id verde.Hash) (u *stream.Update) {
	n.mu.Lock()
	defer n.mu.Unlock()
	for i := range n.updates {
		if n.updates[i].ID == id && (n.updates[i].Transcript != nil || n.updates[i].GivenUp != nil) {
			u = &n.updates[i]
		}
	}
	return u
}

// TestBusyDefender has a liar dispute a true claim through a referee while strangers keep the defender's table full: for a while, then the
// defender is acquitted; or for good, then there is no verdict. A defender who refuses has none either, one who is silent is convicted.
func TestBusyDefender(t *testing.T) {
	c, err := patient()
	if err != nil {
		t.Fatal(err)
	}
	r := mrand.New(mrand.NewPCG(1, 6))
	lie := cheat.Tell(t, c, r, cheat.Rounds()[3])
	truth, err := c.Execute(nil)
	if err != nil {
		t.Fatal(err)
	}
	for name, k := range map[string]struct {
		busy   time.Duration // for which the table is full
		change func(*stream.Config)
		mute   bool
		want   verde.Party // whom the referee says to win
	}{
		"full for a while": {busy: 5 * time.Minute, want: verde.Defender},
		"full for good":    {busy: time.Hour},
		"refused": {change: func(cfg *stream.Config) {
			cfg.Accept = func(*verde.Header) error { return errors.New("it is not mine") }
		}},
		"silent": {mute: true, want: verde.Challenger},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				net := simulated(t)
				b := &node{t: t, court: c, key: c.Secrets[verde.Defender], options: on(net, 1), prover: func() (verde.Prover, error) {
					if k.mute {
						return nil, errors.New("says nothing")
					}
					return truth, nil
				}}
				b.change = func(cfg *stream.Config) {
					cfg.Total = 1
					if k.change != nil {
						k.change(cfg)
					}
				}
				ref := &node{t: t, court: c, key: stranger(t), options: on(net, 2), change: func(cfg *stream.Config) { cfg.Referee = func(*verde.Header) error { return nil } }}
				liar := &node{t: t, court: c, key: c.Secrets[verde.Challenger], options: on(net, 3)}
				evil := &node{t: t, court: c, key: stranger(t), options: on(net, 4)}
				for _, n := range []*node{b, ref, liar, evil} {
					n.open()
					defer n.close()
				}
				ref.knows(b)
				liar.knows(ref)
				evil.knows(b)
				ctx, cancel := context.WithCancel(t.Context())
				var crowd sync.WaitGroup
				full := make(chan struct{})
				crowd.Go(func() {
					begin, once := time.Now(), sync.OnceFunc(func() { close(full) })
					for ; k.busy > 0 && ctx.Err() == nil && time.Since(begin) < k.busy; time.Sleep(100 * time.Millisecond) {
						challenge(t, evil, b, c, *c.Case.Claim, stranger(t))
						once()
					}
					once()
				})
				<-full
				h := verde.Header{Rules: c.Rules.Hash(), Claim: *c.Case.Claim, Challenger: liar.id(), Defender: b.id()}
				f := newFoul(t, c, liar.host, verde.Challenger, cheat.Side{Prover: lie.Side.Prover}, h)
				done := make(chan struct{})
				go func() { defer close(done); f.play(ctx, ref.host.ID()) }()
				var u *stream.Update
				for begin := time.Now(); u == nil && time.Since(begin) < 30*time.Minute; time.Sleep(time.Second) {
					u = ref.ended(h.ID())
				}
				cancel()
				<-done
				crowd.Wait()
				switch {
				case u == nil:
					t.Fatal("the referee comes to no end")
				case k.want == verde.Nobody && u.GivenUp == nil:
					t.Errorf("the referee decides %+v", u.Story.Verdict)
				case k.want != verde.Nobody && (u.Story.Verdict == nil || u.Story.Verdict.Winner != k.want):
					t.Errorf("given up: %v, verdict %+v; want the %v to win", u.GivenUp, u.Story.Verdict, k.want)
				}
			})
		})
	}
}

// TestStrangers has strangers dispute one claim after the other with ever new keys over many connections. They make the node execute no
// more than their share, and somebody with a name still gets a liar convicted.
func TestStrangers(t *testing.T) {
	c, err := patient()
	if err != nil {
		t.Fatal(err)
	}
	lie := cheat.Tell(t, c, mrand.New(mrand.NewPCG(2, 6)), cheat.Rounds()[3])
	judge, err := c.Judge(lie)
	if err != nil {
		t.Fatal(err)
	}
	synctest.Test(t, func(t *testing.T) {
		const effort = 20 * time.Second // to execute a round
		net := simulated(t)
		a := &node{t: t, court: c, key: c.Secrets[verde.Challenger], options: on(net, 1), prover: func() (verde.Prover, error) { return judge, nil }}
		b := &node{t: t, court: c, key: c.Secrets[verde.Defender], options: on(net, 2)}
		var mu sync.Mutex
		executed := map[verde.Hash]int{}
		b.change = func(cfg *stream.Config) {
			cfg.Standing = func(h *verde.Header) bool { return h.Challenger == a.id() }
			cfg.Prover = func(_ context.Context, h *verde.Header) (verde.Prover, error) {
				time.Sleep(effort)
				mu.Lock()
				defer mu.Unlock()
				executed[h.Claim.Hash()]++
				return lie.Side.Prover, nil
			}
		}
		crowd := []*node{}
		for i := range 4 {
			crowd = append(crowd, &node{t: t, court: c, key: stranger(t), options: on(net, 3+i)})
		}
		for _, n := range append([]*node{a, b}, crowd...) {
			n.open()
			defer n.close()
		}
		a.knows(b)
		ctx, cancel := context.WithCancel(t.Context())
		var all sync.WaitGroup
		for i, n := range crowd {
			n.knows(b)
			all.Go(func() {
				for round := uint64(0); ctx.Err() == nil; round++ {
					claim := *c.Case.Claim
					claim.Round, claim.Computation = round<<8|uint64(i), verde.Hash{1}
					challenge(t, n, b, c, claim, stranger(t))
					time.Sleep(time.Second)
				}
			})
		}
		const flood = 20 * time.Minute
		time.Sleep(flood / 2)
		h := verde.Header{Rules: c.Rules.Hash(), Claim: *lie.Claim, Challenger: a.id(), Defender: b.id()}
		if err := a.service.Open(t.Context(), h, nil); err != nil {
			t.Fatal(err)
		}
		time.Sleep(flood / 2)
		if u := a.ended(h.ID()); u == nil || u.Story.Verdict == nil || u.Story.Verdict.Winner != verde.Challenger || u.Story.Verdict.Reason == verde.ByClock {
			t.Errorf("the challenger with a name: %+v", u)
		}
		cancel()
		all.Wait()
		mu.Lock()
		defer mu.Unlock()
		strangers := 0
		for claim, n := range executed {
			if claim != lie.Claim.Hash() {
				strangers += n
			}
		}
		// The last may be more than the share allows, and what a dispute needs again after another was served.
		if most := int(0.1*float64(flood)/float64(effort)) + 3; strangers == 0 || strangers > most {
			t.Errorf("strangers have made the node execute %d rounds in %v, want 1 to %d", strangers, flood, most)
		}
	})
}

// TestSpectatorsLeaveRoom lets peers watch with all the streams there are. The parties still come through.
func TestSpectatorsLeaveRoom(t *testing.T) {
	c, err := patient()
	if err != nil {
		t.Fatal(err)
	}
	h, liar := lie(t, c)
	b := newNode(t, c, c.Secrets[verde.Defender], liar, func(cfg *stream.Config) {
		cfg.Streams = 4
		cfg.Prover = func(_ context.Context, about *verde.Header) (verde.Prover, error) {
			if about.Claim == h.Claim {
				return liar()
			}
			return c.Execute(nil)
		}
	})
	evil, crowd := newNode(t, c, stranger(t), nil, nil), newNode(t, c, stranger(t), nil, nil)
	evil.knows(b)
	crowd.knows(b)
	key := stranger(t)
	if !challenge(t, evil, b, c, *c.Case.Claim, key) {
		t.Fatal("the dispute to be watched is not admitted")
	}
	watched := verde.Header{Rules: c.Rules.Hash(), Claim: *c.Case.Claim, Challenger: verde.NodeID(key.Public().(ed25519.PublicKey)), Defender: b.id()}
	id := watched.ID()
	hello, err := proto.Marshal(&pb.Frame{Body: &pb.Frame_Hello{Hello: &pb.Hello{Dispute: id[:], Watch: true}}})
	if err != nil {
		t.Fatal(err)
	}
	for range 4 {
		st, err := crowd.host.NewStream(t.Context(), b.host.ID(), stream.Protocol)
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = st.Reset() }()
		_, _ = st.Write(append(binary.AppendUvarint(nil, uint64(len(hello))), hello...))
		_ = st.SetReadDeadline(time.Now().Add(10 * time.Second))
		if frame, err := readFrame(bufio.NewReader(st)); err != nil || frame.GetHello() == nil {
			t.Fatalf("watching: %v, %v", frame, err)
		}
	}
	a := newNode(t, c, c.Secrets[verde.Challenger], honest(c), nil)
	a.knows(b)
	if err := a.service.Open(t.Context(), h, nil); err != nil {
		t.Fatal(err)
	}
	if v := a.verdict().Story.Verdict; v.Winner != verde.Challenger || v.Reason == verde.ByClock {
		t.Errorf("%+v", v)
	}
}
