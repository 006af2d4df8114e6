package ledger

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// ErrNoAgreement: fewer endpoints than needed give the same block, so no proof has anything to stand on.
var ErrNoAgreement = errors.New("endpoints do not agree")

// Agreement is the block that verified reads are proven against, and who vouches for it. One endpoint alone proves nothing about
// the block, only about everything in it: its word is taken for the header.
type Agreement struct {
	Block     uint64      `json:"block"`
	Hash      common.Hash `json:"hash"`
	StateRoot common.Hash `json:"state_root"`
	Time      uint64      `json:"time"` // Unix seconds, of the block
	Agree     int         `json:"agree"`
	Need      int         `json:"need"`
	Of        int         `json:"of"`
	// Dissent says which endpoints gave another block or none, and why.
	Dissent []string `json:"dissent,omitempty"`
}

// String says in a sentence what the block rests on.
func (a Agreement) String() string {
	if a.Of == 1 {
		return fmt.Sprintf("block %d (%s): one endpoint, whose word is taken for the block; everything else is proven against it", a.Block, a.Hash)
	}
	s := fmt.Sprintf("block %d (%s): %d of %d endpoints agree, %d needed", a.Block, a.Hash, a.Agree, a.Of, a.Need)
	if len(a.Dissent) > 0 {
		s += "; against it: " + strings.Join(a.Dissent, "; ")
	}
	return s
}

// agreed returns the newest block that enough endpoints call safe and give the same header of.
func (c *Client) agreed(ctx context.Context) (*types.Header, Agreement, error) {
	n := c.rpc.witnesses
	need := c.quorum()
	safe, errs := make([]uint64, n), make([]error, n)
	c.rpc.all(func(at int) { safe[at], errs[at] = c.safeAt(ctx, at) })
	var heights []uint64
	for at, err := range errs {
		if err == nil {
			heights = append(heights, safe[at])
		}
	}
	if len(heights) < need {
		return nil, Agreement{Need: need, Of: n}, fmt.Errorf("%w: %d of %d endpoints answer, %d are needed: %w", ErrNoAgreement,
			len(heights), n, need, errors.Join(errs...))
	}
	slices.SortFunc(heights, func(a, b uint64) int { return int(min(max(int64(b-a), -1), 1)) })
	headers, agreement, err := c.headers(ctx, []uint64{heights[need-1]})
	if err != nil {
		return nil, agreement, err
	}
	return headers[0], agreement, nil
}

// quorum is how many endpoints must agree.
func (c *Client) quorum() int {
	if c.cfg.Quorum > 0 {
		return c.cfg.Quorum
	}
	return c.rpc.witnesses/2 + 1
}

// safeAt asks one endpoint for the number of its newest safe block.
func (c *Client) safeAt(ctx context.Context, at int) (uint64, error) {
	var head, safe *block
	requests := []rpc.BatchElem{
		{Method: "eth_getBlockByNumber", Args: []any{"latest", false}, Result: &head},
		{Method: "eth_getBlockByNumber", Args: []any{"safe", false}, Result: &safe},
	}
	if err := c.rpc.ask(ctx, at, requests); err != nil {
		return 0, err
	}
	switch {
	case requests[0].Error != nil || head == nil:
		return 0, fmt.Errorf("%s has no newest block", c.rpc.urls[at])
	case requests[1].Error == nil && safe != nil:
		return min(uint64(safe.Number), uint64(head.Number)), nil
	case uint64(head.Number) > c.cfg.Confirmations:
		return uint64(head.Number) - c.cfg.Confirmations, nil
	}
	return 0, nil
}

// headers returns the headers of some blocks that enough endpoints give alike, each hashed here. The Agreement is that about the
// last of them.
func (c *Client) headers(ctx context.Context, numbers []uint64) ([]*types.Header, Agreement, error) {
	n := c.rpc.witnesses
	given, errs := make([][]*types.Header, n), make([]error, n)
	c.rpc.all(func(at int) { given[at], errs[at] = c.headersAt(ctx, at, numbers) })
	agreement := Agreement{Need: c.quorum(), Of: n}
	headers := make([]*types.Header, len(numbers))
	for i, number := range numbers {
		votes := make(map[common.Hash]int)
		var best common.Hash
		for at := range n {
			if errs[at] != nil || given[at][i] == nil {
				continue
			}
			hash := given[at][i].Hash()
			if votes[hash]++; votes[hash] > votes[best] {
				best, headers[i] = hash, given[at][i]
			}
		}
		agreement.Block, agreement.Hash, agreement.Agree, agreement.Dissent = number, best, votes[best], nil
		for at := range n {
			url := endpointLabel(c.rpc.urls[at])
			switch {
			case errs[at] != nil:
				agreement.Dissent = append(agreement.Dissent, fmt.Sprintf("%s: %v", url, errs[at]))
			case given[at][i] == nil:
				agreement.Dissent = append(agreement.Dissent, url+" does not have it")
			case given[at][i].Hash() != best:
				agreement.Dissent = append(agreement.Dissent, fmt.Sprintf("%s gives block %s", url, given[at][i].Hash()))
			}
		}
		if agreement.Agree < agreement.Need {
			return nil, agreement, fmt.Errorf("%w about block %d: %d of %d give the same, %d are needed: %s: name endpoints of other operators (--rpc)",
				ErrNoAgreement, number, agreement.Agree, n, agreement.Need, strings.Join(agreement.Dissent, "; "))
		}
		agreement.StateRoot, agreement.Time = headers[i].Root, headers[i].Time
	}
	return headers, agreement, nil
}

// headersAt asks one endpoint for headers and hashes each; nil for blocks it does not have. A header that does not hash to what
// the endpoint calls the block is of a chain whose headers this client cannot read, or a lie.
func (c *Client) headersAt(ctx context.Context, at int, numbers []uint64) ([]*types.Header, error) {
	const size = 50
	headers := make([]*types.Header, 0, len(numbers))
	for part := range slices.Chunk(numbers, size) {
		requests := make([]rpc.BatchElem, len(part))
		for i, number := range part {
			requests[i] = rpc.BatchElem{
				Method: "eth_getBlockByNumber", Args: []any{hexutil.Uint64(number), false}, Result: new(json.RawMessage),
			}
		}
		if err := c.rpc.ask(ctx, at, requests); err != nil {
			return nil, err
		}
		for i, r := range requests {
			if r.Error != nil {
				return nil, fmt.Errorf("block %d: %w", part[i], r.Error)
			}
			header, err := parseHeader(*r.Result.(*json.RawMessage), part[i])
			if err != nil {
				return nil, err
			}
			headers = append(headers, header)
		}
	}
	return headers, nil
}

// parseHeader returns nil for the answer null.
func parseHeader(raw json.RawMessage, number uint64) (*types.Header, error) {
	if len(raw) == 0 || string(raw) == "null" {
		return nil, nil
	}
	header := new(types.Header)
	var named struct{ Hash common.Hash }
	if err := json.Unmarshal(raw, header); err != nil {
		return nil, fmt.Errorf("decode header of block %d: %w", number, err)
	}
	if err := json.Unmarshal(raw, &named); err != nil {
		return nil, fmt.Errorf("decode header of block %d: %w", number, err)
	}
	if !header.Number.IsUint64() || header.Number.Uint64() != number {
		return nil, fmt.Errorf("block %s was given for block %d", header.Number, number)
	}
	if hash := header.Hash(); hash != named.Hash {
		return nil, fmt.Errorf("header of block %d hashes to %s, the endpoint calls it %s: it lies, or the chain has headers of a kind this release does not know", number, hash, named.Hash)
	}
	return header, nil
}

// provenWords reads storage slots of a contract at an agreed block. Endpoints that do not prove what they say are passed over,
// loudly.
func (c *Client) provenWords(ctx context.Context, header *types.Header, contract Address, slots []common.Hash) ([]common.Hash, error) {
	const size = 64 // slots a request: some endpoints take no more
	words := make([]common.Hash, 0, len(slots))
	for part := range slices.Chunk(slots, size) {
		err := c.proven(ctx, func(at int) error {
			var p accountProof
			requests := []rpc.BatchElem{{
				Method: "eth_getProof", Args: []any{contract, part, hexutil.Uint64(header.Number.Uint64())}, Result: &p,
			}}
			if err := c.rpc.ask(ctx, at, requests); err != nil {
				return err
			}
			if requests[0].Error != nil {
				return fmt.Errorf("eth_getProof: %w", requests[0].Error)
			}
			account, err := p.account(header.Root, contract)
			if err != nil {
				return err
			}
			if len(account.CodeHash) == 0 || common.BytesToHash(account.CodeHash) == types.EmptyCodeHash {
				return fmt.Errorf("%w: %s holds no contract in block %s", ErrWrongContract, contract, header.Number)
			}
			got, err := p.words(account.Root, part)
			if err == nil {
				words = append(words, got...)
			}
			return err
		})
		if err != nil {
			return nil, fmt.Errorf("read storage of %s: %w", contract, err)
		}
	}
	return words, nil
}

// receiptsOf reads the receipts of agreed blocks.
func (c *Client) receiptsOf(ctx context.Context, headers []*types.Header) ([]types.Receipts, error) {
	const size = 8 // blocks a request: a block of the local ledger can hold some hundred receipts
	all := make([]types.Receipts, 0, len(headers))
	for part := range slices.Chunk(headers, size) {
		err := c.proven(ctx, func(at int) error {
			lists := make([]types.Receipts, len(part))
			requests := make([]rpc.BatchElem, len(part))
			for i, h := range part {
				requests[i] = rpc.BatchElem{
					Method: "eth_getBlockReceipts", Args: []any{hexutil.Uint64(h.Number.Uint64())}, Result: &lists[i],
				}
			}
			if err := c.rpc.ask(ctx, at, requests); err != nil {
				return err
			}
			for i, r := range requests {
				if r.Error != nil {
					return fmt.Errorf("eth_getBlockReceipts of block %s: %w", part[i].Number, r.Error)
				}
				if err := provenReceipts(part[i], lists[i]); err != nil {
					return err
				}
			}
			all = append(all, lists...)
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return all, nil
}

// proven tries the endpoints in turn, the one in use first, until one proves what it says.
func (c *Client) proven(ctx context.Context, try func(at int) error) error {
	var failures []error
	for i := range c.rpc.urls {
		at := (c.rpc.currentIndex() + i) % len(c.rpc.urls)
		err := try(at)
		if err == nil {
			return nil
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if errors.Is(err, ErrUnproven) {
			c.suspect(at, err)
		}
		failures = append(failures, fmt.Errorf("%s: %w", endpointLabel(c.rpc.urls[at]), err))
	}
	return errors.Join(failures...)
}

// suspect remembers that an endpoint said what it could not prove.
func (c *Client) suspect(at int, why error) {
	c.log.Error("a ledger endpoint says what it cannot prove: do not use it", "endpoint", c.rpc.urls[at], "why", why)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.health.Suspect = fmt.Sprintf("%s, %s: %v", endpointLabel(c.rpc.urls[at]), time.Now().UTC().Format(time.RFC3339), why)
}

// all runs a function for every witness at once.
func (e *endpoints) all(do func(at int)) {
	var running sync.WaitGroup
	for at := range e.witnesses {
		running.Go(func() { do(at) })
	}
	running.Wait()
}
