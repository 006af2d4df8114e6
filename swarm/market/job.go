package market

import (
	"fmt"
	"maps"
	"math/bits"
	"slices"
	"strings"

	"verdant/repops"
	"verdant/swarm/manifest"
	"verdant/swarm/policy"
	"verdant/swarm/task"
	"verdant/verde"
)

// A Job is a program with its graphs and constants, ready to be executed and disputed. It is immutable and safe for concurrent use.
type Job struct {
	Program *Program
	ID      verde.Hash // of the program

	model     policy.Model
	rl        *policy.Program // of rl
	steps     []step
	constants map[string][]uint32
	inputs    []verde.TensorSpec
	facts     []verde.Fact
	graphs    verde.Hash
	backend   repops.Backend
}

// step is one graph execution: a graph that many steps share, and the names under which this one reads and writes.
type step struct {
	name    string
	graph   *repops.Graph
	in, out map[string]string // by the graph's own names; names that are missing stay
	round   int               // of rl
}

// Compile builds a program's graphs. The table is that of the program, nil for rl.
func Compile(p *Program, t *Table, backend repops.Backend) (*Job, error) {
	if err := p.Validate(); err != nil {
		return nil, fmt.Errorf("compile program: %w", err)
	}
	j := &Job{Program: p, ID: p.ID(), model: p.model(), constants: map[string][]uint32{}, backend: backendOr(backend)}
	var err error
	if p.Kind == RL {
		err = j.compileRounds()
	} else {
		err = j.compileTraining(t)
	}
	if err == nil {
		err = j.commit()
	}
	if err != nil {
		return nil, fmt.Errorf("compile program %s: %w", j.ID.Short(), err)
	}
	return j, nil
}

// compileTraining makes one step per update. The rows of an update are drawn with replacement; they are constants, as is the table.
func (j *Job) compileTraining(t *Table) error {
	p := j.Program
	if t == nil {
		return fmt.Errorf("its table is missing")
	}
	root, err := t.Root()
	if err != nil {
		return err
	}
	if root != p.Data.Root {
		return fmt.Errorf("the table has root %s, the program's is %s", root.Short(), p.Data.Root.Short())
	}
	c := &p.Training
	s := policy.Supervised{
		Model: j.model, Rows: t.Rows(), Prompt: t.Prompt, Complete: t.Complete, Sequences: int(c.Batch),
		Learning: manifest.Learning{ClipNorm: c.ClipNorm, Beta1: c.Beta1, Beta2: c.Beta2, Eps: c.Eps},
		Rates:    policy.CosineSchedule(int(c.Steps), int(c.Warmup), c.LR, c.LRFloor),
	}
	graph, err := s.Graph()
	if err != nil {
		return err
	}
	maps.Copy(j.constants, t.tensors())
	maps.Copy(j.constants, s.Constants())
	for i := range c.Steps {
		name := fmt.Sprintf("rows.%05d", i)
		rows := make([]uint32, c.Batch)
		stream := p.stream(i, repops.PurposePretrain)
		for b := range rows {
			rows[b], _ = bits.Mul32(stream.Block(uint32(b), 0, 0)[0], uint32(t.Rows()))
		}
		j.constants[name] = rows
		j.steps = append(j.steps, step{name: fmt.Sprintf("update %d", i+1), graph: graph, in: map[string]string{policy.InRows: name}})
	}
	return nil
}

// FactSampled says that every token of an rl program is the one the policy samples.
const FactSampled = "sampled tokens"

// compileRounds makes the rounds of a node that trains on all its own groups: rollout, prepare and one update per epoch. Completions are
// the only input; that they are the policy's is a fact.
func (j *Job) compileRounds() error {
	r := &j.Program.Rounds
	set, err := task.Lookup(r.Bank)
	if err != nil {
		return err
	}
	bank, err := task.NewBank(set)
	if err != nil {
		return err
	}
	if bank.Root() != r.BankRoot {
		return fmt.Errorf("task bank %s has root %s in this release, the program's is %s", set.Name, bank.Root().Short(), r.BankRoot.Short())
	}
	p, err := policy.NewProgram(&manifest.Manifest{Model: j.Program.Model, Learning: manifest.Learning{
		Questions: r.Questions, Group: r.Group, Own: r.Questions, ExternalMode: manifest.SAPO, Temperature: r.Temperature,
		Epochs: r.Epochs, LR: r.LR, WarmupRounds: r.Warmup, ClipNorm: r.ClipNorm, ClipLow: r.ClipLow, ClipHigh: r.ClipHigh,
		Beta1: r.Beta1, Beta2: r.Beta2, Eps: r.Eps, Heldout: uint32(len(set.Families)),
	}}, bank)
	if err != nil {
		return err
	}
	j.rl = p
	for _, g := range []*repops.Graph{p.Rollout, p.Prepare, p.Train} {
		for _, in := range g.Inputs {
			if words := p.Lookup(in.Name); words != nil {
				j.constants[in.Name] = words
			}
		}
	}
	j.constants[policy.InFamilies] = []uint32{r.Families}
	j.constants[policy.InExternal] = make([]uint32, r.Questions)
	present := make([]uint32, r.Questions)
	for i := range present {
		present[i] = 1
	}
	j.constants[policy.InPresent] = present
	tokens := uint64(r.Questions) * uint64(r.Group) * uint64(p.Complete)
	for i := range int(r.Rounds) {
		header := roundName(i, "header")
		j.constants[header] = j.roundStream(i).Header()
		j.inputs = append(j.inputs, verde.TensorSpec{Name: roundName(i, "tokens"), Words: tokens})
		at := func(what string) string { return fmt.Sprintf("round %d: %s", i+1, what) }
		j.steps = append(j.steps,
			step{
				name: at("rollout"), graph: p.Rollout, round: i,
				in:  map[string]string{policy.InHeader: header, policy.InRollout: roundName(i, "tokens")},
				out: map[string]string{policy.OutSampled: roundName(i, "ok")},
			},
			step{
				name: at("prepare"), graph: p.Prepare, round: i,
				in: map[string]string{policy.InBatch: roundName(i, "tokens"), policy.InQuestions: policy.OutQuestions},
			},
		)
		for e := range int(r.Epochs) {
			j.steps = append(j.steps, step{name: at(fmt.Sprintf("train %d", e+1)), graph: p.Train, round: i})
		}
	}
	j.facts = append(j.facts, verde.Fact{
		Name: FactSampled, Items: int(uint64(r.Rounds) * tokens),
		Spans: func(item int) []verde.Span {
			at := uint64(item) % tokens
			return []verde.Span{{Place: verde.InBefore, Name: roundName(item/int(tokens), "ok"), Lo: at, Hi: at + 1}}
		},
		Check: func(_ *verde.Claim, item int, words []uint32, _ []byte) error {
			if words[0] != 1 {
				return fmt.Errorf("token %d of round %d is not the one the policy samples there", item%int(tokens), item/int(tokens)+1)
			}
			return nil
		},
	})
	return nil
}

func roundName(round int, what string) string { return fmt.Sprintf("rounds.%05d.%s", round, what) }

func (j *Job) roundStream(round int) repops.Stream {
	return j.Program.stream(uint32(round), repops.PurposeSample)
}

// commit computes the list root over the graphs the steps share, in order of first use, and the root of all constants. How steps are named
// and joined follows from the program.
func (j *Job) commit() error {
	var items []verde.Hash
	seen := map[*repops.Graph]bool{}
	for _, s := range j.steps {
		if seen[s.graph] {
			continue
		}
		seen[s.graph] = true
		h, err := s.graph.Hash()
		if err != nil {
			return err
		}
		items = append(items, h)
	}
	root, err := verde.StateRoot(j.constants)
	if err != nil {
		return err
	}
	j.graphs = verde.ListRoot(verde.TagGraphs, append(items, j.ID, root))
	return nil
}

// Params is the number of parameters of the model.
func (j *Job) Params() int { return j.model.Size() }

// Steps is the number of graph executions.
func (j *Job) Steps() int { return len(j.steps) }

// StepName names a step for people.
func (j *Job) StepName(i int) string { return j.steps[i].name }

// StateBytes bounds the encoded state after any step, in bytes.
func (j *Job) StateBytes() int64 {
	sizes := map[string]int{}
	for _, t := range j.model.Schema() {
		sizes[t.Name] = t.Size
	}
	for i := range j.steps {
		s := &j.steps[i]
		for _, o := range s.graph.Outputs {
			name := o.Name
			if to, ok := s.out[name]; ok {
				name = to
			}
			sizes[name] = s.graph.Tensors[o.Value].Size()
		}
	}
	n := int64(64)
	for _, size := range sizes {
		n += 4*int64(size) + verde.MaxName + 96 // of the header
	}
	return n
}

// Constants returns the tensors that the steps read and nobody changes.
func (j *Job) Constants() map[string][]uint32 { return j.constants }

// linked is the graph of a step under the step's own names. Operators and tensors are shared.
func (s *step) linked() *repops.Graph {
	g := *s.graph
	rename := func(list []repops.Binding, names map[string]string) []repops.Binding {
		out := slices.Clone(list)
		for i := range out {
			if to, ok := names[out[i].Name]; ok {
				out[i].Name = to
			}
		}
		return out
	}
	g.Inputs, g.Outputs = rename(g.Inputs, s.in), rename(g.Outputs, s.out)
	slices.SortFunc(g.Outputs, func(a, b repops.Binding) int { return strings.Compare(a.Name, b.Name) })
	return &g
}

// Rules returns the rules of disputes about the program's results.
func (j *Job) Rules(clock verde.Clock) (*verde.Rules, error) {
	cfg := verde.Config{
		Arity: verde.DefaultArity, Run: verde.DefaultRun, Clock: clock,
		Spec: j.Program.Spec, Graphs: j.graphs, Constants: j.constants, Facts: j.facts, Inputs: j.inputs,
	}
	linked := map[*repops.Graph]*repops.Graph{} // of steps that rename nothing
	for i := range j.steps {
		s := &j.steps[i]
		g := linked[s.graph]
		if g == nil || len(s.in)+len(s.out) > 0 {
			g = s.linked()
		}
		if len(s.in)+len(s.out) == 0 {
			linked[s.graph] = g
		}
		cfg.Steps = append(cfg.Steps, verde.Step{Name: s.name, Graph: g})
	}
	for _, t := range j.model.Schema() {
		cfg.Persistent = append(cfg.Persistent, verde.TensorSpec{Name: t.Name, Words: uint64(t.Size)})
	}
	r, err := verde.NewRules(cfg)
	if err != nil {
		return nil, fmt.Errorf("rules of program %s: %w", j.ID.Short(), err)
	}
	return r, nil
}
