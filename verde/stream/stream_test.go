package stream_test

import (
	"bufio"
	"cmp"
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"log/slog"
	mrand "math/rand/v2"
	"os"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"

	"verdant/internal/cheat"
	"verdant/verde"
	"verdant/verde/stream"
)

// clock is short, so that silence can be waited out.
var clock = verde.Clock{Budget: 4000, Increment: 50, Window: 2000, Heavy: 4000}

var court = sync.OnceValues(func() (*cheat.Court, error) { return cheat.New(2, clock) })

func sit(t testing.TB) *cheat.Court {
	t.Helper()
	c, err := court()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// memory is a store that outlives the services on it.
type memory struct {
	mu       sync.Mutex
	parts    map[verde.Hash][][]byte
	finished map[verde.Hash]bool
	puts     int
}

func newMemory() *memory {
	return &memory{parts: map[verde.Hash][][]byte{}, finished: map[verde.Hash]bool{}}
}

func (m *memory) Put(id verde.Hash, first int, parts [][]byte, finished bool) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.puts++
	have := m.parts[id]
	if first > len(have) {
		return errors.New("a part is missing")
	}
	for i, p := range parts {
		if first+i < len(have) {
			have[first+i] = p
		} else {
			have = append(have, p)
		}
	}
	m.parts[id] = have
	m.finished[id] = m.finished[id] || finished
	return nil
}

func (m *memory) Parts(id verde.Hash) ([][]byte, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return slices.Clone(m.parts[id]), nil
}

func (m *memory) Unfinished() (list []verde.Hash, err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for id := range m.parts {
		if !m.finished[id] {
			list = append(list, id)
		}
	}
	return list, nil
}

// node is a peer that plays disputes.
type node struct {
	t       testing.TB
	key     ed25519.PrivateKey
	host    host.Host
	store   *memory
	prover  func() (verde.Prover, error)
	service *stream.Service
	change  func(*stream.Config)
	court   *cheat.Court
	durable stream.Store // what the service writes to, store unless a test puts something between
	options []libp2p.Option

	mu      sync.Mutex
	updates []stream.Update
	moved   chan struct{} // closed and replaced with every update
}

func newNode(t testing.TB, c *cheat.Court, key ed25519.PrivateKey, prover func() (verde.Prover, error), change func(*stream.Config)) *node {
	t.Helper()
	n := &node{
		t: t, key: key, prover: prover, change: change, court: c,
		options: []libp2p.Option{libp2p.ListenAddrStrings("/ip4/127.0.0.1/tcp/0"), libp2p.DisableRelay()},
	}
	n.open()
	t.Cleanup(n.close)
	return n
}

// open makes the node's host and starts it.
func (n *node) open() {
	n.t.Helper()
	n.moved = make(chan struct{})
	if n.store == nil {
		n.store = newMemory()
	}
	k, err := crypto.UnmarshalEd25519PrivateKey(n.key)
	if err != nil {
		n.t.Fatal(err)
	}
	if n.host, err = libp2p.New(append(n.options, libp2p.Identity(k))...); err != nil {
		n.t.Fatal(err)
	}
	n.start()
}

func (n *node) close() {
	n.stop()
	_ = n.host.Close()
}

// stored is how many parts of a dispute are durable.
func (n *node) stored(id verde.Hash) int {
	parts, _ := n.store.Parts(id)
	return len(parts)
}

func (n *node) start() {
	n.t.Helper()
	c := n.court
	signer, err := verde.NewKeySigner(n.key)
	if err != nil {
		n.t.Fatal(err)
	}
	log := slog.New(slog.DiscardHandler)
	if os.Getenv("LOG") != "" {
		log = slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelDebug}))
	}
	cfg := stream.Config{
		Host: n.host, Rules: c.Rules, Signer: signer, Store: cmp.Or[stream.Store](n.durable, n.store), Redial: 20 * time.Millisecond, Logger: log,
		Accept: func(*verde.Header) error { return nil },
		OnUpdate: func(u stream.Update) {
			n.mu.Lock()
			n.updates = append(n.updates, u)
			close(n.moved)
			n.moved = make(chan struct{})
			n.mu.Unlock()
		},
	}
	if n.prover != nil {
		cfg.Prover = func(context.Context, *verde.Header) (verde.Prover, error) { return n.prover() }
	}
	if n.change != nil {
		n.change(&cfg)
	}
	if n.service, err = stream.New(cfg); err != nil {
		n.t.Fatal(err)
	}
}

func (n *node) stop() {
	if err := n.service.Close(); err != nil {
		n.t.Error(err)
	}
}

func (n *node) id() verde.NodeID { return verde.NodeID(n.key.Public().(ed25519.PublicKey)) }

// knows lets a node find another.
func (n *node) knows(others ...*node) {
	for _, o := range others {
		n.host.Peerstore().AddAddrs(o.host.ID(), o.host.Addrs(), time.Hour)
	}
}

// until waits until an update of the node satisfies ok, and returns it.
func (n *node) until(what string, ok func(*stream.Update) bool) *stream.Update {
	n.t.Helper()
	late := time.After(60 * time.Second)
	for seen := 0; ; {
		n.mu.Lock()
		list, moved := n.updates, n.moved
		n.mu.Unlock()
		for ; seen < len(list); seen++ {
			if ok(&list[seen]) {
				return &list[seen]
			}
		}
		select {
		case <-moved:
		case <-late:
			n.t.Fatalf("there is no %s", what)
		}
	}
}

// verdict waits for the end of the node's dispute.
func (n *node) verdict() *stream.Update {
	n.t.Helper()
	return n.until("verdict", func(u *stream.Update) bool { return u.Transcript != nil })
}

func stranger(t testing.TB) ed25519.PrivateKey {
	t.Helper()
	_, key, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// lie tells a random lie about a round and returns the header of a dispute about it, and who defends it.
func lie(t testing.TB, c *cheat.Court) (verde.Header, func() (verde.Prover, error)) {
	t.Helper()
	seed := seeds(t, 1)[0]
	t.Logf("SEED=%d", seed)
	r := mrand.New(mrand.NewPCG(seed, 2))
	for {
		f, err := cheat.Rounds()[3].Tell(c, r) // a gradient
		if err != nil {
			t.Fatal(err)
		}
		if f == nil {
			continue
		}
		h := verde.Header{Claim: *f.Claim, Challenger: c.Keys[verde.Challenger].Node(), Defender: c.Keys[verde.Defender].Node()}
		return h, func() (verde.Prover, error) { return f.Side.Prover, nil }
	}
}

func honest(c *cheat.Court) func() (verde.Prover, error) {
	return func() (verde.Prover, error) { return c.Execute(nil) }
}

// TestConviction plays a dispute between two peers while a third looks on. All three come to the same.
func TestConviction(t *testing.T) {
	c := sit(t)
	h, liar := lie(t, c)
	a, b := newNode(t, c, c.Secrets[verde.Challenger], honest(c), nil), newNode(t, c, c.Secrets[verde.Defender], liar, nil)
	w := newNode(t, c, stranger(t), nil, nil)
	a.knows(b)
	w.knows(a, b)
	if err := a.service.Open(t.Context(), h, nil); err != nil {
		t.Fatal(err)
	}
	if err := a.service.Open(t.Context(), h, nil); !errors.Is(err, stream.ErrStarted) {
		t.Errorf("the same dispute again: %v", err)
	}
	h.Rules = c.Rules.Hash()
	stories := 0
	seen, err := w.service.Watch(t.Context(), a.id(), h.ID(), func(*verde.Story) { stories++ })
	if err != nil {
		t.Fatal(err)
	}
	ua, ub := a.verdict(), b.verdict()
	for _, u := range []*stream.Update{ua, ub} {
		if v := u.Story.Verdict; v.Winner != verde.Challenger || v.Reason == verde.ByClock {
			t.Errorf("the %v's verdict: %+v", u.Role, v)
		}
	}
	story, err := verde.Replay(c.Rules, seen, verde.Ed25519{})
	if err != nil || story.Verdict == nil || *story.Verdict != *ua.Story.Verdict || stories == 0 {
		t.Errorf("the spectator saw %d steps and %+v, %v", stories, story, err)
	}
	// Whoever asks later gets the same from either side.
	for _, n := range []*node{a, b} {
		late, err := w.service.Watch(t.Context(), n.id(), h.ID(), nil)
		if err != nil || len(late.Entries) != len(seen.Entries) {
			t.Errorf("later: %v", err)
		}
	}
	if err := w.service.Keep(seen); err != nil {
		t.Fatal(err)
	}
	a.knows(w)
	if again, err := a.service.Watch(t.Context(), w.id(), h.ID(), nil); err != nil || again.Header.ID() != h.ID() {
		t.Errorf("from the spectator: %v", err)
	}
	if _, err := w.service.Watch(t.Context(), a.id(), verde.Hash{1}, nil); err == nil {
		t.Error("a dispute nobody has was shown")
	}
}

// TestInterrupted stops both services again and again in the middle, and tears connections, as kill -9 and bad lines do.
func TestInterrupted(t *testing.T) {
	c, err := patient()
	if err != nil {
		t.Fatal(err)
	}
	h, liar := lie(t, c)
	a, b := newNode(t, c, c.Secrets[verde.Challenger], honest(c), nil), newNode(t, c, c.Secrets[verde.Defender], liar, nil)
	a.knows(b)
	if err := a.service.Open(t.Context(), h, nil); err != nil {
		t.Fatal(err)
	}
	for i, n := range []*node{b, a, b, a} {
		n.until("move", func(u *stream.Update) bool { return u.Seq > uint32(3*i) || u.Transcript != nil })
		if i == 1 {
			for _, conn := range n.host.Network().Conns() {
				_ = conn.Close()
			}
		}
		n.stop()
		n.start()
	}
	for _, n := range []*node{a, b} {
		if v := n.verdict().Story.Verdict; v.Winner != verde.Challenger || v.Reason == verde.ByClock || v.Reason == verde.ByEquivocation {
			t.Errorf("after interruptions: %+v", v)
		}
	}
}

// TestReferee plays through a third peer, whom the two sides alone could not reach each other without.
func TestReferee(t *testing.T) {
	c := sit(t)
	h, liar := lie(t, c)
	a, b := newNode(t, c, c.Secrets[verde.Challenger], honest(c), nil), newNode(t, c, c.Secrets[verde.Defender], liar, nil)
	r := newNode(t, c, stranger(t), nil, func(cfg *stream.Config) { cfg.Referee = func(*verde.Header) error { return nil } })
	a.knows(r)
	r.knows(b)
	id := r.id()
	if err := a.service.Open(t.Context(), h, &id); err != nil {
		t.Fatal(err)
	}
	for _, n := range []*node{a, b, r} {
		u := n.verdict()
		if v := u.Story.Verdict; v.Winner != verde.Challenger || v.Reason == verde.ByClock {
			t.Errorf("role %v: %+v", u.Role, v)
		}
	}
	// Whoever looks at it gets the referee's seal with it.
	if tr, err := a.service.Watch(t.Context(), r.id(), a.verdict().ID, nil); err != nil || tr.Seal == nil || tr.Seal.Referee != r.id() || tr.Seal.Winner != verde.Challenger {
		t.Errorf("watched at the referee: %+v, %v", tr, err)
	}
}

// TestSilence lets each side go silent: the other wins by its own clock.
func TestSilence(t *testing.T) {
	c := sit(t)
	h, _ := lie(t, c)
	mute := func() (verde.Prover, error) { return nil, errors.New("says nothing") }
	a, b := newNode(t, c, c.Secrets[verde.Challenger], honest(c), nil), newNode(t, c, c.Secrets[verde.Defender], mute, nil)
	a.knows(b)
	if err := a.service.Open(t.Context(), h, nil); err != nil {
		t.Fatal(err)
	}
	for _, n := range []*node{a, b} {
		if v := n.verdict().Story.Verdict; v.Winner != verde.Challenger || v.Reason != verde.ByClock {
			t.Errorf("a silent defender: %+v", v)
		}
	}
}

func TestTrueClaimIsNotDisputed(t *testing.T) {
	c := sit(t)
	a := newNode(t, c, c.Secrets[verde.Challenger], honest(c), nil)
	h := verde.Header{Claim: *c.Case.Claim, Challenger: a.id(), Defender: c.Keys[verde.Defender].Node()}
	if err := a.service.Open(t.Context(), h, nil); !errors.Is(err, stream.ErrNoCase) {
		t.Errorf("a true claim: %v", err)
	}
}

// TestHostileStreams sends what no honest peer does. The service neither computes nor keeps anything, and still plays.
func TestHostileStreams(t *testing.T) {
	c := sit(t)
	h, liar := lie(t, c)
	asked := 0
	bad := make(chan verde.NodeID, 64)
	b := newNode(t, c, c.Secrets[verde.Defender], func() (verde.Prover, error) { asked++; return liar() }, func(cfg *stream.Config) {
		cfg.OnBad = func(id verde.NodeID, _ error) { bad <- id }
	})
	evil := newNode(t, c, stranger(t), nil, nil)
	evil.knows(b)
	h.Rules = c.Rules.Hash()
	id := h.ID()
	field := func(n int, b []byte) []byte {
		return append(binary.AppendUvarint([]byte{byte(n<<3 | 2)}, uint64(len(b))), b...)
	}
	framed := func(b []byte) []byte { return append(binary.AppendUvarint(nil, uint64(len(b))), b...) }
	hello := framed(field(1, append(field(1, id[:]), field(2, h.Encode())...)))
	move := framed(field(2, append(field(2, verde.EncodeMove(&verde.Open{Door: verde.DoorSteps})), field(3, make([]byte, 64))...)))
	random := make([]byte, 1<<16)
	for i := range random {
		random[i] = byte(mrand.Uint32())
	}
	random[0] = 100 // or its length might never end
	for name, raw := range map[string][]byte{
		"nothing": nil, "random": random, "a huge frame": {0xff, 0xff, 0xff, 0x7f, 1}, "an empty frame": {0}, "hello alone": hello,
		"an unsigned challenge": append(slices.Clone(hello), move...), "a move first": move,
		"a damaged header": framed(field(1, append(field(1, id[:]), field(2, h.Encode()[1:])...))),
	} {
		st, err := evil.host.NewStream(t.Context(), b.host.ID(), stream.Protocol)
		if err != nil {
			t.Fatal(name, err)
		}
		_, _ = st.Write(raw)
		_ = st.CloseWrite()
		_ = st.SetReadDeadline(time.Now().Add(10 * time.Second))
		buf := make([]byte, 4096)
		for err = nil; err == nil; _, err = st.Read(buf) {
		}
		_ = st.Reset()
		if errors.Is(err, os.ErrDeadlineExceeded) {
			t.Errorf("%s: the stream is left open", name)
		}
	}
	if b.store.puts != 0 || asked != 0 {
		t.Errorf("%d writes and %d executions for nothing", b.store.puts, asked)
	}
	for range 3 { // random bytes, a huge frame, an empty one
		if id := <-bad; id != evil.id() {
			t.Errorf("%s is blamed for what %s did", id.Short(), evil.id().Short())
		}
	}
	a := newNode(t, c, c.Secrets[verde.Challenger], honest(c), nil)
	a.knows(b)
	if err := a.service.Open(t.Context(), h, nil); err != nil {
		t.Fatal(err)
	}
	if v := a.verdict().Story.Verdict; v.Winner != verde.Challenger {
		t.Errorf("after the attacks: %+v", v)
	}
}

// TestBounds opens more disputes than one peer may, and more streams.
func TestBounds(t *testing.T) {
	c := sit(t)
	h, liar := lie(t, c)
	hold := make(chan struct{})
	b := newNode(t, c, c.Secrets[verde.Defender], func() (verde.Prover, error) { <-hold; return liar() }, func(cfg *stream.Config) { cfg.PerPeer = 1 })
	a := newNode(t, c, c.Secrets[verde.Challenger], honest(c), nil)
	a.knows(b)
	second := h
	second.Nonce = verde.Hash{1}
	for _, x := range []verde.Header{h, second} {
		if err := a.service.Open(t.Context(), x, nil); err != nil {
			t.Fatal(err)
		}
	}
	for end := time.Now().Add(10 * time.Second); b.service.Active(nil) == 0 && time.Now().Before(end); time.Sleep(5 * time.Millisecond) {
	}
	time.Sleep(100 * time.Millisecond)
	if n := b.service.Active(nil); n != 1 {
		t.Errorf("%d disputes of one peer are defended, 1 is allowed", n)
	}
	close(hold)
	var open []network.Stream
	refused := false
	for range 40 {
		st, err := a.host.NewStream(t.Context(), b.host.ID(), stream.Protocol)
		if err != nil {
			refused = true
			break
		}
		open = append(open, st)
		_, _ = st.Write([]byte{40})
	}
	for _, st := range open {
		_ = st.SetReadDeadline(time.Now().Add(time.Second))
		if _, err := st.Read(make([]byte, 1)); err != nil && !errors.Is(err, os.ErrDeadlineExceeded) {
			refused = true
			break
		}
	}
	for _, st := range open {
		_ = st.Reset()
	}
	if !refused {
		t.Error("any number of streams of one peer is served")
	}
	if v := a.verdict().Story.Verdict; v.Winner != verde.Challenger {
		t.Errorf("%+v", v)
	}
}

// TestEmptyDisputes sends first moves that decide the dispute at once, each signed by another key. Nothing of them is kept or told.
func TestEmptyDisputes(t *testing.T) {
	c := sit(t)
	h, liar := lie(t, c)
	h.Rules = c.Rules.Hash()
	b := newNode(t, c, c.Secrets[verde.Defender], liar, nil)
	evil := newNode(t, c, stranger(t), nil, nil)
	evil.knows(b)
	for name, body := range map[string][]byte{
		"a concession": verde.EncodeMove(&verde.Concede{}), "garbage": {99}, "an answer": verde.EncodeMove(&verde.Reveal{}),
		"a door that is not there": verde.EncodeMove(&verde.Open{Door: 9}),
	} {
		key, err := verde.NewKeySigner(stranger(t))
		if err != nil {
			t.Fatal(err)
		}
		h.Challenger = key.Node()
		g, err := verde.NewGame(c.Rules, h, verde.Ed25519{}, 0)
		if err != nil {
			t.Fatal(err)
		}
		sig, err := key.Sign(g.After(body))
		if err != nil {
			t.Fatal(err)
		}
		st, err := evil.host.NewStream(t.Context(), b.host.ID(), stream.Protocol)
		if err != nil {
			t.Fatal(err)
		}
		f := foul{t: t, out: st, game: g}
		f.greet(0)
		f.send(verde.Signed{Body: body, Sig: sig})
		_ = st.SetReadDeadline(time.Now().Add(10 * time.Second))
		frame, err := readFrame(bufio.NewReader(st))
		if err != nil || frame.GetRefusal() == nil {
			t.Errorf("%s: want a refusal, got %v, %v", name, frame, err)
		}
		_ = st.Reset()
	}
	if b.store.puts != 0 || len(b.updates) != 0 {
		t.Errorf("%d writes and %d updates for nothing", b.store.puts, len(b.updates))
	}
}

// TestOneExecutionForAClaim lets many dispute one claim at once. The defender executes its round once for all of them: who brings many
// keys does not make it work more.
func TestOneExecutionForAClaim(t *testing.T) {
	c := sit(t)
	h, liar := lie(t, c)
	hold, made := make(chan struct{}), 0
	b := newNode(t, c, c.Secrets[verde.Defender], func() (verde.Prover, error) { <-hold; made++; return liar() }, nil)
	var challengers []*node
	for range 4 {
		a := newNode(t, c, stranger(t), honest(c), nil)
		a.knows(b)
		h.Challenger = a.id()
		if err := a.service.Open(t.Context(), h, nil); err != nil {
			t.Fatal(err)
		}
		challengers = append(challengers, a)
	}
	for end := time.Now().Add(10 * time.Second); b.service.Active(nil) < len(challengers) && time.Now().Before(end); time.Sleep(5 * time.Millisecond) {
	}
	close(hold)
	for _, a := range challengers {
		if v := a.verdict().Story.Verdict; v.Winner != verde.Challenger || v.Reason == verde.ByClock {
			t.Errorf("%+v", v)
		}
	}
	if made != 1 {
		t.Errorf("the round was prepared %d times", made)
	}
}

// TestOnePeerWithManyKeys signs challenges with many keys over one connection. There is room left for others.
func TestOnePeerWithManyKeys(t *testing.T) {
	c := sit(t)
	h, liar := lie(t, c)
	h.Rules = c.Rules.Hash()
	hold := make(chan struct{})
	b := newNode(t, c, c.Secrets[verde.Defender], func() (verde.Prover, error) { <-hold; return liar() }, func(cfg *stream.Config) { cfg.Total = 4 })
	evil := newNode(t, c, stranger(t), nil, nil)
	evil.knows(b)
	for range 6 {
		key, err := verde.NewKeySigner(stranger(t))
		if err != nil {
			t.Fatal(err)
		}
		h.Challenger = key.Node()
		g, err := verde.NewGame(c.Rules, h, verde.Ed25519{}, 0)
		if err != nil {
			t.Fatal(err)
		}
		first, err := g.Sign(&verde.Open{Door: verde.DoorSteps}, key)
		if err != nil {
			t.Fatal(err)
		}
		st, err := evil.host.NewStream(t.Context(), b.host.ID(), stream.Protocol)
		if err != nil {
			t.Fatal(err)
		}
		f := foul{t: t, out: st, game: g}
		f.greet(0)
		f.send(first)
		_ = st.SetReadDeadline(time.Now().Add(10 * time.Second))
		if _, err := readFrame(bufio.NewReader(st)); err != nil {
			t.Fatal(err)
		}
		_ = st.Reset()
	}
	if n := b.service.Active(nil); n != 2 {
		t.Errorf("one peer has brought %d undecided disputes, 2 of 4 are allowed", n)
	}
	a := newNode(t, c, c.Secrets[verde.Challenger], honest(c), nil)
	a.knows(b)
	h.Challenger = a.id()
	if err := a.service.Open(t.Context(), h, nil); err != nil {
		t.Fatal(err)
	}
	close(hold)
	if v := a.verdict().Story.Verdict; v.Winner != verde.Challenger || v.Reason == verde.ByClock {
		t.Errorf("%+v", v)
	}
}
