package control

import (
	"context"
	"net/http"
)

// PayoutRequest asks where earnings go, or sends them elsewhere.
type PayoutRequest struct {
	// Address gets what the account earns from now on; empty changes nothing.
	Address string `json:"address,omitempty"`
}

// Payout is where an account's earnings go.
type Payout struct {
	Account string `json:"account"`
	Payout  string `json:"payout"` // on the ledger now
	// Wanted is what was asked for, while it is not on the ledger yet; State says how far it has come.
	Wanted string `json:"wanted,omitempty"`
	State  string `json:"state,omitempty"`
}

// Payout reads or sets where the node's earnings go.
func (c *Client) Payout(ctx context.Context, req PayoutRequest) (*Payout, error) {
	return call[Payout](ctx, c, http.MethodPost, "payout", req)
}
