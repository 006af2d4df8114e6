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
	binary, dir      string
	verifiers, steps int
	out              io.Writer
}

// The nodes, from 1.
const (
	submitter = iota + 1
	cheater
	whistleblower
	solver
	nodes = solver
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
verify = "12s"
challenge = "15s"
verifiers = %d
errors = 0.0
`

// write puts the program and its data into a directory.
func write(dir string, o options) (string, error) {
	var rows strings.Builder
	for n := range 6 * 6 * 6 {
		a, b, c := n/36, n/6%6, n%6
		fmt.Fprintf(&rows, "r:%d%d%d=\t%d%d%d\n", a, b, c, c, b, a)
	}
	if err := os.WriteFile(filepath.Join(dir, "rows.tsv"), []byte(rows.String()), 0o644); err != nil {
		return "", fmt.Errorf("write data: %w", err)
	}
	path := filepath.Join(dir, "program.toml")
	if err := os.WriteFile(path, fmt.Appendf(nil, program, o.steps, o.verifiers), 0o644); err != nil {
		return "", fmt.Errorf("write program: %w", err)
	}
	return path, nil
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
	path, err := write(dir, o)
	if err != nil {
		return nil, err
	}
	binary, err := filepath.Abs(o.binary)
	if err != nil {
		return nil, fmt.Errorf("find binary: %w", err)
	}
	settings := config.Default()
	settings.Up.Nodes = nodes
	seed := rand.Uint64() | 1
	s, err := local.Open(local.Options{
		Home: filepath.Join(dir, "swarm"), Settings: settings, Binary: binary, Purpose: "demo", Log: slog.New(slog.DiscardHandler),
		NodeArgs: func(i int) []string {
			switch i {
			case cheater:
				return []string{"--solve", fmt.Sprintf("--cheat=%d", seed)}
			case whistleblower:
				return []string{"--watch", "--verify"}
			case solver: // it lets the other have the first go
				return []string{"--solve", "--patience=15s"}
			}
			return []string{"--verify=false"}
		},
	})
	if err != nil {
		return nil, err
	}
	say := func(format string, args ...any) { fmt.Fprintf(o.out, format+"\n", args...) }
	var result *outcome
	err = s.Serve(ctx, func(ctx context.Context, clients []*control.Client) error {
		for i, what := range []string{
			submitter: "the submitter", cheater: fmt.Sprintf("a solver that cheats (seed %d)", seed),
			whistleblower: "the whistleblower, who also verifies", solver: "an honest solver",
		} {
			if i == 0 {
				say("A local ledger and four nodes:")
				continue
			}
			st, err := clients[i-1].Status(ctx)
			if err != nil {
				return err
			}
			say("  %-22s %s, account %s", st.Node.Name, what, st.Ledger.Address)
		}
		var err error
		result, err = follow(ctx, clients, path, dir, say)
		return err
	})
	return result, errors.Join(err, s.Close())
}

// follow posts the task and tells what becomes of it.
func follow(ctx context.Context, clients []*control.Client, path, dir string, say func(string, ...any)) (*outcome, error) {
	begun := time.Now()
	say("\nThe submitter posts its program. Nobody trusts anybody; what happens next is on the ledger:\n")
	t, err := clients[submitter-1].SubmitTask(ctx, control.SubmitTaskRequest{File: path})
	if err != nil {
		return nil, err
	}
	out := &outcome{}
	told := 0
	err = clients[submitter-1].Task(ctx, control.TaskRequest{ID: t.ID, Follow: true}, func(t control.Task) error {
		out.task = t
		for told < len(t.History) {
			e := &t.History[told]
			told++
			say("%5.0f s  %s", time.Since(begun).Seconds(), e.Message)
			if e.Kind == "convicted" {
				if err := out.explain(ctx, clients[whistleblower-1], say); err != nil {
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
	f, err := clients[submitter-1].FetchTask(ctx, control.FetchTaskRequest{ID: t.ID, Out: filepath.Join(dir, "model.safetensors")})
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
	list, err := c.Disputes(ctx, control.DisputesRequest{})
	if err != nil {
		return err
	}
	if len(list.Disputes) == 0 {
		return errors.New("the whistleblower knows of no dispute")
	}
	out.dispute = list.Disputes[0]
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
