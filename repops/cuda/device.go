//go:build cuda

package cuda

// #cgo LDFLAGS: -ldl
// #include "shim.h"
import "C"

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime"
	"sync"

	"gorgonia.org/cu"

	"verdant/repops"
)

// Device is one GPU. A context of the driver belongs to a thread of the operating system, so a device has one of its own, which executes
// what [Device.Do] hands it, one thing after another. It is safe for concurrent use.
type Device struct {
	info Info
	log  *slog.Logger
	jobs chan job

	closing context.Context
	close   context.CancelFunc
	done    chan struct{} // closed when the thread has ended

	mu   sync.Mutex
	lost error // the first failure of the driver: nothing that comes after it is to be trusted
}

// A LostError says that a device is out of service: the driver failed, or results had other bits than they must. Whoever was computing has
// no result, and a device once lost stays so until the process ends.
type LostError struct {
	Device string
	Err    error
}

func (e *LostError) Error() string {
	return fmt.Sprintf("the GPU %s is out of service: %v", e.Device, e.Err)
}

func (e *LostError) Unwrap() error { return e.Err }

// A MemoryError says that a device has too little memory. The device goes on.
type MemoryError struct {
	Device            string
	Want, Free, Total int64 // bytes
}

// Unwrap makes it a [repops.ErrDeviceMemory].
func (e *MemoryError) Unwrap() error { return repops.ErrDeviceMemory }

func (e *MemoryError) Error() string {
	return fmt.Sprintf("out of memory on the GPU %s: %d MiB more are needed, %d of %d MiB are free", e.Device, (e.Want+1<<20-1)>>20, e.Free>>20, e.Total>>20)
}

type job struct {
	run  func(*Stream) error
	done chan<- error
}

// Probe looks for driver and devices. It starts the driver, which takes a while.
func Probe() Report {
	r := Report{Built: true}
	if started := C.shim_open(); started != C.CUDA_SUCCESS {
		if why := C.shim_reason(); why != nil {
			r.Problem = "no NVIDIA driver: " + C.GoString(why)
		} else if started != C.CUDA_ERROR_NO_DEVICE { // a driver without any device is no problem
			r.Problem = fmt.Sprintf("the NVIDIA driver does not start: error %d; \"nvidia-smi\" may say more", int(started))
		}
		if r.Problem != "" {
			return r
		}
	}
	r.Driver = driverVersion()
	n, err := cu.NumDevices()
	if err != nil {
		r.Problem = fmt.Sprintf("count devices: %v", err)
	}
	for i := range n {
		info, err := describe(i)
		if err != nil {
			r.Problem = fmt.Sprintf("describe device %d: %v", i, err)
			continue
		}
		r.Devices = append(r.Devices, info)
	}
	return r
}

func describe(ordinal int) (Info, error) {
	info := Info{Ordinal: ordinal}
	d, err := cu.GetDevice(ordinal)
	if err != nil {
		return info, err
	}
	if info.Name, err = d.Name(); err != nil {
		return info, err
	}
	if info.Memory, err = d.TotalMem(); err != nil {
		return info, err
	}
	for _, a := range []struct {
		what cu.DeviceAttribute
		to   *int
	}{
		{cu.ComputeCapabilityMajor, &info.Major},
		{cu.ComputeCapabilityMinor, &info.Minor},
		{cu.MultiprocessorCount, &info.Multiprocessors},
		{C.CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN, &info.SharedMemory},
	} {
		if *a.to, err = d.Attribute(a.what); err != nil {
			return info, err
		}
	}
	return info, nil
}

// openDevice takes a GPU by its number and loads the kernels. The caller closes it.
func openDevice(ordinal int, log *slog.Logger) (*Device, error) {
	r := Probe()
	switch {
	case r.Problem != "":
		return nil, fmt.Errorf("open GPU %d: %s", ordinal, r.Problem)
	case ordinal < 0 || ordinal >= len(r.Devices):
		return nil, fmt.Errorf("open GPU %d: this machine has %d", ordinal, len(r.Devices))
	}
	d := &Device{info: r.Devices[ordinal], log: log, jobs: make(chan job), done: make(chan struct{})}
	d.closing, d.close = context.WithCancel(context.Background())
	opened := make(chan error)
	go d.serve(opened)
	if err := <-opened; err != nil {
		d.close()
		return nil, fmt.Errorf("open GPU %d, %s: %w", ordinal, d.info.Name, err)
	}
	return d, nil
}

// Do runs f on the device's thread and returns its error. Everything f began on the device is done when Do returns nil. f must not call Do.
func (d *Device) Do(f func(*Stream) error) error {
	done := make(chan error, 1)
	select {
	case d.jobs <- job{f, done}:
		return <-done
	case <-d.done:
		return errors.New("the GPU is closed")
	}
}

// Lost returns why the device is out of service, nil if it is not.
func (d *Device) Lost() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.lost
}

// Condemn takes the device out of service, for good and loudly. The first reason stays.
func (d *Device) Condemn(why error) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.lost == nil {
		d.lost = &LostError{d.info.Name, why}
		d.log.Error("a GPU is out of service; what it was computing is abandoned, and the CPU goes on", "gpu", d.info.Name, "err", why)
	}
	return d.lost
}

// Close gives the device back. A call of Do under way ends first.
func (d *Device) Close() error {
	d.close()
	<-d.done
	return nil
}

// serve is the device's thread. It never unlocks it: a thread that had a context is not used for anything else.
func (d *Device) serve(opened chan<- error) {
	runtime.LockOSThread()
	defer close(d.done)
	device := cu.Device(d.info.Ordinal)
	context, err := device.RetainPrimaryCtx()
	if err != nil {
		opened <- d.failed("take its context", err)
		return
	}
	s := &Stream{d: d}
	if err := s.open(context); err != nil {
		opened <- errors.Join(err, device.ReleasePrimaryCtx())
		return
	}
	opened <- nil
	for d.closing.Err() == nil {
		select {
		case j := <-d.jobs:
			j.done <- d.do(s, j.run)
		case <-d.closing.Done():
		}
	}
	s.close()
	_ = device.ReleasePrimaryCtx() // there is nobody left to tell
}

func (d *Device) do(s *Stream, run func(*Stream) error) error {
	if err := d.Lost(); err != nil {
		return err
	}
	if err := run(s); err != nil {
		return err
	}
	return s.Sync()
}

// failed makes an error of what the driver said. All but a lack of memory takes the device out of service: after most failures the driver
// fails for good, and after the others it is not known what was computed.
func (d *Device) failed(doing string, err error) error {
	if err == nil {
		return nil
	}
	return d.Condemn(fmt.Errorf("%s: %w", doing, err))
}
