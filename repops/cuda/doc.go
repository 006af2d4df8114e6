// Package cuda runs operators on NVIDIA GPUs, with the bits of the definition. It is the only importer of gorgonia.org/cu, and only under
// the build tag cuda; without the tag the same API answers [ErrNotBuilt], and nothing of C is linked.
//
//	Backend  operators and graphs, with the words on the host or resident on the device
//	Stream   what code on the device's thread may do: launch, copy, take and give memory
//	Device   one GPU: a thread of its own, the kernels, the memory
//	cu       gorgonia.org/cu, the binding of the driver
//	shim     every function of the driver, forwarded to libcuda.so.1 if there is one
//
// The kernels, and what operators are made of, are package kernels.
package cuda

import (
	"errors"

	"verdant/repops"
	"verdant/repops/cuda/kernels"
)

// ErrNotBuilt is what a binary without CUDA answers.
var ErrNotBuilt = errors.New("this binary is built without CUDA; \"make build-cuda\" builds one with it")

// ErrNoKernel says that an operator has no kernel for GPUs.
var ErrNoKernel = kernels.ErrNoKernel

// Info describes a GPU.
type Info struct {
	Ordinal         int    `json:"ordinal"`
	Name            string `json:"name"`
	Major           int    `json:"major"` // compute capability
	Minor           int    `json:"minor"`
	Multiprocessors int    `json:"multiprocessors"`
	Memory          int64  `json:"memory"`        // bytes
	SharedMemory    int    `json:"shared_memory"` // bytes that a block may ask for
}

// GPU is a device that was opened. Close gives it back.
type GPU interface {
	repops.Device
	Info() Info
	// SelfTest runs every operator that has a kernel, products at all sizes of tiles, on words that are new each time, and compares with the
	// definition or with the host. Other bits take the device out of service. It returns how many operators it has tested.
	SelfTest() (tested int, err error)
	// CheckOneIn sets how many graphs there are to one in which an operator is done twice, on the host too, and compared; 0 is never, which
	// is for measuring.
	CheckOneIn(n int)
	// Fallbacks returns how often operators ran on the host for want of a kernel, by type.
	Fallbacks() map[string]int
	Close() error
}

// Report is what there is of CUDA on this machine.
type Report struct {
	Built   bool   `json:"built"`             // this binary can use GPUs
	Driver  string `json:"driver,omitempty"`  // the CUDA version the driver is for, such as "12.4"; empty without a driver
	Problem string `json:"problem,omitempty"` // why there is no driver, or why it does not start
	Devices []Info `json:"devices"`
}
