//go:build cuda

package cuda

// #include <stdlib.h>
// #include <cuda.h>
//
// // load compiles PTX for the device of the current context; log takes what the compiler has to say.
// static CUresult load(CUmodule *module, const char *ptx, char *log, size_t bytes) {
//	CUjit_option options[] = {CU_JIT_ERROR_LOG_BUFFER, CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES};
//	void *values[] = {log, (void *)bytes};
//	return cuModuleLoadDataEx(module, ptx, 2, options, values);
// }
import "C"

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unsafe"

	"gorgonia.org/cu"

	"verdant/repops/cuda/kernels"
)

// drivers names the first driver that reads a version of PTX.
var drivers = map[string]string{"7.0": "450.36 (CUDA 11.0)"}

// load compiles the kernels for the device. It runs on the device's thread.
func (d *Device) load() (cu.Module, error) {
	version, target := directive(".version"), directive(".target")
	if least, err := strconv.Atoi(strings.TrimPrefix(target, "sm_")); err != nil || 10*d.info.Major+d.info.Minor < least {
		return cu.Module{}, fmt.Errorf("it has compute capability %d.%d, the kernels need %d.%d: use another GPU, or the CPU", d.info.Major, d.info.Minor, least/10, least%10)
	}
	text := C.CString(kernels.PTX)
	defer C.free(unsafe.Pointer(text))
	const size = 4096
	log := (*C.char)(C.calloc(size, 1))
	defer C.free(unsafe.Pointer(log))
	var raw C.CUmodule
	r := C.load(&raw, text, log, size-1)
	switch r {
	case C.CUDA_SUCCESS:
		// A Module is nothing but the driver's pointer.
		return *(*cu.Module)(unsafe.Pointer(&raw)), nil
	case C.CUDA_ERROR_OUT_OF_MEMORY:
		return cu.Module{}, errors.New("out of memory while loading the kernels: others fill the GPU")
	case C.CUDA_ERROR_INVALID_PTX, C.CUDA_ERROR_UNSUPPORTED_PTX_VERSION, C.CUDA_ERROR_NO_BINARY_FOR_GPU, C.CUDA_ERROR_INVALID_IMAGE:
		return cu.Module{}, fmt.Errorf("the driver (for CUDA %s) refuses the kernels, which are PTX %s for %s and need NVIDIA driver %s or later%s",
			driverVersion(), version, target, drivers[version], said(log))
	}
	return cu.Module{}, fmt.Errorf("load the kernels: error %d of the driver%s", int(r), said(log))
}

func said(log *C.char) string {
	if text := strings.TrimSpace(C.GoString(log)); text != "" {
		return "; it says: " + text
	}
	return ""
}

// directive returns the first word after a directive of the PTX.
func directive(name string) string {
	for line := range strings.Lines(kernels.PTX) {
		if words := strings.Fields(line); len(words) > 1 && words[0] == name {
			return strings.TrimSuffix(words[1], ",")
		}
	}
	return ""
}

func driverVersion() string {
	v := cu.Version()
	if v <= 0 {
		return "?"
	}
	return fmt.Sprintf("%d.%d", v/1000, v%1000/10)
}
