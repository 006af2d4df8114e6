// The contract's arithmetic: what package repops writes in opcodes, in the same order. Functions may give
// any NaN for a NaN; put makes it the one that is stored. Numbers are never negated by the minus sign,
// which leaves the sign of a NaN open, but by their bits.
#pragma once

#include "target.h"

constexpr u32 canonical_nan = 0x7FC00000;
constexpr u32 sign_bit = 0x80000000;
constexpr u32 one_bits = 0x3F800000;
constexpr u32 round_int = 0x4B400000;  // 1.5·2^23: adding it rounds to an integer

__device__ __forceinline__ float bits(u32 a) { return __uint_as_float(a); }
__device__ __forceinline__ u32 word(float a) { return __float_as_uint(a); }
__device__ __forceinline__ float scalar(u64 parameter) { return bits((u32)parameter); }

__device__ __forceinline__ float add(float a, float b) { return __fadd_rn(a, b); }
__device__ __forceinline__ float sub(float a, float b) { return __fadd_rn(a, bits(word(b) ^ sign_bit)); }
__device__ __forceinline__ float mul(float a, float b) { return __fmul_rn(a, b); }
__device__ __forceinline__ float fused(float a, float b, float c) { return __fmaf_rn(a, b, c); }
__device__ __forceinline__ float divide(float a, float b) { return __fdiv_rn(a, b); }
__device__ __forceinline__ float root(float a) { return __fsqrt_rn(a); }
__device__ __forceinline__ float negate(float a) { return bits(word(a) ^ sign_bit); }
__device__ __forceinline__ float canon(float a) { return a != a ? bits(canonical_nan) : a; }

// put stores a result.
__device__ __forceinline__ void put(float *at, float a) { *at = canon(a); }

// larger: a NaN wins, +0 is larger than −0. It is associative, so that it may be blocked.
__device__ __forceinline__ float larger(float a, float b) {
    if (a != a || b != b) return bits(canonical_nan);
    if (a > b) return a;
    if (b > a) return b;
    return word(a) & sign_bit ? b : a;
}

__device__ __forceinline__ float smaller(float a, float b) { return negate(larger(negate(a), negate(b))); }

// from_int is exact for |i| < 2^22 and the same everywhere beyond.
__device__ __forceinline__ float from_int(i32 i) { return sub(bits((u32)i + round_int), bits(round_int)); }

// exponential is repops.Exp.
__device__ __forceinline__ float exponential(float x) {
    if (x > bits(0x42B20000)) x = bits(0x42B20000);  // 89
    x = larger(x, bits(0xC2D00000));                 // -104
    float t = fused(x, bits(0x3FB8AA3B), bits(round_int));
    float n = sub(t, bits(round_int));
    float r = fused(n, bits(0xBF318000), x);
    r = fused(n, bits(0x395E8083), r);
    float q = fused(bits(0x39506967), r, bits(0x3AB743CE));
    q = fused(q, r, bits(0x3C088908));
    q = fused(q, r, bits(0x3D2AA9C1));
    q = fused(q, r, bits(0x3E2AAAAA));
    q = fused(q, r, bits(0x3F000000));
    float p = add(fused(q, mul(r, r), r), bits(one_bits));
    i32 i = (i32)(word(t) - round_int);
    i32 half = i >> 1;
    p = mul(p, bits(((u32)half << 23) + one_bits));
    return mul(p, bits(((u32)(i - half) << 23) + one_bits));
}

// logarithm is repops.Log.
__device__ __forceinline__ float logarithm(float x) {
    bool subnormal = x < bits(0x00800000);
    float y = subnormal ? mul(x, bits(0x4B000000)) : x;
    i32 e = (i32)(word(y) - 0x3F3504F3) >> 23;
    float f = sub(bits(word(y) - ((u32)e << 23)), bits(one_bits));
    float n = from_int(e - (subnormal ? 23 : 0));
    float z = mul(f, f);
    float p = fused(bits(0x3D9021BB), f, bits(0xBDEBD1B8));
    p = fused(p, f, bits(0x3DEF251A));
    p = fused(p, f, bits(0xBDFE5D4F));
    p = fused(p, f, bits(0x3E11E9BF));
    p = fused(p, f, bits(0xBE2AAE50));
    p = fused(p, f, bits(0x3E4CCEAC));
    p = fused(p, f, bits(0xBE7FFFFC));
    p = fused(p, f, bits(0x3EAAAAAA));
    float low = fused(mul(p, f), z, mul(n, bits(0xB95E8083)));
    low = fused(bits(0xBF000000), z, low);
    float high = mul(n, bits(0x3F318000));
    float s = add(high, f);
    low = add(low, sub(f, sub(s, high)));
    float r = add(s, low);
    if (!(x < bits(0x7F800000))) r = bits(0x7F800000);
    if (x > 0) return r;
    return x == 0 ? bits(0xFF800000) : bits(canonical_nan);
}

// sigmoid is 1/(1 + exp(−a)).
__device__ __forceinline__ float sigmoid(float a) {
    return divide(bits(one_bits), add(bits(one_bits), exponential(negate(a))));
}

struct random4 {
    u32 w[4];
};

// philox is Philox4x32-10 (repops.Philox).
__device__ __forceinline__ random4 philox(u32 k0, u32 k1, u32 c0, u32 c1, u32 c2, u32 c3) {
    for (int i = 0; i < 10; i++) {
        u32 hi0 = __umulhi(0xD2511F53, c0), lo0 = 0xD2511F53 * c0;
        u32 hi1 = __umulhi(0xCD9E8D57, c2), lo1 = 0xCD9E8D57 * c2;
        c0 = hi1 ^ c1 ^ k0, c1 = lo1, c2 = hi0 ^ c3 ^ k1, c3 = lo0;
        k0 += 0x9E3779B9, k1 += 0xBB67AE85;
    }
    return {{c0, c1, c2, c3}};
}

// block is one address of a random stream (repops.Stream).
__device__ __forceinline__ random4 stream_block(const u32 *header, u32 purpose, u32 item, u32 position, u32 block) {
    return philox(header[0], header[1], header[2], item, position << 16 | block, purpose);
}

// neg_gumbel is log(−log u), u the uniform variable of a random word.
__device__ __forceinline__ float neg_gumbel(u32 w) {
    float u = add(sub(bits(w >> 9 | one_bits), bits(one_bits)), bits(0x33800000));
    return logarithm(negate(logarithm(u)));
}

// at_most reads a count that anybody may have chosen, limited to 0..n.
__device__ __forceinline__ i64 at_most(const i32 *count, i64 n) {
    i64 c = *count;
    return c < 0 ? 0 : c < n ? c : n;
}

// word_at reads a word; out of range it is 0, as in the definition.
__device__ __forceinline__ u32 word_at(const u32 *t, i64 size, i64 at) { return at >= 0 && at < size ? t[at] : 0; }

__device__ __forceinline__ i64 thread_index() { return (i64)blockIdx.x * blockDim.x + threadIdx.x; }
