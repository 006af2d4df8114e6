package swarm

import "verdant/verde"

// Score is a count out of a total in one round.
type Score struct {
	Round uint64 `json:"round"`
	Hits  uint32 `json:"hits"`
	Of    uint32 `json:"of"`
}

// Skip explains a run of rounds a node did not do.
type Skip struct {
	From   uint64 `json:"from"`
	To     uint64 `json:"to"` // inclusive
	Reason string `json:"reason"`
	Detail string `json:"detail"` // a sentence for a person, with the cure
}

// Reasons for a skip.
const (
	SkipOffline = "offline"  // the node was not running
	SkipBusy    = "busy"     // the round before took too long
	SkipCatchUp = "catch-up" // the node was still fetching its checkpoint
	SkipFault   = "fault"    // the round failed
)

// maxSkips is how many runs of skipped rounds are kept; the oldest go first.
const maxSkips = 64

// Phase is what an engine is doing.
type Phase string

// The phases of an engine.
const (
	PhaseStarting Phase = "starting"
	PhaseWaiting  Phase = "waiting"  // between two rounds, or before the first
	PhaseSampling Phase = "sampling" // own completions
	PhaseTraining Phase = "training"
	PhaseClaiming Phase = "claiming" // committing and publishing
	PhaseFinished Phase = "finished" // the last round asked for is done
)

// Round reports one round done.
type Round struct {
	Round     uint64
	Seconds   float64
	Late      bool // ended after its time
	Reward    Score
	Heldout   Score
	Own       int // own groups trained on
	External  int // groups of others trained on
	Available int // groups of others that could have been chosen
	Steps     int
	Loss      float32
	Claim     verde.Claim
	Hash      verde.Hash // of the claim
	Envelope  []byte     // the signed claim
}

// Progress is what a node remembers of its rounds, over all its runs. It is
// committed with every round.
type Progress struct {
	Last         int64      `json:"last"` // last round done, -1 if none
	Claim        verde.Hash `json:"claim"`
	State        verde.Hash `json:"state"` // root of the state after it
	Done         uint64     `json:"done"`
	Late         uint64     `json:"late"`
	Skipped      uint64     `json:"skipped"`
	Skips        []Skip     `json:"skips,omitempty"`
	RewardFirst  *Score     `json:"reward_first,omitempty"`
	RewardLast   *Score     `json:"reward_last,omitempty"`
	HeldoutFirst *Score     `json:"heldout_first,omitempty"` // of the state the node began with
	HeldoutLast  *Score     `json:"heldout_last,omitempty"`
	Published    uint64     `json:"published"` // own groups
	Received     uint64     `json:"received"`  // groups of others
	Rejected     uint64     `json:"rejected"`  // groups of others that did not survive being checked
	Externals    uint64     `json:"externals"` // groups of others trained on
	Joined       int64      `json:"joined"`    // first round the node was there for
}

// Status is a snapshot of an engine.
type Status struct {
	Phase    Phase
	Clock    int64 // round by the clock, -1 before genesis
	Progress Progress
	History  []Round // last rounds, oldest first, envelopes left out
}
