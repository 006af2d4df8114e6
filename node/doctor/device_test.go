//go:build cuda

package doctor

import (
	"os"
	"strings"
	"testing"

	"verdant/repops/cuda"
)

// TestDevices looks at GPUs, real or emulated, and then at emulated ones that cannot be used.
func TestDevices(t *testing.T) {
	_, _ = os.Stat(os.Getenv("LD_LIBRARY_PATH") + "/libcuda.so.1") // what the results depend on
	r := cuda.Probe()
	if len(r.Devices) == 0 {
		t.Skip("NOT TESTED: ", r.Problem)
	}
	found, worst := examine(t, t.TempDir(), "device", "cuda:0")
	if f := found["cuda:0"]; f.State != OK || !strings.Contains(f.Found, "hundred training steps") || worst == Fail {
		t.Errorf("%+v", f)
	}
	if !strings.HasPrefix(r.Devices[0].Name, "Emulated") {
		t.Skip("NOT TESTED: the rest needs the emulated driver; run make test-cuda")
	}
	for variable, says := range map[string]string{
		"FAKE_CUDA_DRIVER=10020": "450.36", "FAKE_CUDA_COMPUTE=75": "compute capability 7.5", "FAKE_CUDA_WRONG=9": "out of service",
		"FAKE_CUDA_LOST=9": "out of service", "FAKE_CUDA_FULL=1": "out of memory",
	} {
		t.Run(variable, func(t *testing.T) {
			key, value, _ := strings.Cut(variable, "=")
			t.Setenv(key, value)
			found, _ := examine(t, t.TempDir())
			if f := found["cuda:0"]; f.State != Warn || !strings.Contains(f.Found, says) {
				t.Errorf("%+v does not say %q", f, says)
			}
			t.Setenv(key, "0"+value) // the same number, and another text: the driver counts again
			if found, worst := examine(t, t.TempDir(), "device", "cuda:0"); worst != Fail || !strings.Contains(found["cuda:0"].Do, "no node starts") {
				t.Errorf("asked for: %+v", found["cuda:0"])
			}
		})
	}
}
