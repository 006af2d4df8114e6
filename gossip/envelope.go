package gossip

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"

	"google.golang.org/protobuf/proto"

	"verdant/gossip/pb"
)

// Sizes in bytes. MaxEnvelope is the hard cap of one message; anything larger is announced by its hash and pulled as a
// blob. overhead is what an envelope adds to its payload at most.
const (
	MaxEnvelope = 256 << 10
	overhead    = 256
	MaxPayload  = MaxEnvelope - overhead
)

// domain separates these signatures from every other use of a node's key.
const domain = "verdant/envelope/1"

// ErrMalformed means bytes that no honest node sends: wrong schema, size, encoding, swarm or signature. Whoever
// forwards them has not looked.
var ErrMalformed = errors.New("malformed message")

func malformed(format string, a ...any) error {
	return fmt.Errorf("%w: %s", ErrMalformed, fmt.Sprintf(format, a...))
}

// Envelope is a verified signed message. It outlives gossip: Raw can be stored and opened again offline, by anyone.
type Envelope struct {
	Swarm    Hash
	Kind     Kind
	Author   NodeID
	Sequence uint64
	Payload  []byte
	Hash     Hash   // SHA-256 of Raw, also the message id
	Raw      []byte // canonical encoding
}

// signingBytes is what the signature covers. The kind is length-prefixed, everything after it has fixed length, so no
// two envelopes share these bytes.
func signingBytes(swarm Hash, kind Kind, author NodeID, sequence uint64, payload []byte) []byte {
	sum := sha256.Sum256(payload)
	b := make([]byte, 0, len(domain)+32+1+len(kind)+32+8+32)
	b = append(append(b, domain...), swarm[:]...)
	b = append(append(b, byte(len(kind))), kind...)
	b = binary.LittleEndian.AppendUint64(append(b, author[:]...), sequence)
	return append(b, sum[:]...)
}

// Seal signs a payload. key is the author's Ed25519 private key, sequence must be larger than in every envelope that
// this author signed before.
func Seal(key ed25519.PrivateKey, swarm Hash, kind Kind, sequence uint64, payload []byte) (*Envelope, error) {
	if len(key) != ed25519.PrivateKeySize {
		return nil, fmt.Errorf("seal %s: key of %d bytes, want %d", kind, len(key), ed25519.PrivateKeySize)
	}
	if !kind.valid() {
		return nil, fmt.Errorf("seal: unknown kind %q", string(kind))
	}
	if len(payload) == 0 || len(payload) > MaxPayload {
		return nil, fmt.Errorf("seal %s: payload of %d bytes, 1 to %d are allowed: publish larger objects as a blob and gossip their hash",
			kind, len(payload), MaxPayload)
	}
	author := NodeID(key.Public().(ed25519.PublicKey))
	m := &pb.Envelope{
		Swarm: swarm[:], Kind: string(kind), Author: author[:], Sequence: sequence, Payload: payload,
		Signature: ed25519.Sign(key, signingBytes(swarm, kind, author, sequence, payload)),
	}
	raw, err := marshal(m)
	if err != nil {
		return nil, fmt.Errorf("seal %s: %w", kind, err)
	}
	return &Envelope{Swarm: swarm, Kind: kind, Author: author, Sequence: sequence, Payload: payload, Hash: sha256.Sum256(raw), Raw: raw}, nil
}

// Open parses and verifies an envelope of the given swarm and kind; a zero-length kind accepts any. It needs no network
// and no state, so stored envelopes can be checked again at any time. raw is kept, not copied. Every error wraps
// ErrMalformed.
func Open(swarm Hash, kind Kind, raw []byte) (*Envelope, error) {
	e, sig, err := parse(swarm, kind, raw)
	if err != nil {
		return nil, err
	}
	if err := verify(e, sig); err != nil {
		return nil, err
	}
	return e, nil
}

// parse does everything that Open does but the signature.
func parse(swarm Hash, kind Kind, raw []byte) (e *Envelope, sig []byte, err error) {
	if len(raw) > MaxEnvelope {
		return nil, nil, malformed("envelope of %d bytes, limit %d", len(raw), MaxEnvelope)
	}
	var m pb.Envelope
	if err := unmarshal(raw, &m); err != nil {
		return nil, nil, err
	}
	k := Kind(m.Kind)
	switch {
	case !k.valid():
		return nil, nil, malformed("unknown kind %q", m.Kind)
	case kind != "" && k != kind:
		return nil, nil, malformed("kind %q on the topic of %q", m.Kind, string(kind))
	case len(m.Swarm) != 32 || Hash(m.Swarm) != swarm:
		return nil, nil, malformed("envelope of another swarm")
	case len(m.Author) != 32:
		return nil, nil, malformed("author of %d bytes, want 32", len(m.Author))
	case len(m.Signature) != ed25519.SignatureSize:
		return nil, nil, malformed("signature of %d bytes, want %d", len(m.Signature), ed25519.SignatureSize)
	case len(m.Payload) == 0:
		return nil, nil, malformed("empty payload")
	}
	return &Envelope{
		Swarm: swarm, Kind: k, Author: NodeID(m.Author), Sequence: m.Sequence, Payload: m.Payload,
		Hash: sha256.Sum256(raw), Raw: raw,
	}, m.Signature, nil
}

func verify(e *Envelope, sig []byte) error {
	if !ed25519.Verify(e.Author[:], signingBytes(e.Swarm, e.Kind, e.Author, e.Sequence, e.Payload), sig) {
		return malformed("wrong signature")
	}
	return nil
}

// marshal gives the canonical encoding: no maps, no unknown fields, so that field order alone decides.
func marshal(m proto.Message) ([]byte, error) {
	return proto.MarshalOptions{Deterministic: true}.Marshal(m)
}

// unmarshal refuses every encoding but the canonical one.
func unmarshal(raw []byte, m proto.Message) error {
	if err := (proto.UnmarshalOptions{DiscardUnknown: true, RecursionLimit: 8}).Unmarshal(raw, m); err != nil {
		return malformed("not a %s", m.ProtoReflect().Descriptor().Name())
	}
	again, err := marshal(m)
	if err != nil || !bytes.Equal(again, raw) {
		return malformed("encoding of %s is not canonical", m.ProtoReflect().Descriptor().Name())
	}
	return nil
}
