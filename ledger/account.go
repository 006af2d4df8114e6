package ledger

import (
	"crypto/ecdsa"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"
)

// Account is an unlocked account: it signs transactions. It has nothing to do with the node's libp2p identity except
// that the registry binds the two.
type Account struct {
	address Address
	key     *ecdsa.PrivateKey
}

// Address of the account.
func (a *Account) Address() Address { return a.address }

func (a *Account) sign(tx *types.Transaction, signer types.Signer) (*types.Transaction, error) {
	signed, err := types.SignTx(tx, signer, a.key)
	if err != nil {
		return nil, fmt.Errorf("sign transaction: %w", err)
	}
	return signed, nil
}

// Passphrase supplies the passphrase of an account file: from a file, a descriptor or a terminal, never from a command
// line, where every user of the machine can read it.
type Passphrase func() (string, error)

// Strength of the key derivation that protects an account file.
type Strength int

const (
	// Light takes 4 MB and milliseconds: for accounts of a local ledger, whose ether is worth nothing.
	Light Strength = iota
	// Standard takes 256 MB and a second: for everything else.
	Standard
)

// OpenAccount unlocks the account file (keystore v3) at path.
func OpenAccount(path string, pass Passphrase) (*Account, error) {
	sealed, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("open account: %w", err)
	}
	phrase, err := pass()
	if err != nil {
		return nil, fmt.Errorf("open account %s: %w", path, err)
	}
	key, err := keystore.DecryptKey(sealed, phrase)
	if err != nil {
		if errors.Is(err, keystore.ErrDecrypt) {
			return nil, fmt.Errorf("open account %s: wrong passphrase, or the file is damaged: %w", path, err)
		}
		return nil, fmt.Errorf("open account %s: not a keystore file: restore it from a backup: %w", path, err)
	}
	return &Account{address: key.Address, key: key.PrivateKey}, nil
}

// CreateAccount makes a new account and writes its file (keystore v3, mode 0600). It never overwrites one.
func CreateAccount(path string, pass Passphrase, strength Strength) (*Account, error) {
	phrase, err := pass()
	if err != nil {
		return nil, fmt.Errorf("create account %s: %w", path, err)
	}
	private, err := crypto.GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("create account: %w", err)
	}
	id, err := uuid.NewRandom()
	if err != nil {
		return nil, fmt.Errorf("create account: %w", err)
	}
	key := &keystore.Key{Id: id, Address: crypto.PubkeyToAddress(private.PublicKey), PrivateKey: private}
	n, p := keystore.LightScryptN, keystore.LightScryptP
	if strength == Standard {
		n, p = keystore.StandardScryptN, keystore.StandardScryptP
	}
	sealed, err := keystore.EncryptKey(key, phrase, n, p)
	if err != nil {
		return nil, fmt.Errorf("create account: %w", err)
	}
	if err := writeNew(path, sealed); err != nil {
		return nil, fmt.Errorf("create account: %w", err)
	}
	return &Account{address: key.Address, key: private}, nil
}

// LocalAccount opens account.json in dir, and makes it first if there is none, with a random passphrase that it
// keeps in account.pass beside it (mode 0600): as safe as the directory, which is enough for a local ledger.
func LocalAccount(dir string) (*Account, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("open local account: %w", err)
	}
	file, phrase := filepath.Join(dir, "account.json"), filepath.Join(dir, "account.pass")
	if _, err := os.Stat(file); err == nil {
		return OpenAccount(file, PassphraseFile(phrase))
	} else if !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("open local account: %w", err)
	}
	// The passphrase goes first: an account without its passphrase would be lost. One left over by a crash is used.
	if _, err := os.Stat(phrase); errors.Is(err, fs.ErrNotExist) {
		var secret [32]byte
		if _, err := rand.Read(secret[:]); err != nil {
			return nil, fmt.Errorf("make local account: %w", err)
		}
		if err := writeNew(phrase, []byte(hex.EncodeToString(secret[:])+"\n")); err != nil {
			return nil, fmt.Errorf("make local account: %w", err)
		}
	}
	return CreateAccount(file, PassphraseFile(phrase), Light)
}

// PassphraseFile reads the passphrase from the first line of a file.
func PassphraseFile(path string) Passphrase {
	return func() (string, error) {
		f, err := os.Open(path)
		if err != nil {
			return "", fmt.Errorf("read passphrase: %w", err)
		}
		defer f.Close()
		return firstLine(f, path)
	}
}

// PassphraseDescriptor reads the passphrase from the first line of an open file descriptor, as set up by the shell or by
// a service manager.
func PassphraseDescriptor(fd uintptr) Passphrase {
	return func() (string, error) {
		name := fmt.Sprintf("descriptor %d", fd)
		f := os.NewFile(fd, name)
		if f == nil {
			return "", fmt.Errorf("read passphrase: %s is not open", name)
		}
		defer f.Close()
		return firstLine(f, name)
	}
}

func firstLine(r io.Reader, name string) (string, error) {
	raw, err := io.ReadAll(io.LimitReader(r, 4096))
	if err != nil {
		return "", fmt.Errorf("read passphrase: %w", err)
	}
	line, _, _ := strings.Cut(string(raw), "\n")
	line = strings.TrimSuffix(line, "\r")
	if line == "" {
		return "", fmt.Errorf("read passphrase: first line of %s is empty", name)
	}
	return line, nil
}

// writeNew writes a private file that must not exist yet, whole or not at all, and waits for the disk.
func writeNew(path string, content []byte) error {
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".*") // made with mode 0600
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	_, err = f.Write(content)
	err = errors.Join(err, f.Sync(), f.Close())
	if err != nil {
		return err
	}
	// Link, unlike Rename, refuses to replace a file.
	if err := os.Link(f.Name(), path); err != nil {
		return err
	}
	return syncDir(filepath.Dir(path))
}

func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
