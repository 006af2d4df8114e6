// Causal attention over packed sequences, and its gradient. The keys of row n are the rows start[n]+t,
// t = 0..pos[n], so that for tiles of rows, keys are a range of rows too, whichever sequences the rows are
// of; what a row does not see is left out of its sums. attention_spans finds the range of each tile.
// Tiles with rows that lead out of the tensors, which no packing makes, are regular no more: their threads
// go element by element, by the addresses of the definition.
//
//   forward    scores → softmax → values                              p
//   backward   scores (of do and v) → score_grad → values, keys       dq, dk; with p and do: dv
#pragma once

#include "gemm.cu"
#include "reduce.h"

constexpr i64 tile_rows = 64;

typedef tile<64, 64, 16, 4, 4, true, true, false> score_tile;
typedef tile<64, 64, 16, 4, 4, false, false, false> weight_tile;

// shape is that of repops.Attention.
struct attention_shape {
    i64 rows, heads, kv_heads, dim, longest;
};

struct attention_span {
    i32 lo, hi, regular;
};

// range is what a row sums over: rows start+lo..start+hi−1, chunks at multiples of 1024 of lo.
struct attention_range {
    i64 start, lo, hi;

    __device__ __forceinline__ bool empty() const { return lo >= hi; }
};

__device__ __forceinline__ i64 between(i64 v, i64 lo, i64 hi) { return v < lo ? lo : v > hi ? hi : v; }

// seen is the number of keys of a row.
__device__ __forceinline__ i64 seen(const i32 *pos, i64 n, i64 longest) { return between((i64)pos[n] + 1, 0, longest); }

// range_of gives the keys a row sees, or, with length, the queries that see it.
__device__ __forceinline__ attention_range range_of(const i32 *start, const i32 *pos, const i32 *length, i64 n, i64 longest) {
    if (!length) return {start[n], 0, seen(pos, n, longest)};
    return {start[n], between(pos[n], 0, longest), between(length[n], 0, longest)};
}

// no_terms is a sum over an empty range: +0, or −0 where there is no chunk at all.
__device__ __forceinline__ float no_terms(const i32 *pos, const i32 *length, i64 n, i64 longest) {
    i64 lo = length ? pos[n] : 0, hi = length ? length[n] : (i64)pos[n] + 1;
    i64 chunks = (longest + chunk_size - 1) / chunk_size, last = (hi + chunk_size - 1) >> 10;
    i64 first = lo < 0 ? 0 : lo / chunk_size;
    return longest > chunk_size && first >= (last < chunks ? last : chunks) ? bits(sign_bit) : 0;
}

// attention_spans: a block of 64 threads for each tile
extern "C" __global__ void __launch_bounds__(64) attention_spans(i32 *spans, const i32 *start, const i32 *pos, const i32 *length, const i32 *live, i64 rows, i64 longest) {
    __shared__ attention_span s[tile_rows];
    i64 n = blockIdx.x * tile_rows + threadIdx.x;
    attention_span mine = {0x7FFFFFFF, 0, 1};
    if (n < at_most(live, rows)) {
        attention_range r = range_of(start, pos, length, n, longest);
        i64 lo = r.start + r.lo, hi = r.start + r.hi;
        if (!r.empty()) {
            if (r.start < 0 || hi > rows || (length && pos[n] < 0))
                mine.regular = 0;
            else
                mine.lo = (i32)lo, mine.hi = (i32)hi;
        }
    }
    s[threadIdx.x] = mine;
    __syncthreads();
    if (threadIdx.x != 0) return;
    for (int i = 1; i < tile_rows; i++) {
        mine.lo = s[i].lo < mine.lo ? s[i].lo : mine.lo;
        mine.hi = s[i].hi > mine.hi ? s[i].hi : mine.hi;
        mine.regular &= s[i].regular;
    }
    ((attention_span *)spans)[blockIdx.x] = mine;
}
EMULATED(attention_spans)

// attention_scores: p[n, h, t] = Σ_c q·k for the keys a row sees, rows from row0 on. The blocks of a tile
// of queries, parts of them, take its tiles of keys in turn.
extern "C" __global__ void __launch_bounds__(256, 2) attention_scores(float *p, const float *q, const float *k, const i32 *start, const i32 *pos, const i32 *live, const i32 *spans, i64 row0, i64 parts, i64 rows, i64 heads, i64 kv_heads, i64 dim, i64 longest) {
    __shared__ quad shared[score_tile::shared_floats / 4];
    i64 part = blockIdx.x % parts, h = blockIdx.x / parts % heads, n0 = row0 + blockIdx.x / parts / heads * tile_rows;
    i64 g = h / (heads / kv_heads), end = at_most(live, rows);
    attention_span span = ((const attention_span *)spans)[n0 / tile_rows];
    if (!span.regular) {
        for (i64 n = n0; n < n0 + tile_rows && n < end; n++)
            for (i64 t = part * 256 + threadIdx.x; t < seen(pos, n, longest); t += parts * 256) {
                i64 key = start[n] + t;
                float total = bits(sign_bit), acc = 0;
                for (i64 c = 0; c < dim; c++) {
                    if (c % chunk_size == 0 && c > 0) total = add(total, acc), acc = 0;
                    acc = fused(q[(n * heads + h) * dim + c], key >= 0 && key < rows ? k[(key * kv_heads + g) * dim + c] : 0, acc);
                }
                put(&p[((n - row0) * heads + h) * longest + t], add(total, acc));
            }
        return;
    }
    matrix a = {q + h * dim, (u32)(heads * dim), (u32)rows, dim % 4 == 0};
    matrix b = {k + g * dim, (u32)(kv_heads * dim), (u32)rows, dim % 4 == 0};
    score_tile t;
    t.place();
    for (i64 j0 = span.lo + part * tile_rows; j0 < span.hi; j0 += parts * tile_rows) {
        float total[4][4];
        for (i64 c = 0; c < dim; c += chunk_size) {
            i64 last = dim < c + chunk_size ? dim : c + chunk_size;
            t.chain((float *)shared, a, b, (u32)n0, (u32)j0, (u32)c, (u32)last);
#pragma unroll
            for (int i = 0; i < 4; i++)
#pragma unroll
                for (int j = 0; j < 4; j++) total[i][j] = c > 0 ? add(total[i][j], t.acc[i][j]) : t.acc[i][j];
        }
#pragma unroll
        for (int i = 0; i < 4; i++) {
            i64 n = n0 + t.row + i;
            if (n >= end) continue;
            i64 from = start[n], to = seen(pos, n, longest);
            float *out = p + ((n - row0) * heads + h) * longest;
#pragma unroll
            for (int j = 0; j < 4; j++) {
                i64 key = j0 + t.col + j - from;
                if (key >= 0 && key < to) put(&out[key], total[i][j]);
            }
        }
    }
}
EMULATED(attention_scores)

// attention_softmax turns the scores of row and head blockIdx.x into weights: z = s·scale, e = exp(z − max),
// p = e·(1/Σe); 0 for keys that are not seen. Blocks are 32 by W.
extern "C" __global__ void __launch_bounds__(256) attention_softmax(float *p, const i32 *pos, const i32 *live, i64 row0, i64 heads, i64 longest, u64 factor) {
    __shared__ float s[8 * 33];
    i64 n = row0 + blockIdx.x / heads;
    u32 thread = threadIdx.y * 32 + threadIdx.x, threads = blockDim.y * 32;
    i64 count = n < *live ? seen(pos, n, longest) : 0;
    float scale = scalar(factor), top = bits(0xFF800000);
    p += blockIdx.x * longest;
    for (i64 t = thread; t < count; t += threads) top = larger(top, mul(p[t], scale));
    top = block_max(s, top);
    float sum = reduce(s, count, longest, [=](float acc, i64 t) {
        float e = exponential(sub(mul(p[t], scale), top));
        p[t] = e;
        return add(acc, e);
    });
    float inverse = divide(bits(one_bits), sum);
    for (i64 t = thread; t < longest; t += threads) put(&p[t], t < count ? mul(p[t], inverse) : 0);
}
EMULATED(attention_softmax)

// attention_score_grad turns dp into ds = (p·(dp − D))·scale, D = Σ p·dp; 0 for keys that are not seen.
extern "C" __global__ void __launch_bounds__(256) attention_score_grad(float *ds, const float *p, const i32 *pos, const i32 *live, i64 heads, i64 longest, u64 factor) {
    __shared__ float s[8 * 33];
    i64 n = blockIdx.x / heads;
    u32 thread = threadIdx.y * 32 + threadIdx.x, threads = blockDim.y * 32;
    i64 count = n < *live ? seen(pos, n, longest) : 0;
    float scale = scalar(factor);
    ds += blockIdx.x * longest, p += blockIdx.x * longest;
    float dot = reduce(s, count, longest, [=](float acc, i64 t) { return fused(p[t], ds[t], acc); });
    for (i64 t = thread; t < longest; t += threads) put(&ds[t], t < count ? mul(mul(p[t], sub(ds[t], dot)), scale) : 0);
}
EMULATED(attention_score_grad)

// weigh computes a tile of rows by columns of sums w·x over the range of each row: over the keys that row
// n sees, with its own weights w[n, h, t], or over the queries that see key n, with column pos[n] of
// theirs, for each head of a group, whose sums are added from −0.
template <bool over_queries>
struct weigh {
    attention_shape o;
    const float *w, *x;
    const i32 *start, *pos, *length;
    i64 row0;  // the first row of w
    i64 n0, c0;

    weight_tile t;
    float total[4][4];
    i32 first[4], last[4], origin[4];  // ranges of the thread's rows, in rows of x; where chunks count from
    i32 from[4], to[4];                // ranges of the rows whose weights the thread loads
    i64 base[4];                       // address of their weights for row 0 of x and head 0

    // weights gives the address of row n's weights: what row start+i of x is multiplied by lies i·step
    // words further.
    __device__ __forceinline__ i64 weights(i64 n, i64 h) const {
        if (!over_queries) return ((n - row0) * o.heads + h) * o.longest;
        return h * o.longest + (i32)((u32)start[n] * (u32)(o.heads * o.longest) + (u32)pos[n]);
    }

    __device__ __forceinline__ i64 step() const { return over_queries ? o.heads * o.longest : 1; }

    __device__ __forceinline__ void flush(int i) {
#pragma unroll
        for (int j = 0; j < 4; j++) total[i][j] = add(total[i][j], t.acc[i][j]), t.acc[i][j] = 0;
    }

    // boundary says whether a chunk of row i ends before row k.
    __device__ __forceinline__ bool boundary(int i, i32 k) const { return k > first[i] && (k - origin[i]) % chunk_size == 0; }

    // The weights of 16 rows of x lie k-major. Threads next to each other load words next to each other.
    static __device__ __forceinline__ int load_row(int i) {
        int e = (int)threadIdx.x + i * 256;
        return over_queries ? e % 64 : e / 16;
    }

    static __device__ __forceinline__ int load_k(int i) {
        int e = (int)threadIdx.x + i * 256;
        return over_queries ? e / 64 : e % 16;
    }

    __device__ __forceinline__ attention_range live_range(i64 n, i64 live) const {
        return n < live ? range_of(start, pos, length, n, o.longest) : attention_range{0, 0, 0};
    }

    // place finds the rows of the thread, all of them within the tensors.
    __device__ __forceinline__ void place(i64 live) {
        t.place();
#pragma unroll
        for (int i = 0; i < 4; i++) {
            attention_range r = live_range(n0 + t.row + i, live);
            origin[i] = (i32)r.start;
            first[i] = r.empty() ? 0 : (i32)(r.start + r.lo), last[i] = r.empty() ? 0 : (i32)(r.start + r.hi);
            i64 n = n0 + load_row(i);
            r = live_range(n, live);
            from[i] = r.empty() ? 0 : (i32)(r.start + r.lo), to[i] = r.empty() ? 0 : (i32)(r.start + r.hi);
            base[i] = r.empty() ? 0 : weights(n, 0) - r.start * step();
        }
    }

    __device__ __forceinline__ void load(float *shared, i64 h, i32 k0) {
#pragma unroll
        for (int i = 0; i < 4; i++) {
            i32 k = k0 + load_k(i);
            shared[load_k(i) * 68 + load_row(i)] = k >= from[i] && k < to[i] ? w[base[i] + h * o.longest + k * step()] : 0;
        }
    }

    // head adds the sums of one head to sum.
    __device__ __forceinline__ void head(float *shared, i64 h, i64 xh, i64 x_heads, attention_span span, float (*sum)[4]) {
        panel<64, 16, 256, false, false> pb;
        pb.place({x + xh * o.dim, (u32)(x_heads * o.dim), (u32)o.dim, o.dim % 4 == 0}, (u32)c0);
        float *sb = shared + 16 * 68;
#pragma unroll
        for (int i = 0; i < 4; i++)
#pragma unroll
            for (int j = 0; j < 4; j++) total[i][j] = bits(sign_bit), t.acc[i][j] = 0;
        for (i32 k0 = span.lo; k0 < span.hi; k0 += 16) {
            load(shared, h, k0);
            pb.load((u32)k0, (u32)span.hi);
            pb.store(sb);
            __syncthreads();
            bool whole = true;
#pragma unroll
            for (int i = 0; i < 4; i++)
                whole = whole && first[i] <= k0 && k0 + 16 <= last[i] && (k0 - origin[i]) % chunk_size <= chunk_size - 16;
            if (whole) {
#pragma unroll
                for (int i = 0; i < 4; i++)
                    if (boundary(i, k0)) flush(i);
#pragma unroll
                for (int k = 0; k < 16; k++) t.step(shared + k * 68, sb + k * 68);
            } else {
                for (int k = 0; k < 16; k++) {
                    const float *a = shared + k * 68 + t.row, *y = sb + k * 68 + t.col;
#pragma unroll
                    for (int i = 0; i < 4; i++) {
                        if (k0 + k < first[i] || k0 + k >= last[i]) continue;
                        if (boundary(i, k0 + k)) flush(i);
#pragma unroll
                        for (int j = 0; j < 4; j++) t.acc[i][j] = fused(a[i], y[j], t.acc[i][j]);
                    }
                }
            }
            __syncthreads();
        }
#pragma unroll
        for (int i = 0; i < 4; i++) {
            i64 n = n0 + t.row + i;
            float none = n < o.rows ? no_terms(pos, length, n, o.longest) : 0;
#pragma unroll
            for (int j = 0; j < 4; j++) sum[i][j] = add(sum[i][j], first[i] < last[i] ? add(total[i][j], t.acc[i][j]) : none);
        }
    }

    // alone is the sum of one row, head and column, wherever its addresses lead.
    __device__ __forceinline__ float alone(i64 n, i64 h, i64 xh, i64 x_heads, i64 c, i64 live) const {
        attention_range r = live_range(n, live);
        if (r.empty()) return no_terms(pos, length, n, o.longest);
        i64 size = o.rows * o.heads * o.longest;
        float whole = bits(sign_bit), acc = 0;
        for (i64 i = r.lo; i < r.hi; i++) {
            if (i > r.lo && i % chunk_size == 0) whole = add(whole, acc), acc = 0;
            i64 at = weights(n, h) + i * step(), row = r.start + i;
            bool weighs = !over_queries || (at >= 0 && at < size);
            acc = fused(weighs ? w[at] : 0, row >= 0 && row < o.rows ? x[(row * x_heads + xh) * o.dim + c] : 0, acc);
        }
        return add(whole, acc);
    }

    // run computes the block's tile of out [rows, heads of out, dim].
    __device__ __forceinline__ void run(float *shared, float *out, const i32 *count, const i32 *spans) {
        i64 across = (o.dim + 63) / 64, group = o.heads / o.kv_heads;
        i64 out_heads = over_queries ? o.kv_heads : o.heads, x_heads = over_queries ? o.heads : o.kv_heads;
        i64 mine = blockIdx.x / across % out_heads;
        n0 = row0 + blockIdx.x / across / out_heads * tile_rows, c0 = blockIdx.x % across * 64;
        i64 h0 = over_queries ? mine * group : mine, h1 = over_queries ? h0 + group : h0 + 1;
        i64 live = at_most(count, o.rows);
        attention_span span = ((const attention_span *)spans)[n0 / tile_rows];
        if (!span.regular) {
            for (int e = (int)threadIdx.x; e < 64 * 64; e += 256) {
                i64 n = n0 + e / 64, c = c0 + e % 64;
                if (n >= o.rows || c >= o.dim) continue;
                float sum = bits(sign_bit);
                for (i64 h = h0; h < h1; h++) sum = add(sum, alone(n, h, over_queries ? h : h / group, x_heads, c, live));
                put(&out[(n * out_heads + mine) * o.dim + c], sum);
            }
            return;
        }
        place(live);
        float sum[4][4];
        for (int i = 0; i < 4; i++)
            for (int j = 0; j < 4; j++) sum[i][j] = bits(sign_bit);
        for (i64 h = h0; h < h1; h++) head(shared, h, over_queries ? h : h / group, x_heads, span, sum);
        for (int i = 0; i < 4; i++)
            for (int j = 0; j < 4; j++) {
                i64 n = n0 + t.row + i, c = c0 + t.col + j;
                if (n < o.rows && c < o.dim) put(&out[(n * out_heads + mine) * o.dim + c], sum[i][j]);
            }
    }
};

// attention_values: out[n, h, c] = Σ_t w[n, h, t]·x[start+t, h/group, c], rows from row0 on, which w begins with
extern "C" __global__ void __launch_bounds__(256, 2) attention_values(float *out, const float *w, const float *x, const i32 *start, const i32 *pos, const i32 *live, const i32 *spans, i64 row0, i64 rows, i64 heads, i64 kv_heads, i64 dim, i64 longest) {
    __shared__ quad shared[2 * 16 * 68 / 4];
    weigh<false> b = {{rows, heads, kv_heads, dim, longest}, w, x, start, pos, nullptr, row0};
    b.run((float *)shared, out, live, spans);
}
EMULATED(attention_values)

// attention_keys: out[j, g, c] = Σ_h Σ_i w[start+i, h, pos j]·x[start+i, h, c], heads h of group g, queries i that see key j
extern "C" __global__ void __launch_bounds__(256, 2) attention_keys(float *out, const float *w, const float *x, const i32 *start, const i32 *pos, const i32 *length, const i32 *live, const i32 *spans, i64 rows, i64 heads, i64 kv_heads, i64 dim, i64 longest) {
    __shared__ quad shared[2 * 16 * 68 / 4];
    weigh<true> b = {{rows, heads, kv_heads, dim, longest}, w, x, start, pos, length, 0};
    b.run((float *)shared, out, live, spans);
}
EMULATED(attention_keys)
