package verde

import (
	"fmt"

	"verdant/repops"
)

// run executes a graph operator by operator and can be left standing after any of them, with the
// operator's inputs and outputs in memory. It never needs more than its values take when most of them are
// alive: what is not read any more is reused, and where nothing of that size is needed, let go. It shares
// no code with the executor that trains.
type run struct {
	graph    *repops.Graph
	step     int
	values   [][]uint32
	last     []int              // operator that reads a value last
	free     map[int][][]uint32 // by size
	external []bool
	done     int  // operators executed
	cut      bool // some values have been taken out
	words    int  // of values and of what is free
	most     int  // what words may come to
}

// newRun takes the graph's inputs from lookup.
func newRun(step int, g *repops.Graph, lookup func(name string) []uint32) (*run, error) {
	r := &run{
		graph: g, step: step, values: make([][]uint32, len(g.Tensors)), last: lastReads(g),
		free: map[int][][]uint32{}, external: make([]bool, len(g.Tensors)), most: peak(g),
	}
	for _, in := range g.Inputs {
		r.external[in.Value] = true
	}
	return r, r.reset(lookup)
}

// lastReads gives for every value the operator that reads it last; those that have a name outlive them all.
func lastReads(g *repops.Graph) []int {
	last := make([]int, len(g.Tensors))
	for i, a := range g.Ops {
		for _, vs := range [][]repops.Value{a.In, a.Out} {
			for _, v := range vs {
				last[v] = i
			}
		}
	}
	for _, o := range g.Outputs {
		last[o.Value] = len(g.Ops)
	}
	return last
}

// peak is the number of words that the values of a graph take up when most of them are alive.
func peak(g *repops.Graph) int {
	last := lastReads(g)
	now, most := 0, 0
	ends := make([]int, len(g.Ops)+1) // words that are let go after an operator
	for i, a := range g.Ops {
		for _, v := range a.Out {
			now += g.Tensors[v].Size()
			ends[last[v]] += g.Tensors[v].Size()
		}
		most = max(most, now)
		now -= ends[i]
	}
	return most
}

// reset begins again, with the buffers there are.
func (r *run) reset(lookup func(name string) []uint32) error {
	for v, words := range r.values {
		if words != nil && !r.external[v] {
			r.release(words)
		}
		r.values[v] = nil
	}
	r.done, r.cut = 0, false
	for _, in := range r.graph.Inputs {
		words := lookup(in.Name)
		if want := r.graph.Tensors[in.Value].Size(); len(words) != want {
			return fmt.Errorf("execute graph %s: input %s has %d words, want %d", r.graph.Name, in.Name, len(words), want)
		}
		r.values[in.Value] = words
	}
	return nil
}

func (r *run) release(words []uint32) { r.free[len(words)] = append(r.free[len(words)], words) }

// buffer returns words to compute a value in. What is free and of other sizes is let go as far as it would
// be too much beside them.
func (r *run) buffer(size int) []uint32 {
	if pool := r.free[size]; len(pool) > 0 {
		r.free[size] = pool[:len(pool)-1]
		return pool[len(pool)-1]
	}
	for other, pool := range r.free {
		for len(pool) > 0 && r.words+size > r.most {
			pool[len(pool)-1] = nil
			pool, r.words = pool[:len(pool)-1], r.words-other
		}
		r.free[other] = pool
	}
	r.words += size
	return make([]uint32, size)
}

// take gives the words of a value away: the run stands nowhere after that.
func (r *run) take(v repops.Value) []uint32 {
	words := r.values[v]
	if words != nil && !r.external[v] {
		r.values[v], r.words, r.cut = nil, r.words-len(words), true
	}
	return words
}

// next executes one operator. What the one before read and nobody else does is released only now.
func (r *run) next(backend repops.Backend, tap func(step, op int, out [][]uint32)) error {
	if r.done > 0 {
		before := &r.graph.Ops[r.done-1]
		for _, vs := range [][]repops.Value{before.In, before.Out} {
			for _, v := range vs {
				if r.last[v] == r.done-1 && !r.external[v] && r.values[v] != nil {
					r.release(r.values[v])
					r.values[v] = nil
				}
			}
		}
	}
	a := &r.graph.Ops[r.done]
	in, out := make([][]uint32, len(a.In)), make([][]uint32, len(a.Out))
	for i, v := range a.In {
		in[i] = r.values[v]
	}
	for i, v := range a.Out {
		out[i] = r.buffer(r.graph.Tensors[v].Size())
		r.values[v] = out[i]
	}
	if err := backend.Run(a.Op, in, out); err != nil {
		return fmt.Errorf("execute graph %s, operator %d: %w", r.graph.Name, r.done, err)
	}
	if tap != nil {
		tap(r.step, r.done, out)
	}
	r.done++
	return nil
}

// cone computes single words inside an operator: of what is asked for, and recursively of what that
// needs, so that one element of a long chain of nodes costs what it reads and not whole tensors.
type cone struct {
	x      *repops.Expansion
	inputs [][]uint32
	memo   map[cell]uint32
}

type cell struct {
	node  int
	index int64
}

// maxMemo bounds the memory of a cone, in words kept; beyond it, words are computed again.
const maxMemo = 1 << 20

func newCone(x *repops.Expansion, inputs [][]uint32) *cone {
	return &cone{x, inputs, map[cell]uint32{}}
}

func (c *cone) load(local int, index int64) uint32 {
	if local < len(c.inputs) {
		words := c.inputs[local]
		if index < 0 || index >= int64(len(words)) {
			return 0
		}
		return words[index]
	}
	n := &c.x.Nodes[local-len(c.inputs)]
	if index < 0 || index >= int64(n.Size()) {
		return 0
	}
	at := cell{local, index}
	if w, ok := c.memo[at]; ok {
		return w
	}
	w := repops.EvalElement(n, index, c.load)
	if len(c.memo) >= maxMemo {
		clear(c.memo)
	}
	c.memo[at] = w
	return w
}
