package main

import (
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"verdant/node"
)

const genesisLong = `Derive the genesis checkpoint of a profile from its seed, as anybody can, and compare
its root with the one the profile (or a manifest file) names. The seedling takes about a
minute on one core.

With --json, one object.

EXIT STATUS
  0    the root is the one expected, or none is
  1    failed; the message says why and what to do
  2    the command line or a setting is wrong
  4    the root is another one
  130  interrupted`

// genesisInfo is what "verdant genesis --json" prints.
type genesisInfo struct {
	Profile  string  `json:"profile"`
	Root     string  `json:"root"`
	Expected string  `json:"expected,omitempty"`
	Agrees   bool    `json:"agrees"`
	Bytes    int     `json:"bytes"`
	Seconds  float64 `json:"seconds"`
	Out      string  `json:"out,omitempty"`
}

func newGenesisCommand(a *app) *cobra.Command {
	var profile, out string
	cmd := &cobra.Command{
		Use: "genesis", Short: "Derive a genesis checkpoint and compare its root", Long: genesisLong,
		Args: exactly(0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error { return a.genesis(cmd, profile, out) },
	}
	cmd.Flags().StringVar(&profile, "profile", "seedling", "`PROFILE` of this binary, or a profile or manifest file")
	cmd.Flags().StringVar(&out, "out", "", "write the parameters to `FILE`")
	return cmd
}

func (a *app) genesis(cmd *cobra.Command, profile, out string) error {
	begin := time.Now()
	last := begin
	g, err := node.DeriveProfile(cmd.Context(), profile, func(step, steps int, loss float32) {
		if now := time.Now(); step == steps || now.Sub(last) >= 2*time.Second {
			last = now
			left := time.Duration(float64(now.Sub(begin)) / float64(step) * float64(steps-step))
			fmt.Fprintf(a.stderr, "step %d of %d · loss %.3f · %s left\n", step, steps, loss, seconds(left.Seconds()))
		}
	})
	if err != nil {
		return err
	}
	info := genesisInfo{
		Profile: profile, Root: g.Root.String(), Agrees: g.Expected.IsZero() || g.Root == g.Expected, Bytes: len(g.Params),
		Seconds: time.Since(begin).Seconds(), Out: out,
	}
	if !g.Expected.IsZero() {
		info.Expected = g.Expected.String()
	}
	if out != "" {
		if err := g.Write(out); err != nil {
			return err
		}
	}
	if err := a.printer().genesis(info); err != nil {
		return err
	}
	if !info.Agrees {
		return &statusError{code: exitDiffers}
	}
	return nil
}

func (p *humanPrinter) genesis(g genesisInfo) error {
	verdict := "as expected"
	switch {
	case g.Expected == "":
		verdict = "the profile names none to compare with"
	case !g.Agrees:
		verdict = "NOT the expected " + g.Expected
	}
	return p.printf("genesis of %s after %s: root %s, %s\n", g.Profile, seconds(g.Seconds), g.Root, verdict)
}
