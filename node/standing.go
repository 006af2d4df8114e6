package node

import (
	"context"
	"sync"
	"time"

	"verdant/ledger"
	"verdant/verde"
)

// stakesAge is how old what is known of others' stakes may be.
const stakesAge = time.Minute

// standing says which nodes come first where there is not room for all: those that have something to lose. A node has that if it has done
// work, which this one has executed again and found right, or a stake on the ledger of at least what a game takes. Each costs more than
// a key does, and counts for nothing once the node has disputed what is true, until other work of it is found right.
type standing struct {
	scores *scores

	mu     sync.Mutex
	work   map[verde.NodeID]bool // false: it has disputed what is true since; at most maxRoster
	staked map[verde.NodeID]bool // as read last
	read   time.Time
	wanted bool // somebody would like to know who has a stake
}

func newStanding(s *scores) *standing {
	return &standing{scores: s, work: map[verde.NodeID]bool{}}
}

// vouch notes that a claim of a node was found right.
func (s *standing) vouch(id verde.NodeID) { s.note(id, true) }

// doubt notes that a node has disputed what is true.
func (s *standing) doubt(id verde.NodeID) { s.note(id, false) }

func (s *standing) note(id verde.NodeID, right bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, ok := s.work[id]; ok || len(s.work) < maxRoster {
		s.work[id] = right
	}
}

// of reports whether a node has standing. It asks nobody: who has a stake is known from the ledger's next beat on.
func (s *standing) of(id verde.NodeID) bool {
	if points, _ := s.scores.look(id); points >= blameUnfounded {
		return false
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if right, ok := s.work[id]; ok {
		return right
	}
	s.wanted = true
	return s.staked[id]
}

// refresh reads who has a stake, if somebody wants to know.
func (s *standing) refresh(ctx context.Context, l *ledger.Client) error {
	s.mu.Lock()
	due := s.wanted && time.Since(s.read) > stakesAge
	s.mu.Unlock()
	if !due {
		return nil
	}
	court, err := l.Court(ctx)
	if err != nil || !court.Staked() {
		return err
	}
	bonded, err := l.Bonded(ctx)
	if err != nil {
		return err
	}
	staked := map[verde.NodeID]bool{}
	for id, wei := range bonded {
		if wei.Cmp(court.Bond) >= 0 {
			staked[id] = true
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.staked, s.read, s.wanted = staked, time.Now(), false
	return nil
}
