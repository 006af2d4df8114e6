//go:build cuda

package policy

import (
	"bytes"
	"log/slog"
	"slices"
	"strings"
	"testing"

	"verdant/repops"
	"verdant/repops/cpu"
	"verdant/repops/cuda"
)

// TestSamplingOnDevice wants the tokens of the host's decoder: of completions that share a prompt and end at different places, and of
// greedy answers, some of them with a check of one operator on the host.
func TestSamplingOnDevice(t *testing.T) {
	gpu, err := cuda.Open(0, cpu.New(), slog.New(slog.DiscardHandler))
	if err != nil {
		t.Skip("NOT TESTED: ", err)
	}
	defer gpu.Close()
	gpu.CheckOneIn(3)
	m, p := seedling(t)
	state := genesis(t, m)
	stream := repops.Stream{Run: 1, Node: 5, Purpose: repops.PurposeSample}
	questions := []uint32{0, 1400, 2700}
	there, here := NewResident(gpu, p), NewDecoder(p, cpu.New())
	for range 2 { // the second time with the weights there
		got, err := there.Sample(t.Context(), state, questions, stream)
		if err != nil {
			t.Fatal(err)
		}
		want, err := here.Sample(t.Context(), load(t, here, state), questions, stream)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(got, want) {
			t.Errorf("sampled %v, the host %v", got, want)
		}
		stream.Round++
	}
	got, correct, err := there.Evaluate(t.Context(), state)
	if err != nil {
		t.Fatal(err)
	}
	want, right, err := here.Evaluate(t.Context(), load(t, here, state))
	if err != nil || correct != right || !slices.Equal(got, want) {
		t.Errorf("%d right answers, the host finds %d, or other tokens: %v", correct, right, err)
	}
	if _, err := there.Sample(t.Context(), state, []uint32{1 << 30}, stream); err == nil {
		t.Error("answered a question that is not there")
	}
	if n := gpu.Fallbacks(); len(n) > 0 {
		t.Errorf("ran on the CPU: %v", n)
	}
}

// TestTextsOnDevice wants a text among many to be the one that the host generates alone.
func TestTextsOnDevice(t *testing.T) {
	gpu, err := cuda.Open(0, cpu.New(), slog.New(slog.DiscardHandler))
	if err != nil {
		t.Skip("NOT TESTED: ", err)
	}
	defer gpu.Close()
	state, err := ragged.NewState(ragged.Initial(3))
	if err != nil {
		t.Fatal(err)
	}
	stream := repops.Stream{Run: 2, Purpose: repops.PurposeSample}
	for _, int8 := range []bool{false, true} {
		m := ragged
		m.Int8 = int8
		g, err := NewGenerator(m, state, cpu.New())
		if err != nil {
			t.Fatal(err)
		}
		texts := NewTexts(m, state, gpu)
		defer texts.Release()
		want, err := g.Generate(t.Context(), [][]uint32{{4, 5, 6}}, 15, stream)
		if err != nil {
			t.Fatal(err)
		}
		got, err := texts.Generate(t.Context(), [][]uint32{{4, 5, 6}, {7}}, 15, stream)
		if err != nil || !slices.Equal(got[:15], want) {
			t.Errorf("bytes %t: generated %v, the host %v: %v", int8, got, want, err)
		}
		for _, prompts := range [][][]uint32{{{}}, {make([]uint32, 20)}} {
			if _, err := texts.Generate(t.Context(), prompts, 15, stream); err == nil {
				t.Errorf("continued a prompt of %d tokens", len(prompts[0]))
			}
		}
	}
}

// TestSamplingInHalvesOnDevice samples on a GPU that has no memory for the keys and values of all sequences at once: the same tokens, and
// nothing is left to the host.
func TestSamplingInHalvesOnDevice(t *testing.T) {
	t.Setenv("FAKE_CUDA_DEVICES", "2")
	t.Setenv("FAKE_CUDA_MEMORY", "300000")
	var log bytes.Buffer
	gpu := emulated(t, 1, &log)
	defer gpu.Close()
	m, p := seedlingUnder(t, repops.SpecInt8)
	state := genesis(t, m)
	stream := repops.Stream{Run: 1, Node: 5, Purpose: repops.PurposeSample}
	questions := []uint32{0, 1400, 2700}
	got, err := NewResident(gpu, p).Sample(t.Context(), state, questions, stream)
	if err != nil {
		t.Fatal(err)
	}
	if want := sample(t, p, state, questions, stream); !slices.Equal(got, want) {
		t.Errorf("sampled %v, the host %v", got, want)
	}
	if !strings.Contains(log.String(), "smaller parts are tried") {
		t.Errorf("it fitted at once: %s", &log)
	}
}
