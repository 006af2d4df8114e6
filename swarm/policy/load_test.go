package policy

import (
	"context"
	"slices"
	"strings"
	"testing"

	"verdant/repops"
	"verdant/repops/cpu"
	"verdant/swarm/manifest"
	"verdant/verde"
)

func load(t testing.TB, d *Decoder, state *verde.State) *Policy {
	t.Helper()
	policy, err := d.Load(state)
	if err != nil {
		t.Fatal(err)
	}
	return policy
}

// sample draws completions with the best kernels.
func sample(t testing.TB, p *Program, state *verde.State, questions []uint32, s repops.Stream) []uint32 {
	t.Helper()
	d := NewDecoder(p, cpu.New())
	tokens, err := d.Sample(context.Background(), load(t, d, state), questions, s)
	if err != nil {
		t.Fatal(err)
	}
	return tokens
}

// TestLoadTakesWhatIsThere wants the bits of the definitions from packed weights,
// and those of the new weights once a changed state is loaded again.
func TestLoadTakesWhatIsThere(t *testing.T) { underEach(t, loadTakesWhatIsThere) }

func loadTakesWhatIsThere(t *testing.T, m *manifest.Manifest, p *Program) {
	state := genesis(t, m)
	last := p.Model.Layers - 1
	likelihood := func(backend repops.Backend) float32 {
		d := NewDecoder(p, backend)
		got, err := d.AnswerLikelihood(context.Background(), load(t, d, state), 1400)
		if err != nil {
			t.Fatal(err)
		}
		return got
	}
	before := likelihood(repops.Interpreter{})
	d := NewDecoder(p, cpu.New())
	policy := load(t, d, state)
	for range 2 {
		if got, err := d.AnswerLikelihood(context.Background(), policy, 1400); err != nil || got != before {
			t.Fatalf("log-likelihood %v (%v), by the definitions %v", got, err, before)
		}
	}
	for _, name := range []string{"q", "gate", "down"} {
		words, _ := state.Words(paramPrefix + layerName(last, name))
		slices.Reverse(words)
		was := before
		if before = likelihood(repops.Interpreter{}); before == was {
			t.Fatalf("%s does not matter", name)
		}
		if got := likelihood(cpu.New()); got != before {
			t.Errorf("log-likelihood %v with another %s, by the definitions %v", got, name, before)
		}
	}
}

func TestLoadRefusesOtherStates(t *testing.T) {
	m, p := seedling(t)
	d := NewDecoder(p, cpu.New())
	for _, name := range []string{"embed", "norm", layerName(0, "q"), layerName(1, "mlp_norm")} {
		state := genesis(t, m)
		state.Drop(paramPrefix + name)
		if _, err := d.Load(state); err == nil || !strings.Contains(err.Error(), name+" is missing") {
			t.Errorf("without %s: %v", name, err)
		}
		if err := state.Set(paramPrefix+name, make([]uint32, 5)); err != nil {
			t.Fatal(err)
		}
		if _, err := d.Load(state); err == nil || !strings.Contains(err.Error(), "has 5 words") {
			t.Errorf("with five words of %s: %v", name, err)
		}
	}
}
