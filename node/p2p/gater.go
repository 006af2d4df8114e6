package p2p

import (
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/connmgr"
	"github.com/libp2p/go-libp2p/core/control"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	ma "github.com/multiformats/go-multiaddr"

	"verdant/gossip"
)

// maxBans bounds the bans held; beyond it the one that ends first is lifted.
const maxBans = 1024

// gater refuses connections with banned peers.
type gater struct {
	mu   sync.RWMutex
	bans map[peer.ID]time.Time
}

var _ connmgr.ConnectionGater = (*gater)(nil)

func newGater(book Book) *gater {
	g := &gater{bans: make(map[peer.ID]time.Time)}
	if book == nil {
		return g
	}
	bans, err := book.Bans()
	if err != nil {
		return g // a host without its bans is better than none; the store reports its own trouble
	}
	for id, until := range bans {
		if p, err := gossip.PeerOf(id); err == nil {
			g.ban(p, until)
		}
	}
	return g
}

func (g *gater) ban(p peer.ID, until time.Time) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if !until.After(time.Now()) {
		delete(g.bans, p)
		return
	}
	if _, ok := g.bans[p]; !ok && len(g.bans) >= maxBans {
		first := p
		for q, t := range g.bans {
			if first == p || t.Before(g.bans[first]) {
				first = q
			}
		}
		delete(g.bans, first)
	}
	g.bans[p] = until
}

func (g *gater) allowed(p peer.ID) bool {
	g.mu.RLock()
	defer g.mu.RUnlock()
	until, ok := g.bans[p]
	return !ok || time.Now().After(until)
}

func (g *gater) count() int {
	g.mu.RLock()
	defer g.mu.RUnlock()
	return len(g.bans)
}

func (g *gater) InterceptPeerDial(p peer.ID) bool                 { return g.allowed(p) }
func (g *gater) InterceptAddrDial(p peer.ID, _ ma.Multiaddr) bool { return g.allowed(p) }
func (g *gater) InterceptAccept(network.ConnMultiaddrs) bool      { return true }

func (g *gater) InterceptSecured(_ network.Direction, p peer.ID, _ network.ConnMultiaddrs) bool {
	return g.allowed(p)
}

func (g *gater) InterceptUpgraded(network.Conn) (bool, control.DisconnectReason) { return true, 0 }
