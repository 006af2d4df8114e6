package verde

import "fmt"

// This file holds levels 4 and 5: inside an operator, where there are no roots, and the referee.

// playAssert checks what the defender says about the disputed element: its claim falls at once unless its
// words make sense and give what was claimed when the body is run on them.
func (g *Game) playAssert(m *Assert) *outcome {
	f := g.frame
	n := &g.expansion.Nodes[f.node]
	f.bounds, f.points, f.ends, f.loads = nil, nil, nil, nil
	if f.fresh {
		var err error
		if f.bounds, err = f.say(m.Bounds, func() { f.lo, f.hi = f.element.Range() }); err != nil {
			return against(Defender, ByIllegal, "bounds: the defender %v", err)
		}
		for _, l := range f.bounds {
			if o := g.known(l); o != nil {
				return o
			}
		}
		f.fresh = false
		g.story.node(g, f)
	} else if len(m.Bounds) > 0 {
		return against(Defender, ByIllegal, "the defender asserts bounds a second time")
	}
	if f.lo >= f.hi {
		if len(m.Prefix)+len(m.Words) > 0 {
			return against(Defender, ByIllegal, "the defender asserts words of a fold without a step")
		}
		if n.Init != f.end {
			g.story.final(g, f, execution{k: f.lo, result: n.Init}, f.end, n.Init)
			return against(Defender, ByEmptyFold, "a fold without a step gives %s, the defender claims %s", Word(n.Init), Word(f.end))
		}
		return g.choices()
	}
	if points := cut(f.lo, f.hi, g.rules.cfg.Arity, g.rules.cfg.Run); points != nil {
		if len(m.Prefix) != len(points)-1 || len(m.Words) > 0 {
			return against(Defender, ByIllegal, "the defender splits %d fold steps at %d places and asserts %d words, want %d and none", f.hi-f.lo, len(m.Prefix), len(m.Words), len(points)-1)
		}
		f.points, f.ends = points, append(append([]uint32(nil), m.Prefix...), f.end)
		return g.choices()
	}
	if len(m.Prefix) > 0 {
		return against(Defender, ByIllegal, "the defender splits a fold of %d steps, which is to be run", f.hi-f.lo)
	}
	var last execution
	loads, err := f.say(m.Words, func() { last = f.run() })
	if err != nil {
		return against(Defender, ByIllegal, "fold steps %d to %d: the defender %v", f.lo, f.hi-1, err)
	}
	for _, l := range loads {
		if o := g.known(l); o != nil {
			return o
		}
	}
	if last.result != f.end {
		g.story.final(g, f, last, f.end, last.result)
		return against(Defender, ByExecution, "step %d of the fold, run on the words the defender asserts, gives %s; the defender claims %s", last.k, Word(last.result), Word(f.end))
	}
	g.story.ran(g, f, last)
	f.loads = loads
	return g.choices()
}

// known convicts an asserted word of which the referee knows better: out of range it is 0, and constants
// are constants.
func (g *Game) known(l load) *outcome {
	words, src := g.source(l)
	want, constant := uint32(0), false
	switch {
	case l.index < 0 || uint64(l.index) >= words:
		constant = true
	case src != nil && src.Place == InConstant:
		want, constant = g.rules.cfg.Constants[src.Name][l.index], true
	}
	if !constant || l.word == want {
		return nil
	}
	g.story.word(g, l, want)
	return against(Defender, ByConstant, "the defender asserts %s for word %d of %s, which is %s", Word(l.word), l.index, g.localName(l.local), Word(want))
}

// source returns the length of the tensor a word was loaded from, and where that comes from: nil for the
// output of another node of the operator.
func (g *Game) source(l load) (uint64, *Source) {
	x := g.expansion
	if l.local >= len(x.Inputs) {
		return uint64(x.Nodes[l.local-len(x.Inputs)].Size()), nil
	}
	st := &g.rules.steps[g.step]
	a := st.graph.Ops[st.values[g.value].op]
	src := st.of[a.In[l.local]]
	return g.rules.words(g.step, src), &src
}

// open reports whether a word can be disputed further.
func (g *Game) disputable(l load) bool {
	words, src := g.source(l)
	return l.index >= 0 && uint64(l.index) < words && (src == nil || src.Place != InConstant)
}

// choices ends an Assert: if there is nothing left that the challenger could object to, the claim has been
// shown to be right.
func (g *Game) choices() *outcome {
	f := g.frame
	g.stage = atChoose
	if f.points != nil {
		return nil
	}
	for _, ls := range [][]load{f.bounds, f.loads} {
		for _, l := range ls {
			if g.disputable(l) {
				return nil
			}
		}
	}
	return against(Challenger, ByUnfounded, "the word follows from constants alone: it is %s, as claimed", Word(f.end))
}

// chosen returns the asserted word that a choice is about.
func (g *Game) chosen(c Choice, index uint32) (load, *outcome) {
	var ls []load
	switch c {
	case PickBound:
		ls = g.frame.bounds
	case PickWord:
		ls = g.frame.loads
	}
	if uint64(index) >= uint64(len(ls)) {
		return load{}, against(Challenger, ByIllegal, "the challenger picks word %d of %d asserted", index, len(ls))
	}
	if !g.disputable(ls[index]) {
		return load{}, against(Challenger, ByIllegal, "the challenger picks word %d, which everybody knows to be %s", index, Word(ls[index].word))
	}
	return ls[index], nil
}

func (g *Game) playChoose(m *Pick) *outcome {
	f := g.frame
	if m.Choice == PickSegment {
		if uint64(m.Index) >= uint64(len(f.points)) {
			return against(Challenger, ByIllegal, "the challenger picks part %d of a fold in %d", m.Index, len(f.points))
		}
		if m.Index > 0 {
			f.lo, f.start = f.points[m.Index-1], f.ends[m.Index-1]
		}
		f.hi, f.end = f.points[m.Index], f.ends[m.Index]
		g.story.tell("  they agree on %s before step %d of the fold, not on %s after step %d", Word(f.start), f.lo, Word(f.end), f.hi-1)
		g.stage = atAssert
		return nil
	}
	l, o := g.chosen(m.Choice, m.Index)
	if o != nil {
		return o
	}
	inner := l.local - len(g.expansion.Inputs)
	if inner < 0 {
		return against(Challenger, ByIllegal, "the challenger picks a word of %s without opening it", g.localName(l.local))
	}
	g.story.tell("  the challenger denies that word %d of node %d is %s", l.index, inner, Word(l.word))
	g.frame = newFrame(&g.expansion.Nodes[inner], inner, l.index, l.word)
	g.stage = atAssert
	return nil
}

// playRebutWord decides a dispute by one opened operand.
func (g *Game) playRebutWord(m *Rebut) *outcome {
	if m.Choice != PickBound && m.Choice != PickWord {
		return against(Challenger, ByIllegal, "the challenger rebuts no asserted word")
	}
	l, o := g.chosen(m.Choice, m.Index)
	if o != nil {
		return o
	}
	_, src := g.source(l)
	if src == nil {
		return against(Challenger, ByIllegal, "the challenger opens a word of node %d, which nobody committed to", l.local-len(g.expansion.Inputs))
	}
	word, err := g.opened(*src, uint64(l.index), &m.Proof)
	if err != nil {
		return against(Challenger, ByProof, "the challenger opens word %d of %s: %v", l.index, src, err)
	}
	if word == l.word {
		return against(Challenger, ByUnfounded, "word %d of %s is %s, as the defender asserted", l.index, src, Word(word))
	}
	g.story.word(g, l, word)
	return against(Defender, ByOperand, "word %d of %s is %s, the defender asserted %s", l.index, src, Word(word), Word(l.word))
}

// playRebutState decides a dispute about what was bound to the state.
func (g *Game) playRebutState(m *Rebut) *outcome {
	if g.tree.over != overTensor || m.Choice != PickChild || uint64(m.Index) >= uint64(len(g.leaf)) {
		return against(Challenger, ByIllegal, "the challenger rebuts word %d of %d of a leaf", m.Index, len(g.leaf))
	}
	index := g.tree.index*LeafWords + uint64(m.Index)
	claimed := g.leaf[m.Index]
	g.story.element(g, index, claimed)
	src := g.rules.origin(g.step, g.name)
	word, err := g.opened(src, index, &m.Proof)
	if err != nil {
		return against(Challenger, ByProof, "the challenger opens word %d of %s: %v", index, src, err)
	}
	if word == claimed {
		return against(Challenger, ByUnfounded, "word %d of %s is %s, as in the state", index, src, Word(word))
	}
	g.story.bound(src, index, claimed, word)
	return against(Defender, ByBinding, "word %d of tensor %s is %s in the state after the step, %s of %s it was bound to", index, g.name, Word(claimed), Word(word), src)
}

// origin returns what is bound to a name after a step.
func (r *Rules) origin(step int, name string) Source {
	st := &r.steps[step]
	if src, ok := st.bound[name]; ok {
		return src
	}
	return Source{Place: InBefore, Name: name}
}

// opened verifies a proof of a word against what both sides agree on and returns the word.
func (g *Game) opened(src Source, index uint64, p *Proof) (uint32, error) {
	var root Hash
	switch src.Place {
	case InConstant:
		if len(p.Words)+len(p.Tensor)+len(p.Outer) > 0 {
			return 0, fmt.Errorf("a constant needs no proof")
		}
		return g.rules.cfg.Constants[src.Name][index], nil
	case InBefore:
		root = g.before
	case InInputs:
		root = g.header.Claim.Inputs
	case InTrace:
		root = g.trace
	default:
		return 0, fmt.Errorf("%s is disputed itself", src)
	}
	got, err := p.root(g.rules, g.step, src, index/LeafWords)
	if err != nil {
		return 0, err
	}
	if got != root {
		return 0, ErrProof
	}
	return p.Words[index%LeafWords], nil
}
