package contracts

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"
	"math/bits"
	"sort"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// SumNode is a node of a tree over receipts: its hash, and the sum of the lifetime totals below it.
type SumNode struct {
	Hash common.Hash
	Sum  *big.Int
}

// RoundTree is the tree over the receipts of a round, sorted by account, that RoundRoots holds the root of.
//
//	level 0  keccak(leaf), rewarded          one per receipt
//	level l  keccak(left, sum, right, sum)   a missing right child is zero, hash and sum
type RoundTree struct {
	Leaves []RoundRootsLeaf
	levels [][]SumNode // from the leaves up; without leaves there are none
}

// NewRoundTree builds the tree over receipts in any order. Two of one account are an error; it does not look at signatures.
func NewRoundTree(leaves []RoundRootsLeaf) (*RoundTree, error) {
	t := &RoundTree{Leaves: append([]RoundRootsLeaf{}, leaves...)}
	sort.Slice(t.Leaves, func(i, j int) bool {
		return bytes.Compare(t.Leaves[i].Account[:], t.Leaves[j].Account[:]) < 0
	})
	for i := 1; i < len(t.Leaves); i++ {
		if t.Leaves[i].Account == t.Leaves[i-1].Account {
			return nil, fmt.Errorf("build round tree: two receipts of %s: keep the later one", t.Leaves[i].Account)
		}
	}
	t.levels = levelsOver(t.Leaves)
	return t, nil
}

// levelsOver are those of the tree over leaves as they lie.
func levelsOver(leaves []RoundRootsLeaf) (levels [][]SumNode) {
	row := make([]SumNode, len(leaves))
	for i, leaf := range leaves {
		row[i] = SumNode{ReceiptHash(leaf), new(big.Int).SetUint64(leaf.Rewarded)}
	}
	for len(row) > 0 {
		levels = append(levels, row)
		if len(row) == 1 {
			break
		}
		up := make([]SumNode, (len(row)+1)/2)
		for i := range up {
			up[i] = parentOf(row[2*i], at(row, 2*i+1))
		}
		row = up
	}
	return levels
}

func parentOf(left, right SumNode) SumNode {
	return SumNode{crypto.Keccak256Hash(kids(left, right)), new(big.Int).Add(left.Sum, right.Sum)}
}

func kids(left, right SumNode) []byte {
	b := append([]byte{}, left.Hash[:]...)
	b = append(b, common.BigToHash(left.Sum).Bytes()...)
	b = append(b, right.Hash[:]...)
	return append(b, common.BigToHash(right.Sum).Bytes()...)
}

// at is a node of a level, zero beyond its end.
func at(row []SumNode, i int) SumNode {
	if i < len(row) {
		return row[i]
	}
	return SumNode{Sum: new(big.Int)}
}

// Root is what is posted: the root's hash and the sum of all totals.
func (t *RoundTree) Root() SumNode {
	if len(t.levels) == 0 {
		return SumNode{Sum: new(big.Int)}
	}
	return t.levels[len(t.levels)-1][0]
}

// Depth is the number of levels above the leaves.
func (t *RoundTree) Depth() int { return bits.Len(uint(max(len(t.Leaves), 1) - 1)) }

// Node returns a node, zero beyond the leaves.
func (t *RoundTree) Node(level, index int) SumNode {
	if level >= len(t.levels) {
		return SumNode{Sum: new(big.Int)}
	}
	return at(t.levels[level], index)
}

// Follows says whether the hash of every node is that over what lies below it: then the tree is the one its root commits to, whatever
// its sums and leaves are worth.
func (t *RoundTree) Follows() bool {
	for i, leaf := range t.Leaves {
		if ReceiptHash(leaf) != t.Node(0, i).Hash {
			return false
		}
	}
	for level := 1; level < len(t.levels); level++ {
		for i := range (len(t.Leaves) + 1<<level - 1) >> level {
			if parentOf(t.Node(level-1, 2*i), t.Node(level-1, 2*i+1)).Hash != t.Node(level, i).Hash {
				return false
			}
		}
	}
	return true
}

// Way is the proof of a node.
func (t *RoundTree) Way(level, index int) RoundRootsWay {
	w := RoundRootsWay{Sum: t.Node(level, index).Sum, Hashes: [][32]byte{}, Sums: []*big.Int{}}
	for ; level < t.Depth(); level, index = level+1, index/2 {
		n := t.Node(level, index^1)
		w.Hashes, w.Sums = append(w.Hashes, n.Hash), append(w.Sums, n.Sum)
	}
	return w
}

// Climb is the root that a node's way leads to: hash and number of the node in its level, from the leaves up.
func Climb(h common.Hash, index uint64, way RoundRootsWay) SumNode {
	n := SumNode{h, way.Sum}
	for i := range way.Hashes {
		beside := SumNode{way.Hashes[i], way.Sums[i]}
		if index>>i&1 == 0 {
			n = parentOf(n, beside)
		} else {
			n = parentOf(beside, n)
		}
	}
	return n
}

// Kids are the children of a node as challengeSum takes them.
func (t *RoundTree) Kids(level, index int) [4]*big.Int {
	left, right := t.Node(level-1, 2*index), t.Node(level-1, 2*index+1)
	return [4]*big.Int{left.Hash.Big(), left.Sum, right.Hash.Big(), right.Sum}
}

// Find returns the place of an account's receipt, or of the one it would come after, -1 if it would come first.
func (t *RoundTree) Find(account common.Address) (index int, found bool) {
	i := sort.Search(len(t.Leaves), func(i int) bool { return bytes.Compare(t.Leaves[i].Account[:], account[:]) >= 0 })
	if i < len(t.Leaves) && t.Leaves[i].Account == account {
		return i, true
	}
	return i - 1, false
}

// ReceiptHash is the hash of a leaf.
func ReceiptHash(l RoundRootsLeaf) common.Hash {
	b := common.LeftPadBytes(l.Account[:], 32)
	for _, v := range []uint64{l.Round, l.Rewarded, l.Sampled} {
		b = append(b, word64(v)...)
	}
	for _, h := range [][32]byte{l.Claim, l.Post, l.R, l.Vs} {
		b = append(b, h[:]...)
	}
	return crypto.Keccak256Hash(b)
}

// PostingHash is what RoundRoots keeps of a posting.
func PostingHash(p RoundRootsPosting) common.Hash {
	var b []byte
	for _, v := range []uint64{p.Swarm, p.Round, uint64(p.Index), uint64(p.Count)} {
		b = append(b, word64(v)...)
	}
	b = append(b, common.BigToHash(p.Sum).Bytes()...)
	b = append(b, p.Root[:]...)
	b = append(b, common.LeftPadBytes(p.Poster[:], 32)...)
	return crypto.Keccak256Hash(append(b, common.BigToHash(p.PostedAt).Bytes()...))
}

// Receipts is one RoundRoots contract on one chain: what receipts are signed for.
type Receipts struct {
	ChainID *big.Int
	Roots   common.Address
}

var (
	receiptType  = crypto.Keccak256([]byte("Receipt(uint64 swarm,uint64 round,uint64 rewarded,uint64 sampled,bytes32 claim,bytes32 post)"))
	rootsName    = crypto.Keccak256([]byte("Verdant RoundRoots"))
	rootsVersion = crypto.Keccak256([]byte("1"))
)

// Digest is the EIP-712 digest that a node signs: its lifetime totals in a swarm, and its last claim.
func (r Receipts) Digest(swarm uint64, l RoundRootsLeaf) common.Hash {
	b := append([]byte{}, receiptType...)
	for _, v := range []uint64{swarm, l.Round, l.Rewarded, l.Sampled} {
		b = append(b, word64(v)...)
	}
	b = append(append(b, l.Claim[:]...), l.Post[:]...)
	domain := crypto.Keccak256(domainType, rootsName, rootsVersion, common.BigToHash(r.ChainID).Bytes(), common.LeftPadBytes(r.Roots[:], 32))
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, domain, crypto.Keccak256(b))
}

// Signed puts a signature of the digest (65 bytes, the last 0 or 1) into a receipt, in the compact form of EIP-2098.
func Signed(l RoundRootsLeaf, signature []byte) (RoundRootsLeaf, error) {
	if len(signature) != crypto.SignatureLength || signature[64] > 1 || signature[32]&0x80 != 0 {
		return l, fmt.Errorf("sign receipt: want a signature of 65 bytes in its lower form, ending in 0 or 1")
	}
	copy(l.R[:], signature[:32])
	copy(l.Vs[:], signature[32:64])
	l.Vs[0] |= signature[64] << 7
	return l, nil
}

// Check says what makes a receipt worth no place in a tree. Whether its account is registered, the chain knows.
func (r Receipts) Check(swarm uint64, l RoundRootsLeaf) error {
	switch {
	case l.Claim == [32]byte{}:
		return fmt.Errorf("check receipt of %s: it names no claim", l.Account)
	case l.Rewarded > l.Sampled:
		return fmt.Errorf("check receipt of %s: %d completions rewarded, %d sampled", l.Account, l.Rewarded, l.Sampled)
	}
	signer, err := r.Signer(swarm, l)
	if err != nil {
		return fmt.Errorf("check receipt of %s: %w", l.Account, err)
	}
	if signer != l.Account {
		return fmt.Errorf("check receipt of %s: somebody else signed it, or for another swarm, chain or contract", l.Account)
	}
	return nil
}

// Signer returns the account that signed a receipt, whatever account that names.
func (r Receipts) Signer(swarm uint64, l RoundRootsLeaf) (common.Address, error) {
	signature := append(append([]byte{}, l.R[:]...), l.Vs[:]...)
	signature = append(signature, signature[32]>>7)
	signature[32] &= 0x7f
	if !crypto.ValidateSignatureValues(signature[64], new(big.Int).SetBytes(signature[:32]), new(big.Int).SetBytes(signature[32:64]), true) {
		return common.Address{}, errors.New("its signature is none")
	}
	digest := r.Digest(swarm, l)
	key, err := crypto.SigToPub(digest[:], signature)
	if err != nil {
		return common.Address{}, errors.New("its signature is none")
	}
	return crypto.PubkeyToAddress(*key), nil
}
