package stream

import (
	"context"
	"errors"
	"fmt"
	"time"

	"verdant/verde"
)

// drive makes this node's moves and keeps the clock until there is a verdict.
func (d *session) drive(ctx context.Context) error {
	for failures := 0; ; {
		v := d.view()
		if v.over() {
			return v.void
		}
		if v.behind {
			if err := d.tick(); err != nil {
				d.s.log.Warn("dispute", "dispute", d.id.Short(), "err", err)
				if err := pause(ctx, time.Second); err != nil {
					return err
				}
			}
			continue
		}
		if v.turn != verde.Nobody && v.turn == d.role {
			err := d.move(ctx, v)
			if ctx.Err() != nil {
				return ctx.Err()
			}
			if err == nil {
				failures = 0
				continue
			}
			// Data may come back, a full disk may be cleared; until then it is our clock that runs.
			d.s.log.Warn("move in dispute", "dispute", d.id.Short(), "move", v.seq, "err", err)
			failures++
			if err := pause(ctx, min(time.Duration(failures)*time.Second, 10*time.Second)); err != nil {
				return err
			}
			if err := d.tick(); err != nil {
				d.s.log.Warn("dispute", "dispute", d.id.Short(), "err", err)
			}
			continue
		}
		t := time.NewTimer(v.left)
		select {
		case <-v.changed:
		case <-t.C:
			if err := d.tick(); err != nil {
				d.s.log.Warn("dispute", "dispute", d.id.Short(), "err", err)
			}
		case <-ctx.Done():
			t.Stop()
			return ctx.Err()
		}
		t.Stop()
	}
}

func pause(ctx context.Context, t time.Duration) error {
	timer := time.NewTimer(t)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// move finds and makes this node's next move.
func (d *session) move(ctx context.Context, v view) error {
	// The end of the clock is the end of computing too.
	ctx, cancel := context.WithTimeout(ctx, v.left)
	defer cancel()
	g, err := d.copy()
	if err != nil {
		return err
	}
	patience := v.left / 4
	if light(g) {
		patience = 0
	}
	return d.s.sit(ctx, &v.header, d.stranger, patience, func(p verde.Prover) error {
		m, err := verde.Respond(g, p)
		if err != nil {
			return err
		}
		signed, err := g.Sign(m, d.s.cfg.Signer)
		if err != nil {
			return err
		}
		pledge, err := d.promise(g, m, signed)
		if err != nil {
			return err
		}
		// While it was computed, the opponent may have been convicted of playing two games.
		if err := d.receive(signed, pledge); err != nil && !errors.Is(err, verde.ErrOver) {
			return err
		}
		return nil
	})
}

// light reports whether the next move follows from what the moves before it had to execute already: to wait for a better moment with it would
// use up the clock for nothing.
func light(g *verde.Game) bool {
	switch at := g.Stand(); at.Stage {
	case verde.StageLeaf, verde.StageElement, verde.StageAssert, verde.StageChoose:
		return true
	case verde.StageReveal:
		return at.Over != verde.OverSteps
	case verde.StagePick:
		return at.Over != verde.OverTrace || !at.Top
	}
	return false
}

// promise returns what goes with an own move for another court. g stands before the move.
func (d *session) promise(g *verde.Game, m verde.Move, signed verde.Signed) ([]byte, error) {
	if d.s.cfg.Pledge == nil {
		return nil, nil
	}
	after, err := d.copy()
	if err != nil {
		return nil, err
	}
	d.mu.Lock()
	now := d.nowLocked()
	d.mu.Unlock()
	if err := after.Receive(signed, now); err != nil {
		return nil, nil // it will do nothing: see the caller
	}
	return d.s.cfg.Pledge(Pledging{Before: g, After: after, Move: m, Role: d.role, First: d.pledge(0)}), nil
}

// sit calls fn with the prover of a dispute's claim when it is the dispute's turn. stranger says whether the time it takes is charged to
// challengers without standing. patience bounds how long a better moment is waited for.
func (s *Service) sit(ctx context.Context, h *verde.Header, stranger bool, patience time.Duration, fn func(verde.Prover) error) error {
	if s.cfg.Prover == nil {
		return errors.New("this node plays no side")
	}
	select {
	case s.seat <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	defer func() { <-s.seat }()
	if s.cfg.Yield != nil {
		s.cfg.Yield(ctx, patience)
	}
	if stranger {
		defer func(begin time.Time) { s.charge(s.cfg.Now().Sub(begin)) }(s.cfg.Now())
	}
	if claim := h.Claim.Hash(); s.prover == nil || s.seated != claim {
		s.prover = nil
		p, err := s.cfg.Prover(ctx, h)
		if err != nil {
			return fmt.Errorf("prepare for dispute: %w", err)
		}
		s.prover, s.seated = p, claim
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	return fn(s.prover)
}

// leave lets go of the prover of a claim unless another dispute is about the claim too.
func (s *Service) leave(c *verde.Claim) {
	claim := c.Hash()
	needed := false
	s.Active(func(u Update) { needed = needed || u.Header.Claim.Hash() == claim })
	if needed {
		return
	}
	select {
	case s.seat <- struct{}{}:
	default:
		return // another dispute sits there, or will let go of it
	}
	if s.seated == claim {
		s.prover = nil
	}
	<-s.seat
}
