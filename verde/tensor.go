package verde

import (
	"runtime"
	"sync"
	"sync/atomic"
	"unsafe"

	"verdant/verde/twosum"
)

// blockLevels levels of a tensor's tree, over 2^blockLevels leaves, are hashed by one worker in one go:
// 64 KiB, some 50 µs, large enough that handing it out costs nothing.
const blockLevels = 6

// parallelLeaves is the number of changed leaves from which a second worker pays for its start.
const parallelLeaves = 128

// TensorRoot returns the commitment to a flat tensor of 32-bit words: a Merkle tree over leaves of
// LeafWords words, bound to the length in words. An empty tensor has a root too.
func TensorRoot(words []uint32) Hash {
	t := newTree(words)
	hashTrees([]*tree{t})
	return t.root
}

// tree is a tensor with every node of its Merkle tree, about 6 % on top of the tensor itself, so that
// a changed range costs its own leaves and a proof costs nothing.
type tree struct {
	words  []uint32
	levels [][]Hash // levels[0] are the leaves; the last has one node; none for an empty tensor, or as long as root is taken from elsewhere
	root   Hash
	lo, hi int  // leaves that changed since root was computed
	stale  bool // root is not that of words
}

func newTree(words []uint32) *tree {
	t := &tree{}
	t.set(words)
	return t
}

// leafCount returns the number of leaves of a tensor of n words.
func leafCount(n uint64) uint64 { return (n + LeafWords - 1) / LeafWords }

// set binds the tree to new words, all of them changed. Nodes are kept if the shape allows it.
func (t *tree) set(words []uint32) {
	n := int(leafCount(uint64(len(words))))
	if len(t.levels) == 0 || len(t.levels[0]) != n {
		t.levels = nil
		if n > 0 {
			t.levels = make([][]Hash, depth(uint64(n))+1)
			for l, m := 0, n; l < len(t.levels); l, m = l+1, (m+1)/2 {
				t.levels[l] = make([]Hash, m)
			}
		}
	}
	t.words, t.lo, t.hi, t.stale = words, 0, n, true
}

// adopt binds the tree to words whose Merkle root is known. The nodes below it are left out until somebody asks for one.
func (t *tree) adopt(words []uint32, merkle Hash) {
	*t = tree{words: words, root: boundHash(TagTensor, &merkle, uint64(len(words)))}
}

// grow computes the nodes that adopt left out.
func (t *tree) grow() {
	if len(t.levels) == 0 && len(t.words) > 0 {
		t.set(t.words)
		hashTrees([]*tree{t})
	}
}

// touch marks words lo..hi-1 as changed in place.
func (t *tree) touch(lo, hi int) {
	if lo >= hi {
		return
	}
	if len(t.levels) == 0 {
		t.set(t.words)
		return
	}
	first, last := lo/LeafWords, (hi-1)/LeafWords+1
	if t.stale && t.lo < t.hi {
		first, last = min(first, t.lo), max(last, t.hi)
	}
	t.lo, t.hi, t.stale = first, last, true
}

// leaf returns the words of leaf i.
func (t *tree) leaf(i int) []uint32 {
	return t.words[i*LeafWords : min((i+1)*LeafWords, len(t.words))]
}

// hashBlock hashes the changed leaves lo..hi-1, which lie in one block, and the nodes above them
// within the block. Blocks share no node, so workers never meet.
func (t *tree) hashBlock(h *leafHasher, lo, hi int) {
	leaves := t.levels[0]
	for i := lo; i < hi; i++ {
		if i+1 < hi && (i+2)*LeafWords <= len(t.words) && inPairs {
			sumLeaves(&leaves[i], &leaves[i+1], t.words[i*LeafWords:])
			i++
			continue
		}
		h.sum(t.leaf(i), &leaves[i])
	}
	for l := 1; l < len(t.levels) && l <= blockLevels; l++ {
		up(t.levels[l], t.levels[l-1], lo>>l, (hi-1)>>l+1)
	}
}

// inPairs says whether full leaves are hashed two at a time, which costs little more than one.
var inPairs = littleEndian && twosum.Accelerated()

// leafTail is the end of a full leaf.
var leafTail = twosum.NewTail(4*LeafWords, string(TagLeaf))

// sumLeaves hashes the two full leaves that words begin with.
func sumLeaves(first, second *Hash, words []uint32) {
	b := unsafe.Slice((*byte)(unsafe.Pointer(&words[0])), 2*4*LeafWords)
	leafTail.Sum((*[32]byte)(first), (*[32]byte)(second), b[:4*LeafWords], b[4*LeafWords:])
}

// finish hashes the nodes above the blocks and the root.
func (t *tree) finish() {
	var merkle Hash
	if len(t.levels) > 0 {
		for l := blockLevels + 1; l < len(t.levels); l++ {
			up(t.levels[l], t.levels[l-1], t.lo>>l, (t.hi-1)>>l+1)
		}
		merkle = t.levels[len(t.levels)-1][0]
	}
	t.root = boundHash(TagTensor, &merkle, uint64(len(t.words)))
	t.lo, t.hi, t.stale = 0, 0, false
}

// path returns the siblings on the way from leaf i to the root.
func (t *tree) path(i int) []Hash {
	t.grow()
	siblings := make([]Hash, 0, len(t.levels)-1)
	for _, level := range t.levels[:len(t.levels)-1] {
		siblings = append(siblings, sibling(level, i))
		i /= 2
	}
	return siblings
}

// block is a range of changed leaves of one tree within one block.
type block struct {
	t      *tree
	lo, hi int
}

// hashTrees brings the stale trees up to date, with as many workers as GOMAXPROCS allows and the work
// is worth. The workers end before it returns.
func hashTrees(trees []*tree) {
	var blocks []block
	leaves := 0
	for _, t := range trees {
		for lo := t.lo; lo < t.hi; {
			hi := min((lo>>blockLevels+1)<<blockLevels, t.hi)
			blocks = append(blocks, block{t, lo, hi})
			leaves += hi - lo
			lo = hi
		}
	}
	var next atomic.Int64
	work := func() {
		h := newLeafHasher()
		for {
			i := int(next.Add(1)) - 1
			if i >= len(blocks) {
				return
			}
			b := blocks[i]
			b.t.hashBlock(h, b.lo, b.hi)
		}
	}
	workers := min(runtime.GOMAXPROCS(0), leaves/parallelLeaves+1, len(blocks))
	var wg sync.WaitGroup
	for range workers - 1 {
		wg.Go(work)
	}
	work()
	wg.Wait()
	for _, t := range trees {
		if t.stale {
			t.finish()
		}
	}
}
