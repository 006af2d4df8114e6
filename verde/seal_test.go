package verde_test

import (
	"reflect"
	"testing"

	"verdant/internal/forge"
	. "verdant/verde"
)

// TestSeal puts a referee's seal under a verdict by the clock: it survives the file, and is one of that dispute alone.
func TestSeal(t *testing.T) {
	ty := newToy(t, nil)
	honest := ty.execution(t, nil)
	c := ty.claim(t, ty.forged(t, forge.Lie{Step: 1, Op: 0, Index: 5, Flip: 1}))
	silent := func() *Game {
		g := ty.game(t, c)
		send(t, ty, g, respond(t, g, honest), 1)
		return g
	}
	referee := signer(t, "referee")
	g := silent()
	if err := g.Seal(referee); err == nil {
		t.Error("sealed without a verdict")
	}
	g.Tick(1000)
	if err := g.Seal(ty.keys[Challenger]); err == nil {
		t.Error("a party sealed its own dispute")
	}
	if err := g.Seal(referee); err != nil {
		t.Fatal(err)
	}
	tr := g.Transcript()
	back, err := DecodeTranscript(tr.Encode())
	if err != nil || !reflect.DeepEqual(back, tr) {
		t.Fatalf("read back %+v, %v", back, err)
	}
	if s, err := Replay(ty.rules, &back, Ed25519{}); err != nil || s.Seal == nil || s.Seal.Referee != referee.Node() || s.Seal.Winner != Challenger {
		t.Errorf("replayed: %+v, %v", s, err)
	}
	bare := tr
	bare.Seal = nil
	if bare.Sum() != tr.Sum() {
		t.Error("a seal changes what its transcript is known by")
	}
	longer := silent()
	send(t, ty, longer, &Concede{}, 2)
	for name, spoil := range map[string]func(tr *Transcript, s *Seal){
		"another winner":   func(_ *Transcript, s *Seal) { s.Winner = Defender },
		"another reason":   func(_ *Transcript, s *Seal) { s.Reason = ByExecution },
		"no reason":        func(_ *Transcript, s *Seal) { s.Reason = "" },
		"nobody wins":      func(_ *Transcript, s *Seal) { s.Winner = Nobody },
		"another referee":  func(_ *Transcript, s *Seal) { s.Referee = signer(t, "another").Node() },
		"a party":          func(_ *Transcript, s *Seal) { s.Referee = ty.keys[Defender].Node() },
		"another dispute":  func(tr *Transcript, _ *Seal) { *tr = longer.Transcript() },
		"an open dispute":  func(tr *Transcript, _ *Seal) { tr.Entries, tr.Ended = tr.Entries[:1], 2 },
		"a damaged letter": func(_ *Transcript, s *Seal) { s.Sig[7] ^= 1 },
	} {
		bad, s := tr, *tr.Seal
		s.Sig = append([]byte(nil), s.Sig...)
		spoil(&bad, &s)
		bad.Seal = &s
		if _, err := Replay(ty.rules, &bad, Ed25519{}); err == nil {
			t.Errorf("%s: the seal is taken", name)
		}
	}
}
