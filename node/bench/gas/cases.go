package gas

import (
	"encoding/binary"
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"sort"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"verdant/ledger/contracts"
	"verdant/repops"
	"verdant/repops/conformance"
)

// ordinary draws what a network computes with: numbers around 1, each with all its bits.
func ordinary(r *rand.Rand) uint32 {
	return math.Float32bits(float32(r.NormFloat64()))
}

// pure is a contract of pure functions, called without a transaction around it.
type pure struct {
	at  common.Address
	cfg runtime.Config
}

func newPure(p Prices, creation []byte) (*pure, error) {
	db, err := newState()
	if err != nil {
		return nil, err
	}
	c := &pure{cfg: runtime.Config{ChainConfig: p.Config(), State: db, GasLimit: 1 << 50, BaseFee: new(big.Int)}}
	if _, c.at, _, err = runtime.Create(creation, &c.cfg); err != nil {
		return nil, fmt.Errorf("measure gas: %w", err)
	}
	c.cfg.GasLimit = params.MaxTxGas // what is above it is for storage in dearer times, and never given back as what it was
	return c, nil
}

// call returns what a function answers and the gas of its execution alone.
func (c *pure) call(data []byte) ([]byte, uint64, error) {
	out, left, err := runtime.Call(c.at, data, &c.cfg)
	if err != nil {
		return nil, 0, fmt.Errorf("measure gas: %w", err)
	}
	return out, c.cfg.GasLimit - left, nil
}

// floats measures the operations of Float32 as its bench does, without the loop around them.
func floats(p Prices) ([]Case, error) {
	bench, err := newPure(p, contracts.Float32BenchCreation())
	if err != nil {
		return nil, err
	}
	var cases []Case
	for op, limit := range map[repops.Opcode]uint64{repops.FFMA: 1330, repops.FAdd: 1100, repops.FMul: 910, repops.FDiv: 1040, repops.FSqrt: 1580} {
		r := rand.New(rand.NewPCG(6, uint64(op)))
		var in []byte
		for range 4000 {
			for i := range 4 {
				w := ordinary(r)
				if op == repops.FSqrt {
					w &= 1<<31 - 1
				}
				if i == 3 {
					w = 0
				}
				in = binary.BigEndian.AppendUint32(in, w)
			}
		}
		out, _, err := bench.call(contracts.Float32BenchGasOf(int64(op), in))
		if err != nil {
			return nil, err
		}
		used := out[64 : 64+len(in)/8] // offset, length, two bytes for each case
		list := make([]int, len(used)/2)
		for i := range list {
			list[i] = int(binary.BigEndian.Uint16(used[2*i:]))
		}
		sort.Ints(list)
		name := strings.TrimPrefix(strings.ToLower(op.String()), "f")
		cases = append(cases, Case{"float32." + name, uint64(list[len(list)/2]), limit})
	}
	return cases, nil
}

// bodies settles a dispute about a body of each node of each operator, as one transaction, and runs it alone once.
func bodies(p Prices) ([]Case, error) {
	w, err := newWorld(p)
	if err != nil {
		return nil, err
	}
	referee, err := newPure(p, contracts.RefereeCreation())
	if err != nil {
		return nil, err
	}
	r := rand.New(rand.NewPCG(41, 42))
	w.send(addressOf(w.challenger), &w.stake, contracts.NewStake().PackDeposit(), bond)
	dearest := uint64(0)
	body := map[string]uint64{}
	for _, op := range conformance.AllOperators() {
		x, err := repops.Expand(op)
		if err != nil {
			return nil, fmt.Errorf("measure gas: %w", err)
		}
		nodes, err := planned(x)
		if err != nil {
			return nil, err
		}
		kind := "body." + strings.Fields(op.Kind())[0]
		for i := range nodes {
			run, settle, err := w.settle(r, referee, nodes[i], &x.Nodes[i])
			if err != nil {
				return nil, err
			}
			body[kind], dearest = max(body[kind], run), max(dearest, settle)
		}
	}
	cases := []Case{{"settle.cooperative", dearest, 200_000}}
	for name, used := range body {
		cases = append(cases, Case{Name: name, Gas: used})
	}
	return cases, w.err
}

// planned are the nodes of an expansion with made up sources.
func planned(x *repops.Expansion) ([]*contracts.PlanNode, error) {
	var descriptors [][]byte
	var words []uint64
	for i := range x.Nodes {
		descriptor, err := x.Nodes[i].AppendBinary(nil)
		if err != nil {
			return nil, fmt.Errorf("measure gas: %w", err)
		}
		descriptors, words = append(descriptors, descriptor), append(words, uint64(x.Nodes[i].Size()))
	}
	sources := make([]contracts.IRefereeSource, len(x.Inputs))
	for i := range sources {
		sources[i] = contracts.IRefereeSource{Place: contracts.SourceTrace, Words: uint64(x.Inputs[i]), Index: uint64(i), Count: 300}
	}
	return contracts.PlanNodes(descriptors, words, sources)
}

// settle convicts the defender of one wrong bit in an element of a node. It returns the gas of one run of the body in the
// referee, and that of the whole transaction.
func (w *world) settle(r *rand.Rand, referee *pure, n *contracts.PlanNode, node *repops.Node) (run, settle uint64, err error) {
	var words []byte
	read := func(int, int64) uint32 {
		x := ordinary(r)
		words = binary.LittleEndian.AppendUint32(words, x)
		return x
	}
	element := r.Uint64N(uint64(node.Size()))
	e := repops.NewElement(node, int64(element), read)
	hi := min(contracts.GameRun, node.Kmax)
	start := ordinary(r)
	acc := start
	one := 0 // words of the first step
	for k := range int64(hi) {
		acc = e.Execute(acc, k, e.Operands(k))
		if k == 0 {
			one = len(words)
		}
	}
	if _, run, err = referee.call(contracts.NewReferee().PackRun(n.Descriptor, element, 0, 1, start, words[:one])); err != nil {
		return 0, 0, err
	}
	challenger, defender := addressOf(w.challenger), addressOf(w.defender)
	w.p = Twin{contracts.Position{
		Challenger: challenger, Defender: defender, Nonce: w.p.Nonce + 1,
		Subject: contracts.SubjectHash(contracts.DisputeGameSubject{Plan: word('p'), Computation: word('c'), Steps: 5, Until: 1 << 40}),
		Stage:   contracts.StageChoose, Record: contracts.RecordHash(n.Record), Element: element, Hi: uint64(hi),
		Start: start, End: acc ^ 1<<r.IntN(32), Shown: contracts.Asserted(nil, words),
	}}
	w.send(defender, &w.stake, contracts.NewStake().PackDeposit(), bond)
	agreed := w.sign(w.defender, w.domain().Agreement(w.p.Position))
	call := game.PackExecute(w.p.Game(), nil, agreed, n.Descriptor, n.Record, crypto.Keccak256Hash(), words)
	return run, w.send(challenger, &w.game, call, nil), w.err
}

// disputes plays one on chain from the claim to the last word, and wins another by the clock.
func disputes(p Prices) ([]Case, error) {
	w, err := newWorld(p)
	if err != nil {
		return nil, err
	}
	r, err := NewRound(Large, 1<<Large.Fold) // the last word is looked at, whoever is right
	if err != nil {
		return nil, err
	}
	challenger, defender := addressOf(w.challenger), addressOf(w.defender)
	for _, who := range []common.Address{challenger, defender} {
		w.send(who, &w.stake, contracts.NewStake().PackDeposit(), new(big.Int).Mul(bond, big.NewInt(5)))
	}
	claimed := w.sign(w.defender, w.domain().Claim(r.Subject))
	open := func(nonce uint64) {
		w.p, w.used = Start(challenger, defender, nonce, r.Subject), 0
		w.Move(challenger, game.PackOpen(w.p.Game(), r.Subject, nil, claimed), w.p)
	}
	open(7)
	r.ToAssert(w)
	words, _ := r.ToWords(w)
	w.used += w.send(challenger, &w.game, game.PackExecute(w.p.Game(), nil, nil, r.Node.Descriptor, r.Node.Record, crypto.Keccak256Hash(), words), nil)
	escalated := w.used

	open(8)
	w.at.Time += uint64(clocks.Budget) + 1
	silent := w.used + w.send(challenger, &w.game, game.PackTimeout(w.p.Game()), nil)
	return []Case{{"dispute.escalated", escalated, 2_000_000}, {"dispute.silent", silent, 160_000}}, w.err
}
