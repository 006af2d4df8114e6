package contracts

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Bounds of an encoded tree.
const (
	MaxReceipts   = 1 << 17
	leafSize      = 20 + 3*8 + 4*32
	nodeSize      = 2 * 32
	MaxTreeSize   = 64 + MaxReceipts*(leafSize+3*nodeSize) // bytes
	maxTreeLevels = 18
)

// AppendLeaf appends the encoding of a receipt: account, round, rewarded, sampled (big endian), claim, post, r, vs.
func AppendLeaf(b []byte, l RoundRootsLeaf) []byte {
	b = append(b, l.Account[:]...)
	for _, v := range []uint64{l.Round, l.Rewarded, l.Sampled} {
		b = binary.BigEndian.AppendUint64(b, v)
	}
	for _, h := range [][32]byte{l.Claim, l.Post, l.R, l.Vs} {
		b = append(b, h[:]...)
	}
	return b
}

// DecodeLeaf reads what AppendLeaf writes.
func DecodeLeaf(b []byte) (RoundRootsLeaf, error) {
	if len(b) != leafSize {
		return RoundRootsLeaf{}, fmt.Errorf("decode receipt: %d bytes, want %d", len(b), leafSize)
	}
	return readLeaf(b), nil
}

func readLeaf(b []byte) (l RoundRootsLeaf) {
	b = b[copy(l.Account[:], b):]
	for _, v := range []*uint64{&l.Round, &l.Rewarded, &l.Sampled} {
		*v, b = binary.BigEndian.Uint64(b), b[8:]
	}
	for _, h := range []*[32]byte{&l.Claim, &l.Post, &l.R, &l.Vs} {
		b = b[copy(h[:], b):]
	}
	return l
}

// Encode writes a tree as nodes send it to one another: the number of leaves, the leaves, and every level's nodes behind their number,
// from the leaves up; numbers in 32 bits, big endian, a node as its hash and its sum. The nodes are there although they should follow from
// the leaves: where they do not, whoever reads them can show it.
func (t *RoundTree) Encode() []byte {
	b := binary.BigEndian.AppendUint32(nil, uint32(len(t.Leaves)))
	for _, l := range t.Leaves {
		b = AppendLeaf(b, l)
	}
	for _, row := range t.levels {
		b = binary.BigEndian.AppendUint32(b, uint32(len(row)))
		for _, n := range row {
			b = append(append(b, n.Hash[:]...), common.BigToHash(n.Sum).Bytes()...)
		}
	}
	return b
}

var errNoTree = errors.New("decode round tree: the bytes are none")

// DecodeRoundTree reads what Encode writes. Nothing in it is checked but its shape: see Roll.Audit.
func DecodeRoundTree(b []byte) (*RoundTree, error) {
	if len(b) < 4 || len(b) > MaxTreeSize {
		return nil, fmt.Errorf("%w: %d bytes, at most %d", errNoTree, len(b), MaxTreeSize)
	}
	count := int(binary.BigEndian.Uint32(b))
	b = b[4:]
	if count > MaxReceipts || len(b) < count*leafSize {
		return nil, fmt.Errorf("%w: it names %d leaves", errNoTree, count)
	}
	t := &RoundTree{Leaves: make([]RoundRootsLeaf, count)}
	for i := range t.Leaves {
		t.Leaves[i], b = readLeaf(b), b[leafSize:]
	}
	for len(b) > 0 {
		level := len(t.levels)
		if len(b) < 4 || level >= maxTreeLevels {
			return nil, errNoTree
		}
		width := int(binary.BigEndian.Uint32(b))
		b = b[4:]
		// One more than there should be is a lie that can be shown.
		if width > (count+1<<level-1)>>level+1 || len(b) < width*nodeSize {
			return nil, fmt.Errorf("%w: level %d has %d nodes", errNoTree, level, width)
		}
		row := make([]SumNode, width)
		for i := range row {
			row[i] = SumNode{common.Hash(b[:32]), new(big.Int).SetBytes(b[32:64])}
			b = b[nodeSize:]
		}
		t.levels = append(t.levels, row)
	}
	if count > 0 && len(t.levels) != t.Depth()+1 || count == 0 && len(t.levels) > 0 {
		return nil, fmt.Errorf("%w: %d levels over %d leaves", errNoTree, len(t.levels), count)
	}
	for _, row := range t.levels {
		if len(row) == 0 {
			return nil, errNoTree
		}
	}
	return t, nil
}
