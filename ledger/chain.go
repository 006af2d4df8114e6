package ledger

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"verdant/ledger/contracts"
)

// block is what the client needs of a block header.
type block struct {
	Number  hexutil.Uint64 `json:"number"`
	Time    hexutil.Uint64 `json:"timestamp"`
	Hash    common.Hash    `json:"hash"`
	BaseFee *hexutil.Big   `json:"baseFeePerGas"`
}

// receipt is what the client needs of a receipt.
type receipt struct {
	Status    hexutil.Uint64 `json:"status"`
	Block     hexutil.Uint64 `json:"blockNumber"`
	BlockHash common.Hash    `json:"blockHash"`
	GasUsed   hexutil.Uint64 `json:"gasUsed"`
}

// view is the chain at one moment, seen from one account.
type view struct {
	head    block
	safe    uint64 // number of the newest block the chain calls safe
	nonce   uint64 // transactions of the account in blocks up to head
	balance *big.Int
}

// look asks for the chain's newest and safe blocks and, if account is not nil, its nonce and balance.
func (c *Client) look(ctx context.Context, account *Address) (view, error) {
	var head, safe *block
	var nonce hexutil.Uint64
	var balance hexutil.Big
	requests := []rpc.BatchElem{
		{Method: "eth_getBlockByNumber", Args: []any{"latest", false}, Result: &head},
		{Method: "eth_getBlockByNumber", Args: []any{"safe", false}, Result: &safe},
	}
	if account != nil {
		requests = append(requests,
			rpc.BatchElem{Method: "eth_getTransactionCount", Args: []any{*account, "latest"}, Result: &nonce},
			rpc.BatchElem{Method: "eth_getBalance", Args: []any{*account, "latest"}, Result: &balance})
	}
	if err := c.rpc.batch(ctx, requests); err != nil {
		return view{}, fmt.Errorf("look at chain: %w", err)
	}
	for i, r := range requests {
		if i != 1 && r.Error != nil {
			return view{}, fmt.Errorf("look at chain: %s: %w", r.Method, r.Error)
		}
	}
	if head == nil {
		return view{}, errors.New("look at chain: endpoint has no newest block: it is still starting; it is asked again")
	}
	if head.BaseFee == nil {
		return view{}, fmt.Errorf("look at chain: block %d has no base fee: Verdant needs a chain with EIP-1559 fees",
			uint64(head.Number))
	}
	v := view{head: *head, nonce: uint64(nonce), balance: balance.ToInt()}
	switch {
	case requests[1].Error == nil && safe != nil:
		v.safe = min(uint64(safe.Number), uint64(head.Number))
	case uint64(head.Number) > c.cfg.Confirmations:
		v.safe = uint64(head.Number) - c.cfg.Confirmations
	}
	return v, nil
}

// read calls a contract's view function at a block.
func (c *Client) read(ctx context.Context, to Address, data []byte, at uint64) ([]byte, error) {
	var out hexutil.Bytes
	err := c.rpc.call(ctx, &out, "eth_call", callArgs(nil, to, data, nil), hexutil.Uint64(at))
	return out, err
}

// readMany calls a contract's view function with many arguments, in batches.
func (c *Client) readMany(ctx context.Context, to Address, calls [][]byte, at uint64) ([][]byte, error) {
	const size = 100
	answers := make([][]byte, len(calls))
	for from := 0; from < len(calls); from += size {
		part := calls[from:min(from+size, len(calls))]
		requests := make([]rpc.BatchElem, len(part))
		for i, data := range part {
			requests[i] = rpc.BatchElem{
				Method: "eth_call", Args: []any{callArgs(nil, to, data, nil), hexutil.Uint64(at)}, Result: new(hexutil.Bytes),
			}
		}
		if err := c.rpc.batch(ctx, requests); err != nil {
			return nil, err
		}
		for i, r := range requests {
			if r.Error != nil {
				return nil, r.Error
			}
			answers[from+i] = *r.Result.(*hexutil.Bytes)
		}
	}
	return answers, nil
}

// callArgs is the transaction object of eth_call and eth_estimateGas.
func callArgs(from *Address, to Address, data []byte, value *big.Int) map[string]any {
	args := map[string]any{"to": to, "input": hexutil.Bytes(data)}
	if from != nil {
		args["from"] = *from
	}
	if value != nil && value.Sign() > 0 {
		args["value"] = (*hexutil.Big)(value)
	}
	return args
}

// checkContracts makes sure that the addresses hold what they should, and that they ask the contracts beside them.
func (c *Client) checkContracts(ctx context.Context) error {
	v, err := c.look(ctx, nil)
	if err != nil {
		return err
	}
	type contract struct {
		name string
		at   Address
		kind common.Hash
	}
	all := []contract{
		{"Registry", c.cfg.Registry, contracts.RegistryKind},
		{"Stake", c.cfg.Stake, contracts.StakeKind},
		{"Rounds", c.cfg.Rounds, contracts.RoundsKind},
	}
	type question struct {
		of   contract
		call []byte
		want contract
	}
	asks := []question{{all[2], c.rounds.PackRegistry(), all[0]}}
	if c.cfg.Roots != (Address{}) {
		roots := contract{"RoundRoots", c.cfg.Roots, contracts.RootsKind}
		rewards := contract{"Rewards", c.cfg.Rewards, contracts.RewardsKind}
		all = append(all, roots, rewards)
		pays := contracts.NewRewards()
		asks = append(asks, question{roots, contracts.NewRoundRoots().PackRegistry(), all[0]}, question{rewards, pays.PackRoots(), roots},
			question{rewards, pays.PackStake(), all[1]}, question{rewards, pays.PackRegistry(), all[0]})
	}
	for _, want := range all {
		out, err := c.read(ctx, want.at, c.registry.PackKind(), uint64(v.head.Number))
		var answered rpc.Error
		if err != nil && !errors.As(err, &answered) {
			return fmt.Errorf("check contracts: %w", err)
		}
		if err != nil || len(out) != 32 || common.BytesToHash(out) != want.kind {
			return fmt.Errorf("%w: %s of chain %d is not Verdant's %s: check the ledger section of the swarm's manifest and"+
				" that the endpoint serves the same network", ErrWrongContract, want.at, c.cfg.ChainID, want.name)
		}
	}
	for _, q := range asks {
		out, err := c.read(ctx, q.of.at, q.call, uint64(v.head.Number))
		if err != nil {
			return fmt.Errorf("check contracts: %w", err)
		}
		if len(out) != 32 || common.BytesToHash(out) != common.BytesToHash(q.want.at[:]) {
			return fmt.Errorf("%w: %s at %s asks another %s (%x) than the manifest names (%s)", ErrWrongContract, q.of.name, q.of.at,
				q.want.name, out, q.want.at)
		}
	}
	return nil
}

// revertData returns what a contract reverted with, nil if err is no revert.
func revertData(err error) []byte {
	var detailed rpc.DataError
	if !errors.As(err, &detailed) {
		return nil
	}
	text, ok := detailed.ErrorData().(string)
	if !ok {
		return nil
	}
	data, decodeErr := hexutil.Decode(text)
	if decodeErr != nil || len(data) < 4 {
		return nil
	}
	return data
}

// isRevert says whether the chain executed the call and the contract refused it.
func isRevert(err error) bool {
	return revertData(err) != nil || err != nil && strings.Contains(err.Error(), "execution reverted")
}

// refusal decodes what a contract reverted with into one of the bindings' error types; nil if err is no such revert.
func (c *Client) refusal(err error) any {
	data := revertData(err)
	if data == nil {
		return nil
	}
	for _, unpack := range []func([]byte) (any, error){
		c.rounds.UnpackError, c.registry.UnpackError, c.stake.UnpackError,
		contracts.NewDisputeGame().UnpackError, contracts.NewTasks().UnpackError, contracts.NewReferee().UnpackError,
	} {
		if reason, err := unpack(data); err == nil {
			return reason
		}
	}
	return nil
}

// revertReason puts a contract's refusal into words.
func (c *Client) revertReason(err error) string {
	if reason := c.refusal(err); reason != nil {
		return explainRevert(reason)
	}
	return err.Error()
}

func explainRevert(reason any) string {
	switch r := reason.(type) {
	case *contracts.RoundsNotRegistered:
		return "account " + r.Account.Hex() + " is not registered"
	case *contracts.RoundsNotAfter:
		return fmt.Sprintf("round is not after round %d, the last one this account recorded", r.LastRound)
	case *contracts.RoundsBadScore:
		return "the numbers contradict each other: rewarded above sampled, correct above asked, or no claim"
	case *contracts.RegistryNotRegistered:
		return "account " + r.Account.Hex() + " is not registered: it is with its node's first claim"
	case *contracts.RegistryAlreadyRegistered:
		return fmt.Sprintf("account already speaks for peer %x", r.Peer)
	case *contracts.StakeAmountTooLarge:
		return fmt.Sprintf("amount %s wei is above the available %s wei", r.Wanted, r.Available)
	case *contracts.StakeStillBonded:
		return fmt.Sprintf("stake is bonded until second %s", r.ReleaseAt)
	case *contracts.StakeNothingToDo:
		return "nothing to do: the amount is zero"
	}
	name := strings.TrimPrefix(fmt.Sprintf("%T", reason), "*contracts.")
	if fields := strings.TrimPrefix(fmt.Sprintf("%+v", reason), "&"); fields != "{}" {
		name += " " + fields
	}
	return name
}

func quoted(s string) string { return strconv.Quote(s) }
