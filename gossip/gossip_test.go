package gossip

import (
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"sync/atomic"
	"testing"
	"time"

	"github.com/libp2p/go-libp2p"
	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/host"
)

type testNode struct {
	*Gossip
	h   host.Host
	key ed25519.PrivateKey
}

func newHost(t *testing.T, key ed25519.PrivateKey) host.Host {
	t.Helper()
	priv, err := crypto.UnmarshalEd25519PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	h, err := libp2p.New(libp2p.Identity(priv), libp2p.ListenAddrStrings("/ip4/127.0.0.1/tcp/0"), libp2p.DisableMetrics(), libp2p.DisableRelay())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = h.Close() })
	return h
}

func newNode(t *testing.T, n byte, edit func(*Config)) testNode {
	t.Helper()
	key := testKey(n)
	h := newHost(t, key)
	var seq atomic.Uint64
	cfg := Config{
		Swarm: testSwarm, Key: key, NextSequence: func() (uint64, error) { return seq.Add(1), nil },
		CheckClaim: func(_ NodeID, p []byte) (uint64, error) {
			if len(p) != 1 {
				return 0, fmt.Errorf("claim of %d bytes", len(p))
			}
			return uint64(p[0]), nil
		},
	}
	if edit != nil {
		edit(&cfg)
	}
	g, err := New(h, cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = g.Close() })
	return testNode{g, h, key}
}

func connect(t *testing.T, a, b host.Host) {
	t.Helper()
	if err := a.Connect(context.Background(), *host.InfoFromHost(b)); err != nil {
		t.Fatal(err)
	}
}

// eventually polls until ok; the deadline only keeps a broken test from hanging.
func eventually(t *testing.T, what string, ok func() bool) {
	t.Helper()
	for end := time.Now().Add(60 * time.Second); time.Now().Before(end); time.Sleep(5 * time.Millisecond) {
		if ok() {
			return
		}
	}
	t.Fatalf("never happened: %s", what)
}

func testContext(t *testing.T) context.Context {
	ctx, cancel := context.WithTimeout(context.Background(), 60*time.Second)
	t.Cleanup(cancel)
	return ctx
}

func TestEveryKindReachesTheOthersOnceAndNotOneself(t *testing.T) {
	a, b, c := newNode(t, 1, nil), newNode(t, 2, nil), newNode(t, 3, nil)
	connect(t, a.h, b.h) // a line: c hears of a only through b
	connect(t, b.h, c.h)
	eventually(t, "a mesh in every topic", func() bool { return a.Stats().Mesh == 3 && b.Stats().Mesh == 6 && c.Stats().Mesh == 3 })
	ctx := testContext(t)
	batch := Rollouts{Round: 3, Groups: []Group{{Completions: []Completion{{Tokens: []uint32{5, 1}, Reward: true}}}}}
	sent, err := a.Rollouts.Publish(ctx, batch)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := a.Claims.Publish(ctx, Opaque{Payload: []byte{3}}); err != nil {
		t.Fatal(err)
	}
	if _, err := a.Critiques.Publish(ctx, Critique{Author: nodeOf(b.key), Round: 3}); err != nil {
		t.Fatal(err)
	}
	for _, n := range []testNode{b, c} {
		m, err := n.Rollouts.Next(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if m.Hash != sent.Hash || m.Author != nodeOf(a.key) || m.Round != 3 || m.Body.Node != nodeOf(a.key) || !m.Body.Groups[0].Completions[0].Reward {
			t.Errorf("got %+v, sent %+v", m, sent)
		}
		if cl, err := n.Claims.Next(ctx); err != nil || cl.Round != 3 || cl.Body.Payload[0] != 3 {
			t.Errorf("claim: %+v, %v", cl, err)
		}
		if cr, err := n.Critiques.Next(ctx); err != nil || cr.Body.Critic != nodeOf(a.key) || cr.Body.Author != nodeOf(b.key) {
			t.Errorf("critique: %+v, %v", cr, err)
		}
	}
	if s := b.Stats(); s.Delivered != 3 || s.Dropped() != 0 || s.Rejected != 0 {
		t.Errorf("counters of b: %+v", s)
	}
	short, cancel := context.WithTimeout(ctx, 50*time.Millisecond)
	defer cancel()
	if m, err := a.Rollouts.Next(short); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("a heard itself: %+v, %v", m, err)
	}
	if s := a.Stats(); s.Published != 3 {
		t.Errorf("counters of a: %+v", s)
	}
}

// A peer that speaks raw pubsub sends what no honest node sends: it is rejected, counted and in the end not heard at all.
func TestHostilePeerIsRejectedAndGraylisted(t *testing.T) {
	a := newNode(t, 1, nil)
	evilKey := testKey(66)
	evil := newHost(t, evilKey)
	ctx := testContext(t)
	ps, err := pubsub.NewGossipSub(ctx, evil, pubsub.WithMessageSignaturePolicy(pubsub.StrictNoSign), pubsub.WithNoAuthor(), pubsub.WithMessageIdFn(messageID))
	if err != nil {
		t.Fatal(err)
	}
	topic, err := ps.Join(TopicName(testSwarm, KindClaims))
	if err != nil {
		t.Fatal(err)
	}
	connect(t, evil, a.h)
	eventually(t, "the hostile peer sees us", func() bool { return len(topic.ListPeers()) == 1 })
	claims := uint64(100)
	heard := func() bool { // a valid claim of a new round
		claims++
		if err := topic.Publish(ctx, seal(t, evilKey, KindClaims, claims, []byte{byte(claims)}).Raw); err != nil {
			t.Fatal(err)
		}
		return a.claimsHeard(ctx)
	}
	eventually(t, "a valid claim is heard", heard)
	wrongClaim := seal(t, evilKey, KindClaims, 1, []byte("two")).Raw
	wrongKind := seal(t, evilKey, KindRollouts, 1, []byte{1}).Raw
	stolen := seal(t, testKey(5), KindClaims, 1, []byte{1}).Raw
	stolen[len(stolen)-1] ^= 1
	for i, raw := range [][]byte{[]byte("noise"), wrongClaim, wrongKind, stolen} {
		if err := topic.Publish(ctx, raw); err != nil {
			t.Fatal(err)
		}
		if i < 3 { // the score is computed once a second, so the last one may come too late
			eventually(t, fmt.Sprintf("rejection %d", i), func() bool { return a.Stats().Rejected > uint64(i) })
		}
	}
	quiet := 0 // twice in a row, so that a message under way is not missed
	eventually(t, "the hostile peer is not heard any more", func() bool {
		if quiet++; heard() {
			quiet = 0
		}
		return quiet == 2
	})
}

// claimsHeard drains what has arrived and reports whether there was any.
func (n testNode) claimsHeard(ctx context.Context) (any bool) {
	for {
		short, cancel := context.WithTimeout(ctx, 200*time.Millisecond)
		_, err := n.Claims.Next(short)
		cancel()
		if err != nil {
			return any
		}
		any = true
	}
}

func TestStoredEnvelopeCanBeSentAgainAfterARestart(t *testing.T) {
	a, b := newNode(t, 1, nil), newNode(t, 2, nil)
	ctx := testContext(t)
	sealed, err := a.Claims.Seal(Opaque{Payload: []byte{4}})
	if err != nil {
		t.Fatal(err)
	}
	if err := a.Claims.Send(ctx, sealed.Raw); err != nil { // nobody hears it
		t.Fatal(err)
	}
	key := a.key
	if err := errors.Join(a.Close(), a.h.Close()); err != nil {
		t.Fatal(err)
	}
	again := newNode(t, 1, nil)
	if again.key.Equal(key) == false {
		t.Fatal("test keys differ")
	}
	connect(t, again.h, b.h)
	eventually(t, "neighbours", func() bool { return again.Claims.Peers() == 1 && b.Claims.Peers() == 1 })
	if err := again.Claims.Send(ctx, sealed.Raw); err != nil {
		t.Fatal(err)
	}
	m, err := b.Claims.Next(ctx)
	if err != nil || m.Hash != sealed.Hash {
		t.Errorf("got %+v, %v", m, err)
	}
}

func TestSlowReaderLosesMessagesButEachIsCounted(t *testing.T) {
	a := newNode(t, 1, nil)
	b := newNode(t, 2, func(c *Config) { c.Queue, c.Burst = 4, 10_000 })
	connect(t, a.h, b.h)
	eventually(t, "neighbours", func() bool { return a.Critiques.Peers() == 1 && b.Critiques.Peers() == 1 })
	ctx := testContext(t)
	const n = 60
	for i := range n {
		if _, err := a.Critiques.Publish(ctx, Critique{Author: nodeOf(b.key), Round: 1, Index: uint32(i)}); err != nil {
			t.Fatal(err)
		}
	}
	eventually(t, "all but the queue are counted as dropped", func() bool { return b.Stats().DroppedSlow == n-4 })
}

func TestOwnMessagesThatPeersWouldRefuseAreNotSent(t *testing.T) {
	a := newNode(t, 1, nil)
	ctx := testContext(t)
	if _, err := a.Rollouts.Publish(ctx, Rollouts{}); !errors.Is(err, ErrMalformed) {
		t.Errorf("empty batch: %v", err)
	}
	if _, err := a.Claims.Publish(ctx, Opaque{Payload: []byte("bad")}); !errors.Is(err, ErrMalformed) {
		t.Errorf("bad claim: %v", err)
	}
	big := Rollouts{Groups: []Group{{}}}
	for range 64 {
		big.Groups[0].Completions = append(big.Groups[0].Completions, Completion{Tokens: make([]uint32, 4096)})
	}
	if _, err := a.Rollouts.Publish(ctx, big); err == nil {
		t.Error("a batch above 256 KiB was published")
	}
}

func TestConfigErrorsNameWhatIsMissing(t *testing.T) {
	h := newHost(t, testKey(1))
	ok := Config{
		Swarm: testSwarm, Key: testKey(1), NextSequence: func() (uint64, error) { return 1, nil },
		CheckClaim: func(NodeID, []byte) (uint64, error) { return 0, nil },
	}
	for name, edit := range map[string]func(*Config){
		"swarm": func(c *Config) { c.Swarm = Hash{} }, "key": func(c *Config) { c.Key = nil },
		"sequence": func(c *Config) { c.NextSequence = nil }, "check": func(c *Config) { c.CheckClaim = nil },
		"foreign key": func(c *Config) { c.Key = testKey(2) },
	} {
		cfg := ok
		edit(&cfg)
		if g, err := New(h, cfg); err == nil {
			_ = g.Close()
			t.Errorf("%s: no error", name)
		}
	}
	g, err := New(h, ok)
	if err != nil {
		t.Fatal(err)
	}
	if err := g.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := g.Claims.Next(context.Background()); !errors.Is(err, ErrClosed) {
		t.Errorf("next after close: %v", err)
	}
}
