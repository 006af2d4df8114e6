package node

import (
	"bytes"
	"errors"
	"log/slog"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"verdant/node/config"
	"verdant/repops"
	"verdant/repops/cuda"
)

// TestOpenBackend wants the CPU where there is nothing else, and an error that names the cure where a GPU was asked for.
func TestOpenBackend(t *testing.T) {
	log := slog.New(slog.DiscardHandler)
	devices := []string{config.DeviceCPU}
	if len(cuda.Probe().Devices) == 0 {
		devices = append(devices, config.DeviceAuto)
	}
	for _, device := range devices {
		b, give, err := openBackend(device, log)
		if err != nil || !strings.HasPrefix(b.Name(), "cpu-") {
			t.Errorf("%s: %v, %v", device, b, err)
			continue
		}
		if err := give(); err != nil {
			t.Error(err)
		}
	}
	_, _, err := openBackend("cuda:4000", log)
	if err == nil || !strings.Contains(err.Error(), "--device cpu") {
		t.Errorf("a GPU that is not there: %v", err)
	}
	if !cuda.Probe().Built && !errors.Is(err, cuda.ErrNotBuilt) {
		t.Errorf("without CUDA: %v", err)
	}
}

// failing stands for a GPU that has no memory for one self-test, passes some, and then fails one, which takes it out of service.
type failing struct {
	cuda.GPU
	passes int
	at     []time.Time
}

func (f *failing) Ready() bool { return len(f.at) <= f.passes }

func (f *failing) SelfTest() (int, error) {
	f.at = append(f.at, time.Now())
	if !f.Ready() {
		return 0, errors.New("other bits")
	}
	if len(f.at) == 5 {
		return 0, repops.ErrDeviceMemory
	}
	return 50, nil
}

// TestGPUIsTestedAtWork wants self-tests at times that nobody can foresee, until one fails, which is told loudly, and none after it.
func TestGPUIsTestedAtWork(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var log bytes.Buffer
		gpu := &failing{passes: 20}
		n := &Node{gpu: gpu, log: slog.New(slog.NewTextHandler(&log, nil))}
		last := time.Now()
		if err := n.testGPU(t.Context()); err != nil {
			t.Fatal(err)
		}
		waits := map[time.Duration]bool{}
		for _, at := range gpu.at {
			wait := at.Sub(last)
			if wait < testEvery/2 || wait > 3*testEvery/2 {
				t.Errorf("a test %v after the one before", wait)
			}
			waits[wait], last = true, at
		}
		if len(gpu.at) != 21 || len(waits) < 15 {
			t.Errorf("%d tests with %d different waits, want 21 at random times", len(gpu.at), len(waits))
		}
		if text := log.String(); strings.Count(text, "level=ERROR") != 1 || strings.Count(text, "no memory left") != 1 || strings.Count(text, "\n") != 2 {
			t.Errorf("the failure was not told once and loudly, or a lack of memory as one: %s", &log)
		}
	})
}
