package petname

import (
	"regexp"
	"testing"
)

// TestNamesStay holds the names of known identities: people refer to nodes by them.
func TestNamesStay(t *testing.T) {
	for id, want := range map[[32]byte]string{
		{}:     "hopeful-emerald-currant",
		{1}:    "keen-cream-clover",
		{0xff}: "brave-blue-myrtle",
	} {
		if got := Of(id); got != want {
			t.Errorf("Of(%x) = %q, want %q", id[:1], got, want)
		}
	}
}

func TestListsAreCompleteAndDistinct(t *testing.T) {
	plain := regexp.MustCompile(`^[a-z]+$`)
	for name, list := range map[string][]string{"moods": moods[:], "shades": shades[:], "plants": plants[:]} {
		seen := map[string]bool{}
		for _, w := range list {
			if seen[w] || !plain.MatchString(w) {
				t.Errorf("%s: %q is there twice or is no plain word", name, w)
			}
			seen[w] = true
		}
	}
	if len(moods) != 128 || len(shades) != 64 || len(plants) != 128 {
		t.Errorf("lists have %d, %d, %d words", len(moods), len(shades), len(plants))
	}
}
