//go:build cuda

package swarm

import (
	"bytes"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
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

// emulated opens a GPU for the only node of a swarm, and skips the test if it is a real one, which cannot be asked for trouble.
func emulated(t *testing.T, m *manifest.Manifest, ordinal int, log io.Writer) (*memory, cuda.GPU) {
	t.Helper()
	s := newMemory(t, m, []uint32{1})
	gpu := onDevice(t, s, 0, ordinal, log).backend.(cuda.GPU)
	if !strings.HasPrefix(gpu.Info().Name, "Emulated") {
		t.Skip("NOT TESTED: needs the emulated driver; run make test-cuda")
	}
	return s, gpu
}

// agrees wants so many claims, which the CPU finds right.
func (s *memory) agrees(t *testing.T, claims int) {
	t.Helper()
	if len(s.claims) != claims {
		t.Errorf("%d claims, want %d", len(s.claims), claims)
	}
	for _, c := range s.claims {
		if v, err := NewAuditor(s.spec, s, s.open).Audit(t.Context(), &c, nil); err != nil || !v.Agrees {
			t.Errorf("the claim of round %d: %+v, %v", c.Round, v, err)
		}
	}
}

// TestDeviceLostInRound loses the GPU at its first kernel, its second, fourth and so on, until a round ends before. It wants the round
// abandoned without a claim, and the next one done by the CPU, with the bits it would have had.
func TestDeviceLostInRound(t *testing.T) {
	m := testManifest(t, few)
	emulated(t, m, 0, io.Discard)
	lost, ended := 0, false
	for kernel := 1; !ended && !t.Failed(); kernel *= 2 {
		t.Run(fmt.Sprint(kernel), func(t *testing.T) {
			var log bytes.Buffer
			s, gpu := emulated(t, m, 0, &log)
			e := s.engines[0]
			s.now = s.spec.Manifest.RoundStart(0)
			before := e.state.Root()
			t.Setenv("FAKE_CUDA_LOST", fmt.Sprint(kernel))
			err := e.round(t.Context(), 0)
			if ended = gpu.Ready(); ended {
				if err != nil {
					t.Error(err)
				}
				return
			}
			lost++
			if err == nil || !strings.Contains(err.Error(), "out of service") {
				t.Fatalf("a round on a device that is lost: %v", err)
			}
			if len(s.claims) != 0 || e.state.Root() != before {
				t.Fatal("something was claimed of a round that was abandoned")
			}
			if !strings.Contains(log.String(), "level=ERROR") {
				t.Errorf("the loss was not told loudly: %s", &log)
			}
			s.pending = nil
			s.round(1)
			s.agrees(t, 1)
		})
	}
	if lost < 8 {
		t.Errorf("lost %d times", lost)
	}
}

// TestDeviceLostBetweenRounds loses the GPU over what belongs to no round of the node's own: the CPU does that again.
func TestDeviceLostBetweenRounds(t *testing.T) {
	m := testManifest(t, few)
	t.Run("start", func(t *testing.T) {
		s, gpu := emulated(t, m, 0, io.Discard)
		e := s.engines[0]
		want := *e.progress.HeldoutFirst
		t.Setenv("FAKE_CUDA_LOST", "5")
		if err := e.resume(t.Context()); err != nil || gpu.Ready() || *e.progress.HeldoutFirst != want {
			t.Errorf("starts with %+v, the CPU with %+v (GPU in service: %t): %v", *e.progress.HeldoutFirst, want, gpu.Ready(), err)
		}
	})
	for _, kernel := range []string{"6", "300"} { // in sampling, in training
		t.Run("audit "+kernel, func(t *testing.T) {
			s := newMemory(t, m, []uint32{1})
			s.round(0)
			there, gpu := emulated(t, m, 0, io.Discard)
			t.Setenv("FAKE_CUDA_LOST", kernel)
			for _, c := range s.claims {
				if v, err := NewAuditor(there.engines[0].cfg.Spec, s, s.open).Audit(t.Context(), &c, nil); err != nil || !v.Agrees || gpu.Ready() {
					t.Errorf("an audit over which the GPU is lost (in service: %t): %+v, %v", gpu.Ready(), v, err)
				}
			}
		})
	}
}

// TestDeviceFullInRound lets the GPU be full when memory is taken for the first time, the second, fourth and so on, until a round ends before.
// Whatever does not fit waits on the host or is done there, with the same bits.
func TestDeviceFullInRound(t *testing.T) {
	m := int8Manifest(t, few)
	emulated(t, m, 0, io.Discard)
	ended := false
	for piece := 1; !ended && !t.Failed(); piece *= 2 {
		t.Run(fmt.Sprint(piece), func(t *testing.T) {
			var log bytes.Buffer
			s, gpu := emulated(t, m, 0, &log)
			told := filepath.Join(t.TempDir(), "told")
			t.Setenv("FAKE_CUDA_BUS", told)
			t.Setenv("FAKE_CUDA_FULL", fmt.Sprint(piece))
			s.round(0)
			s.agrees(t, 1)
			text, err := os.ReadFile(told)
			if err != nil {
				t.Fatal(err)
			}
			if ended = !bytes.Contains(text, []byte("full ")); ended && log.Len() > 0 || !ended && piece < 8 && !strings.Contains(log.String(), "the CPU computes it") {
				t.Errorf("full: %t; the log says: %s", !ended, &log)
			}
			if !gpu.Ready() {
				t.Error("a lack of memory took the device out of service")
			}
		})
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
			var log bytes.Buffer
			s, gpu := emulated(t, int8Manifest(t, few), ordinal, &log)
			s.round(0)
			s.agrees(t, 1)
			if text := log.String(); !strings.Contains(text, c.says) || c.not != "" && strings.Contains(text, c.not) {
				t.Errorf("the log says: %s", text)
			}
			if !gpu.Ready() {
				t.Error("a lack of memory took the device out of service")
			}
		})
	}
}
