// Package control is the local interface of a running node: the one way in which commands, a parent process and later a web page
// look at a node and tell it things.
//
//	verdant status ──Client──HTTP/JSON──unix socket (0600)──Server──Backend (the node)
//
// The package owns the types on the wire, a server that needs a Backend, and a typed client; it knows nothing of how a node works
// and imports no other package of Verdant, so that anything may import it. The JSON a command prints with --json is these structs.
//
// Streams (audit progress, events) are NDJSON: one JSON object a line, flushed as it happens.
package control

import "context"

// Version is the major version of the interface and the first element of every path.
const Version = "v1"

// Limits of the server. They bound what a confused local client can cost a node; a stranger cannot reach the socket.
const (
	// MaxRequest is the largest request body, in bytes.
	MaxRequest = 64 << 10
	// MaxLine is the longest NDJSON line or plain response a client accepts, in bytes.
	MaxLine = 8 << 20
	// MaxCalls is how many requests are answered at once; more are refused with CodeBusy. A stream counts as long as it lasts.
	MaxCalls = 32
)

// Backend is what the server needs of a node. All methods may be called concurrently and from any goroutine. They return promptly
// when ctx ends. An error that is an *Error travels to the client as it is; any other becomes CodeInternal with its text.
type Backend interface {
	// Status describes the node now. It takes no lock that a round in progress holds: it must answer within a second at any time.
	Status(ctx context.Context) (*Status, error)
	// Peers lists the peers known to the node, connected ones first.
	Peers(ctx context.Context) (*Peers, error)
	// Leaderboard reads the ranking from the ledger, and proves it if req.Verify. It fails with CodeUnavailable, naming the cure, when
	// no endpoint answers or they do not agree; a figure that is not proven is no error.
	Leaderboard(ctx context.Context, req LeaderboardRequest) (*Leaderboard, error)
	// Audit re-executes claims and calls emit for every step of its way, in order, from one goroutine; the last event is AuditDone.
	// An error from emit ends the audit and is returned. A claim that differs is an event, not an error.
	Audit(ctx context.Context, req AuditRequest, emit func(AuditEvent) error) error
	// Events calls emit, from one goroutine, for the remembered events with a sequence above req.After, oldest first, and if
	// req.Follow then for new ones until ctx ends (which is not an error). A reader too slow for the node's bounded memory sees a
	// gap in the sequence, never a blocked node.
	Events(ctx context.Context, req EventsRequest, emit func(Event) error) error
	// Disputes lists the disputes the node knows, newest first.
	Disputes(ctx context.Context, req DisputesRequest) (*Disputes, error)
	// Dispute calls emit with one dispute, and if req.Follow again after every move until there is a verdict.
	Dispute(ctx context.Context, req DisputeRequest, emit func(Dispute) error) error
	// OpenDispute disputes a claim of another node. It fails if the claim is true or its data cannot be had.
	OpenDispute(ctx context.Context, req OpenDisputeRequest) (*Dispute, error)
	// SubmitTask posts a task of the market and returns it once it is on the ledger.
	SubmitTask(ctx context.Context, req SubmitTaskRequest) (*Task, error)
	// Tasks lists the tasks on the ledger, newest first.
	Tasks(ctx context.Context) (*Tasks, error)
	// Task calls emit with one task, and if req.Follow again whenever it changes until it is paid or refunded.
	Task(ctx context.Context, req TaskRequest, emit func(Task) error) error
	// FetchTask fetches a result, compares it with the root the ledger has, and writes its parameters.
	FetchTask(ctx context.Context, req FetchTaskRequest) (*FetchedTask, error)
	// Payout reads where the node's earnings go, or sets it first.
	Payout(ctx context.Context, req PayoutRequest) (*Payout, error)
	// Receipt proves that a claim is on the ledger. It fails with CodeUnavailable while it only waits.
	Receipt(ctx context.Context, req ReceiptRequest) (*Receipt, error)
	// Stake reads what the node has at stake on the ledger, or changes it first.
	Stake(ctx context.Context, req StakeRequest) (*Stake, error)
	// Shutdown asks the node to stop gracefully and returns before it has.
	Shutdown(ctx context.Context, req ShutdownRequest) error
}

// ShutdownRequest asks a node to stop.
type ShutdownRequest struct {
	// Reason is logged.
	Reason string `json:"reason,omitempty"`
}

// EventsRequest chooses events.
type EventsRequest struct {
	// After is the sequence number of the last event the caller has; 0 asks for all that are remembered.
	After uint64 `json:"after,omitempty"`
	// Follow keeps the stream open for what happens next.
	Follow bool `json:"follow,omitempty"`
}

// Kinds of events.
const (
	EventRound   = "round"   // a round is done; Round is set
	EventSkipped = "skipped" // rounds were not done; Skip is set
	EventClaim   = "claim"   // a claim reached the ledger, or will not
	EventPeer    = "peer"    // a peer came or went
	EventAudit   = "audit"   // a claim was audited
	EventDispute = "dispute" // a dispute was opened or decided
	EventTask    = "task"    // something happened to a task of the market
	EventWarning = "warning" // something a person should look at
)

// Event is something that happened to a node.
type Event struct {
	Seq  uint64 `json:"seq"` // increases by one per event of this process, from 1
	Time string `json:"time"`
	Kind string `json:"kind"`
	// Message is one sentence for a person.
	Message string       `json:"message"`
	Round   *RoundReport `json:"round,omitempty"`
	Skip    *Skip        `json:"skip,omitempty"`
	Claim   string       `json:"claim,omitempty"`
	Peer    string       `json:"peer,omitempty"`
}
