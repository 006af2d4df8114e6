package policy

import (
	"context"
	"fmt"
	"math"
	"slices"

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
// state's root with the one that every backend, machine and compiler gives. A device
// must also hash that state as the host does, and sample its tokens.
func CheckGolden(backend repops.Backend) error {
	state, _, _, err := trainText(backend, goldenSteps)
	if err != nil {
		return err
	}
	if got := state.Root().String(); got != goldenTraining {
		return fmt.Errorf("%s gives other bits: after %d training steps the state has root %s, not %s", backend.Name(), goldenSteps, got, goldenTraining)
	}
	if device, ok := backend.(repops.Device); ok {
		if err := checkHashes(device, state); err != nil {
			return err
		}
		return checkTexts(device, state)
	}
	return nil
}

// checkHashes wants the root of a state from hashes of the device.
func checkHashes(device repops.Device, state *verde.State) error {
	hashed := &verde.State{}
	for _, name := range state.Names() {
		words, _ := state.Words(name)
		t, err := device.Upload(words)
		if err != nil {
			return err
		}
		roots, err := device.Merkle([]repops.Resident{t}, verde.LeafWords, [2]string{string(verde.TagLeaf), string(verde.TagNode)})
		t.Release()
		if err != nil {
			return err
		}
		if err := hashed.SetMerkle(name, words, roots[0]); err != nil {
			return err
		}
	}
	if got, want := hashed.Root(), state.Root(); got != want {
		return fmt.Errorf("%s hashes otherwise: a state has root %s, not %s", device.Name(), got, want)
	}
	return nil
}

// checkTexts wants texts that a device samples at once to be those that the host samples one by one, under both versions of the contract.
func checkTexts(device repops.Device, state *verde.State) error {
	const tokens = 15
	prompts, stream := [][]uint32{{4, 5, 6}, {7}}, repops.Stream{Run: 2, Purpose: repops.PurposeSample}
	for _, int8 := range []bool{false, true} {
		m := ragged
		m.Int8 = int8
		texts := NewTexts(m, state, device)
		got, err := texts.Generate(context.Background(), prompts, tokens, stream)
		texts.Release()
		if err != nil {
			return err
		}
		here, err := NewGenerator(m, state, device.Host())
		if err != nil {
			return err
		}
		want, err := here.Generate(context.Background(), prompts, tokens, stream)
		if err != nil {
			return err
		}
		if !slices.Equal(got, want) {
			return fmt.Errorf("%s gives other bits: it samples %d where %s samples %d (bytes: %t)", device.Name(), got, device.Host().Name(), want, int8)
		}
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
