//go:build cuda

package cuda

import (
	"encoding/binary"
	"fmt"
	"runtime"
	"sync"

	"verdant/repops"
)

// tensor is a tensor in the memory of a device.
type tensor struct {
	*memory
	cleanup runtime.Cleanup
}

// memory is what is left of a tensor when it is collected without having been released.
type memory struct {
	device *Device
	mu     sync.Mutex
	buf    Buffer
}

// newTensor takes the buffer over.
func newTensor(d *Device, buf Buffer) *tensor {
	m := &memory{device: d, buf: buf}
	t := &tensor{memory: m}
	t.cleanup = runtime.AddCleanup(t, func(m *memory) { go m.free() }, m)
	return t
}

// free gives the memory back, once.
func (m *memory) free() {
	m.mu.Lock()
	buf := m.buf
	m.buf.Ptr = 0
	m.mu.Unlock()
	if buf.Ptr != 0 {
		_ = m.device.Do(func(s *Stream) error { s.Free(buf); return nil }) // of a lost device nothing is given back
	}
}

// held returns the buffer; a tensor that was released has none.
func (m *memory) held() (Buffer, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.buf.Ptr == 0 {
		return Buffer{}, fmt.Errorf("a tensor of %d words was released", m.buf.Words)
	}
	return m.buf, nil
}

// Words implements [repops.Resident].
func (t *tensor) Words() int { return t.buf.Words }

// Release implements [repops.Resident].
func (t *tensor) Release() {
	t.cleanup.Stop()
	t.free()
}

// Fetch implements [repops.Resident].
func (t *tensor) Fetch(dst []uint32) error {
	buf, err := t.held()
	if err != nil {
		return err
	}
	return t.device.Do(func(s *Stream) error { return s.Download(dst, buf) })
}

// Merkle implements [repops.Resident]. What crosses the bus is the root.
func (t *tensor) Merkle(leaf int, tags [2]string) (root [32]byte, err error) {
	if leaf != leafWords || len(tags[0]) != 8 || len(tags[1]) != 8 {
		return root, fmt.Errorf("the kernels hash leaves of %d words and tags of 8 bytes, not %d words and %q", leafWords, leaf, tags)
	}
	buf, err := t.held()
	if err != nil {
		return root, err
	}
	words := make([]uint32, 8)
	err = t.device.Do(func(s *Stream) error {
		return s.merkle(words, buf, binary.LittleEndian.Uint64([]byte(tags[0])), binary.LittleEndian.Uint64([]byte(tags[1])))
	})
	for i, w := range words {
		binary.LittleEndian.PutUint32(root[4*i:], w)
	}
	return root, err
}

// leafWords is the size of the leaves that kernel hash_leaves takes.
const leafWords = 256

// merkle computes the root of the tree over the words of a buffer.
func (s *Stream) merkle(root []uint32, words Buffer, leafTag, nodeTag uint64) error {
	const threads = 64
	n := (words.Words + leafWords - 1) / leafWords
	level, err := s.Alloc(8 * n)
	if err != nil {
		return err
	}
	defer func() { s.Free(level) }()
	if err := s.Launch("hash_leaves", Dim{(n + threads - 1) / threads}, Dim{threads}, 0, level.Ptr, words.Ptr, uint64(words.Words), leafTag); err != nil {
		return err
	}
	for n > 1 {
		m := (n + 1) / 2
		above, err := s.Alloc(8 * m)
		if err != nil {
			return err
		}
		err = s.Launch("hash_nodes", Dim{(m + threads - 1) / threads}, Dim{threads}, 0, above.Ptr, level.Ptr, uint64(n), nodeTag)
		s.Free(level)
		level, n = above, m
		if err != nil {
			return err
		}
	}
	return s.Download(root, level)
}

var _ repops.Resident = (*tensor)(nil)
