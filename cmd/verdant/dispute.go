package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"verdant/node"
	"verdant/node/control"
	"verdant/node/home"
)

const disputeLong = `Disputes about claims: two nodes that computed different results for a round narrow it
down, move by move, to the first word that differs, and that one word is computed.
Whoever lied loses; nobody has to be believed.

Nodes open disputes by themselves when an audit refutes a claim (see dispute.open in
"verdant config show").`

func newDisputeCommand(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use: "dispute", Short: "Dispute claims, and read how disputes ended", Long: disputeLong + exitStatus,
		Args: cobra.ArbitraryArgs, RunE: onlyCommands,
	}
	cmd.AddCommand(newDisputeOpenCommand(a), newDisputeListCommand(a), newDisputeShowCommand(a), newDisputeReplayCommand(a))
	return cmd
}

func newDisputeOpenCommand(a *app) *cobra.Command {
	var number int
	var follow bool
	var req control.OpenDisputeRequest
	cmd := &cobra.Command{
		Use: "open CLAIM", Short: "Dispute a claim of another node",
		Long: `Have the node re-execute a claim of another and dispute it. CLAIM is a claim's hash or a
prefix of it. A claim that is true is not disputed: that would be lost.` + exitStatus,
		Args: exactly(1, "one claim"),
		RunE: func(cmd *cobra.Command, args []string) error {
			req.Claim = args[0]
			return a.ask(cmd.Context(), number, false, func(ctx context.Context, clients []*control.Client) error {
				d, err := clients[0].OpenDispute(ctx, req)
				if err != nil {
					return err
				}
				if !follow {
					return a.printOpened(*d)
				}
				return a.showDispute(ctx, clients, control.DisputeRequest{ID: d.ID, Follow: true}, "")
			})
		},
	}
	cmd.Flags().BoolVar(&follow, "follow", false, "print every move until there is a verdict")
	cmd.Flags().StringVar(&req.Referee, "referee", "", "play through the node with this peer `ID`, which decides by its own clock")
	cmd.Flags().IntVar(&number, "node", 0, "let node `N` of a local swarm do it")
	return cmd
}

func newDisputeListCommand(a *app) *cobra.Command {
	var number int
	var req control.DisputesRequest
	cmd := &cobra.Command{
		Use: "list", Short: "List the disputes a node knows", Args: exactly(0, "no arguments"),
		Long: `List the disputes a node takes part in, has refereed or has heard of, newest first.

With --json, one object.` + exitStatus,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.ask(cmd.Context(), number, true, func(ctx context.Context, clients []*control.Client) error {
				list, err := clients[0].Disputes(ctx, req)
				if err != nil {
					return err
				}
				if a.json {
					return a.encode(list)
				}
				return listDisputes(a.stdout, list)
			})
		},
	}
	cmd.Flags().BoolVar(&req.Open, "open", false, "undecided ones only")
	cmd.Flags().IntVar(&number, "node", 0, "ask node `N` of a local swarm")
	return cmd
}

func newDisputeShowCommand(a *app) *cobra.Command {
	var number int
	var out string
	var req control.DisputeRequest
	cmd := &cobra.Command{
		Use: "show ID", Short: "Tell the story of a dispute",
		Long: `Tell how a dispute narrowed and what it came to. ID is a dispute's id or a prefix of it.

With --json, one object; with --follow, one a line after every move.` + exitStatus,
		Args: exactly(1, "one dispute"),
		RunE: func(cmd *cobra.Command, args []string) error {
			req.ID, req.File = args[0], out != ""
			return a.ask(cmd.Context(), number, true, func(ctx context.Context, clients []*control.Client) error {
				return a.showDispute(ctx, clients, req, out)
			})
		},
	}
	cmd.Flags().BoolVar(&req.Follow, "follow", false, "go on until there is a verdict")
	cmd.Flags().StringVar(&out, "out", "", "write the transcript to `FILE`, for \"verdant dispute replay\"")
	cmd.Flags().IntVar(&number, "node", 0, "ask node `N` of a local swarm only")
	return cmd
}

func newDisputeReplayCommand(a *app) *cobra.Command {
	var from string
	cmd := &cobra.Command{
		Use: "replay FILE", Short: "Check a transcript offline and tell its story",
		Long: `Play a transcript again, without any network: every signature, every proof, the last
computation. FILE is what "verdant dispute show ID --out FILE" wrote, - for standard
input. The rules follow from the swarm's manifest, which is the one in the home unless
--manifest names another. When moves came is the word of whoever kept the transcript.

With --json, the story as one object.` + exitStatus,
		Args: exactly(1, "one transcript file"),
		RunE: func(cmd *cobra.Command, args []string) error { return a.replay(cmd.Context(), args[0], from) },
	}
	cmd.Flags().StringVar(&from, "manifest", "", "`FILE` with the swarm's manifest")
	return cmd
}

// showDispute asks the clients in turn until one knows the dispute.
func (a *app) showDispute(ctx context.Context, clients []*control.Client, req control.DisputeRequest, out string) error {
	var err error
	for _, c := range clients {
		shown, written, state := 0, false, ""
		err = c.Dispute(ctx, req, func(d control.Dispute) error {
			state = d.State
			if out != "" && d.File != nil {
				if err := home.WriteFile(out, d.File, 0o644); err != nil {
					return fmt.Errorf("write transcript: %w", err)
				}
				d.File, written = nil, true
			}
			if a.json {
				return a.encode(d)
			}
			var s node.Story
			if err := json.Unmarshal(d.Story, &s); err != nil {
				return fmt.Errorf("read story: %w", err)
			}
			if shown == 0 {
				if err := disputeHead(a.stdout, d); err != nil {
					return err
				}
			}
			for ; shown < len(s.Lines); shown++ {
				if _, err := fmt.Fprintln(a.stdout, "  "+s.Lines[shown]); err != nil {
					return fmt.Errorf("print: %w", err)
				}
			}
			if d.Verdict == nil {
				return nil
			}
			return disputeEnd(a.stdout, d, &s)
		})
		if err == nil && req.Follow && state == control.DisputeOpen {
			return fmt.Errorf("follow dispute %s: the node has stopped before there is a verdict; it goes on with the dispute when it runs again", req.ID)
		}
		if err == nil && out != "" && !written {
			return fmt.Errorf("write transcript: the node has none of dispute %s: ask a node that was a party of it (--node)", req.ID)
		}
		var e *control.Error
		if err == nil || !errors.As(err, &e) || e.Code != control.CodeNotFound {
			return err
		}
	}
	return err
}

func (a *app) printOpened(d control.Dispute) error {
	if a.json {
		return a.encode(d)
	}
	if err := disputeHead(a.stdout, d); err != nil {
		return err
	}
	if _, err := fmt.Fprintf(a.stdout, "\"verdant dispute show %s --follow\" tells the story\n", short(d.ID)); err != nil {
		return fmt.Errorf("print: %w", err)
	}
	return nil
}

func (a *app) encode(v any) error {
	if err := json.NewEncoder(a.stdout).Encode(v); err != nil {
		return fmt.Errorf("print: %w", err)
	}
	return nil
}

func disputeHead(w io.Writer, d control.Dispute) error {
	_, err := fmt.Fprintf(w, "dispute %s, %s\nclaim %s of %s, round %d\n%s says that it is false, %s defends it\n",
		short(d.ID), d.State, short(d.Claim), d.NodeName, d.Round, d.ChallengerName, d.DefenderName)
	if err != nil {
		return fmt.Errorf("print: %w", err)
	}
	return nil
}

func disputeEnd(w io.Writer, d control.Dispute, s *node.Story) error {
	text := fmt.Sprintf("%s is convicted after %s, %d + %d moves, %d + %d bytes\n", d.Verdict.ConvictedN, seconds(d.Second),
		d.Moves[0], d.Moves[1], d.Bytes[0], d.Bytes[1])
	text += finalText(s)
	if d.Settlement != nil {
		text += d.Settlement.Sentence() + "\n"
	}
	if _, err := io.WriteString(w, text); err != nil {
		return fmt.Errorf("print: %w", err)
	}
	return nil
}

// finalText tells the one word.
func finalText(s *node.Story) string {
	f := s.Final
	if f == nil {
		return ""
	}
	text := ""
	row := func(name, format string, args ...any) {
		text += fmt.Sprintf("  %-11s %s\n", name, fmt.Sprintf(format, args...))
	}
	row("step", "%d (%s)", s.Step, s.StepName)
	if s.Op >= 0 {
		row("operator", "%d (%s), output %d", s.Op, s.Operator, s.Output)
	}
	if s.Tensor != "" {
		row("tensor", "%s", s.Tensor)
	}
	row("element", "%d of node %d, k %d", f.Element, f.Node, f.K)
	row("claimed", "%s", f.Claimed)
	row("true", "%s", f.Computed)
	if f.Source != "" {
		row("opened", "%s, word %d", f.Source, f.Index)
	}
	if f.Before != nil {
		row("accumulator", "%s", *f.Before)
	}
	for _, o := range f.Operands {
		row("operand", "%s, word %d: %s", o.Source, o.Index, o.Word)
	}
	if len(f.Opcodes) > 0 {
		row("opcodes", "%v", f.Opcodes)
	}
	return text
}

func listDisputes(w io.Writer, list *control.Disputes) error {
	if len(list.Disputes) == 0 {
		_, err := fmt.Fprintln(w, "There are no disputes.")
		return err
	}
	t := newTable("dispute", "opened", "state", "claim", ">round", "challenger", "defender", "this node", "convicted", "because", "ledger")
	for _, d := range list.Disputes {
		convicted, why := "-", "-"
		if d.Verdict != nil {
			convicted, why = d.Verdict.ConvictedN, d.Verdict.Reason
		}
		settled := "-"
		if d.Settlement != nil {
			settled = d.Settlement.State
		}
		opened := d.Opened
		if at, err := time.Parse(time.RFC3339Nano, opened); err == nil {
			opened = at.UTC().Format("2006-01-02 15:04:05")
		}
		t.add(short(d.ID), opened, d.State, short(d.Claim), fmt.Sprint(d.Round), d.ChallengerName, d.DefenderName, d.Role, convicted, why, settled)
	}
	return t.print(w)
}

// replayed is what replay prints as JSON.
type replayed struct {
	File       string      `json:"file"`
	Transcript string      `json:"transcript"` // SHA-256 of the file
	Story      *node.Story `json:"story"`
}

func (a *app) replay(ctx context.Context, file, from string) error {
	var raw []byte
	var err error
	if file == "-" {
		raw, err = io.ReadAll(io.LimitReader(a.stdin, node.MaxTranscript+1))
	} else {
		raw, err = readBounded(file, node.MaxTranscript+1)
	}
	if err != nil {
		return fmt.Errorf("read transcript: %w", err)
	}
	if from == "" {
		t, err := a.locate(ctx)
		if err != nil {
			return err
		}
		from = filepath.Join(t.dir, "swarm.toml")
	}
	story, sum, err := node.Replay(from, raw)
	if err != nil {
		return err
	}
	if a.json {
		return a.encode(replayed{file, sum, story})
	}
	return tellStory(a.stdout, story, sum)
}

func readBounded(file string, limit int64) ([]byte, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, limit))
}

func tellStory(w io.Writer, s *node.Story, sum string) error {
	text := fmt.Sprintf("transcript %s: every signature and proof holds\ndispute %s about claim %s of node %s, round %d\n%s against %s\n",
		short(sum), s.Dispute.Short(), s.Claim.Short(), s.Node.Short(), s.Round, s.Challenger.Short(), s.Defender.Short())
	for _, line := range s.Lines {
		text += "  " + line + "\n"
	}
	if s.Verdict == nil {
		text += "there is no verdict yet\n"
	}
	if _, err := io.WriteString(w, text+finalText(s)); err != nil {
		return fmt.Errorf("print: %w", err)
	}
	return nil
}
