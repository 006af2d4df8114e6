package home

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
)

// IdentityName is the file of the libp2p key in a home.
const IdentityName = "identity.key"

// Identity is who a node is on the network. It is not the account that pays on the ledger.
type Identity struct {
	Key  crypto.PrivKey // always Ed25519
	Peer peer.ID
	ID   [32]byte // raw public key, what the rest of Verdant calls a node
}

// Identity reads the home's key, or makes one if there is none.
func (h *Home) Identity() (*Identity, error) {
	id, err := ReadIdentity(h.dir)
	if !errors.Is(err, fs.ErrNotExist) {
		return id, err
	}
	if id, err = GenerateIdentity(); err != nil {
		return nil, err
	}
	return id, h.WriteIdentity(id)
}

// GenerateIdentity makes a new key. It is on no disk yet.
func GenerateIdentity() (*Identity, error) {
	key, _, err := crypto.GenerateEd25519Key(rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("make identity: %w", err)
	}
	return NewIdentity(key)
}

// WriteIdentity puts a key into the home, in place of the one that is there.
func (h *Home) WriteIdentity(id *Identity) error {
	raw, err := crypto.MarshalPrivateKey(id.Key)
	if err != nil {
		return fmt.Errorf("encode identity: %w", err)
	}
	if err := WriteFile(h.Path(IdentityName), raw, 0o600); err != nil {
		return fmt.Errorf("write identity: %w", err)
	}
	return nil
}

// ReadIdentity reads the key of the home in dir, locked or not. The error wraps fs.ErrNotExist if there is none.
func ReadIdentity(dir string) (*Identity, error) {
	path := filepath.Join(dir, IdentityName)
	info, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("read identity: %w", err)
	}
	if mode := info.Mode().Perm(); mode&0o077 != 0 {
		return nil, fmt.Errorf("identity %s can be read by other users (mode %o): run chmod 600 %s", path, mode, path)
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read identity: %w", err)
	}
	key, err := crypto.UnmarshalPrivateKey(raw)
	if err != nil {
		return nil, fmt.Errorf("identity %s is damaged: %w: restore it from a backup, or move it away to begin as a new node", path, err)
	}
	return NewIdentity(key)
}

// NewIdentity says who the owner of a key is. It must be an Ed25519 key.
func NewIdentity(key crypto.PrivKey) (*Identity, error) {
	if key.Type() != crypto.Ed25519 {
		return nil, fmt.Errorf("identity is a %s key: Verdant needs Ed25519", key.Type())
	}
	raw, err := key.GetPublic().Raw()
	if err != nil {
		return nil, fmt.Errorf("read public key: %w", err)
	}
	p, err := peer.IDFromPrivateKey(key)
	if err != nil {
		return nil, fmt.Errorf("derive peer id: %w", err)
	}
	id := &Identity{Key: key, Peer: p}
	if copy(id.ID[:], raw) != len(id.ID) {
		return nil, fmt.Errorf("public key has %d bytes, want %d", len(raw), len(id.ID))
	}
	return id, nil
}
