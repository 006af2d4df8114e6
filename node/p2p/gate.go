package p2p

import (
	"sync"
	"sync/atomic"
	"time"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
)

// gate bounds the streams served at once, in all and per peer.
type gate struct {
	total, perPeer int

	mu   sync.Mutex
	open map[peer.ID]int
	n    int
}

func newGate(total, perPeer int) *gate {
	return &gate{total: total, perPeer: perPeer, open: make(map[peer.ID]int)}
}

func (g *gate) enter(p peer.ID) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.n >= g.total || g.open[p] >= g.perPeer {
		return false
	}
	g.n++
	g.open[p]++
	return true
}

func (g *gate) leave(p peer.ID) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.n--
	if g.open[p]--; g.open[p] == 0 {
		delete(g.open, p)
	}
}

// gates are the bounds of the request streams this package serves.
type gates struct {
	hello, manifest, envelopes, rpc *gate
	refused                         *atomic.Uint64
}

func newGates() gates {
	return gates{
		hello: newGate(64, 4), manifest: newGate(16, 2), envelopes: newGate(16, 2), rpc: newGate(64, 8),
		refused: new(atomic.Uint64),
	}
}

// guard wraps a handler that finishes within limit. A refused or failed stream is reset, which the peer sees at once.
func (g gates) guard(at *gate, limit time.Duration, handle func(network.Stream) error) network.StreamHandler {
	return func(s network.Stream) {
		p := s.Conn().RemotePeer()
		if !at.enter(p) {
			g.refused.Add(1)
			_ = s.Reset()
			return
		}
		defer at.leave(p)
		_ = s.SetDeadline(time.Now().Add(limit))
		if err := handle(s); err != nil {
			_ = s.Reset()
			return
		}
		_ = s.Close()
	}
}
