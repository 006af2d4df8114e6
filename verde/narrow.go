package verde

import "verdant/repops"

// This file holds levels 1 to 3: from the claim to one word of one tensor.

func (g *Game) playOpen(m *Open) *outcome {
	if m.Door != DoorFact && (m.Fact != 0 || m.Item != 0) {
		return against(Challenger, ByIllegal, "the challenger names fact %d for a door without facts", m.Fact)
	}
	g.open = *m
	c := &g.header.Claim
	switch m.Door {
	case DoorSteps:
		g.tree = newDescent(overSteps, uint64(c.Steps), c.Computation, func(m Hash) Hash {
			return boundHash(TagSteps, &m, uint64(c.Steps))
		})
		g.stage = atReveal
		g.story.tell("the challenger says that a state after one of the %d steps is wrong", c.Steps)
	case DoorEnd:
		g.step, g.after, g.stage = g.rules.Steps(), c.Post, atTrace
		g.story.tell("the challenger says that the round does not end with the state its last step gave")
	case DoorFact:
		if int(m.Fact) >= len(g.rules.cfg.Facts) || int64(m.Item) >= int64(g.rules.cfg.Facts[m.Fact].Items) {
			return against(Challenger, ByIllegal, "the challenger doubts item %d of fact %d, which there is not", m.Item, m.Fact)
		}
		g.stage = atExhibit
		f := g.rules.cfg.Facts[m.Fact]
		g.story.Fact = f.Name
		g.story.tell("the challenger doubts %s, item %d of %d", f.Name, m.Item, f.Items)
	default:
		return against(Challenger, ByIllegal, "the challenger opens door %d, which there is not", m.Door)
	}
	return nil
}

func (g *Game) playReveal(nodes []Hash) *outcome {
	top := g.tree.bind != nil
	if err := g.tree.reveal(nodes, g.rules.lg); err != nil {
		return against(Defender, ByProof, "%v", err)
	}
	g.stage = atPick
	// With one hash shown there is nothing to choose, but for the challenger who agrees with a whole trace.
	if len(nodes) == 1 && !(top && g.tree.over == overTrace) {
		return g.narrow(0)
	}
	return nil
}

func (g *Game) playPick(m *Pick) *outcome {
	if m.Choice == PickBinding && g.tree.over == overTrace && g.tree.level == depth(g.tree.count) && g.tree.bind != nil {
		g.story.tell("the challenger agrees with all %d values of the step: what differs is what was bound to the state", g.tree.count)
		g.traced = g.tree
		g.overState()
		g.stage = atReveal
		return nil
	}
	if m.Choice != PickChild || uint64(m.Index) >= uint64(len(g.tree.shown)) {
		return against(Challenger, ByIllegal, "the challenger picks %d among %d hashes", m.Index, len(g.tree.shown))
	}
	return g.narrow(m.Index)
}

// narrow goes down to a shown hash and, at a leaf, on to what it stands for.
func (g *Game) narrow(i uint32) *outcome {
	if err := g.tree.pick(i); err != nil {
		return against(Challenger, ByIllegal, "the challenger %v", err)
	}
	g.stage = atReveal
	if !g.tree.leaf() {
		g.story.tell("%s: the first difference is in %s", g.tree.over, g.tree.where())
		return nil
	}
	switch g.tree.over {
	case overSteps:
		g.step, g.after = int(g.tree.index), g.tree.hash
		g.story.at(g)
		g.story.tell("step %d (%s) is the first whose state they do not agree on: the claim says %s", g.step, g.rules.steps[g.step].name, g.after.Short())
		g.stage = atTrace
	case overTrace:
		g.traced = g.tree
		g.value = int(g.tree.index)
		v := g.rules.steps[g.step].values[g.value]
		g.story.at(g)
		g.story.tell("operator %d (%s), output %d is the first value they do not agree on", v.op, g.story.Operator, v.out)
		root := g.tree.hash
		g.overWords(overValue, v.words, root, func(m Hash) Hash { return boundHash(TagTensor, &m, v.words) })
	case overState:
		t := g.rules.steps[g.step].after[g.tree.index]
		g.name = t.Name
		g.story.at(g)
		g.story.tell("tensor %s of the state is not what was bound to it", t.Name)
		g.overWords(overTensor, t.Words, g.tree.hash, func(m Hash) Hash {
			root := boundHash(TagTensor, &m, t.Words)
			return entryHash(&root, t.Name)
		})
	case overValue, overTensor:
		g.story.tell("%s: the first difference is in %s", g.tree.over, g.tree.where())
		g.stage = atLeaf
	}
	return nil
}

// overWords begins the descent over a tensor; one that fits into a leaf is shown at once.
func (g *Game) overWords(over level, words uint64, root Hash, bind func(Hash) Hash) {
	g.tree = newDescent(over, leafCount(words), root, bind)
	g.stage = atReveal
	if g.tree.level == 0 {
		g.stage = atLeaf
	}
}

// overState begins the descent over the entries of the disputed state.
func (g *Game) overState() {
	n := uint64(len(g.rules.steps[g.step].after))
	g.tree = newDescent(overState, n, g.after, func(m Hash) Hash { return boundHash(TagState, &m, n) })
}

func (g *Game) playTrace(m *Trace) *outcome {
	c := &g.header.Claim
	if g.step == 0 {
		if !m.Before.IsZero() || len(m.Siblings) > 0 {
			return against(Defender, ByIllegal, "the defender proves a state before the first step, which is the claim's pre-state")
		}
		g.before = c.Pre
	} else {
		if err := stepProof(c, g.step-1, m.Before, m.Siblings); err != nil {
			return against(Defender, ByProof, "the state before step %d: %v", g.step, err)
		}
		g.before = m.Before
	}
	if g.step == g.rules.Steps() {
		if !m.Root.IsZero() {
			return against(Defender, ByIllegal, "the defender traces the end of the round, which computes nothing")
		}
		g.overState()
		return g.playReveal(m.Nodes)
	}
	g.trace = m.Root
	n := uint64(len(g.rules.steps[g.step].values))
	g.tree = newDescent(overTrace, n, m.Root, func(m Hash) Hash { return boundHash(TagTrace, &m, n) })
	g.story.tell("both agree on the state before it, %s; the defender commits to the step's %d values: %s", g.before.Short(), n, m.Root.Short())
	return g.playReveal(m.Nodes)
}

func (g *Game) playLeaf(m *Leaf) *outcome {
	words := g.disputedWords()
	if want := leafWords(words, g.tree.index); uint64(len(m.Words)) != want {
		return against(Defender, ByProof, "the defender shows a leaf of %d words, want %d", len(m.Words), want)
	}
	h := leafHash(m.Words)
	if g.tree.bind != nil {
		h = g.tree.bind(h)
	}
	if h != g.tree.hash {
		return against(Defender, ByProof, "the words shown are not those of leaf %d that the defender had committed to: %v", g.tree.index, ErrProof)
	}
	g.leaf, g.stage = m.Words, atElement
	return nil
}

// disputedWords is the length of the tensor being narrowed.
func (g *Game) disputedWords() uint64 {
	if g.tree.over == overValue {
		return g.rules.steps[g.step].values[g.value].words
	}
	after := g.rules.steps[g.step].after
	return after[after.index(g.name)].Words
}

// playElement picks one word of a leaf of a value: how it was computed is asserted next.
func (g *Game) playElement(m *Pick) *outcome {
	if m.Choice != PickChild || uint64(m.Index) >= uint64(len(g.leaf)) {
		return against(Challenger, ByIllegal, "the challenger picks word %d of %d", m.Index, len(g.leaf))
	}
	if g.tree.over != overValue {
		return against(Challenger, ByIllegal, "the challenger picks a word of a state, which has to be rebutted")
	}
	st := &g.rules.steps[g.step]
	v := st.values[g.value]
	x, err := repops.Expand(st.graph.Ops[v.op].Op)
	if err != nil { // NewRules has expanded it
		return against(Challenger, ByIllegal, "operator %d: %v", v.op, err)
	}
	g.expansion = x
	index := int64(g.tree.index*LeafWords) + int64(m.Index)
	claimed := g.leaf[m.Index]
	g.story.element(g, uint64(index), claimed)
	node := int(x.Out[v.out]) - len(x.Inputs)
	g.frame = newFrame(&x.Nodes[node], node, index, claimed)
	g.stage = atAssert
	return nil
}
