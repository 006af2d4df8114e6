package policy

import (
	"context"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"verdant/repops"
	"verdant/repops/cpu"
	"verdant/swarm/manifest"
	"verdant/verde"
)

// ragged is a model none of whose sizes suits a kernel.
var ragged = Model{
	Vocab: 48, Low: 1, High: 45, Dim: 30, Layers: 2, Heads: 3, KVHeads: 1, Hidden: 50, Context: 21,
	Theta: 1e4, Eps: 1e-5,
}

const (
	textSequences = 3
	textLength    = 19
	// The root of the state after a hundred steps, and what the model then says.
	goldenTraining = "3ecc374d4c9ab48b13183d686ea53e02cd8b6a607db33e7cb9a1cdb4a3690f94"
	goldenText     = "[34 9 24 4 19 6 29 12 15 30 39 3]"
)

// textLearning clips, as nearly every step of real training does.
var textLearning = manifest.Learning{ClipNorm: 0.5, Beta1: 0.9, Beta2: 0.99, Eps: 1e-8}

// text is a language a model can learn in part: token t+1 is a function of token
// t and of noise.
func text(step uint32) []uint32 {
	s := repops.Stream{Run: 7, Round: step, Purpose: repops.PurposePretrain}
	tokens := make([]uint32, 0, textSequences*(textLength+1))
	for i := range uint32(textSequences) {
		at := uint32(0)
		for j := range uint32(textLength + 1) {
			w := s.Block(i, j, 0)
			if at = at*5 + 3; w[0]%4 == 0 || j == 0 {
				at = w[1]
			}
			at %= 44
			tokens = append(tokens, 1+at)
		}
	}
	return tokens
}

// trainText takes steps from the initial parameters.
func trainText(t *testing.T, backend repops.Backend, steps int) (state *verde.State, first, last float32) {
	t.Helper()
	state, err := ragged.NewState(ragged.Initial(3))
	if err != nil {
		t.Fatal(err)
	}
	var rates []uint32
	for i := range 10 {
		rates = append(rates, math.Float32bits(repops.Mul(1e-3, float32(i+1))))
	}
	trainer, err := NewTrainer(ragged, state, textSequences, textLength, rates, textLearning, backend)
	if err != nil {
		t.Fatal(err)
	}
	for step := range steps {
		loss, err := trainer.Step(text(uint32(step)))
		if err != nil {
			t.Fatal(err)
		}
		if step == 0 {
			first = loss
		}
		last = loss
	}
	if state, err = trainer.State(); err != nil {
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
			state, first, last := trainText(t, backend, 100)
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
			said, err := g.Generate(context.Background(), []uint32{5, 6, 7}, 12, repops.Stream{Run: 9, Purpose: repops.PurposeSample})
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
	fast, _, _ := trainText(t, cpu.New(), 2)
	slow, _, _ := trainText(t, repops.Interpreter{}, 2)
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
		tokens, err := g.Generate(context.Background(), prompt, n, stream)
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
	for _, token := range long {
		if int(token) < ragged.Low || int(token) >= ragged.High {
			t.Errorf("token %d is not one of %d to %d", token, ragged.Low, ragged.High-1)
		}
	}
	for _, c := range []struct {
		prompt []uint32
		n      int
	}{{nil, 3}, {[]uint32{5, 6}, 21}} {
		if _, err := g.Generate(context.Background(), c.prompt, c.n, stream); err == nil || !strings.Contains(err.Error(), "22 at most") {
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
