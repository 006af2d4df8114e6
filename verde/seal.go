package verde

import (
	"fmt"
	"slices"
)

// Seal is a referee's signature under a verdict. What follows from moves needs none: anyone who replays them comes to the same. But a
// verdict by the clock is the word of whoever kept it, and a seal says whose.
type Seal struct {
	Referee NodeID `json:"referee"`
	Winner  Party  `json:"winner"`
	Reason  Reason `json:"reason"`
	Sig     []byte `json:"sig"`
}

// maxReason bounds the text of a reason in bytes.
const maxReason = 32

// statement is what a referee signs: the transcript with the last move at its end, then the winner and the reason.
func (s *Seal) statement(head Hash) Hash {
	b := append(slices.Clone(head[:]), byte(s.Winner))
	return TagSeal.Sum(append(b, s.Reason...))
}

// Seal signs the verdict as a referee, and keeps the seal.
func (g *Game) Seal(signer Signer) error {
	if g.verdict == nil {
		return fmt.Errorf("seal dispute: there is no verdict")
	}
	s := Seal{Referee: signer.Node(), Winner: g.verdict.Winner, Reason: g.verdict.Reason}
	var err error
	if s.Sig, err = signer.Sign(s.statement(g.head)); err != nil {
		return fmt.Errorf("seal dispute: %w", err)
	}
	return g.Attest(s)
}

// Attest keeps the seal of a referee if it is one of this dispute. It decides nothing: whether a referee's clock is believed is up to
// whoever looks at the seal.
func (g *Game) Attest(s Seal) error {
	switch {
	case g.verdict == nil:
		return fmt.Errorf("attest verdict: there is none")
	case s.Referee.IsZero() || s.Referee == g.header.Challenger || s.Referee == g.header.Defender:
		return fmt.Errorf("attest verdict: node %s is a party and no referee", s.Referee.Short())
	case s.Winner != Challenger && s.Winner != Defender, s.Reason == "", len(s.Reason) > maxReason, len(s.Sig) > MaxSignature:
		return fmt.Errorf("attest verdict: the seal names no winner or no reason")
	case !g.verify.Verify(s.Referee, s.statement(g.head), s.Sig):
		return fmt.Errorf("attest verdict: the seal of node %s is not under this dispute", s.Referee.Short())
	}
	if g.seal == nil {
		g.seal = &s
		g.story.sealed(&s)
	}
	return nil
}

// appendTo appends the canonical bytes: referee, winner, then reason and signature after their lengths.
func (s *Seal) appendTo(b []byte) []byte {
	b = append(append(b, s.Referee[:]...), byte(s.Winner), byte(len(s.Reason)))
	b = append(append(b, s.Reason...), byte(len(s.Sig)))
	return append(b, s.Sig...)
}

func (r *reader) seal() *Seal {
	s := &Seal{}
	copy(s.Referee[:], r.take(32))
	s.Winner = Party(r.u8())
	s.Reason = Reason(r.take(int(r.u8())))
	s.Sig = slices.Clone(r.take(int(r.u8())))
	return s
}
