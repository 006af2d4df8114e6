//go:build cuda

package cuda

// #include <cuda.h>
import "C"

import (
	"errors"
	"fmt"
	"unsafe"

	"gorgonia.org/cu"

	"verdant/repops/cuda/kernels"
)

// Buffer is a piece of a device's memory in 32-bit words. The zero Buffer has none.
type Buffer struct {
	Ptr   uint64 // address on the device
	Words int
}

// Slice is words lo..hi-1 of the buffer.
func (b Buffer) Slice(lo, hi int) Buffer { return Buffer{b.Ptr + 4*uint64(lo), hi - lo} }

// Dim counts blocks of a grid or threads of a block, in x, y and z. Zeros count as one.
type Dim [3]int

func (d Dim) or1() (x, y, z int) { return max(1, d[0]), max(1, d[1]), max(1, d[2]) }

// Stream is what code on a device's thread works with: what it asks for is done in that order. It is valid within [Device.Do].
type Stream struct {
	d         *Device
	stream    cu.Stream
	module    cu.Module
	functions map[string]*function
	programs  map[programKey]*kernels.Program
	pool      pool
	busy      bool // something was begun since the last Sync
}

// function is a kernel of the module.
type function struct {
	f      cu.Function
	shared int // dynamic shared memory it may have so far, bytes
}

// defaultShared is the dynamic shared memory that a kernel gets unasked.
const defaultShared = 48 << 10

func (s *Stream) open(context cu.CUContext) (err error) {
	if err = cu.SetCurrentContext(context); err != nil {
		return s.d.failed("make its context current", err)
	}
	if s.module, err = s.d.load(); err != nil {
		return err
	}
	if s.stream, err = cu.MakeStream(cu.NonBlocking); err != nil {
		return s.d.failed("make a stream", err)
	}
	s.functions, s.programs = map[string]*function{}, map[programKey]*kernels.Program{}
	return nil
}

func (s *Stream) close() {
	if s.d.Lost() != nil {
		return // every call would fail
	}
	s.pool.drop()
	_ = s.stream.Destroy()
	_ = s.module.Unload()
}

// Info describes the device.
func (s *Stream) Info() Info { return s.d.info }

// Launch starts a kernel with the given blocks, threads per block and bytes of dynamic shared memory. Arguments are 8 bytes each, as the
// binding passes them: an address, a whole number (of a negative one its two's complement), or math.Float32bits of a float.
func (s *Stream) Launch(kernel string, grid, block Dim, shared int, args ...uint64) error {
	f, err := s.function(kernel)
	if err != nil {
		return err
	}
	if shared > max(f.shared, defaultShared) {
		// The binding lacks this one. A Function is nothing but the driver's pointer.
		raw := *(*C.CUfunction)(unsafe.Pointer(&f.f))
		if r := C.cuFuncSetAttribute(raw, C.CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES, C.int(shared)); r != C.CUDA_SUCCESS {
			return s.d.failed(fmt.Sprintf("allow kernel %s %d bytes of shared memory", kernel, shared), fmt.Errorf("error %d", int(r)))
		}
		f.shared = shared
	}
	pointers := make([]unsafe.Pointer, len(args))
	for i := range args {
		pointers[i] = unsafe.Pointer(&args[i])
	}
	gx, gy, gz := grid.or1()
	bx, by, bz := block.or1()
	s.busy = true
	if err := f.f.Launch(gx, gy, gz, bx, by, bz, shared, s.stream, pointers); err != nil {
		return s.d.failed(fmt.Sprintf("launch kernel %s on %v blocks of %v threads", kernel, grid, block), err)
	}
	return nil
}

func (s *Stream) function(kernel string) (*function, error) {
	if f, ok := s.functions[kernel]; ok {
		return f, nil
	}
	f, err := s.module.Function(kernel)
	if err != nil {
		return nil, s.d.failed("find kernel "+kernel, err)
	}
	s.functions[kernel] = &function{f: f}
	return s.functions[kernel], nil
}

// Alloc takes memory, not cleared. Whoever takes it gives it back with Free.
func (s *Stream) Alloc(words int) (Buffer, error) {
	if words == 0 {
		return Buffer{}, nil
	}
	p, err := s.pool.take(words)
	if errors.Is(err, cu.OutOfMemory) {
		free, total, _ := cu.MemInfo()
		return Buffer{}, &MemoryError{Device: s.d.info.Name, Want: 4 * int64(words), Free: free, Total: total}
	}
	if err != nil {
		return Buffer{}, s.d.failed("allocate memory", err)
	}
	return Buffer{p, words}, nil
}

// Free gives memory back for the next Alloc, whose user comes later in the stream.
func (s *Stream) Free(b Buffer) { s.pool.give(b.Ptr, b.Words) }

// Upload copies words to the device. src may change when it returns.
func (s *Stream) Upload(dst Buffer, src []uint32) error {
	if dst.Words != len(src) {
		return fmt.Errorf("copy %d words into %d of the GPU", len(src), dst.Words)
	}
	if len(src) == 0 {
		return nil
	}
	if err := s.Sync(); err != nil { // the copy below does not wait for the stream
		return err
	}
	return s.d.failed("copy to the device", cu.MemcpyHtoD(cu.DevicePtr(dst.Ptr), unsafe.Pointer(&src[0]), 4*int64(len(src))))
}

// Download copies words from the device, after everything begun before.
func (s *Stream) Download(dst []uint32, src Buffer) error {
	if src.Words != len(dst) {
		return fmt.Errorf("copy %d words of the GPU into %d", src.Words, len(dst))
	}
	if len(dst) == 0 {
		return nil
	}
	if err := s.Sync(); err != nil {
		return err
	}
	return s.d.failed("copy from the device", cu.MemcpyDtoH(unsafe.Pointer(&dst[0]), cu.DevicePtr(src.Ptr), 4*int64(len(dst))))
}

// Copy copies words within the device.
func (s *Stream) Copy(dst, src Buffer) error {
	if dst.Words != src.Words {
		return fmt.Errorf("copy %d words within the GPU into %d", src.Words, dst.Words)
	}
	if src.Words == 0 {
		return nil
	}
	s.busy = true
	return s.d.failed("copy within the device", cu.MemcpyDtoDAsync(cu.DevicePtr(dst.Ptr), cu.DevicePtr(src.Ptr), 4*int64(src.Words), s.stream))
}

// Fill sets every word of a buffer.
func (s *Stream) Fill(dst Buffer, word uint32) error {
	if dst.Words == 0 {
		return nil
	}
	s.busy = true
	return s.d.failed("fill memory", cu.MemsetD32Async(cu.DevicePtr(dst.Ptr), uint(word), int64(dst.Words), s.stream))
}

// Sync waits until everything begun is done, and tells if any of it failed.
func (s *Stream) Sync() error {
	if !s.busy {
		return nil
	}
	s.busy = false
	return s.d.failed("wait for the device", s.stream.Synchronize())
}
