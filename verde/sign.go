package verde

import (
	"crypto/ed25519"
	"errors"
	"fmt"
)

// A Signer signs the moves of one party. Sign gets the hash of the transcript with the new move at its
// end; the signature thus covers everything both sides have said.
type Signer interface {
	Node() NodeID
	Sign(transcript Hash) ([]byte, error)
}

// A Verifier checks what a Signer made. It must be a pure function: whoever replays a transcript gets
// the same answers.
type Verifier interface {
	Verify(node NodeID, transcript Hash, signature []byte) bool
}

// MaxSignature bounds a signature in bytes.
const MaxSignature = 128

// Ed25519 verifies signatures under the node ids themselves, which are Ed25519 keys.
type Ed25519 struct{}

// Verify implements [Verifier].
func (Ed25519) Verify(node NodeID, transcript Hash, signature []byte) bool {
	return len(signature) == ed25519.SignatureSize && ed25519.Verify(node[:], transcript[:], signature)
}

// KeySigner signs with an Ed25519 key.
type KeySigner struct{ key ed25519.PrivateKey }

// NewKeySigner returns a signer for a node's key.
func NewKeySigner(key ed25519.PrivateKey) (*KeySigner, error) {
	if len(key) != ed25519.PrivateKeySize {
		return nil, fmt.Errorf("make signer: key of %d bytes, want %d", len(key), ed25519.PrivateKeySize)
	}
	return &KeySigner{key}, nil
}

// Node implements [Signer].
func (s *KeySigner) Node() NodeID { return NodeID(s.key.Public().(ed25519.PublicKey)) }

// Sign implements [Signer].
func (s *KeySigner) Sign(transcript Hash) ([]byte, error) {
	return ed25519.Sign(s.key, transcript[:]), nil
}

// Signed is a move as it travels: at which place of the transcript, its canonical bytes, and the
// signature of the party whose turn it is there.
type Signed struct {
	Seq  uint32
	Body []byte
	Sig  []byte
}

// Errors of Receive that say nothing against the opponent: anybody can send such a message. The
// connection it came over may be cut; the dispute goes on.
var (
	// ErrDuplicate says that this very move was received before.
	ErrDuplicate = errors.New("move is already in the transcript")
	// ErrOrder says that a move before this one is missing.
	ErrOrder = errors.New("move is ahead of the transcript")
	// ErrSignature says that the move is not from the party whose turn it is.
	ErrSignature = errors.New("move is not signed by the party to move")
	// ErrOver says that the dispute is decided.
	ErrOver = errors.New("dispute is over")
	// ErrSize says that a move is longer than any can be.
	ErrSize = fmt.Errorf("move is longer than %d bytes", MaxMove)
)
