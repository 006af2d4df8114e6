package verde

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"
	"unsafe"

	"verdant/verde/twosum"
)

// Every Merkle tree here has the same shape: level 0 holds the leaves, the parent of nodes 2i and 2i+1
// is node i of the next level, and a missing right child counts as the zero hash. The depth therefore
// depends on the number of leaves alone, every proof of a tree has the same length, and the number of
// leaves, which is hashed next to the root, pins both.

// maxLeaves bounds what a proof may pretend to be part of: 2^40 leaves of 1 KiB are a pebibyte.
const maxLeaves = 1 << 40

// depth returns the number of levels above the leaves of a tree with n leaves.
func depth(n uint64) int {
	if n < 2 {
		return 0
	}
	return bits.Len64(n - 1)
}

// nodeHash returns the parent of two nodes.
func nodeHash(left, right *Hash) Hash {
	var b [64 + TagSize]byte
	copy(b[:], left[:])
	copy(b[32:], right[:])
	copy(b[64:], TagNode)
	return sha256.Sum256(b[:])
}

// boundHash binds a Merkle root to the length of what it is over.
func boundHash(kind Tag, root *Hash, length uint64) Hash {
	var b [32 + 8 + TagSize]byte
	copy(b[:], root[:])
	binary.LittleEndian.PutUint64(b[32:], length)
	copy(b[40:], kind)
	return sha256.Sum256(b[:])
}

// up hashes nodes lo..hi-1 of the level above from the level below.
func up(above, below []Hash, lo, hi int) {
	for i := lo; i < hi; i++ {
		if i+1 < hi && 2*i+3 < len(below) && twosum.Accelerated() {
			sumNodes(&above[i], &above[i+1], below[2*i:2*i+4])
			i++
			continue
		}
		var right Hash
		if 2*i+1 < len(below) {
			right = below[2*i+1]
		}
		above[i] = nodeHash(&below[2*i], &right)
	}
}

// nodeTail is the end of an inner node.
var nodeTail = twosum.NewTail(64, string(TagNode))

// sumNodes hashes two neighbours, given their four children. The children are read before the first
// result is written.
func sumNodes(first, second *Hash, children []Hash) {
	b := unsafe.Slice(&children[0][0], 128)
	nodeTail.Sum((*[32]byte)(first), (*[32]byte)(second), b[:64], b[64:])
}

// fold reduces level to its Merkle root and destroys it on the way. No leaves give the zero hash.
func fold(level []Hash) Hash {
	if len(level) == 0 {
		return Hash{}
	}
	for len(level) > 1 {
		n := (len(level) + 1) / 2
		up(level[:n], level, 0, n) // above[i] is written after below[2i] and below[2i+1] were read
		level = level[:n]
	}
	return level[0]
}

// ListRoot commits to an ordered list of hashes: the steps of a round (TagSteps), the graphs of a swarm
// (TagGraphs), the groups of a rollout batch (TagRollouts). Its cost is one hash per item.
func ListRoot(kind Tag, items []Hash) Hash {
	root := fold(append([]Hash(nil), items...))
	return boundHash(kind, &root, uint64(len(items)))
}

// A ListProof shows that Item stands at Index in a list of Count hashes. It may come from a stranger:
// nothing in it is to be believed before Verify has returned nil.
type ListProof struct {
	Index, Count uint64
	Item         Hash
	Siblings     []Hash // from the leaves up, exactly the depth of a tree of Count leaves
}

// OpenList proves item index of the list that ListRoot committed to.
func OpenList(items []Hash, index uint64) (ListProof, error) {
	n := uint64(len(items))
	if index >= n {
		return ListProof{}, fmt.Errorf("open list: index %d of %d items", index, n)
	}
	p := ListProof{Index: index, Count: n, Item: items[index]}
	level := append([]Hash(nil), items...)
	for i := int(index); len(level) > 1; i /= 2 {
		p.Siblings = append(p.Siblings, sibling(level, i))
		m := (len(level) + 1) / 2
		up(level[:m], level, 0, m)
		level = level[:m]
	}
	return p, nil
}

// Verify checks the proof against the root of a list of that kind.
func (p *ListProof) Verify(kind Tag, root Hash) error {
	m, err := climb(p.Item, p.Index, p.Count, p.Siblings)
	if err != nil {
		return fmt.Errorf("verify list proof: %w", err)
	}
	if boundHash(kind, &m, p.Count) != root {
		return fmt.Errorf("verify list proof: item %d of %d: %w", p.Index, p.Count, ErrProof)
	}
	return nil
}

// ErrProof says that a well-formed proof does not lead to the root: what it shows is not what was
// committed to.
var ErrProof = errors.New("proof does not lead to the committed root")

// sibling returns the other child of node i's parent, the zero hash where there is none.
func sibling(level []Hash, i int) Hash {
	if j := i ^ 1; j < len(level) {
		return level[j]
	}
	return Hash{}
}

// climb returns the Merkle root over count leaves that the path from leaf index leads to.
func climb(leaf Hash, index, count uint64, siblings []Hash) (Hash, error) {
	if count > maxLeaves {
		return Hash{}, fmt.Errorf("tree of %d leaves is over the limit of %d", count, uint64(maxLeaves))
	}
	if index >= count {
		return Hash{}, fmt.Errorf("index %d of %d leaves", index, count)
	}
	if len(siblings) != depth(count) {
		return Hash{}, fmt.Errorf("path of %d hashes in a tree of depth %d", len(siblings), depth(count))
	}
	for i := range siblings {
		if index&1 == 0 {
			leaf = nodeHash(&leaf, &siblings[i])
		} else {
			leaf = nodeHash(&siblings[i], &leaf)
		}
		index >>= 1
	}
	return leaf, nil
}
