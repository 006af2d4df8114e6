package gas

import (
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"verdant/ledger/contracts"
	"verdant/repops"
	"verdant/verde"
)

// Size of a disputed round, as powers of two.
type Size struct{ Steps, Values, Elements, Fold int }

// Large is the round that the gas of an escalated dispute is stated for.
var Large = Size{10, 14, 27, 14}

// Where the wrong word of a Round is.
const DisputedStep, disputedValue = 5, 3

// Round is a claim with one wrong word: the way from the claim to it is real, everything beside it made up.
type Round struct {
	Size    Size
	Node    *contracts.PlanNode
	Element uint64
	LieAt   uint64 // the fold is right before this step
	Subject contracts.DisputeGameSubject
	Before  verde.Hash // state before the step
	// Ways: of the steps' states, of the step's values and of the value's leaves.
	Steps, Trace, Value Path
	Leaf                []byte
	ToBefore            []byte
	Records             verde.Hash // list of the step's records
	ToPlan, ToRecord    []byte

	node repops.Node
}

// NewRound makes a round whose disputed element is wrong from fold step lieAt on; from the end of the fold on, it is
// right.
func NewRound(s Size, lieAt uint64) (*Round, error) {
	r := &Round{Size: s, LieAt: lieAt}
	rows := 1 << (s.Elements / 2)
	r.node = chain(rows, 1<<s.Elements/rows, 1<<s.Fold)
	r.Element = uint64(r.node.Size())/3 + 77
	// Operand 0 is a tensor of the state before the step, operand 1 a value of the step before it.
	sources := []contracts.IRefereeSource{
		{Place: contracts.SourceState, Words: uint64(rows) << s.Fold, Index: 2, Count: 1 << 5, Name: []byte("layer.0/w")},
		{Place: contracts.SourceTrace, Words: uint64(r.node.Dims[1]) << s.Fold, Index: 1, Count: 1 << s.Values},
	}
	descriptor, err := r.node.AppendBinary(nil)
	if err != nil {
		return nil, fmt.Errorf("make round: %w", err)
	}
	nodes, err := contracts.PlanNodes([][]byte{descriptor}, []uint64{uint64(r.node.Size())}, sources)
	if err != nil {
		return nil, fmt.Errorf("make round: %w", err)
	}
	r.Node = nodes[0]

	// The value, from the wrong word up.
	words := make([]uint32, 256)
	for i := range words {
		words[i] = uint32(i)
	}
	words[r.Element%256] = r.Prefix(1 << s.Fold)
	for _, w := range words {
		r.Leaf = binary.LittleEndian.AppendUint32(r.Leaf, w)
	}
	r.Value = NewPath(verde.TagLeaf.Sum(r.Leaf), r.Element/256, s.Elements-8)
	r.Trace = NewPath(Bind(verde.TagTensor, r.Value.Root, r.Node.Record.Words), disputedValue, s.Values)
	r.Steps = NewPath(verde.TagState.Sum([]byte("after")), DisputedStep, s.Steps)

	var root verde.Hash
	r.ToRecord, root = SiblingsTo(verde.Hash(contracts.RecordHash(r.Node.Record)), disputedValue, s.Values)
	r.Records = Bind("vd1.vals", root, 1<<s.Values)
	// The plan has twice as many lists as there are steps, and two more.
	r.ToPlan, root = SiblingsTo(r.Records, DisputedStep, s.Steps+2)
	// The state before the step is in the same tree as the one after it: its neighbour.
	last := len(r.Steps.Nodes) - 1
	before := r.Steps
	before.Which = append(append([]uint8{}, r.Steps.Which[:last]...), r.Steps.Which[last]-1)
	var way []verde.Hash
	r.Before, way = before.Way(last)
	for i := last - 1; i >= 0; i-- {
		_, up := r.Steps.Way(i)
		way = append(way, up...)
	}
	r.ToBefore = Flat(way)
	steps := uint64(1) << s.Steps
	r.Subject = contracts.DisputeGameSubject{
		Plan: Bind("vd1.plan", root, 2*steps+2), Computation: Bind(verde.TagSteps, r.Steps.Root, steps),
		Pre: common.Hash{1}, Inputs: common.Hash{2}, Steps: uint32(steps), Until: 1 << 40,
	}
	return r, nil
}

// chain is out[i,j] = Σ a[i,k]·b[k,j], one long fold.
func chain(rows, cols, k int) repops.Node {
	a := repops.Access{Tensor: 0, K: 1, Count: 1}
	a.Stride[0] = int64(k)
	b := repops.Access{Tensor: 1, K: int64(cols), Count: 1}
	b.Stride[1] = 1
	return repops.Node{
		Dims: []int{rows, cols}, Kmax: k, In: []repops.Access{a, b},
		Body: []repops.Ins{{Op: repops.FFMA, A: 8, B: 9, C: 0}},
	}
}

// Load is the word that a made up tensor holds at an index.
func Load(tensor int, index int64) uint32 {
	return uint32(0x3f000000 + (uint32(tensor)*0x9e3779b9+uint32(index)*0x85ebca6b)>>9)
}

// Prefix is what the defender says the accumulator is before fold step k.
func (r *Round) Prefix(k uint64) uint32 {
	e := repops.NewElement(&r.node, int64(r.Element), Load)
	acc := e.Prefix(int64(min(k, r.LieAt)))
	for i := r.LieAt; i < k; i++ {
		acc = e.Execute(acc, int64(i), e.Operands(int64(i)))
		if i == r.LieAt {
			acc ^= 1 << 23
		}
	}
	return acc
}

// Words are those that fold steps lo to hi-1 load.
func (r *Round) Words(lo, hi uint64) (words []byte) {
	e := repops.NewElement(&r.node, int64(r.Element), func(tensor int, index int64) uint32 {
		w := Load(tensor, index)
		words = binary.LittleEndian.AppendUint32(words, w)
		return w
	})
	for k := lo; k < hi; k++ {
		e.Operands(int64(k))
	}
	return words
}

// Table is where a game is played.
type Table interface {
	// Position is where it stands.
	Position() Twin
	// Move makes a party's move, a call of the game, after which it stands at next. Whoever implements it deals with moves
	// that are refused.
	Move(party common.Address, call []byte, next Twin)
}

var game = contracts.NewDisputeGame()

// narrow plays one tree down to its leaf. The first nodes of it may have been shown already.
func narrow(t Table, p Path) {
	for i, nodes := range p.Nodes {
		if at := t.Position(); i > 0 || at.Stage == contracts.StageReveal {
			t.Move(at.Defender, game.PackReveal(at.Game(), nodes), at.Revealed(nodes))
		}
		node, siblings := p.Way(i)
		at := t.Position()
		t.Move(at.Challenger, game.PackPick(at.Game(), node, uint64(p.Which[i]), Flat(siblings)), at.Picked(common.Hash(node), uint64(p.Which[i])))
	}
}

// ToAssert plays a game to where the disputed element is to be asserted.
func (r *Round) ToAssert(t Table) {
	narrow(t, r.Steps)
	trace := common.Hash(Bind(verde.TagTrace, r.Trace.Root, 1<<r.Size.Values))
	count := uint64(1) << r.Size.Values
	at := t.Position()
	t.Move(at.Defender, game.PackCommit(at.Game(), r.Subject, r.Before, r.ToBefore, trace, r.Records, count, r.ToPlan, r.Trace.Nodes[0]),
		at.Committed(common.Hash(r.Before), trace, common.Hash(r.Records), count, r.Trace.Nodes[0]))
	narrow(t, r.Trace)
	at = t.Position()
	t.Move(at.Defender, game.PackShow(at.Game(), r.Node.Record, nil, r.ToRecord, r.Value.Nodes[0]), at.Showed(r.Node.Record, r.Value.Nodes[0]))
	narrow(t, r.Value)
	at = t.Position()
	t.Move(at.Defender, game.PackShowLeaf(at.Game(), r.Node.Record, r.Leaf), at.LeafShown(r.Leaf))
	at = t.Position()
	which := uint8(r.Element % 256)
	t.Move(at.Challenger, game.PackPickElement(at.Game(), r.Leaf, which), at.ElementPicked(r.Leaf, which))
}

// ToWords plays the fold down to a run of asserted words and returns them. A lie among them would convict its author when
// it asserts them: then the last call is returned instead, not yet made.
func (r *Round) ToWords(t Table) (words, last []byte) {
	fold := uint64(1) << r.Size.Fold
	for {
		at := t.Position()
		if at.Fresh {
			at.Lo, at.Hi = 0, fold
		}
		var data []byte
		run := at.Hi-at.Lo <= contracts.GameRun
		if run {
			data = r.Words(at.Lo, at.Hi)
		} else {
			for i := 1; i < contracts.GameArity; i++ {
				data = binary.LittleEndian.AppendUint32(data, r.Prefix(at.Cut(i)))
			}
		}
		call := game.PackAssertFold(t.Position().Game(), r.Node.Descriptor, r.Node.Record, nil, data)
		if run && r.LieAt >= at.Lo && r.LieAt < at.Hi { // these words do not give what is claimed
			return nil, call
		}
		t.Move(at.Defender, call, t.Position().Asserted(0, fold, 0, nil, data))
		if run {
			return data, nil
		}
		at = t.Position()
		which := 0 // the part in which the defender goes wrong; the last one if it does not
		for which < contracts.GameArity-1 && at.Cut(which+1) <= r.LieAt {
			which++
		}
		t.Move(at.Challenger, game.PackPickPart(at.Game(), crypto.Keccak256Hash(), data, uint8(which)), at.PartPicked(data, uint8(which)))
	}
}
