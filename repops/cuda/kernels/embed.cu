// Rows picked by an index tensor, and the gradient of that. Blocks of threads are rows.
#include "arith.h"

// fill sets n words.
extern "C" __global__ void __launch_bounds__(256) fill(u32 *out, u64 value, i64 n) {
    i64 i = thread_index();
    if (i < n) out[i] = (u32)value;
}
EMULATED(fill)

// pick_rows copies row index[n] of src, which has size words, to row n < live of out; else 0. A row that
// src does not have is 0.
extern "C" __global__ void __launch_bounds__(256) pick_rows(u32 *out, const u32 *src, const i32 *index, const i32 *live, i64 size, i64 dim) {
    i64 n = blockIdx.x;
    bool alive = n < *live;
    i64 from = alive ? index[n] * dim : 0;
    for (i64 c = threadIdx.x; c < dim; c += blockDim.x) out[n * dim + c] = alive ? word_at(src, size, from + c) : 0;
}
EMULATED(pick_rows)

// embed_links makes a list of the positions of each token, in increasing order: first[token], then
// next[position], ended by −1, which both are filled with before.
extern "C" __global__ void __launch_bounds__(256) embed_links(i32 *first, i32 *next, const i32 *tok, const i32 *live, i64 rows, i64 vocab) {
    i64 p = thread_index();
    if (p >= at_most(live, rows)) return;
    i32 mine = tok[p];
    if (mine < 0 || mine >= vocab) return;
    i64 q = p - 1;
    while (q >= 0 && tok[q] != mine) q--;
    if (q < 0)
        first[mine] = (i32)p;
    else
        next[q] = (i32)p;
}
EMULATED(embed_links)

// embed_grad adds, to each row of base, the rows of dx at the positions of its token.
extern "C" __global__ void __launch_bounds__(256) embed_grad(float *out, const float *dx, const float *base, const i32 *first, const i32 *next, i64 dim) {
    i64 v = blockIdx.x;
    for (i64 c = threadIdx.x; c < dim; c += blockDim.x) {
        float sum = 0;
        for (i64 p = first[v]; p >= 0; p = next[p]) sum = add(sum, dx[p * dim + c]);
        put(&out[v * dim + c], add(base[v * dim + c], sum));
    }
}
EMULATED(embed_grad)
