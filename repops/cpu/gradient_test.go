package cpu

import (
	"math"
	"math/rand/v2"
	"testing"

	"verdant/repops"
)

// The maths of the operators, against float64 programs written from the
// textbook: bit equality of two programs would not prove that either is right.
// Forward results must agree, and backward results must be the derivatives of
// the float64 loss Σ w·y by central differences.

// reference is one operator's check. Tensors are float64; backward kernels get
// their float32 roundings.
type reference struct {
	inputs  []int // sizes of the float inputs that are differentiated
	forward func(in [][]float64) []float64
	run     func(b *Backend, in [][]uint32) ([]float32, error)
	grads   func(b *Backend, in [][]uint32, dy []uint32) ([][]uint32, error)
}

func TestGradients(t *testing.T) {
	for name, ref := range references() {
		t.Run(name, func(t *testing.T) {
			r := rand.New(rand.NewPCG(5, 6))
			in, words := make([][]float64, len(ref.inputs)), make([][]uint32, len(ref.inputs))
			for i, size := range ref.inputs {
				words[i] = make([]uint32, size)
				for j := range size {
					v := float32(r.NormFloat64())
					in[i] = append(in[i], float64(v))
					words[i][j] = math.Float32bits(v)
				}
			}
			b := New()
			want := ref.forward(in)
			got, err := ref.run(b, words)
			if err != nil {
				t.Fatal(err)
			}
			closeTo(t, "forward", got, want)

			w, dy := make([]float64, len(want)), make([]uint32, len(want))
			for i := range w {
				v := float32(r.NormFloat64())
				w[i], dy[i] = float64(v), math.Float32bits(v)
			}
			loss := func() (sum float64) {
				for i, y := range ref.forward(in) {
					sum += w[i] * y
				}
				return sum
			}
			grads, err := ref.grads(b, words, dy)
			if err != nil {
				t.Fatal(err)
			}
			for i := range in {
				slope := make([]float64, len(in[i]))
				for j, v := range in[i] {
					const h = 1e-5
					in[i][j] = v + h
					up := loss()
					in[i][j] = v - h
					slope[j] = (up - loss()) / (2 * h)
					in[i][j] = v
				}
				closeTo(t, "gradient", repops.Floats(grads[i]), slope)
			}
		})
	}
}

// closeTo compares a tensor with its reference: 1e-5 of the tensor's largest
// element, some 80 float32 roundings.
func closeTo(t *testing.T, what string, got []float32, want []float64) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%s: %d words, want %d", what, len(got), len(want))
	}
	top := 1e-3
	for _, v := range want {
		top = max(top, math.Abs(v))
	}
	for i, v := range want {
		if d := math.Abs(float64(got[i]) - v); !(d <= 1e-5*top) {
			t.Errorf("%s[%d] = %v, float64 says %v", what, i, got[i], v)
		}
	}
}

// outputsOf runs an operator.
func outputsOf(b *Backend, op repops.Operator, in ...[]uint32) ([][]uint32, error) {
	var out [][]uint32
	for _, spec := range op.Outputs() {
		out = append(out, make([]uint32, spec.Size()))
	}
	return out, b.Run(op, in, out)
}

// output runs an operator and returns output i.
func output(b *Backend, i int, op repops.Operator, in ...[]uint32) ([]float32, error) {
	out, err := outputsOf(b, op, in...)
	return repops.Floats(out[i]), err
}

func word(n ...uint32) []uint32 { return n }

func references() map[string]reference {
	return map[string]reference{
		"linear":                linearReference(false),
		"linear transposed":     linearReference(true),
		"rmsnorm":               rmsNormReference(),
		"rope":                  ropeReference(),
		"swiglu":                swiGLUReference(),
		"attention":             attentionReference(3, 3),
		"attention, two groups": attentionReference(4, 2),
		"logsoftmax":            logSoftmaxReference(1),
		"logsoftmax, warm":      logSoftmaxReference(1.7),
		"embed":                 embedReference(),
		"gather rows":           gatherReference(),
	}
}

func linearReference(trans bool) reference {
	const n, in, out = 5, 7, 6
	fwd, back := repops.Linear{Rows: n, In: in, Out: out, Trans: trans}, repops.Linear{Rows: n, In: out, Out: in, Trans: !trans}
	return reference{
		inputs: []int{n * in, in * out},
		forward: func(x [][]float64) []float64 {
			y := make([]float64, n*out)
			for i := range y {
				for k := range in {
					w := x[1][k*out+i%out]
					if trans {
						w = x[1][i%out*in+k]
					}
					y[i] += x[0][i/out*in+k] * w
				}
			}
			return y
		},
		run: func(b *Backend, x [][]uint32) ([]float32, error) { return output(b, 0, fwd, x[0], x[1], word(n)) },
		grads: func(b *Backend, x [][]uint32, dy []uint32) ([][]uint32, error) {
			dx, err := outputsOf(b, back, dy, x[1], word(n))
			if err != nil {
				return nil, err
			}
			gradW, left, right := repops.LinearGradWeight{Rows: n, In: in, Out: out}, x[0], dy
			if trans {
				gradW, left, right = repops.LinearGradWeight{Rows: n, In: out, Out: in}, dy, x[0]
			}
			dw, err := outputsOf(b, gradW, left, right, word(n))
			return [][]uint32{dx[0], dw[0]}, err
		},
	}
}

func rmsNormReference() reference {
	const n, d, eps = 4, 45, 1e-5
	fwd, back := repops.RMSNorm{Rows: n, Dim: d, Eps: eps}, repops.RMSNormGrad{Rows: n, Dim: d}
	return reference{
		inputs: []int{n * d, d},
		forward: func(x [][]float64) []float64 {
			y := make([]float64, n*d)
			for r := range n {
				ss := 0.0
				for _, v := range x[0][r*d : (r+1)*d] {
					ss += v * v
				}
				for c := range d {
					y[r*d+c] = x[0][r*d+c] / math.Sqrt(ss/d+eps) * x[1][c]
				}
			}
			return y
		},
		run: func(b *Backend, x [][]uint32) ([]float32, error) { return output(b, 0, fwd, x[0], x[1], word(n)) },
		grads: func(b *Backend, x [][]uint32, dy []uint32) ([][]uint32, error) {
			y, err := outputsOf(b, fwd, x[0], x[1], word(n))
			if err != nil {
				return nil, err
			}
			return outputsOf(b, back, dy, x[0], x[1], y[1], word(n))
		},
	}
}

func ropeReference() reference {
	const n, heads, hd = 5, 2, 6
	const half = hd / 2
	op := repops.RoPE{Rows: n, Heads: heads, HeadDim: hd, MaxLen: n}
	angle := func(pos, i int) float64 { return float64(pos) * math.Pow(1e4, -2*float64(i)/hd) }
	var cos, sin, pos []uint32
	for p := range n {
		pos = append(pos, uint32(p))
		for i := range half {
			cos = append(cos, math.Float32bits(float32(math.Cos(angle(p, i)))))
			sin = append(sin, math.Float32bits(float32(math.Sin(angle(p, i)))))
		}
	}
	back := op
	back.Inverse = true
	return reference{
		inputs: []int{n * heads * hd},
		forward: func(x [][]float64) []float64 {
			y := make([]float64, len(x[0]))
			for r := range n * heads {
				for i := range half {
					s, c := math.Sincos(angle(r/heads, i))
					x1, x2 := x[0][r*hd+i], x[0][r*hd+half+i]
					y[r*hd+i], y[r*hd+half+i] = x1*c-x2*s, x2*c+x1*s
				}
			}
			return y
		},
		run: func(b *Backend, x [][]uint32) ([]float32, error) {
			return output(b, 0, op, x[0], pos, cos, sin, word(n))
		},
		grads: func(b *Backend, _ [][]uint32, dy []uint32) ([][]uint32, error) {
			return outputsOf(b, back, dy, pos, cos, sin, word(n))
		},
	}
}

func swiGLUReference() reference {
	const n, d = 3, 11
	fwd, back := repops.SwiGLU{Rows: n, Dim: d}, repops.SwiGLUGrad{Rows: n, Dim: d}
	return reference{
		inputs: []int{n * d, n * d},
		forward: func(x [][]float64) []float64 {
			y := make([]float64, n*d)
			for i, a := range x[0] {
				y[i] = a / (1 + math.Exp(-a)) * x[1][i]
			}
			return y
		},
		run: func(b *Backend, x [][]uint32) ([]float32, error) { return output(b, 0, fwd, x[0], x[1], word(n)) },
		grads: func(b *Backend, x [][]uint32, dy []uint32) ([][]uint32, error) {
			return outputsOf(b, back, dy, x[0], x[1], word(n))
		},
	}
}

// attentionReference packs sequences of 3, 1 and 4 rows.
func attentionReference(heads, kv int) reference {
	const n, hd, longest = 8, 5, 6
	fwd := repops.Attention{Rows: n, Heads: heads, KVHeads: kv, HeadDim: hd, MaxLen: longest}
	start, pos, length := []uint32{0, 0, 0, 3, 4, 4, 4, 4}, []uint32{0, 1, 2, 0, 0, 1, 2, 3}, []uint32{3, 3, 3, 1, 4, 4, 4, 4}
	return reference{
		inputs: []int{n * heads * hd, n * kv * hd, n * kv * hd},
		forward: func(x [][]float64) []float64 {
			y := make([]float64, n*heads*hd)
			for i := range n * heads {
				row, g := i/heads, i%heads/(heads/kv)
				weights, sum := []float64{}, 0.0
				for t := range int(pos[row]) + 1 {
					dot := 0.0
					for c := range hd {
						dot += x[0][i*hd+c] * x[1][((int(start[row])+t)*kv+g)*hd+c]
					}
					weights = append(weights, math.Exp(dot/math.Sqrt(hd)))
					sum += weights[t]
				}
				for t, w := range weights {
					for c := range hd {
						y[i*hd+c] += w / sum * x[2][((int(start[row])+t)*kv+g)*hd+c]
					}
				}
			}
			return y
		},
		run: func(b *Backend, x [][]uint32) ([]float32, error) {
			return output(b, 1, fwd, x[0], x[1], x[2], start, pos, word(n))
		},
		grads: func(b *Backend, x [][]uint32, dy []uint32) ([][]uint32, error) {
			y, err := outputsOf(b, fwd, x[0], x[1], x[2], start, pos, word(n))
			if err != nil {
				return nil, err
			}
			return outputsOf(b, repops.AttentionGrad(fwd), dy, x[0], x[1], x[2], y[0], start, pos, length, word(n))
		},
	}
}

func logSoftmaxReference(temp float32) reference {
	const n, vocab, lo, hi = 4, 40, 2, 37
	fwd := repops.LogSoftmax{Rows: n, Vocab: vocab, Lo: lo, Hi: hi, Temp: temp}
	target := []uint32{lo, hi - 1, 11, 11}
	return reference{
		inputs: []int{n * vocab},
		forward: func(x [][]float64) []float64 {
			y := make([]float64, n)
			for m := range n {
				sum := 0.0
				for _, z := range x[0][m*vocab+lo : m*vocab+hi] {
					sum += math.Exp(z / float64(temp))
				}
				y[m] = x[0][m*vocab+int(target[m])]/float64(temp) - math.Log(sum)
			}
			return y
		},
		run: func(b *Backend, x [][]uint32) ([]float32, error) {
			return output(b, 0, fwd, x[0], target, word(n))
		},
		grads: func(b *Backend, x [][]uint32, dy []uint32) ([][]uint32, error) {
			y, err := outputsOf(b, fwd, x[0], target, word(n))
			if err != nil {
				return nil, err
			}
			return outputsOf(b, repops.LogSoftmaxGrad(fwd), dy, y[1], target, word(n))
		},
	}
}

// embedReference has a repeated and a missing id.
func embedReference() reference {
	const n, vocab, d = 5, 4, 3
	tok := []uint32{2, 0, 2, 3, 2}
	return reference{
		inputs: []int{vocab * d},
		forward: func(x [][]float64) []float64 {
			var y []float64
			for _, v := range tok {
				y = append(y, x[0][v*d:(v+1)*d]...)
			}
			return y
		},
		run: func(b *Backend, x [][]uint32) ([]float32, error) {
			return output(b, 0, repops.Embed{Rows: n, Vocab: vocab, Dim: d}, x[0], tok, word(n))
		},
		grads: func(b *Backend, _ [][]uint32, dy []uint32) ([][]uint32, error) {
			return outputsOf(b, repops.EmbedGrad{Rows: n, Vocab: vocab, Dim: d}, dy, tok, word(n), make([]uint32, vocab*d))
		},
	}
}

func gatherReference() reference {
	const rows, scores, d = 5, 3, 2
	row, score := []uint32{4, 0, 3}, []uint32{1, ^uint32(0), ^uint32(0), 2, 0}
	return reference{
		inputs: []int{rows * d},
		forward: func(x [][]float64) []float64 {
			var y []float64
			for _, v := range row {
				y = append(y, x[0][v*d:(v+1)*d]...)
			}
			return y
		},
		run: func(b *Backend, x [][]uint32) ([]float32, error) {
			return output(b, 0, repops.GatherRows{Rows: rows, Scores: scores, Dim: d}, x[0], row, word(scores))
		},
		grads: func(b *Backend, _ [][]uint32, dy []uint32) ([][]uint32, error) {
			return outputsOf(b, repops.ScatterRows{Rows: rows, Scores: scores, Dim: d}, dy, score, word(rows))
		},
	}
}
