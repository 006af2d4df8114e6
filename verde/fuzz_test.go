package verde_test

import (
	"bytes"
	"encoding/json"
	"reflect"
	"slices"
	"testing"

	"verdant/internal/forge"
	. "verdant/verde"
)

func FuzzDecodeMove(f *testing.F) {
	for _, m := range exampleMoves() {
		f.Add(EncodeMove(m))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		m, err := DecodeMove(b)
		if err != nil {
			return
		}
		if got := EncodeMove(m); !bytes.Equal(got, b) {
			t.Errorf("%x decodes and encodes to %x", b, got)
		}
	})
}

func FuzzDecodeTranscript(f *testing.F) {
	ty, g := toyTranscript(f)
	tr := g.Transcript()
	f.Add(tr.Encode())
	if err := g.Seal(signer(f, "referee")); err != nil {
		f.Fatal(err)
	}
	sealed := g.Transcript()
	f.Add(sealed.Encode())
	tr.Entries = tr.Entries[:3]
	f.Add(tr.Encode())
	f.Fuzz(func(t *testing.T, b []byte) {
		tr, err := DecodeTranscript(b)
		if err != nil {
			return
		}
		if got := tr.Encode(); !bytes.Equal(got, b) {
			t.Errorf("%x decodes and encodes to %x", b, got)
		}
		if s, err := Replay(ty.rules, &tr, trusting{}); err == nil && s == nil {
			t.Error("a replay without a story")
		}
	})
}

func FuzzDecodeHeader(f *testing.F) {
	_, g := toyTranscript(f)
	h := g.Header()
	f.Add(h.Encode())
	f.Fuzz(func(t *testing.T, b []byte) {
		h, err := DecodeHeader(b)
		if err == nil && !bytes.Equal(h.Encode(), b) {
			t.Errorf("%x decodes and encodes to something else", b)
		}
	})
}

// FuzzStory reads stories that a program may have been given. What is read is written the same way from then on.
func FuzzStory(f *testing.F) {
	_, g := toyTranscript(f)
	b, err := json.Marshal(g.Story())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	f.Fuzz(func(t *testing.T, b []byte) {
		var s, again Story
		if json.Unmarshal(b, &s) != nil {
			return
		}
		once, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(once, &again); err != nil {
			t.Fatalf("%s is not read: %v", once, err)
		}
		if twice, err := json.Marshal(again); err != nil || !bytes.Equal(once, twice) {
			t.Errorf("%s is written as %s, %v", once, twice, err)
		}
	})
}

// trusting takes any signature, so that fuzzers get past it.
type trusting struct{}

func (trusting) Verify(NodeID, Hash, []byte) bool { return true }

// remembered is a prover that finds everything once: one execution answers any number of games about its round.
type remembered struct {
	Prover
	found map[question]any
}

// question is what a prover was asked, with the arguments that the method has.
type question struct {
	method          string
	step, op, local int
	index           int64
	src             Source
}

func remember(p Prover) remembered { return remembered{p, map[question]any{}} }

// once asks only if nobody has before.
func once[T any](r remembered, q question, ask func() (T, error)) (T, error) {
	if had, ok := r.found[q]; ok {
		return had.(T), nil
	}
	got, err := ask()
	if err == nil {
		r.found[q] = got
	}
	return got, err
}

// hashes copies what the prover may use again.
func hashes(list []Hash, err error) ([]Hash, error) { return slices.Clone(list), err }

func (r remembered) Steps() ([]Hash, error) {
	return once(r, question{method: "steps"}, func() ([]Hash, error) { return hashes(r.Prover.Steps()) })
}

func (r remembered) Trace(step int) ([]Hash, error) {
	return once(r, question{method: "trace", step: step}, func() ([]Hash, error) { return hashes(r.Prover.Trace(step)) })
}

func (r remembered) Entries(step int, p Place) ([]Hash, error) {
	q := question{method: "entries", step: step, src: Source{Place: p}}
	return once(r, q, func() ([]Hash, error) { return hashes(r.Prover.Entries(step, p)) })
}

func (r remembered) Tensor(step int, src Source) (*Tree, error) {
	return once(r, question{method: "tensor", step: step, src: src}, func() (*Tree, error) {
		t, err := r.Prover.Tensor(step, src)
		if err != nil {
			return nil, err
		}
		return NewTree(slices.Clone(t.Words())), nil
	})
}

func (r remembered) Load(step, op, local int, index int64) (uint32, error) {
	q := question{method: "load", step: step, op: op, local: local, index: index}
	return once(r, q, func() (uint32, error) { return r.Prover.Load(step, op, local, index) })
}

// FuzzGame feeds the machine. The bytes are a list of commands: make the honest move; make it with a byte
// changed; send raw bytes; let time pass. The machine never panics, always ends, and the side that only
// makes honest moves is never the loser.
func FuzzGame(f *testing.F) {
	ty := newToy(f, nil)
	honest := remember(ty.execution(f, nil))
	provers := []Prover{honest}
	claims := []Claim{ty.claim(f, honest)}
	for i, at := range [][2]int{{0, 0}, {1, 0}, {1, 3}, {3, 0}, {5, 1}} {
		p := remember(ty.forged(f, forge.Lie{Step: i % 3, Op: at[0], Node: at[1], Flip: 1 << 21}))
		provers, claims = append(provers, p), append(claims, ty.claim(f, p))
	}
	f.Add([]byte{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0})
	f.Add([]byte{1, 1, 5, 9, 1, 7, 200, 0, 1, 3, 3})
	f.Add([]byte{2, 0, 0, 0, 0, 1, 40, 40, 2, 3, 9, 9})
	f.Add(bytes.Repeat([]byte{8, 0}, 40))
	f.Fuzz(func(t *testing.T, script []byte) {
		if len(script) < 2 {
			return
		}
		next := func() int {
			if len(script) == 0 {
				return 0
			}
			b := script[0]
			script = script[1:]
			return int(b)
		}
		which := next() % len(claims)
		crooked := Defender // of a false claim; of the true one it is the challenger who is crooked
		if which == 0 {
			crooked = Challenger
		}
		g, err := NewGame(ty.rules, ty.header(claims[which]), trusting{}, 0)
		if err != nil {
			t.Fatal(err)
		}
		now := Tick(0)
		for moves := 0; g.Verdict() == nil; moves++ {
			if moves > 200 {
				t.Fatal("the dispute does not end")
			}
			p, deadline := g.Turn()
			var body []byte
			switch cmd := next(); {
			case p != crooked:
				body = EncodeMove(respond(t, g, honest))
			case cmd%8 == 1: // silence, perhaps too long
				if now += Tick(next()); now > deadline {
					g.Tick(now)
					continue
				}
				fallthrough
			case cmd%8 == 2: // any bytes
				body = make([]byte, next()%64)
				for i := range body {
					body[i] = byte(next())
				}
			case cmd%8 == 3: // a byte of the move is another
				body = EncodeMove(respond(t, g, provers[which]))
				body[(next()|next()<<8)%len(body)] ^= byte(next())
			case cmd%8 == 4: // another prover's move
				body = EncodeMove(respond(t, g, provers[next()%len(provers)]))
			case cmd%8 == 5: // a pick
				body = EncodeMove(&Pick{Choice(next() % 6), uint32(next())})
			default:
				body = EncodeMove(respond(t, g, provers[which]))
			}
			if err := g.Receive(Signed{Seq: g.Seq(), Body: body}, now); err != nil {
				t.Fatalf("move %d: %v", g.Seq(), err)
			}
		}
		if g.Verdict().Loser != crooked {
			t.Fatalf("the %v only made honest moves and lost: %+v\n%v", crooked.Other(), g.Verdict(), g.Story().Lines)
		}
		tr := g.Transcript()
		again, err := Replay(ty.rules, &tr, trusting{})
		if err != nil || !reflect.DeepEqual(again, g.Story()) {
			t.Fatalf("replayed: %v", err)
		}
	})
}

// FuzzReceive lets bytes arrive out of turn and out of place: nothing unsigned moves the machine.
func FuzzReceive(f *testing.F) {
	ty, g := toyTranscript(f)
	tr := g.Transcript()
	f.Add(uint32(3), tr.Entries[3].Body, tr.Entries[3].Sig)
	f.Add(uint32(0), []byte{9}, []byte("no signature"))
	f.Fuzz(func(t *testing.T, seq uint32, body, sig []byte) {
		cut := tr
		cut.Entries, cut.Ended = tr.Entries[:3], tr.Entries[2].At
		g, err := Resume(ty.rules, &cut, Ed25519{})
		if err != nil {
			t.Fatal(err)
		}
		before := g.Position()
		if g.Receive(Signed{seq, body, sig}, cut.Ended) != nil && (!bytes.Equal(before, g.Position()) || g.Verdict() != nil) {
			t.Error("a refused message moved the machine")
		}
	})
}
