package task

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"verdant/verde"
)

func openBank(t testing.TB, set string) *Bank {
	t.Helper()
	s, err := Lookup(set)
	if err != nil {
		t.Fatal(err)
	}
	b, err := NewBank(s)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestBankRootGolden pins every token of every table. The root of seedling was also computed by a
// separate program in another language. A change here is another swarm.
func TestBankRootGolden(t *testing.T) {
	for set, want := range map[string]string{
		"seedling": "54e10bc6c64fdfcd998f66d4d6dfc65082222a37b33ec5d4f53e2dea1cd287e6",
		"sapling":  "588c7d5930d5a257d1b6cac911e255c0b4582d5b84cc52a81094979f84ac1d46",
	} {
		b := openBank(t, set)
		if b.Root().String() != want {
			t.Errorf("bank %s has root %v, want %s", set, b.Root(), want)
		}
		root, err := verde.StateRoot(b.Tensors())
		if err != nil || root != b.Root() {
			t.Errorf("bank %s says its root is %v, its tables have %v, %v", set, b.Root(), root, err)
		}
	}
}

func TestShapes(t *testing.T) {
	for _, s := range Sets() {
		b := openBank(t, s.Name)
		n, fams := b.Rows(), len(s.Families)
		for name, want := range map[string]int{
			TensorPrompt: n * s.PromptMax, TensorPromptLen: n, TensorAnswer: n * s.AnswerMax, TensorAnswerLen: n,
			TensorRange: 2 * fams, TensorEval: fams * s.EvalEach,
		} {
			if got := len(b.Tensors()[name]); got != want {
				t.Errorf("%s: %s has %d words, want %d", s.Name, name, got, want)
			}
		}
		if fams > 32 {
			t.Errorf("%s: %d families do not fit the bit set of a claim", s.Name, fams)
		}
		longest := [2]uint32{slices.Max(b.PromptLen), slices.Max(b.AnswerLen)}
		if longest != [2]uint32{uint32(s.PromptMax), uint32(s.AnswerMax)} {
			t.Errorf("%s: longest prompt and answer are %v, the set says %d and %d", s.Name, longest, s.PromptMax, s.AnswerMax)
		}
		next := uint32(0)
		for f := range fams {
			if b.Range[2*f] != next {
				t.Errorf("%s: family %d begins at row %d, want %d", s.Name, f, b.Range[2*f], next)
			}
			next += b.Range[2*f+1]
		}
		if int(next) != b.TrainRows() {
			t.Errorf("%s: ranges end at %d, train rows at %d", s.Name, next, b.TrainRows())
		}
	}
	if b := openBank(t, "seedling"); b.Rows() != 5*(216+1296) {
		t.Errorf("seedling has %d rows, want all words of 3 and 4 digits of 6 for 5 families", b.Rows())
	}
}

// operandOf takes the operand out of a prompt of either set.
func operandOf(prompt string) string {
	return strings.Trim(prompt[2:], " =")
}

func TestNoFamilyLeaksAHeldOutOperand(t *testing.T) {
	for _, s := range Sets() {
		b := openBank(t, s.Name)
		train := make([]map[string]bool, len(s.Domains))
		held := make([]map[string]bool, len(s.Domains))
		for d := range s.Domains {
			train[d], held[d] = map[string]bool{}, map[string]bool{}
		}
		asked := map[string]bool{}
		for row := range uint32(b.Rows()) {
			prompt, _ := b.Text(row)
			if asked[prompt] {
				t.Fatalf("%s: %q is asked twice", s.Name, prompt)
			}
			asked[prompt] = true
			d := s.Families[b.Family(row)].Domain
			if int(row) < b.TrainRows() {
				train[d][operandOf(prompt)] = true
			} else {
				held[d][operandOf(prompt)] = true
			}
		}
		for d, domain := range s.Domains {
			operands := domain.Operands()
			if len(train[d])+len(held[d]) != len(operands) {
				t.Errorf("%s, %s: %d train and %d held-out operands of %d", s.Name, domain.Name, len(train[d]), len(held[d]), len(operands))
			}
			for w := range held[d] {
				if train[d][w] {
					t.Errorf("%s, %s: %q is held out and trained on", s.Name, domain.Name, w)
				}
			}
			if share := float64(len(held[d])) / float64(len(operands)); share < 0.10 || share > 0.15 {
				t.Errorf("%s, %s: %.3f held out, want about 1/8", s.Name, domain.Name, share)
			}
		}
	}
}

func TestEvalAsksHeldOutQuestionsOfEveryFamily(t *testing.T) {
	for _, s := range Sets() {
		b := openBank(t, s.Name)
		seen := map[uint32]bool{}
		for i, row := range b.Eval {
			if int(row) < b.TrainRows() || b.Family(row) != i/s.EvalEach || seen[row] {
				t.Fatalf("%s: evaluation asks row %d in place %d", s.Name, row, i)
			}
			seen[row] = true
		}
	}
}

// TestAnswers recomputes every answer of seedling by arithmetic on numbers, not on text, and looks at
// one of each family of sapling.
func TestAnswers(t *testing.T) {
	b := openBank(t, "seedling")
	for row := range uint32(b.Rows()) {
		prompt, answer := b.Text(row)
		var digits []int
		for _, c := range operandOf(prompt) {
			digits = append(digits, int(c-'0'))
		}
		join := func(d []int) (out string) {
			for _, v := range d {
				out += strconv.Itoa(v)
			}
			return out
		}
		var want string
		sum, even := 0, 0
		for _, v := range digits {
			sum += v
			even += 1 - v%2
		}
		switch prompt[0] {
		case 'r':
			slices.Reverse(digits)
			want = join(digits)
		case 's':
			slices.Sort(digits)
			want = join(digits)
		case 'm':
			want = strconv.Itoa(slices.Max(digits))
		case 'a':
			want = strconv.Itoa(sum)
		case 'c':
			want = strconv.Itoa(even)
		}
		if answer != want || prompt[1] != ':' || !strings.HasSuffix(prompt, "=") {
			t.Fatalf("%q is answered %q, want %q", prompt, answer, want)
		}
	}

	operands := map[int]string{0: "18,12", 1: "90817", 2: "pacei"}
	want := map[byte]string{
		'a': "30", 'e': "6", 'g': "6", 'x': "18", 's': "01789", 'r': "71809", 'd': "25", 'o': "3",
		'b': "iecap", 'c': "qbdfj", 'l': "3", 'w': "aceip",
	}
	set, err := Lookup("sapling")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range set.Families {
		if got := f.Answer(operands[f.Domain]); got != want[f.Letter] {
			t.Errorf("%s of %s is %q, want %q", f.Name, operands[f.Domain], got, want[f.Letter])
		}
	}
}

func TestDraw(t *testing.T) {
	for _, s := range Sets() {
		b := openBank(t, s.Name)
		for f := range s.Families {
			base, n := b.Range[2*f], b.Range[2*f+1]
			if got := b.Draw(f, 0); got != base {
				t.Errorf("%s: the lowest word draws row %d of family %d, want %d", s.Name, got, f, base)
			}
			if got := b.Draw(f, ^uint32(0)); got != base+n-1 {
				t.Errorf("%s: the highest word draws row %d of family %d, want %d", s.Name, got, f, base+n-1)
			}
			if got := b.Draw(f, 1<<31); got != base+n/2 {
				t.Errorf("%s: the middle word draws row %d of family %d, want %d", s.Name, got, f, base+n/2)
			}
		}
	}
}

func TestSibling(t *testing.T) {
	for _, s := range Sets() {
		b := openBank(t, s.Name)
		for row := uint32(0); row < uint32(b.Rows()); row += 41 {
			own := b.Family(row)
			prompt, _ := b.Text(row)
			for f := range s.Families {
				other, ok := b.Sibling(row, f)
				if want := s.Families[f].Domain == s.Families[own].Domain; ok != want {
					t.Fatalf("%s: row %d has a sibling in family %d: %v, want %v", s.Name, row, f, ok, want)
				}
				if !ok {
					continue
				}
				got, _ := b.Text(other)
				if want := string(s.Families[f].Letter) + prompt[1:]; got != want {
					t.Fatalf("%s: sibling of %q in family %d is %q", s.Name, prompt, f, got)
				}
				if (int(row) < b.TrainRows()) != (int(other) < b.TrainRows()) {
					t.Fatalf("%s: sibling of %q crosses the split", s.Name, prompt)
				}
			}
		}
	}
}

func TestCheckQuestion(t *testing.T) {
	b := openBank(t, "seedling")
	last := uint32(b.TrainRows() - 1)
	for _, c := range []struct {
		row, families uint32
		ok            bool
	}{
		{0, 1, true},
		{0, 2, false},
		{last, 1 << 4, true},
		{last, 0xf, false},
		{last + 1, 0x1f, false},
		{b.Eval[0], 0x1f, false},
		{uint32(b.Rows()), 0x1f, false},
		{^uint32(0), 0xffffffff, false},
		{0, 0, false},
	} {
		if err := b.CheckQuestion(c.row, c.families); (err == nil) != c.ok {
			t.Errorf("question %d of families %#x: %v, want allowed %v", c.row, c.families, err, c.ok)
		}
	}
	if b.Family(uint32(b.Rows())) != -1 {
		t.Error("a row beyond the bank has a family")
	}
}

func ExampleBank_Text() {
	set, _ := Lookup("seedling")
	bank, _ := NewBank(set)
	prompt, answer := bank.Text(bank.Draw(3, 0xc0ffee00))
	fmt.Println(prompt + answer)
	// Output: a:4124=11
}

func BenchmarkNewBank(b *testing.B) {
	for _, s := range Sets() {
		b.Run(s.Name, func(b *testing.B) {
			for range b.N {
				if _, err := NewBank(s); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
