package policy

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"verdant/repops"
	"verdant/repops/cpu"
	"verdant/verde"
)

// goldenText is what the model says after the golden training.
const goldenText = "[34 9 24 4 19 6 29 12 15 30 39 3]"

// trained takes steps from the initial parameters.
func trained(t *testing.T, backend repops.Backend, steps int) (state *verde.State, first, last float32) {
	t.Helper()
	state, first, last, err := trainText(backend, steps)
	if err != nil {
		t.Fatal(err)
	}
	return state, first, last
}

// TestTrainingGolden trains a hundred steps with every set of kernels this machine
// has and compares the state's root with the golden one, which is that of every
// machine and compiler target: `make portable` runs it for those this one is not.
func TestTrainingGolden(t *testing.T) {
	for _, level := range cpu.Levels() {
		backend := cpu.New(cpu.WithLevel(level))
		t.Run(backend.Name(), func(t *testing.T) {
			t.Parallel()
			state, first, last := trained(t, backend, 100)
			t.Logf("loss %.3f, after a hundred steps %.3f", first, last)
			if last > first-1 {
				t.Errorf("the loss went from %.3f to %.3f: nothing was learned", first, last)
			}
			if got := state.Root().String(); got != goldenTraining {
				t.Errorf("the state after a hundred steps has root %s, golden %s: the bits of training changed", got, goldenTraining)
			}
			g, err := NewGenerator(ragged, state, backend)
			if err != nil {
				t.Fatal(err)
			}
			said, err := g.Generate(context.Background(), [][]uint32{{5, 6, 7}}, 12, repops.Stream{Run: 9, Purpose: repops.PurposeSample})
			if err != nil {
				t.Fatal(err)
			}
			if got := fmt.Sprint(said); got != goldenText {
				t.Errorf("the trained model says %s, golden %s", got, goldenText)
			}
		})
	}
}

// TestTrainerEqualsInterpreter takes a step by the definitions.
func TestTrainerEqualsInterpreter(t *testing.T) {
	fast, _, _ := trained(t, cpu.New(), 2)
	slow, _, _ := trained(t, repops.Interpreter{}, 2)
	if fast.Root() != slow.Root() {
		t.Error("kernels and definitions differ")
	}
}

// TestGenerator wants what it says to be a matter of the prompt and the address,
// and the same when it goes on from its own words.
func TestGenerator(t *testing.T) {
	state, err := ragged.NewState(ragged.Initial(4))
	if err != nil {
		t.Fatal(err)
	}
	g, err := NewGenerator(ragged, state, cpu.New())
	if err != nil {
		t.Fatal(err)
	}
	stream := repops.Stream{Run: 1, Purpose: repops.PurposeSample}
	say := func(prompt []uint32, n int) []uint32 {
		tokens, err := g.Generate(context.Background(), [][]uint32{prompt}, n, stream)
		if err != nil {
			t.Fatal(err)
		}
		return tokens
	}
	long := say([]uint32{5, 6}, 20)
	if short := say([]uint32{5, 6}, 7); !slices.Equal(short, long[:7]) {
		t.Errorf("seven tokens are %v, the first of twenty %v", short, long[:7])
	}
	if other := say([]uint32{9}, 20); slices.Equal(other, long) {
		t.Error("another prompt gave the same text")
	}
	if two, err := g.Generate(context.Background(), [][]uint32{{5, 6}, {9, 8, 7}}, 7, stream); err != nil || !slices.Equal(two[:7], long[:7]) {
		t.Errorf("beside another text the first is %v (%v), alone %v", two, err, long[:7])
	}
	for _, token := range long {
		if int(token) < ragged.Low || int(token) >= ragged.High {
			t.Errorf("token %d is not one of %d to %d", token, ragged.Low, ragged.High-1)
		}
	}
	for _, c := range []struct {
		prompt []uint32
		n      int
	}{{nil, 3}, {[]uint32{5, 6}, 21}} {
		if _, err := g.Generate(context.Background(), [][]uint32{c.prompt}, c.n, stream); err == nil || !strings.Contains(err.Error(), "22 at most") {
			t.Errorf("prompt of %d and %d tokens: %v", len(c.prompt), c.n, err)
		}
	}
}

func TestTrainerRefuses(t *testing.T) {
	state, err := ragged.NewState(ragged.Initial(4))
	if err != nil {
		t.Fatal(err)
	}
	rates := []uint32{0}
	for _, c := range []struct{ sequences, length int }{{0, 5}, {1, 0}, {1, 22}, {-1, -1}} {
		if _, err := NewTrainer(ragged, state, c.sequences, c.length, rates, textLearning, cpu.New()); err == nil {
			t.Errorf("%d sequences of %d: no error", c.sequences, c.length)
		}
	}
	if _, err := NewTrainer(ragged, state, 1, 5, nil, textLearning, cpu.New()); err == nil {
		t.Error("no learning rate: no error")
	}
	trainer, err := NewTrainer(ragged, state, 1, 5, rates, textLearning, cpu.New())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := trainer.Step(make([]uint32, 5)); err == nil {
		t.Error("a token short: no error")
	}
}
