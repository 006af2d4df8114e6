// Log-probabilities and their gradient. Blocks of threads are rows, 32 by W.
#include "reduce.h"

__device__ __forceinline__ float tempered(float z, float temp) { return temp == 1 ? z : divide(z, temp); }

// logsoftmax gives the log-probability of the target and the distribution over lo..hi−1 of a vocabulary.
// W is a power of two.
extern "C" __global__ void __launch_bounds__(256) logsoftmax(float *logp, float *probs, const float *logits, const i32 *target, const i32 *count, i64 rows, i64 vocab, i64 lo, i64 hi, u64 temperature) {
    __shared__ float s[8 * 33];
    float temp = scalar(temperature);
    i64 m = blockIdx.x;
    u32 thread = threadIdx.y * 32 + threadIdx.x, threads = blockDim.y * 32;
    float *p = probs + m * vocab;
    bool alive = m < *count;
    for (i64 v = thread; v < vocab; v += threads)
        if (!alive || v < lo || v >= hi) p[v] = 0;
    if (!alive) {
        if (thread == 0) logp[m] = 0;
        return;
    }
    const float *z = logits + m * vocab + lo;
    p += lo;
    float top = bits(0xFF800000);
    for (i64 i = thread; i < hi - lo; i += threads) top = larger(top, tempered(z[i], temp));
    top = block_max(s, top);
    float sum = reduce(s, hi - lo, hi - lo, [=](float acc, i64 i) {
        float e = exponential(sub(tempered(z[i], temp), top));
        p[i] = e;
        return add(acc, e);
    });
    if (thread == 0) {
        i64 at = m * vocab + target[m];
        float hit = at >= 0 && at < rows * vocab ? logits[at] : 0;
        put(&logp[m], sub(sub(tempered(hit, temp), top), logarithm(sum)));
    }
    float inverse = divide(bits(one_bits), sum);
    for (i64 i = thread; i < hi - lo; i += threads) put(&p[i], mul(p[i], inverse));
}
EMULATED(logsoftmax)

// logsoftmax_grad: g·([v = target] − probs), divided by the temperature; 0 outside lo..hi−1
extern "C" __global__ void __launch_bounds__(256) logsoftmax_grad(float *d, const float *g, const float *probs, const i32 *target, const i32 *count, i64 vocab, i64 lo, i64 hi, u64 temperature) {
    i64 m = blockIdx.x;
    bool alive = m < *count;
    for (i64 v = threadIdx.x; v < vocab; v += blockDim.x) {
        i64 at = m * vocab + v;
        if (!alive || v < lo || v >= hi) {
            d[at] = 0;
            continue;
        }
        float hot = v == target[m] ? 1 : 0;
        put(&d[at], tempered(mul(g[m], sub(hot, probs[at])), scalar(temperature)));
    }
}
EMULATED(logsoftmax_grad)
