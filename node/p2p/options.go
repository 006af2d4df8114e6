package p2p

import (
	"context"
	"encoding/hex"
	"fmt"
	"math"
	"net/netip"
	"time"

	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
	"github.com/libp2p/go-libp2p/p2p/host/autorelay"
	rcmgr "github.com/libp2p/go-libp2p/p2p/host/resource-manager"
	"github.com/libp2p/go-libp2p/p2p/net/connmgr"
	"github.com/libp2p/go-libp2p/p2p/net/swarm"
	"github.com/libp2p/go-libp2p/p2p/security/noise"
	libp2ptls "github.com/libp2p/go-libp2p/p2p/security/tls"
	libp2pquic "github.com/libp2p/go-libp2p/p2p/transport/quic"
	"github.com/libp2p/go-libp2p/p2p/transport/tcp"
	ma "github.com/multiformats/go-multiaddr"
)

// protocols are the stream protocols of a swarm. Those a stranger needs before he knows the swarm carry no swarm id.
type protocols struct {
	hello, manifest, rpc, envelopes protocol.ID
	dht                             protocol.ID // prefix
	rendezvous                      string
	mdns                            string
}

func protocolsOf(swarm Hash) protocols {
	base := "/verdant/" + hex.EncodeToString(swarm[:])
	return protocols{
		hello: "/verdant/hello/1", manifest: "/verdant/manifest/1",
		rpc: protocol.ID(base + "/rpc/1"), envelopes: protocol.ID(base + "/envelopes/1"),
		dht: protocol.ID(base), rendezvous: base, mdns: "_verdant-" + hex.EncodeToString(swarm[:4]) + "._udp",
	}
}

// options assembles the libp2p options: QUIC and TCP, Noise and TLS, small limits. The caller's come last.
func (h *Host) options(ctx context.Context, key crypto.PrivKey) ([]libp2p.Option, error) {
	cm, err := connmgr.NewConnManager(h.cfg.MaxPeers*3/4, h.cfg.MaxPeers, connmgr.WithGracePeriod(20*time.Second))
	if err != nil {
		return nil, err
	}
	rm, err := resourceManager(h.cfg.MaxPeers)
	if err != nil {
		return nil, err
	}
	announce := make([]ma.Multiaddr, 0, len(h.cfg.Announce))
	for _, s := range h.cfg.Announce {
		a, err := ma.NewMultiaddr(s)
		if err != nil {
			return nil, fmt.Errorf("announce address %q: %w", s, err)
		}
		announce = append(announce, a)
	}
	opts := []libp2p.Option{
		libp2p.Identity(key),
		libp2p.ListenAddrStrings(h.cfg.Listen...),
		libp2p.Transport(libp2pquic.NewTransport),
		libp2p.Transport(tcp.NewTCPTransport),
		libp2p.Security(libp2ptls.ID, libp2ptls.New),
		libp2p.Security(noise.ID, noise.New),
		libp2p.ConnectionManager(cm),
		libp2p.ResourceManager(rm),
		libp2p.ConnectionGater(h.gater),
		libp2p.UserAgent(h.cfg.Agent),
		libp2p.SwarmOpts(swarm.WithDialRanker(dialRanker)),
		libp2p.DisableMetrics(),
	}
	if len(announce) > 0 {
		opts = append(opts, libp2p.AddrsFactory(func(as []ma.Multiaddr) []ma.Multiaddr { return append(as, announce...) }))
	}
	if h.cfg.Datastore != nil {
		ps, err := persistedPeerstore(ctx, h.cfg.Datastore)
		if err != nil {
			return nil, err
		}
		opts = append(opts, libp2p.Peerstore(ps))
	}
	if h.cfg.Local {
		opts = append(opts, libp2p.DisableRelay())
	} else {
		opts = append(opts,
			libp2p.NATPortMap(),
			libp2p.EnableNATService(),
			libp2p.EnableAutoNATv2(),
			libp2p.EnableRelayService(), // runs only while we are publicly reachable
			libp2p.EnableHolePunching(),
			libp2p.EnableAutoRelayWithPeerSource(h.relayCandidates, autorelay.WithMinInterval(time.Minute)),
		)
	}
	return append(opts, h.cfg.Options...), nil
}

// relayCandidates offers members as relays.
func (h *Host) relayCandidates(_ context.Context, n int) <-chan peer.AddrInfo {
	out := make(chan peer.AddrInfo, n)
	defer close(out)
	for _, p := range h.members.list() {
		if len(out) == n {
			break
		}
		if info := h.h.Peerstore().PeerInfo(p); len(info.Addrs) > 0 {
			out <- info
		}
	}
	return out
}

// resourceManager scales libp2p's limits to a process of 64 MiB of network buffers. Peers behind one private or loopback
// address are not limited in number: a swarm on one machine or LAN is normal.
func resourceManager(maxPeers int) (network.ResourceManager, error) {
	scaling := rcmgr.DefaultLimits
	libp2p.SetDefaultServiceLimits(&scaling)
	conns := rcmgr.LimitVal(2*maxPeers + 32)
	limits := rcmgr.PartialLimitConfig{
		System: rcmgr.ResourceLimits{Conns: 2 * conns, ConnsInbound: conns, ConnsOutbound: conns, Memory: 64 << 20},
	}.Build(scaling.Scale(64<<20, 512))
	var v4, v6 []rcmgr.NetworkPrefixLimit
	for _, s := range []string{"127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"} {
		v4 = append(v4, rcmgr.NetworkPrefixLimit{Network: netip.MustParsePrefix(s), ConnCount: math.MaxInt})
	}
	for _, s := range []string{"::1/128", "fc00::/7", "fe80::/10"} {
		v6 = append(v6, rcmgr.NetworkPrefixLimit{Network: netip.MustParsePrefix(s), ConnCount: math.MaxInt})
	}
	return rcmgr.NewResourceManager(rcmgr.NewFixedLimiter(limits), rcmgr.WithMetricsDisabled(), rcmgr.WithNetworkPrefixLimit(v4, v6))
}
