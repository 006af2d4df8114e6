package ledger

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"verdant/ledger/contracts"
)

// Deposit adds wei to the account's stake. The id names this deposit: repeating it with the same id deposits once.
func (c *Client) Deposit(_ context.Context, id string, wei *big.Int) error {
	if wei == nil || wei.Sign() <= 0 {
		return errors.New("deposit stake: the amount must be above zero")
	}
	return c.enqueue(&work{
		Purpose: purposeDeposit, ID: id, To: c.cfg.Stake, Value: (*hexutil.Big)(new(big.Int).Set(wei)),
		Data: c.stake.PackDeposit(),
	})
}

// Unbond starts the wait for wei of the account's stake. The id names this request.
func (c *Client) Unbond(_ context.Context, id string, wei *big.Int) error {
	if wei == nil || wei.Sign() <= 0 {
		return errors.New("unbond stake: the amount must be above zero")
	}
	return c.enqueue(&work{Purpose: purposeUnbond, ID: id, To: c.cfg.Stake, Data: c.stake.PackUnbond(wei)})
}

// Withdraw pays out what has waited long enough. The id names this request.
func (c *Client) Withdraw(_ context.Context, id string) error {
	return c.enqueue(&work{Purpose: purposeWithdraw, ID: id, To: c.cfg.Stake, Data: c.stake.PackWithdraw()})
}

// Balance reads what the account can spend, in wei, at the newest block.
func (c *Client) Balance(ctx context.Context) (*big.Int, error) {
	account := c.Account()
	v, err := c.look(ctx, &account)
	if err != nil {
		return nil, err
	}
	return v.balance, nil
}

// StakeAccount is what Stake holds for one account; amounts in wei.
type StakeAccount struct {
	Bonded, Locked, Unbonding *big.Int
	ReleaseAt                 uint64 // Unix seconds; from then on Unbonding can be withdrawn
	Lost, Won                 uint64 // slashes suffered, and slashes of others that brought a share
}

// StakeOf reads an account's stake at the newest block.
func (c *Client) StakeOf(ctx context.Context, account Address) (StakeAccount, error) {
	v, err := c.look(ctx, nil)
	if err != nil {
		return StakeAccount{}, err
	}
	list, err := c.stakesAt(ctx, []Address{account}, uint64(v.head.Number))
	if err != nil {
		return StakeAccount{}, err
	}
	return list[0], nil
}

// Bonded reads what nodes have bonded, by their keys, at the newest safe block. A node is one that has signed for its account.
func (c *Client) Bonded(ctx context.Context) (map[[32]byte]*big.Int, error) {
	b := &c.board
	b.mu.Lock()
	safe, err := c.refreshLocked(ctx)
	accounts := slices.Collect(maps.Keys(b.peers))
	peers := make([][32]byte, len(accounts))
	for i, a := range accounts {
		peers[i] = b.peers[a]
	}
	b.mu.Unlock()
	if err != nil {
		return nil, fmt.Errorf("read stakes: %w", err)
	}
	stakes, err := c.stakesAt(ctx, accounts, safe)
	if err != nil {
		return nil, err
	}
	bonded := map[[32]byte]*big.Int{}
	for i, s := range stakes {
		if sum, ok := bonded[peers[i]]; ok {
			sum.Add(sum, s.Bonded)
		} else {
			bonded[peers[i]] = new(big.Int).Set(s.Bonded)
		}
	}
	return bonded, nil
}

func (c *Client) stakesAt(ctx context.Context, accounts []Address, at uint64) ([]StakeAccount, error) {
	calls := make([][]byte, len(accounts))
	for i, a := range accounts {
		calls[i] = c.stake.PackAccountOf(a)
	}
	answers, err := c.readMany(ctx, c.cfg.Stake, calls, at)
	if err != nil {
		return nil, fmt.Errorf("read stake: %w", err)
	}
	list := make([]StakeAccount, len(accounts))
	for i, answer := range answers {
		got, err := c.stake.UnpackAccountOf(answer)
		if err != nil {
			return nil, fmt.Errorf("read stake: %w", err)
		}
		list[i] = stakeAccount(got)
	}
	return list, nil
}

// stakeAccount narrows the contract's words; an endpoint that sends more than they can hold says nothing of worth.
func stakeAccount(got contracts.AccountOfOutput) StakeAccount {
	return StakeAccount{
		Bonded: got.Bonded, Locked: got.Locked, Unbonding: got.Unbonding,
		ReleaseAt: got.ReleaseAt.Uint64(), Lost: got.Lost.Uint64(), Won: got.Won.Uint64(),
	}
}
