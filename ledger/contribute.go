package ledger

import (
	"context"
	"encoding/binary"
	"fmt"
	"math/big"
)

// Purposes of journaled work.
const (
	purposeContribute = "contribute"
	purposeRegister   = "register"
	purposeDeposit    = "deposit"
	purposeUnbond     = "unbond"
	purposeWithdraw   = "withdraw"
	purposePayout     = "payout"
)

// Contribute records one round claim. It returns once the contribution is in the journal on disk; the sender does the
// rest. Contributing the same again does nothing; another contribution for the same round is ErrConflict.
// Contribute rounds in order: the contract takes only rounds after the last one.
func (c *Client) Contribute(_ context.Context, k Contribution) error {
	if k.Rewarded > k.Sampled || k.Correct > k.Asked || k.Claim == ([32]byte{}) {
		return fmt.Errorf("contribute round %d: rewarded %d of %d, correct %d of %d, claim %x: numbers contradict each other"+
			" or the claim is missing", k.Round, k.Rewarded, k.Sampled, k.Correct, k.Asked, k.Claim)
	}
	return c.enqueue(&work{
		Purpose: purposeContribute, ID: c.contributionID(k.Round), To: c.cfg.Rounds,
		Data: c.rounds.PackContribute(packScore(c.swarmTag(), k), k.Claim, k.Post),
	})
}

// Contributed says how far the contribution of a round has come; false if this journal knows nothing of it.
func (c *Client) Contributed(round uint64) (Entry, bool) {
	return c.Progress(purposeContribute, c.contributionID(round))
}

// WaitContributed waits until the contribution of a round is recorded; that it failed is an error that says why.
func (c *Client) WaitContributed(ctx context.Context, round uint64) error {
	return c.Wait(ctx, purposeContribute, c.contributionID(round))
}

func (c *Client) contributionID(round uint64) string {
	return fmt.Sprintf("%016x/%d", c.swarmTag(), round)
}

func (c *Client) swarmTag() uint64 { return binary.BigEndian.Uint64(c.cfg.Swarm[:8]) }

// packScore lays out the word that Rounds.contribute takes: from the top swarm tag 64, round 64, then rewarded,
// sampled, correct and asked, 32 bits each.
func packScore(tag uint64, k Contribution) *big.Int {
	var word [32]byte
	binary.BigEndian.PutUint64(word[0:], tag)
	binary.BigEndian.PutUint64(word[8:], k.Round)
	binary.BigEndian.PutUint32(word[16:], k.Rewarded)
	binary.BigEndian.PutUint32(word[20:], k.Sampled)
	binary.BigEndian.PutUint32(word[24:], k.Correct)
	binary.BigEndian.PutUint32(word[28:], k.Asked)
	return new(big.Int).SetBytes(word[:])
}

func unpackScore(word [32]byte) (tag uint64, k Contribution) {
	k.Round = binary.BigEndian.Uint64(word[8:])
	k.Rewarded = binary.BigEndian.Uint32(word[16:])
	k.Sampled = binary.BigEndian.Uint32(word[20:])
	k.Correct = binary.BigEndian.Uint32(word[24:])
	k.Asked = binary.BigEndian.Uint32(word[28:])
	return binary.BigEndian.Uint64(word[0:]), k
}
