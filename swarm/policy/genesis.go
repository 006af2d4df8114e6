package policy

import (
	"context"
	"encoding/binary"
	"fmt"
	"math"
	"math/bits"

	"verdant/repops"
	"verdant/swarm/manifest"
	"verdant/swarm/task"
	"verdant/verde"
)

// Initial returns parameters drawn for a seed: gains 1, all else normal with
// the parameter's deviation. Word w of parameter i is block w/2 of item i.
func (m Model) Initial(seed uint32) map[string][]uint32 {
	params := map[string][]uint32{}
	s := repops.Stream{Run: seed, Purpose: repops.PurposeInit}
	for i, p := range m.Params() {
		words := make([]uint32, p.Size())
		for j := range words {
			v := float32(1)
			if p.Std != 0 {
				// A position and a block have 16 bits each, so together they address any parameter.
				block := s.Block(uint32(i), uint32(j>>17), uint32(j>>1&0xFFFF))
				v = repops.Mul(repops.Normal(block[2*(j&1)], block[2*(j&1)+1]), p.Std)
			}
			words[j] = math.Float32bits(v)
		}
		params[paramPrefix+p.Name] = words
	}
	return params
}

// Genesis derives the checkpoint every node of a swarm starts from: supervised
// training on train questions whose labels are right with probability
// Genesis.Right, and otherwise what another family would answer. progress, if
// not nil, hears of each step and its loss. It takes minutes; anyone gets the
// same bits.
func Genesis(ctx context.Context, m *manifest.Manifest, bank *task.Bank, backend repops.Backend, progress func(step int, loss float32)) (*verde.State, error) {
	p := &Program{
		Model: ModelOf(m.Model, m.Spec), Bank: bank, Prompt: bank.Set.PromptMax, Complete: bank.Set.AnswerMax,
		Temp: 1, learning: m.Learning,
	}
	sequences := int(m.Genesis.Batch)
	graph, err := p.pretrain(sequences, int(m.Genesis.Steps), m.Genesis.ClipNorm)
	if err != nil {
		return nil, err
	}
	state, err := p.Model.NewState(p.Model.Initial(m.Genesis.Seed))
	if err != nil {
		return nil, err
	}
	consts := bank.Tensors()
	consts[constCos], consts[constSin] = p.Model.rotary()
	consts[constLR] = cosineSchedule(m.Genesis)
	exec := repops.NewExecutor(graph, backend)
	for t := range int(m.Genesis.Steps) {
		if err := ctx.Err(); err != nil {
			return nil, fmt.Errorf("derive genesis: %w", err)
		}
		inputs := map[string][]uint32{}
		inputs["in.questions"], inputs["in.labels"] = drawPretraining(m.Genesis, bank, uint32(t), sequences)
		lookup := func(name string) []uint32 {
			if words, ok := state.Words(name); ok {
				return words
			}
			if words, ok := inputs[name]; ok {
				return words
			}
			return consts[name]
		}
		results := map[string][]uint32{}
		if err := exec.Run(lookup, func(name string, words []uint32) { results[name] = words }); err != nil {
			return nil, fmt.Errorf("derive genesis: %w", err)
		}
		for name, words := range results {
			if have, ok := state.Words(name); ok {
				copy(have, words)
			}
		}
		if progress != nil {
			progress(t, repops.Floats(results[OutLoss])[0])
		}
	}
	params := map[string][]uint32{}
	for _, q := range p.Model.Params() {
		params[paramPrefix+q.Name], _ = state.Words(paramPrefix + q.Name)
	}
	return p.Model.NewState(params) // the optimizer starts afresh
}

// pretrain is one supervised update: cross-entropy on every label token.
func (p *Program) pretrain(sequences, schedule int, clipNorm float32) (*repops.Graph, error) {
	b := p.graph("pretrain")
	prompt, promptLen := b.prompts(b.Input("in.questions", repops.Int(sequences)), sequences)
	tokens := b.Input("in.labels", repops.Int(sequences, p.Complete))
	length := b.Apply1(repops.CompletionLength{S: sequences, C: p.Complete}, tokens)
	b.crossEntropy(sequences, prompt, promptLen, tokens, length, schedule, clipNorm)
	return b.Build()
}

// crossEntropy appends one update on every completion token of sequences.
func (b builder) crossEntropy(sequences int, prompt, promptLen, tokens, length repops.Value, schedule int, clipNorm float32) {
	in := b.pack(sequences, prompt, promptLen, tokens, length, length)
	f := addForward(b.GraphBuilder, b.p.Model, b.param, nil, in)
	logp, probs := b.logSoftmax(f.logits, in)
	loss := b.Apply(repops.CrossEntropy{M: in.scores}, logp, in.Scores)
	b.update(f, loss[0], probs, in.Scores, schedule, clipNorm)
	b.Output(OutLoss, loss[1])
}

// drawPretraining chooses the questions and labels of a step. Sequence b is of
// family b mod families; its label is that of another family with probability
// 1 − Right, each of them equally likely.
func drawPretraining(g manifest.Genesis, bank *task.Bank, step uint32, sequences int) (questions, labels []uint32) {
	draw := repops.Stream{Run: g.Seed, Round: step, Purpose: repops.PurposePretrain}
	label := repops.Stream{Run: g.Seed, Round: step, Purpose: repops.PurposeLabel}
	families, width := len(bank.Set.Families), bank.Set.AnswerMax
	for b := range sequences {
		f := b % families
		q := bank.Draw(f, draw.Block(uint32(b), 0, 0)[0])
		answer := q
		w := label.Block(uint32(b), 0, 0)
		if repops.Uniform(w[0]) >= g.Right {
			// Families of other domains have no answer for this operand and are passed over.
			var others []uint32
			for other := range families {
				if row, ok := bank.Sibling(q, other); ok && other != f {
					others = append(others, row)
				}
			}
			if len(others) > 0 {
				i, _ := bits.Mul32(w[1], uint32(len(others)))
				answer = others[i]
			}
		}
		questions = append(questions, q)
		labels = append(labels, bank.Answer[int(answer)*width:(int(answer)+1)*width]...)
	}
	return questions, labels
}

// cosineSchedule is the learning rate of each genesis step.
func cosineSchedule(g manifest.Genesis) []uint32 {
	return CosineSchedule(int(g.Steps), int(g.WarmupSteps), g.LR, g.LRFloor)
}

// CosineSchedule is the learning rate of each step t, as float32 bits:
//
//	peak · min(1, (t+1)/warmup) · (floor + (1−floor)·(1+cos(πt/steps))/2)
func CosineSchedule(steps, warmup int, peak, floor float32) []uint32 {
	lr := make([]uint32, steps)
	pi := math.Float32frombits(0x40490FDB)
	for t := range lr {
		angle := repops.Mul(pi, repops.Div(float32(t), float32(steps)))
		half := repops.Mul(0.5, repops.Sub(1, floor))
		rate := repops.FMA(half, repops.Add(1, repops.Cos(angle)), floor)
		if t+1 < warmup {
			rate = repops.Mul(rate, repops.Div(float32(t+1), float32(warmup)))
		}
		lr[t] = math.Float32bits(repops.Mul(peak, rate))
	}
	return lr
}

// EncodeParams returns the parameters of a state, little endian, in the order of
// [Model.Params]: the form in which a genesis checkpoint is shipped.
func (m Model) EncodeParams(s *verde.State) ([]byte, error) {
	b := make([]byte, 0, 4*m.Size())
	for _, p := range m.Params() {
		words, ok := s.Words(paramPrefix + p.Name)
		if !ok || len(words) != p.Size() {
			return nil, fmt.Errorf("encode parameters: %s is missing", p.Name)
		}
		for _, w := range words {
			b = binary.LittleEndian.AppendUint32(b, w)
		}
	}
	return b, nil
}

// GenesisState reads the parameters of a shipped or derived genesis checkpoint
// and checks them against the manifest's root.
func GenesisState(m *manifest.Manifest, params []byte) (*verde.State, error) {
	state, err := firstState(m, params)
	if err != nil {
		return nil, err
	}
	if root := state.Root(); root != m.Genesis.Root {
		return nil, fmt.Errorf("open genesis checkpoint: its root is %s, the manifest's %s: derive it again with `verdant genesis`", root, m.Genesis.Root)
	}
	return state, nil
}

// GenesisRoot is the root that parameters give the state a manifest's swarm
// begins with.
func GenesisRoot(m *manifest.Manifest, params []byte) (verde.Hash, error) {
	state, err := firstState(m, params)
	if err != nil {
		return verde.Hash{}, err
	}
	return state.Root(), nil
}

func firstState(m *manifest.Manifest, params []byte) (*verde.State, error) {
	model := ModelOf(m.Model, m.Spec)
	if len(params) != 4*model.Size() {
		return nil, fmt.Errorf("open genesis checkpoint: %d bytes, a model of %d parameters has %d", len(params), model.Size(), 4*model.Size())
	}
	tensors := map[string][]uint32{}
	for _, p := range model.Params() {
		words := make([]uint32, p.Size())
		for i := range words {
			words[i] = binary.LittleEndian.Uint32(params[4*i:])
		}
		params = params[4*len(words):]
		tensors[paramPrefix+p.Name] = words
	}
	return model.NewState(tensors)
}
