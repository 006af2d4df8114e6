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
	"context"
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"verdant/ledger/contracts"
	"verdant/repops"
	"verdant/swarm"
	"verdant/verde"
)

// Facts are what claims say beside their states, and until when they can be disputed, in Unix seconds: those of a swarm's rounds, or of
// a program of the market.
type Facts interface {
	Sums() []swarm.Sum
	Said(c *verde.Claim) []uint32
	Until(c *verde.Claim) uint64
}

// Plan is what the contract knows of a swarm's graphs. It is immutable and safe for concurrent use.
type Plan struct {
	rules *verde.Rules
	spec  Facts
	plan  contracts.Plan
	root  common.Hash

	constants map[string]common.Hash // their roots
}

// NewPlan derives it from the registered graphs. It takes a moment; a node does it once. The end of ctx is the end of it.
func NewPlan(ctx context.Context, spec Facts, rules *verde.Rules) (*Plan, error) {
	p := &Plan{rules: rules, spec: spec, constants: map[string]common.Hash{}}
	n := rules.Steps()
	// Steps of one graph differ in few operators, so most have been seen before.
	seen := map[string][]contracts.DisputeGameRecord{}
	for step := range n {
		if err := ctx.Err(); err != nil {
			return nil, fmt.Errorf("plan step %s: %w", rules.StepName(step), err)
		}
		l := rules.Layout(step)
		for _, s := range l.Of {
			if _, ok := p.constants[s.Name]; s.Place == verde.InConstant && !ok {
				p.constants[s.Name] = common.Hash(verde.TensorRoot(rules.Constant(s.Name)))
			}
		}
		records := make([]contracts.DisputeGameRecord, len(l.Values))
		for value, v := range l.Values {
			outputs, err := p.outputs(seen, step, &l, v.Op)
			if err != nil {
				return nil, fmt.Errorf("plan step %s: %w", rules.StepName(step), err)
			}
			records[value] = outputs[v.Out]
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
		out.Place, out.Root = contracts.SourceTensor, p.constants[s.Name]
		if out.Root == (common.Hash{}) {
			out.Root = common.Hash(verde.TensorRoot(p.rules.Constant(s.Name)))
		}
		out.Index, out.Count = 0, 0
	case verde.InTrace:
		out.Place = contracts.SourceTrace
	}
	return out
}

// outputs returns the records of what an operator computes, or what it returned for the same operator that read the same.
func (p *Plan) outputs(seen map[string][]contracts.DisputeGameRecord, step int, l *verde.Layout, op int) ([]contracts.DisputeGameRecord, error) {
	inputs := p.inputs(step, l, op)
	key := fmt.Appendf(nil, "%p", &l.Graph.Ops[op]) // steps share their graph's operators
	for _, s := range inputs {
		key = fmt.Appendf(key, " %d %x %d %d %d %q", s.Place, s.Root, s.Words, s.Index, s.Count, s.Name)
	}
	if records, ok := seen[string(key)]; ok {
		return records, nil
	}
	x, err := repops.Expand(l.Graph.Ops[op].Op)
	if err != nil {
		return nil, err
	}
	nodes, err := planNodes(x, inputs)
	if err != nil {
		return nil, err
	}
	var records []contracts.DisputeGameRecord
	for _, n := range x.Out {
		records = append(records, nodes[int(n)-len(x.Inputs)].Record)
	}
	seen[string(key)] = records
	return records, nil
}

// inputs says where the tensors come from that an operator reads.
func (p *Plan) inputs(step int, l *verde.Layout, op int) (list []contracts.IRefereeSource) {
	for _, v := range l.Graph.Ops[op].In {
		list = append(list, p.source(step, l.Of[v]))
	}
	return list
}

// nodes returns those of the operator that computes a value.
func (p *Plan) nodes(step, value int) ([]*contracts.PlanNode, error) {
	l := p.rules.Layout(step)
	x, err := p.rules.Expansion(step, value)
	if err != nil {
		return nil, err
	}
	return planNodes(x, p.inputs(step, &l, l.Values[value].Op))
}

func planNodes(x *repops.Expansion, inputs []contracts.IRefereeSource) ([]*contracts.PlanNode, error) {
	descriptors, words := make([][]byte, len(x.Nodes)), make([]uint64, len(x.Nodes))
	for i := range x.Nodes {
		var err error
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
		Said: crypto.Keccak256Hash(words(p.spec.Said(c))), Steps: c.Steps, Until: p.spec.Until(c),
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
