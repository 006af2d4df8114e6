package swarm

import (
	"context"

	"verdant/verde"
)

// Network is how an engine reaches its peers. Publishing must not block on
// slow ones.
type Network interface {
	// PublishRollouts signs and sends a batch and returns it with its envelope.
	PublishRollouts(ctx context.Context, b Batch) (Batch, error)
	// SealClaim signs a claim; it is sent only after it was committed to disk.
	SealClaim(c *verde.Claim) (envelope []byte, err error)
	// PublishClaim sends a sealed claim.
	PublishClaim(ctx context.Context, envelope []byte) error
	// PublishCritique signs and sends a critique.
	PublishCritique(ctx context.Context, c Critique) error
}

// Journal is where an engine keeps what it must not lose.
type Journal interface {
	// Load returns the progress committed last and the checkpoint of its state,
	// or nil, nil, nil for a node without rounds.
	Load(ctx context.Context) (*Progress, []byte, error)
	// Commit stores a finished round durably: after it returned nil, a crash
	// loses none of it; before, all of it. The checkpoint is known by the
	// claim's Post, the evidence by its Inputs.
	Commit(ctx context.Context, r *Record) error
}

// Record is all of one round that must outlive it.
type Record struct {
	Progress   Progress
	Claim      verde.Claim
	Hash       verde.Hash // of the claim
	Envelope   []byte     // the signed claim
	Checkpoint []byte     // state after the round, see policy.Model.EncodeState
	Evidence   []byte     // what an auditor needs: steps and inputs, see [Evidence]
}

// Source is where an auditor finds what a claim commits to. Everything it
// returns is checked. Errors mean unavailable.
type Source interface {
	// Claim returns a claim by its hash.
	Claim(ctx context.Context, hash verde.Hash) (*verde.Claim, error)
	// Checkpoint returns the encoded state of that root; author is a node that
	// should have it.
	Checkpoint(ctx context.Context, root verde.Hash, author verde.NodeID) ([]byte, error)
	// Evidence returns the encoded evidence of a claim.
	Evidence(ctx context.Context, c *verde.Claim) ([]byte, error)
}
