package control

// Status is everything a node says about itself. Hashes and roots are lower-case hex, times RFC 3339 in UTC.
type Status struct {
	Node     NodeStatus     `json:"node"`
	Swarm    SwarmStatus    `json:"swarm"`
	Round    RoundStatus    `json:"round"`
	Learning LearningStatus `json:"learning"`
	Rollouts RolloutStatus  `json:"rollouts"`
	Peers    PeerStatus     `json:"peers"`
	Gossip   GossipStatus   `json:"gossip"`
	Claims   ClaimStatus    `json:"claims"`
	Audits   AuditStatus    `json:"audits"`
	Disputes DisputeStatus  `json:"disputes"`
	Ledger   LedgerStatus   `json:"ledger"`
	Process  ProcessStatus  `json:"process"`
	// Warnings are sentences for a person, each with its cure: no peers, a clock off, a ledger that does not answer.
	Warnings []string `json:"warnings,omitempty"`
}

// NodeStatus is who the node is.
type NodeStatus struct {
	Peer     string   `json:"peer"` // libp2p peer id
	Name     string   `json:"name"` // derived from the peer id, see node/petname
	ID       string   `json:"id"`   // raw Ed25519 public key
	Families []string `json:"families"`
	Home     string   `json:"home"`
	Listen   []string `json:"listen"` // multiaddresses with the peer id, fit for a bootstrap list
	Version  string   `json:"version"`
}

// SwarmStatus is what the manifest says.
type SwarmStatus struct {
	ID          string  `json:"id"`
	Name        string  `json:"name"`
	Profile     string  `json:"profile"`
	Spec        uint32  `json:"spec"` // version of the numeric contract
	Own         int     `json:"own"`
	External    int     `json:"external"`
	GenesisTime string  `json:"genesis_time"`
	Period      float64 `json:"period_seconds"`
	Window      uint64  `json:"window"` // rounds an external rollout stays usable
}

// Phases of a node.
const (
	PhaseStarting = "starting" // opening stores, dialing, not yet in a round
	PhaseCatchUp  = "catch-up" // fetching a checkpoint
	PhaseWaiting  = "waiting"  // between two rounds, or before the first
	PhaseSampling = "sampling"
	PhaseTraining = "training"
	PhaseClaiming = "claiming" // committing, publishing, recording
	PhaseObserve  = "observe"  // serves and audits, does no rounds
	PhaseFinished = "finished" // the last round asked for is done; goes on serving
	PhaseStopping = "stopping"
)

// RoundStatus is where the node stands in time.
type RoundStatus struct {
	Phase string `json:"phase"`
	// Clock is the round the manifest's rule gives now, -1 before genesis.
	Clock int64 `json:"clock"`
	// NextSeconds is the time until the clock's next round, in seconds.
	NextSeconds float64 `json:"next_seconds"`
	// Last is the last round done, -1 if none.
	Last int64 `json:"last"`
	// Until is the last round the node was asked to do, -1 for no limit.
	Until int64 `json:"until"`
	// Done counts the rounds done over the node's life, Late those of them that ended after their time.
	Done uint64 `json:"done"`
	Late uint64 `json:"late"`
	// SkippedTotal counts the rounds not done since the node joined; Skips explains them, newest last, at most 64 entries.
	SkippedTotal uint64 `json:"skipped_total"`
	Skips        []Skip `json:"skips,omitempty"`
}

// Reasons for a skip.
const (
	SkipOffline = "offline"  // the node was not running
	SkipBusy    = "busy"     // the round before took too long
	SkipCatchUp = "catch-up" // the node was still fetching its checkpoint
	SkipFault   = "fault"    // the round failed; Detail says how
)

// Skip explains a run of rounds the node did not do.
type Skip struct {
	From   uint64 `json:"from"`
	To     uint64 `json:"to"` // inclusive
	Reason string `json:"reason"`
	Detail string `json:"detail"` // a sentence for a person, with the cure
}

// Score is a count out of a total at one round: completions rewarded out of sampled, or held-out answers right out of asked.
type Score struct {
	Round uint64  `json:"round"`
	Hits  uint32  `json:"hits"`
	Of    uint32  `json:"of"`
	Mean  float64 `json:"mean"`
}

// NewScore fills in the mean, which is 0 if nothing was counted.
func NewScore(round uint64, hits, of uint32) *Score {
	s := &Score{Round: round, Hits: hits, Of: of}
	if of > 0 {
		s.Mean = float64(hits) / float64(of)
	}
	return s
}

// LearningStatus is how well the node does. A nil score has not been measured yet.
type LearningStatus struct {
	RewardFirst  *Score `json:"reward_first"`
	RewardLast   *Score `json:"reward_last"`
	HeldoutFirst *Score `json:"heldout_first"` // of the genesis policy, where the node began there
	HeldoutLast  *Score `json:"heldout_last"`
	// StateRoot commits to parameters and optimiser state after the last round.
	StateRoot string `json:"state_root"`
	// History holds the last rounds, oldest first, at most 64.
	History []RoundReport `json:"history,omitempty"`
}

// RoundReport is one round done.
type RoundReport struct {
	Round     uint64  `json:"round"`
	Seconds   float64 `json:"seconds"`
	Late      bool    `json:"late"`
	Reward    *Score  `json:"reward"`
	Heldout   *Score  `json:"heldout"`
	Own       int     `json:"own"`       // own groups trained on
	External  int     `json:"external"`  // groups of others trained on
	Available int     `json:"available"` // groups of others that could have been chosen
	Steps     int     `json:"steps"`
	Claim     string  `json:"claim"`
	StateRoot string  `json:"state_root"`
}

// RolloutStatus counts rollout groups over the node's life.
type RolloutStatus struct {
	Published     uint64 `json:"published"`
	Received      uint64 `json:"received"`
	ExternalsUsed uint64 `json:"externals_used"`
	// Rejected counts groups of others whose question, answer or reward did not survive being derived again.
	Rejected uint64 `json:"rejected"`
}

// ClaimStatus counts the node's own claims. Made = OnLedger + Pending + Failed.
type ClaimStatus struct {
	Made     uint64 `json:"made"`
	OnLedger uint64 `json:"on_ledger"`
	Pending  uint64 `json:"pending"`
	Failed   uint64 `json:"failed"`
	// LastError says why the last failed one will not be recorded, or why the oldest pending one is not yet.
	LastError string `json:"last_error,omitempty"`
	// Roots is about those that go on chain as one root for all nodes of a round, null if there are none.
	Roots  *RootsStatus `json:"roots,omitempty"`
	Latest string       `json:"latest,omitempty"` // hash of the newest claim
}

// RootsStatus is how claims stand that the node has signed receipts for instead of recording each. Those in a standing root are on the
// ledger; a final root cannot be contested any more.
type RootsStatus struct {
	Rounds   uint64 `json:"rounds"`   // with a receipt
	Standing uint64 `json:"standing"` // of them, in a root on the chain
	Final    uint64 `json:"final"`    // of them, in one that is final
	Root     uint64 `json:"root"`     // number of the newest root with a receipt of this node
	// Why says why some are not final yet.
	Why string `json:"why,omitempty"`
}

// AuditStatus counts the audits this node made of others' claims.
type AuditStatus struct {
	Done      uint64 `json:"done"`
	Agreed    uint64 `json:"agreed"`
	Disagreed uint64 `json:"disagreed"`
	// Unavailable counts claims whose data nobody served; they are neither.
	Unavailable uint64 `json:"unavailable"`
}

// GossipStatus counts messages since the process started.
type GossipStatus struct {
	Delivered uint64 `json:"delivered"`
	Published uint64 `json:"published"`
	// Dropped counts messages lost or refused, by cause: "queue", "rate", "invalid", "stale", "duplicate" and the like.
	Dropped map[string]uint64 `json:"dropped,omitempty"`
}

// LedgerStatus is the health of the ledger as this node sees it.
type LedgerStatus struct {
	// Kind is "local" (embedded chain, protects nobody) or "evm".
	Kind     string `json:"kind"`
	ChainID  uint64 `json:"chain_id"`
	Endpoint string `json:"endpoint"`
	Head     uint64 `json:"head"`
	Address  string `json:"address"` // the account that pays and is credited
	Balance  string `json:"balance"` // wei, decimal
	// Registered tells whether the account is bound to this peer on chain.
	Registered bool `json:"registered"`
	// Stake is what the account has in the stake contract, and Slashed what disputes have cost it, in wei, decimal.
	Stake   string `json:"stake"`
	Slashed string `json:"slashed"`
	// Contributions counts all contributions recorded in the swarm, by anybody.
	Contributions uint64 `json:"contributions"`
	Healthy       bool   `json:"healthy"`
	// Problem says what is wrong and what cures it, when not healthy.
	Problem string `json:"problem,omitempty"`
	// Clock says how the times of blocks contradict this machine's clock, Suspect which endpoint last said what it could not prove,
	// Differs how what the ledger has of this account, by proof, differs from the node's journal. Empty is well.
	Clock   string `json:"clock,omitempty"`
	Suspect string `json:"suspect,omitempty"`
	Differs string `json:"differs,omitempty"`
}

// ProcessStatus is what the node costs its machine.
type ProcessStatus struct {
	PID        int     `json:"pid"`
	Started    string  `json:"started"`
	UptimeSecs float64 `json:"uptime_seconds"`
	RSSBytes   uint64  `json:"rss_bytes"`
	DiskBytes  uint64  `json:"disk_bytes"`
	Goroutines int     `json:"goroutines"`
}
