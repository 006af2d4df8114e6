//go:build cuda

package cuda

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"

	"verdant/repops"
	"verdant/repops/conformance"
	"verdant/repops/cuda/kernels"
)

const (
	// checkWords bounds the operands of an operator that is done twice, so that checking costs little beside the graph.
	checkWords = 1 << 20
	// checkOneIn is how many graphs there are to one with a check, unless somebody says otherwise: a round of a few graphs is checked every
	// few rounds, and a GPU that is wrong now and then is caught before it has done many.
	checkOneIn = 16
)

// drawCheck draws the operator of a graph to be done twice, -1 for none. Of attention that reads a cache it will be one row.
func (b *Backend) drawCheck(g *repops.Graph, cached bool) int {
	if n := b.oneIn.Load(); n < 1 || rand.Int64N(n) != 0 {
		return -1
	}
	var small []int
	for i, a := range g.Ops {
		if _, ok := a.Op.(repops.Attention); ok && cached {
			small = append(small, i)
			continue
		}
		words := 0
		for _, vs := range [][]repops.Value{a.In, a.Out} {
			for _, v := range vs {
				words += g.Tensors[v].Size()
			}
		}
		if words <= checkWords {
			small = append(small, i)
		}
	}
	if len(small) == 0 {
		return -1
	}
	return small[rand.IntN(len(small))]
}

// compare does an operator again on the other backend, on what the device read and wrote. Other bits take the device out of service.
func (b *Backend) compare(s *Stream, op repops.Operator, in, out []Buffer) error {
	words, err := s.fetch(in)
	if err != nil {
		return err
	}
	got, err := s.fetch(out)
	if err != nil {
		return err
	}
	want := make([][]uint32, len(got))
	for i := range got {
		want[i] = make([]uint32, len(got[i]))
	}
	if err := b.host.Run(op, words, want); err != nil {
		return err
	}
	return b.same(op, got, want)
}

// same compares what the device gave with what it had to give. Other bits take it out of service.
func (b *Backend) same(op repops.Operator, got, want [][]uint32) error {
	for i := range want {
		if slices.Equal(got[i], want[i]) {
			continue
		}
		at := 0
		for got[i][at] == want[i][at] {
			at++
		}
		return b.device.Condemn(fmt.Errorf("operator %s, output %d, word %d: it gives %#08x, %s gives %#08x", op.Kind(), i, at, got[i][at], b.host.Name(), want[i][at]))
	}
	return nil
}

// compareCached does one row of attention over a cache again on the other backend: as the last row of its sequence, whose other rows see
// one key each.
func (b *Backend) compareCached(s *Stream, o repops.Attention, in, out []Buffer, c *cache, l layer) error {
	words, err := s.fetch(in[3:])
	if err != nil {
		return err
	}
	live := min(int(int32(words[2][0])), o.Rows)
	if live < 1 {
		return nil
	}
	n := rand.IntN(live)
	start, rows := int(int32(words[0][n])), int(int32(words[1][n]))+1
	if start < 0 || rows < 1 || rows > o.MaxLen || start+rows > c.rows {
		return nil // a row that nobody decodes
	}
	keys, err := l.keys.held()
	values, err2 := l.values.held()
	if err := errors.Join(err, err2); err != nil {
		return err
	}
	width, kv, weights := o.Heads*o.HeadDim, o.KVHeads*o.HeadDim, o.Heads*o.MaxLen
	row, err := s.fetch([]Buffer{
		in[0].Slice(n*width, (n+1)*width), keys.Slice(start*kv, (start+rows)*kv), values.Slice(start*kv, (start+rows)*kv),
		out[0].Slice(n*weights, (n+1)*weights), out[1].Slice(n*width, (n+1)*width),
	})
	if err != nil {
		return err
	}
	alone := o
	alone.Rows = rows
	query, pos := make([]uint32, rows*width), make([]uint32, rows)
	copy(query[(rows-1)*width:], row[0])
	pos[rows-1] = uint32(rows - 1)
	want := [][]uint32{make([]uint32, rows*weights), make([]uint32, rows*width)}
	if err := b.host.Run(alone, [][]uint32{query, row[1], row[2], make([]uint32, rows), pos, {uint32(rows)}}, want); err != nil {
		return err
	}
	return b.same(alone, row[3:], [][]uint32{want[0][(rows-1)*weights:], want[1][(rows-1)*width:]})
}

// selfTestCost bounds what the definition of one operator may take in a self-test, in instructions: some milliseconds.
const selfTestCost = 1 << 21

// SelfTest runs every operator that has a kernel at small shapes, and products at sizes that take the large tiles, on words that are new each
// time. Small ones it compares with the definition, others with what the other backend gives. Other bits take the device out of service.
// It returns how many operators it has tested.
func (b *Backend) SelfTest() (tested int, err error) {
	r := rand.New(rand.NewPCG(rand.Uint64(), rand.Uint64()))
	small := conformance.AllOperators()
	for i, op := range append(small, kernels.Products(b.device.info.Multiprocessors)...) {
		x, err := repops.Expand(op)
		if err != nil {
			return tested, err
		}
		switch {
		case i >= len(small):
			err = b.againstHost(op, productInputs(r, op))
		case x.Cost() > selfTestCost:
			err = b.againstHost(op, conformance.Inputs(r, op, 20))
		default:
			err = conformance.Check(r, kernelsOnly{b}, op, conformance.Inputs(r, op, 20))
		}
		var memory *MemoryError
		switch {
		case err == nil:
			tested++
		case errors.Is(err, ErrNoKernel):
		case errors.As(err, &memory):
			return tested, err
		default:
			return tested, b.device.Condemn(fmt.Errorf("self-test of operator %s: %w", op.Kind(), err))
		}
	}
	return tested, nil
}

// againstHost runs an operator on the device and on the other backend.
func (b *Backend) againstHost(op repops.Operator, in [][]uint32) error {
	var got, want [][]uint32
	for _, spec := range op.Outputs() {
		got, want = append(got, make([]uint32, spec.Size())), append(want, make([]uint32, spec.Size()))
	}
	if err := (kernelsOnly{b}).Run(op, in, got); err != nil {
		return err
	}
	if err := b.host.Run(op, in, want); err != nil {
		return err
	}
	return b.same(op, got, want)
}

// productInputs draws the operands of a product: any bytes, floats whose sums cancel and round, and all rows live.
func productInputs(r *rand.Rand, op repops.Operator) (in [][]uint32) {
	for _, spec := range op.Inputs() {
		words := make([]uint32, spec.Size())
		for i := range words {
			if words[i] = r.Uint32(); spec.DType == repops.F32 {
				words[i] = conformance.Cancelling.Word(r)
			}
		}
		in = append(in, words)
	}
	in[len(in)-1][0] = 1<<31 - 1
	return in
}

// kernelsOnly is a backend without another one to fall back on.
type kernelsOnly struct{ b *Backend }

func (k kernelsOnly) Name() string { return k.b.Name() }

func (k kernelsOnly) Run(op repops.Operator, in, out [][]uint32) error {
	return k.b.device.Do(func(s *Stream) error { return s.run(op, in, out) })
}
