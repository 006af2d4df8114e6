package archtest

import (
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// listed is the part of "go list -json" the rules need.
type listed struct {
	ImportPath string
	Imports    []string
	Standard   bool
	DepOnly    bool
}

// goList returns every package of the module and of its dependencies as the go command sees them under the given build tags.
func goList(t *testing.T, tags string) []listed {
	t.Helper()
	cmd := exec.Command("go", "list", "-e", "-deps", "-tags", tags, "-json=ImportPath,Imports,Standard,DepOnly", Module+"/...")
	out, err := cmd.Output()
	if err != nil {
		var exit *exec.ExitError
		if errors.As(err, &exit) {
			t.Fatalf("list packages: %v\n%s", err, exit.Stderr)
		}
		t.Fatalf("list packages: %v", err)
	}
	var all []listed
	for dec := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p listed
		switch err := dec.Decode(&p); {
		case errors.Is(err, io.EOF):
			return all
		case err != nil:
			t.Fatalf("decode go list: %v", err)
		}
		all = append(all, p)
	}
}

// watchSources stats every Go file of the module: go test remembers what a test looked at, not what its children read, and would
// go on repeating an old verdict.
func watchSources(t *testing.T) {
	t.Helper()
	err := filepath.WalkDir(filepath.Join("..", ".."), func(path string, d fs.DirEntry, err error) error {
		if err == nil && filepath.Ext(path) == ".go" {
			_, err = os.Stat(path)
		}
		return err
	})
	if err != nil {
		t.Fatalf("walk the module: %v", err)
	}
}

// TestArrows checks the real import graph, once as a newcomer builds it and once with the GPU backend.
func TestArrows(t *testing.T) {
	watchSources(t)
	for _, tags := range []string{"", "cuda"} {
		t.Run("tags="+tags, func(t *testing.T) {
			std := map[string]bool{"C": true}
			var ours []Package
			for _, p := range goList(t, tags) {
				std[p.ImportPath] = std[p.ImportPath] || p.Standard
				if !p.DepOnly {
					ours = append(ours, Package{p.ImportPath, p.Imports})
				}
			}
			if len(ours) == 0 {
				t.Fatal("go list found no package of the module")
			}
			for _, line := range Check(Rules, ours, func(path string) bool { return std[path] }) {
				t.Error(line)
			}
		})
	}
}

// TestCheckFinds makes sure that every rule can fail: an arrow turned round is reported, its legal neighbour is not.
func TestCheckFinds(t *testing.T) {
	stdlib := func(path string) bool {
		return !strings.Contains(strings.Split(path, "/")[0], ".") && !below(path, Module)
	}
	for _, c := range []struct {
		pkg, imp string
		ok       bool
	}{
		{"repops", "math/bits", true},
		{"repops", "golang.org/x/sys/cpu", false},
		{"repops", "verdant/verde", false},
		{"repops/cpu", "verdant/repops", true},
		{"repops/cpu", "gorgonia.org/cu", false},
		{"repops/cuda", "gorgonia.org/cu", true},
		{"repops/cuda", "verdant/repops", true},
		{"repops/cuda", "github.com/google/uuid", false},
		{"verde", "crypto/sha256", true},
		{"verde", "verdant/repops", true},
		{"verde", "time", false},
		{"verde", "net/http", false},
		{"verde", "os", false},
		{"verde", "verdant/swarm", false},
		{"verde", "google.golang.org/protobuf/proto", false},
		{"verde/stream", "github.com/libp2p/go-libp2p/core/network", true},
		{"verde/stream", "verdant/node", false},
		{"gossip", "github.com/libp2p/go-libp2p-pubsub", true},
		{"gossip", "verdant/verde", false},
		{"gossip", "verdant/gossip/pb", true},
		{"ledger/devchain", "verdant/ledger", true},
		{"ledger", "verdant/swarm", false},
		{"swarm/task", "verdant/verde", true},
		{"swarm/manifest", "verdant/configs", true},
		{"swarm", "verdant/gossip", false},
		{"swarm", "verdant/ledger", false},
		{"swarm", "github.com/libp2p/go-libp2p/core/peer", false},
		{"node", "verdant/swarm", true},
		{"node", "gorgonia.org/cu", false},
		{"node/p2p", "verdant/gossip", true},
		{"node", "verdant/cmd/verdant", false},
		{"node", "verdant/internal/golden", false},
		{"cmd/verdant", "verdant/node/control", true},
		{"cmd/verdant", "verdant/ledger", false},
		{"configs", "embed", true},
		{"configs", "verdant/swarm", false},
		{"utils", "fmt", false},
	} {
		got := Check(Rules, []Package{{Module + "/" + c.pkg, []string{c.imp}}}, stdlib)
		if (len(got) == 0) != c.ok {
			t.Errorf("%s imports %s: allowed is %v, want %v %q", c.pkg, c.imp, len(got) == 0, c.ok, got)
		}
	}
}
