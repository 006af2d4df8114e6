package p2p

import (
	"time"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/p2p/net/swarm"
	ma "github.com/multiformats/go-multiaddr"
	manet "github.com/multiformats/go-multiaddr/net"
)

// privateHeadStart is how long TCP goes before QUIC on private addresses. There, without loss and NAT, TCP moves bulk
// data at a fraction of QUIC's processor time; on the open internet libp2p's own order (QUIC first) stands.
const privateHeadStart = 50 * time.Millisecond

func dialRanker(addrs []ma.Multiaddr) []network.AddrDelay {
	var tcp, other, public []ma.Multiaddr
	for _, a := range addrs {
		_, noTCP := a.ValueForProtocol(ma.P_TCP)
		_, relayed := a.ValueForProtocol(ma.P_CIRCUIT)
		switch {
		case relayed == nil || !(manet.IsPrivateAddr(a) || manet.IsIPLoopback(a)):
			public = append(public, a)
		case noTCP == nil:
			tcp = append(tcp, a)
		default:
			other = append(other, a)
		}
	}
	out := swarm.DefaultDialRanker(public)
	for _, a := range tcp {
		out = append(out, network.AddrDelay{Addr: a})
	}
	wait := privateHeadStart
	if len(tcp) == 0 {
		wait = 0
	}
	for _, a := range other {
		out = append(out, network.AddrDelay{Addr: a, Delay: wait})
	}
	return out
}
