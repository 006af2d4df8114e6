package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"verdant/node/config"
	"verdant/node/home"
)

// addSettings gives the command a flag for every setting of the named sections. Where two sections share a flag it sets both.
func addSettings(cmd *cobra.Command, sections ...string) {
	for _, s := range config.Default().Settings() {
		section, _, _ := strings.Cut(s.Key, ".")
		if !slices.Contains(sections, section) || cmd.Flags().Lookup(s.Flag) != nil {
			continue
		}
		cmd.Flags().String(s.Flag, s.Text(), s.Usage)
		if s.IsSwitch() {
			cmd.Flags().Lookup(s.Flag).NoOptDefVal = "true"
		}
	}
}

// nodeSettings layers file, environment and defaults, for commands that have no flags of settings.
func (a *app) nodeSettings(dir string) (*config.Config, error) {
	c := config.Default()
	if err := c.LoadFile(filepath.Join(dir, home.ConfigName)); err != nil {
		return nil, usage(err)
	}
	unknown, err := c.LoadEnv(a.environ)
	if err != nil {
		return nil, usage(err)
	}
	for _, name := range unknown {
		fmt.Fprintf(a.stderr, "verdant: warning: %s is no setting; \"verdant config show\" lists those there are\n", name)
	}
	return c, usage(c.Validate())
}

// settings layers the sources for a command whose flags came from addSettings with the same sections.
func (a *app) settings(cmd *cobra.Command, dir string, sections ...string) (*config.Config, error) {
	c, err := a.nodeSettings(dir)
	if err != nil {
		return nil, err
	}
	for _, s := range c.Settings() {
		section, _, _ := strings.Cut(s.Key, ".")
		if flag := cmd.Flags().Lookup(s.Flag); slices.Contains(sections, section) && flag != nil && flag.Changed {
			if err := c.Set(s.Key, flag.Value.String(), "--"+s.Flag); err != nil {
				return nil, usage(err)
			}
		}
	}
	return c, usage(c.Validate())
}
