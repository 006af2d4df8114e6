// Package ledger records round claims on an EVM chain and reads them back: registry, stake, contributions, leaderboard.
//
// "Light" is meant literally: no chain is followed. A Client talks JSON-RPC to any EVM chain, the embedded local ledger
// of package devchain or a public one, and the rest of Verdant sees only the types of this package.
//
//	Contribute ──► journal (fsync) ──► sender ──► JSON-RPC ──► Registry, Stake, Rounds
//	                   ▲                  │
//	                   └── what became of it
//
// Recording never blocks a round: Contribute returns once the contribution is in the journal on disk. One goroutine
// per Client, the sender, brings the journal onto the chain in order, and outlives dead endpoints, lost
// transactions, fees that turned out too low, kill -9 and reorganisations. Nothing is called recorded until it is
// in a block that the chain calls safe.
//
// Package node composes it; nothing below node may import it.
package ledger

import (
	"errors"
	"log/slog"
	"math/big"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Address is an account or a contract on the chain.
type Address = common.Address

// ParseAddress reads 0x and 40 hexadecimal digits.
func ParseAddress(s string) (Address, error) {
	if !common.IsHexAddress(s) {
		return Address{}, errors.New("parse address " + quoted(s) + ": want 0x and 40 hexadecimal digits")
	}
	return common.HexToAddress(s), nil
}

// Errors a caller branches on.
var (
	// ErrUnreachable: no endpoint answers. Journaled work waits and goes on when one does.
	ErrUnreachable = errors.New("ledger unreachable")
	// ErrWrongChain: an endpoint serves another chain than the manifest names.
	ErrWrongChain = errors.New("wrong chain")
	// ErrWrongContract: an address of the manifest does not hold the contract it should.
	ErrWrongContract = errors.New("wrong contract")
	// ErrNoFunds: the account cannot pay for the next transaction. Journaled work waits.
	ErrNoFunds = errors.New("account has no funds")
	// ErrReadOnly: the client was made without an account.
	ErrReadOnly = errors.New("ledger client has no account")
	// ErrConflict: something else is already journaled under the same purpose and id.
	ErrConflict = errors.New("already journaled with other content")
	// ErrJournalFull: too much work waits for the chain.
	ErrJournalFull = errors.New("ledger journal is full")
	// ErrClosed: the client was closed.
	ErrClosed = errors.New("ledger client closed")
)

// Config says which chain, which contracts and whose account. What the manifest of a swarm says comes first.
type Config struct {
	// Endpoints are JSON-RPC URLs, tried in order; the first that answers is used until it stops answering.
	Endpoints []string
	// Last is a JSON-RPC URL tried when none of Endpoints answers, such as a tunnel through a peer.
	Last string
	// Quorum is how many of Endpoints must give the same block before a verified read builds on it. Zero means more than half.
	// With one endpoint its word is taken, and every verified answer says so.
	Quorum int
	// ChainID is checked against every endpoint before anything it says is believed.
	ChainID uint64
	// Registry, Stake and Rounds are the contracts; each is asked for its kind before it is used.
	Registry, Stake, Rounds Address
	// Roots and Rewards are the contracts of rounds that go on chain as one root, checked like the others; zero where there are none.
	Roots, Rewards Address
	// Trees finds the receipts behind roots, for leaderboards. Without it what roots hold is not counted.
	Trees Trees
	// DeploymentBlock is where reading events starts. Too late and contributions are missed; too early only costs time.
	DeploymentBlock uint64
	// Swarm is the swarm id. Its first 8 bytes tag every contribution.
	Swarm [32]byte
	// MaxSampled and MaxAsked are the most completions and held-out questions one round of this swarm can have.
	// Contributions that claim more are not counted. Zero means no bound.
	MaxSampled, MaxAsked uint32

	// Account signs transactions. Nil makes a client that only reads.
	Account *Account
	// Journal is the file that holds what waits for the chain; needed with an Account. One client at a time.
	Journal string
	// Faucet asks the local ledger for ether when the account runs low. Endpoints without a faucet ignore it.
	Faucet bool
	// Offline lets Dial succeed when no endpoint answers; the sender keeps trying.
	Offline bool

	// HTTP carries the requests; give one whose transport dials a tunnel to use a chain that is not on the internet.
	// Nil means a client with sane timeouts. Answers above 16 MiB are refused either way.
	HTTP *http.Client
	// Timeout is how long an endpoint may take for one answer before the next one is asked. Zero means 10 s.
	Timeout time.Duration
	// Poll is how often the sender looks at the chain while something waits. Zero means 500 ms.
	Poll time.Duration
	// Reprice is how long a transaction may wait before it is sent again with a higher fee. Zero means 20 s. Below the
	// chain's block time it only wastes money.
	Reprice time.Duration
	// MaxFee bounds the fee per gas in wei. Zero means 500 gwei. While the chain asks more, work waits.
	MaxFee *big.Int
	// Confirmations stand in for the safe block on chains that have none. Zero means 12.
	Confirmations uint64
	// Log receives what happens. Nil discards it.
	Log *slog.Logger
}

// Contribution is one round claim of one node, as recorded. Node, Account, Block, Index and Tx are filled in when read.
type Contribution struct {
	Claim, Post       [32]byte // hash of the claim, root of the state after the round
	Round             uint64
	Rewarded, Sampled uint32 // own completions with reward 1, and all
	Correct, Asked    uint32 // held-out questions, greedy

	Node    [32]byte // peer the account speaks for (raw Ed25519 public key); zero if its registration does not verify
	Account Address
	Block   uint64
	Index   uint32 // of the event within the block
	Tx      [32]byte
}

// State is how far a piece of journaled work has come.
type State string

const (
	Queued   State = "queued"   // in the journal, not yet sent
	Sent     State = "sent"     // signed and sent
	Mined    State = "mined"    // in a block that could still be replaced
	Recorded State = "recorded" // in a block the chain calls safe
	Failed   State = "failed"   // will not be tried again; the reason says why
)

// Entry is one piece of journaled work as shown to people.
type Entry struct {
	Purpose string `json:"purpose"` // contribute, register, deposit, ...
	ID      string `json:"id"`
	State   State  `json:"state"`
	Reason  string `json:"reason,omitempty"`
	Nonce   uint64 `json:"nonce"`
	Tx      string `json:"tx,omitempty"` // hash of the newest attempt
	Block   uint64 `json:"block,omitempty"`
	GasUsed uint64 `json:"gas_used,omitempty"`
}

// Health is a snapshot of the connection and of the journal.
type Health struct {
	Connected  bool      `json:"connected"`
	Endpoint   string    `json:"endpoint"`
	ChainID    uint64    `json:"chain_id"`
	Head       uint64    `json:"head"`
	Safe       uint64    `json:"safe"`
	Account    Address   `json:"account"`
	BalanceWei string    `json:"balance_wei"`
	Waiting    int       `json:"waiting"`  // queued, sent or mined
	Recorded   int       `json:"recorded"` // contributions recorded by this journal, ever
	Failed     int       `json:"failed"`   // contributions given up by this journal, ever
	LastError  string    `json:"last_error,omitempty"`
	Clock      string    `json:"clock,omitempty"`   // what the times of blocks say is wrong with this machine's clock
	Suspect    string    `json:"suspect,omitempty"` // the last endpoint that said what it could not prove, when, and what
	LastOK     time.Time `json:"last_ok"`
}

// Row is one line of the leaderboard: what one account has recorded in this swarm.
type Row struct {
	Rank     int      `json:"rank"`
	Node     [32]byte `json:"-"` // peer, raw Ed25519 public key
	Account  Address  `json:"account"`
	Rounds   uint64   `json:"rounds"`
	Rewarded uint64   `json:"rewarded"`
	Sampled  uint64   `json:"sampled"`

	FirstRound   uint64 `json:"first_round"`
	LastRound    uint64 `json:"last_round"`
	FirstCorrect uint32 `json:"first_correct"` // held-out, first recorded round that was asked anything
	FirstAsked   uint32 `json:"first_asked"`
	LastCorrect  uint32 `json:"last_correct"` // held-out, last recorded round that was asked anything
	LastAsked    uint32 `json:"last_asked"`

	// What of Rounds, Rewarded and Sampled roots hold, and the newest final one with a receipt of the account, if RootRounds is not 0.
	RootRounds   uint64 `json:"root_rounds"`
	RootRewarded uint64 `json:"root_rewarded"`
	RootSampled  uint64 `json:"root_sampled"`
	Root         uint32 `json:"root"`

	LastClaim  [32]byte `json:"-"`
	LastTx     [32]byte `json:"-"`
	FirstBlock uint64   `json:"first_block"` // of the first contribution that counts
	LastBlock  uint64   `json:"last_block"`
	// Invalid counts contributions that claim more than a round of this swarm can have. They count for nothing.
	Invalid uint64 `json:"invalid"`
	// Agrees says that the events add up to the totals the contract keeps.
	Agrees     bool   `json:"agrees"`
	StakeWei   string `json:"stake_wei"`   // bonded and unbonding
	SlashedWei string `json:"slashed_wei"` // ever
	Lost       uint64 `json:"lost"`        // disputes on the chain that cost the account its stake
	Won        uint64 `json:"won"`         // disputes on the chain that brought it a share of another's
}

// Heldout is the held-out score of the last round, 0 to 1, and how much it gained since the first.
func (r Row) Heldout() (score, gain float64) {
	if r.LastAsked == 0 {
		return 0, 0
	}
	score = float64(r.LastCorrect) / float64(r.LastAsked)
	return score, score - float64(r.FirstCorrect)/float64(r.FirstAsked)
}
