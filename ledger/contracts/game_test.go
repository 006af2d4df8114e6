package contracts_test

import (
	"encoding/binary"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"verdant/ledger/contracts"
	"verdant/repops"
	"verdant/verde"
)

// size of a disputed round, as powers of two.
type size struct{ steps, values, elements, fold int }

var (
	smallRound = size{3, 2, 9, 6}
	largeRound = size{10, 14, 27, 14} // the design's
)

// round is a claim with one wrong word: the way from the claim to it is real, everything beside it made up.
type round struct {
	size    size
	node    *planNode
	element uint64
	lieAt   uint64 // the fold is right before this step

	steps, trace, value path
	leaf                []byte
	subject             contracts.DisputeGameSubject
	before              verde.Hash
	toBefore            []byte
	records             verde.Hash
	toPlan, toRecord    []byte
}

const disputedStep, disputedValue = 5, 3

func load(tensor int, index int64) uint32 {
	return uint32(0x3f000000 + (uint32(tensor)*0x9e3779b9+uint32(index)*0x85ebca6b)>>9)
}

// newRound makes a round whose disputed element is wrong from fold step lieAt on; from the end of the fold on, it is
// right.
func newRound(t *testing.T, s size, lieAt uint64) *round {
	t.Helper()
	r := &round{size: s, lieAt: lieAt}
	rows := 1 << (s.elements / 2)
	n := chain(rows, 1<<s.elements/rows, 1<<s.fold)
	words := func(tensor int) uint64 {
		if tensor == 0 {
			return uint64(rows) << s.fold
		}
		return uint64(n.Dims[1]) << s.fold
	}
	r.element = uint64(n.Size())/3 + 77
	// Operand 0 is a tensor of the state before the step, operand 1 a value of the step before it.
	sources := []contracts.IRefereeSource{
		{Place: contracts.SourceState, Words: words(0), Index: 2, Count: 1 << 5, Name: []byte("layer.0/w")},
		{Place: contracts.SourceTrace, Words: words(1), Index: 1, Count: 1 << s.values},
	}
	descriptor, err := n.AppendBinary(nil)
	if err != nil {
		t.Fatal(err)
	}
	nodes, err := contracts.PlanNodes([][]byte{descriptor}, []uint64{uint64(n.Size())}, sources)
	if err != nil {
		t.Fatal(err)
	}
	r.node = &planNode{nodes[0], &n}

	// The value, from the wrong word up.
	leaf := make([]uint32, 256)
	for i := range leaf {
		leaf[i] = uint32(i)
	}
	leaf[r.element%256] = r.prefix(1 << s.fold)
	r.leaf = leafBytes(leaf)
	r.value = newPath(verde.TagLeaf.Sum(r.leaf), r.element/256, s.elements-8)
	tensor := bindHash(verde.TagTensor, r.value.root, r.node.Record.Words)
	r.trace = newPath(tensor, disputedValue, s.values)
	after := verde.TagState.Sum([]byte("after"))
	r.steps = newPath(after, disputedStep, s.steps)

	var recordRoot verde.Hash
	r.toRecord, recordRoot = siblingsTo(verde.Hash(contracts.RecordHash(r.node.Record)), disputedValue, s.values)
	r.records = bindHash("vd1.vals", recordRoot, 1<<s.values)
	return r
}

// prefix is what the defender says the accumulator is before fold step k.
func (r *round) prefix(k uint64) uint32 {
	e := repops.NewElement(r.node.Node, int64(r.element), load)
	acc := e.Prefix(int64(min(k, r.lieAt)))
	if k <= r.lieAt {
		return acc
	}
	for i := r.lieAt; i < k; i++ {
		acc = e.Execute(acc, int64(i), e.Operands(int64(i)))
		if i == r.lieAt {
			acc ^= 1 << 23
		}
	}
	return acc
}

// words are those that fold steps lo to hi-1 load.
func (r *round) words(lo, hi uint64) []byte {
	rec := &recorder{answer: load}
	e := repops.NewElement(r.node.Node, int64(r.element), rec.load)
	for k := lo; k < hi; k++ {
		e.Operands(int64(k))
	}
	_, words := rec.take()
	return words
}

// start brings the arena to the first position of a game about the round.
func (r *round) start(a *arena) {
	var plan verde.Hash
	// The plan has twice as many lists as there are steps, and two more.
	r.toPlan, plan = siblingsTo(r.records, disputedStep, r.size.steps+2)
	// The state before the step must be in the same tree as the one after it: its neighbour.
	last := len(r.steps.nodes) - 1
	before := r.steps
	before.which = append(append([]uint8{}, r.steps.which[:last]...), r.steps.which[last]-1)
	var way []verde.Hash
	r.before, way = before.way(a.t, last)
	for i := last - 1; i >= 0; i-- {
		_, up := r.steps.way(a.t, i)
		way = append(way, up...)
	}
	r.toBefore = flat(way)
	steps := uint64(1) << r.size.steps
	r.subject = contracts.DisputeGameSubject{
		Plan: bindHash("vd1.plan", plan, 2*steps+2), Computation: bindHash(verde.TagSteps, r.steps.root, steps),
		Pre: common.Hash{1}, Inputs: common.Hash{2}, Steps: uint32(steps),
	}
	a.p = start(a.challenger, a.defender, 7, r.subject)
}

// openFromClaim opens the game with nothing but the defender's signature under its claim.
func (r *round) openFromClaim(a *arena) {
	a.act(a.challenger, a.game.PackOpen(a.p.Game(), r.subject, nil, a.claimed(r.subject)), a.p)
}

// narrow plays one tree down to its leaf. The first nodes of it may have been shown already.
func (a *arena) narrow(p path) {
	a.t.Helper()
	for i, nodes := range p.nodes {
		if i > 0 || a.p.Stage == contracts.StageReveal {
			a.act(a.defender, a.game.PackReveal(a.p.Game(), nodes), a.p.revealed(nodes))
		}
		node, siblings := p.way(a.t, i)
		a.act(a.challenger, a.game.PackPick(a.p.Game(), node, uint64(p.which[i]), flat(siblings)),
			a.p.picked(common.Hash(node), uint64(p.which[i])))
	}
}

// toAssert plays a game to where the disputed element is to be asserted.
func (r *round) toAssert(a *arena) {
	a.t.Helper()
	a.narrow(r.steps)
	trace := common.Hash(bindHash(verde.TagTrace, r.trace.root, 1<<r.size.values))
	count := uint64(1) << r.size.values
	a.act(a.defender, a.game.PackCommit(a.p.Game(), r.subject, r.before, r.toBefore, trace, r.records, count, r.toPlan, r.trace.nodes[0]),
		a.p.committed(common.Hash(r.before), trace, common.Hash(r.records), count, r.trace.nodes[0]))
	a.narrow(r.trace)
	rec := r.node.Record
	a.act(a.defender, a.game.PackShow(a.p.Game(), rec, nil, r.toRecord, r.value.nodes[0]), a.p.showed(rec, r.value.nodes[0]))
	a.narrow(r.value)
	a.act(a.defender, a.game.PackShowLeaf(a.p.Game(), rec, r.leaf), a.p.leafShown(r.leaf))
	which := uint8(r.element % 256)
	a.act(a.challenger, a.game.PackPickElement(a.p.Game(), r.leaf, which), a.p.elementPicked(r.leaf, which))
}

// toWords plays the fold down to a run of asserted words and returns them. A liar convicts itself with them.
func (r *round) toWords(a *arena) []byte {
	a.t.Helper()
	fold := uint64(1) << r.size.fold
	for {
		p := a.p
		if p.Fresh {
			p.Lo, p.Hi = 0, fold
		}
		var data []byte
		run := p.Hi-p.Lo <= contracts.GameRun
		if run {
			data = r.words(p.Lo, p.Hi)
		} else {
			for i := 1; i < 16; i++ {
				data = binary.LittleEndian.AppendUint32(data, r.prefix(p.cut(i)))
			}
		}
		assert := a.game.PackAssertFold(a.p.Game(), r.node.Descriptor, r.node.Record, nil, data)
		if run && r.lieAt >= p.Lo && r.lieAt < p.Hi { // these words do not give what is claimed
			a.do(a.defender, a.gameAt, assert, nil)
			return nil
		}
		a.act(a.defender, assert, a.p.asserted(0, fold, 0, nil, data))
		if run {
			return data
		}
		which := 0 // the part in which the defender goes wrong; the last one if it does not
		for which < 15 && a.p.cut(which+1) <= r.lieAt {
			which++
		}
		a.act(a.challenger, a.game.PackPickPart(a.p.Game(), keccak(nil), data, uint8(which)), a.p.partPicked(data, uint8(which)))
	}
}

// TestEscalatedGame plays every move on chain. A liar is convicted; a challenger without a case loses to who told the
// truth.
func TestEscalatedGame(t *testing.T) {
	for name, c := range map[string]struct {
		size size
		lie  uint64
	}{
		"liar": {smallRound, 41}, "liar at the first step": {smallRound, 0}, "liar at the last step": {smallRound, 63}, "honest": {smallRound, 64},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			a := newArena(t, fork(false))
			r := newRound(t, c.size, c.lie)
			r.start(a)
			r.openFromClaim(a)
			r.toAssert(a)
			words := r.toWords(a)
			if c.lie < 1<<c.size.fold {
				a.settled(a.challenger, a.defender)
				return
			}
			a.do(a.challenger, a.gameAt, a.game.PackExecute(a.p.Game(), nil, nil, r.node.Descriptor, r.node.Record, keccak(nil), words), nil)
			a.settled(a.defender, a.challenger)
			if loser, step := a.outcome(); loser == 0 || step != disputedStep+1 {
				t.Errorf("lost by %d at step %d", loser, step)
			}
		})
	}
}

// TestGameGas prints what disputes cost as whole transactions, in both price regimes.
func TestGameGas(t *testing.T) {
	var rows [2][]gasRow
	for i, amsterdam := range []bool{false, true} {
		a := newArena(t, fork(amsterdam))
		r := newRound(t, largeRound, 1<<largeRound.fold) // the last word is looked at, whoever is right
		r.start(a)
		first := a.p
		r.openFromClaim(a)
		rows[i] = append(rows[i], gasRow{"open from the claim", a.gas, 0})
		r.toAssert(a)
		words := r.toWords(a)
		execute := func(mine, theirs []byte) []byte {
			return a.game.PackExecute(a.p.Game(), mine, theirs, r.node.Descriptor, r.node.Record, keccak(nil), words)
		}
		last := a.p
		end, _ := a.do(a.challenger, a.gameAt, execute(nil, nil), nil)
		rows[i] = append(rows[i], gasRow{"run the body, 16 steps of a fold", end, 0}, gasRow{"dearest move", a.dearest, 0},
			gasRow{"escalated game, all moves", a.gas + end, 2_000_000})
		t.Logf("%d moves", a.moves+1)

		a.p = first
		a.p.Nonce++
		a.p.Since = 0
		a.gas = 0
		r.openFromClaim(a)
		a.time += budget + 1
		gas, _ := a.do(a.challenger, a.gameAt, a.game.PackTimeout(a.p.Game()), nil)
		rows[i] = append(rows[i], gasRow{"silent opponent, open and timeout", a.gas + gas, 160_000})

		a.p = last
		a.p.Nonce, a.p.Left1, a.p.Left2, a.p.Since = 9, 0, 0, 0
		gas, _ = a.do(a.challenger, a.gameAt, execute(nil, a.agreed(a.defender)), nil)
		rows[i] = append(rows[i], gasRow{"cooperative, run 16 steps of a fold", gas, 200_000})
	}
	table := formatGas(rows[0], rows[1])
	for _, row := range rows[0] {
		if row.bound > 0 && row.gas > row.bound {
			t.Errorf("%s uses %d gas, the design allows %d", row.name, row.gas, row.bound)
		}
	}
	golden(t, "testdata/game.golden", table)
}
