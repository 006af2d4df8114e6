package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"verdant/node"
	"verdant/node/config"
	"verdant/node/local"
)

const upLong = `Run a swarm on this machine: a local ledger and a number of real nodes, each a
process of its own, learning together. Progress goes to standard error. It stops on
Ctrl-C, or after --rounds rounds, and prints a summary; the next "up" in the same home
goes on where it was. What it printed as token lets others join, from another terminal
or another machine.

By default every node draws its questions from one task family only and is judged on
all of them: what it knows of the others it has learnt from its peers' rollouts. Try
--mix 8/0, which shares nothing, beside the default of 2/6. A swarm of one node
trains on all its own groups unless --mix says otherwise.

With --spec 2 the nodes sample by exact products of bytes, version 2 of the numeric
contract, which is faster; training is of floats under both.

Profile, mix, seed, period and spec are fixed when the swarm is made; --new sets it
aside, under old/ in its home, and makes another.

With --cheat N, node N flips one bit somewhere in each of its rounds, from a random round
on, and claims what follows. Others find out by re-executing (half of all claims, unless
--audit-share says otherwise), dispute it down to that one word, and part with it: the
summary names the liar and the word.

With --json, the summary as one object on standard output.`

func newUpCommand(a *app) *cobra.Command {
	var fresh bool
	var cheat int
	cmd := &cobra.Command{
		Use: "up", Short: "Run a swarm on this machine", Long: upLong + exitStatus,
		Args: exactly(0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error { return a.up(cmd, fresh, cheat) },
	}
	cmd.Flags().BoolVar(&fresh, "new", false, "set the swarm in the home aside and make another")
	cmd.Flags().IntVar(&cheat, "cheat", 0, "let node `N` lie about its work at random places, to see it convicted")
	addSettings(cmd, upSections...)
	return cmd
}

var upSections = []string{"device", "up", "log", "network", "storage", "limits", "audit", "dispute", "market"}

func (a *app) up(cmd *cobra.Command, fresh bool, cheat int) error {
	dir, err := a.homeOr(upName)
	if err != nil {
		return err
	}
	settings, err := a.settings(cmd, dir, upSections...)
	if err != nil {
		return err
	}
	if n := settings.Up.Nodes; cheat < 0 || cheat > n {
		return usage(fmt.Errorf("--cheat %d: there are nodes 1 to %d", cheat, n))
	}
	if cheat > 0 && isDefault(settings, "audit.share") {
		// A tenth of the claims is enough in the long run; who watches a few rounds wants to see the liar caught in them.
		if err := settings.Set("audit.share", "0.5", "--cheat"); err != nil {
			return err
		}
	}
	binary, err := a.executable()
	if err != nil {
		return err
	}
	s, err := local.Open(local.Options{
		Home: dir, Settings: settings, Binary: binary, New: fresh, Cheat: cheat, Log: a.quiet(),
		Measure: node.Measurer(cmd.Context(), settings, a.quiet()),
	})
	if err != nil {
		return err
	}
	p := newProgress(a, s, dir)
	sum, err := s.Run(cmd.Context(), p)
	p.done()
	if errors.Is(err, context.Canceled) { // Ctrl-C is how it is meant to end
		err = nil
	}
	err = errors.Join(err, s.Close())
	if len(sum.Nodes) == 0 && err != nil { // there is nothing to sum up
		return err
	}
	if perr := a.printer().summary(sum); perr != nil {
		return errors.Join(err, perr)
	}
	return err
}

func (p *humanPrinter) summary(s *local.Summary) error {
	if err := p.printf("swarm %s · %s · mix %s · %s\n", short(s.Swarm), s.Profile, s.Mix, seconds(s.Seconds)); err != nil {
		return err
	}
	t := newTable("node", "draws from", ">rounds", ">late", ">reward", ">held-out", "state", ">claims", ">used", ">memory")
	for _, n := range s.Nodes {
		t.add(n.Name, n.Family, fmt.Sprint(n.Rounds), fmt.Sprint(n.Late), fromTo(n.RewardFirst, n.RewardLast),
			fromTo(n.HeldoutFirst, n.HeldoutLast), short(n.StateRoot), fmt.Sprintf("%d/%d", n.ClaimsOnLedger, n.Claims),
			fmt.Sprint(n.ExternalsUsed), fmt.Sprintf("%.0f MiB", n.RSSMB))
	}
	if err := t.print(p.out); err != nil {
		return err
	}
	if err := p.printf("mean held-out %s · %s: %d contributions, block %d · audits: %d done, %d agree, %d differ\n",
		fromTo(s.HeldoutMeanFirst, s.HeldoutMeanLast), ledgerName(s.Ledger.Kind), s.Ledger.Contributions, s.Ledger.Head,
		s.Audits.Done, s.Audits.Agreed, s.Audits.Disagreed); err != nil {
		return err
	}
	for _, d := range s.Disputes {
		if err := p.printf("%s\n", d.Sentence()); err != nil {
			return err
		}
	}
	if s.Aftermath != nil {
		if err := p.printf("%s\n", s.Aftermath.Sentence()); err != nil {
			return err
		}
	}
	for _, note := range s.Notes {
		if err := p.printf("%s\n", note); err != nil {
			return err
		}
	}
	return nil
}

func fromTo(first, last *float64) string {
	text := func(v *float64) string {
		if v == nil {
			return "-"
		}
		return fmt.Sprintf("%.2f", *v)
	}
	if first == nil {
		return text(last)
	}
	return text(first) + " → " + text(last)
}

func isDefault(c *config.Config, key string) bool {
	for _, s := range c.Settings() {
		if s.Key == key {
			return s.IsDefault()
		}
	}
	return false
}
