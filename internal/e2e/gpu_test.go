//go:build cuda

package e2e

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"verdant/node/control"
	"verdant/repops/cuda"
)

// TestDeviceSwarm puts processes on a GPU and on the CPU into one swarm, under each version of the numeric contract: they learn from each
// other, and each re-executes what the other claims. GOFLAGS=-tags=cuda makes the binary under test one with CUDA.
func TestDeviceSwarm(t *testing.T) {
	if r := cuda.Probe(); len(r.Devices) == 0 {
		t.Skip("NOT TESTED: ", r.Problem)
	}
	for _, spec := range []string{"1", "2"} {
		t.Run("spec "+spec, func(t *testing.T) {
			base := t.TempDir()
			dir, other := filepath.Join(base, "up"), filepath.Join(base, "other")
			up := start(t, base, "up", "--nodes", "1", "--mix", "2/6", "--spec", spec, "--device", "cuda:0", "--period", "8s", "--home", dir, "--mdns=false")
			start(t, base, "join", up.token(), "--device", "cpu", "--families", "s", "--home", other, "--mdns=false")
			there, here := client(t, dir, 1), clientOf(t, other)
			for _, c := range []*control.Client{there, here} {
				s := await(t, "a round with rollouts of the other", c, func(s *control.Status) bool { return s.Round.Done >= 2 && s.Rollouts.ExternalsUsed > 0 })
				if s.Rollouts.Rejected != 0 || len(s.Warnings) != 0 {
					t.Errorf("%+v, %q", s.Rollouts, s.Warnings)
				}
			}
			for _, home := range []string{dir, other} {
				list, sum := verdicts(t, run(t, base, 0, "audit", "--all", "--home", home, "--json"))
				authors := map[string]bool{}
				for _, v := range list {
					authors[v.Node] = true
				}
				if sum.Agreed != sum.Done || len(authors) != 2 {
					t.Errorf("audits of %d authors: %+v", len(authors), sum)
				}
			}
			log, err := os.ReadFile(filepath.Join(dir, "logs", "node-01.log"))
			if err != nil {
				t.Fatal(err)
			}
			if text := string(log); !strings.Contains(text, "computing on a GPU") || strings.Contains(text, "level=WARN") {
				t.Errorf("the node with the GPU says: %s", text)
			}
			run(t, base, 0, "stop", "--home", other)
			run(t, base, 0, "stop", "--home", dir)
		})
	}
}

// TestDeviceLostInProcess lets a node lose its GPU in the middle of a round: it abandons that round, says so loudly, and goes on with the
// CPU; what it claimed before and after is right.
func TestDeviceLostInProcess(t *testing.T) {
	r := cuda.Probe()
	if len(r.Devices) == 0 || !strings.HasPrefix(r.Devices[0].Name, "Emulated") {
		t.Skip("NOT TESTED: needs the emulated driver; run make test-cuda")
	}
	base := t.TempDir()
	dir := filepath.Join(base, "up")
	t.Setenv("FAKE_CUDA_LOST", "1500") // kernels: after those of the self-test
	up := start(t, base, "up", "--nodes", "1", "--device", "cuda:0", "--period", "2s", "--home", dir, "--mdns=false")
	c := client(t, dir, 1)
	text := func() string {
		log, _ := os.ReadFile(filepath.Join(dir, "logs", "node-01.log"))
		return string(log)
	}
	until(t, "a round abandoned", func() bool { return strings.Contains(text(), "reason=fault") })
	before := await(t, "the node's status", c, func(*control.Status) bool { return true }).Round.Done
	await(t, "rounds after the loss", c, func(s *control.Status) bool { return s.Round.Done >= before+2 })
	for _, want := range []string{"computing on a GPU", "level=ERROR", "a GPU is out of service", "the CPU goes on"} {
		if !strings.Contains(text(), want) {
			t.Errorf("the log lacks %q: %s", want, text())
		}
	}
	if n := strings.Count(text(), "reason=fault"); n != 1 {
		t.Errorf("%d rounds were abandoned: %s", n, text())
	}
	run(t, base, 0, "stop", "--home", dir)
	up.wait()
	if err := os.Unsetenv("FAKE_CUDA_LOST"); err != nil {
		t.Fatal(err)
	}
	list, sum := verdicts(t, run(t, base, 0, "audit", "--all", "--home", dir, "--json"))
	if sum.Agreed != sum.Done || uint64(len(list)) < uint64(before)+2 {
		t.Errorf("audits of %d claims: %+v", len(list), sum)
	}
}

// TestDeviceCheckScript runs the script for bare machines with a GPU to its end: bits first, then every benchmark, and one table.
func TestDeviceCheckScript(t *testing.T) {
	r := cuda.Probe()
	if len(r.Devices) == 0 || !strings.HasPrefix(r.Devices[0].Name, "Emulated") {
		t.Skip("NOT TESTED: needs the emulated driver; run make test-cuda")
	}
	script := filepath.Join("..", "..", "repops", "cuda", "gpucheck.sh")
	check := func(env ...string) (string, error) {
		cmd := exec.Command("sh", script, verdant, "cuda:0")
		cmd.Env = append(append(os.Environ(), "ROUNDS=1"), env...)
		out, err := cmd.CombinedOutput()
		return string(out), err
	}
	out, err := check()
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	for _, want := range []string{
		"goldens  equal  Emulated", "gemm     64x64x64", "gemm     int8 64x64x64", "train    d=16", "state root", "sample   d=16", "sample   int8 d=16", "device: Emulated",
	} {
		if !strings.Contains(out, want) {
			t.Errorf("the table lacks %q:\n%s", want, out)
		}
	}
	if out, err := check("FAKE_CUDA_WRONG=9"); err == nil || !strings.Contains(out, "DIFFER") || strings.Contains(out, "gemm") {
		t.Errorf("a GPU with other bits is measured: %v: %s", err, out)
	}
}
