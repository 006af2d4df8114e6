package ledger

import (
	"context"
	"crypto/ed25519"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
)

// bindingDomain begins what a peer signs when an account is to speak for it.
const bindingDomain = "verdant/registry/1"

// BindingMessage is what a peer signs with its Ed25519 key so that account may speak for it on one chain and one
// registry: domain, chain id (8 bytes, big endian), registry, account.
func BindingMessage(chainID uint64, registry, account Address) []byte {
	message := []byte(bindingDomain)
	message = binary.BigEndian.AppendUint64(message, chainID)
	message = append(message, registry[:]...)
	return append(message, account[:]...)
}

// Register makes the account speak for the peer that owns the key, or for that peer from now on if the account spoke for
// another. It returns once that is journaled; if the chain already says so it does nothing.
func (c *Client) Register(ctx context.Context, key ed25519.PrivateKey) error {
	if c.cfg.Account == nil {
		return ErrReadOnly
	}
	if len(key) != ed25519.PrivateKeySize {
		return fmt.Errorf("register: the peer's key has %d bytes, want an Ed25519 private key of %d", len(key),
			ed25519.PrivateKeySize)
	}
	var peer [32]byte
	copy(peer[:], key.Public().(ed25519.PublicKey))
	signature := ed25519.Sign(key, BindingMessage(c.cfg.ChainID, c.cfg.Registry, c.Account()))
	r, s := [32]byte(signature[:32]), [32]byte(signature[32:])

	known, err := c.PeerOf(ctx, c.Account())
	switch {
	case errors.Is(err, ErrUnreachable):
		known = [32]byte{} // as far as we know; the sender finds out
	case err != nil:
		return fmt.Errorf("register: %w", err)
	case known == peer:
		return nil
	}
	data := c.registry.PackRegister(peer, r, s)
	if known != ([32]byte{}) {
		data = c.registry.PackRotate(peer, r, s)
	}
	w := &work{Purpose: purposeRegister, ID: hex.EncodeToString(peer[:]), To: c.cfg.Registry, Data: data}
	return c.insist(w, err == nil)
}

// PeerOf reads the peer an account claims to speak for; zero if it is not registered. Whether the peer agreed is in the
// registration's signature: see Registrations.
func (c *Client) PeerOf(ctx context.Context, account Address) ([32]byte, error) {
	v, err := c.look(ctx, nil)
	if err != nil {
		return [32]byte{}, err
	}
	out, err := c.read(ctx, c.cfg.Registry, c.registry.PackPeerOf(account), uint64(v.head.Number))
	if err != nil {
		return [32]byte{}, fmt.Errorf("read registry: %w", err)
	}
	return c.registry.UnpackPeerOf(out)
}
