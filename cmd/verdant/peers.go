package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"verdant/node/control"
)

const peersLong = `Show the peers a running node knows: connected ones first, with their latency, their
gossip score and what they last sent.

With --json, an array with one object per node asked.`

func newPeersCommand(a *app) *cobra.Command {
	var node int
	cmd := &cobra.Command{
		Use: "peers", Short: "Show whom the running nodes know", Long: peersLong + exitStatus,
		Args: exactly(0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.ask(cmd.Context(), node, false, func(ctx context.Context, clients []*control.Client) error {
				var all []*control.Peers
				for _, c := range clients {
					p, err := c.Peers(ctx)
					if err != nil {
						return err
					}
					all = append(all, p)
				}
				return a.printer().peers(all)
			})
		},
	}
	cmd.Flags().IntVar(&node, "node", 0, "only node `N` of a local swarm")
	return cmd
}

func (p *humanPrinter) peers(all []*control.Peers) error {
	for _, one := range all {
		if err := p.printf("%s knows %d peers\n", one.Self, len(one.Peers)); err != nil {
			return err
		}
		t := newTable("name", "peer", "state", ">latency", ">score", "draws from", ">round", "address")
		for _, q := range one.Peers {
			state, addr := "known", "-"
			switch {
			case q.Banned != "":
				state = "banned: " + q.Banned
			case q.Connected:
				state = q.Direction
			}
			if len(q.Addrs) > 0 {
				addr = q.Addrs[0]
			}
			t.add(q.Name, q.Peer, state, fmt.Sprintf("%.1f ms", q.LatencyMS), fmt.Sprintf("%.1f", q.Score),
				strings.Join(q.Families, ","), round(q.LastRound), addr)
		}
		if err := t.print(p.out); err != nil {
			return err
		}
	}
	return nil
}
