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

// ErrNoCourt: nothing on the chain judges disputes of this swarm.
var ErrNoCourt = errors.New("the swarm's stake obeys neither a dispute game nor a referee")

// Court is what judges the swarm's disputes on the chain: the dispute game that its Stake obeys and the stateless referee that the
// game asks. In a swarm without stakes the Stake obeys the referee itself, which takes nothing from anybody: there is no game, and
// whoever wants a verdict asks by eth_call.
type Court struct {
	contracts.Domain // of the game; zero without stakes
	Referee          Address
	Bond             *big.Int // wei that each side of a game locks; nil without stakes
	Clocks           contracts.Clocks
}

// Staked reports whether there is a game in which stakes can be lost.
func (c *Court) Staked() bool { return c != nil && c.Bond != nil }

// Court reads what judges disputes. It is fixed when the contracts are made, so it is read once.
func (c *Client) Court(ctx context.Context) (*Court, error) {
	if court := c.court.Load(); court != nil {
		return court, nil
	}
	out, err := c.Read(ctx, c.cfg.Stake, c.stake.PackGame())
	if err != nil {
		return nil, fmt.Errorf("find court: %w", err)
	}
	at, err := c.stake.UnpackGame(out)
	if err != nil {
		return nil, fmt.Errorf("find court: %w", err)
	}
	court, err := c.courtAt(ctx, at)
	if err != nil {
		return nil, err
	}
	c.court.Store(court)
	return court, nil
}

func (c *Client) courtAt(ctx context.Context, at Address) (*Court, error) {
	ask := func(call []byte) (common.Hash, error) {
		out, err := c.Read(ctx, at, call)
		switch {
		case errors.Is(err, ErrRefused) || err == nil && len(out) != 32:
			return common.Hash{}, fmt.Errorf("%w: %s is none", ErrNoCourt, at)
		case err != nil:
			return common.Hash{}, fmt.Errorf("find court: %w", err)
		}
		return common.Hash(out), nil
	}
	g := contracts.NewDisputeGame()
	kind, err := ask(g.PackKind())
	switch {
	case err != nil:
		return nil, err
	case kind == contracts.RefereeKind:
		return &Court{Domain: contracts.Domain{ChainID: new(big.Int)}, Referee: at}, nil
	case kind != contracts.GameKind:
		return nil, fmt.Errorf("%w: %s is none", ErrNoCourt, at)
	}
	var words [5]common.Hash
	for i, call := range [][]byte{g.PackBond(), g.PackBudget(), g.PackIncrement(), g.PackWindow(), g.PackReferee()} {
		if words[i], err = ask(call); err != nil {
			return nil, err
		}
	}
	seconds := func(w common.Hash) uint32 { return uint32(w.Big().Uint64()) }
	return &Court{
		Domain:  contracts.Domain{ChainID: new(big.Int).SetUint64(c.cfg.ChainID), Game: at},
		Referee: common.BytesToAddress(words[4][:]), Bond: words[0].Big(),
		Clocks: contracts.Clocks{Budget: seconds(words[1]), Increment: seconds(words[2]), Window: seconds(words[3])},
	}, nil
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
	Taken                *big.Int    // wei that it cost the loser; it may have had less than a bond left

	Block uint64
	Tx    common.Hash
}

// GameEvents reads what happened to all games in blocks from block from up to the newest, whose number is head. Blocks above safe may
// still be replaced: what is built on them has to be compared with what the contract holds.
func (c *Client) GameEvents(ctx context.Context, court *Court, from uint64) (list []GameEvent, head, safe uint64, err error) {
	v, err := c.look(ctx, nil)
	if err != nil {
		return nil, 0, 0, err
	}
	head, safe = uint64(v.head.Number), v.safe
	err = c.scan(ctx, filter{
		contracts: []Address{court.Game, c.cfg.Stake}, topics: []any{[]common.Hash{openedTopic, movedTopic, resolvedTopic, slashedTopic}},
		from: max(from, c.cfg.DeploymentBlock), to: head,
	}, func(e event) bool {
		if e.Address == c.cfg.Stake {
			// A game ends by a slash in the same transaction, right after it says so.
			got, err := c.stake.UnpackSlashedEvent(e.log())
			if n := len(list) - 1; err == nil && n >= 0 && list[n].Tx == e.Tx && list[n].Loser == got.Account && list[n].Taken == nil {
				list[n].Taken = got.Amount
			}
			return true
		}
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
		return nil, 0, 0, err
	}
	return list, head, safe, nil
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
