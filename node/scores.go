package node

import (
	"math"
	"sync"
	"time"

	"verdant/verde"
)

// What misbehaviour costs, in points of the gossip score: at −20 a node gets no gossip, at −40 it is not published to, at −80 it is
// not listened to. Half is forgiven every ten minutes: software has bugs.
const (
	blameRumour       = 1   // somebody says it lied
	blameBlob         = 5   // sent bytes that do not fit their hash
	blameFoul         = 5   // broke the rules of disputes' streams, or told news of a dispute that its transcript does not bear out
	blameCritique     = 10  // criticised falsely
	blameRollouts     = 20  // rollouts with a wrong question, answer or reward
	blameEquivocation = 40  // signed two different things as the same
	blameClaim        = 60  // a claim that re-execution refutes
	blameUnfounded    = 60  // disputed a true claim
	blameConvicted    = 120 // lost a dispute about its claim

	// From banAt on a node is not connected with for banFor: two refuted claims are no accident.
	banAt  = 100
	banFor = time.Hour

	forgiveness = 10 * time.Minute
	maxScores   = 1024
	maxBlame    = 200
)

// scores remembers misbehaviour of nodes. Memory is bounded: the least blamed are forgotten.
type scores struct {
	self  verde.NodeID
	now   func() time.Time
	mu    sync.Mutex
	nodes map[verde.NodeID]blamed
}

type blamed struct {
	points float64
	when   time.Time
	why    string
}

func newScores(self verde.NodeID) *scores {
	return &scores{self: self, now: time.Now, nodes: map[verde.NodeID]blamed{}}
}

// of is what a node's misbehaviour adds to its gossip score: 0 or less.
func (s *scores) of(id [32]byte) float64 {
	points, _ := s.look(id)
	return -points
}

// look returns a node's points and what it did last.
func (s *scores) look(id verde.NodeID) (points float64, why string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	b := s.nodes[id]
	return b.at(s.now()), b.why
}

func (b blamed) at(t time.Time) float64 {
	if b.points == 0 {
		return 0
	}
	return b.points * math.Exp2(-t.Sub(b.when).Seconds()/forgiveness.Seconds())
}

// blame adds points and returns how many there are now.
func (s *scores) blame(id verde.NodeID, points float64, why string) float64 {
	if id == s.self {
		return 0
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.now()
	if _, ok := s.nodes[id]; !ok && len(s.nodes) >= maxScores {
		least, low := verde.NodeID{}, math.Inf(1)
		for other, b := range s.nodes {
			if p := b.at(now); p < low {
				least, low = other, p
			}
		}
		delete(s.nodes, least)
	}
	b := blamed{points: min(maxBlame, s.nodes[id].at(now)+points), when: now, why: why}
	s.nodes[id] = b
	return b.points
}
