package task

import (
	"fmt"
	"math/bits"
)

// Draw returns the train row of a family that a uniform 32-bit random word selects.
func (b *Bank) Draw(family int, random uint32) uint32 {
	hi, _ := bits.Mul32(random, b.Range[2*family+1])
	return b.Range[2*family] + hi
}

// CheckQuestion refuses a row that is not a train row of one of these families. Everything that comes
// from a peer goes through it: a row beyond the table, or a held-out one, would otherwise be trained on.
func (b *Bank) CheckQuestion(row, families uint32) error {
	if int64(row) >= int64(b.TrainRows()) {
		return fmt.Errorf("question %d: task bank %s has %d train rows", row, b.Set.Name, b.TrainRows())
	}
	if f := b.Family(row); families>>f&1 == 0 {
		return fmt.Errorf("question %d is of family %c, not of %s", row, b.Set.Families[f].Letter, b.Set.FormatFamilies(families))
	}
	return nil
}

// Family returns the index of the family a row belongs to, -1 for a row the bank does not have.
func (b *Bank) Family(row uint32) int {
	for f := range b.Set.Families {
		if base := b.Range[2*f]; row-base < b.Range[2*f+1] || int(row) >= b.held[f] && int(row) < b.held[f+1] {
			return f
		}
	}
	return -1
}

// Sibling returns the row that asks another family about the same operand as row, which must be below
// Rows, and whether that family shares the operand's domain.
func (b *Bank) Sibling(row uint32, family int) (uint32, bool) {
	own := b.Family(row)
	if b.Set.Families[own].Domain != b.Set.Families[family].Domain {
		return 0, false
	}
	if int(row) < b.TrainRows() {
		return b.Range[2*family] + (row - b.Range[2*own]), true
	}
	return uint32(b.held[family] + int(row) - b.held[own]), true
}

// Text returns a row's prompt and answer as people read them.
func (b *Bank) Text(row uint32) (prompt, answer string) {
	return Decode(b.PromptTokens(row)), Decode(b.AnswerTokens(row)[:b.AnswerLen[row]-1])
}

// PromptTokens returns the tokens of a row's prompt without padding.
func (b *Bank) PromptTokens(row uint32) []uint8 {
	return narrow(b.Prompt, int(row)*b.Set.PromptMax, int(b.PromptLen[row]))
}

// AnswerTokens returns the tokens of a row's answer with its EOS, without padding.
func (b *Bank) AnswerTokens(row uint32) []uint8 {
	return narrow(b.Answer, int(row)*b.Set.AnswerMax, int(b.AnswerLen[row]))
}

func narrow(table []uint32, at, n int) []uint8 {
	out := make([]uint8, n)
	for i := range out {
		out[i] = uint8(table[at+i])
	}
	return out
}
