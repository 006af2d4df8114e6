package verde

import (
	"fmt"

	"verdant/repops"
)

// Respond returns the move that the party to move makes if it says what its prover finds. A defender of a
// false claim gets a move too, one that loses sooner or later; a challenger without a case concedes. The
// error is the prover's, or says that it is nobody's turn.
func Respond(g *Game, p Prover) (Move, error) {
	r := &responder{g: g, r: g.rules, p: p}
	m, err := r.move()
	if err == nil {
		err = r.err
	}
	if err != nil {
		return nil, fmt.Errorf("move %d, to %s: %w", g.Seq(), stageNames[g.stage], err)
	}
	return m, nil
}

// Accuse compares a claim with what a prover finds and returns how to open a dispute about it, nil if the
// claim is true.
func Accuse(r *Rules, c *Claim, p Prover) (*Open, error) {
	computation, post, err := Roots(r, p)
	if err != nil {
		return nil, fmt.Errorf("compare claim: %w", err)
	}
	if computation != c.Computation {
		return &Open{Door: DoorSteps}, nil
	}
	if post != c.Post {
		return &Open{Door: DoorEnd}, nil
	}
	for i := range r.cfg.Facts {
		f := &r.cfg.Facts[i]
		for item := range f.Items {
			words, blob, err := factData(r, p, i, item)
			if err != nil {
				return nil, fmt.Errorf("compare claim: %w", err)
			}
			if f.Check(c, item, words, blob) != nil {
				return &Open{Door: DoorFact, Fact: uint16(i), Item: uint32(item)}, nil
			}
		}
	}
	return nil, nil
}

// Roots returns the computation root and the post-state root that a prover would claim.
func Roots(r *Rules, p Prover) (computation, post Hash, err error) {
	steps, err := p.Steps()
	if err != nil {
		return computation, post, err
	}
	entries, err := p.Entries(r.Steps(), InAfter)
	if err != nil {
		return computation, post, err
	}
	m := fold(entryHashes(r.steps[r.Steps()].after, entries))
	return ListRoot(TagSteps, steps), boundHash(TagState, &m, uint64(len(entries))), nil
}

// factData collects what a fact's item is about.
func factData(r *Rules, p Prover, fact, item int) (words []uint32, blob []byte, err error) {
	f := &r.cfg.Facts[fact]
	for _, s := range f.Spans(item) {
		t, err := p.Tensor(r.Steps(), Source{Place: s.Place, Name: s.Name})
		if err != nil {
			return nil, nil, err
		}
		words = append(words, t.Words()[s.Lo:s.Hi]...)
	}
	if f.MaxBlob > 0 {
		blob, err = p.Blob(fact, item)
	}
	return words, blob, err
}

func entryHashes(s schema, roots []Hash) []Hash {
	out := make([]Hash, len(s))
	for i := range min(len(s), len(roots)) {
		out[i] = entryHash(&roots[i], s[i].Name)
	}
	return out
}

// responder computes one move.
type responder struct {
	g   *Game
	r   *Rules
	p   Prover
	err error // of a load
}

func (r *responder) move() (Move, error) {
	switch r.g.stage {
	case atOpen:
		open, err := Accuse(r.r, &r.g.header.Claim, r.p)
		if err != nil {
			return nil, err
		}
		if open == nil {
			return &Concede{}, nil
		}
		return open, nil
	case atReveal:
		nodes, err := r.reveal()
		return &Reveal{nodes}, err
	case atPick:
		return r.pick()
	case atTrace:
		return r.trace()
	case atLeaf:
		t, err := r.tensor()
		if err != nil {
			return nil, err
		}
		return &Leaf{t.Leaf(r.g.tree.index)}, nil
	case atElement:
		return r.element()
	case atAssert:
		return r.assert(), nil
	case atChoose:
		return r.choose()
	case atExhibit:
		return r.exhibit()
	}
	return nil, ErrOver
}

// tensor returns the own version of the tensor that is being narrowed.
func (r *responder) tensor() (*Tree, error) {
	src := Source{Place: InAfter, Name: r.g.name}
	if r.g.tree.over == overValue {
		src = Source{Place: InTrace, Value: r.g.value}
	}
	return r.p.Tensor(r.g.step, src)
}

// own returns the own version of nodes of the tree that is being narrowed.
func (r *responder) own(level int, lo, hi uint64) ([]Hash, error) {
	g := r.g
	var leaves []Hash
	var err error
	switch g.tree.over {
	case overSteps:
		leaves, err = r.p.Steps()
	case overTrace:
		leaves, err = r.p.Trace(g.step)
	case overState:
		leaves, err = r.p.Entries(g.step, InAfter)
		leaves = entryHashes(r.r.steps[g.step].after, leaves)
	default:
		t, err := r.tensor()
		if err != nil {
			return nil, err
		}
		return t.nodes(level, lo, hi), nil
	}
	if err == nil && uint64(len(leaves)) != g.tree.count {
		err = fmt.Errorf("the prover has %d hashes of the %s, want %d", len(leaves), g.tree.over, g.tree.count)
	}
	return descendants(leaves, level, lo, hi), err
}

func (r *responder) reveal() ([]Hash, error) { return r.own(r.g.tree.span(r.r.lg)) }

func (r *responder) pick() (Move, error) {
	d := &r.g.tree
	lo := d.index << (d.level - d.below)
	own, err := r.own(d.below, lo, lo+uint64(len(d.shown)))
	if err != nil {
		return nil, err
	}
	for i, h := range d.shown {
		if h != own[i] {
			return &Pick{PickChild, uint32(i)}, nil
		}
	}
	if d.over == overTrace && d.bind != nil {
		return &Pick{PickBinding, 0}, nil
	}
	return &Concede{}, nil
}

func (r *responder) trace() (Move, error) {
	g := r.g
	m := &Trace{}
	if g.step > 0 {
		steps, err := r.p.Steps()
		if err != nil {
			return nil, err
		}
		m.Before, m.Siblings = steps[g.step-1], siblings(steps, g.step-1)
	}
	// The stage after this one shows what there is to reveal, so it is set up on the side.
	side := *g
	if g.step == r.r.Steps() {
		side.overState()
	} else {
		values, err := r.p.Trace(g.step)
		if err != nil {
			return nil, err
		}
		m.Root = ListRoot(TagTrace, values)
		side.tree = newDescent(overTrace, uint64(len(values)), m.Root, nil)
	}
	nodes, err := (&responder{g: &side, r: r.r, p: r.p}).reveal()
	m.Nodes = nodes
	return m, err
}

func (r *responder) element() (Move, error) {
	g := r.g
	t, err := r.tensor()
	if err != nil {
		return nil, err
	}
	for i, w := range t.Leaf(g.tree.index) {
		if w == g.leaf[i] {
			continue
		}
		if g.tree.over == overValue {
			return &Pick{PickChild, uint32(i)}, nil
		}
		proof, err := r.proof(r.r.origin(g.step, g.name), g.tree.index)
		return &Rebut{PickChild, uint32(i), proof}, err
	}
	return &Concede{}, nil
}

// proof opens a leaf of what both sides agree on.
func (r *responder) proof(src Source, leaf uint64) (Proof, error) {
	var p Proof
	if src.Place == InConstant {
		return p, nil
	}
	t, err := r.p.Tensor(r.g.step, src)
	if err != nil {
		return p, err
	}
	p.Words, p.Tensor = t.Leaf(leaf), t.Path(leaf)
	if src.Place == InTrace {
		values, err := r.p.Trace(r.g.step)
		if err != nil {
			return p, err
		}
		p.Outer = siblings(values, src.Value)
		for l := range p.Outer { // right of the disputed value it is the defender's trace that counts
			if h, ok := r.g.traced.shapes[place{l, uint64(src.Value>>l) ^ 1}]; ok {
				p.Outer[l] = h
			}
		}
		return p, nil
	}
	roots, err := r.p.Entries(r.g.step, src.Place)
	if err != nil {
		return p, err
	}
	s := r.r.schemaOf(r.g.step, src.Place)
	p.Outer = siblings(entryHashes(s, roots), s.index(src.Name))
	return p, nil
}

// load is the prover's Load for the disputed operator.
func (r *responder) load(local int, index int64) uint32 {
	if words, _ := r.g.source(load{local: local}); index < 0 || uint64(index) >= words || r.err != nil {
		return 0
	}
	v := r.r.steps[r.g.step].values[r.g.value]
	w, err := r.p.Load(r.g.step, v.op, local, index)
	r.err = err
	return w
}

// recorded returns an element whose loads are the prover's, and the words it has loaded.
func (r *responder) recorded() (*repops.Element, *[]uint32) {
	f, words := r.g.frame, new([]uint32)
	e := repops.NewElement(&r.g.expansion.Nodes[f.node], f.index, func(t int, i int64) uint32 {
		w := r.load(t, i)
		*words = append(*words, w)
		return w
	})
	return e, words
}

func (r *responder) assert() Move {
	f := r.g.frame
	m := &Assert{}
	lo, hi := f.lo, f.hi
	if f.fresh {
		e, words := r.recorded()
		lo, hi = e.Range()
		m.Bounds = *words
	}
	if points := cut(lo, hi, r.r.cfg.Arity, r.r.cfg.Run); points != nil {
		m.Prefix = r.prefix(f.start, lo, points[:len(points)-1])
		return m
	}
	e, words := r.recorded()
	for k := lo; k < hi && r.err == nil; k++ {
		e.Operands(k)
	}
	m.Words = *words
	return m
}

// prefix returns the accumulators after the steps before each of some points, given that before lo.
func (r *responder) prefix(acc uint32, lo int64, points []int64) []uint32 {
	f := r.g.frame
	e := repops.NewElement(&r.g.expansion.Nodes[f.node], f.index, r.load)
	out := make([]uint32, 0, len(points))
	for _, hi := range points {
		for ; lo < hi && r.err == nil; lo++ {
			acc = e.Execute(acc, lo, e.Operands(lo))
		}
		out = append(out, acc)
	}
	return out
}

func (r *responder) choose() (Move, error) {
	g := r.g
	f := g.frame
	for _, part := range []struct {
		choice Choice
		loads  []load
	}{{PickBound, f.bounds}, {PickWord, f.loads}} {
		for i, l := range part.loads {
			if r.load(l.local, l.index) == l.word {
				continue
			}
			if r.err != nil {
				return nil, r.err
			}
			_, src := g.source(l)
			if src == nil {
				return &Pick{part.choice, uint32(i)}, nil
			}
			proof, err := r.proof(*src, uint64(l.index)/LeafWords)
			return &Rebut{part.choice, uint32(i), proof}, err
		}
	}
	for i, own := range r.prefix(f.start, f.lo, f.points) {
		if own != f.ends[i] {
			return &Pick{PickSegment, uint32(i)}, nil
		}
	}
	return &Concede{}, nil
}

func (r *responder) exhibit() (Move, error) {
	g, end := r.g, r.r.Steps()
	m := &Exhibit{}
	refs, final := leaves(r.r.cfg.Facts[g.open.Fact].Spans(int(g.open.Item)))
	if final {
		steps, err := r.p.Steps()
		if err != nil {
			return nil, err
		}
		m.Before, m.Siblings = steps[end-1], siblings(steps, end-1)
	}
	side := *g
	side.step = end
	at := &responder{g: &side, r: r.r, p: r.p}
	for _, ref := range refs {
		p, err := at.proof(Source{Place: ref.span.Place, Name: ref.span.Name}, ref.leaf)
		if err != nil {
			return nil, err
		}
		m.Proofs = append(m.Proofs, p)
	}
	_, blob, err := factData(r.r, r.p, int(g.open.Fact), int(g.open.Item))
	m.Blob = blob
	return m, err
}

// Prove returns a rebuttal made where a game stands with the proof that a prover has for it, whatever proof it came with.
func Prove(g *Game, p Prover, m *Rebut) (*Rebut, error) {
	r := &responder{g: g, r: g.rules, p: p}
	src, leaf := Source{}, g.tree.index
	if m.Choice == PickChild {
		if g.stage != atElement || g.tree.over != overTensor || uint64(m.Index) >= uint64(len(g.leaf)) {
			return nil, fmt.Errorf("prove word %d: there is none to be rebutted", m.Index)
		}
		src = r.r.origin(g.step, g.name)
	} else {
		if g.stage != atChoose {
			return nil, fmt.Errorf("prove word %d: none is asserted", m.Index)
		}
		l, o := g.chosen(m.Choice, m.Index)
		if o != nil {
			return nil, fmt.Errorf("prove word %d: %s", m.Index, o.detail)
		}
		_, at := g.source(l)
		if at == nil {
			return nil, fmt.Errorf("prove word %d: nobody committed to it", m.Index)
		}
		src, leaf = *at, uint64(l.index)/LeafWords
	}
	proof, err := r.proof(src, leaf)
	return &Rebut{m.Choice, m.Index, proof}, err
}
