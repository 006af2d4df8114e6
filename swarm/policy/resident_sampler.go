package policy

import (
	"context"
	"errors"
	"fmt"

	"verdant/repops"
	"verdant/swarm/task"
	"verdant/verde"
)

// Sample is [Decoder.Sample] on the device, with the same tokens.
func (d *Resident) Sample(ctx context.Context, state *verde.State, questions []uint32, s repops.Stream) ([]uint32, error) {
	tokens, err := d.answers(ctx, state, questions, d.p.Group, false, s.Header())
	if err != nil {
		return nil, fmt.Errorf("sample completions: %w", err)
	}
	return tokens, nil
}

// Evaluate is [Decoder.Evaluate] on the device.
func (d *Resident) Evaluate(ctx context.Context, state *verde.State) (tokens []uint32, correct uint32, err error) {
	rows := d.p.Lookup(task.TensorEval)
	if tokens, err = d.answers(ctx, state, rows, 1, true, make([]uint32, 4)); err != nil {
		return nil, 0, fmt.Errorf("answer held-out questions: %w", err)
	}
	return tokens, d.p.score(rows, tokens), nil
}

// answers continues the prompts of questions, each copies times.
func (d *Resident) answers(ctx context.Context, state *verde.State, questions []uint32, copies int, greedy bool, header []uint32) ([]uint32, error) {
	prompts := make([][]uint32, len(questions))
	for i, q := range questions {
		if int64(q) >= int64(d.p.Bank.Rows()) {
			return nil, fmt.Errorf("question %d: the task bank has %d", q, d.p.Bank.Rows())
		}
		for _, t := range d.p.Bank.PromptTokens(q) {
			prompts[i] = append(prompts[i], uint32(t))
		}
	}
	return d.complete(ctx, state, prompts, continuation{copies: copies, most: d.p.Complete, stop: task.EOS, greedy: greedy, header: header})
}

// continuation says how sequences are continued.
type continuation struct {
	copies int // of each prompt
	most   int // tokens after it
	stop   int // the token that ends a sequence, -1 if none does
	greedy bool
	header []uint32 // of the random stream
	first  int      // number of the first sequence
}

// decodeKey is what a decode graph depends on beside the program.
type decodeKey struct {
	rows   int
	greedy bool
}

// complete continues prompts, which have a token at least, and returns [len(prompts)·copies, most] tokens, 0 after the one that stops.
// Token i of sequence s is drawn at (item s, position i). Where the device has no memory for all sequences, it does one half after the
// other, which gives the same tokens, down to single ones.
func (d *Resident) complete(ctx context.Context, state *verde.State, prompts [][]uint32, c continuation) ([]uint32, error) {
	tokens, err := d.completeAtOnce(ctx, state, prompts, c)
	if !errors.Is(err, repops.ErrDeviceMemory) || len(prompts)*c.copies < 2 {
		return tokens, err
	}
	half, rest := c, c
	from, to := prompts, prompts
	if n := len(prompts) / 2; n > 0 {
		from, to = prompts[:n], prompts[n:]
		rest.first += n * c.copies
	} else {
		half.copies = c.copies / 2
		rest.copies -= half.copies
		rest.first += half.copies
	}
	if tokens, err = d.complete(ctx, state, from, half); err != nil {
		return nil, err
	}
	more, err := d.complete(ctx, state, to, rest)
	return append(tokens, more...), err
}

// completeAtOnce is complete for as many sequences as the device has memory for. Prompts are read once, the last token aside, whose row is
// each copy's own.
func (d *Resident) completeAtOnce(ctx context.Context, state *verde.State, prompts [][]uint32, c continuation) ([]uint32, error) {
	sequences, length := len(prompts)*c.copies, d.p.Model.Context
	g, err := d.decodeGraph(decodeKey{sequences, c.greedy})
	if err != nil {
		return nil, err
	}
	if err := d.quantize(state); err != nil {
		return nil, err
	}
	cache, err := d.device.NewCache(g, sequences*length)
	if err != nil {
		return nil, err
	}
	defer cache.Release()
	var from, to []uint32
	var before, rows []row
	for i, prompt := range prompts {
		if len(prompt) == 0 || len(prompt)+c.most > length+1 {
			return nil, fmt.Errorf("%d tokens after a prompt of %d: want a prompt, and %d at most in all", c.most, len(prompt), length+1)
		}
		last := len(prompt) - 1
		for pos, token := range prompt[:last] {
			before = append(before, row{i * c.copies, token, pos})
		}
		for j := range c.copies {
			seq := i*c.copies + j
			rows = append(rows, row{seq, prompt[last], last})
			for pos := 0; j > 0 && pos < last; pos++ {
				from, to = append(from, uint32(i*c.copies*length+pos)), append(to, uint32(seq*length+pos))
			}
		}
	}
	for len(before) > 0 {
		n := min(len(before), sequences)
		if _, err := d.decode(ctx, state, g, cache, before[:n], -1, c); err != nil {
			return nil, err
		}
		before = before[n:]
	}
	if err := cache.Copy(from, to); err != nil {
		return nil, err
	}
	out := make([]uint32, sequences*c.most)
	for index := 0; index < c.most && len(rows) > 0; index++ {
		tokens, err := d.decode(ctx, state, g, cache, rows, index, c)
		if err != nil {
			return nil, err
		}
		going := rows[:0]
		for i, r := range rows {
			out[r.seq*c.most+index] = tokens[i]
			if int(tokens[i]) != c.stop {
				going = append(going, row{r.seq, tokens[i], r.pos + 1})
			}
		}
		rows = going
	}
	return out, nil
}

// decode reads one token of each row, and picks the tokens after them, the index-th of their sequences; with index -1 it picks none.
func (d *Resident) decode(ctx context.Context, state *verde.State, g *repops.Graph, cache repops.Cache, rows []row, index int, c continuation) ([]uint32, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	inputs := map[string][]uint32{InHeader: c.header}
	for _, in := range g.Inputs {
		if _, ok := decodeInputs[in.Name]; ok {
			inputs[in.Name] = make([]uint32, g.Tensors[in.Value].Size())
		}
	}
	for i, r := range rows {
		inputs["batch.token"][i], inputs["batch.start"][i], inputs["batch.position"][i] = r.token, uint32(r.seq*d.p.Model.Context), uint32(r.pos)
		if index >= 0 {
			inputs["score.row"][i], inputs["score.sequence"][i], inputs["score.index"][i] = uint32(i), uint32(c.first+r.seq), uint32(index)
		}
	}
	inputs["batch.live"][0] = uint32(len(rows))
	if index >= 0 {
		inputs["score.count"][0] = uint32(len(rows))
	}
	in, release, err := find(g, func(name string) (repops.Resident, bool, error) {
		if words, ok := inputs[name]; ok { // a round's state has tensors of these names too
			t, err := d.device.Upload(words)
			return t, true, err
		}
		if t, ok := d.bytes.tensors[name]; ok {
			return t, false, nil
		}
		return d.input(name, state, nil)
	})
	defer release()
	if err != nil {
		return nil, err
	}
	out, err := d.device.Continue(g, in, cache)
	if err != nil {
		return nil, err
	}
	defer out[0].Release()
	if index < 0 {
		return nil, nil
	}
	tokens := make([]uint32, out[0].Words())
	return tokens, out[0].Fetch(tokens)
}

// decodeInputs are the tensors of a batch that decoding reads.
var decodeInputs = map[string]bool{
	"batch.token": true, "batch.start": true, "batch.position": true, "batch.live": true,
	"score.row": true, "score.sequence": true, "score.index": true, "score.count": true,
}

// decodeGraph is the forward pass of so many single tokens and the choice of the next ones, by the operators of the graphs of a round.
func (d *Resident) decodeGraph(key decodeKey) (*repops.Graph, error) {
	if g := d.decoders[key]; g != nil {
		return g, nil
	}
	m, b := d.p.Model, d.p.graph("decode")
	in := batch{rows: key.rows, scores: key.rows}
	in.each(func(name string, v *repops.Value, size int) {
		if decodeInputs[name] {
			*v = b.Input(name, repops.Int(size))
		}
	})
	var bytes columns
	if m.Int8 {
		bytes = b.ready
	}
	f := addForward(b.GraphBuilder, m, b.param, bytes, in)
	if key.greedy {
		b.Output("decode.token", b.Apply1(repops.Greedy{Rows: key.rows, Vocab: m.Vocab, Lo: m.Low, Hi: m.High}, f.logits, in.Scores))
	} else {
		b.Output("decode.token", b.Apply1(repops.Sample{Rows: key.rows, Vocab: m.Vocab, Lo: m.Low, Hi: m.High, Temp: d.p.Temp},
			f.logits, in.Sequence, in.Index, b.Input(InHeader, repops.Int(4)), in.Scores))
	}
	g, err := b.Build()
	if err != nil {
		return nil, err
	}
	if len(d.decoders) >= mostDecoders {
		clear(d.decoders)
	}
	d.decoders[key] = g
	return g, nil
}

// mostDecoders bounds the graphs that are kept; a swarm has two.
const mostDecoders = 8

// Texts continues many texts at once on a device, with no task bank and no end of sequence. It is not safe for concurrent use.
type Texts struct {
	d     *Resident
	state *verde.State
}

// NewTexts returns what samples from a state's policy at temperature 1. The state must not change while it is used.
func NewTexts(m Model, state *verde.State, device repops.Device) *Texts {
	return &Texts{NewResident(device, textProgram(m)), state}
}

// Generate samples n tokens after each prompt. Token i of text t is drawn at (item t, position i) of the stream.
func (t *Texts) Generate(ctx context.Context, prompts [][]uint32, n int, s repops.Stream) ([]uint32, error) {
	tokens, err := t.d.complete(ctx, t.state, prompts, continuation{copies: 1, most: n, stop: -1, header: s.Header()})
	if err != nil {
		return nil, fmt.Errorf("generate texts: %w", err)
	}
	return tokens, nil
}

// Release gives the device's memory back.
func (t *Texts) Release() { t.d.Release() }
