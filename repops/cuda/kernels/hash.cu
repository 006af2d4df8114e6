// The commitment to a tensor: SHA-256 (FIPS 180-4) over leaves of 256 words and over pairs of hashes, each
// followed by a tag of 8 bytes. Package verde says what the trees look like.
#include "arith.h"

struct digest {
    u32 h[8];
};

__device__ __forceinline__ u32 rotate(u32 x, int n) { return x >> n | x << (32 - n); }
__device__ __forceinline__ u32 swap(u32 x) { return x << 24 | (x & 0xFF00) << 8 | (x >> 8 & 0xFF00) | x >> 24; }

__device__ __forceinline__ digest sha_start() {
    return {{0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19}};
}

// sha_block takes one block of 16 words into the digest, and destroys it.
__device__ __forceinline__ void sha_block(digest *d, u32 *w) {
    constexpr u32 k[64] = {
        0x428A2F98, 0x71374491, 0xB5C0FBCF, 0xE9B5DBA5, 0x3956C25B, 0x59F111F1, 0x923F82A4, 0xAB1C5ED5, 0xD807AA98, 0x12835B01, 0x243185BE,
        0x550C7DC3, 0x72BE5D74, 0x80DEB1FE, 0x9BDC06A7, 0xC19BF174, 0xE49B69C1, 0xEFBE4786, 0x0FC19DC6, 0x240CA1CC, 0x2DE92C6F, 0x4A7484AA,
        0x5CB0A9DC, 0x76F988DA, 0x983E5152, 0xA831C66D, 0xB00327C8, 0xBF597FC7, 0xC6E00BF3, 0xD5A79147, 0x06CA6351, 0x14292967, 0x27B70A85,
        0x2E1B2138, 0x4D2C6DFC, 0x53380D13, 0x650A7354, 0x766A0ABB, 0x81C2C92E, 0x92722C85, 0xA2BFE8A1, 0xA81A664B, 0xC24B8B70, 0xC76C51A3,
        0xD192E819, 0xD6990624, 0xF40E3585, 0x106AA070, 0x19A4C116, 0x1E376C08, 0x2748774C, 0x34B0BCB5, 0x391C0CB3, 0x4ED8AA4A, 0x5B9CCA4F,
        0x682E6FF3, 0x748F82EE, 0x78A5636F, 0x84C87814, 0x8CC70208, 0x90BEFFFA, 0xA4506CEB, 0xBEF9A3F7, 0xC67178F2,
    };
    u32 a = d->h[0], b = d->h[1], c = d->h[2], e = d->h[4], f = d->h[5], g = d->h[6], h = d->h[7], x = d->h[3];
#pragma unroll
    for (int i = 0; i < 64; i++) {
        if (i >= 16) {
            u32 w15 = w[(i + 1) % 16], w2 = w[(i + 14) % 16];
            u32 s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ w15 >> 3, s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ w2 >> 10;
            w[i % 16] += s0 + w[(i + 9) % 16] + s1;
        }
        u32 t = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + k[i] + w[i % 16];
        u32 m = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
        h = g, g = f, f = e, e = x + t, x = c, c = b, b = a, a = t + m;
    }
    d->h[0] += a, d->h[1] += b, d->h[2] += c, d->h[3] += x, d->h[4] += e, d->h[5] += f, d->h[6] += g, d->h[7] += h;
}

__device__ __forceinline__ void sha_store(u32 *out, const digest *d) {
#pragma unroll
    for (int i = 0; i < 8; i++) out[i] = swap(d->h[i]);
}

// sha_pad is word i of a message after its size words: the tag, the end, the length.
__device__ __forceinline__ u32 sha_pad(i64 i, i64 size, u64 tag) {
    if (i == size) return swap((u32)tag);
    if (i == size + 1) return swap((u32)(tag >> 32));
    if (i == size + 2) return sign_bit;
    return i == (size + 4) / 16 * 16 + 15 ? (u32)(32 * (size + 2)) : 0;
}

constexpr i64 leaf_words = 256;

// hash_leaves hashes the leaves of n words, a thread each. The threads of a block read 16 words of each of
// their leaves together.
extern "C" __global__ void __launch_bounds__(64) hash_leaves(u32 *out, const u32 *words, i64 n, u64 tag) {
    __shared__ u32 part[64][17];
    i64 first = (i64)blockIdx.x * 64, leaf = first + threadIdx.x, left = n - leaf * leaf_words;
    i64 size = left < leaf_words ? left : leaf_words;
    digest d = sha_start();
    for (i64 k = 0; k < leaf_words + 16; k += 16) {
        for (u32 i = threadIdx.x; i < 64 * 16; i += 64) {
            i64 at = (first + i / 16) * leaf_words + k + i % 16;
            part[i / 16][i % 16] = at < n ? words[at] : 0;
        }
        __syncthreads();
        if (size > 0 && k <= size + 4) {
            u32 w[16];
#pragma unroll
            for (int i = 0; i < 16; i++) w[i] = k + i < size ? swap(part[threadIdx.x][i]) : sha_pad(k + i, size, tag);
            sha_block(&d, w);
        }
        __syncthreads();
    }
    if (size > 0) sha_store(out + leaf * 8, &d);
}
EMULATED(hash_leaves)

// hash_nodes hashes the pairs of n hashes; the last of an odd number is paired with zeros.
extern "C" __global__ void __launch_bounds__(64) hash_nodes(u32 *out, const u32 *below, i64 n, u64 tag) {
    i64 node = thread_index();
    if (node >= (n + 1) / 2) return;
    digest d = sha_start();
    for (i64 k = 0; k < 32; k += 16) {
        u32 w[16];
#pragma unroll
        for (int i = 0; i < 16; i++) w[i] = k > 0 ? sha_pad(k + i, 16, tag) : i < 8 || 2 * node + 1 < n ? swap(below[node * 16 + i]) : 0;
        sha_block(&d, w);
    }
    sha_store(out + node * 8, &d);
}
EMULATED(hash_nodes)
