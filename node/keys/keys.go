package keys

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"verdant/ledger"
	"verdant/node/home"
)

// Source supplies the passphrase of an account; nil means the one that was made for the home and lies beside the account.
type Source = ledger.Passphrase

// From takes the passphrase from a file, or from an open file descriptor above 0; with neither it returns nil.
func From(file string, fd int) Source {
	switch {
	case file != "":
		return ledger.PassphraseFile(file)
	case fd > 0:
		return ledger.PassphraseDescriptor(uintptr(fd))
	}
	return nil
}

func accountDir(h *home.Home) string  { return h.Path("account") }
func accountFile(h *home.Home) string { return h.Path("account", "account.json") }

// Account unlocks the account that pays, and makes it first if there is none. Without a passphrase of its owner's it is as safe as
// the home: enough where ether is worth nothing.
func Account(h *home.Home, pass Source) (*ledger.Account, error) {
	if pass == nil {
		return ledger.LocalAccount(accountDir(h))
	}
	if err := os.MkdirAll(accountDir(h), 0o700); err != nil {
		return nil, fmt.Errorf("make directory for the account: %w", err)
	}
	account, err := ledger.OpenAccount(accountFile(h), pass)
	if errors.Is(err, fs.ErrNotExist) && !exists(accountFile(h)) {
		return ledger.CreateAccount(accountFile(h), pass, ledger.Standard)
	}
	return account, err
}

// Backup returns the words that bring back the keys of the home in dir, and whose they are; address is empty if there is no
// account. The home may be in use.
func Backup(dir string, pass Source) (words string, id *home.Identity, address string, err error) {
	if id, err = home.ReadIdentity(dir); err != nil {
		return "", nil, "", err
	}
	var account *ledger.Account
	file, beside := filepath.Join(dir, "account", "account.json"), filepath.Join(dir, "account", "account.pass")
	if exists(file) {
		if pass == nil {
			if !exists(beside) {
				return "", nil, "", fmt.Errorf("the account in %s has a passphrase: give it (--passphrase-file, --passphrase-fd or --passphrase-prompt)", file)
			}
			pass = ledger.PassphraseFile(beside)
		}
		if account, err = ledger.OpenAccount(file, pass); err != nil {
			return "", nil, "", err
		}
		address = account.Address().Hex()
	}
	secrets, err := secretsOf(id, account)
	if err != nil {
		return "", nil, "", err
	}
	words, err = secrets.Words()
	return words, id, address, err
}

// Restore writes the keys that words stand for into a home that has none. With a passphrase the account is sealed with it, and
// otherwise as LocalAccount does. Nothing is overwritten; a crash leaves a home in which Restore can be repeated.
func Restore(h *home.Home, words string, pass Source) (id *home.Identity, address string, err error) {
	secrets, err := ParseWords(words)
	if err != nil {
		return nil, "", err
	}
	if id, err = secrets.identity(); err != nil {
		return nil, "", err
	}
	// The same identity may be there already, from a Restore that a crash cut short.
	switch old, err := home.ReadIdentity(h.Dir()); {
	case err == nil && old.ID != id.ID:
		return nil, "", fmt.Errorf("%s has the identity of another node, %s: restore into an empty home (--home)", h.Dir(), old.Peer)
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return nil, "", err
	}
	if secrets.Account != nil && exists(accountFile(h)) {
		return nil, "", fmt.Errorf("%s has an account: restore into an empty home (--home)", h.Dir())
	}
	if err := h.WriteIdentity(id); err != nil || secrets.Account == nil {
		return id, "", err
	}
	if err := os.MkdirAll(accountDir(h), 0o700); err != nil {
		return nil, "", fmt.Errorf("make directory for the account: %w", err)
	}
	var account *ledger.Account
	if pass == nil {
		account, err = ledger.ImportLocalAccount(accountDir(h), *secrets.Account)
	} else {
		account, err = ledger.ImportAccount(accountFile(h), *secrets.Account, pass, ledger.Standard)
	}
	if err != nil {
		return nil, "", err
	}
	return id, account.Address().Hex(), nil
}

// Rotate gives the home a new identity and keeps the old one in a file beside it, whose path it returns. The account stays: the
// node binds it to the new identity on the ledger when it next runs.
func Rotate(h *home.Home) (old, fresh *home.Identity, kept string, err error) {
	if old, err = home.ReadIdentity(h.Dir()); err != nil {
		return nil, nil, "", err
	}
	peer := old.Peer.String()
	kept = h.Path("identity-" + peer[max(len(peer)-8, 0):] + ".old")
	if fresh, err = home.GenerateIdentity(); err != nil {
		return nil, nil, "", err
	}
	raw, err := os.ReadFile(h.Path(home.IdentityName))
	if err != nil {
		return nil, nil, "", fmt.Errorf("read identity: %w", err)
	}
	if err := home.WriteFile(kept, raw, 0o600); err != nil {
		return nil, nil, "", fmt.Errorf("keep old identity: %w", err)
	}
	return old, fresh, kept, h.WriteIdentity(fresh)
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

// AccountAddress reads the address of the home's account without unlocking it; empty if there is none.
func AccountAddress(dir string) (string, error) {
	path := filepath.Join(dir, "account", "account.json")
	address, err := ledger.AccountAddress(path)
	if errors.Is(err, fs.ErrNotExist) {
		return "", nil
	}
	if err != nil {
		return "", err
	}
	return address.Hex(), nil
}

// HasAccount says whether there is an account in the home in dir.
func HasAccount(dir string) bool { return exists(filepath.Join(dir, "account", "account.json")) }
