package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"time"

	"verdant/node/config"
	"verdant/repops"
	"verdant/repops/cpu"
	"verdant/repops/cuda"
)

// openBackend returns what the setting names to compute on, tested, and what gives it back. With "auto" a GPU that cannot be used is no error:
// the CPU gives the same bits.
func openBackend(device string, log *slog.Logger) (repops.Backend, func() error, error) {
	host, nothing := cpu.New(), func() error { return nil }
	ordinal, chosen := config.CUDA(device)
	if !chosen {
		if device != config.DeviceAuto || len(cuda.Probe().Devices) == 0 {
			return host, nothing, nil
		}
	}
	gpu, err := openGPU(ordinal, host, log)
	switch {
	case err == nil:
		return gpu, gpu.Close, nil
	case chosen:
		return nil, nil, fmt.Errorf("compute on %s: %w; with --device cpu the CPU does it", device, err)
	}
	log.Warn("a GPU cannot be used; the CPU computes, with the same bits", "err", err)
	return host, nothing, nil
}

// openGPU opens a GPU and tests it.
func openGPU(ordinal int, host repops.Backend, log *slog.Logger) (cuda.GPU, error) {
	gpu, err := cuda.Open(ordinal, host, log)
	if err != nil {
		return nil, err
	}
	tested, err := gpu.SelfTest()
	if err != nil {
		return nil, fmt.Errorf("test the GPU: %w", errors.Join(err, gpu.Close()))
	}
	log.Info("computing on a GPU", "device", gpu.Name(), "gpu", gpu.Info().Name, "tested", tested)
	return gpu, nil
}

// testEvery is the mean time between two tests of a GPU at work.
const testEvery = 10 * time.Minute

// testGPU tests the node's GPU at random times. One that fails is out of service by then: the round under way is abandoned, and the next ones
// are the CPU's.
func (n *Node) testGPU(ctx context.Context) error {
	if n.gpu == nil {
		return nil
	}
	for n.gpu.Ready() {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(testEvery/2 + rand.N(testEvery)):
		}
		switch _, err := n.gpu.SelfTest(); {
		case errors.Is(err, repops.ErrDeviceMemory):
			n.log.Warn("the GPU has no memory left for a self-test; it is tested later", "err", err)
		case err != nil:
			n.log.Error("the GPU failed its self-test", "err", err)
		}
	}
	return nil
}
