// Package configs embeds the profiles a swarm can be started from: everything of a manifest that does
// not depend on who starts the swarm, when and on which chain. It only holds the files, with the genesis
// checkpoints of profiles that would take long to derive; package
// swarm/manifest reads and checks them.
package configs

import (
	"embed"
	"fmt"
	"io/fs"
	"strings"
)

//go:embed *.toml genesis/*.bin
var files embed.FS

// Default is the profile that is used when none is named.
const Default = "seedling"

// Names returns the names of the embedded profiles in alphabetical order.
func Names() []string {
	entries, err := fs.Glob(files, "*.toml")
	if err != nil {
		return nil // the pattern is well formed
	}
	names := make([]string, 0, len(entries))
	for _, name := range entries {
		names = append(names, strings.TrimSuffix(name, ".toml"))
	}
	return names
}

// Profile returns the TOML text of a profile.
func Profile(name string) ([]byte, error) {
	text, err := files.ReadFile(name + ".toml")
	if err != nil {
		return nil, fmt.Errorf("profile %q is unknown: this release has %s", name, strings.Join(Names(), ", "))
	}
	return text, nil
}

// Genesis returns the parameters of a profile's genesis checkpoint, which `verdant genesis` derives again,
// and whether it is shipped. Who reads them compares their root with the manifest's.
func Genesis(profile string) ([]byte, bool) {
	data, err := files.ReadFile("genesis/" + profile + ".bin")
	return data, err == nil
}
