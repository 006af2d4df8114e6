package main

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"verdant/node/control"
)

const taskLong = `The market: post a program with a reward, and get a trained model back that somebody
staked money on. Solvers execute and commit; verifiers are drawn by lot and re-execute;
anybody may challenge a wrong number and wins the stake.

Which of these a node does is set in the section market of its configuration.`

func newTaskCommand(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use: "task", Short: "Post programs to be executed for a reward, and fetch results", Long: taskLong + exitStatus,
		Args: cobra.ArbitraryArgs, RunE: onlyCommands,
	}
	cmd.AddCommand(newTaskSubmitCommand(a), newTaskListCommand(a), newTaskShowCommand(a), newTaskFetchCommand(a))
	return cmd
}

func newTaskSubmitCommand(a *app) *cobra.Command {
	var number int
	cmd := &cobra.Command{
		Use: "submit FILE", Short: "Post a program and escrow its reward",
		Long: `Post the program in FILE, see docs/economics.md. The node reads the file and the data it
names, keeps and serves both, and puts the reward into the hands of the contract. What
nobody solves by the deadline comes back.

With --json, the task as one object.` + exitStatus,
		Args: exactly(1, "one program file"),
		RunE: func(cmd *cobra.Command, args []string) error {
			path, err := filepath.Abs(args[0])
			if err != nil {
				return fmt.Errorf("resolve %s: %w", args[0], err)
			}
			return a.ask(cmd.Context(), number, false, func(ctx context.Context, clients []*control.Client) error {
				t, err := clients[0].SubmitTask(ctx, control.SubmitTaskRequest{File: path})
				if err != nil {
					return err
				}
				if a.json {
					return a.encode(t)
				}
				return taskText(a.stdout, t)
			})
		},
	}
	cmd.Flags().IntVar(&number, "node", 0, "let node `N` of a local swarm post it")
	return cmd
}

func newTaskListCommand(a *app) *cobra.Command {
	var number int
	cmd := &cobra.Command{
		Use: "list", Short: "List the tasks on the ledger", Args: exactly(0, "no arguments"),
		Long: "List the tasks on the ledger, newest first.\n\nWith --json, one object." + exitStatus,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.ask(cmd.Context(), number, true, func(ctx context.Context, clients []*control.Client) error {
				list, err := clients[0].Tasks(ctx)
				if err != nil {
					return err
				}
				if a.json {
					return a.encode(list)
				}
				return listTasks(a.stdout, list)
			})
		},
	}
	cmd.Flags().IntVar(&number, "node", 0, "ask node `N` of a local swarm")
	return cmd
}

func newTaskShowCommand(a *app) *cobra.Command {
	var number int
	var follow bool
	cmd := &cobra.Command{
		Use: "show ID", Short: "Tell what has become of a task",
		Long: `Tell what a task is about, who has part in it, and what happened so far. ID is its id or a prefix of it.

With --json, one object; with --follow, one a line whenever something happens.` + exitStatus,
		Args: exactly(1, "one task"),
		RunE: func(cmd *cobra.Command, args []string) error {
			id := strings.ToLower(args[0])
			return a.ask(cmd.Context(), number, true, func(ctx context.Context, clients []*control.Client) error {
				told := 0
				return clients[0].Task(ctx, control.TaskRequest{ID: id, Follow: follow}, func(t control.Task) error {
					if a.json {
						return a.encode(t)
					}
					if told == 0 {
						if err := taskText(a.stdout, &t); err != nil {
							return err
						}
					}
					for ; told < len(t.History); told++ {
						if err := taskEventText(a.stdout, &t.History[told]); err != nil {
							return err
						}
					}
					return nil
				})
			})
		},
	}
	cmd.Flags().BoolVar(&follow, "follow", false, "go on until it is paid or refunded")
	cmd.Flags().IntVar(&number, "node", 0, "ask node `N` of a local swarm")
	return cmd
}

func newTaskFetchCommand(a *app) *cobra.Command {
	var number int
	var req control.FetchTaskRequest
	cmd := &cobra.Command{
		Use: "fetch ID", Short: "Write the model a task has trained",
		Long: `Fetch the result of a task from whoever serves it, compare it with the root that the
ledger has, and write its parameters as a safetensors file. A result that may still be
challenged is only written with --early, and over another file only with --force.

With --json, one object.` + exitStatus,
		Args: exactly(1, "one task"),
		RunE: func(cmd *cobra.Command, args []string) (err error) {
			req.ID = strings.ToLower(args[0])
			if req.Out, err = filepath.Abs(req.Out); err != nil {
				return fmt.Errorf("resolve --out: %w", err)
			}
			return a.ask(cmd.Context(), number, false, func(ctx context.Context, clients []*control.Client) error {
				f, err := clients[0].FetchTask(ctx, req)
				if err != nil {
					return err
				}
				if a.json {
					return a.encode(f)
				}
				_, err = fmt.Fprintf(a.stdout, "%s: %d parameters, %d bytes; the state they are of has root %s, as the ledger says of task %s (%s)\n",
					f.Out, f.Params, f.Bytes, short(f.Post), short(f.ID), f.State)
				return err
			})
		},
	}
	cmd.Flags().StringVar(&req.Out, "out", "model.safetensors", "`FILE` to write")
	cmd.Flags().BoolVar(&req.Force, "force", false, "replace the file if there is one")
	cmd.Flags().BoolVar(&req.Early, "early", false, "take a result that may still be challenged")
	cmd.Flags().IntVar(&number, "node", 0, "let node `N` of a local swarm fetch it")
	return cmd
}

func listTasks(w io.Writer, list *control.Tasks) error {
	if len(list.Tasks) == 0 {
		_, err := fmt.Fprintln(w, "There are no tasks. Post one with \"verdant task submit FILE\".")
		return err
	}
	t := newTable("task", "state", "program", "kind", ">steps", ">reward", "submitter", "solver", ">verifiers", "until", "this node")
	for i := range list.Tasks {
		k := &list.Tasks[i]
		work := "-"
		if k.Work != nil {
			work = workText(k.Work)
		}
		t.add(short(k.ID), k.State, short(k.Program), dash(k.Kind), fmt.Sprint(k.Steps), ether(k.Reward)+" ether", who(k.SubmitterName, k.Submitter),
			who(k.SolverName, k.Solver), fmt.Sprint(k.Verifiers), clock(k.Due), work)
	}
	return t.print(w)
}

func taskText(w io.Writer, t *control.Task) error {
	var b strings.Builder
	fmt.Fprintf(&b, "task %s, %s\nprogram %s", short(t.ID), t.State, short(t.Program))
	if t.Kind != "" {
		fmt.Fprintf(&b, ": %s, %d steps, %d parameters", t.Kind, t.Steps, t.Params)
	}
	fmt.Fprintf(&b, "\n%s pays %s for it, %s in all with what verifiers may get; a solver stakes %s; verifiers: %d\n",
		who(t.SubmitterName, t.Submitter), ether(t.Reward)+" ether", ether(t.Escrow)+" ether", ether(t.Stake)+" ether", t.Verifiers)
	if t.Solver != "" {
		fmt.Fprintf(&b, "solver %s", who(t.SolverName, t.Solver))
		if t.Post != "" {
			fmt.Fprintf(&b, ", who commits to computation %s and state %s", short(t.Computation), short(t.Post))
		}
		b.WriteByte('\n')
	}
	for _, s := range t.Seats {
		fmt.Fprintf(&b, "verifier %s: %s\n", who(s.Name, s.Account), s.Status)
	}
	if t.Work != nil {
		fmt.Fprintf(&b, "this node: %s\n", workText(t.Work))
	}
	if _, err := io.WriteString(w, b.String()); err != nil {
		return fmt.Errorf("print: %w", err)
	}
	return nil
}

func taskEventText(w io.Writer, e *control.TaskEvent) error {
	if _, err := fmt.Fprintf(w, "  %s  %s\n", clock(e.Time), e.Message); err != nil {
		return fmt.Errorf("print: %w", err)
	}
	return nil
}

func workText(k *control.TaskWork) string {
	text := k.Role
	if k.Steps > 0 {
		text += fmt.Sprintf(", step %d of %d", k.Step, k.Steps)
	}
	if k.Detail != "" {
		text += ", " + k.Detail
	}
	return text
}

// who names an account.
func who(name, account string) string {
	switch {
	case name != "":
		return name
	case account != "":
		return account
	}
	return "-"
}

func dash(text string) string {
	if text == "" {
		return "-"
	}
	return text
}

// clock shows the time of day of an RFC 3339 time, local time being nobody's business.
func clock(text string) string {
	t, err := time.Parse(time.RFC3339Nano, text)
	if err != nil {
		return dash(text)
	}
	return t.UTC().Format("15:04:05")
}
