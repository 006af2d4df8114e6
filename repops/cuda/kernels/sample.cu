// Tokens from logits: by the Gumbel-max rule or the largest. Blocks of 128 threads are rows.
#include "arith.h"

constexpr u32 choosers = 128;

struct choice {
    float score[choosers];
    i32 token[choosers];
};

// better says whether a score replaces another: it is larger, or equal with a smaller token. A NaN is
// kept, and gives token 0 in the end.
__device__ __forceinline__ bool better(float a, i32 token, float b, i32 other) {
    if (b != b) return false;
    return a != a || a > b || (a == b && token < other);
}

// choose gives the best of the threads' choices as the row's token.
__device__ __forceinline__ void choose(choice *c, i32 *out, float score, i32 token) {
    u32 t = threadIdx.x;
    c->score[t] = score, c->token[t] = token;
    __syncthreads();
    for (u32 h = choosers / 2; h > 0; h /= 2) {
        if (t < h && better(c->score[t + h], c->token[t + h], c->score[t], c->token[t])) {
            c->score[t] = c->score[t + h];
            c->token[t] = c->token[t + h];
        }
        __syncthreads();
    }
    if (t == 0) *out = c->score[0] != c->score[0] ? 0 : c->token[0];
}

constexpr i32 no_token = 0x7FFFFFFF;

// sample draws a token of lo..hi−1: the first with the largest logit/temp − log(−log u).
extern "C" __global__ void __launch_bounds__(choosers) sample(i32 *out, const float *logits, const i32 *item, const i32 *position, const u32 *header, const i32 *count, i64 vocab, i64 lo, i64 hi, u64 temperature) {
    __shared__ choice c;
    i64 row = blockIdx.x;
    if (row >= *count) {
        if (threadIdx.x == 0) out[row] = 0;
        return;
    }
    const float *z = logits + row * vocab;
    float temp = scalar(temperature), best = bits(0xFF800000);
    i32 token = no_token;
    for (i64 from = (lo & ~3) + 4 * threadIdx.x; from < hi; from += 4 * choosers) {
        random4 noise = stream_block(header, header[3], (u32)item[row], (u32)position[row], (u32)(from / 4));
#pragma unroll
        for (int i = 0; i < 4; i++) {
            i64 v = from + i;
            if (v < lo || v >= hi) continue;
            float score = sub(temp == 1 ? z[v] : divide(z[v], temp), neg_gumbel(noise.w[i]));
            if (better(score, (i32)v, best, token)) best = score, token = (i32)v;
        }
    }
    choose(&c, &out[row], best, token);
}
EMULATED(sample)

// greedy gives the first token of lo..hi−1 with the largest logit.
extern "C" __global__ void __launch_bounds__(choosers) greedy(i32 *out, const float *logits, const i32 *count, i64 vocab, i64 lo, i64 hi) {
    __shared__ choice c;
    i64 row = blockIdx.x;
    if (row >= *count) {
        if (threadIdx.x == 0) out[row] = 0;
        return;
    }
    const float *z = logits + row * vocab;
    float best = bits(0xFF800000);
    i32 token = no_token;
    for (i64 v = lo + threadIdx.x; v < hi; v += choosers)
        if (better(z[v], (i32)v, best, token)) best = z[v], token = (i32)v;
    choose(&c, &out[row], best, token);
}
EMULATED(greedy)
