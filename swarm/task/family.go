package task

import (
	"fmt"
	"math/bits"
	"strings"
)

// A Family is one kind of question: what is asked about an operand, and what the answer is.
type Family struct {
	Letter byte   // what the prompt begins with, unique within its set
	Name   string // for people
	Level  int    // 1 is easiest

	// Domain is the index in Set.Domains of the operands the family asks about.
	Domain int

	// Answer returns the one right answer for an operand of the domain, as text of the vocabulary.
	Answer func(operand string) string
}

// A Domain is a list of operands several families ask about. All of them hold out the same operands,
// so that no family leaks another's held-out answers.
type Domain struct {
	Name     string
	Operands func() []string // distinct; the same at every call
}

// A Set is the families and the geometry of one task bank. A family's index in it is its bit in a
// claim's Families. Sets are values of this package and are not changed by anybody.
type Set struct {
	Name      string
	Domains   []Domain
	Families  []Family
	Prompt    func(letter byte, operand string) string
	PromptMax int // tokens of the longest prompt
	AnswerMax int // tokens of the longest answer with its EOS: the cap on completions
	EvalEach  int // held-out questions per family in the evaluation list
}

// Sets returns the sets there are.
func Sets() []*Set { return []*Set{&seedling, &sapling} }

// Lookup returns the set of that name.
func Lookup(name string) (*Set, error) {
	var names []string
	for _, s := range Sets() {
		if s.Name == name {
			return s, nil
		}
		names = append(names, s.Name)
	}
	return nil, fmt.Errorf("task set %q is unknown: this release has %s", name, strings.Join(names, ", "))
}

// All returns the bit set of every family.
func (s *Set) All() uint32 { return 1<<len(s.Families) - 1 }

// CheckFamilies refuses a bit set that is empty or names a family the set does not have.
func (s *Set) CheckFamilies(families uint32) error {
	if families == 0 || families&^s.All() != 0 {
		return fmt.Errorf("families %#x of task set %s: want some of %#x", families, s.Name, s.All())
	}
	return nil
}

// ParseFamilies reads a list like "r,sort" of letters or names, or "all".
func (s *Set) ParseFamilies(list string) (uint32, error) {
	if strings.TrimSpace(list) == "all" {
		return s.All(), nil
	}
	var out uint32
	for _, word := range strings.Split(list, ",") {
		f := s.find(strings.TrimSpace(word))
		if f < 0 {
			return 0, fmt.Errorf("task family %q is unknown in set %s: want all, or some of %s", strings.TrimSpace(word), s.Name, s.FormatFamilies(s.All()))
		}
		out |= 1 << f
	}
	return out, nil
}

// FormatFamilies returns the letters of a bit set, separated by commas.
func (s *Set) FormatFamilies(families uint32) string {
	var out []string
	for f := families & s.All(); f != 0; f &= f - 1 {
		out = append(out, string(s.Families[bits.TrailingZeros32(f)].Letter))
	}
	return strings.Join(out, ",")
}

// find returns the index of a family by letter or name, or -1.
func (s *Set) find(word string) int {
	for i, f := range s.Families {
		if word == f.Name || word == string(f.Letter) {
			return i
		}
	}
	return -1
}
