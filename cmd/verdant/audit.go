package main

import (
	"context"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"verdant/node/control"
)

const auditLong = `Re-execute claims: fetch what each commits to, do its steps again, and compare every
root. A claim either agrees, or differs from a named step on, or cannot be judged
because nobody serves its data. Without arguments the newest claim of every node is
audited. If nothing runs in the home, its nodes are started for the audit.

CLAIM is a claim's hash or a prefix of it, as status and leaderboard show them.

With --json, NDJSON: events of type start, step, verdict for every claim, then one of
type done with the counts.

EXIT STATUS
  0    every audited claim agrees
  1    failed; the message says why and what to do
  2    the command line or a setting is wrong
  3    no node or swarm is there to audit with
  4    a claim differs
  5    no claim differs, but some could not be judged
  130  interrupted`

func newAuditCommand(a *app) *cobra.Command {
	var req control.AuditRequest
	var node int
	cmd := &cobra.Command{
		Use: "audit [CLAIM...]", Short: "Re-execute claims and compare them bit for bit", Long: auditLong,
		RunE: func(cmd *cobra.Command, args []string) error {
			req.Claims = args
			switch {
			case req.Latest && req.All, len(args) > 0 && (req.Latest || req.All):
				return usage(fmt.Errorf("give claims, or --latest, or --all, not several of them"))
			case len(args) == 0 && !req.All:
				req.Latest = true
			}
			return a.ask(cmd.Context(), node, true, func(ctx context.Context, clients []*control.Client) error {
				return a.audit(ctx, clients[0], req)
			})
		},
	}
	cmd.Flags().BoolVar(&req.Latest, "latest", false, "the newest claim of every node (the default)")
	cmd.Flags().BoolVar(&req.All, "all", false, "every claim the auditing node knows")
	cmd.Flags().IntVar(&node, "node", 0, "let node `N` of a local swarm do it")
	return cmd
}

func (a *app) audit(ctx context.Context, c *control.Client, req control.AuditRequest) error {
	out := a.printer()
	var sum control.AuditSummary
	err := c.Audit(ctx, req, func(e control.AuditEvent) error {
		if e.Summary != nil {
			sum = *e.Summary
		}
		return out.audit(e)
	})
	switch {
	case err != nil:
		return err
	case sum.Disagreed > 0:
		return &statusError{code: exitDiffers}
	case sum.Unavailable > 0:
		return &statusError{code: exitUnavailable}
	}
	return nil
}

func (p *humanPrinter) audit(e control.AuditEvent) error {
	who := fmt.Sprintf("%s  %s, round %d", short(e.Claim), e.Name, e.Round)
	switch e.Type {
	case control.AuditVerdict:
		switch e.Verdict {
		case control.Agrees:
			return p.printf("%s: agrees, %d steps in %s\n", who, e.Steps, seconds(e.Seconds))
		case control.Differs:
			d := e.Difference
			if d == nil {
				return p.printf("%s: DIFFERS: %s\n", who, e.Reason)
			}
			where := d.Item
			if d.Step >= 0 {
				where = fmt.Sprintf("%s of step %d (%s)", d.Item, d.Step, d.StepName)
			}
			return p.printf("%s: DIFFERS at the %s\n  claimed   %s\n  computed  %s\n", who, where, d.Claimed, d.Computed)
		default:
			return p.printf("%s: %s: %s\n", who, e.Verdict, e.Reason)
		}
	case control.AuditDone:
		s := e.Summary
		if s == nil || s.Done == 0 {
			return p.printf("There are no claims to audit yet.\n")
		}
		return p.printf("%d audited in %s: %d agree, %d differ, %d could not be judged\n", s.Done, seconds(s.Seconds), s.Agreed,
			s.Disagreed, s.Unavailable)
	}
	return nil // starts and steps are for machines
}

func seconds(s float64) string {
	d := time.Duration(s * float64(time.Second))
	if d < time.Minute {
		return d.Round(10 * time.Millisecond).String()
	}
	return d.Round(time.Second).String()
}
