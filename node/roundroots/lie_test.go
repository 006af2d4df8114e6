package roundroots

import (
	"encoding/binary"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"verdant/ledger"
	"verdant/ledger/contracts"
)

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
