//go:build cuda

package cuda

import (
	"errors"
	"fmt"
	"sync"

	"verdant/repops"
)

// Backend runs operators on a device. What has no kernel there runs on another backend, and is counted. It is safe for concurrent use.
type Backend struct {
	device *Device
	other  repops.Backend

	mu        sync.Mutex
	fallbacks map[string]int // by type of operator
}

// New returns a backend that runs operators on device, and those without a kernel on other.
func New(device *Device, other repops.Backend) *Backend {
	return &Backend{device: device, other: other, fallbacks: map[string]int{}}
}

// Name implements [repops.Backend].
func (b *Backend) Name() string { return fmt.Sprintf("cuda:%d", b.device.info.Ordinal) }

// Run implements [repops.Backend]: it copies the operands to the device and the results back. Whole graphs stay there, see [Executor].
func (b *Backend) Run(op repops.Operator, in, out [][]uint32) error {
	if err := repops.CheckTensors(op, in, out); err != nil {
		return err
	}
	err := b.device.Do(func(s *Stream) error { return s.run(op, in, out) })
	if errors.Is(err, ErrNoKernel) {
		b.count(op)
		return b.other.Run(op, in, out)
	}
	if err != nil {
		return &repops.OperatorError{Kind: op.Kind(), Err: err}
	}
	return nil
}

// run executes one operator on words of the host.
func (s *Stream) run(op repops.Operator, in, out [][]uint32) (err error) {
	bufs := make([]Buffer, 0, len(in)+len(out))
	defer func() {
		for _, b := range bufs {
			s.Free(b)
		}
	}()
	for _, words := range in {
		b, err := s.Alloc(len(words))
		if err != nil {
			return err
		}
		bufs = append(bufs, b)
		if err := s.Upload(b, words); err != nil {
			return err
		}
	}
	for _, words := range out {
		b, err := s.Alloc(len(words))
		if err != nil {
			return err
		}
		bufs = append(bufs, b)
	}
	if err := s.dispatch(op, bufs[:len(in)], bufs[len(in):]); err != nil {
		return err
	}
	for i, words := range out {
		if err := s.Download(words, bufs[len(in)+i]); err != nil {
			return err
		}
	}
	return nil
}

// Fallbacks returns how often operators ran elsewhere for want of a kernel, by type.
func (b *Backend) Fallbacks() map[string]int {
	b.mu.Lock()
	defer b.mu.Unlock()
	out := make(map[string]int, len(b.fallbacks))
	for k, n := range b.fallbacks {
		out[k] = n
	}
	return out
}

func (b *Backend) count(op repops.Operator) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.fallbacks[fmt.Sprintf("%T", op)]++
}
