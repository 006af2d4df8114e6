package contracts_test

import (
	"fmt"
	"math/rand/v2"
	"sort"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"verdant/ledger/contracts"
	"verdant/node/bench/gas"
	"verdant/repops"
	"verdant/repops/conformance"
)

// position returns one that both could have signed: the words of steps 0 to hi-1 of an element of a node are asserted.
func (a *arena) asserted(n *contracts.PlanNode, element, lo, hi uint64, start, end uint32, words []byte) {
	a.p = gas.Twin{Position: contracts.Position{
		Challenger: a.challenger, Defender: a.defender, Nonce: a.p.Nonce + 1, Subject: contracts.SubjectHash(subject),
		Stage: contracts.StageChoose, Over: contracts.OverValue, Record: contracts.RecordHash(n.Record), Element: element, Lo: lo, Hi: hi,
		Start: start, End: end, Shown: contracts.Asserted(nil, words),
	}}
}

var subject = contracts.DisputeGameSubject{Plan: common.Hash{9}, Computation: common.Hash{8}, Pre: common.Hash{7}, Inputs: common.Hash{6}, Steps: 5, Until: 1 << 40}

// planned returns the nodes of an operator with made up sources.
func planned(t *testing.T, op repops.Operator) []planNode {
	t.Helper()
	x := expand(t, op)
	sources := make([]contracts.IRefereeSource, len(x.Inputs))
	for i := range sources {
		sources[i] = contracts.IRefereeSource{Place: contracts.SourceTrace, Words: uint64(x.Inputs[i]), Index: uint64(i), Count: 300}
	}
	return planNodes(t, x, sources)
}

// TestSettleEveryBody convicts a liar about each body of each operator by one transaction, and prints the dearest of
// each kind of operator in both price regimes, and what one run of the body alone uses in the referee.
func TestSettleEveryBody(t *testing.T) {
	var gas [2]map[string]uint64
	var used, body, step map[string]uint64
	var kinds []string
	for i, amsterdam := range []bool{false, true} {
		r := rand.New(rand.NewPCG(41, 42))
		a := newArena(t, fork(amsterdam))
		gas[i], used, body, step = map[string]uint64{}, map[string]uint64{}, map[string]uint64{}, map[string]uint64{}
		for _, op := range conformance.AllOperators() {
			kind := strings.Fields(op.Kind())[0]
			if _, ok := gas[i][kind]; !ok && i == 0 {
				kinds = append(kinds, kind)
			}
			for _, n := range planned(t, op) {
				cost := a.settle(r, n)
				gas[i][kind] = max(gas[i][kind], cost)
				used[kind] = max(used[kind], uint64(len(n.Descriptor)))
				body[kind] = max(body[kind], uint64(len(n.Node.Body)))
				step[kind] = max(step[kind], a.step(r, n))
			}
		}
	}
	sort.Strings(kinds)
	table := fmt.Sprintf("%-20s %12s %12s %10s %10s %10s\n", "body", "instructions", "descriptor", "one run", "osaka", "amsterdam")
	for _, kind := range kinds {
		table += fmt.Sprintf("%-20s %12d %12d %10d %10d %10d\n", kind, body[kind], used[kind], step[kind], gas[0][kind], gas[1][kind])
		if gas[0][kind] > 200_000 {
			t.Errorf("settling a dispute about %s costs %d gas, the design allows 200000", kind, gas[0][kind])
		}
	}
	golden(t, "testdata/settle.golden", table)
}

// step returns the gas that the referee uses to run the body of a node once.
func (a *arena) step(r *rand.Rand, n planNode) uint64 {
	a.t.Helper()
	if a.judge == nil {
		a.judge = newBare(a.t, "referee")
	}
	rec := &recorder{answer: func(int, int64) uint32 { return ordinary(r) }}
	repops.NewElement(n.Node, 0, rec.load).Operands(0)
	_, words := rec.take()
	_, gas := a.judge.call("run", n.Descriptor, uint64(0), uint64(0), uint64(1), ordinary(r), words)
	return gas
}

// settle convicts the defender of one wrong bit and returns the gas of the transaction.
func (a *arena) settle(r *rand.Rand, n planNode) uint64 {
	a.t.Helper()
	element := r.Uint64N(uint64(n.Node.Size()))
	rec := &recorder{answer: func(int, int64) uint32 { return ordinary(r) }}
	e := repops.NewElement(n.Node, int64(element), rec.load)
	hi := min(contracts.GameRun, n.Node.Kmax)
	start := ordinary(r)
	acc := start
	for k := range int64(hi) {
		acc = e.Execute(acc, k, e.Operands(k))
	}
	_, words := rec.take()
	a.asserted(n.PlanNode, element, 0, uint64(hi), start, acc^1<<r.IntN(32), words)
	a.do(a.defender, a.stakeAt, a.stake.PackDeposit(), a.bond)
	gas, logs := a.do(a.challenger, a.gameAt, a.game.PackExecute(a.p.Game(), nil, a.agreed(a.defender), n.Descriptor, n.Record, keccak(nil), words), nil)
	event, err := a.game.UnpackResolvedEvent(logs[0])
	if err != nil || event.Winner != a.challenger || event.Loser != a.defender {
		a.t.Fatalf("resolved %+v, %v", event, err)
	}
	return gas
}
