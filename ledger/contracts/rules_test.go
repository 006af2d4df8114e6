package contracts_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"verdant/ledger/contracts"
	"verdant/node/bench/gas"
	"verdant/repops"
	"verdant/verde"
)

// operandCase is a signed position about one product of two words of a state and of a step's values.
type operandCase struct {
	node    *contracts.PlanNode
	words   []byte
	opening [2]contracts.IRefereeOpening
}

// operandGame brings an arena to a position where the challenger may deny one of two operands. Asserted words are
// those committed to, but for a flipped bit in the operand named by wrong, if it is 0 or 1.
func operandGame(t *testing.T, a *arena, wrong int) *operandCase {
	t.Helper()
	w, v := make([]uint32, 700), make([]uint32, 40)
	for i := range w {
		w[i] = gas.Load(0, int64(i))
	}
	for i := range v {
		v[i] = gas.Load(1, int64(i))
	}
	var state verde.State
	for name, words := range map[string][]uint32{"a": {1}, "layer.0/w": w, "z": {2, 3}} {
		if err := state.Set(name, words); err != nil {
			t.Fatal(err)
		}
	}
	open, err := state.Open("layer.0/w", 600/verde.LeafWords)
	if err != nil {
		t.Fatal(err)
	}
	values := []verde.Hash{{1}, verde.TensorRoot(v), {2}}
	item, err := verde.OpenList(values, 1)
	if err != nil {
		t.Fatal(err)
	}
	n := repops.Node{
		Dims: []int{1}, Kmax: 1,
		In:   []repops.Access{{Tensor: 0, Base: 600, Count: 1}, {Tensor: 1, Base: 33, Count: 1}, {Tensor: 1, Base: -1, Count: 1}},
		Body: []repops.Ins{{Op: repops.FMul, A: 8, B: 9}, {Op: repops.IOr, A: 11, B: 10}},
	}
	nodes := planNodes(t, &repops.Expansion{Inputs: []int{700, 40}, Nodes: []repops.Node{n}}, []contracts.IRefereeSource{
		{Place: contracts.SourceState, Words: 700, Index: open.Index, Count: open.Count, Name: []byte("layer.0/w")},
		{Place: contracts.SourceTrace, Words: 40, Index: 1, Count: 3},
	})
	asserted := []uint32{w[600], v[33], 0}
	if wrong >= 0 {
		asserted[wrong] ^= 1 << 9
	}
	c := &operandCase{node: nodes[0].PlanNode, words: leafBytes(asserted), opening: [2]contracts.IRefereeOpening{
		{Leaf: leafBytes(open.Values), Siblings: flat(open.Tensor), Outer: flat(open.State)},
		{Leaf: leafBytes(v), Outer: flat(item.Siblings)},
	}}
	end := repops.FMul.Apply(asserted[0], asserted[1], 0) | asserted[2]
	a.asserted(c.node, 0, 0, 1, 0, end, c.words)
	a.p.Before = state.Root()
	a.p.Trace = verde.ListRoot(verde.TagTrace, values)
	return c
}

// rebut packs the opening of an asserted word.
func (c *operandCase) rebut(a *arena, mine, theirs []byte, which int, opening contracts.IRefereeOpening) []byte {
	origin, err := c.node.Origin([]int{0, 1, 1}[which])
	if err != nil {
		a.t.Fatal(err)
	}
	return a.game.PackRebut(a.p.Game(), subject, mine, theirs, c.node.Descriptor, c.node.Record, origin, c.words, keccak(nil), false, uint32(which), opening)
}

// TestCooperativeRebuttal: one opened operand decides, either way, in one transaction.
func TestCooperativeRebuttal(t *testing.T) {
	for wrong := range 3 {
		for which := range 3 {
			a := newArena(t, fork(false))
			c := operandGame(t, a, wrong)
			var opening contracts.IRefereeOpening
			if which < 2 { // word 2 is out of range: 0 without an opening
				opening = c.opening[which]
			}
			gas, _ := a.do(a.challenger, a.gameAt, c.rebut(a, nil, a.agreed(a.defender), which, opening), nil)
			if wrong == which {
				a.settled(a.challenger, a.defender)
			} else {
				a.settled(a.defender, a.challenger)
			}
			if gas > 200_000 {
				t.Errorf("operand %d: %d gas", which, gas)
			}
			t.Logf("wrong operand %d, opened %d: %d gas", wrong, which, gas)
		}
	}
}

// TestSignedChoiceIsForAnybody: once the challenger's choice is signed too, a stranger may have it judged.
func TestSignedChoiceIsForAnybody(t *testing.T) {
	a := newArena(t, fork(false))
	c := operandGame(t, a, 1)
	wantGame := func(data []byte, want any) { t.Helper(); a.wantGameError(bob, data, want) }
	sigs := func() (mine, theirs []byte) { return a.agreed(a.challenger), a.agreed(a.defender) }
	mine, theirs := sigs()
	wantGame(c.rebut(a, mine, theirs, 1, c.opening[1]), &contracts.DisputeGameWrongStage{Stage: contracts.StageChoose})
	a.p.Stage, a.p.Choice = contracts.StageJudge, 2
	wantGame(c.rebut(a, mine, theirs, 1, c.opening[1]), &contracts.DisputeGameBadSignature{}) // of another position
	mine, theirs = sigs()
	wantGame(c.rebut(a, mine, nil, 1, c.opening[1]), &contracts.DisputeGameBadSignature{})
	wantGame(c.rebut(a, mine, mine, 1, c.opening[1]), &contracts.DisputeGameBadSignature{})
	wantGame(c.rebut(a, mine, theirs, 0, c.opening[0]), &contracts.DisputeGameWrongStage{Stage: contracts.StageJudge})
	wantGame(c.rebut(a, mine, theirs, 1, c.opening[0]), nil) // not an opening of this word
	a.do(bob, a.gameAt, c.rebut(a, mine, theirs, 1, c.opening[1]), nil)
	a.settled(a.challenger, a.defender)
	// The same signatures are worth nothing a second time.
	wantGame(c.rebut(a, mine, theirs, 1, c.opening[1]), &contracts.DisputeGameDone{})
}

// wantGameError wants a transaction to the game to revert, for that reason if one is given.
func (a *arena) wantGameError(from common.Address, data []byte, want any) {
	a.t.Helper()
	result, _ := a.apply(from, &a.gameAt, data, nil)
	if result.Err == nil {
		a.t.Fatalf("accepted, want %T", want)
	}
	if want == nil {
		return
	}
	got, err := a.game.UnpackError(result.ReturnData)
	if err != nil {
		a.t.Fatalf("reverted with %x: %v", result.ReturnData, err)
	}
	wantError(a.t, got, want)
}

// TestDescent goes from an asserted word to the node of the same operator that computed it, and convicts there.
func TestDescent(t *testing.T) {
	var outer planNode
	var inner planNode
	local := -1
	nodes := planned(t, repops.RMSNorm{Rows: 3, Dim: 37, Eps: 1e-5})
	for _, n := range nodes {
		for _, m := range nodes {
			if n.Inner[n.Node.In[0].Tensor] == m.PlanNode {
				outer, inner, local = n, m, n.Node.In[0].Tensor
			}
		}
	}
	if local < 0 {
		t.Fatal("no node reads another one first")
	}
	a := newArena(t, fork(false))
	rec := &recorder{answer: gas.Load}
	e := repops.NewElement(outer.Node, 1, rec.load)
	end := e.Execute(5, 0, e.Operands(0))
	loads, words := rec.take()
	a.asserted(outer.PlanNode, 1, 0, 1, 5, end, words)
	a.act(a.challenger, a.game.PackOpen(a.p.Game(), subject, nil, a.agreed(a.defender)), a.p)

	origin, err := outer.Origin(local)
	if err != nil {
		t.Fatal(err)
	}
	a.act(a.challenger, a.game.PackDescend(a.p.Game(), outer.Descriptor, outer.Record, origin, words, keccak(nil), false, 0),
		a.p.Descended(common.Hash(contracts.RecordHash(inner.Record)), uint64(loads[0].Index), loads[0].Word))
	e = repops.NewElement(inner.Node, loads[0].Index, rec.load)
	lo, hi := e.Range()
	_, bounds := rec.take()
	if hi-lo > contracts.GameRun {
		words = make([]byte, 60)
	} else {
		acc := inner.Node.Init
		for k := lo; k < hi; k++ {
			acc = e.Execute(acc, k, e.Operands(k))
		}
		_, words = rec.take()
		if acc != loads[0].Word { // what was asserted above does not follow from these words
			a.do(a.defender, a.gameAt, a.game.PackAssertFold(a.p.Game(), inner.Descriptor, inner.Record, bounds, words), nil)
			a.settled(a.challenger, a.defender)
			return
		}
	}
	a.act(a.defender, a.game.PackAssertFold(a.p.Game(), inner.Descriptor, inner.Record, bounds, words),
		a.p.Asserted(uint64(lo), uint64(hi), inner.Node.Init, bounds, words))
}

// TestUntil: a game about a claim begins as long as its author has said that it can be disputed, from the claim or from a position that
// both signed, and then goes on for as long as it takes.
func TestUntil(t *testing.T) {
	a := newArena(t, fork(false))
	r := newRound(a, smallRound, 43)
	r.Subject.Until = a.time
	a.p = gas.Start(a.challenger, a.defender, 1, r.Subject)
	claim, start := a.claimed(r.Subject), a.p
	nodes := r.Steps.Nodes[0]
	later := a.p.Revealed(nodes)
	a.p = later
	agreed := a.agreed(a.defender)
	for _, p := range []gas.Twin{start, later} {
		theirs := claim
		if p.Position == later.Position {
			theirs = agreed
		}
		open := a.game.PackOpen(p.Game(), r.Subject, nil, theirs)
		a.p, a.time = p, r.Subject.Until+1
		a.wantGameError(a.challenger, open, &contracts.DisputeGameTooLate{Deadline: bigOf(r.Subject.Until)})
		longer := r.Subject
		longer.Until++ // its author has not said so
		a.wantGameError(a.challenger, a.game.PackOpen(p.Game(), longer, nil, theirs), &contracts.DisputeGameBadGame{})
	}
	a.p, a.time = start, r.Subject.Until
	a.openFromClaim(r)
	a.time += budget - 3
	a.act(a.defender, a.game.PackReveal(a.p.Game(), nodes), a.p.Revealed(nodes))
}

// TestTurnsAndClocks: nobody moves out of turn, at the wrong stage, too late, from another position or after the end.
func TestTurnsAndClocks(t *testing.T) {
	a := newArena(t, fork(false))
	r := newRound(a, smallRound, 41)
	other := a.p
	claim := a.claimed(r.Subject)
	a.wantGameError(a.challenger, a.game.PackOpen(a.p.Game(), subject, nil, claim), &contracts.DisputeGameBadGame{})
	a.wantGameError(a.challenger, a.game.PackOpen(a.p.Game(), r.Subject, nil, a.agreed(a.challenger)), &contracts.DisputeGameBadSignature{})
	for _, other := range []common.Address{a.defender, bob} { // only the challenger needs no signature of its own
		a.wantGameError(other, a.game.PackOpen(a.p.Game(), r.Subject, nil, claim), &contracts.DisputeGameBadSignature{})
		a.wantGameError(other, a.game.PackOpen(a.p.Game(), r.Subject, a.agreed(a.defender), claim), &contracts.DisputeGameBadSignature{})
	}
	touched := a.p
	touched.Trace = common.Hash{1}
	a.wantGameError(a.challenger, a.game.PackOpen(touched.Game(), r.Subject, nil, claim), &contracts.DisputeGameBadSignature{})
	nodes := r.Steps.Nodes[0]
	a.wantGameError(a.defender, a.game.PackReveal(a.p.Game(), nodes), &contracts.DisputeGameDone{}) // not begun
	a.openFromClaim(r)
	a.wantGameError(a.challenger, a.game.PackOpen(other.Game(), r.Subject, nil, claim), &contracts.DisputeGameDone{})
	a.wantGameError(a.defender, a.game.PackReveal(other.Game(), nodes), &contracts.DisputeGameWrongPosition{})
	a.wantGameError(a.challenger, a.game.PackReveal(a.p.Game(), nodes), &contracts.DisputeGameNotYourTurn{Mover: a.defender})
	a.wantGameError(a.defender, a.game.PackShowLeaf(a.p.Game(), r.Node.Record, r.Leaf), &contracts.DisputeGameWrongStage{Stage: contracts.StageReveal})
	forged := append([]byte{}, nodes...)
	forged[3] ^= 1
	a.wantGameError(a.defender, a.game.PackReveal(a.p.Game(), forged), &contracts.DisputeGameBadProof{})
	a.wantGameError(a.defender, a.game.PackReveal(a.p.Game(), nodes[32:]), &contracts.DisputeGameBadProof{})

	began := a.p.Since
	a.time = began + budget
	a.wantGameError(bob, a.game.PackTimeout(a.p.Game()), &contracts.DisputeGameTooEarly{Deadline: bigOf(began + budget)})
	a.act(a.defender, a.game.PackReveal(a.p.Game(), nodes), a.p.Revealed(nodes)) // in the last second; its budget is spent
	node, way := r.Steps.Way(0)
	a.act(a.challenger, a.game.PackPick(a.p.Game(), node, uint64(r.Steps.Which[0]), flat(way)),
		a.p.Picked(common.Hash(node), uint64(r.Steps.Which[0])))
	if a.p.Left2 != increment || a.p.Left1 != budget {
		t.Errorf("%d and %d seconds left, want %d and %d", a.p.Left1, a.p.Left2, budget, increment)
	}
	a.time = a.p.Since + window + 1
	a.wantGameError(a.defender, a.game.PackConcede(other.Game()), &contracts.DisputeGameWrongPosition{})
	if loser, step := a.outcome(); loser != 0 || step != 0 {
		t.Errorf("a running game is lost by %d at step %d", loser, step)
	}
	late := a.game.PackCommit(a.p.Game(), r.Subject, r.Before, r.ToBefore, common.Hash{}, r.Records, 4, r.ToPlan, nil)
	a.wantGameError(a.defender, late, &contracts.DisputeGameTooLate{Deadline: bigOf(a.p.Since + window)})
	last := a.p
	a.do(bob, a.gameAt, a.game.PackTimeout(a.p.Game()), nil)
	a.settled(a.challenger, a.defender)
	if loser, step := a.outcome(); loser != contracts.Defender || step != gas.DisputedStep+1 {
		t.Errorf("the game is lost by %d at step %d", loser, step)
	}
	a.wantGameError(bob, a.game.PackTimeout(last.Game()), &contracts.DisputeGameDone{})
	a.wantGameError(a.defender, late, &contracts.DisputeGameDone{})
}
