// Package configs embeds the profiles a swarm can be started from: everything of a manifest that does
// not depend on who starts the swarm, when and on which chain. It only holds the files; package
// swarm/manifest reads and checks them.
package configs

import (
	"embed"
	"fmt"
	"io/fs"
	"strings"
)

//go:embed *.toml
var files embed.FS

// Default is the profile that is used when none is named.
const Default = "seedling"

// Names returns the names of the embedded profiles in alphabetical order.
func Names() []string {
	entries, err := fs.ReadDir(files, ".")
	if err != nil {
		return nil // an embedded directory can be read
	}
	names := make([]string, 0, len(entries))
	for _, e := range entries {
		names = append(names, strings.TrimSuffix(e.Name(), ".toml"))
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
