// The optimizer: scalars of a step, then AdamW. The words of state and scal are those of repops.OptStep…
// and repops.ScalClip….
#include "arith.h"

// add_sums goes on adding single words in order, 16 at a time; with first, out begins as the first of them.
extern "C" __global__ void __launch_bounds__(1) add_sums(float *out, i64 n, u64 first, const float *p0, const float *p1, const float *p2, const float *p3, const float *p4, const float *p5, const float *p6, const float *p7, const float *p8, const float *p9, const float *p10, const float *p11, const float *p12, const float *p13, const float *p14, const float *p15) {
    const float *p[16] = {p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15};
    float sum = first ? bits(sign_bit) : *out;
#pragma unroll
    for (int i = 0; i < 16; i++)
        if (i < n) sum = add(sum, *p[i]);
    put(out, sum);
}
EMULATED(add_sums)

extern "C" __global__ void __launch_bounds__(1) optimizer_scalars(u32 *next, u32 *scal, const float *total, const u32 *state, const u32 *schedule, const i32 *retained, i64 steps, u64 max_norm, u64 beta1, u64 beta2) {
    float norm = root(*total), limit = scalar(max_norm);
    i32 step = (i32)state[0];
    i64 index = step < steps - 1 ? step : steps - 1;
    float power1 = mul(bits(state[1]), scalar(beta1)), power2 = mul(bits(state[2]), scalar(beta2));
    float one = bits(one_bits);
    bool open = *retained > 0;
    scal[0] = word(canon(limit < norm ? divide(limit, norm) : one));
    scal[1] = word_at(schedule, steps, index);
    scal[2] = word(canon(sub(one, power1)));
    scal[3] = word(canon(sub(one, power2)));
    scal[4] = open;
    next[0] = open ? state[0] + 1 : state[0];
    next[1] = open ? word(canon(power1)) : state[1];
    next[2] = open ? word(canon(power2)) : state[2];
    next[3] = open ? word(canon(norm)) : state[3];
}
EMULATED(optimizer_scalars)

// adamw updates parameters and moments; rest1 and rest2 are 1−β1 and 1−β2. Closed, it copies.
extern "C" __global__ void __launch_bounds__(256) adamw(float *p1, float *m1, float *v1, const float *p, const float *m, const float *v, const float *g, const float *scal, i64 n, u64 beta1, u64 rest1, u64 beta2, u64 rest2, u64 epsilon, u64 decay) {
    i64 i = thread_index();
    if (i >= n) return;
    if (word(scal[4]) == 0) {
        p1[i] = p[i], m1[i] = m[i], v1[i] = v[i];
        return;
    }
    float grad = mul(g[i], scal[0]), minus_lr = negate(scal[1]);
    float mean = fused(scalar(beta1), m[i], mul(scalar(rest1), grad));
    float square = fused(scalar(beta2), v[i], mul(mul(scalar(rest2), grad), grad));
    float u = divide(divide(mean, scal[2]), add(root(divide(square, scal[3])), scalar(epsilon)));
    float decayed = p[i];
    if (scalar(decay) != 0) decayed = mul(decayed, fused(minus_lr, scalar(decay), bits(one_bits)));
    put(&p1[i], fused(minus_lr, u, decayed));
    put(&m1[i], mean);
    put(&v1[i], square);
}
EMULATED(adamw)
