package ledger

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

func wantPrivate(t *testing.T, path string) {
	t.Helper()
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if mode := info.Mode().Perm(); mode&0o077 != 0 {
		t.Errorf("%s has mode %o: others can read it", path, mode)
	}
}

func says(phrase string) Passphrase { return func() (string, error) { return phrase, nil } }

func TestAccountFile(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "account.json")
	made, err := CreateAccount(path, says("correct horse"), Light)
	if err != nil {
		t.Fatal(err)
	}
	wantPrivate(t, path)
	opened, err := OpenAccount(path, says("correct horse"))
	if err != nil || opened.Address() != made.Address() || !opened.key.Equal(made.key) {
		t.Fatalf("opened %v (%v), made %v", opened, err, made.Address())
	}
	if _, err := OpenAccount(path, says("wrong")); err == nil || !strings.Contains(err.Error(), "wrong passphrase") {
		t.Errorf("a wrong passphrase: %v", err)
	}
	noPhrase := errors.New("no terminal")
	if _, err := OpenAccount(path, func() (string, error) { return "", noPhrase }); !errors.Is(err, noPhrase) {
		t.Errorf("no passphrase: %v", err)
	}
	if _, err := CreateAccount(path, says("again"), Light); !errors.Is(err, fs.ErrExist) {
		t.Errorf("an account was overwritten: %v", err)
	}
	if again, err := OpenAccount(path, says("correct horse")); err != nil || again.Address() != made.Address() {
		t.Errorf("the account is gone: %v", err)
	}
	sealed, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, damaged := range [][]byte{nil, []byte("{}"), sealed[:len(sealed)/2]} {
		if err := os.WriteFile(path, damaged, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := OpenAccount(path, says("correct horse")); err == nil {
			t.Errorf("opened %q", damaged)
		}
	}
	if _, err := OpenAccount(filepath.Join(t.TempDir(), "none"), says("x")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("an account that does not exist: %v", err)
	}
}

// TestDamagedAccountFile: whatever is cut off, missing or absurd in an account file, opening it is an error that says what to do,
// and costs neither memory nor a crash.
func TestDamagedAccountFile(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "account.json")
	if _, err := CreateAccount(path, says("correct horse"), Light); err != nil {
		t.Fatal(err)
	}
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	refused := func(what string, content []byte, words ...string) {
		t.Helper()
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := OpenAccount(path, says("correct horse"))
		if err == nil {
			t.Errorf("%s: opened", what)
			return
		}
		for _, w := range append(words, path) {
			if !strings.Contains(err.Error(), w) {
				t.Errorf("%s: the message does not say %q: %v", what, w, err)
			}
		}
	}
	for cut := range len(whole) {
		refused(fmt.Sprintf("cut at %d", cut), whole[:cut], "damaged", "verdant keys backup")
	}
	var file map[string]any
	if err := json.Unmarshal(whole, &file); err != nil {
		t.Fatal(err)
	}
	encode := func() []byte {
		raw, err := json.Marshal(file)
		if err != nil {
			t.Fatal(err)
		}
		return raw
	}
	sealed := file["crypto"].(map[string]any)
	params := sealed["kdfparams"].(map[string]any)
	for _, group := range []map[string]any{file, sealed, params, sealed["cipherparams"].(map[string]any)} {
		for field, value := range group {
			if field == "id" || field == "address" {
				continue // says nothing that the key does not
			}
			delete(group, field)
			refused("without "+field, encode())
			group[field] = "0x"
			refused("with rubbish for "+field, encode())
			group[field] = value
		}
	}
	for field, most := range map[string]int{"n": 1 << 30, "r": 1 << 20, "p": 1 << 20} {
		value := params[field]
		params[field] = most
		refused(fmt.Sprintf("with %s = %d", field, most), encode())
		params[field] = value
	}
	refused("endless", append(whole, make([]byte, maxAccountFile)...), "no keystore file")
	if err := os.WriteFile(path, encode(), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(path, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := OpenAccount(path, says("correct horse")); err == nil || !strings.Contains(err.Error(), "chmod 600") {
		t.Errorf("a file that others can read: %v", err)
	}
	if err := os.Chmod(path, 0o600); err != nil {
		t.Fatal(err)
	}
	if a, err := OpenAccount(path, says("correct horse")); err != nil {
		t.Errorf("the whole file again: %v", err)
	} else if address, err := AccountAddress(path); err != nil || address != a.Address() {
		t.Errorf("its address reads as %s (%v), want %s", address, err, a.Address())
	}
}

func TestImportAccount(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	made, err := LocalAccount(dir)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "account.json")
	got, err := ImportAccount(path, made.Secret(), says("other"), Light)
	if err != nil || got.Address() != made.Address() {
		t.Fatalf("imported %v (%v), want %s", got, err, made.Address())
	}
	wantPrivate(t, path)
	if _, err := ImportLocalAccount(dir, made.Secret()); !errors.Is(err, fs.ErrExist) {
		t.Errorf("an account was overwritten: %v", err)
	}
	if _, err := ImportAccount(path+"2", [32]byte{}, says("other"), Light); err == nil {
		t.Error("zero is a key")
	}
}

func TestLocalAccount(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "new", "dir")
	made, err := LocalAccount(dir)
	if err != nil {
		t.Fatal(err)
	}
	wantPrivate(t, filepath.Join(dir, "account.json"))
	wantPrivate(t, filepath.Join(dir, "account.pass"))
	if again, err := LocalAccount(dir); err != nil || again.Address() != made.Address() {
		t.Fatalf("the second time it is %v (%v)", again, err)
	}
	// A crash between passphrase and account leaves a passphrase, which the next start uses.
	if err := os.Remove(filepath.Join(dir, "account.json")); err != nil {
		t.Fatal(err)
	}
	fresh, err := LocalAccount(dir)
	if err != nil || fresh.Address() == made.Address() {
		t.Fatalf("after the crash it is %v (%v)", fresh, err)
	}
	// An account without its passphrase is not replaced by a new one.
	if err := os.Remove(filepath.Join(dir, "account.pass")); err != nil {
		t.Fatal(err)
	}
	if _, err := LocalAccount(dir); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a lost passphrase: %v", err)
	}
}

func TestPassphraseSources(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "pass")
	for content, want := range map[string]string{"word\n": "word", "two words\r\nrest": "two words", "bare": "bare", " kept ": " kept "} {
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		if got, err := PassphraseFile(path)(); err != nil || got != want {
			t.Errorf("file %q gives %q, %v", content, got, err)
		}
		r, w, err := os.Pipe()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.WriteString(content); err != nil {
			t.Fatal(err)
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		fd, err := syscall.Dup(int(r.Fd())) // PassphraseDescriptor closes what it is given
		if err != nil {
			t.Fatal(err)
		}
		if err := r.Close(); err != nil {
			t.Fatal(err)
		}
		if got, err := PassphraseDescriptor(uintptr(fd))(); err != nil || got != want {
			t.Errorf("descriptor with %q gives %q, %v", content, got, err)
		}
	}
	for _, content := range []string{"", "\n", "\nsecond"} {
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		if got, err := PassphraseFile(path)(); err == nil {
			t.Errorf("file %q gives %q", content, got)
		}
	}
	if _, err := PassphraseFile(filepath.Join(t.TempDir(), "none"))(); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a file that does not exist: %v", err)
	}
}
