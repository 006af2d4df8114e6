package cpu

import (
	"fmt"

	"verdant/repops"
)

// Weights are the weights of a [repops.Linear] laid out for products with few
// rows: for whoever multiplies by the same weights again and again, as a sampler
// does for every token. They are a copy: who changes the weights packs again.
//
// They are cut in chunks of k, as the contract sums, and those in panels of as
// many columns as one row's kernel takes at once, so that a product reads memory
// from one end to the other.
type Weights struct {
	op     repops.Linear // its Rows do not matter
	width  int           // columns of a panel; the last may have fewer
	panels []float32     // [chunks, panels, k, width]
}

// Pack lays the weights w of an operator out. Weights whose size is not the
// operator's are an error.
func (b *Backend) Pack(op repops.Linear, w []uint32) (*Weights, error) {
	if op.In < 1 || op.Out < 1 || len(w) != op.In*op.Out {
		return nil, fmt.Errorf("pack weights: %d words, want %d×%d", len(w), op.In, op.Out)
	}
	p := &Weights{op: op, width: b.level.rowWidth(), panels: make([]float32, len(w))}
	src := repops.Floats(w)
	for k0 := 0; k0 < op.In; k0 += repops.ChunkSize {
		n := min(repops.ChunkSize, op.In-k0)
		for j := 0; j < op.Out; j += p.width {
			dst, cols := p.panel(k0, n, j)
			if op.Trans {
				transposeGo(dst, cols, src[j*op.In+k0:], op.In, cols, n)
			} else {
				panelGo(dst, cols, src[k0*op.Out+j:], op.Out, cols, n)
			}
		}
	}
	return p, nil
}

// panel is the panel of column j in the chunk of n terms from k0 on.
func (w *Weights) panel(k0, n, j int) (x []float32, cols int) {
	cols = min(w.width, w.op.Out-j)
	return w.panels[k0*w.op.Out+j*n:][:n*cols], cols
}

// Linear computes y = x·w for x [rows, In] with the bits of the operator, all rows
// live. Weights of another level's backend, and tensors of other sizes, are an
// error.
func (b *Backend) Linear(w *Weights, rows int, x, y []uint32) error {
	if rows < 1 || len(x) != rows*w.op.In || len(y) != rows*w.op.Out {
		return fmt.Errorf("multiply by packed weights %d×%d: %d rows with %d words in and %d out", w.op.In, w.op.Out, rows, len(x), len(y))
	}
	if w.width != b.level.rowWidth() {
		return fmt.Errorf("multiply by packed weights: they are in panels of %d columns, %v kernels want %d", w.width, b.level, b.level.rowWidth())
	}
	panels := (w.op.Out + w.width - 1) / w.width
	b.share(panels, rows*w.op.In*w.width/16, func(lo, hi int) {
		b.multiply(w, rows, repops.Floats(x), repops.Floats(y), lo*w.width, min(hi*w.width, w.op.Out))
	})
	return nil
}

// multiply computes columns from..to-1, whole panels.
func (b *Backend) multiply(w *Weights, rows int, x, y []float32, from, to int) {
	l, in, out := b.level, w.op.In, w.op.Out
	most, wide := l.tileSize()
	longest := min(in, repops.ChunkSize)
	step := (1<<17/(longest*l.lanes()) + 1) * most // rows that a level-2 cache holds packed
	sizeA, sizeB := 0, 0
	if rows > 1 {
		sizeA, sizeB = (min(rows, step)+most-1)/most*longest*l.lanes()+l.lanes()*l.lanes(), longest*wide
	}
	mem := b.carver(sizeA, sizeB)
	defer mem.giveBack()
	left, right := mem.cut(), mem.cut()
	var flags tileFlags
	for k0 := 0; k0 < in; k0 += repops.ChunkSize {
		n := min(repops.ChunkSize, in-k0)
		for i := 0; i < rows; i += step {
			t := tile{n: n, rows: min(step, rows-i), a: x[i*in+k0:], sa: 1, flags: flags, ldc: out}
			if t.rows > 1 {
				l.packA(left, operand{t.a, in, 1}, t.rows, n, most)
				t.a, t.sa, t.next = left, l.lanes(), n*l.lanes()
			}
			for j := from; j < to; j += w.width {
				panel, cols := w.panel(k0, n, j)
				if t.rows == 1 {
					t.out, t.b, t.sb, t.cols = y[i*out+j:], panel, cols, cols
					l.run(t)
					continue
				}
				for c := 0; c < cols; c += wide {
					t.out, t.b, t.sb, t.cols = y[i*out+j+c:], panel[c:], cols, min(wide, cols-c)
					if t.rows > 2*most { // read often enough to lie close together
						l.panel(right, wide, t.b, cols, t.cols, n)
						t.b, t.sb = right, wide
					}
					l.run(t)
				}
			}
		}
		flags = tileAdd
	}
}

// rowWidth is the number of columns that the kernel for one row takes at once.
func (l Level) rowWidth() int {
	if l == AVX512 {
		return 256
	}
	return 64
}
