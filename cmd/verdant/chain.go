package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"verdant/node"
	"verdant/node/child"
	"verdant/node/config"
	"verdant/node/local"
)

const chainLong = `Run a local ledger: a real EVM chain of one machine, on the loopback interface. It
protects nobody. "verdant up" starts it by itself.`

func newChainCommand(a *app) *cobra.Command {
	var addr, level, clock string
	var tether, stakes bool
	cmd := &cobra.Command{
		Use: "chain", Short: "Run a local ledger", Long: chainLong + exitStatus, Hidden: true,
		Args: exactly(0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			dir, err := a.homeOr("chain")
			if err != nil {
				return err
			}
			rules := config.Default().Up
			if err := rules.GameClock.UnmarshalText([]byte(clock)); err != nil {
				return usage(fmt.Errorf("--game-clock %q: %w", clock, err))
			}
			rules.Stakes = stakes
			ctx := cmd.Context()
			if tether {
				ctx = child.Tether(ctx, a.stdin)
			}
			return node.RunChain(ctx, dir, addr, rules, a.logger(level, "text"), func(rpc string) error {
				return child.Announce(a.stdout, local.ChainReady{RPC: rpc})
			})
		},
	}
	cmd.Flags().StringVar(&addr, "addr", "127.0.0.1:0", "loopback `HOST:PORT` to listen on")
	cmd.Flags().StringVar(&level, "log-level", "info", "least `LEVEL` logged")
	cmd.Flags().StringVar(&clock, "game-clock", config.Default().Up.GameClock.String(), "`BUDGET/INCREMENT/WINDOW` of each side in games")
	cmd.Flags().BoolVar(&stakes, "stakes", true, "disputes cost a stake")
	addTether(cmd, &tether)
	return cmd
}

// addTether gives a command the flag its parent sets.
func addTether(cmd *cobra.Command, tether *bool) {
	cmd.Flags().BoolVar(tether, "tether", false, "stop when standard input ends, and announce on standard output")
	if err := cmd.Flags().MarkHidden("tether"); err != nil {
		panic(err) // the flag was defined a line ago
	}
}
