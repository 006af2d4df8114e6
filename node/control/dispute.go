package control

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"strings"
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
	SettlementPlaying = "playing" // a game is played on the ledger
	SettlementPaid    = "paid"    // the loser has paid on the ledger
	SettlementLost    = "lost"    // the ledger decided otherwise: this node has paid
	SettlementJudged  = "judged"  // nobody's stake is behind it: the referee contract was asked, and nothing taken
	SettlementFailed  = "failed"  // the contract refused it
	SettlementNone    = "none"    // there is no way to the ledger
)

// Ways of a settlement.
const (
	ByTransaction = "transaction" // one, by what the loser had signed
	ByGame        = "game"        // a game on the ledger, because one side signed nothing or fell silent
)

// Settlement is how the winner of a dispute took it to the ledger.
type Settlement struct {
	State string `json:"state"`
	Way   string `json:"way,omitempty"`
	// Tx decided it or, while a game is played, has opened it.
	Tx string `json:"tx,omitempty"`
	// Gas is what this node has paid for, in all its Moves on the ledger.
	Gas   uint64 `json:"gas,omitempty"`
	Moves int    `json:"moves,omitempty"`
	// Wei is what it cost the loser. Less than a bond is what an account had left.
	Wei    string `json:"wei,omitempty"`
	Loser  string `json:"loser,omitempty"`  // challenger or defender, as the referee contract says
	Detail string `json:"detail,omitempty"` // why it failed, or why there is none
}

// Sentence tells it to a person.
func (s *Settlement) Sentence() string {
	switch s.State {
	case SettlementPlaying:
		return fmt.Sprintf("a game about it is played on the ledger, opened by transaction %s", s.Tx)
	case SettlementPaid, SettlementLost:
		text := "settled on the ledger by transaction " + s.Tx
		if s.Way == ByGame {
			text = "settled by a game on the ledger, which transaction " + s.Tx + " ended"
		}
		if s.State == SettlementLost {
			text += ", against this node"
		}
		if s.Gas > 0 {
			text += fmt.Sprintf(", for %d gas", s.Gas)
		}
		if s.Moves > 1 {
			text += fmt.Sprintf(" in %d moves", s.Moves)
		}
		return text + ": the loser has paid " + ether(s.Wei)
	case SettlementJudged:
		return s.Detail
	}
	return fmt.Sprintf("not settled on the ledger (%s): %s", s.State, s.Detail)
}

// ether writes an amount of wei as ether, as far as its digits matter.
func ether(wei string) string {
	n, ok := new(big.Rat).SetString(wei)
	if !ok || n.Sign() == 0 {
		return "nothing: its account has no stake left"
	}
	text := n.Quo(n, big.NewRat(1e18, 1)).FloatString(6)
	return strings.TrimRight(strings.TrimRight(text, "0"), ".") + " ETH"
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
