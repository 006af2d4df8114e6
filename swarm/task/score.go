package task

// Score returns the reward of a completion to a row of the bank: 1 if it is the answer followed by EOS
// and by nothing but PAD, else 0. There is no partial credit. The row must be below Rows; the
// completion may be anything, and one longer than AnswerMax earns nothing however it begins.
//
// This is the rule the reward graph states in integer comparisons: the padded completion equals the
// padded answer, token by token.
func (b *Bank) Score(row uint32, completion []uint8) uint32 {
	width := b.Set.AnswerMax
	if len(completion) > width {
		return 0
	}
	answer := b.Answer[int(row)*width : (int(row)+1)*width]
	for i, want := range answer {
		got := uint32(PAD)
		if i < len(completion) {
			got = uint32(completion[i])
		}
		if got != want {
			return 0
		}
	}
	return 1
}
