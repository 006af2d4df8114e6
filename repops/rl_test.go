package repops

import "testing"

// TestExpansionsOfReinforcementLearning builds the definitions at several
// sizes; their bits are checked against the kernels' in package cpu.
func TestExpansionsOfReinforcementLearning(t *testing.T) {
	for _, op := range []Operator{
		Sample{3, 48, 1, 45, 1},
		Sample{3, 7, 0, 7, 0.5},
		Greedy{3, 48, 1, 45},
		Questions{8, 5},
		Questions{1, 32},
		RepeatGroup{2, 3},
		PromptGather{6, 7, 100},
		CompletionLength{6, 5},
		Reward{6, 5, 100, 5},
		Count{6},
		Advantage{2, 3, true},
		Merge{2, 3, 5},
		Pack{6, 7, 5, 66, 30},
		Match{6, 5, 30},
		PolicyLoss{30, 6, 0.8, 1.28},
		PolicyLoss{5000, 6, 0.8, 1.28},
		CrossEntropy{30},
	} {
		if _, err := Expand(op); err != nil {
			t.Error(err)
		}
	}
}

// TestBadAttributes wants an error, not a panic, from operators no tensor fits.
func TestBadAttributes(t *testing.T) {
	for _, op := range []Operator{
		Sample{0, 48, 1, 45, 1},
		Sample{3, 48, 45, 45, 1},
		Sample{3, 48, -1, 45, 1},
		Sample{3, 48, 1, 49, 1},
		Sample{3, 48, 1, 45, 0},
		Sample{1, 1 << 20, 0, 1 << 20, 1},
		Greedy{3, 48, 5, 4},
		Questions{8, 33},
		RepeatGroup{0, 3},
		PromptGather{-6, 7, 100},
		CompletionLength{6, 0},
		Reward{6, 0, 100, 5},
		Count{0},
		Advantage{2, 4096, true},
		Merge{2, 0, 5},
		Pack{0, 7, 5, 66, 30},
		Match{6, 5, 0},
		PolicyLoss{30, 6, 2, 1},
		CrossEntropy{-1},
	} {
		if _, err := Expand(op); err == nil {
			t.Errorf("%s: no error", op.Kind())
		}
	}
}
