package cpu

import (
	"fmt"
	"slices"

	"verdant/repops"
)

// WeightsInt8 are the weights of a [repops.LinearInt8] laid out for products
// again and again, as [Weights] are those of a [repops.Linear]. They are a copy.
type WeightsInt8 struct {
	op     repops.LinearInt8 // its Rows do not matter
	level  Level
	scale  []float32
	panels []float32 // of bytes, where kernels read those
	words  []uint32  // else the bytes as the operator takes them
}

// PackInt8 lays the weights and scales of an operator out. Those whose size is not
// the operator's are an error.
func (b *Backend) PackInt8(op repops.LinearInt8, w, scale []uint32) (*WeightsInt8, error) {
	words := (op.In + 3) / 4
	if op.In < 1 || op.In > repops.MaxInt8Terms || op.Out < 1 || len(w) != words*op.Out || len(scale) != op.Out {
		return nil, fmt.Errorf("pack weights: %d words and %d scales, want %d columns of %d bytes", len(w), len(scale), op.Out, op.In)
	}
	p := &WeightsInt8{op: op, level: b.level, scale: slices.Clone(repops.Floats(scale))}
	if p.panels = b.level.newPanelsInt8(w, words, op.Out); p.panels == nil {
		p.words = slices.Clone(w)
	}
	return p, nil
}

// LinearInt8 computes the operator for x [rows, ⌈In/4⌉] with scales [rows], all rows
// live. Weights of another level's backend, and tensors of other sizes, are an
// error.
func (b *Backend) LinearInt8(w *WeightsInt8, rows int, x, xscale, y []uint32) error {
	words := (w.op.In + 3) / 4
	if rows < 1 || len(x) != rows*words || len(xscale) != rows || len(y) != rows*w.op.Out {
		return fmt.Errorf("multiply by packed weights of %d columns of %d bytes: %d rows with %d words and %d scales in and %d out",
			w.op.Out, w.op.In, rows, len(x), len(xscale), len(y))
	}
	if w.level != b.level {
		return fmt.Errorf("multiply by packed weights: they are laid out for %v kernels, these are %v", w.level, b.level)
	}
	b.multiplyPackedInt8(w, rows, x, repops.Floats(xscale), repops.Floats(y))
	return nil
}
