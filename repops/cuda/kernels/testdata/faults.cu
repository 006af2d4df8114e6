// Kernels that are wrong on purpose, each beside what it ought to be: what tests of the emulation run.
#include "../target.h"

// product: d [16, 8] = a [16, 32 bytes]·b [8, 32 bytes], by one warp. Lanes have what they must have, or with wrong, rows g and g+8 of the
// left exchanged.
extern "C" __global__ void product(i32 *d, const i32 *a, const i32 *b, i64 wrong) {
    u32 g = threadIdx.x / 4, t = threadIdx.x % 4, upper = wrong ? g + 8 : g, lower = wrong ? g : g + 8;
    i32 sum[4] = {};
    mma_s8(sum, a[upper * 8 + t], a[lower * 8 + t], a[upper * 8 + t + 4], a[lower * 8 + t + 4], b[g * 8 + t], b[g * 8 + t + 4]);
    for (u32 i = 0; i < 4; i++) d[(i < 2 ? g : g + 8) * 8 + 2 * t + i % 2] = sum[i];
}
EMULATED(product)

// half has a product that only half of the lanes take part in.
extern "C" __global__ void half(i32 *d) {
    i32 sum[4] = {};
    if (threadIdx.x < 16) mma_s8(sum, 1, 1, 1, 1, 1, 1);
    d[threadIdx.x] = sum[0];
}
EMULATED(half)

// parted stops at one barrier or another.
extern "C" __global__ void parted(i32 *d) {
    if (threadIdx.x == 0)
        __syncthreads();
    else
        __syncthreads();
    d[threadIdx.x] = 0;
}
EMULATED(parted)

// reversed hands words from each thread to the one opposite, with a barrier between or, with wrong, a product of the warp, which is none
// for other warps.
extern "C" __global__ void reversed(i32 *d, i64 wrong) {
    __shared__ i32 s[64];
    i32 sum[4] = {};
    s[threadIdx.x] = (i32)threadIdx.x;
    if (wrong)
        mma_s8(sum, 1, 1, 1, 1, 1, 1);
    else
        __syncthreads();
    d[threadIdx.x] = s[63 - threadIdx.x];
}
EMULATED(reversed)
