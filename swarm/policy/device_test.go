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
	if err := CheckGolden(backend); err != nil {
		t.Error(err)
	}
	if n := backend.Fallbacks(); len(n) > 0 {
		t.Errorf("ran on the CPU: %v", n)
	}
}
