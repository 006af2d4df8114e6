package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"verdant/node"
	"verdant/node/child"
	"verdant/node/home"
	"verdant/node/keys"
	"verdant/node/local"
)

const joinLong = `Run one node of a swarm. TOKEN is what "verdant up" prints; FILE is a swarm's manifest.
Without either, the node whose home is named by --home goes on where it was.

The node fetches the swarm's manifest, finds members, starts from the best state that
somebody has claimed lately and that it has re-executed (or from genesis, see --start),
and then does rounds until Ctrl-C. What it has done is recorded on the swarm's ledger;
where it cannot reach that by itself, a peer carries its calls.

Without --home, its home is named after the swarm, below the default home.`

type joinOptions struct {
	observe bool
	from    uint64
	until   int64
	tether  bool
	pass    passphraseFlags // the prompt; the rest are settings
	// cheat makes the node a liar from round cheatFrom on. Hidden: "verdant up --cheat" uses it to show what happens to liars.
	cheat, cheatFrom uint64
}

func newJoinCommand(a *app) *cobra.Command {
	var opts joinOptions
	cmd := &cobra.Command{
		Use: "join [TOKEN | FILE]", Short: "Run one node of a swarm", Long: joinLong + exitStatus,
		Args: between(0, 1, "one join token or manifest file"),
		RunE: func(cmd *cobra.Command, args []string) error { return a.join(cmd, strings.Join(args, ""), opts) },
	}
	flags := cmd.Flags()
	flags.BoolVar(&opts.observe, "observe", false, "do no rounds: serve data, audit, read the ledger")
	flags.Uint64Var(&opts.from, "from", 0, "first `ROUND` to do")
	flags.Int64Var(&opts.until, "until", -1, "last `ROUND` to do, then go on serving; -1 is no end")
	flags.Uint64Var(&opts.cheat, "cheat", 0, "lie in every round at places drawn from this `SEED`, to show what happens to liars")
	flags.Uint64Var(&opts.cheatFrom, "cheat-from", 0, "first `ROUND` to lie in")
	for _, name := range []string{"cheat", "cheat-from"} {
		flags.Lookup(name).Hidden = true
	}
	opts.pass.addPrompt(cmd)
	addTether(cmd, &opts.tether)
	addSettings(cmd, joinSections...)
	return cmd
}

var joinSections = []string{"device", "log", "node", "network", "ledger", "storage", "limits", "audit", "dispute", "market"}

func (a *app) join(cmd *cobra.Command, source string, opts joinOptions) (err error) {
	base, err := home.Default()
	if err != nil {
		return err
	}
	dir := ""
	if a.home != "" {
		if dir, err = a.homeOr(""); err != nil {
			return err
		}
		if local.IsHome(dir) {
			return fmt.Errorf("%s is the home of a local swarm: go on with it by \"verdant up --home %s\", or name another directory", dir, dir)
		}
	}
	ctx := cmd.Context()
	if opts.tether {
		ctx = child.Tether(ctx, a.stdin)
	}
	purpose := "join"
	if opts.observe {
		purpose = "join --observe"
	}
	h, m, err := node.Enter(ctx, node.Entry{Dir: dir, Base: base, Source: source, Purpose: purpose})
	if err != nil {
		return err
	}
	settings, err := a.settings(cmd, h.Dir(), joinSections...)
	if err != nil {
		return errors.Join(err, h.Close())
	}
	node.Tune(settings)
	log := a.logger(settings.Log.Level, settings.Log.Format)
	n, err := node.New(ctx, node.Config{
		Home: h, Manifest: m, Settings: settings, From: opts.from, Until: opts.until, Observe: opts.observe,
		Passphrase: opts.pass.source(a, !keys.HasAccount(h.Dir())), Cheat: opts.cheat, CheatFrom: opts.cheatFrom, Version: buildVersion().Version, Log: log,
		Ready: func(socket string) error {
			if opts.tether {
				return child.Announce(a.stdout, local.NodeReady{Control: socket})
			}
			fmt.Fprintf(a.stderr, "Joined swarm %s (%s). Look at it with: verdant status --home %s\n", m.Name, m.ID().Short(), h.Dir())
			return nil
		},
	})
	if err != nil {
		return errors.Join(err, h.Close())
	}
	return errors.Join(n.Run(ctx), n.Close())
}
