package node

import (
	"encoding/binary"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"verdant/verde"
)

// author is one of few with standing, below 4, or one of any number without.
func author(i int) (id verde.NodeID) {
	binary.LittleEndian.PutUint32(id[:], uint32(i))
	return id
}

func known(id verde.NodeID) bool { return binary.LittleEndian.Uint32(id[:]) < 4 }

// TestHearings has strangers tell news with ever new keys, and let every hearing of theirs last. They hold one place, and whoever has standing
// is heard at once, with the newest it has told.
func TestHearings(t *testing.T) {
	h := newHearings(known)
	for i := range 1000 {
		h.add(rumour{author(100 + i), &news{}})
		h.next()
	}
	if len(h.now) != 1 || len(h.told) > maxTold {
		t.Fatalf("strangers are heard %d times at once, and %d wait", len(h.now), len(h.told))
	}
	newest := &news{decided: true}
	for _, w := range []*news{{}, {}, newest} {
		h.add(rumour{author(1), w})
	}
	r, ok := h.next()
	if !ok || r.author != author(1) || r.news != newest {
		t.Fatalf("%v, %v; want the newest of the one with standing", r, ok)
	}
	h.add(rumour{author(1), &news{}})
	h.add(rumour{author(2), &news{}})
	if r, ok := h.next(); ok {
		t.Errorf("%v is heard beside two others", r)
	}
	h.done(author(100)) // the stranger
	if r, ok := h.next(); !ok || r.author != author(2) {
		t.Errorf("%v, %v; want the other one: an author has one hearing at a time", r, ok)
	}
}

// TestHearingsInAnyOrder adds, takes and ends hearings at random: the bounds hold, and nobody with standing waits for strangers.
func TestHearingsInAnyOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		h := newHearings(known)
		for range rapid.IntRange(1, 200).Draw(t, "commands") {
			switch rapid.IntRange(0, 3).Draw(t, "command") {
			case 0, 1:
				h.add(rumour{author(rapid.IntRange(0, 80).Draw(t, "author")), &news{}})
			case 2:
				waits := slices.ContainsFunc(h.told, func(r rumour) bool { _, busy := h.now[r.author]; return known(r.author) && !busy })
				if r, ok := h.next(); ok && waits && !known(r.author) {
					t.Fatalf("a stranger is heard while one with standing waits")
				} else if !ok && waits && len(h.now) < maxHearings {
					t.Fatalf("one with standing waits beside a free place")
				}
			case 3:
				for id := range h.now {
					h.done(id)
					break
				}
			}
			strangers := 0
			for id := range h.now {
				if !known(id) {
					strangers++
				}
			}
			if len(h.now) > maxHearings || strangers >= maxHearings || len(h.told) > maxTold {
				t.Fatalf("%d are heard, %d of them strangers, and %d wait", len(h.now), strangers, len(h.told))
			}
		}
	})
}
