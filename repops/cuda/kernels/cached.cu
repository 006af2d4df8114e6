// Attention of single rows over keys and values that are kept, for sequences that are continued token by token. The keys of row n are rows
// start[n]+t of the cache, t = 0..pos[n], so that the result is row n of the operator on whole sequences, bit for bit.
#include "attention.cu"

// cache_rows puts row from[n] of src, or n where from is null, into row start[n]+pos[n] of a cache, or start[n] where pos is null, for
// n < live. What either does not have is left out. Blocks are rows.
extern "C" __global__ void __launch_bounds__(256) cache_rows(u32 *cache, const u32 *src, const i32 *from, const i32 *start, const i32 *pos, const i32 *live, i64 capacity, i64 sources, i64 dim) {
    i64 n = blockIdx.x;
    if (n >= *live) return;
    i64 to = (i64)start[n] + (pos ? pos[n] : 0), source = from ? from[n] : n;
    if (to < 0 || to >= capacity || source < 0 || source >= sources) return;
    for (i64 c = threadIdx.x; c < dim; c += blockDim.x) cache[to * dim + c] = src[source * dim + c];
}
EMULATED(cache_rows)

constexpr i64 cached_keys = 64;  // keys of a block, a thread each

// cached_scores: p[n, h, t] = Σ_c q·k. Blocks are rows and heads in x, and 64 keys in y.
extern "C" __global__ void __launch_bounds__(64) cached_scores(float *p, const float *q, const float *keys, const i32 *start, const i32 *pos, const i32 *live, i64 capacity, i64 heads, i64 kv_heads, i64 dim, i64 longest) {
    __shared__ float key[cached_keys][33];
    __shared__ float query[32];
    i64 h = blockIdx.x % heads, n = blockIdx.x / heads, g = h / (heads / kv_heads), first = blockIdx.y * cached_keys;
    i64 count = n < *live ? seen(pos, n, longest) : 0;
    if (first >= count) return;
    float total = bits(sign_bit), acc = 0;
    for (i64 c0 = 0; c0 < dim; c0 += 32) {
        if (c0 % chunk_size == 0 && c0 > 0) total = add(total, acc), acc = 0;
        u32 lane = threadIdx.x % 32;
        i64 c = c0 + lane;
        for (u32 r = threadIdx.x / 32; r < cached_keys; r += 2) {
            i64 row = start[n] + first + r;
            key[r][lane] = c < dim && row >= 0 && row < capacity ? keys[(row * kv_heads + g) * dim + c] : 0;
        }
        if (threadIdx.x < 32) query[lane] = c < dim ? q[(n * heads + h) * dim + c] : 0;
        __syncthreads();
        if (dim - c0 >= 32) {
#pragma unroll
            for (int i = 0; i < 32; i++) acc = fused(query[i], key[threadIdx.x][i], acc);
        } else {
            for (i64 i = 0; i < dim - c0; i++) acc = fused(query[i], key[threadIdx.x][i], acc);
        }
        __syncthreads();
    }
    i64 t = first + threadIdx.x;
    if (t < count) put(&p[(n * heads + h) * longest + t], add(total, acc));
}
EMULATED(cached_scores)

// cached_values: out[n, h, c] = Σ_t p·v. Blocks are rows, heads and 64 columns.
extern "C" __global__ void __launch_bounds__(64) cached_values(float *out, const float *p, const float *values, const i32 *start, const i32 *pos, const i32 *live, i64 capacity, i64 heads, i64 kv_heads, i64 dim, i64 longest) {
    i64 across = (dim + 63) / 64, h = blockIdx.x / across % heads, n = blockIdx.x / across / heads;
    i64 c = blockIdx.x % across * 64 + threadIdx.x, g = h / (heads / kv_heads);
    if (c >= dim) return;
    float *at = &out[(n * heads + h) * dim + c];
    i64 count = n < *live ? seen(pos, n, longest) : 0;
    if (count == 0) {
        *at = n < *live ? no_terms(pos, nullptr, n, longest) : 0;
        return;
    }
    const float *weights = p + (n * heads + h) * longest;
    float total = bits(sign_bit);
    for (i64 chunk = 0; chunk < count; chunk += chunk_size) {
        i64 end = count < chunk + chunk_size ? count : chunk + chunk_size;
        float acc = 0;
#pragma unroll 8
        for (i64 t = chunk; t < end; t++) {
            i64 row = start[n] + t;
            acc = fused(weights[t], row >= 0 && row < capacity ? values[(row * kv_heads + g) * dim + c] : 0, acc);
        }
        total = add(total, acc);
    }
    put(at, total);
}
EMULATED(cached_values)
