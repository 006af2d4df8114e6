package repops

import "fmt"

// Executor runs one graph on one backend again and again. Buffers are planned
// once from the lifetimes of the tensors and reused: a step makes no garbage.
// It is not safe for concurrent use.
type Executor struct {
	g       *Graph
	backend Backend
	buf     [][]uint32 // per value; inputs are bound at Run
	in, out [][][]uint32
}

// LeanBackend is a backend that can do without some results: where it says so,
// Run is given nil for the tensor, by its operator and by all that read it.
type LeanBackend interface {
	Backend

	// CanSpare says whether a result of an application need not exist if readers
	// are all the applications that read it; none may be.
	CanSpare(made Apply, output int, readers []Apply) bool
}

// NewExecutor plans the buffers of a graph.
func NewExecutor(g *Graph, backend Backend) *Executor {
	e := &Executor{g: g, backend: backend, buf: make([][]uint32, len(g.Tensors))}
	last := make([]int, len(g.Tensors)) // index of the last operator that reads a value
	external := make([]bool, len(g.Tensors))
	for i, a := range g.Ops {
		for _, v := range a.In {
			last[v] = i
		}
		for _, v := range a.Out {
			last[v] = i
		}
	}
	for _, o := range g.Outputs {
		last[o.Value] = len(g.Ops)
	}
	for _, in := range g.Inputs {
		external[in.Value] = true
	}
	spared := spared(g, backend)
	free := map[int][][]uint32{} // by size
	for i, a := range g.Ops {
		for _, v := range a.Out {
			if spared[v] {
				continue // its buffer stays nil
			}
			size := g.Tensors[v].Size()
			if pool := free[size]; len(pool) > 0 {
				e.buf[v] = pool[len(pool)-1]
				free[size] = pool[:len(pool)-1]
			} else {
				e.buf[v] = make([]uint32, size)
			}
		}
		seen := map[Value]bool{}
		for _, vs := range [][]Value{a.In, a.Out} {
			for _, v := range vs {
				if last[v] == i && !external[v] && !seen[v] && e.buf[v] != nil {
					seen[v] = true
					free[len(e.buf[v])] = append(free[len(e.buf[v])], e.buf[v])
				}
			}
		}
	}
	e.in = make([][][]uint32, len(g.Ops))
	e.out = make([][][]uint32, len(g.Ops))
	for i, a := range g.Ops {
		e.in[i] = make([][]uint32, len(a.In))
		e.out[i] = make([][]uint32, len(a.Out))
	}
	return e
}

// spared finds the values that a backend can do without.
func spared(g *Graph, backend Backend) []bool {
	all := make([]bool, len(g.Tensors))
	lean, ok := backend.(LeanBackend)
	if !ok {
		return all
	}
	readers := make([][]Apply, len(g.Tensors))
	for _, a := range g.Ops {
		for _, v := range a.In {
			readers[v] = append(readers[v], a)
		}
	}
	named := make([]bool, len(g.Tensors))
	for _, o := range g.Outputs {
		named[o.Value] = true
	}
	for _, a := range g.Ops {
		for j, v := range a.Out {
			all[v] = !named[v] && lean.CanSpare(a, j, readers[v])
		}
	}
	return all
}

// Graph returns the graph being executed.
func (e *Executor) Graph() *Graph { return e.g }

// Run executes the graph. lookup gives the words of each graph input by name;
// emit receives each named output. Emitted slices are valid until the next Run.
// A missing input, or one of the wrong size, is an error.
func (e *Executor) Run(lookup func(name string) []uint32, emit func(name string, words []uint32)) error {
	for _, in := range e.g.Inputs {
		w := lookup(in.Name)
		if want := e.g.Tensors[in.Value].Size(); len(w) != want {
			return fmt.Errorf("run graph %s: input %q has %d words, want %d", e.g.Name, in.Name, len(w), want)
		}
		e.buf[in.Value] = w
	}
	for i, a := range e.g.Ops {
		for j, v := range a.In {
			e.in[i][j] = e.buf[v]
		}
		for j, v := range a.Out {
			e.out[i][j] = e.buf[v]
		}
		if err := e.backend.Run(a.Op, e.in[i], e.out[i]); err != nil {
			return fmt.Errorf("run graph %s, operator %d: %w", e.g.Name, i, err)
		}
	}
	for _, o := range e.g.Outputs {
		emit(o.Name, e.buf[o.Value])
	}
	return nil
}

// Words returns the number of words of all planned buffers.
func (e *Executor) Words() int {
	seen, total := map[*uint32]bool{}, 0
	for _, b := range e.buf {
		if len(b) > 0 && !seen[&b[0]] {
			seen[&b[0]] = true
			total += len(b)
		}
	}
	return total
}
