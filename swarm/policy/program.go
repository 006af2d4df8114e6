package policy

import (
	"fmt"
	"math"

	"verdant/repops"
	"verdant/swarm/manifest"
	"verdant/swarm/task"
	"verdant/verde"
)

// Names of tensors that graphs read beside the state: constants of the
// manifest, inputs of a round, and what one graph of a round hands to another.
const (
	constCos = "const.cos"
	constSin = "const.sin"
	constLR  = "const.lr"  // learning rate by optimizer step; the last entry stays
	constAll = "const.all" // i32[1] all rows are live; under version 2 of the numeric contract

	InHeader    = "in.header"    // i32[4] random stream of the node and round
	InFamilies  = "in.families"  // i32 bit set
	InRollout   = "in.rollout"   // i32[Q·G, C] own completions
	InBatch     = "in.batch"     // i32[groups·G, C] completions to train on
	InQuestions = "in.questions" // i32[groups] their questions
	InExternal  = "in.external"  // i32[groups] 1: another node's
	InPresent   = "in.present"   // i32[groups] 1: the slot is used
	InHeldout   = "in.heldout"   // i32[H, C] greedy answers

	OutQuestions = "rollout.questions" // i32[Q]
	OutReward    = "rollout.reward"    // i32[Q·G]
	OutSampled   = "rollout.ok"        // i32[Q·G, C] 1: as the policy samples
	OutGreedy    = "evaluate.ok"       // i32[H, C] 1: as the policy answers
	OutCorrect   = "evaluate.correct"  // i32 right answers
	OutLoss      = "train.loss"        // f32
)

// Program is everything static of a swarm's rounds: geometry, constants, the
// four graphs and their commitment. It is immutable and safe for concurrent
// use.
type Program struct {
	Model     Model
	Bank      *task.Bank
	Questions int // Q: drawn per round
	Group     int // G: completions per question
	Own       int // I: own groups trained on at most
	External  int // J: groups of others at most
	Prompt    int // P: tokens of the longest prompt
	Complete  int // C: tokens of the longest completion
	Heldout   int // H: held-out questions asked per round
	Epochs    int
	Positive  bool // negative advantages of others' groups are dropped
	Temp      float32

	Rollout, Prepare, Train, Evaluate *repops.Graph

	learning manifest.Learning
	consts   map[string][]uint32
	graphs   verde.Hash
}

// ModelOf returns the shape a manifest gives under a version of the numeric
// contract; the vocabulary's usable slice comes with the tokenizer.
func ModelOf(m manifest.Model, spec uint32) Model {
	return Model{
		Vocab: int(m.Vocab), Low: task.Low, High: task.High,
		Dim: int(m.Dim), Layers: int(m.Layers), Heads: int(m.Heads), KVHeads: int(m.KVHeads),
		Hidden: int(m.Hidden), Context: int(m.Context), Theta: m.RopeTheta, Eps: m.NormEps,
		Int8: spec >= repops.SpecInt8,
	}
}

// NewProgram builds and checks the graphs of a swarm.
func NewProgram(m *manifest.Manifest, bank *task.Bank) (*Program, error) {
	l := m.Learning
	p := &Program{
		Model: ModelOf(m.Model, m.Spec), Bank: bank,
		Questions: int(l.Questions), Group: int(l.Group), Own: int(l.Own), External: int(l.External),
		Prompt: bank.Set.PromptMax, Complete: bank.Set.AnswerMax, Heldout: int(l.Heldout),
		Epochs: int(l.Epochs), Positive: l.ExternalMode == manifest.Positive, Temp: l.Temperature,
		learning: l,
	}
	if p.Prompt+p.Complete > p.Model.Context {
		return nil, fmt.Errorf("build graphs: context %d is shorter than prompt %d and completion %d", p.Model.Context, p.Prompt, p.Complete)
	}
	if p.Heldout > len(bank.Eval) {
		return nil, fmt.Errorf("build graphs: %d held-out questions asked, task bank %s has %d", p.Heldout, bank.Set.Name, len(bank.Eval))
	}
	p.consts = p.constants()
	for _, b := range []struct {
		dst   **repops.Graph
		build func() (*repops.Graph, error)
	}{{&p.Rollout, p.rollout}, {&p.Prepare, p.prepare}, {&p.Train, p.train}, {&p.Evaluate, p.evaluate}} {
		g, err := b.build()
		if err != nil {
			return nil, err
		}
		*b.dst = g
	}
	if err := p.commit(); err != nil {
		return nil, err
	}
	return p, nil
}

// commit computes the list root over the graphs and their constants.
func (p *Program) commit() error {
	var items []verde.Hash
	for _, g := range []*repops.Graph{p.Rollout, p.Prepare, p.Train, p.Evaluate} {
		h, err := g.Hash()
		if err != nil {
			return err
		}
		items = append(items, h)
	}
	root, err := verde.StateRoot(p.consts)
	if err != nil {
		return fmt.Errorf("hash constants: %w", err)
	}
	p.graphs = verde.ListRoot(verde.TagGraphs, append(items, root))
	return nil
}

// Graphs is the list root over the hashes of the four graphs, in the order of
// a round, and the state root of their constants.
func (p *Program) Graphs() verde.Hash { return p.graphs }

// Groups is the number of groups a training batch has room for.
func (p *Program) Groups() int { return p.Own + p.External }

// Steps is the number of graph executions of a round.
func (p *Program) Steps() int { return 3 + p.Epochs }

// Lookup returns a constant of the swarm by name, nil if it is none.
func (p *Program) Lookup(name string) []uint32 { return p.consts[name] }

// constants are the tables that graphs read and no round changes.
func (p *Program) constants() map[string][]uint32 {
	cos, sin := p.Model.rotary()
	c := map[string][]uint32{constCos: cos, constSin: sin, constLR: p.schedule()}
	for name, words := range p.Bank.Tensors() {
		c[name] = words
	}
	c[task.TensorEval] = p.evalRows()
	if p.Model.Int8 {
		c[constAll] = allRows()
	}
	return c
}

// evalRows takes the same number of held-out questions of every family.
func (p *Program) evalRows() []uint32 {
	families, each := len(p.Bank.Set.Families), p.Bank.Set.EvalEach
	var rows []uint32
	for i := range each {
		for f := range families {
			if len(rows) < p.Heldout {
				rows = append(rows, p.Bank.Eval[f*each+i])
			}
		}
	}
	return rows
}

// schedule is the learning rate by optimizer step: a linear rise over the
// warm-up rounds, then constant.
func (p *Program) schedule() []uint32 {
	warm := max(1, int(p.learning.WarmupRounds))
	var lr []uint32
	for r := range warm {
		rate := repops.Div(repops.Mul(p.learning.LR, float32(r+1)), float32(warm))
		for range p.Epochs {
			lr = append(lr, math.Float32bits(rate))
		}
	}
	return lr
}

// Persistent reports whether a tensor of the state outlives the round.
func Persistent(name string) bool {
	switch name {
	case optState, specState:
		return true
	}
	for _, prefix := range []string{paramPrefix, firstMoment, secondMoment} {
		if len(name) > len(prefix) && name[:len(prefix)] == prefix {
			return true
		}
	}
	return false
}
