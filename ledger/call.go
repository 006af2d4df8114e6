package ledger

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Bounds of a Call. The journal holds what waits in memory.
const (
	maxCallData = 128 << 10 // bytes; more does not fit a transaction of 2^24 gas anyway
	maxCallName = 256
)

// A Call is a transaction that should happen once: a move of a dispute, a step of a task. Purpose and ID name it; handing over a
// call of the same name again does nothing, so its owner may do so after every crash, as long as the journal remembers it: settled
// work is forgotten after 1024 later pieces. Where doing it again would do harm, the contract must refuse it.
type Call struct {
	Purpose, ID string
	To          Address
	Data        []byte
	Value       *big.Int // wei; nil for none
	// Tentative calls are refused without complaint: others may have done the same, or blocks may have been taken back on which it was built.
	// The owner looks what has become of them.
	Tentative bool
}

// Do journals a call and returns once it is on disk; Wait and Progress say what becomes of it. Calls go out in the order in which
// they were journaled. One that the contract refuses fails with the reason as soon as nothing of ours that could change
// the answer is on its way. Another call under the same name is ErrConflict.
func (c *Client) Do(_ context.Context, call Call) error {
	reserved := []string{
		"", purposeContribute, purposeRegister, purposeDeposit, purposeUnbond, purposeWithdraw, purposePayout, purposeGap,
	}
	switch {
	case slices.Contains(reserved, call.Purpose):
		return fmt.Errorf("do %s %s: the purpose is empty or taken: use another", call.Purpose, call.ID)
	case len(call.Purpose)+len(call.ID) > maxCallName:
		return fmt.Errorf("do %s: purpose and id have %d bytes, at most %d", call.Purpose, len(call.Purpose)+len(call.ID), maxCallName)
	case call.To == (Address{}):
		return fmt.Errorf("do %s %s: no contract is named", call.Purpose, call.ID)
	case len(call.Data) > maxCallData:
		return fmt.Errorf("do %s %s: %d bytes of data, at most %d", call.Purpose, call.ID, len(call.Data), maxCallData)
	case call.Value != nil && call.Value.Sign() < 0:
		return fmt.Errorf("do %s %s: the value is below zero", call.Purpose, call.ID)
	}
	w := &work{Purpose: call.Purpose, ID: call.ID, To: call.To, Data: slices.Clone(call.Data), Tentative: call.Tentative}
	if call.Value != nil && call.Value.Sign() > 0 {
		w.Value = (*hexutil.Big)(new(big.Int).Set(call.Value))
	}
	return c.enqueue(w)
}

// Progress says how far journaled work has come; false if this journal knows nothing of it.
func (c *Client) Progress(purpose, id string) (Entry, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.journal == nil {
		return Entry{}, false
	}
	w, ok := c.journal.works[purpose+"/"+id]
	if !ok {
		return Entry{}, false
	}
	return w.entry(), true
}

// Read calls a contract's view function at the newest block. The endpoint's word is taken for the answer.
func (c *Client) Read(ctx context.Context, to Address, data []byte) ([]byte, error) {
	v, err := c.look(ctx, nil)
	if err != nil {
		return nil, err
	}
	out, err := c.read(ctx, to, data, uint64(v.head.Number))
	if reason := c.refusal(err); reason != nil {
		return nil, fmt.Errorf("read contract %s: %w: %s", to, ErrRefused, explainRevert(reason))
	} else if err != nil {
		return nil, fmt.Errorf("read contract %s: %w", to, err)
	}
	return out, nil
}

// ErrRefused: a contract reverted a call that only reads.
var ErrRefused = errors.New("the contract refuses")
