// A CUDA driver for tests, libcuda.so.1, whose devices are the emulated kernels (../kernels/emulate.h). It is as strict as a driver may be:
//
//   - nothing on a stream happens before somebody waits for it, so a missing wait shows
//   - every piece of memory ends at a page that nobody may touch, and starts full of NaN
//   - a thread without a current context gets nothing done
//   - a kernel is found only if both the PTX and the emulation have it
//
// What goes wrong with GPUs goes wrong here on request, by variables that are read at every call:
//
//   FAKE_CUDA_DEVICES=N      there are N devices (1)
//   FAKE_CUDA_DRIVER=V       the driver is for CUDA V, as in 12040; before 11000 it refuses the kernels (12040)
//   FAKE_CUDA_COMPUTE=CC     compute capability (90)
//   FAKE_CUDA_MEMORY=BYTES   of each device (1 GiB)
//   FAKE_CUDA_FULL=N         when memory is taken for the N-th time from now on, there is none left but what is given back
//   FAKE_CUDA_LOST=N         the N-th kernel launched from now on fails, and everything after it
//   FAKE_CUDA_WRONG=N        the N-th kernel launched from now on gets one bit wrong
//   FAKE_CUDA_BUS=FILE       every copy between host and device appends a line to FILE: up or down, and its bytes; so does that memory is full
//   FAKE_CUDA_DESCENDING=1   threads of a block run from the last to the first
//
// "From now on" is from when the variable was last seen to change.

#include <cuda.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <vector>

extern "C" {
struct verdant_kernel;
const verdant_kernel *verdant_kernel_find(const char *name);
unsigned verdant_kernel_params(const verdant_kernel *kernel);
void verdant_kernel_launch(const verdant_kernel *kernel, unsigned gx, unsigned gy, unsigned gz, unsigned bx, unsigned by, unsigned bz,
                           unsigned shared, void **params, int descending);
}

struct CUctx_st {
	CUdevice device;
};
struct CUmod_st {
	std::string ptx;
};
struct CUfunc_st {
	const verdant_kernel *kernel;
	int shared;
};
struct CUstream_st {
	std::deque<std::function<CUresult()>> queue;
};

namespace {

std::mutex lock;  // over everything below; the functions of the driver hold it

struct piece {
	size_t bytes;
	char *mapped;
	size_t mapping;
	CUdevice device;
};
std::map<CUdeviceptr, piece> pieces;
size_t used[64];

CUctx_st contexts[64];
thread_local CUcontext current;
CUstream_st legacy;  // the stream of calls that name none
std::vector<CUstream> streams;
bool lost;

long setting(const char *name, long otherwise) {
	const char *text = getenv(name);
	return text && *text ? strtol(text, nullptr, 10) : otherwise;
}

// Countdown counts calls down to the one a variable names.
struct countdown {
	const char *name;
	std::string seen;
	long left = 0;
	bool passed = false;
	bool now() {
		const char *text = getenv(name);
		std::string value = text ? text : "";
		if (value != seen) {
			seen = value;
			left = value.empty() ? 0 : atol(value.c_str());
			passed = false;
		}
		bool here = left > 0 && --left == 0;
		passed |= here;
		return here;
	}
};
countdown lose{"FAKE_CUDA_LOST", ""}, err{"FAKE_CUDA_WRONG", ""}, fill{"FAKE_CUDA_FULL", ""};
size_t taken;  // of the device that is full

int devices() { return (int)std::min(setting("FAKE_CUDA_DEVICES", 1), 64L); }

// find returns the piece that the bytes from an address on lie in, or null.
std::map<CUdeviceptr, piece>::iterator find(CUdeviceptr at, size_t bytes) {
	auto p = pieces.upper_bound(at);
	if (p == pieces.begin()) return pieces.end();
	--p;
	return at + bytes <= p->first + p->second.bytes ? p : pieces.end();
}

// room is how many bytes of a device are free.
size_t room(CUdevice device) {
	size_t all = setting("FAKE_CUDA_MEMORY", 1 << 30);
	if (fill.passed) all = std::min(all, taken);
	return all - std::min(all, used[device]);
}

bool owned(CUdeviceptr at, size_t bytes) { return find(at, bytes) != pieces.end(); }

CUresult drain(CUstream s) {
	while (!lost && !s->queue.empty()) {
		auto next = std::move(s->queue.front());
		s->queue.pop_front();
		CUresult r = next();
		if (r != CUDA_SUCCESS) return r;
	}
	return lost ? CUDA_ERROR_LAUNCH_FAILED : CUDA_SUCCESS;
}

CUresult drain_all() {
	CUresult r = drain(&legacy);
	for (CUstream s : streams)
		if (r == CUDA_SUCCESS) r = drain(s);
	return r;
}

// usable is what every call asks first.
CUresult usable() {
	if (lost) return CUDA_ERROR_LAUNCH_FAILED;
	return current ? CUDA_SUCCESS : CUDA_ERROR_INVALID_CONTEXT;
}

#define ENTER                                   \
	std::lock_guard<std::mutex> guard(lock);    \
	if (CUresult r = usable(); r != CUDA_SUCCESS) return r

void crossed(const char *way, size_t bytes) {
	const char *file = getenv("FAKE_CUDA_BUS");
	if (FILE *f = file && *file ? fopen(file, "a") : nullptr) {
		fprintf(f, "%s %zu\n", way, bytes);
		fclose(f);
	}
}

CUresult enqueue(CUstream s, std::function<CUresult()> what) {
	(s ? s : &legacy)->queue.push_back(std::move(what));
	return CUDA_SUCCESS;
}

CUresult launch(const verdant_kernel *kernel, std::array<unsigned, 7> g, std::vector<uint64_t> args) {
	if (lose.now()) {
		lost = true;
		return CUDA_ERROR_LAUNCH_FAILED;
	}
	bool wrong = err.now();
	std::vector<std::pair<uint32_t *, std::vector<uint32_t>>> before;
	if (wrong)
		for (uint64_t a : args)
			if (auto p = find(a, 4); p != pieces.end()) {
				auto *words = (uint32_t *)a;
				before.push_back({words, {words, (uint32_t *)(p->first + p->second.bytes / 4 * 4)}});
			}
	std::vector<void *> pointers;
	for (uint64_t &a : args) pointers.push_back(&a);
	verdant_kernel_launch(kernel, g[0], g[1], g[2], g[3], g[4], g[5], g[6], pointers.data(), setting("FAKE_CUDA_DESCENDING", 0));
	for (auto &[words, old] : before)
		for (size_t i = 0; wrong && i < old.size(); i++)
			if (words[i] != old[i]) {
				words[i] ^= 1;
				wrong = false;
			}
	return CUDA_SUCCESS;
}

}  // namespace

extern "C" {

CUresult cuInit(unsigned) { return devices() ? CUDA_SUCCESS : CUDA_ERROR_NO_DEVICE; }

CUresult cuDriverGetVersion(int *version) {
	*version = (int)setting("FAKE_CUDA_DRIVER", 12040);
	return CUDA_SUCCESS;
}

CUresult cuDeviceGetCount(int *count) {
	*count = devices();
	return CUDA_SUCCESS;
}

CUresult cuDeviceGet(CUdevice *device, int ordinal) {
	if (ordinal < 0 || ordinal >= devices()) return CUDA_ERROR_INVALID_DEVICE;
	*device = ordinal;
	return CUDA_SUCCESS;
}

CUresult cuDeviceGetName(char *name, int length, CUdevice device) {
	snprintf(name, length, "Emulated GPU %d", device);
	return CUDA_SUCCESS;
}

CUresult cuDeviceTotalMem(size_t *bytes, CUdevice) {
	*bytes = setting("FAKE_CUDA_MEMORY", 1 << 30);
	return CUDA_SUCCESS;
}

CUresult cuDeviceGetAttribute(int *value, CUdevice_attribute attribute, CUdevice) {
	long compute = setting("FAKE_CUDA_COMPUTE", 90);
	switch (attribute) {
	case CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR: *value = compute / 10; break;
	case CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR: *value = compute % 10; break;
	case CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT: *value = 4; break;
	case CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN: *value = 227 << 10; break;
	default: return CUDA_ERROR_NOT_SUPPORTED;
	}
	return CUDA_SUCCESS;
}

// A device that was lost is whole again for who takes it anew without the variable: one process can test more than one loss.
CUresult cuDevicePrimaryCtxRetain(CUcontext *context, CUdevice device) {
	std::lock_guard<std::mutex> guard(lock);
	if (getenv("FAKE_CUDA_LOST") == nullptr) lost = false;
	if (lost) return CUDA_ERROR_LAUNCH_FAILED;
	if (device < 0 || device >= devices()) return CUDA_ERROR_INVALID_DEVICE;
	contexts[device].device = device;
	*context = &contexts[device];
	return CUDA_SUCCESS;
}

CUresult cuDevicePrimaryCtxRelease(CUdevice) { return CUDA_SUCCESS; }

CUresult cuCtxSetCurrent(CUcontext context) {
	current = context;
	return CUDA_SUCCESS;
}

CUresult cuModuleLoadDataEx(CUmodule *module, const void *image, unsigned count, CUjit_option *options, void **values) {
	ENTER;
	if (setting("FAKE_CUDA_DRIVER", 12040) < 11000) {
		for (unsigned i = 0; i < count; i++)
			if (options[i] == CU_JIT_ERROR_LOG_BUFFER) strcpy((char *)values[i], "ptxas fatal : Unsupported .version");
		return CUDA_ERROR_UNSUPPORTED_PTX_VERSION;
	}
	*module = new CUmod_st{(const char *)image};
	return CUDA_SUCCESS;
}

CUresult cuModuleUnload(CUmodule module) {
	delete module;
	return CUDA_SUCCESS;
}

CUresult cuModuleGetFunction(CUfunction *function, CUmodule module, const char *name) {
	ENTER;
	const verdant_kernel *kernel = verdant_kernel_find(name);
	if (module->ptx.find(std::string(".entry ") + name + "(") == std::string::npos || !kernel) return CUDA_ERROR_NOT_FOUND;
	*function = new CUfunc_st{kernel, 48 << 10};  // a few dozen in a process, which nobody gives back
	return CUDA_SUCCESS;
}

CUresult cuFuncSetAttribute(CUfunction function, CUfunction_attribute attribute, int value) {
	ENTER;
	if (attribute != CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES || value < 0 || value > 227 << 10) return CUDA_ERROR_INVALID_VALUE;
	function->shared = value;
	return CUDA_SUCCESS;
}

CUresult cuLaunchKernel(CUfunction f, unsigned gx, unsigned gy, unsigned gz, unsigned bx, unsigned by, unsigned bz, unsigned shared,
                        CUstream stream, void **params, void **) {
	ENTER;
	if (gx - 1 > 0x7FFFFFFEu || gy - 1 > 65534 || gz - 1 > 65534 || bz - 1 > 63 || bx * by * bz - 1 > 1023 || (int)shared > f->shared)
		return CUDA_ERROR_INVALID_VALUE;
	std::vector<uint64_t> args(verdant_kernel_params(f->kernel));
	for (size_t i = 0; i < args.size(); i++) args[i] = *(uint64_t *)params[i];
	std::array<unsigned, 7> g{gx, gy, gz, bx, by, bz, shared};
	return enqueue(stream, [kernel = f->kernel, g, args] { return launch(kernel, g, args); });
}

CUresult cuMemGetInfo(size_t *free, size_t *total) {
	ENTER;
	*total = setting("FAKE_CUDA_MEMORY", 1 << 30);
	*free = room(current->device);
	return CUDA_SUCCESS;
}

CUresult cuMemAlloc(CUdeviceptr *address, size_t bytes) {
	ENTER;
	size_t page = sysconf(_SC_PAGESIZE), whole = (bytes + 15) / 16 * 16, mapping = (whole + page - 1) / page * page + page;
	if (bytes == 0) return CUDA_ERROR_INVALID_VALUE;
	if (fill.now()) crossed("full", taken = used[current->device]);
	if (bytes > room(current->device)) return CUDA_ERROR_OUT_OF_MEMORY;
	void *m = mmap(nullptr, mapping, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	if (m == MAP_FAILED) return CUDA_ERROR_OUT_OF_MEMORY;
	char *end = (char *)m + mapping - page;
	mprotect(end, page, PROT_NONE);
	memset(end - whole, 0xFF, whole);
	*address = (CUdeviceptr)(end - whole);
	pieces[*address] = {bytes, (char *)m, mapping, current->device};
	used[current->device] += bytes;
	return CUDA_SUCCESS;
}

CUresult cuMemFree(CUdeviceptr address) {
	ENTER;
	auto p = pieces.find(address);
	if (p == pieces.end()) return CUDA_ERROR_INVALID_VALUE;
	CUresult r = drain_all();
	used[p->second.device] -= p->second.bytes;
	munmap(p->second.mapped, p->second.mapping);
	pieces.erase(p);
	return r;
}

CUresult cuMemAllocHost(void **address, size_t bytes) {
	*address = malloc(bytes);
	return *address ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
}

CUresult cuMemFreeHost(void *address) {
	free(address);
	return CUDA_SUCCESS;
}

CUresult cuMemcpyHtoD(CUdeviceptr to, const void *from, size_t bytes) {
	ENTER;
	if (!owned(to, bytes)) return CUDA_ERROR_INVALID_VALUE;
	crossed("up", bytes);
	memcpy((void *)to, from, bytes);
	return CUDA_SUCCESS;
}

CUresult cuMemcpyDtoH(void *to, CUdeviceptr from, size_t bytes) {
	ENTER;
	if (!owned(from, bytes)) return CUDA_ERROR_INVALID_VALUE;
	crossed("down", bytes);
	memcpy(to, (void *)from, bytes);
	return CUDA_SUCCESS;
}

CUresult cuMemcpyHtoDAsync(CUdeviceptr to, const void *from, size_t bytes, CUstream stream) {
	ENTER;
	if (!owned(to, bytes)) return CUDA_ERROR_INVALID_VALUE;
	crossed("up", bytes);
	return enqueue(stream, [=] { return memcpy((void *)to, from, bytes), CUDA_SUCCESS; });
}

CUresult cuMemcpyDtoHAsync(void *to, CUdeviceptr from, size_t bytes, CUstream stream) {
	ENTER;
	if (!owned(from, bytes)) return CUDA_ERROR_INVALID_VALUE;
	crossed("down", bytes);
	return enqueue(stream, [=] { return memcpy(to, (void *)from, bytes), CUDA_SUCCESS; });
}

CUresult cuMemcpyDtoDAsync(CUdeviceptr to, CUdeviceptr from, size_t bytes, CUstream stream) {
	ENTER;
	if (!owned(to, bytes) || !owned(from, bytes)) return CUDA_ERROR_INVALID_VALUE;
	return enqueue(stream, [=] { return memmove((void *)to, (void *)from, bytes), CUDA_SUCCESS; });
}

CUresult cuMemsetD32Async(CUdeviceptr to, unsigned value, size_t count, CUstream stream) {
	ENTER;
	if (!owned(to, 4 * count)) return CUDA_ERROR_INVALID_VALUE;
	return enqueue(stream, [=] {
		for (size_t i = 0; i < count; i++) ((unsigned *)to)[i] = value;
		return CUDA_SUCCESS;
	});
}

CUresult cuStreamCreate(CUstream *stream, unsigned) {
	ENTER;
	streams.push_back(*stream = new CUstream_st);
	return CUDA_SUCCESS;
}

CUresult cuStreamDestroy(CUstream stream) {
	ENTER;
	CUresult r = drain(stream);
	std::erase(streams, stream);
	delete stream;
	return r;
}

CUresult cuStreamSynchronize(CUstream stream) {
	ENTER;
	return drain(stream ? stream : &legacy);
}

CUresult cuCtxSynchronize(void) {
	ENTER;
	return drain_all();
}

}  // extern "C"
