package ledger

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// Event is one log entry of a contract.
type Event struct {
	types.Log
	// Safe reports that it is in a block that the chain calls safe.
	Safe bool
}

// Events reads the events of a contract in blocks from a number on, up to the newest block, in order, and where the next call should begin:
// after the last safe block. What is in newer blocks comes again with the next call, or does not, if its block was replaced.
func (c *Client) Events(ctx context.Context, contract Address, from uint64) (list []Event, next uint64, err error) {
	v, err := c.look(ctx, nil)
	if err != nil {
		return nil, from, err
	}
	f := filter{contracts: []Address{contract}, from: max(from, c.cfg.DeploymentBlock), to: uint64(v.head.Number)}
	err = c.scan(ctx, f, func(e event) bool {
		l := *e.log()
		l.BlockNumber, l.Index, l.TxHash = uint64(e.Block), uint(e.Index), e.Tx
		list = append(list, Event{l, l.BlockNumber <= v.safe})
		return len(list) < maxContributions
	})
	if err != nil {
		return nil, from, err
	}
	if len(list) == maxContributions { // the last block may have more
		return list, list[len(list)-1].BlockNumber, nil
	}
	return list, max(from, v.safe+1), nil
}

// Moment is a block of the chain.
type Moment struct{ Number, Time uint64 }

// ReadAll calls view functions of a contract, all at the newest block, and says which that was.
func (c *Client) ReadAll(ctx context.Context, to Address, calls [][]byte) ([][]byte, Moment, error) {
	v, err := c.look(ctx, nil)
	if err != nil {
		return nil, Moment{}, err
	}
	at := Moment{uint64(v.head.Number), uint64(v.head.Time)}
	answers, err := c.readMany(ctx, to, calls, at.Number)
	if err != nil {
		return nil, at, fmt.Errorf("read contract %s: %w", to, err)
	}
	return answers, at, nil
}

// Contracts are those that the stake contract names: it obeys them.
type Contracts struct{ Game, Tasks Address }

// Contracts asks the stake contract for the dispute game and the market of tasks.
func (c *Client) Contracts(ctx context.Context) (Contracts, error) {
	answers, _, err := c.ReadAll(ctx, c.cfg.Stake, [][]byte{c.stake.PackGame(), c.stake.PackTasks()})
	if err != nil {
		return Contracts{}, err
	}
	var out Contracts
	if out.Game, err = c.stake.UnpackGame(answers[0]); err == nil {
		out.Tasks, err = c.stake.UnpackTasks(answers[1])
	}
	if err != nil {
		return Contracts{}, fmt.Errorf("read contracts of stake: %w", err)
	}
	return out, nil
}

// SignHash signs 32 bytes that the caller has made of a message nobody else could mean something by, such as an EIP-712 digest: r, s and
// 27 or 28.
func (a *Account) SignHash(hash common.Hash) ([]byte, error) {
	sig, err := crypto.Sign(hash[:], a.key)
	if err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	sig[64] += 27
	return sig, nil
}

// TimeOf returns when a block was made, in Unix seconds.
func (c *Client) TimeOf(ctx context.Context, number uint64) (uint64, error) {
	var b *block
	if err := c.rpc.call(ctx, &b, "eth_getBlockByNumber", hexutil.Uint64(number), false); err != nil {
		return 0, fmt.Errorf("read block %d: %w", number, err)
	}
	if b == nil {
		return 0, fmt.Errorf("read block %d: the endpoint does not have it", number)
	}
	return uint64(b.Time), nil
}

// InputOf returns the call data of a transaction. It is hashed again: the endpoint cannot make it up.
func (c *Client) InputOf(ctx context.Context, hash common.Hash) ([]byte, error) {
	var tx *types.Transaction
	if err := c.rpc.call(ctx, &tx, "eth_getTransactionByHash", hash); err != nil {
		return nil, fmt.Errorf("read transaction %s: %w", hash, err)
	}
	if tx == nil || tx.Hash() != hash {
		return nil, fmt.Errorf("read transaction %s: the endpoint does not have it, or shows another one", hash)
	}
	return tx.Data(), nil
}
