// Package cpu holds the kernels of the operators for CPUs: one file per
// operator, as in package repops, where the maths is written. A kernel gives the
// bits of the operator's expansion for any input words whatever, and never reads
// out of bounds: index tensors may come from a peer.
//
// All arithmetic goes through the functions of repops, or through fmaBlock,
// which every matrix product ends in and which has an assembly form. The package is imported by whoever
// executes a graph.
package cpu

import (
	"errors"
	"fmt"
	"math/bits"
	"slices"
	"sync"

	"verdant/repops"
)

// Backend runs operators with the kernels of this package. It holds scratch
// memory only and is safe for concurrent use.
type Backend struct {
	level   Level
	threads int
	sizes   Sizes
	scratch [bits.UintSize]sync.Pool // of *[]float32, by the logarithm of their capacity
}

// Option configures a backend. No option changes a bit of any result.
type Option func(*Backend)

// WithLevel chooses the kernels, instead of the best this machine has. Take the
// level from [Levels] or [ParseLevel]: others fault.
func WithLevel(l Level) Option { return func(b *Backend) { b.level = l } }

// WithThreads lets an operator that is large enough share its rows or columns
// among n goroutines, at least one, which end before it returns. The default is
// one: processors are the caller's to give.
func WithThreads(n int) Option { return func(b *Backend) { b.threads = max(1, n) } }

// New returns a backend of the machine's best level and one thread.
func New(options ...Option) *Backend {
	b := &Backend{level: Best(), threads: 1}
	for _, o := range options {
		o(b)
	}
	return b
}

// Name implements [repops.Backend].
func (b *Backend) Name() string { return "cpu-" + b.level.String() }

// Run implements [repops.Backend]. A tensor of the wrong size, an operator
// without a kernel or one whose attributes make no sense is an error. An output
// that [Backend.Optional] allows may be nil.
func (b *Backend) Run(op repops.Operator, in, out [][]uint32) error {
	if !b.sizes.of(op).fit(in, out) {
		if err := b.misfit(op, in, out); err != nil {
			return &repops.OperatorError{Kind: op.Kind(), Err: err}
		}
	}
	if err := b.dispatch(op, in, out); err != nil {
		return &repops.OperatorError{Kind: op.Kind(), Err: err}
	}
	return nil
}

// Optional says whether an operator can do without one of its outputs: attention
// keeps its weights for the backward pass only.
func (b *Backend) Optional(op repops.Operator, output int) bool {
	_, attention := op.(repops.Attention)
	return attention && output == 0
}

// misfit finds what is wrong with the sizes of tensors; nothing is, if all that
// is missing is optional.
func (b *Backend) misfit(op repops.Operator, in, out [][]uint32) error {
	if err := checkSizes("input", in, op.Inputs()); err != nil {
		return err
	}
	want := op.Outputs()
	for i := range min(len(out), len(want)) {
		if out[i] == nil && b.Optional(op, i) {
			out, want = slices.Delete(slices.Clone(out), i, i+1), slices.Delete(want, i, i+1)
			break
		}
	}
	return checkSizes("output", out, want)
}

func (b *Backend) dispatch(op repops.Operator, in, out [][]uint32) error {
	switch o := op.(type) {
	case repops.Embed:
		embed(o, in, out)
	case repops.EmbedGrad:
		b.embedGrad(o, in, out)
	case repops.RMSNorm:
		b.rmsNorm(o, in, out)
	case repops.RMSNormGrad:
		b.rmsNormGrad(o, in, out)
	case repops.Linear:
		b.linear(o, in, out)
	case repops.LinearGradWeight:
		b.linearGradWeight(o, in, out)
	case repops.RoPE:
		return b.rope(o, in, out)
	case repops.Attention:
		return b.attention(o, in, out)
	case repops.AttentionGrad:
		return b.attentionGrad(o, in, out)
	case repops.SwiGLU:
		b.swiGLU(o, in, out)
	case repops.SwiGLUGrad:
		b.swiGLUGrad(o, in, out)
	case repops.Plus:
		b.plus(in, out)
	case repops.GatherRows:
		pickRows(out[0], in[0], in[1], live(in[2], o.Scores), o.Dim)
	case repops.ScatterRows:
		pickRows(out[0], in[0], in[1], live(in[2], o.Rows), o.Dim)
	case repops.LogSoftmax:
		return b.logSoftmax(o, in, out)
	case repops.LogSoftmaxGrad:
		return b.logSoftmaxGrad(o, in, out)
	case repops.SumSq:
		b.sumSq(o, in, out)
	case repops.OptimizerScalars:
		return optimizerScalars(o, in, out)
	case repops.AdamW:
		b.adamW(o, in, out)
	default:
		known, err := b.runRL(op, in, out)
		if !known {
			return errors.New("the cpu backend has no kernel for it")
		}
		return err
	}
	return nil
}

func checkSizes(what string, have [][]uint32, want []repops.Spec) error {
	if len(have) != len(want) {
		return fmt.Errorf("got %d %ss, want %d", len(have), what, len(want))
	}
	for i, w := range have {
		for _, d := range want[i].Shape {
			if d < 1 {
				return fmt.Errorf("%s %d has shape %v", what, i, want[i].Shape)
			}
		}
		if len(w) != want[i].Size() {
			return fmt.Errorf("%s %d has %d words, want %d, shape %v", what, i, len(w), want[i].Size(), want[i].Shape)
		}
	}
	return nil
}

// live reads a count of rows that a peer may have chosen.
func live(count []uint32, rows int) int {
	return min(max(0, int(int32(count[0]))), rows)
}

// take lends n floats of scratch memory, not cleared; the caller gives them
// back with give. Sizes are powers of two, so that a piece serves again.
func (b *Backend) take(n int) *[]float32 {
	class := bits.Len(uint(max(n, 1) - 1))
	p, ok := b.scratch[class].Get().(*[]float32)
	if !ok {
		p = new([]float32)
		*p = make([]float32, 1<<class)
	}
	*p = (*p)[:n]
	return p
}

func (b *Backend) give(p *[]float32) { b.scratch[bits.Len(uint(cap(*p)-1))].Put(p) }
