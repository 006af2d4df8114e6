package ledger

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	pageBlocks       = 2000   // blocks per request for events; halved when an endpoint refuses
	maxContributions = 10_000 // returned by one call of Contributions
)

// event is a log entry as the chain gives it.
type event struct {
	Address Address        `json:"address"`
	Topics  []common.Hash  `json:"topics"`
	Data    hexutil.Bytes  `json:"data"`
	Block   hexutil.Uint64 `json:"blockNumber"`
	Index   hexutil.Uint64 `json:"logIndex"`
	Tx      common.Hash    `json:"transactionHash"`
	Removed bool           `json:"removed"`
}

func (e event) log() *types.Log {
	return &types.Log{Address: e.Address, Topics: e.Topics, Data: e.Data}
}

// filter selects events: of these contracts, with these topics (each a common.Hash, a list of them, or nil for any), in
// blocks from to to, both included.
type filter struct {
	contracts []Address
	topics    []any
	from, to  uint64
}

// scan calls visit with every matching event in order, page by page, until visit returns false. What an endpoint
// returns beyond what was asked is refused, since a caller would take it for an answer.
func (c *Client) scan(ctx context.Context, f filter, visit func(event) bool) error {
	return f.scan(func(events *[]event, query map[string]any) error {
		return c.rpc.call(ctx, events, "eth_getLogs", query)
	}, visit)
}

// scan is Client.scan of whomever ask asks.
func (f filter) scan(ask func(events *[]event, query map[string]any) error, visit func(event) bool) error {
	page := uint64(pageBlocks)
	for from := f.from; from <= f.to; {
		to := min(from+page-1, f.to)
		var events []event
		err := ask(&events, map[string]any{
			"address": f.contracts, "topics": f.topics,
			"fromBlock": hexutil.Uint64(from), "toBlock": hexutil.Uint64(to),
		})
		var answered rpc.Error
		if errors.As(err, &answered) && page > 1 {
			page = (page + 1) / 2 // too many blocks or too many events for this endpoint
			continue
		} else if err != nil {
			return fmt.Errorf("read events of blocks %d to %d: %w", from, to, err)
		}
		if err := f.check(events, from, to); err != nil {
			return fmt.Errorf("read events of blocks %d to %d: %w", from, to, err)
		}
		for _, e := range events {
			if !visit(e) {
				return nil
			}
		}
		from = to + 1
	}
	return nil
}

func (f filter) check(events []event, from, to uint64) error {
	for i, e := range events {
		switch {
		case !slices.Contains(f.contracts, e.Address), len(e.Topics) == 0, e.Removed,
			uint64(e.Block) < from, uint64(e.Block) > to:
			return fmt.Errorf("endpoint returned an event that was not asked for: contract %s, block %d", e.Address,
				uint64(e.Block))
		case i > 0 && (e.Block < events[i-1].Block || e.Block == events[i-1].Block && e.Index <= events[i-1].Index):
			return errors.New("endpoint returned events out of order")
		}
		for at, want := range f.topics {
			if !matches(e.Topics, at, want) {
				return fmt.Errorf("endpoint returned an event that was not asked for: topic %d, block %d", at, uint64(e.Block))
			}
		}
	}
	return nil
}

func matches(topics []common.Hash, at int, want any) bool {
	switch want := want.(type) {
	case common.Hash:
		return at < len(topics) && topics[at] == want
	case []common.Hash:
		return at < len(topics) && slices.Contains(want, topics[at])
	}
	return true
}

// tagTopic is how events name this swarm.
func (c *Client) tagTopic() common.Hash {
	var topic common.Hash
	copy(topic[24:], c.cfg.Swarm[:8])
	return topic
}

// contributed selects this swarm's contributions in a range of blocks.
func (c *Client) contributed(from, to uint64) filter {
	return filter{
		contracts: []Address{c.cfg.Rounds},
		topics:    []any{c.tagTopic()}, // the event is anonymous: its first topic is the swarm
		from:      max(from, c.cfg.DeploymentBlock), to: to,
	}
}

// decodeContribution reads a Contributed event: topics swarm and account; data score, claim and post. Node is left zero.
func (c *Client) decodeContribution(e event) (Contribution, error) {
	if len(e.Topics) != 2 || len(e.Data) != 96 {
		return Contribution{}, fmt.Errorf("decode contribution in block %d: %d topics and %d bytes, want 2 and 96",
			uint64(e.Block), len(e.Topics), len(e.Data))
	}
	tag, k := unpackScore([32]byte(e.Data))
	if tag != c.swarmTag() {
		return Contribution{}, fmt.Errorf("decode contribution in block %d: it names swarm %016x inside and another outside",
			uint64(e.Block), tag)
	}
	k.Claim, k.Post, k.Account = [32]byte(e.Data[32:]), [32]byte(e.Data[64:]), common.BytesToAddress(e.Topics[1][:])
	k.Block, k.Index, k.Tx = uint64(e.Block), uint32(e.Index), e.Tx
	return k, nil
}

// Contributions reads this swarm's contributions in safe blocks from block from on, in the order they were recorded, and
// where the next call should begin. One call returns about 10,000 at most: call again until the list is empty.
// Node is set only where the peer's signature on the registration verifies.
func (c *Client) Contributions(ctx context.Context, from uint64) (list []Contribution, next uint64, err error) {
	safe, err := c.refresh(ctx)
	if err != nil {
		return nil, from, err
	}
	var failure error
	last := from
	err = c.scan(ctx, c.contributed(from, safe), func(e event) bool {
		if len(list) >= maxContributions && uint64(e.Block) > last {
			safe = last // the rest belongs to the next call
			return false
		}
		var k Contribution
		if k, failure = c.decodeContribution(e); failure != nil {
			return false
		}
		k.Node = c.board.peer(k.Account)
		list, last = append(list, k), uint64(e.Block)
		return true
	})
	if err = errors.Join(err, failure); err != nil {
		return nil, from, err
	}
	return list, max(from, safe+1), nil
}
