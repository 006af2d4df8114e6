package p2p

import (
	"context"
	"fmt"
	"net"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/libp2p/go-libp2p"
	"github.com/marcopolo/simnet"

	"verdant/gossip"
	"verdant/internal/simquic"
)

// The tests of this file run real QUIC, DHT and gossipsub over a simulated network in fake time: they assert bounds in
// that time, whatever the machine does.

type simNode struct {
	*Host
	g *gossip.Gossip
}

type simSwarm struct {
	t     *testing.T
	net   *simnet.Simnet
	nodes []simNode
	cut   atomic.Int32 // nodes below it cannot reach the others; 0: all reach all
}

const simLatency = 20 * time.Millisecond

func simIP(i int) string { return fmt.Sprintf("5.0.0.%d", i+1) }

// newSimSwarm starts n nodes that all know only the first.
func newSimSwarm(t *testing.T, n int) *simSwarm {
	s := &simSwarm{t: t}
	s.net = &simnet.Simnet{LatencyFunc: func(p *simnet.Packet) time.Duration {
		cut := s.cut.Load()
		if cut > 0 && (simIndex(p.From) < cut) != (simIndex(p.To) < cut) {
			return 24 * time.Hour // as good as lost
		}
		return simLatency
	}}
	s.net.Start()
	link := simnet.LinkSettings{BitsPerSecond: 50_000_000}
	for i := range n {
		cfg := Config{
			Key: newKey(t), Swarm: Hash{1}, Local: true,
			Listen: []string{fmt.Sprintf("/ip4/%s/udp/8000/quic-v1", simIP(i))},
			Options: []libp2p.Option{
				simquic.Option(s.net, simnet.NodeBiDiLinkSettings{Downlink: link, Uplink: link}),
				libp2p.DisableIdentifyAddressDiscovery(), // its timers never let fake time advance
			},
		}
		if i > 0 {
			cfg.Bootstrap = s.nodes[0].Addrs()
		}
		h, err := New(cfg)
		if err != nil {
			t.Fatal(err)
		}
		var seq atomic.Uint64
		g, err := gossip.New(h.Libp2p(), gossip.Config{
			Swarm: Hash{1}, Key: cfg.Key, NextSequence: func() (uint64, error) { return seq.Add(1), nil },
			CheckClaim: func(_ NodeID, p []byte) (uint64, error) { return uint64(len(p)), nil },
		})
		if err != nil {
			t.Fatal(err)
		}
		s.nodes = append(s.nodes, simNode{h, g})
	}
	return s
}

func simIndex(a net.Addr) int32 {
	if u, ok := a.(*net.UDPAddr); ok {
		return int32(u.IP.To4()[3]) - 1
	}
	return -1
}

func (s *simSwarm) close() {
	s.cut.Store(0)
	for _, n := range s.nodes {
		if err := n.g.Close(); err != nil {
			s.t.Error(err)
		}
		if err := n.Host.Close(); err != nil {
			s.t.Error(err)
		}
	}
	s.net.Close()
}

// within waits in fake time until ok, at most the bound, and returns how long it took.
func (s *simSwarm) within(bound time.Duration, what string, ok func() bool) time.Duration {
	s.t.Helper()
	start := time.Now()
	for !ok() {
		if time.Since(start) > bound {
			for i, n := range s.nodes {
				s.t.Logf("node %d: %d members, gossip %+v", i, len(n.Members()), n.g.Stats())
			}
			s.t.Fatalf("not within %v: %s", bound, what)
		}
		time.Sleep(20 * time.Millisecond)
	}
	return time.Since(start)
}

// meshed tells whether each of these nodes has all the others as members and in its topics.
func (s *simSwarm) meshed(members int, nodes ...int) bool {
	for _, i := range nodes {
		if len(s.nodes[i].Members()) != members || s.nodes[i].g.Claims.Peers() != members {
			return false
		}
	}
	return true
}

// spread publishes a claim by one node and returns how long it took to the slowest of the others.
func (s *simSwarm) spread(from, round int, to ...int) time.Duration {
	s.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	start := time.Now()
	sent, err := s.nodes[from].g.Claims.Publish(ctx, gossip.Opaque{Payload: make([]byte, round)})
	if err != nil {
		s.t.Fatal(err)
	}
	for _, i := range to {
		m, err := s.nodes[i].g.Claims.Next(ctx)
		if err != nil {
			s.t.Fatalf("claim of node %d never came to node %d: %v", from, i, err)
		}
		if m.Hash != sent.Hash {
			s.t.Fatalf("node %d heard another claim than that of node %d", i, from)
		}
	}
	return time.Since(start)
}

func others(n, except int) (out []int) {
	for i := range n {
		if i != except {
			out = append(out, i)
		}
	}
	return out
}

func TestSimulatedSwarmDiscoversAndGossips(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const n = 8
		s := newSimSwarm(t, n)
		defer s.close()
		took := s.within(30*time.Second, "every node knows every other, though told of one", func() bool {
			return s.meshed(n-1, append(others(n, 0), 0)...)
		})
		t.Logf("all know all after %v", took)
		for i := range n {
			if d := s.spread(i, i+1, others(n, i)...); d > 2*time.Second {
				t.Errorf("claim of node %d took %v to all", i, d)
			}
		}
		for i, node := range s.nodes {
			st := node.g.Stats()
			if st.Delivered != n-1 || st.Dropped() != 0 || st.Rejected != 0 {
				t.Errorf("node %d: %+v", i, st)
			}
			if off := node.Health().ClockOffset.Abs(); off > simLatency {
				t.Errorf("node %d measures a clock offset of %v on one clock", i, off)
			}
		}
	})
}

func TestSimulatedPartitionHeals(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const n, cut = 5, 2
		s := newSimSwarm(t, n)
		defer s.close()
		left, right := []int{0, 1}, []int{2, 3, 4}
		s.within(30*time.Second, "all know all", func() bool { return s.meshed(n-1, append(left, right...)...) })
		s.cut.Store(cut)
		s.within(5*time.Minute, "each side has given the other up", func() bool {
			return s.meshed(1, left...) && s.meshed(2, right...)
		})
		// Each side works on by itself, the one without the bootstrapper too.
		s.spread(0, 1, 1)
		s.spread(2, 1, 3, 4)
		time.Sleep(10 * time.Minute)
		s.cut.Store(0)
		took := s.within(2*time.Minute, "all know all again", func() bool { return s.meshed(n-1, append(left, right...)...) })
		t.Logf("healed %v after the partition ended", took)
		s.spread(4, 2, 0, 1, 2, 3)
		s.spread(0, 3, 1, 2, 3, 4)
	})
}

func TestSimulatedSwarmSurvivesTheLossOfItsBootstrapper(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const n = 4
		s := newSimSwarm(t, n)
		defer s.close()
		s.within(30*time.Second, "all know all", func() bool { return s.meshed(n-1, 0, 1, 2, 3) })
		s.cut.Store(1) // the first is gone for all others
		s.within(5*time.Minute, "it is given up", func() bool { return s.meshed(n-2, 1, 2, 3) })
		time.Sleep(10 * time.Minute)
		if !s.meshed(n-2, 1, 2, 3) {
			t.Error("the others lost each other with it")
		}
		s.spread(3, 1, 1, 2)
	})
}
