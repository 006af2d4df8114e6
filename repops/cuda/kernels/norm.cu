// RMSNorm and its gradient. Blocks of threads are rows, 32 by W, but in rmsnorm_gain.
#include "reduce.h"

// rmsnorm: r = 1/sqrt(Σx²/dim + eps), y = (x·r)·gain
extern "C" __global__ void __launch_bounds__(256) rmsnorm(float *y, float *r, const float *x, const float *gain, const i32 *live, i64 dim, u64 eps) {
    __shared__ float s[8 * 33];
    i64 n = blockIdx.x;
    u32 thread = threadIdx.y * 32 + threadIdx.x, threads = blockDim.y * 32;
    x += n * dim, y += n * dim;
    if (n >= *live) {
        for (i64 c = thread; c < dim; c += threads) y[c] = 0;
        if (thread == 0) r[n] = 0;
        return;
    }
    float sum = reduce(s, dim, dim, [=](float acc, i64 i) { return fused(x[i], x[i], acc); });
    float scale = divide(bits(one_bits), root(add(divide(sum, (float)dim), scalar(eps))));
    if (thread == 0) put(&r[n], scale);
    for (i64 c = thread; c < dim; c += threads) put(&y[c], mul(mul(x[c], scale), gain[c]));
}
EMULATED(rmsnorm)

// rmsnorm_grad: with xr = x·r and t = dy·gain, dx = (t − xr·m)·r, m = (Σ t·xr)/dim
extern "C" __global__ void __launch_bounds__(256) rmsnorm_grad(float *dx, const float *dy, const float *x, const float *gain, const float *r, const i32 *live, i64 dim) {
    __shared__ float s[8 * 33];
    i64 n = blockIdx.x;
    u32 thread = threadIdx.y * 32 + threadIdx.x, threads = blockDim.y * 32;
    x += n * dim, dy += n * dim, dx += n * dim;
    if (n >= *live) {
        for (i64 c = thread; c < dim; c += threads) dx[c] = 0;
        return;
    }
    float scale = r[n];
    float sum = reduce(s, dim, dim, [=](float acc, i64 i) { return fused(mul(dy[i], gain[i]), mul(x[i], scale), acc); });
    float mean = divide(sum, (float)dim);
    for (i64 c = thread; c < dim; c += threads) {
        float t = mul(dy[c], gain[c]);
        put(&dx[c], mul(sub(t, mul(mul(x[c], scale), mean)), scale));
    }
}
EMULATED(rmsnorm_grad)

// rmsnorm_gain: dgain = Σ dy·(x·r), a chain over rows. A block of 256 threads has 32 columns: all of them
// load rows, the first 32 add.
extern "C" __global__ void __launch_bounds__(256) rmsnorm_gain(float *dgain, const float *dy, const float *x, const float *r, const i32 *live, i64 rows, i64 dim) {
    constexpr int tile = 64;
    __shared__ float grad[tile][32];
    __shared__ float xr[tile][32];
    u32 lane = threadIdx.x % 32, group = threadIdx.x / 32;
    i64 c = (i64)blockIdx.x * 32 + lane;
    i64 count = at_most(live, rows);
    float sum = 0;
    for (i64 first = 0; first < count; first += tile) {
        i64 n = count - first < tile ? count - first : tile;
        if (c < dim)
            for (i64 i = group; i < n; i += 8) {
                i64 at = (first + i) * dim + c;
                grad[i][lane] = dy[at];
                xr[i][lane] = mul(x[at], r[first + i]);
            }
        __syncthreads();
        if (group == 0)
            for (i64 i = 0; i < n; i++) sum = fused(grad[i][lane], xr[i][lane], sum);
        __syncthreads();
    }
    if (group == 0 && c < dim) put(&dgain[c], sum);
}
EMULATED(rmsnorm_gain)
