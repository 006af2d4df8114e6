package conformance

import (
	"fmt"
	"math/rand/v2"

	"verdant/repops"
)

// rowwise is an operator that treats its rows alike: row names the inputs that
// have one slice per row, the last input is the count of live rows.
type rowwise struct {
	make func(rows int) repops.Operator
	row  []int
	outs int // results that have a row per row, from the first
}

func rowwiseOperators() []rowwise {
	type op = repops.Operator
	return []rowwise{
		{func(n int) op { return repops.Embed{Rows: n, Vocab: 7, Dim: 9} }, []int{1}, 1},
		{func(n int) op { return repops.RMSNorm{Rows: n, Dim: 67, Eps: 1e-5} }, []int{0}, 2},
		{func(n int) op { return repops.RMSNormGrad{Rows: n, Dim: 67} }, []int{0, 1, 3}, 1},
		{func(n int) op { return repops.Linear{Rows: n, In: 33, Out: 83} }, []int{0}, 1},
		{func(n int) op { return repops.Linear{Rows: n, In: 33, Out: 83, Trans: true} }, []int{0}, 1},
		{func(n int) op { return repops.Linear{Rows: n, In: 1100, Out: 35} }, []int{0}, 1},
		{func(n int) op { return repops.Linear{Rows: n, In: 1100, Out: 35, Trans: true} }, []int{0}, 1},
		{func(n int) op { return repops.RoPE{Rows: n, Heads: 3, HeadDim: 10, MaxLen: 6} }, []int{0, 1}, 1},
		{func(n int) op { return repops.SwiGLU{Rows: n, Dim: 37} }, []int{0, 1}, 1},
		{func(n int) op { return repops.SwiGLUGrad{Rows: n, Dim: 37} }, []int{0, 1, 2}, 2},
		{func(n int) op { return repops.LogSoftmax{Rows: n, Vocab: 71, Lo: 2, Hi: 70, Temp: 1} }, []int{0, 1}, 2},
		{func(n int) op { return repops.LogSoftmaxGrad{Rows: n, Vocab: 71, Lo: 2, Hi: 70, Temp: 1} }, []int{0, 1, 2}, 1},
		{func(n int) op { return repops.Sample{Rows: n, Vocab: 71, Lo: 2, Hi: 70, Temp: 1} }, []int{0, 1, 2}, 1},
		{func(n int) op { return repops.Greedy{Rows: n, Vocab: 71, Lo: 2, Hi: 70} }, []int{0}, 1},
		{func(n int) op { return repops.Quantize{Rows: n, Dim: 75} }, []int{0}, 2},
		{func(n int) op { return repops.LinearInt8{Rows: n, In: 75, Out: 83} }, []int{0, 1}, 1},
	}
}

// CheckRows wants the bits of a row to depend on that row alone: not on how many
// others there are, what is in them, where among them it stands or whether they
// are dead. It runs each row-wise operator on a batch and on its rows one by one.
func CheckRows(r *rand.Rand, backend repops.Backend) error {
	for _, k := range rowwiseOperators() {
		n := 1 + r.IntN(40)
		whole, one := k.make(n), k.make(1)
		in := Inputs(r, whole, 6)
		if o, ok := whole.(repops.LogSoftmax); ok { // a target outside the vocabulary is a logit of another row, by definition
			for i := range in[1] {
				in[1][i] %= uint32(o.Vocab)
			}
		}
		live := 1 + r.IntN(n)
		in[len(in)-1][0] = uint32(live)
		batch, single := outputs(whole), outputs(one)
		if err := backend.Run(whole, in, batch); err != nil {
			return err
		}
		for range 4 {
			i := r.IntN(live)
			alone := append([][]uint32{}, in...)
			for _, at := range k.row {
				alone[at] = slice(in[at], n, i)
			}
			alone[len(in)-1] = []uint32{1}
			if err := backend.Run(one, alone, single); err != nil {
				return err
			}
			for o := range k.outs {
				if at := differ(slice(batch[o], n, i), single[o]); at >= 0 {
					return fmt.Errorf("%s: %s: row %d of %d (%d live), output %d, word %d: %#08x in the batch, %#08x alone",
						backend.Name(), whole.Kind(), i, n, live, o, at, slice(batch[o], n, i)[at], single[o][at])
				}
			}
		}
	}
	return CheckSequences(r, backend)
}

// CheckSequences wants the same of attention: the result of a token depends on
// the tokens of its sequence up to it, wherever in the batch the sequence stands
// and whatever follows.
func CheckSequences(r *rand.Rand, backend repops.Backend) error {
	const heads, kv, hd, longest = 4, 2, 9, 21
	n := 1 + r.IntN(50)
	make1 := func(rows int) repops.Attention {
		return repops.Attention{Rows: rows, Heads: heads, KVHeads: kv, HeadDim: hd, MaxLen: longest}
	}
	whole := make1(n)
	in := Inputs(r, whole, longest)
	live := Packed(r, in[3], in[4], make([]uint32, n), longest)
	in[5][0] = uint32(live)
	batch := outputs(whole)
	if err := backend.Run(whole, in, batch); err != nil {
		return err
	}
	for range 4 {
		i := r.IntN(live)
		start, pos := int(in[3][i]), int(in[4][i])
		rows := pos + 1
		one := make1(rows)
		alone := make([][]uint32, 6)
		for t := range 3 {
			width := len(in[t]) / n
			alone[t] = in[t][start*width : (start+rows)*width]
		}
		alone[3], alone[4], alone[5] = make([]uint32, rows), make([]uint32, rows), []uint32{uint32(rows)}
		for j := range rows {
			alone[4][j] = uint32(j)
		}
		single := outputs(one)
		if err := backend.Run(one, alone, single); err != nil {
			return err
		}
		for o := range batch {
			if at := differ(slice(batch[o], n, i), slice(single[o], rows, pos)); at >= 0 {
				return fmt.Errorf("%s: %s: row %d (position %d), output %d, word %d: %#08x in the batch, %#08x in its own sequence up to it",
					backend.Name(), whole.Kind(), i, pos, o, at, slice(batch[o], n, i)[at], slice(single[o], rows, pos)[at])
			}
		}
	}
	return nil
}

// slice is row i of a tensor of n rows.
func slice(t []uint32, n, i int) []uint32 {
	width := len(t) / n
	return t[i*width : (i+1)*width]
}
