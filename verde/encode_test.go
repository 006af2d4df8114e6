package verde_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"math"
	"reflect"
	"testing"

	"verdant/internal/forge"
	. "verdant/verde"
)

// exampleMoves has one move of every kind with every field filled in.
func exampleMoves() map[string]Move {
	h := func(b byte) (h Hash) {
		for i := range h {
			h[i] = b
		}
		return h
	}
	p := Proof{Words: []uint32{1, 0x80000002}, Tensor: []Hash{h(1)}, Outer: []Hash{h(2), h(3)}}
	return map[string]Move{
		"open":    &Open{DoorFact, 0x0203, 0x04050607},
		"reveal":  &Reveal{[]Hash{h(1), h(2)}},
		"pick":    &Pick{PickSegment, 0x01020304},
		"trace":   &Trace{h(4), []Hash{h(5)}, h(6), []Hash{h(7)}},
		"leaf":    &Leaf{[]uint32{0x3f800000}},
		"assert":  &Assert{[]uint32{1}, []uint32{2, 3}, []uint32{4, 5, 6}},
		"rebut":   &Rebut{PickWord, 9, p},
		"exhibit": &Exhibit{h(8), []Hash{h(9)}, []Proof{p}, []byte("blob")},
		"concede": &Concede{},
	}
}

// TestMoveGolden pins the bytes that are signed. A change here breaks every transcript there is.
func TestMoveGolden(t *testing.T) {
	rep := func(s string) string { return string(bytes.Repeat([]byte(s), 32)) }
	proof := "02000000" + "01000000" + "02000080" + "01000000" + rep("01") + "02000000" + rep("02") + rep("03")
	for name, want := range map[string]string{
		"open":    "01" + "03" + "0302" + "07060504",
		"reveal":  "02" + "02000000" + rep("01") + rep("02"),
		"pick":    "03" + "03" + "04030201",
		"trace":   "04" + rep("04") + "01000000" + rep("05") + rep("06") + "01000000" + rep("07"),
		"leaf":    "05" + "01000000" + "0000803f",
		"assert":  "06" + "01000000" + "01000000" + "02000000" + "02000000" + "03000000" + "03000000" + "04000000" + "05000000" + "06000000",
		"rebut":   "07" + "05" + "09000000" + proof,
		"exhibit": "08" + rep("08") + "01000000" + rep("09") + "01000000" + proof + "04000000" + hex.EncodeToString([]byte("blob")),
		"concede": "09",
	} {
		m := exampleMoves()[name]
		b := EncodeMove(m)
		if got := hex.EncodeToString(b); got != want {
			t.Errorf("%s:\n%s, want\n%s", name, got, want)
		}
		back, err := DecodeMove(b)
		if err != nil || !reflect.DeepEqual(back, m) {
			t.Errorf("%s decoded: %+v, %v", name, back, err)
		}
		for n := range b {
			if m, err := DecodeMove(b[:n]); err == nil {
				t.Errorf("%s cut off after %d bytes was read as %+v", name, n, m)
			}
		}
		if _, err := DecodeMove(append(b, 0)); err == nil {
			t.Errorf("%s with a byte too many was read", name)
		}
	}
}

// toyTranscript is that of a whole dispute.
func toyTranscript(t testing.TB) (*toy, *Game) {
	t.Helper()
	ty := newToy(t, nil)
	liar := ty.forged(t, forge.Lie{Step: 2, Op: 1, Node: 0, Index: 5, Flip: 1 << 12})
	g := ty.game(t, ty.claim(t, liar))
	ty.play(t, g, ty.execution(t, nil), liar, nil)
	return ty, g
}

// TestTranscriptGolden pins the hashes that are signed along a whole dispute, the positions included.
func TestTranscriptGolden(t *testing.T) {
	_, g := toyTranscript(t)
	tr := g.Transcript()
	if got, want := TagDispute.Sum(tr.Encode()).String(), "49e7bda5efd4a72616591aaac61039499bdadc2650a26d76140bbb2aa2bd8efd"; got != want {
		t.Errorf("transcript %s, want %s", got, want)
	}
}

func TestTranscript(t *testing.T) {
	ty, g := toyTranscript(t)
	tr := g.Transcript()
	b := tr.Encode()
	back, err := DecodeTranscript(b)
	if err != nil || !reflect.DeepEqual(back, tr) {
		t.Fatalf("decoded: %v", err)
	}
	for n := range b {
		if _, err := DecodeTranscript(b[:n]); err == nil {
			t.Fatalf("a transcript cut off after %d of %d bytes was read", n, len(b))
		}
	}
	// Any bit of a move or a signature that differs is found: nobody can tell another story.
	for i := range tr.Entries {
		for what, change := range map[string]func(e *Entry){
			"body":  func(e *Entry) { e.Body[len(e.Body)/2] ^= 1 },
			"sig":   func(e *Entry) { e.Sig[5] ^= 1 },
			"place": func(e *Entry) { e.Seq++ },
			"time":  func(e *Entry) { e.At += 1000 },
		} {
			forged, _ := DecodeTranscript(b)
			change(&forged.Entries[i])
			if s, err := Replay(ty.rules, &forged, Ed25519{}); err == nil {
				t.Errorf("entry %d with another %s was replayed: %+v", i, what, s.Verdict)
			}
		}
	}
	// A transcript without its end is a dispute that can go on.
	cut := tr
	cut.Entries = tr.Entries[:5]
	cut.Ended = tr.Entries[4].At
	again, err := Resume(ty.rules, &cut, Ed25519{})
	if err != nil || again.Verdict() != nil || again.Seq() != 5 {
		t.Fatalf("resumed: %v", err)
	}
	for i, e := range tr.Entries[5:] {
		if err := again.Receive(e.Signed, e.At); err != nil {
			t.Fatalf("resumed at move %d: %v", i+5, err)
		}
	}
	if !reflect.DeepEqual(again.Story(), g.Story()) {
		t.Error("the resumed dispute tells another story")
	}
	// Under other rules it is no dispute at all.
	other := newToy(t, func(c *Config) { c.Run = 8 })
	if _, err := Replay(other.rules, &tr, Ed25519{}); err == nil {
		t.Error("replayed under other rules")
	}
}

func TestStoryJSON(t *testing.T) {
	_, g := toyTranscript(t)
	b, err := json.Marshal(g.Story())
	if err != nil {
		t.Fatal(err)
	}
	var s Story
	if err := json.Unmarshal(b, &s); err == nil && s.Final.Claimed != g.Story().Final.Claimed {
		t.Errorf("read back: %+v", s.Final)
	}
}

func TestWords(t *testing.T) {
	for w, want := range map[Word]string{
		0x3f800000: "0x3f800000 (1)", 0: "0x00000000 (0)", 0x80000000: "0x80000000 (-0)", 7: "0x00000007 (7)", 0xffffffff: "0xffffffff (-1)",
		0x7fc00000: "0x7fc00000 (NaN)", 0xff800000: "0xff800000 (-Inf)", Word(math.Float32bits(0.1)): "0x3dcccccd (0.1)",
	} {
		if w.String() != want {
			t.Errorf("%s, want %s", w, want)
		}
	}
}
