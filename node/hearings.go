package node

import (
	"slices"

	"verdant/verde"
)

const (
	// maxHearings is how many transcripts of others are fetched at once; all but one are of authors with standing.
	maxHearings = 2
	// maxTold is how much news waits for it.
	maxTold = 64
)

// hearings decides which news of others' disputes is looked into next. Whoever tells news can let a hearing take as long as it may, and keys
// cost nothing. So an author has one hearing at a time, what is left of its news waits as its newest, and authors without standing have
// one hearing among them all and wait behind the others. It is not safe for concurrent use.
type hearings struct {
	standing func(verde.NodeID) bool
	told     []rumour              // waiting, oldest first; one of an author
	now      map[verde.NodeID]bool // being heard; true: without standing
}

// rumour is news of a dispute as somebody told it.
type rumour struct {
	author verde.NodeID
	news   *news
}

func newHearings(standing func(verde.NodeID) bool) *hearings {
	return &hearings{standing: standing, now: map[verde.NodeID]bool{}}
}

// add takes news. Where too much waits, the newest that an author without standing has told is forgotten.
func (h *hearings) add(r rumour) {
	if i := slices.IndexFunc(h.told, func(o rumour) bool { return o.author == r.author }); i >= 0 {
		h.told[i].news = r.news
		return
	}
	if h.told = append(h.told, r); len(h.told) <= maxTold {
		return
	}
	last := len(h.told) - 1
	for i := last; i >= 0; i-- {
		if !h.standing(h.told[i].author) {
			last = i
			break
		}
	}
	h.told = slices.Delete(h.told, last, last+1)
}

// next returns news to look into now; ok is false if nothing can be. Whoever gets it calls done.
func (h *hearings) next() (r rumour, ok bool) {
	strangers := 0
	for _, stranger := range h.now {
		if stranger {
			strangers++
		}
	}
	if len(h.now) >= maxHearings {
		return r, false
	}
	found, stranger := -1, false
	for i, o := range h.told {
		if _, busy := h.now[o.author]; busy {
			continue
		}
		if h.standing(o.author) {
			found, stranger = i, false
			break
		}
		if found < 0 && strangers == 0 {
			found, stranger = i, true
		}
	}
	if found < 0 {
		return r, false
	}
	r = h.told[found]
	h.told = slices.Delete(h.told, found, found+1)
	h.now[r.author] = stranger
	return r, true
}

// done ends the hearing of an author.
func (h *hearings) done(author verde.NodeID) { delete(h.now, author) }
