// The operators of a round that work on integers: questions, prompts, rewards, groups.
#include "arith.h"

// count_flags: the last thread of the one block adds what the threads counted.
extern "C" __global__ void __launch_bounds__(256) count_flags(u32 *out, const u32 *flags, i64 n) {
    __shared__ u32 s[256];
    u32 sum = 0;
    for (i64 i = threadIdx.x; i < n; i += 256) sum += flags[i] != 0;
    s[threadIdx.x] = sum;
    __syncthreads();
    if (threadIdx.x != 0) return;
    for (u32 i = 1; i < 256; i++) sum += s[i];
    *out = sum;
}
EMULATED(count_flags)

extern "C" __global__ void __launch_bounds__(256) questions(u32 *out, const u32 *header, const u32 *ranges, const u32 *families, i64 n, i64 known) {
    i64 q = thread_index();
    if (q >= n) return;
    u32 left = known < 32 ? *families & ((1u << known) - 1) : *families;
    if (left == 0) {
        out[q] = ~0u;
        return;
    }
    random4 w = stream_block(header, 2, (u32)q, 0, 0);  // repops.PurposeQuestion
    for (u32 pick = __umulhi(w.w[0], (u32)__popc(left)); pick > 0; pick--) left &= left - 1;
    u32 family = (u32)__ffs(left) - 1;
    out[q] = ranges[2 * family] + __umulhi(w.w[1], ranges[2 * family + 1]);
}
EMULATED(questions)

extern "C" __global__ void __launch_bounds__(256) repeat_group(u32 *out, const u32 *v, i64 n, i64 g) {
    i64 i = thread_index();
    if (i < n) out[i] = v[i / g];
}
EMULATED(repeat_group)

extern "C" __global__ void __launch_bounds__(128) prompt_gather(u32 *prompt, u32 *length, const i32 *question, const u32 *prompts, const u32 *lengths, i64 width, i64 bank) {
    i64 s = blockIdx.x, row = question[s];
    for (i64 p = threadIdx.x; p < width; p += blockDim.x) prompt[s * width + p] = word_at(prompts, bank * width, row * width + p);
    if (threadIdx.x == 0) length[s] = word_at(lengths, bank, row);
}
EMULATED(prompt_gather)

constexpr u32 token_pad = 0, token_eos = 1;

extern "C" __global__ void __launch_bounds__(256) completion_length(u32 *out, const u32 *tokens, i64 n, i64 width) {
    i64 s = thread_index();
    if (s >= n) return;
    i64 c = 0;
    while (c < width && tokens[s * width + c] != token_eos) c++;
    out[s] = (u32)(c < width ? c + 1 : width);
}
EMULATED(completion_length)

extern "C" __global__ void __launch_bounds__(256) reward(u32 *out, const u32 *tokens, const i32 *length, const i32 *question, const u32 *answers, const u32 *answer_length, i64 n, i64 width, i64 bank, i64 answer) {
    i64 s = thread_index();
    if (s >= n) return;
    i64 size = length[s], q = question[s];
    u32 last = word_at(tokens, n * width, s * width + size - 1);
    bool right = (u32)length[s] == word_at(answer_length, bank, q) && last == token_eos;
    for (i64 c = 0; c < width && c < size; c++)
        right = right && tokens[s * width + c] == word_at(answers, bank * answer, q * answer + c);
    out[s] = right;
}
EMULATED(reward)

// advantage: A = (r − mean)/(σ + eps), σ² = c(G−c)/G²; 0 for groups that are not kept
extern "C" __global__ void __launch_bounds__(256) advantage(float *adv, u32 *keep, const i32 *reward, const u32 *external, const u32 *present, i64 groups, i64 size, u64 positive, u64 epsilon) {
    i64 group = thread_index();
    if (group >= groups) return;
    const i32 *r = reward + group * size;
    u32 sum = 0, g = (u32)size;
    for (i64 i = 0; i < size; i++) sum += (u32)r[i];
    bool kept = present[group] != 0 && (i32)sum > 0 && (i32)sum < (i32)g;
    keep[group] = kept;
    float mean = divide(from_int((i32)sum), (float)(i32)g);
    float variance = divide(from_int((i32)(sum * (g - sum))), (float)(i32)(g * g));
    float by = add(root(variance), scalar(epsilon));
    for (i64 i = 0; i < size; i++) {
        float a = divide(sub(from_int(r[i]), mean), by);
        if (positive && external[group] != 0) a = larger(a, 0);
        put(&adv[group * size + i], kept ? a : 0);
    }
}
EMULATED(advantage)

// merge_members: a thread for each completion compares it with all of its group.
extern "C" __global__ void __launch_bounds__(256) merge_members(u32 *first, u32 *multiplicity, float *coefficient, const u32 *tokens, const float *adv, const u32 *keep, i64 groups, i64 size, i64 width) {
    i64 s = thread_index();
    if (s >= groups * size) return;
    i64 group = s / size;
    bool seen = false;
    i32 same = 0;
    for (i64 other = group * size; other < (group + 1) * size; other++) {
        bool equal = true;
        for (i64 c = 0; c < width && equal; c++) equal = tokens[s * width + c] == tokens[other * width + c];
        same += equal;
        seen = seen || (equal && other < s);
    }
    float product = mul(from_int(same), adv[s]);
    bool trained = keep[group] != 0 && !seen && !(product == 0);
    first[s] = trained;
    multiplicity[s] = (u32)same;
    put(&coefficient[s], trained ? product : 0);
}
EMULATED(merge_members)

// merge_tokens: one block adds the lengths of all members of kept groups.
extern "C" __global__ void __launch_bounds__(256) merge_tokens(u32 *ntok, const u32 *length, const u32 *keep, i64 groups, i64 size) {
    __shared__ u32 s[256];
    u32 sum = 0;
    for (i64 i = threadIdx.x; i < groups * size; i += 256)
        if (keep[i / size] != 0) sum += length[i];
    s[threadIdx.x] = sum;
    __syncthreads();
    if (threadIdx.x != 0) return;
    for (u32 i = 1; i < 256; i++) sum += s[i];
    *ntok = sum;
}
EMULATED(merge_tokens)

// pack_sequences: one thread finds where each sequence begins, in rows and in scored rows; −1 where it
// does not fit.
extern "C" __global__ void __launch_bounds__(1) pack_sequences(i32 *first, i32 *first_score, i32 *live, i32 *scores, const i32 *prompt_length, const i32 *completion_length, const u32 *keep, i64 n, i64 p, i64 c, i64 rows, i64 most) {
    i64 row = 0, score = 0, last = 0, last_score = 0;
    for (i64 s = 0; s < n; s++) {
        first[s] = first_score[s] = -1;
        i64 asked = prompt_length[s], told = completion_length[s];
        if (keep[s] == 0 || asked < 1 || asked > p || told < 1 || told > c) continue;
        i64 size = asked + told - 1;
        if (row + size <= rows && score + told <= most) {
            first[s] = (i32)row, first_score[s] = (i32)score;
            last = row + size, last_score = score + told;
        }
        row += size, score += told;
    }
    *live = (i32)last, *scores = (i32)last_score;
}
EMULATED(pack_sequences)

// owner is the last sequence that begins at or before a row.
__device__ __forceinline__ i64 owner(const i32 *first, i64 n, i64 row) {
    for (i64 s = n - 1; s > 0; s--)
        if (first[s] >= 0 && first[s] <= row) return s;
    return 0;
}

extern "C" __global__ void __launch_bounds__(256) pack_rows(u32 *token, i32 *start, i32 *pos, i32 *length, i32 *score, const i32 *live, const i32 *first, const i32 *first_score, const u32 *prompt, const i32 *prompt_length, const u32 *tokens, const i32 *completion_length, i64 n, i64 p, i64 c, i64 rows) {
    i64 r = thread_index();
    if (r >= rows) return;
    if (r >= *live) {
        token[r] = 0, start[r] = pos[r] = length[r] = 0, score[r] = -1;
        return;
    }
    i64 s = owner(first, n, r);
    i64 asked = prompt_length[s], at = r - first[s];
    start[r] = first[s];
    pos[r] = (i32)at;
    length[r] = (i32)(asked + completion_length[s] - 1);
    token[r] = at < asked ? prompt[s * p + at] : tokens[s * c + at - asked];
    score[r] = at < asked - 1 ? -1 : (i32)(first_score[s] + at - asked + 1);
}
EMULATED(pack_rows)

extern "C" __global__ void __launch_bounds__(256) pack_scores(i32 *row, u32 *target, i32 *sequence, i32 *index, const i32 *scores, const i32 *first, const i32 *first_score, const i32 *prompt_length, const u32 *tokens, i64 n, i64 c, i64 most) {
    i64 m = thread_index();
    if (m >= most) return;
    if (m >= *scores) {
        row[m] = 0, target[m] = 0, sequence[m] = index[m] = 0;
        return;
    }
    i64 s = owner(first_score, n, m), at = m - first_score[s];
    row[m] = (i32)(first[s] + prompt_length[s] - 1 + at);
    target[m] = tokens[s * c + at];
    sequence[m] = (i32)s;
    index[m] = (i32)at;
}
EMULATED(pack_scores)

// match_places finds the last scored row of each place in a completion; at is filled with −1 before.
extern "C" __global__ void __launch_bounds__(256) match_places(i32 *at, const i32 *sequence, const i32 *index, const i32 *count, i64 n, i64 width, i64 most) {
    i64 m = thread_index();
    if (m >= at_most(count, most)) return;
    i64 s = sequence[m], c = index[m];
    if (s >= 0 && s < n && c >= 0 && c < width) atomicMax(&at[s * width + c], (i32)m);
}
EMULATED(match_places)

// match compares tokens with what was sampled there; ok holds the places before.
extern "C" __global__ void __launch_bounds__(256) match(i32 *ok, const i32 *tokens, const i32 *length, const i32 *sampled, i64 n, i64 width) {
    i64 i = thread_index();
    if (i >= n * width) return;
    i32 t = tokens[i], want = ok[i] < 0 ? -1 : sampled[ok[i]];
    bool inside = (i32)(i % width) < length[i / width];
    ok[i] = inside ? t == want && t >= 0 : t == (i32)token_pad;
}
EMULATED(match)
