package gossip

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// judge runs the validator on a sealed envelope as a topic does.
func judge(t *testing.T, v *validator, e *Envelope, round uint64) string {
	t.Helper()
	parsed, sig, err := parse(testSwarm, e.Kind, e.Raw)
	if err != nil {
		t.Fatal(err)
	}
	if err = v.check(parsed, sig, round); err == nil {
		return "accept"
	}
	reason, ignored := reasonOf(err)
	if ignored {
		return reason
	}
	if !errors.Is(err, ErrMalformed) {
		t.Fatalf("unexpected error %v", err)
	}
	return "reject"
}

func testValidator(edit func(*Config)) (*validator, *time.Time) {
	cfg := Config{Key: testKey(99), Rate: 10, Burst: 1000}
	if edit != nil {
		edit(&cfg)
	}
	v := newValidator(cfg)
	now := time.Unix(1_000_000, 0)
	v.now = func() time.Time { return now }
	return v, &now
}

func TestValidatorStory(t *testing.T) {
	v, _ := testValidator(func(c *Config) { c.Window = func() (uint64, uint64) { return 10, 14 } })
	key := testKey(1)
	for _, step := range []struct {
		what  string
		kind  Kind
		seq   uint64
		body  string
		round uint64
		want  string
	}{
		{"first batch of round 10", KindRollouts, 5, "a", 10, "accept"},
		{"the same sequence again", KindRollouts, 5, "b", 11, ignoreSequence},
		{"the same payload after a crash", KindRollouts, 6, "a", 10, ignoreRepeat},
		{"another batch for the same round", KindRollouts, 7, "c", 10, ignoreMany},
		{"the next round, overtaking", KindRollouts, 20, "d", 12, "accept"},
		{"the overtaken one", KindRollouts, 8, "e", 11, "accept"},
		{"too old a round", KindRollouts, 21, "f", 9, ignoreRound},
		{"a round of the future", KindRollouts, 22, "g", 15, ignoreRound},
		{"a claim counts by itself", KindClaims, 5, "a", 10, "accept"},
		{"a second claim is evidence", KindClaims, 6, "b", 10, "accept"},
		{"a third is noise", KindClaims, 7, "c", 10, ignoreMany},
		{"a dispute of an old round", KindDisputes, 8, "a", 2, "accept"},
		{"a dispute of the future", KindDisputes, 9, "a", 15, ignoreRound},
	} {
		if got := judge(t, v, seal(t, key, step.kind, step.seq, []byte(step.body)), step.round); got != step.want {
			t.Errorf("%s: %s, want %s", step.what, got, step.want)
		}
	}
}

func TestForgedSignatureIsRejectedAndRemembersNothing(t *testing.T) {
	v, _ := testValidator(nil)
	e := seal(t, testKey(1), KindRollouts, 5, []byte("x"))
	parsed, sig, err := parse(testSwarm, "", e.Raw)
	if err != nil {
		t.Fatal(err)
	}
	sig[0] ^= 1
	if err := v.check(parsed, sig, 1); !errors.Is(err, ErrMalformed) {
		t.Fatalf("got %v, want ErrMalformed", err)
	}
	if len(v.authors) != 0 {
		t.Error("a forgery made the validator remember its supposed author")
	}
	if got := judge(t, v, e, 1); got != "accept" {
		t.Errorf("the true message after the forgery: %s", got)
	}
}

func TestFastAuthorIsHeldBackAndOthersAreNot(t *testing.T) {
	v, now := testValidator(func(c *Config) { c.Rate, c.Burst = 2, 3 })
	send := func(key byte, seq uint64) string {
		return judge(t, v, seal(t, testKey(key), KindCritiques, seq, fmt.Appendf(nil, "%d", seq)), 1)
	}
	for i, want := range []string{"accept", "accept", "accept", ignoreRate, ignoreRate} {
		if got := send(1, uint64(i+1)); got != want {
			t.Errorf("message %d: %s, want %s", i, got, want)
		}
	}
	if got := send(2, 1); got != "accept" {
		t.Errorf("another author: %s", got)
	}
	*now = now.Add(time.Second)
	for i, want := range []string{"accept", "accept", ignoreRate} {
		if got := send(1, uint64(i+10)); got != want {
			t.Errorf("a second later, message %d: %s, want %s", i, got, want)
		}
	}
}

func TestNewAuthorsComeAtABoundedRateAndNumber(t *testing.T) {
	v, now := testValidator(nil)
	for i := range maxAuthors + 300 {
		if i >= strangerFull {
			*now = now.Add(time.Second / strangerRate)
		}
		if _, err := v.author(NodeID{0: byte(i), 1: byte(i >> 8), 2: 1}, *now); err != nil {
			t.Fatalf("author %d: %v", i, err)
		}
	}
	if len(v.authors) != maxAuthors || v.recent.Len() != maxAuthors {
		t.Errorf("%d authors are remembered, bound %d", len(v.authors), maxAuthors)
	}
	refused := 0
	for i := range 1000 {
		if _, err := v.author(NodeID{0: byte(i), 1: byte(i >> 8), 2: 2}, *now); err != nil {
			refused++
		}
	}
	if refused < 1000-strangerFull {
		t.Errorf("of 1000 new authors at once %d were refused", refused)
	}
}

func TestRoundsRememberedPerAuthorAreBounded(t *testing.T) {
	a := &author{rounds: make(map[kindRound][]Hash)}
	for r := range uint64(3 * maxRounds) {
		a.remember(kindRound{KindRollouts, r}, Hash{byte(r)})
	}
	if len(a.rounds) != maxRounds {
		t.Errorf("%d rounds are remembered, bound %d", len(a.rounds), maxRounds)
	}
	if _, ok := a.rounds[kindRound{KindRollouts, 3*maxRounds - 1}]; !ok {
		t.Error("the newest round was forgotten")
	}
}

// The replay window agrees with the plain definition: a sequence is fresh if it was not seen and is less than 1,024 behind
// the highest.
func TestReplayWindowMatchesItsDefinition(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		var w replayWindow
		seen := map[uint64]bool{}
		top, any := uint64(0), false
		at := rapid.Uint64Range(0, 1<<40).Draw(rt, "start")
		for range rapid.IntRange(1, 200).Draw(rt, "messages") {
			step := rapid.IntRange(-1500, 1500).Draw(rt, "step")
			seq := at
			if step >= 0 || uint64(-step) <= at {
				seq = at + uint64(step)
			}
			want := !any || seq > top || (!seen[seq] && top-seq < replaySize)
			if got := w.fresh(seq); got != want {
				rt.Fatalf("sequence %d with highest %d: fresh %v, want %v", seq, top, got, want)
			}
			if want {
				w.mark(seq)
				seen[seq] = true
				top, any = max(top, seq), true
				at = top
			}
		}
	})
}
