package task

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestScoreIsExactMatch tries what has fooled scorers elsewhere on every question of the evaluation.
func TestScoreIsExactMatch(t *testing.T) {
	for _, s := range Sets() {
		b := openBank(t, s.Name)
		for _, row := range b.Eval {
			answer := b.AnswerTokens(row)
			text := answer[:len(answer)-1]
			with := func(tokens ...[]uint8) (out []uint8) {
				for _, t := range tokens {
					out = append(out, t...)
				}
				return out
			}
			padded := with(answer, make([]uint8, s.AnswerMax-len(answer)))
			for _, good := range [][]uint8{answer, padded} {
				if b.Score(row, good) != 1 {
					t.Fatalf("%s: %s is not rewarded", s.Name, Decode(good))
				}
			}
			space, eos := []uint8{2}, []uint8{EOS}
			for name, bad := range map[string][]uint8{
				"nothing":           nil,
				"EOS alone":         eos,
				"no EOS":            text,
				"no EOS, padded":    with(text, make([]uint8, s.AnswerMax-len(text))),
				"text after EOS":    with(answer, space),
				"EOS twice":         with(answer, eos),
				"leading space":     with(space, answer),
				"trailing space":    with(text, space, eos),
				"leading PAD":       with([]uint8{PAD}, answer),
				"PAD before EOS":    with(text, []uint8{PAD}, eos),
				"answer twice":      with(text, answer),
				"prefix":            with(text[:len(text)-1], eos),
				"over-long padding": with(padded, []uint8{PAD}),
				"other first token": with([]uint8{text[0] + 1}, answer[1:]),
				"id 255":            with([]uint8{255}, answer[1:]),
			} {
				if b.Score(row, bad) != 0 {
					t.Fatalf("%s: %s (%v) is rewarded for %v", s.Name, name, bad, answer)
				}
			}
		}
	}
}

// FuzzScore compares the scorer with the rule as a person would say it: cut at the first EOS, compare
// the text, allow nothing but PAD behind.
func FuzzScore(f *testing.F) {
	b := openBank(f, "seedling")
	for _, row := range b.Eval[:3] {
		f.Add(row, b.AnswerTokens(row))
	}
	f.Fuzz(func(t *testing.T, row uint32, completion []byte) {
		row %= uint32(b.Rows())
		_, answer := b.Text(row)
		want := uint32(0)
		if text, rest, ended := strings.Cut(string(completion), string(rune(EOS))); ended && len(completion) <= b.Set.AnswerMax {
			plain, err := Encode(answer)
			if err == nil && text == string(plain) && strings.Trim(rest, "\x00") == "" {
				want = 1
			}
		}
		if got := b.Score(row, completion); got != want {
			t.Fatalf("%v scores %d for %q, want %d", completion, got, answer, want)
		}
	})
}

func TestVocabulary(t *testing.T) {
	if 2+len(alphabet) != High || High > VocabSize {
		t.Fatalf("%d characters, first spare id %d of %d", len(alphabet), High, VocabSize)
	}
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`[ 0-9a-z+\-=:,*]{0,20}`).Draw(t, "text")
		tokens, err := Encode(text)
		if err != nil {
			t.Fatal(err)
		}
		for _, id := range tokens {
			if id < Low || id >= High || id == EOS {
				t.Fatalf("%q has id %d", text, id)
			}
		}
		if back := Decode(tokens); back != text {
			t.Fatalf("%q reads back as %q", text, back)
		}
	})
	for _, bad := range []string{"A", "é", "a\x00", "a_b"} {
		if _, err := Encode(bad); err == nil {
			t.Errorf("%q was encoded", bad)
		}
	}
	if got := Decode([]uint8{14, EOS, PAD, High, 255}); got != "b⏎��" {
		t.Errorf("odd ids read as %q", got)
	}
}

func TestFamilyLists(t *testing.T) {
	s, err := Lookup("seedling")
	if err != nil {
		t.Fatal(err)
	}
	for list, want := range map[string]uint32{"all": 0x1f, "r": 1, "sort": 2, "r, max ,c": 0x15, "r,r": 1} {
		if got, err := s.ParseFamilies(list); err != nil || got != want {
			t.Errorf("%q is %#x, %v, want %#x", list, got, err, want)
		}
	}
	for _, list := range []string{"", "q", "r,", "r s", "ALL"} {
		if got, err := s.ParseFamilies(list); err == nil || !strings.Contains(err.Error(), "r,s,m,a,c") {
			t.Errorf("%q is %#x, %v, want an error that lists the families", list, got, err)
		}
	}
	if got := s.FormatFamilies(0x15); got != "r,m,c" {
		t.Errorf("families 0x15 read %q", got)
	}
	for families, ok := range map[uint32]bool{0: false, 1: true, 0x1f: true, 0x20: false, 0x3f: false} {
		if err := s.CheckFamilies(families); (err == nil) != ok {
			t.Errorf("families %#x: %v", families, err)
		}
	}
	if _, err := Lookup("oak"); err == nil || !strings.Contains(err.Error(), "seedling, sapling") {
		t.Errorf("an unknown set gives %v", err)
	}
}
