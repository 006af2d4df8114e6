//go:build !cuda

package cuda

// Probe says that this binary cannot use GPUs.
func Probe() Report { return Report{Problem: ErrNotBuilt.Error()} }
