package control

import (
	"context"
	"encoding/json"
	"net/http"
)

// ReceiptRequest asks for the proof that a claim is on the ledger.
type ReceiptRequest struct {
	// Claim is a claim's hash, a prefix of it of at least 8 hex digits, or the number of a round of the asked node's own.
	Claim string `json:"claim"`
}

// Receipt is that proof: a file that anybody can check offline.
type Receipt struct {
	File json.RawMessage `json:"file"`
	// Sentence says what it proves, for a person.
	Sentence string `json:"sentence"`
}

// Receipt returns the proof that a claim is on the ledger.
func (c *Client) Receipt(ctx context.Context, req ReceiptRequest) (*Receipt, error) {
	return call[Receipt](ctx, c, http.MethodPost, "receipt", req)
}
