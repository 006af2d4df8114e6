package verde

import (
	"encoding/binary"
	"fmt"
	"math/bits"

	"verdant/repops"
)

// Config is what both sides of a dispute, its referee and whoever replays it must have the same of. It
// follows from the swarm's manifest alone.
type Config struct {
	// Arity is the number of parts a range is split into by one answer: a power of two from 2 to 256.
	// Larger means fewer and longer answers. 16 is what is cheapest on a chain.
	Arity int
	// Run is the number of steps of a fold that are executed at once in the end, at least 1. Larger saves
	// an answer and costs whoever executes them; more than some hundred do not fit into a move.
	Run int
	// Clock bounds how long a dispute takes.
	Clock Clock

	// Spec is the version of the numeric contract, which claims must have in their field of that name.
	Spec uint32
	// Graphs is what claims must have in their field of that name. It stands for Steps and Constants.
	Graphs Hash
	// Steps are the graphs a round executes, in order.
	Steps []Step
	// Persistent are the tensors that states have between rounds.
	Persistent []TensorSpec
	// Inputs are the tensors of a round's inputs. A name must not occur in a state too: graphs look a name
	// up in the state first, then in the inputs, then in the constants.
	Inputs []TensorSpec
	// Constants are the tensors that never change.
	Constants map[string][]uint32
	// Facts are what a claim says beside its states.
	Facts []Fact
}

// Step is one graph execution of a round.
type Step struct {
	Name  string
	Graph *repops.Graph
}

// Defaults of a dispute.
const (
	DefaultArity = 16
	DefaultRun   = 16
)

// Rules are a checked Config. They are immutable and safe for concurrent use.
type Rules struct {
	cfg    Config
	inputs schema
	// steps are those of the round and one more, which executes nothing: it takes the final state to the
	// one the round ends with, by dropping what is not persistent.
	steps []stepRules
	lg    int // levels of a tree that one answer covers
	hash  Hash
}

// stepRules is what is static of a step.
type stepRules struct {
	name          string
	graph         *repops.Graph
	before, after schema
	values        []valueRef
	of            []Source          // per value of the graph
	bound         map[string]Source // tensors of after that are not those of before
}

// valueRef is one output of one operator: an entry of the trace.
type valueRef struct {
	op, out int
	value   repops.Value
	words   uint64
}

// NewRules checks a configuration and derives what disputes need of it.
func NewRules(cfg Config) (*Rules, error) {
	r := &Rules{cfg: cfg, lg: bits.Len(uint(cfg.Arity)) - 1}
	if cfg.Arity < 2 || cfg.Arity > 256 || cfg.Arity&(cfg.Arity-1) != 0 {
		return nil, fmt.Errorf("make rules: arity %d: want a power of two from 2 to 256", cfg.Arity)
	}
	if cfg.Spec < repops.SpecVersion || cfg.Spec > repops.NewestSpec {
		return nil, fmt.Errorf("make rules: version %d of the numeric contract: want %d to %d", cfg.Spec, repops.SpecVersion, repops.NewestSpec)
	}
	if cfg.Run < 1 || cfg.Run > 256 {
		return nil, fmt.Errorf("make rules: runs of %d fold steps: want 1 to 256", cfg.Run)
	}
	if err := cfg.Clock.validate(); err != nil {
		return nil, fmt.Errorf("make rules: %w", err)
	}
	if len(cfg.Steps) == 0 || len(cfg.Steps) > MaxSteps || len(cfg.Facts) > maxFacts {
		return nil, fmt.Errorf("make rules: %d steps and %d facts: want 1 to %d and at most %d", len(cfg.Steps), len(cfg.Facts), MaxSteps, maxFacts)
	}
	persistent, err := newSchema(cfg.Persistent)
	if err != nil {
		return nil, fmt.Errorf("make rules: state: %w", err)
	}
	if r.inputs, err = newSchema(cfg.Inputs); err != nil {
		return nil, fmt.Errorf("make rules: inputs: %w", err)
	}
	checked := map[*repops.Graph]bool{}
	now := persistent
	for _, s := range cfg.Steps {
		st, err := r.step(s, now, checked)
		if err != nil {
			return nil, fmt.Errorf("make rules: step %s: %w", s.Name, err)
		}
		r.steps = append(r.steps, st)
		now = st.after
	}
	r.steps = append(r.steps, stepRules{name: "end of round", before: now, after: persistent})
	for _, s := range cfg.Steps {
		if need := s.Graph.Spec(); need > cfg.Spec {
			return nil, fmt.Errorf("make rules: step %s needs version %d of the numeric contract, the rules are of version %d", s.Name, need, cfg.Spec)
		}
	}
	for i := range cfg.Facts {
		f := &cfg.Facts[i]
		if f.Items < 1 || f.Items > maxItems || f.MaxBlob < 0 || f.MaxBlob > MaxMove/2 || f.Check == nil || f.Spans == nil {
			return nil, fmt.Errorf("make rules: fact %s has %d items of at most %d bytes, or lacks a function", f.Name, f.Items, f.MaxBlob)
		}
		for _, item := range []int{0, f.Items - 1} {
			if err := f.check(item, r); err != nil {
				return nil, fmt.Errorf("make rules: %w", err)
			}
		}
	}
	r.hash = r.sum()
	return r, nil
}

// step resolves the wiring of one graph.
func (r *Rules) step(s Step, before schema, checked map[*repops.Graph]bool) (stepRules, error) {
	g := s.Graph
	st := stepRules{name: s.Name, graph: g, before: before, of: make([]Source, len(g.Tensors)), bound: map[string]Source{}}
	for _, in := range g.Inputs {
		words := uint64(g.Tensors[in.Value].Size())
		src, have := Source{Name: in.Name}, uint64(0)
		if i := before.index(in.Name); i >= 0 {
			src.Place, have = InBefore, before[i].Words
		} else if i := r.inputs.index(in.Name); i >= 0 {
			src.Place, have = InInputs, r.inputs[i].Words
		} else {
			src.Place, have = InConstant, uint64(len(r.cfg.Constants[in.Name]))
		}
		if have != words {
			return st, fmt.Errorf("input %s has %d words, want %d", in.Name, have, words)
		}
		st.of[in.Value] = src
	}
	for i, a := range g.Ops {
		for j, v := range a.Out {
			st.of[v] = Source{Place: InTrace, Value: len(st.values)}
			st.values = append(st.values, valueRef{i, j, v, uint64(g.Tensors[v].Size())})
		}
		if checked[g] {
			continue
		}
		x, err := repops.Expand(a.Op)
		if err != nil {
			return st, err
		}
		for j, out := range x.Out {
			if int(out) < len(x.Inputs) {
				return st, fmt.Errorf("operator %s returns its input as output %d", a.Op.Kind(), j)
			}
		}
	}
	checked[g] = true
	if len(st.values) == 0 {
		return st, fmt.Errorf("the graph computes nothing")
	}
	var more []TensorSpec
	for _, o := range g.Outputs {
		st.bound[o.Name] = st.of[o.Value]
		more = append(more, TensorSpec{o.Name, uint64(g.Tensors[o.Value].Size())})
	}
	var err error
	st.after, err = before.with(more)
	return st, err
}

// schemaOf returns the schema of a place of a step, nil for one that has none.
func (r *Rules) schemaOf(step int, p Place) schema {
	switch p {
	case InBefore:
		return r.steps[step].before
	case InAfter:
		return r.steps[step].after
	case InInputs:
		return r.inputs
	}
	return nil
}

// words returns the length of a tensor of a step.
func (r *Rules) words(step int, s Source) uint64 {
	switch s.Place {
	case InTrace:
		return r.steps[step].values[s.Value].words
	case InConstant:
		return uint64(len(r.cfg.Constants[s.Name]))
	}
	sch := r.schemaOf(step, s.Place)
	return sch[sch.index(s.Name)].Words
}

// Steps returns the number of graph executions of a round.
func (r *Rules) Steps() int { return len(r.cfg.Steps) }

// StepName returns the name of a step; the one after the last is the end of the round.
func (r *Rules) StepName(i int) string { return r.steps[i].name }

// Facts returns the facts that can be doubted.
func (r *Rules) Facts() []Fact { return r.cfg.Facts }

// Clock returns the clock's rules.
func (r *Rules) Clock() Clock { return r.cfg.Clock }

// Hash identifies the rules in the header of a dispute: two sides with other rules do not start one.
func (r *Rules) Hash() Hash { return r.hash }

func (r *Rules) sum() Hash {
	le := binary.LittleEndian
	b := le.AppendUint32(nil, r.cfg.Spec)
	b = append(b, r.cfg.Graphs[:]...)
	b = le.AppendUint32(b, uint32(r.cfg.Arity))
	b = le.AppendUint32(b, uint32(r.cfg.Run))
	for _, t := range []Tick{r.cfg.Clock.Budget, r.cfg.Clock.Increment, r.cfg.Clock.Window, r.cfg.Clock.Heavy} {
		b = le.AppendUint64(b, uint64(t))
	}
	text := func(s string) {
		b = le.AppendUint32(b, uint32(len(s)))
		b = append(b, s...)
	}
	b = le.AppendUint32(b, uint32(len(r.steps)))
	for _, s := range r.steps {
		text(s.name)
		for _, sch := range []schema{s.before, s.after} {
			b = le.AppendUint32(b, uint32(len(sch)))
			for _, t := range sch {
				text(t.Name)
				b = le.AppendUint64(b, t.Words)
			}
		}
	}
	b = le.AppendUint32(b, uint32(len(r.inputs)))
	for _, t := range r.inputs {
		text(t.Name)
		b = le.AppendUint64(b, t.Words)
	}
	b = le.AppendUint32(b, uint32(len(r.cfg.Facts)))
	for _, f := range r.cfg.Facts {
		text(f.Name)
		b = le.AppendUint32(b, uint32(f.Items))
	}
	return TagRules.Sum(b)
}
