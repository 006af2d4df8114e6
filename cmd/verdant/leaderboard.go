package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"verdant/node/control"
)

const leaderboardLong = `Show who has contributed what, read from the ledger alone. If nothing runs in the
home, its nodes are started for the question, without doing rounds.

With --json, one object; every row names the claim and the transaction behind it.`

func newLeaderboardCommand(a *app) *cobra.Command {
	return &cobra.Command{
		Use: "leaderboard", Short: "Show who has contributed what, from the ledger", Long: leaderboardLong + exitStatus,
		Args: exactly(0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.ask(cmd.Context(), 0, true, func(ctx context.Context, clients []*control.Client) error {
				var failed error
				for _, c := range clients { // all read the same chain: the first that can is enough
					board, err := c.Leaderboard(ctx)
					if err == nil {
						return a.printer().leaderboard(board)
					}
					failed = errors.Join(failed, err)
				}
				return failed
			})
		},
	}
}

func (p *humanPrinter) leaderboard(b *control.Leaderboard) error {
	if err := p.printf("swarm %s · %s, chain %d, block %d · %d contributions\n", short(b.Swarm), ledgerName(b.Kind), b.ChainID,
		b.Head, b.Contributions); err != nil {
		return err
	}
	t := newTable(">rank", "name", "peer", ">rounds", ">rewarded", ">reward", ">held-out", ">gain", ">last round", "transaction")
	for _, r := range b.Rows {
		reward := "-"
		if r.Sampled > 0 {
			reward = fmt.Sprintf("%.2f", float64(r.Rewarded)/float64(r.Sampled))
		}
		t.add(fmt.Sprint(r.Rank), r.Name, r.Peer, fmt.Sprint(r.Rounds), fmt.Sprint(r.Rewarded), reward, score(r.Heldout),
			fmt.Sprintf("%+.2f", r.Gain), fmt.Sprint(r.LastRound), short(r.Transaction))
	}
	return t.print(p.out)
}
