package policy

import (
	"context"
	"fmt"

	"verdant/repops"
	"verdant/repops/cpu"
	"verdant/swarm/task"
	"verdant/verde"
)

// Decoder finds completions token by token with cached keys and values: the
// tokens that the graphs rollout and evaluate check by teacher forcing, since
// the bits of a row depend on nothing but its own sequence. It is not safe for
// concurrent use.
type Decoder struct {
	p       *Program
	backend repops.Backend
	kernels *cpu.Backend
	attend  repops.Attention
	cache   [][]cpu.Cache       // per sequence and layer
	buf     map[string][]uint32 // scratch tensors, grown to the largest batch seen
}

// NewDecoder returns a decoder for a program's policies.
func NewDecoder(p *Program, backend repops.Backend) *Decoder {
	m := p.Model
	return &Decoder{
		p: p, backend: backend, kernels: cpu.New(), buf: map[string][]uint32{},
		attend: repops.Attention{Rows: 1, Heads: m.Heads, KVHeads: m.KVHeads, HeadDim: m.HeadDim(), MaxLen: m.Context},
	}
}

// Sample returns G completions to each question, [len(questions)·G, C], PAD
// after the EOS.
func (d *Decoder) Sample(ctx context.Context, state *verde.State, questions []uint32, s repops.Stream) ([]uint32, error) {
	choose := func(logits []uint32, seqs []int, index int, tokens []uint32) error {
		n := len(seqs)
		items, positions := make([]uint32, n), make([]uint32, n)
		for i, q := range seqs {
			items[i], positions[i] = uint32(q), uint32(index)
		}
		op := repops.Sample{Rows: n, Vocab: d.p.Model.Vocab, Lo: d.p.Model.Low, Hi: d.p.Model.High, Temp: d.p.Temp}
		return d.backend.Run(op, [][]uint32{logits, items, positions, s.Header(), {uint32(n)}}, [][]uint32{tokens})
	}
	tokens, err := d.complete(ctx, state, questions, d.p.Group, choose)
	if err != nil {
		return nil, fmt.Errorf("sample completions: %w", err)
	}
	return tokens, nil
}

// Evaluate answers the held-out questions greedily and counts the right
// answers. tokens is [H, C].
func (d *Decoder) Evaluate(ctx context.Context, state *verde.State) (tokens []uint32, correct uint32, err error) {
	rows := d.p.Lookup(task.TensorEval)
	choose := func(logits []uint32, seqs []int, _ int, tokens []uint32) error {
		op := repops.Greedy{Rows: len(seqs), Vocab: d.p.Model.Vocab, Lo: d.p.Model.Low, Hi: d.p.Model.High}
		return d.backend.Run(op, [][]uint32{logits, {uint32(len(seqs))}}, [][]uint32{tokens})
	}
	if tokens, err = d.complete(ctx, state, rows, 1, choose); err != nil {
		return nil, 0, fmt.Errorf("answer held-out questions: %w", err)
	}
	completion := make([]uint8, d.p.Complete)
	for i, q := range rows {
		for j := range completion {
			completion[j] = uint8(tokens[i*d.p.Complete+j])
		}
		correct += d.p.Bank.Score(q, completion)
	}
	return tokens, correct, nil
}

// choose picks the next token of each sequence from its row of logits; index is
// the token's place in the completion.
type choose func(logits []uint32, seqs []int, index int, tokens []uint32) error

// row is one token to be decoded.
type row struct {
	seq   int
	token uint32
	pos   int
}

// complete continues the prompts of questions, each copies times. Prompts are
// decoded once and so that all end in the same step.
func (d *Decoder) complete(ctx context.Context, state *verde.State, questions []uint32, copies int, pick choose) ([]uint32, error) {
	p := d.p
	d.grow(len(questions) * copies)
	prompts := make([][]uint8, len(questions))
	longest := 0
	for i, q := range questions {
		if int64(q) >= int64(p.Bank.Rows()) {
			return nil, fmt.Errorf("question %d: the task bank has %d", q, p.Bank.Rows())
		}
		prompts[i] = p.Bank.PromptTokens(q)
		longest = max(longest, len(prompts[i]))
	}
	var logits []uint32
	rows := make([]row, 0, len(questions))
	for t := range longest {
		rows = rows[:0]
		for i, prompt := range prompts {
			if pos := t - longest + len(prompt); pos >= 0 {
				rows = append(rows, row{i * copies, uint32(prompt[pos]), pos})
			}
		}
		var err error
		if logits, err = d.step(ctx, state, rows, t == longest-1); err != nil {
			return nil, err
		}
	}
	v := p.Model.Vocab
	spread := make([]uint32, 0, len(logits)*copies)
	active := make([]int, 0, len(questions)*copies)
	for i, prompt := range prompts {
		for c := range copies {
			seq := i*copies + c
			active = append(active, seq)
			spread = append(spread, logits[i*v:(i+1)*v]...)
			if c > 0 {
				for l := range d.cache[seq] {
					d.cache[seq][l].Copy(d.attend, d.cache[i*copies][l], len(prompt))
				}
			}
		}
	}
	out := make([]uint32, len(active)*p.Complete)
	logits = spread
	for index := range p.Complete {
		tokens := make([]uint32, len(active))
		if err := pick(logits, active, index, tokens); err != nil {
			return nil, err
		}
		rows = rows[:0]
		going := make([]int, 0, len(active))
		for i, seq := range active {
			out[seq*p.Complete+index] = tokens[i]
			if tokens[i] != task.EOS {
				going = append(going, seq)
				rows = append(rows, row{seq, tokens[i], len(prompts[seq/copies]) + index})
			}
		}
		if active = going; len(active) == 0 || index == p.Complete-1 {
			break
		}
		var err error
		if logits, err = d.step(ctx, state, rows, true); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// grow makes room for n sequences.
func (d *Decoder) grow(n int) {
	for len(d.cache) < n {
		layers := make([]cpu.Cache, d.p.Model.Layers)
		for l := range layers {
			layers[l] = cpu.NewCache(d.attend)
		}
		d.cache = append(d.cache, layers)
	}
}

// take returns scratch of n words under a name.
func (d *Decoder) take(name string, n int) []uint32 {
	if cap(d.buf[name]) < n {
		d.buf[name] = make([]uint32, n)
	}
	return d.buf[name][:n]
}

// step decodes one token of each row, appends to the caches and returns the
// logits [len(rows), vocab] if they are wanted. The operators are those of the
// graphs, on as many rows as there are.
func (d *Decoder) step(ctx context.Context, state *verde.State, rows []row, wanted bool) ([]uint32, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	m, n := d.p.Model, len(rows)
	kv, dim := m.KVHeads*m.HeadDim(), m.Dim
	live := []uint32{uint32(n)}
	tok, pos := d.take("tok", n), d.take("pos", n)
	for i, r := range rows {
		if r.pos >= m.Context {
			return nil, fmt.Errorf("position %d is beyond the context of %d", r.pos, m.Context)
		}
		tok[i], pos[i] = r.token, uint32(r.pos)
	}
	run := func(op repops.Operator, out []uint32, in ...[]uint32) error {
		return d.backend.Run(op, in, [][]uint32{out})
	}
	w := func(name string) []uint32 {
		words, _ := state.Words(paramPrefix + name)
		return words
	}
	norm := func(x []uint32, gain, to string) ([]uint32, error) {
		y := d.take(to, n*dim)
		op := repops.RMSNorm{Rows: n, Dim: dim, Eps: m.Eps}
		return y, d.backend.Run(op, [][]uint32{x, w(gain), live}, [][]uint32{y, d.take("rms", n)})
	}
	x, sum, y := d.take("x", n*dim), d.take("sum", n*dim), d.take("y", n*dim)
	if err := run(repops.Embed{Rows: n, Vocab: m.Vocab, Dim: dim}, x, w("embed"), tok, live); err != nil {
		return nil, err
	}
	linear := func(out, in []uint32, nin, nout int, name string) error {
		return run(repops.Linear{Rows: n, In: nin, Out: nout}, out, in, w(name), live)
	}
	rope := func(out, in []uint32, heads int) error {
		op := repops.RoPE{Rows: n, Heads: heads, HeadDim: m.HeadDim(), MaxLen: m.Context}
		return run(op, out, in, pos, d.p.Lookup(constCos), d.p.Lookup(constSin), live)
	}
	for l := range m.Layers {
		name := func(s string) string { return layerName(l, s) }
		q0, q := d.take("q0", n*dim), d.take("q", n*dim)
		k0, k, v := d.take("k0", n*kv), d.take("k", n*kv), d.take("v", n*kv)
		o := d.take("o", n*dim)
		a, b, s := d.take("a", n*m.Hidden), d.take("b", n*m.Hidden), d.take("s", n*m.Hidden)
		h, err := norm(x, name("attention_norm"), "h")
		for _, op := range []func() error{
			func() error { return linear(q0, h, dim, dim, name("q")) },
			func() error { return linear(k0, h, dim, kv, name("k")) },
			func() error { return linear(v, h, dim, kv, name("v")) },
			func() error { return rope(q, q0, m.Heads) },
			func() error { return rope(k, k0, m.KVHeads) },
			func() error {
				for i, r := range rows {
					c := d.cache[r.seq][l]
					c.Append(d.attend, r.pos, k[i*kv:(i+1)*kv], v[i*kv:(i+1)*kv])
					d.kernels.Attend(d.attend, c, r.pos, q[i*dim:(i+1)*dim], o[i*dim:(i+1)*dim])
				}
				return nil
			},
			func() error { return linear(y, o, dim, dim, name("o")) },
			func() error { return run(repops.Plus{Size: n * dim}, sum, x, y) },
			func() (err error) { h, err = norm(sum, name("mlp_norm"), "h"); return err },
			func() error { return linear(a, h, dim, m.Hidden, name("gate")) },
			func() error { return linear(b, h, dim, m.Hidden, name("up")) },
			func() error { return run(repops.SwiGLU{Rows: n, Dim: m.Hidden}, s, a, b, live) },
			func() error { return linear(y, s, m.Hidden, dim, name("down")) },
			func() error { return run(repops.Plus{Size: n * dim}, x, sum, y) },
		} {
			if err == nil {
				err = op()
			}
		}
		if err != nil {
			return nil, err
		}
	}
	if !wanted {
		return nil, nil
	}
	h, err := norm(x, "norm", "h")
	if err != nil {
		return nil, err
	}
	logits := d.take("logits", n*m.Vocab)
	return logits, run(repops.Linear{Rows: n, In: dim, Out: m.Vocab, Trans: true}, logits, h, w("embed"), live)
}

// AnswerLikelihood is the log-likelihood the policy gives to the right answer
// of a question, EOS included.
func (d *Decoder) AnswerLikelihood(ctx context.Context, state *verde.State, question uint32) (float32, error) {
	m := d.p.Model
	if int64(question) >= int64(d.p.Bank.Rows()) {
		return 0, fmt.Errorf("question %d: the task bank has %d", question, d.p.Bank.Rows())
	}
	d.grow(1)
	prompt, answer := d.p.Bank.PromptTokens(question), d.p.Bank.AnswerTokens(question)
	text := append(append([]uint8{}, prompt...), answer...)
	sum := float32(0)
	op := repops.LogSoftmax{Rows: 1, Vocab: m.Vocab, Lo: m.Low, Hi: m.High, Temp: d.p.Temp}
	for pos, t := range text[:len(text)-1] {
		scored := pos >= len(prompt)-1
		logits, err := d.step(ctx, state, []row{{0, uint32(t), pos}}, scored)
		if err != nil {
			return 0, err
		}
		if !scored {
			continue
		}
		logp, probs := []uint32{0}, d.take("probs", m.Vocab)
		if err := d.backend.Run(op, [][]uint32{logits, {uint32(text[pos+1])}, {1}}, [][]uint32{logp, probs}); err != nil {
			return 0, err
		}
		sum = repops.Add(sum, repops.Floats(logp)[0])
	}
	return sum, nil
}
