package task

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"slices"

	"verdant/verde"
)

// A Bank is the table of every question of a set. Row q is one question. The rows a swarm trains on
// come first, family after family, so that a question is drawn as
//
//	q = Range[2f] + mulhi(random word, Range[2f+1])
//
// and after them, again family after family, the held-out rows, on which nobody trains. Within a
// domain every family has the same operands in the same order: the same operand under another family
// is Sibling.
//
// All tables are int32 tensors in the words of the numeric contract. They are shared and must not be
// written to; a bank is safe for concurrent use.
type Bank struct {
	Set *Set

	Prompt    []uint32 // [Rows, PromptMax] tokens from the left, PAD after the prompt
	PromptLen []uint32 // [Rows]
	Answer    []uint32 // [Rows, AnswerMax] tokens with EOS, PAD after it
	AnswerLen []uint32 // [Rows] tokens with EOS
	Range     []uint32 // [families, 2] first train row and number of train rows
	Eval      []uint32 // [families × EvalEach] held-out rows for evaluation, family after family

	held []int // first held-out row of every family, and one past the last row
	root verde.Hash
}

// Names of the bank's tensors in its root.
const (
	TensorPrompt    = "bank.prompt"
	TensorPromptLen = "bank.prompt_len"
	TensorAnswer    = "bank.answer"
	TensorAnswerLen = "bank.answer_len"
	TensorRange     = "bank.range"
	TensorEval      = "bank.eval"
)

// holdOutBelow is the bound on the first 32 bits of an operand's hash below which it is held out: one
// operand in eight. The rule looks at the operand alone, so a domain can grow without moving any of
// the operands it already has.
const holdOutBelow = 1 << 29

// heldOut reports whether an operand is kept away from training.
func heldOut(operand string) bool {
	h := verde.TagOperand.Sum([]byte(operand))
	return binary.BigEndian.Uint32(h[:]) < holdOutBelow
}

// NewBank builds the bank of a set. It takes milliseconds; the tables depend on nothing but the set.
func NewBank(s *Set) (*Bank, error) {
	b := &Bank{Set: s}
	train := make([][]string, len(s.Domains))
	held := make([][]string, len(s.Domains))
	for d, domain := range s.Domains {
		for _, w := range domain.Operands() {
			if heldOut(w) {
				held[d] = append(held[d], w)
			} else {
				train[d] = append(train[d], w)
			}
		}
	}
	for i := range s.Families {
		f := &s.Families[i]
		b.Range = append(b.Range, uint32(b.Rows()), uint32(len(train[f.Domain])))
		if err := b.add(f, train[f.Domain]); err != nil {
			return nil, fmt.Errorf("build task bank %s: %w", s.Name, err)
		}
	}
	for i := range s.Families {
		f := &s.Families[i]
		b.held = append(b.held, b.Rows())
		if err := b.add(f, held[f.Domain]); err != nil {
			return nil, fmt.Errorf("build task bank %s: %w", s.Name, err)
		}
	}
	b.held = append(b.held, b.Rows())
	if err := b.pickEval(); err != nil {
		return nil, fmt.Errorf("build task bank %s: %w", s.Name, err)
	}
	root, err := verde.StateRoot(b.Tensors())
	if err != nil {
		return nil, fmt.Errorf("build task bank %s: %w", s.Name, err)
	}
	b.root = root
	return b, nil
}

// add appends a row for every operand.
func (b *Bank) add(f *Family, operands []string) error {
	for _, w := range operands {
		prompt, err := Encode(b.Set.Prompt(f.Letter, w))
		if err != nil {
			return err
		}
		answer, err := Encode(f.Answer(w))
		if err != nil {
			return err
		}
		if len(answer) == 0 {
			return fmt.Errorf("family %s has no answer for %q", f.Name, w)
		}
		answer = append(answer, EOS)
		if len(prompt) > b.Set.PromptMax || len(answer) > b.Set.AnswerMax {
			return fmt.Errorf("family %s, operand %q: %d prompt and %d answer tokens, room for %d and %d",
				f.Name, w, len(prompt), len(answer), b.Set.PromptMax, b.Set.AnswerMax)
		}
		b.PromptLen = append(b.PromptLen, uint32(len(prompt)))
		b.AnswerLen = append(b.AnswerLen, uint32(len(answer)))
		b.Prompt = appendRow(b.Prompt, prompt, b.Set.PromptMax)
		b.Answer = appendRow(b.Answer, answer, b.Set.AnswerMax)
	}
	return nil
}

// appendRow appends tokens and PAD up to width.
func appendRow(table []uint32, tokens []uint8, width int) []uint32 {
	for i := range width {
		t := uint8(PAD)
		if i < len(tokens) {
			t = tokens[i]
		}
		table = append(table, uint32(t))
	}
	return table
}

// pickEval chooses EvalEach held-out rows per family: those whose prompts hash lowest, so that families
// are asked about different operands and no order of the table shows through.
func (b *Bank) pickEval() error {
	for f := range b.Set.Families {
		type ranked struct {
			hash verde.Hash
			row  uint32
		}
		var rows []ranked
		for row := b.held[f]; row < b.held[f+1]; row++ {
			prompt, _ := b.Text(uint32(row))
			rows = append(rows, ranked{verde.TagPrompt.Sum([]byte(prompt)), uint32(row)})
		}
		if len(rows) < b.Set.EvalEach {
			return fmt.Errorf("family %s has %d held-out questions, %d are to be asked", b.Set.Families[f].Name, len(rows), b.Set.EvalEach)
		}
		slices.SortFunc(rows, func(x, y ranked) int { return cmp.Or(slices.Compare(x.hash[:], y.hash[:]), cmp.Compare(x.row, y.row)) })
		for _, r := range rows[:b.Set.EvalEach] {
			b.Eval = append(b.Eval, r.row)
		}
	}
	return nil
}

// Tensors returns the tables under their names, not copied.
func (b *Bank) Tensors() map[string][]uint32 {
	return map[string][]uint32{
		TensorPrompt: b.Prompt, TensorPromptLen: b.PromptLen,
		TensorAnswer: b.Answer, TensorAnswerLen: b.AnswerLen,
		TensorRange: b.Range, TensorEval: b.Eval,
	}
}

// Root is the commitment to the tables, the state root over Tensors. A manifest names it.
func (b *Bank) Root() verde.Hash { return b.root }

// Rows returns the number of questions, held-out ones included.
func (b *Bank) Rows() int { return len(b.PromptLen) }

// TrainRows returns the number of questions that may be trained on; they are rows 0 to TrainRows-1.
func (b *Bank) TrainRows() int { return b.held[0] }
