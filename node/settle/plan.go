// Package settle carries disputes of package verde to the contract that judges them, and back.
//
//	swarm.Spec ─▶ Plan ─▶ Subject of a claim ─▶ signed by its author's account
//	verde.Game ─▶ Position ─▶ signed by whoever moved
//	verde.Move ─▶ transaction      transaction ─▶ verde.Move
//
// The contract plays the same game as package verde, move by move, so that either side can take it there from any position. It is
// pure but for what its callers give it: they have the chain, the clock and the store.
package settle

import (
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"verdant/ledger/contracts"
	"verdant/swarm"
	"verdant/verde"
)

// Facts are what claims say beside their states: those of a swarm's rounds, or of a program of the market.
type Facts interface {
	Sums() []swarm.Sum
	Said(c *verde.Claim) []uint32
}

// Plan is what the contract knows of a swarm's graphs. It is immutable and safe for concurrent use.
type Plan struct {
	rules *verde.Rules
	spec  Facts
	plan  contracts.Plan
	root  common.Hash
}

// NewPlan derives it from the registered graphs. It takes a moment; a node does it once.
func NewPlan(spec Facts, rules *verde.Rules) (*Plan, error) {
	p := &Plan{rules: rules, spec: spec}
	n := rules.Steps()
	for step := range n {
		records := make([]contracts.DisputeGameRecord, 0, len(rules.Layout(step).Values))
		at, nodes := -1, []*contracts.PlanNode(nil)
		for value, v := range rules.Layout(step).Values {
			if v.Op != at {
				var err error
				if nodes, err = p.nodes(step, value); err != nil {
					return nil, fmt.Errorf("plan step %s: %w", rules.StepName(step), err)
				}
				at = v.Op
			}
			x, err := rules.Expansion(step, value)
			if err != nil {
				return nil, fmt.Errorf("plan step %s: %w", rules.StepName(step), err)
			}
			records = append(records, nodes[int(x.Out[v.Out])-len(x.Inputs)].Record)
		}
		p.plan.Values = append(p.plan.Values, records)
	}
	for step := range n + 1 {
		var list []contracts.PlanBinding
		for _, t := range rules.Layout(step).After {
			list = append(list, contracts.PlanBinding{Name: t.Name, Source: p.source(step, rules.Origin(step, t.Name))})
		}
		p.plan.Bindings = append(p.plan.Bindings, list)
	}
	for _, s := range spec.Sums() {
		p.plan.Facts = append(p.plan.Facts, contracts.IRefereeFact{
			Source: p.source(n, verde.Source{Place: s.Place, Name: s.Name}), Items: s.Items, Width: s.Width, Said: uint32(s.Said), Each: s.Each,
		})
	}
	p.root = p.plan.Root()
	return p, nil
}

// source says to the contract where a tensor of a step comes from.
func (p *Plan) source(step int, s verde.Source) contracts.IRefereeSource {
	words, number, count := p.rules.Locate(step, s)
	out := contracts.IRefereeSource{Words: words, Index: uint64(number), Count: uint64(count)}
	switch s.Place {
	case verde.InBefore:
		out.Place, out.Name = contracts.SourceState, []byte(s.Name)
	case verde.InInputs:
		out.Place, out.Name = contracts.SourceInputs, []byte(s.Name)
	case verde.InConstant:
		out.Place, out.Root = contracts.SourceTensor, common.Hash(verde.TensorRoot(p.rules.Constant(s.Name)))
		out.Index, out.Count = 0, 0
	case verde.InTrace:
		out.Place = contracts.SourceTrace
	}
	return out
}

// nodes returns those of the operator that computes a value.
func (p *Plan) nodes(step, value int) ([]*contracts.PlanNode, error) {
	l := p.rules.Layout(step)
	x, err := p.rules.Expansion(step, value)
	if err != nil {
		return nil, err
	}
	var inputs []contracts.IRefereeSource
	for _, v := range l.Graph.Ops[l.Values[value].Op].In {
		inputs = append(inputs, p.source(step, l.Of[v]))
	}
	descriptors, words := make([][]byte, len(x.Nodes)), make([]uint64, len(x.Nodes))
	for i := range x.Nodes {
		if descriptors[i], err = x.Nodes[i].AppendBinary(nil); err != nil {
			return nil, err
		}
		words[i] = uint64(x.Nodes[i].Size())
	}
	return contracts.PlanNodes(descriptors, words, inputs)
}

// Subject is what the contract has to know of a claim.
func (p *Plan) Subject(c *verde.Claim) contracts.DisputeGameSubject {
	return contracts.DisputeGameSubject{
		Plan: p.root, Computation: c.Computation, Pre: c.Pre, Inputs: c.Inputs, Post: c.Post,
		Said: crypto.Keccak256Hash(words(p.spec.Said(c))), Steps: c.Steps,
	}
}

// words writes words as the contract reads them.
func words(list []uint32) []byte {
	b := make([]byte, 0, 4*len(list))
	for _, w := range list {
		b = binary.LittleEndian.AppendUint32(b, w)
	}
	return b
}

// flat writes hashes one after the other.
func flat(list []verde.Hash) []byte {
	b := make([]byte, 0, 32*len(list))
	for _, h := range list {
		b = append(b, h[:]...)
	}
	return b
}
