package node

import (
	"encoding/binary"
	"math"
	"testing"
	"time"

	"verdant/node/control"
	"verdant/verde"
)

func TestScoresForgive(t *testing.T) {
	self, liar := verde.NodeID{1}, verde.NodeID{2}
	now := time.Unix(1000, 0)
	s := newScores(self)
	s.now = func() time.Time { return now }
	if got := s.of(liar); got != 0 {
		t.Errorf("a stranger has %v", got)
	}
	s.blame(liar, blameRollouts, "wrong reward")
	s.blame(liar, blameRollouts, "wrong question")
	if got := s.of(liar); got != -2*blameRollouts {
		t.Errorf("after two lies %v", got)
	}
	now = now.Add(forgiveness)
	if points, why := s.look(liar); math.Abs(points-blameRollouts) > 1e-9 || why != "wrong question" {
		t.Errorf("after a while %v for %q", points, why)
	}
	for range 100 {
		s.blame(liar, blameClaim, "false claim")
	}
	if got := s.of(liar); got != -maxBlame {
		t.Errorf("blame has no bound: %v", got)
	}
	s.blame(self, blameClaim, "oneself")
	if s.of(self) != 0 {
		t.Error("a node blames itself")
	}
}

func TestScoresForgetTheLeastBlamed(t *testing.T) {
	s := newScores(verde.NodeID{})
	liar := verde.NodeID{0xFF}
	s.blame(liar, blameClaim, "false claim")
	for i := range 2 * maxScores {
		var id verde.NodeID
		binary.LittleEndian.PutUint32(id[4:], uint32(i+1))
		s.blame(id, blameRumour, "rumour")
	}
	if len(s.nodes) > maxScores || s.of(liar) > -blameClaim/2 {
		t.Errorf("%d nodes are remembered, the liar has %v", len(s.nodes), s.of(liar))
	}
}

func TestRosterIsBounded(t *testing.T) {
	r := newRoster()
	for i := range maxRoster + 10 {
		var id verde.NodeID
		binary.LittleEndian.PutUint32(id[:], uint32(i+1))
		r.rollouts(id, uint64(i), 1, 8)
	}
	first := verde.NodeID{1}
	r.claim(&verde.Claim{Node: first, Round: 7, Families: 2})
	if h := r.of(first); len(r.nodes) != maxRoster || h.last != 7 || h.families != 2 || h.groups != 8 {
		t.Errorf("%d nodes, the first %+v", len(r.nodes), h)
	}
	if h := r.of(verde.NodeID{0xFF, 0xFF, 0xFF}); h.last != -1 {
		t.Errorf("a stranger: %+v", h)
	}
}

func TestEventsKeepTheNewest(t *testing.T) {
	e := newEvents()
	for range maxEvents + 5 {
		e.add(control.Event{Kind: control.EventPeer})
	}
	var got []uint64
	err := e.stream(t.Context(), control.EventsRequest{After: 2}, func(ev control.Event) error {
		got = append(got, ev.Seq)
		return nil
	})
	if err != nil || len(got) != maxEvents || got[0] != 6 || got[len(got)-1] != maxEvents+5 {
		t.Errorf("%d events from %d, %v", len(got), got[0], err)
	}
	got = nil
	if err := e.stream(t.Context(), control.EventsRequest{After: maxEvents + 3}, func(ev control.Event) error {
		got = append(got, ev.Seq)
		return nil
	}); err != nil || len(got) != 2 {
		t.Errorf("the rest: %v, %v", got, err)
	}
}
