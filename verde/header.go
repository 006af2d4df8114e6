package verde

import (
	"encoding/binary"
	"fmt"
)

// Header says what a dispute is about and between whom. It is the transcript before the first move.
type Header struct {
	Rules      Hash // of both sides' rules
	Claim      Claim
	Challenger NodeID
	// Defender is usually the claim's own node. It may be any other that stands up for the claim: the
	// claim commits to every answer, so it makes no difference who gives them.
	Defender NodeID
	// Nonce tells disputes about one claim between the same two apart.
	Nonce Hash
}

// headerSize is the length of every encoded header.
const headerSize = 32 + ClaimSize + 32 + 32 + 32

// Encode returns the canonical bytes.
func (h *Header) Encode() []byte {
	b := append(make([]byte, 0, headerSize), h.Rules[:]...)
	b, _ = h.Claim.AppendBinary(b) // has no error to give
	b = append(b, h.Challenger[:]...)
	b = append(b, h.Defender[:]...)
	return append(b, h.Nonce[:]...)
}

// ID identifies the dispute.
func (h *Header) ID() Hash { return TagDispute.Sum(h.Encode()) }

// Party returns the node that plays a side.
func (h *Header) Party(p Party) NodeID {
	switch p {
	case Challenger:
		return h.Challenger
	case Defender:
		return h.Defender
	}
	return NodeID{}
}

// DecodeHeader reads a header; its claim is valid in itself.
func DecodeHeader(b []byte) (Header, error) {
	var h Header
	if len(b) != headerSize {
		return h, fmt.Errorf("decode dispute header: %d bytes, want %d", len(b), headerSize)
	}
	b = b[copy(h.Rules[:], b):]
	c, err := DecodeClaim(b[:ClaimSize])
	if err != nil {
		return h, fmt.Errorf("decode dispute header: %w", err)
	}
	h.Claim = c
	b = b[ClaimSize:]
	b = b[copy(h.Challenger[:], b):]
	b = b[copy(h.Defender[:], b):]
	copy(h.Nonce[:], b)
	return h, h.validate()
}

func (h *Header) validate() error {
	switch {
	case h.Challenger.IsZero() || h.Defender.IsZero():
		return fmt.Errorf("dispute header names no challenger or no defender")
	case h.Challenger == h.Defender:
		return fmt.Errorf("dispute header names one node as both sides")
	case h.Challenger == h.Claim.Node:
		return fmt.Errorf("a node cannot dispute a claim of its own")
	}
	return nil
}

// advance returns the hash of the transcript after one more move.
func advance(head Hash, seq uint32, p Party, position Hash, body []byte) Hash {
	b := make([]byte, 0, 32+4+1+32+len(body))
	b = append(b, head[:]...)
	b = binary.LittleEndian.AppendUint32(b, seq)
	b = append(b, byte(p))
	b = append(b, position[:]...)
	b = append(b, body...)
	return TagMove.Sum(b)
}
