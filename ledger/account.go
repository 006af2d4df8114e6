package ledger

import (
	"crypto/ecdsa"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
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

// Secret is the private key: for backups, and for nothing else.
func (a *Account) Secret() [32]byte { return [32]byte(crypto.FromECDSA(a.key)) }

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
	sealed, err := readAccount(path)
	if err != nil {
		return nil, err
	}
	phrase, err := pass()
	if err != nil {
		return nil, fmt.Errorf("open account %s: %w", path, err)
	}
	if err := affordable(sealed); err != nil {
		return nil, fmt.Errorf("open account %s: %w", path, err)
	}
	key, err := decrypt(sealed, phrase)
	if err != nil {
		if errors.Is(err, keystore.ErrDecrypt) {
			return nil, fmt.Errorf("open account %s: wrong passphrase, or the file is damaged: give the right one, or restore the account from the words of \"verdant keys backup\": %w", path, err)
		}
		return nil, fmt.Errorf("open account %s: it is damaged or no keystore file: restore it from the words of \"verdant keys backup\": %w", path, err)
	}
	return &Account{address: key.Address, key: key.PrivateKey}, nil
}

// decrypt is the library's, which panics when fields are missing.
func decrypt(sealed []byte, phrase string) (key *keystore.Key, err error) {
	defer func() {
		if p := recover(); p != nil {
			key, err = nil, fmt.Errorf("fields are missing: %v", p)
		}
	}()
	return keystore.DecryptKey(sealed, phrase)
}

// maxAccountFile bounds the account files that are read, in bytes.
const maxAccountFile = 64 << 10

// readAccount reads an account file that nobody else can read.
func readAccount(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("open account: %w", err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, fmt.Errorf("open account: %w", err)
	}
	if mode := info.Mode().Perm(); mode&0o077 != 0 {
		return nil, fmt.Errorf("open account: %s can be read by other users (mode %o): run chmod 600 %s", path, mode, path)
	}
	sealed, err := io.ReadAll(io.LimitReader(f, maxAccountFile+1))
	switch {
	case err != nil:
		return nil, fmt.Errorf("open account: %w", err)
	case len(sealed) > maxAccountFile:
		return nil, fmt.Errorf("open account: %s has more than %d bytes: it is no keystore file", path, maxAccountFile)
	}
	return sealed, nil
}

// affordable refuses key derivations that would take this machine's memory: a damaged or planted file can ask for any amount.
func affordable(sealed []byte) error {
	var file struct {
		Crypto struct {
			KDFParams struct{ N, R, P, C int } `json:"kdfparams"`
		} `json:"crypto"`
	}
	if err := json.Unmarshal(sealed, &file); err != nil {
		return fmt.Errorf("it is damaged or no keystore file: restore it from the words of \"verdant keys backup\": %w", err)
	}
	k := file.Crypto.KDFParams
	if k.N < 0 || k.R < 0 || k.P < 0 || k.C < 0 || k.N > 1<<20 || k.R > 32 || k.P > 64 || k.C > 10_000_000 || int64(k.N)*int64(k.R)*128 > 1<<30 {
		return fmt.Errorf("its key derivation (n %d, r %d, p %d, c %d) asks for more than 1 GiB or for hours: the file is damaged", k.N, k.R, k.P, k.C)
	}
	return nil
}

// AccountAddress reads the address an account file says it is for, without unlocking it.
func AccountAddress(path string) (Address, error) {
	sealed, err := readAccount(path)
	if err != nil {
		return Address{}, err
	}
	var file struct {
		Address string `json:"address"`
	}
	if err := json.Unmarshal(sealed, &file); err != nil {
		return Address{}, fmt.Errorf("read account %s: it is damaged: restore it from the words of \"verdant keys backup\": %w", path, err)
	}
	return ParseAddress("0x" + strings.TrimPrefix(file.Address, "0x"))
}

// CreateAccount makes a new account and writes its file (keystore v3, mode 0600). It never overwrites one.
func CreateAccount(path string, pass Passphrase, strength Strength) (*Account, error) {
	private, err := crypto.GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("create account: %w", err)
	}
	return seal(path, private, pass, strength)
}

// ImportAccount is CreateAccount with a key that exists: the 32 bytes that Secret returned.
func ImportAccount(path string, secret [32]byte, pass Passphrase, strength Strength) (*Account, error) {
	private, err := crypto.ToECDSA(secret[:])
	if err != nil {
		return nil, fmt.Errorf("import account: these bytes are no key: %w", err)
	}
	return seal(path, private, pass, strength)
}

// seal writes an account's file.
func seal(path string, private *ecdsa.PrivateKey, pass Passphrase, strength Strength) (*Account, error) {
	phrase, err := pass()
	if err != nil {
		return nil, fmt.Errorf("create account %s: %w", path, err)
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
	private, err := crypto.GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("make local account: %w", err)
	}
	return makeLocal(dir, private)
}

// ImportLocalAccount makes the account of a key that exists as LocalAccount makes a new one. It never overwrites one.
func ImportLocalAccount(dir string, secret [32]byte) (*Account, error) {
	private, err := crypto.ToECDSA(secret[:])
	if err != nil {
		return nil, fmt.Errorf("import account: these bytes are no key: %w", err)
	}
	return makeLocal(dir, private)
}

func makeLocal(dir string, private *ecdsa.PrivateKey) (*Account, error) {
	file, phrase := filepath.Join(dir, "account.json"), filepath.Join(dir, "account.pass")
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
	return seal(file, private, PassphraseFile(phrase), Light)
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
