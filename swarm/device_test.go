//go:build cuda

package swarm

import (
	"bytes"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"
	"testing"

	"verdant/repops/cpu"
	"verdant/repops/cuda"
	"verdant/swarm/manifest"
)

// onDevice moves a node of a swarm to a GPU, a real one or the emulated one.
func onDevice(t *testing.T, s *memory, node, ordinal int, log io.Writer) *Spec {
	t.Helper()
	gpu, err := cuda.Open(ordinal, cpu.New(), slog.New(slog.NewTextHandler(log, nil)))
	if err != nil {
		t.Skip("NOT TESTED: ", err)
	}
	t.Cleanup(func() { gpu.Close() })
	_, _ = os.Stat(os.Getenv("LD_LIBRARY_PATH") + "/libcuda.so.1") // what the results depend on
	spec, err := NewSpec(s.spec.Manifest, gpu)
	if err != nil {
		t.Fatal(err)
	}
	s.engines[node].cfg.Spec, s.engines[node].runner = spec, NewRunner(spec)
	return spec
}

// few makes rounds small enough for an emulated GPU.
func few(m *manifest.Manifest) {
	m.Learning.Questions, m.Learning.Group, m.Learning.Own, m.Learning.External, m.Learning.Heldout = 2, 4, 1, 1, 8
}

// TestDevicesAuditEachOther lets a node on the CPU and one on a GPU do rounds in one swarm, learn from each other, and audit each other.
func TestDevicesAuditEachOther(t *testing.T) {
	for _, m := range []*manifest.Manifest{testManifest(t, few), int8Manifest(t, few)} {
		t.Run(fmt.Sprint("spec ", m.Spec), func(t *testing.T) { devicesAuditEachOther(t, m) })
	}
}

func devicesAuditEachOther(t *testing.T, m *manifest.Manifest) {
	s := newMemory(t, m, []uint32{1, 2})
	there := onDevice(t, s, 1, 0, io.Discard)
	for r := range uint64(3) {
		s.round(r)
	}
	audited := 0
	for _, c := range s.claims {
		for _, spec := range []*Spec{s.spec, there} {
			v, err := NewAuditor(spec, s, s.open).Audit(t.Context(), &c, nil)
			if err != nil {
				t.Fatal(err)
			}
			if !v.Agrees {
				t.Errorf("claim of node %s, round %d, audited on %s: %s: %s", c.Node.Short(), c.Round, spec.backend.Name(), v.StepName, v.Detail)
			}
			audited++
		}
	}
	if audited != 12 {
		t.Errorf("%d audits, want 12", audited)
	}
	if n := there.backend.(cuda.GPU).Fallbacks(); len(n) > 0 {
		t.Errorf("ran on the CPU: %v", n)
	}
	for _, name := range s.engines[1].state.Names() { // what was hashed there is what was fetched
		words, _ := s.engines[1].state.Words(name)
		if err := s.engines[1].state.Touch(name, 0, len(words)); err != nil {
			t.Fatal(err)
		}
	}
	if got, want := s.engines[1].state.Root(), s.engines[1].progress.State; got != want {
		t.Errorf("state hashed on the host %s, on the device %s", got.Short(), want.Short())
	}
}

// TestDeviceLostInRound wants the round abandoned without a claim, and the next ones done by the CPU, with the bits they would have had.
func TestDeviceLostInRound(t *testing.T) {
	s := newMemory(t, testManifest(t, few), []uint32{1})
	var log bytes.Buffer
	there := onDevice(t, s, 0, 0, &log)
	if gpu := there.backend.(cuda.GPU); !strings.HasPrefix(gpu.Info().Name, "Emulated") {
		t.Skip("NOT TESTED: needs the emulated driver; run make test-cuda")
	}
	e := s.engines[0]
	s.now = s.spec.Manifest.RoundStart(0)
	before := e.state.Root()
	t.Setenv("FAKE_CUDA_LOST", "100")
	if err := e.round(t.Context(), 0); err == nil || !strings.Contains(err.Error(), "out of service") {
		t.Fatalf("a round on a device that is lost: %v", err)
	}
	if len(s.claims) != 0 || e.state.Root() != before {
		t.Fatal("something was claimed of a round that was abandoned")
	}
	s.pending = nil
	s.round(1)
	for _, c := range s.claims {
		if v, err := NewAuditor(s.spec, s, s.open).Audit(t.Context(), &c, nil); err != nil || !v.Agrees {
			t.Errorf("the claim after the loss: %+v, %v", v, err)
		}
	}
	if !strings.Contains(log.String(), "level=ERROR") {
		t.Errorf("the loss was not told loudly: %s", &log)
	}
	if len(s.claims) != 1 {
		t.Errorf("%d claims after the loss, want 1", len(s.claims))
	}
}

// TestDeviceTooSmall does rounds on GPUs with too little memory: parts of graphs wait on the host; with even less, the host does it all.
// The bits are the same. Each GPU is one that no other test has left anything on.
func TestDeviceTooSmall(t *testing.T) {
	t.Setenv("FAKE_CUDA_DEVICES", "3")
	for ordinal, c := range map[int]struct{ memory, says, not string }{
		1: {"1300000", "wait in the host's memory", "the CPU computes it"},
		2: {"500000", "the CPU computes it", ""},
	} {
		t.Run(c.memory, func(t *testing.T) {
			t.Setenv("FAKE_CUDA_MEMORY", c.memory)
			s := newMemory(t, int8Manifest(t, few), []uint32{1})
			var log bytes.Buffer
			there := onDevice(t, s, 0, ordinal, &log)
			if gpu := there.backend.(cuda.GPU); !strings.HasPrefix(gpu.Info().Name, "Emulated") {
				t.Skip("NOT TESTED: needs the emulated driver; run make test-cuda")
			}
			s.round(0)
			for _, c := range s.claims {
				if v, err := NewAuditor(s.spec, s, s.open).Audit(t.Context(), &c, nil); err != nil || !v.Agrees {
					t.Errorf("a round that does not fit: %+v, %v", v, err)
				}
			}
			if text := log.String(); !strings.Contains(text, c.says) || c.not != "" && strings.Contains(text, c.not) {
				t.Errorf("the log says: %s", text)
			}
			if !there.backend.(cuda.GPU).Ready() {
				t.Error("a lack of memory took the device out of service")
			}
		})
	}
}
