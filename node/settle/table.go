package settle

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"verdant/ledger/contracts"
	"verdant/repops"
	"verdant/verde"
)

// Table is one game on chain, played again by package verde's machine as its moves are read. It is not safe for concurrent use.
type Table struct {
	plan   *Plan
	who    Parties
	clocks contracts.Clocks
	header verde.Header
	moves  []verde.Entry
	game   *verde.Game

	// Pos is where the game stands, clocks included.
	Pos contracts.Position
	// last is what a defender asserted, if the machine took it for a defeat and the contract did not; before is the game before that.
	last   *verde.Assert
	before *verde.Game
}

// anyone takes every signature: moves of a table are those the contract has taken.
type anyone struct{}

func (anyone) Verify(verde.NodeID, verde.Hash, []byte) bool { return true }

// NewTable sits down at a game that stands where a dispute stood after so many of its moves.
func NewTable(p *Plan, t verde.Transcript, n int, who Parties, clocks contracts.Clocks) (*Table, error) {
	tb := &Table{plan: p, who: who, clocks: clocks, header: t.Header}
	for _, e := range t.Entries[:min(n, len(t.Entries))] {
		e.At = 0
		tb.moves = append(tb.moves, e)
	}
	if err := tb.replay(); err != nil {
		return nil, err
	}
	pos, ok, err := p.Position(tb.game, who)
	if err == nil && !ok {
		err = errors.New("the contract has no such position")
	}
	tb.Pos = pos
	return tb, err
}

func (tb *Table) replay() (err error) {
	t := verde.Transcript{Header: tb.header, Entries: tb.moves}
	tb.game, err = verde.Resume(tb.plan.rules, &t, anyone{})
	return err
}

// Open starts the clocks.
func (tb *Table) Open(now uint64) { tb.Pos = tb.Pos.Opened(tb.clocks, now) }

// Turn says whose turn it is, and until when.
func (tb *Table) Turn() (verde.Party, uint64) {
	p := verde.Defender
	if tb.Pos.ChallengerMoves() {
		p = verde.Challenger
	}
	return p, tb.Pos.Deadline(tb.clocks)
}

// Next returns the call data of the move of the party to move, as its prover finds it. It is nil if there is nothing to say any more.
func (tb *Table) Next(prover verde.Prover) ([]byte, error) {
	if tb.last != nil {
		data, ok, err := tb.plan.Known(tb.before, tb.Pos, tb.last, Signatures{})
		if err != nil || !ok {
			return nil, err
		}
		return data, nil
	}
	if tb.game.Verdict() != nil {
		return nil, nil
	}
	m, err := verde.Respond(tb.game, prover)
	if err != nil {
		return nil, err
	}
	return tb.plan.Call(tb.game, tb.Pos, m, Signatures{}, prover)
}

// Take makes a move that the contract has taken, at a time.
func (tb *Table) Take(m verde.Move, now uint64) error {
	was, before := tb.Pos, tb.game
	tb.moves = append(tb.moves, verde.Entry{Signed: verde.Signed{Seq: before.Seq(), Body: verde.EncodeMove(m)}})
	if err := tb.replay(); err != nil {
		return err
	}
	next, ok, err := tb.plan.Position(tb.game, tb.who)
	if a, is := m.(*verde.Assert); err == nil && !ok && is {
		// The machine knows at once of words that nobody can keep secret; the contract has to be shown them.
		tb.last, tb.before = a, before
		next, err = tb.plan.Asserted(before, was, a)
		ok = true
	}
	if err == nil && !ok {
		err = fmt.Errorf("take move %T: the machine takes it for the end: %v", m, tb.game.Verdict())
	}
	if err != nil {
		return err
	}
	tb.Pos = was.Moved(next, tb.clocks, now)
	return nil
}

// Read reads a move from the call data of a transaction to the contract. It is nil for one that ends the game.
func (tb *Table) Read(data []byte) (verde.Move, error) {
	parsed, err := contracts.DisputeGameMetaData.ParseABI()
	if err != nil {
		return nil, err
	}
	if len(data) < 4 {
		return nil, errors.New("read move: there is no call data")
	}
	method, err := parsed.MethodById(data)
	if err != nil {
		return nil, fmt.Errorf("read move: %w", err)
	}
	args := map[string]any{}
	if err := method.Inputs.UnpackIntoMap(args, data[4:]); err != nil {
		return nil, fmt.Errorf("read move %s: %w", method.Name, err)
	}
	m, err := tb.read(method, args)
	if err != nil {
		return nil, fmt.Errorf("read move %s: %w", method.Name, err)
	}
	return m, nil
}

func (tb *Table) read(method *abi.Method, args map[string]any) (verde.Move, error) {
	raw := func(name string) []byte { b, _ := args[name].([]byte); return b }
	hash := func(name string) verde.Hash { h, _ := args[name].([32]byte); return h }
	small := func(name string) uint32 {
		switch v := args[name].(type) {
		case uint8:
			return uint32(v)
		case uint32:
			return v
		case uint64:
			return uint32(v)
		}
		return 0
	}
	s := tb.game.Stand()
	switch method.Name {
	case "reveal":
		return &verde.Reveal{Nodes: hashes(raw("nodes"))}, nil
	case "commit":
		if s.Stage == verde.StageReveal {
			return &verde.Reveal{Nodes: hashes(raw("nodes"))}, nil
		}
		m := &verde.Trace{Siblings: hashes(raw("siblings")), Root: hash("trace"), Nodes: hashes(raw("nodes"))}
		if s.Step > 0 {
			m.Before = hash("before")
		}
		return m, nil
	case "show":
		if s.Stage == verde.StageLeaf {
			return &verde.Leaf{Words: unpack(raw("data"))}, nil
		}
		return &verde.Reveal{Nodes: hashes(raw("data"))}, nil
	case "showLeaf":
		return &verde.Leaf{Words: unpack(raw("leaf"))}, nil
	case "assertFold":
		m := &verde.Assert{Bounds: unpack(raw("bounds"))}
		lo, hi, err := tb.fold(&s, m.Bounds)
		if err != nil {
			return nil, err
		}
		if hi-lo > contracts.GameRun {
			m.Prefix = unpack(raw("data"))
		} else {
			m.Words = unpack(raw("data"))
		}
		return m, nil
	case "pick":
		return &verde.Pick{Choice: verde.PickChild, Index: small("which")}, nil
	case "pickBinding":
		return &verde.Pick{Choice: verde.PickBinding}, nil
	case "pickElement":
		return &verde.Pick{Choice: verde.PickChild, Index: small("which")}, nil
	case "pickPart":
		return &verde.Pick{Choice: verde.PickSegment, Index: small("which")}, nil
	case "descend":
		if fromBounds, _ := args["fromBounds"].(bool); fromBounds {
			return &verde.Pick{Choice: verde.PickBound, Index: small("which")}, nil
		}
		return &verde.Pick{Choice: verde.PickWord, Index: small("which")}, nil
	}
	return nil, nil
}

// fold returns the disputed part of the fold, given the words of its bounds if they are new.
func (tb *Table) fold(s *verde.Stand, bounds []uint32) (lo, hi int64, err error) {
	e := s.Element
	if e == nil {
		return 0, 0, errors.New("nothing is to be asserted here")
	}
	if !e.Fresh {
		return e.Lo, e.Hi, nil
	}
	x, err := tb.plan.rules.Expansion(s.Step, s.Value)
	if err != nil {
		return 0, 0, err
	}
	lo, hi = foldRange(&x.Nodes[e.Node], e.Index, bounds)
	return lo, hi, nil
}

// foldRange is that of an element whose bounds load these words.
func foldRange(n *repops.Node, index int64, bounds []uint32) (lo, hi int64) {
	return repops.NewElement(n, index, func(int, int64) uint32 {
		if len(bounds) == 0 {
			return 0
		}
		w := bounds[0]
		bounds = bounds[1:]
		return w
	}).Range()
}

func hashes(b []byte) []verde.Hash {
	var list []verde.Hash
	for ; len(b) >= 32; b = b[32:] {
		list = append(list, verde.Hash(b))
	}
	return list
}

func unpack(b []byte) []uint32 {
	var list []uint32
	for ; len(b) >= 4; b = b[4:] {
		list = append(list, uint32(b[0])|uint32(b[1])<<8|uint32(b[2])<<16|uint32(b[3])<<24)
	}
	return list
}

// Find returns the number of moves of a dispute after which it stands at a position, −1 if it never did. The digest is that of the
// position with zero clocks.
func (p *Plan) Find(t verde.Transcript, who Parties, digest common.Hash) (int, error) {
	for n := 1; n <= len(t.Entries); n++ {
		head := verde.Transcript{Header: t.Header, Begun: t.Begun, Entries: t.Entries[:n], Ended: t.Entries[n-1].At}
		g, err := verde.Resume(p.rules, &head, anyone{})
		if err != nil {
			return -1, err
		}
		pos, ok, err := p.Position(g, who)
		if err != nil {
			return -1, err
		}
		if ok && pos.Digest() == digest {
			return n, nil
		}
	}
	return -1, nil
}

// ReadOpen reads the position that a transaction has opened a game from.
func ReadOpen(data []byte) (contracts.Position, error) {
	parsed, err := contracts.DisputeGameMetaData.ParseABI()
	if err != nil {
		return contracts.Position{}, err
	}
	open := parsed.Methods["open"]
	if len(data) < 4 || !bytes.Equal(data[:4], open.ID) {
		return contracts.Position{}, errors.New("read game: the transaction does not open one")
	}
	args, err := open.Inputs.Unpack(data[4:])
	if err != nil {
		return contracts.Position{}, fmt.Errorf("read game: %w", err)
	}
	return contracts.Position(*abi.ConvertType(args[0], new(contracts.DisputeGameGame)).(*contracts.DisputeGameGame)), nil
}

// ForTask reports whether a transaction has opened a game about a task: the market opens those, and whoever plays them knows of them.
func ForTask(data []byte) (bool, error) {
	parsed, err := contracts.TasksMetaData.ParseABI()
	if err != nil {
		return false, err
	}
	return bytes.HasPrefix(data, parsed.Methods["start"].ID), nil
}

// FromClaim is the transcript of a dispute that begins on chain, with nothing but the claim. Who the challenger is among the nodes of
// the swarm does not matter there.
func FromClaim(c *verde.Claim, rules verde.Hash, door verde.Door) verde.Transcript {
	challenger := verde.NodeID(verde.TagDispute.Sum(c.Node[:]))
	h := verde.Header{Rules: rules, Claim: *c, Challenger: challenger, Defender: c.Node}
	return verde.Transcript{Header: h, Entries: []verde.Entry{{Signed: verde.Signed{Body: verde.EncodeMove(&verde.Open{Door: door})}}}}
}
