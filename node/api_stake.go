package node

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"verdant/node/control"
	"verdant/swarm/market"
)

// chainPatience is how long somebody who asks for a transaction is let wait for the chain. The journal goes on after that.
const chainPatience = 30 * time.Second

// Stake implements [control.Backend].
func (a *api) Stake(ctx context.Context, req control.StakeRequest) (*control.Stake, error) {
	l := a.n.ledger
	out := &control.Stake{Account: l.Account().Hex()}
	id := fmt.Sprint("asked/", a.n.cfg.Now().UnixNano())
	var purpose string
	var err error
	switch wei := new(big.Int); {
	case req.Deposit != "":
		if err = parseWei(wei, req.Deposit); err == nil {
			err = a.n.market.ledger.afford(ctx, wei) // what the account cannot pay must not stand in the way of other transactions
		}
		if err == nil {
			purpose, err = "deposit", l.Deposit(ctx, id, wei)
		}
	case req.Unbond != "":
		if err = parseWei(wei, req.Unbond); err == nil {
			purpose, err = "unbond", l.Unbond(ctx, id, wei)
		}
	case req.Withdraw:
		purpose, err = "withdraw", l.Withdraw(ctx, id)
	}
	if err != nil {
		return nil, control.Errorf(control.CodeBadRequest, "%v", err)
	}
	if purpose != "" {
		wait, cancel := context.WithTimeout(ctx, chainPatience)
		defer cancel()
		switch err := l.Wait(wait, purpose, id); {
		case errors.Is(err, context.DeadlineExceeded) && ctx.Err() == nil:
			out.State = "the " + purpose + " waits for the chain; the node goes on with it whenever it runs"
		case err != nil:
			return nil, control.Errorf(control.CodeUnavailable, "%v", err)
		}
	}
	s, err := l.StakeOf(ctx, l.Account())
	if err != nil {
		return nil, &control.Error{
			Code: control.CodeUnavailable, Message: err.Error(), Cure: "check that the chain runs and that --rpc names it",
		}
	}
	out.Bonded, out.Locked, out.Unbonding = s.Bonded.String(), s.Locked.String(), s.Unbonding.String()
	if s.Unbonding.Sign() > 0 {
		out.ReleaseAt = time.Unix(int64(s.ReleaseAt), 0).UTC().Format(time.RFC3339)
	}
	return out, nil
}

// ParseAmount returns the wei of an amount with its unit, such as "2 ether", in decimal.
func ParseAmount(text string) (wei string, err error) {
	var v market.Amount
	if err := v.UnmarshalText([]byte(text)); err != nil {
		return "", err
	}
	return v.Big().String(), nil
}

func parseWei(wei *big.Int, text string) error {
	if _, ok := wei.SetString(text, 10); !ok || wei.Sign() <= 0 || wei.BitLen() > 88 {
		return fmt.Errorf("%q is no amount of wei above 0 and below 2^88", text)
	}
	return nil
}
