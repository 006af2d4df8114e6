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

// TestStepsOfTheDemo refuses histories in which something did not happen, or not in its turn.
func TestStepsOfTheDemo(t *testing.T) {
	whole := []control.TaskEvent{{Kind: "enlisted"}}
	for _, kind := range steps {
		whole = append(whole, control.TaskEvent{Kind: kind}, control.TaskEvent{Kind: "verdict"})
	}
	if step := missing(whole); step != "" {
		t.Errorf("a whole history lacks %q", step)
	}
	for i := range steps {
		at := 1 + 2*i
		if missing(slices.Concat(whole[:at], whole[at+1:])) == "" {
			t.Errorf("a history without step %d (%s) passes", i, steps[i])
		}
	}
	if missing(nil) != "posted" {
		t.Error("an empty history lacks something else than its first step")
	}
}

// variants are programs of the other kinds, on the same model.
func variants(t *testing.T, dir string) map[string]string {
	t.Helper()
	base := fmt.Sprintf(program, 6, "10s", 0, "0.0")
	rows := "0123=\n4501=\n"
	if err := os.WriteFile(filepath.Join(dir, "rows.txt"), []byte(strings.Repeat(rows, 20)), 0o600); err != nil {
		t.Fatal(err)
	}
	before, rest, _ := strings.Cut(base, "[data]")
	_, offer, _ := strings.Cut(rest, "[offer]")
	rounds := `[rounds]
bank = "seedling"
families = 31
rounds = 2
questions = 2
group = 4
epochs = 2
temperature = 1.0
lr = 6e-4
warmup = 2
clip_norm = 1.0
clip_low = 0.8
clip_high = 1.28
beta1 = 0.9
beta2 = 0.99
eps = 1e-8

[offer]`
	return map[string]string{
		"pretraining": strings.NewReplacer(`"supervised"`, `"pretraining"`, "rows.tsv", "rows.txt").Replace(base),
		"rl":          strings.Replace(before, `"supervised"`, `"rl"`, 1) + rounds + offer,
	}
}

// refusals asks a node for what cannot be.
func refusals(t *testing.T, node *control.Client, dir string) {
	t.Helper()
	for name, c := range map[string]struct{ from, to, want string }{
		"bad.toml":    {`"supervised"`, `"magic"`, "want \"pretraining\""},
		"nothing":     {"0.3 ether", "0 wei", "offer.reward is missing"},
		"a fortune":   {"0.3 ether", "5000 ether", "or offer less"},
		"a hurry":     {`"1m"`, `"1s"`, "offer.deadline 1s: the contract takes 10s"},
		"a long wait": {`"10m"`, `"9000h"`, "offer.open 9000h0m0s: the contract takes"},
		"a crowd":     {"verifiers = 0", "verifiers = 99", "offer.verifiers 99: at most 16"},
	} {
		text := strings.Replace(fmt.Sprintf(program, 6, "10s", 0, "0.0"), c.from, c.to, 1)
		path, err := write(dir, name, text)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := node.SubmitTask(t.Context(), control.SubmitTaskRequest{File: path}); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want an error with %q", name, err, c.want)
		}
	}
	for _, path := range []string{filepath.Join(dir, "none.toml"), dir} {
		if _, err := node.SubmitTask(t.Context(), control.SubmitTaskRequest{File: path}); err == nil || !strings.Contains(err.Error(), path) {
			t.Errorf("%s: %v", path, err)
		}
	}
	for id, want := range map[string]string{strings.Repeat("ab", 32): "there is no task", "abc": "at least 8 digits", "": "at least 8 digits"} {
		_, err := node.FetchTask(t.Context(), control.FetchTaskRequest{ID: id, Out: filepath.Join(dir, "x")})
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("task %q: %v", id, err)
		}
	}
}

// TestErrorsOnPurposeAndRefund has an honest solver whose result chance may want to be wrong, and a task that nobody takes. Programs of
// the other kinds are solved beside them.
func TestErrorsOnPurposeAndRefund(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	o := options{binary: build(t, dir)}
	taken, err := write(dir, "taken.toml", fmt.Sprintf(program, 9, "10s", 2, "0.5"))
	if err != nil {
		t.Fatal(err)
	}
	large, err := write(dir, "large.toml", strings.Replace(fmt.Sprintf(program, 400, "10s", 0, "0.0"), `open = "10m"`, `open = "12s"`, 1))
	if err != nil {
		t.Fatal(err)
	}
	var others []string
	for kind, text := range variants(t, dir) {
		path, err := write(dir, kind+".toml", text)
		if err != nil {
			t.Fatal(err)
		}
		others = append(others, path)
	}
	// The solver does not touch the large one. Verifiers do: what they prepare makes way for what they have to verify.
	args := [][]string{nil, {"--solve", "--max-work=20"}, {"--verify"}, {"--verify"}}
	err = serve(t.Context(), o, dir, args, func(ctx context.Context, nodes []*control.Client) error {
		refusals(t, nodes[0], dir)
		ends := map[string]control.Task{}
		var ids []string
		for _, path := range append([]string{taken, large}, others...) {
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
		for i, id := range ids[2:] {
			if k := ends[id]; k.State != control.TaskPaid {
				t.Errorf("%s ended %s", others[i], k.State)
				continue
			}
			f, err := nodes[0].FetchTask(ctx, control.FetchTaskRequest{ID: id, Out: others[i] + ".safetensors"})
			if err != nil {
				return err
			}
			if _, err := nodes[0].FetchTask(ctx, control.FetchTaskRequest{ID: id, Out: f.Out}); err == nil || !strings.Contains(err.Error(), "--force") {
				t.Errorf("a file that is there: %v", err)
			}
			if f.Params == 0 || f.Post != ends[id].Post {
				t.Errorf("%s: fetched %d parameters of state %s, the ledger has %s", others[i], f.Params, f.Post, ends[id].Post)
			}
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
