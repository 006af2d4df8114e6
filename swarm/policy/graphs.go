package policy

import (
	"verdant/repops"
	"verdant/swarm/task"
)

// builder adds what the graphs of a program share.
type builder struct {
	*repops.GraphBuilder
	p *Program
}

func (p *Program) graph(name string) builder { return builder{repops.NewGraph(name), p} }

// param declares a parameter as a graph input.
func (b builder) param(name string) repops.Value {
	for _, q := range b.p.Model.Params() {
		if q.Name == name {
			return b.Input(paramPrefix+name, repops.Float(q.Shape...))
		}
	}
	panic("policy: no parameter " + name) // names are constants of this package
}

// prompts looks up the prompts of one question per sequence.
func (b builder) prompts(question repops.Value, sequences int) (prompt, length repops.Value) {
	out := b.Apply(repops.PromptGather{S: sequences, P: b.p.Prompt, Bank: b.p.Bank.Rows()}, question,
		b.Input(task.TensorPrompt, repops.Int(b.p.Bank.Rows(), b.p.Prompt)),
		b.Input(task.TensorPromptLen, repops.Int(b.p.Bank.Rows())))
	return out[0], out[1]
}

// rewards scores one completion per sequence.
func (b builder) rewards(tokens, length, question repops.Value, sequences int) repops.Value {
	return b.Apply1(repops.Reward{S: sequences, C: b.p.Complete, Bank: b.p.Bank.Rows(), Answer: b.p.Complete},
		tokens, length, question,
		b.Input(task.TensorAnswer, repops.Int(b.p.Bank.Rows(), b.p.Complete)),
		b.Input(task.TensorAnswerLen, repops.Int(b.p.Bank.Rows())))
}

// pack lays sequences out as rows.
func (b builder) pack(sequences int, prompt, promptLen, tokens, length, keep repops.Value) batch {
	op := repops.Pack{
		S: sequences, P: b.p.Prompt, C: b.p.Complete,
		Rows: sequences * (b.p.Prompt + b.p.Complete - 1), Scores: sequences * b.p.Complete,
	}
	return batch{op.Rows, op.Scores, op.Apply(b.GraphBuilder, prompt, promptLen, tokens, length, keep)}
}

// packed declares the batch that another graph of the round laid out.
func (b builder) packed(sequences int) batch {
	rows, scores := sequences*(b.p.Prompt+b.p.Complete-1), sequences*b.p.Complete
	x := batch{rows: rows, scores: scores}
	x.each(func(name string, v *repops.Value, size int) { *v = b.Input(name, repops.Int(size)) })
	return x
}

// each visits the tensors of a batch under their names in the state.
func (x *batch) each(visit func(name string, v *repops.Value, size int)) {
	for _, t := range []struct {
		name string
		v    *repops.Value
		size int
	}{
		{"batch.token", &x.Token, x.rows},
		{"batch.start", &x.Start, x.rows},
		{"batch.position", &x.Pos, x.rows},
		{"batch.length", &x.Len, x.rows},
		{"batch.score", &x.Score, x.rows},
		{"batch.live", &x.Live, 1},
		{"score.row", &x.Row, x.scores},
		{"score.target", &x.Target, x.scores},
		{"score.sequence", &x.Sequence, x.scores},
		{"score.index", &x.Index, x.scores},
		{"score.count", &x.Scores, 1},
	} {
		visit(t.name, t.v, t.size)
	}
}

func (b builder) logSoftmax(logits repops.Value, in batch) (logp, probs repops.Value) {
	m := b.p.Model
	out := b.Apply(repops.LogSoftmax{Rows: in.scores, Vocab: m.Vocab, Lo: m.Low, Hi: m.High, Temp: b.p.Temp}, logits, in.Target, in.Scores)
	return out[0], out[1]
}

// rollout checks the node's own completions: it draws the questions, samples
// every position by teacher forcing and scores the answers.
func (p *Program) rollout() (*repops.Graph, error) {
	b := p.graph("rollout")
	s, families := p.Questions*p.Group, len(p.Bank.Set.Families)
	header := b.Input(InHeader, repops.Int(4))
	drawn := b.Apply1(repops.Questions{Q: p.Questions, Families: families}, header,
		b.Input(task.TensorRange, repops.Int(families, 2)), b.Input(InFamilies, repops.Int(1)))
	question := b.Apply1(repops.RepeatGroup{Groups: p.Questions, G: p.Group}, drawn)
	prompt, promptLen := b.prompts(question, s)
	tokens := b.Input(InRollout, repops.Int(s, p.Complete))
	length := b.Apply1(repops.CompletionLength{S: s, C: p.Complete}, tokens)
	in := b.pack(s, prompt, promptLen, tokens, length, length)
	f := b.sampling(in)
	sampled := b.Apply1(repops.Sample{Rows: in.scores, Vocab: p.Model.Vocab, Lo: p.Model.Low, Hi: p.Model.High, Temp: p.Temp},
		f.logits, in.Sequence, in.Index, header, in.Scores)
	ok := b.Apply1(repops.Match{S: s, C: p.Complete, M: in.scores}, tokens, length, sampled, in.Sequence, in.Index, in.Scores)
	b.Output(OutQuestions, drawn)
	b.Output(OutReward, b.rewards(tokens, length, question, s))
	b.Output(OutSampled, ok)
	return b.Build()
}

// prepare turns the consumed groups into a training batch: rewards from the
// bank, advantages, merged duplicates, packed rows, and the log-probabilities
// of the policy before the first update.
func (p *Program) prepare() (*repops.Graph, error) {
	b := p.graph("prepare")
	groups, s := p.Groups(), p.Groups()*p.Group
	question := b.Apply1(repops.RepeatGroup{Groups: groups, G: p.Group}, b.Input(InQuestions, repops.Int(groups)))
	tokens := b.Input(InBatch, repops.Int(s, p.Complete))
	length := b.Apply1(repops.CompletionLength{S: s, C: p.Complete}, tokens)
	reward := b.rewards(tokens, length, question, s)
	adv := b.Apply(repops.Advantage{Groups: groups, G: p.Group, Positive: p.Positive}, reward,
		b.Input(InExternal, repops.Int(groups)), b.Input(InPresent, repops.Int(groups)))
	merged := b.Apply(repops.Merge{Groups: groups, G: p.Group, C: p.Complete}, tokens, length, adv[0], adv[1])
	first, coefficient, ntok := merged[0], merged[2], merged[3]
	prompt, promptLen := b.prompts(question, s)
	in := b.pack(s, prompt, promptLen, tokens, length, first)
	f := b.sampling(in)
	old, _ := b.logSoftmax(f.logits, in)
	in.each(func(name string, v *repops.Value, _ int) { b.Output(name, *v) })
	b.Output("batch.reward", reward)
	b.Output("batch.coefficient", coefficient)
	b.Output("batch.ntok", ntok)
	b.Output("score.old", old)
	return b.Build()
}

// train is one update of the policy on the prepared batch.
func (p *Program) train() (*repops.Graph, error) {
	b := p.graph("train")
	s := p.Groups() * p.Group
	in := b.packed(s)
	f := addForward(b.GraphBuilder, p.Model, b.param, nil, in)
	logp, probs := b.logSoftmax(f.logits, in)
	ntok := b.Input("batch.ntok", repops.Int(1))
	loss := b.Apply(repops.PolicyLoss{M: in.scores, S: s, ClipLow: p.learning.ClipLow, ClipHigh: p.learning.ClipHigh},
		logp, b.Input("score.old", repops.Float(in.scores)), b.Input("batch.coefficient", repops.Float(s)), in.Sequence, ntok, in.Scores)
	b.update(f, loss[0], probs, ntok, len(p.Lookup(constLR)), p.learning.ClipNorm)
	b.Output(OutLoss, loss[1])
	return b.Build()
}

// update appends backward pass, clipping and AdamW, given d loss/d logp.
func (b builder) update(f *forward, dlogp, probs, retained repops.Value, schedule int, clipNorm float32) {
	m, l := b.p.Model, b.p.learning
	dlogits := b.Apply1(repops.LogSoftmaxGrad{Rows: f.in.scores, Vocab: m.Vocab, Lo: m.Low, Hi: m.High, Temp: b.p.Temp},
		dlogp, probs, f.in.Target, f.in.Scores)
	grads := f.addBackward(dlogits)
	var sums []repops.Value
	for _, q := range m.Params() {
		sums = append(sums, b.Apply1(repops.SumSq{Size: q.Size()}, grads[q.Name]))
	}
	scalars := b.Apply(repops.OptimizerScalars{
		Tensors: len(sums), MaxNorm: clipNorm, Beta1: l.Beta1, Beta2: l.Beta2, Schedule: schedule,
	}, append(sums, b.Input(optState, repops.Float(4)), b.Input(constLR, repops.Float(schedule)), retained)...)
	b.Output(optState, scalars[0])
	for _, q := range m.Params() {
		spec := repops.Float(q.Shape...)
		out := b.Apply(repops.AdamW{Size: q.Size(), Beta1: l.Beta1, Beta2: l.Beta2, Eps: l.Eps},
			b.Input(paramPrefix+q.Name, spec), b.Input(firstMoment+q.Name, spec), b.Input(secondMoment+q.Name, spec),
			grads[q.Name], scalars[1])
		b.Output(paramPrefix+q.Name, out[0])
		b.Output(firstMoment+q.Name, out[1])
		b.Output(secondMoment+q.Name, out[2])
	}
}

// evaluate checks greedy answers to the held-out questions and counts the
// right ones.
func (p *Program) evaluate() (*repops.Graph, error) {
	b := p.graph("evaluate")
	question := b.Input(task.TensorEval, repops.Int(p.Heldout))
	prompt, promptLen := b.prompts(question, p.Heldout)
	tokens := b.Input(InHeldout, repops.Int(p.Heldout, p.Complete))
	length := b.Apply1(repops.CompletionLength{S: p.Heldout, C: p.Complete}, tokens)
	in := b.pack(p.Heldout, prompt, promptLen, tokens, length, length)
	f := b.sampling(in)
	best := b.Apply1(repops.Greedy{Rows: in.scores, Vocab: p.Model.Vocab, Lo: p.Model.Low, Hi: p.Model.High}, f.logits, in.Scores)
	b.Output(OutGreedy, b.Apply1(repops.Match{S: p.Heldout, C: p.Complete, M: in.scores}, tokens, length, best, in.Sequence, in.Index, in.Scores))
	b.Output(OutCorrect, b.Apply1(repops.Count{Size: p.Heldout}, b.rewards(tokens, length, question, p.Heldout)))
	return b.Build()
}
