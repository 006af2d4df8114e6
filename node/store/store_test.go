package store

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"
)

func open(t testing.TB, cfg Config) *Store {
	t.Helper()
	if cfg.Dir == "" {
		cfg.Dir = t.TempDir()
	}
	s, err := Open(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func hashOf(n int) (h Hash) {
	copy(h[:], fmt.Sprintf("%032d", n))
	return h
}

func TestCommitIsWholeOrAbsent(t *testing.T) {
	s := open(t, Config{})
	err := s.Commit(func(tx *Tx) error {
		if err := tx.Put("a", []byte("1")); err != nil {
			return err
		}
		if v, ok, err := tx.Get("a"); err != nil || !ok || string(v) != "1" {
			t.Errorf("a transaction does not see its own write: %q %v %v", v, ok, err)
		}
		return tx.Put("b", []byte("2"))
	})
	if err != nil {
		t.Fatal(err)
	}
	boom := errors.New("boom")
	if err := s.Commit(func(tx *Tx) error {
		_ = tx.Put("a", []byte("x"))
		_ = tx.Delete("b")
		return boom
	}); !errors.Is(err, boom) {
		t.Fatalf("got %v, want the function's error", err)
	}
	got := map[string]string{}
	if err := s.Scan("", func(k string, v []byte) error { got[k] = string(v); return nil }); err != nil {
		t.Fatal(err)
	}
	if len(got) != 2 || got["a"] != "1" || got["b"] != "2" {
		t.Errorf("a failed commit left traces: %v", got)
	}
}

func TestCommitHoldsAStateOfThreeHundredKilobytesAndRefusesMore(t *testing.T) {
	s := open(t, Config{})
	state := bytes.Repeat([]byte{7}, 340<<10)
	if err := s.Commit(func(tx *Tx) error { return tx.Put("state", state) }); err != nil {
		t.Fatal(err)
	}
	if v, ok, err := s.Get("state"); err != nil || !ok || !bytes.Equal(v, state) {
		t.Fatalf("state came back as %d bytes, %v, %v", len(v), ok, err)
	}
	if err := s.Commit(func(tx *Tx) error { return tx.Put("big", make([]byte, MaxValue)) }); !errors.Is(err, ErrTooLarge) {
		t.Errorf("value of %d bytes: got %v, want ErrTooLarge", MaxValue, err)
	}
	err := s.Commit(func(tx *Tx) error {
		for i := range 3 {
			if err := tx.Put(fmt.Sprint(i), make([]byte, 250<<10)); err != nil {
				return err
			}
		}
		return nil
	})
	if !errors.Is(err, ErrTooLarge) {
		t.Errorf("commit of 750 KiB: got %v, want ErrTooLarge", err)
	}
}

func TestSequenceGrowsOverRestarts(t *testing.T) {
	dir := t.TempDir()
	last := uint64(0)
	for range 3 {
		s, err := Open(Config{Dir: dir})
		if err != nil {
			t.Fatal(err)
		}
		for range 100 {
			n, err := s.NextSequence("gossip")
			if err != nil {
				t.Fatal(err)
			}
			if n <= last {
				t.Fatalf("sequence fell from %d to %d", last, n)
			}
			last = n
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if last > 300+3*sequenceLease {
		t.Errorf("300 numbers took the sequence to %d", last)
	}
}

func TestEnvelopesAreFoundByHashKindRoundAndAuthor(t *testing.T) {
	s := open(t, Config{})
	for round := range 5 {
		for author := range 3 {
			e := Envelope{
				Hash: hashOf(round*10 + author), Kind: "rollouts", Author: hashOf(author),
				Round: uint64(round), Raw: []byte(fmt.Sprintf("%d/%d", round, author)),
			}
			for i, want := range []bool{true, false} {
				if isNew, err := s.PutEnvelope(e); err != nil || isNew != want {
					t.Fatalf("put %d: new %v, err %v", i, isNew, err)
				}
			}
		}
	}
	if _, err := s.PutEnvelope(Envelope{Hash: hashOf(99), Kind: "rollout", Round: 2, Raw: []byte("x")}); err != nil {
		t.Fatal(err)
	}
	e, ok, err := s.Envelope(hashOf(31))
	if err != nil || !ok || e.Round != 3 || e.Author != hashOf(1) || e.Kind != "rollouts" || string(e.Raw) != "3/1" {
		t.Fatalf("got %+v %v %v", e, ok, err)
	}
	list, err := s.Envelopes(EnvelopeQuery{Kind: "rollouts", From: 1, To: 3})
	if err != nil || len(list) != 9 {
		t.Fatalf("rounds 1 to 3: %d envelopes, %v", len(list), err)
	}
	for i, e := range list {
		if want := fmt.Sprintf("%d/%d", 1+i/3, i%3); string(e.Raw) != want {
			t.Errorf("place %d holds %s, want %s", i, e.Raw, want)
		}
	}
	author := hashOf(2)
	list, err = s.Envelopes(EnvelopeQuery{Kind: "rollouts", Author: &author, Limit: 2})
	if err != nil || len(list) != 2 || string(list[1].Raw) != "1/2" {
		t.Errorf("of one author: %d envelopes, %v", len(list), err)
	}
	list, err = s.Envelopes(EnvelopeQuery{Kind: "rollouts", MaxBytes: 7})
	if err != nil || len(list) != 2 {
		t.Errorf("7 bytes hold 2 envelopes of 3, got %d, %v", len(list), err)
	}
}

func TestEnvelopesExpire(t *testing.T) {
	s := open(t, Config{EnvelopeTTL: time.Second})
	if _, err := s.PutEnvelope(Envelope{Hash: hashOf(1), Kind: "claims", Raw: []byte("x")}); err != nil {
		t.Fatal(err)
	}
	for end := time.Now().Add(30 * time.Second); ; time.Sleep(50 * time.Millisecond) {
		_, ok, err := s.Envelope(hashOf(1))
		if err != nil {
			t.Fatal(err)
		}
		if !ok {
			return
		}
		if time.Now().After(end) {
			t.Fatal("an envelope outlives its TTL")
		}
	}
}

func TestEnvelopesAndClaimsAreBoundedOldestFirst(t *testing.T) {
	dir := t.TempDir()
	cfg := Config{Dir: dir, MaxEnvelopes: 50, MaxEnvelopeBytes: 1 << 20, MaxClaims: 50}
	s := open(t, cfg)
	for i := range 120 {
		if _, err := s.PutEnvelope(Envelope{Hash: hashOf(i), Kind: "rollouts", Round: uint64(i), Raw: []byte("x")}); err != nil {
			t.Fatal(err)
		}
		if err := s.PutClaim(Claim{Hash: hashOf(i), Author: hashOf(i % 2), Round: uint64(i), Raw: []byte("y")}); err != nil {
			t.Fatal(err)
		}
		if err := s.PutAudit(Audit{Claim: hashOf(i), Auditor: hashOf(7), Agrees: true}); err != nil {
			t.Fatal(err)
		}
		if i == 60 { // the count must survive a restart
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
			s = open(t, cfg)
		}
	}
	list, err := s.Envelopes(EnvelopeQuery{Kind: "rollouts"})
	if err != nil || len(list) > 50 || len(list) < 40 || list[len(list)-1].Round != 119 {
		t.Errorf("%d envelopes are left, %v; want 40 to 50, the newest among them", len(list), err)
	}
	claims, err := s.Claims(ClaimQuery{})
	if err != nil || len(claims) > 50 || len(claims) < 40 || claims[len(claims)-1].Round != 119 {
		t.Errorf("%d claims are left, %v; want 40 to 50, the newest among them", len(claims), err)
	}
	audits, err := s.AllAudits()
	if err != nil || len(audits) != len(claims) {
		t.Errorf("%d audits of %d claims are left, %v", len(audits), len(claims), err)
	}
	if _, ok, _ := s.Claim(hashOf(0)); ok {
		t.Error("the oldest claim is still there")
	}
}

func TestEnvelopeBytesAreBounded(t *testing.T) {
	s := open(t, Config{MaxEnvelopeBytes: 100 << 10})
	for i := range 40 {
		if _, err := s.PutEnvelope(Envelope{Hash: hashOf(i), Kind: "rollouts", Round: uint64(i), Raw: make([]byte, 10<<10)}); err != nil {
			t.Fatal(err)
		}
	}
	list, err := s.Envelopes(EnvelopeQuery{Kind: "rollouts"})
	if err != nil || len(list) > 10 || len(list) < 8 || list[len(list)-1].Round != 39 {
		t.Errorf("%d envelopes of 10 KiB are left under a bound of 100 KiB, %v", len(list), err)
	}
}

func TestClaimsByAuthorRoundAndLatest(t *testing.T) {
	s := open(t, Config{})
	for round := range 6 {
		for author := range 2 {
			c := Claim{Hash: hashOf(round*10 + author), Author: hashOf(author), Round: uint64(round), Raw: []byte{1}}
			if err := s.PutClaim(c); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := s.PutClaim(Claim{Hash: hashOf(77), Author: hashOf(1), Round: 5, Raw: []byte{2}}); err != nil {
		t.Fatal(err)
	}
	a := hashOf(1)
	got, err := s.Claims(ClaimQuery{Author: &a, Latest: true, Limit: 3})
	if err != nil || len(got) != 3 || got[0].Round != 5 || got[1].Round != 5 || got[2].Round != 4 {
		t.Errorf("latest of one author: %v, %v", got, err)
	}
	got, err = s.Claims(ClaimQuery{From: 2, To: 3})
	if err != nil || len(got) != 4 || got[0].Round != 2 || got[3].Round != 3 {
		t.Errorf("rounds 2 to 3: %v, %v", got, err)
	}
	got, err = s.Claims(ClaimQuery{To: 3, Latest: true, Limit: 1})
	if err != nil || len(got) != 1 || got[0].Round != 3 {
		t.Errorf("latest up to round 3: %v, %v", got, err)
	}
}

func TestPeersAndBans(t *testing.T) {
	s := open(t, Config{MaxPeers: 3})
	now := time.Now()
	for i := range 5 {
		if err := s.PutPeer(Peer{ID: hashOf(i), Addrs: []string{"/ip4/1.2.3.4/tcp/1"}, Seen: now.Add(time.Duration(i) * time.Minute)}); err != nil {
			t.Fatal(err)
		}
	}
	peers, err := s.Peers()
	if err != nil || len(peers) != 3 || peers[0].ID != hashOf(4) || peers[2].ID != hashOf(2) || len(peers[0].Addrs) != 1 {
		t.Errorf("got %v, %v; want the three seen last", peers, err)
	}
	if err := errors.Join(s.PutBan(hashOf(1), now.Add(time.Hour)), s.PutBan(hashOf(2), now.Add(time.Hour)), s.PutBan(hashOf(1), now)); err != nil {
		t.Fatal(err)
	}
	bans, err := s.Bans()
	if err != nil || len(bans) != 1 || !bans[hashOf(2)].Equal(now.Add(time.Hour)) {
		t.Errorf("got bans %v, %v", bans, err)
	}
}

func TestSecondOpenNamesTheCure(t *testing.T) {
	s := open(t, Config{})
	_, err := Open(Config{Dir: s.cfg.Dir})
	if !errors.Is(err, ErrLocked) {
		t.Fatalf("got %v, want ErrLocked", err)
	}
}

func TestFullDiskRefusesWritesAndKeepsReading(t *testing.T) {
	free := uint64(1 << 30)
	dir := t.TempDir()
	s := open(t, Config{Dir: dir, FreeSpace: func(string) (uint64, error) { return free, nil }})
	put := func() error { return s.Commit(func(tx *Tx) error { return tx.Put("k", []byte("v")) }) }
	if err := put(); err != nil {
		t.Fatal(err)
	}
	free = 1 << 20
	s.checked.Store(0) // as if a second had passed
	if err := put(); !errors.Is(err, ErrDiskFull) {
		t.Errorf("got %v, want ErrDiskFull", err)
	}
	if v, ok, err := s.Get("k"); err != nil || !ok || string(v) != "v" {
		t.Errorf("reading on a full disk: %q %v %v", v, ok, err)
	}
	free = 1 << 30
	if err := put(); err != nil {
		t.Errorf("after room was made: %v", err)
	}
	if _, err := Open(Config{Dir: t.TempDir(), FreeSpace: func(string) (uint64, error) { return 0, nil }}); !errors.Is(err, ErrDiskFull) {
		t.Errorf("open on a full disk: got %v, want ErrDiskFull", err)
	}
	if n, err := freeSpace(dir); err != nil || n == 0 {
		t.Errorf("free space of the real disk: %d, %v", n, err)
	}
}

func TestCorruptedDatabaseIsNamedNotPanicked(t *testing.T) {
	for _, damage := range []string{"MANIFEST", "*.sst"} {
		t.Run(damage, func(t *testing.T) {
			dir := t.TempDir()
			s := open(t, Config{Dir: dir})
			for i := range 20 {
				if err := s.Commit(func(tx *Tx) error { return tx.Put(fmt.Sprint(i), make([]byte, 100<<10)) }); err != nil {
					t.Fatal(err)
				}
			}
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
			files, err := filepath.Glob(filepath.Join(dir, damage))
			if err != nil || len(files) == 0 {
				t.Fatalf("nothing to damage: %v", err)
			}
			for _, f := range files {
				info, err := os.Stat(f)
				if err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(f, bytes.Repeat([]byte{0xa5}, int(info.Size())), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			if _, err = Open(Config{Dir: dir}); !errors.Is(err, ErrCorrupt) {
				t.Errorf("got %v, want ErrCorrupt", err)
			} else {
				t.Log(err)
			}
		})
	}
}

func TestClosedStoreSaysSo(t *testing.T) {
	s := open(t, Config{})
	if err := errors.Join(s.Close(), s.Close()); err != nil {
		t.Fatal(err)
	}
	if _, _, err := s.Get("k"); !errors.Is(err, ErrClosed) {
		t.Errorf("get: %v", err)
	}
	if err := s.Commit(func(tx *Tx) error { return nil }); !errors.Is(err, ErrClosed) {
		t.Errorf("commit: %v", err)
	}
}

func TestTableLeftHalfWrittenByACrashIsNoCorruption(t *testing.T) {
	s := open(t, Config{})
	if err := s.Commit(func(tx *Tx) error { return tx.Put("k", []byte("v")) }); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(s.cfg.Dir, "000777.sst"), make([]byte, 5000), 0o600); err != nil {
		t.Fatal(err)
	}
	again := open(t, Config{Dir: s.cfg.Dir})
	if v, ok, err := again.Get("k"); err != nil || !ok || string(v) != "v" {
		t.Errorf("got %q %v %v", v, ok, err)
	}
}

// FuzzDecodeEnvelope reads a record that a damaged disk might give.
func FuzzDecodeEnvelope(f *testing.F) {
	f.Add(encodeEnvelope(Envelope{Kind: "claims", Author: NodeID{1}, Round: 2, Raw: []byte{3}}))
	f.Fuzz(func(t *testing.T, b []byte) {
		if e, err := decodeEnvelope(b); err == nil && !bytes.Equal(encodeEnvelope(e), b) {
			t.Fatalf("%x is read as %+v", b, e)
		}
	})
}
