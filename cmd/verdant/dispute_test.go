package main

import (
	"bytes"
	"context"
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"verdant/internal/cheat"
	"verdant/node/control"
	"verdant/verde"
)

// decided plays a dispute of the catalogue of cheats and writes the swarm's manifest to a file.
func decided(t *testing.T, seed uint32) (raw []byte, manifest string) {
	t.Helper()
	c, err := cheat.New(seed, verde.DefaultClock())
	if err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(7, uint64(seed)))
	var f *cheat.False
	for f == nil {
		if f, err = cheat.Rounds()[3].Tell(c, r); err != nil {
			t.Fatal(err)
		}
	}
	judge, err := c.Judge(f)
	if err != nil {
		t.Fatal(err)
	}
	g, err := c.Play(f.Claim, map[verde.Party]cheat.Side{verde.Challenger: {Prover: judge}, verde.Defender: f.Side})
	if err != nil {
		t.Fatal(err)
	}
	text, err := c.Manifest.Encode()
	if err != nil {
		t.Fatal(err)
	}
	manifest = filepath.Join(t.TempDir(), "swarm.toml")
	if err := os.WriteFile(manifest, text, 0o600); err != nil {
		t.Fatal(err)
	}
	tr := g.Transcript()
	return tr.Encode(), manifest
}

// TestReplay replays a transcript, and files that are none: of each it says what is wrong and what to do.
func TestReplay(t *testing.T) {
	isolate(t)
	raw, manifest := decided(t, 1)
	_, foreign := decided(t, 2)
	dir := t.TempDir()
	file := func(name string, content []byte) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	good := file("good", raw)
	r := verdant(t, nil, "dispute", "replay", good, "--manifest", manifest)
	r.wants(t, "replay", exitOK)
	for _, part := range []string{"every signature and proof holds", "claimed", "true", "operand", "opcodes", "0x", "verdict: the challenger wins"} {
		if !strings.Contains(r.out, part) {
			t.Errorf("no %q in\n%s", part, r.out)
		}
	}
	r = verdant(t, nil, "dispute", "replay", good, "--manifest", manifest, "--json")
	var told replayed
	if err := json.Unmarshal([]byte(r.out), &told); err != nil || told.Story.Final == nil || told.Story.Verdict.Winner != verde.Challenger {
		t.Errorf("%v\n%s", err, r.out)
	}
	edit := func(change func([]byte) []byte) []byte { return change(bytes.Clone(raw)) }
	for name, k := range map[string]struct {
		content []byte
		parts   []string
	}{
		"empty":           {nil, []string{"no transcript of a dispute", "dispute show ID --out"}},
		"text":            {[]byte("hello\n"), []string{"no transcript of a dispute"}},
		"huge":            {append(bytes.Clone(raw), make([]byte, 5<<20)...), []string{"more than 4194304 bytes"}},
		"longer":          {append(bytes.Clone(raw), 0), []string{"the end is missing"}}, // where a seal would begin
		"another version": {edit(func(b []byte) []byte { b[len("verdant/dispute/")] = '7'; return b }), []string{`version "7"`, "release"}},
		"another spec":    {edit(func(b []byte) []byte { b[len("verdant/dispute/1\n")+32] = 9; return b }), []string{"version 9 of the numeric contract", "same release"}},
		"other rules":     {edit(func(b []byte) []byte { b[len("verdant/dispute/1\n")] ^= 1; return b }), []string{"rules", "same release with the same manifest"}},
		"another claim":   {edit(func(b []byte) []byte { b[len("verdant/dispute/1\n")+32+4+64] ^= 1; return b }), []string{"not signed by the party to move", "damaged or forged"}},
		"tampered":        {edit(func(b []byte) []byte { b[len(b)-70] ^= 1; return b }), []string{"damaged or forged"}},
	} {
		verdant(t, nil, "dispute", "replay", file("bad", k.content), "--manifest", manifest).wants(t, name, exitFailure, k.parts...)
	}
	for _, n := range []int{1, 10, 18, 40, 500, 600, len(raw) / 2, len(raw) - 1} {
		r := verdant(t, nil, "dispute", "replay", file("short", raw[:n]), "--manifest", manifest)
		r.wants(t, "a part of it", exitFailure, "transcript")
	}
	verdant(t, nil, "dispute", "replay", good, "--manifest", foreign).wants(t, "of another swarm", exitFailure, "in swarm", "--manifest")
	verdant(t, nil, "dispute", "replay", good, "--manifest", good).wants(t, "no manifest", exitFailure, good)
	verdant(t, nil, "dispute", "replay", filepath.Join(dir, "nothing"), "--manifest", manifest).wants(t, "no file", exitFailure, "nothing", "no such file")
	verdant(t, nil, "dispute", "replay", dir, "--manifest", manifest).wants(t, "a directory", exitFailure, dir)
	verdant(t, nil, "dispute", "replay", good).wants(t, "no swarm here", exitNotRunning, "--home")
	verdant(t, nil, "dispute", "replay").wants(t, "no file named", exitUsage, "one transcript file")
}

// disputing is a node that knows one dispute, and may have lost its transcript.
type disputing struct {
	answering
	file []byte
}

func (n *disputing) Dispute(_ context.Context, req control.DisputeRequest, emit func(control.Dispute) error) error {
	if req.ID != "0123456789" {
		return control.Errorf(control.CodeNotFound, "no dispute known here begins with %s", req.ID)
	}
	return emit(control.Dispute{ID: "0123456789abcdef", State: control.DisputeOpen, Claim: "fedcba9876543210", Story: json.RawMessage(`{"lines":["once"]}`), File: n.file})
}

// TestShowWrites writes a transcript, or says why it does not.
func TestShowWrites(t *testing.T) {
	n := &disputing{file: []byte("moves")}
	serve(t, n)
	dir := t.TempDir()
	out := filepath.Join(dir, "transcript")
	verdant(t, nil, "dispute", "show", "0123456789", "--out", out).wants(t, "show", exitOK)
	if b, err := os.ReadFile(out); err != nil || string(b) != "moves" {
		t.Errorf("%q, %v", b, err)
	}
	for line, parts := range map[string][]string{
		"dispute show ffffffff":                             {"ffffffff"},
		"dispute show 0123456789 --out " + dir + "/no/file": {"write transcript", dir + "/no"},
		"dispute show 0123456789 --follow":                  {"stopped before there is a verdict"},
		"dispute open 01234567":                             {"nothing to dispute"},
	} {
		r := verdant(t, nil, strings.Fields(line)...)
		if r.code == exitOK {
			t.Errorf("%s: succeeded", line)
		}
		for _, part := range parts {
			if !strings.Contains(r.stderr, part) {
				t.Errorf("%s: %q does not say %q", line, r.stderr, part)
			}
		}
	}
	n.file = nil
	r := verdant(t, nil, "dispute", "show", "0123456789", "--out", filepath.Join(dir, "none"))
	if r.code != exitFailure || !strings.Contains(r.stderr, "the node has none") {
		t.Errorf("no transcript to write: %d, %q", r.code, r.stderr)
	}
}
