package market

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"verdant/repops"
	"verdant/swarm/policy"
	"verdant/verde"
)

// Work is an execution as far as it has come.
type Work struct {
	Steps  []verde.Hash // state root after each executed step
	Tokens [][]uint32   // completions of each rl round begun
	State  *verde.State // after the last executed step, or the one the program begins with
}

// Done reports how many steps have been executed.
func (w *Work) Done() int { return len(w.Steps) }

// A Runner executes steps of one job, with buffers it keeps. It is not safe for concurrent use.
type Runner struct {
	job       *Job
	executors map[*repops.Graph]*repops.Executor
	decoder   *policy.Decoder
}

// NewRunner returns a runner.
func NewRunner(j *Job) *Runner {
	r := &Runner{job: j, executors: map[*repops.Graph]*repops.Executor{}}
	if j.rl != nil {
		r.decoder = policy.NewDecoder(j.rl, j.backend)
	}
	return r
}

// Begin returns work of which nothing is done. state is what the program begins with; nil draws it, if the program has a seed for it.
func (j *Job) Begin(state *verde.State) (*Work, error) {
	if state == nil {
		if j.Program.Start.Seed == nil {
			return nil, fmt.Errorf("begin program %s: the checkpoint %s is missing", j.ID.Short(), j.Program.Start.Root.Short())
		}
		var err error
		if state, err = j.Program.initial(); err != nil {
			return nil, fmt.Errorf("begin program %s: %w", j.ID.Short(), err)
		}
	}
	own, err := j.model.CopyState(state)
	if err != nil {
		return nil, fmt.Errorf("begin program %s: %w", j.ID.Short(), err)
	}
	if root := own.Root(); root != j.Program.Start.Root {
		return nil, fmt.Errorf("begin program %s: the state has root %s, the program begins with %s", j.ID.Short(), root.Short(), j.Program.Start.Root.Short())
	}
	return &Work{State: own}, nil
}

// Step executes the next step of w and changes it in place.
func (r *Runner) Step(ctx context.Context, w *Work) error {
	i := w.Done()
	if i >= len(r.job.steps) {
		return errors.New("execute step: the program has ended")
	}
	s := &r.job.steps[i]
	if r.job.rl != nil && len(w.Tokens) == s.round {
		tokens, err := r.sample(ctx, w.State, s.round)
		if err != nil {
			return fmt.Errorf("execute step %d (%s): %w", i, s.name, err)
		}
		w.Tokens = append(w.Tokens, tokens)
	}
	if err := r.execute(s, w); err != nil {
		return fmt.Errorf("execute step %d (%s): %w", i, s.name, err)
	}
	w.Steps = append(w.Steps, w.State.Root())
	return nil
}

// sample draws the completions of a round as the graph of its rollout checks them.
func (r *Runner) sample(ctx context.Context, state *verde.State, round int) ([]uint32, error) {
	p, stream := r.job.rl, r.job.roundStream(round)
	questions := make([]uint32, p.Questions)
	op := repops.Questions{Q: p.Questions, Families: len(p.Bank.Set.Families)}
	in := [][]uint32{stream.Header(), p.Bank.Range, r.job.constants[policy.InFamilies]}
	if err := r.job.backend.Run(op, in, [][]uint32{questions}); err != nil {
		return nil, fmt.Errorf("draw questions: %w", err)
	}
	weights, err := r.decoder.Load(state)
	if err != nil {
		return nil, err
	}
	return r.decoder.Sample(ctx, weights, questions, stream)
}

// execute runs the graph of a step on state, completions and constants, and binds its outputs in the state.
func (r *Runner) execute(s *step, w *Work) error {
	e := r.executors[s.graph]
	if e == nil {
		e = repops.NewExecutor(s.graph, r.job.backend)
		r.executors[s.graph] = e
	}
	as := func(names map[string]string, name string) string {
		if to, ok := names[name]; ok {
			return to
		}
		return name
	}
	lookup := func(name string) []uint32 {
		name = as(s.in, name)
		if words, ok := w.State.Words(name); ok {
			return words
		}
		if r.job.rl != nil && name == roundName(s.round, "tokens") {
			return w.Tokens[s.round]
		}
		return r.job.constants[name]
	}
	// Inputs may be tensors of the state, so results are bound after the run.
	results := map[string][]uint32{}
	if err := e.Run(lookup, func(name string, words []uint32) { results[as(s.out, name)] = words }); err != nil {
		return err
	}
	for name, words := range results {
		if have, ok := w.State.Words(name); ok && len(have) == len(words) {
			copy(have, words)
			if err := w.State.Touch(name, 0, len(words)); err != nil {
				return err
			}
		} else if err := w.State.Set(name, slices.Clone(words)); err != nil {
			return err
		}
	}
	return nil
}

// Run executes what is left. After every step, done hears of it; an error of done ends the run.
func (r *Runner) Run(ctx context.Context, w *Work, done func(w *Work) error) error {
	for w.Done() < r.job.Steps() {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := r.Step(ctx, w); err != nil {
			return err
		}
		if done != nil {
			if err := done(w); err != nil {
				return err
			}
		}
	}
	return nil
}

// Result ends finished work, and returns the state that lasts.
func (j *Job) Result(w *Work) (Result, *verde.State, error) {
	if w.Done() != j.Steps() {
		return Result{}, nil, fmt.Errorf("end program %s: %d of %d steps are done", j.ID.Short(), w.Done(), j.Steps())
	}
	inputs, err := j.inputState(w.Tokens)
	if err != nil {
		return Result{}, nil, err
	}
	trained, err := j.model.CopyState(w.State)
	if err != nil {
		return Result{}, nil, fmt.Errorf("end program %s: %w", j.ID.Short(), err)
	}
	return Result{
		Computation: verde.ListRoot(verde.TagSteps, w.Steps), Inputs: inputs.Root(), Post: trained.Root(),
	}, trained, nil
}

// RunWrong executes a program from a step on with a mistake: after that step one word of the state is another than it should be, and all that
// follows is right. It is how a solver makes an error on purpose, when chance asks for one: only who executes that very step can tell.
// w has come to the step, with the completions of all rounds; done hears of it and of all that follow. [ErrPlace] says that another
// place has to be taken, from the beginning.
func (r *Runner) RunWrong(ctx context.Context, w *Work, tensor string, word int, done func(w *Work) error) error {
	if err := r.Step(ctx, w); err != nil {
		return err
	}
	words, ok := w.State.Words(tensor)
	if !ok || word < 0 || word >= len(words) {
		return fmt.Errorf("make an error: there is no word %d of %s", word, tensor)
	}
	if words[word]>>23&0xff == 0 { // an error in a zero would show without executing anything
		return ErrPlace
	}
	words[word] ^= 1 // the last bit of a float: later completions stay the same
	if err := w.State.Touch(tensor, word, word+1); err != nil {
		return err
	}
	w.Steps[w.Done()-1] = w.State.Root()
	after := func(w *Work) error {
		if !r.job.genuine(w, w.Done()-1) {
			return ErrPlace
		}
		if done == nil {
			return nil
		}
		return done(w)
	}
	if err := after(w); err != nil {
		return err
	}
	return r.Run(ctx, w, after)
}

// ErrPlace says that an error on purpose cannot be made at a place: it would show, or the policy would sample other tokens than before.
var ErrPlace = errors.New("an error cannot be made at this place")

// PlaceOfError maps a random number to a word of a parameter that is no gain: gains begin at 1, where an error would show.
func (j *Job) PlaceOfError(random uint64) (tensor string, word int) {
	params := j.model.Params()
	params = slices.DeleteFunc(params, func(p policy.Param) bool { return p.Std == 0 })
	p := params[random%uint64(len(params))]
	return paramPrefix + p.Name, int(random / uint64(len(params)) % uint64(p.Size()))
}

// genuine reports whether a step that has just been executed found all its completions to be the policy's.
func (j *Job) genuine(w *Work, step int) bool {
	ok, is := w.State.Words(j.steps[step].out[policy.OutSampled])
	return !is || !slices.Contains(ok, 0)
}

// inputState has the completions under the names the steps read them by.
func (j *Job) inputState(tokens [][]uint32) (*verde.State, error) {
	s := &verde.State{}
	if len(tokens) != len(j.inputs) {
		return nil, fmt.Errorf("inputs of program %s: completions of %d rounds, want %d", j.ID.Short(), len(tokens), len(j.inputs))
	}
	for i, t := range j.inputs {
		if uint64(len(tokens[i])) != t.Words {
			return nil, fmt.Errorf("inputs of program %s: round %d has %d tokens, want %d", j.ID.Short(), i+1, len(tokens[i]), t.Words)
		}
		if err := s.Set(t.Name, tokens[i]); err != nil {
			return nil, err
		}
	}
	return s, nil
}

// Prover prepares the instrumented execution of a dispute by the rules that Rules returned. change may alter its configuration before it
// starts and is nil for honest parties. The start is what Begin takes.
func (j *Job) Prover(rules *verde.Rules, start *verde.State, tokens [][]uint32, change func(*verde.ExecutionConfig)) (*verde.Execution, error) {
	w, err := j.Begin(start)
	if err != nil {
		return nil, err
	}
	inputs, err := j.inputState(tokens)
	if err != nil {
		return nil, err
	}
	cfg := verde.ExecutionConfig{Rules: rules, Pre: w.State, Inputs: inputs, Backend: j.backend}
	if change != nil {
		change(&cfg)
	}
	return verde.NewExecution(cfg)
}
