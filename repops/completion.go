package repops

import "fmt"

// Tokens with a meaning to the operators.
const (
	TokenPAD = 0 // fills rows after their last token
	TokenEOS = 1 // ends a completion
)

// CompletionLength counts the tokens of completions, EOS included; C if there
// is no EOS.
//
//	in:  tokens i32[S, C]
//	out: length i32[S]
type CompletionLength struct {
	S, C int
}

// Kind implements [Operator].
func (o CompletionLength) Kind() string { return fmt.Sprintf("completion-length s=%d c=%d", o.S, o.C) }

// Inputs implements [Operator].
func (o CompletionLength) Inputs() []Spec { return []Spec{Int(o.S, o.C)} }

// Outputs implements [Operator].
func (o CompletionLength) Outputs() []Spec { return []Spec{Int(o.S)} }

// Expand implements [Operator].
func (o CompletionLength) Expand(x *Expansion) {
	b := x.Fold(o.C, o.S).Init(uint32(o.C)) // from the end, so that the first EOS stays
	t := b.Load(x.In(0), Addr{Base: o.C - 1, Stride: []int{o.C}, K: -1})
	x.Return(b.Done(b.Select(b.IEq(t, b.Int(TokenEOS)), b.ISub(b.Int(o.C), b.K()), b.Acc())))
}

// Reward is 1 where a completion is the answer to its question, EOS included,
// and 0 elsewhere. What follows the EOS is not looked at.
//
//	in:  tokens i32[S, C], length i32[S], question i32[S],
//	     answers i32[Bank, Answer], answer length i32[Bank]
//	out: reward i32[S]
type Reward struct {
	S, C, Bank, Answer int
}

// Kind implements [Operator].
func (o Reward) Kind() string {
	return fmt.Sprintf("reward s=%d c=%d bank=%d answer=%d", o.S, o.C, o.Bank, o.Answer)
}

// Inputs implements [Operator].
func (o Reward) Inputs() []Spec {
	return []Spec{Int(o.S, o.C), Int(o.S), Int(o.S), Int(o.Bank, o.Answer), Int(o.Bank)}
}

// Outputs implements [Operator].
func (o Reward) Outputs() []Spec { return []Spec{Int(o.S)} }

// Expand implements [Operator].
func (o Reward) Expand(x *Expansion) {
	tokens, length, question, answers, answerLen := x.In(0), x.In(1), x.In(2), x.In(3), x.In(4)
	per := []int{1}

	b := x.Fold(o.C, o.S).Init(1)
	b.Hi(Limit{Gather: &Index{Tensor: length, Stride: per, Scale: 1}})
	same := b.Done(b.IAnd(b.Acc(), b.IEq(
		b.Load(tokens, Addr{Stride: []int{o.C}, K: 1}),
		b.Load(answers, Addr{K: 1, Gather: &Index{Tensor: question, Stride: per, Scale: o.Answer}}),
	)))

	b = x.Map(o.S)
	n := b.Load(length, Addr{Stride: per})
	last := b.Load(tokens, Addr{Base: -1, Stride: []int{o.C}, Gather: &Index{Tensor: length, Stride: per, Scale: 1}})
	want := b.Load(answerLen, Addr{Gather: &Index{Tensor: question, Stride: per, Scale: 1}})
	whole := b.IAnd(b.IEq(n, want), b.IEq(last, b.Int(TokenEOS)))
	x.Return(b.Done(b.IAnd(b.Load(same, Addr{Stride: per}), whole)))
}

// Count counts nonzero flags.
//
//	in:  flags i32[Size]
//	out: i32
type Count struct {
	Size int
}

// Kind implements [Operator].
func (o Count) Kind() string { return fmt.Sprintf("count size=%d", o.Size) }

// Inputs implements [Operator].
func (o Count) Inputs() []Spec { return []Spec{Int(o.Size)} }

// Outputs implements [Operator].
func (o Count) Outputs() []Spec { return []Spec{Int(1)} }

// Expand implements [Operator].
func (o Count) Expand(x *Expansion) {
	b := x.Fold(o.Size, 1)
	zero := b.IsZero(b.Load(x.In(0), Addr{K: 1}))
	x.Return(b.Done(b.IAdd(b.Acc(), b.ISub(b.Int(1), zero))))
}
