package control

// PeerStatus summarises the network as the node sees it.
type PeerStatus struct {
	Connected int `json:"connected"`
	Known     int `json:"known"`
}

// Peers is the answer to "who is there".
type Peers struct {
	Self  string `json:"self"`
	Peers []Peer `json:"peers"`
}

// Peer is one other member of the swarm.
type Peer struct {
	Peer      string   `json:"peer"`
	Name      string   `json:"name"`
	Connected bool     `json:"connected"`
	Addrs     []string `json:"addrs"`
	// Direction is "inbound" or "outbound" while connected.
	Direction string `json:"direction,omitempty"`
	// LatencyMS is a smoothed round trip in milliseconds, 0 if unknown.
	LatencyMS float64 `json:"latency_ms"`
	// Score is the gossip score; below zero the peer is being avoided.
	Score float64 `json:"score"`
	// Families, LastRound and Rollouts come from the peer's own messages; LastRound is -1 if it has sent none.
	Families  []string `json:"families,omitempty"`
	LastRound int64    `json:"last_round"`
	Rollouts  uint64   `json:"rollouts"`
	Banned    string   `json:"banned,omitempty"` // why
}

// LeaderboardRequest asks for the ranking.
type LeaderboardRequest struct {
	// Verify proves every figure, which takes longer: see Leaderboard.Verification.
	Verify bool `json:"verify,omitempty"`
}

// Leaderboard is the ranking. What accounts recorded, their stakes and slashes are from the ledger; adoption, audits and disputes
// played peer to peer are what the answering node can show proof of.
type Leaderboard struct {
	Swarm   string `json:"swarm"`
	Kind    string `json:"ledger"` // "local" or "evm"
	ChainID uint64 `json:"chain_id"`
	Head    uint64 `json:"head"`
	// Contributions is the number of round claims recorded by all rows together.
	Contributions uint64           `json:"contributions"`
	Rows          []LeaderboardRow `json:"rows"`
	// Verification says what the figures rest on, if they were to be verified.
	Verification *Verification `json:"verification,omitempty"`
	// Journal compares the answering node's own account with the ledger, if the figures were to be verified.
	Journal *JournalView `json:"journal,omitempty"`
}

// JournalView is what a node's journal says of its contributions beside what the ledger proves.
type JournalView struct {
	Recorded uint64 `json:"recorded"` // contributions the journal calls recorded up to the block of the verification
	OnWay    uint64 `json:"on_way"`   // those that may be on the chain already
	Ledger   uint64 `json:"ledger"`   // those the contract has
	// Difference says how the two differ and what follows, or why they could not be compared; empty if they agree.
	Difference string `json:"difference,omitempty"`
}

// Verification is the outcome of proving a leaderboard.
type Verification struct {
	// Verified tells that every figure of every row is proven.
	Verified bool `json:"verified"`
	// Basis is a sentence about the block everything is proven against and who vouches for it.
	Basis     string `json:"basis"`
	Block     uint64 `json:"block"`
	BlockHash string `json:"block_hash"`
	StateRoot string `json:"state_root"`
	Agree     int    `json:"agree"` // endpoints that give this block
	Need      int    `json:"need"`
	Of        int    `json:"of"` // with 1 its word is taken for the block
	// Dissent names endpoints that gave another block or none.
	Dissent []string `json:"dissent,omitempty"`
	// Problems are what does not verify beyond the figures of rows.
	Problems []string `json:"problems,omitempty"`
}

// Figure is one number of a row with what proves it.
type Figure struct {
	Figure  string `json:"figure"`
	Value   string `json:"value"`
	Proof   string `json:"proof"`             // slots, receipts, claims, transcripts
	Problem string `json:"problem,omitempty"` // why it is not proven
}

// LeaderboardRow is one contributor. Rows are ordered by Rewarded, then Rounds, both falling, then by Address.
type LeaderboardRow struct {
	Rank      int    `json:"rank"`
	Name      string `json:"name"`
	Peer      string `json:"peer"`
	Address   string `json:"address"`
	Rounds    uint64 `json:"rounds"`
	Rewarded  uint64 `json:"rewarded"`
	Sampled   uint64 `json:"sampled"`
	LastRound uint64 `json:"last_round"`
	// RootRounds is how many of the rounds are in roots, and Root the number of the newest final one with a receipt of the account.
	RootRounds uint64 `json:"root_rounds,omitempty"`
	Root       uint64 `json:"root,omitempty"`
	// Heldout is the score of the last recorded round, HeldoutFirst that of the first; the gain is their difference.
	HeldoutFirst *Score  `json:"heldout_first"`
	Heldout      *Score  `json:"heldout"`
	Gain         float64 `json:"heldout_gain"`
	// Adopted counts the groups of this node that others say they trained on, in claims on the ledger whose evidence the answering
	// node has; Adoption says in how many.
	Adopted  uint64   `json:"adopted"`
	Adoption Adoption `json:"adoption"`
	// Audits counts the claims of others the node has re-executed, as far as it tells: null for all but the answering node.
	Audits  *uint64 `json:"audits"`
	Stake   string  `json:"stake"`   // wei, decimal
	Slashed string  `json:"slashed"` // wei, decimal, ever
	// DisputesWon and DisputesLost count decided disputes, on either side, whose transcripts the answering node holds;
	// ChainWon and ChainLost those decided on the chain.
	DisputesWon  int `json:"disputes_won"`
	DisputesLost int `json:"disputes_lost"`
	ChainWon     int `json:"chain_disputes_won"`
	ChainLost    int `json:"chain_disputes_lost"`
	// Transcripts are the SHA-256 of the transcripts behind DisputesWon and DisputesLost; "dispute show" has them.
	Transcripts []string `json:"transcripts,omitempty"`
	LastClaim   string   `json:"last_claim"`   // hash of the claim behind the last round
	Transaction string   `json:"transaction"`  // where it was recorded; empty if in Root
	Block       uint64   `json:"block_number"` // of that transaction
	// Figures are set if the leaderboard was to be verified.
	Figures []Figure `json:"figures,omitempty"`
}

// Adoption says what an adoption figure was counted over.
type Adoption struct {
	Claims uint64 `json:"claims"` // claims of other nodes on the ledger whose evidence was opened
	Of     uint64 `json:"of"`     // all claims of other nodes on the ledger
}

// AuditRequest chooses claims to re-execute. Exactly one of Claims, Latest and All is set.
type AuditRequest struct {
	// Claims are claim hashes, or unambiguous prefixes of at least 8 hex digits.
	Claims []string `json:"claims,omitempty"`
	// Latest asks for the newest claim of every node, All for every claim the node knows.
	Latest bool `json:"latest,omitempty"`
	All    bool `json:"all,omitempty"`
}

// Types of audit events, in the order in which they occur for one claim.
const (
	AuditStart   = "start"   // Claim, Node, Round, Steps are known
	AuditStep    = "step"    // Step of Steps was re-executed and agrees
	AuditVerdict = "verdict" // Verdict is set
	AuditDone    = "done"    // no more claims; Summary is set
)

// Verdicts of an audit.
const (
	Agrees = "agrees"
	// Differs: a root the claim commits to is not what re-execution gives. Difference names the first.
	Differs = "differs"
	// Unavailable: nobody served the data the claim commits to, so nothing is proven.
	Unavailable = "unavailable"
)

// AuditEvent is one line of an audit's progress.
type AuditEvent struct {
	Type  string `json:"type"`
	Claim string `json:"claim,omitempty"`
	Node  string `json:"node,omitempty"` // peer id of the claim's author
	Name  string `json:"name,omitempty"`
	Round uint64 `json:"round"`
	Step  int    `json:"step,omitempty"`
	Steps int    `json:"steps,omitempty"`
	// StepName is what the step does: rollout, prepare, train, evaluate.
	StepName   string        `json:"step_name,omitempty"`
	Verdict    string        `json:"verdict,omitempty"`
	Reason     string        `json:"reason,omitempty"`
	Difference *Difference   `json:"difference,omitempty"`
	Seconds    float64       `json:"seconds,omitempty"`
	Summary    *AuditSummary `json:"summary,omitempty"`
}

// Difference is the first place where a claim and its re-execution part.
type Difference struct {
	// Step is the index of the step, -1 when what differs is no step but an item of the claim itself: Item says which.
	Step     int    `json:"step"`
	StepName string `json:"step_name,omitempty"`
	// Item is "step root", "pre-state", "inputs", "rollouts", "post-state", "rewarded", "correct" and the like.
	Item     string `json:"item"`
	Claimed  string `json:"claimed"`
	Computed string `json:"computed"`
}

// AuditSummary counts verdicts; Done is their sum.
type AuditSummary struct {
	Done        uint64  `json:"done"`
	Agreed      uint64  `json:"agreed"`
	Disagreed   uint64  `json:"disagreed"`
	Unavailable uint64  `json:"unavailable"`
	Seconds     float64 `json:"seconds"`
}
