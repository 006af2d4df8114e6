// Losses of tokens and their gradients. The sum over tokens is sum_blocks, which mean_loss ends.
#include "arith.h"

// policy_loss writes each token's gradient, and its term of the loss for the sum over all of them.
extern "C" __global__ void __launch_bounds__(256) policy_loss(float *g, float *terms, const float *logp, const float *old, const u32 *coefficient, const i32 *sequence, const i32 *ntok, const i32 *count, i64 tokens, i64 sequences, u64 low, u64 high) {
    i64 m = thread_index();
    if (m >= tokens) return;
    if (m >= *count) {
        g[m] = terms[m] = 0;
        return;
    }
    float ratio = exponential(sub(logp[m], old[m]));
    float c = bits(word_at(coefficient, sequences, sequence[m]));
    float a = mul(ratio, c);
    float b = mul(smaller(larger(ratio, scalar(low)), scalar(high)), c);
    put(&terms[m], smaller(a, b));
    if (a <= b && *ntok > 0)
        put(&g[m], divide(negate(a), from_int(*ntok)));
    else
        g[m] = 0;
}
EMULATED(policy_loss)

extern "C" __global__ void __launch_bounds__(256) cross_entropy(float *g, const i32 *count, i64 tokens) {
    i64 m = thread_index();
    if (m >= tokens) return;
    if (m >= *count)
        g[m] = 0;
    else
        put(&g[m], divide(bits(one_bits | sign_bit), from_int(*count)));
}
EMULATED(cross_entropy)

// mean_loss: −sum/n, 0 without tokens
extern "C" __global__ void __launch_bounds__(1) mean_loss(float *loss, const float *sum, const i32 *n) {
    if (*n > 0)
        put(loss, divide(negate(*sum), from_int(*n)));
    else
        *loss = 0;
}
EMULATED(mean_loss)
