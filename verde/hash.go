package verde

import (
	"encoding/hex"
	"fmt"
)

// A Hash is a SHA-256 digest. The zero value means "none": nobody knows data that hash to it.
type Hash [32]byte

// A NodeID is the raw Ed25519 public key of a node. A libp2p peer id of an Ed25519 key embeds it, so
// the two convert into each other without loss.
type NodeID [32]byte

// IsZero reports whether h is the hash that stands for none.
func (h Hash) IsZero() bool { return h == Hash{} }

// String returns h as 64 lower case hexadecimal digits.
func (h Hash) String() string { return hex.EncodeToString(h[:]) }

// Short returns the first eight digits of h, for people to read.
func (h Hash) Short() string { return hex.EncodeToString(h[:4]) }

// MarshalText implements [encoding.TextMarshaler].
func (h Hash) MarshalText() ([]byte, error) { return hex.AppendEncode(nil, h[:]), nil }

// UnmarshalText implements [encoding.TextUnmarshaler]; it takes what [ParseHash] takes.
func (h *Hash) UnmarshalText(text []byte) error {
	v, err := ParseHash(string(text))
	if err == nil {
		*h = v
	}
	return err
}

// ParseHash reads a hash from its 64 hexadecimal digits.
func ParseHash(s string) (Hash, error) {
	v, err := parse32(s)
	if err != nil {
		return Hash{}, fmt.Errorf("parse hash: %w", err)
	}
	return v, nil
}

// IsZero reports whether n is no node at all.
func (n NodeID) IsZero() bool { return n == NodeID{} }

// String returns n as 64 lower case hexadecimal digits.
func (n NodeID) String() string { return hex.EncodeToString(n[:]) }

// Short returns the first eight digits of n, for people to read.
func (n NodeID) Short() string { return hex.EncodeToString(n[:4]) }

// MarshalText implements [encoding.TextMarshaler].
func (n NodeID) MarshalText() ([]byte, error) { return hex.AppendEncode(nil, n[:]), nil }

// UnmarshalText implements [encoding.TextUnmarshaler]; it takes what [ParseNodeID] takes.
func (n *NodeID) UnmarshalText(text []byte) error {
	v, err := ParseNodeID(string(text))
	if err == nil {
		*n = v
	}
	return err
}

// ParseNodeID reads a node id from its 64 hexadecimal digits.
func ParseNodeID(s string) (NodeID, error) {
	v, err := parse32(s)
	if err != nil {
		return NodeID{}, fmt.Errorf("parse node id: %w", err)
	}
	return v, nil
}

// parse32 decodes exactly 32 bytes. Hash and NodeID are different types on purpose and share only this.
func parse32(s string) (out [32]byte, err error) {
	if len(s) != 64 {
		return out, fmt.Errorf("want 64 hexadecimal digits, got %d characters", len(s))
	}
	if _, err := hex.Decode(out[:], []byte(s)); err != nil {
		return [32]byte{}, err
	}
	return out, nil
}
