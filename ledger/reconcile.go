package ledger

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// behind says whether the chain knows fewer transactions of ours than the journal has recorded. That should not be.
func (s *sender) behind(v view, works []*work) bool {
	return slices.ContainsFunc(works, func(w *work) bool { return w.State == Recorded && w.Block > 0 && w.Nonce >= v.nonce })
}

// reconcile finds out why the chain is behind the journal. An endpoint that lags is given up for now. A chain that was
// begun anew (somebody removed the local ledger's directory) gets everything again that the journal remembers, in order;
// except what carries ether, which somebody should decide anew.
func (s *sender) reconcile(ctx context.Context, v view, works []*work) error {
	var oldest *work
	for _, w := range works {
		if w.State == Recorded && w.Block > 0 && (oldest == nil || w.Block < oldest.Block) {
			oldest = w
		}
	}
	hash, err := s.blockHash(ctx, oldest.Block)
	if err != nil {
		return err
	}
	// Only a local ledger is ever begun anew; a public chain without our block is an endpoint that still has to catch up.
	if hash == oldest.BlockHash || hash == (common.Hash{}) && !s.cfg.Faucet {
		s.rpc.rotate()
		return fmt.Errorf("%w: the endpoint lags behind: it knows %d transactions of ours at block %d, the journal knows more",
			ErrUnreachable, v.nonce, uint64(v.head.Number))
	}
	var changes []*work
	for _, w := range works {
		if w.State == Failed || w.State == Queued || w.State == Recorded && w.Block == 0 {
			continue
		}
		next := *w
		switch {
		case w.Purpose == purposeGap, w.State == Recorded && w.value().Sign() > 0:
			next.State, next.Reason = Failed, "the chain was begun anew and no longer has this"
		default:
			next.requeue()
		}
		next.Attempts, next.Block, next.BlockHash, next.GasUsed = nil, 0, common.Hash{}, 0
		changes = append(changes, &next)
	}
	s.forgetTimes()
	s.askedFor = time.Time{}
	s.log.Warn("the chain was begun anew: recording again what the journal remembers", "entries", len(changes))
	return s.update(changes...)
}

// repairNonces sees to it that the nonces of sent work follow the chain's without a hole: a hole would block all that
// comes after it for ever. Holes are filled with empty transfers, not with other work: what is signed for a later nonce
// stays valid, so it must stay the only one of its kind.
func (s *sender) repairNonces(v view, sent []*work) ([]*work, error) {
	used := make(map[uint64]bool, len(sent))
	last := v.nonce
	for _, w := range sent {
		if w.Nonce >= v.nonce {
			used[w.Nonce] = true
			last = max(last, w.Nonce)
		}
	}
	var fills []*work
	for nonce := v.nonce; nonce < last && len(fills) < maxInFlight; nonce++ {
		if used[nonce] {
			continue
		}
		fill := &work{
			Purpose: purposeGap, ID: fmt.Sprintf("%d/%d", nonce, time.Now().UnixNano()), To: s.account.Address(),
			State: Sent, Nonce: nonce, Gas: transferGas,
		}
		if err := s.price(fill, v); err != nil {
			return nil, err
		}
		if err := s.sign(fill); err != nil {
			return nil, err
		}
		fills = append(fills, fill)
		s.log.Warn("ledger nonce is missing; filling it with an empty transfer to ourselves", "nonce", nonce)
	}
	if err := s.update(fills...); err != nil {
		return nil, err
	}
	return append(sent, fills...), nil
}
