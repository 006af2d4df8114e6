package conformance

import (
	"fmt"
	"math"
	"runtime"
	"sync"
	"sync/atomic"

	"verdant/repops"
)

// EveryWord hands out the words 0, step, 2·step, … below 2^32 in pieces of n, the
// last of which goes on from 0, and stops at the first error. Step 1 is every
// float there is. As many checkers as there are processors work side by side,
// each made by a call of its own; they may change their pieces.
func EveryWord(step uint64, n int, checker func() func(words []uint32) error) error {
	var wg sync.WaitGroup
	var next atomic.Uint64
	errs := make(chan error, 1)
	for range runtime.GOMAXPROCS(0) {
		check := checker()
		wg.Go(func() {
			words := make([]uint32, n)
			for {
				first := next.Add(uint64(n)*step) - uint64(n)*step
				if first >= 1<<32 {
					return
				}
				for i := range words {
					words[i] = uint32(first + uint64(i)*step)
				}
				if err := check(words); err != nil {
					next.Store(1 << 32)
					select {
					case errs <- err:
					default:
					}
					return
				}
			}
		})
	}
	wg.Wait()
	select {
	case err := <-errs:
		return err
	default:
		return nil
	}
}

// CheckUnary takes the words of [EveryWord] through the operators that a backend
// may compute with vector exponentials, and compares them with the scalar
// programs: in [repops.PolicyLoss] the ratio exp(x − 0) comes out as it is, in
// [repops.SwiGLU] and its gradient exp is part of a sigmoid.
func CheckUnary(backend repops.Backend, step uint64) error {
	const n = 1 << 12
	one := math.Float32bits(1)
	ones := make([]uint32, n)
	for i := range ones {
		ones[i] = one
	}
	zeros := make([]uint32, n)
	loss := repops.PolicyLoss{M: n, S: 1, ClipLow: math.SmallestNonzeroFloat32, ClipHigh: float32(math.Inf(1))}
	gate := repops.SwiGLU{Rows: 1, Dim: n}
	back := repops.SwiGLUGrad{Rows: 1, Dim: n}
	return EveryWord(step, n, func() func(x []uint32) error {
		g, y, da, db := make([]uint32, n), make([]uint32, n), make([]uint32, n), make([]uint32, n)
		return func(x []uint32) error {
			err := backend.Run(loss, [][]uint32{x, zeros, {one}, zeros, {1}, {n}}, [][]uint32{g, {0}})
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
				if err := checkUnaryWord(w, g[i], y[i], da[i], db[i]); err != nil {
					return fmt.Errorf("%s: %w", backend.Name(), err)
				}
			}
			return nil
		}
	})
}

// checkUnaryWord compares what became of a word with the scalar programs.
func checkUnaryWord(word, g, y, da, db uint32) error {
	v := math.Float32frombits(word)
	sig := repops.Div(1, repops.Add(1, repops.Exp(-v)))
	u := repops.FMA(v, repops.Sub(1, sig), 1)
	ratio := -repops.Exp(v)
	if ratio != ratio {
		ratio = 0 // the loss takes no gradient from it
	}
	for _, c := range [...]struct {
		what string
		got  uint32
		want float32
	}{
		{"-exp", g, ratio},
		{"swiglu", y, repops.Mul(repops.Mul(v, sig), 1)},
		{"swiglu-grad a", da, repops.Mul(1, repops.Mul(sig, u))},
		{"swiglu-grad b", db, repops.Mul(1, repops.Mul(v, sig))},
	} {
		if c.got != math.Float32bits(c.want) {
			return fmt.Errorf("%s of %#08x is %#08x, the scalar program gives %#08x", c.what, word, c.got, math.Float32bits(c.want))
		}
	}
	return nil
}
