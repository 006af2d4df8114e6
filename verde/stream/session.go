package stream

import (
	"errors"
	"fmt"
	"sync"

	"verdant/verde"
)

// session is one dispute as this node knows it: its machine, what of it is durable, and who waits for more.
type session struct {
	s    *Service
	id   verde.Hash
	role verde.Party // Nobody: referee, or finished and only shown

	mu      sync.Mutex
	game    *verde.Game
	entries []verde.Entry // of the game, in order
	saved   int           // entries that are durable and may be sent
	done    bool          // the verdict is durable
	stored  bool          // part 0 is
	void    error         // why it was given up without a verdict
	last    verde.Tick
	changed chan struct{} // closed and replaced with every change
}

func newSession(s *Service, g *verde.Game, role verde.Party) *session {
	h := g.Header()
	d := &session{s: s, id: h.ID(), role: role, game: g, changed: make(chan struct{})}
	d.entries = g.Transcript().Entries
	return d
}

// now is the session's time, which never goes back.
func (d *session) now() verde.Tick {
	d.last = max(d.last, d.s.tick())
	return d.last
}

// receive makes a move, whoever brought it. A move that is not durable yet is not shown to anybody.
func (d *session) receive(m verde.Signed) error {
	d.mu.Lock()
	was := d.done
	err := d.game.Receive(m, d.now())
	save := d.saveLocked()
	u := d.updateLocked()
	// A message that does nothing may find that the clock has run out, or that a stored dispute was decided by its last move.
	news := err == nil || d.done != was
	d.mu.Unlock()
	if news && save == nil {
		d.s.tell(u)
	}
	return errors.Join(err, save)
}

// tick tells the machine the time.
func (d *session) tick() error {
	d.mu.Lock()
	if d.done || d.void != nil {
		d.mu.Unlock()
		return nil
	}
	over := d.game.Tick(d.now())
	var err error
	var u Update
	if over {
		err = d.saveLocked()
		u = d.updateLocked()
	}
	d.mu.Unlock()
	if over && err == nil {
		d.s.tell(u)
	}
	return err
}

// saveLocked makes durable what is not, and wakes who waits for it.
func (d *session) saveLocked() error {
	t := d.game.Transcript()
	d.entries = t.Entries
	over := d.game.Verdict() != nil
	if d.done || d.stored && !over && d.saved == len(t.Entries) {
		return nil
	}
	var parts [][]byte
	first := d.saved + 1
	for _, e := range t.Entries[d.saved:] {
		b, err := entry(e)
		if err != nil {
			return err
		}
		parts = append(parts, b)
	}
	if !d.stored {
		first, parts = 0, append([][]byte{begin(&t)}, parts...)
	}
	if len(parts) > 0 {
		if err := d.s.cfg.Store.Put(d.id, first, parts, false); err != nil {
			return fmt.Errorf("keep dispute %s: %w", d.id.Short(), err)
		}
		d.stored, d.saved = true, len(t.Entries)
	}
	if over {
		if err := d.s.cfg.Store.Put(d.id, 0, [][]byte{begin(&t)}, true); err != nil {
			return fmt.Errorf("keep verdict of dispute %s: %w", d.id.Short(), err)
		}
		d.done = true
	}
	d.wake()
	return nil
}

func (d *session) wake() {
	close(d.changed)
	d.changed = make(chan struct{})
}

// abandon ends the session without a verdict.
func (d *session) abandon(why error) {
	d.mu.Lock()
	if d.void != nil || d.done {
		d.mu.Unlock()
		return
	}
	t := d.game.Transcript()
	if err := d.s.cfg.Store.Put(d.id, 0, [][]byte{begin(&t)}, true); err != nil {
		d.s.log.Warn("keep abandoned dispute", "dispute", d.id.Short(), "err", err)
	}
	d.void = why
	d.wake()
	u := d.updateLocked()
	u.GivenUp = why
	d.mu.Unlock()
	d.s.tell(u)
}

// Update tells how a dispute stands.
type Update struct {
	ID     verde.Hash
	Role   verde.Party // this node's
	Header verde.Header
	Seq    uint32 // moves made
	Story  *verde.Story
	// Transcript is set with the verdict.
	Transcript *verde.Transcript
	// GivenUp says why there will be no verdict.
	GivenUp error
}

func (d *session) updateLocked() Update {
	u := Update{ID: d.id, Role: d.role, Header: d.game.Header(), Seq: d.game.Seq(), Story: d.game.Story()}
	if d.game.Verdict() != nil {
		t := d.game.Transcript()
		u.Transcript = &t
	}
	return u
}

// view is what there is to send or to wait for.
type view struct {
	entries []verde.Entry // durable ones
	header  verde.Header
	begun   verde.Tick
	ended   verde.Tick
	done    bool
	void    error
	turn    verde.Party
	due     verde.Tick
	seq     uint32
	changed <-chan struct{}
}

func (d *session) view() view {
	d.mu.Lock()
	defer d.mu.Unlock()
	t := d.game.Transcript()
	v := view{
		entries: d.entries[:d.saved], header: t.Header, begun: t.Begun, ended: t.Ended, done: d.done, void: d.void,
		seq: d.game.Seq(), changed: d.changed,
	}
	v.turn, v.due = d.game.Turn()
	return v
}

// copy returns a machine of its own that stands where the session's does, to compute on while moves come in.
func (d *session) copy() (*verde.Game, error) {
	d.mu.Lock()
	t := d.game.Transcript()
	d.mu.Unlock()
	return verde.Resume(d.s.cfg.Rules, &t, d.s.cfg.Verifier)
}
