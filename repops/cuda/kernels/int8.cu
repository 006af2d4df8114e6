// Rows of floats as bytes, four to a word, and products of such rows, whose sums are exact in any order.
#include "gemm.cu"
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

// linear_int8_…: y[n, o] = (float(Σ x·w)·xscale[n])·wscale[o], rows of words of four bytes

// byte_panel moves 16 words of B rows of an operand [extent, words] to shared memory. Beyond the words of a row it has zeros; beyond the
// last row, that row again, which is in no sum that is stored. They lie there as in the operand, [B][16], or with pairs, so that a quad
// has words of rows that a lane needs together: [2][B/2][4] quads of words 2h, 2h+1 of four, each of the one row and the next.
template <int B, int threads, bool aligned, bool pairs>
struct byte_panel {
    static constexpr int quads = B * 4 / threads;
    const i32 *row[quads];
    u32 words;
    iquad q[quads];

    static __device__ __forceinline__ u32 index(int i) { return threadIdx.x + (u32)(i * threads); }

    __device__ __forceinline__ void place(const i32 *x, i64 first, i64 extent, i64 of) {
        words = (u32)of;
#pragma unroll
        for (int i = 0; i < quads; i++) {
            i64 n = first + index(i) / 4;
            row[i] = x + (n < extent ? n : extent - 1) * of;
        }
    }

    __device__ __forceinline__ void load(u32 k) {
#pragma unroll
        for (int i = 0; i < quads; i++) {
            u32 c = k + index(i) % 4 * 4;
            if (aligned) {
                q[i] = c < words ? *(const iquad *)&row[i][c] : iquad{0, 0, 0, 0};
            } else {
#pragma unroll
                for (u32 j = 0; j < 4; j++) q[i][j] = c + j < words ? row[i][c + j] : 0;
            }
        }
    }

    __device__ __forceinline__ void store(iquad *shared) {
#pragma unroll
        for (int i = 0; i < quads; i++) {
            u32 t = index(i);
            if (pairs) {
#pragma unroll
                for (u32 j = 0; j < 4; j++) ((i32 *)shared)[j / 2 * B * 8 + (t / 8 * 4 + t % 4) * 4 + j % 2 * 2 + t / 4 % 2] = q[i][j];
            } else {
                shared[t] = q[i];
            }
        }
    }
};

// byte_tile computes a tile of BM by BN on tensor cores, WM by WN of it in each warp. Sums are exact in any order, so a product of 32 bytes
// takes those of k, and of the rows, that lie handy: lane 4g+t has words 4t..4t+3 of 16, which are places t and t+4 of two products, and
// rows 2g and 2g+1, which are places g and g+8.
template <int BM, int BN, int WM, int WN, bool aligned>
struct byte_tile {
    static constexpr int threads = BM / WM * (BN / WN) * 32;
    static constexpr int quads = (BM + BN) * 4;  // of both operands in shared memory, in one of two buffers

    i32 sum[WM / 16][WN / 8][4];
    u32 pair, col;  // the lane's first rows of the left, and row of the right

    __device__ __forceinline__ void step(iquad *a, iquad *b) {
        u32 t = threadIdx.x % 4;
        iquad y[WN / 8];
#pragma unroll
        for (int j = 0; j < WN / 8; j++) y[j] = b[(col + 8 * j) * 4 + t];
#pragma unroll
        for (int i = 0; i < WM / 16; i++)
#pragma unroll
            for (int h = 0; h < 2; h++) {
                iquad x = a[h * BM * 2 + (pair + 8 * i) * 4 + t];
#pragma unroll
                for (int j = 0; j < WN / 8; j++) mma_s8(sum[i][j], x[0], x[1], x[2], x[3], y[j][2 * h], y[j][2 * h + 1]);
            }
    }

    __device__ __forceinline__ void run(iquad *shared, float *y, const i32 *x, const float *xscale, const i32 *w, const float *wscale, const i32 *live, i64 rows, i64 words, i64 cols) {
        corner at = corner_of(rows, cols, BM, BN);
        u32 warp = threadIdx.x / 32, g = threadIdx.x % 32 / 4;
        pair = warp / (BN / WN) * (WM / 2) + g, col = warp % (BN / WN) * WN + g;
        byte_panel<BM, threads, aligned, true> pa;
        byte_panel<BN, threads, aligned, false> pb;
        pa.place(x, at.row, rows, words);
        pb.place(w, at.col, cols, words);
#pragma unroll
        for (int i = 0; i < WM / 16; i++)
#pragma unroll
            for (int j = 0; j < WN / 8; j++)
#pragma unroll
                for (int n = 0; n < 4; n++) sum[i][j][n] = 0;
        if (at.row < *live) {
            int now = 0;
            pa.load(0);
            pb.load(0);
            pa.store(shared);
            pb.store(shared + BM * 4);
            __syncthreads();
            for (u32 k = 16;; k += 16) {
                bool more = k < words;
                if (more) {
                    pa.load(k);
                    pb.load(k);
                }
                step(shared + now, shared + now + BM * 4);
                if (!more) break;
                now = quads - now;
                pa.store(shared + now);
                pb.store(shared + now + BM * 4);
                __syncthreads();
            }
        }
#pragma unroll
        for (int i = 0; i < WM / 16; i++)
#pragma unroll
            for (int j = 0; j < WN / 8; j++)
#pragma unroll
                for (int n = 0; n < 4; n++) {
                    i64 r = at.row + (pair + 8 * i) * 2 + n / 2, o = at.col + col - g + 8 * j + threadIdx.x % 4 * 2 + n % 2;
                    if (r < rows && o < cols) put(&y[r * cols + o], r < *live ? mul(mul((float)sum[i][j][n], xscale[r]), wscale[o]) : 0);
                }
    }
};

#define LINEAR_INT8(name, BM, BN, WM, WN, aligned)                                                                    \
    extern "C" __global__ void __launch_bounds__(BM / WM *(BN / WN) * 32, 2)                                          \
        name(float *y, const i32 *x, const float *xscale, const i32 *w, const float *wscale, const i32 *live, i64 rows, i64 words, i64 cols) { \
        typedef byte_tile<BM, BN, WM, WN, aligned> type;                                                              \
        __shared__ iquad shared[2 * type::quads];                                                                     \
        type t;                                                                                                       \
        t.run(shared, y, x, xscale, w, wscale, live, rows, words, cols);                                              \
    }                                                                                                                 \
    EMULATED(name)

// The large tiles take rows that begin at 16 bytes only.
LINEAR_INT8(linear_int8_128, 128, 128, 64, 32, true)
LINEAR_INT8(linear_int8_64, 64, 64, 32, 32, false)

// linear_int8_rows takes up to 8 rows, for which a tensor core would do nothing but wait for the weights: a warp has a column, its lanes
// share the column's words, four multiply-adds an instruction.
extern "C" __global__ void __launch_bounds__(256) linear_int8_rows(float *y, const i32 *x, const float *xscale, const i32 *w, const float *wscale, const i32 *live, i64 rows, i64 words, i64 cols) {
    __shared__ i32 sums[8][8][33];
    u32 warp = threadIdx.x / 32, lane = threadIdx.x % 32;
    i64 o = blockIdx.x * 8 + warp;
    i32 sum[8] = {};
    const i32 *row[8];
#pragma unroll
    for (int n = 0; n < 8; n++) row[n] = x + (n < rows ? n : rows - 1) * words;
    w += (o < cols ? o : cols - 1) * words;
    for (i64 k = lane; k < words; k += 4 * 32) {
#pragma unroll
        for (int i = 0; i < 4; i++) {
            bool inside = k + 32 * i < words;
            i64 at = inside ? k + 32 * i : k;
            i32 v = inside ? w[at] : 0;
#pragma unroll
            for (int n = 0; n < 8; n++) sum[n] = __dp4a(row[n][at], v, sum[n]);
        }
    }
#pragma unroll
    for (int n = 0; n < 8; n++) sums[warp][n][lane] = sum[n];
    __syncthreads();
    i64 n = lane;
    if (n >= rows || o >= cols) return;
    i32 total = 0;
#pragma unroll
    for (int i = 0; i < 32; i++) total += sums[warp][n][i];
    put(&y[n * cols + o], n < *live ? mul(mul((float)total, xscale[n]), wscale[o]) : 0);
}
EMULATED(linear_int8_rows)
