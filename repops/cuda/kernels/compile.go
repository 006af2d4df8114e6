package kernels

import (
	"errors"

	"verdant/repops"
)

// ErrNoKernel says that an operator has no kernel.
var ErrNoKernel = errors.New("there is no CUDA kernel for it")

// compile appends the launches of an operator whose attributes are sound. Inputs and outputs are numbered
// as the operator numbers them.
func (b *builder) compile(op repops.Operator) {
	switch o := op.(type) {
	case repops.Embed:
		b.pick(o.Rows, o.Vocab*o.Dim, o.Dim)
	case repops.GatherRows:
		b.pick(o.Scores, o.Rows*o.Dim, o.Dim)
	case repops.ScatterRows:
		b.pick(o.Rows, o.Scores*o.Dim, o.Dim)
	case repops.EmbedGrad:
		b.embedGrad(o)
	case repops.RMSNorm:
		b.reductions("rmsnorm", o.Rows, o.Dim, out(0), out(1), in(0), in(1), in(2), value(o.Dim), float(o.Eps))
	case repops.RMSNormGrad:
		b.rmsNormGrad(o)
	case repops.Linear:
		b.linear(o)
	case repops.LinearGradWeight:
		b.product("tn", o.In, o.Out, o.Rows, true)
	case repops.RoPE:
		b.rope(o)
	case repops.Attention:
		b.attention(o)
	case repops.AttentionGrad:
		b.attentionGrad(o)
	case repops.SwiGLU:
		b.each("swiglu", o.Rows*o.Dim, out(0), in(0), in(1), in(2), value(o.Rows), value(o.Dim))
	case repops.SwiGLUGrad:
		b.each("swiglu_grad", o.Rows*o.Dim, out(0), out(1), in(0), in(1), in(2), in(3), value(o.Rows), value(o.Dim))
	case repops.Plus:
		b.each("plus", o.Size, out(0), in(0), in(1), value(o.Size))
	case repops.LogSoftmax:
		b.reductions("logsoftmax", o.Rows, o.Hi-o.Lo, out(0), out(1), in(0), in(1), in(2),
			value(o.Rows), value(o.Vocab), value(o.Lo), value(o.Hi), float(o.Temp))
	case repops.LogSoftmaxGrad:
		b.rows("logsoftmax_grad", o.Rows, o.Vocab, out(0), in(0), in(1), in(2), in(3),
			value(o.Vocab), value(o.Lo), value(o.Hi), float(o.Temp))
	case repops.SumSq:
		b.sum("square_blocks", out(0), o.Size, in(0))
	case repops.OptimizerScalars:
		b.optimizerScalars(o)
	case repops.AdamW:
		b.adamW(o)
	case repops.PolicyLoss:
		b.policyLoss(o)
	case repops.CrossEntropy:
		b.crossEntropy(o)
	case repops.Quantize:
		b.reductions("quantize", o.Rows, o.Dim, out(0), out(1), in(0), in(1), value(o.Rows), value(o.Dim), flag(o.Trans))
	case repops.LinearInt8:
		b.linearInt8(o)
	default:
		if !b.compileRound(op) {
			b.err = ErrNoKernel
		}
	}
}

// pick copies rows of input 0, of size words, by the indices of input 1, as far as input 2 says.
func (b *builder) pick(rows, size, dim int) {
	b.rows("pick_rows", rows, dim, out(0), in(0), in(1), in(2), value(size), value(dim))
}

func (b *builder) embedGrad(o repops.EmbedGrad) {
	first, next := b.scratch(o.Vocab), b.scratch(o.Rows)
	b.fill(first, o.Vocab, ^uint32(0))
	b.fill(next, o.Rows, ^uint32(0))
	b.each("embed_links", o.Rows, first, next, in(1), in(2), value(o.Rows), value(o.Vocab))
	b.rows("embed_grad", o.Vocab, o.Dim, out(0), in(0), in(3), first, next, value(o.Dim))
}

func (b *builder) rmsNormGrad(o repops.RMSNormGrad) {
	b.reductions("rmsnorm_grad", o.Rows, o.Dim, out(0), in(0), in(1), in(2), in(3), in(4), value(o.Dim))
	b.launch("rmsnorm_gain", ceilDiv(o.Dim, 32), [3]int{256, 1, 1}, out(1), in(0), in(1), in(3), in(4), value(o.Rows), value(o.Dim))
}

func (b *builder) rope(o repops.RoPE) {
	sign, half := uint32(0), o.HeadDim/2
	if o.Inverse {
		sign = 1 << 31
	}
	b.rows("rope", o.Rows, o.Heads*o.HeadDim, out(0), in(0), in(1), in(2), in(3), in(4),
		value(o.Heads), value(half), value(o.MaxLen*half), word(sign))
}

// sum reduces a row of n words as one: the kernel its blocks, then their results, until there is one.
func (b *builder) sum(kernel string, dst Arg, n int, x ...Arg) {
	for {
		blocks := ceilDiv(n, repops.BlockSize)
		to := dst
		if blocks > 1 {
			to = b.scratch(blocks)
		}
		args := append(append([]Arg{to}, x...), value(n))
		b.launch(kernel, blocks, [3]int{32, 1, 1}, args...)
		if blocks == 1 {
			return
		}
		kernel, x, n = "sum_blocks", []Arg{to, {}}, blocks
	}
}

func (b *builder) policyLoss(o repops.PolicyLoss) {
	terms, total := b.scratch(o.M), b.scratch(1)
	b.each("policy_loss", o.M, out(0), terms, in(0), in(1), in(2), in(3), in(4), in(5),
		value(o.M), value(o.S), float(o.ClipLow), float(o.ClipHigh))
	b.sum("sum_blocks", total, o.M, terms, in(5))
	b.once("mean_loss", out(1), total, in(4))
}

func (b *builder) crossEntropy(o repops.CrossEntropy) {
	total := b.scratch(1)
	b.each("cross_entropy", o.M, out(0), in(1), value(o.M))
	b.sum("sum_blocks", total, o.M, in(0), in(1))
	b.once("mean_loss", out(1), total, in(1))
}

func (b *builder) optimizerScalars(o repops.OptimizerScalars) {
	const some = 16 // sums that a launch takes
	total := b.scratch(1)
	for first := 0; first < o.Tensors; first += some {
		n := min(some, o.Tensors-first)
		args := []Arg{total, value(n), flag(first == 0)}
		for i := range some {
			args = append(args, in(first+min(i, n-1)))
		}
		b.once("add_sums", args...)
	}
	b.once("optimizer_scalars", out(0), out(1), total, in(o.Tensors), in(o.Tensors+1), in(o.Tensors+2),
		value(o.Schedule), float(o.MaxNorm), float(o.Beta1), float(o.Beta2))
}

func (b *builder) adamW(o repops.AdamW) {
	b.each("adamw", o.Size, out(0), out(1), out(2), in(0), in(1), in(2), in(3), in(4), value(o.Size),
		float(o.Beta1), float(repops.Sub(1, o.Beta1)), float(o.Beta2), float(repops.Sub(1, o.Beta2)), float(o.Eps), float(o.WeightDecay))
}
