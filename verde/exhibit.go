package verde

// leafRef is one leaf under the spans of a fact.
type leafRef struct {
	span Span
	leaf uint64
}

// leaves lists the leaves under spans in order, each once, and the step-less state that is needed.
func leaves(spans []Span) (refs []leafRef, final bool) {
	type key struct {
		place Place
		name  string
		leaf  uint64
	}
	seen := map[key]bool{}
	for _, s := range spans {
		final = final || s.Place == InBefore
		for l := s.Lo / LeafWords; l <= (s.Hi-1)/LeafWords; l++ {
			if k := (key{s.Place, s.Name, l}); !seen[k] {
				seen[k] = true
				refs = append(refs, leafRef{s, l})
			}
		}
	}
	return refs, final
}

// playExhibit decides a dispute about a fact.
func (g *Game) playExhibit(m *Exhibit) *outcome {
	c, r := &g.header.Claim, g.rules
	f := &r.cfg.Facts[g.open.Fact]
	item, end := int(g.open.Item), r.Steps()
	if err := f.check(item, r); err != nil { // a mistake in the rules, which both sides share
		return against(Challenger, ByIllegal, "%v", err)
	}
	spans := f.Spans(item)
	refs, final := leaves(spans)
	if len(m.Proofs) != len(refs) || len(m.Blob) > f.MaxBlob {
		return against(Defender, ByIllegal, "the defender opens %d leaves and sends %d bytes with them, want %d and at most %d", len(m.Proofs), len(m.Blob), len(refs), f.MaxBlob)
	}
	if final {
		if err := stepProof(c, end-1, m.Before, m.Siblings); err != nil {
			return against(Defender, ByProof, "the state after the last step: %v", err)
		}
	} else if !m.Before.IsZero() || len(m.Siblings) > 0 {
		return against(Defender, ByIllegal, "the defender proves a state that the fact is not about")
	}
	shown := map[leafRef][]uint32{}
	for i, ref := range refs {
		src := Source{Place: ref.span.Place, Name: ref.span.Name}
		root := map[Place]Hash{InBefore: m.Before, InAfter: c.Post, InInputs: c.Inputs}[src.Place]
		got, err := m.Proofs[i].root(r, end, src, ref.leaf)
		if err == nil && got != root {
			err = ErrProof
		}
		if err != nil {
			return against(Defender, ByProof, "leaf %d of %s: %v", ref.leaf, src, err)
		}
		shown[leafRef{Span{Place: src.Place, Name: src.Name}, ref.leaf}] = m.Proofs[i].Words
	}
	var words []uint32
	for _, s := range spans {
		for i := s.Lo; i < s.Hi; i++ {
			words = append(words, shown[leafRef{Span{Place: s.Place, Name: s.Name}, i / LeafWords}][i%LeafWords])
		}
	}
	if err := f.Check(c, item, words, m.Blob); err != nil {
		g.story.fact(spans, words)
		return against(Defender, ByFact, "%s, item %d: %v", f.Name, item, err)
	}
	return against(Challenger, ByUnfounded, "%s, item %d, is as the claim says", f.Name, item)
}
