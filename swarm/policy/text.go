package policy

import (
	"context"
	"errors"
	"fmt"

	"verdant/repops"
	"verdant/swarm/manifest"
	"verdant/verde"
)

// A Trainer trains a model on plain text: whole sequences of tokens of one
// length, cross-entropy on every next token, clipping and AdamW, by the operators
// of a round. Benchmarks and the golden training run use it; a swarm's own graphs
// come from [NewProgram]. It is not safe for concurrent use.
type Trainer struct {
	model             Model
	sequences, length int
	graph             *repops.Graph
	exec              *repops.Executor // nil on a device
	state             *verde.State
	inputs            map[string][]uint32

	device repops.Device
	there  map[string]repops.Resident // tensors of the state on the device, ahead of state
}

// NewTrainer builds the graph of a step on sequences·length tokens. The learning
// rate of step t is rates[t], from the end of rates on the last one.
func NewTrainer(m Model, state *verde.State, sequences, length int, rates []uint32, l manifest.Learning, backend repops.Backend) (*Trainer, error) {
	if sequences < 1 || length < 1 || length > m.Context {
		return nil, fmt.Errorf("train on text: %d sequences of %d tokens: want at least one, of 1 to %d", sequences, length, m.Context)
	}
	rows := sequences * length
	p := &Program{Model: m, Temp: 1, learning: l, consts: map[string][]uint32{constLR: rates}}
	b := p.graph("text")
	in := batch{rows: rows, scores: rows}
	inputs := map[string][]uint32{constLR: rates}
	inputs[constCos], inputs[constSin] = m.rotary()
	in.each(func(name string, v *repops.Value, size int) {
		*v = b.Input(name, repops.Int(size))
		inputs[name] = make([]uint32, size)
	})
	f := addForward(b.GraphBuilder, m, b.param, nil, in)
	logp, probs := b.logSoftmax(f.logits, in)
	loss := b.Apply(repops.CrossEntropy{M: rows}, logp, in.Scores)
	b.update(f, loss[0], probs, in.Scores, len(rates), l.ClipNorm)
	b.Output(OutLoss, loss[1])
	graph, err := b.Build()
	if err != nil {
		return nil, err
	}
	for i := range uint32(rows) {
		n := uint32(length)
		inputs["batch.start"][i], inputs["batch.position"][i], inputs["batch.length"][i] = i-i%n, i%n, n
		inputs["batch.score"][i], inputs["score.row"][i], inputs["score.sequence"][i], inputs["score.index"][i] = i, i, i/n, i%n
	}
	inputs["batch.live"][0], inputs["score.count"][0] = uint32(rows), uint32(rows)
	t := &Trainer{model: m, sequences: sequences, length: length, state: state, inputs: inputs, graph: graph}
	if device, ok := backend.(repops.Device); ok {
		t.device, t.there = device, map[string]repops.Resident{}
	} else {
		t.exec = repops.NewExecutor(graph, backend)
	}
	return t, nil
}

// Step trains on tokens [sequences, length+1]: each predicts the one after it.
// It changes the state in place and returns the mean loss before that.
func (t *Trainer) Step(tokens []uint32) (loss float32, err error) {
	if want := t.sequences * (t.length + 1); len(tokens) != want {
		return 0, fmt.Errorf("train on text: %d tokens, want %d sequences of %d and one", len(tokens), t.sequences, t.length)
	}
	for s := range t.sequences {
		text := tokens[s*(t.length+1):][:t.length+1]
		copy(t.inputs["batch.token"][s*t.length:], text[:t.length])
		copy(t.inputs["score.target"][s*t.length:], text[1:][:t.length])
	}
	if t.device != nil {
		loss, err = t.stepThere()
	} else {
		loss, err = t.stepHere()
	}
	if err != nil {
		return 0, fmt.Errorf("train on text: %w", err)
	}
	return loss, nil
}

func (t *Trainer) stepHere() (loss float32, err error) {
	lookup := func(name string) []uint32 {
		if words, ok := t.inputs[name]; ok {
			return words
		}
		words, _ := t.state.Words(name)
		return words
	}
	results := map[string][]uint32{}
	if err := t.exec.Run(lookup, func(name string, words []uint32) { results[name] = words }); err != nil {
		return 0, err
	}
	for name, words := range results {
		if have, ok := t.state.Words(name); ok {
			copy(have, words)
			err = errors.Join(err, t.state.Touch(name, 0, len(have)))
		}
	}
	return repops.Floats(results[OutLoss])[0], err
}

// stepThere is a step on a device, which keeps the state.
func (t *Trainer) stepThere() (loss float32, err error) {
	out, err := executeOn(t.device, t.graph, func(name string) (repops.Resident, bool, error) {
		if words, ok := t.inputs[name]; ok {
			r, err := t.device.Upload(words)
			return r, true, err
		}
		if r, ok := t.there[name]; ok {
			return r, false, nil
		}
		words, _ := t.state.Words(name)
		r, err := t.device.Upload(words)
		if err == nil {
			t.there[name] = r
		}
		return r, false, err
	})
	if err != nil {
		return 0, err
	}
	for i, o := range t.graph.Outputs {
		if o.Name == OutLoss {
			word := []uint32{0}
			err = out[i].Fetch(word)
			loss = repops.Floats(word)[0]
			out[i].Release()
			continue
		}
		if old, ok := t.there[o.Name]; ok {
			old.Release()
		}
		t.there[o.Name] = out[i]
	}
	return loss, err
}

// State is the state that steps change, as of the last one.
func (t *Trainer) State() (*verde.State, error) {
	for name, r := range t.there {
		words, _ := t.state.Words(name)
		if err := r.Fetch(words); err != nil {
			return nil, fmt.Errorf("fetch tensor %s: %w", name, err)
		}
		if err := t.state.Touch(name, 0, len(words)); err != nil {
			return nil, err
		}
	}
	return t.state, nil
}

// Merkle hashes the state where it lies, on a device, as far as the steps so far have brought it there: what committing to it takes.
func (t *Trainer) Merkle() ([][32]byte, error) {
	if t.device == nil {
		return nil, errors.New("hash the state on a device: it is on the CPU")
	}
	var all []repops.Resident
	for _, name := range t.state.Names() {
		if r, ok := t.there[name]; ok {
			all = append(all, r)
		}
	}
	return t.device.Merkle(all, verde.LeafWords, [2]string{string(verde.TagLeaf), string(verde.TagNode)})
}

// Words is the size of all buffers that steps work in, in words: what training
// needs beside the state and its inputs. On a device they come and go; 0.
func (t *Trainer) Words() int {
	if t.exec == nil {
		return 0
	}
	return t.exec.Words()
}

// A Generator continues texts token by token with cached keys and values, with
// no task bank and no end of sequence. It is not safe for concurrent use.
type Generator struct {
	d      *Decoder
	policy *Policy
}

// NewGenerator returns a generator that samples from a state's policy at
// temperature 1. The state must not change while it is used; one that is not of
// the model is an error.
func NewGenerator(m Model, state *verde.State, backend repops.Backend) (*Generator, error) {
	d := NewDecoder(textProgram(m), backend)
	policy, err := d.Load(state)
	if err != nil {
		return nil, err
	}
	return &Generator{d, policy}, nil
}

// textProgram is what sampling text needs of a program.
func textProgram(m Model) *Program {
	p := &Program{Model: m, Temp: 1, consts: map[string][]uint32{}}
	p.consts[constCos], p.consts[constSin] = m.rotary()
	p.consts[constAll] = allRows()
	return p
}

// Generate samples n tokens after each prompt, [len(prompts), n]. Token i of text t is drawn at (item t, position i) of the stream.
// Prompts are read so that all end in the same step.
func (g *Generator) Generate(ctx context.Context, prompts [][]uint32, n int, s repops.Stream) ([]uint32, error) {
	m, longest := g.d.p.Model, 0
	for _, p := range prompts {
		if len(p) == 0 || len(p)+n > m.Context+1 {
			return nil, fmt.Errorf("generate text: %d tokens after a prompt of %d: want a prompt, and %d at most in all", n, len(p), m.Context+1)
		}
		longest = max(longest, len(p))
	}
	g.d.grow(len(prompts))
	op := repops.Sample{Rows: len(prompts), Vocab: m.Vocab, Lo: m.Low, Hi: m.High, Temp: 1}
	texts, tokens := make([]uint32, len(prompts)*n), make([]uint32, len(prompts))
	items, positions := make([]uint32, len(prompts)), make([]uint32, len(prompts))
	rows := make([]row, 0, len(prompts))
	for t := range longest + n - 1 {
		next := t - longest + 1 // of the tokens to sample; below 0 there are none
		rows = rows[:0]
		for i, p := range prompts {
			switch pos := next + len(p) - 1; {
			case pos < 0:
			case pos < len(p):
				rows = append(rows, row{i, p[pos], pos})
			default:
				rows = append(rows, row{i, texts[i*n+next-1], pos})
			}
			items[i], positions[i] = uint32(i), uint32(next)
		}
		logits, err := g.d.step(ctx, g.policy, rows, next >= 0)
		if err == nil && next >= 0 {
			err = g.d.backend.Run(op, [][]uint32{logits, items, positions, s.Header(), {uint32(len(prompts))}}, [][]uint32{tokens})
		}
		if err != nil {
			return nil, fmt.Errorf("generate text: %w", err)
		}
		for i := range prompts {
			if next >= 0 {
				texts[i*n+next] = tokens[i]
			}
		}
	}
	return texts, nil
}
