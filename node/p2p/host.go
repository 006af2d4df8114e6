// Package p2p is a node's place in the network: a libp2p host with its swarm's own DHT, discovery, a re-dial loop and the
// small request streams (hello, manifest, envelopes, JSON-RPC tunnel).
//
// Who may import it: package node. node/blob and gossip take the host.Host it makes.
//
//	bootstrap, peer book, mDNS, DHT rendezvous ──> candidates ──> re-dial loop ──> connection
//	connection ──> hello (swarm, spec, clock) ──> member, remembered in the book
//
// A partition does not heal by itself: kad-dht dials bootstrappers only when its table is empty and libp2p backs off
// from failed addresses for minutes. So the host keeps its own list of candidates and dials them until they answer.
package p2p

import (
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	ds "github.com/ipfs/go-datastore"
	"github.com/libp2p/go-libp2p"
	dht "github.com/libp2p/go-libp2p-kad-dht"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/routing"

	"verdant/gossip"
	"verdant/node/store"
)

// NodeID is a raw Ed25519 public key, Hash a SHA-256 digest.
type (
	NodeID = [32]byte
	Hash   = [32]byte
)

// Book remembers peers and bans over restarts; *store.Store is one.
type Book interface {
	Peers() ([]store.Peer, error)
	PutPeer(store.Peer) error
	Bans() (map[NodeID]time.Time, error)
	PutBan(id NodeID, until time.Time) error
}

// Config describes a host. Key and Swarm are required.
type Config struct {
	// Key is the node's identity.
	Key ed25519.PrivateKey
	// Swarm is the manifest hash. Nodes of different swarms do not talk: protocols carry it.
	Swarm Hash
	// Spec is the numeric contract version, told in the hello; a peer of another version is sent away.
	Spec uint32
	// Listen are multiaddrs; empty means QUIC and TCP on a free port of every IPv4 interface.
	Listen []string
	// Announce are extra multiaddrs under which the node can be reached, such as a forwarded port.
	Announce []string
	// Bootstrap are multiaddrs ending in /p2p/<peer>. They are dialled for as long as the host lives; a swarm survives
	// their loss, because members are remembered in Book.
	Bootstrap []string
	// Book remembers members and bans; nil forgets them.
	Book Book
	// Datastore persists libp2p's peerstore; nil keeps it in memory. Private keys are never written to it.
	Datastore ds.Batching
	// Local leaves out everything that only the open internet needs (NAT mapping, relays, hole punching, reachability
	// probes), which saves memory and strangers' traffic. For a swarm on one machine or LAN.
	Local bool
	// MDNS finds peers on the LAN. A host without multicast works without; that is logged, not an error.
	MDNS bool
	// MaxPeers bounds connections (default 64): above it the least useful are closed. The re-dial loop stops looking
	// for more at half of it.
	MaxPeers int
	// Redial is the pause between rounds of the re-dial loop and the first back-off of a candidate that does not answer
	// (default 2 s); later ones double up to 15 times it.
	Redial time.Duration
	// Agent is what identify tells, such as "verdant/0.1.0".
	Agent string
	// Options are appended to the host's libp2p options; simulated networks come in here.
	Options []libp2p.Option
	// Logger; nil discards.
	Logger *slog.Logger
}

func (c *Config) setDefaults() error {
	switch {
	case len(c.Key) != ed25519.PrivateKeySize:
		return fmt.Errorf("identity key of %d bytes, want %d", len(c.Key), ed25519.PrivateKeySize)
	case c.Swarm == Hash{}:
		return errors.New("no swarm id given")
	}
	if len(c.Listen) == 0 {
		c.Listen = []string{"/ip4/0.0.0.0/udp/0/quic-v1", "/ip4/0.0.0.0/tcp/0"}
	}
	if c.MaxPeers <= 0 {
		c.MaxPeers = 64
	}
	if c.Redial <= 0 {
		c.Redial = 2 * time.Second
	}
	if c.Agent == "" {
		c.Agent = "verdant"
	}
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
	return nil
}

// Host is a running host.
type Host struct {
	cfg   Config
	log   *slog.Logger
	h     host.Host
	dht   *dht.IpfsDHT
	gater *gater
	names protocols

	ctx    context.Context
	cancel context.CancelFunc
	wg     sync.WaitGroup
	closed sync.Once
	mdns   interface{ Close() error }

	candidates candidates
	members    members
	manifests  manifests
	gates      gates
	wake       chan struct{} // asks the re-dial loop not to wait

	dials, dialErrors atomic.Uint64
}

// New starts a host: it listens and begins to look for peers. Close stops it. Errors name the address that is in use or
// cannot be parsed.
func New(cfg Config) (*Host, error) {
	if err := cfg.setDefaults(); err != nil {
		return nil, fmt.Errorf("start host: %w", err)
	}
	boot, err := ParsePeers(cfg.Bootstrap)
	if err != nil {
		return nil, fmt.Errorf("start host: bootstrap: %w", err)
	}
	key, err := crypto.UnmarshalEd25519PrivateKey(cfg.Key)
	if err != nil {
		return nil, fmt.Errorf("start host: identity: %w", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	h := &Host{
		cfg: cfg, log: cfg.Logger, gater: newGater(cfg.Book), names: protocolsOf(cfg.Swarm),
		ctx: ctx, cancel: cancel, wake: make(chan struct{}, 1), gates: newGates(),
	}
	h.candidates.init(boot)
	h.members.init()
	var opts []libp2p.Option
	if err = probeListen(cfg.Listen); err == nil {
		opts, err = h.options(ctx, key)
	}
	if err == nil {
		h.h, err = libp2p.New(opts...)
	}
	if err != nil {
		cancel()
		return nil, fmt.Errorf("start host: %w", explainListen(cfg.Listen, err))
	}
	mode := dht.ModeAutoServer
	if cfg.Local {
		mode = dht.ModeServer
	}
	h.dht, err = dht.New(h.h, dht.ProtocolPrefix(h.names.dht), dht.Mode(mode), dht.DisableValues(), dht.BucketSize(20),
		dht.BootstrapPeers(boot...))
	if err != nil {
		cancel()
		return nil, errors.Join(fmt.Errorf("start DHT: %w", err), h.h.Close())
	}
	if err := h.start(); err != nil {
		return nil, errors.Join(fmt.Errorf("start host: %w", err), h.Close())
	}
	return h, nil
}

// start registers the streams and begins the loops.
func (h *Host) start() error {
	sub, err := h.subscribe()
	if err != nil {
		return err
	}
	h.serveHello()
	h.serveManifest()
	h.rememberBook()
	h.startMDNS()
	h.wg.Go(func() { h.watch(sub) })
	h.wg.Go(h.redialLoop)
	h.wg.Go(h.rendezvousLoop)
	return nil
}

// Close stops the loops and closes mDNS, DHT, connections and the host, in this order. A second Close is a no-op.
func (h *Host) Close() error {
	var err error
	h.closed.Do(func() {
		h.cancel()
		if h.mdns != nil {
			err = h.mdns.Close()
		}
		err = errors.Join(err, h.dht.Close())
		h.wg.Wait()
		err = errors.Join(err, h.h.Close())
	})
	return err
}

// Libp2p returns the libp2p host, for gossip and blobs.
func (h *Host) Libp2p() host.Host { return h.h }

// Routing returns the swarm's DHT as a source and sink of provider records.
func (h *Host) Routing() routing.ContentRouting { return h.dht }

// ID returns this node.
func (h *Host) ID() NodeID { return NodeID(h.cfg.Key[32:]) }

// Addrs returns the multiaddrs others can dial, each ending in /p2p/<peer>.
func (h *Host) Addrs() []string {
	var out []string
	for _, a := range h.h.Addrs() {
		out = append(out, a.String()+"/p2p/"+h.h.ID().String())
	}
	return out
}

// Ban closes the connections of a node and refuses new ones for the given time; zero or less lifts the ban.
func (h *Host) Ban(id NodeID, d time.Duration) error {
	p, err := gossip.PeerOf(id)
	if err != nil {
		return fmt.Errorf("ban: %w", err)
	}
	until := time.Now().Add(d)
	h.gater.ban(p, until)
	if d > 0 {
		if err := h.h.Network().ClosePeer(p); err != nil {
			h.log.Debug("close banned peer", "peer", p, "err", err)
		}
	}
	if h.cfg.Book == nil {
		return nil
	}
	if err := h.cfg.Book.PutBan(id, until); err != nil {
		return fmt.Errorf("ban: %w", err)
	}
	return nil
}
