package contracts

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Plan is what a dispute on chain has to know of the graphs of a round: for each value of each step, which node
// computes it and where that node's operands come from; for each tensor of the state after a step, and of the one the
// round ends with, what is bound to it; and what a claim says beside its states. It follows from the registered graphs
// alone; a claim names its root.
//
//	root ─┬─ step ─ value ─▶ record ─▶ descriptor
//	      │                     └────▶ source of local tensor 0, 1, … ─▶ record of an inner node, or a commitment
//	      ├─ step ─ entry ─▶ name, record ─▶ source
//	      └─ fact ─▶ source, word of the claim
type Plan struct {
	Values   [][]DisputeGameRecord // per step
	Bindings [][]PlanBinding       // per step and for the end of the round, in the order of names
	Facts    []IRefereeFact

	items []common.Hash // the roots of all lists
}

// PlanBinding says where a tensor of the state after a step comes from.
type PlanBinding struct {
	Name   string
	Source IRefereeSource
}

// Record is what a binding is to the contract: a node that copies its one operand.
func (b *PlanBinding) Record() DisputeGameRecord {
	return DisputeGameRecord{Words: b.Source.Words, Sources: listRoot(tagSources, []common.Hash{SourceHash(b.Source)})}
}

// Origin proves where the tensor comes from.
func (b *PlanBinding) Origin() DisputeGameOrigin {
	return DisputeGameOrigin{Source: b.Source, Count: 1}
}

func (b *PlanBinding) item() common.Hash {
	record := RecordHash(b.Record())
	return crypto.Keccak256Hash(record[:], crypto.Keccak256([]byte(b.Name)))
}

// PlanNode is one node of an operator with all that is committed about it.
type PlanNode struct {
	Descriptor []byte // canonical bytes, see Node.AppendBinary in package repops
	Record     DisputeGameRecord
	Sources    []IRefereeSource // of its local tensors
	Inner      []*PlanNode      // per source: the node that computes it, nil if it is committed to
}

// Tags of the lists of a plan.
const (
	tagPlan     = "vd1.plan"
	tagValues   = "vd1.vals"
	tagBindings = "vd1.bind"
	tagSources  = "vd1.srcs"
	tagFacts    = "vd1.fact"
)

// RecordHash is the item of a record in its list.
func RecordHash(r DisputeGameRecord) common.Hash {
	var b [96]byte
	copy(b[:], r.Node[:])
	binary.BigEndian.PutUint64(b[56:], r.Words)
	copy(b[64:], r.Sources[:])
	return crypto.Keccak256Hash(b[:])
}

// SourceHash is the item of a source in its list.
func SourceHash(s IRefereeSource) common.Hash {
	var b [192]byte
	b[31] = s.Place
	copy(b[32:], s.Root[:])
	for i, v := range []uint64{s.Words, s.Index, s.Count} {
		binary.BigEndian.PutUint64(b[64+32*i+24:], v)
	}
	copy(b[160:], crypto.Keccak256(s.Name))
	return crypto.Keccak256Hash(b[:])
}

// FactHash is the item of a fact in its list.
func FactHash(f IRefereeFact) common.Hash {
	source, each := SourceHash(f.Source), uint64(0)
	if f.Each {
		each = 1
	}
	return crypto.Keccak256Hash(source[:], word64(f.Items), word64(f.Width), word64(uint64(f.Said)), word64(each))
}

// NodeHash is the commitment to a node's descriptor.
func NodeHash(descriptor []byte) common.Hash {
	return sha256.Sum256(append(append([]byte{}, descriptor...), NodeTag...))
}

// PlanNodes returns the nodes of an operator, given in the order of their local tensors by their descriptors and the
// words of their outputs. inputs says where the operator's own inputs come from.
func PlanNodes(descriptors [][]byte, words []uint64, inputs []IRefereeSource) ([]*PlanNode, error) {
	if len(words) != len(descriptors) {
		return nil, fmt.Errorf("plan operator: %d descriptors and the sizes of %d nodes", len(descriptors), len(words))
	}
	sources := append([]IRefereeSource{}, inputs...)
	inner := make([]*PlanNode, len(inputs))
	var nodes []*PlanNode
	for i, descriptor := range descriptors {
		p := &PlanNode{Descriptor: descriptor, Sources: sources[:len(sources):len(sources)], Inner: inner[:len(inner):len(inner)]}
		p.Record = DisputeGameRecord{
			Node: NodeHash(descriptor), Words: words[i], Sources: listRoot(tagSources, p.sourceHashes()),
		}
		nodes = append(nodes, p)
		sources = append(sources, IRefereeSource{Place: SourceInside, Root: RecordHash(p.Record), Words: words[i]})
		inner = append(inner, p)
	}
	return nodes, nil
}

func (p *PlanNode) sourceHashes() []common.Hash {
	return hashes(p.Sources, func(s *IRefereeSource) common.Hash { return SourceHash(*s) })
}

// Origin proves where a local tensor of the node comes from.
func (p *PlanNode) Origin(local int) (DisputeGameOrigin, error) {
	if local < 0 || local >= len(p.Sources) {
		return DisputeGameOrigin{}, fmt.Errorf("open source: the node reads %d tensors, there is no tensor %d", len(p.Sources), local)
	}
	return DisputeGameOrigin{
		Source: p.Sources[local], Count: uint32(len(p.Sources)), Siblings: siblings(p.sourceHashes(), local),
	}, nil
}

// Root is what claims name as their plan.
func (p *Plan) Root() common.Hash { return listRoot(tagPlan, p.lists()) }

// lists returns the roots of the lists of records of all steps, those of their bindings, and of the facts.
func (p *Plan) lists() []common.Hash {
	if p.items == nil {
		for i := range p.Values {
			p.items = append(p.items, listRoot(tagValues, p.records(i)))
		}
		for i := range p.Bindings {
			p.items = append(p.items, listRoot(tagBindings, p.bindings(i)))
		}
		p.items = append(p.items, listRoot(tagFacts, p.facts()))
	}
	return p.items
}

func (p *Plan) records(step int) []common.Hash {
	return hashes(p.Values[step], func(r *DisputeGameRecord) common.Hash { return RecordHash(*r) })
}

func (p *Plan) bindings(step int) []common.Hash { return hashes(p.Bindings[step], (*PlanBinding).item) }

func (p *Plan) facts() []common.Hash {
	return hashes(p.Facts, func(f *IRefereeFact) common.Hash { return FactHash(*f) })
}

func hashes[T any](list []T, hash func(*T) common.Hash) []common.Hash {
	out := make([]common.Hash, len(list))
	for i := range list {
		out[i] = hash(&list[i])
	}
	return out
}

// OpenValues returns the list of the records of a step, and its siblings in the plan.
func (p *Plan) OpenValues(step int) (root common.Hash, way []byte, err error) {
	if step < 0 || step >= len(p.Values) {
		return root, nil, fmt.Errorf("open plan: step %d of %d", step, len(p.Values))
	}
	return p.lists()[step], siblings(p.lists(), step), nil
}

// OpenBindings returns the list of what is bound after a step, and its siblings in the plan. The number of steps
// stands for the end of the round.
func (p *Plan) OpenBindings(step int) (root common.Hash, way []byte, err error) {
	if step < 0 || step >= len(p.Bindings) {
		return root, nil, fmt.Errorf("open plan: bindings of step %d of %d", step, len(p.Bindings))
	}
	i := len(p.Values) + step
	return p.lists()[i], siblings(p.lists(), i), nil
}

// OpenValue returns the siblings of the record of a value among those of its step.
func (p *Plan) OpenValue(step, value int) ([]byte, error) {
	if step < 0 || step >= len(p.Values) || value < 0 || value >= len(p.Values[step]) {
		return nil, fmt.Errorf("open plan: there is no value %d of step %d", value, step)
	}
	return siblings(p.records(step), value), nil
}

// OpenBinding returns the siblings of a binding among those of its step.
func (p *Plan) OpenBinding(step, entry int) ([]byte, error) {
	if step < 0 || step >= len(p.Bindings) || entry < 0 || entry >= len(p.Bindings[step]) {
		return nil, fmt.Errorf("open plan: there is no tensor %d after step %d", entry, step)
	}
	return siblings(p.bindings(step), entry), nil
}

// OpenFact returns the part of an exhibit that shows that a fact is in the plan.
func (p *Plan) OpenFact(fact int) (IRefereeExhibit, error) {
	if fact < 0 || fact >= len(p.Facts) {
		return IRefereeExhibit{}, fmt.Errorf("open plan: there is no fact %d", fact)
	}
	return IRefereeExhibit{
		Fact: p.Facts[fact], Index: uint64(fact), Count: uint64(len(p.Facts)), Siblings: siblings(p.facts(), fact),
		PlanSiblings: siblings(p.lists(), len(p.lists())-1),
	}, nil
}

// listRoot is the commitment to a list of hashes as package verde and Merkle.sol make it; this package may not import
// that one.
func listRoot(tag string, items []common.Hash) common.Hash {
	root := common.Hash{}
	level := items
	for len(level) > 1 {
		level = parents(level)
	}
	if len(level) == 1 {
		root = level[0]
	}
	b := binary.LittleEndian.AppendUint64(root[:], uint64(len(items)))
	return sha256.Sum256(append(b, tag...))
}

func parents(level []common.Hash) []common.Hash {
	up := make([]common.Hash, (len(level)+1)/2)
	for i := range up {
		var b [72]byte
		copy(b[:], level[2*i][:])
		if 2*i+1 < len(level) {
			copy(b[32:], level[2*i+1][:])
		}
		copy(b[64:], "vd1.node")
		up[i] = sha256.Sum256(b[:])
	}
	return up
}

// siblings returns the way of an item up to the root of its list, as the contracts take it.
func siblings(items []common.Hash, index int) []byte {
	var way []byte
	for level := items; len(level) > 1; index /= 2 {
		var sibling common.Hash
		if index^1 < len(level) {
			sibling = level[index^1]
		}
		way = append(way, sibling[:]...)
		level = parents(level)
	}
	return way
}
