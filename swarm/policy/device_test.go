//go:build cuda

package policy

import (
	"log/slog"
	"testing"

	"verdant/repops/cpu"
	"verdant/repops/cuda"
)

// TestTrainingGoldenOnDevice trains the hundred steps of TestTrainingGolden on the first GPU, or on the emulated one.
func TestTrainingGoldenOnDevice(t *testing.T) {
	backend, err := cuda.Open(0, cpu.New(), slog.New(slog.DiscardHandler))
	if err != nil {
		t.Skip("NOT TESTED: ", err)
	}
	defer backend.Close()
	state, _, _ := trainText(t, backend, 100)
	if root := state.Root().String(); root != goldenTraining {
		t.Errorf("root after training %s, want %s", root, goldenTraining)
	}
	if n := len(backend.Fallbacks()); n > 0 {
		t.Logf("without a kernel: %v", backend.Fallbacks())
	}
}
