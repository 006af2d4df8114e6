package store

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
)

// childDir is set in the environment of the process that is going to be killed.
const childDir = "VERDANT_STORE_CHILD"

func TestMain(m *testing.M) {
	if dir := os.Getenv(childDir); dir != "" {
		child(dir)
		return
	}
	os.Exit(m.Run())
}

// child commits round after round, each over many keys, and says so after each, until it is killed.
func child(dir string) {
	s, err := Open(Config{Dir: dir})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	for n := uint64(1); ; n++ {
		if err := s.Commit(func(tx *Tx) error { return putRound(tx, n) }); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		fmt.Println(n)
	}
}

func putRound(tx *Tx, n uint64) error {
	for i := range 8 {
		v := binary.LittleEndian.AppendUint64(make([]byte, 8<<10), n)
		if err := tx.Put(fmt.Sprintf("round/%d", i), v); err != nil {
			return err
		}
	}
	return tx.PutClaim(Claim{Hash: hashOf(int(n)), Round: n, Raw: []byte{1}})
}

func TestKillNineLosesNoCommitAndTearsNone(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "db")
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	for run := range 3 {
		cmd := exec.Command(self)
		cmd.Env = append(os.Environ(), childDir+"="+dir)
		cmd.Stderr = os.Stderr
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		var said uint64
		lines := bufio.NewScanner(out)
		for range 20 + run*7 {
			if !lines.Scan() {
				t.Fatal("the child ended by itself")
			}
			if said, err = strconv.ParseUint(lines.Text(), 10, 64); err != nil {
				t.Fatal(err)
			}
		}
		if err := cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		for lines.Scan() { // what it still said before it died
			if said, err = strconv.ParseUint(lines.Text(), 10, 64); err != nil {
				t.Fatal(err)
			}
		}
		_ = cmd.Wait()
		verifyRound(t, dir, said)
	}
}

// verifyRound checks that the newest round is whole and not older than the last one reported.
func verifyRound(t *testing.T, dir string, said uint64) {
	t.Helper()
	s, err := Open(Config{Dir: dir})
	if err != nil {
		t.Fatalf("open after kill: %v", err)
	}
	defer s.Close()
	var round uint64
	for i := range 8 {
		v, ok, err := s.Get(fmt.Sprintf("round/%d", i))
		if err != nil || !ok || len(v) != 8<<10+8 {
			t.Fatalf("key %d: %d bytes, %v, %v", i, len(v), ok, err)
		}
		n := binary.LittleEndian.Uint64(v[8<<10:])
		if i == 0 {
			round = n
		}
		if n != round {
			t.Fatalf("a torn commit: key 0 is of round %d, key %d of round %d", round, i, n)
		}
	}
	if round < said {
		t.Errorf("round %d was reported as committed, %d is there", said, round)
	}
	if _, ok, err := s.Claim(hashOf(int(round))); err != nil || !ok {
		t.Errorf("the claim of round %d is missing: %v", round, err)
	}
}
