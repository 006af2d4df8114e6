package verde

import (
	"fmt"

	"verdant/repops"
)

// Game is the machine of one dispute: both sides, a referee and anyone who replays the transcript run
// the same. It takes signed moves and the time and says whose turn it is, until there is a verdict. It is
// pure: what it does depends on nothing but what it is given.
//
//	open ─▶ steps ─▶ trace ─▶ value ─▶ leaf ─▶ element ─▶ operand ─▶ … ─▶ verdict
//	  │                 └────▶ state ─▶ tensor ─▶ leaf ─▶ rebuttal ─▶ verdict
//	  ├────▶ end of round ──────┘
//	  └────▶ fact ─▶ exhibit ─▶ verdict
//
// It is not safe for concurrent use.
type Game struct {
	rules  *Rules
	header Header
	verify Verifier

	head    Hash // of the transcript so far
	entries []Entry
	points  []point // the transcript before each move
	clocks  clocks

	stage stage
	open  Open
	step  int // disputed step; the number of steps stands for the end of the round

	before, after Hash // state roots around it: agreed on, and disputed
	trace         Hash
	tree          descent
	traced        descent // the descent over the trace, kept for the proofs of other values
	value         int     // disputed value of the trace, −1 if what differs is what was bound
	name          string  // of the disputed tensor of the state after the step
	leaf          []uint32
	expansion     *repops.Expansion
	frame         *frame

	verdict *Verdict
	seal    *Seal
	begun   Tick
	ended   Tick
	story   Story
}

// point is the transcript before a move.
type point struct {
	head     Hash
	position Hash
	mover    Party
}

// then returns the hash of the transcript after a move made there.
func (p point) then(seq uint32, body []byte) Hash {
	return advance(p.head, seq, p.mover, p.position, body)
}

// here is the transcript before the next move.
func (g *Game) here() point { return point{g.head, TagPosition.Sum(g.Position()), g.turn()} }

// stage is what the next move has to be.
type stage uint8

const (
	atOpen stage = iota
	atReveal
	atPick
	atTrace
	atLeaf
	atElement
	atAssert
	atChoose
	atExhibit
	atOver
)

var stageNames = [...]string{
	"open the dispute", "reveal hashes", "pick a hash", "commit to a trace", "show a leaf", "pick a word",
	"assert how a word comes about", "pick or rebut an asserted word", "exhibit what a fact is about", "do nothing",
}

// NewGame starts a dispute at a tick. It is an error if the header does not go with the rules: nobody is
// to blame then, there is just no dispute.
func NewGame(rules *Rules, header Header, verify Verifier, now Tick) (*Game, error) {
	c := &header.Claim
	if err := c.Validate(); err != nil {
		return nil, fmt.Errorf("start dispute: %w", err)
	}
	if err := header.validate(); err != nil {
		return nil, fmt.Errorf("start dispute: %w", err)
	}
	if header.Rules != rules.hash {
		return nil, fmt.Errorf("start dispute: it is to be played by rules %s, this node has %s: run the same release with the same manifest", header.Rules.Short(), rules.hash.Short())
	}
	if c.Spec != rules.cfg.Spec {
		return nil, fmt.Errorf("start dispute: the claim is made under version %d of the numeric contract, the rules are of version %d", c.Spec, rules.cfg.Spec)
	}
	if c.Graphs != rules.cfg.Graphs || int(c.Steps) != rules.Steps() {
		return nil, fmt.Errorf("start dispute: the claim is about %d steps of graphs %s, a round has %d of %s", c.Steps, c.Graphs.Short(), rules.Steps(), rules.cfg.Graphs.Short())
	}
	g := &Game{rules: rules, header: header, verify: verify, head: header.ID(), clocks: newClocks(rules.cfg.Clock, now), begun: now, value: -1}
	g.story = newStory(&header)
	return g, nil
}

// Header returns what the dispute is about.
func (g *Game) Header() Header { return g.header }

// Seq is the number of moves made: the place of the next one.
func (g *Game) Seq() uint32 { return uint32(len(g.points)) }

// Verdict returns how the dispute ended, nil as long as it has not.
func (g *Game) Verdict() *Verdict { return g.verdict }

// Turn returns who is to move and the last tick at which that is in time. After the verdict it is
// nobody's turn.
func (g *Game) Turn() (Party, Tick) {
	p := g.turn()
	if p == Nobody {
		return p, 0
	}
	return p, g.clocks.deadline(p, g.heavy())
}

func (g *Game) turn() Party {
	switch g.stage {
	case atOpen, atPick, atElement, atChoose:
		return Challenger
	case atOver:
		return Nobody
	}
	return Defender
}

// heavy reports whether the next move may need something to be executed again.
func (g *Game) heavy() bool {
	switch g.stage {
	case atElement, atAssert, atChoose:
		return false
	case atLeaf:
		return g.tree.bind != nil // nothing of the tensor was needed before
	}
	return true
}

// Tick tells the machine the time. It returns whether the dispute is over, as it is once the party to
// move is late.
func (g *Game) Tick(now Tick) bool {
	if g.verdict == nil {
		if p, deadline := g.Turn(); now > deadline {
			g.decide(now, p.Other(), ByClock, fmt.Sprintf("the %s did not %s by tick %d", p, stageNames[g.stage], deadline))
		}
	}
	return g.verdict != nil
}

// Propose returns what the party to move has to sign to make a move, and its place.
func (g *Game) Propose(m Move) (seq uint32, body []byte, transcript Hash) {
	body = EncodeMove(m)
	return g.Seq(), body, g.After(body)
}

// After returns what the party to move has to sign to send these bytes, whatever they are.
func (g *Game) After(body []byte) Hash { return g.here().then(g.Seq(), body) }

// Sign makes a move of the party to move ready to travel. It does not make it: Receive does.
func (g *Game) Sign(m Move, s Signer) (Signed, error) {
	seq, body, transcript := g.Propose(m)
	if p := g.turn(); s.Node() != g.header.Party(p) {
		return Signed{}, fmt.Errorf("sign move %d: it is the turn of the %s, node %s, not of %s", seq, p, g.header.Party(p).Short(), s.Node().Short())
	}
	sig, err := s.Sign(transcript)
	if err != nil {
		return Signed{}, fmt.Errorf("sign move %d: %w", seq, err)
	}
	return Signed{seq, body, sig}, nil
}

// Receive makes a move, one's own as well as the opponent's. An error says that the message did nothing;
// it is one of those listed with [ErrSignature]. A move that is signed and wrong is no error: it costs its
// party the dispute, with the reason in the verdict. The message is kept; it must not be changed later.
func (g *Game) Receive(m Signed, now Tick) error {
	if len(m.Body) > MaxMove || len(m.Sig) > MaxSignature {
		return ErrSize
	}
	if m.Seq < g.Seq() {
		return g.again(m, now)
	}
	if g.Tick(now) {
		return ErrOver
	}
	if m.Seq > g.Seq() {
		return ErrOrder
	}
	here := g.here()
	p, next := here.mover, here.then(m.Seq, m.Body)
	if !g.verify.Verify(g.header.Party(p), next, m.Sig) {
		return ErrSignature
	}
	g.points = append(g.points, here)
	g.entries = append(g.entries, Entry{now, m})
	g.head = next
	g.clocks.moved(p, now)
	g.story.count(p, len(m.Body)+len(m.Sig))
	move, err := DecodeMove(m.Body)
	if err != nil {
		g.decide(now, p.Other(), ByMalformed, fmt.Sprintf("move %d of the %s: %v", m.Seq, p, err))
		return nil
	}
	if _, ok := move.(*Concede); ok {
		g.decide(now, p.Other(), ByConcession, fmt.Sprintf("the %s concedes instead of going on to %s", p, stageNames[g.stage]))
		return nil
	}
	if o := g.play(move); o != nil {
		g.decide(now, o.winner, o.reason, o.detail)
	}
	return nil
}

// again handles a message for a place that is taken: the same once more, or proof that a party plays two
// games.
func (g *Game) again(m Signed, now Tick) error {
	had := g.entries[m.Seq].Signed
	if string(had.Body) == string(m.Body) {
		return ErrDuplicate
	}
	if g.verdict != nil {
		return ErrOver
	}
	p := g.points[m.Seq].mover
	if !g.verify.Verify(g.header.Party(p), g.points[m.Seq].then(m.Seq, m.Body), m.Sig) {
		return ErrSignature
	}
	g.entries = append(g.entries, Entry{now, m})
	g.decide(now, p.Other(), ByEquivocation, fmt.Sprintf("the %s signed two different moves number %d", p, m.Seq))
	return nil
}

// outcome of a move that ends the dispute.
type outcome struct {
	winner Party
	reason Reason
	detail string
}

func against(p Party, why Reason, format string, args ...any) *outcome {
	return &outcome{p.Other(), why, fmt.Sprintf(format, args...)}
}

// decide ends the dispute.
func (g *Game) decide(now Tick, winner Party, why Reason, detail string) {
	g.stage, g.ended = atOver, now
	g.verdict = &Verdict{Winner: winner, Loser: winner.Other(), Reason: why, Detail: detail}
	g.story.end(g.verdict)
}

// play makes a move at the stage it is meant for; anything else costs the game.
func (g *Game) play(m Move) *outcome {
	p := g.turn()
	illegal := func() *outcome {
		return against(p, ByIllegal, "the %s had to %s and sent a %s", p, stageNames[g.stage], moveName(m))
	}
	switch m := m.(type) {
	case *Open:
		if g.stage == atOpen {
			return g.playOpen(m)
		}
	case *Reveal:
		if g.stage == atReveal {
			return g.playReveal(m.Nodes)
		}
	case *Trace:
		if g.stage == atTrace {
			return g.playTrace(m)
		}
	case *Leaf:
		if g.stage == atLeaf {
			return g.playLeaf(m)
		}
	case *Assert:
		if g.stage == atAssert {
			return g.playAssert(m)
		}
	case *Exhibit:
		if g.stage == atExhibit {
			return g.playExhibit(m)
		}
	case *Pick:
		switch g.stage {
		case atPick:
			return g.playPick(m)
		case atElement:
			return g.playElement(m)
		case atChoose:
			return g.playChoose(m)
		}
	case *Rebut:
		switch g.stage {
		case atElement:
			return g.playRebutState(m)
		case atChoose:
			return g.playRebutWord(m)
		}
	}
	return illegal()
}

func moveName(m Move) string {
	return [...]string{"", "open", "reveal", "pick", "trace", "leaf", "assert", "rebut", "exhibit", "concession"}[m.kind()]
}
