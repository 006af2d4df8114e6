package settle

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"verdant/ledger/contracts"
	"verdant/repops"
	"verdant/verde"
)

var game = contracts.NewDisputeGame()

// Signatures are those under a position, empty where it is the sender's own, and both for a move of a game that runs on chain.
type Signatures struct{ Challenger, Defender []byte }

// Call returns the call data of a move made where the game stands, which pos says to the contract. A deciding move may be of a
// position that was only signed: sigs then has the signatures. The prover opens what the move itself does not.
func (p *Plan) Call(g *verde.Game, pos contracts.Position, m verde.Move, sigs Signatures, prover verde.Prover) ([]byte, error) {
	c := &caller{p: p, s: g.Stand(), pos: pos.Game(), claim: g.Header().Claim, prover: prover}
	data, err := c.call(m, sigs)
	if err != nil {
		return nil, fmt.Errorf("write move %T at stage %d: %w", m, pos.Stage, err)
	}
	return data, nil
}

type caller struct {
	p      *Plan
	s      verde.Stand
	pos    contracts.DisputeGameGame
	claim  verde.Claim
	prover verde.Prover
}

func (c *caller) call(m verde.Move, sigs Signatures) ([]byte, error) {
	switch m := m.(type) {
	case *verde.Trace:
		return c.commit(m.Before, m.Siblings, m.Root, m.Nodes)
	case *verde.Reveal:
		switch c.pos.Stage {
		case contracts.StageReveal:
			return game.PackReveal(c.pos, flat(m.Nodes)), nil
		case contracts.StageBound:
			var siblings []verde.Hash
			if c.s.Step > 0 {
				steps, err := c.prover.Steps()
				if err != nil {
					return nil, err
				}
				proof, err := verde.OpenList(steps, uint64(c.s.Step-1))
				if err != nil {
					return nil, err
				}
				siblings = proof.Siblings
			}
			return c.commit(c.s.Before, siblings, verde.Hash{}, m.Nodes)
		}
		return c.show(flat(m.Nodes))
	case *verde.Leaf:
		if c.pos.Stage == contracts.StageValue {
			return c.show(words(m.Words))
		}
		r, err := c.leafRecord()
		return game.PackShowLeaf(c.pos, r, words(m.Words)), err
	case *verde.Assert:
		n, err := c.node()
		if err != nil {
			return nil, err
		}
		data := words(m.Words)
		if len(m.Prefix) > 0 {
			data = words(m.Prefix)
		}
		return game.PackAssertFold(c.pos, n.Descriptor, n.Record, words(m.Bounds), data), nil
	case *verde.Pick:
		return c.pick(m)
	case *verde.Rebut:
		if m.Choice == verde.PickChild {
			return c.rebutEntry(m, sigs)
		}
		return c.rebut(m, sigs)
	case *verde.Concede:
		return game.PackConcede(c.pos), nil
	}
	return nil, fmt.Errorf("the contract knows no such move")
}

func (c *caller) commit(before verde.Hash, siblings []verde.Hash, trace verde.Hash, nodes []verde.Hash) ([]byte, error) {
	open, count := c.p.plan.OpenBindings, len(c.p.plan.Bindings[c.s.Step])
	if c.pos.Stage == contracts.StageTrace {
		open, count = c.p.plan.OpenValues, len(c.p.plan.Values[c.s.Step])
	}
	records, way, err := open(c.s.Step)
	if err != nil {
		return nil, err
	}
	if c.s.Step == 0 {
		before = c.claim.Pre
	}
	return game.PackCommit(c.pos, c.p.Subject(&c.claim), before, flat(siblings), trace, records, uint64(count), way, flat(nodes)), nil
}

func (c *caller) show(data []byte) ([]byte, error) {
	if c.s.Over == verde.OverValue {
		way, err := c.p.plan.OpenValue(c.s.Step, c.s.Value)
		if err != nil {
			return nil, err
		}
		return game.PackShow(c.pos, c.p.plan.Values[c.s.Step][c.s.Value], nil, way, data), nil
	}
	entry, err := c.p.entry(&c.s)
	if err != nil {
		return nil, err
	}
	way, err := c.p.plan.OpenBinding(c.s.Step, entry)
	if err != nil {
		return nil, err
	}
	b := &c.p.plan.Bindings[c.s.Step][entry]
	return game.PackShow(c.pos, b.Record(), []byte(b.Name), way, data), nil
}

// leafRecord is the record of the tensor whose leaf is disputed.
func (c *caller) leafRecord() (contracts.DisputeGameRecord, error) {
	if c.s.Over == verde.OverValue {
		return c.p.plan.Values[c.s.Step][c.s.Value], nil
	}
	entry, err := c.p.entry(&c.s)
	if err != nil {
		return contracts.DisputeGameRecord{}, err
	}
	return c.p.plan.Bindings[c.s.Step][entry].Record(), nil
}

// node is the one whose element is disputed.
func (c *caller) node() (*contracts.PlanNode, error) {
	nodes, err := c.p.nodes(c.s.Step, c.s.Value)
	if err != nil {
		return nil, err
	}
	return nodes[c.s.Element.Node], nil
}

func (c *caller) pick(m *verde.Pick) ([]byte, error) {
	switch {
	case m.Choice == verde.PickBinding:
		return game.PackPickBinding(c.pos), nil
	case m.Choice == verde.PickChild && c.pos.Stage == contracts.StageElement:
		return game.PackPickElement(c.pos, words(c.s.Leaf), uint8(m.Index)), nil
	case m.Choice == verde.PickChild:
		if int64(m.Index) >= int64(len(c.s.Shown)) {
			return nil, fmt.Errorf("node %d of %d", m.Index, len(c.s.Shown))
		}
		node, way := climb(c.s.Shown, int(m.Index), min(c.s.Level, 4))
		return game.PackPick(c.pos, node, uint64(m.Index), way), nil
	case m.Choice == verde.PickSegment:
		return game.PackPickPart(c.pos, crypto.Keccak256Hash(words(c.s.Element.Bounds)), words(c.s.Element.Data), uint8(m.Index)), nil
	}
	n, err := c.node()
	if err != nil {
		return nil, err
	}
	fromBounds, asserted, other := c.side(m.Choice)
	origin, err := n.Origin(c.s.Element.Local(m.Choice, m.Index))
	return game.PackDescend(c.pos, n.Descriptor, n.Record, origin, asserted, other, fromBounds, m.Index), err
}

// side returns the asserted words that a choice is among, and the hash of the others.
func (c *caller) side(choice verde.Choice) (fromBounds bool, asserted []byte, other common.Hash) {
	bounds, data := words(c.s.Element.Bounds), words(c.s.Element.Data)
	if choice == verde.PickBound {
		return true, bounds, crypto.Keccak256Hash(data)
	}
	return false, data, crypto.Keccak256Hash(bounds)
}

func (c *caller) rebut(m *verde.Rebut, sigs Signatures) ([]byte, error) {
	n, err := c.node()
	if err != nil {
		return nil, err
	}
	fromBounds, asserted, other := c.side(m.Choice)
	origin, err := n.Origin(c.s.Element.Local(m.Choice, m.Index))
	return game.PackRebut(c.pos, c.p.Subject(&c.claim), sigs.Challenger, sigs.Defender, n.Descriptor, n.Record, origin, asserted, other,
		fromBounds, m.Index, opening(&m.Proof)), err
}

func (c *caller) rebutEntry(m *verde.Rebut, sigs Signatures) ([]byte, error) {
	entry, err := c.p.entry(&c.s)
	if err != nil {
		return nil, err
	}
	b := &c.p.plan.Bindings[c.s.Step][entry]
	proof := m.Proof
	if src := c.p.rules.Origin(c.s.Step, c.s.Name); src.Place == verde.InConstant {
		proof = constant(c.p.rules.Constant(src.Name), c.s.Index)
	}
	return game.PackRebutEntry(c.pos, c.p.Subject(&c.claim), sigs.Challenger, sigs.Defender, b.Record(), b.Origin(), words(c.s.Leaf),
		uint8(m.Index), opening(&proof)), nil
}

// constant opens a leaf of what package verde needs no proof of.
func constant(list []uint32, leaf uint64) verde.Proof {
	t := verde.NewTree(list)
	return verde.Proof{Words: t.Leaf(leaf), Tensor: t.Path(leaf)}
}

func opening(p *verde.Proof) contracts.IRefereeOpening {
	return contracts.IRefereeOpening{Leaf: words(p.Words), Siblings: flat(p.Tensor), Outer: flat(p.Outer)}
}

// climb returns a node of a row and its way up so many levels, with zero for what is right of the row.
func climb(row []verde.Hash, index, levels int) (verde.Hash, []byte) {
	node, way := row[index], []byte(nil)
	for range levels {
		var sibling verde.Hash
		if j := index ^ 1; j < len(row) {
			sibling = row[j]
		}
		way = append(way, sibling[:]...)
		up := make([]verde.Hash, (len(row)+1)/2)
		for i := range up {
			var pair [64]byte
			copy(pair[:], row[2*i][:])
			if 2*i+1 < len(row) {
				copy(pair[32:], row[2*i+1][:])
			}
			up[i] = verde.TagNode.Sum(pair[:])
		}
		row, index = up, index/2
	}
	return node, way
}

// Execute has the body run on what a defender asserted, of a position that it signed or of a running game.
func (p *Plan) Execute(g *verde.Game, pos contracts.Position, a *verde.Assert, sigs Signatures) ([]byte, error) {
	c := &caller{p: p, s: g.Stand(), pos: pos.Game(), claim: g.Header().Claim}
	n, err := c.node()
	if err != nil {
		return nil, err
	}
	return game.PackExecute(c.pos, sigs.Challenger, sigs.Defender, n.Descriptor, n.Record, crypto.Keccak256Hash(words(a.Bounds)), words(a.Words)), nil
}

// Known rebuts the first asserted word that is no secret: one out of range, which is 0, or one of a constant. ok is false if there is
// none. g stands before the assertion.
func (p *Plan) Known(g *verde.Game, pos contracts.Position, a *verde.Assert, sigs Signatures) (data []byte, ok bool, err error) {
	c := &caller{p: p, s: g.Stand(), pos: pos.Game(), claim: g.Header().Claim}
	n, err := c.node()
	if err != nil {
		return nil, false, err
	}
	w, err := c.known(n, a)
	if err != nil || w == nil {
		return nil, false, err
	}
	origin, err := n.Origin(w.local)
	if err != nil {
		return nil, false, err
	}
	said, other := words(a.Bounds), crypto.Keccak256Hash(asserted(a))
	if !w.fromBounds {
		said, other = asserted(a), crypto.Keccak256Hash(words(a.Bounds))
	}
	return game.PackRebut(c.pos, p.Subject(&c.claim), sigs.Challenger, sigs.Defender, n.Descriptor, n.Record, origin, said, other, w.fromBounds,
		w.which, opening(&w.proof)), true, nil
}

// asserted is what an assertion says of the steps of a fold: accumulators or words.
func asserted(a *verde.Assert) []byte {
	if len(a.Prefix) > 0 {
		return words(a.Prefix)
	}
	return words(a.Words)
}

// knownWord is an asserted word of which everybody knows better.
type knownWord struct {
	fromBounds bool
	which      uint32 // among the words of the bounds, or of the steps
	local      int    // tensor it is said to be of
	index      int64
	proof      verde.Proof // empty for one out of range
}

// known finds the first such word; nil if there is none.
func (c *caller) known(n *contracts.PlanNode, a *verde.Assert) (*knownWord, error) {
	x, err := c.p.rules.Expansion(c.s.Step, c.s.Value)
	if err != nil {
		return nil, err
	}
	said := append(append([]uint32(nil), a.Bounds...), a.Words...)
	type read struct {
		local int
		index int64
	}
	var reads []read
	e := repops.NewElement(&x.Nodes[c.s.Element.Node], c.s.Element.Index, func(local int, index int64) uint32 {
		reads = append(reads, read{local, index})
		if len(reads) > len(said) {
			return 0
		}
		return said[len(reads)-1]
	})
	lo, hi := c.s.Element.Lo, c.s.Element.Hi
	if c.s.Element.Fresh {
		lo, hi = e.Range()
	}
	if len(a.Prefix) == 0 {
		for k := lo; k < hi; k++ {
			e.Operands(k)
		}
	}
	for i, r := range reads[:min(len(reads), len(said))] {
		src := n.Sources[r.local]
		w := knownWord{fromBounds: i < len(a.Bounds), which: uint32(i), local: r.local, index: r.index}
		if !w.fromBounds {
			w.which -= uint32(len(a.Bounds))
		}
		want := uint32(0)
		switch inside := r.index >= 0 && uint64(r.index) < src.Words; {
		case inside && src.Place != contracts.SourceTensor:
			continue
		case inside:
			v := c.p.rules.Layout(c.s.Step)
			list := c.p.rules.Constant(v.Of[v.Graph.Ops[v.Values[c.s.Value].Op].In[r.local]].Name)
			want, w.proof = list[r.index], constant(list, uint64(r.index)/verde.LeafWords)
		}
		if said[i] != want {
			return &w, nil
		}
	}
	return nil, nil
}

// Asserted is the position after an assertion, also one that package verde takes for a defeat. g stands before it, and pos says so.
func (p *Plan) Asserted(g *verde.Game, pos contracts.Position, a *verde.Assert) (contracts.Position, error) {
	s := g.Stand()
	x, err := p.rules.Expansion(s.Step, s.Value)
	if err != nil {
		return pos, err
	}
	n := &x.Nodes[s.Element.Node]
	if s.Element.Fresh {
		lo, hi := foldRange(n, s.Element.Index, a.Bounds)
		pos.Lo, pos.Hi, pos.Start, pos.Fresh = uint64(lo), uint64(hi), n.Init, false
	}
	pos.Stage, pos.Shown = contracts.StageChoose, contracts.Asserted(words(a.Bounds), asserted(a))
	return pos, nil
}
