// Command verdant is the whole of Verdant in one binary: a node, a local swarm of nodes, the local ledger, and the commands that
// look at them.
//
// Each command has a file of its own. It parses flags, calls package node or the control socket of a running node, and hands what
// comes back to a printer, which writes it for people or as JSON. Results go to standard output, everything else to standard
// error. Nothing here is global: an app carries the streams and the environment, so that tests run commands in memory.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP)
	// After the first signal the default comes back: a second Ctrl-C ends the process at once.
	context.AfterFunc(ctx, stop)
	a := &app{stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr, environ: os.Environ()}
	os.Exit(a.run(ctx, os.Args[1:]))
}

// app is what every command works with.
type app struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	environ        []string

	home    string // --home, empty if not given
	json    bool
	verbose bool
	// binary is the executable that children run; empty means this one.
	binary string
}

// run executes a command line and returns the exit status.
func (a *app) run(ctx context.Context, args []string) int {
	root := newRootCommand(a)
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	if err == nil {
		return exitOK
	}
	code := exitCode(ctx, err)
	if text := err.Error(); text != "" {
		fmt.Fprintln(a.stderr, "verdant:", text)
	}
	return code
}
