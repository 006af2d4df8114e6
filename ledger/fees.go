package ledger

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// price sets the fees: twice the current base fee plus the tip the endpoint suggests; a replacement pays at least a
// quarter more than what it replaces. Fees above the bound are an error, and the work waits.
func (s *sender) price(w *work, v view) error {
	tip := s.tip()
	fee := new(big.Int).Lsh(v.head.BaseFee.ToInt(), 1)
	fee.Add(fee, tip)
	if w.FeeCap != nil {
		fee = larger(fee, bumped(w.FeeCap.ToInt()))
		tip = larger(tip, bumped(w.Tip.ToInt()))
	}
	if fee.Cmp(s.cfg.MaxFee) > 0 {
		return fmt.Errorf("price %s %s: the chain asks %s wei per gas, the bound is %s: work waits; raise the bound or wait",
			w.Purpose, w.ID, fee, s.cfg.MaxFee)
	}
	w.FeeCap, w.Tip = (*hexutil.Big)(fee), (*hexutil.Big)(tip)
	return nil
}

// tip is what the chain's proposer gets per gas: 0.01 gwei, which any pool takes; repricing raises it where it is not
// enough.
func (s *sender) tip() *big.Int { return big.NewInt(10_000_000) }

func bumped(x *big.Int) *big.Int {
	y := new(big.Int).Mul(x, big.NewInt(bumpNumerator))
	y.Div(y, big.NewInt(bumpDivisor))
	return y.Add(y, common.Big1)
}

func larger(a, b *big.Int) *big.Int {
	if a.Cmp(b) < 0 {
		return b
	}
	return a
}

// cost is the most a piece of work can take from the account, in wei.
func (w *work) cost() *big.Int {
	cost := new(big.Int).SetUint64(w.Gas)
	if w.FeeCap != nil {
		cost.Mul(cost, w.FeeCap.ToInt())
	}
	return cost.Add(cost, w.value())
}

// fund asks the local ledger's faucet, or says that somebody has to pay.
func (s *sender) fund(ctx context.Context, v view, need *big.Int) error {
	address := s.account.Address()
	if s.cfg.Faucet && time.Since(s.askedFor) >= faucetPause {
		var granted hexutil.Big
		err := s.rpc.call(ctx, &granted, "verdant_fund", address)
		if err == nil && granted.ToInt().Sign() == 0 {
			return fmt.Errorf("%w: %s has %s wei, needs %s, and that is more than the local ledger's faucet gives",
				ErrNoFunds, address, v.balance, need)
		}
		if err == nil {
			s.askedFor = time.Now()
			s.log.Info("asked the local ledger's faucet for ether", slog.String("account", address.Hex()))
			return nil
		}
		if errors.Is(err, ErrUnreachable) {
			return err
		}
		return fmt.Errorf("%w: %s has %s wei, needs %s; the faucet refuses: %w", ErrNoFunds, address, v.balance, need, err)
	}
	if s.cfg.Faucet {
		return nil // the grant is on its way
	}
	return fmt.Errorf("%w: %s has %s wei, needs %s: send it some ether on chain %d; work waits in the journal", ErrNoFunds,
		address, v.balance, need, s.cfg.ChainID)
}
