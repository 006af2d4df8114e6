package ledger

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	"verdant/ledger/contracts"
)

// ErrNoCourt: the chain has no dispute game that the swarm's Stake obeys.
var ErrNoCourt = errors.New("the swarm's stake obeys no dispute game")

// Court is the dispute game that the swarm's Stake obeys, and its rules.
type Court struct {
	contracts.Domain
	Bond   *big.Int // wei that each side of a game locks
	Clocks contracts.Clocks
}

// Court reads which game that is. It is fixed when the contracts are made, so it is read once.
func (c *Client) Court(ctx context.Context) (*Court, error) {
	if court := c.court.Load(); court != nil {
		return court, nil
	}
	out, err := c.Read(ctx, c.cfg.Stake, c.stake.PackGame())
	if err != nil {
		return nil, fmt.Errorf("find dispute game: %w", err)
	}
	at, err := c.stake.UnpackGame(out)
	if err != nil {
		return nil, fmt.Errorf("find dispute game: %w", err)
	}
	g := contracts.NewDisputeGame()
	court := &Court{Domain: contracts.Domain{ChainID: new(big.Int).SetUint64(c.cfg.ChainID), Game: at}}
	var words [5]*big.Int
	for i, call := range [][]byte{g.PackKind(), g.PackBond(), g.PackBudget(), g.PackIncrement(), g.PackWindow()} {
		out, err := c.Read(ctx, at, call)
		switch {
		case errors.Is(err, ErrRefused) || err == nil && len(out) != 32:
			return nil, fmt.Errorf("%w: %s is none", ErrNoCourt, at)
		case err != nil:
			return nil, fmt.Errorf("find dispute game: %w", err)
		}
		words[i] = new(big.Int).SetBytes(out)
	}
	if common.BigToHash(words[0]) != contracts.GameKind {
		return nil, fmt.Errorf("%w: %s is none", ErrNoCourt, at)
	}
	court.Bond = words[1]
	court.Clocks = contracts.Clocks{
		Budget: uint32(words[2].Uint64()), Increment: uint32(words[3].Uint64()), Window: uint32(words[4].Uint64()),
	}
	c.court.Store(court)
	return court, nil
}

// SignDigest signs an EIP-712 digest as the contracts check it: r, s and 27 or 28.
func (c *Client) SignDigest(digest [32]byte) ([]byte, error) {
	if c.cfg.Account == nil {
		return nil, ErrReadOnly
	}
	sig, err := crypto.Sign(digest[:], c.cfg.Account.key)
	if err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	sig[64] += 27
	return sig, nil
}

// The events of games.
var (
	openedTopic   = crypto.Keccak256Hash([]byte("Opened(bytes32,address,address,bytes32)"))
	movedTopic    = crypto.Keccak256Hash([]byte("Moved(bytes32,bytes32)"))
	resolvedTopic = crypto.Keccak256Hash([]byte("Resolved(bytes32,address,address,uint256)"))
)

// GameEvent is something that happened to a game. Which fields are set depends on it.
type GameEvent struct {
	ID                   common.Hash
	Challenger, Defender Address     // of one that was opened
	Position             common.Hash // after it was opened, or after a move
	Winner, Loser        Address     // of one that has ended

	Block uint64
	Tx    common.Hash
}

// GameEvents reads what happened to all games in blocks from block from up to the newest, and where the next call should begin. The
// newest blocks may still be replaced: what is built on them has to be compared with what the contract holds.
func (c *Client) GameEvents(ctx context.Context, court *Court, from uint64) (list []GameEvent, next uint64, err error) {
	v, err := c.look(ctx, nil)
	if err != nil {
		return nil, from, err
	}
	from = max(from, c.cfg.DeploymentBlock)
	err = c.scan(ctx, filter{
		contracts: []Address{court.Game}, topics: []any{[]common.Hash{openedTopic, movedTopic, resolvedTopic}},
		from: from, to: uint64(v.head.Number),
	}, func(e event) bool {
		if len(e.Topics) < 2 || len(e.Data) < 32 {
			return true
		}
		g := GameEvent{ID: e.Topics[1], Block: uint64(e.Block), Tx: e.Tx}
		switch {
		case e.Topics[0] == openedTopic && len(e.Topics) == 4:
			g.Challenger, g.Defender = common.BytesToAddress(e.Topics[2][:]), common.BytesToAddress(e.Topics[3][:])
			g.Position = common.BytesToHash(e.Data[:32])
		case e.Topics[0] == movedTopic:
			g.Position = common.BytesToHash(e.Data[:32])
		case e.Topics[0] == resolvedTopic && len(e.Topics) == 4:
			g.Winner, g.Loser = common.BytesToAddress(e.Topics[2][:]), common.BytesToAddress(e.Topics[3][:])
		default:
			return true
		}
		list = append(list, g)
		return true
	})
	if err != nil {
		return nil, from, err
	}
	return list, max(from, uint64(v.head.Number)+1), nil
}

// Transaction is what was sent to a contract, and the time of its block in Unix seconds.
type Transaction struct {
	From  Address
	Input []byte
	Time  uint64
}

// Transaction reads a transaction of a block.
func (c *Client) Transaction(ctx context.Context, hash common.Hash, block uint64) (Transaction, error) {
	var tx *struct {
		From  Address       `json:"from"`
		Input hexutil.Bytes `json:"input"`
	}
	var in *struct {
		Time hexutil.Uint64 `json:"timestamp"`
	}
	requests := []rpc.BatchElem{
		{Method: "eth_getTransactionByHash", Args: []any{hash}, Result: &tx},
		{Method: "eth_getBlockByNumber", Args: []any{hexutil.Uint64(block), false}, Result: &in},
	}
	if err := c.rpc.batch(ctx, requests); err != nil {
		return Transaction{}, fmt.Errorf("read transaction: %w", err)
	}
	for _, r := range requests {
		if r.Error != nil {
			return Transaction{}, fmt.Errorf("read transaction: %w", r.Error)
		}
	}
	if tx == nil || in == nil {
		return Transaction{}, fmt.Errorf("read transaction %s of block %d: the endpoint does not have it", hash, block)
	}
	return Transaction{tx.From, tx.Input, uint64(in.Time)}, nil
}

// Now is the time of the newest block, in Unix seconds.
func (c *Client) Now(ctx context.Context) (uint64, error) {
	var head *struct {
		Time hexutil.Uint64 `json:"timestamp"`
	}
	if err := c.rpc.call(ctx, &head, "eth_getBlockByNumber", "latest", false); err != nil || head == nil {
		return 0, fmt.Errorf("read time of the chain: %w", err)
	}
	return uint64(head.Time), nil
}
