package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"time"

	"verdant/node/config"
	"verdant/node/control"
	"verdant/node/local"
	"verdant/verde"
)

// options of the demo.
type options struct {
	binary, dir         string
	verifiers, steps    int
	challenge, patience string // durations: for challenging, and before the honest solver takes the task
	out                 io.Writer
}

// Two of the nodes.
const (
	submitter     = 0
	whistleblower = 2
)

// outcome is what a test looks at.
type outcome struct {
	task    control.Task
	dispute control.Dispute
	story   verde.Story
	fetched control.FetchedTask
}

// program is what the submitter wants: a small decoder that reverses words.
const program = `kind = "supervised"
spec = 1
seed = 7

[model]
vocab = 48
dim = 32
layers = 2
heads = 4
kv_heads = 4
hidden = 96
context = 12
rope_theta = 1e4
norm_eps = 1e-5

[start]
seed = 3

[data]
file = "rows.tsv"

[training]
steps = %d
batch = 16
lr = 8e-3
warmup = 10
lr_floor = 0.1
clip_norm = 1.0
beta1 = 0.9
beta2 = 0.99
eps = 1e-8

[offer]
reward = "0.3 ether"
deadline = "1m"
open = "10m"
verify = "10s"
challenge = "%s"
verifiers = %d
errors = %s
`

// steps have to happen in a demo, in this order; others come between them.
var steps = []string{
	"posted", "taken", "submitted", "disclosed", "challenged", "game", "convicted", "reopened", "taken", "submitted", "disclosed", "paid",
}

// missing names the first step that a history lacks.
func missing(history []control.TaskEvent) string {
	rest := steps
	for i := range history {
		if len(rest) > 0 && history[i].Kind == rest[0] {
			rest = rest[1:]
		}
	}
	if len(rest) > 0 {
		return rest[0]
	}
	return ""
}

// write puts a program and its data into a directory.
func write(dir, name, program string) (string, error) {
	var rows strings.Builder
	for n := range 6 * 6 * 6 {
		a, b, c := n/36, n/6%6, n%6
		fmt.Fprintf(&rows, "r:%d%d%d=\t%d%d%d\n", a, b, c, c, b, a)
	}
	path := filepath.Join(dir, name)
	for file, text := range map[string]string{filepath.Join(dir, "rows.tsv"): rows.String(), path: program} {
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			return "", fmt.Errorf("write program: %w", err)
		}
	}
	return path, nil
}

// serve runs a local ledger and nodes, which do no rounds, in a directory, for as long as fn takes.
func serve(ctx context.Context, o options, dir string, args [][]string, fn func(context.Context, []*control.Client) error) error {
	binary, err := filepath.Abs(o.binary)
	if err != nil {
		return fmt.Errorf("find binary: %w", err)
	}
	settings := config.Default()
	settings.Up.Nodes = len(args)
	s, err := local.Open(local.Options{
		Home: filepath.Join(dir, "swarm"), Settings: settings, Binary: binary, Purpose: "demo", Log: slog.New(slog.DiscardHandler),
		NodeArgs: func(i int) []string { return args[i-1] },
	})
	if err != nil {
		return err
	}
	return errors.Join(s.Serve(ctx, fn), s.Close())
}

// market runs the demo.
func market(ctx context.Context, o options) (*outcome, error) {
	dir := o.dir
	if dir == "" {
		var err error
		if dir, err = os.MkdirTemp("", "verdant-market-"); err != nil {
			return nil, fmt.Errorf("make directory: %w", err)
		}
		defer os.RemoveAll(dir)
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("make directory: %w", err)
	}
	path, err := write(dir, "program.toml", fmt.Sprintf(program, o.steps, o.challenge, o.verifiers, "0.0"))
	if err != nil {
		return nil, err
	}
	say := func(format string, args ...any) { fmt.Fprintf(o.out, format+"\n", args...) }
	seed := rand.Uint64() | 1
	roles := []struct {
		what string
		args []string
	}{
		{"the submitter", nil},
		{fmt.Sprintf("a solver that cheats (seed %d)", seed), []string{"--solve", fmt.Sprintf("--cheat=%d", seed)}},
		{"the whistleblower, who also verifies", []string{"--watch", "--verify"}},
		{"an honest solver, who lets others go first", []string{"--solve", "--patience=" + o.patience}},
	}
	var args [][]string
	for _, r := range roles {
		args = append(args, r.args)
	}
	var result *outcome
	err = serve(ctx, o, dir, args, func(ctx context.Context, clients []*control.Client) error {
		say("A local ledger and four nodes:")
		for i, c := range clients {
			st, err := c.Status(ctx)
			if err != nil {
				return err
			}
			say("  %-22s %s, account %s", st.Node.Name, roles[i].what, st.Ledger.Address)
		}
		var err error
		result, err = follow(ctx, clients, path, dir, say)
		return err
	})
	return result, err
}

// follow posts the task and tells what becomes of it.
func follow(ctx context.Context, clients []*control.Client, path, dir string, say func(string, ...any)) (*outcome, error) {
	begun := time.Now()
	say("\nThe submitter posts its program. Nobody trusts anybody; what happens next is on the ledger:\n")
	t, err := clients[submitter].SubmitTask(ctx, control.SubmitTaskRequest{File: path})
	if err != nil {
		return nil, err
	}
	out := &outcome{}
	told := 0
	err = clients[submitter].Task(ctx, control.TaskRequest{ID: t.ID, Follow: true}, func(t control.Task) error {
		out.task = t
		for told < len(t.History) {
			e := &t.History[told]
			told++
			say("%5.0f s  %s", time.Since(begun).Seconds(), e.Message)
			if e.Kind == "convicted" {
				if err := out.explain(ctx, clients[whistleblower], say); err != nil {
					return err
				}
			}
		}
		return nil
	})
	if err != nil {
		return out, err
	}
	if out.task.State != control.TaskPaid {
		return out, fmt.Errorf("the task ended %s", out.task.State)
	}
	if step := missing(out.task.History); step != "" {
		return out, fmt.Errorf("the task is paid, but something that the demo shows did not happen, or not in its turn: %q", step)
	}
	f, err := clients[submitter].FetchTask(ctx, control.FetchTaskRequest{ID: t.ID, Out: filepath.Join(dir, "model.safetensors")})
	if err != nil {
		return out, err
	}
	out.fetched = *f
	say("\nThe submitter fetches its model: %d parameters, %d bytes of safetensors, of the state %s that the ledger names.",
		f.Params, f.Bytes, f.Post[:8])
	return out, nil
}

// explain tells which float the solver was convicted of.
func (out *outcome) explain(ctx context.Context, c *control.Client, say func(string, ...any)) error {
	// The game on the ledger may be over before the two have played the same dispute to its end.
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	for {
		list, err := c.Disputes(ctx, control.DisputesRequest{})
		if err != nil {
			return fmt.Errorf("wait for the whistleblower's dispute: %w", err)
		}
		if len(list.Disputes) > 0 {
			out.dispute = list.Disputes[0]
		}
		if out.dispute.Verdict != nil {
			break
		}
		select {
		case <-time.After(200 * time.Millisecond):
		case <-ctx.Done():
			return fmt.Errorf("wait for the whistleblower's dispute: %w", ctx.Err())
		}
	}
	if err := json.Unmarshal(out.dispute.Story, &out.story); err != nil {
		return fmt.Errorf("read story: %w", err)
	}
	s := &out.story
	say("         The dispute took %d + %d moves and %d bytes between the two, and the same moves on the ledger:",
		out.dispute.Moves[0], out.dispute.Moves[1], out.dispute.Bytes[0]+out.dispute.Bytes[1])
	for _, line := range s.Lines {
		say("           %s", line)
	}
	if f := s.Final; f != nil {
		say("         The convicted float: step %d (%s), operator %d (%s), element %d, k %d: claimed %s, true %s",
			s.Step, s.StepName, s.Op, s.Operator, f.Element, f.K, f.Claimed, f.Computed)
	}
	return nil
}
