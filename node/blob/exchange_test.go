package blob

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"io"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"

	"verdant/gossip"
)

type testNode struct {
	*Exchange
	disk *Disk
	id   NodeID
	mu   sync.Mutex
	bad  []NodeID
}

func newHost(t *testing.T) host.Host {
	t.Helper()
	h, err := libp2p.New(libp2p.ListenAddrStrings("/ip4/127.0.0.1/tcp/0"), libp2p.DisableMetrics(), libp2p.DisableRelay())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = h.Close() })
	return h
}

func newNode(t *testing.T, edit func(*Config)) *testNode {
	t.Helper()
	h := newHost(t)
	n := &testNode{disk: openDisk(t, t.TempDir(), 0)}
	cfg := Config{Swarm: Hash{1}, Disk: n.disk, OnBad: func(id NodeID, _ error) {
		n.mu.Lock()
		n.bad = append(n.bad, id)
		n.mu.Unlock()
	}}
	if edit != nil {
		edit(&cfg)
	}
	x, err := New(h, cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = x.Close() })
	n.Exchange = x
	n.id, _ = gossip.NodeOf(h.ID())
	return n
}

func (n *testNode) connect(t *testing.T, others ...*testNode) (ids []NodeID) {
	t.Helper()
	for _, o := range others {
		if err := n.h.Connect(context.Background(), *host.InfoFromHost(o.h)); err != nil {
			t.Fatal(err)
		}
		ids = append(ids, o.id)
	}
	return ids
}

func (n *testNode) put(t *testing.T, b []byte, name Hash) Hash {
	t.Helper()
	info, err := n.disk.PutBytes(b, PutOptions{Name: name})
	if err != nil {
		t.Fatal(err)
	}
	return info.Hash
}

func testContext(t *testing.T) context.Context {
	ctx, cancel := context.WithTimeout(context.Background(), 60*time.Second)
	t.Cleanup(cancel)
	return ctx
}

func TestFetchFromSeveralProviders(t *testing.T) {
	a, b, c := newNode(t, nil), newNode(t, nil), newNode(t, nil)
	data := content(1, 9<<20+123)
	h := a.put(t, data, Hash{})
	b.put(t, data, Hash{})
	info, err := c.Fetch(testContext(t), Request{Key: h, MaxSize: 10 << 20, Providers: c.connect(t, a, b), Pin: true})
	if err != nil || info.Size != int64(len(data)) {
		t.Fatalf("fetch: %+v, %v", info, err)
	}
	got, err := c.disk.ReadAll(h, 10<<20)
	if err != nil || !bytes.Equal(got, data) {
		t.Fatalf("content differs: %v", err)
	}
	if sa, sb := a.Stats().ServedBytes, b.Stats().ServedBytes; sa == 0 || sb == 0 {
		t.Errorf("one provider did all the work: %d and %d bytes", sa, sb)
	}
	if len(c.disk.Pinned()) != 1 {
		t.Error("the blob is not pinned")
	}
}

func TestFetchByNameIsVerified(t *testing.T) {
	liar, honest, c := newNode(t, nil), newNode(t, nil), newNode(t, nil)
	data := content(2, 300<<10)
	root := sha256.Sum256(append([]byte("root of "), data...)) // stands for a state root
	liar.put(t, content(3, 300<<10), root)
	honest.put(t, data, root)
	verify := func(r io.ReaderAt, size int64) error {
		b, err := io.ReadAll(io.NewSectionReader(r, 0, size))
		if err != nil {
			return err
		}
		if sha256.Sum256(append([]byte("root of "), b...)) != root {
			return errors.New("another root")
		}
		return nil
	}
	req := Request{Key: root, MaxSize: 1 << 20, Verify: verify}
	req.Providers = c.connect(t, liar)
	if _, err := c.Fetch(testContext(t), req); !errors.Is(err, ErrCorrupt) {
		t.Fatalf("the liar alone: got %v, want ErrCorrupt", err)
	}
	if len(c.bad) != 1 || c.bad[0] != liar.id {
		t.Errorf("blamed %x, want the liar", c.bad)
	}
	req.Providers = c.connect(t, liar, honest)
	info, err := c.Fetch(testContext(t), req)
	if err != nil || info.Hash != sha256.Sum256(data) {
		t.Fatalf("with an honest one: %+v, %v", info, err)
	}
	if got, err := c.disk.ReadAll(root, 1<<20); err != nil || !bytes.Equal(got, data) {
		t.Errorf("by name: %d bytes, %v", len(got), err)
	}
}

// A provider whose manifest is right but whose chunks are not is left out, and the others finish.
func TestWrongChunksAreRefusedAndBlamed(t *testing.T) {
	good, c := newNode(t, nil), newNode(t, nil)
	data := content(4, 5<<20)
	h := good.put(t, data, Hash{})
	evil := newHost(t)
	evil.SetStreamHandler(protocolOf(Hash{1}), func(s network.Stream) {
		defer s.Close()
		q, err := readRequest(s)
		if err != nil {
			return
		}
		m, err := good.disk.manifest(q.key)
		if err != nil {
			return
		}
		if q.what == askManifest {
			_, _ = s.Write(append([]byte{statusOK}, m.encode()...))
			return
		}
		_, _ = s.Write(make([]byte, 1+q.count*64<<10)) // statusOK and zeros
	})
	if err := c.h.Connect(context.Background(), *host.InfoFromHost(evil)); err != nil {
		t.Fatal(err)
	}
	evilID, _ := gossip.NodeOf(evil.ID())
	info, err := c.Fetch(testContext(t), Request{Key: h, MaxSize: 6 << 20, Providers: append(c.connect(t, good), evilID)})
	if err != nil || info.Hash != h {
		t.Fatalf("fetch: %+v, %v", info, err)
	}
	if got, err := c.disk.ReadAll(h, 6<<20); err != nil || !bytes.Equal(got, data) {
		t.Errorf("content differs: %v", err)
	}
	if len(c.bad) != 1 || c.bad[0] != evilID {
		t.Errorf("blamed %x, want the liar", c.bad)
	}
}

// What a cut-off fetch has got is kept, over a restart too, and only the rest is fetched again.
func TestFetchResumes(t *testing.T) {
	a := newNode(t, nil)
	data := content(5, 6<<20)
	h := a.put(t, data, Hash{})
	half := newHost(t) // gives the first three ranges, then dies
	given := 0
	half.SetStreamHandler(protocolOf(Hash{1}), func(s network.Stream) {
		q, err := readRequest(s)
		if err != nil || (q.what == askChunks && given == 3) {
			_ = s.Reset()
			return
		}
		defer s.Close()
		m, err := a.disk.manifest(q.key)
		if err != nil {
			return
		}
		if q.what == askManifest {
			_, _ = s.Write(append([]byte{statusOK}, m.encode()...))
			return
		}
		given++
		at, _ := m.span(int(q.first))
		_, _ = s.Write(append([]byte{statusOK}, data[at:at+int64(q.count)*64<<10]...))
	})
	c := newNode(t, nil)
	if err := c.h.Connect(context.Background(), *host.InfoFromHost(half)); err != nil {
		t.Fatal(err)
	}
	halfID, _ := gossip.NodeOf(half.ID())
	if _, err := c.Fetch(testContext(t), Request{Key: h, MaxSize: 6 << 20, Providers: []NodeID{halfID}}); err == nil {
		t.Fatal("a provider that died gave everything")
	}
	dir := c.disk.cfg.Dir
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	again := newNode(t, func(cfg *Config) { cfg.Disk = openDisk(t, dir, 0) })
	if _, err := again.Fetch(testContext(t), Request{Key: h, MaxSize: 6 << 20, Providers: again.connect(t, a)}); err != nil {
		t.Fatal(err)
	}
	if n := again.Stats().FetchedBytes; n != 3<<20 {
		t.Errorf("%d bytes were fetched again, want the missing %d", n, 3<<20)
	}
	if got, err := again.cfg.Disk.ReadAll(h, 6<<20); err != nil || !bytes.Equal(got, data) {
		t.Errorf("content differs: %v", err)
	}
	left, err := os.ReadDir(dir + "/partial")
	if err != nil || len(left) != 0 {
		t.Errorf("%d partial files are left, %v", len(left), err)
	}
}

func TestFetchErrorsAreToldApart(t *testing.T) {
	a, c := newNode(t, nil), newNode(t, nil)
	h := a.put(t, content(6, 100<<10), Hash{})
	ids := c.connect(t, a)
	ctx := testContext(t)
	if _, err := c.Fetch(ctx, Request{Key: Hash{9}, MaxSize: 100, Providers: ids}); !errors.Is(err, ErrNotFound) {
		t.Errorf("unknown: %v", err)
	}
	if _, err := c.Fetch(ctx, Request{Key: h, MaxSize: 100<<10 - 1, Providers: ids}); !errors.Is(err, ErrTooLarge) {
		t.Errorf("too large: %v", err)
	}
	if _, err := c.Fetch(ctx, Request{Key: h, Providers: ids}); err == nil {
		t.Error("no size bound was accepted")
	}
	if _, err := c.Fetch(ctx, Request{Key: h, MaxSize: 1 << 20}); !errors.Is(err, ErrNotFound) {
		t.Errorf("no provider: %v", err)
	}
	small := newNode(t, func(cfg *Config) { cfg.Disk = openDisk(t, t.TempDir(), 1000) })
	if _, err := small.Fetch(ctx, Request{Key: h, MaxSize: 1 << 20, Providers: small.connect(t, a)}); !errors.Is(err, ErrNoRoom) {
		t.Errorf("no room: %v", err)
	}
}

func TestDamagedFileIsNotSpread(t *testing.T) {
	a, c := newNode(t, nil), newNode(t, nil)
	h := a.put(t, content(7, 100<<10), Hash{})
	damage(t, a.disk, h)
	if _, err := c.Fetch(testContext(t), Request{Key: h, MaxSize: 1 << 20, Providers: c.connect(t, a)}); err == nil {
		t.Error("a damaged blob was fetched")
	}
	if _, ok := a.disk.Resolve(h); ok {
		t.Error("the damaged blob is still offered")
	}
}

func TestManyFetchesOfOneKeyShareADownload(t *testing.T) {
	a, c := newNode(t, nil), newNode(t, nil)
	h := a.put(t, content(8, 2<<20), Hash{})
	ids := c.connect(t, a)
	ctx := testContext(t)
	var wg sync.WaitGroup
	errs := make([]error, 8)
	for i := range errs {
		wg.Go(func() { _, errs[i] = c.Fetch(ctx, Request{Key: h, MaxSize: 2 << 20, Providers: ids}) })
	}
	wg.Wait()
	if err := errors.Join(errs...); err != nil {
		t.Fatal(err)
	}
	if n := c.Stats().FetchedBytes; n != 2<<20 {
		t.Errorf("%d bytes were fetched, want each once", n)
	}
}

func TestGreedyPeerIsToldToWait(t *testing.T) {
	a := newNode(t, func(cfg *Config) { cfg.PeerRate = 1 << 20 }) // bursts of 4 MiB
	c := newNode(t, nil)
	h := a.put(t, content(9, 6<<20+512<<10), Hash{})
	if _, err := c.Fetch(testContext(t), Request{Key: h, MaxSize: 7 << 20, Providers: c.connect(t, a)}); err != nil {
		t.Fatal(err)
	}
	if a.Stats().Refused == 0 {
		t.Error("6.5 MiB went at once through a bound of 4 MiB and 1 MiB/s")
	}
}
