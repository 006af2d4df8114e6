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
// without a kernel or one whose attributes make no sense is an error. What
// [Backend.CanSpare] speaks of may be nil: the weights that attention gives to
// keys, as its output and as an input of its backward form, which then computes
// them again, block by block.
func (b *Backend) Run(op repops.Operator, in, out [][]uint32) error {
	if !b.sizes.of(op).fit(in, out) {
		if err := misfit(op, in, out); err != nil {
			return &repops.OperatorError{Kind: op.Kind(), Err: err}
		}
	}
	if err := b.dispatch(op, in, out); err != nil {
		return &repops.OperatorError{Kind: op.Kind(), Err: err}
	}
	return nil
}

// CanSpare implements [repops.LeanBackend].
func (b *Backend) CanSpare(made repops.Apply, output int, readers []repops.Apply) bool {
	return repops.CanSpare(made, output, readers)
}

// misfit says what is wrong with the sizes of tensors.
func misfit(op repops.Operator, in, out [][]uint32) error {
	spare := repops.SpareOf(op)
	if err := checkSizes("input", in, op.Inputs(), spare.In); err != nil {
		return err
	}
	return checkSizes("output", out, op.Outputs(), spare.Out)
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
	case repops.Quantize:
		b.quantize(o, in, out)
	case repops.LinearInt8:
		b.linearInt8(o, in, out)
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

func checkSizes(what string, have [][]uint32, want []repops.Spec, spare int) error {
	if len(have) != len(want) {
		return fmt.Errorf("got %d %ss, want %d", len(have), what, len(want))
	}
	for i, w := range have {
		for _, d := range want[i].Shape {
			if d < 1 {
				return fmt.Errorf("%s %d has shape %v", what, i, want[i].Shape)
			}
		}
		if len(w) != want[i].Size() && (w != nil || i != spare) {
			return fmt.Errorf("%s %d has %d words, want %d, shape %v", what, i, len(w), want[i].Size(), want[i].Shape)
		}
	}
	return nil
}

// live reads a count of rows that a peer may have chosen.
func live(count []uint32, rows int) int {
	return min(max(0, int(int32(count[0]))), rows)
}
