package main

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/big"
	"strconv"

	"github.com/spf13/cobra"

	"verdant/node/control"
)

const leaderboardLong = `Show who has contributed what, read from the ledger. If nothing runs in the home, its
nodes are started for the question, without doing rounds.

With --verify every figure is proven: what the contracts hold by Merkle proofs against a
block that the endpoints agree on (--rpc, --rpc-quorum), what accounts recorded by the
receipts of their blocks, adoption by the evidence behind claims, disputes by replaying
their transcripts. With one endpoint, its word is taken for the block and nothing else.

disputes are won:lost, peer to peer and on chain. A + after adopted says that the evidence
behind some claims was not opened yet; --verify opens it.

With --json, one object; every row names the claim and the transaction behind it.`

const leaderboardStatus = exitStatus + `
  4    --verify: a figure does not verify`

var errNotVerified = errors.New("not every figure verifies: the problems are listed; endpoints of other operators (--rpc) may tell more")

func newLeaderboardCommand(a *app) *cobra.Command {
	var req control.LeaderboardRequest
	cmd := &cobra.Command{
		Use: "leaderboard", Short: "Show who has contributed what, from the ledger", Long: leaderboardLong + leaderboardStatus,
		Args: exactly(0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.ask(cmd.Context(), 0, true, func(ctx context.Context, clients []*control.Client) error {
				var failed error
				for _, c := range clients { // all read the same chain: the first that can is enough
					board, err := c.Leaderboard(ctx, req)
					if err != nil {
						failed = errors.Join(failed, err)
						continue
					}
					err = a.printer().leaderboard(board)
					if v := board.Verification; err == nil && v != nil && !v.Verified {
						err = &statusError{exitDiffers, errNotVerified}
					}
					return err
				}
				return failed
			})
		},
	}
	cmd.Flags().BoolVar(&req.Verify, "verify", false, "prove every figure and say by what")
	return cmd
}

func (p *humanPrinter) leaderboard(b *control.Leaderboard) error {
	if err := p.printf("swarm %s · %s, chain %d, block %d · %s\n", short(b.Swarm), ledgerName(b.Kind), b.ChainID,
		b.Head, contributions(b.Contributions)); err != nil {
		return err
	}
	if len(b.Rows) == 0 {
		if err := p.printf("Nobody has contributed yet: a node's first claim is on the ledger some seconds after its first round.\n"); err != nil {
			return err
		}
		return p.verification(b)
	}
	t := newTable(">rank", "name", "peer", ">rounds", ">rewarded", ">reward", ">held-out", ">gain", ">adopted", ">disputes", ">ether staked", ">slashed", ">last round", "recorded in")
	for _, r := range b.Rows {
		reward := "-"
		if r.Sampled > 0 {
			reward = fmt.Sprintf("%.2f", float64(r.Rewarded)/float64(r.Sampled))
		}
		t.add(fmt.Sprint(r.Rank), r.Name, r.Peer, fmt.Sprint(r.Rounds), fmt.Sprint(r.Rewarded), reward, score(r.Heldout),
			fmt.Sprintf("%+.2f", r.Gain), adopted(r), fmt.Sprintf("%d:%d", r.DisputesWon+r.ChainWon, r.DisputesLost+r.ChainLost),
			ether(r.Stake), ether(r.Slashed), fmt.Sprint(r.LastRound), recordedIn(r))
	}
	if err := t.print(p.out); err != nil {
		return err
	}
	return p.verification(b)
}

// verification shows what every figure rests on.
func (p *humanPrinter) verification(b *control.Leaderboard) error {
	v := b.Verification
	if v == nil {
		return nil
	}
	if err := p.printf("\nproven against %s\n", v.Basis); err != nil {
		return err
	}
	if j := b.Journal; j != nil {
		said := fmt.Sprintf("the ledger has %d of them", j.Ledger)
		switch {
		case j.Difference != "":
			said = j.Difference
		case j.Ledger == j.Recorded:
			said = "the ledger has them all"
		}
		if err := p.printf("this node's journal: %s recorded, %d on their way; %s\n", contributions(j.Recorded), j.OnWay, said); err != nil {
			return err
		}
	}
	for _, problem := range v.Problems {
		if err := p.printf("NOT VERIFIED: %s\n", problem); err != nil {
			return err
		}
	}
	for _, r := range b.Rows {
		if err := p.printf("\n%s (%s)\n", r.Name, r.Address); err != nil {
			return err
		}
		t := newTable("", "figure", "value", "proven by")
		for _, f := range r.Figures {
			mark, proof := "ok", f.Proof
			if f.Problem != "" {
				mark, proof = "NOT VERIFIED", f.Problem
			}
			t.add(mark, f.Figure, f.Value, proof)
		}
		if err := t.print(p.out); err != nil {
			return err
		}
	}
	return nil
}

// recordedIn is where the last claim of a row is: a transaction, or a root.
func recordedIn(r control.LeaderboardRow) string {
	if r.Transaction == "" {
		return fmt.Sprintf("root %d", r.Root)
	}
	return short(r.Transaction)
}

func contributions(n uint64) string {
	if n == 1 {
		return "1 contribution"
	}
	return fmt.Sprintf("%d contributions", n)
}

// adopted marks a count over only some of the claims.
func adopted(r control.LeaderboardRow) string {
	s := fmt.Sprint(r.Adopted)
	if r.Adoption.Claims < r.Adoption.Of {
		s += "+"
	}
	return s
}

// ether shows wei with four digits at most after the point.
func ether(wei string) string {
	x, ok := new(big.Int).SetString(wei, 10)
	if !ok {
		return wei
	}
	f, _ := new(big.Rat).SetFrac(x, big.NewInt(1e18)).Float64()
	return strconv.FormatFloat(math.Round(f*1e4)/1e4, 'f', -1, 64)
}
