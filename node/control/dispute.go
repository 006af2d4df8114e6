package control

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
)

// States of a dispute.
const (
	DisputeOpen    = "open"
	DisputeDecided = "decided"
	// DisputeGivenUp: it ended without a verdict; nobody is to blame.
	DisputeGivenUp = "given up"
)

// DisputesRequest chooses disputes.
type DisputesRequest struct {
	// Open lists undecided ones only.
	Open bool `json:"open,omitempty"`
}

// Disputes are those a node takes part in, has refereed or has heard of, newest first.
type Disputes struct {
	Self     string    `json:"self"`
	Disputes []Dispute `json:"disputes"`
}

// Dispute is one dispute about a claim.
type Dispute struct {
	ID    string `json:"id"`
	State string `json:"state"`
	Claim string `json:"claim"`
	Round uint64 `json:"round"`
	// Node made the claim. Challenger says that it is false, Defender stands up for it.
	Node           string `json:"node"`
	NodeName       string `json:"node_name"`
	Challenger     string `json:"challenger"`
	ChallengerName string `json:"challenger_name"`
	Defender       string `json:"defender"`
	DefenderName   string `json:"defender_name"`
	// Role is this node's: "challenger", "defender", "referee", or "spectator" if it has only heard of it.
	Role   string  `json:"role"`
	Opened string  `json:"opened"`
	Second float64 `json:"seconds"` // from open to verdict, or until now
	Moves  [2]int  `json:"moves"`   // of challenger and defender
	Bytes  [2]int  `json:"bytes"`
	// Verdict is nil while it is open.
	Verdict *DisputeVerdict `json:"verdict,omitempty"`
	// Settlement is what has become of it on the ledger, nil while nothing has.
	Settlement *Settlement `json:"settlement,omitempty"`
	// Transcript is the SHA-256 of the transcript file.
	Transcript string `json:"transcript,omitempty"`
	// Story is verde.Story: how the dispute narrowed to one word.
	Story json.RawMessage `json:"story,omitempty"`
	// File is the transcript itself, in answers to a request for it.
	File []byte `json:"file,omitempty"`
}

// DisputeVerdict says who lost and why.
type DisputeVerdict struct {
	Winner     string `json:"winner"` // challenger or defender
	Convicted  string `json:"convicted"`
	ConvictedN string `json:"convicted_name"`
	Reason     string `json:"reason"`
	Detail     string `json:"detail"`
}

// States of a settlement.
const (
	SettlementSent   = "sent"   // its transaction is on the ledger: the loser has paid, or a game is played there
	SettlementFailed = "failed" // the contract refused it
	SettlementNone   = "none"   // there is no way to the ledger
)

// Settlement is how the winner of a dispute took it to the ledger.
type Settlement struct {
	State  string `json:"state"`
	Tx     string `json:"tx,omitempty"`
	Gas    uint64 `json:"gas,omitempty"`
	Detail string `json:"detail,omitempty"` // why it failed, or why there is none
}

// Sentence tells it to a person.
func (s *Settlement) Sentence() string {
	if s.State == SettlementSent {
		return fmt.Sprintf("settled by transaction %s (%d gas)", s.Tx, s.Gas)
	}
	return fmt.Sprintf("not settled (%s): %s", s.State, s.Detail)
}

// DisputeRequest asks for one dispute, by its id or a prefix of at least 8 digits.
type DisputeRequest struct {
	ID string `json:"id"`
	// Follow keeps the stream open until there is a verdict.
	Follow bool `json:"follow,omitempty"`
	// File asks for the transcript.
	File bool `json:"file,omitempty"`
}

// OpenDisputeRequest asks the node to dispute a claim of another.
type OpenDisputeRequest struct {
	Claim string `json:"claim"` // its hash or a prefix of at least 8 digits
	// Referee is the peer id of a node to play through; empty plays with the defender directly.
	Referee string `json:"referee,omitempty"`
}

// DisputeStatus counts a node's disputes.
type DisputeStatus struct {
	Active uint64 `json:"active"`
	Opened uint64 `json:"opened"` // as challenger, decided ones
	Won    uint64 `json:"won"`    // on either side
	Lost   uint64 `json:"lost"`
	// Convicted counts nodes that this node knows to have lost a dispute about a claim of theirs.
	Convicted uint64 `json:"convicted"`
	// Unsettled counts those this node has won and is still taking to the ledger.
	Unsettled int `json:"unsettled"`
}

// Disputes lists disputes.
func (c *Client) Disputes(ctx context.Context, req DisputesRequest) (*Disputes, error) {
	return call[Disputes](ctx, c, http.MethodPost, "disputes", req)
}

// Dispute calls fn with a dispute as it stands, and if it is followed again after every move.
func (c *Client) Dispute(ctx context.Context, req DisputeRequest, fn func(Dispute) error) error {
	return follow(ctx, c, "dispute", req, fn)
}

// OpenDispute has the node dispute a claim.
func (c *Client) OpenDispute(ctx context.Context, req OpenDisputeRequest) (*Dispute, error) {
	return call[Dispute](ctx, c, http.MethodPost, "dispute/open", req)
}
