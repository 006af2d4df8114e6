package p2p

import (
	"time"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"

	"verdant/gossip"
)

// Health is a snapshot of the host.
type Health struct {
	Peer        string        `json:"peer"`
	Addrs       []string      `json:"addrs"`
	Peers       []PeerHealth  `json:"peers"`        // members, the longest connected first
	Connections int           `json:"connections"`  // connections of any kind
	Table       int           `json:"dht_peers"`    // size of the DHT's routing table
	Candidates  int           `json:"candidates"`   // peers the re-dial loop knows
	Dials       uint64        `json:"dials"`        // attempts of the re-dial loop
	DialErrors  uint64        `json:"dial_errors"`  // of them failed
	Banned      int           `json:"banned"`       // peers refused
	Refused     uint64        `json:"refused"`      // streams refused at their bound
	ClockOffset time.Duration `json:"clock_offset"` // median of the members' clocks minus ours, nanoseconds
}

// PeerHealth is one member.
type PeerHealth struct {
	Peer      string        `json:"peer"`
	Node      NodeID        `json:"-"`
	Addr      string        `json:"addr"`      // of the connection in use
	Direction string        `json:"direction"` // "inbound" or "outbound"
	Since     time.Time     `json:"since"`
	RTT       time.Duration `json:"rtt"` // of the hello, nanoseconds; 0 when the peer spoke first
	Agent     string        `json:"agent"`
	Relayed   bool          `json:"relayed"`
	RPC       bool          `json:"rpc"` // offers the ledger's JSON-RPC
}

// Health returns a snapshot.
func (h *Host) Health() Health {
	out := Health{
		Peer: h.h.ID().String(), Addrs: h.Addrs(), Connections: len(h.h.Network().Conns()),
		Table: h.dht.RoutingTable().Size(), Candidates: h.candidates.count(),
		Dials: h.dials.Load(), DialErrors: h.dialErrors.Load(), Banned: h.gater.count(),
		Refused: h.gates.refused.Load(), ClockOffset: h.members.clockOffset(),
	}
	for _, p := range h.members.list() {
		if ph, ok := h.peerHealth(p); ok {
			out.Peers = append(out.Peers, ph)
		}
	}
	return out
}

// Members returns the connected nodes of this swarm, the longest connected first.
func (h *Host) Members() []NodeID {
	var out []NodeID
	for _, p := range h.members.list() {
		if id, ok := gossip.NodeOf(p); ok {
			out = append(out, id)
		}
	}
	return out
}

func (h *Host) peerHealth(p peer.ID) (PeerHealth, bool) {
	m, ok := h.members.get(p)
	conns := h.h.Network().ConnsToPeer(p)
	if !ok || len(conns) == 0 {
		return PeerHealth{}, false
	}
	out := PeerHealth{
		Peer: p.String(), Addr: conns[0].RemoteMultiaddr().String(), Since: m.since, RTT: m.rtt,
		Direction: "inbound", Relayed: conns[0].Stat().Limited, RPC: h.offersRPC(p),
	}
	out.Node, _ = gossip.NodeOf(p)
	if conns[0].Stat().Direction == network.DirOutbound {
		out.Direction = "outbound"
	}
	if v, err := h.h.Peerstore().Get(p, "AgentVersion"); err == nil {
		out.Agent, _ = v.(string)
	}
	return out, true
}
