package node

import (
	"cmp"
	"context"
	"encoding/hex"
	"errors"
	"slices"
	"strings"

	"github.com/libp2p/go-libp2p/core/peer"

	"verdant/gossip"
	"verdant/node/control"
	"verdant/swarm"
	"verdant/verde"
	"verdant/verde/stream"
)

func nodeOf(text string) (verde.NodeID, error) {
	p, err := peer.Decode(text)
	if err != nil {
		return verde.NodeID{}, err
	}
	id, ok := gossip.NodeOf(p)
	if !ok {
		return verde.NodeID{}, errors.New("its key is not Ed25519")
	}
	return id, nil
}

// Disputes implements [control.Backend].
func (a *api) Disputes(_ context.Context, req control.DisputesRequest) (*control.Disputes, error) {
	d := a.n.disputes
	out := &control.Disputes{Self: a.n.id.Peer.String(), Disputes: []control.Dispute{}}
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, s := range d.known {
		if !req.Open || s.State == control.DisputeOpen {
			out.Disputes = append(out.Disputes, s)
		}
	}
	slices.SortFunc(out.Disputes, func(x, y control.Dispute) int {
		return cmp.Or(cmp.Compare(y.Opened, x.Opened), cmp.Compare(x.ID, y.ID))
	})
	return out, nil
}

// look returns a known dispute by a prefix of its id, and a channel that is closed with the next change of any.
func (d *disputes) look(text string) (control.Dispute, <-chan struct{}, error) {
	prefix := strings.ToLower(strings.TrimPrefix(strings.TrimSpace(text), "0x"))
	if _, err := hex.DecodeString(prefix + strings.Repeat("0", len(prefix)%2)); err != nil || len(prefix) < minPrefix || len(prefix) > 64 {
		return control.Dispute{}, nil, control.Errorf(control.CodeBadRequest, "%q is no dispute: give its id or at least %d digits of it", text, minPrefix)
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	var found []control.Dispute
	for id, s := range d.known {
		if strings.HasPrefix(id, prefix) {
			found = append(found, s)
		}
	}
	switch len(found) {
	case 1:
		return found[0], d.changed, nil
	case 0:
		return control.Dispute{}, nil, control.Errorf(control.CodeNotFound, "no dispute known here begins with %s; \"verdant dispute list\" shows them", prefix)
	}
	return control.Dispute{}, nil, control.Errorf(control.CodeBadRequest, "%d disputes begin with %s: give more digits", len(found), prefix)
}

// Dispute implements [control.Backend].
func (a *api) Dispute(ctx context.Context, req control.DisputeRequest, emit func(control.Dispute) error) error {
	d := a.n.disputes
	moves := -1
	for {
		s, changed, err := d.look(req.ID)
		if err != nil {
			return err
		}
		over := s.State != control.DisputeOpen
		if n := s.Moves[0] + s.Moves[1]; n != moves || over {
			moves = n
			if req.File && (over || !req.Follow) {
				id, err := verde.ParseHash(s.ID)
				if err != nil {
					return err
				}
				t, ok, err := d.service.Transcript(id)
				if err != nil {
					return err
				}
				if ok {
					s.File = t.Encode()
				}
			}
			if err := emit(s); err != nil {
				return err
			}
		}
		if over || !req.Follow {
			return nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return nil
		}
	}
}

// OpenDispute implements [control.Backend].
func (a *api) OpenDispute(ctx context.Context, req control.OpenDisputeRequest) (*control.Dispute, error) {
	n := a.n
	hash, err := a.find(ctx, req.Claim)
	if err != nil {
		return nil, asControl(control.CodeNotFound, err)
	}
	c, err := loadClaim(n.store, n.spec.ID, hash)
	if err != nil {
		return nil, asControl(control.CodeNotFound, err)
	}
	if c.Node == n.self {
		return nil, control.Errorf(control.CodeBadRequest, "claim %s is this node's own: let another node dispute it (--node)", hash.Short())
	}
	var via *verde.NodeID
	if req.Referee != "" {
		id, err := nodeOf(req.Referee)
		if err != nil {
			return nil, control.Errorf(control.CodeBadRequest, "referee %q is no peer id: %v", req.Referee, err)
		}
		via = &id
	}
	id, err := n.disputes.open(ctx, c, via)
	switch {
	case errors.Is(err, stream.ErrNoCase):
		return nil, &control.Error{Code: control.CodeBadRequest, Message: "claim " + hash.Short() + " is true: re-executing its round gives the same, so a dispute would be lost"}
	case errors.Is(err, errParted):
		return nil, control.Errorf(control.CodeBadRequest, "%v; let another node dispute the claim (--node)", err)
	case errors.Is(err, stream.ErrStarted):
	case errors.Is(err, swarm.ErrUnavailable):
		return nil, asControl(control.CodeUnavailable, err)
	case err != nil:
		return nil, err
	}
	for {
		n.disputes.mu.Lock()
		changed := n.disputes.changed // taken before the look, so that nothing is missed in between
		n.disputes.mu.Unlock()
		if s, _, err := n.disputes.look(id.String()); err == nil {
			return &s, nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

func asControl(code string, err error) error {
	var e *control.Error
	if errors.As(err, &e) {
		return err
	}
	return control.Errorf(code, "%v", err)
}
