// Operators that treat every element alike.
#include "arith.h"

extern "C" __global__ void __launch_bounds__(256) plus(float *out, const float *a, const float *b, i64 n) {
    i64 i = thread_index();
    if (i < n) put(&out[i], add(a[i], b[i]));
}
EMULATED(plus)

// swiglu: y = (a·σ(a))·b
extern "C" __global__ void __launch_bounds__(256) swiglu(float *y, const float *a, const float *b, const i32 *live, i64 rows, i64 dim) {
    i64 i = thread_index();
    if (i >= rows * dim) return;
    if (i >= at_most(live, rows) * dim) {
        y[i] = 0;
        return;
    }
    put(&y[i], mul(mul(a[i], sigmoid(a[i])), b[i]));
}
EMULATED(swiglu)

// swiglu_grad: db = dy·(a·s), da = (dy·b)·(s·fma(a, 1−s, 1)), s = σ(a)
extern "C" __global__ void __launch_bounds__(256) swiglu_grad(float *da, float *db, const float *dy, const float *a, const float *b, const i32 *live, i64 rows, i64 dim) {
    i64 i = thread_index();
    if (i >= rows * dim) return;
    if (i >= at_most(live, rows) * dim) {
        da[i] = db[i] = 0;
        return;
    }
    float s = sigmoid(a[i]), one = bits(one_bits);
    float slope = mul(s, fused(a[i], sub(one, s), one));
    put(&da[i], mul(mul(dy[i], b[i]), slope));
    put(&db[i], mul(dy[i], mul(a[i], s)));
}
EMULATED(swiglu_grad)

// rope rotates the pairs of each head of row blockIdx.x; sign flips the sine of all. Beyond the tables,
// which have size words, sine and cosine are 0.
extern "C" __global__ void __launch_bounds__(256) rope(float *y, const float *x, const i32 *pos, const u32 *cos, const u32 *sin, const i32 *live, i64 heads, i64 half, i64 size, u64 sign) {
    i64 n = blockIdx.x, dim = 2 * half * heads;
    bool alive = n < *live;
    i64 angle = alive ? pos[n] * half : 0;
    for (u32 c = threadIdx.x; c < dim; c += blockDim.x) {
        u32 i = c % (u32)half;
        bool first = c / (u32)half % 2 == 0;
        i64 at = n * dim + c;
        if (!alive) {
            y[at] = 0;
            continue;
        }
        u32 s = word_at(sin, size, angle + i) ^ (u32)sign ^ (first ? sign_bit : 0);
        float other = x[first ? at + half : at - half];
        put(&y[at], add(mul(x[at], bits(word_at(cos, size, angle + i))), mul(other, bits(s))));
    }
}
EMULATED(rope)
