package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"verdant/node"
	"verdant/node/control"
)

const stakeLong = `Show what a node has at stake on the ledger, or change it. Disputes and tasks lock stake
and take it from whoever turns out to be wrong; what is asked back can still be lost until
the contract's delay is over. On a local ledger nodes deposit by themselves.

AMOUNT is a number and a unit, such as "2 ether".

With --json, one object.`

func newStakeCommand(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use: "stake", Short: "Show, deposit, or ask back what disputes and tasks can cost", Long: stakeLong + exitStatus,
		Args: cobra.ArbitraryArgs, RunE: onlyCommands,
	}
	amount := func(wei *string) func([]string) error {
		return func(args []string) error {
			var err error
			*wei, err = node.ParseAmount(args[0])
			return err
		}
	}
	var show, deposit, unbond control.StakeRequest
	withdraw := control.StakeRequest{Withdraw: true}
	cmd.AddCommand(
		newStakeAct(a, "show", "Show it", &show, nil),
		newStakeAct(a, "deposit AMOUNT", "Put up more", &deposit, amount(&deposit.Deposit)),
		newStakeAct(a, "unbond AMOUNT", "Ask some of it back", &unbond, amount(&unbond.Unbond)),
		newStakeAct(a, "withdraw", "Take what was asked back, after the delay", &withdraw, nil),
	)
	return cmd
}

// newStakeAct makes a command of one request. parse reads its only argument; nil takes none.
func newStakeAct(a *app, use, short string, req *control.StakeRequest, parse func([]string) error) *cobra.Command {
	var number int
	args := exactly(0, "no arguments")
	if parse != nil {
		args = exactly(1, "one amount, in quotes, such as \"2 ether\"")
	}
	cmd := &cobra.Command{
		Use: use, Short: short, Long: stakeLong + exitStatus, Args: args,
		RunE: func(cmd *cobra.Command, args []string) error {
			if parse != nil {
				if err := parse(args); err != nil {
					return usage(err)
				}
			}
			whose := ""
			if *req != (control.StakeRequest{}) {
				whose = "stake"
			}
			return askAccounts(cmd.Context(), a, number, whose == "", whose, func(ctx context.Context, c *control.Client) (*control.Stake, error) {
				return c.Stake(ctx, *req)
			}, stakeLine)
		},
	}
	cmd.Flags().IntVar(&number, "node", 0, "of node `N` of a local swarm")
	return cmd
}

func stakeLine(s *control.Stake) string {
	line := fmt.Sprintf("account %s: %s ether at stake, %s of it locked", s.Account, ether(s.Bonded), ether(s.Locked))
	if s.ReleaseAt != "" {
		line += fmt.Sprintf(", and %s on their way out, until %s", ether(s.Unbonding), s.ReleaseAt)
	}
	if s.State != "" {
		line += "; " + s.State
	}
	return line
}
