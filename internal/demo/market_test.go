package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"verdant/node/control"
	"verdant/swarm/policy"
)

// build makes the binary under test.
func build(t *testing.T, dir string) string {
	t.Helper()
	if testing.Short() {
		t.Skip("runs processes for more than a minute")
	}
	binary := filepath.Join(dir, "verdant")
	if out, err := exec.Command("go", "build", "-o", binary, "verdant/cmd/verdant").CombinedOutput(); err != nil {
		t.Fatalf("build verdant: %v\n%s", err, out)
	}
	return binary
}

// logs shows the ends of what the processes logged.
func logs(t *testing.T, dir string) {
	t.Helper()
	paths, _ := filepath.Glob(filepath.Join(dir, "swarm", "logs", "*.log"))
	for _, path := range paths {
		b, _ := os.ReadFile(path)
		t.Logf("%s:\n%s", filepath.Base(path), b[max(0, len(b)-4000):])
	}
}

// TestErrorsOnPurposeAndRefund has an honest solver whose result chance may want to be wrong, and a task that nobody takes.
func TestErrorsOnPurposeAndRefund(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	o := options{binary: build(t, dir)}
	taken, err := write(dir, "taken.toml", fmt.Sprintf(program, 9, "10s", 2, "0.5"))
	if err != nil {
		t.Fatal(err)
	}
	large, err := write(dir, "large.toml", strings.Replace(fmt.Sprintf(program, 4000, "10s", 0, "0.0"), `open = "10m"`, `open = "12s"`, 1))
	if err != nil {
		t.Fatal(err)
	}
	args := [][]string{nil, {"--solve", "--max-work=1"}, {"--verify"}, {"--verify"}}
	err = serve(t.Context(), o, dir, args, func(ctx context.Context, nodes []*control.Client) error {
		ends := map[string]control.Task{}
		var ids []string
		for _, path := range []string{taken, large} {
			k, err := nodes[0].SubmitTask(ctx, control.SubmitTaskRequest{File: path})
			if err != nil {
				return err
			}
			ids = append(ids, k.ID)
		}
		for _, id := range ids {
			if err := nodes[0].Task(ctx, control.TaskRequest{ID: id, Follow: true}, func(k control.Task) error { ends[id] = k; return nil }); err != nil {
				return err
			}
			for _, e := range ends[id].History {
				t.Log(e.Message)
			}
		}
		if k := ends[ids[0]]; k.State != control.TaskPaid || k.Attempt != 1 || len(k.Seats) != 2 {
			t.Errorf("the task ended %s after attempt %d with %d verifiers", k.State, k.Attempt, len(k.Seats))
		}
		if k := ends[ids[1]]; k.State != control.TaskRefunded || k.Solver != "" {
			t.Errorf("the task that is too large ended %s", k.State)
		}
		// The verifier whose share has an error made on purpose rejects it, the other one approves; both are paid.
		forced, rejected := false, 0
		for _, e := range ends[ids[0]].History {
			forced = forced || e.Kind == "disclosed" && strings.Contains(e.Message, "on purpose")
			if e.Kind == "verdict" && strings.Contains(e.Message, "rejected") {
				rejected++
			}
		}
		if want := map[bool]int{true: 1}[forced]; rejected != want {
			t.Errorf("%d verifiers reject the result, want %d (wrong on purpose: %v)", rejected, want, forced)
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
	if t.Failed() {
		logs(t, dir)
	}
}

// TestMarket runs a shorter demo, without verifiers, with real processes: every step of the life of a task that a cheating solver, a
// whistleblower and an honest solver bring about.
func TestMarket(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	binary := build(t, dir)
	var told bytes.Buffer
	got, err := market(t.Context(), options{binary: binary, dir: dir, steps: 12, challenge: "10s", patience: "5s", out: &told})
	t.Log(told.String())
	if err != nil {
		logs(t, dir)
		t.Fatal(err)
	}
	var kinds []string
	for _, e := range got.task.History {
		kinds = append(kinds, e.Kind)
	}
	want := []string{"posted", "taken", "submitted", "disclosed", "challenged", "game", "convicted", "reopened", "taken", "submitted", "disclosed", "paid"}
	if !slices.Equal(kinds, want) {
		t.Errorf("what happened: %v, want %v", kinds, want)
	}
	k := got.task
	if k.State != control.TaskPaid || k.Attempt != 2 || k.Solver == k.History[1].Account {
		t.Errorf("the task is %s after attempt %d, solved by %s; the cheater is %s", k.State, k.Attempt, k.Solver, k.History[1].Account)
	}
	d := got.dispute
	if d.Verdict == nil || d.Verdict.Winner != "challenger" || d.Verdict.ConvictedN != k.History[1].Name || got.story.Step < 0 {
		t.Errorf("the dispute: %+v", d.Verdict)
	}
	b, err := os.ReadFile(got.fetched.Out)
	if err != nil {
		t.Fatal(err)
	}
	file, err := policy.ReadSafetensors(b)
	if err != nil {
		t.Fatal(err)
	}
	words := 0
	for _, tensor := range file.Tensors {
		words += len(tensor.Words)
	}
	if words != got.fetched.Params || file.Metadata["verdant.state_root"] != k.Post {
		t.Errorf("the file has %d parameters of state %s, want %d of %s", words, file.Metadata["verdant.state_root"], got.fetched.Params, k.Post)
	}
}
