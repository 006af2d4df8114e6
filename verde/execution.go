package verde

import (
	"fmt"
	"maps"
	"slices"

	"verdant/repops"
)

// ExecutionConfig is what a round is executed from.
type ExecutionConfig struct {
	Rules *Rules
	// Pre has the persistent tensors before the round and Inputs those of its inputs. Their words are read
	// and never changed, and must not be changed by anyone as long as the execution is used.
	Pre, Inputs *State
	// Backend runs the operators. All give the same bits.
	Backend repops.Backend
	// Steps are the state roots after each step if they are known already, as they are to whoever made or
	// audited the claim: the round is then executed only as far as a dispute goes. nil finds them out.
	Steps []Hash
	// Keep bounds the words of states kept between the first and the last step, so that a late step needs
	// not be reached from the beginning. 0 keeps as much as the values of a step take anyway, so that all is
	// within twice the memory of a lean execution; −1 keeps nothing and reaches every step from Pre.
	Keep int
	// Blob returns the bytes that go with an item of a fact. It may be nil if no fact has any.
	Blob func(fact, item int) ([]byte, error)

	// Tap and Bind are for harnesses that cheat. Tap sees the outputs of an operator as soon as they are
	// computed, Bind the state after a step before it is hashed; both may change it, the same way every
	// time. An honest node leaves them nil.
	Tap  func(step, op int, out [][]uint32)
	Bind func(step int, after *State)
}

// Execution is an honest [Prover]: it executes the round again and again, as far and as closely as it is
// asked to, with the memory of one lean execution, the state its step begins with, and what Keep allows.
//
//	round   states after each step, some kept
//	step    a trace: every output hashed and forgotten
//	        a standstill after one operator, its inputs and outputs in memory
//	operator single words, by recursion
//
// It is not safe for concurrent use.
type Execution struct {
	cfg   ExecutionConfig
	rules *Rules

	roots  []Hash         // after each step
	states map[int]*State // before step i; 0 is there from the beginning
	space  int            // every space-th state is kept
	head   int            // the last state computed, which is kept whatever its number

	traces map[int][]Hash
	at     *run // standing still
	cone   *cone
	trees  map[int]*Tree // of values of the standing run
}

// NewExecution prepares an execution; nothing is computed yet.
func NewExecution(cfg ExecutionConfig) (*Execution, error) {
	for _, part := range []struct {
		what  string
		state *State
		want  schema
	}{{"pre-state", cfg.Pre, cfg.Rules.steps[0].before}, {"inputs", cfg.Inputs, cfg.Rules.inputs}} {
		if len(part.state.names) != len(part.want) {
			return nil, fmt.Errorf("prepare execution: %s has %d tensors, want %d", part.what, len(part.state.names), len(part.want))
		}
		for i, t := range part.want {
			if words, ok := part.state.Words(t.Name); part.state.names[i] != t.Name || !ok || uint64(len(words)) != t.Words {
				return nil, fmt.Errorf("prepare execution: %s has %d words of %s, want %d", part.what, len(words), t.Name, t.Words)
			}
		}
	}
	e := &Execution{cfg: cfg, rules: cfg.Rules, states: map[int]*State{0: cfg.Pre}, space: 1, traces: map[int][]Hash{}}
	if n := len(cfg.Steps); n > 0 && n != e.rules.Steps() {
		return nil, fmt.Errorf("prepare execution: %d state roots are known, a round has %d steps", n, e.rules.Steps())
	}
	e.roots = slices.Clone(cfg.Steps)
	if cfg.Keep == 0 {
		for _, s := range cfg.Rules.cfg.Steps {
			e.cfg.Keep = max(e.cfg.Keep, peak(s.Graph))
		}
	}
	return e, nil
}

// fork returns a state that shares the tensors of s and their hashes; set gives it one of its own.
func (s *State) fork() *State {
	return &State{trees: maps.Clone(s.trees), names: slices.Clone(s.names)}
}

// own binds words to name without touching a state that the old tensor is shared with.
func (s *State) own(name string, words []uint32) error {
	if _, ok := s.trees[name]; ok {
		s.trees[name] = newTree(words)
		return nil
	}
	return s.Set(name, words)
}

// state returns the state before a step; step N+1 is what the round ends with.
func (e *Execution) state(step int) (*State, error) {
	if s, ok := e.states[step]; ok {
		return s, nil
	}
	from := 0
	for i := range e.states {
		if i <= step {
			from = max(from, i)
		}
	}
	for i := from; i < step; i++ {
		next, err := e.advance(i, e.states[i])
		if err != nil {
			return nil, err
		}
		e.keep(i+1, next)
	}
	return e.states[step], nil
}

// keep remembers a state. Over the limit, every second one is forgotten.
func (e *Execution) keep(step int, s *State) {
	if e.head%e.space != 0 && e.head != 0 {
		delete(e.states, e.head)
	}
	e.states[step], e.head = s, step
	for e.held() > max(0, e.cfg.Keep) && e.space <= len(e.rules.steps) {
		e.space *= 2
		for i := range e.states {
			if i%e.space != 0 && i != e.head {
				delete(e.states, i)
			}
		}
	}
}

// held counts the words of states that are not those of the pre-state or of the head, which there must be.
func (e *Execution) held() int {
	seen := map[*tree]bool{}
	for _, i := range []int{0, e.head} {
		for _, t := range e.states[i].trees {
			seen[t] = true
		}
	}
	words := 0
	for _, s := range e.states {
		for _, t := range s.trees {
			if !seen[t] {
				seen[t] = true
				words += len(t.words)
			}
		}
	}
	return words
}

// lookup resolves a graph's inputs at a step.
func (e *Execution) lookup(before *State) func(name string) []uint32 {
	return func(name string) []uint32 {
		if words, ok := before.Words(name); ok {
			return words
		}
		if words, ok := e.cfg.Inputs.Words(name); ok {
			return words
		}
		return e.rules.cfg.Constants[name]
	}
}

// advance executes a step.
func (e *Execution) advance(step int, before *State) (*State, error) {
	st := &e.rules.steps[step]
	after := before.fork()
	if st.graph == nil {
		for _, name := range before.names {
			if st.after.index(name) < 0 {
				after.Drop(name)
			}
		}
	} else {
		if err := e.stand(step, len(st.graph.Ops)); err != nil {
			return nil, err
		}
		// The state takes the words over: there would be no room for them twice.
		taken := map[repops.Value][]uint32{}
		for _, o := range st.graph.Outputs {
			if taken[o.Value] == nil {
				taken[o.Value] = e.at.take(o.Value)
			}
			if err := after.own(o.Name, taken[o.Value]); err != nil {
				return nil, err
			}
		}
	}
	if e.cfg.Bind != nil {
		e.cfg.Bind(step, after)
	}
	if step == len(e.roots) && st.graph != nil {
		e.roots = append(e.roots, after.Root())
	}
	return after, nil
}

// stand executes a step up to and including its n-th operator, from where it stands if that is before.
func (e *Execution) stand(step, n int) error {
	there := e.at != nil && e.at.step == step && !e.at.cut
	if there && e.at.done == n {
		return nil
	}
	e.trees, e.cone = map[int]*Tree{}, nil
	if !there || e.at.done > n {
		before, err := e.state(step)
		if err != nil {
			return err
		}
		g := e.rules.steps[step].graph
		if e.at != nil && e.at.graph == g {
			e.at.step = step
			err = e.at.reset(e.lookup(before))
		} else {
			e.at = nil // let go of its buffers before there are others
			e.at, err = newRun(step, g, e.lookup(before))
		}
		if err != nil {
			e.at = nil
			return err
		}
	}
	for e.at.done < n {
		if err := e.at.next(e.cfg.Backend, e.cfg.Tap); err != nil {
			e.at = nil
			return err
		}
	}
	return nil
}

// Steps implements [Prover].
func (e *Execution) Steps() ([]Hash, error) {
	if len(e.roots) < e.rules.Steps() {
		if _, err := e.state(e.rules.Steps()); err != nil {
			return nil, err
		}
	}
	return e.roots, nil
}

// Trace implements [Prover].
func (e *Execution) Trace(step int) ([]Hash, error) {
	if t, ok := e.traces[step]; ok {
		return t, nil
	}
	st := &e.rules.steps[step]
	if st.graph == nil {
		return nil, fmt.Errorf("trace %s: it computes nothing", st.name)
	}
	if err := e.stand(step, 0); err != nil {
		return nil, err
	}
	roots := make([]Hash, 0, len(st.values))
	for i, a := range st.graph.Ops {
		if err := e.stand(step, i+1); err != nil {
			return nil, err
		}
		for _, v := range a.Out {
			roots = append(roots, TensorRoot(e.at.values[v]))
		}
	}
	clear(e.traces) // one step is disputed at a time
	e.traces[step] = roots
	return roots, nil
}

// places returns the state that a place of a step is.
func (e *Execution) place(step int, p Place) (*State, error) {
	switch p {
	case InBefore:
		return e.state(step)
	case InAfter:
		return e.state(step + 1)
	case InInputs:
		return e.cfg.Inputs, nil
	}
	return nil, fmt.Errorf("place %d is no state", p)
}

// Entries implements [Prover].
func (e *Execution) Entries(step int, p Place) ([]Hash, error) {
	s, err := e.place(step, p)
	if err != nil {
		return nil, err
	}
	s.Root() // hashes what is stale, in parallel
	roots := make([]Hash, len(s.names))
	for i, name := range s.names {
		roots[i] = s.trees[name].root
	}
	return roots, nil
}

// Tensor implements [Prover].
func (e *Execution) Tensor(step int, src Source) (*Tree, error) {
	if src.Place == InTrace {
		v := e.rules.steps[step].values[src.Value]
		if e.at == nil || e.at.step != step || e.at.done <= v.op || e.at.values[v.value] == nil {
			if err := e.stand(step, v.op+1); err != nil {
				return nil, err
			}
		}
		t, ok := e.trees[src.Value]
		if !ok {
			t = NewTree(e.at.values[v.value])
			e.trees[src.Value] = t
		}
		return t, nil
	}
	s, err := e.place(step, src.Place)
	if err != nil {
		return nil, fmt.Errorf("find %s: %w", src, err)
	}
	t, ok := s.trees[src.Name]
	if !ok {
		return nil, fmt.Errorf("find %s: there is no such tensor", src)
	}
	hashTrees([]*tree{t})
	return &Tree{t}, nil
}

// Load implements [Prover].
func (e *Execution) Load(step, op, local int, index int64) (uint32, error) {
	if err := e.stand(step, op+1); err != nil {
		return 0, err
	}
	if e.cone == nil {
		a := e.rules.steps[step].graph.Ops[op]
		x, err := repops.Expand(a.Op)
		if err != nil {
			return 0, err
		}
		inputs := make([][]uint32, len(a.In))
		for i, v := range a.In {
			inputs[i] = e.at.values[v]
		}
		e.cone = newCone(x, inputs)
	}
	return e.cone.load(local, index), nil
}

// Blob implements [Prover].
func (e *Execution) Blob(fact, item int) ([]byte, error) {
	if e.cfg.Blob == nil {
		return nil, nil
	}
	return e.cfg.Blob(fact, item)
}
