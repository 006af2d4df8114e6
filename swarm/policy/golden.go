package policy

import (
	"fmt"
	"math"

	"verdant/repops"
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
	// The root of the state after goldenSteps.
	goldenSteps    = 100
	goldenTraining = "3ecc374d4c9ab48b13183d686ea53e02cd8b6a607db33e7cb9a1cdb4a3690f94"
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

// CheckGolden trains a small model for a hundred steps on a backend and compares the
// state's root with the one that every backend, machine and compiler gives.
func CheckGolden(backend repops.Backend) error {
	state, _, _, err := trainText(backend, goldenSteps)
	if err != nil {
		return err
	}
	if got := state.Root().String(); got != goldenTraining {
		return fmt.Errorf("%s gives other bits: after %d training steps the state has root %s, not %s", backend.Name(), goldenSteps, got, goldenTraining)
	}
	return nil
}

// trainText takes steps from the initial parameters.
func trainText(backend repops.Backend, steps int) (state *verde.State, first, last float32, err error) {
	state, err = ragged.NewState(ragged.Initial(3))
	if err != nil {
		return nil, 0, 0, err
	}
	var rates []uint32
	for i := range 10 {
		rates = append(rates, math.Float32bits(repops.Mul(1e-3, float32(i+1))))
	}
	trainer, err := NewTrainer(ragged, state, textSequences, textLength, rates, textLearning, backend)
	if err != nil {
		return nil, 0, 0, err
	}
	for step := range steps {
		loss, err := trainer.Step(text(uint32(step)))
		if err != nil {
			return nil, 0, 0, err
		}
		if step == 0 {
			first = loss
		}
		last = loss
	}
	state, err = trainer.State()
	return state, first, last, err
}
