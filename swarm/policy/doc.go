// Package policy is the model that learns: a Llama-style decoder, written as
// static graphs of repops operators, its KV-cached sampler and its genesis.
//
//	tokens ─Embed─▶ x ─┬─RMSNorm─q,k,v─RoPE─Attention─o─▶(+)─┬─RMSNorm─gate,up─SwiGLU─down─▶(+)─▶ … ─RMSNorm─Eᵀ─▶ logits
//	                   └─────────────────────────────────────┘└────────────────────────────────┘
//
// A round of the swarm runs four graphs, each registered once per swarm:
//
//	rollout   the node's questions, whether every sampled token is what the policy samples, rewards
//	prepare   advantages, merging and packing of the training batch, log-probabilities before the update
//	train     forward, loss, backward, clipping, AdamW; once per epoch
//	evaluate  greedy answers to the held-out questions
//
// In each of them completions are an input and every position is recomputed by
// teacher forcing: that is what an auditor checks and a dispute descends into.
// [Decoder] finds the same tokens one by one with cached keys and values.
//
// Sources: Touvron et al., "Llama 2" (2023); Zhang and Sennrich, "RMSNorm"
// (2019); Su et al., "RoFormer" (2021); Shazeer, "GLU variants" (2020).
package policy
