package stream

import (
	"errors"
	"fmt"
	"math"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"

	"verdant/verde"
)

// session is one dispute as this node knows it: its machine, what of it is durable, and who waits for more.
type session struct {
	s    *Service
	id   verde.Hash
	role verde.Party  // Nobody: referee, or finished and only shown
	to   verde.NodeID // whom this node dials, zero if others dial it
	by   peer.ID      // who brought it here, empty if this node opened it or has been restarted since
	// stranger: the challenger has no standing, and this node defends.
	stranger bool
	gone     chan struct{} // closed when it is not played any more

	mu      sync.Mutex
	game    *verde.Game
	entries []verde.Entry // of the game, in order
	pledges Pledges       // that came with them
	saved   int           // entries that are durable and may be sent
	done    bool          // the verdict is durable
	stored  bool          // part 0 is
	void    error         // why it was given up without a verdict
	changed chan struct{} // closed and replaced with every change

	// The session's clock begins at base at a point of time and runs on from there, but not while the machine sleeps. It never goes back,
	// and it stands still while it is held.
	base, last verde.Tick
	since      time.Time
	held       bool
	busy       time.Time // when the other end said first that it is busy, zero if it did not
}

func newSession(s *Service, g *verde.Game, role verde.Party, to verde.NodeID, base verde.Tick) *session {
	h := g.Header()
	return &session{
		s: s, id: h.ID(), role: role, to: to, gone: make(chan struct{}), game: g, entries: g.Transcript().Entries, changed: make(chan struct{}),
		pledges: Pledges{},
		base:    base, last: base, since: s.cfg.Now(),
	}
}

// session goes on with a stored dispute. Its clock has stood still while this node was away, unless it was this node's turn: the
// opponent's clock ran on then, and nobody is late only because this node could not hear him.
func (k *kept) session(s *Service, g *verde.Game) *session {
	role, base := s.roleOf(&k.Header), k.Ended
	if turn, _ := g.Turn(); turn == role && turn != verde.Nobody {
		if now := s.tick(); now > k.wall {
			base += now - k.wall
		}
	}
	d := newSession(s, g, role, k.to, base)
	d.stored, d.saved, d.pledges = true, len(d.entries), k.pledges
	return d
}

// nowLocked is the session's time.
func (d *session) nowLocked() verde.Tick {
	if d.held {
		return d.last
	}
	d.last = max(d.last, d.base+verde.Tick(max(0, d.s.cfg.Now().Sub(d.since).Milliseconds())))
	return d.last
}

// hold stops the clock, or lets it go on.
func (d *session) hold(stop bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if stop == d.held {
		return
	}
	now := d.nowLocked()
	d.held, d.base, d.since = stop, now, d.s.cfg.Now()
	d.wakeLocked()
}

// receive makes a move, whoever brought it. A move that is not durable yet is not shown to anybody.
func (d *session) receive(m verde.Signed, pledge []byte) error {
	d.mu.Lock()
	was := d.done
	err := d.game.Receive(m, d.nowLocked())
	if err == nil {
		d.pledges.add(m.Seq, pledge)
	}
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

// tick tells the machine the time, and makes durable what could not be before.
func (d *session) tick() error {
	d.mu.Lock()
	if d.done || d.void != nil {
		d.mu.Unlock()
		return nil
	}
	behind := d.behindLocked()
	over := d.game.Tick(d.nowLocked())
	var err error
	var u Update
	if over || behind {
		err = d.saveLocked()
		u = d.updateLocked()
	}
	d.mu.Unlock()
	if (over || behind) && err == nil {
		d.s.tell(u)
	}
	return err
}

// behindLocked reports whether the store lacks something of the dispute.
func (d *session) behindLocked() bool {
	return d.saved < len(d.entries) || d.game.Verdict() != nil && !d.done
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
	if !d.stored {
		head, err := begin(&t, d.to)
		if err != nil {
			return err
		}
		first, parts = 0, append(parts, head)
	}
	for _, e := range t.Entries[d.saved:] {
		b, err := entry(e, d.pledges[e.Seq], d.s.tick())
		if err != nil {
			return err
		}
		parts = append(parts, b)
	}
	if len(parts) > 0 {
		if err := d.s.cfg.Store.Put(d.id, first, parts, false); err != nil {
			return fmt.Errorf("keep dispute %s: %w", d.id.Short(), err)
		}
		d.stored, d.saved = true, len(t.Entries)
	}
	if over {
		if d.role == verde.Nobody && t.Seal == nil {
			if err := d.game.Seal(d.s.cfg.Signer); err != nil {
				return err
			}
		}
		// Whoever dials has a last task: the other side must hear of it.
		if err := d.putHeadLocked(d.to.IsZero()); err != nil {
			return fmt.Errorf("keep verdict of dispute %s: %w", d.id.Short(), err)
		}
		d.done = true
	}
	d.wakeLocked()
	return nil
}

// putHeadLocked rewrites part 0.
func (d *session) putHeadLocked(finished bool) error {
	t := d.game.Transcript()
	head, err := begin(&t, d.to)
	if err != nil {
		return err
	}
	return d.s.cfg.Store.Put(d.id, 0, [][]byte{head}, finished)
}

// finish notes that there is nothing left to do.
func (d *session) finish() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if !d.done || d.to.IsZero() {
		return nil
	}
	return d.putHeadLocked(true)
}

// attest keeps a referee's seal of a decided dispute.
func (d *session) attest(s *verde.Seal) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if !d.done || d.role == verde.Nobody || d.game.Transcript().Seal != nil {
		return
	}
	err := d.game.Attest(*s)
	if err == nil {
		err = d.putHeadLocked(d.to.IsZero())
	}
	if err != nil {
		d.s.log.Debug("seal of dispute", "dispute", d.id.Short(), "err", err)
	}
}

// pledge returns what goes with a move for another court, nil if nothing does.
func (d *session) pledge(seq uint32) []byte {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.pledges[seq]
}

func (d *session) wakeLocked() {
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
	if err := d.putHeadLocked(true); err != nil {
		d.s.log.Warn("keep abandoned dispute", "dispute", d.id.Short(), "err", err)
	}
	d.void = why
	d.wakeLocked()
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
	behind  bool          // there is more, which is not durable
	header  verde.Header
	begun   verde.Tick
	ended   verde.Tick
	seal    *verde.Seal
	done    bool
	void    error
	turn    verde.Party
	left    time.Duration // until the party to move is late
	seq     uint32
	changed <-chan struct{}
}

func (d *session) view() view {
	d.mu.Lock()
	defer d.mu.Unlock()
	t := d.game.Transcript()
	v := view{
		entries: d.entries[:d.saved], behind: d.behindLocked(), header: t.Header, begun: t.Begun, ended: t.Ended, seal: t.Seal,
		done: d.done, void: d.void, seq: d.game.Seq(), changed: d.changed,
	}
	var due verde.Tick
	v.turn, due = d.game.Turn()
	left := int64(due) - int64(d.nowLocked())
	if d.held {
		left = math.MaxInt64
	}
	v.left = time.Duration(min(max(left, 0), int64(time.Hour/time.Millisecond)))*time.Millisecond + time.Millisecond
	return v
}

// over reports whether there is nothing left to play.
func (v *view) over() bool { return v.done || v.void != nil }

// copy returns a machine of its own that stands where the session's does, to compute on while moves come in.
func (d *session) copy() (*verde.Game, error) {
	d.mu.Lock()
	t := d.game.Transcript()
	d.mu.Unlock()
	return d.s.resume(&t)
}
