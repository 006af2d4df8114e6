package verde

import "fmt"

// A Fact is something a claim says beside the states it lists: a count that repeats a tensor, the root
// of the published rollouts, where a group came from. It is about a few words of the claim's inputs and
// of the states before and after, and perhaps some bytes that go with them. A challenger who doubts it
// names an item; the defender opens the words or loses.
type Fact struct {
	Name  string // for people, e.g. "rewarded"
	Items int    // number of items that can be doubted one by one, at least 1

	// Spans lists the words an item is about, in the order Check gets them.
	Spans func(item int) []Span
	// MaxBlob bounds the bytes that come with an item, 0 if none do.
	MaxBlob int
	// Check returns an error, a sentence that says what is wrong, if the claim does not hold with these
	// words. It must be a pure function, and it gets hostile bytes in blob.
	Check func(c *Claim, item int, words []uint32, blob []byte) error
}

// Span is words Lo..Hi-1 of a tensor of the final state of the round (InBefore, round-scoped tensors
// included), of the state it ends with (InAfter) or of its inputs (InInputs).
type Span struct {
	Place  Place
	Name   string
	Lo, Hi uint64
}

// Limits of an exhibit: it is one move.
const (
	maxSpanWords = 1 << 14
	maxFacts     = 256
	maxItems     = 1 << 24
)

// check validates the spans of an item against the schemas of a claim's last step.
func (f *Fact) check(item int, r *Rules) error {
	words := uint64(0)
	for _, s := range f.Spans(item) {
		sch := r.schemaOf(len(r.steps)-1, s.Place)
		i := sch.index(s.Name)
		if i < 0 || s.Lo >= s.Hi || s.Hi > sch[i].Words {
			return fmt.Errorf("fact %s, item %d: no words %d to %d of %s", f.Name, item, s.Lo, s.Hi, s.Name)
		}
		words += s.Hi - s.Lo
	}
	if words > maxSpanWords {
		return fmt.Errorf("fact %s, item %d: %d words, limit %d", f.Name, item, words, maxSpanWords)
	}
	return nil
}
