//go:build cuda

// The shim defines every function of the CUDA driver that gorgonia.org/cu links against and forwards it to libcuda.so.1, found at run
// time. So one binary starts on every machine: without a driver there are no devices, and whatever needs one says CUDA_ERROR_NO_DEVICE.
//
// The binding calls cuInit while the process starts and ends it if that fails. Here that call does nothing; the driver is opened by the
// first call that needs it, so a command that does not compute does not wait for it either.
//
// All of it is hidden from the dynamic linker, lest the driver bind its own calls to the forwarders.

#include <dlfcn.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#pragma GCC visibility push(hidden)
#include "shim.h"

#define DRIVER(name, parameters, arguments) static CUresult (*real_##name) parameters;
#include "driver.def"
#undef DRIVER
static CUresult (*real_cuInit)(unsigned);
static CUresult (*real_cuDriverGetVersion)(int *);
static CUresult (*real_cuDeviceGetCount)(int *);

static pthread_once_t once = PTHREAD_ONCE_INIT;
static CUresult started = CUDA_ERROR_NO_DEVICE;
static char reason[512];

static void load(void) {
	// The second is where Windows puts its driver for the Linux beside it.
	static const char *const places[] = {"libcuda.so.1", "/usr/lib/wsl/lib/libcuda.so.1"};
	void *driver = NULL;
	for (size_t i = 0; driver == NULL && i < sizeof places / sizeof *places; i++) {
		driver = dlopen(places[i], RTLD_NOW | RTLD_LOCAL);
		if (driver == NULL && i == 0)
			snprintf(reason, sizeof reason, "%s", dlerror());
	}
	if (driver == NULL)
		return;
	reason[0] = 0;
	real_cuInit = dlsym(driver, "cuInit");
	real_cuDriverGetVersion = dlsym(driver, "cuDriverGetVersion");
	real_cuDeviceGetCount = dlsym(driver, "cuDeviceGetCount");
#define DRIVER(name, parameters, arguments) real_##name = dlsym(driver, #name);
#include "driver.def"
#undef DRIVER
	if (real_cuInit == NULL || real_cuDeviceGetCount == NULL) {
		snprintf(reason, sizeof reason, "libcuda.so.1 is no CUDA driver: it has no cuInit");
		real_cuInit = NULL;
		return;
	}
	started = real_cuInit(0);
}

CUresult shim_open(void) {
	pthread_once(&once, load);
	return started;
}

const char *shim_reason(void) {
	shim_open();
	return reason[0] ? reason : NULL;
}

CUresult cuInit(unsigned flags) {
	(void)flags;
	return CUDA_SUCCESS;
}

CUresult cuDriverGetVersion(int *version) {
	shim_open();
	if (real_cuDriverGetVersion == NULL)
		return CUDA_ERROR_NO_DEVICE;
	return real_cuDriverGetVersion(version);
}

CUresult cuDeviceGetCount(int *count) {
	*count = 0;
	if (shim_open() != CUDA_SUCCESS)
		return CUDA_SUCCESS;
	return real_cuDeviceGetCount(count);
}

// An older driver may lack a function; it is then not supported, as the driver would say itself.
#define DRIVER(name, parameters, arguments)    \
	CUresult name parameters {                 \
		CUresult result = shim_open();         \
		if (result != CUDA_SUCCESS)            \
			return result;                     \
		if (real_##name == NULL)               \
			return CUDA_ERROR_NOT_SUPPORTED;   \
		return real_##name arguments;          \
	}
#include "driver.def"
#undef DRIVER
#pragma GCC visibility pop
