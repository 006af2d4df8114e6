package ledger

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"verdant/ledger/contracts"
)

// Comparison is what this journal says of its account's contributions beside what the ledger says, by proof.
type Comparison struct {
	// Journal counts the contributions this journal calls recorded, up to the block of the agreement; OnWay those that may be on the
	// chain and are not called recorded yet.
	Journal, OnWay uint64
	// Ledger counts those the contract has.
	Ledger    uint64
	Agreement Agreement
	// Why says how the two views differ and what follows; empty if they agree.
	Why string
}

// Compare compares the local view of the account's contributions with the ledger's, at the newest block that enough endpoints agree on.
// Every contribution that is called recorded has its signed transaction in a safe block: see Entry.
func (c *Client) Compare(ctx context.Context) (Comparison, error) {
	if c.journal == nil {
		return Comparison{}, ErrReadOnly
	}
	header, agreement, err := c.agreed(ctx)
	if err != nil {
		return Comparison{}, fmt.Errorf("compare with ledger: %w", err)
	}
	slot := contracts.TotalsSlot(c.swarmTag(), c.Account())
	words, err := c.provenWords(ctx, header, c.cfg.Rounds, []common.Hash{slot})
	if err != nil {
		return Comparison{}, fmt.Errorf("compare with ledger: %w", err)
	}
	out := Comparison{Ledger: uint64(contracts.DecodeTotals(words[0]).Rounds), Agreement: agreement}
	c.mu.Lock()
	out.Journal = uint64(c.journal.forgotten.Recorded)
	for _, w := range c.journal.order {
		switch {
		case w.Purpose != purposeContribute:
		case w.State == Recorded && w.Block <= agreement.Block:
			out.Journal++
		case w.State == Sent, w.State == Mined, w.State == Recorded:
			out.OnWay++
		}
	}
	c.mu.Unlock()
	switch {
	case out.Ledger < out.Journal:
		out.Why = fmt.Sprintf("the ledger has %d contributions of account %s up to block %d, this journal recorded %d: the chain took blocks back, or an endpoint lied when it said they were safe",
			out.Ledger, c.Account(), agreement.Block, out.Journal)
	case out.Ledger > out.Journal+out.OnWay:
		out.Why = fmt.Sprintf("the ledger has %d contributions of account %s, this journal knows of %d: another machine or another journal used the same account: give each its own, unless the journal was lost",
			out.Ledger, c.Account(), out.Journal+out.OnWay)
	}
	return out, nil
}
