package node

import (
	"errors"
	"log/slog"
	"strings"
	"testing"

	"verdant/node/config"
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
