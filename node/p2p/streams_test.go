package p2p

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"

	"verdant/gossip"
	"verdant/node/store"
)

func testContext(t testing.TB) context.Context {
	ctx, cancel := context.WithTimeout(context.Background(), 60*time.Second)
	t.Cleanup(cancel)
	return ctx
}

func pair(t *testing.T) (a, b *Host) {
	a = startHost(t, Config{Redial: 100 * time.Millisecond})
	b = startHost(t, Config{Redial: 100 * time.Millisecond, Bootstrap: a.Addrs()})
	eventually(t, "two members", func() bool { return len(a.Members()) == 1 && len(b.Members()) == 1 })
	return a, b
}

// pause is how long a peer is left alone from now on.
func (c *candidates) pause(id peer.ID, now time.Time) time.Duration {
	c.mu.Lock()
	defer c.mu.Unlock()
	if x := c.m[id]; x != nil {
		return x.next.Sub(now)
	}
	return 0
}

func TestPeerOfAnotherSpecOrSwarmIsLeftAlone(t *testing.T) {
	a := startHost(t, Config{Spec: 1, Redial: 100 * time.Millisecond})
	for name, cfg := range map[string]Config{"spec": {Spec: 2}, "swarm": {Spec: 1, Swarm: Hash{9}}} {
		cfg.Bootstrap, cfg.Redial = a.Addrs(), 100*time.Millisecond
		b := startHost(t, cfg)
		eventually(t, name+": the connection is given up, for long", func() bool {
			return b.candidates.pause(a.h.ID(), time.Now()) > strangerPause/2 && !b.connected(a.h.ID())
		})
		if len(a.Members()) != 0 || len(b.Members()) != 0 {
			t.Errorf("another %s became a member", name)
		}
	}
}

// TestHelloBeforeTheDialReturns has a stranger's hello judged while the dial to it goes on, which is the common order.
func TestHelloBeforeTheDialReturns(t *testing.T) {
	a := startHost(t, Config{})
	boot, err := ParsePeers(a.Addrs())
	if err != nil {
		t.Fatal(err)
	}
	for _, ok := range []bool{true, false} {
		var c candidates
		c.init(boot)
		now, id := time.Now(), a.h.ID()
		if due := c.due(now, 1, func(peer.ID) bool { return false }); len(due) != 1 {
			t.Fatalf("%d candidates are due, want 1", len(due))
		}
		c.postpone(id, now.Add(strangerPause))
		c.done(id, ok, now, time.Second)
		if p := c.pause(id, now); p != strangerPause {
			t.Errorf("dialled (%v), a stranger is left alone for %v, want %v", ok, p, strangerPause)
		}
	}
}

// TestLostHelloIsSaidAgain has peers that are connected and whom no hello reached: they become members all the same.
func TestLostHelloIsSaidAgain(t *testing.T) {
	a, b := pair(t)
	a.members.remove(b.h.ID())
	b.members.remove(a.h.ID())
	eventually(t, "members again", func() bool { return len(a.Members()) == 1 && len(b.Members()) == 1 })
}

func TestManifestIsFetchedBeforeThereIsAHost(t *testing.T) {
	a := startHost(t, Config{Swarm: Hash{1}})
	want := strings.Repeat("name = \"swarm\"\n", 2000)
	if err := a.ServeManifest([]byte(want)); err != nil {
		t.Fatal(err)
	}
	ctx := testContext(t)
	accept := func([]byte) error { return nil }
	dead := "/ip4/127.0.0.1/tcp/1/p2p/12D3KooWD3eckifWpRn9wQpMG9R9hX3sD158z7EqHWmweQAJU5SA"
	for _, id := range []Hash{{1}, {}} {
		got, err := FetchManifest(ctx, id, append([]string{dead}, a.Addrs()...), accept)
		if err != nil || string(got) != want {
			t.Fatalf("swarm %x: %d bytes, %v", id[:1], len(got), err)
		}
	}
	if _, err := FetchManifest(ctx, Hash{2}, a.Addrs(), accept); err == nil || !strings.Contains(err.Error(), "does not know swarm") {
		t.Errorf("unknown swarm: %v", err)
	}
	refuse := errors.New("wrong hash")
	if _, err := FetchManifest(ctx, Hash{1}, a.Addrs(), func([]byte) error { return refuse }); !errors.Is(err, refuse) {
		t.Errorf("refused manifest: %v", err)
	}
	if _, err := FetchManifest(ctx, Hash{1}, []string{dead}, accept); err == nil || !strings.Contains(err.Error(), "unreachable") {
		t.Errorf("dead bootstrapper: %v", err)
	}
	if _, err := FetchManifest(ctx, Hash{1}, []string{"nonsense"}, accept); err == nil || !strings.Contains(err.Error(), "want a form like") {
		t.Errorf("nonsense address: %v", err)
	}
}

func TestRPCTunnelCarriesHTTP(t *testing.T) {
	a, b := pair(t)
	client := &http.Client{Transport: b.RPCTransport()}
	if _, err := client.Get("http://ledger/"); !errors.Is(err, ErrNoRPC) {
		t.Errorf("nobody offers: got %v, want ErrNoRPC", err)
	}
	l := a.ListenRPC()
	srv := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		fmt.Fprintf(w, "%s from %s", body, r.RemoteAddr)
	})}
	go func() { _ = srv.Serve(l) }()
	t.Cleanup(func() { _ = srv.Close() })
	eventually(t, "the offer is known", func() bool { return b.Health().Peers[0].RPC })
	for i := range 20 {
		body := strings.Repeat("x", i*5000)
		resp, err := client.Post("http://ledger/", "text/plain", strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		got, err := io.ReadAll(resp.Body)
		_ = resp.Body.Close()
		if err != nil || string(got) != body+" from "+b.h.ID().String() {
			t.Fatalf("request %d: %d bytes, %v", i, len(got), err)
		}
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := l.Accept(); err == nil {
		t.Error("accept on a closed listener")
	}
}

func TestRPCStreamsPerPeerAreBounded(t *testing.T) {
	a, b := pair(t)
	l := a.ListenRPC()
	defer l.Close()
	ctx := testContext(t)
	open := 0
	for range 12 {
		c, err := b.DialRPC(ctx, a.h.ID())
		if err != nil {
			t.Fatal(err)
		}
		if _, err := c.Write([]byte("hi")); err == nil { // a stream is opened by its first bytes
			open++
		}
		go func() { _, _ = l.Accept() }()
		defer c.Close()
	}
	eventually(t, "the streams above the bound are refused", func() bool { return a.Health().Refused == 12-8 })
}

func TestRecordsReachALateJoiner(t *testing.T) {
	a, b := pair(t)
	s := openStore(t, t.TempDir())
	a.ServeRecords(s)
	key := newKey(t)
	var sealed []*gossip.Envelope
	for round := range uint64(6) {
		for kind, payload := range map[gossip.Kind]string{gossip.KindRollouts: "r", gossip.KindClaims: "c"} {
			e, err := gossip.Seal(key, Hash{1}, kind, round+1, []byte(payload))
			if err != nil {
				t.Fatal(err)
			}
			if kind == gossip.KindClaims {
				err = s.PutClaim(store.Claim{Hash: Hash{byte(round)}, Author: e.Author, Round: round, Raw: e.Raw})
			} else {
				sealed = append(sealed, e)
				_, err = s.PutEnvelope(store.Envelope{Hash: e.Hash, Kind: string(kind), Author: e.Author, Round: round, Raw: e.Raw})
			}
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	ctx := testContext(t)
	got, err := b.FetchEnvelopes(ctx, a.ID(), []Hash{sealed[3].Hash, {0xff}, sealed[1].Hash})
	if err != nil || len(got) != 2 || got[0].Hash != sealed[3].Hash || got[1].Hash != sealed[1].Hash {
		t.Fatalf("by hash: %d records, %v", len(got), err)
	}
	got, err = b.FetchRounds(ctx, a.ID(), RecordQuery{Kind: gossip.KindRollouts, From: 2, To: 4})
	if err != nil || len(got) != 3 || got[0].Hash != sealed[2].Hash {
		t.Errorf("by round: %d records, %v", len(got), err)
	}
	author := NodeID(key[32:])
	got, err = b.FetchRounds(ctx, a.ID(), RecordQuery{Kind: gossip.KindClaims, From: 5, Author: &author})
	if err != nil || len(got) != 1 || got[0].Kind != gossip.KindClaims {
		t.Errorf("claims by round and author: %d records, %v", len(got), err)
	}
	got, err = b.FetchClaims(ctx, a.ID(), []Hash{{4}, {99}})
	if err != nil || len(got) != 1 || got[0].Sequence != 5 {
		t.Errorf("claims by hash: %d records, %v", len(got), err)
	}
	if _, err := b.FetchEnvelopes(ctx, a.ID(), make([]Hash, maxRecords+1)); err == nil {
		t.Error("more records than an answer holds were asked for")
	}
	// A node whose store holds what its author never signed is caught.
	bad := *sealed[0]
	bad.Raw = append([]byte(nil), bad.Raw...)
	bad.Raw[len(bad.Raw)-1] ^= 1
	if _, err := s.PutEnvelope(store.Envelope{Hash: Hash{7}, Kind: "rollouts", Round: 100, Raw: bad.Raw}); err != nil {
		t.Fatal(err)
	}
	if _, err := b.FetchRounds(ctx, a.ID(), RecordQuery{Kind: gossip.KindRollouts, From: 100}); !errors.Is(err, gossip.ErrMalformed) {
		t.Errorf("forged record: %v", err)
	}
}

func TestBannedPeerStaysAwayAndComesBackAfter(t *testing.T) {
	a, b := pair(t)
	if err := a.Ban(b.ID(), time.Hour); err != nil {
		t.Fatal(err)
	}
	eventually(t, "the banned peer is gone", func() bool { return len(a.Members()) == 0 && len(b.Members()) == 0 })
	dials := b.Health().Dials
	eventually(t, "it tries again", func() bool { return b.Health().Dials > dials+2 })
	if len(a.Members()) != 0 {
		t.Error("a banned peer got in")
	}
	if err := a.Ban(b.ID(), 0); err != nil {
		t.Fatal(err)
	}
	eventually(t, "it is back", func() bool { return len(a.Members()) == 1 && len(b.Members()) == 1 })
}

// A node that knew its swarm once needs no bootstrapper to find it again.
func TestRestartWithoutBootstrapperUsesTheBook(t *testing.T) {
	dir := t.TempDir()
	s := openStore(t, dir)
	key := newKey(t)
	a := startHost(t, Config{Redial: 100 * time.Millisecond})
	b := startHost(t, Config{Key: key, Redial: 100 * time.Millisecond, Bootstrap: a.Addrs(), Book: s, Datastore: s.Datastore()})
	eventually(t, "the member is in the book", func() bool { p, _ := s.Peers(); return len(p) == 1 })
	if err := errors.Join(b.Close(), s.Close()); err != nil {
		t.Fatal(err)
	}
	s = openStore(t, dir)
	b = startHost(t, Config{Key: key, Redial: 100 * time.Millisecond, Book: s, Datastore: s.Datastore()})
	eventually(t, "it finds the swarm again", func() bool { return len(b.Members()) == 1 })
	var private bool
	err := s.Scan("", func(string, []byte) error { return nil })
	if err != nil {
		t.Fatal(err)
	}
	res, err := s.Datastore().Query(testContext(t), allKeys)
	if err != nil {
		t.Fatal(err)
	}
	keys, err := res.Rest()
	if err != nil || len(keys) == 0 {
		t.Fatalf("the peerstore persisted nothing: %v", err)
	}
	for _, e := range keys {
		private = private || strings.HasSuffix(e.Key, "/priv")
	}
	if private {
		t.Error("the private key was written to the database")
	}
}

func TestBusyPortAndBadAddressesNameTheCure(t *testing.T) {
	a := startHost(t, Config{})
	var tcp string
	for _, s := range a.Addrs() {
		if strings.Contains(s, "/tcp/") {
			tcp = strings.Split(s, "/p2p/")[0]
		}
	}
	for want, cfg := range map[string]Config{
		"in use":           {Listen: []string{tcp}},
		"want a form like": {Listen: []string{"localhost:80"}},
	} {
		cfg.Key, cfg.Swarm, cfg.Local = newKey(t), Hash{1}, true
		h, err := New(cfg)
		if err == nil {
			_ = h.Close()
			t.Errorf("%v: no error", cfg.Listen)
		} else if !strings.Contains(err.Error(), want) {
			t.Errorf("%v: %v does not say %q", cfg.Listen, err, want)
		}
	}
}
