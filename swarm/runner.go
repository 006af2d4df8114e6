package swarm

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"verdant/repops"
	"verdant/swarm/policy"
	"verdant/verde"
)

// Outcome is what a round came to.
type Outcome struct {
	Pre, Inputs, Computation, Post verde.Hash
	Steps                          []verde.Hash // state root after each step
	Rollouts                       verde.Hash   // list root over the node's groups
	Rewarded, Sampled              uint32
	Correct, Asked                 uint32
	Loss                           float32 // of the last update
	State                          *verde.State
	// Genuine is false if a token of the inputs is not the one the policy gives: such a round is
	// reproducible, but its claim is false.
	Genuine bool
}

// Runner executes rounds. Its buffers are planned once; it is not safe for
// concurrent use.
type Runner struct {
	spec    *Spec
	host    map[*repops.Graph]*repops.Executor // of the graphs that every round executes
	decoder *policy.Decoder
	device  *policy.Resident // nil where graphs run on the host
}

// NewRunner returns a runner for the rounds of a swarm.
func NewRunner(spec *Spec) *Runner {
	r := &Runner{spec: spec, host: map[*repops.Graph]*repops.Executor{}, decoder: policy.NewDecoder(spec.Program, host(spec.backend))}
	if device, ok := spec.backend.(repops.Device); ok {
		r.device = policy.NewResident(device, spec.Program)
	}
	return r
}

// Sample draws a node's questions of a round and samples its completions from
// the policy of a state.
func (r *Runner) Sample(ctx context.Context, state *verde.State, node verde.NodeID, round uint64, families uint32) ([]Group, error) {
	p := r.spec.Program
	questions, err := r.spec.drawQuestions(node, round, families)
	if err != nil {
		return nil, err
	}
	tokens, err := r.sample(ctx, state, questions, r.spec.stream(node, round))
	if err != nil {
		return nil, err
	}
	size := p.Group * p.Complete
	groups := make([]Group, len(questions))
	for i, q := range questions {
		g := Group{Index: uint32(i), Question: q, Tokens: tokens[i*size : (i+1)*size]}
		if g.Rewards, err = scoreGroup(p, g); err != nil {
			return nil, fmt.Errorf("score own group %d: %w", i, err)
		}
		groups[i] = g
	}
	return groups, nil
}

// sample finds the completions on the device, if there is one and it has the memory.
func (r *Runner) sample(ctx context.Context, state *verde.State, questions []uint32, stream repops.Stream) ([]uint32, error) {
	if r.onDevice() {
		tokens, err := r.device.Sample(ctx, state, questions, stream)
		if !errors.Is(err, repops.ErrDeviceMemory) {
			return tokens, err
		}
		r.device.Release()
	}
	weights, err := r.decoder.Load(state)
	if err != nil {
		return nil, err
	}
	return r.decoder.Sample(ctx, weights, questions, stream)
}

// onDevice says whether there is a device in service, with no words of a state that the host lacks. One that failed is forgotten: the rounds
// go on here.
func (r *Runner) onDevice() bool {
	if r.device != nil && !r.device.Begin() {
		r.device = nil
	}
	return r.device != nil
}

// again says whether what just failed is worth doing once more from its beginning: a device was lost over it, and the host goes on.
func (r *Runner) again() bool { return r.device != nil && !r.onDevice() }

// Replay executes the round of a claim again, from the state before it and its inputs, and returns the completions that its node had to
// sample. If a device is lost over it, the host does it.
func (r *Runner) Replay(ctx context.Context, pre *verde.State, c *verde.Claim, in *Inputs) (genuine []Group, out *Outcome, err error) {
	genuine, err = r.Sample(ctx, pre, c.Node, c.Round, c.Families)
	if err == nil {
		out, err = r.Run(ctx, pre, in, genuine)
	}
	if err != nil && r.again() {
		return r.Replay(ctx, pre, c, in)
	}
	if err != nil {
		return nil, nil, fmt.Errorf("execute round %d of node %s: %w", c.Round, c.Node.Short(), err)
	}
	return genuine, out, nil
}

// Run executes a round from the persistent tensors of pre, which it does not
// change. sampled is what Sample gives for this node and round. With no
// held-out answers in the inputs, they are found and filled in; otherwise, as
// with own completions, those given count and are checked.
func (r *Runner) Run(ctx context.Context, pre *verde.State, in *Inputs, sampled []Group) (*Outcome, error) {
	p := r.spec.Program
	r.onDevice()
	state, err := p.Model.CopyState(pre)
	if err != nil {
		return nil, err
	}
	out := &Outcome{Pre: state.Root(), State: state, Genuine: true}
	step := func(name string, run func() error) error {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := run(); err != nil {
			return fmt.Errorf("run step %s: %w", name, err)
		}
		out.Steps = append(out.Steps, state.Root())
		return nil
	}
	if err := step("rollout", func() error { return r.rollout(state, in, sampled, out) }); err != nil {
		return nil, err
	}
	if err := step("prepare", func() error { return r.execute(p.Prepare, state, in) }); err != nil {
		return nil, err
	}
	for range p.Epochs {
		if err := step("train", func() error { return r.execute(p.Train, state, in) }); err != nil {
			return nil, err
		}
	}
	if err := r.fetch(state); err != nil {
		return nil, err
	}
	if err := step("evaluate", func() error { return r.evaluate(ctx, state, in, out) }); err != nil {
		return nil, err
	}
	if loss, ok := state.Words(policy.OutLoss); ok {
		out.Loss = repops.Floats(loss)[0]
	}
	out.Computation = verde.ListRoot(verde.TagSteps, out.Steps)
	for _, name := range slices.Clone(state.Names()) {
		if !policy.Persistent(name) {
			state.Drop(name)
		}
	}
	out.Post = state.Root()
	if out.Inputs, err = in.Root(); err != nil {
		return nil, err
	}
	return out, nil
}

// execute runs a graph on state, inputs and constants and binds its outputs in
// the state: on the device, if there is one and it has the memory, and then the
// words are behind until fetch.
func (r *Runner) execute(g *repops.Graph, state *verde.State, in *Inputs) error {
	inputs := in.tensors()
	if r.device != nil {
		err := r.device.Execute(g, state, inputs)
		if !errors.Is(err, repops.ErrDeviceMemory) {
			return err
		}
		if err := r.fetch(state); err != nil {
			return err
		}
		r.device.Release()
	}
	lookup := func(name string) []uint32 {
		if words, ok := state.Words(name); ok {
			return words
		}
		if words, ok := inputs[name]; ok {
			return words
		}
		return r.spec.Program.Lookup(name)
	}
	results := map[string][]uint32{}
	if err := r.executor(g).Run(lookup, func(name string, words []uint32) { results[name] = words }); err != nil {
		return err
	}
	return bindAll(state, results)
}

// executor returns the host's executor of a graph. Those of every round are kept.
func (r *Runner) executor(g *repops.Graph) *repops.Executor {
	if e, ok := r.host[g]; ok {
		return e
	}
	e := repops.NewExecutor(g, host(r.spec.backend))
	if g == r.spec.Program.Prepare || g == r.spec.Program.Train {
		r.host[g] = e
	}
	return e
}

// host is the backend for words of the host.
func host(b repops.Backend) repops.Backend {
	if device, ok := b.(repops.Device); ok {
		return device.Host()
	}
	return b
}

// fetch brings the words of a state from the device that are still there.
func (r *Runner) fetch(state *verde.State) error {
	if r.device == nil {
		return nil
	}
	return r.device.Fetch(state)
}

// bind copies words into the state.
func bind(state *verde.State, name string, words []uint32) error {
	if have, ok := state.Words(name); ok && len(have) == len(words) {
		copy(have, words)
		return state.Touch(name, 0, len(words))
	}
	return state.Set(name, slices.Clone(words))
}

// rollout is the graph of that name. Where the given completions are those the
// policy samples, which is what Sample has just found out, its outputs are
// known; otherwise the graph runs.
func (r *Runner) rollout(state *verde.State, in *Inputs, sampled []Group, out *Outcome) error {
	p := r.spec.Program
	questions := make([]uint32, len(sampled))
	rewards := make([]uint32, 0, len(sampled)*p.Group)
	var tokens []uint32
	for i, g := range sampled {
		questions[i] = g.Question
		tokens = append(tokens, g.Tokens...)
		for c := range p.Group {
			rewards = append(rewards, uint32(g.Rewards>>c&1))
		}
	}
	out.Rollouts = groupsRoot(p, questions, in.Rollout)
	if slices.Equal(tokens, in.Rollout) {
		if err := bindAll(state, map[string][]uint32{
			policy.OutQuestions: questions, policy.OutReward: rewards, policy.OutSampled: ones(len(tokens)),
		}); err != nil {
			return err
		}
	} else {
		if err := r.execute(p.Rollout, state, in); err != nil {
			return err
		}
		if err := r.fetch(state); err != nil {
			return err
		}
		ok, _ := state.Words(policy.OutSampled)
		out.Genuine = out.Genuine && !slices.Contains(ok, 0)
	}
	reward, _ := state.Words(policy.OutReward)
	for _, w := range reward {
		out.Rewarded += w
	}
	out.Sampled = uint32(len(reward))
	return nil
}

// answer finds the greedy answers of a state's policy to the held-out questions.
func (r *Runner) answer(ctx context.Context, state *verde.State) (tokens []uint32, correct uint32, err error) {
	if r.device != nil {
		tokens, correct, err := r.device.Evaluate(ctx, state)
		if !errors.Is(err, repops.ErrDeviceMemory) {
			return tokens, correct, err
		}
		r.device.Release()
	}
	weights, err := r.decoder.Load(state)
	if err != nil {
		return nil, 0, err
	}
	return r.decoder.Evaluate(ctx, weights)
}

// evaluate is the graph of that name, by the same rule.
func (r *Runner) evaluate(ctx context.Context, state *verde.State, in *Inputs, out *Outcome) error {
	p := r.spec.Program
	tokens, correct, err := r.answer(ctx, state)
	if err != nil {
		return err
	}
	if in.Heldout == nil {
		in.Heldout = tokens
	}
	if slices.Equal(tokens, in.Heldout) {
		if err := bindAll(state, map[string][]uint32{
			policy.OutGreedy: ones(len(tokens)), policy.OutCorrect: {correct},
		}); err != nil {
			return err
		}
	} else {
		if err := r.execute(p.Evaluate, state, in); err != nil {
			return err
		}
		if err := r.fetch(state); err != nil {
			return err
		}
		ok, _ := state.Words(policy.OutGreedy)
		out.Genuine = out.Genuine && !slices.Contains(ok, 0)
	}
	score, _ := state.Words(policy.OutCorrect)
	out.Correct, out.Asked = score[0], uint32(p.Heldout)
	return nil
}

// bindAll copies results into the state.
func bindAll(state *verde.State, results map[string][]uint32) error {
	for name, words := range results {
		if err := bind(state, name, words); err != nil {
			return err
		}
	}
	return nil
}

func ones(n int) []uint32 {
	w := make([]uint32, n)
	for i := range w {
		w[i] = 1
	}
	return w
}

// groupsRoot is the list root over a node's groups.
func groupsRoot(p *policy.Program, questions, tokens []uint32) verde.Hash {
	return verde.ListRoot(verde.TagRollouts, groupHashes(p, questions, tokens))
}

// groupHashes are the items of that list.
func groupHashes(p *policy.Program, questions, tokens []uint32) []verde.Hash {
	size := p.Group * p.Complete
	items := make([]verde.Hash, len(questions))
	for i, q := range questions {
		items[i] = groupHash(append([]uint32{q}, tokens[i*size:(i+1)*size]...))
	}
	return items
}

// groupHash commits to one group: its question and completions as one tensor.
func groupHash(words []uint32) verde.Hash {
	root := verde.TensorRoot(words)
	return verde.TagRollout.Sum(root[:])
}
