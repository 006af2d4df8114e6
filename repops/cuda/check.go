//go:build cuda

package cuda

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"

	"verdant/repops"
	"verdant/repops/conformance"
)

const (
	// checkWords bounds the operands of an operator that is done twice, so that checking costs little beside the graph.
	checkWords = 1 << 20
	// checkOneIn is how many graphs there are to one with a check, unless somebody says otherwise: a round of a few graphs is checked every
	// few rounds, and a GPU that is wrong now and then is caught before it has done many.
	checkOneIn = 16
)

// drawCheck draws the operator of a graph to be done twice, -1 for none. Attention that reads a cache is not done elsewhere.
func (b *Backend) drawCheck(g *repops.Graph, cached bool) int {
	if n := b.oneIn.Load(); n < 1 || rand.Int64N(n) != 0 {
		return -1
	}
	var small []int
	for i, a := range g.Ops {
		if _, ok := a.Op.(repops.Attention); ok && cached {
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

// selfTestCost bounds what the definition of one operator may take in a self-test, in instructions: some milliseconds.
const selfTestCost = 1 << 21

// SelfTest runs every operator that has a kernel at small shapes, on words that are new each time, and compares with the definition. Other
// bits take the device out of service. It returns how many operators it has tested.
func (b *Backend) SelfTest() (tested int, err error) {
	r := rand.New(rand.NewPCG(rand.Uint64(), rand.Uint64()))
	for _, op := range conformance.Operators() {
		x, err := repops.Expand(op)
		if err != nil {
			return tested, err
		}
		if x.Cost() > selfTestCost {
			continue
		}
		err = conformance.Check(r, kernelsOnly{b}, op, conformance.Inputs(r, op, 20))
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

// kernelsOnly is a backend without another one to fall back on.
type kernelsOnly struct{ b *Backend }

func (k kernelsOnly) Name() string { return k.b.Name() }

func (k kernelsOnly) Run(op repops.Operator, in, out [][]uint32) error {
	return k.b.device.Do(func(s *Stream) error { return s.run(op, in, out) })
}
