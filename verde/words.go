package verde

import (
	"crypto/sha256"
	"encoding/binary"
	"hash"
	"unsafe"
)

// LeafWords is the number of 32-bit words in a full leaf: 1 KiB. A tensor's last leaf holds what is
// left, so that a scalar is opened with four bytes and not with a padded kilobyte.
const LeafWords = 256

// littleEndian says whether words lie in memory as they are hashed.
var littleEndian = binary.NativeEndian.Uint16([]byte{1, 0}) == 1

// leafHasher hashes leaves with one digest it keeps. It is used by one goroutine at a time.
type leafHasher struct {
	digest hash.Hash
	tag    []byte
	buf    []byte // staging for the portable path
	copies bool   // take the portable path
}

func newLeafHasher() *leafHasher {
	return &leafHasher{digest: sha256.New(), tag: []byte(TagLeaf), copies: !littleEndian}
}

// sum writes the hash of one leaf, at most LeafWords words in little-endian order, to out.
func (h *leafHasher) sum(words []uint32, out *Hash) {
	h.digest.Reset()
	switch {
	case len(words) == 0:
	case h.copies:
		h.buf = h.buf[:0]
		for _, w := range words {
			h.buf = binary.LittleEndian.AppendUint32(h.buf, w)
		}
		h.digest.Write(h.buf)
	default:
		h.digest.Write(unsafe.Slice((*byte)(unsafe.Pointer(&words[0])), 4*len(words)))
	}
	h.digest.Write(h.tag)
	h.digest.Sum(out[:0])
}
