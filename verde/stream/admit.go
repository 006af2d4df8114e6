package stream

import (
	"errors"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"

	"verdant/verde"
	"verdant/verde/stream/pb"
)

// admit makes the session of a dispute that somebody else opens here, with the challenger's first move, which a peer has brought.
func (s *Service) admit(h *verde.Header, first *pb.Move, by peer.ID) (*session, error) {
	role := s.roleOf(h)
	decide := s.cfg.Referee
	if role == verde.Defender {
		decide = s.cfg.Accept
	}
	if role == verde.Challenger || decide == nil {
		return nil, refuse(pb.Reason_CLAIM, "this node takes no such part")
	}
	if err := decide(h); err != nil {
		return nil, refuse(pb.Reason_CLAIM, "%v", err)
	}
	now, to := s.tick(), verde.NodeID{}
	rules, err := s.rules(h)
	if err != nil {
		return nil, refuse(pb.Reason_RULES, "%v", err)
	}
	g, err := verde.NewGame(rules, *h, s.cfg.Verifier, now)
	if err != nil {
		return nil, refuse(pb.Reason_RULES, "%v", err)
	}
	if role == verde.Nobody {
		to = h.Defender // a referee fetches the defender; the challenger has come by himself
	}
	d := newSession(s, g, role, to, now)
	if err := g.Receive(entryOf(first).Signed, now); err != nil {
		return nil, refuse(pb.Reason_OTHER, "the first move: %v", err)
	}
	// Who loses by its first move has opened no dispute: kept and told, it would cost many nodes more than the one signature it cost its
	// maker.
	if v := g.Verdict(); v != nil && v.Winner != verde.Challenger {
		return nil, refuse(pb.Reason_OTHER, "the first move opens nothing: %s", v.Detail)
	}
	d.pledges.add(first.Seq, first.Pledge)
	s.admission.Lock()
	defer s.admission.Unlock()
	if had, err := s.find(d.id); err != nil || had != nil {
		return had, err
	}
	d.by, d.stranger = by, s.stranger(h)
	if err := s.room(d, h); err != nil {
		return nil, err
	}
	d.mu.Lock()
	err = d.saveLocked()
	u := d.updateLocked()
	d.mu.Unlock()
	if err != nil {
		return nil, refuse(pb.Reason_BUSY, "the dispute cannot be kept")
	}
	if err := s.start(d); err != nil {
		if errors.Is(err, ErrStarted) {
			return s.find(d.id)
		}
		return nil, refuse(pb.Reason_BUSY, "%v", err)
	}
	s.tell(u)
	return d, nil
}

// stranger reports whether this node defends against a challenger without standing.
func (s *Service) stranger(h *verde.Header) bool {
	return s.roleOf(h) == verde.Defender && s.cfg.Standing != nil && !s.cfg.Standing(h)
}

// room returns a refusal unless there is room for one more dispute. A key costs its maker nothing and a connection little, so that what
// is bounded is what can be taken from everybody else: places at the table, and executions.
func (s *Service) room(d *session, h *verde.Header) error {
	own, brought, strangers, total := 0, 0, 0, 0
	claims, strange := map[verde.Hash]bool{}, map[verde.Hash]bool{} // under dispute, and so for strangers alone
	s.each(func(o *session, u Update) {
		if u.Role != d.role {
			return
		}
		total++
		if u.Header.Challenger == h.Challenger {
			own++
		}
		if o.by == d.by {
			brought++
		}
		claim := u.Header.Claim.Hash()
		if o.stranger {
			strangers++
		}
		was, known := strange[claim]
		claims[claim], strange[claim] = true, o.stranger && (was || !known)
	})
	half := max(s.cfg.Total/2, 1)
	if own >= s.cfg.PerPeer || brought >= half || total >= s.cfg.Total || d.stranger && strangers >= half {
		return refuse(pb.Reason_BUSY, "%d disputes are undecided here, %d of them opened by this node, %d brought by this peer, %d by strangers", total, own, brought, strangers)
	}
	if d.role != verde.Defender || claims[h.Claim.Hash()] {
		return nil
	}
	if len(claims) >= s.cfg.Claims {
		return refuse(pb.Reason_BUSY, "%d other claims are under dispute here", len(claims))
	}
	if !d.stranger {
		return nil
	}
	for _, alone := range strange {
		if alone {
			return refuse(pb.Reason_BUSY, "another claim is under dispute here by challengers without standing")
		}
	}
	if wait := s.owed(); wait > 0 {
		return refuse(pb.Reason_BUSY, "challengers without standing have used up their share of this node's time, for %v", wait.Round(time.Second))
	}
	return nil
}

// debt is time of this node that challengers without standing have used up, less their share of the time that has passed.
type debt struct {
	used  time.Duration
	since time.Time
}

// owed is how long it takes until strangers have a right to more.
func (s *Service) owed() time.Duration {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.debt.pay(s.cfg.Now(), s.cfg.Strangers)
	return time.Duration(float64(s.debt.used) / s.cfg.Strangers)
}

// charge adds time that was spent for strangers.
func (s *Service) charge(spent time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.debt.pay(s.cfg.Now(), s.cfg.Strangers)
	s.debt.used += max(0, spent)
}

func (d *debt) pay(now time.Time, share float64) {
	if passed := now.Sub(d.since); passed > 0 && !d.since.IsZero() {
		d.used = max(0, d.used-time.Duration(share*float64(min(passed, 24*time.Hour))))
	}
	d.since = now
}
