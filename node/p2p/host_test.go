package p2p

import (
	"crypto/ed25519"
	"crypto/rand"
	"testing"
	"time"

	"verdant/node/store"
)

func newKey(t testing.TB) ed25519.PrivateKey {
	t.Helper()
	_, key, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func openStore(t testing.TB, dir string) *store.Store {
	t.Helper()
	s, err := store.Open(store.Config{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func startHost(t testing.TB, cfg Config) *Host {
	t.Helper()
	if cfg.Key == nil {
		cfg.Key = newKey(t)
	}
	if cfg.Swarm == (Hash{}) {
		cfg.Swarm = Hash{1}
	}
	cfg.Listen = []string{"/ip4/127.0.0.1/tcp/0", "/ip4/127.0.0.1/udp/0/quic-v1"}
	cfg.Local = true
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = h.Close() })
	return h
}

// eventually polls until ok; the deadline only keeps a broken test from hanging.
func eventually(t testing.TB, what string, ok func() bool) {
	t.Helper()
	for end := time.Now().Add(60 * time.Second); time.Now().Before(end); time.Sleep(10 * time.Millisecond) {
		if ok() {
			return
		}
	}
	t.Fatalf("never happened: %s", what)
}

func TestThreeHostsFindEachOtherThroughOne(t *testing.T) {
	a := startHost(t, Config{Redial: 100 * time.Millisecond})
	boot := a.Addrs()
	start := time.Now()
	b := startHost(t, Config{Bootstrap: boot, Redial: 100 * time.Millisecond})
	c := startHost(t, Config{Bootstrap: boot, Redial: 100 * time.Millisecond})
	eventually(t, "everyone is a member of everyone", func() bool {
		return len(a.Members()) == 2 && len(b.Members()) == 2 && len(c.Members()) == 2
	})
	t.Logf("joined in %v", time.Since(start))
	h := b.Health()
	if h.ClockOffset.Abs() > time.Minute {
		t.Errorf("clock offset %v on one machine", h.ClockOffset)
	}
	if len(h.Peers) != 2 || h.Peers[0].Addr == "" || h.Peers[0].Node == (NodeID{}) {
		t.Errorf("health lacks peers: %+v", h)
	}
}
