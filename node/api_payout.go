package node

import (
	"context"
	"errors"

	"verdant/ledger"
	"verdant/node/control"
)

// Payout implements [control.Backend].
func (a *api) Payout(ctx context.Context, req control.PayoutRequest) (*control.Payout, error) {
	l := a.n.ledger
	out := &control.Payout{Account: l.Account().Hex()}
	if req.Address != "" {
		to, err := ledger.ParseAddress(req.Address)
		if err != nil {
			return nil, control.Errorf(control.CodeBadRequest, "%v", err)
		}
		if err := l.SetPayout(ctx, to); err != nil {
			return nil, control.Errorf(control.CodeBadRequest, "%v", err)
		}
		wait, cancel := context.WithTimeout(ctx, chainPatience)
		defer cancel()
		switch err := l.WaitPayout(wait, to); {
		case errors.Is(err, context.DeadlineExceeded) && ctx.Err() == nil:
			out.Wanted, out.State = to.Hex(), "waits for the chain; the node goes on with it whenever it runs"
		case err != nil:
			return nil, control.Errorf(control.CodeUnavailable, "%v", err)
		}
	}
	known, err := l.PayoutOf(ctx, l.Account())
	if err != nil && out.Wanted == "" {
		return nil, &control.Error{
			Code: control.CodeUnavailable, Message: "read the payout address: " + err.Error(), Cure: "check that the chain runs and that --rpc names it",
		}
	}
	if err == nil {
		out.Payout = known.Hex()
	}
	return out, nil
}
