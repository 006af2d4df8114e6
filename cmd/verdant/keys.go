package main

import (
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"

	"github.com/spf13/cobra"

	"verdant/node/control"
	"verdant/node/home"
	"verdant/node/petname"
)

const keysShowLong = `Show the public identity in a home, or in every node's home of a local swarm: peer
id, name, and raw public key. No secret is printed. The nodes need not run.`

// keyInfo is one identity, as "verdant keys show --json" prints it in an array.
type keyInfo struct {
	Home string `json:"home"`
	Peer string `json:"peer"`
	Name string `json:"name"`
	ID   string `json:"id"`
}

func newKeysCommand(a *app) *cobra.Command {
	cmd := &cobra.Command{Use: "keys", Short: "Look at a node's keys", Long: "Look at a node's keys." + exitStatus, Args: cobra.ArbitraryArgs, RunE: onlyCommands}
	cmd.AddCommand(&cobra.Command{
		Use: "show", Short: "Show the public identity", Long: keysShowLong + exitStatus,
		Args: exactly(0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			t, err := a.locate(cmd.Context())
			if err != nil {
				return err
			}
			var keys []keyInfo
			for _, dir := range t.homes {
				id, err := home.ReadIdentity(dir)
				switch {
				case errors.Is(err, fs.ErrNotExist):
					return &control.Error{
						Code: control.CodeNotRunning, Message: "there is no identity in " + dir,
						Cure: `it is made when a node first runs there: "verdant up" or "verdant join"`,
					}
				case err != nil:
					return err
				}
				keys = append(keys, keyInfo{dir, id.Peer.String(), petname.Of(id.ID), hex.EncodeToString(id.ID[:])})
			}
			return a.printer().keys(keys)
		},
	})
	return cmd
}

func (p *humanPrinter) keys(keys []keyInfo) error {
	t := newTable("name", "peer", "public key", "home")
	for _, k := range keys {
		t.add(k.Name, k.Peer, k.ID, k.Home)
	}
	if err := t.print(p.out); err != nil {
		return fmt.Errorf("show keys: %w", err)
	}
	return nil
}
