package kernels

import "verdant/repops"

// compileRound appends the operators of a round that are not the network's; it is false if op is none.
func (b *builder) compileRound(op repops.Operator) bool {
	switch o := op.(type) {
	case repops.Sample:
		b.launch("sample", o.Rows, [3]int{choosers, 1, 1}, out(0), in(0), in(1), in(2), in(3), in(4),
			value(o.Vocab), value(o.Lo), value(o.Hi), float(o.Temp))
	case repops.Greedy:
		b.launch("greedy", o.Rows, [3]int{choosers, 1, 1}, out(0), in(0), in(1), value(o.Vocab), value(o.Lo), value(o.Hi))
	case repops.Questions:
		b.each("questions", o.Q, out(0), in(0), in(1), in(2), value(o.Q), value(o.Families))
	case repops.RepeatGroup:
		b.each("repeat_group", o.Groups*o.G, out(0), in(0), value(o.Groups*o.G), value(o.G))
	case repops.PromptGather:
		b.launch("prompt_gather", o.S, [3]int{128, 1, 1}, out(0), out(1), in(0), in(1), in(2), value(o.P), value(o.Bank))
	case repops.CompletionLength:
		b.each("completion_length", o.S, out(0), in(0), value(o.S), value(o.C))
	case repops.Reward:
		b.each("reward", o.S, out(0), in(0), in(1), in(2), in(3), in(4), value(o.S), value(o.C), value(o.Bank), value(o.Answer))
	case repops.Count:
		b.launch("count_flags", 1, [3]int{256, 1, 1}, out(0), in(0), value(o.Size))
	case repops.Advantage:
		b.each("advantage", o.Groups, out(0), out(1), in(0), in(1), in(2),
			value(o.Groups), value(o.G), flag(o.Positive), float(repops.AdvantageEps))
	case repops.Merge:
		b.each("merge_members", o.Groups*o.G, out(0), out(1), out(2), in(0), in(2), in(3), value(o.Groups), value(o.G), value(o.C))
		b.launch("merge_tokens", 1, [3]int{256, 1, 1}, out(3), in(1), in(3), value(o.Groups), value(o.G))
	case repops.Pack:
		b.pack(o)
	case repops.Match:
		b.fill(out(0), o.S*o.C, ^uint32(0))
		b.each("match_places", o.M, out(0), in(3), in(4), in(5), value(o.S), value(o.C), value(o.M))
		b.each("match", o.S*o.C, out(0), in(0), in(1), in(2), value(o.S), value(o.C))
	default:
		return false
	}
	return true
}

// choosers is the number of threads that a row's token is chosen by.
const choosers = 128

func (b *builder) pack(o repops.Pack) {
	prompt, promptLen, tokens, completionLen, keep := in(0), in(1), in(2), in(3), in(4)
	first, firstScore := b.scratch(o.S), b.scratch(o.S)
	b.once("pack_sequences", first, firstScore, out(5), out(10), promptLen, completionLen, keep,
		value(o.S), value(o.P), value(o.C), value(o.Rows), value(o.Scores))
	b.each("pack_rows", o.Rows, out(0), out(1), out(2), out(3), out(4), out(5), first, firstScore,
		prompt, promptLen, tokens, completionLen, value(o.S), value(o.P), value(o.C), value(o.Rows))
	b.each("pack_scores", o.Scores, out(6), out(7), out(8), out(9), out(10), first, firstScore,
		promptLen, tokens, value(o.S), value(o.C), value(o.Scores))
}
