// A CUDA device made of one processor thread, for tests. Blocks run one after another. The threads of a
// block are fibers: each runs until it comes to a barrier or to its end, then the next one does, in
// ascending or in descending order. What one order hides, a missing barrier for instance, the other
// shows. Shared memory is filled with NaN before a block begins. Threads that do not all stop at the same
// barrier end the process: on a device that hangs, or worse. So do lanes of a warp that are not all at the
// same product of matrices; between two of those, only their own warp goes on.
#pragma once

#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <tuple>
#include <utility>
#if !defined(__x86_64__) && !defined(__aarch64__)
#include <ucontext.h>
#endif

#define __global__
#define __device__
#define __shared__ static __attribute__((section("verdant_shared")))
#define __launch_bounds__(...)
#define __forceinline__ inline __attribute__((always_inline))
#define __syncthreads() emulation::barrier(__LINE__)

struct index3 {
    u32 x, y, z;
};

// The kernel this translation unit is running, and who is running it.
static index3 threadIdx, blockIdx, blockDim, gridDim;

inline float __fadd_rn(float a, float b) { return a + b; }
inline float __fmul_rn(float a, float b) { return a * b; }
inline float __fmaf_rn(float a, float b, float c) { return __builtin_fmaf(a, b, c); }
inline float __fdiv_rn(float a, float b) { return a / b; }
inline float __fsqrt_rn(float a) { return __builtin_sqrtf(a); }
inline float __uint_as_float(u32 a) { return __builtin_bit_cast(float, a); }
inline u32 __float_as_uint(float a) { return __builtin_bit_cast(u32, a); }
inline u32 __umulhi(u32 a, u32 b) { return (u32)((u64)a * b >> 32); }
inline int __popc(u32 a) { return __builtin_popcount(a); }
inline int __ffs(u32 a) { return __builtin_ffs((int)a); }
inline int __dp4a(int a, int b, int c) {
    u32 sum = (u32)c;
    for (int i = 0; i < 32; i += 8) sum += (u32)((int)(signed char)((u32)a >> i) * (int)(signed char)((u32)b >> i));
    return (int)sum;
}
inline int atomicMax(int *at, int v) {
    int old = *at;
    if (v > old) *at = v;
    return old;
}

// A kernel as whoever launches it sees it. Parameters are 8 bytes each, as the driver reads them.
struct verdant_kernel {
    const char *name;
    unsigned params;
    void (*run)(void **params);
};

// The linker's names for the ends of the sections that shared memory and the kernels' table lie in.
extern "C" {
extern u8 __start_verdant_shared[] __attribute__((weak, visibility("hidden")));
extern u8 __stop_verdant_shared[] __attribute__((weak, visibility("hidden")));
extern const verdant_kernel *const __start_verdant_kernels[] __attribute__((visibility("hidden")));
extern const verdant_kernel *const __stop_verdant_kernels[] __attribute__((visibility("hidden")));
}

namespace emulation {

constexpr unsigned most = 1024;         // threads of a block
constexpr size_t stack_bytes = 64 << 10;  // of each

enum : int { ended = -1, fresh = 0 };  // else the line of the barrier it waits at

// What a lane brings to a product of matrices that its warp does together, and where its sums go.
struct fragments {
    int line;
    i32 *d, a[4], b[2];
};

struct fiber {
    void *context;
    int at;
    const fragments *product;  // that it waits for, or null
};

static fiber fibers[most];
static u8 *stacks;
static void *scheduler;
static unsigned current;
static const verdant_kernel *kernel;
static void **arguments;

static void fail(const char *what, int a, int b) {
    fprintf(stderr, "emulated kernel %s, block %u,%u,%u: %s (%d, %d)\n", kernel->name, blockIdx.x, blockIdx.y, blockIdx.z, what, a, b);
    abort();
}

// change saves what a call must keep, stores the stack pointer at *from and goes on at to.
extern "C" void verdant_change(void **from, void *to) __attribute__((visibility("hidden")));

#if defined(__x86_64__)
asm(R"(
.text
.hidden verdant_change
.globl verdant_change
.type verdant_change, @function
verdant_change:
    pushq %rbp
    pushq %rbx
    pushq %r12
    pushq %r13
    pushq %r14
    pushq %r15
    movq %rsp, (%rdi)
    movq %rsi, %rsp
    popq %r15
    popq %r14
    popq %r13
    popq %r12
    popq %rbx
    popq %rbp
    ret
.size verdant_change, .-verdant_change
)");
static void *prepare(u8 *top, void (*entry)()) {
    void **sp = (void **)top;
    *--sp = nullptr;  // the entry's own return address: it never returns
    *--sp = (void *)entry;
    return memset(sp - 6, 0, 6 * sizeof *sp);
}
#elif defined(__aarch64__)
asm(R"(
.text
.hidden verdant_change
.globl verdant_change
.type verdant_change, %function
verdant_change:
    sub sp, sp, #160
    stp x19, x20, [sp]
    stp x21, x22, [sp, #16]
    stp x23, x24, [sp, #32]
    stp x25, x26, [sp, #48]
    stp x27, x28, [sp, #64]
    stp x29, x30, [sp, #80]
    stp d8, d9, [sp, #96]
    stp d10, d11, [sp, #112]
    stp d12, d13, [sp, #128]
    stp d14, d15, [sp, #144]
    mov x9, sp
    str x9, [x0]
    mov sp, x1
    ldp x19, x20, [sp]
    ldp x21, x22, [sp, #16]
    ldp x23, x24, [sp, #32]
    ldp x25, x26, [sp, #48]
    ldp x27, x28, [sp, #64]
    ldp x29, x30, [sp, #80]
    ldp d8, d9, [sp, #96]
    ldp d10, d11, [sp, #112]
    ldp d12, d13, [sp, #128]
    ldp d14, d15, [sp, #144]
    add sp, sp, #160
    ret
.size verdant_change, .-verdant_change
)");
static void *prepare(u8 *top, void (*entry)()) {
    void **sp = (void **)memset(top - 160, 0, 160);
    sp[11] = (void *)entry;  // x30
    return sp;
}
#else
struct portable {
    ucontext_t u;
};
static portable contexts[most + 1];
extern "C" void verdant_change(void **from, void *to) {
    portable *here = current == most ? &contexts[most] : &contexts[current];
    *from = here;
    swapcontext(&here->u, &((portable *)to)->u);
}
static void *prepare(u8 *top, void (*entry)()) {
    portable *p = &contexts[(top - stacks) / stack_bytes - 1];
    getcontext(&p->u);
    p->u.uc_stack.ss_sp = top - stack_bytes;
    p->u.uc_stack.ss_size = stack_bytes;
    makecontext(&p->u, entry, 0);
    return p;
}
#endif

static void leave(int at) {
    fiber *f = &fibers[current];
    f->at = at;
    verdant_change(&f->context, scheduler);
}

static void barrier(int line) { leave(line); }

static void thread() {
    kernel->run(arguments);
    leave(ended);
}

static void set_thread(unsigned i) {
    current = i;
    threadIdx = {i % blockDim.x, i / blockDim.x % blockDim.y, i / blockDim.x / blockDim.y};
}

static i32 byte_of(const i32 *words, int i) { return (signed char)((u32)words[i / 4] >> 8 * (i % 4)); }

// multiply does the product that all lanes of a warp wait for. Which lane has what is written here as the PTX ISA has it, byte by byte
// ("Matrix Fragments for mma.m16n8k32"), so that a kernel that deals out its words otherwise gives other sums.
static void multiply(fiber *lanes) {
    i32 a[16][32], b[32][8];
    for (int lane = 0; lane < 32; lane++) {
        const fragments *f = lanes[lane].product;
        if (f->line != lanes[0].product->line) fail("lanes of a warp are at different products, lines", lanes[0].product->line, f->line);
        int group = lane >> 2, in_group = lane % 4;
        for (int i = 0; i < 16; i++) a[i < 4 || (i >= 8 && i < 12) ? group : group + 8][in_group * 4 + (i & 3) + (i < 8 ? 0 : 16)] = byte_of(f->a, i);
        for (int i = 0; i < 8; i++) b[in_group * 4 + (i & 3) + (i < 4 ? 0 : 16)][group] = byte_of(f->b, i);
    }
    for (int lane = 0; lane < 32; lane++) {
        for (int i = 0; i < 4; i++) {
            int row = i < 2 ? lane >> 2 : (lane >> 2) + 8, col = lane % 4 * 2 + (i & 1);
            u32 sum = (u32)lanes[lane].product->d[i];
            for (int k = 0; k < 32; k++) sum += (u32)(a[row][k] * b[k][col]);
            lanes[lane].product->d[i] = (i32)sum;
        }
        lanes[lane].product = nullptr;
    }
}

// warp runs threads until each stands at a barrier or at its end.
static void warp(unsigned first, unsigned lanes, bool descending) {
    for (;;) {
        unsigned together = 0;
        for (unsigned n = 0; n < lanes; n++) {
            set_thread(first + (descending ? lanes - 1 - n : n));
            void *to = fibers[current].context;
#if !defined(__x86_64__) && !defined(__aarch64__)
            swapcontext(&contexts[most].u, &((portable *)to)->u);
#else
            verdant_change(&scheduler, to);
#endif
            together += fibers[current].product != nullptr;
        }
        if (together == 0) return;
        if (together < 32) fail("a product of matrices takes all lanes of a warp, not so many of those there are", (int)together, (int)lanes);
        multiply(&fibers[first]);
    }
}

// block runs all threads of one block and tells whether there was a barrier.
static bool block(unsigned threads, bool descending) {
    for (unsigned i = 0; i < threads; i++)
        fibers[i] = {prepare(stacks + (i + 1) * stack_bytes, thread), fresh, nullptr};
    unsigned warps = (threads + 31) / 32;
    for (bool waited = false;; waited = true) {
        for (unsigned n = 0; n < warps; n++) {
            unsigned first = 32 * (descending ? warps - 1 - n : n);
            warp(first, threads - first < 32 ? threads - first : 32, descending);
        }
        for (unsigned i = 1; i < threads; i++)
            if (fibers[i].at != fibers[0].at) fail("threads stop at different barriers, lines", fibers[0].at, fibers[i].at);
        if (fibers[0].at == ended) return waited;
    }
}

static void poison() {
    if (__start_verdant_shared) memset(__start_verdant_shared, 0xFF, __stop_verdant_shared - __start_verdant_shared);
}

// call passes the words at params[0], params[1], … as the arguments of a kernel.
template <class... Args, size_t... I>
void call(void (*f)(Args...), void **params, std::index_sequence<I...>) {
    static_assert(((sizeof(Args) == 8) && ...), "kernel parameters have 8 bytes");
    f(*(std::decay_t<Args> *)params[I]...);
}

template <class... Args>
void invoke(void (*f)(Args...), void **params) {
    call(f, params, std::index_sequence_for<Args...>{});
}

template <class... Args>
constexpr unsigned count(void (*)(Args...)) {
    return sizeof...(Args);
}

}  // namespace emulation

// mma_s8 waits for the other lanes of the warp.
inline void mma_s8(i32 (&d)[4], i32 a0, i32 a1, i32 a2, i32 a3, i32 b0, i32 b1, int line = __builtin_LINE()) {
    using namespace emulation;
    fragments mine = {line, d, {a0, a1, a2, a3}, {b0, b1}};
    fibers[current].product = &mine;
    verdant_change(&fibers[current].context, scheduler);
}

// EMULATED makes a kernel known by its name.
#define EMULATED(name)                                                                                             \
    static const verdant_kernel emulated_##name = {#name, emulation::count(name),                                  \
                                                   [](void **params) { emulation::invoke(name, params); }};        \
    static const verdant_kernel *const __attribute__((used, section("verdant_kernels"))) entry_##name = &emulated_##name;

#define VERDANT_EXPORT extern "C" __attribute__((visibility("default")))

// verdant_kernel_find returns a kernel by its name, or null.
VERDANT_EXPORT const verdant_kernel *verdant_kernel_find(const char *name) {
    for (auto k = __start_verdant_kernels; k < __stop_verdant_kernels; k++)
        if (strcmp((*k)->name, name) == 0) return *k;
    return nullptr;
}

// verdant_kernel_params returns the number of a kernel's parameters.
VERDANT_EXPORT unsigned verdant_kernel_params(const verdant_kernel *k) { return k->params; }

// verdant_kernel_launch runs a kernel to its end. Launches take turns, whichever thread they come from.
// Dynamic shared memory is none that these kernels use: shared_bytes must be 0.
VERDANT_EXPORT void verdant_kernel_launch(const verdant_kernel *k, unsigned gx, unsigned gy, unsigned gz, unsigned bx,
                                          unsigned by, unsigned bz, unsigned shared_bytes, void **params, int descending) {
    using namespace emulation;
    static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
    pthread_mutex_lock(&turn);
    kernel = k, arguments = params, gridDim = {gx, gy, gz}, blockDim = {bx, by, bz};
    u64 threads = (u64)bx * by * bz;
    if (threads < 1 || threads > most || shared_bytes != 0) fail("cannot launch threads, bytes", (int)threads, (int)shared_bytes);
    if (stacks == nullptr) {
        void *m = mmap(nullptr, most * stack_bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (m == MAP_FAILED) fail("no memory for stacks of threads, bytes", (int)most, (int)stack_bytes);
        stacks = (u8 *)m;
    }
    poison();
    for (blockIdx.z = 0; blockIdx.z < gz; blockIdx.z++)
        for (blockIdx.y = 0; blockIdx.y < gy; blockIdx.y++)
            for (blockIdx.x = 0; blockIdx.x < gx; blockIdx.x++)
                if (block((unsigned)threads, descending)) poison();
    pthread_mutex_unlock(&turn);
}
