package verde

import (
	"encoding/binary"
	"fmt"

	"verdant/repops"
)

// ClaimSize is the number of bytes of every encoded claim.
const ClaimSize = 4 + 2*32 + 8 + 4 + 7*32 + 4 + 4*4

// Bounds on the counts of a claim: far above any real round, low enough that sums over many claims
// cannot overflow 64 bits.
const (
	MaxSteps  = 1 << 20
	MaxCounts = 1 << 24
)

// A Claim is what a node says about one round of its own: from state Pre, with these inputs, running
// these registered graphs, the state was such and such after every step and Post at the end. Whoever
// has the inputs can recompute each hash in it, and whoever finds another can prove which one is wrong.
//
// A claim carries no signature: it travels as the payload of a signed envelope, and its author must be
// Node.
type Claim struct {
	Spec     uint32 // version of the numeric contract
	Swarm    Hash   // hash of the swarm's manifest
	Node     NodeID // who claims
	Round    uint64 // (time − genesis time) / period of the swarm
	Families uint32 // bit f set: the node draws its own questions from task family f
	Graphs   Hash   // list root (TagGraphs) over the swarm's registered graphs

	// Base is the hash of the claim whose Post is this claim's Pre: the node's previous one, or one it
	// adopted when it caught up. Zero means that Pre is the genesis state.
	Base Hash

	Pre         Hash // root of the persistent state before the first step
	Inputs      Hash // state root over the round's inputs: own completions, consumed groups, held-out completions
	Computation Hash // list root (TagSteps) over the state roots after each step
	Rollouts    Hash // list root (TagRollouts) over the groups the node published in this round
	Post        Hash // root of the persistent state after the last step
	Steps       uint32

	Rewarded, Sampled uint32 // own completions: with reward 1, and all
	Correct, Asked    uint32 // held-out questions answered greedily: right, and all
}

// AppendBinary appends the canonical encoding: the fields in order, integers little endian, no gaps.
// It never fails; it does not check the claim.
func (c *Claim) AppendBinary(b []byte) ([]byte, error) {
	le := binary.LittleEndian
	b = le.AppendUint32(b, c.Spec)
	b = append(b, c.Swarm[:]...)
	b = append(b, c.Node[:]...)
	b = le.AppendUint64(b, c.Round)
	b = le.AppendUint32(b, c.Families)
	for _, h := range c.hashes() {
		b = append(b, h[:]...)
	}
	for _, n := range c.counts() {
		b = le.AppendUint32(b, *n)
	}
	return b, nil
}

// Encode returns the canonical encoding, ClaimSize bytes.
func (c *Claim) Encode() []byte {
	b, _ := c.AppendBinary(make([]byte, 0, ClaimSize)) // AppendBinary has no error to give
	return b
}

// Hash identifies the claim: SHA-256 of the canonical encoding and TagClaim.
func (c *Claim) Hash() Hash { return TagClaim.Sum(c.Encode()) }

// DecodeClaim reads a claim and validates it. There is one encoding of every claim and no other bytes
// are accepted.
func DecodeClaim(b []byte) (Claim, error) {
	var c Claim
	if len(b) != ClaimSize {
		return c, fmt.Errorf("decode claim: %d bytes, want %d", len(b), ClaimSize)
	}
	le := binary.LittleEndian
	c.Spec = le.Uint32(b)
	b = b[4:]
	b = b[copy(c.Swarm[:], b):]
	b = b[copy(c.Node[:], b):]
	c.Round = le.Uint64(b)
	c.Families = le.Uint32(b[8:])
	b = b[12:]
	for _, h := range c.hashes() {
		b = b[copy(h[:], b):]
	}
	for _, n := range c.counts() {
		*n = le.Uint32(b)
		b = b[4:]
	}
	if err := c.Validate(); err != nil {
		return Claim{}, fmt.Errorf("decode claim: %w", err)
	}
	return c, nil
}

// Validate checks what can be checked without knowing the swarm: version, presence and bounds.
func (c *Claim) Validate() error {
	if c.Spec < repops.SpecVersion || c.Spec > repops.NewestSpec {
		return fmt.Errorf("claim under version %d of the numeric contract, this node speaks versions %d to %d: run the same release",
			c.Spec, repops.SpecVersion, repops.NewestSpec)
	}
	if c.Swarm.IsZero() || c.Node.IsZero() {
		return fmt.Errorf("claim names no swarm or no node")
	}
	if c.Families == 0 {
		return fmt.Errorf("claim names no task family")
	}
	for i, h := range c.hashes() {
		if h != &c.Base && h.IsZero() {
			return fmt.Errorf("claim lacks its %s", hashNames[i])
		}
	}
	if c.Steps == 0 || c.Steps > MaxSteps {
		return fmt.Errorf("claim of %d steps: want 1 to %d", c.Steps, MaxSteps)
	}
	if c.Rewarded > c.Sampled || c.Sampled > MaxCounts {
		return fmt.Errorf("claim of %d rewarded among %d sampled completions", c.Rewarded, c.Sampled)
	}
	if c.Correct > c.Asked || c.Asked > MaxCounts {
		return fmt.Errorf("claim of %d correct among %d held-out answers", c.Correct, c.Asked)
	}
	return nil
}

var hashNames = [...]string{"graphs root", "base claim", "pre-state root", "inputs root", "computation root", "rollouts root", "post-state root"}

// hashes lists the hash fields after Families in the order of the encoding.
func (c *Claim) hashes() [7]*Hash {
	return [7]*Hash{&c.Graphs, &c.Base, &c.Pre, &c.Inputs, &c.Computation, &c.Rollouts, &c.Post}
}

// counts lists the trailing integers in the order of the encoding.
func (c *Claim) counts() [5]*uint32 {
	return [5]*uint32{&c.Steps, &c.Rewarded, &c.Sampled, &c.Correct, &c.Asked}
}
