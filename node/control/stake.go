package control

import (
	"context"
	"net/http"
)

// StakeRequest reads what the node has at stake, or changes it first by one of these.
type StakeRequest struct {
	Deposit  string `json:"deposit,omitempty"`  // wei to put up
	Unbond   string `json:"unbond,omitempty"`   // wei to ask back
	Withdraw bool   `json:"withdraw,omitempty"` // take what has waited long enough
}

// Stake is what an account can lose on the ledger. Amounts are in wei, decimal.
type Stake struct {
	Account   string `json:"account"`
	Bonded    string `json:"bonded"`
	Locked    string `json:"locked"` // by games and tasks, of all it has here
	Unbonding string `json:"unbonding"`
	ReleaseAt string `json:"release_at,omitempty"` // from when on what is unbonding can be withdrawn
	// State says how far what was asked for has come, while it is not on the ledger yet.
	State string `json:"state,omitempty"`
}

// Stake reads or changes the node's stake.
func (c *Client) Stake(ctx context.Context, req StakeRequest) (*Stake, error) {
	return call[Stake](ctx, c, http.MethodPost, "stake", req)
}
