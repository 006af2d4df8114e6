package manifest

import (
	"fmt"
	"time"

	"verdant/verde"
)

// Manifest defines a swarm. All fields but Hints and Signature are hashed.
type Manifest struct {
	// Name is for people: 1 to 64 lower case letters, digits and dashes. Swarms of one name are
	// different swarms if anything else differs.
	Name string `toml:"name"`
	// Spec is the version of the numeric contract. Under 2 the policy that samples multiplies by its layers' weights in bytes; under 1
	// there are floats alone.
	Spec uint32 `toml:"spec"`
	// Seed is the run's word in the keys of all random numbers drawn in rounds.
	Seed uint32 `toml:"seed"`
	// Creator is the Ed25519 public key that signed the manifest and signs its join tokens.
	Creator verde.NodeID `toml:"creator"`

	Model    Model    `toml:"model"`
	Genesis  Genesis  `toml:"genesis"`
	Bank     Bank     `toml:"bank"`
	Learning Learning `toml:"learning"`
	Rounds   Rounds   `toml:"rounds"`
	Ledger   Ledger   `toml:"ledger"`

	Hints     Hints     `toml:"hints"`
	Signature Signature `toml:"signature"`
}

// Model is the shape of the policy: a Llama-style decoder with RMSNorm, rotary positions (half split),
// SwiGLU and tied embeddings.
type Model struct {
	Vocab     uint32  `toml:"vocab"`      // token ids, unusable ones included
	Dim       uint32  `toml:"dim"`        // width of the residual stream; a multiple of 2·Heads
	Layers    uint32  `toml:"layers"`     // decoder blocks
	Heads     uint32  `toml:"heads"`      // query heads; a multiple of KVHeads
	KVHeads   uint32  `toml:"kv_heads"`   // key and value heads
	Hidden    uint32  `toml:"hidden"`     // width of the SwiGLU
	Context   uint32  `toml:"context"`    // positions; at least the longest prompt and completion together
	RopeTheta float32 `toml:"rope_theta"` // base of the rotary frequencies
	NormEps   float32 `toml:"norm_eps"`   // added to the mean square before the root
}

// Genesis is the checkpoint all nodes start from and how to derive it: Steps of supervised training on
// train questions whose labels are right with probability Right and otherwise what another family
// would answer. AdamW's constants are those of Learning.
type Genesis struct {
	Root        verde.Hash `toml:"root"` // state root of the checkpoint: every claim chain begins here
	Seed        uint32     `toml:"seed"`
	Steps       uint32     `toml:"steps"`
	Batch       uint32     `toml:"batch"`        // sequences per step
	Right       float32    `toml:"right"`        // 0 to 1
	LR          float32    `toml:"lr"`           // peak learning rate
	WarmupSteps uint32     `toml:"warmup_steps"` // linear rise to the peak
	LRFloor     float32    `toml:"lr_floor"`     // share of the peak at which the cosine ends
	ClipNorm    float32    `toml:"clip_norm"`    // global gradient norm
}

// Bank names the committed task bank.
type Bank struct {
	Set  string     `toml:"set"`  // task set this release must have
	Root verde.Hash `toml:"root"` // state root over the bank's tables
}

// ExternalMode says what becomes of the advantages of other nodes' groups.
type ExternalMode string

// The external modes.
const (
	Positive ExternalMode = "positive" // max(A, 0) after normalising: imitate what worked, do not push away
	SAPO     ExternalMode = "sapo"     // keep A as it is
)

// Learning is how a round trains. Shapes of the static graphs follow from it.
type Learning struct {
	Questions    uint32       `toml:"questions"`     // Q, drawn per node and round
	Group        uint32       `toml:"group"`         // G, completions sampled per question; at least 2
	Own          uint32       `toml:"own"`           // I, own groups trained on, at most; not above Questions
	External     uint32       `toml:"external"`      // J, groups of others trained on, at most
	ExternalMode ExternalMode `toml:"external_mode"` // "positive" or "sapo"
	Temperature  float32      `toml:"temperature"`   // of sampling
	Epochs       uint32       `toml:"epochs"`        // updates per round on the same batch; from 2 on the clip binds
	LR           float32      `toml:"lr"`            // after warm-up
	WarmupRounds uint32       `toml:"warmup_rounds"` // linear rise of the learning rate, in rounds the node trained
	ClipNorm     float32      `toml:"clip_norm"`     // global gradient norm
	ClipLow      float32      `toml:"clip_low"`      // lower bound of the probability ratio, 0 to 1
	ClipHigh     float32      `toml:"clip_high"`     // upper bound, above 1
	Beta1        float32      `toml:"beta1"`         // AdamW, first moment
	Beta2        float32      `toml:"beta2"`         // AdamW, second moment
	Eps          float32      `toml:"eps"`           // AdamW
	Heldout      uint32       `toml:"heldout"`       // questions of the bank's evaluation list asked each round
}

// Rounds is the swarm's clock. No key advances it: round = (now − GenesisTime) / Period.
type Rounds struct {
	GenesisTime Instant `toml:"genesis_time"` // when round 0 begins
	Period      Period  `toml:"period"`       // longer than a slow node needs, or it will skip rounds
	Window      uint32  `toml:"window"`       // rounds an external rollout may be old
}

// LedgerKind says what kind of chain claims are recorded on.
type LedgerKind string

// The kinds of ledger.
const (
	LocalLedger LedgerKind = "local" // embedded chain of whoever started the swarm: for trying out, protects nobody
	EVMLedger   LedgerKind = "evm"   // any other EVM chain
)

// Ledger is the chain and the contracts on it.
type Ledger struct {
	Kind            LedgerKind `toml:"kind"`
	ChainID         uint64     `toml:"chain_id"`
	DeploymentBlock uint64     `toml:"deployment_block"` // no event of the contracts is older
	Registry        Address    `toml:"registry"`
	Stake           Address    `toml:"stake"`
	Rounds          Address    `toml:"rounds"`
	// Roots is the RoundRoots contract and Rewards the one that pays by it; zero on chains that have neither.
	Roots   Address `toml:"roots"`
	Rewards Address `toml:"rewards"`
	// RootsAbove is the number of active nodes above which a round goes on chain as one root instead of a contribution of each; 0
	// for never. Too small, and contributions wait for a poster and a contest where a transaction each would have been cheap.
	RootsAbove uint32 `toml:"roots_above"`
}

// Hints say where to find the swarm. They are not hashed and prove nothing.
type Hints struct {
	Bootstrap []string `toml:"bootstrap,omitempty"` // multiaddrs ending in /p2p/…
	RPC       []string `toml:"rpc,omitempty"`       // JSON-RPC endpoints of the ledger, http or ws
}

// RoundAt returns the round that runs at time t. Before the genesis time there is none.
func (m *Manifest) RoundAt(t time.Time) (uint64, error) {
	since := t.Sub(m.Rounds.GenesisTime.Time())
	if since < 0 {
		return 0, fmt.Errorf("swarm %s begins at %s, in %s: wait, or set this machine's clock if it is wrong",
			m.Name, m.Rounds.GenesisTime, (-since).Round(time.Second))
	}
	return uint64(since / time.Duration(m.Rounds.Period)), nil
}

// RoundStart returns when a round begins.
func (m *Manifest) RoundStart(round uint64) time.Time {
	return m.Rounds.GenesisTime.Time().Add(time.Duration(round) * time.Duration(m.Rounds.Period))
}
