package settle

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"verdant/ledger/contracts"
	"verdant/verde"
)

// Refute returns the call data that convict a claim of a false fact, if it has one that the contract judges. signature is that of the
// defender's account under the claim. All words come from the prover.
func (p *Plan) Refute(c *verde.Claim, defender common.Address, signature []byte, prover verde.Prover) (data []byte, ok bool, err error) {
	fact, item, ok, err := p.falseFact(c, prover)
	if err != nil || !ok {
		return nil, false, err
	}
	x, err := p.exhibit(c, fact, item, prover)
	if err != nil {
		return nil, false, fmt.Errorf("show that a fact is false: %w", err)
	}
	return game.PackRefute(defender, p.Subject(c), signature, x), true, nil
}

// falseFact finds the first sum that is not what the claim says.
func (p *Plan) falseFact(c *verde.Claim, prover verde.Prover) (fact int, item uint64, ok bool, err error) {
	said := p.spec.Said(c)
	for i, s := range p.spec.Sums() {
		t, err := prover.Tensor(p.rules.Steps(), verde.Source{Place: s.Place, Name: s.Name})
		if err != nil {
			return 0, 0, false, fmt.Errorf("find a false fact: %w", err)
		}
		list := t.Words()
		for item := range s.Items {
			sum := uint32(0)
			for _, w := range list[item*s.Width : (item+1)*s.Width] {
				sum += w
			}
			want := said[s.Said]
			if s.Each {
				want = said[s.Said+int(item)]
			}
			if sum != want {
				return i, item, true, nil
			}
		}
	}
	return 0, 0, false, nil
}

// exhibit opens an item of a fact.
func (p *Plan) exhibit(c *verde.Claim, fact int, item uint64, prover verde.Prover) (contracts.IRefereeExhibit, error) {
	x, err := p.plan.OpenFact(fact)
	if err != nil {
		return x, err
	}
	s, end := p.spec.Sums()[fact], p.rules.Steps()
	src := verde.Source{Place: s.Place, Name: s.Name}
	x.Item, x.Said = item, words(p.spec.Said(c))
	if s.Place == verde.InBefore {
		steps, err := prover.Steps()
		if err != nil {
			return x, err
		}
		proof, err := verde.OpenList(steps, uint64(end-1))
		if err != nil {
			return x, err
		}
		x.Last, x.LastSiblings = proof.Item, flat(proof.Siblings)
	}
	t, err := prover.Tensor(end, src)
	if err != nil {
		return x, err
	}
	_, number, _ := p.rules.Locate(end, src)
	outer, err := p.way(end, s.Place, number, prover)
	if err != nil {
		return x, err
	}
	for leaf := item * s.Width / verde.LeafWords; leaf <= ((item+1)*s.Width-1)/verde.LeafWords; leaf++ {
		x.Openings = append(x.Openings, contracts.IRefereeOpening{Leaf: words(t.Leaf(leaf)), Siblings: flat(t.Path(leaf)), Outer: outer})
	}
	return x, nil
}

// way leads from a tensor to the state it is one of.
func (p *Plan) way(step int, place verde.Place, number int, prover verde.Prover) ([]byte, error) {
	roots, err := prover.Entries(step, place)
	if err != nil {
		return nil, err
	}
	names := p.rules.Layout(step).Before
	if place == verde.InInputs {
		names = p.rules.Inputs()
	}
	entries := make([]verde.Hash, len(roots))
	for i, root := range roots {
		entries[i] = verde.TagEntry.Sum(append(root[:], names[i].Name...))
	}
	proof, err := verde.OpenList(entries, uint64(number))
	if err != nil {
		return nil, err
	}
	return flat(proof.Siblings), nil
}
