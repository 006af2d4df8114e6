package conformance

import (
	"fmt"
	"math"

	"verdant/repops"
)

// CheckExp compares a vector exponential with [repops.Exp] on the float32 words 0,
// step, 2·step, … below 2^32, on rows of every length up to a few thousand. Step 1
// is every float there is.
func CheckExp(exp func(x []float32), step uint64) error {
	words := make([]uint32, 0, 1<<12)
	length := 1
	for next := uint64(0); next < 1<<32; {
		words = words[:0]
		for len(words) < length && next < 1<<32 {
			words = append(words, uint32(next))
			next += step
		}
		if length++; length > cap(words) {
			length = cap(words) - 64
		}
		row := append(make([]uint32, 0, len(words)), words...)
		exp(repops.Floats(row))
		for i, w := range words {
			if want := math.Float32bits(repops.Exp(math.Float32frombits(w))); row[i] != want {
				return fmt.Errorf("exp of %#08x in a row of %d is %#08x, the scalar program gives %#08x", w, len(words), row[i], want)
			}
		}
	}
	return nil
}

// CheckUnary takes the float32 words 0, step, 2·step, … below 2^32 through the
// operators that a backend may compute with vector exponentials, and compares
// them with the scalar programs: in [repops.PolicyLoss] the ratio exp(x − 0) comes
// out as it is, in [repops.SwiGLU] and its gradient exp is part of a sigmoid. Step
// 1 is every float there is.
func CheckUnary(backend repops.Backend, step uint64) error {
	const n = 1 << 12
	inf, one := float32(math.Inf(1)), math.Float32bits(1)
	loss := repops.PolicyLoss{M: n, S: 1, ClipLow: 0, ClipHigh: inf}
	gate := repops.SwiGLU{Rows: 1, Dim: n}
	back := repops.SwiGLUGrad{Rows: 1, Dim: n}
	x, ones, old := make([]uint32, n), make([]uint32, n), make([]uint32, n)
	for i := range ones {
		ones[i] = one
	}
	g, y, da, db := make([]uint32, n), make([]uint32, n), make([]uint32, n), make([]uint32, n)
	sequence := make([]uint32, n)
	for next := uint64(0); next < 1<<32; {
		for i := range x {
			x[i] = uint32(next)
			next += step
		}
		err := backend.Run(loss, [][]uint32{x, old, {one}, sequence, {1}, {n}}, [][]uint32{g, {0}})
		if err == nil {
			err = backend.Run(gate, [][]uint32{x, ones, {1}}, [][]uint32{y})
		}
		if err == nil {
			err = backend.Run(back, [][]uint32{ones, x, ones, {1}}, [][]uint32{da, db})
		}
		if err != nil {
			return err
		}
		for i, w := range x {
			v := math.Float32frombits(w)
			sig := repops.Div(1, repops.Add(1, repops.Exp(-v)))
			u := repops.FMA(v, repops.Sub(1, sig), 1)
			ratio := -repops.Exp(v)
			if ratio != ratio {
				ratio = 0 // the loss takes no gradient from it
			}
			for _, c := range []struct {
				what string
				got  uint32
				want float32
			}{
				{"-exp", g[i], ratio},
				{"swiglu", y[i], repops.Mul(repops.Mul(v, sig), 1)},
				{"swiglu-grad a", da[i], repops.Mul(1, repops.Mul(sig, u))},
				{"swiglu-grad b", db[i], repops.Mul(1, repops.Mul(v, sig))},
			} {
				if c.got != math.Float32bits(c.want) {
					return fmt.Errorf("%s: %s of %#08x is %#08x, the scalar program gives %#08x",
						backend.Name(), c.what, w, c.got, math.Float32bits(c.want))
				}
			}
		}
	}
	return nil
}
