// All of Verdant's kernels, as one unit: what is compiled to PTX, and for the emulator.
//
// Parameters have 8 bytes each: addresses, i64, and u64 whose lower half may be a float. A block of threads
// is a row of its operator where that is said, else threads count through elements. Results are written
// whole, whatever words come in; index tensors may hold anything and never lead out of a tensor.
#include "attention.cu"
#include "cached.cu"
#include "elementwise.cu"
#include "embed.cu"
#include "gemm.cu"
#include "hash.cu"
#include "int8.cu"
#include "logsoftmax.cu"
#include "loss.cu"
#include "norm.cu"
#include "optimizer.cu"
#include "round.cu"
#include "sample.cu"
#include "sums.cu"
