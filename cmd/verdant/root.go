package main

import (
	"errors"
	"fmt"
	"log/slog"
	"os"
	"strings"

	"github.com/spf13/cobra"
)

const rootLong = `Verdant trains language models in a swarm of strangers' machines. Every number a
peer claims can be recomputed bit for bit by anyone.

Start a swarm of your own with "verdant up"; join one with "verdant join TOKEN".

Settings come from flags, then VERDANT_* variables, then config.toml in the home,
then defaults: see "verdant config show --origin".`

// exitStatus is the last section of every command's help.
const exitStatus = `

EXIT STATUS
  0    done
  1    failed; the message says why and what to do
  2    the command line or a setting is wrong
  3    no node or swarm is there to talk to
  130  interrupted`

func newRootCommand(a *app) *cobra.Command {
	root := &cobra.Command{
		Use: "verdant", Short: "Train language models together, verifiably", Long: rootLong + exitStatus,
		SilenceErrors: true, SilenceUsage: true, SuggestionsMinimumDistance: 2,
		Args: cobra.ArbitraryArgs, RunE: onlyCommands,
	}
	root.SetIn(a.stdin)
	root.SetOut(a.stdout)
	root.SetErr(a.stderr)
	root.CompletionOptions.HiddenDefaultCmd = true
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return usage(fmt.Errorf("%w: see \"%s --help\"", err, cmd.CommandPath()))
	})
	flags := root.PersistentFlags()
	flags.StringVar(&a.home, "home", a.getenv("VERDANT_HOME"), "`DIR` of the node or local swarm (VERDANT_HOME)")
	flags.BoolVar(&a.json, "json", false, "print JSON; NDJSON for streams")
	flags.BoolVarP(&a.verbose, "verbose", "v", false, "say more on standard error")
	root.AddCommand(
		newUpCommand(a), newJoinCommand(a), newStatusCommand(a), newPeersCommand(a), newLeaderboardCommand(a), newAuditCommand(a), newDisputeCommand(a), newReceiptCommand(a), newTaskCommand(a),
		newStakeCommand(a), newStopCommand(a), newKeysCommand(a), newConfigCommand(a), newDoctorCommand(a), newVersionCommand(a), newGenesisCommand(a), newBenchCommand(a), newChainCommand(a),
	)
	return root
}

// onlyCommands runs a command that does nothing but hold others: it shows its help, or says that an argument is none of them.
func onlyCommands(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return usage(unknownCommand(cmd, args[0]))
	}
	return cmd.Help()
}

func unknownCommand(cmd *cobra.Command, name string) error {
	text := fmt.Sprintf("there is no command %q", name)
	if near := cmd.SuggestionsFor(name); len(near) > 0 {
		text += fmt.Sprintf("; did you mean %s?", strings.Join(near, " or "))
	}
	return errors.New(text + ": see \"verdant help\"")
}

// exactly is cobra.ExactArgs with a message that says what is wanted.
func exactly(n int, what string) cobra.PositionalArgs {
	return between(n, n, what)
}

func between(low, high int, what string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) < low || len(args) > high {
			return usage(fmt.Errorf("want %s, got %d arguments: see \"%s --help\"", what, len(args), cmd.CommandPath()))
		}
		return nil
	}
}

func (a *app) getenv(name string) string {
	for i := len(a.environ) - 1; i >= 0; i-- {
		if v, ok := strings.CutPrefix(a.environ[i], name+"="); ok {
			return v
		}
	}
	return ""
}

// logger writes to standard error at the given level: debug, info, warn or error.
func (a *app) logger(level, format string) *slog.Logger {
	var l slog.Level
	if err := l.UnmarshalText([]byte(level)); err != nil {
		l = slog.LevelInfo
	}
	opts := &slog.HandlerOptions{Level: l}
	if format == "json" {
		return slog.New(slog.NewJSONHandler(a.stderr, opts))
	}
	return slog.New(slog.NewTextHandler(a.stderr, opts))
}

// quiet is the logger of commands that only ask: warnings, or with -v everything.
func (a *app) quiet() *slog.Logger {
	if a.verbose {
		return a.logger("debug", "text")
	}
	return a.logger("warn", "text")
}

func (a *app) executable() (string, error) {
	if a.binary != "" {
		return a.binary, nil
	}
	path, err := os.Executable()
	if err != nil {
		return "", fmt.Errorf("find this executable: %w", err)
	}
	return path, nil
}
