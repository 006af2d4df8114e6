package cpu

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"verdant/repops"
)

// TestRLKernelsEqualDefinitions runs every operator of a round at random
// shapes on random words, sensible and hostile, and wants the kernel, the
// interpreter and the single-element evaluator to agree bit for bit.
func TestRLKernelsEqualDefinitions(t *testing.T) {
	few := func(r *rand.Rand, n int) int { return 1 + r.IntN(n) }
	slice := func(r *rand.Rand) (vocab, lo, hi int) {
		vocab = few(r, 50)
		lo = r.IntN(vocab)
		return vocab, lo, lo + few(r, vocab-lo)
	}
	for name, draw := range map[string]func(r *rand.Rand) repops.Operator{
		"sample": func(r *rand.Rand) repops.Operator {
			v, lo, hi := slice(r)
			return repops.Sample{Rows: few(r, 5), Vocab: v, Lo: lo, Hi: hi, Temp: []float32{1, 0.7, 3}[r.IntN(3)]}
		},
		"greedy": func(r *rand.Rand) repops.Operator {
			v, lo, hi := slice(r)
			return repops.Greedy{Rows: few(r, 5), Vocab: v, Lo: lo, Hi: hi}
		},
		"questions": func(r *rand.Rand) repops.Operator {
			return repops.Questions{Q: few(r, 9), Families: few(r, 32)}
		},
		"repeat-group": func(r *rand.Rand) repops.Operator {
			return repops.RepeatGroup{Groups: few(r, 5), G: few(r, 5)}
		},
		"prompt-gather": func(r *rand.Rand) repops.Operator {
			return repops.PromptGather{S: few(r, 9), P: few(r, 7), Bank: few(r, 9)}
		},
		"completion-length": func(r *rand.Rand) repops.Operator {
			return repops.CompletionLength{S: few(r, 9), C: few(r, 6)}
		},
		"reward": func(r *rand.Rand) repops.Operator {
			return repops.Reward{S: few(r, 20), C: few(r, 4), Bank: few(r, 4), Answer: few(r, 4)}
		},
		"count": func(r *rand.Rand) repops.Operator { return repops.Count{Size: few(r, 40)} },
		"advantage": func(r *rand.Rand) repops.Operator {
			return repops.Advantage{Groups: few(r, 6), G: few(r, 9), Positive: r.IntN(2) == 0}
		},
		"merge": func(r *rand.Rand) repops.Operator {
			return repops.Merge{Groups: few(r, 4), G: few(r, 6), C: few(r, 3)}
		},
		"pack": func(r *rand.Rand) repops.Operator {
			s, p, c := few(r, 7), few(r, 7), few(r, 5)
			return repops.Pack{S: s, P: p, C: c, Rows: few(r, s*(p+c)), Scores: few(r, s*c)}
		},
		"match": func(r *rand.Rand) repops.Operator {
			return repops.Match{S: few(r, 5), C: few(r, 4), M: few(r, 12)}
		},
		"policy-loss": func(r *rand.Rand) repops.Operator {
			return repops.PolicyLoss{M: few(r, 70), S: few(r, 4), ClipLow: 0.8, ClipHigh: 1.28}
		},
		"policy-loss in blocks": func(r *rand.Rand) repops.Operator {
			return repops.PolicyLoss{M: 4090 + r.IntN(4200), S: few(r, 4), ClipLow: 0.8, ClipHigh: 1.28}
		},
		"cross-entropy": func(r *rand.Rand) repops.Operator { return repops.CrossEntropy{M: few(r, 70)} },
	} {
		t.Run(name, func(t *testing.T) {
			trials := 1500
			if draw(rand.New(rand.NewPCG(0, 0))).Inputs()[0].Size() > 1000 {
				trials = 40
			}
			for seed := range uint64(trials) {
				r := rand.New(rand.NewPCG(seed, 7))
				op := draw(r)
				in := make([][]uint32, len(op.Inputs()))
				for i, spec := range op.Inputs() {
					in[i] = randomWords(r, spec)
				}
				if err := conforms(r, op, in); err != nil {
					t.Fatalf("seed %d, %s: %v", seed, op.Kind(), err)
				}
			}
		})
	}
}

// conforms compares kernel, interpreter and element evaluator on one input.
func conforms(r *rand.Rand, op repops.Operator, in [][]uint32) error {
	want, got := make([][]uint32, len(op.Outputs())), make([][]uint32, len(op.Outputs()))
	for i, spec := range op.Outputs() {
		want[i], got[i] = make([]uint32, spec.Size()), make([]uint32, spec.Size())
		for j := range got[i] {
			got[i][j] = 0xDEADBEEF // a kernel must overwrite every word
		}
	}
	if err := (repops.Interpreter{}).Run(op, in, want); err != nil {
		return err
	}
	if ok, err := New().runRL(op, in, got); !ok || err != nil {
		return fmt.Errorf("kernel: ran %t, %w", ok, err)
	}
	for i := range want {
		for j := range want[i] {
			if got[i][j] != want[i][j] {
				return fmt.Errorf("output %d[%d]: kernel %#08x, interpreter %#08x; inputs %v", i, j, got[i][j], want[i][j], in)
			}
		}
	}
	x, err := repops.Expand(op)
	if err != nil {
		return err
	}
	locals := append([][]uint32{}, in...)
	load := func(tensor int, index int64) uint32 { return wordAt(locals[tensor], index) }
	for i := range x.Nodes {
		n := &x.Nodes[i]
		words := make([]uint32, n.Size())
		repops.InterpretNode(n, locals, words)
		for range 3 {
			e := r.IntN(len(words))
			if w := repops.EvalElement(n, int64(e), load); w != words[e] {
				return fmt.Errorf("node %d[%d]: element %#08x, interpreter %#08x", i, e, w, words[e])
			}
		}
		locals = append(locals, words)
	}
	return nil
}

// randomWords fills a tensor in one of several styles, so that both the usual
// values and the hostile ones meet in one operator.
func randomWords(r *rand.Rand, spec repops.Spec) []uint32 {
	w := make([]uint32, spec.Size())
	style := r.IntN(7)
	if len(w) == 1 && spec.DType == repops.I32 && r.IntN(2) == 0 {
		w[0] = uint32(r.IntN(10_000)) // a count that covers everything, mostly
		return w
	}
	for i := range w {
		if spec.DType == repops.I32 {
			w[i] = randomInt(r, style)
		} else {
			w[i] = randomFloat(r, style)
		}
	}
	return w
}

func randomInt(r *rand.Rand, style int) uint32 {
	switch style {
	case 0, 1:
		return uint32(r.IntN(2))
	case 2:
		return uint32(1 + r.IntN(3))
	case 3:
		return uint32(r.IntN(8))
	case 4:
		return uint32(r.IntN(14) - 2)
	case 5:
		return randomInt(r, 4*r.IntN(2)+2*r.IntN(2))
	}
	return []uint32{0, 1, ^uint32(0), 1 << 31, 1<<31 - 1, r.Uint32(), r.Uint32()}[r.IntN(7)]
}

func randomFloat(r *rand.Rand, style int) uint32 {
	f := math.Float32bits
	switch style {
	case 0, 1:
		return f(float32(r.NormFloat64()))
	case 2: // ties and both zeros
		return []uint32{0, 1 << 31, f(1), f(-1), f(0.5)}[r.IntN(5)]
	case 3: // subnormal
		return r.Uint32() & 0x807FFFFF
	case 4: // wide exponents, finite
		return r.Uint32() &^ (1 << 30)
	case 5: // mostly plain, with special values
		if r.IntN(8) == 0 {
			return []uint32{0x7F800000, 0xFF800000, 0x7FC00000, 0xFFC12345, 0x7F800001, 0, 1 << 31}[r.IntN(7)]
		}
		return f(float32(r.NormFloat64()))
	}
	return r.Uint32()
}
