package repops

import "fmt"

// RepeatGroup gives every member of a group the group's value.
//
//	in:  v i32[Groups]
//	out: i32[Groups·G], element s is v[s/G]
type RepeatGroup struct {
	Groups, G int
}

// Kind implements [Operator].
func (o RepeatGroup) Kind() string { return fmt.Sprintf("repeat-group groups=%d g=%d", o.Groups, o.G) }

// Inputs implements [Operator].
func (o RepeatGroup) Inputs() []Spec { return []Spec{Int(o.Groups)} }

// Outputs implements [Operator].
func (o RepeatGroup) Outputs() []Spec { return []Spec{Int(o.Groups * o.G)} }

// Expand implements [Operator].
func (o RepeatGroup) Expand(x *Expansion) {
	b := x.Map(o.Groups, o.G)
	x.Return(b.Done(b.Load(x.In(0), Addr{Stride: []int{1}})))
}

// PromptGather looks the prompts of questions up in the task bank. A question
// the bank does not have gets zeros.
//
//	in:  question i32[S], prompts i32[Bank, P], length i32[Bank]
//	out: prompt i32[S, P], length i32[S]
type PromptGather struct {
	S, P, Bank int
}

// Kind implements [Operator].
func (o PromptGather) Kind() string {
	return fmt.Sprintf("prompt-gather s=%d p=%d bank=%d", o.S, o.P, o.Bank)
}

// Inputs implements [Operator].
func (o PromptGather) Inputs() []Spec { return []Spec{Int(o.S), Int(o.Bank, o.P), Int(o.Bank)} }

// Outputs implements [Operator].
func (o PromptGather) Outputs() []Spec { return []Spec{Int(o.S, o.P), Int(o.S)} }

// Expand implements [Operator].
func (o PromptGather) Expand(x *Expansion) {
	question := x.In(0)
	b := x.Map(o.S, o.P)
	tokens := b.Done(b.Load(x.In(1), Addr{
		Stride: []int{0, 1}, Gather: &Index{Tensor: question, Stride: []int{1}, Scale: o.P},
	}))
	b = x.Map(o.S)
	length := b.Done(b.Load(x.In(2), Addr{Gather: &Index{Tensor: question, Stride: []int{1}, Scale: 1}}))
	x.Return(tokens, length)
}
