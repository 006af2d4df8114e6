package conformance

import "verdant/repops"

// Operators lists every operator of the contract at fixed shapes: plain ones,
// ones longer than a chunk or a block of the contract's sums, and each attribute
// that changes a program. The golden hashes of the contract are over this list,
// so entries are added and never changed.
func Operators() []repops.Operator {
	return []repops.Operator{
		repops.Embed{Rows: 7, Vocab: 5, Dim: 6},
		repops.EmbedGrad{Rows: 7, Vocab: 5, Dim: 6},
		repops.RMSNorm{Rows: 3, Dim: 37, Eps: 1e-5},
		repops.RMSNorm{Rows: 2, Dim: 4097, Eps: 1e-6},
		repops.RMSNormGrad{Rows: 3, Dim: 37},
		repops.RMSNormGrad{Rows: 2, Dim: 4097},
		repops.Linear{Rows: 5, In: 7, Out: 19},
		repops.Linear{Rows: 5, In: 7, Out: 19, Trans: true},
		repops.Linear{Rows: 2, In: 1025, Out: 3},
		repops.Linear{Rows: 2, In: 2049, Out: 3, Trans: true},
		repops.LinearGradWeight{Rows: 9, In: 4, Out: 5},
		repops.LinearGradWeight{Rows: 1500, In: 2, Out: 3},
		repops.RoPE{Rows: 4, Heads: 2, HeadDim: 6, MaxLen: 5},
		repops.RoPE{Rows: 4, Heads: 2, HeadDim: 6, MaxLen: 5, Inverse: true},
		repops.Attention{Rows: 6, Heads: 4, KVHeads: 2, HeadDim: 3, MaxLen: 5},
		repops.Attention{Rows: 4, Heads: 2, KVHeads: 2, HeadDim: 2, MaxLen: 1030},
		repops.AttentionGrad{Rows: 6, Heads: 4, KVHeads: 2, HeadDim: 3, MaxLen: 5},
		repops.AttentionGrad{Rows: 4, Heads: 2, KVHeads: 1, HeadDim: 2, MaxLen: 1030},
		repops.AttentionGrad{Rows: 4, Heads: 2, KVHeads: 2, HeadDim: 2, MaxLen: 5},
		repops.SwiGLU{Rows: 3, Dim: 5},
		repops.SwiGLUGrad{Rows: 3, Dim: 5},
		repops.Plus{Size: 11},
		repops.GatherRows{Rows: 6, Scores: 4, Dim: 3},
		repops.ScatterRows{Rows: 6, Scores: 4, Dim: 3},
		repops.LogSoftmax{Rows: 3, Vocab: 48, Lo: 1, Hi: 45, Temp: 1},
		repops.LogSoftmax{Rows: 2, Vocab: 9, Lo: 0, Hi: 9, Temp: 0.7},
		repops.LogSoftmaxGrad{Rows: 3, Vocab: 48, Lo: 1, Hi: 45, Temp: 1},
		repops.LogSoftmaxGrad{Rows: 2, Vocab: 9, Lo: 0, Hi: 9, Temp: 0.7},
		repops.SumSq{Size: 100},
		repops.SumSq{Size: 9000},
		repops.OptimizerScalars{Tensors: 3, MaxNorm: 1, Beta1: 0.9, Beta2: 0.99, Schedule: 4},
		repops.OptimizerScalars{Tensors: 70, MaxNorm: 0.5, Beta1: 0.9, Beta2: 0.999, Schedule: 1},
		repops.AdamW{Size: 7, Beta1: 0.9, Beta2: 0.99, Eps: 1e-8},
		repops.AdamW{Size: 7, Beta1: 0.9, Beta2: 0.99, Eps: 1e-8, WeightDecay: 0.1},
		repops.Sample{Rows: 3, Vocab: 48, Lo: 1, Hi: 45, Temp: 1},
		repops.Sample{Rows: 2, Vocab: 9, Lo: 0, Hi: 9, Temp: 0.7},
		repops.Greedy{Rows: 3, Vocab: 48, Lo: 1, Hi: 45},
		repops.Questions{Q: 8, Families: 5},
		repops.RepeatGroup{Groups: 2, G: 3},
		repops.PromptGather{S: 6, P: 7, Bank: 10},
		repops.CompletionLength{S: 6, C: 5},
		repops.Reward{S: 6, C: 5, Bank: 10, Answer: 5},
		repops.Reward{S: 2, C: 3, Bank: 4, Answer: 5},
		repops.Count{Size: 6},
		repops.Advantage{Groups: 2, G: 3},
		repops.Advantage{Groups: 2, G: 3, Positive: true},
		repops.Merge{Groups: 2, G: 3, C: 5},
		repops.Pack{S: 6, P: 7, C: 5, Rows: 66, Scores: 30},
		repops.Pack{S: 6, P: 7, C: 5, Rows: 20, Scores: 9},
		repops.Match{S: 6, C: 5, M: 30},
		repops.PolicyLoss{M: 30, S: 6, ClipLow: 0.8, ClipHigh: 1.28},
		repops.PolicyLoss{M: 5000, S: 6, ClipLow: 0.8, ClipHigh: 1.28},
		repops.CrossEntropy{M: 30},
		repops.CrossEntropy{M: 4500},
	}
}

// OperatorsV2 lists the operators that version 2 of the contract has beside those
// of version 1, by the same rules.
func OperatorsV2() []repops.Operator {
	return []repops.Operator{
		repops.Quantize{Rows: 3, Dim: 37},
		repops.Quantize{Rows: 3, Dim: 8, Trans: true},
		repops.LinearInt8{Rows: 5, In: 7, Out: 19},
		repops.LinearInt8{Rows: 2, In: 1028, Out: 3},
	}
}

// AllOperators lists the operators of all versions of the contract.
func AllOperators() []repops.Operator { return append(Operators(), OperatorsV2()...) }
