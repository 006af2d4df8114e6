package verde_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/cockroachdb/datadriven"

	"verdant/internal/forge"
	. "verdant/verde"
)

// teller runs the commands of a golden transcript. A file is one story: claims and disputes about them.
//
//	claim [lie=output|node|bind …] [correct=n]   the defender claims the toy's round, perhaps with a lie
//	accuse                                       what an honest challenger makes of it
//	open                                         start a dispute
//	play [n]                                     honest moves of both sides, all or n of them
//	say side move=… …                            a side makes a move of its own
//	wait ticks=n                                 time passes
//	again seq=n                                  an old message arrives once more
//	garbage                                      bytes that are no message of anybody
//	final                                        the word the claim was convicted of, as JSON
type teller struct {
	ty       *toy
	honest   *Execution
	defender Prover
	claim    Claim
	g        *Game
	now      Tick
	sent     []Signed
	told     int
}

func TestGoldenTranscripts(t *testing.T) {
	datadriven.Walk(t, "testdata/disputes", func(t *testing.T, path string) {
		ty := newToy(t, nil)
		s := &teller{ty: ty, honest: ty.execution(t, nil)}
		datadriven.RunTest(t, path, func(t *testing.T, d *datadriven.TestData) string {
			switch d.Cmd {
			case "claim":
				return s.makeClaim(t, d)
			case "accuse":
				open, err := Accuse(ty.rules, &s.claim, s.honest)
				if err != nil {
					t.Fatal(err)
				}
				if open == nil {
					return "the claim is true\n"
				}
				return describe(open) + "\n"
			case "open":
				s.g, s.now, s.told, s.sent = ty.game(t, s.claim), 0, 0, nil
				return s.tell()
			case "play":
				return s.play(t, d)
			case "say":
				return s.say(t, d)
			case "wait":
				var n uint64
				d.ScanArgs(t, "ticks", &n)
				s.now += Tick(n)
				s.g.Tick(s.now)
				return s.tell()
			case "again":
				var n int
				d.ScanArgs(t, "seq", &n)
				return fmt.Sprintf("%v\n", s.g.Receive(s.sent[n], s.now))
			case "garbage":
				return fmt.Sprintf("%v\n", s.g.Receive(Signed{Seq: s.g.Seq(), Body: []byte("garbage"), Sig: make([]byte, 64)}, s.now))
			case "final":
				b, err := json.MarshalIndent(s.g.Story().Final, "", "  ")
				if err != nil {
					t.Fatal(err)
				}
				return string(b) + "\n"
			}
			t.Fatalf("%s: unknown command %s", d.Pos, d.Cmd)
			return ""
		})
	})
}

func (s *teller) makeClaim(t *testing.T, d *datadriven.TestData) string {
	var lie, name string
	var step, op, node, bit int
	var word int64
	for arg, into := range map[string]any{"lie": &lie, "name": &name, "step": &step, "op": &op, "node": &node, "bit": &bit, "word": &word} {
		d.MaybeScanArgs(t, arg, into)
	}
	flip := uint32(1) << bit
	switch lie {
	case "":
		s.defender = s.ty.execution(t, nil)
	case "output":
		s.defender = s.ty.execution(t, func(c *ExecutionConfig) {
			c.Tap = func(st, o int, out [][]uint32) {
				if st == step && o == op {
					out[0][word] ^= flip
				}
			}
		})
	case "node":
		s.ty.execution(t, func(c *ExecutionConfig) {
			liar, err := forge.New(*c, forge.Lie{Step: step, Op: op, Node: node, Index: word, Flip: flip})
			if err != nil {
				t.Fatal(err)
			}
			s.defender = liar
		})
	case "bind":
		s.defender = s.ty.execution(t, func(c *ExecutionConfig) { c.Bind = flipBound(step, name, word, flip) })
	case "drop":
		s.defender = s.ty.execution(t, func(c *ExecutionConfig) {
			c.Bind = func(st int, after *State) {
				if st == step {
					after.Drop(name)
				}
			}
		})
	default:
		t.Fatalf("%s: unknown lie %s", d.Pos, lie)
	}
	s.claim = s.ty.claim(t, s.defender)
	d.MaybeScanArgs(t, "correct", &s.claim.Correct)
	return "claim " + hash(s.claim.Hash()) + "\n"
}

// flipBound changes a word of a tensor after it was bound to the state.
func flipBound(step int, name string, word int64, flip uint32) func(int, *State) {
	return func(st int, after *State) {
		if st != step {
			return
		}
		words, _ := after.Words(name)
		words = append([]uint32(nil), words...)
		words[word] ^= flip
		after.Drop(name) // the tensor may be shared with the state before
		if err := after.Set(name, words); err != nil {
			panic(err)
		}
	}
}

func hash(h Hash) string { return h.Short() }

// play makes honest moves.
func (s *teller) play(t *testing.T, d *datadriven.TestData) string {
	n := 1 << 10
	if len(d.CmdArgs) > 0 {
		if _, err := fmt.Sscan(d.CmdArgs[0].Key, &n); err != nil {
			t.Fatal(err)
		}
	}
	var b strings.Builder
	for ; n > 0 && s.g.Verdict() == nil; n-- {
		p, _ := s.g.Turn()
		m, err := Respond(s.g, map[Party]Prover{Challenger: s.honest, Defender: s.defender}[p])
		if err != nil {
			t.Fatal(err)
		}
		b.WriteString(s.make(t, p, m))
	}
	return b.String()
}

// say makes a move of the party's own choice, whatever the machine thinks of it.
func (s *teller) say(t *testing.T, d *datadriven.TestData) string {
	p, _ := s.g.Turn()
	if d.CmdArgs[0].Key != p.String() {
		t.Fatalf("%s: it is the turn of the %s", d.Pos, p)
	}
	var kind string
	var choice, index uint32
	d.ScanArgs(t, "move", &kind)
	d.MaybeScanArgs(t, "index", &index)
	d.MaybeScanArgs(t, "choice", &choice)
	var m Move
	switch kind {
	case "concede":
		m = &Concede{}
	case "pick":
		m = &Pick{Choice(choice), index}
	case "open":
		m = &Open{Door: Door(choice), Fact: uint16(index)}
	case "rebut":
		m = &Rebut{Choice: Choice(choice), Index: index}
	default: // the honest move with a word or hash changed
		honest, err := Respond(s.g, s.defender)
		if err != nil {
			t.Fatal(err)
		}
		copied, err := DecodeMove(EncodeMove(honest)) // the prover keeps what it returned
		if err != nil {
			t.Fatal(err)
		}
		switch h := copied.(type) {
		case *Reveal:
			h.Nodes[index][0] ^= 1
		case *Trace:
			h.Nodes[index][0] ^= 1
		case *Leaf:
			h.Words[index] ^= 1
		case *Assert:
			h.Words[index] ^= 1
		default:
			t.Fatalf("%s: cannot alter a %T", d.Pos, honest)
		}
		m = copied
	}
	return s.make(t, p, m)
}

// make signs and makes a move and tells what came of it.
func (s *teller) make(t *testing.T, p Party, m Move) string {
	signed, err := s.g.Sign(m, s.ty.keys[p])
	if err != nil {
		t.Fatal(err)
	}
	s.sent = append(s.sent, signed)
	s.now++
	if err := s.g.Receive(signed, s.now); err != nil {
		return err.Error() + "\n"
	}
	return fmt.Sprintf("%3d %s: %s\n%s", s.now, p, describe(m), s.tell())
}

// tell returns the new lines of the story.
func (s *teller) tell() string {
	lines := s.g.Story().Lines
	var b strings.Builder
	for _, l := range lines[s.told:] {
		b.WriteString("      " + l + "\n")
	}
	if s.told = len(lines); b.Len() == 0 {
		if p, deadline := s.g.Turn(); p != Nobody {
			return fmt.Sprintf("      (the %s is to move by tick %d)\n", p, deadline)
		}
	}
	return b.String()
}

// describe says what a move is and how many bytes it takes.
func describe(m Move) string {
	n := len(EncodeMove(m))
	switch m := m.(type) {
	case *Open:
		return fmt.Sprintf("opens the door to %s, fact %d, item %d (%d bytes)", [...]string{"", "the steps", "the end", "a fact"}[m.Door], m.Fact, m.Item, n)
	case *Reveal:
		return fmt.Sprintf("reveals %d hashes (%d bytes)", len(m.Nodes), n)
	case *Pick:
		return fmt.Sprintf("picks %s %d (%d bytes)", [...]string{"", "hash or word", "binding", "segment", "bound", "word"}[m.Choice], m.Index, n)
	case *Trace:
		return fmt.Sprintf("commits to trace %s and reveals %d hashes (%d bytes)", hash(m.Root), len(m.Nodes), n)
	case *Leaf:
		return fmt.Sprintf("shows %d words (%d bytes)", len(m.Words), n)
	case *Assert:
		return fmt.Sprintf("asserts %d bound words, %d accumulators, %d words (%d bytes)", len(m.Bounds), len(m.Prefix), len(m.Words), n)
	case *Rebut:
		return fmt.Sprintf("opens asserted word %d with %d words and %d hashes (%d bytes)", m.Index, len(m.Proof.Words), len(m.Proof.Tensor)+len(m.Proof.Outer), n)
	case *Exhibit:
		return fmt.Sprintf("exhibits %d leaves and %d bytes (%d bytes)", len(m.Proofs), len(m.Blob), n)
	case *Concede:
		return fmt.Sprintf("concedes (%d bytes)", n)
	}
	return "?"
}
