package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"verdant/node"
	"verdant/node/control"
	"verdant/node/home"
)

const receiptLong = `Receipts show that a claim is on the ledger, to anybody, offline: the signed transaction
and its event under the roots of a block, or, where a round went on chain as one root for
all nodes, the signed receipt and its way to that root in the contract's storage. The
only thing left to believe is that the block is part of the chain.`

const receiptVerifyLong = `Check a receipt: every signature, every hash up to the header of a block, and that header
against what is named. FILE is what "verdant receipt export" wrote, - for standard input.

Chain, contract and swarm must be those of the manifest: the one in the home, or
--manifest; without either they are printed for you to judge. Whether the block is part of
the chain, the endpoints of --rpc say (--rpc-quorum of them alike), or you do by naming
its hash with --block. Without both the check is offline, and says so.

With --json, one object.` + exitStatus + `
  4    the file does not prove what it says`

func newReceiptCommand(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use: "receipt", Short: "Prove that a claim is on the ledger, and check such a proof", Long: receiptLong + exitStatus,
		Args: cobra.ArbitraryArgs, RunE: onlyCommands,
	}
	cmd.AddCommand(newReceiptExportCommand(a), newReceiptVerifyCommand(a))
	return cmd
}

func newReceiptExportCommand(a *app) *cobra.Command {
	var number int
	var out string
	cmd := &cobra.Command{
		Use: "export ROUND|CLAIM", Short: "Write the proof that a claim is on the ledger",
		Long: `Write the proof that a claim is on the ledger. ROUND is a round of the node's own, CLAIM the hash
of any claim it knows, or a prefix of it. A claim that only waits has no receipt yet.

With --json, the proof on standard output unless --out names a file.` + exitStatus,
		Args: exactly(1, "one round or claim"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if out == "" && !a.json {
				return usage(errors.New("name the file to write with --out FILE, or print it with --json"))
			}
			return a.ask(cmd.Context(), number, true, func(ctx context.Context, clients []*control.Client) error {
				r, err := firstReceipt(ctx, clients, control.ReceiptRequest{Claim: args[0]})
				if err != nil {
					return err
				}
				if out == "" {
					return a.encode(r.File)
				}
				if err := home.WriteFile(out, append(r.File, '\n'), 0o644); err != nil {
					return fmt.Errorf("write receipt: %w", err)
				}
				if a.json {
					return a.encode(map[string]string{"file": out, "sentence": r.Sentence})
				}
				_, err = fmt.Fprintf(a.stdout, "%s: %s\n", out, r.Sentence)
				return err
			})
		},
	}
	cmd.Flags().StringVar(&out, "out", "", "write the proof to `FILE`")
	cmd.Flags().IntVar(&number, "node", 0, "ask node `N` of a local swarm only")
	return cmd
}

// firstReceipt asks the clients in turn until one can prove it.
func firstReceipt(ctx context.Context, clients []*control.Client, req control.ReceiptRequest) (*control.Receipt, error) {
	var failed error
	for _, c := range clients {
		r, err := c.Receipt(ctx, req)
		if err == nil {
			return r, nil
		}
		failed = errors.Join(failed, err)
	}
	return nil, failed
}

func newReceiptVerifyCommand(a *app) *cobra.Command {
	var check node.ReceiptCheck
	cmd := &cobra.Command{
		Use: "verify FILE", Short: "Check a proof that a claim is on the ledger", Long: receiptVerifyLong,
		Args: exactly(1, "one receipt file"),
		RunE: func(cmd *cobra.Command, args []string) error { return a.verifyReceipt(cmd.Context(), args[0], check) },
	}
	cmd.Flags().StringVar(&check.Manifest, "manifest", "", "`FILE` with the swarm's manifest")
	cmd.Flags().StringVar(&check.Block, "block", "", "`HASH` of the block, from somebody you believe")
	cmd.Flags().StringSliceVar(&check.RPC, "rpc", nil, "JSON-RPC `URLS` that are asked for the block")
	cmd.Flags().IntVar(&check.Quorum, "rpc-quorum", 0, "`N` of them must agree; 0 for more than half")
	return cmd
}

// maxReceipt bounds a receipt's file in bytes.
const maxReceipt = 1 << 20

func (a *app) verifyReceipt(ctx context.Context, file string, check node.ReceiptCheck) error {
	var raw []byte
	var err error
	if file == "-" {
		raw, err = io.ReadAll(io.LimitReader(a.stdin, maxReceipt+1))
	} else {
		raw, err = readBounded(file, maxReceipt+1)
	}
	if err != nil {
		return fmt.Errorf("read receipt: %w", err)
	}
	if check.Manifest == "" {
		if t, err := a.locate(ctx); err == nil {
			if path := filepath.Join(t.dir, "swarm.toml"); exists(path) {
				check.Manifest = path
			}
		}
	}
	r, err := node.CheckReceipt(ctx, raw, check)
	if errors.Is(err, node.ErrNoReceipt) {
		return &statusError{exitDiffers, fmt.Errorf("%s: %w", file, err)}
	}
	if err != nil {
		return err
	}
	if a.json {
		return a.encode(r)
	}
	_, err = fmt.Fprintf(a.stdout, "%s\nswarm %s, chain %d, contract %s; %s\n", r.Sentence, r.Swarm, r.ChainID, r.Contract, r.Basis)
	return err
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}
