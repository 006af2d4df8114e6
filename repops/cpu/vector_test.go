//go:build unix

package cpu

import (
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"testing"

	"verdant/repops"
	"verdant/repops/conformance"
)

// rowKernels runs each kernel on rows, at one level: x is several rows, which it
// may change, and s are scalars. It returns what else the kernel gives.
var rowKernels = map[string]func(l Level, x [][]float32, s [2]float32) []float32{
	"exp":       func(l Level, x [][]float32, _ [2]float32) []float32 { l.exp(x[0]); return nil },
	"log":       func(l Level, x [][]float32, _ [2]float32) []float32 { l.log(x[0]); return nil },
	"negGumbel": func(l Level, x [][]float32, _ [2]float32) []float32 { l.negGumbel(x[0]); return nil },
	"scale":     func(l Level, x [][]float32, s [2]float32) []float32 { l.scale(x[0], s[0]); return nil },
	"divide":    func(l Level, x [][]float32, s [2]float32) []float32 { l.divide(x[0], s[0]); return nil },
	"logGrad":   func(l Level, x [][]float32, s [2]float32) []float32 { l.logGrad(x[0], s[0]); return nil },
	"plus":      func(l Level, x [][]float32, _ [2]float32) []float32 { l.plus(x[0], x[1], x[2]); return nil },
	"maxScaled": func(l Level, x [][]float32, _ [2]float32) []float32 {
		return []float32{l.maxScaled(x[0], x[1], 0.5), l.maxScaled(x[1], x[1], 1)}
	},
	"sum":    func(l Level, x [][]float32, _ [2]float32) []float32 { return []float32{l.sum(x[0])} },
	"dot":    func(l Level, x [][]float32, _ [2]float32) []float32 { return []float32{l.dot(x[0], x[1])} },
	"expSum": func(l Level, x [][]float32, s [2]float32) []float32 { return []float32{l.expSum(x[0], s[0])} },
	"norm":   func(l Level, x [][]float32, s [2]float32) []float32 { l.norm(x[0], x[1], x[2], s[0]); return nil },
	"normDot": func(l Level, x [][]float32, s [2]float32) []float32 {
		return []float32{l.normDot(x[0], x[1], x[2], s[0])}
	},
	"normGrad": func(l Level, x [][]float32, s [2]float32) []float32 {
		l.normGrad(x[0], x[1], x[2], x[3], x[4], s[0], s[1])
		return nil
	},
	"swiGLU": func(l Level, x [][]float32, _ [2]float32) []float32 { l.swiGLU(x[0], x[1], x[2]); return nil },
	"swiGLUGrad": func(l Level, x [][]float32, _ [2]float32) []float32 {
		l.swiGLUGrad(x[0], x[1], x[2], x[3], x[4])
		return nil
	},
	"scoreGrad": func(l Level, x [][]float32, s [2]float32) []float32 {
		l.scoreGrad(x[0], x[1], s[0], s[1])
		return nil
	},
	"adamW": func(l Level, x [][]float32, s [2]float32) []float32 {
		t := adamTensors(x)
		l.adamW(&t, &adamScalars{s[0], 0.9, 0.1, 0.99, 0.01, 0.1, 0.01, 1e-8, s[1], 1})
		return nil
	},
}

// TestRowsEqualGo compares the kernels on rows with those in Go, at every small
// length, at the end of memory and on words of every style.
func TestRowsEqualGo(t *testing.T) {
	eachLevel(t, func(t *testing.T, l Level) {
		const longest = 200
		r := rand.New(rand.NewPCG(21, 22))
		mem := make([][]float32, 7)
		for i := range mem {
			mem[i] = atEndOfMemory(t, longest)
		}
		for name, run := range rowKernels {
			for n := range 2 * longest {
				n %= longest
				style := conformance.Style(r.IntN(int(conformance.Styles)))
				word := func() float32 { return repops.Floats([]uint32{style.Word(r)})[0] }
				x, want := make([][]float32, len(mem)), make([][]float32, len(mem))
				for i := range mem {
					x[i] = mem[i][longest-n:]
					for j := range x[i] {
						x[i][j] = word()
					}
					want[i] = append([]float32{}, x[i]...)
				}
				s := [2]float32{word(), word()}
				got, inGo := run(l, x, s), run(Go, want, s)
				same(t, name, got, inGo)
				for i := range x {
					same(t, name, x[i], want[i])
				}
			}
		}
	})
}

// TestRotationsEqualGo does so for RoPE, whose rows have heads.
func TestRotationsEqualGo(t *testing.T) {
	eachLevel(t, func(t *testing.T, l Level) {
		r := rand.New(rand.NewPCG(23, 24))
		for half := 1; half < 40; half++ {
			for heads := 1; heads < 4; heads++ {
				draw := func(n int) []float32 {
					x := atEndOfMemory(t, n)
					for i := range x {
						repops.Words(x)[i] = conformance.Mixed.Word(r)
					}
					return x
				}
				x, cos, sin := draw(2*half*heads), draw(half), draw(half)
				got, want := draw(len(x)), make([]float32, len(x))
				sign := uint32(r.IntN(2)) << 31
				l.rope(got, x, cos, sin, heads, sign)
				ropeGo(want, x, cos, sin, heads, sign)
				same(t, "rope", got, want)
			}
		}
	})
}

// TestUnaryRows compares the vector programs with the scalar ones on a regular
// sample of all words, with the ends of their ranges in it; VERDANT_EXHAUSTIVE=1
// takes all 2^32.
func TestUnaryRows(t *testing.T) {
	step := uint64(9973)
	if os.Getenv("VERDANT_EXHAUSTIVE") != "" {
		step = 1
	}
	for _, u := range []struct {
		name   string
		vector func(l Level, x []float32)
		scalar func(x float32) float32
	}{
		{"exp", Level.exp, repops.Exp},
		{"log", Level.log, repops.Log},
		{"negGumbel", Level.negGumbel, func(x float32) float32 { return repops.NegGumbel(math.Float32bits(x)) }},
	} {
		t.Run(u.name, func(t *testing.T) {
			eachLevel(t, func(t *testing.T, l Level) {
				const n = 1 << 10
				err := conformance.EveryWord(step, n, func() func(words []uint32) error {
					got := make([]uint32, n)
					return func(words []uint32) error {
						copy(got, words)
						u.vector(l, repops.Floats(got))
						for i, x := range repops.Floats(words) {
							if want := math.Float32bits(u.scalar(x)); got[i] != want {
								return fmt.Errorf("%s of %#08x is %#08x, the scalar program gives %#08x", u.name, words[i], got[i], want)
							}
						}
						return nil
					}
				})
				if err != nil {
					t.Error(err)
				}
			})
		})
	}
}

// same compares rows bit for bit.
func same(t *testing.T, what string, got, want []float32) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%s: %d elements, in Go %d", what, len(got), len(want))
	}
	for i, w := range repops.Words(want) {
		if g := repops.Words(got)[i]; g != w {
			t.Fatalf("%s of %d: element %d is %#08x, in Go %#08x", what, len(want), i, g, w)
		}
	}
}
