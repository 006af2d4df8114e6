package p2p

import (
	"context"
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/libp2p/go-libp2p/core/event"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/peerstore"
	"github.com/libp2p/go-libp2p/p2p/discovery/mdns"
	drouting "github.com/libp2p/go-libp2p/p2p/discovery/routing"
	"github.com/libp2p/go-libp2p/p2p/host/eventbus"
	"github.com/libp2p/go-libp2p/p2p/net/swarm"
	ma "github.com/multiformats/go-multiaddr"

	"verdant/gossip"
	"verdant/node/store"
)

const (
	dialTimeout      = 10 * time.Second
	dialsAtOnce      = 8
	rendezvousFirst  = time.Second
	rendezvousMax    = time.Minute
	rendezvousPeers  = 50
	advertiseTimeout = 30 * time.Second
	bookEvery        = 10 * time.Minute
)

// learn takes a peer heard of by any way and has it dialled soon.
func (h *Host) learn(info peer.AddrInfo, member bool) {
	if info.ID == h.h.ID() {
		return
	}
	if h.candidates.add(info, member) {
		h.nudge()
	}
}

func (h *Host) nudge() {
	select {
	case h.wake <- struct{}{}:
	default:
	}
}

// rememberBook makes candidates of the members of earlier runs.
func (h *Host) rememberBook() {
	if h.cfg.Book == nil {
		return
	}
	known, err := h.cfg.Book.Peers()
	if err != nil {
		h.log.Warn("cannot read the remembered peers", "err", err)
		return
	}
	for _, k := range known {
		p, err := gossip.PeerOf(k.ID)
		if err != nil {
			continue
		}
		info := peer.AddrInfo{ID: p}
		for _, s := range k.Addrs {
			if a, err := ma.NewMultiaddr(s); err == nil {
				info.Addrs = append(info.Addrs, a)
			}
		}
		h.learn(info, true)
	}
}

// redialLoop dials what is not connected until it is.
func (h *Host) redialLoop() {
	for {
		if h.ctx.Err() != nil {
			return
		}
		// The target counts members only: a connection that answers no hello is no peer.
		free := dialsAtOnce
		if h.members.count() >= h.cfg.MaxPeers/2 {
			free = 0
		}
		for _, info := range h.candidates.due(time.Now(), free, h.connected) {
			h.wg.Go(func() { h.dial(info) })
		}
		// The jitter keeps nodes that were started together from dialling each other in step.
		wait := h.cfg.Redial + time.Duration(rand.Int64N(int64(h.cfg.Redial)/4+1))
		select {
		case <-h.ctx.Done():
			return
		case <-h.wake:
		case <-time.After(wait):
		}
	}
}

func (h *Host) connected(p peer.ID) bool {
	return h.h.Network().Connectedness(p) == network.Connected
}

func (h *Host) dial(info peer.AddrInfo) {
	// libp2p's own back-off would keep us from a peer for minutes after a partition has healed.
	if s, ok := h.h.Network().(*swarm.Swarm); ok {
		s.Backoff().Clear(info.ID)
	}
	ctx, cancel := context.WithTimeout(h.ctx, dialTimeout)
	defer cancel()
	h.dials.Add(1)
	h.h.Peerstore().AddAddrs(info.ID, info.Addrs, peerstore.TempAddrTTL)
	err := h.h.Connect(ctx, info)
	if err != nil && h.ctx.Err() == nil {
		h.dialErrors.Add(1)
		h.log.Debug("dial failed", "peer", info.ID, "err", err)
	}
	h.candidates.done(info.ID, err == nil, time.Now(), h.cfg.Redial)
}

// subscribe listens for connections that come and go.
func (h *Host) subscribe() (event.Subscription, error) {
	return h.h.EventBus().Subscribe(new(event.EvtPeerConnectednessChanged), eventbus.BufSize(256), eventbus.Name("verdant"))
}

// greetEvery, in pauses of the re-dial loop, is how often those who are connected and no members are greeted again.
const greetEvery = 5

// watch says hello on every new connection and has lost peers dialled again. A hello may fail, on a busy machine, and nobody hears of a
// connection that is lost and made again within a moment; so connections without a hello are greeted from time to time. A member gets in
// this way, a stranger is closed.
func (h *Host) watch(sub event.Subscription) {
	defer sub.Close()
	tick := time.NewTicker(bookEvery)
	defer tick.Stop()
	again := time.NewTicker(greetEvery * h.cfg.Redial)
	defer again.Stop()
	for {
		select {
		case <-h.ctx.Done():
			return
		case <-again.C:
			for _, p := range h.h.Network().Peers() {
				if _, is := h.members.get(p); !is {
					h.wg.Go(func() { h.greet(p) })
				}
			}
		case <-tick.C:
			for _, p := range h.members.list() {
				h.remember(p)
			}
		case e, ok := <-sub.Out():
			if !ok {
				return
			}
			ev, ok := e.(event.EvtPeerConnectednessChanged)
			if !ok {
				continue
			}
			if ev.Connectedness == network.Connected {
				h.wg.Go(func() { h.greet(ev.Peer) })
			} else if h.members.remove(ev.Peer) {
				h.log.Info("peer left", "peer", ev.Peer)
				h.nudge()
			}
		}
	}
}

// remember writes a member's addresses to the book.
func (h *Host) remember(p peer.ID) {
	id, ok := gossip.NodeOf(p)
	if !ok {
		return
	}
	info := h.h.Peerstore().PeerInfo(p)
	h.candidates.add(info, true)
	if h.cfg.Book == nil || len(info.Addrs) == 0 {
		return
	}
	rec := store.Peer{ID: id, Seen: time.Now()}
	for _, a := range info.Addrs[:min(len(info.Addrs), maxAddrs)] {
		rec.Addrs = append(rec.Addrs, a.String())
	}
	if err := h.cfg.Book.PutPeer(rec); err != nil {
		h.log.Warn("cannot remember peer", "peer", p, "err", err)
	}
}

// rendezvousLoop advertises us under the swarm's name in the DHT and collects who else does: fast at the start, slowly
// once there are peers.
func (h *Host) rendezvousLoop() {
	disc := drouting.NewRoutingDiscovery(h.dht)
	wait := rendezvousFirst
	var advertise time.Time
	for {
		select {
		case <-h.ctx.Done():
			return
		case <-time.After(wait):
		}
		if h.dht.RoutingTable().Size() == 0 {
			continue // nobody to ask; the re-dial loop works on that
		}
		if now := time.Now(); !now.Before(advertise) {
			ctx, cancel := context.WithTimeout(h.ctx, advertiseTimeout)
			ttl, err := disc.Advertise(ctx, h.names.rendezvous)
			cancel()
			if err != nil {
				h.log.Debug("advertise", "err", err)
			} else {
				advertise = now.Add(ttl / 2)
			}
		}
		found := 0
		if err := h.findPeers(disc, &found); err != nil {
			h.log.Debug("rendezvous", "err", err)
		}
		if wait = min(2*wait, rendezvousMax); h.members.count() == 0 {
			wait = min(wait, 8*rendezvousFirst)
		}
	}
}

func (h *Host) findPeers(disc *drouting.RoutingDiscovery, found *int) error {
	ctx, cancel := context.WithTimeout(h.ctx, advertiseTimeout)
	defer cancel()
	ch, err := disc.FindPeers(ctx, h.names.rendezvous)
	if err != nil {
		return fmt.Errorf("find peers: %w", err)
	}
	for info := range ch {
		if *found++; *found <= rendezvousPeers {
			h.learn(info, false)
		}
	}
	return nil
}

// startMDNS looks for peers on the LAN, if that is wanted and possible.
func (h *Host) startMDNS() {
	if !h.cfg.MDNS {
		return
	}
	svc := mdns.NewMdnsService(h.h, h.names.mdns, mdnsFound{h})
	if err := svc.Start(); err != nil {
		h.log.Warn("no discovery on the local network (mDNS); peers must be given or found by others", "err", err)
		_ = svc.Close()
		return
	}
	h.mdns = svc
}

type mdnsFound struct{ h *Host }

func (m mdnsFound) HandlePeerFound(info peer.AddrInfo) { m.h.learn(info, false) }
