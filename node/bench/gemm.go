package bench

import (
	"context"

	"verdant/repops"
)

// gemmCase is a product of [m, k] by [k, n], one of them stored the other way
// round: ta is that of a weight gradient, tb that of an input gradient.
type gemmCase struct {
	name    string
	ta, tb  int
	m, n, k int
}

func gemmCases() []gemmCase {
	return []gemmCase{
		{"512x512x512", 0, 0, 512, 512, 512},
		{"1024x1024x1024", 0, 0, 1024, 1024, 1024},
		{"2048x2048x2048", 0, 0, 2048, 2048, 2048},
		{"M512 K256 N1024", 0, 0, 512, 1024, 256},
		{"AtB 256x1024 K512", 1, 0, 256, 1024, 512},
		{"ABt 512x256 K1024", 0, 1, 512, 256, 1024},
		{"M2048 K512 N512", 0, 0, 2048, 512, 512},
	}
}

// operator is the operator that makes the product, and its input of live rows.
func (c gemmCase) operator() (op repops.Operator, live map[int]uint32) {
	if c.ta == 1 {
		return repops.LinearGradWeight{Rows: c.k, In: c.m, Out: c.n}, map[int]uint32{2: uint32(c.k)}
	}
	return repops.Linear{Rows: c.m, In: c.k, Out: c.n, Trans: c.tb == 1}, map[int]uint32{2: uint32(c.m)}
}

func gemm(ctx context.Context, s *session) error {
	for _, c := range gemmCases() {
		op, live := c.operator()
		err := s.measure(ctx, measurement{
			name: c.name, unit: "GFLOP/s", amount: 2e-9 * float64(c.m) * float64(c.n) * float64(c.k),
			ours: s.operator(op, live),
			peer: s.peer.label(), theirs: s.peer.asked(s.Threads, c.ta, c.tb, c.m, c.n, c.k),
		})
		if err != nil {
			return err
		}
	}
	return int8s(ctx, s)
}

// int8s measures products of quantized operands: rows are quantized with each
// product, weights once before, as a policy's are. The amount is that of the product
// of floats, beside which they are measured.
func int8s(ctx context.Context, s *session) error {
	for _, c := range gemmCases() {
		if c.ta == 1 {
			continue // gradients of weights stay in floats
		}
		rows, weights := repops.Quantize{Rows: c.m, Dim: c.k}, repops.Quantize{Rows: c.n, Dim: c.k, Trans: c.tb == 0}
		product := repops.LinearInt8{Rows: c.m, In: c.k, Out: c.n}
		in, q := s.tensors(rows, map[int]uint32{1: uint32(c.m)})
		w, qw := s.tensors(weights, map[int]uint32{1: uint32(c.n)})
		if err := s.backend.Run(weights, w, qw); err != nil {
			return err
		}
		_, y := s.tensors(product, nil)
		op, live := c.operator()
		err := s.measure(ctx, measurement{
			name: "int8 " + c.name, unit: "GFLOP/s", amount: 2e-9 * float64(c.m) * float64(c.n) * float64(c.k),
			ours: timed(func() error {
				if err := s.backend.Run(rows, in, q); err != nil {
					return err
				}
				return s.backend.Run(product, [][]uint32{q[0], q[1], qw[0], qw[1], {uint32(c.m)}}, y)
			}),
			peer: "our float32", theirs: s.operator(op, live),
		})
		if err != nil {
			return err
		}
	}
	return nil
}
