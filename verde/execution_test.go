package verde_test

import (
	"fmt"
	"reflect"
	"testing"

	"verdant/repops"
	. "verdant/verde"
)

// TestKeepingStatesChangesNothing asks executions with different memory the same, in an order that makes
// them go back and forth.
func TestKeepingStatesChangesNothing(t *testing.T) {
	ty := newToy(t, nil)
	lean := ty.execution(t, func(c *ExecutionConfig) { c.Keep = -1 })
	rich := ty.execution(t, func(c *ExecutionConfig) { c.Keep = 1 << 30 })
	some := ty.execution(t, func(c *ExecutionConfig) { c.Keep = 3000 })
	ask := func(e *Execution) []any {
		var out []any
		note := func(v any, err error) {
			if err != nil {
				t.Fatal(err)
			}
			out = append(out, v)
		}
		for _, step := range []int{2, 0, 3, 1, 2} {
			trace, err := e.Trace(step)
			note(fmt.Sprint(trace), err)
			for _, place := range []Place{InAfter, InBefore} {
				entries, err := e.Entries(step, place)
				note(fmt.Sprint(entries), err)
			}
			value, err := e.Tensor(step, Source{Place: InTrace})
			note(value.Root(), err)
			word, err := e.Load(step, 0, 0, 0)
			note(word, err)
		}
		steps, err := e.Steps()
		note(fmt.Sprint(steps), err)
		after, err := e.Tensor(4, Source{Place: InAfter, Name: "p.w"})
		note(after.Root(), err)
		return out
	}
	want := ask(rich)
	for name, e := range map[string]*Execution{"lean": lean, "some": some} {
		if got := ask(e); !reflect.DeepEqual(got, want) {
			t.Errorf("an execution with %s memory answers\n%v, want\n%v", name, got, want)
		}
	}
}

// TestInstrumentedEqualsLean compares what the instrumented execution finds with the executor that trains,
// value by value, and single words with whole tensors.
func TestInstrumentedEqualsLean(t *testing.T) {
	ty := newToy(t, nil)
	e := ty.execution(t, nil)
	train, _ := toyGraphs(t)
	words := map[string][]uint32{}
	for _, s := range []*State{ty.pre, ty.inputs} {
		for _, name := range s.Names() {
			words[name], _ = s.Words(name)
		}
	}
	lookup := func(name string) []uint32 {
		if w, ok := words[name]; ok {
			return w
		}
		return ty.consts[name]
	}
	lean := repops.NewExecutor(train, repops.Interpreter{})
	for step := range 3 {
		results := map[string][]uint32{}
		if err := lean.Run(lookup, func(name string, w []uint32) { results[name] = append([]uint32(nil), w...) }); err != nil {
			t.Fatal(err)
		}
		for name, want := range results {
			words[name] = want
			got, err := e.Tensor(step, Source{Place: InAfter, Name: name})
			if err != nil || !reflect.DeepEqual(got.Words(), want) {
				t.Errorf("step %d, tensor %s differs: %v", step, name, err)
			}
		}
	}
	for op, a := range train.Ops {
		x, err := repops.Expand(a.Op)
		if err != nil {
			t.Fatal(err)
		}
		value := 0
		for _, before := range train.Ops[:op] {
			value += len(before.Out)
		}
		for j, out := range x.Out {
			tree, err := e.Tensor(1, Source{Place: InTrace, Value: value + j})
			if err != nil {
				t.Fatal(err)
			}
			want := append([]uint32(nil), tree.Words()...)
			for i := 0; i < len(want); i += 1 + len(want)/50 {
				if got, err := e.Load(1, op, int(out), int64(i)); err != nil || got != want[i] {
					t.Errorf("operator %d, output %d, word %d is %x, want %x (%v)", op, j, i, got, want[i], err)
				}
			}
			for _, far := range []int64{-1, int64(len(want)), 1 << 60} {
				if got, err := e.Load(1, op, int(out), far); err != nil || got != 0 {
					t.Errorf("word %d out of range is %x, %v", far, got, err)
				}
			}
		}
	}
}

func TestExecutionRefuses(t *testing.T) {
	ty := newToy(t, nil)
	other := &State{}
	for _, name := range ty.pre.Names() {
		w, _ := ty.pre.Words(name)
		if name == "p.w" {
			w = w[1:]
		}
		if err := other.Set(name, w); err != nil {
			t.Fatal(err)
		}
	}
	for name, cfg := range map[string]ExecutionConfig{
		"a short tensor": {Rules: ty.rules, Pre: other, Inputs: ty.inputs},
		"no inputs":      {Rules: ty.rules, Pre: ty.pre, Inputs: &State{}},
		"swapped":        {Rules: ty.rules, Pre: ty.inputs, Inputs: ty.pre},
		"few roots":      {Rules: ty.rules, Pre: ty.pre, Inputs: ty.inputs, Steps: make([]Hash, 2)},
	} {
		if _, err := NewExecution(cfg); err == nil {
			t.Errorf("%s was accepted", name)
		}
	}
}

// TestKnownSteps does not execute what nobody asks for.
func TestKnownSteps(t *testing.T) {
	ty := newToy(t, nil)
	steps, err := ty.execution(t, nil).Steps()
	if err != nil {
		t.Fatal(err)
	}
	executed := 0
	e := ty.execution(t, func(c *ExecutionConfig) {
		c.Steps = steps
		c.Tap = func(step, op int, _ [][]uint32) { executed = max(executed, step) }
	})
	if got, err := e.Steps(); err != nil || !reflect.DeepEqual(got, steps) || executed != 0 {
		t.Errorf("steps %v, executed up to step %d, %v", got, executed, err)
	}
	if _, err := e.Trace(1); err != nil || executed != 1 {
		t.Errorf("tracing step 1 executed up to step %d, %v", executed, err)
	}
}

func TestRulesRefuse(t *testing.T) {
	for name, change := range map[string]func(*Config){
		"arity 3":            func(c *Config) { c.Arity = 3 },
		"arity 512":          func(c *Config) { c.Arity = 512 },
		"no run":             func(c *Config) { c.Run = 0 },
		"no window":          func(c *Config) { c.Clock.Window = 0 },
		"a short heavy turn": func(c *Config) { c.Clock.Heavy = 1 },
		"an absurd clock":    func(c *Config) { c.Clock.Budget = 1 << 63 },
		"no steps":           func(c *Config) { c.Steps = nil },
		"no constant":        func(c *Config) { delete(c.Constants, "const.lr") },
		"no input":           func(c *Config) { c.Inputs = c.Inputs[:1] },
		"another shape":      func(c *Config) { c.Persistent[0].Words++ },
		"a name twice":       func(c *Config) { c.Persistent = append(c.Persistent, c.Persistent[0]) },
		"a bad name":         func(c *Config) { c.Inputs = append(c.Inputs, TensorSpec{"a b", 1}) },
		"an empty tensor":    func(c *Config) { c.Inputs = append(c.Inputs, TensorSpec{"empty", 0}) },
		"a fact of nothing":  func(c *Config) { c.Facts[0].Items = 0 },
		"a fact without end": func(c *Config) { c.Facts[1].Items = 4 },
		"a huge blob":        func(c *Config) { c.Facts[1].MaxBlob = MaxMove },
	} {
		t.Run(name, func(t *testing.T) {
			var cfg Config
			newToy(t, func(c *Config) { cfg = *c })
			change(&cfg)
			if _, err := NewRules(cfg); err == nil {
				t.Error("the rules were accepted")
			}
		})
	}
}

// TestArities plays the same dispute with other numbers of parts and runs.
func TestArities(t *testing.T) {
	for _, arity := range []int{2, 4, 16, 64} {
		for _, run := range []int{1, 3, 16} {
			ty := newToy(t, func(c *Config) { c.Arity, c.Run = arity, run })
			liar := ty.execution(t, func(c *ExecutionConfig) {
				c.Tap = func(step, op int, out [][]uint32) {
					if step == 2 && op == 0 {
						out[0][77] ^= 1 << 19
					}
				}
			})
			g := ty.game(t, ty.claim(t, liar))
			s := ty.play(t, g, ty.execution(t, nil), liar, nil)
			if s.Verdict.Reason != ByExecution || s.Element != 77 || s.Final.K != 39 {
				t.Errorf("arity %d, run %d: %+v %+v", arity, run, s.Verdict, s.Final)
			}
		}
	}
}
