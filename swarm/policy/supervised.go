package policy

import (
	"fmt"

	"verdant/repops"
	"verdant/swarm/manifest"
)

// Names of what a supervised update reads beside the state.
const (
	TablePrompt    = "table.prompt"     // i32[rows, P] prompts from the left, padded
	TablePromptLen = "table.prompt_len" // i32[rows]
	TableAnswer    = "table.answer"     // i32[rows, C] completions from the left, padded
	TableAnswerLen = "table.answer_len" // i32[rows]
	InRows         = "in.rows"          // i32[sequences] rows of the table to train on
)

// Supervised is one update of a model on rows of a table: cross-entropy on every completion token given the prompt and the completion
// before it, clipping, AdamW. A row whose prompt is one token makes it plain pretraining.
type Supervised struct {
	Model                  Model
	Rows, Prompt, Complete int // of the table: rows, tokens of the longest prompt and completion
	Sequences              int // rows per update
	Learning               manifest.Learning
	Rates                  []uint32 // learning rate by update, float32 bits; the last stays
}

// Graph builds the update. It reads the persistent tensors of the state, the table, InRows and the constants.
func (s *Supervised) Graph() (*repops.Graph, error) {
	switch {
	case s.Rows < 1 || s.Prompt < 1 || s.Complete < 1 || s.Sequences < 1 || len(s.Rates) == 0:
		return nil, fmt.Errorf("build supervised update: %d rows of %d+%d tokens, %d at a time, %d learning rates: want at least one of each",
			s.Rows, s.Prompt, s.Complete, s.Sequences, len(s.Rates))
	case s.Prompt+s.Complete-1 > s.Model.Context:
		return nil, fmt.Errorf("build supervised update: rows of %d+%d tokens, the model's context is %d", s.Prompt, s.Complete, s.Model.Context)
	}
	p := &Program{Model: s.Model, Prompt: s.Prompt, Complete: s.Complete, Temp: 1, learning: s.Learning}
	b := p.graph("supervised")
	rows := b.Input(InRows, repops.Int(s.Sequences))
	gather := func(name, lengths string, width int) (tokens, length repops.Value) {
		out := b.Apply(repops.PromptGather{S: s.Sequences, P: width, Bank: s.Rows}, rows,
			b.Input(name, repops.Int(s.Rows, width)), b.Input(lengths, repops.Int(s.Rows)))
		return out[0], out[1]
	}
	prompt, promptLen := gather(TablePrompt, TablePromptLen, s.Prompt)
	answer, answerLen := gather(TableAnswer, TableAnswerLen, s.Complete)
	b.crossEntropy(s.Sequences, prompt, promptLen, answer, answerLen, len(s.Rates), s.Learning.ClipNorm)
	return b.Build()
}

// Constants returns what the update reads that is neither state nor table: rotary tables and learning rates.
func (s *Supervised) Constants() map[string][]uint32 {
	cos, sin := s.Model.rotary()
	return map[string][]uint32{constCos: cos, constSin: sin, constLR: s.Rates}
}
