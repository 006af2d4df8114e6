package node

import (
	"encoding/hex"
	"sync"

	"verdant/gossip"
	"verdant/node/petname"
	"verdant/verde"
)

const maxRoster = 4096

// roster remembers what nodes have said lately.
type roster struct {
	mu    sync.Mutex
	nodes map[verde.NodeID]heard
}

type heard struct {
	families uint32
	last     int64 // newest round, -1 if none
	groups   uint64
}

func newRoster() *roster { return &roster{nodes: map[verde.NodeID]heard{}} }

func (r *roster) rollouts(id verde.NodeID, round uint64, families uint32, groups int) {
	r.change(id, func(h *heard) {
		h.families, h.last = families, max(h.last, int64(round))
		h.groups += uint64(groups)
	})
}

func (r *roster) claim(c *verde.Claim) {
	r.change(c.Node, func(h *heard) { h.families, h.last = c.Families, max(h.last, int64(c.Round)) })
}

func (r *roster) change(id verde.NodeID, f func(*heard)) {
	r.mu.Lock()
	defer r.mu.Unlock()
	h, ok := r.nodes[id]
	if !ok {
		if len(r.nodes) >= maxRoster {
			return
		}
		h.last = -1
	}
	f(&h)
	r.nodes[id] = h
}

// active counts the nodes that were heard of a round from one on.
func (r *roster) active(from int64, self verde.NodeID) (count int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for id, h := range r.nodes {
		if id != self && h.last >= from {
			count++
		}
	}
	return count
}

// of returns what is known of a node.
func (r *roster) of(id verde.NodeID) heard {
	r.mu.Lock()
	defer r.mu.Unlock()
	if h, ok := r.nodes[id]; ok {
		return h
	}
	return heard{last: -1}
}

func nameOf(id verde.NodeID) string { return petname.Of(id) }

// peerName is the libp2p peer id of a node, or its key where that is none.
func peerName(id verde.NodeID) string {
	p, err := gossip.PeerOf(id)
	if err != nil {
		return hex.EncodeToString(id[:])
	}
	return p.String()
}
