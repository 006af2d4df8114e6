package settle

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto"

	"verdant/ledger/contracts"
	"verdant/verde"
)

var referee = contracts.NewReferee()

// Appeal is a question to the stateless referee: how a dispute ends that has come down to one run of a body, one opened word or one
// fact. It is asked by eth_call and takes nothing from anybody: it is for swarms without stakes, and for claims that no account backs.
type Appeal struct {
	Data []byte // call data

	read func(answer []byte) (verde.Party, error)
}

// ErrNoAppeal says that a dispute ended without a computation that could be judged again.
var ErrNoAppeal = errors.New("it ended without a computation that a referee could judge")

// Appeal asks about how a dispute ended. Of the brief it needs the transcript and the prover.
func (p *Plan) Appeal(b *Brief) (*Appeal, error) {
	t, games, moves, err := p.unfold(b)
	if err != nil {
		return nil, err
	}
	k := len(t.Entries) - 1
	if k < 0 || games[k] == nil || games[k+1] == nil || games[k+1].Verdict() == nil {
		return nil, ErrNoAppeal
	}
	g := games[k]
	c := &caller{p: p, s: g.Stand(), claim: t.Header.Claim}
	switch games[k+1].Verdict().Reason {
	case verde.ByFact:
		return p.appealFact(b)
	case verde.ByExecution, verde.ByOperand, verde.ByConstant, verde.ByEmptyFold, verde.ByBinding, verde.ByUnfounded:
	default: // foul play: who made a senseless move, or none, may be right all the same
		return nil, ErrNoAppeal
	}
	switch m := moves[k].(type) {
	case *verde.Assert:
		return c.appealAssert(g, m)
	case *verde.Rebut:
		prover, err := b.Prover()
		if err != nil {
			return nil, err
		}
		proven, err := verde.Prove(g, prover, m)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrNoAppeal, err)
		}
		if m.Choice == verde.PickChild {
			return c.appealEntry(proven)
		}
		return c.appealWord(proven)
	}
	return nil, ErrNoAppeal
}

// Loser reads the referee's answer. refused says that it reverted.
func (a *Appeal) Loser(answer []byte, refused bool) (verde.Party, error) {
	if refused {
		if a.read != nil {
			return verde.Nobody, errors.New("read verdict: the referee refuses the question")
		}
		return verde.Challenger, nil // the fact holds
	}
	if a.read == nil {
		return verde.Defender, nil
	}
	return a.read(answer)
}

// judged reads the number of the loser.
func judged(answer []byte) (verde.Party, error) {
	n, err := referee.UnpackJudge(answer)
	switch {
	case err != nil:
		return verde.Nobody, fmt.Errorf("read verdict: %w", err)
	case n == contracts.Challenger:
		return verde.Challenger, nil
	case n == contracts.Defender:
		return verde.Defender, nil
	}
	return verde.Nobody, fmt.Errorf("read verdict: the referee names party %d", n)
}

// assertion is what both sides agree was said about the disputed element.
func (c *caller) assertion(n *contracts.PlanNode, pos contracts.Position) contracts.RefereeAssertion {
	return contracts.RefereeAssertion{Node: n.Record.Node, Index: pos.Element, Lo: pos.Lo, Hi: pos.Hi, Start: pos.Start, End: pos.End}
}

// appealAssert asks about words that the defender asserted and lost by.
func (c *caller) appealAssert(g *verde.Game, a *verde.Assert) (*Appeal, error) {
	n, err := c.node()
	if err != nil {
		return nil, err
	}
	pos, _, err := c.p.Position(g, Parties{})
	if err == nil {
		pos, err = c.p.Asserted(g, pos, a)
	}
	if err != nil {
		return nil, err
	}
	w, err := c.known(n, a)
	switch {
	case err != nil:
		return nil, err
	case w != nil:
		return c.word(n, pos, w, a)
	case pos.Lo == pos.Hi:
		return &Appeal{Data: referee.PackJudgeElement(n.Descriptor, pos.Element, pos.End, words(a.Bounds), nil), read: judged}, nil
	}
	q, data := c.assertion(n, pos), asserted(a)
	q.Words = crypto.Keccak256Hash(data)
	return &Appeal{Data: referee.PackJudge(q, n.Descriptor, data, contracts.RefereeSource{}, contracts.RefereeOpening{}), read: judged}, nil
}

// appealWord asks about an asserted word that the challenger had opened.
func (c *caller) appealWord(m *verde.Rebut) (*Appeal, error) {
	n, err := c.node()
	if err != nil {
		return nil, err
	}
	e := c.s.Element
	pos := contracts.Position{Element: uint64(e.Index), Lo: uint64(e.Lo), Hi: uint64(e.Hi), Start: e.Start, End: e.End}
	w := &knownWord{fromBounds: m.Choice == verde.PickBound, which: m.Index, local: e.Local(m.Choice, m.Index), proof: m.Proof}
	return c.word(n, pos, w, &verde.Assert{Bounds: e.Bounds, Words: e.Data})
}

// word asks about one asserted word.
func (c *caller) word(n *contracts.PlanNode, pos contracts.Position, w *knownWord, a *verde.Assert) (*Appeal, error) {
	src := c.rooted(n.Sources[w.local])
	if src.Place == contracts.SourceInside {
		src.Place = contracts.SourceTensor // out of range wherever it is
	}
	q, said := c.assertion(n, pos), asserted(a)
	if w.fromBounds {
		q.Lo, q.Hi, said = 0, 0, words(a.Bounds)
	}
	q.Source, q.Words, q.Choice, q.Local = contracts.SourceHash(src), crypto.Keccak256Hash(said), w.which+1, uint32(w.local)
	data := referee.PackJudge(q, n.Descriptor, said, contracts.RefereeSource(src), contracts.RefereeOpening(opening(&w.proof)))
	return &Appeal{Data: data, read: judged}, nil
}

// appealEntry asks about a word of the state that the challenger had opened where it was bound from.
func (c *caller) appealEntry(m *verde.Rebut) (*Appeal, error) {
	entry, err := c.p.entry(&c.s)
	if err != nil {
		return nil, err
	}
	proof := m.Proof
	if src := c.p.rules.Origin(c.s.Step, c.s.Name); src.Place == verde.InConstant {
		proof = constant(c.p.rules.Constant(src.Name), c.s.Index)
	}
	src, claimed := c.rooted(c.p.plan.Bindings[c.s.Step][entry].Source), c.s.Leaf[m.Index]
	at := int64(c.s.Index*verde.LeafWords + uint64(m.Index))
	data := referee.PackOpened(contracts.RefereeSource(src), at, contracts.RefereeOpening(opening(&proof)))
	return &Appeal{Data: data, read: func(answer []byte) (verde.Party, error) {
		switch w, err := referee.UnpackOpened(answer); {
		case err != nil:
			return verde.Nobody, fmt.Errorf("read verdict: %w", err)
		case w == claimed:
			return verde.Challenger, nil
		}
		return verde.Defender, nil
	}}, nil
}

// appealFact asks whether what the claim says beside its states is false.
func (p *Plan) appealFact(b *Brief) (*Appeal, error) {
	prover, err := b.Prover()
	if err != nil {
		return nil, err
	}
	c := &b.Transcript.Header.Claim
	fact, item, ok, err := p.falseFact(c, prover)
	if err != nil {
		return nil, err
	}
	if !ok {
		return nil, ErrNoAppeal
	}
	x, err := p.exhibit(c, fact, item, prover)
	if err != nil {
		return nil, err
	}
	openings := make([]contracts.RefereeOpening, len(x.Openings))
	for i, o := range x.Openings {
		openings[i] = contracts.RefereeOpening(o)
	}
	s := p.Subject(c)
	return &Appeal{Data: referee.PackRefute(s.Plan, s.Computation, s.Inputs, s.Said, s.Steps, contracts.RefereeExhibit{
		Fact: contracts.RefereeFact{
			Source: contracts.RefereeSource(x.Fact.Source), Items: x.Fact.Items, Width: x.Fact.Width, Said: x.Fact.Said, Each: x.Fact.Each,
		},
		Index: x.Index, Count: x.Count, Siblings: x.Siblings, PlanSiblings: x.PlanSiblings, Item: x.Item, Said: x.Said,
		Last: x.Last, LastSiblings: x.LastSiblings, Openings: openings,
	})}, nil
}

// rooted puts the commitment of this claim where a source of the plan leaves it open.
func (c *caller) rooted(s contracts.IRefereeSource) contracts.IRefereeSource {
	switch s.Place {
	case contracts.SourceState:
		s.Root = c.s.Before
	case contracts.SourceTrace:
		s.Root = c.s.Trace
	case contracts.SourceInputs:
		s.Place, s.Root = contracts.SourceState, c.claim.Inputs
	}
	return s
}
