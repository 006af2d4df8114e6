// Row reductions of one long row: a block of 32 threads for each 4096 elements, then again over the results.
#include "reduce.h"

// sum_blocks adds the elements of each block of 4096. With a limit, elements from *limit on are left out.
extern "C" __global__ void __launch_bounds__(32) sum_blocks(float *out, const float *x, const i32 *limit, i64 n) {
    __shared__ float s[33];
    i64 from = blockIdx.x * block_size, to = n < from + block_size ? n : from + block_size;
    i64 end = limit ? at_most(limit, to) : to;
    float acc = 0;
    for (i64 i = from + threadIdx.x; i < end; i += 32) acc = add(acc, x[i]);
    float sum = tree(s, acc);
    if (threadIdx.x == 0) put(&out[blockIdx.x], sum);
}
EMULATED(sum_blocks)

// square_blocks adds the squares.
extern "C" __global__ void __launch_bounds__(32) square_blocks(float *out, const float *x, i64 n) {
    __shared__ float s[33];
    i64 from = blockIdx.x * block_size, to = n < from + block_size ? n : from + block_size;
    float acc = 0;
    for (i64 i = from + threadIdx.x; i < to; i += 32) acc = fused(x[i], x[i], acc);
    float sum = tree(s, acc);
    if (threadIdx.x == 0) put(&out[blockIdx.x], sum);
}
EMULATED(square_blocks)
