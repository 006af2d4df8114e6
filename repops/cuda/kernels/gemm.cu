// Matrix products in the contract's order: every element is a chain of fma from +0, k increasing, over
// chunks of 1024 at absolute multiples; the results of chunks are added in increasing order.
//
// A block of threads computes a tile of BM by BN. It takes BK steps of k at a time through shared memory,
// k-major, in two buffers: while it computes with one, the words for the other are on their way. A thread
// has TM by TN elements, in squares of 4 by 4, and reads 16 bytes at a time. Warps are 8 threads high and 4
// wide, so that what they read of a row or column of shared memory lies together.
//
//        warp: 8·TM rows, 4·TN columns           thread: TM/4 · TN/4 squares,
//        +----+----+----+----+----+- …            32 rows and 16 columns apart
//        | t0 | t1 | t2 | t3 | t0 |
//        | t4 | t5 | t6 | t7 | t4 |
//
// Chunks are done one after the other, or, where there are few tiles, by blocks of their own (blockIdx.y),
// whose results gemm_sum adds.
#pragma once

#include "arith.h"

constexpr i64 chunk_size = 1024;

// matrix is an operand: element (i, k) of a, or (k, j) of b, is word row·stride + column of x, where k counts
// columns of a deep matrix, and rows of another.
struct matrix {
    const float *x;
    u32 stride;
    u32 extent;  // of the product: rows of a deep matrix, columns of another
    bool wide;   // rows begin at 16 bytes, extent and every end in k are multiples of 4
};

__device__ __forceinline__ u32 least(u32 a, u32 b) { return a < b ? a : b; }

// panel moves BK by B words of an operand to shared memory [BK][B + 4]. The words of a deep matrix are
// transposed; the padding keeps the stores of a warp in different banks. Beyond the ends it reads the last
// words again, which are in no chain of an element that is stored.
template <int B, int BK, int threads, bool deep, bool aligned>
struct panel {
    static constexpr int quads = B * BK / 4 / threads;
    matrix m;
    u32 at[quads];  // row·stride, or the column
    quad q[quads];

    static __device__ __forceinline__ u32 index(int i) { return threadIdx.x + (u32)(i * threads); }

    // place begins the panel at row or column first.
    __device__ __forceinline__ void place(matrix of, u32 first) {
        m = of;
#pragma unroll
        for (int i = 0; i < quads; i++) {
            if (deep)
                at[i] = least(first + index(i) / (BK / 4), m.extent - 1) * m.stride;
            else
                at[i] = least(first + index(i) % (B / 4) * 4, m.extent - (aligned || m.wide ? 4 : 1));
        }
    }

    // load begins to fetch what lies at k, before end.
    __device__ __forceinline__ void load(u32 k, u32 end) {
#pragma unroll
        for (int i = 0; i < quads; i++) {
            if (deep) {
                u32 c = k + index(i) % (BK / 4) * 4;
                if (aligned || m.wide) {
                    q[i] = *(const quad *)&m.x[at[i] + least(c, end - 4)];
                } else {
#pragma unroll
                    for (u32 j = 0; j < 4; j++) q[i][j] = m.x[at[i] + least(c + j, end - 1)];
                }
            } else {
                u32 row = least(k + index(i) / (B / 4), end - 1) * m.stride;
                if (aligned || m.wide) {
                    q[i] = *(const quad *)&m.x[row + at[i]];
                } else {
#pragma unroll
                    for (u32 j = 0; j < 4; j++) q[i][j] = m.x[row + least(at[i] + j, m.extent - 1)];
                }
            }
        }
    }

    __device__ __forceinline__ void store(float *shared) {
#pragma unroll
        for (int i = 0; i < quads; i++) {
            u32 t = index(i);
            if (deep) {
#pragma unroll
                for (u32 j = 0; j < 4; j++) shared[(t % (BK / 4) * 4 + j) * (B + 4) + t / (BK / 4)] = q[i][j];
            } else {
                *(quad *)&shared[t / (B / 4) * (B + 4) + t % (B / 4) * 4] = q[i];
            }
        }
    }
};

// corner is the first element of a block's tile. Tiles that share operands run at about the same time: blocks
// go down 8 tiles, then to the right.
struct corner {
    i64 row, col;
};

__device__ __forceinline__ corner corner_of(i64 rows, i64 cols, i64 high, i64 wide) {
    i64 down = (rows + high - 1) / high, across = (cols + wide - 1) / wide;
    u32 group = blockIdx.x / (u32)(8 * across), inside = blockIdx.x % (u32)(8 * across);
    u32 tiles = down - group * 8 < 8 ? (u32)(down - group * 8) : 8;
    return {(group * 8 + inside % tiles) * high, inside / tiles * wide};
}

template <int BM, int BN, int BK, int TM, int TN, bool deepA, bool deepB, bool aligned>
struct tile {
    static constexpr int threads = BM / TM * BN / TN;
    static constexpr int width = BM + BN + 8;         // of both operands in shared memory
    static constexpr int shared_floats = 2 * BK * width;

    float acc[TM][TN];
    int row, col;  // of the thread's first square in the tile

    __device__ __forceinline__ void place() {
        int lane = (int)threadIdx.x % 32, warp = (int)threadIdx.x / 32;
        row = warp / (BN / (4 * TN)) * 8 * TM + lane / 4 * 4;
        col = warp % (BN / (4 * TN)) * 4 * TN + lane % 4 * 4;
    }

    // at gives the row or column of element i: squares are 8 threads' rows, or 4 threads' columns apart.
    static __device__ __forceinline__ int row_of(int i) { return i / 4 * 32 + i % 4; }
    static __device__ __forceinline__ int col_of(int j) { return j / 4 * 16 + j % 4; }

    __device__ __forceinline__ void step(const float *a, const float *b) {
        float x[TM], y[TN];
#pragma unroll
        for (int i = 0; i < TM; i += 4) *(quad *)&x[i] = *(const quad *)&a[row + row_of(i)];
#pragma unroll
        for (int j = 0; j < TN; j += 4) *(quad *)&y[j] = *(const quad *)&b[col + col_of(j)];
#pragma unroll
        for (int i = 0; i < TM; i++)
#pragma unroll
            for (int j = 0; j < TN; j++) acc[i][j] = fused(x[i], y[j], acc[i][j]);
    }

    // chain computes the chains over k..end−1, which is not empty.
    __device__ __forceinline__ void chain(float *shared, matrix a, matrix b, u32 i0, u32 j0, u32 k, u32 end) {
        panel<BM, BK, threads, deepA, aligned> pa;
        panel<BN, BK, threads, deepB, aligned> pb;
        pa.place(a, i0);
        pb.place(b, j0);
#pragma unroll
        for (int i = 0; i < TM; i++)
#pragma unroll
            for (int j = 0; j < TN; j++) acc[i][j] = 0;
        u32 now = 0;
        pa.load(k, end);
        pb.load(k, end);
        pa.store(shared);
        pb.store(shared + BK * (BM + 4));
        __syncthreads();
        for (; k < end; k += BK) {
            bool more = k + BK < end;
            if (more) {
                pa.load(k + BK, end);
                pb.load(k + BK, end);
            }
            const float *sa = shared + now, *sb = sa + BK * (BM + 4);
            if (end - k >= BK) {
#pragma unroll BK < 16 ? BK : 16
                for (int n = 0; n < BK; n++) step(sa + n * (BM + 4), sb + n * (BN + 4));
            } else {
                for (u32 n = 0; n < end - k; n++) step(sa + n * (BM + 4), sb + n * (BN + 4));
            }
            now = BK * width - now;
            if (more) {
                pa.store(shared + now);
                pb.store(shared + now + BK * (BM + 4));
            }
            __syncthreads();
        }
    }

    // store writes the tile, or adds it to what is there; rows from live on become 0.
    __device__ __forceinline__ void store(float *out, i64 i0, i64 j0, i64 rows, i64 cols, i64 live, bool wide, bool more) {
#pragma unroll
        for (int i = 0; i < TM; i++) {
            i64 r = i0 + row + row_of(i);
            if (r >= rows) continue;
#pragma unroll
            for (int j = 0; j < TN; j += 4) {
                i64 c = j0 + col + col_of(j);
                float *at = out + r * cols + c;
                quad q;
                if (wide && c + 4 <= cols) {
                    quad old = {0, 0, 0, 0};
                    if (more) old = *(const quad *)at;
#pragma unroll
                    for (int n = 0; n < 4; n++) {
                        float v = more ? add(old[n], acc[i][j + n]) : acc[i][j + n];
                        q[n] = r < live ? canon(v) : 0;
                    }
                    *(quad *)at = q;
                } else {
#pragma unroll
                    for (int n = 0; n < 4; n++)
                        if (c + n < cols) {
                            float v = more ? add(at[n], acc[i][j + n]) : acc[i][j + n];
                            at[n] = r < live ? canon(v) : 0;
                        }
                }
            }
        }
    }

    // run computes the block's tile of out [rows, cols]. limit bounds the rows, or the depth.
    __device__ __forceinline__ void run(float *shared, float *out, const float *x, const float *y, const i32 *limit, i64 by_depth, i64 rows, i64 cols, i64 depth) {
        corner at = corner_of(rows, cols, BM, BN);
        i64 i0 = at.row, j0 = at.col;
        i64 live = by_depth ? rows : at_most(limit, rows), hi = by_depth ? at_most(limit, depth) : depth;
        bool wide = aligned || cols % 4 == 0;
        u32 sa = (u32)(deepA ? depth : rows), sb = (u32)(deepB ? depth : cols);
        matrix a = {x, sa, (u32)rows, sa % 4 == 0}, b = {y, sb, (u32)cols, sb % 4 == 0};
        place();
        i64 first = 0, last = (hi + chunk_size - 1) / chunk_size;
        if (gridDim.y > 1) {
            first = blockIdx.y;
            if (first >= last) return;  // gemm_sum leaves it out
            last = first + 1;
            out += first * rows * cols;
        }
        if (i0 >= live || first >= last) {
            // The sum of no chunks is −0; a product that is one chain has no chunks.
            float none = i0 < live && depth > chunk_size ? bits(sign_bit) : 0;
#pragma unroll
            for (int i = 0; i < TM; i++)
#pragma unroll
                for (int j = 0; j < TN; j++) acc[i][j] = none;
            store(out, i0, j0, rows, cols, live, wide, false);
            return;
        }
        for (i64 c = first; c < last; c++) {
            i64 end = hi < (c + 1) * chunk_size ? hi : (c + 1) * chunk_size;
            chain(shared, a, b, (u32)i0, (u32)j0, (u32)(c * chunk_size), (u32)end);
            store(out, i0, j0, rows, cols, live, wide, c > first);
        }
    }
};

// The kernels: out [rows, cols] = a·b, each operand contiguous in k (deep, "t" for b: it is stored
// transposed) or in the other direction.
//
//   nn: a [rows, depth], b [depth, cols]    nt: b [cols, depth]    tn: a [depth, rows]
#define GEMM(name, BM, BN, BK, TM, TN, deepA, deepB, aligned, blocks)                                                  \
    extern "C" __global__ void __launch_bounds__(BM / TM *BN / TN, blocks)                                            \
        name(float *out, const float *a, const float *b, const i32 *limit, i64 by_depth, i64 rows, i64 cols, i64 depth) { \
        typedef tile<BM, BN, BK, TM, TN, deepA, deepB, aligned> type;                                                 \
        __shared__ quad shared[type::shared_floats / 4];                                                              \
        type t;                                                                                                       \
        t.run((float *)shared, out, a, b, limit, by_depth, rows, cols, depth);                                        \
    }                                                                                                                 \
    EMULATED(name)

// The large tiles take shapes of multiples of 4 only.
GEMM(gemm_nn_128, 128, 128, 8, 8, 8, true, false, true, 2)
GEMM(gemm_nt_128, 128, 128, 8, 8, 8, true, true, true, 2)
GEMM(gemm_tn_128, 128, 128, 8, 8, 8, false, false, true, 2)
GEMM(gemm_nn_64, 64, 64, 16, 4, 4, true, false, false, 2)
GEMM(gemm_nt_64, 64, 64, 16, 4, 4, true, true, false, 2)
GEMM(gemm_tn_64, 64, 64, 16, 4, 4, false, false, false, 2)
GEMM(gemm_nn_32, 32, 32, 32, 4, 4, true, false, false, 6)
GEMM(gemm_nt_32, 32, 32, 32, 4, 4, true, true, false, 6)
GEMM(gemm_tn_32, 32, 32, 32, 4, 4, false, false, false, 6)

// gemm_sum adds the results of chunks in increasing order, those that have a term: n words each.
extern "C" __global__ void __launch_bounds__(256) gemm_sum(float *out, const float *parts, const i32 *limit, i64 by_depth, i64 rows, i64 cols, i64 depth) {
    i64 i = thread_index(), n = rows * cols;
    if (i >= n) return;
    if (!by_depth && i / cols >= at_most(limit, rows)) {
        out[i] = 0;
        return;
    }
    i64 chunks = ((by_depth ? at_most(limit, depth) : depth) + chunk_size - 1) / chunk_size;
    float sum = bits(sign_bit);
    for (i64 c = 0; c < chunks; c++) sum = add(sum, parts[c * n + i]);
    put(&out[i], sum);
}
EMULATED(gemm_sum)
