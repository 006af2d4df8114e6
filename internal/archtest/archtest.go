// Package archtest keeps the arrows between Verdant's packages pointing one way:
//
//	cmd → node → swarm → verde → repops
//	        ├──→ gossip   (leaf)
//	        └──→ ledger   (leaf)
//
// It holds the rules as a table and a pure checker over an import graph; the test feeds it the graph that "go list" reports, and
// graphs that break each rule. Nothing may import this package.
package archtest

import (
	"fmt"
	"sort"
	"strings"
)

// Module is the module path all rules are relative to.
const Module = "verdant"

// Rule says what the packages below one path may import. Where several rules match a package, the one with the longest Path
// speaks alone.
type Rule struct {
	// Path is relative to the module; it covers the package itself and everything below it.
	Path string
	// Inside lists module-relative path prefixes that may be imported, besides packages below Path itself.
	Inside []string
	// StdlibOnly forbids every module but the standard library, except those in Outside.
	StdlibOnly bool
	// Outside lists import prefixes of other modules that are allowed although StdlibOnly is set.
	Outside []string
	// Forbid lists import prefixes, of the standard library or of other modules, that are refused.
	Forbid []string
	// Why is the reason, printed with every violation.
	Why string
}

// worldly is what a pure package must not touch: network, clock, disk, processes, ambient randomness.
var worldly = []string{
	"net", "os", "time", "io/fs", "io/ioutil", "syscall", "log", "math/rand", "crypto/rand", "path/filepath", "plugin", "testing",
}

// network is what the round engine reaches only through interfaces it declares itself.
var network = []string{
	"net", "github.com/libp2p", "github.com/ethereum", "github.com/dgraph-io", "github.com/ipfs",
}

// Rules is Verdant's architecture.
var Rules = []Rule{
	{
		Path: "repops", StdlibOnly: true,
		Why: "repops is the numeric contract; it rests on the standard library alone",
	},
	{
		Path: "repops/cuda", Inside: []string{"repops"}, StdlibOnly: true, Outside: []string{"gorgonia.org/cu"},
		Why: "the CUDA backend may add gorgonia.org/cu and nothing else",
	},
	{
		Path: "verde", Inside: []string{"repops"}, StdlibOnly: true, Forbid: worldly,
		Why: "verde is pure: no network, no clock, no disk",
	},
	{
		Path: "verde/stream", Inside: []string{"verde", "repops"},
		Why: "verde/stream only carries verde over a connection",
	},
	{
		Path: "gossip",
		Why:  "gossip is a leaf that node plugs in",
	},
	{
		Path: "ledger",
		Why:  "ledger is a leaf that node plugs in",
	},
	{
		Path: "configs",
		Why:  "configs only embeds files",
	},
	{
		Path: "swarm", Inside: []string{"verde", "repops", "configs"}, Forbid: network,
		Why: "swarm reaches gossip, ledger, disk and network through interfaces it declares",
	},
	{
		Path: "node", Inside: []string{"swarm", "verde", "repops", "gossip", "ledger", "configs"},
		Why: "node is the composition root; only cmd stands above it",
	},
	{
		Path: "cmd", Inside: []string{"node"},
		Why: "commands are thin clients of node",
	},
	{
		Path: "internal", Inside: []string{"node", "swarm", "verde", "repops", "gossip", "ledger", "configs"},
		Why: "internal holds test harnesses",
	},
}

// CudaImport may be imported below repops/cuda only.
const CudaImport = "gorgonia.org/cu"

// Package is one node of the import graph. Imports holds the non-test imports as import paths.
type Package struct {
	Path    string
	Imports []string
}

// Check returns one sentence per import that breaks a rule, sorted. stdlib tells whether an import path belongs to the standard
// library.
func Check(rules []Rule, packages []Package, stdlib func(string) bool) []string {
	var broken []string
	for _, p := range packages {
		rel, ours := relative(p.Path)
		if !ours {
			continue
		}
		rule := match(rules, rel)
		if rule == nil {
			broken = append(broken, fmt.Sprintf("%s: no rule covers this package; the top level is fixed", p.Path))
			continue
		}
		for _, imp := range p.Imports {
			if !rule.allows(imp, stdlib) || (below(imp, CudaImport) && !below(rel, "repops/cuda")) {
				broken = append(broken, fmt.Sprintf("%s imports %s: %s", p.Path, imp, rule.Why))
			}
		}
	}
	sort.Strings(broken)
	return broken
}

func (r *Rule) allows(imp string, stdlib func(string) bool) bool {
	if rel, ours := relative(imp); ours {
		// internal/golden and the like belong to tests; production code does not lean on them.
		return below(rel, r.Path) || (anyBelow(rel, r.Inside) && !below(rel, "internal"))
	}
	if anyBelow(imp, r.Forbid) {
		return false
	}
	return !r.StdlibOnly || stdlib(imp) || anyBelow(imp, r.Outside)
}

func match(rules []Rule, rel string) *Rule {
	var best *Rule
	for i := range rules {
		if below(rel, rules[i].Path) && (best == nil || len(rules[i].Path) > len(best.Path)) {
			best = &rules[i]
		}
	}
	return best
}

func relative(path string) (rel string, ours bool) {
	if path == Module {
		return "", true
	}
	return strings.CutPrefix(path, Module+"/")
}

func below(path, prefix string) bool {
	return path == prefix || strings.HasPrefix(path, prefix+"/")
}

func anyBelow(path string, prefixes []string) bool {
	for _, p := range prefixes {
		if below(path, p) {
			return true
		}
	}
	return false
}
