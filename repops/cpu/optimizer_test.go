package cpu

import (
	"math"
	"math/rand/v2"
	"testing"

	"verdant/repops"
)

// TestOptimizerAgainstFloat64 runs some steps of the two optimizer operators
// beside AdamW in float64, with and without clipping and decay.
func TestOptimizerAgainstFloat64(t *testing.T) {
	for name, decay := range map[string]float32{"plain": 0, "decay": 0.1} {
		t.Run(name, func(t *testing.T) {
			const n, steps = 37, 12
			r, b := rand.New(rand.NewPCG(8, 9)), New()
			scalars := repops.OptimizerScalars{Tensors: 2, MaxNorm: 1, Beta1: 0.9, Beta2: 0.99, Schedule: 4}
			update := repops.AdamW{Size: n, Beta1: 0.9, Beta2: 0.99, Eps: 1e-8, WeightDecay: decay}
			one := math.Float32bits(1)
			state := []uint32{0, one, one, 0}
			var schedule []uint32
			for _, lr := range []float32{0.01, 0.02, 0.03, 0.04} {
				schedule = append(schedule, math.Float32bits(lr))
			}
			p, m, v, g := make([]uint32, n), make([]uint32, n), make([]uint32, n), make([]uint32, n)
			p64, m64, v64 := make([]float64, n), make([]float64, n), make([]float64, n)
			for i := range p {
				x := float32(r.NormFloat64())
				p[i], p64[i] = math.Float32bits(x), float64(x)
			}
			for step := 1; step <= steps; step++ {
				size := []float64{0.01, 10}[step%2] // below and above the clipping norm
				sum := 0.0
				for i := range g {
					x := float32(size * r.NormFloat64())
					g[i] = math.Float32bits(x)
					sum += float64(x) * float64(x)
				}
				half, err := outputsOf(b, repops.SumSq{Size: n / 2}, g[:n/2])
				if err != nil {
					t.Fatal(err)
				}
				rest, err := outputsOf(b, repops.SumSq{Size: n - n/2}, g[n/2:])
				if err != nil {
					t.Fatal(err)
				}
				out, err := outputsOf(b, scalars, half[0], rest[0], state, schedule, word(1))
				if err != nil {
					t.Fatal(err)
				}
				state = out[0]
				next, err := outputsOf(b, update, p, m, v, g, out[1])
				if err != nil {
					t.Fatal(err)
				}
				p, m, v = next[0], next[1], next[2]

				clip := min(1, 1/math.Sqrt(sum))
				lr := 0.01 * float64(min(step, 4))
				bc1, bc2 := 1-math.Pow(0.9, float64(step)), 1-math.Pow(0.99, float64(step))
				for i := range p64 {
					grad := float64(math.Float32frombits(g[i])) * clip
					m64[i] = 0.9*m64[i] + 0.1*grad
					v64[i] = 0.99*v64[i] + 0.01*grad*grad
					p64[i] -= lr * float64(decay) * p64[i]
					p64[i] -= lr * (m64[i] / bc1) / (math.Sqrt(v64[i]/bc2) + 1e-8)
				}
				closeTo(t, "norm", repops.Floats(state[repops.OptNorm:]), []float64{math.Sqrt(sum)})
			}
			closeTo(t, "parameters", repops.Floats(p), p64)
			closeTo(t, "first moments", repops.Floats(m), m64)
			closeTo(t, "second moments", repops.Floats(v), v64)
			if state[repops.OptStep] != steps {
				t.Errorf("%d steps counted, want %d", state[repops.OptStep], steps)
			}
		})
	}
}

// TestClosedGate wants a step without a retained group to change nothing.
func TestClosedGate(t *testing.T) {
	b := New()
	state := []uint32{7, math.Float32bits(0.5), math.Float32bits(0.9), math.Float32bits(3)}
	out, err := outputsOf(b, repops.OptimizerScalars{Tensors: 1, MaxNorm: 1, Beta1: 0.9, Beta2: 0.99, Schedule: 1},
		word(0), state, word(0), word(0))
	if err != nil {
		t.Fatal(err)
	}
	x := [][]uint32{{1, 2}, {3, 4}, {5, 6}}
	after, err := outputsOf(b, repops.AdamW{Size: 2, Beta1: 0.9, Beta2: 0.99, Eps: 1e-8}, x[0], x[1], x[2], word(9, 9), out[1])
	if err != nil {
		t.Fatal(err)
	}
	for i, w := range state {
		if out[0][i] != w {
			t.Errorf("state[%d] changed from %#x to %#x", i, w, out[0][i])
		}
	}
	for i := range x {
		for j, w := range x[i] {
			if after[i][j] != w {
				t.Errorf("output %d[%d] changed from %#x to %#x", i, j, w, after[i][j])
			}
		}
	}
}
