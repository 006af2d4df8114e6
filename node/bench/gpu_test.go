//go:build cuda

package bench

import (
	"io"
	"log/slog"
	"testing"
	"time"

	"verdant/repops/cpu"
	"verdant/repops/cuda"
)

// TestOnDevice measures small cases on the first GPU, a real one or the emulated one.
func TestOnDevice(t *testing.T) {
	gpu, err := cuda.Open(0, cpu.New(), slog.New(slog.DiscardHandler))
	if err != nil {
		t.Skip("NOT TESTED: ", err)
	}
	defer gpu.Close()
	var got []Result
	s := &session{
		Options: Options{Threads: 1, Rounds: 1, Time: time.Millisecond, Stderr: io.Discard}, bench: "test", device: "gpu",
		backend: cpu.New(), gpu: gpu, emit: func(r Result) error { got = append(got, r); return nil },
	}
	if err := s.gemmOnGPU(t.Context(), 33); err != nil {
		t.Error(err)
	}
	if err := s.train(t.Context(), textCase{16, 1, 2, 24, 20, 8, 2}, gpu); err != nil {
		t.Error(err)
	}
	if err := s.sampleOnGPU(t.Context(), textCase{16, 1, 2, 24, 20, 8, 2}); err != nil {
		t.Error(err)
	}
	want := []string{"33x33x33", "int8 33x33x33", "d=16 L=1 T=8 B=2", "d=16 L=1 T=8 B=2 state root", "d=16 L=1 T=8 B=2", "int8 d=16 L=1 T=8 B=2"}
	for i, r := range got {
		if i >= len(want) || r.Case != want[i] || r.Value <= 0 {
			t.Errorf("results %+v, want of %q", got, want)
			break
		}
	}
	if len(got) != len(want) {
		t.Errorf("%d results, want %d", len(got), len(want))
	}
	if n := gpu.Fallbacks(); len(n) > 0 {
		t.Errorf("ran on the CPU: %v", n)
	}
}
