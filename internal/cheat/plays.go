package cheat

import (
	"math/rand/v2"
	"slices"

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
			past := t.Past()
			if len(past) == 0 {
				return nil
			}
			s := past[len(past)-1]
			s.Seq = t.Game.Seq()
			return []Delivery{{s, 1}}
		})},
		{"a chunk that is not there", false, from(func(_ *rand.Rand, t *Turn) []Delivery { return send(t, beyond(t.Move)) })},
		{"a proof of something else", false, from(func(_ *rand.Rand, t *Turn) []Delivery { return send(t, beside(t.Move)) })},
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
			for _, old := range t.Past() {
				out = append(out, Delivery{old, 1})
			}
			return append(out, Delivery{s, 1})
		})},
	}
}

// send signs a move, or is silent if there is none.
func send(t *Turn, m verde.Move) []Delivery {
	if m == nil {
		return nil
	}
	return []Delivery{{t.Sign(m), 1}}
}

// beyond asks for, or opens, what lies outside of what there is.
func beyond(m verde.Move) verde.Move {
	const far = 1 << 30
	switch m := m.(type) {
	case *verde.Open:
		return &verde.Open{Door: verde.DoorFact, Fact: 999, Item: far}
	case *verde.Pick:
		return &verde.Pick{Choice: m.Choice, Index: far}
	case *verde.Reveal:
		return &verde.Reveal{Nodes: append(slices.Clone(m.Nodes), verde.Hash{1})}
	case *verde.Trace:
		c := *m
		c.Siblings, c.Nodes = append(slices.Clone(m.Siblings), verde.Hash{1}), append(slices.Clone(m.Nodes), verde.Hash{1})
		return &c
	case *verde.Leaf:
		return &verde.Leaf{Words: append(slices.Clone(m.Words), 1)}
	case *verde.Assert:
		return &verde.Assert{Bounds: m.Bounds, Prefix: append(slices.Clone(m.Prefix), 1), Words: append(slices.Clone(m.Words), 1)}
	case *verde.Rebut:
		return &verde.Rebut{Choice: m.Choice, Index: far, Proof: m.Proof}
	case *verde.Exhibit:
		c := *m
		c.Proofs = append(slices.Clone(m.Proofs), verde.Proof{Words: []uint32{1}})
		return &c
	}
	return nil
}

// beside shows what belongs to another place than the one that is asked about, each piece of it true.
func beside(m verde.Move) verde.Move {
	switch m := m.(type) {
	case *verde.Open:
		return &verde.Open{Door: verde.DoorFact}
	case *verde.Pick:
		return &verde.Pick{Choice: m.Choice, Index: m.Index ^ 1}
	case *verde.Reveal:
		return &verde.Reveal{Nodes: turned(m.Nodes)}
	case *verde.Trace:
		c := *m
		c.Siblings, c.Nodes = turned(m.Siblings), turned(m.Nodes)
		return &c
	case *verde.Leaf:
		return &verde.Leaf{Words: turned(m.Words)}
	case *verde.Assert:
		return &verde.Assert{Bounds: turned(m.Bounds), Prefix: turned(m.Prefix), Words: turned(m.Words)}
	case *verde.Rebut:
		return &verde.Rebut{Choice: m.Choice, Index: m.Index ^ 1, Proof: m.Proof}
	case *verde.Exhibit:
		c := *m
		c.Proofs = turned(m.Proofs)
		return &c
	}
	return nil
}

// turned puts the last of a list first.
func turned[T any](list []T) []T {
	if len(list) == 0 {
		return nil
	}
	return append([]T{list[len(list)-1]}, list[:len(list)-1]...)
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
