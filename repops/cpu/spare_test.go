package cpu

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"verdant/repops"
	"verdant/repops/conformance"
)

// TestAttentionWithoutWeights wants the same results where the weights are not
// kept, in blocks and row by row, forward and backward.
func TestAttentionWithoutWeights(t *testing.T) {
	r := rand.New(rand.NewPCG(41, 42))
	for trial := range 40 {
		op := repops.Attention{Rows: 150, Heads: 4, KVHeads: 2, HeadDim: 1 + r.IntN(40), MaxLen: 1 + r.IntN(150)}
		in := conformance.Inputs(r, op, 50)
		back := conformance.Inputs(r, repops.AttentionGrad(op), 50)
		length := back[7]
		if trial%2 == 0 {
			in[5][0] = uint32(conformance.Packed(r, in[3], in[4], length, op.MaxLen))
		}
		back[1], back[2], back[3], back[5], back[6], back[8] = in[0], in[1], in[2], in[3], in[4], in[5]
		for _, level := range Levels() {
			backend := New(WithLevel(level))
			want, got := blank(op), blank(op)
			run(t, backend, op, in, want)
			got[repops.AttentionWeights] = nil
			run(t, backend, op, in, got)
			same(t, op.Kind(), repops.Floats(got[1]), repops.Floats(want[1]))
			for _, bad := range [][]uint32{nil, got[1][1:]} {
				if backend.Run(op, in, [][]uint32{nil, bad}) == nil {
					t.Fatal("accepted an output that is too small")
				}
			}

			grad := repops.AttentionGrad(op)
			back[repops.AttentionGradWeights] = want[repops.AttentionWeights]
			want, got = blank(grad), blank(grad)
			run(t, backend, grad, back, want)
			back[repops.AttentionGradWeights] = nil
			run(t, backend, grad, back, got)
			for i := range want {
				same(t, fmt.Sprint(grad.Kind(), " output ", i), repops.Floats(got[i]), repops.Floats(want[i]))
			}
			for i := range back {
				lacking := slices.Clone(back)
				lacking[i] = nil
				if i != repops.AttentionGradWeights && backend.Run(grad, lacking, got) == nil {
					t.Fatalf("accepted without input %d", i)
				}
			}
		}
	}
}

// TestLongPackedSequences compares attention over sequences of more than a chunk
// with the definition, and without weights.
func TestLongPackedSequences(t *testing.T) {
	if testing.Short() {
		t.Skip("the interpreter takes seconds")
	}
	r := rand.New(rand.NewPCG(43, 44))
	const rows, first, second = 1180, 1093, 70
	op := repops.Attention{Rows: rows, Heads: 2, KVHeads: 1, HeadDim: 2, MaxLen: 1100}
	grad := repops.AttentionGrad(op)
	in, back := conformance.Inputs(r, op, 0), conformance.Inputs(r, grad, 0)
	for i := range 5 {
		for j := range back[i] {
			back[i][j] = conformance.Normal.Word(r)
		}
	}
	in[0], in[1], in[2] = back[1], back[2], back[3]
	for n := range rows {
		start, length := 0, first
		if n >= first {
			start, length = first, second
		}
		in[3][n], in[4][n], back[7][n] = uint32(start), uint32(n-start), uint32(length)
	}
	in[5][0] = first + second
	back[5], back[6], back[8] = in[3], in[4], in[5]
	want, wantGrad := blank(op), blank(grad)
	run(t, repops.Interpreter{}, op, in, want)
	back[repops.AttentionGradWeights] = want[repops.AttentionWeights]
	run(t, repops.Interpreter{}, grad, back, wantGrad)
	for _, level := range Levels() {
		backend := New(WithLevel(level))
		got, gotGrad := blank(op), blank(grad)
		run(t, backend, op, in, got)
		for _, weights := range [][]uint32{want[repops.AttentionWeights], nil} {
			back[repops.AttentionGradWeights] = weights
			run(t, backend, grad, back, gotGrad)
			for i := range gotGrad {
				same(t, fmt.Sprint(level, " ", grad.Kind(), " output ", i), repops.Floats(gotGrad[i]), repops.Floats(wantGrad[i]))
			}
		}
		for i := range got {
			same(t, fmt.Sprint(level, " ", op.Kind(), " output ", i), repops.Floats(got[i]), repops.Floats(want[i]))
		}
	}
}

// TestSparedWeights runs graphs with attention and its backward form by an
// executor, and wants the weights not to be kept just where they can be made again.
func TestSparedWeights(t *testing.T) {
	const rows, heads, hd, most = 24, 2, 8, 8 // of one size: weights, queries, keys
	op := repops.Attention{Rows: rows, Heads: heads, KVHeads: heads, HeadDim: hd, MaxLen: most}
	tensor, ints := repops.Float(rows, heads*hd), repops.Int(rows)
	for name, c := range map[string]struct {
		swap   map[int]string // inputs of the backward form that differ; "p" is the weights
		named  bool           // the weights are a result of the graph
		spared bool
	}{
		"plain":           {spared: true},
		"named":           {named: true},
		"other queries":   {swap: map[int]string{1: "other"}},
		"other keys":      {swap: map[int]string{2: "other"}},
		"other values":    {swap: map[int]string{3: "other"}, spared: true},
		"other sequences": {swap: map[int]string{5: "pos"}},
		"other positions": {swap: map[int]string{6: "start"}},
		"weights twice":   {swap: map[int]string{3: "p"}},
		"not its weights": {swap: map[int]string{4: "other weights"}},
	} {
		t.Run(name, func(t *testing.T) {
			b := repops.NewGraph(name)
			value := map[string]repops.Value{}
			for _, n := range []string{"do", "q", "k", "v", "other"} {
				value[n] = b.Input(n, tensor)
			}
			for _, n := range []string{"start", "pos", "len"} {
				value[n] = b.Input(n, ints)
			}
			value["other weights"] = b.Input("other weights", repops.Float(rows, heads, most))
			value["live"] = b.Input("live", repops.Int())
			pick := func(names ...string) (all []repops.Value) {
				for _, n := range names {
					all = append(all, value[n])
				}
				return all
			}
			forward := b.Apply(op, pick("q", "k", "v", "start", "pos", "live")...)
			value["p"] = forward[repops.AttentionWeights]
			from := []string{"do", "q", "k", "v", "p", "start", "pos", "len", "live"}
			for i, n := range c.swap {
				from[i] = n
			}
			b.Output("y", forward[1])
			for i, v := range b.Apply(repops.AttentionGrad(op), pick(from...)...) {
				b.Output(fmt.Sprint("d", i), v)
			}
			if c.named {
				b.Output("weights", forward[repops.AttentionWeights])
			}
			g, err := b.Build()
			if err != nil {
				t.Fatal(err)
			}
			r := rand.New(rand.NewPCG(45, 46))
			in := map[string][]uint32{}
			for _, i := range g.Inputs {
				in[i.Name] = make([]uint32, g.Tensors[i.Value].Size())
				for j := range in[i.Name] {
					in[i.Name][j] = conformance.Normal.Word(r)
				}
			}
			in["live"][0] = uint32(conformance.Packed(r, in["start"], in["pos"], in["len"], most))
			lean, whole := repops.NewExecutor(g, New()), repops.NewExecutor(g, repops.Interpreter{})
			if saved := whole.Words() - lean.Words(); (saved == rows*heads*most) != c.spared || saved != 0 && !c.spared {
				t.Errorf("%d words saved", saved)
			}
			for range 2 {
				if got, want := results(t, lean, in), results(t, whole, in); !slices.EqualFunc(got, want, slices.Equal) {
					t.Error("the bits depend on what is kept")
				}
			}
		})
	}
}

// results runs an executor and returns what it emits.
func results(t *testing.T, e *repops.Executor, in map[string][]uint32) (all [][]uint32) {
	t.Helper()
	err := e.Run(func(name string) []uint32 { return in[name] },
		func(_ string, words []uint32) { all = append(all, slices.Clone(words)) })
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func run(t *testing.T, b repops.Backend, op repops.Operator, in, out [][]uint32) {
	t.Helper()
	if err := b.Run(op, in, out); err != nil {
		t.Fatal(err)
	}
}

func blank(op repops.Operator) (out [][]uint32) {
	for _, spec := range op.Outputs() {
		out = append(out, make([]uint32, spec.Size()))
	}
	return out
}
