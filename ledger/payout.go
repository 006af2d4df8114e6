package ledger

import (
	"context"
	"errors"
	"fmt"
)

// SetPayout makes what the account earns go to another address; its own address takes that back. It returns once that is
// journaled; if the chain already says so it does nothing. The account must be registered.
func (c *Client) SetPayout(ctx context.Context, to Address) error {
	if c.cfg.Account == nil {
		return ErrReadOnly
	}
	if to == (Address{}) {
		return errors.New("set payout address: the address is zero: what is sent there is lost")
	}
	known, err := c.PayoutOf(ctx, c.Account())
	switch {
	case errors.Is(err, ErrUnreachable):
	case err != nil:
		return fmt.Errorf("set payout address: %w", err)
	case known == to:
		return nil
	}
	data := c.registry.PackSetPayout(to)
	return c.insist(&work{Purpose: purposePayout, ID: to.Hex(), To: c.cfg.Registry, Data: data}, err == nil)
}

// PayoutOf reads where an account's earnings go: the account itself if it never said otherwise.
func (c *Client) PayoutOf(ctx context.Context, account Address) (Address, error) {
	out, err := c.Read(ctx, c.cfg.Registry, c.registry.PackPayoutOf(account))
	if err != nil {
		return Address{}, err
	}
	return c.registry.UnpackPayoutOf(out)
}

// WaitPayout waits until a payout address that was set is recorded; that it failed is an error that says why.
func (c *Client) WaitPayout(ctx context.Context, to Address) error {
	if _, ok := c.Progress(purposePayout, to.Hex()); !ok {
		return nil // the chain said so already
	}
	return c.Wait(ctx, purposePayout, to.Hex())
}
