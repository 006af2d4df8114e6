// Package conformance is the test that a backend must pass: any operator, any
// words, the bits of the definition. Backends import it from their tests.
package conformance

import (
	"errors"
	"fmt"
	"math/rand/v2"

	"verdant/repops"
)

// Check runs op on the input with the backend, the interpreter and, for some
// elements of every node of the expansion, the single-element evaluator. It
// returns an error that names the first word on which they differ.
func Check(r *rand.Rand, backend repops.Backend, op repops.Operator, in [][]uint32) error {
	x, err := repops.Expand(op)
	if err != nil {
		return err
	}
	locals := append([][]uint32{}, in...)
	load := func(tensor int, index int64) uint32 {
		if index < 0 || index >= int64(len(locals[tensor])) {
			return 0
		}
		return locals[tensor][index]
	}
	for i := range x.Nodes {
		n := &x.Nodes[i]
		words := make([]uint32, n.Size())
		repops.InterpretNode(n, locals, words)
		for range 4 {
			e := r.IntN(len(words))
			if one := repops.EvalElement(n, int64(e), load); one != words[e] {
				return fmt.Errorf("node %d, element %d: evaluated alone %#08x, interpreted %#08x", i, e, one, words[e])
			}
		}
		locals = append(locals, words)
	}
	want, got := outputs(op), outputs(op)
	if err := (repops.Interpreter{}).Run(op, in, want); err != nil {
		return err
	}
	kept := make([][]uint32, len(in))
	for i := range in {
		kept[i] = append([]uint32{}, in[i]...)
	}
	if err := backend.Run(op, in, got); err != nil {
		return err
	}
	for i := range want {
		if at := differ(got[i], want[i]); at >= 0 {
			return fmt.Errorf("output %d, word %d: %s gives %#08x, the definition %#08x", i, at, backend.Name(), got[i][at], want[i][at])
		}
	}
	for i := range in {
		if differ(in[i], kept[i]) >= 0 {
			return fmt.Errorf("%s wrote to input %d", backend.Name(), i)
		}
	}
	return nil
}

// CheckSizes wants an error, and no panic, for tensors of the wrong number or
// size.
func CheckSizes(backend repops.Backend, op repops.Operator) error {
	in, out := make([][]uint32, len(op.Inputs())), outputs(op)
	for i, spec := range op.Inputs() {
		in[i] = make([]uint32, spec.Size())
	}
	if backend.Run(op, in[1:], out) == nil {
		return errors.New("accepted with an input missing")
	}
	if backend.Run(op, in, out[1:]) == nil {
		return errors.New("accepted with an output missing")
	}
	for i := range in {
		whole := in[i]
		in[i] = whole[1:]
		if backend.Run(op, in, out) == nil {
			return fmt.Errorf("accepted with input %d one word short", i)
		}
		in[i] = whole
	}
	for i := range out {
		whole := out[i]
		out[i] = append(whole, 0)
		if backend.Run(op, in, out) == nil {
			return fmt.Errorf("accepted with output %d one word long", i)
		}
		out[i] = whole
	}
	return nil
}

// outputs makes output tensors full of words a backend must overwrite.
func outputs(op repops.Operator) [][]uint32 {
	var out [][]uint32
	for _, spec := range op.Outputs() {
		w := make([]uint32, spec.Size())
		for i := range w {
			w[i] = 0xDEADBEEF
		}
		out = append(out, w)
	}
	return out
}

func differ(a, b []uint32) int {
	for i := range a {
		if a[i] != b[i] {
			return i
		}
	}
	return -1
}
