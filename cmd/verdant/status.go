package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"verdant/node/control"
)

const statusLong = `Show how a running node does, or every node of a running local swarm: where it is
in time, how well it has learnt, whom it knows, what the ledger has of it, and why it
did not do the rounds it skipped.

With --json, an array with one object per node.`

func newStatusCommand(a *app) *cobra.Command {
	var node int
	cmd := &cobra.Command{
		Use: "status", Short: "Show how the running nodes do", Long: statusLong + exitStatus,
		Args: exactly(0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.ask(cmd.Context(), node, false, func(ctx context.Context, clients []*control.Client) error {
				var all []*control.Status
				for _, c := range clients {
					s, err := c.Status(ctx)
					if err != nil {
						return err
					}
					all = append(all, s)
				}
				return a.printer().status(all)
			})
		},
	}
	cmd.Flags().IntVar(&node, "node", 0, "only node `N` of a local swarm")
	return cmd
}

func (p *humanPrinter) status(all []*control.Status) error {
	if len(all) == 0 {
		return nil
	}
	sw := all[0].Swarm
	head := fmt.Sprintf("swarm %s · %s · mix %d/%d · a round is %gs · spec %d\n", short(sw.ID), sw.Name, sw.Own, sw.External,
		sw.Period, sw.Spec)
	if err := p.printf("%s", head); err != nil {
		return err
	}
	if len(all) > 1 {
		t := statusTable(all)
		if err := t.print(p.out); err != nil {
			return err
		}
		return p.troubles(all)
	}
	s := all[0]
	l := s.Ledger
	ledger := fmt.Sprintf("%s, chain %d, block %d, account %s", ledgerName(l.Kind), l.ChainID, l.Head, l.Address)
	if !l.Healthy {
		ledger += ", NOT HEALTHY: " + l.Problem
	}
	for _, line := range [][2]string{
		{"node", fmt.Sprintf("%s (%s)", s.Node.Name, s.Node.Peer)},
		{"home", s.Node.Home},
		{"families", strings.Join(s.Node.Families, ", ")},
		{"round", fmt.Sprintf("%s of %s by the clock, %s; %d done, %d late, %d skipped", round(s.Round.Last), round(s.Round.Clock),
			s.Round.Phase, s.Round.Done, s.Round.Late, s.Round.SkippedTotal)},
		{"reward", gain(s.Learning.RewardFirst, s.Learning.RewardLast)},
		{"held-out", gain(s.Learning.HeldoutFirst, s.Learning.HeldoutLast)},
		{"state", short(s.Learning.StateRoot)},
		{"rollouts", fmt.Sprintf("%d published, %d received, %d used, %d rejected", s.Rollouts.Published, s.Rollouts.Received,
			s.Rollouts.ExternalsUsed, s.Rollouts.Rejected)},
		{"peers", fmt.Sprintf("%d connected, %d known", s.Peers.Connected, s.Peers.Known)},
		{"claims", fmt.Sprintf("%d made, %d on the ledger, %d pending, %d failed", s.Claims.Made, s.Claims.OnLedger,
			s.Claims.Pending, s.Claims.Failed) + inRoots(s.Claims.Roots)},
		{"audits", fmt.Sprintf("%d done, %d agreed, %d disagreed, %d unavailable", s.Audits.Done, s.Audits.Agreed,
			s.Audits.Disagreed, s.Audits.Unavailable)},
		{"ledger", ledger},
		{"process", fmt.Sprintf("pid %d, up %s, %s of memory, %s on disk", s.Process.PID, seconds(s.Process.UptimeSecs),
			mebibytes(s.Process.RSSBytes), mebibytes(s.Process.DiskBytes))},
	} {
		if err := p.printf("  %-9s %s\n", line[0], line[1]); err != nil {
			return err
		}
	}
	return p.troubles(all)
}

// inRoots says what of a node's claims goes on the ledger in roots.
func inRoots(r *control.RootsStatus) string {
	if r == nil {
		return ""
	}
	s := fmt.Sprintf("; %d by root: %d in roots up to number %d, %d final", r.Rounds, r.Standing, r.Root, r.Final)
	if r.Why != "" {
		s += "; " + r.Why
	}
	return s
}

// statusTable is one row per node; "up" shows it as it runs.
func statusTable(all []*control.Status) *table {
	t := newTable("node", "draws from", ">round", "phase", ">reward", ">held-out", ">peers", ">used", ">claims", ">late", ">memory")
	for _, s := range all {
		t.add(s.Node.Name, strings.Join(s.Node.Families, ","), round(s.Round.Last), s.Round.Phase,
			gain(s.Learning.RewardFirst, s.Learning.RewardLast), gain(s.Learning.HeldoutFirst, s.Learning.HeldoutLast),
			fmt.Sprint(s.Peers.Connected), fmt.Sprint(s.Rollouts.ExternalsUsed),
			fmt.Sprintf("%d/%d", s.Claims.OnLedger, s.Claims.Made), fmt.Sprint(s.Round.Late), mebibytes(s.Process.RSSBytes))
	}
	return t
}

// troubles lists skipped rounds and warnings.
func (p *humanPrinter) troubles(all []*control.Status) error {
	for _, s := range all {
		for _, skip := range s.Round.Skips {
			if err := p.printf("%s did not do rounds %d to %d: %s\n", s.Node.Name, skip.From, skip.To, skip.Detail); err != nil {
				return err
			}
		}
		for _, w := range s.Warnings {
			if err := p.printf("%s: %s\n", s.Node.Name, w); err != nil {
				return err
			}
		}
	}
	return nil
}

func ledgerName(kind string) string {
	if kind == "local" {
		return "local ledger (protects nobody)"
	}
	return kind
}
