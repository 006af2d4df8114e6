package roundroots

import (
	"encoding/binary"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"verdant/ledger"
	"verdant/ledger/contracts"
)

// lies are what a hostile poster does to the receipts of a round, or to an honest tree, before it posts it.
var lies = map[string]lie{
	"bad leaf": {tree: func(t *testing.T, leaves []ledger.Receipt) *contracts.RoundTree {
		leaves[1].Rewarded += 5
		return build(t, leaves)
	}},
	"bad sum": {tree: func(t *testing.T, leaves []ledger.Receipt) *contracts.RoundTree {
		return hostile(t, build(t, leaves).Leaves, inflated)
	}},
	"wrong order": {tree: func(t *testing.T, leaves []ledger.Receipt) *contracts.RoundTree {
		tree := build(t, leaves)
		tree.Leaves[0], tree.Leaves[1] = tree.Leaves[1], tree.Leaves[0]
		return hostile(t, tree.Leaves, honestly)
	}},
	"omission":                   {forced: true, tree: withoutSecond},
	"omission of one among many": {forced: true, crowd: 50, tree: withoutSecond},
	"silence":                    {hidden: true, tree: func(t *testing.T, leaves []ledger.Receipt) *contracts.RoundTree { return build(t, leaves[:3]) }},
	"bad sum, hidden": {hidden: true, tree: func(t *testing.T, leaves []ledger.Receipt) *contracts.RoundTree {
		return hostile(t, build(t, leaves).Leaves, inflated)
	}},
}

type lie struct {
	tree   func(t *testing.T, leaves []ledger.Receipt) *contracts.RoundTree
	hidden bool // nobody is shown the tree
	forced bool // the second node's receipt was put on chain in time
	crowd  int  // so many nodes more than the few that check
}

// lie lets all nodes play the first round, and the cheat post a wrong root of it.
func (s *swarm) lie(l lie, cheat *member) {
	t := s.t
	t.Helper()
	s.play(1)
	var leaves []ledger.Receipt
	for _, m := range s.nodes {
		leaves = append(leaves, m.last)
	}
	if l.forced {
		force(t, s.nodes[1])
		s.clock.pass(16 * time.Second)
	}
	tree := l.tree(t, leaves)
	if !l.hidden {
		if err := s.keep(tree.Root().Hash, tree.Encode()); err != nil {
			t.Fatal(err)
		}
	}
	post(t, cheat, none, 1, tree)
}

func build(t *testing.T, leaves []ledger.Receipt) *contracts.RoundTree {
	t.Helper()
	tree, err := contracts.NewRoundTree(leaves)
	if err != nil {
		t.Fatal(err)
	}
	return tree
}

func withoutSecond(t *testing.T, leaves []ledger.Receipt) *contracts.RoundTree {
	return build(t, slices.Delete(leaves, 1, 2))
}

// hostile makes a tree over leaves as they lie. change may lie about the nodes of a level before those above are made of them.
func hostile(t *testing.T, leaves []ledger.Receipt, change func(level int, row []contracts.SumNode)) *contracts.RoundTree {
	t.Helper()
	b := binary.BigEndian.AppendUint32(nil, uint32(len(leaves)))
	row := make([]contracts.SumNode, len(leaves))
	for i, l := range leaves {
		b = contracts.AppendLeaf(b, l)
		row[i] = contracts.SumNode{Hash: contracts.ReceiptHash(l), Sum: new(big.Int).SetUint64(l.Rewarded)}
	}
	for level := 0; ; level++ {
		change(level, row)
		b = binary.BigEndian.AppendUint32(b, uint32(len(row)))
		var up []contracts.SumNode
		for i, n := range row {
			b = append(append(b, n.Hash[:]...), common.BigToHash(n.Sum).Bytes()...)
			if i%2 == 0 {
				right := contracts.SumNode{Sum: new(big.Int)}
				if i+1 < len(row) {
					right = row[i+1]
				}
				hash := crypto.Keccak256Hash(n.Hash[:], common.BigToHash(n.Sum).Bytes(), right.Hash[:], common.BigToHash(right.Sum).Bytes())
				up = append(up, contracts.SumNode{Hash: hash, Sum: new(big.Int).Add(n.Sum, right.Sum)})
			}
		}
		if len(row) == 1 {
			break
		}
		row = up
	}
	tree, err := contracts.DecodeRoundTree(b)
	if err != nil {
		t.Fatal(err)
	}
	return tree
}

func honestly(int, []contracts.SumNode) {}

// inflated lies about one sum.
func inflated(level int, row []contracts.SumNode) {
	if level == 1 {
		row[0].Sum = big.NewInt(1_000_000)
	}
}
