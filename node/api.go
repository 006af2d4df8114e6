package node

import (
	"context"
	"errors"
	"fmt"
	"time"

	"verdant/node/control"
	"verdant/verde"
)

// api answers the control socket.
type api struct{ n *Node }

// Status implements [control.Backend].
func (a *api) Status(context.Context) (*control.Status, error) { return a.n.status(), nil }

// Peers implements [control.Backend].
func (a *api) Peers(context.Context) (*control.Peers, error) {
	n := a.n
	out := &control.Peers{Self: n.id.Peer.String(), Peers: []control.Peer{}}
	seen := map[verde.NodeID]bool{n.self: true}
	add := func(id verde.NodeID, p control.Peer) {
		h := n.roster.of(id)
		p.Peer, p.Name = peerName(id), nameOf(id)
		p.Families, p.LastRound, p.Rollouts, p.Score = familyList(n.spec, h.families), h.last, h.groups, n.scores.of(id)
		if p.Score > -0.05 {
			p.Score = 0 // forgiven
		}
		out.Peers, seen[id] = append(out.Peers, p), true
	}
	for _, h := range n.host.Health().Peers {
		add(h.Node, control.Peer{
			Connected: true, Addrs: []string{h.Addr}, Direction: h.Direction, LatencyMS: float64(h.RTT) / float64(time.Millisecond),
		})
	}
	bans, err := n.store.Bans()
	if err != nil {
		return nil, err
	}
	known, err := n.store.Peers()
	if err != nil {
		return nil, err
	}
	for _, k := range known {
		if seen[k.ID] {
			continue
		}
		p := control.Peer{Addrs: k.Addrs}
		if until, ok := bans[k.ID]; ok {
			_, why := n.scores.look(k.ID)
			p.Banned = fmt.Sprintf("until %s: %s", until.UTC().Format(time.RFC3339), why)
		}
		add(k.ID, p)
	}
	return out, nil
}

// Events implements [control.Backend].
func (a *api) Events(ctx context.Context, req control.EventsRequest, emit func(control.Event) error) error {
	return a.n.events.stream(ctx, req, emit)
}

// Shutdown implements [control.Backend].
func (a *api) Shutdown(_ context.Context, req control.ShutdownRequest) error {
	a.n.log.Info("asked to stop", "reason", req.Reason)
	// The answer goes out first: what follows ends the connection it goes out on.
	time.AfterFunc(100*time.Millisecond, func() { a.n.stop(errShutdown) })
	return nil
}

var _ control.Backend = (*api)(nil)

// isDone reports whether an error only says that the caller went away.
func isDone(ctx context.Context, err error) bool {
	return ctx.Err() != nil && errors.Is(err, ctx.Err())
}
