package cpu

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"verdant/repops"
)

// The tests of this file say what the operators of a round mean, on small
// examples and against float64; that kernels equal definitions is tested
// elsewhere.

func runOp(t *testing.T, op repops.Operator, in ...[]uint32) [][]uint32 {
	t.Helper()
	out := make([][]uint32, len(op.Outputs()))
	for i, spec := range op.Outputs() {
		out[i] = make([]uint32, spec.Size())
	}
	if err := New().Run(op, in, out); err != nil {
		t.Fatal(err)
	}
	return out
}

func ints(v ...int32) []uint32 {
	w := make([]uint32, len(v))
	for i := range v {
		w[i] = uint32(v[i])
	}
	return w
}

func floats(v ...float32) []uint32 { return slices.Clone(repops.Words(v)) }

func wantInts(t *testing.T, name string, got []uint32, want ...int32) {
	t.Helper()
	if !slices.Equal(repops.Ints(got), want) {
		t.Errorf("%s = %v, want %v", name, repops.Ints(got), want)
	}
}

func wantFloats(t *testing.T, name string, got []uint32, want ...float64) {
	t.Helper()
	for i, w := range want {
		if g := float64(repops.Floats(got)[i]); math.Abs(g-w) > 1e-6*(1+math.Abs(w)) {
			t.Errorf("%s[%d] = %v, want %v", name, i, g, w)
		}
	}
	if len(got) != len(want) {
		t.Errorf("%s has %d elements, want %d", name, len(got), len(want))
	}
}

// TestSampleFollowsSoftmax draws many tokens from one row of logits and
// compares frequencies with the softmax by a chi-square test.
func TestSampleFollowsSoftmax(t *testing.T) {
	const vocab, lo, hi, draws = 12, 1, 11, 40_000
	for _, temp := range []float32{1, 0.5} {
		var logits [vocab]float32
		rng := rand.New(rand.NewPCG(1, 1))
		for i := range logits {
			logits[i] = float32(rng.NormFloat64())
		}
		logits[0], logits[11] = 50, 50 // outside of the slice
		var p [vocab]float64
		sum := 0.0
		for v := lo; v < hi; v++ {
			p[v] = math.Exp(float64(logits[v] / temp))
			sum += p[v]
		}
		var seen [vocab]float64
		s := repops.Stream{Run: 5, Node: 6, Round: 7, Purpose: repops.PurposeSample}
		for i := range draws {
			seen[SampleRow(logits[:], lo, hi, temp, s, uint32(i/5), uint32(i%5))]++
		}
		chi2 := 0.0
		for v := lo; v < hi; v++ {
			want := draws * p[v] / sum
			chi2 += (seen[v] - want) * (seen[v] - want) / want
		}
		if chi2 > 27.9 || seen[0]+seen[11] > 0 { // 9 degrees of freedom, p = 0.001
			t.Errorf("temperature %g: chi-square %.1f, %v", temp, chi2, seen)
		}
	}
}

func TestSampleUsesTheWholeAddress(t *testing.T) {
	logits := make([]float32, 48)
	draw := func(s repops.Stream, item, position uint32) (seq [8]int) {
		for i := range seq {
			seq[i] = SampleRow(logits, 1, 45, 1, s, item, position+uint32(i))
		}
		return seq
	}
	base := repops.Stream{Run: 1, Node: 2, Round: 3, Purpose: repops.PurposeSample}
	first := draw(base, 4, 0)
	if draw(base, 4, 0) != first {
		t.Error("the same address gave other tokens")
	}
	for name, s := range map[string]repops.Stream{
		"run":     {Run: 9, Node: 2, Round: 3, Purpose: repops.PurposeSample},
		"node":    {Run: 1, Node: 9, Round: 3, Purpose: repops.PurposeSample},
		"round":   {Run: 1, Node: 2, Round: 9, Purpose: repops.PurposeSample},
		"purpose": {Run: 1, Node: 2, Round: 3, Purpose: repops.PurposeSelect},
	} {
		if draw(s, 4, 0) == first {
			t.Errorf("another %s gave the same tokens", name)
		}
	}
	if draw(base, 5, 0) == first || draw(base, 4, 8) == first {
		t.Error("another item or position gave the same tokens")
	}
}

func TestSampleRowEqualsOperator(t *testing.T) {
	const rows, vocab = 20, 48
	rng := rand.New(rand.NewPCG(2, 2))
	logits := make([]float32, rows*vocab)
	item, position := make([]uint32, rows), make([]uint32, rows)
	for i := range logits {
		logits[i] = float32(rng.NormFloat64())
	}
	for r := range rows {
		item[r], position[r] = uint32(r/5), uint32(r%5)
	}
	s := repops.Stream{Run: 1, Node: 2, Round: 3, Purpose: repops.PurposeSample}
	op := repops.Sample{Rows: rows, Vocab: vocab, Lo: 1, Hi: 45, Temp: 0.9}
	got := runOp(t, op, repops.Words(logits), item, position, s.Header(), ints(rows-2))[0]
	for r := range rows {
		want := 0
		if r < rows-2 {
			want = SampleRow(logits[r*vocab:(r+1)*vocab], 1, 45, 0.9, s, item[r], position[r])
		}
		if int(got[r]) != want {
			t.Errorf("row %d: operator %d, row function %d", r, got[r], want)
		}
	}
}

func TestGreedyTies(t *testing.T) {
	nan := float32(math.NaN())
	inf := float32(math.Inf(-1))
	negZero := float32(math.Copysign(0, -1))
	got := runOp(t, repops.Greedy{Rows: 6, Vocab: 4, Lo: 1, Hi: 4}, floats(
		9, 1, 2, 2,
		9, 2, 1, 2,
		9, negZero, 0, 0,
		9, inf, inf, inf,
		9, 1, nan, 2,
		9, 1, 2, 3,
	), ints(5))[0]
	wantInts(t, "tokens", got, 2, 1, 1, 1, 0, 0)
}

func TestQuestionsAreUniform(t *testing.T) {
	// Families 0, 2 and 3 of four, with 10, 20 and 30 rows.
	ranges := ints(0, 10, 10, 15, 100, 20, 200, 30)
	const draws = 6000
	op := repops.Questions{Q: draws, Families: 4}
	s := repops.Stream{Run: 1, Node: 2, Round: 3}
	rows := runOp(t, op, s.Header(), ranges, ints(0b1101))[0]
	seen := map[uint32]float64{}
	for _, r := range rows {
		seen[r]++
	}
	chi2, cells := 0.0, 0
	for _, f := range []struct{ base, count uint32 }{{0, 10}, {100, 20}, {200, 30}} {
		for r := f.base; r < f.base+f.count; r++ {
			want := draws / 3 / float64(f.count)
			chi2 += (seen[r] - want) * (seen[r] - want) / want
			delete(seen, r)
			cells++
		}
	}
	if chi2 > 98.3 || cells != 60 || len(seen) > 0 { // 59 degrees of freedom, p = 0.001
		t.Errorf("chi-square %.1f over %d rows, beyond the families: %v", chi2, cells, seen)
	}
	if other := runOp(t, op, repops.Stream{Run: 1, Node: 2, Round: 4}.Header(), ranges, ints(0b1101))[0]; slices.Equal(rows, other) {
		t.Error("two rounds drew the same questions")
	}
	wantInts(t, "rows without a family", runOp(t, repops.Questions{Q: 2, Families: 4}, s.Header(), ranges, ints(0b10000))[0], -1, -1)
}

func TestCompletions(t *testing.T) {
	tokens := ints(
		7, 8, 1, 0, // right
		7, 8, 1, 9, // right, what follows is not looked at
		7, 1, 0, 0, // too short
		7, 8, 9, 1, // too long: the answer is a prefix
		7, 8, 9, 9, // no end
		1, 0, 0, 0, // empty
	)
	length := runOp(t, repops.CompletionLength{S: 6, C: 4}, tokens)[0]
	wantInts(t, "length", length, 3, 3, 2, 4, 4, 1)
	bank, answers, lengths := 3, ints(2, 1, 0, 7, 8, 1, 5, 1, 0), ints(2, 3, 2)
	question := ints(1, 1, 1, 1, 1, 1)
	rewards := runOp(t, repops.Reward{S: 6, C: 4, Bank: bank, Answer: 3}, tokens, length, question, answers, lengths)[0]
	wantInts(t, "reward", rewards, 1, 1, 0, 0, 0, 0)
	wantInts(t, "count", runOp(t, repops.Count{Size: 6}, rewards)[0], 2)

	beyond := ints(-1, 3, 1<<30, math.MinInt32, 0, 2)
	wantInts(t, "reward of unknown questions", runOp(t, repops.Reward{S: 6, C: 4, Bank: bank, Answer: 3},
		tokens, length, beyond, answers, lengths)[0], 0, 0, 0, 0, 0, 0)
}

func TestPrompts(t *testing.T) {
	perSequence := runOp(t, repops.RepeatGroup{Groups: 2, G: 2}, ints(2, -1))[0]
	wantInts(t, "questions", perSequence, 2, 2, -1, -1)
	out := runOp(t, repops.PromptGather{S: 4, P: 2, Bank: 3}, perSequence, ints(11, 12, 21, 0, 31, 32), ints(2, 1, 2))
	wantInts(t, "prompts", out[0], 31, 32, 31, 32, 0, 0, 0, 0)
	wantInts(t, "lengths", out[1], 2, 2, 0, 0)
}

func TestAdvantages(t *testing.T) {
	reward := ints(
		1, 0, 0, 0,
		1, 1, 1, 1, // all equal
		0, 0, 0, 0,
		1, 1, 0, 1, // external
		1, 0, 1, 0, // absent
	)
	op := repops.Advantage{Groups: 5, G: 4, Positive: true}
	out := runOp(t, op, reward, ints(0, 0, 0, 1, 0), ints(1, 1, 1, 1, 0))
	s := math.Sqrt(3)/4 + 1e-4 // both mixed groups have σ = √(1·3)/4
	wantFloats(t, "advantage", out[0],
		.75/s, -.25/s, -.25/s, -.25/s, 0, 0, 0, 0, 0, 0, 0, 0, .25/s, .25/s, 0, .25/s, 0, 0, 0, 0)
	wantInts(t, "keep", out[1], 1, 0, 0, 1, 0)

	op.Positive = false
	out = runOp(t, op, reward, ints(0, 0, 0, 1, 0), ints(1, 1, 1, 1, 0))
	wantFloats(t, "plain external advantage", out[0][12:16], .25/s, .25/s, -.75/s, .25/s)
}

func TestMergeOfEqualCompletions(t *testing.T) {
	tokens := ints(
		5, 1, 6, 1, 5, 1, 5, 1, // kept: 5 three times, 6 once
		5, 1, 5, 1, 6, 1, 7, 7, // not kept
		5, 1, 7, 7, 7, 7, 5, 1, // kept, the advantage of 5 is 0
	)
	length := ints(2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2)
	adv := floats(0.5, -1, 0.5, 0.5, 1, 1, 1, 1, 0, 2, 2, 0)
	out := runOp(t, repops.Merge{Groups: 3, G: 4, C: 2}, tokens, length, adv, ints(1, 0, 1))
	wantInts(t, "first", out[0], 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0)
	wantInts(t, "multiplicity", out[1], 3, 1, 3, 3, 2, 2, 1, 1, 2, 2, 2, 2)
	wantFloats(t, "coefficient", out[2], 1.5, -1, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0)
	wantInts(t, "ntok", out[3], 16)
}

func TestPackStory(t *testing.T) {
	op := repops.Pack{S: 4, P: 3, C: 2, Rows: 10, Scores: 5}
	in := [][]uint32{
		ints(11, 12, 13, 21, 22, 0, 31, 0, 0, 41, 42, 0), ints(3, 2, 1, 2),
		ints(14, 1, 24, 25, 1, 0, 44, 1), ints(2, 2, 1, 2),
		ints(1, 0, 1, 1),
	}
	out := runOp(t, op, in...)
	wantInts(t, "token", out[0], 11, 12, 13, 14, 31, 41, 42, 44, 0, 0)
	wantInts(t, "start", out[1], 0, 0, 0, 0, 4, 5, 5, 5, 0, 0)
	wantInts(t, "pos", out[2], 0, 1, 2, 3, 0, 0, 1, 2, 0, 0)
	wantInts(t, "length", out[3], 4, 4, 4, 4, 1, 3, 3, 3, 0, 0)
	wantInts(t, "score", out[4], -1, -1, 0, 1, 2, -1, 3, 4, -1, -1)
	wantInts(t, "live", out[5], 8)
	wantInts(t, "row", out[6], 2, 3, 4, 6, 7)
	wantInts(t, "target", out[7], 14, 1, 1, 44, 1)
	wantInts(t, "sequence", out[8], 0, 0, 2, 3, 3)
	wantInts(t, "index", out[9], 0, 1, 0, 0, 1)
	wantInts(t, "scores", out[10], 5)

	op.Rows = 7 // the last sequence does not fit any more
	out = runOp(t, op, in...)
	wantInts(t, "token", out[0], 11, 12, 13, 14, 31, 0, 0)
	wantInts(t, "live", out[5], 5)
	wantInts(t, "scores", out[10], 3)

	in[1], in[3] = ints(0, 2, 4, -7), ints(2, 2, 1, 3) // impossible lengths
	out = runOp(t, op, in...)
	wantInts(t, "live", out[5], 0)
	wantInts(t, "scores", out[10], 0)
}

func TestMatchOfCompletions(t *testing.T) {
	tokens := ints(
		5, 1, 0, // as sampled
		5, 6, 1, // second token differs
		5, 1, 9, // something after the end
		5, 1, 0, // not packed
	)
	out := runOp(t, repops.Match{S: 4, C: 3, M: 9}, tokens, ints(2, 3, 2, 2),
		ints(5, 1, 5, 7, 1, 5, 1, 0, 0), ints(0, 0, 1, 1, 1, 2, 2, 3, 3), ints(0, 1, 0, 1, 2, 0, 1, 0, 1), ints(7))
	wantInts(t, "ok", out[0], 1, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1)
}

// TestPolicyLossGradient compares loss and gradient with float64 and the
// gradient with differences of the loss.
func TestPolicyLossGradient(t *testing.T) {
	const m, s = 6, 2
	op := repops.PolicyLoss{M: m, S: s, ClipLow: 0.8, ClipHigh: 1.28}
	logp := []float32{-1, -2, -0.5, -3, -1.5, -9}
	old := []float32{-1.1, -2.8, -0.1, -2, -1.5, -9}
	coefficient := []float32{1.5, -2}
	sequence := ints(0, 0, 0, 1, 1, 1)
	const live, ntok = 5, 7
	loss := func(x []float64) float64 {
		sum := 0.0
		for i := range live {
			c := float64(coefficient[sequence[i]])
			r := math.Exp(x[i] - float64(old[i]))
			sum += min(r*c, min(max(r, 0.8), 1.28)*c)
		}
		return -sum / ntok
	}
	out := runOp(t, op, floats(logp...), floats(old...), floats(coefficient...), sequence, ints(ntok), ints(live))
	x := make([]float64, m)
	for i := range x {
		x[i] = float64(logp[i])
	}
	wantFloats(t, "loss", out[1], loss(x))
	want := make([]float64, m)
	for i := range want {
		up, down := slices.Clone(x), slices.Clone(x)
		up[i] += 1e-6
		down[i] -= 1e-6
		want[i] = (loss(up) - loss(down)) / 2e-6
	}
	wantFloats(t, "gradient", out[0], want...)
	if want[1] != 0 || want[3] != 0 || want[0] == 0 {
		t.Errorf("the example is to clip tokens 1 and 3 only: %v", want)
	}

	// On equality of the arms the gradient passes.
	edge := runOp(t, repops.PolicyLoss{M: 1, S: 1, ClipLow: 1, ClipHigh: 1}, floats(-1), floats(-1), floats(2), ints(0), ints(4), ints(1))
	wantFloats(t, "gradient at the edge", edge[0], -0.5)

	for _, n := range []int32{0, -3} { // nothing retained: no loss, not 0/0
		out = runOp(t, op, floats(logp...), floats(old...), floats(coefficient...), sequence, ints(n), ints(live))
		if slices.Max(out[0]) != 0 || out[1][0] != 0 {
			t.Errorf("ntok %d: gradient %v, loss %v", n, out[0], out[1])
		}
	}
}

func TestCrossEntropyMean(t *testing.T) {
	out := runOp(t, repops.CrossEntropy{M: 4}, floats(-1, -2, -4, -99), ints(3))
	wantFloats(t, "gradient", out[0], -1./3, -1./3, -1./3, 0)
	wantFloats(t, "loss", out[1], 7./3)
}

func TestBadSlices(t *testing.T) {
	for _, hi := range []int{1, 9} {
		for _, op := range []repops.Operator{
			repops.Greedy{Rows: 1, Vocab: 8, Lo: 2, Hi: hi},
			repops.Sample{Rows: 1, Vocab: 8, Lo: 2, Hi: hi, Temp: 1},
		} {
			in := make([][]uint32, len(op.Inputs()))
			for i, spec := range op.Inputs() {
				in[i] = make([]uint32, spec.Size())
			}
			in[len(in)-1][0] = 1
			if New().Run(op, in, [][]uint32{{0}}) == nil {
				t.Errorf("%s: no error", op.Kind())
			}
		}
	}
}

func BenchmarkSampleRow(b *testing.B) {
	logits := make([]float32, 48)
	s := repops.Stream{Run: 1, Node: 2, Round: 3, Purpose: repops.PurposeSample}
	i := uint32(0)
	for b.Loop() {
		if tok := SampleRow(logits, 1, 45, 1, s, i, 0); tok < 1 || tok >= 45 {
			b.Fatal(tok)
		}
		i++
	}
}
