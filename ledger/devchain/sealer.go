package devchain

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/miner"
)

// sealer makes the blocks. It seals when a transaction or a grant of the faucet waits and the wall clock has passed
// the second of the newest block: a chain that seals on demand runs ahead of the wall clock, and then every deadline
// that a contract measures in block time runs out too early.
//
// A block is called safe and final once it is on disk, and never before.
type sealer struct {
	eth    *eth.Ethereum
	faucet *faucet
	log    *slog.Logger
	now    func() time.Time
	rest   func() // called once whenever there has been nothing to do for restAfter
}

// restAfter is longer than the pause between two blocks of a chain at work.
const restAfter = 2 * time.Second

func newSealer(backend *eth.Ethereum, f *faucet, log *slog.Logger) *sealer {
	return &sealer{eth: backend, faucet: f, log: log, now: time.Now, rest: func() {}}
}

// begin opens the chain for transactions and calls safe what a previous run left on disk.
func (s *sealer) begin() error {
	s.eth.SetSynced()
	return s.settle(s.eth.BlockChain().CurrentBlock())
}

// run seals until ctx ends. A failure is logged and tried again: there is no other block producer to take over.
func (s *sealer) run(ctx context.Context, tick time.Duration) {
	ticker := time.NewTicker(tick)
	defer ticker.Stop()
	failed, rested, worked := false, false, time.Now()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
		sealed, err := s.seal()
		if sealed {
			rested, worked = false, time.Now()
		} else if !rested && time.Since(worked) > restAfter {
			rested = true
			s.rest()
		}
		switch {
		case err != nil && !failed:
			s.log.Error("local ledger cannot seal a block; trying again", "err", err)
		case sealed && failed:
			s.log.Info("local ledger seals blocks again")
		}
		failed = err != nil || failed && !sealed
	}
}

// seal makes one block if one is due and says whether it did.
func (s *sealer) seal() (bool, error) {
	chain, pool := s.eth.BlockChain(), s.eth.TxPool()
	head := chain.CurrentBlock()
	now := uint64(s.now().Unix())
	if now <= head.Time {
		return false, nil
	}
	pending, _ := pool.Stats()
	if pending == 0 && s.faucet.waiting() == 0 {
		return false, nil
	}
	// The pool digests the previous block in the background; without this wait its transactions would be built in again.
	if err := pool.Sync(); err != nil {
		return false, fmt.Errorf("settle transaction pool: %w", err)
	}
	number := head.Number.Uint64() + 1
	grants := s.faucet.take(number)
	block, _, err := s.eth.Miner().BuildTestingPayload(&miner.BuildPayloadArgs{
		Parent:      head.Hash(),
		Timestamp:   now,
		Withdrawals: grants,
		BeaconRoot:  new(common.Hash),
	}, nil, false, nil)
	if err != nil {
		s.faucet.restore(grants)
		return false, fmt.Errorf("build block %d: %w", number, err)
	}
	if len(block.Transactions()) == 0 && len(grants) == 0 {
		return false, nil // what waits cannot pay for itself
	}
	if _, err := chain.InsertBlockWithoutSetHead(context.Background(), block, false); err != nil {
		s.faucet.restore(grants)
		return false, fmt.Errorf("insert block %d: %w", number, err)
	}
	if _, err := chain.SetCanonical(block); err != nil {
		s.faucet.restore(grants)
		return false, fmt.Errorf("extend chain to block %d: %w", number, err)
	}
	return true, s.settle(block.Header())
}

// settle waits for the disk and then calls a block safe and final.
func (s *sealer) settle(head *types.Header) error {
	if err := s.eth.ChainDb().SyncKeyValue(); err != nil {
		return fmt.Errorf("write block %d to disk: %w", head.Number, err)
	}
	chain := s.eth.BlockChain()
	chain.SetSafe(head)
	chain.SetFinalized(head)
	return nil
}
