package contracts

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
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

// PlanStep has the record of the node that computes it for each value of the step.
type PlanStep struct{ Values []DisputeGameRecord }

// PlanNode is one node of an operator with all that is committed about it.
type PlanNode struct {
	Descriptor []byte // canonical bytes, see Node.AppendBinary in package repops
	Record     DisputeGameRecord
	Sources    []IRefereeSource // of its local tensors
	Inner      []*PlanNode      // per source: the node that computes it, nil if it is committed to
}

// Tags of the lists of a plan.
const (
	tagPlan    = "vd1.plan"
	tagValues  = "vd1.vals"
	tagSources = "vd1.srcs"
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
	hashes := make([]common.Hash, len(p.Sources))
	for i := range p.Sources {
		hashes[i] = SourceHash(p.Sources[i])
	}
	return hashes
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
func (p *Plan) Root() common.Hash { return listRoot(tagPlan, p.items()) }

func (p *Plan) items() []common.Hash {
	items := make([]common.Hash, len(p.Steps))
	for i := range p.Steps {
		items[i] = listRoot(tagValues, p.Steps[i].records())
	}
	return items
}

func (s *PlanStep) records() []common.Hash {
	hashes := make([]common.Hash, len(s.Values))
	for i, r := range s.Values {
		hashes[i] = RecordHash(r)
	}
	return hashes
}

// Values returns the list of the records of a step, and its siblings in the plan.
func (p *Plan) Values(step int) (root common.Hash, way []byte, err error) {
	if step < 0 || step >= len(p.Steps) {
		return root, nil, fmt.Errorf("open plan: step %d of %d", step, len(p.Steps))
	}
	items := p.items()
	return items[step], siblings(items, step), nil
}

// Record returns the siblings of the record of a value among those of its step.
func (p *Plan) Record(step, value int) ([]byte, error) {
	if step < 0 || step >= len(p.Steps) || value < 0 || value >= len(p.Steps[step].Values) {
		return nil, fmt.Errorf("open plan: there is no value %d of step %d", value, step)
	}
	return siblings(p.Steps[step].records(), value), nil
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
