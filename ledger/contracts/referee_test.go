package contracts_test

import (
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"verdant/ledger/contracts"
	"verdant/repops"
	"verdant/repops/conformance"
)

// maxRun is the number of fold steps that are executed at once in a dispute.
const maxRun = 16

// recorder answers loads and keeps them in order.
type recorder struct {
	answer func(tensor int, index int64) uint32
	loads  []repops.Operand
}

func (r *recorder) load(tensor int, index int64) uint32 {
	w := r.answer(tensor, index)
	r.loads = append(r.loads, repops.Operand{Tensor: tensor, Index: index, Word: w})
	return w
}

// take returns the loads since the last call, and their words as they are asserted.
func (r *recorder) take() (loads []repops.Operand, words []byte) {
	loads, r.loads = r.loads, nil
	for _, l := range loads {
		words = binary.LittleEndian.AppendUint32(words, l.Word)
	}
	return loads, words
}

func descriptor(t testing.TB, n *repops.Node) []byte {
	t.Helper()
	b, err := n.AppendBinary(nil)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func expand(t testing.TB, op repops.Operator) *repops.Expansion {
	t.Helper()
	x, err := repops.Expand(op)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// anyWord draws what a load may give: floats of all kinds, small integers, any bits.
func anyWord(r *rand.Rand) uint32 {
	switch r.IntN(4) {
	case 0:
		return uint32(r.IntN(40) - 4)
	case 1:
		return r.Uint32()
	}
	return conformance.Style(r.IntN(int(conformance.Styles))).Word(r)
}

// TestRefereeExecutesEveryBody runs every node of every operator on random words, on chain and in Go: coordinates,
// bounds, the place of every operand and the accumulator after a run.
func TestRefereeExecutesEveryBody(t *testing.T) {
	const elements = 12
	judge := newBare(t, "referee")
	r := rand.New(rand.NewPCG(21, 22))
	nodes, empty, seen := 0, 0, map[repops.Opcode]bool{}
	for _, op := range conformance.AllOperators() {
		for i, n := range expand(t, op).Nodes {
			nodes++
			for _, ins := range n.Body {
				seen[ins.Op] = true
			}
			for range elements {
				if err := compareElement(judge, r, &n, &empty); err != nil {
					t.Fatalf("%s, node %d: %v", op.Kind(), i, err)
				}
			}
		}
	}
	t.Logf("%d nodes, %d opcodes, %d elements with an empty fold", nodes, len(seen), empty)
	if nodes < 200 || empty == 0 {
		t.Errorf("%d nodes and %d empty folds are too few", nodes, empty)
	}
}

func compareElement(judge *bare, r *rand.Rand, n *repops.Node, empty *int) error {
	node, index := descriptor(judge.t, n), r.Uint64N(uint64(n.Size()))
	rec := &recorder{answer: func(int, int64) uint32 { return anyWord(r) }}
	e := repops.NewElement(n, int64(index), rec.load)

	lo, hi := e.Range()
	loads, bounds := rec.take()
	out, _ := judge.call("range", node, index, bounds)
	if out[0].(uint64) != uint64(lo) || out[1].(uint64) != uint64(hi) || out[2].(uint32) != n.Init {
		return fmt.Errorf("range of element %d is %v, want %d to %d from %#08x", index, out, lo, hi, n.Init)
	}
	if err := compareLoads(judge, r, node, index, 0, 0, loads, bounds); err != nil {
		return fmt.Errorf("bounds: %w", err)
	}
	if lo == hi {
		*empty++
		out, _ = judge.call("judgeElement", node, index, n.Init+uint32(r.IntN(2)), bounds, []byte{})
		if loser := out[0].(uint8); loser != contracts.Challenger && loser != contracts.Defender {
			return fmt.Errorf("loser %d", loser)
		}
		// The body is compared all the same, on steps that this element does not have.
		lo, hi = 0, int64(n.Kmax)
	}
	from := lo + r.Int64N(hi-lo)
	to := min(hi, from+1+r.Int64N(maxRun))
	start := anyWord(r)
	acc := start
	for k := from; k < to; k++ {
		acc = e.Execute(acc, k, e.Operands(k))
	}
	loads, words := rec.take()
	out, _ = judge.call("run", node, index, uint64(from), uint64(to), start, words)
	if got := out[0].(uint32); got != acc {
		return fmt.Errorf("element %d, steps %d to %d from %#08x give %#08x, want %#08x (words %x)", index, from, to, start, got, acc, words)
	}
	if err := compareLoads(judge, r, node, index, from, to, loads, words); err != nil {
		return fmt.Errorf("steps %d to %d: %w", from, to, err)
	}
	return nil
}

// compareLoads compares the places of some of the words an element loads.
func compareLoads(judge *bare, r *rand.Rand, node []byte, index uint64, lo, hi int64, loads []repops.Operand, words []byte) error {
	for range min(len(loads), 5) {
		i := r.IntN(len(loads))
		out, _ := judge.call("load", node, index, uint64(lo), uint64(hi), uint32(i), words)
		got := repops.Operand{Tensor: int(out[0].(uint32)), Index: out[1].(int64), Word: out[2].(uint32)}
		if got != loads[i] {
			return fmt.Errorf("load %d of %d of element %d is %+v, want %+v", i, len(loads), index, got, loads[i])
		}
	}
	if _, _, err := judge.try("load", node, index, uint64(lo), uint64(hi), uint32(len(loads)), words); err == nil {
		return fmt.Errorf("load %d of %d was found", len(loads), len(loads))
	}
	return nil
}

// TestRefereeMultipliesBytes compares sums of products of bytes with those of Go: random ones, and the extremes.
func TestRefereeMultipliesBytes(t *testing.T) {
	judge := newBare(t, "referee")
	n := repops.Node{
		Dims: []int{1}, Kmax: 256, In: []repops.Access{{K: 2, Count: 2, Step: 1}}, Body: []repops.Ins{{Op: repops.IDot4, A: 8, B: 9}},
	}
	node := descriptor(t, &n)
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.OneOf(rapid.Uint32(), rapid.SampledFrom([]uint32{0, 0x80808080, 0x7f7f7f7f, 0x817f0080, 0xffffffff}))
		start, operands := word.Draw(t, "start"), rapid.SliceOfN(word, 2, 2*n.Kmax).Draw(t, "operands")
		operands = operands[:len(operands)&^1]
		rec := &recorder{answer: func(_ int, index int64) uint32 { return operands[index] }}
		e, acc := repops.NewElement(&n, 0, rec.load), start
		for k := range int64(len(operands) / 2) {
			acc = e.Execute(acc, k, e.Operands(k))
		}
		_, words := rec.take()
		out, _ := judge.call("run", node, uint64(0), uint64(0), uint64(len(operands)/2), start, words)
		if got := out[0].(uint32); got != acc {
			t.Fatalf("%#08x, want %#08x", got, acc)
		}
	})
}

// TestRefereeCoordinates compares with the division of Go on every element of odd shapes.
func TestRefereeCoordinates(t *testing.T) {
	judge := newBare(t, "referee")
	for _, dims := range [][]int{{1}, {7}, {2, 3}, {1, 5, 1, 2}, {2, 1, 3, 2, 1, 2}} {
		n := repops.Node{Dims: dims, Kmax: 1, In: []repops.Access{{Count: 1}}}
		node := descriptor(t, &n)
		for index := range n.Size() {
			out, _ := judge.call("coordinates", node, uint64(index))
			rest := index
			for d := 5; d >= 0; d-- {
				want := 0
				if d < len(dims) {
					want, rest = rest%dims[d], rest/dims[d]
				}
				if got := bigAt(out[0], d); got != int64(want) {
					t.Errorf("coordinate %d of element %d of %v is %d, want %d", d, index, dims, got, want)
				}
			}
		}
		if _, _, err := judge.try("coordinates", node, uint64(n.Size())); err == nil {
			t.Errorf("%v has an element %d", dims, n.Size())
		}
	}
}

// TestRefereeRefusesBadNodes: a descriptor cut off, too long, or with counts over the limits reverts, whatever else is
// asked; it neither reads beyond its end nor runs away.
func TestRefereeRefusesBadNodes(t *testing.T) {
	judge := newBare(t, "referee")
	op := repops.EmbedGrad{Rows: 7, Vocab: 5, Dim: 6}
	n := expand(t, op).Nodes[0]
	good := descriptor(t, &n)
	rec := &recorder{answer: func(int, int64) uint32 { return 1 }}
	repops.NewElement(&n, 0, rec.load).Operands(0)
	_, words := rec.take()
	run := func(node []byte) error {
		_, _, err := judge.try("run", node, uint64(0), uint64(0), uint64(1), uint32(0), words)
		return err
	}
	if err := run(good); err != nil {
		t.Fatalf("the whole descriptor: %v", err)
	}
	for size := range good {
		if run(good[:size]) == nil {
			t.Errorf("cut off after %d of %d bytes and accepted", size, len(good))
		}
	}
	if run(append(common.CopyBytes(good), 0)) == nil {
		t.Error("a byte too long and accepted")
	}
	for name, spoil := range map[string]func(n *repops.Node){
		"no dims":       func(n *repops.Node) { n.Dims = nil },
		"seven dims":    func(n *repops.Node) { n.Dims = []int{1, 1, 1, 1, 1, 1, 1} },
		"a zero dim":    func(n *repops.Node) { n.Dims = []int{5, 0} },
		"no step":       func(n *repops.Node) { n.Kmax = 0 },
		"long body":     func(n *repops.Node) { n.Body = make([]repops.Ins, repops.MaxBody+1) },
		"registers":     func(n *repops.Node) { n.Consts = make([]uint32, 250) },
		"no words":      func(n *repops.Node) { n.In[0].Count = 0 },
		"many words":    func(n *repops.Node) { n.In[0].Count = 300 },
		"many bounds":   func(n *repops.Node) { n.Lo = make([]repops.Bound, 20) },
		"opcode":        func(n *repops.Node) { n.Body = []repops.Ins{{Op: repops.IDot4 + 1}} },
		"last opcode":   func(n *repops.Node) { n.Body = []repops.Ins{{Op: 255}} },
		"many operands": func(n *repops.Node) { n.In = make([]repops.Access, 200) },
	} {
		spoilt := n
		spoilt.In = append([]repops.Access{}, n.In...)
		spoil(&spoilt)
		if run(descriptor(t, &spoilt)) == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

// TestRegistersAreZeroed: a body that reads registers nobody wrote reads zero, although the memory was used before.
func TestRegistersAreZeroed(t *testing.T) {
	judge := newBare(t, "referee")
	for register := 8; register < 256; register += 31 {
		n := repops.Node{Dims: []int{1}, Kmax: 1, Body: []repops.Ins{{Op: repops.IOr, A: uint8(register), B: uint8(register)}}}
		out, _ := judge.call("run", descriptor(t, &n), uint64(0), uint64(0), uint64(1), uint32(0xdeadbeef), []byte{})
		if got := out[0].(uint32); got != 0 {
			t.Errorf("register %d holds %#08x", register, got)
		}
	}
}
