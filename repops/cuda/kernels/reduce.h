// Row reductions in the contract's order: element i goes to lane i mod 32, lanes take their elements in
// increasing order from +0, then lane l takes lane l+h for h = 16, 8, 4, 2, 1. Rows that may be longer
// than 4096 are reduced in blocks of 4096 whose results are a row again, and so on. A lane of block results
// is never −0, so that results of blocks without elements may be left out.
//
// Blocks of threads are 32 by W: W warps work on one row, each on another block of 4096. All threads of
// the block take part and get the result.
#pragma once

#include "arith.h"

constexpr i64 block_size = 4096;

// tree adds the 32 lanes of each warp; s has a float for each thread.
__device__ __forceinline__ float tree(float *s, float lane) {
    s += threadIdx.y * 32;
    s[threadIdx.x] = lane;
    __syncthreads();
    float t[16];
#pragma unroll
    for (int i = 0; i < 16; i++) t[i] = add(s[i], s[i + 16]);
#pragma unroll
    for (int i = 0; i < 8; i++) t[i] = add(t[i], t[i + 8]);
#pragma unroll
    for (int i = 0; i < 4; i++) t[i] = add(t[i], t[i + 4]);
    t[0] = add(add(t[0], t[2]), add(t[1], t[3]));
    __syncthreads();
    return t[0];
}

// reduce folds term(acc, i) over the n elements of a row that may have up to extent. s has a float for
// each thread and one for each warp.
template <class Term>
__device__ __forceinline__ float reduce(float *s, i64 n, i64 extent, Term term) {
    u32 lane = threadIdx.x, warp = threadIdx.y, warps = blockDim.y;
    float *results = s + warps * 32;
    float second = 0, third = 0;  // lanes of block results, and of results of 4096 of those
    for (i64 first = 0; first < extent; first += warps * block_size) {
        i64 from = first + warp * block_size;
        i64 to = n < from + block_size ? n : from + block_size;
        float acc = 0;
        for (i64 i = from + lane; i < to; i += 32) acc = term(acc, i);
        float sum = tree(s, acc);
        if (extent > block_size) {
            if (lane == 0) results[warp] = sum;
            __syncthreads();
            for (u32 w = 0; w < warps; w++) {
                i64 block = first / block_size + w;
                if (block % 32 == lane) second = add(second, results[w]);
                if (extent > block_size * block_size && (block + 1) % block_size == 0) {
                    float sum = tree(s, second);
                    if (block / block_size % 32 == lane) third = add(third, sum);
                    second = 0;
                }
            }
            __syncthreads();
        } else {
            second = sum;
        }
    }
    if (extent <= block_size && warps == 1) return second;
    if (extent <= block_size) {
        if (lane == 0 && warp == 0) results[0] = second;
        __syncthreads();
        second = results[0];
        __syncthreads();
        return second;
    }
    second = tree(s, second);
    if (extent <= block_size * block_size) return second;
    if ((extent + block_size - 1) / block_size / block_size % 32 == lane) third = add(third, second);
    return tree(s, third);
}

// block_max is the largest v of all threads; s has a float for each.
__device__ __forceinline__ float block_max(float *s, float v) {
    u32 thread = threadIdx.y * blockDim.x + threadIdx.x;
    s[thread] = v;
    __syncthreads();
    for (u32 h = blockDim.x * blockDim.y / 2; h > 0; h /= 2) {
        if (thread < h) s[thread] = larger(s[thread], s[thread + h]);
        __syncthreads();
    }
    v = s[0];
    __syncthreads();
    return v;
}
