//go:build cuda

package policy

import (
	"bytes"
	"errors"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"verdant/repops"
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

// TestTrainingOnFullDevice lets the GPU be full at every place where training takes memory, one after the other: the bits of a GPU that is
// large enough, with parts of the graph waiting on the host, or an error that says what is lacking, from which the GPU recovers.
func TestTrainingOnFullDevice(t *testing.T) {
	const steps = 1
	want, _, _, err := trainText(cpu.New(), steps)
	if err != nil {
		t.Fatal(err)
	}
	var log bytes.Buffer
	told := filepath.Join(t.TempDir(), "told")
	t.Setenv("FAKE_CUDA_BUS", told)
	train := func(full int) (err error, reached, spilled bool) {
		t.Setenv("FAKE_CUDA_FULL", strconv.Itoa(full))
		gpu := emulated(t, 0, &log)
		defer gpu.Close()
		gpu.CheckOneIn(0)
		log.Reset()
		state, _, _, err := trainText(gpu, steps)
		switch {
		case err == nil && state.Root() != want.Root():
			t.Errorf("full at piece %d of memory: other bits", full)
		case !gpu.Ready():
			t.Errorf("full at piece %d of memory: out of service: %v", full, err)
		}
		text, readErr := os.ReadFile(told)
		if readErr != nil || os.Remove(told) != nil {
			t.Fatal("nothing crossed the bus: ", readErr)
		}
		return err, bytes.Contains(text, []byte("full ")), strings.Contains(log.String(), "wait in the host's memory")
	}
	waited, refused := 0, 0
	for full := 1; ; full++ {
		err, reached, spilled := train(full)
		var memory *cuda.MemoryError
		switch {
		case errors.As(err, &memory) && errors.Is(err, repops.ErrDeviceMemory):
			refused++
		case err != nil:
			t.Fatalf("full at piece %d of memory: %v", full, err)
		case spilled:
			waited++
		}
		if !reached {
			t.Logf("full at each of %d pieces: waiting on the host helped at %d of them, nothing at %d", full-1, waited, refused)
			break
		}
	}
	if waited == 0 || refused == 0 {
		t.Errorf("waiting on the host helped at %d pieces, nothing at %d", waited, refused)
	}
	if err, _, spilled := train(0); err != nil || spilled {
		t.Errorf("with memory again: %v", err)
	}
}

// emulated opens a GPU of the emulated driver, which the caller closes; without that driver the test ends.
func emulated(t *testing.T, ordinal int, log io.Writer) cuda.GPU {
	t.Helper()
	gpu, err := cuda.Open(ordinal, cpu.New(), slog.New(slog.NewTextHandler(log, nil)))
	if err != nil {
		t.Skip("NOT TESTED: ", err)
	}
	if !strings.HasPrefix(gpu.Info().Name, "Emulated") {
		gpu.Close()
		t.Skip("NOT TESTED: needs the emulated driver; run make test-cuda")
	}
	return gpu
}
