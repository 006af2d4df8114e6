package cheat

import (
	"math/rand/v2"

	"verdant/verde"
)

// Play is a foul way to play, for either side, whether or not its cause is just.
type Play struct {
	Name string
	// Fair plays cost nothing: they are what slow lines and repeated messages look like. Others lose whatever the claim is.
	Fair bool
	// Player makes the player. at is the turn, from 0, at which it begins to play foul.
	Player func(r *rand.Rand, at int) Player
}

// Plays lists them.
func Plays() []Play {
	from := func(foul func(*rand.Rand, *Turn) []Delivery) func(*rand.Rand, int) Player {
		return func(r *rand.Rand, at int) Player {
			return func(t *Turn) []Delivery {
				if t.Number < at {
					return Honest(t)
				}
				return foul(r, t)
			}
		}
	}
	return []Play{
		{"silence", false, from(func(*rand.Rand, *Turn) []Delivery { return nil })},
		{"garbage", false, from(func(r *rand.Rand, t *Turn) []Delivery {
			b := make([]byte, r.IntN(2000))
			for i := range b {
				b[i] = byte(r.Uint32())
			}
			return []Delivery{{t.SignBytes(b), 1}}
		})},
		{"a move cut off", false, from(func(r *rand.Rand, t *Turn) []Delivery {
			if t.Move == nil {
				return nil
			}
			b := verde.EncodeMove(t.Move)
			return []Delivery{{t.SignBytes(b[:r.IntN(len(b))]), 1}}
		})},
		{"garbage that nobody signed", false, from(func(r *rand.Rand, t *Turn) []Delivery {
			return []Delivery{{verde.Signed{Seq: t.Game.Seq(), Body: []byte{byte(r.Uint32())}, Sig: make([]byte, 64)}, 1}}
		})},
		{"a move out of place", false, from(func(_ *rand.Rand, t *Turn) []Delivery {
			var m verde.Move = &verde.Exhibit{}
			if p, _ := t.Game.Turn(); p == verde.Challenger && t.Number > 0 {
				m = &verde.Open{Door: verde.DoorSteps}
			}
			return []Delivery{{t.Sign(m), 1}}
		})},
		{"two moves for one place", false, from(func(_ *rand.Rand, t *Turn) []Delivery {
			return []Delivery{{t.Sign(&verde.Reveal{Nodes: []verde.Hash{{1}}}), 1}, {t.Sign(&verde.Concede{}), 1}}
		})},
		{"the opponent's words said again", false, from(func(_ *rand.Rand, t *Turn) []Delivery {
			if len(t.Past) == 0 {
				return nil
			}
			s := t.Past[len(t.Past)-1]
			s.Seq = t.Game.Seq()
			return []Delivery{{s, 1}}
		})},
		{"an index that is not there", false, from(func(_ *rand.Rand, t *Turn) []Delivery {
			switch m := t.Move.(type) {
			case *verde.Pick:
				return []Delivery{{t.Sign(&verde.Pick{Choice: m.Choice, Index: 1 << 30}), 1}}
			case *verde.Open:
				return []Delivery{{t.Sign(&verde.Open{Door: verde.DoorFact, Fact: 999, Item: 1 << 30}), 1}}
			case *verde.Leaf:
				return []Delivery{{t.Sign(&verde.Leaf{Words: append(m.Words, 1)}), 1}}
			case *verde.Reveal:
				return []Delivery{{t.Sign(&verde.Reveal{Nodes: append(m.Nodes, verde.Hash{1})}), 1}}
			}
			return nil
		})},
		{"a lie in mid-game", false, from(func(r *rand.Rand, t *Turn) []Delivery { return []Delivery{{t.Sign(bend(r, t.Move)), 1}} })},
		{"every message twice", true, from(func(_ *rand.Rand, t *Turn) []Delivery {
			if t.Move == nil {
				return nil
			}
			s := t.Sign(t.Move)
			return []Delivery{{s, 1}, {s, 1}}
		})},
		{"every message in the last moment", true, from(func(_ *rand.Rand, t *Turn) []Delivery {
			if t.Move == nil {
				return nil
			}
			return []Delivery{{t.Sign(t.Move), 9_000}} // within the least window
		})},
		{"messages out of order", true, from(func(_ *rand.Rand, t *Turn) []Delivery {
			if t.Move == nil {
				return nil
			}
			s := t.Sign(t.Move)
			early := s
			early.Seq++
			out := []Delivery{{early, 1}}
			for _, old := range t.Past {
				out = append(out, Delivery{old, 1})
			}
			return append(out, Delivery{s, 1})
		})},
	}
}

// bend changes one answer or choice so that it still looks like one.
func bend(r *rand.Rand, m verde.Move) verde.Move {
	hash := func(h verde.Hash) verde.Hash { h[r.IntN(32)] ^= 1 << r.IntN(8); return h }
	switch m := m.(type) {
	case *verde.Reveal:
		n := append([]verde.Hash(nil), m.Nodes...)
		i := r.IntN(len(n))
		n[i] = hash(n[i])
		return &verde.Reveal{Nodes: n}
	case *verde.Trace:
		c := *m
		if c.Root.IsZero() || r.IntN(2) == 0 && !c.Before.IsZero() {
			c.Before = hash(c.Before)
		} else {
			c.Root = hash(c.Root)
		}
		return &c
	case *verde.Leaf:
		w := append([]uint32(nil), m.Words...)
		w[r.IntN(len(w))] ^= 1 << r.IntN(32)
		return &verde.Leaf{Words: w}
	case *verde.Exhibit:
		c := *m
		c.Proofs = append([]verde.Proof(nil), c.Proofs...)
		if len(c.Proofs) > 0 {
			c.Proofs[0].Words = append([]uint32{7}, c.Proofs[0].Words...)
		}
		c.Blob = append([]byte{1}, c.Blob...)
		return &c
	case *verde.Rebut:
		return &verde.Rebut{Choice: m.Choice, Index: m.Index, Proof: verde.Proof{Words: []uint32{1}}}
	}
	return &verde.Concede{}
}
