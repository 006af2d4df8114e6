package main

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"verdant/node/control"
	"verdant/node/home"
	"verdant/node/keys"
	"verdant/node/local"
	"verdant/node/petname"
)

const keysLong = `Look at, back up, restore and change the keys of a node's home: the identity it has on the
network, and the account that pays and earns on the ledger.`

const keysShowLong = `Show the public identity in a home, or in every node's home of a local swarm: peer id,
name, raw public key, and the account's address. No secret is printed. The nodes need
not run.`

const keysBackupLong = `Print the words that bring back both keys of a home: 24 for the identity, then 24 for the
account (BIP-39, English). Whoever has them is the node and can spend its money: write
them on paper. The words are the keys themselves; a wallet that takes 24 words for a seed
makes other keys of them.

The words go to standard output, everything else to standard error.`

const keysRestoreLong = `Write the keys that words stand for into a home that has none. The words are read from
standard input, or from a file with --words-file. With a passphrase the account is sealed
with it (keystore v3, standard scrypt); without one it gets a random passphrase that is
kept beside it, so that it is as safe as the home.`

const keysRotateLong = `Give a home a new identity, such as after the old one was copied. The old one is kept in a
file beside it. The account stays, with all it has recorded and earned: when the node next
runs, it binds the account to the new identity on the ledger. The node must not run.`

const keysPayoutLong = `Show where the account's earnings go, or with ADDRESS send them there from now on. If the
node does not run, it is started for that, without doing rounds.`

// keyInfo is one home's public keys, as "verdant keys" prints them with --json.
type keyInfo struct {
	Home    string `json:"home"`
	Peer    string `json:"peer"`
	Name    string `json:"name"`
	ID      string `json:"id"`
	Account string `json:"account,omitempty"`
	// Words are there in a backup only.
	Words string `json:"words,omitempty"`
	// Old is where a rotated identity was kept.
	Old string `json:"old,omitempty"`
}

func newKeyInfo(dir string, id *home.Identity, account string) keyInfo {
	return keyInfo{Home: dir, Peer: id.Peer.String(), Name: petname.Of(id.ID), ID: hex.EncodeToString(id.ID[:]), Account: account}
}

func newKeysCommand(a *app) *cobra.Command {
	cmd := &cobra.Command{Use: "keys", Short: "Show, back up, restore and change a node's keys", Long: keysLong + exitStatus, Args: cobra.ArbitraryArgs, RunE: onlyCommands}
	cmd.AddCommand(newKeysShowCommand(a), newKeysBackupCommand(a), newKeysRestoreCommand(a), newKeysRotateCommand(a), newKeysPayoutCommand(a))
	return cmd
}

func newKeysShowCommand(a *app) *cobra.Command {
	return &cobra.Command{
		Use: "show", Short: "Show the public keys", Long: keysShowLong + exitStatus,
		Args: exactly(0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			t, err := a.locate(cmd.Context())
			if err != nil {
				return err
			}
			var list []keyInfo
			for _, dir := range t.homes {
				id, err := home.ReadIdentity(dir)
				if err != nil {
					return noIdentity(dir, err)
				}
				account, err := keys.AccountAddress(dir)
				if err != nil {
					return err
				}
				list = append(list, newKeyInfo(dir, id, account))
			}
			return a.printer().keys(list)
		},
	}
}

// noIdentity adds the cure to the error that there is none.
func noIdentity(dir string, err error) error {
	if !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return &control.Error{
		Code: control.CodeNotRunning, Message: "there is no identity in " + dir,
		Cure: `it is made when a node first runs there ("verdant up" or "verdant join"), or restored with "verdant keys restore"`,
	}
}

func newKeysBackupCommand(a *app) *cobra.Command {
	var pass passphraseFlags
	cmd := &cobra.Command{
		Use: "backup", Short: "Print the words that bring the keys back", Long: keysBackupLong + exitStatus,
		Args: exactly(0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			dir, err := a.oneHome(cmd)
			if err != nil {
				return err
			}
			words, id, account, err := keys.Backup(dir, pass.source(a, false))
			if err != nil {
				if _, none := home.ReadIdentity(dir); none != nil {
					return noIdentity(dir, none)
				}
				return err // such as a passphrase file that is not there
			}
			info := newKeyInfo(dir, id, account)
			info.Words = words
			if a.json {
				return a.encode(info)
			}
			fmt.Fprintf(a.stderr, "These words are peer %s (%s)", info.Peer, info.Name)
			if account != "" {
				fmt.Fprintf(a.stderr, " and account %s", account)
			}
			fmt.Fprintln(a.stderr, ".\nWhoever has them is the node and can spend its money.")
			list := strings.Fields(words)
			for i := 0; i < len(list); i += 6 {
				if _, err := fmt.Fprintln(a.stdout, strings.Join(list[i:i+6], " ")); err != nil {
					return fmt.Errorf("print words: %w", err)
				}
			}
			return nil
		},
	}
	pass.add(cmd)
	return cmd
}

func newKeysRestoreCommand(a *app) *cobra.Command {
	var pass passphraseFlags
	var file string
	cmd := &cobra.Command{
		Use: "restore", Short: "Write the keys that words stand for into an empty home", Long: keysRestoreLong + exitStatus,
		Args: exactly(0, "no arguments: words on the command line can be read by every user of the machine; use standard input or --words-file"),
		RunE: func(*cobra.Command, []string) (err error) {
			if a.home == "" {
				return usage(errors.New("name the home to restore into with --home"))
			}
			words, err := a.readWords(file)
			if err != nil {
				return err
			}
			dir, err := a.homeOr("")
			if err != nil {
				return err
			}
			h, err := home.Open(dir, "keys restore")
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, h.Close()) }()
			id, account, err := keys.Restore(h, words, pass.source(a, true))
			if err != nil {
				return err
			}
			return a.printer().keys([]keyInfo{newKeyInfo(h.Dir(), id, account)})
		},
	}
	cmd.Flags().StringVar(&file, "words-file", "-", "`FILE` with the words, - for standard input")
	pass.add(cmd)
	return cmd
}

// readWords reads the words of a backup.
func (a *app) readWords(file string) (string, error) {
	const enough = 4096 // 48 words of 8 letters and some space
	from := a.stdin
	if file != "-" {
		f, err := os.Open(file)
		if err != nil {
			return "", fmt.Errorf("read words: %w", err)
		}
		defer f.Close()
		from = f
	} else if f, ok := a.stdin.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		fmt.Fprintln(a.stderr, "Type the words, then Ctrl-D on a line of its own.")
	}
	text, err := io.ReadAll(io.LimitReader(from, enough))
	if err != nil {
		return "", fmt.Errorf("read words: %w", err)
	}
	return string(text), nil
}

func newKeysRotateCommand(a *app) *cobra.Command {
	return &cobra.Command{
		Use: "rotate", Short: "Give a home a new identity", Long: keysRotateLong + exitStatus,
		Args: exactly(0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) (err error) {
			dir, err := a.oneHome(cmd)
			if err != nil {
				return err
			}
			h, err := home.Open(dir, "keys rotate")
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, h.Close()) }()
			old, fresh, kept, err := keys.Rotate(h)
			if err != nil {
				return noIdentity(dir, err)
			}
			account, err := keys.AccountAddress(dir)
			if err != nil {
				return err
			}
			info := newKeyInfo(dir, fresh, account)
			info.Old = kept
			fmt.Fprintf(a.stderr, "The identity of %s (%s) is kept in %s. Back up the new one: verdant keys backup --home %s\n", petname.Of(old.ID), old.Peer, kept, dir)
			return a.printer().keys([]keyInfo{info})
		},
	}
}

func newKeysPayoutCommand(a *app) *cobra.Command {
	var number int
	var req control.PayoutRequest
	cmd := &cobra.Command{
		Use: "payout [ADDRESS]", Short: "Show or set where earnings go", Long: keysPayoutLong + exitStatus,
		Args: between(0, 1, "one address"),
		RunE: func(cmd *cobra.Command, args []string) error {
			req.Address = strings.Join(args, "")
			whose := ""
			if req.Address != "" {
				whose = "earnings"
			}
			return askAccounts(cmd.Context(), a, number, true, whose, func(ctx context.Context, c *control.Client) (*control.Payout, error) {
				return c.Payout(ctx, req)
			}, payoutLine)
		},
	}
	cmd.Flags().IntVar(&number, "node", 0, "of node `N` of a local swarm")
	return cmd
}

func payoutLine(p *control.Payout) string {
	switch {
	case p.Wanted != "":
		return fmt.Sprintf("account %s: earnings will go to %s; that %s", p.Account, p.Wanted, p.State)
	case p.Payout == p.Account:
		return fmt.Sprintf("account %s: earnings go to itself", p.Account)
	}
	return fmt.Sprintf("account %s: earnings go to %s", p.Account, p.Payout)
}

// oneHome is the home of the one node that is meant.
func (a *app) oneHome(cmd *cobra.Command) (string, error) {
	t, err := a.locate(cmd.Context())
	if err != nil {
		return "", err
	}
	if local.IsHome(t.dir) {
		return "", usage(fmt.Errorf("%s is a local swarm of %d nodes: name the home of one, such as --home %s", t.dir, len(t.homes), t.homes[0]))
	}
	return t.dir, nil
}

func (p *humanPrinter) keys(list []keyInfo) error {
	t := newTable("name", "peer", "public key", "account", "home")
	for _, k := range list {
		t.add(k.Name, k.Peer, k.ID, k.Account, k.Home)
	}
	if err := t.print(p.out); err != nil {
		return fmt.Errorf("show keys: %w", err)
	}
	return nil
}
