// Rows of floats as bytes, four to a word, and products of such rows, whose sums are exact in any order.
#include "reduce.h"

// quantize: top = max |x|, scale = top/127, q = x·(127/top) rounded. Blocks are rows, 32 by W.
extern "C" __global__ void __launch_bounds__(256) quantize(u32 *q, float *scale, const float *x, const i32 *live, i64 rows, i64 dim, i64 trans) {
    __shared__ float s[8 * 32];
    i64 n = blockIdx.x, words = (dim + 3) / 4, row = trans ? 1 : dim, step = trans ? rows : 1;
    u32 thread = threadIdx.y * 32 + threadIdx.x, threads = blockDim.y * 32;
    q += n * words, x += n * row;
    if (n >= *live) {
        for (i64 i = thread; i < words; i += threads) q[i] = 0;
        if (thread == 0) scale[n] = 0;
        return;
    }
    float top = 0;
    for (i64 i = thread; i < dim; i += threads) top = larger(top, bits(word(x[i * step]) & ~sign_bit));
    top = block_max(s, top);
    if (thread == 0) put(&scale[n], divide(top, bits(0x42FE0000)));
    float factor = bits(0x03800000) < top ? divide(bits(0x42FE0000), top) : 0;
    for (i64 i = thread; i < words; i += threads) {
        u32 four = 0;
#pragma unroll
        for (int j = 0; j < 4; j++) {
            float v = 4 * i + j < dim ? x[(4 * i + j) * step] : 0;
            // A NaN's byte is 0, as the canonical one has it.
            four |= ((word(canon(add(mul(v, factor), bits(round_int)))) - round_int) & 0xFF) << 8 * j;
        }
        q[i] = four;
    }
}
EMULATED(quantize)

// linear_int8: y[n, o] = (float(Σ x·w)·xscale[n])·wscale[o], rows of words of four bytes. Blocks are tiles of 64 by 64, a thread has 4 by 4.
extern "C" __global__ void __launch_bounds__(256) linear_int8(float *y, const i32 *x, const float *xscale, const i32 *w, const float *wscale, const i32 *live, i64 rows, i64 words, i64 cols) {
    __shared__ i32 a[16][68];
    __shared__ i32 b[16][68];
    i64 across = (cols + 63) / 64, n0 = blockIdx.x / across * 64, o0 = blockIdx.x % across * 64;
    u32 t = threadIdx.x, row = t / 16 * 4, col = t % 16 * 4;
    i32 sum[4][4] = {};
    for (i64 k0 = 0; k0 < words && n0 < *live; k0 += 16) {
#pragma unroll
        for (u32 i = 0; i < 4; i++) {
            u32 r = t / 16 + 16 * i;
            i64 k = k0 + t % 16;
            a[t % 16][r] = k < words && n0 + r < rows ? x[(n0 + r) * words + k] : 0;
            b[t % 16][r] = k < words && o0 + r < cols ? w[(o0 + r) * words + k] : 0;
        }
        __syncthreads();
#pragma unroll
        for (int k = 0; k < 16; k++)
#pragma unroll
            for (int i = 0; i < 4; i++)
#pragma unroll
                for (int j = 0; j < 4; j++) sum[i][j] = __dp4a(a[k][row + i], b[k][col + j], sum[i][j]);
        __syncthreads();
    }
#pragma unroll
    for (int i = 0; i < 4; i++)
#pragma unroll
        for (int j = 0; j < 4; j++) {
            i64 n = n0 + row + i, o = o0 + col + j;
            if (n < rows && o < cols) put(&y[n * cols + o], n < *live ? mul(mul((float)sum[i][j], xscale[n]), wscale[o]) : 0);
        }
}
EMULATED(linear_int8)
