package task

import (
	"encoding/binary"
	"fmt"

	"verdant/verde"
)

// seedling: five families over the same digit words, prompt "f:word=". Small enough for a policy of
// 28k parameters to learn in minutes.
var seedling = Set{
	Name:    "seedling",
	Domains: []Domain{{"words of 3 and 4 digits, 0 to 5", func() []string { return everyWord("012345", 3, 4) }}},
	Families: []Family{
		{Letter: 'r', Name: "reverse", Level: 1, Answer: reversed},
		{Letter: 's', Name: "sort", Level: 1, Answer: sorted},
		{Letter: 'm', Name: "max", Level: 1, Answer: largest},
		{Letter: 'a', Name: "digit-sum", Level: 1, Answer: digitSum},
		{Letter: 'c', Name: "even-count", Level: 1, Answer: countOf("02468")},
	},
	Prompt:    func(letter byte, operand string) string { return string(letter) + ":" + operand + "=" },
	PromptMax: 7,
	AnswerMax: 5,
	EvalEach:  50,
}

// sapling: twelve families in three groups of operands, prompt "f operand =".
var sapling = Set{
	Name: "sapling",
	Domains: []Domain{
		{"two numbers, 1 to 20", numberPairs},
		{"words of 4 and 5 digits", func() []string { return drawnWords("digits", "0123456789", 4, 5) }},
		{"words of 4 and 5 letters, a to p", func() []string { return drawnWords("letters", "abcdefghijklmnop", 4, 5) }},
	},
	Families: []Family{
		{Letter: 'a', Name: "sum", Level: 2, Domain: 0, Answer: pair(func(x, y int) int { return x + y })},
		{Letter: 'e', Name: "difference", Level: 2, Domain: 0, Answer: pair(func(x, y int) int { return max(x-y, y-x) })},
		{Letter: 'g', Name: "gcd", Level: 2, Domain: 0, Answer: pair(gcd)},
		{Letter: 'x', Name: "max", Level: 2, Domain: 0, Answer: pair(func(x, y int) int { return max(x, y) })},
		{Letter: 's', Name: "sort", Level: 2, Domain: 1, Answer: sorted},
		{Letter: 'r', Name: "reverse", Level: 2, Domain: 1, Answer: reversed},
		{Letter: 'd', Name: "digit-sum", Level: 2, Domain: 1, Answer: digitSum},
		{Letter: 'o', Name: "odd-count", Level: 2, Domain: 1, Answer: countOf("13579")},
		{Letter: 'b', Name: "backwards", Level: 2, Domain: 2, Answer: reversed},
		{Letter: 'c', Name: "shift", Level: 2, Domain: 2, Answer: shifted},
		{Letter: 'l', Name: "vowel-count", Level: 2, Domain: 2, Answer: countOf("aeio")},
		{Letter: 'w', Name: "letter-sort", Level: 2, Domain: 2, Answer: sorted},
	},
	Prompt:    func(letter byte, operand string) string { return string(letter) + " " + operand + " =" },
	PromptMax: 9,
	AnswerMax: 6,
	EvalEach:  20,
}

// everyWord returns all words over an alphabet, shorter ones first, then in the alphabet's order.
func everyWord(alphabet string, lengths ...int) []string {
	var out []string
	for _, n := range lengths {
		words := []string{""}
		for range n {
			var longer []string
			for _, w := range words {
				for _, c := range alphabet {
					longer = append(longer, w+string(c))
				}
			}
			words = longer
		}
		out = append(out, words...)
	}
	return out
}

// drawnEach is the number of words drawn of each length where there are too many to take them all.
const drawnEach = 2048

// drawnWords returns drawnEach distinct words of each length, drawn by hashing a counter.
func drawnWords(name, alphabet string, lengths ...int) []string {
	var out []string
	for _, n := range lengths {
		seen := make(map[string]bool, drawnEach)
		for i := 0; len(seen) < drawnEach; i++ {
			h := verde.TagOperand.Sum(fmt.Appendf(nil, "%s/%d/%d", name, n, i))
			w := make([]byte, n)
			for j := range w {
				w[j] = alphabet[binary.LittleEndian.Uint32(h[4*j:])%uint32(len(alphabet))]
			}
			if !seen[string(w)] {
				seen[string(w)] = true
				out = append(out, string(w))
			}
		}
	}
	return out
}

func numberPairs() []string {
	var out []string
	for x := 1; x <= 20; x++ {
		for y := 1; y <= 20; y++ {
			out = append(out, fmt.Sprintf("%d,%d", x, y))
		}
	}
	return out
}
