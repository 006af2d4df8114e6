package policy

import (
	"context"
	"fmt"

	"verdant/repops"
	"verdant/repops/cpu"
	"verdant/swarm/task"
)

// Decoder finds completions token by token with cached keys and values: the
// tokens that the graphs rollout and evaluate check by teacher forcing, since
// the bits of a row depend on nothing but its own sequence. It is not safe for
// concurrent use.
type Decoder struct {
	p       *Program
	backend repops.Backend
	kernels *cpu.Backend // what the backend has no operators for
	ours    bool         // kernels is the backend
	attend  repops.Attention
	cache   [][]cpu.Cache     // per sequence and layer
	buf     map[slot][]uint32 // scratch tensors, grown to the largest batch seen
	sizes   cpu.Sizes
	in, out [][]uint32 // operands of the operator that runs
}

// NewDecoder returns a decoder for a program's policies.
func NewDecoder(p *Program, backend repops.Backend) *Decoder {
	m := p.Model
	d := &Decoder{
		p: p, backend: backend, buf: map[slot][]uint32{},
		attend: repops.Attention{Rows: 1, Heads: m.Heads, KVHeads: m.KVHeads, HeadDim: m.HeadDim(), MaxLen: m.Context},
	}
	if d.kernels, d.ours = backend.(*cpu.Backend); !d.ours {
		d.kernels = cpu.New()
	}
	return d
}

// Sample returns G completions to each question, [len(questions)·G, C], PAD
// after the EOS.
func (d *Decoder) Sample(ctx context.Context, policy *Policy, questions []uint32, s repops.Stream) ([]uint32, error) {
	choose := func(logits []uint32, seqs []int, index int, tokens []uint32) error {
		n := len(seqs)
		items, positions := make([]uint32, n), make([]uint32, n)
		for i, q := range seqs {
			items[i], positions[i] = uint32(q), uint32(index)
		}
		op := repops.Sample{Rows: n, Vocab: d.p.Model.Vocab, Lo: d.p.Model.Low, Hi: d.p.Model.High, Temp: d.p.Temp}
		return d.backend.Run(op, [][]uint32{logits, items, positions, s.Header(), {uint32(n)}}, [][]uint32{tokens})
	}
	tokens, err := d.complete(ctx, policy, questions, d.p.Group, choose)
	if err != nil {
		return nil, fmt.Errorf("sample completions: %w", err)
	}
	return tokens, nil
}

// Evaluate answers the held-out questions greedily and counts the right
// answers. tokens is [H, C].
func (d *Decoder) Evaluate(ctx context.Context, policy *Policy) (tokens []uint32, correct uint32, err error) {
	rows := d.p.Lookup(task.TensorEval)
	choose := func(logits []uint32, seqs []int, _ int, tokens []uint32) error {
		op := repops.Greedy{Rows: len(seqs), Vocab: d.p.Model.Vocab, Lo: d.p.Model.Low, Hi: d.p.Model.High}
		return d.backend.Run(op, [][]uint32{logits, {uint32(len(seqs))}}, [][]uint32{tokens})
	}
	if tokens, err = d.complete(ctx, policy, rows, 1, choose); err != nil {
		return nil, 0, fmt.Errorf("answer held-out questions: %w", err)
	}
	return tokens, d.p.score(rows, tokens), nil
}

// score counts the right answers, tokens [len(questions), C].
func (p *Program) score(questions, tokens []uint32) (correct uint32) {
	completion := make([]uint8, p.Complete)
	for i, q := range questions {
		for j := range completion {
			completion[j] = uint8(tokens[i*p.Complete+j])
		}
		correct += p.Bank.Score(q, completion)
	}
	return correct
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
func (d *Decoder) complete(ctx context.Context, policy *Policy, questions []uint32, copies int, pick choose) ([]uint32, error) {
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
		if logits, err = d.step(ctx, policy, rows, t == longest-1); err != nil {
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
		if logits, err = d.step(ctx, policy, rows, true); err != nil {
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

// slot names a scratch tensor: an operator's i-th result.
type slot struct {
	name string
	i    int
}

// take returns scratch of n words.
func (d *Decoder) take(name string, i, n int) []uint32 {
	at := slot{name, i}
	if cap(d.buf[at]) < n {
		d.buf[at] = make([]uint32, n)
	}
	return d.buf[at][:n]
}

// pass runs operators one after another on n rows and keeps the first error.
type pass struct {
	d    *Decoder
	n    int
	live []uint32
	err  error
}

// run executes an operator into a scratch tensor of that name; further results
// go to out.
func (s *pass) run(name string, op repops.Operator, in ...[]uint32) []uint32 {
	d := s.d
	d.in, d.out = append(d.in[:0], in...), d.out[:0]
	for i, size := range d.sizes.Outputs(op) {
		d.out = append(d.out, d.take(name, i, size))
	}
	if s.err == nil {
		s.err = d.backend.Run(op, d.in, d.out)
	}
	return d.out[0]
}

// operand is rows that weights multiply: floats and, for products of bytes, those.
type operand struct{ x, q, scale []uint32 }

// operand quantizes rows if the layers' products are of bytes. It is good until the next one.
func (s *pass) operand(x []uint32, width int) operand {
	o := operand{x: x}
	if s.d.p.Model.Int8 {
		o.q = s.run("bytes", repops.Quantize{Rows: s.n, Dim: width}, x, s.live)
		o.scale = s.d.take("bytes", 1, s.n)
	}
	return o
}

func (s *pass) linear(name string, o operand, w *linear) []uint32 {
	switch {
	case w.int8 && w.packedBytes == nil:
		return s.run(name, repops.LinearInt8{Rows: s.n, In: w.op.In, Out: w.op.Out}, o.q, o.scale, w.q, w.scale, s.live)
	case !w.int8 && w.packed == nil:
		op := w.op
		op.Rows = s.n
		return s.run(name, op, o.x, w.words, s.live)
	}
	y := s.d.take(name, 0, s.n*w.op.Out)
	switch {
	case s.err != nil:
	case w.int8:
		s.err = s.d.kernels.LinearInt8(w.packedBytes, s.n, o.q, o.scale, y)
	default:
		s.err = s.d.kernels.Linear(w.packed, s.n, o.x, y)
	}
	return y
}

func (s *pass) norm(x, gain []uint32) []uint32 {
	m := s.d.p.Model
	return s.run("norm", repops.RMSNorm{Rows: s.n, Dim: m.Dim, Eps: m.Eps}, x, gain, s.live)
}

func (s *pass) rope(name string, x, pos []uint32, heads int) []uint32 {
	m, p := s.d.p.Model, s.d.p
	op := repops.RoPE{Rows: s.n, Heads: heads, HeadDim: m.HeadDim(), MaxLen: m.Context}
	return s.run(name, op, x, pos, p.Lookup(constCos), p.Lookup(constSin), s.live)
}

// step decodes one token of each row, appends to the caches and returns the
// logits [len(rows), vocab] if they are wanted. The operators are those of the
// graphs, on as many rows as there are.
func (d *Decoder) step(ctx context.Context, policy *Policy, rows []row, wanted bool) ([]uint32, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	m, n := d.p.Model, len(rows)
	kv, dim := m.KVHeads*m.HeadDim(), m.Dim
	tok, pos := d.take("token", 0, n), d.take("position", 0, n)
	for i, r := range rows {
		if r.pos >= m.Context {
			return nil, fmt.Errorf("position %d is beyond the context of %d", r.pos, m.Context)
		}
		tok[i], pos[i] = r.token, uint32(r.pos)
	}
	s := &pass{d: d, n: n, live: []uint32{uint32(n)}}
	x := s.run("x", repops.Embed{Rows: n, Vocab: m.Vocab, Dim: dim}, policy.embed, tok, s.live)
	for l := range policy.layers {
		p := &policy.layers[l]
		h := s.operand(s.norm(x, p.attentionNorm), dim)
		q := s.rope("q", s.linear("straight", h, &p.q), pos, m.Heads)
		k := s.rope("k", s.linear("straight", h, &p.k), pos, m.KVHeads)
		v := s.linear("v", h, &p.v)
		o := d.take("o", 0, n*dim)
		for i, r := range rows {
			c := d.cache[r.seq][l]
			c.Append(d.attend, r.pos, k[i*kv:(i+1)*kv], v[i*kv:(i+1)*kv])
			d.kernels.Attend(d.attend, c, r.pos, q[i*dim:(i+1)*dim], o[i*dim:(i+1)*dim])
		}
		mid := s.run("mid", repops.Plus{Size: n * dim}, x, s.linear("added", s.operand(o, dim), &p.o))
		h = s.operand(s.norm(mid, p.mlpNorm), dim)
		y := s.run("hidden", repops.SwiGLU{Rows: n, Dim: m.Hidden}, s.linear("gate", h, &p.gate), s.linear("up", h, &p.up), s.live)
		x = s.run("x", repops.Plus{Size: n * dim}, mid, s.linear("added", s.operand(y, m.Hidden), &p.down))
	}
	if !wanted || s.err != nil {
		return nil, s.err
	}
	return s.linear("logits", operand{x: s.norm(x, policy.norm)}, &policy.head), s.err
}

// AnswerLikelihood is the log-likelihood the policy gives to the right answer
// of a question, EOS included.
func (d *Decoder) AnswerLikelihood(ctx context.Context, policy *Policy, question uint32) (float32, error) {
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
		logits, err := d.step(ctx, policy, []row{{0, uint32(t), pos}}, scored)
		if err != nil {
			return 0, err
		}
		if !scored {
			continue
		}
		logp, probs := []uint32{0}, d.take("probs", 0, m.Vocab)
		if err := d.backend.Run(op, [][]uint32{logits, {uint32(text[pos+1])}, {1}}, [][]uint32{logp, probs}); err != nil {
			return 0, err
		}
		sum = repops.Add(sum, repops.Floats(logp)[0])
	}
	return sum, nil
}
