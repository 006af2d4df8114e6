package verde

import (
	"math/rand/v2"
	"testing"

	"verdant/repops"
)

// TestRunKeepsWithinItsPeak executes chains of operators whose sizes differ, takes values out and begins again. What a run holds is never more
// than its values take when most of them are alive.
func TestRunKeepsWithinItsPeak(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	for range 20 {
		b := repops.NewGraph("chain")
		width := 1 + r.IntN(9)
		x := b.Input("x", repops.Float(4, width))
		live := b.Input("live", repops.Int())
		words := map[string][]uint32{"x": make([]uint32, 4*width), "live": {4}}
		var held []repops.Value
		for i := range 12 {
			next := 1 + r.IntN(9)
			w := b.Input("w"+string(rune('a'+i)), repops.Float(width, next))
			words["w"+string(rune('a'+i))] = make([]uint32, width*next)
			x = b.Apply1(repops.Linear{Rows: 4, In: width, Out: next}, x, w, live)
			if width = next; r.IntN(3) == 0 || i == 11 { // the state keeps it
				held = append(held, x)
			}
		}
		for i, v := range held {
			b.Output("out"+string(rune('a'+i)), v)
		}
		g, err := b.Build()
		if err != nil {
			t.Fatal(err)
		}
		lookup := func(name string) []uint32 { return words[name] }
		run, err := newRun(0, g, lookup)
		if err != nil {
			t.Fatal(err)
		}
		for range 3 {
			for run.done < len(g.Ops) {
				if err := run.next(repops.Interpreter{}, nil); err != nil {
					t.Fatal(err)
				}
				have := 0
				for v, words := range run.values {
					if !run.external[v] {
						have += len(words)
					}
				}
				for size, pool := range run.free {
					have += size * len(pool)
				}
				if have != run.words || have > peak(g) {
					t.Fatalf("after operator %d the run holds %d words and counts %d, its peak is %d", run.done, have, run.words, peak(g))
				}
			}
			for _, o := range g.Outputs {
				if words := run.take(o.Value); len(words) != g.Tensors[o.Value].Size() {
					t.Fatalf("%s has %d words", o.Name, len(words))
				}
			}
			if !run.cut {
				t.Fatal("a run without its results stands where it did")
			}
			if err := run.reset(lookup); err != nil {
				t.Fatal(err)
			}
		}
	}
}
