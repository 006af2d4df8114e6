package verde_test

import (
	"crypto/sha256"
	"math/rand/v2"
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"verdant/internal/forge"
	"verdant/repops"
	. "verdant/verde"
)

// fataler is what a test, a fuzzer and rapid have in common.
type fataler interface{ Fatal(args ...any) }

// random drives one side of a dispute without sense: it makes moves of the right kind with anything in
// them, honest moves with something altered, and now and then a move of another kind.
type random struct {
	rng *rand.Rand
	p   Prover
}

func (r *random) words(n int) []uint32 {
	w := make([]uint32, n)
	for i := range w {
		w[i] = r.rng.Uint32() >> r.rng.IntN(32)
	}
	return w
}

func (r *random) hashes(n int) []Hash {
	h := make([]Hash, n)
	for i := range h {
		h[i] = sha256.Sum256([]byte{byte(r.rng.IntN(3))})
	}
	return h
}

func (r *random) proof() Proof {
	return Proof{r.words(r.rng.IntN(5)), r.hashes(r.rng.IntN(4)), r.hashes(r.rng.IntN(4))}
}

func (r *random) move() Move {
	small := func(n int) int { return r.rng.IntN(n) }
	switch small(9) {
	case 0:
		return &Open{Door(small(5)), uint16(small(3)), uint32(small(4))}
	case 1:
		return &Reveal{r.hashes(small(17))}
	case 2, 3:
		return &Pick{Choice(small(6)), uint32(small(20))}
	case 4:
		return &Trace{r.hashes(1)[0], r.hashes(small(4)), r.hashes(1)[0], r.hashes(small(11))}
	case 5:
		return &Leaf{r.words(small(257))}
	case 6:
		return &Assert{r.words(small(4)), r.words(small(16)), r.words(small(40))}
	case 7:
		return &Rebut{Choice(small(6)), uint32(small(20)), r.proof()}
	}
	return &Exhibit{Siblings: r.hashes(small(3)), Proofs: []Proof{r.proof()}, Blob: []byte("blob 8")}
}

// choice is one of those a challenger has after the defender's last move.
func (r *random) choice(t fataler, g *Game, last Move) Move {
	if r.rng.IntN(2) == 0 {
		if m := respond(t, g, r.p); reflect.TypeOf(m) != reflect.TypeOf(&Concede{}) {
			return m
		}
	}
	pick := func(c Choice, n int) Move { return &Pick{c, uint32(r.rng.IntN(max(n, 1)))} }
	switch m := last.(type) {
	case nil:
		door := Door(1 + r.rng.IntN(3))
		if door == DoorFact {
			return &Open{door, uint16(r.rng.IntN(2)), 0}
		}
		return &Open{Door: door}
	case *Reveal:
		return pick(PickChild, len(m.Nodes))
	case *Trace:
		if r.rng.IntN(4) == 0 {
			return &Pick{PickBinding, 0}
		}
		return pick(PickChild, len(m.Nodes))
	case *Leaf:
		return pick(PickChild, len(m.Words))
	case *Assert:
		if len(m.Prefix) > 0 {
			return pick(PickSegment, len(m.Prefix)+1)
		}
		if r.rng.IntN(3) == 0 {
			return &Rebut{PickWord, uint32(r.rng.IntN(max(1, len(m.Words)))), r.proof()}
		}
		return pick(PickWord, len(m.Words))
	}
	return &Concede{}
}

// TestHonestDefenderNeverLoses lets challengers of all kinds have a go at a true claim.
func TestHonestDefenderNeverLoses(t *testing.T) {
	ty := newToy(t, nil)
	honest := ty.execution(t, nil)
	claim := ty.claim(t, honest)
	// What a challenger believes in who has computed something else: its picks go astray in all places.
	var believers []Prover
	for op := range 6 {
		believers = append(believers, ty.forged(t, forge.Lie{Step: op % 3, Op: op, Index: 0, Flip: 1 << 22}))
	}
	reasons := map[Reason]int{}
	rapid.Check(t, func(rt *rapid.T) {
		rng := rand.New(rand.NewPCG(rapid.Uint64().Draw(rt, "seed"), 0))
		r := &random{rng, believers[rng.IntN(len(believers))]}
		wild := rng.IntN(3) * 10 // percent of moves that make no sense
		g := ty.game(t, claim)
		var last Move
		for now := Tick(0); g.Verdict() == nil; now++ {
			var m Move
			p, _ := g.Turn()
			switch {
			case p == Defender:
				m = respond(rt, g, honest)
				last = m
			case rng.IntN(100) < wild:
				m = r.move()
			default:
				m = r.choice(rt, g, last)
			}
			send(rt, ty, g, m, now)
		}
		if g.Verdict().Winner != Defender {
			rt.Fatalf("an honest defender lost: %+v\n%v", g.Verdict(), g.Story().Lines)
		}
		reasons[g.Verdict().Reason]++
	})
	t.Log(reasons)
	for _, why := range []Reason{ByUnfounded, ByIllegal} {
		if reasons[why] == 0 {
			t.Errorf("no dispute ended with %q: the challengers did not try hard enough", why)
		}
	}
}

// TestHonestChallengerNeverLoses lets defenders of false claims say what they like.
func TestHonestChallengerNeverLoses(t *testing.T) {
	ty := newToy(t, nil)
	honest := ty.execution(t, nil)
	type liar struct {
		Prover
		claim Claim
	}
	var liars []liar
	for i, at := range [][2]int{{0, 0}, {1, 0}, {1, 1}, {1, 3}, {2, 0}, {3, 0}, {3, 1}, {4, 3}, {5, 0}, {5, 1}} {
		p := ty.forged(t, forge.Lie{Step: i % 3, Op: at[0], Node: at[1], Flip: 1 << 21})
		c := ty.claim(t, p)
		if c == ty.claim(t, honest) {
			t.Fatalf("the lie in node %v makes no difference", at)
		}
		liars = append(liars, liar{p, c})
	}
	reasons := map[Reason]int{}
	rapid.Check(t, func(rt *rapid.T) {
		rng := rand.New(rand.NewPCG(rapid.Uint64().Draw(rt, "seed"), 0))
		l := liars[rng.IntN(len(liars))]
		provers := []Prover{l.Prover, honest, liars[rng.IntN(len(liars))].Prover}
		r := &random{rng, l.Prover}
		wild, twist := rng.IntN(3)*5, rng.IntN(3)*20
		g := ty.game(t, l.claim)
		for now := Tick(0); g.Verdict() == nil; now++ {
			var m Move
			p, _ := g.Turn()
			switch {
			case p == Challenger:
				m = respond(rt, g, honest)
			case rng.IntN(100) < wild:
				m = r.move()
			case rng.IntN(100) < twist: // commits to one history and plays another
				m = respond(rt, g, provers[rng.IntN(len(provers))])
			default:
				m = respond(rt, g, l.Prover)
			}
			if rng.IntN(100) < wild {
				m = r.alter(rt, m)
			}
			if p == Challenger {
				m = respond(rt, g, honest)
			}
			send(rt, ty, g, m, now)
		}
		if g.Verdict().Winner != Challenger {
			rt.Fatalf("an honest challenger lost: %+v\n%v", g.Verdict(), g.Story().Lines)
		}
		reasons[g.Verdict().Reason]++
	})
	t.Log(reasons)
	for _, why := range []Reason{ByExecution, ByProof, ByIllegal} {
		if reasons[why] == 0 {
			t.Errorf("no dispute ended with %q: the defenders did not try hard enough", why)
		}
	}
}

// alter changes one word or hash of a move.
func (r *random) alter(t fataler, m Move) Move {
	m, err := DecodeMove(EncodeMove(m))
	if err != nil {
		t.Fatal(err)
	}
	word := func(ws []uint32) {
		if len(ws) > 0 {
			ws[r.rng.IntN(len(ws))] ^= 1 << r.rng.IntN(32)
		}
	}
	switch m := m.(type) {
	case *Assert:
		word(m.Bounds)
		word(m.Prefix)
		word(m.Words)
	case *Leaf:
		word(m.Words)
	case *Reveal:
		if len(m.Nodes) > 0 {
			m.Nodes[r.rng.IntN(len(m.Nodes))][3] ^= 4
		}
	}
	return m
}

func (ty *toy) forged(t testing.TB, lie forge.Lie) Prover {
	t.Helper()
	var p *forge.Prover
	ty.execution(t, func(c *ExecutionConfig) {
		var err error
		if p, err = forge.New(*c, lie); err != nil {
			t.Fatal(err)
		}
	})
	return p
}

func respond(t fataler, g *Game, p Prover) Move {
	m, err := Respond(g, p)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func send(t fataler, ty *toy, g *Game, m Move, now Tick) {
	p, _ := g.Turn()
	s, err := g.Sign(m, ty.keys[p])
	if err != nil {
		t.Fatal(err)
	}
	if err := g.Receive(s, now); err != nil {
		t.Fatal(err)
	}
}

// TestEveryNode lies about every node of every operator of the toy's round, with all that follows computed
// from the lie. The referee names the very word, and the transcript says so again when it is replayed.
func TestEveryNode(t *testing.T) {
	ty := newToy(t, nil)
	honest := ty.execution(t, nil)
	truth := ty.claim(t, honest)
	train, count := toyGraphs(t)
	rng := rand.New(rand.NewPCG(7, 7))
	for step, g := range []*repops.Graph{train, train, train, count} {
		for op, a := range g.Ops {
			x, err := repops.Expand(a.Op)
			if err != nil {
				t.Fatal(err)
			}
			for node := range x.Nodes {
				convicted := false
				for range 20 { // some words do not matter: rows that are not live, a norm below the limit
					lie := forge.Lie{Step: step, Op: op, Node: node, Index: rng.Int64N(int64(x.Nodes[node].Size())), Flip: 1 << rng.IntN(31)}
					liar := ty.forged(t, lie)
					c := ty.claim(t, liar)
					if c == truth {
						continue
					}
					convicted = true
					g := ty.game(t, c)
					s := ty.play(t, g, honest, liar, nil)
					if s.Verdict.Winner != Challenger || s.Final == nil || s.Final.Node != node || s.Final.Element != lie.Index || s.Step != step || s.Op != op {
						t.Errorf("%+v in %s: %+v %+v", lie, a.Op.Kind(), s.Verdict, s.Final)
					}
					if s.Final != nil && s.Final.Claimed^s.Final.Computed == 0 {
						t.Errorf("%+v: the word is as computed", lie)
					}
					tr := g.Transcript()
					again, err := Replay(ty.rules, &tr, Ed25519{})
					if err != nil || !reflect.DeepEqual(s, again) {
						t.Errorf("%+v: the replayed story differs: %v", lie, err)
					}
					break
				}
				if !convicted {
					t.Errorf("step %d, operator %d (%s), node %d: no lie made a difference", step, op, a.Op.Kind(), node)
				}
			}
		}
	}
}

// TestEveryBinding flips a bit of every tensor of every state, the one the round ends with included.
func TestEveryBinding(t *testing.T) {
	ty := newToy(t, nil)
	honest := ty.execution(t, nil)
	for step := range ty.rules.Steps() + 1 {
		names := []string{"p.w", "m.w", "v.w", "optimizer", "spec"}
		if step < ty.rules.Steps() {
			names = append(names, "train.norm")
		}
		for i, name := range names {
			word := int64(i * step)
			if name != "p.w" && name != "m.w" && name != "v.w" {
				word = 0
			}
			liar := ty.execution(t, func(c *ExecutionConfig) { c.Bind = flipBound(step, name, word, 1<<7) })
			s := ty.play(t, ty.game(t, ty.claim(t, liar)), honest, liar, nil)
			if s.Verdict.Winner != Challenger || s.Verdict.Reason != ByBinding || s.Tensor != name || s.Element != word || s.Final.Claimed^s.Final.Computed != 1<<7 {
				t.Errorf("step %d, tensor %s: %+v, tensor %s, word %d, %+v", step, name, s.Verdict, s.Tensor, s.Element, s.Final)
			}
		}
	}
}

// TestSilence lets each side fall silent at each of its moves.
func TestSilence(t *testing.T) {
	ty := newToy(t, nil)
	honest := ty.execution(t, nil)
	liar := ty.forged(t, forge.Lie{Step: 1, Op: 0, Index: 5, Flip: 1})
	c := ty.claim(t, liar)
	moves := ty.play(t, ty.game(t, c), honest, liar, nil).Moves
	for p := Challenger; p <= Defender; p++ {
		for at := range moves[p] {
			n := 0
			g := ty.game(t, c)
			s := ty.play(t, g, honest, liar, func(q Party, m Move) Move {
				if q == p {
					if n++; n > at {
						return nil
					}
				}
				return m
			})
			if s.Verdict.Loser != p || s.Verdict.Reason != ByClock {
				t.Errorf("the %v silent at its move %d: %+v", p, at, s.Verdict)
			}
			tr := g.Transcript()
			again, err := Replay(ty.rules, &tr, Ed25519{})
			if err != nil || !reflect.DeepEqual(again.Verdict, s.Verdict) {
				t.Errorf("the %v silent at its move %d: replayed, %v and %v", p, at, again, err)
			}
		}
	}
}

// TestTwoGames signs two moves at one place: the second is proof against its party, whenever it turns up.
func TestTwoGames(t *testing.T) {
	ty := newToy(t, nil)
	honest := ty.execution(t, nil)
	liar := ty.forged(t, forge.Lie{Step: 1, Op: 0, Index: 5, Flip: 1})
	g := ty.game(t, ty.claim(t, liar))
	send(t, ty, g, respond(t, g, honest), 1)
	m := respond(t, g, liar)
	first, err := g.Sign(m, ty.keys[Defender])
	if err != nil {
		t.Fatal(err)
	}
	second, err := g.Sign((&random{rand.New(rand.NewPCG(1, 1)), nil}).alter(t, m), ty.keys[Defender])
	if err != nil {
		t.Fatal(err)
	}
	forged := second
	forged.Sig = first.Sig
	for i, step := range []struct {
		m    Signed
		want error
	}{{first, nil}, {first, ErrDuplicate}, {forged, ErrSignature}, {Signed{Seq: 9, Body: first.Body, Sig: first.Sig}, ErrOrder}, {second, nil}, {second, ErrOver}} {
		if err := g.Receive(step.m, Tick(i+2)); err != step.want {
			t.Fatalf("message %d: %v, want %v", i, err, step.want)
		}
	}
	if v := g.Verdict(); v == nil || v.Loser != Defender || v.Reason != ByEquivocation {
		t.Fatalf("two games: %+v", v)
	}
	tr := g.Transcript()
	if s, err := Replay(ty.rules, &tr, Ed25519{}); err != nil || s.Verdict.Reason != ByEquivocation {
		t.Errorf("replayed: %+v, %v", s, err)
	}
}

// TestSignedGarbage costs the dispute; the same unsigned does nothing.
func TestSignedGarbage(t *testing.T) {
	ty := newToy(t, nil)
	honest := ty.execution(t, nil)
	c := ty.claim(t, honest)
	for _, body := range [][]byte{{}, {0}, {200, 1, 2}, append(EncodeMove(&Concede{}), 0), EncodeMove(&Pick{1, 2})[:4]} {
		g := ty.game(t, c)
		sig, err := ty.keys[Challenger].Sign(g.After(body))
		if err != nil {
			t.Fatal(err)
		}
		if err := g.Receive(Signed{0, body, append([]byte{sig[0] ^ 1}, sig[1:]...)}, 1); err != ErrSignature || g.Verdict() != nil {
			t.Errorf("unsigned %x: %v, %+v", body, err, g.Verdict())
		}
		if err := g.Receive(Signed{0, body, sig}, 1); err != nil {
			t.Errorf("signed %x: %v", body, err)
		}
		if v := g.Verdict(); v == nil || v.Loser != Challenger || v.Reason != ByMalformed {
			t.Errorf("signed %x: %+v", body, v)
		}
	}
	g := ty.game(t, c)
	if err := g.Receive(Signed{0, make([]byte, MaxMove+1), nil}, 1); err != ErrSize {
		t.Errorf("an oversized move: %v", err)
	}
}

func TestHeaders(t *testing.T) {
	ty := newToy(t, nil)
	c := ty.claim(t, ty.execution(t, nil))
	for name, change := range map[string]func(*Header){
		"other rules":    func(h *Header) { h.Rules[0] ^= 1 },
		"other graphs":   func(h *Header) { h.Claim.Graphs[0] ^= 1 },
		"fewer steps":    func(h *Header) { h.Claim.Steps-- },
		"itself":         func(h *Header) { h.Challenger = h.Claim.Node; h.Defender = NodeID{9} },
		"one party":      func(h *Header) { h.Defender = h.Challenger },
		"nobody":         func(h *Header) { h.Challenger = NodeID{} },
		"no defender":    func(h *Header) { h.Defender = NodeID{} },
		"invalid claim":  func(h *Header) { h.Claim.Correct = h.Claim.Asked + 1 },
		"another's rule": func(h *Header) { h.Rules = Hash{} },
	} {
		h := ty.header(c)
		change(&h)
		if _, err := NewGame(ty.rules, h, Ed25519{}, 0); err == nil {
			t.Errorf("%s: a dispute began", name)
		}
	}
	h := ty.header(c)
	if got, err := DecodeHeader(h.Encode()); err != nil || got != h {
		t.Errorf("decoded header %+v, %v", got, err)
	}
	other := h
	other.Nonce[0] = 1
	if h.ID() == other.ID() {
		t.Error("two disputes have one id")
	}
}

// TestStranger defends somebody else's claim.
func TestStranger(t *testing.T) {
	ty := newToy(t, nil)
	honest := ty.execution(t, nil)
	h := ty.header(ty.claim(t, honest))
	h.Claim.Node = NodeID{42}
	g, err := NewGame(ty.rules, h, Ed25519{}, 0)
	if err != nil {
		t.Fatal(err)
	}
	believer := ty.forged(t, forge.Lie{Step: 2, Op: 5, Index: 5, Flip: 1 << 20})
	s := ty.play(t, g, believer, honest, nil)
	if s.Verdict.Winner != Defender {
		t.Errorf("a stranger lost a true claim: %+v", s.Verdict)
	}
}
