// Package blob moves and keeps what is too large for gossip and the database: checkpoints, tensors of a claim's inputs.
//
// Who may import it: package node. It knows hashes and bytes; what a named root means is decided by the caller's Verify.
//
//	Put ──> Disk (content-addressed files, byte budget, pins) <── Fetch
//	          │ serves manifest and ranges of chunks                │ from several providers at once,
//	          └────── /verdant/<swarm>/blob/1 ──────────────────────┘ resumable, verified before rename
//
// A blob is found by the SHA-256 of its bytes or by a name: any other commitment to the same content, such as a state
// root. The name's word is worth nothing until Verify has recomputed it from the bytes.
package blob

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"hash"
	"io"
)

// Hash is a SHA-256 digest, NodeID a raw Ed25519 public key.
type (
	Hash   = [32]byte
	NodeID = [32]byte
)

// Errors a caller branches on.
var (
	ErrNotFound = errors.New("blob not found")
	ErrCorrupt  = errors.New("blob is corrupted")
	ErrNoRoom   = errors.New("no room for blob")
	ErrTooLarge = errors.New("blob larger than allowed")
)

// MaxSize bounds any blob: 16 GiB, which keeps a manifest at 512 KiB.
const MaxSize = 16 << 30

// chunkSize follows from the size, so that the same content has one manifest everywhere.
func chunkSize(size int64) int64 {
	if size <= 64<<20 {
		return 64 << 10
	}
	return 1 << 20
}

// Info names a blob: the hash of its bytes, and their number.
type Info struct {
	Hash Hash
	Size int64
}

// manifest lists the hashes of a blob's chunks. It is advice of a provider until the whole has been verified.
type manifest struct {
	Info
	chunks []Hash
}

// count returns the number of chunks of a blob of this size.
func count(size int64) int { return int((size + chunkSize(size) - 1) / chunkSize(size)) }

// span returns where chunk i lies.
func (m manifest) span(i int) (offset, length int64) {
	c := chunkSize(m.Size)
	offset = int64(i) * c
	return offset, min(c, m.Size-offset)
}

// encode: 32 bytes hash, 8 bytes size (little endian), 32 bytes per chunk.
func (m manifest) encode() []byte {
	b := append(make([]byte, 0, 40+32*len(m.chunks)), m.Hash[:]...)
	b = binary.LittleEndian.AppendUint64(b, uint64(m.Size))
	for _, c := range m.chunks {
		b = append(b, c[:]...)
	}
	return b
}

// readManifest reads a manifest of a blob of at most maxSize bytes and nothing beyond it.
func readManifest(r io.Reader, maxSize int64) (manifest, error) {
	var head [40]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return manifest{}, fmt.Errorf("read manifest: %w", err)
	}
	size := binary.LittleEndian.Uint64(head[32:])
	if size > uint64(min(maxSize, MaxSize)) {
		return manifest{}, fmt.Errorf("%w: %d bytes, limit %d", ErrTooLarge, size, min(maxSize, MaxSize))
	}
	m := manifest{Info: Info{Hash(head[:32]), int64(size)}}
	m.chunks = make([]Hash, count(m.Size))
	for i := range m.chunks {
		if _, err := io.ReadFull(r, m.chunks[i][:]); err != nil {
			return manifest{}, fmt.Errorf("read manifest: %w", err)
		}
	}
	return m, nil
}

// hasher computes the hash of the whole and of every chunk in one pass. The chunk size depends on the size, which a
// stream does not tell before its end, so it hashes small chunks and, from 64 MiB on, large ones.
type hasher struct {
	whole, small, large hash.Hash
	n                   int64
	smalls, larges      []Hash
}

func newHasher() *hasher {
	return &hasher{whole: sha256.New(), small: sha256.New(), large: sha256.New()}
}

func (h *hasher) Write(p []byte) (int, error) {
	total := len(p)
	h.whole.Write(p)
	for len(p) > 0 {
		// Up to the next small boundary, which every large boundary is too.
		k := min(int64(len(p)), 64<<10-h.n%(64<<10))
		h.large.Write(p[:k])
		if h.n < 64<<20 {
			h.small.Write(p[:k])
		}
		h.n += k
		p = p[k:]
		if h.n%(64<<10) == 0 && h.n <= 64<<20 {
			h.smalls = append(h.smalls, take(h.small))
		}
		if h.n%(1<<20) == 0 {
			h.larges = append(h.larges, take(h.large))
		}
	}
	return total, nil
}

func take(h hash.Hash) (out Hash) {
	h.Sum(out[:0])
	h.Reset()
	return out
}

func (h *hasher) manifest() manifest {
	m := manifest{Info: Info{Size: h.n}}
	h.whole.Sum(m.Hash[:0])
	c := chunkSize(h.n)
	m.chunks = h.larges
	last := h.large
	if c == 64<<10 {
		m.chunks, last = h.smalls, h.small
	}
	if h.n%c != 0 {
		m.chunks = append(m.chunks, take(last))
	}
	return m
}
