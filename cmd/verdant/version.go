package main

import (
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"

	"verdant/node/control"
)

// versionInfo is what "verdant version --json" prints.
type versionInfo struct {
	Version string `json:"version"`
	Commit  string `json:"commit,omitempty"`
	Go      string `json:"go"`
	OS      string `json:"os"`
	Arch    string `json:"arch"`
	Control string `json:"control"` // version of the local interface
}

func newVersionCommand(a *app) *cobra.Command {
	return &cobra.Command{
		Use: "version", Short: "Show the version of this binary", Long: "Show the version of this binary." + exitStatus,
		Args: exactly(0, "no arguments"),
		RunE: func(*cobra.Command, []string) error { return a.printer().version(buildVersion()) },
	}
}

func buildVersion() versionInfo {
	v := versionInfo{Version: "devel", Go: runtime.Version(), OS: runtime.GOOS, Arch: runtime.GOARCH, Control: control.Version}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return v
	}
	if info.Main.Version != "" && info.Main.Version != "(devel)" {
		v.Version = info.Main.Version
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" {
			v.Commit = s.Value
		}
	}
	return v
}

func (p *humanPrinter) version(v versionInfo) error {
	commit := ""
	if v.Commit != "" {
		commit = " (" + short(v.Commit) + ")"
	}
	return p.printf("verdant %s%s, %s, %s/%s\n", v.Version, commit, v.Go, v.OS, v.Arch)
}
