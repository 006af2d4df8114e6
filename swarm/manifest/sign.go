package manifest

import (
	"crypto/ed25519"
	"errors"
	"fmt"

	"verdant/verde"
)

// signDomain stands before the swarm id in what the creator signs, so that no other signature of the
// same key can be taken for one of a manifest.
const signDomain = "verdant/manifest/1"

// ErrSignature says that a manifest was changed after it was signed, or was never signed.
var ErrSignature = errors.New("the creator's signature does not fit")

// Sign makes key the creator of the manifest and signs it. Any later change but of Hints voids the
// signature.
func (m *Manifest) Sign(key ed25519.PrivateKey) error {
	id, err := publicKey(key)
	if err != nil {
		return fmt.Errorf("sign manifest: %w", err)
	}
	m.Creator = id
	if err := m.Validate(); err != nil {
		return fmt.Errorf("sign manifest: %w", err)
	}
	copy(m.Signature[:], ed25519.Sign(key, m.signed()))
	return nil
}

// Verify checks the manifest and its signature.
func (m *Manifest) Verify() error {
	if err := m.Validate(); err != nil {
		return err
	}
	if !ed25519.Verify(m.Creator[:], m.signed(), m.Signature[:]) {
		return fmt.Errorf("manifest %s: %w: get it again from its creator", m.Name, ErrSignature)
	}
	return nil
}

func (m *Manifest) signed() []byte {
	id := m.ID()
	return append([]byte(signDomain), id[:]...)
}

// publicKey returns the identity of a private key.
func publicKey(key ed25519.PrivateKey) (id verde.NodeID, err error) {
	if len(key) != ed25519.PrivateKeySize {
		return id, fmt.Errorf("private key of %d bytes, want %d", len(key), ed25519.PrivateKeySize)
	}
	copy(id[:], key[ed25519.PrivateKeySize-ed25519.PublicKeySize:])
	return id, nil
}
