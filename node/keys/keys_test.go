package keys

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"verdant/node/home"
)

func says(phrase string) Source { return func() (string, error) { return phrase, nil } }

func openHome(t *testing.T, dir string) *home.Home {
	t.Helper()
	h, err := home.Open(dir, "test")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = h.Close() }) // some tests have closed it
	return h
}

// TestWordsAreBIP39: the sentence of a known key, from the test vectors of BIP-39.
func TestWordsAreBIP39(t *testing.T) {
	s := Secrets{Account: &[32]byte{}}
	for i := range s.Identity {
		s.Identity[i], s.Account[i] = 0x7f, 0x80
	}
	got, err := s.Words()
	const want = "legal winner thank year wave sausage worth useful legal winner thank year wave sausage worth useful legal winner thank year wave sausage worth title " +
		"letter advice cage absurd amount doctor acoustic avoid letter advice cage absurd amount doctor acoustic avoid letter advice cage absurd amount doctor acoustic bless"
	if err != nil || got != want {
		t.Errorf("words are\n%s (%v), want\n%s", got, err, want)
	}
}

func TestWordsRoundTrip(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		key := rapid.SliceOfN(rapid.Byte(), 32, 32)
		s := Secrets{Identity: [32]byte(key.Draw(rt, "identity"))}
		if rapid.Bool().Draw(rt, "account") {
			account := [32]byte(key.Draw(rt, "account key"))
			s.Account = &account
		}
		words, err := s.Words()
		if err != nil {
			rt.Fatal(err)
		}
		got, err := ParseWords("  " + strings.ToUpper(strings.ReplaceAll(words, " ", "\n")) + "\n")
		if err != nil || got.Identity != s.Identity || (got.Account == nil) != (s.Account == nil) || s.Account != nil && *got.Account != *s.Account {
			rt.Fatalf("%+v came back as %+v (%v)", s, got, err)
		}
	})
}

func TestWrongWords(t *testing.T) {
	words, err := Secrets{Identity: [32]byte{1, 2, 3}, Account: &[32]byte{4, 5, 6}}.Words()
	if err != nil {
		t.Fatal(err)
	}
	list := strings.Fields(words)
	change := func(at int, word string) string {
		other := append([]string(nil), list...)
		other[at] = word
		return strings.Join(other, " ")
	}
	for text, want := range map[string]string{
		"":                           "there are 0",
		strings.Join(list[:23], " "): "there are 23",
		words + " abandon":           "there are 49",
		change(5, "verdant"):         `word 6, "verdant"`,
		change(3, "zoo"):             "words 1 to 24 (identity)",
		change(30, "zoo"):            "words 25 to 48 (account)",
	} {
		if _, err := ParseWords(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
}

// TestBackupAndRestore: words written down in one home make the same node and the same account in another, with or without a
// passphrase, and overwrite nothing.
func TestBackupAndRestore(t *testing.T) {
	for name, pass := range map[string]Source{"passphrase of the home's": nil, "own passphrase": says("correct horse")} {
		t.Run(name, func(t *testing.T) {
			first := openHome(t, t.TempDir())
			if _, err := first.Identity(); err != nil {
				t.Fatal(err)
			}
			if _, err := Account(first, pass); err != nil {
				t.Fatal(err)
			}
			words, id, address, err := Backup(first.Dir(), pass)
			if err != nil {
				t.Fatal(err)
			}
			if pass != nil {
				if _, _, _, err := Backup(first.Dir(), nil); err == nil || !strings.Contains(err.Error(), "--passphrase-file") {
					t.Errorf("a backup without the passphrase: %v", err)
				}
				if _, _, _, err := Backup(first.Dir(), says("wrong")); err == nil || !strings.Contains(err.Error(), "wrong passphrase") {
					t.Errorf("a backup with a wrong passphrase: %v", err)
				}
			}
			second := openHome(t, t.TempDir())
			if _, _, err := Restore(second, words+" more", pass); err == nil {
				t.Error("restored from wrong words")
			}
			if HasAccount(second.Dir()) {
				t.Error("wrong words left an account behind")
			}
			// A crash after the identity was written: the same words go on.
			if err := second.WriteIdentity(id); err != nil {
				t.Fatal(err)
			}
			gotID, gotAddress, err := Restore(second, words, pass)
			if err != nil || gotID.Peer != id.Peer || gotAddress != address {
				t.Fatalf("restored %v, %s (%v), want %s, %s", gotID, gotAddress, err, id.Peer, address)
			}
			account, err := Account(second, pass)
			if err != nil || account.Address().Hex() != address {
				t.Errorf("the account opens as %v (%v)", account, err)
			}
			if shown, err := AccountAddress(second.Dir()); err != nil || shown != address {
				t.Errorf("the account shows as %s (%v)", shown, err)
			}
			for _, name := range []string{home.IdentityName, filepath.Join("account", "account.json")} {
				if info, err := os.Stat(second.Path(name)); err != nil || info.Mode().Perm() != 0o600 {
					t.Errorf("%s has mode %v (%v)", name, info.Mode(), err)
				}
			}
			if _, _, err := Restore(second, words, pass); err == nil || !strings.Contains(err.Error(), "empty home") {
				t.Errorf("restored over an account: %v", err)
			}
			other := openHome(t, t.TempDir())
			if _, err := other.Identity(); err != nil {
				t.Fatal(err)
			}
			if _, _, err := Restore(other, words, pass); err == nil || !strings.Contains(err.Error(), "identity of another node") {
				t.Errorf("restored over an identity: %v", err)
			}
		})
	}
}

func TestBackupOfAnIdentityAlone(t *testing.T) {
	h := openHome(t, t.TempDir())
	if _, _, _, err := Backup(h.Dir(), nil); err == nil {
		t.Error("a backup of nothing")
	}
	id, err := h.Identity()
	if err != nil {
		t.Fatal(err)
	}
	words, _, address, err := Backup(h.Dir(), nil)
	if err != nil || address != "" || len(strings.Fields(words)) != wordsPerKey {
		t.Fatalf("%q, %q, %v", words, address, err)
	}
	second := openHome(t, t.TempDir())
	if got, address, err := Restore(second, words, nil); err != nil || got.Peer != id.Peer || address != "" || HasAccount(second.Dir()) {
		t.Errorf("restored %v, %q, %v", got, address, err)
	}
}

// TestRotate: a new identity, the old one in a file, the account as it was.
func TestRotate(t *testing.T) {
	h := openHome(t, t.TempDir())
	if _, _, _, err := Rotate(h); err == nil {
		t.Error("rotated nothing")
	}
	was, err := h.Identity()
	if err != nil {
		t.Fatal(err)
	}
	account, err := Account(h, nil)
	if err != nil {
		t.Fatal(err)
	}
	old, fresh, kept, err := Rotate(h)
	if err != nil || old.Peer != was.Peer || fresh.Peer == was.Peer {
		t.Fatalf("%v to %v, %v", old, fresh, err)
	}
	if now, err := h.Identity(); err != nil || now.Peer != fresh.Peer {
		t.Errorf("the identity is %v (%v)", now, err)
	}
	if info, err := os.Stat(kept); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the old identity: %v", err)
	}
	if again, err := Account(h, nil); err != nil || again.Address() != account.Address() {
		t.Errorf("the account is another (%v)", err)
	}
	// The kept file is an identity like any other.
	if err := os.Rename(kept, h.Path(home.IdentityName)); err != nil {
		t.Fatal(err)
	}
	if back, err := h.Identity(); err != nil || back.Peer != was.Peer {
		t.Errorf("the old identity comes back as %v (%v)", back, err)
	}
}

func TestFrom(t *testing.T) {
	if From("", 0) != nil {
		t.Error("a passphrase from nowhere")
	}
	path := filepath.Join(t.TempDir(), "pass")
	if err := os.WriteFile(path, []byte("from file\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	f, err := os.CreateTemp(t.TempDir(), "pass")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.WriteString("from descriptor\n"); err != nil {
		t.Fatal(err)
	}
	if _, err := f.Seek(0, 0); err != nil {
		t.Fatal(err)
	}
	if got, err := From(path, int(f.Fd()))(); err != nil || got != "from file" {
		t.Errorf("%q, %v", got, err)
	}
	if got, err := From("", int(f.Fd()))(); err != nil || got != "from descriptor" {
		t.Errorf("%q, %v", got, err)
	}
}
