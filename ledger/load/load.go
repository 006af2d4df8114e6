// Package load gives a local ledger as many contributions as it takes, to measure it.
//
// Package node/bench uses it.
package load

import (
	"context"
	"crypto/ecdsa"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	"verdant/ledger/contracts"
	"verdant/ledger/devchain"
)

const (
	batch = 50 // transactions a request
	pause = 20 * time.Millisecond
	fee   = 1_000_000_000_000 // wei per gas: whatever the base fee becomes under load
)

// Load is what a measurement sends: Each contributions of each of Accounts accounts. Each must be at most 64, what the
// transaction pool takes of one account at once, and Accounts at most 64, what the faucet takes.
type Load struct{ Accounts, Each int }

// member is one account of the load.
type member struct {
	key     *ecdsa.PrivateKey
	address common.Address
}

// Run funds and registers new accounts, signs all contributions, and returns how long the chain takes from the first that is
// sent until all are in blocks.
func (l Load) Run(ctx context.Context, url string) (time.Duration, error) {
	if l.Accounts < 1 || l.Accounts > 64 || l.Each < 1 || l.Each > 64 {
		return 0, fmt.Errorf("load of %d accounts with %d contributions each: want 1 to 64 of both", l.Accounts, l.Each)
	}
	client, err := rpc.DialContext(ctx, url)
	if err != nil {
		return 0, fmt.Errorf("load chain: %w", err)
	}
	defer client.Close()
	members, err := l.join(ctx, client)
	if err != nil {
		return 0, fmt.Errorf("load chain: %w", err)
	}
	rounds := contracts.NewRounds()
	var signed []hexutil.Bytes
	for round := range l.Each {
		for _, m := range members {
			var score [32]byte
			binary.BigEndian.PutUint64(score[8:], uint64(round))
			binary.BigEndian.PutUint32(score[16:], 1) // rewarded
			binary.BigEndian.PutUint32(score[20:], 2) // sampled
			data := rounds.PackContribute(new(big.Int).SetBytes(score[:]), [32]byte{1}, [32]byte{2})
			raw, err := m.sign(uint64(1+round), devchain.RoundsAddress, data)
			if err != nil {
				return 0, fmt.Errorf("load chain: %w", err)
			}
			signed = append(signed, raw)
		}
	}
	start := time.Now()
	if err := send(ctx, client, signed); err != nil {
		return 0, fmt.Errorf("load chain: %w", err)
	}
	if err := settle(ctx, client, members, uint64(1+l.Each)); err != nil {
		return 0, fmt.Errorf("load chain: %w", err)
	}
	return time.Since(start), nil
}

// join makes accounts that may contribute.
func (l Load) join(ctx context.Context, client *rpc.Client) ([]member, error) {
	members := make([]member, l.Accounts)
	var registrations []hexutil.Bytes
	for i := range members {
		key, err := crypto.GenerateKey()
		if err != nil {
			return nil, fmt.Errorf("make key: %w", err)
		}
		members[i] = member{key, crypto.PubkeyToAddress(key.PublicKey)}
		if err := client.CallContext(ctx, nil, "verdant_fund", members[i].address); err != nil {
			return nil, fmt.Errorf("ask faucet: %w", err)
		}
		word := [32]byte{1}
		raw, err := members[i].sign(0, devchain.RegistryAddress, contracts.NewRegistry().PackRegister(word, word, word))
		if err != nil {
			return nil, err
		}
		registrations = append(registrations, raw)
	}
	for i := range members {
		for {
			var wei hexutil.Big
			if err := client.CallContext(ctx, &wei, "eth_getBalance", members[i].address, "latest"); err != nil {
				return nil, fmt.Errorf("read balance: %w", err)
			}
			if wei.ToInt().Sign() > 0 {
				break
			}
			if err := wait(ctx); err != nil {
				return nil, err
			}
		}
	}
	if err := send(ctx, client, registrations); err != nil {
		return nil, err
	}
	return members, settle(ctx, client, members, 1)
}

func (m member) sign(nonce uint64, to common.Address, data []byte) (hexutil.Bytes, error) {
	chain := big.NewInt(devchain.ChainID)
	tx, err := types.SignNewTx(m.key, types.LatestSignerForChainID(chain), &types.DynamicFeeTx{
		ChainID: chain, Nonce: nonce, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(fee), Gas: 100_000, To: &to, Data: data,
	})
	if err != nil {
		return nil, fmt.Errorf("sign transaction: %w", err)
	}
	return tx.MarshalBinary()
}

// send hands transactions over. What a full pool does not take is sent again.
func send(ctx context.Context, client *rpc.Client, signed []hexutil.Bytes) error {
	for len(signed) > 0 {
		n := min(batch, len(signed))
		requests := make([]rpc.BatchElem, n)
		for i := range requests {
			requests[i] = rpc.BatchElem{Method: "eth_sendRawTransaction", Args: []any{signed[i]}, Result: new(common.Hash)}
		}
		if err := client.BatchCallContext(ctx, requests); err != nil {
			return fmt.Errorf("send transactions: %w", err)
		}
		var again []hexutil.Bytes
		for i, r := range requests {
			switch {
			case r.Error == nil:
			case strings.Contains(r.Error.Error(), "underpriced"), strings.Contains(r.Error.Error(), "txpool is full"),
				strings.Contains(r.Error.Error(), "insufficient funds"): // the pool hears of a block, and its funds, after everybody else
				again = append(again, signed[i])
			default:
				return fmt.Errorf("send transaction: %w", r.Error)
			}
		}
		signed = append(again, signed[n:]...)
		if len(again) > 0 {
			if err := wait(ctx); err != nil {
				return err
			}
		}
	}
	return nil
}

// settle waits until every account has so many transactions in blocks.
func settle(ctx context.Context, client *rpc.Client, members []member, nonce uint64) error {
	for {
		requests := make([]rpc.BatchElem, len(members))
		counts := make([]hexutil.Uint64, len(members))
		for i, m := range members {
			requests[i] = rpc.BatchElem{Method: "eth_getTransactionCount", Args: []any{m.address, "latest"}, Result: &counts[i]}
		}
		if err := client.BatchCallContext(ctx, requests); err != nil {
			return fmt.Errorf("count transactions: %w", err)
		}
		done := true
		for i, r := range requests {
			if r.Error != nil {
				return errors.Join(errors.New("count transactions"), r.Error)
			}
			done = done && uint64(counts[i]) >= nonce
		}
		if done {
			return nil
		}
		if err := wait(ctx); err != nil {
			return err
		}
	}
}

func wait(ctx context.Context) error {
	t := time.NewTimer(pause)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
