package gas

import (
	"encoding/binary"

	"verdant/verde"
)

// Path is a tree of 16-ary reveals of which only the way to one leaf is known: what a party of a huge dispute shows.
type Path struct {
	Nodes [][]byte // per reveal, from the top down
	Which []uint8
	Root  verde.Hash // Merkle root
}

// NewPath builds the way from leaf index of a tree of 2^depth leaves to its root, with arbitrary siblings.
func NewPath(leaf verde.Hash, index uint64, depth int) Path {
	var p Path
	levels := []int{}
	for left := depth; left > 0; left -= 4 {
		levels = append(levels, min(left, 4))
	}
	for i := len(levels) - 1; i >= 0; i-- {
		n := uint64(1) << levels[i]
		row := make([]verde.Hash, n)
		for j := range row {
			row[j] = verde.TagLeaf.Sum([]byte{byte(i), byte(j), byte(depth)})
		}
		row[index%n] = leaf
		p.Nodes = append([][]byte{Flat(row)}, p.Nodes...)
		p.Which = append([]uint8{uint8(index % n)}, p.Which...)
		for len(row) > 1 {
			for j := range len(row) / 2 {
				row[j] = verde.TagNode.Sum(append(append([]byte{}, row[2*j][:]...), row[2*j+1][:]...))
			}
			row = row[:len(row)/2]
		}
		leaf, index = row[0], index/n
	}
	p.Root = leaf
	return p
}

// Way returns the node picked from reveal i, and its siblings up to the node that was revealed.
func (p Path) Way(i int) (verde.Hash, []verde.Hash) {
	var row []verde.Hash
	for j := 0; j < len(p.Nodes[i]); j += 32 {
		row = append(row, verde.Hash(p.Nodes[i][j:j+32]))
	}
	proof, err := verde.OpenList(row, uint64(p.Which[i]))
	if err != nil {
		panic(err) // Which is made by NewPath
	}
	return proof.Item, proof.Siblings
}

// Bind is the commitment to a list or tensor by the root of its tree and its length.
func Bind(tag verde.Tag, root verde.Hash, n uint64) verde.Hash {
	return tag.Sum(binary.LittleEndian.AppendUint64(append([]byte{}, root[:]...), n))
}

// SiblingsTo returns the way from leaf index of a tree of 2^depth leaves up, and the root.
func SiblingsTo(leaf verde.Hash, index uint64, depth int) (siblings []byte, root verde.Hash) {
	for level := range depth {
		s := verde.TagLeaf.Sum([]byte{byte(level), 7, byte(depth)})
		siblings = append(siblings, s[:]...)
		if index&1 == 0 {
			leaf = verde.TagNode.Sum(append(append([]byte{}, leaf[:]...), s[:]...))
		} else {
			leaf = verde.TagNode.Sum(append(append([]byte{}, s[:]...), leaf[:]...))
		}
		index >>= 1
	}
	return siblings, leaf
}

// Flat is the hashes one after another, as contracts take them.
func Flat(hashes []verde.Hash) []byte {
	var b []byte
	for _, h := range hashes {
		b = append(b, h[:]...)
	}
	return b
}
