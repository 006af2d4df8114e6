package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"verdant/node/doctor"
)

const doctorLong = `Look at this machine the way a node needs it: what can compute and whether its bits are
right, GPUs and their driver, disk, clock, ports, the ledger's endpoints. Nothing is
changed. Each line says what was found, and what to do where that is not as it should be.

With --json, one object a line: {"check", "state", "found", "do"}; state is ok, skipped,
warning or failed.

The exit status is 1 if a check failed. A warning is none: a node runs all the same.`

func newDoctorCommand(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use: "doctor", Short: "Look at this machine the way a node needs it", Long: doctorLong + exitStatus,
		Args: exactly(0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			dir, err := a.homeOr("")
			if err != nil {
				return err
			}
			settings, err := a.settings(cmd, dir, joinSections...)
			if err != nil {
				return err
			}
			out := a.printer()
			worst, err := doctor.Examine(cmd.Context(), doctor.Options{Home: dir, Settings: settings, Log: a.quiet()}, out.finding)
			if err == nil && worst == doctor.Fail {
				err = errors.New("a check failed: see above")
			}
			return err
		},
	}
	addSettings(cmd, joinSections...)
	return cmd
}

func (p *jsonPrinter) finding(f doctor.Finding) error { return p.print(f) }

func (p *humanPrinter) finding(f doctor.Finding) error {
	line := fmt.Sprintf("%-8s %-8s %s", f.Check, f.State, strings.ReplaceAll(f.Found, "\n", " "))
	if f.Do != "" {
		line += "\n" + strings.Repeat(" ", 18) + "→ " + f.Do
	}
	return p.printf("%s\n", line)
}
