package kernels

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"verdant/repops"
	"verdant/repops/conformance"
	"verdant/repops/cpu"
)

// both runs a test on devices whose threads run in ascending and in descending order.
func both(t *testing.T, options Options, test func(t *testing.T, d *device)) {
	for _, descending := range []bool{false, true} {
		name := "ascending"
		if descending {
			name = "descending"
		}
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			test(t, start(t, descending, options))
		})
	}
}

// TestKernelsEqualDefinitions wants the kernels of every operator to give the bits of its definition, at
// ragged shapes, on words of every style and on hostile indices.
func TestKernelsEqualDefinitions(t *testing.T) {
	both(t, Options{Multiprocessors: 2}, func(t *testing.T, d *device) {
		for _, draw := range conformance.AllDraws() {
			t.Run(draw.Name, func(t *testing.T) {
				if err := conform(d, draw, 40*effort(), 60_000*effort()); err != nil {
					t.Fatal(err)
				}
			})
		}
	})
}

// TestOperatorsOfTheContract takes every operator of the contract's list, with its attributes and long sums.
func TestOperatorsOfTheContract(t *testing.T) {
	both(t, Options{Multiprocessors: 132}, func(t *testing.T, d *device) {
		r := rand.New(rand.NewPCG(3, 4))
		for _, op := range conformance.AllOperators() {
			for range 3 {
				if err := conformance.Check(r, d, op, conformance.Inputs(r, op, 5)); err != nil {
					t.Errorf("%s: %v", op.Kind(), err)
				}
			}
			if err := conformance.CheckSizes(d, op); err != nil {
				t.Errorf("%s: %v", op.Kind(), err)
			}
		}
	})
}

// TestProducts takes every form of matrix product through every size of tile, whole and ragged ones, with
// chunks done in turn and side by side.
func TestProducts(t *testing.T) {
	for _, multiprocessors := range []int{1, 3, 1000} {
		t.Run(fmt.Sprint(multiprocessors), func(t *testing.T) {
			both(t, Options{Multiprocessors: multiprocessors}, func(t *testing.T, d *device) {
				r := rand.New(rand.NewPCG(11, 12))
				for range 30 * effort() {
					op, rows := product(r)
					in := conformance.Inputs(r, op, 0)
					in[2][0] = uint32(r.IntN(rows+rows/2+4) - rows/4 - 2) // none live, some, all
					if err := conformance.Check(r, d, op, in); err != nil {
						t.Fatalf("%s: %v", op.Kind(), err)
					}
				}
			})
		})
	}
}

// product draws a matrix product of up to some million multiply-adds, half of the time with whole quads, and
// the rows that may be live.
func product(r *rand.Rand) (op repops.Operator, rows int) {
	n, m, depth := 1+r.IntN(150), 1+r.IntN(150), 1+r.IntN(40)
	if r.IntN(3) == 0 {
		n, m, depth = 1+r.IntN(20), 1+r.IntN(20), 1+r.IntN(3100)
	}
	if r.IntN(2) == 0 {
		n, m, depth = (n+3)&^3, (m+3)&^3, (depth+3)&^3
	}
	switch r.IntN(3) {
	case 0:
		return repops.Linear{Rows: n, In: depth, Out: m}, n
	case 1:
		return repops.Linear{Rows: n, In: depth, Out: m, Trans: true}, n
	}
	return repops.LinearGradWeight{Rows: depth, In: n, Out: m}, depth
}

// TestFewRows takes rows that have more warps than blocks of sums, as on a large device.
func TestFewRows(t *testing.T) {
	both(t, Options{Multiprocessors: 132}, func(t *testing.T, d *device) {
		r := rand.New(rand.NewPCG(25, 26))
		for range 2 * effort() {
			n := 257 + r.IntN(2000)
			for _, op := range []repops.Operator{
				repops.RMSNorm{Rows: 3, Dim: n, Eps: 1e-5},
				repops.RMSNormGrad{Rows: 3, Dim: n},
				repops.LogSoftmax{Rows: 3, Vocab: n + 9, Lo: 4, Hi: 4 + n, Temp: 1},
				repops.Attention{Rows: 3, Heads: 2, KVHeads: 1, HeadDim: 3, MaxLen: n},
				repops.AttentionGrad{Rows: 3, Heads: 2, KVHeads: 1, HeadDim: 3, MaxLen: n},
				repops.Quantize{Rows: 3, Dim: n},
				repops.Quantize{Rows: 3, Dim: n, Trans: true},
			} {
				p, err := Compile(op, d.options)
				if err != nil {
					t.Fatal(err)
				}
				if !slices.ContainsFunc(p.Launches, func(l Launch) bool { return l.Block[1] > 1 }) {
					t.Errorf("%s: one warp for each row", op.Kind())
				}
				if err := conformance.Check(r, d, op, conformance.Inputs(r, op, 3)); err != nil {
					t.Errorf("%s: %v", op.Kind(), err)
				}
			}
		}
	})
}

// TestLeanAttention does without the weights of attention, forward and backward.
func TestLeanAttention(t *testing.T) {
	both(t, Options{Lean: true}, func(t *testing.T, d *device) {
		r := rand.New(rand.NewPCG(13, 14))
		for _, draw := range conformance.Draws() {
			for range 12 * effort() {
				op, in := draw.Next(r)
				o, ok := op.(repops.AttentionGrad)
				if !ok {
					continue
				}
				forward := [][]uint32{in[1], in[2], in[3], in[5], in[6], in[8]}
				want := blank(repops.Attention(o))
				if err := (repops.Interpreter{}).Run(repops.Attention(o), forward, want); err != nil {
					t.Fatal(err)
				}
				got := blank(repops.Attention(o))
				got[0] = nil
				if err := d.Run(repops.Attention(o), forward, got); err != nil || !slices.Equal(got[1], want[1]) {
					t.Fatalf("%s: error %v, or other values", repops.Attention(o).Kind(), err)
				}
				in[4] = want[0]
				if want = blank(op); (repops.Interpreter{}).Run(op, in, want) != nil {
					t.Fatal("no definition")
				}
				in[4] = nil
				got = blank(op)
				if err := d.Run(op, in, got); err != nil {
					t.Fatal(err)
				}
				for i := range want {
					if !slices.Equal(got[i], want[i]) {
						t.Fatalf("%s: output %d differs", op.Kind(), i)
					}
				}
			}
		}
	})
}

// TestLongSequences takes sequences of more than a chunk, next to short ones, and compares with the kernels
// for CPUs: the definition is too slow for as many words.
func TestLongSequences(t *testing.T) {
	const rows, longest = 1400, 1130
	o := repops.AttentionGrad{Rows: rows, Heads: 4, KVHeads: 2, HeadDim: 12, MaxLen: longest}
	forward := repops.Attention(o)
	both(t, Options{}, func(t *testing.T, d *device) {
		r := rand.New(rand.NewPCG(17, 18))
		in := conformance.Inputs(r, o, 0)
		for _, tensor := range in[:4] {
			for i := range tensor {
				tensor[i] = conformance.Cancelling.Word(r)
			}
		}
		at := 0
		for _, n := range []int{3, 1100, 40, 1, 130} {
			for i := range n {
				in[5][at+i], in[6][at+i], in[7][at+i] = uint32(at), uint32(i), uint32(n)
			}
			at += n
		}
		in[8][0] = uint32(at)
		want, got := blank(forward), blank(forward)
		compare := func(op repops.Operator, in [][]uint32) {
			if err := cpu.New().Run(op, in, want); err != nil {
				t.Fatal(err)
			}
			if err := d.Run(op, in, got); err != nil {
				t.Fatal(err)
			}
			for i := range want {
				for j, w := range want[i] {
					if got[i][j] != w {
						t.Fatalf("%s: output %d, word %d is %#08x, want %#08x", op.Kind(), i, j, got[i][j], w)
					}
				}
			}
		}
		compare(forward, [][]uint32{in[1], in[2], in[3], in[5], in[6], in[8]})
		in[4] = want[0]
		want, got = blank(o), blank(o)
		compare(o, in)
	})
}

func blank(op repops.Operator) (out [][]uint32) {
	for _, spec := range op.Outputs() {
		out = append(out, make([]uint32, spec.Size()))
	}
	return out
}

// TestRowsAlone wants the bits of a row to depend on that row alone.
func TestRowsAlone(t *testing.T) {
	both(t, Options{}, func(t *testing.T, d *device) {
		r := rand.New(rand.NewPCG(5, 6))
		for range 4 * effort() {
			if err := conformance.CheckRows(r, d); err != nil {
				t.Fatal(err)
			}
		}
	})
}

// TestHostileOperators takes operators with any attributes at all: the bits of the definition, or an error
// that names the operator.
func TestHostileOperators(t *testing.T) {
	both(t, Options{Multiprocessors: 2}, func(t *testing.T, d *device) {
		r := rand.New(rand.NewPCG(15, 16))
		ran, tries := 0, 1500*effort()
		for range tries {
			data := make([]byte, 1+r.IntN(60))
			for i := range data {
				data[i] = byte(r.Uint32())
			}
			op, in, err := conformance.FromBytes(data, 1<<19)
			if err != nil {
				var named *repops.OperatorError
				if _, err := Compile(op, d.options); !errors.As(err, &named) {
					t.Fatalf("%s is compiled with error %v", op.Kind(), err)
				}
			}
			if in == nil {
				continue
			}
			if err := conformance.Check(r, d, op, in); err != nil {
				t.Fatalf("%s: %v", op.Kind(), err)
			}
			ran++
		}
		if ran < tries/10 || ran > tries*9/10 {
			t.Errorf("%d of %d operators ran: the generator does not reach both sides", ran, tries)
		}
	})
}

// TestMidpoints takes multiply-adds through a matrix product that go wrong where they are rounded twice.
func TestMidpoints(t *testing.T) {
	d := start(t, false, Options{})
	if err := conformance.CheckFMA(rand.New(rand.NewPCG(7, 8)), d, 200_000*effort()); err != nil {
		t.Fatal(err)
	}
}

// TestUnary takes words from all over the floats through the exponential: with VERDANT_EXHAUSTIVE, all.
func TestUnary(t *testing.T) {
	step := uint64(24_001)
	if effort() > 1 {
		step = 1
	}
	if err := conformance.CheckUnary(start(t, false, Options{}), step); err != nil {
		t.Fatal(err)
	}
}

// effort multiplies what the tests try: VERDANT_EXHAUSTIVE takes an hour or two.
func effort() int {
	if os.Getenv("VERDANT_EXHAUSTIVE") != "" {
		return 60
	}
	return 1
}

// conform tries an operator so many times, or until so many words have gone through it.
func conform(d *device, draw conformance.Draw, trials, work int) error {
	r := rand.New(rand.NewPCG(1, 2))
	for trial, words := 0, 0; trial < trials && words < work; trial++ {
		op, in := draw.Next(r)
		if err := conformance.Check(r, d, op, in); err != nil {
			return fmt.Errorf("trial %d, %s: %w", trial, op.Kind(), err)
		}
		for i := range in {
			words += len(in[i])
		}
		for _, spec := range op.Outputs() {
			words += spec.Size()
		}
	}
	return nil
}
