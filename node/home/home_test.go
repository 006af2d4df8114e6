package home

import (
	"bufio"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestMain lets the test binary play the other process: given a directory it locks it, says so, and waits for its death.
func TestMain(m *testing.M) {
	if dir := os.Getenv("HOME_TEST_LOCK"); dir != "" {
		if _, err := Open(dir, "join"); err != nil {
			panic(err)
		}
		os.Stdout.WriteString("locked\n")
		time.Sleep(time.Hour)
	}
	os.Exit(m.Run())
}

func TestLockSurvivesNobody(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "deep", "home")
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), "HOME_TEST_LOCK="+dir)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	if line, err := bufio.NewReader(out).ReadString('\n'); line != "locked\n" {
		t.Fatalf("other process: %q, %v", line, err)
	}

	if !Locked(dir) {
		t.Error("Locked does not see the other process")
	}
	var locked *LockedError
	_, err = Open(dir, "up")
	if !errors.As(err, &locked) || locked.PID != cmd.Process.Pid || locked.Purpose != "join" {
		t.Fatalf("open a used home: %v", err)
	}
	for _, part := range []string{dir, "verdant stop", "--home", "verdant join"} {
		if !strings.Contains(err.Error(), part) {
			t.Errorf("message %q does not name %q", err, part)
		}
	}

	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait() // reports the kill
	h, err := Open(dir, "up")
	if err != nil {
		t.Fatalf("open after the owner was killed: %v", err)
	}
	if pid, what := Owner(dir); pid != os.Getpid() || what != "up" {
		t.Errorf("owner is %d %q", pid, what)
	}
	if info, err := os.Stat(dir); err != nil || info.Mode().Perm() != 0o700 {
		t.Errorf("mode of home: %v, %v", info.Mode(), err)
	}
	if err := h.Close(); err != nil {
		t.Error(err)
	}
	if Locked(dir) {
		t.Error("Locked after Close")
	}
	h, err = Open(dir, "up")
	if err != nil {
		t.Fatalf("open again: %v", err)
	}
	if err := h.Close(); err != nil {
		t.Error(err)
	}
}

func TestHomeIsMadePrivateButNotStolen(t *testing.T) {
	for _, tc := range []struct {
		file string
		ok   bool
	}{{"", true}, {ConfigName, true}, {"thesis.tex", false}} {
		dir := t.TempDir()
		if tc.file != "" {
			if err := os.WriteFile(filepath.Join(dir, tc.file), nil, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		h, err := Open(dir, "test")
		if (err == nil) != tc.ok {
			t.Errorf("open a directory with %q: %v", tc.file, err)
		}
		if err != nil {
			continue
		}
		if info, err := os.Stat(dir); err != nil || info.Mode().Perm() != 0o700 {
			t.Errorf("mode: %v, %v", info.Mode(), err)
		}
		if err := h.Close(); err != nil {
			t.Error(err)
		}
	}
}

func TestIdentityIsKeptAndPrivate(t *testing.T) {
	dir := t.TempDir()
	if _, err := ReadIdentity(dir); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("identity of an empty home: %v", err)
	}
	h, err := Open(dir, "test")
	if err != nil {
		t.Fatal(err)
	}
	defer h.Close()
	first, err := h.Identity()
	if err != nil {
		t.Fatal(err)
	}
	again, err := h.Identity()
	if err != nil || again.Peer != first.Peer || again.ID != first.ID || first.ID == [32]byte{} {
		t.Errorf("identity changed: %v then %v, %v", first.Peer, again, err)
	}
	if pub, err := first.Peer.ExtractPublicKey(); err != nil || !pub.Equals(first.Key.GetPublic()) {
		t.Errorf("peer id does not carry the key: %v", err)
	}

	path := h.Path(IdentityName)
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode of identity: %v, %v", info.Mode(), err)
	}
	if err := os.Chmod(path, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := h.Identity(); err == nil || !strings.Contains(err.Error(), "chmod 600") {
		t.Errorf("a public identity was accepted: %v", err)
	}
	if err := WriteFile(path, []byte("noise"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := h.Identity(); err == nil || !strings.Contains(err.Error(), "damaged") {
		t.Errorf("a damaged identity was accepted or replaced: %v", err)
	}
}

func TestWriteFileLeavesNothingBehind(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "f")
	for _, content := range []string{"one", "two"} {
		if err := WriteFile(path, []byte(content), 0o640); err != nil {
			t.Fatal(err)
		}
		if got, err := os.ReadFile(path); err != nil || string(got) != content {
			t.Errorf("read %q, %v; want %q", got, err, content)
		}
	}
	// A directory in the way makes the rename fail: the old content and no temporary file must stay.
	if err := os.MkdirAll(filepath.Join(dir, "d", "x"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := WriteFile(filepath.Join(dir, "d"), []byte("three"), 0o600); err == nil {
		t.Error("replaced a directory")
	}
	entries, err := os.ReadDir(dir)
	if err != nil || len(entries) != 2 {
		t.Errorf("left behind: %v, %v", entries, err)
	}
}

func TestDefaultFollowsXDG(t *testing.T) {
	t.Setenv("XDG_DATA_HOME", "/data")
	if dir, err := Default(); err != nil || dir != "/data/verdant" {
		t.Errorf("Default = %q, %v", dir, err)
	}
	t.Setenv("XDG_DATA_HOME", "relative/is/ignored")
	t.Setenv("HOME", "/home/u")
	if dir, err := Default(); err != nil || dir != "/home/u/.local/share/verdant" {
		t.Errorf("Default = %q, %v", dir, err)
	}
}
