package kernels

import "encoding/binary"

// Tag is what follows the data in a hash and names what is hashed.
type Tag [8]byte

func (t Tag) arg() Arg { return Arg{fromValue, binary.LittleEndian.Uint64(t[:])} }

// LeafWords is the size of a leaf; the last one of a tensor may have less.
const LeafWords = 256

const (
	hashWords = 8
	hashers   = 64 // threads of a block, each with a leaf or a node
)

// MerkleRoot returns the program that hashes input 0, a tensor of n words, n >= 1, into output 0, the 8
// words of the root of its Merkle tree: SHA-256 over leaves of 1 KiB in little-endian order, then over
// pairs of hashes, where a missing right one counts as zeros. Package verde commits to tensors in this
// way, and binds the length to the root.
func MerkleRoot(n int, leaf, node Tag) *Program {
	b := &builder{}
	count := ceilDiv(n, LeafWords)
	level := b.level(count)
	b.launch("hash_leaves", ceilDiv(count, hashers), [3]int{hashers, 1, 1}, level, in(0), value(n), leaf.arg())
	for count > 1 {
		above := b.level(ceilDiv(count, 2))
		b.launch("hash_nodes", ceilDiv(ceilDiv(count, 2), hashers), [3]int{hashers, 1, 1}, above, level, value(count), node.arg())
		level, count = above, ceilDiv(count, 2)
	}
	return &b.Program
}

// level takes memory for n hashes of one level; the last one is the output.
func (b *builder) level(n int) Arg {
	if n == 1 {
		return out(0)
	}
	return b.scratch(n * hashWords)
}
