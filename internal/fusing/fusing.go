// Package fusing guards the numeric contract against the compiler: Go may compute
// x*y + z with one rounding instead of two where the machine can (arm64, amd64 with
// GOAMD64=v3), and then two nodes of a swarm no longer get the same bits. An
// explicit conversion, float32(x*y) + z, forbids it.
//
// It reads what the compiler prints with -S, which names the line of every
// instruction. Its test compiles the packages that compute in floats for machines
// that fuse. Nothing may import this package.
package fusing

import (
	"bufio"
	"fmt"
	"io"
	"path/filepath"
	"regexp"
	"sort"
	"strings"
)

// A Target is a machine to compile for, as environment variables.
type Target struct {
	Name string
	Env  []string
}

// Targets are the machines whose compilers fuse and that Verdant runs on.
var Targets = []Target{
	{"amd64 v3", []string{"GOOS=linux", "GOARCH=amd64", "GOAMD64=v3"}},
	{"arm64", []string{"GOOS=linux", "GOARCH=arm64"}},
}

// instruction matches a line of the compiler's listing: offsets, the place in the
// source, the mnemonic.
var instruction = regexp.MustCompile(`^\s+0x[0-9a-f]+ \d+ \(([^()]+:\d+)\)\s+([A-Z0-9]+)\b`)

// multiplyAdd matches the scalar fused multiply-adds of both architectures, of
// either width: VFMADD231SS and its kin; FMADDS, FMSUBS, FNMADDS, FNMSUBS.
var multiplyAdd = regexp.MustCompile(`^(VFN?M(ADD|SUB)(132|213|231)S[SD]|FN?M(ADD|SUB)[SD])$`)

// Find reads a listing and returns a sentence per source line that was compiled to
// a fused multiply-add, sorted, and the number of instructions it saw. Paths are
// made relative to root if they lie below it.
func Find(listing io.Reader, root string) (found []string, instructions int, err error) {
	seen := map[string]bool{}
	lines := bufio.NewScanner(listing)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		m := instruction.FindStringSubmatch(lines.Text())
		if m == nil {
			continue
		}
		instructions++
		if multiplyAdd.MatchString(m[2]) {
			seen[fmt.Sprintf("%s: a product and a sum are fused into one %s: round the product, float32(x*y) + z", relative(m[1], root), m[2])] = true
		}
	}
	if err := lines.Err(); err != nil {
		return nil, 0, fmt.Errorf("read listing: %w", err)
	}
	for s := range seen {
		found = append(found, s)
	}
	sort.Strings(found)
	return found, instructions, nil
}

func relative(place, root string) string {
	if rel, err := filepath.Rel(root, place); err == nil && !strings.HasPrefix(rel, "..") {
		return rel
	}
	return place
}
