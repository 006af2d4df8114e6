package main

import (
	"fmt"
	"syscall"

	"github.com/spf13/cobra"

	"verdant/node/control"
	"verdant/node/home"
	"verdant/node/local"
)

const stopLong = `Stop the node, or the whole local swarm, that runs in a home. It finishes what it
must, loses nothing, and goes on where it was when it is started again.`

func newStopCommand(a *app) *cobra.Command {
	return &cobra.Command{
		Use: "stop", Short: "Stop what runs in a home", Long: stopLong + exitStatus,
		Args: exactly(0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			t, err := a.locate(cmd.Context())
			if err != nil {
				return err
			}
			if !local.IsHome(t.dir) {
				c := control.NewClient(control.SocketPath(t.dir))
				defer c.Close()
				if err := c.Shutdown(cmd.Context(), "verdant stop"); err != nil {
					return err
				}
				fmt.Fprintf(a.stderr, "The node in %s is stopping.\n", t.dir)
				return nil
			}
			// The parent stops its children; it has no socket of its own, but it signed the lock.
			if !home.Locked(t.dir) {
				return &control.Error{Code: control.CodeNotRunning, Message: "nothing runs in " + t.dir}
			}
			pid, _ := home.Owner(t.dir)
			if err := syscall.Kill(pid, syscall.SIGTERM); err != nil {
				return fmt.Errorf("stop process %d: %w", pid, err)
			}
			fmt.Fprintf(a.stderr, "The local swarm in %s is stopping (process %d).\n", t.dir, pid)
			return nil
		},
	}
}
