package gossip

import (
	"maps"
	"sync"
	"sync/atomic"
	"time"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
)

// Stats counts messages since New. A message that is in none of Delivered, Duplicates, Rejected, Ignored and the Dropped
// counters is still queued.
type Stats struct {
	Published  uint64            `json:"published"`         // own messages sent
	Delivered  uint64            `json:"delivered"`         // messages of others returned by Next
	Duplicates uint64            `json:"duplicates"`        // copies that came over another path; normal
	Rejected   uint64            `json:"rejected"`          // provably bad
	Ignored    map[string]uint64 `json:"ignored,omitempty"` // late, repeated or too much, by reason
	// DroppedIn are messages lost because validation could not keep up, DroppedSlow because Next was not called in time,
	// DroppedOut because a neighbour's queue was full.
	DroppedIn   uint64 `json:"dropped_in"`
	DroppedSlow uint64 `json:"dropped_slow"`
	DroppedOut  uint64 `json:"dropped_out"`
	Mesh        int    `json:"mesh"` // links over which messages of others come, over all topics
}

// Dropped is the sum of what was lost for want of capacity.
func (s Stats) Dropped() uint64 { return s.DroppedIn + s.DroppedSlow + s.DroppedOut }

// counters is pubsub's tracer; its methods run inside pubsub and must not block.
type counters struct {
	published, delivered, duplicates, rejected atomic.Uint64
	droppedIn, droppedSlow, droppedOut         atomic.Uint64

	mu      sync.Mutex
	ignored map[string]uint64 // the reasons are constants, so it is bounded
	mesh    map[link]struct{} // bounded by connections and topics
}

type link struct {
	peer  peer.ID
	topic string
}

var _ pubsub.RawTracer = (*counters)(nil)

func newCounters() *counters {
	return &counters{ignored: make(map[string]uint64), mesh: make(map[link]struct{})}
}

func (c *counters) ignore(reason string) {
	c.mu.Lock()
	c.ignored[reason]++
	c.mu.Unlock()
}

func (c *counters) reject() { c.rejected.Add(1) }

func (c *counters) snapshot() Stats {
	c.mu.Lock()
	defer c.mu.Unlock()
	return Stats{
		Published: c.published.Load(), Delivered: c.delivered.Load(), Duplicates: c.duplicates.Load(),
		Rejected: c.rejected.Load(), Ignored: maps.Clone(c.ignored),
		DroppedIn: c.droppedIn.Load(), DroppedSlow: c.droppedSlow.Load(), DroppedOut: c.droppedOut.Load(),
		Mesh: len(c.mesh),
	}
}

// RejectMessage counts what never reached our validator; what it refused itself is counted there with its reason.
func (c *counters) RejectMessage(_ *pubsub.Message, reason string) {
	switch reason {
	case pubsub.RejectValidationFailed, pubsub.RejectValidationIgnored:
	case pubsub.RejectValidationQueueFull, pubsub.RejectValidationThrottled:
		c.droppedIn.Add(1)
	default: // signed by pubsub, with an author, from a blacklisted peer
		c.rejected.Add(1)
	}
}

func (c *counters) DuplicateMessage(*pubsub.Message)     { c.duplicates.Add(1) }
func (c *counters) UndeliverableMessage(*pubsub.Message) { c.droppedSlow.Add(1) }

// DropRPC counts the messages of a packet that did not fit a neighbour's queue.
func (c *counters) DropRPC(rpc *pubsub.RPC, _ peer.ID) {
	c.droppedOut.Add(uint64(len(rpc.GetPublish())))
}

// Graft and Prune tell of a new and of a given up link; a lost connection gives up all of a peer's.
func (c *counters) Graft(p peer.ID, topic string) {
	c.mu.Lock()
	c.mesh[link{p, topic}] = struct{}{}
	c.mu.Unlock()
}

// Prune is the opposite of Graft.
func (c *counters) Prune(p peer.ID, topic string) {
	c.mu.Lock()
	delete(c.mesh, link{p, topic})
	c.mu.Unlock()
}

// OnClosedOutboundStream forgets a peer's links.
func (c *counters) OnClosedOutboundStream(p peer.ID) {
	c.mu.Lock()
	maps.DeleteFunc(c.mesh, func(l link, _ struct{}) bool { return l.peer == p })
	c.mu.Unlock()
}

func (c *counters) OnNewOutboundStream(peer.ID, protocol.ID)             {}
func (c *counters) ThrottlePeer(peer.ID)                                 {}
func (c *counters) Join(string)                                          {}
func (c *counters) Leave(string)                                         {}
func (c *counters) ValidateMessage(*pubsub.Message)                      {}
func (c *counters) DeliverMessage(*pubsub.Message)                       {}
func (c *counters) RecvRPC(*pubsub.RPC)                                  {}
func (c *counters) SendRPC(*pubsub.RPC, peer.ID)                         {}
func (c *counters) SendRPCCompleted(*pubsub.RPC, peer.ID, time.Duration) {}
