package contracts

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"verdant/repops"
	"verdant/verde"
)

// Tags of the lists of a plan.
const (
	tagPlan    verde.Tag = "vd1.plan"
	tagValues  verde.Tag = "vd1.vals"
	tagSources verde.Tag = "vd1.srcs"
)

// Plan is what a dispute on chain has to know of the graphs of a round: for each value of each step, which node
// computes it and where that node's operands come from. It follows from the registered graphs alone; a claim names
// its root.
//
//	root ─ step ─ value ─▶ record ─▶ descriptor
//	                          └────▶ source of local tensor 0, 1, … ─▶ record of an inner node, or a commitment
type Plan struct {
	Steps []PlanStep
}

// PlanStep has one node for each value of the step.
type PlanStep struct{ Values []*PlanNode }

// PlanNode is one node with all that is committed about it.
type PlanNode struct {
	Node       *repops.Node
	Descriptor []byte
	Record     DisputeGameRecord
	Sources    []IRefereeSource
	Inner      []*PlanNode // per source: the node that computes it, nil if it is committed to
}

// RecordHash is the item of a record in its list.
func RecordHash(r DisputeGameRecord) verde.Hash {
	var b [96]byte
	copy(b[:], r.Node[:])
	binary.BigEndian.PutUint64(b[56:], r.Words)
	copy(b[64:], r.Sources[:])
	return verde.Hash(crypto.Keccak256Hash(b[:]))
}

// SourceHash is the item of a source in its list.
func SourceHash(s IRefereeSource) verde.Hash {
	var b [192]byte
	b[31] = s.Place
	copy(b[32:], s.Root[:])
	for i, v := range []uint64{s.Words, s.Index, s.Count} {
		binary.BigEndian.PutUint64(b[64+32*i+24:], v)
	}
	name := crypto.Keccak256Hash(s.Name)
	copy(b[160:], name[:])
	return verde.Hash(crypto.Keccak256Hash(b[:]))
}

// NodeHash is the commitment to a node's descriptor.
func NodeHash(descriptor []byte) verde.Hash {
	return sha256.Sum256(append(append([]byte{}, descriptor...), NodeTag...))
}

// PlanNodes returns the nodes of an expansion whose inputs come from the given sources.
func PlanNodes(x *repops.Expansion, inputs []IRefereeSource) ([]*PlanNode, error) {
	if len(inputs) != len(x.Inputs) {
		return nil, fmt.Errorf("plan operator: %d sources for %d inputs", len(inputs), len(x.Inputs))
	}
	sources := append([]IRefereeSource{}, inputs...)
	inner := make([]*PlanNode, len(inputs))
	var nodes []*PlanNode
	for i := range x.Nodes {
		n := &x.Nodes[i]
		descriptor, err := n.AppendBinary(nil)
		if err != nil {
			return nil, fmt.Errorf("plan operator: node %d: %w", i, err)
		}
		p := &PlanNode{Node: n, Descriptor: descriptor, Sources: sources[:len(sources):len(sources)], Inner: inner[:len(inner):len(inner)]}
		p.Record = DisputeGameRecord{
			Node: NodeHash(descriptor), Words: uint64(n.Size()), Sources: verde.ListRoot(tagSources, p.sourceHashes()),
		}
		nodes = append(nodes, p)
		sources = append(sources, IRefereeSource{Place: SourceInside, Root: RecordHash(p.Record), Words: p.Record.Words})
		inner = append(inner, p)
	}
	return nodes, nil
}

func (p *PlanNode) sourceHashes() []verde.Hash {
	hashes := make([]verde.Hash, len(p.Sources))
	for i := range p.Sources {
		hashes[i] = SourceHash(p.Sources[i])
	}
	return hashes
}

// Origin proves where a local tensor of the node comes from.
func (p *PlanNode) Origin(local int) (DisputeGameOrigin, error) {
	proof, err := verde.OpenList(p.sourceHashes(), uint64(local))
	if err != nil {
		return DisputeGameOrigin{}, fmt.Errorf("open source: %w", err)
	}
	return DisputeGameOrigin{Source: p.Sources[local], Count: uint32(len(p.Sources)), Siblings: Flat(proof.Siblings)}, nil
}

// Root is what claims name as their plan.
func (p *Plan) Root() common.Hash {
	return common.Hash(verde.ListRoot(tagPlan, p.items()))
}

func (p *Plan) items() []verde.Hash {
	items := make([]verde.Hash, len(p.Steps))
	for i := range p.Steps {
		items[i] = verde.ListRoot(tagValues, p.Steps[i].records())
	}
	return items
}

func (s *PlanStep) records() []verde.Hash {
	hashes := make([]verde.Hash, len(s.Values))
	for i, v := range s.Values {
		hashes[i] = RecordHash(v.Record)
	}
	return hashes
}

// Values returns the list of the records of a step, and its siblings in the plan.
func (p *Plan) Values(step int) (root common.Hash, siblings []byte, err error) {
	items := p.items()
	proof, err := verde.OpenList(items, uint64(step))
	if err != nil {
		return root, nil, fmt.Errorf("open plan: %w", err)
	}
	return common.Hash(items[step]), Flat(proof.Siblings), nil
}

// Record returns the siblings of the record of a value among those of its step.
func (p *Plan) Record(step, value int) ([]byte, error) {
	proof, err := verde.OpenList(p.Steps[step].records(), uint64(value))
	if err != nil {
		return nil, fmt.Errorf("open plan: %w", err)
	}
	return Flat(proof.Siblings), nil
}

// Flat joins hashes as the contracts take them.
func Flat(hashes []verde.Hash) []byte {
	b := make([]byte, 0, 32*len(hashes))
	for i := range hashes {
		b = append(b, hashes[i][:]...)
	}
	return b
}
