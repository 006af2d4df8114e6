//go:build cuda

package cuda

import (
	"encoding/binary"
	"errors"
	"fmt"
	"runtime"
	"sync"

	"verdant/repops"
	"verdant/repops/cuda/kernels"
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

// Merkle implements [repops.Device]. What crosses the bus is the roots.
func (b *Backend) Merkle(tensors []repops.Resident, leaf int, tags [2]string) ([][32]byte, error) {
	if leaf != kernels.LeafWords || len(tags[0]) != len(kernels.Tag{}) || len(tags[1]) != len(kernels.Tag{}) {
		return nil, fmt.Errorf("the kernels hash leaves of %d words and tags of 8 bytes, not %d words and %q", kernels.LeafWords, leaf, tags)
	}
	leafTag, nodeTag := kernels.Tag([]byte(tags[0])), kernels.Tag([]byte(tags[1]))
	bufs := make([]Buffer, len(tensors))
	for i, r := range tensors {
		t, err := b.own(r)
		if err != nil {
			return nil, fmt.Errorf("hash tensor %d: %w", i, err)
		}
		bufs[i] = t
	}
	words := make([]uint32, 8*len(tensors))
	err := b.device.Do(func(s *Stream) error {
		roots, err := s.Alloc(len(words))
		if err != nil {
			return err
		}
		defer s.Free(roots)
		for i, buf := range bufs {
			p := kernels.MerkleRoot(buf.Words, leafTag, nodeTag)
			if err := s.execute(p, []Buffer{buf}, []Buffer{roots.Slice(8*i, 8*i+8)}); err != nil {
				return err
			}
		}
		return s.Download(words, roots)
	})
	if err != nil {
		return nil, err
	}
	roots := make([][32]byte, len(tensors))
	for i, w := range words {
		binary.LittleEndian.PutUint32(roots[i/8][i%8*4:], w)
	}
	return roots, nil
}

// own returns the buffer of a tensor of this device.
func (b *Backend) own(r repops.Resident) (Buffer, error) {
	t, ok := r.(*tensor)
	if !ok || t.device != b.device {
		return Buffer{}, errors.New("it is not on this device")
	}
	return t.held()
}

var _ repops.Resident = (*tensor)(nil)
