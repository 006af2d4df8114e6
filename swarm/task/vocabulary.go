package task

import "fmt"

// Token ids are stable: they are part of the task bank and so of its root. Ids that are never sampled
// and never a target stand at both ends, so that softmax and sampling run over Low..High-1 alone.
const (
	PAD       = 0  // fills rows after their last token; never sampled
	EOS       = 1  // ends a completion
	Low       = 1  // first id that can be sampled
	High      = 45 // one past the last id that can be sampled
	VocabSize = 48 // ids 45 to 47 are spare
)

// alphabet lists the characters of ids 2 to High-1.
const alphabet = " 0123456789abcdefghijklmnopqrstuvwxyz+-=:,*"

// ids maps a character to its id; 0 is none.
var ids = func() (t [256]uint8) {
	for i := range len(alphabet) {
		t[alphabet[i]] = uint8(2 + i)
	}
	return t
}()

// Encode returns the token ids of a text, one per character, without EOS.
func Encode(text string) ([]uint8, error) {
	out := make([]uint8, len(text))
	for i := range len(text) {
		if out[i] = ids[text[i]]; out[i] == 0 {
			return nil, fmt.Errorf("encode %q: character %q is not in the vocabulary", text, text[i])
		}
	}
	return out, nil
}

// Decode returns tokens as text for people: PAD as nothing, EOS as ⏎, ids without a character as �.
func Decode(tokens []uint8) string {
	var out []rune
	for _, t := range tokens {
		switch {
		case t == PAD:
		case t == EOS:
			out = append(out, '⏎')
		case t < High:
			out = append(out, rune(alphabet[t-2]))
		default:
			out = append(out, '�')
		}
	}
	return string(out)
}
