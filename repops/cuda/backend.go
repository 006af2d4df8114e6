//go:build cuda

package cuda

import (
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"

	"verdant/repops"
)

// Backend runs operators on a device. What has no kernel there runs on another backend, and is counted. It is safe for concurrent use.
type Backend struct {
	device *Device
	host   repops.Backend
	log    *slog.Logger
	oneIn  atomic.Int64 // graphs to one with a check

	mu        sync.Mutex
	fallbacks map[string]int // by type of operator
}

// Open takes a GPU by its number and loads the kernels. Operators without a kernel run on host, and so does everything once the GPU is out of
// service, which is logged. The caller closes it.
func Open(ordinal int, host repops.Backend, log *slog.Logger) (GPU, error) {
	d, err := openDevice(ordinal, log)
	if err != nil {
		return nil, err
	}
	b := &Backend{device: d, host: host, log: log, fallbacks: map[string]int{}}
	b.CheckOneIn(checkOneIn)
	return b, nil
}

// CheckOneIn sets how often graphs are checked; 0 is never.
func (b *Backend) CheckOneIn(n int) { b.oneIn.Store(int64(n)) }

// Host implements [repops.Device].
func (b *Backend) Host() repops.Backend { return b.host }

// Info describes the device.
func (b *Backend) Info() Info { return b.device.info }

// Close gives the device back. Calls under way end first.
func (b *Backend) Close() error { return b.device.Close() }

// Name implements [repops.Backend].
func (b *Backend) Name() string { return fmt.Sprintf("cuda:%d", b.device.info.Ordinal) }

// Run implements [repops.Backend]: it copies the operands to the device and the results back. Whole graphs stay there, see [Backend.Execute].
// Without a device in service the host runs it; but a call during which the device fails is an error, lest a round be of two minds.
func (b *Backend) Run(op repops.Operator, in, out [][]uint32) error {
	if err := repops.CheckTensors(op, in, out); err != nil {
		return err
	}
	if !b.Ready() {
		return b.host.Run(op, in, out)
	}
	err := b.device.Do(func(s *Stream) error { return s.run(op, in, out) })
	if errors.Is(err, ErrNoKernel) {
		b.count(op)
	}
	if errors.Is(err, ErrNoKernel) || errors.Is(err, repops.ErrDeviceMemory) {
		return b.host.Run(op, in, out)
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
	kind := fmt.Sprintf("%T", op)
	if b.fallbacks[kind]++; b.fallbacks[kind] == 1 {
		b.log.Info("an operator has no kernel for GPUs and runs on the CPU, on copies", "operator", kind)
	}
}
