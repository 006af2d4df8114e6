// Package twosum computes two SHA-256 digests at a time. One computation leaves
// the SHA unit of a CPU idle most of the time, waiting for the round before; two
// that know nothing of each other fill the gaps. Trees of equal leaves, as of
// package verde, have plenty of such pairs.
//
// It is the same SHA-256 as crypto/sha256, which does the work where the CPU has
// no SHA extensions. The package is verde's own and imports the standard library
// only.
package twosum

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
)

// BlockSize is the unit messages come in.
const BlockSize = sha256.BlockSize

// A Tail is how the messages of one kind end: some bytes after the last whole
// block, and the padding of SHA-256.
type Tail struct {
	block [BlockSize]byte
	bytes int // before the padding
	size  int // of the whole message
}

// NewTail makes the tail of messages that have size bytes before the given ones.
// The size is a multiple of BlockSize, and the last bytes leave room for the nine
// of the padding: anything else is a mistake in the program, and it panics.
func NewTail(size int, last string) *Tail {
	if size%BlockSize != 0 || len(last) > BlockSize-9 {
		panic(fmt.Sprintf("twosum: tail of %d bytes after %d", len(last), size))
	}
	t := &Tail{bytes: len(last), size: size}
	copy(t.block[:], last)
	t.block[len(last)] = 0x80
	binary.BigEndian.PutUint64(t.block[BlockSize-8:], 8*uint64(size+len(last)))
	return t
}

// Sum writes the digests of p0 and p1, each followed by the tail. Both have the
// size that NewTail was told; otherwise it panics.
func (t *Tail) Sum(out0, out1 *[32]byte, p0, p1 []byte) {
	if len(p0) != t.size || len(p1) != t.size {
		panic(fmt.Sprintf("twosum: messages of %d and %d bytes, want %d", len(p0), len(p1), t.size))
	}
	if accelerated && t.size > 0 {
		sum(out0, out1, &p0[0], &p1[0], t.size/BlockSize, &t.block)
		return
	}
	t.sumOne(out0, p0)
	t.sumOne(out1, p1)
}

// sumOne is Sum by the standard library.
func (t *Tail) sumOne(out *[32]byte, p []byte) {
	h := sha256.New()
	h.Write(p)
	h.Write(t.block[:t.bytes])
	h.Sum(out[:0])
}

// Accelerated reports whether two digests cost less than twice one.
func Accelerated() bool { return accelerated }
