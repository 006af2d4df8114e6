package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"verdant/node/config"
)

const configShowLong = `Show every setting and its value, as TOML that can be used as config.toml. With
--origin each line says where the value came from: a flag, a VERDANT_* variable, the
file, or the default. All settings may be given as flags here, to try out what they do.

With --json, an array of key, value, origin, variable and flag.`

// allSections is every section of the settings.
var allSections = []string{"device", "log", "node", "network", "ledger", "storage", "limits", "audit", "up"}

func newConfigCommand(a *app) *cobra.Command {
	cmd := &cobra.Command{Use: "config", Short: "Look at the settings", Long: "Look at the settings." + exitStatus, Args: cobra.ArbitraryArgs, RunE: onlyCommands}
	var origin bool
	show := &cobra.Command{
		Use: "show", Short: "Show every setting", Long: configShowLong + exitStatus,
		Args: exactly(0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			dir, err := a.homeOr(upName)
			if err != nil {
				return err
			}
			c, err := a.settings(cmd, dir, allSections...)
			if err != nil {
				return err
			}
			return a.printer().config(c.Settings(), origin)
		},
	}
	show.Flags().BoolVar(&origin, "origin", false, "say where each value came from")
	addSettings(show, allSections...)
	cmd.AddCommand(show)
	return cmd
}

func (p *humanPrinter) config(settings []config.Setting, origin bool) error {
	last := ""
	for i, s := range settings {
		section, name, below := strings.Cut(s.Key, ".")
		if !below {
			section, name = "", section
		}
		if section != last {
			if i > 0 {
				if err := p.printf("\n"); err != nil {
					return err
				}
			}
			if err := p.printf("[%s]\n", section); err != nil {
				return err
			}
			last = section
		}
		line := name + " = " + tomlValue(s)
		if origin {
			line = fmt.Sprintf("%-52s # %s", line, s.Origin)
		}
		if err := p.printf("%s\n", line); err != nil {
			return err
		}
	}
	return nil
}

// tomlValue writes a value the way the file wants it.
func tomlValue(s config.Setting) string {
	switch {
	case s.IsBare():
		return s.Text()
	case s.IsList():
		var quoted []string
		for _, part := range strings.Split(s.Text(), ",") {
			if part != "" {
				quoted = append(quoted, strconv.Quote(part))
			}
		}
		return "[" + strings.Join(quoted, ", ") + "]"
	}
	return strconv.Quote(s.Text())
}
