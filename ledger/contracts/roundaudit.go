package contracts

import (
	"bytes"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// maxSum bounds the sums of a tree's nodes: above it the contract takes a node for wrong.
var maxSum = new(big.Int).Lsh(big.NewInt(1), 128)

// Roll is what decides, beside a tree itself, whether its root is right.
type Roll struct {
	Receipts
	// Registered says whether an account is in the registry.
	Registered func(common.Address) bool
	// Forced are the totals of the accounts that this posting has to include: see RoundRoots.force.
	Forced map[common.Address]uint64
}

// Fault is what is wrong with a posting: the call that shows it, without the contract's word that it is right.
type Fault struct {
	What string // for people
	Call []byte // of RoundRoots
}

// Audit looks for what is wrong with a posting whose tree was shown; nil if nothing is. parent is the posting before, empty
// if there is none. The tree is taken as it is: its nodes need not follow from one another.
func (r Roll) Audit(p, parent RoundRootsPosting, t *RoundTree) *Fault {
	roots := NewRoundRoots()
	root := t.Root()
	if root.Hash != p.Root || root.Sum.Cmp(p.Sum) != 0 || len(t.Leaves) != int(p.Count) {
		return &Fault{What: "the tree is not the one that was posted: ask the poster for its leaves"}
	}
	big64 := func(i int) *big.Int { return big.NewInt(int64(i)) }
	// From the top down: the way to the first wrong node is sound.
	for level := t.Depth(); level >= 0; level-- {
		for i := range 1 << (t.Depth() - level) {
			n := t.Node(level, i)
			sum := func(what string, kids [4]*big.Int) *Fault {
				return &Fault{what, roots.PackChallengeSum(p, big64(level), big64(i), n.Hash, t.Way(level, i), kids)}
			}
			if i >= (len(t.Leaves)+1<<level-1)>>level {
				if n.Hash != (common.Hash{}) || n.Sum.Sign() != 0 {
					return sum("there is something where no leaves are", [4]*big.Int{{}, {}, {}, {}})
				}
				continue
			}
			if level == 0 {
				leaf := t.Leaves[i]
				if ReceiptHash(leaf) != n.Hash {
					return &Fault{What: "the tree is not the one that was posted: ask the poster for its leaves"}
				}
				if !n.Sum.IsUint64() || n.Sum.Uint64() != leaf.Rewarded || !r.Registered(leaf.Account) || r.Check(p.Swarm, leaf) != nil {
					return &Fault{"a leaf is no receipt of its account", roots.PackChallengeLeaf(p, big64(i), leaf, t.Way(0, i))}
				}
				continue
			}
			left, right := t.Node(level-1, 2*i), t.Node(level-1, 2*i+1)
			if parentOf(left, right).Hash != n.Hash {
				return &Fault{What: "the tree is not the one that was posted: ask the poster for its leaves"}
			}
			if total := new(big.Int).Add(left.Sum, right.Sum); total.Cmp(n.Sum) != 0 || left.Sum.Cmp(maxSum) >= 0 || right.Sum.Cmp(maxSum) >= 0 {
				return sum("a sum does not add up", t.Kids(level, i))
			}
		}
	}
	for i := 1; i < len(t.Leaves); i++ {
		if bytes.Compare(t.Leaves[i-1].Account[:], t.Leaves[i].Account[:]) >= 0 {
			return &Fault{"two leaves are out of order", roots.PackChallengeOrder(p, big64(i-1), t.Leaves[i-1], t.Way(0, i-1), t.Leaves[i], t.Way(0, i))}
		}
	}
	for account, total := range r.Forced {
		i, found := t.Find(account)
		if found && t.Leaves[i].Rewarded >= total {
			continue
		}
		first := max(i, 0)
		a, aw := t.leaf(first)
		b, bw := t.leaf(first + 1)
		return &Fault{"a receipt that was put on chain is left out", roots.PackChallengeOmission(p, parent, account, big64(first), a, aw, b, bw)}
	}
	return nil
}

// leaf returns a leaf with its way, empty beyond the leaves.
func (t *RoundTree) leaf(i int) (RoundRootsLeaf, RoundRootsWay) {
	if i >= len(t.Leaves) {
		return RoundRootsLeaf{}, RoundRootsWay{Sum: new(big.Int), Hashes: [][32]byte{}, Sums: []*big.Int{}}
	}
	return t.Leaves[i], t.Way(0, i)
}
