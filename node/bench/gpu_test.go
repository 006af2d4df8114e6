//go:build cuda

package bench

import (
	"io"
	"log/slog"
	"strings"
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
	if len(got) != 2 || got[0].Case != "33x33x33" || got[0].Value <= 0 || !strings.HasPrefix(got[1].Case, "d=16") || got[1].Value <= 0 {
		t.Errorf("results %+v", got)
	}
	if n := gpu.Fallbacks(); len(n) > 0 {
		t.Errorf("ran on the CPU: %v", n)
	}
}
