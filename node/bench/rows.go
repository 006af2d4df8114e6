package bench

import (
	"context"
	"math"

	"verdant/repops"
)

// rows measures what happens to rows between matrix products, per element, beside
// loops over the scalar programs that define it.
func rows(ctx context.Context, s *session) error {
	const n, width = 64, 1024
	norm := repops.RMSNorm{Rows: n, Dim: width, Eps: 1e-5}
	softmax := repops.LogSoftmax{Rows: n, Vocab: width, Lo: 0, Hi: width, Temp: 1}
	gate := repops.SwiGLU{Rows: n, Dim: width}
	x := make([]float32, n*width)
	for i := range x {
		x[i] = float32(i%1000-500) / 250
	}
	y, gain := make([]float32, len(x)), x[:width]
	each := func(f func(y, x []float32)) side {
		return timed(func() error {
			for i := 0; i < len(x); i += width {
				f(y[i:i+width], x[i:i+width])
			}
			return nil
		})
	}
	z := make([]float32, len(x))
	exp := timed(func() error {
		copy(z, x)
		s.backend.Exp(z)
		return nil
	})
	for _, c := range []struct {
		name   string
		ours   side
		scalar side
	}{
		{"exp", exp, each(scalarExp)},
		{"softmax row", s.operator(softmax, map[int]uint32{1: 7, 2: n}), each(scalarSoftmax)},
		{"rmsnorm row", s.operator(norm, map[int]uint32{2: n}), each(func(y, x []float32) { scalarNorm(y, x, gain) })},
		{"swiglu row", s.operator(gate, map[int]uint32{2: n}), each(scalarGate)},
	} {
		err := s.measure(ctx, measurement{
			name: c.name, unit: "ns/element", amount: n * width, perUnit: true, ours: c.ours,
			peer: "scalar", theirs: c.scalar,
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func scalarExp(y, x []float32) {
	for i, v := range x {
		y[i] = repops.Exp(v)
	}
}

func scalarSoftmax(y, x []float32) {
	top := float32(math.Inf(-1))
	for _, v := range x {
		top = repops.Max(top, v)
	}
	var lanes [repops.Lanes]float32
	for i, v := range x {
		y[i] = repops.Exp(repops.Sub(v, top))
		lanes[i%len(lanes)] = repops.Add(lanes[i%len(lanes)], y[i])
	}
	inv := repops.Div(1, tree(&lanes))
	for i, v := range y {
		y[i] = repops.Mul(v, inv)
	}
}

func scalarNorm(y, x, gain []float32) {
	var lanes [repops.Lanes]float32
	for i, v := range x {
		lanes[i%len(lanes)] = repops.FMA(v, v, lanes[i%len(lanes)])
	}
	r := repops.Div(1, repops.Sqrt(repops.Add(repops.Div(tree(&lanes), float32(len(x))), 1e-5)))
	for i, v := range x {
		y[i] = repops.Mul(repops.Mul(v, r), gain[i])
	}
}

func scalarGate(y, x []float32) {
	for i, v := range x {
		y[i] = repops.Mul(repops.Mul(v, repops.Div(1, repops.Add(1, repops.Exp(-v)))), v)
	}
}

func tree(s *[repops.Lanes]float32) float32 {
	for h := len(s) / 2; h > 0; h /= 2 {
		for l := range h {
			s[l] = repops.Add(s[l], s[l+h])
		}
	}
	return s[0]
}
