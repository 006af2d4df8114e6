package stream_test

import (
	"errors"
	"fmt"
	mrand "math/rand/v2"
	"os"
	"strconv"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/libp2p/go-libp2p"
	"github.com/marcopolo/simnet"

	"verdant/internal/cheat"
	"verdant/internal/simquic"
	"verdant/verde"
	"verdant/verde/stream"
)

// The tests of this file play over real QUIC on a simulated network in fake time: computing takes none of it, so that only what the
// test does to the nodes can make anybody late.

// patient is a court with the clock of real swarms.
var patient = sync.OnceValues(func() (*cheat.Court, error) { return cheat.New(2, verde.DefaultClock()) })

func simulated(t testing.TB) *simnet.Simnet {
	net := &simnet.Simnet{LatencyFunc: func(*simnet.Packet) time.Duration { return 10 * time.Millisecond }}
	net.Start()
	t.Cleanup(net.Close)
	return net
}

// on puts a node on a simulated network.
func on(net *simnet.Simnet, number int) []libp2p.Option {
	link := simnet.LinkSettings{BitsPerSecond: 50_000_000}
	return []libp2p.Option{
		libp2p.ListenAddrStrings(fmt.Sprintf("/ip4/5.0.0.%d/udp/8000/quic-v1", number)),
		simquic.Option(net, simnet.NodeBiDiLinkSettings{Downlink: link, Uplink: link}),
		libp2p.DisableIdentifyAddressDiscovery(), // its timers never let fake time advance
		libp2p.DisableRelay(),
	}
}

// seeds are those of a property test: one that SEED asks for, or some new ones.
func seeds(t testing.TB, n int) (list []uint64) {
	if s, err := strconv.ParseUint(os.Getenv("SEED"), 10, 64); err == nil {
		return []uint64{s}
	}
	if s, err := strconv.Atoi(os.Getenv("VERDANT_RUNS")); err == nil {
		n = s
	}
	for range n {
		list = append(list, mrand.Uint64())
	}
	return list
}

// notary is a signer that remembers what it signed.
type notary struct {
	verde.Signer
	mu     sync.Mutex
	signed map[verde.Hash]bool
}

func (n *notary) Sign(h verde.Hash) ([]byte, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.signed[h] = true
	return n.Signer.Sign(h)
}

func (n *notary) count() int {
	n.mu.Lock()
	defer n.mu.Unlock()
	return len(n.signed)
}

// mortal is a store whose machine may die before or after any write.
type mortal struct {
	*memory
	mu   sync.Mutex
	dies func() (before, after bool)
	dead chan struct{}
}

var errDead = errors.New("the machine has died")

func (m *mortal) Put(id verde.Hash, first int, parts [][]byte, finished bool) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	select {
	case <-m.dead:
		return errDead
	default:
	}
	before, after := m.dies()
	if before {
		close(m.dead)
		return errDead
	}
	err := m.memory.Put(id, first, parts, finished)
	if after {
		close(m.dead)
	}
	return err
}

// revive lets the machine write again.
func (m *mortal) revive() {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.dead = make(chan struct{})
}

func (m *mortal) death() <-chan struct{} {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.dead
}

// TestRestarts kills and restarts both sides and the referee at any moment, before and after any write, and cuts connections. In the end
// all have the same verdict, which no clock gave, nobody has signed two moves for one place, and nobody has anything left to do.
func TestRestarts(t *testing.T) {
	c, err := patient()
	if err != nil {
		t.Fatal(err)
	}
	for _, seed := range seeds(t, 12) {
		t.Run(strconv.FormatUint(seed, 10), func(t *testing.T) {
			r := mrand.New(mrand.NewPCG(seed, 4))
			var f *cheat.False
			for f == nil {
				if f, err = cheat.Rounds()[3].Tell(c, r); err != nil {
					t.Fatal(err)
				}
			}
			synctest.Test(t, func(t *testing.T) { restarts(t, c, f, r) })
		})
	}
}

func restarts(t *testing.T, c *cheat.Court, f *cheat.False, r *mrand.Rand) {
	net := simulated(t)
	refereed := r.IntN(2) == 0
	var nodes []*node
	notaries := map[*node]*notary{}
	var dice sync.Mutex // stores ask for it from many goroutines
	hazard := float64(r.IntN(4)) / 20
	safe := true // nothing dies
	add := func(n *node) *node {
		n.store = newMemory()
		store := &mortal{memory: n.store, dead: make(chan struct{}), dies: func() (before, after bool) {
			dice.Lock()
			defer dice.Unlock()
			if safe {
				return false, false
			}
			return r.Float64() < hazard, r.Float64() < hazard
		}}
		s, err := verde.NewKeySigner(n.key)
		if err != nil {
			t.Fatal(err)
		}
		notaries[n] = &notary{Signer: s, signed: map[verde.Hash]bool{}}
		n.court, n.durable, n.options = c, store, on(net, len(nodes)+1)
		change := n.change
		n.change = func(cfg *stream.Config) {
			cfg.Signer = notaries[n]
			if change != nil {
				change(cfg)
			}
		}
		nodes = append(nodes, n)
		n.open()
		return n
	}
	a := add(&node{t: t, key: c.Secrets[verde.Challenger], prover: func() (verde.Prover, error) { return c.Execute(nil) }})
	b := add(&node{t: t, key: c.Secrets[verde.Defender], prover: func() (verde.Prover, error) { return f.Side.Prover, nil }})
	h := verde.Header{Claim: *f.Claim, Challenger: a.id(), Defender: b.id()}
	var via *verde.NodeID
	if refereed {
		ref := add(&node{t: t, key: stranger(t), change: func(cfg *stream.Config) { cfg.Referee = func(*verde.Header) error { return nil } }})
		id := ref.id()
		via = &id
		a.knows(ref)
		ref.knows(b)
	} else {
		a.knows(b)
	}
	if err := a.service.Open(t.Context(), h, via); err != nil {
		t.Fatal(err)
	}
	h.Rules = c.Rules.Hash()
	id := h.ID()
	// Until the challenger's first move is durable there is nothing to go on with.
	for a.stored(id) == 0 {
		time.Sleep(time.Millisecond)
	}
	dice.Lock()
	safe = false
	dice.Unlock()
	roll := func(n int) int {
		dice.Lock()
		defer dice.Unlock()
		return r.IntN(n)
	}
	var restarters sync.WaitGroup
	begin := time.Now()
	for _, n := range nodes {
		restarters.Go(func() {
			for range 2 + roll(6) {
				select {
				case <-n.durable.(*mortal).death():
				case <-time.After(time.Duration(1+roll(150)) * time.Millisecond):
				}
				if roll(3) == 0 {
					for _, conn := range n.host.Network().Conns() {
						_ = conn.Close()
					}
					continue
				}
				n.stop()
				time.Sleep(time.Duration(roll(800)) * time.Millisecond)
				n.durable.(*mortal).revive()
				n.start()
			}
		})
	}
	restarters.Wait()
	dice.Lock()
	safe = true
	dice.Unlock()
	for _, n := range nodes {
		n.stop()
		n.durable.(*mortal).revive()
		n.start()
	}
	settled := func() bool {
		for _, n := range nodes {
			if left, err := n.store.Unfinished(); err != nil || len(left) > 0 || n.stored(id) == 0 {
				return false
			}
		}
		return true
	}
	for !settled() {
		if time.Since(begin) > 20*time.Minute {
			break
		}
		time.Sleep(100 * time.Millisecond)
	}
	moves := [verde.Defender + 1]int{}
	for i, n := range nodes {
		tr, ok, err := n.service.Transcript(id)
		if err != nil || !ok {
			t.Fatalf("node %d has no transcript: %v", i, err)
		}
		story, err := verde.Replay(c.Rules, &tr, verde.Ed25519{})
		if err != nil {
			t.Fatal(err)
		}
		if v := story.Verdict; v == nil || v.Winner != verde.Challenger || v.Reason == verde.ByClock || v.Reason == verde.ByEquivocation {
			t.Errorf("node %d of %d after %v: %+v\n%q", i, len(nodes), time.Since(begin), v, story.Lines)
		}
		if left, _ := n.store.Unfinished(); len(left) > 0 {
			t.Errorf("node %d of %d has something left to do", i, len(nodes))
		}
		// The defender may have died between the verdict and the seal, which nobody tells twice; he can look it up with the others.
		if refereed && n != b && (tr.Seal == nil || tr.Seal.Referee != *via) {
			t.Errorf("node %d has no seal of the referee: %+v", i, tr.Seal)
		}
		moves = story.Moves
	}
	for p, n := range map[verde.Party]*node{verde.Challenger: a, verde.Defender: b} {
		if signed := notaries[n].count(); signed > moves[p]+1 { // one may be signed and not be needed any more
			t.Errorf("the %v signed %d things for %d moves", p, signed, moves[p])
		}
	}
	t.Logf("over after %v, refereed %t, hazard %v", time.Since(begin), refereed, hazard)
	for _, n := range nodes {
		n.close()
	}
}
