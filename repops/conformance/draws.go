package conformance

import (
	"math"
	"math/rand/v2"

	"verdant/repops"
)

// A Draw is an operator of the contract, to be tried at random shapes on random words.
type Draw struct {
	Name  string
	shape func(r *rand.Rand) (op repops.Operator, limit int)
	round bool // one of a round's operators on integers: its inputs are drawn by roundWords
}

// Next draws the operator and its inputs: words of every style, indices that make sense and hostile ones.
func (d Draw) Next(r *rand.Rand) (op repops.Operator, in [][]uint32) {
	op, limit := d.shape(r)
	if d.round {
		for _, spec := range op.Inputs() {
			in = append(in, roundWords(r, spec))
		}
		return op, in
	}
	in = Inputs(r, op, limit)
	packSequences(r, op, in)
	mixOptimizer(r, op, in)
	mixBytes(r, op, in)
	return op, in
}

// Draws lists every operator, those whose sums come in chunks or blocks once more at such sizes.
func Draws() []Draw {
	return append(network(), rounds()...)
}

// DrawsV2 lists the operators of [OperatorsV2].
func DrawsV2() []Draw {
	return []Draw{
		{Name: "quantize", shape: func(r *rand.Rand) (repops.Operator, int) {
			n := few(r, 12)
			return repops.Quantize{Rows: n, Dim: few(r, 150), Trans: r.IntN(2) == 0}, n
		}},
		{Name: "linear-int8", shape: func(r *rand.Rand) (repops.Operator, int) {
			n := few(r, []int{9, 40}[r.IntN(2)])
			return repops.LinearInt8{Rows: n, In: few(r, 150), Out: few(r, 60)}, n
		}},
		{Name: "linear-int8 in blocks", shape: func(r *rand.Rand) (repops.Operator, int) {
			return repops.LinearInt8{Rows: 40, In: 4000 + r.IntN(200), Out: few(r, 5)}, 40
		}},
	}
}

// AllDraws lists the operators of all versions of the contract.
func AllDraws() []Draw { return append(Draws(), DrawsV2()...) }

func few(r *rand.Rand, n int) int { return 1 + r.IntN(n) }

// usable draws a vocabulary and a slice of it.
func usable(r *rand.Rand, most int) (vocab, lo, hi int) {
	vocab = few(r, most)
	lo = r.IntN(vocab)
	return vocab, lo, lo + few(r, vocab-lo)
}

func network() []Draw {
	heads := func(r *rand.Rand) (rows, heads, kv, hd, length int) {
		kv = few(r, 3)
		return few(r, 9), kv * few(r, 3), kv, few(r, 9), few(r, 7)
	}
	temp := func(r *rand.Rand) float32 { return []float32{1, 1, 0.7, 3}[r.IntN(4)] }
	type op = repops.Operator
	return []Draw{
		{Name: "embed", shape: func(r *rand.Rand) (op, int) {
			v := few(r, 9)
			return repops.Embed{Rows: few(r, 9), Vocab: v, Dim: few(r, 9)}, v
		}},
		{Name: "embed-grad", shape: func(r *rand.Rand) (op, int) {
			v := few(r, 4)
			return repops.EmbedGrad{Rows: few(r, 20), Vocab: v, Dim: few(r, 9)}, v
		}},
		{Name: "rmsnorm", shape: func(r *rand.Rand) (op, int) {
			n := few(r, 5)
			return repops.RMSNorm{Rows: n, Dim: few(r, 70), Eps: 1e-5}, n
		}},
		{Name: "rmsnorm in blocks", shape: func(r *rand.Rand) (op, int) {
			return repops.RMSNorm{Rows: 2, Dim: 4090 + r.IntN(4200), Eps: 1e-5}, 2
		}},
		{Name: "rmsnorm-grad", shape: func(r *rand.Rand) (op, int) {
			n := few(r, 5)
			return repops.RMSNormGrad{Rows: n, Dim: few(r, 70)}, n
		}},
		{Name: "rmsnorm-grad in blocks", shape: func(r *rand.Rand) (op, int) {
			return repops.RMSNormGrad{Rows: 2, Dim: 4090 + r.IntN(4200)}, 2
		}},
		{Name: "linear", shape: func(r *rand.Rand) (op, int) {
			n := few(r, []int{9, 9, 130}[r.IntN(3)])
			return repops.Linear{Rows: n, In: few(r, 40), Out: few(r, 140), Trans: r.IntN(2) == 0}, n
		}},
		{Name: "linear in chunks", shape: func(r *rand.Rand) (op, int) {
			n := few(r, 14)
			return repops.Linear{Rows: n, In: 1020 + r.IntN(1100), Out: few(r, 40), Trans: r.IntN(2) == 0}, n
		}},
		{Name: "linear-grad-weight", shape: func(r *rand.Rand) (op, int) {
			n := few(r, 40)
			return repops.LinearGradWeight{Rows: n, In: few(r, 9), Out: few(r, 140)}, n
		}},
		{Name: "linear-grad-weight in chunks", shape: func(r *rand.Rand) (op, int) {
			n := 1020 + r.IntN(1100)
			return repops.LinearGradWeight{Rows: n, In: few(r, 14), Out: few(r, 40)}, n
		}},
		{Name: "rope", shape: func(r *rand.Rand) (op, int) {
			n := few(r, 9)
			return repops.RoPE{Rows: few(r, 9), Heads: few(r, 3), HeadDim: 2 * few(r, 5), MaxLen: n, Inverse: r.IntN(2) == 0}, n
		}},
		{Name: "attention", shape: func(r *rand.Rand) (op, int) {
			n, h, kv, hd, l := heads(r)
			return repops.Attention{Rows: n, Heads: h, KVHeads: kv, HeadDim: hd, MaxLen: l}, n
		}},
		{Name: "attention of long heads", shape: func(r *rand.Rand) (op, int) {
			kv := few(r, 2)
			return repops.Attention{Rows: 60 + few(r, 40), Heads: kv * few(r, 2), KVHeads: kv, HeadDim: few(r, 70), MaxLen: 20 + few(r, 40)}, 60
		}},
		{Name: "attention-grad of long heads", shape: func(r *rand.Rand) (op, int) {
			kv := few(r, 2)
			return repops.AttentionGrad{Rows: 60 + few(r, 40), Heads: kv * few(r, 2), KVHeads: kv, HeadDim: few(r, 70), MaxLen: 20 + few(r, 40)}, 60
		}},
		{Name: "attention in chunks", shape: func(r *rand.Rand) (op, int) {
			return repops.Attention{Rows: 6, Heads: 2, KVHeads: 1, HeadDim: 2, MaxLen: 1025 + r.IntN(3200)}, 2200
		}},
		{Name: "attention-grad", shape: func(r *rand.Rand) (op, int) {
			n, h, kv, hd, l := heads(r)
			return repops.AttentionGrad{Rows: n, Heads: h, KVHeads: kv, HeadDim: hd, MaxLen: l}, n
		}},
		{Name: "attention-grad in chunks", shape: func(r *rand.Rand) (op, int) {
			return repops.AttentionGrad{Rows: 5, Heads: 2, KVHeads: 1 + r.IntN(2), HeadDim: 2, MaxLen: 1025 + r.IntN(3200)}, 2200
		}},
		{Name: "swiglu", shape: func(r *rand.Rand) (op, int) {
			n := few(r, 5)
			return repops.SwiGLU{Rows: n, Dim: few(r, 9)}, n
		}},
		{Name: "swiglu-grad", shape: func(r *rand.Rand) (op, int) {
			n := few(r, 5)
			return repops.SwiGLUGrad{Rows: n, Dim: few(r, 9)}, n
		}},
		{Name: "plus", shape: func(r *rand.Rand) (op, int) { return repops.Plus{Size: few(r, 50)}, 0 }},
		{Name: "gather-rows", shape: func(r *rand.Rand) (op, int) {
			n := few(r, 9)
			return repops.GatherRows{Rows: n, Scores: few(r, 9), Dim: few(r, 5)}, n
		}},
		{Name: "scatter-rows", shape: func(r *rand.Rand) (op, int) {
			m := few(r, 9)
			return repops.ScatterRows{Rows: few(r, 9), Scores: m, Dim: few(r, 5)}, m
		}},
		{Name: "logsoftmax", shape: func(r *rand.Rand) (op, int) {
			v, lo, hi := usable(r, 80)
			return repops.LogSoftmax{Rows: few(r, 5), Vocab: v, Lo: lo, Hi: hi, Temp: temp(r)}, v
		}},
		{Name: "logsoftmax-grad", shape: func(r *rand.Rand) (op, int) {
			v, lo, hi := usable(r, 80)
			return repops.LogSoftmaxGrad{Rows: few(r, 5), Vocab: v, Lo: lo, Hi: hi, Temp: temp(r)}, v
		}},
		{Name: "sumsq", shape: func(r *rand.Rand) (op, int) { return repops.SumSq{Size: few(r, 5000)}, 0 }},
		{Name: "sumsq in blocks", shape: func(r *rand.Rand) (op, int) {
			return repops.SumSq{Size: 4096*r.IntN(40) + few(r, 4100)}, 0
		}},
		{Name: "optimizer-scalars", shape: func(r *rand.Rand) (op, int) {
			n := few(r, 9)
			return repops.OptimizerScalars{Tensors: few(r, 150), MaxNorm: 1, Beta1: 0.9, Beta2: 0.99, Schedule: n}, n
		}},
		{Name: "adamw", shape: func(r *rand.Rand) (op, int) {
			return repops.AdamW{Size: few(r, 50), Beta1: 0.9, Beta2: 0.99, Eps: 1e-8, WeightDecay: []float32{0, 0.1}[r.IntN(2)]}, 0
		}},
	}
}

func rounds() []Draw {
	type op = repops.Operator
	var draws []Draw
	for _, d := range []struct {
		name  string
		shape func(r *rand.Rand) op
	}{
		{"sample", func(r *rand.Rand) op {
			v, lo, hi := usable(r, 50)
			return repops.Sample{Rows: few(r, 5), Vocab: v, Lo: lo, Hi: hi, Temp: []float32{1, 0.7, 3}[r.IntN(3)]}
		}},
		{"greedy", func(r *rand.Rand) op {
			v, lo, hi := usable(r, 50)
			return repops.Greedy{Rows: few(r, 5), Vocab: v, Lo: lo, Hi: hi}
		}},
		{"questions", func(r *rand.Rand) op {
			return repops.Questions{Q: few(r, 9), Families: few(r, 32)}
		}},
		{"repeat-group", func(r *rand.Rand) op {
			return repops.RepeatGroup{Groups: few(r, 5), G: few(r, 5)}
		}},
		{"prompt-gather", func(r *rand.Rand) op {
			return repops.PromptGather{S: few(r, 9), P: few(r, 7), Bank: few(r, 9)}
		}},
		{"completion-length", func(r *rand.Rand) op {
			return repops.CompletionLength{S: few(r, 9), C: few(r, 6)}
		}},
		{"reward", func(r *rand.Rand) op {
			return repops.Reward{S: few(r, 20), C: few(r, 4), Bank: few(r, 4), Answer: few(r, 4)}
		}},
		{"count", func(r *rand.Rand) op { return repops.Count{Size: few(r, 40)} }},
		{"advantage", func(r *rand.Rand) op {
			return repops.Advantage{Groups: few(r, 6), G: few(r, 9), Positive: r.IntN(2) == 0}
		}},
		{"merge", func(r *rand.Rand) op {
			return repops.Merge{Groups: few(r, 4), G: few(r, 6), C: few(r, 3)}
		}},
		{"pack", func(r *rand.Rand) op {
			s, p, c := few(r, 7), few(r, 7), few(r, 5)
			return repops.Pack{S: s, P: p, C: c, Rows: few(r, s*(p+c)), Scores: few(r, s*c)}
		}},
		{"match", func(r *rand.Rand) op {
			return repops.Match{S: few(r, 5), C: few(r, 4), M: few(r, 12)}
		}},
		{"policy-loss", func(r *rand.Rand) op {
			return repops.PolicyLoss{M: few(r, 70), S: few(r, 4), ClipLow: 0.8, ClipHigh: 1.28}
		}},
		{"policy-loss in blocks", func(r *rand.Rand) op {
			return repops.PolicyLoss{M: 4090 + r.IntN(4200), S: few(r, 4), ClipLow: 0.8, ClipHigh: 1.28}
		}},
		{"cross-entropy", func(r *rand.Rand) op { return repops.CrossEntropy{M: few(r, 70)} }},
	} {
		draws = append(draws, Draw{d.name, func(r *rand.Rand) (op, int) { return d.shape(r), 0 }, true})
	}
	return draws
}

// packSequences gives attention proper sequences half of the time: random
// indices hardly ever make one.
func packSequences(r *rand.Rand, op repops.Operator, in [][]uint32) {
	if r.IntN(2) == 0 {
		return
	}
	switch o := op.(type) {
	case repops.Attention:
		n := Packed(r, in[3], in[4], make([]uint32, o.Rows), o.MaxLen)
		in[5][0] = uint32(n)
	case repops.AttentionGrad:
		n := Packed(r, in[5], in[6], in[7], o.MaxLen)
		in[8][0] = uint32(n)
	}
}

// mixOptimizer puts integers where the optimizer's float tensors hold them.
func mixOptimizer(r *rand.Rand, op repops.Operator, in [][]uint32) {
	switch o := op.(type) {
	case repops.OptimizerScalars:
		in[o.Tensors][repops.OptStep] = Index(r, o.Schedule+2)
	case repops.AdamW:
		in[4][repops.ScalGate] = uint32(r.IntN(3))
	}
}

// roundWords fills a tensor in one of several styles, so that both the usual
// values and the hostile ones meet in one operator.
func roundWords(r *rand.Rand, spec repops.Spec) []uint32 {
	w := make([]uint32, spec.Size())
	style := r.IntN(7)
	if len(w) == 1 && spec.DType == repops.I32 && r.IntN(2) == 0 {
		w[0] = uint32(r.IntN(10_000)) // a count that covers everything, mostly
		return w
	}
	for i := range w {
		if spec.DType == repops.I32 {
			w[i] = roundInt(r, style)
		} else {
			w[i] = roundFloat(r, style)
		}
	}
	return w
}

func roundInt(r *rand.Rand, style int) uint32 {
	switch style {
	case 0, 1:
		return uint32(r.IntN(2))
	case 2:
		return uint32(1 + r.IntN(3))
	case 3:
		return uint32(r.IntN(8))
	case 4:
		return uint32(r.IntN(14) - 2)
	case 5:
		return roundInt(r, 4*r.IntN(2)+2*r.IntN(2))
	}
	return []uint32{0, 1, ^uint32(0), 1 << 31, 1<<31 - 1, r.Uint32(), r.Uint32()}[r.IntN(7)]
}

func roundFloat(r *rand.Rand, style int) uint32 {
	f := math.Float32bits
	switch style {
	case 0, 1:
		return f(float32(r.NormFloat64()))
	case 2: // ties and both zeros
		return []uint32{0, 1 << 31, f(1), f(-1), f(0.5)}[r.IntN(5)]
	case 3: // subnormal
		return r.Uint32() & 0x807FFFFF
	case 4: // wide exponents, finite
		return r.Uint32() &^ (1 << 30)
	case 5: // mostly plain, with special values
		if r.IntN(8) == 0 {
			return []uint32{0x7F800000, 0xFF800000, 0x7FC00000, 0xFFC12345, 0x7F800001, 0, 1 << 31}[r.IntN(7)]
		}
		return f(float32(r.NormFloat64()))
	}
	return r.Uint32()
}

// mixBytes gives products of bytes all bytes, or the extreme ones.
func mixBytes(r *rand.Rand, op repops.Operator, in [][]uint32) {
	if _, ok := op.(repops.LinearInt8); !ok {
		return
	}
	extreme := r.IntN(3) == 0
	for _, words := range [][]uint32{in[0], in[2]} {
		for i := range words {
			if words[i] = r.Uint32(); extreme {
				words[i] = []uint32{0x80808080, 0x7F7F7F7F, 0x81818181, 0x7F80FF01}[r.IntN(4)]
			}
		}
	}
}
