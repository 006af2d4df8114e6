package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"verdant/node/home"
)

// TestKeysOnPaper backs up a home, brings it back elsewhere, and rotates it, all on the command line.
func TestKeysOnPaper(t *testing.T) {
	isolate(t)
	dir := filepath.Join(t.TempDir(), "node")
	h, err := home.Open(dir, "test")
	if err != nil {
		t.Fatal(err)
	}
	id, err := h.Identity()
	if err != nil {
		t.Fatal(err)
	}
	paper := verdant(t, nil, "keys", "backup", "--home", dir)
	paper.wants(t, "backup", exitOK, id.Peer.String(), "spend its money")
	if words := strings.Fields(paper.out); len(words) != 24 {
		t.Fatalf("%d words: %s", len(words), paper.out)
	}
	var info keyInfo
	if err := json.Unmarshal([]byte(verdant(t, nil, "keys", "backup", "--home", dir, "--json").out), &info); err != nil ||
		info.Words != strings.Join(strings.Fields(paper.out), " ") {
		t.Errorf("%+v, %v", info, err)
	}
	sealed := filepath.Join(t.TempDir(), "sealed")
	secret := filepath.Join(t.TempDir(), "passphrase")
	for file, text := range map[string]string{secret: "correct horse", secret + ".wrong": "wrong horse"} {
		if err := os.WriteFile(file, []byte(text+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	both := filepath.Join(t.TempDir(), "both")
	if err := os.WriteFile(both, []byte(paper.out+paper.out), 0o600); err != nil {
		t.Fatal(err)
	}
	verdant(t, nil, "keys", "restore", "--home", sealed, "--words-file", both, "--passphrase-file", secret).wants(t, "restore with a passphrase", exitOK)
	verdant(t, nil, "keys", "backup", "--home", sealed, "--passphrase-file", secret).wants(t, "backup with it", exitOK)
	verdant(t, nil, "keys", "backup", "--home", sealed, "--passphrase-file", secret+".wrong").wants(t, "a wrong passphrase", exitFailure, "wrong passphrase")
	verdant(t, nil, "keys", "backup", "--home", sealed, "--passphrase-file", secret+".none").wants(t, "no such passphrase file", exitFailure, "passphrase.none")
	verdant(t, nil, "keys", "backup", "--home", sealed).wants(t, "no passphrase", exitFailure, "--passphrase-file")
	verdant(t, nil, "keys", "rotate", "--home", dir).wants(t, "rotate a running node", exitFailure, "in use")
	if err := h.Close(); err != nil {
		t.Fatal(err)
	}

	file := filepath.Join(t.TempDir(), "words")
	if err := os.WriteFile(file, []byte(paper.out), 0o600); err != nil {
		t.Fatal(err)
	}
	other := filepath.Join(t.TempDir(), "other")
	verdant(t, nil, "keys", "restore", "--words-file", file).wants(t, "restore nowhere", exitUsage, "--home")
	verdant(t, nil, "keys", "restore", "--home", other, "legal", "winner").wants(t, "words as arguments", exitUsage, "standard input")
	r := verdant(t, nil, "keys", "restore", "--home", other, "--words-file", file, "--json")
	var list []keyInfo
	if err := json.Unmarshal([]byte(r.out), &list); err != nil || len(list) != 1 || list[0].Peer != id.Peer.String() {
		t.Fatalf("restored %+v, %v: %s", list, err, r.stderr)
	}
	r = verdant(t, nil, "keys", "rotate", "--home", other, "--json")
	if err := json.Unmarshal([]byte(r.out), &list); err != nil || list[0].Peer == id.Peer.String() || list[0].Old == "" {
		t.Fatalf("rotated %+v, %v: %s", list, err, r.stderr)
	}
	verdant(t, nil, "keys", "restore", "--home", other, "--words-file", file).wants(t, "restore over another", exitFailure, "another node")
	wrong := strings.Repeat("zoo ", 23) // with "vote" behind them they would be right; of random words one in 256 is right behind any others
	if err := os.WriteFile(file, []byte(wrong+"zoo"), 0o600); err != nil {
		t.Fatal(err)
	}
	verdant(t, nil, "keys", "restore", "--home", filepath.Join(t.TempDir(), "third"), "--words-file", file).wants(t, "a wrong word", exitFailure, "checksum")
	verdant(t, nil, "keys", "backup", "--home", t.TempDir()).wants(t, "backup of nothing", exitNotRunning, "no identity")
}

func TestKeysPayout(t *testing.T) {
	n := &answering{}
	serve(t, n)
	verdant(t, nil, "keys", "payout", "one", "two").wants(t, "two addresses", exitUsage, "one address")
	if r := verdant(t, nil, "keys", "payout", "0x00000000000000000000000000000000000000aa"); r.code != exitOK || !strings.Contains(r.out, "earnings go to 0x00000000000000000000000000000000000000aa") {
		t.Errorf("payout: %+v", r)
	}
}
