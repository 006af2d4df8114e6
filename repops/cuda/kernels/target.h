// What the kernels take for granted of their compiler. There are three:
//
//   clang   with neither the toolkit's headers nor its library, to PTX: what Verdant ships
//   nvcc    which has everything; for those who want to look at its machine code
//   g++     to the processor at hand, one thread after the other: what the tests run (emulate.h)
//
// Kernels are written in the toolkit's names. Arithmetic goes through __fadd_rn and its kin, which no
// compiler may fuse or reorder.
#pragma once

typedef unsigned char u8;
typedef int i32;
typedef unsigned u32;
typedef long long i64;
typedef unsigned long long u64;

// quad is 4 words that are loaded and stored at once; iquad has integers.
#if defined(__NVCC__)
template <class T>
struct alignas(16) quad_of {
    T v[4];
    __device__ T &operator[](int i) { return v[i]; }
};
typedef quad_of<float> quad;
typedef quad_of<i32> iquad;
#else
typedef float quad __attribute__((vector_size(16)));
typedef i32 iquad __attribute__((vector_size(16)));
#endif

#if defined(VERDANT_EMULATE)
#include "emulate.h"
#elif defined(__NVCC__)
#define EMULATED(name)
#else

#define EMULATED(name)
#define __global__ __attribute__((global))
#define __device__ __attribute__((device))
#define __shared__ __attribute__((shared))
#define __launch_bounds__(...) __attribute__((launch_bounds(__VA_ARGS__)))
#define __forceinline__ inline __attribute__((always_inline))

struct index3 {
    u32 x, y, z;
};
#define threadIdx (index3{(u32)__nvvm_read_ptx_sreg_tid_x(), (u32)__nvvm_read_ptx_sreg_tid_y(), (u32)__nvvm_read_ptx_sreg_tid_z()})
#define blockIdx (index3{(u32)__nvvm_read_ptx_sreg_ctaid_x(), (u32)__nvvm_read_ptx_sreg_ctaid_y(), (u32)__nvvm_read_ptx_sreg_ctaid_z()})
#define blockDim (index3{(u32)__nvvm_read_ptx_sreg_ntid_x(), (u32)__nvvm_read_ptx_sreg_ntid_y(), (u32)__nvvm_read_ptx_sreg_ntid_z()})
#define gridDim (index3{(u32)__nvvm_read_ptx_sreg_nctaid_x(), (u32)__nvvm_read_ptx_sreg_nctaid_y(), (u32)__nvvm_read_ptx_sreg_nctaid_z()})

__device__ __forceinline__ float __fadd_rn(float a, float b) { return __nvvm_add_rn_f(a, b); }
__device__ __forceinline__ float __fmul_rn(float a, float b) { return __nvvm_mul_rn_f(a, b); }
__device__ __forceinline__ float __fmaf_rn(float a, float b, float c) { return __nvvm_fma_rn_f(a, b, c); }
__device__ __forceinline__ float __fdiv_rn(float a, float b) { return __nvvm_div_rn_f(a, b); }
__device__ __forceinline__ float __fsqrt_rn(float a) { return __nvvm_sqrt_rn_f(a); }
__device__ __forceinline__ float __uint_as_float(u32 a) { return __builtin_bit_cast(float, a); }
__device__ __forceinline__ u32 __float_as_uint(float a) { return __builtin_bit_cast(u32, a); }
__device__ __forceinline__ u32 __umulhi(u32 a, u32 b) { return (u32)((u64)a * b >> 32); }
__device__ __forceinline__ int __popc(u32 a) { return __builtin_popcount(a); }
__device__ __forceinline__ int __ffs(u32 a) { return __builtin_ffs((int)a); }
__device__ __forceinline__ int __dp4a(int a, int b, int c) {
    int d;
    asm("dp4a.s32.s32 %0, %1, %2, %3;" : "=r"(d) : "r"(a), "r"(b), "r"(c));
    return d;
}
__device__ __forceinline__ int atomicMax(int *at, int v) { return __nvvm_atom_max_gen_i(at, v); }

#endif

#if !defined(VERDANT_EMULATE)
// mma_s8 adds to 16 by 8 sums the products of 16 by 32 by 32 by 8 bytes, on tensor cores. A warp does it together, and its lane 4g+t has rows
// g and g+8, words t and t+4 of the left, words t and t+4 of column g of the right, and of the sums, columns 2t and 2t+1 of row g, then of
// row g+8 (PTX ISA, "Matrix Fragments for mma.m16n8k32").
__device__ __forceinline__ void mma_s8(i32 (&d)[4], i32 a0, i32 a1, i32 a2, i32 a3, i32 b0, i32 b1) {
    asm("mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
        : "+r"(d[0]), "+r"(d[1]), "+r"(d[2]), "+r"(d[3])
        : "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(b0), "r"(b1));
}
#endif
