//go:build !cuda

package cuda

import (
	"log/slog"

	"verdant/repops"
)

// Probe says that this binary cannot use GPUs.
func Probe() Report { return Report{Problem: ErrNotBuilt.Error()} }

// Open says the same.
func Open(int, repops.Backend, *slog.Logger) (GPU, error) { return nil, ErrNotBuilt }
