package ledger

import (
	"bytes"
	"cmp"
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"verdant/ledger/contracts"
)

// maxAccounts bounds what the board remembers. Registering costs the stranger gas, but memory is ours.
const maxAccounts = 1 << 16

// The events the board is made of.
var (
	registeredTopic = crypto.Keccak256Hash([]byte("Registered(address,bytes32,bytes32,bytes32)"))
	rotatedTopic    = crypto.Keccak256Hash([]byte("Rotated(address,bytes32,bytes32,bytes32)"))
	slashedTopic    = crypto.Keccak256Hash([]byte("Slashed(address,address,uint256,uint256)"))
)

// board is what all events up to a safe block add up to. It reads every event once; if the block it stands on is no
// longer part of the chain it begins anew.
type board struct {
	mu      sync.Mutex // held while reading: readers wait for each other instead of reading twice
	next    uint64     // first block not read yet
	at      common.Hash
	peers   map[Address][32]byte // accounts whose newest registration verifies
	written map[Address][32]byte // peers of the newest registrations, whether they signed or not
	sums    map[Address]*sum
	slashed map[Address]*slashes
	claims  map[[32]byte]bool // of all contributions; nil if nobody wants to know
	full    bool

	postings []Posting // standing roots, the newest
	posted   uint64    // how many stand
}

// slashes is what disputes took from an account, ever.
type slashes struct {
	wei   *big.Int
	count uint64
}

// sum is one account's contributions added up.
type sum struct {
	row     Row
	counted uint64 // contributions including invalid ones, to compare with the contract
	claimed [2]uint64
	root    rooted // zero if roots hold nothing of it
}

func (b *board) reset(from uint64) {
	b.next, b.at, b.full = from, common.Hash{}, false
	b.peers = make(map[Address][32]byte)
	b.sums = make(map[Address]*sum)
	b.written = make(map[Address][32]byte)
	b.slashed = make(map[Address]*slashes)
	b.postings, b.posted = nil, 0
}

// peer returns the peer a verified registration binds the account to; zero if there is none.
func (b *board) peer(a Address) [32]byte {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.peers[a]
}

// SlashedOf returns what disputes took from an account, in wei, as far as events have been read.
func (c *Client) SlashedOf(account Address) *big.Int {
	b := &c.board
	b.mu.Lock()
	defer b.mu.Unlock()
	if s, ok := b.slashed[account]; ok {
		return new(big.Int).Set(s.wei)
	}
	return new(big.Int)
}

// refresh reads the events since the last time and returns the newest safe block, which the board now stands on.
func (c *Client) refresh(ctx context.Context) (safe uint64, err error) {
	c.board.mu.Lock()
	defer c.board.mu.Unlock()
	return c.refreshLocked(ctx)
}

func (c *Client) refreshLocked(ctx context.Context) (safe uint64, err error) {
	b := &c.board
	v, err := c.look(ctx, nil)
	if err != nil {
		return 0, err
	}
	if b.peers == nil {
		b.reset(c.cfg.DeploymentBlock)
	}
	if b.next > c.cfg.DeploymentBlock {
		stands, err := c.blockHash(ctx, b.next-1)
		if err != nil {
			return 0, err
		}
		if stands != b.at || v.safe < b.next-1 && uint64(v.head.Number) < b.next-1 {
			c.log.Warn("the chain took back blocks that were called safe; reading the leaderboard anew", "block", b.next-1)
			b.reset(c.cfg.DeploymentBlock)
		}
	}
	if v.safe < b.next {
		return max(v.safe, b.next-1), nil
	}
	at, err := c.blockHash(ctx, v.safe)
	if err != nil {
		return 0, err
	}
	if err := c.readEvents(ctx, b.next, v.safe); err != nil {
		b.reset(c.cfg.DeploymentBlock) // half a range has been added up
		return 0, err
	}
	b.next, b.at = v.safe+1, at
	return v.safe, nil
}

// blockHash returns zero for a block the chain does not have.
func (c *Client) blockHash(ctx context.Context, number uint64) (common.Hash, error) {
	var got *block
	if err := c.rpc.call(ctx, &got, "eth_getBlockByNumber", hexutil.Uint64(number), false); err != nil {
		return common.Hash{}, fmt.Errorf("read block %d: %w", number, err)
	}
	if got == nil {
		return common.Hash{}, nil
	}
	return got.Hash, nil
}

func (c *Client) readEvents(ctx context.Context, from, to uint64) error {
	for _, f := range c.events(from, to) {
		var failure error
		err := c.scan(ctx, f, func(e event) bool {
			failure = c.addEvent(&c.board, e)
			return failure == nil
		})
		if err = errors.Join(err, failure); err != nil {
			return err
		}
	}
	return nil
}

// events selects what the board is made of in a range of blocks.
func (c *Client) events(from, to uint64) []filter {
	list := []filter{{
		contracts: []Address{c.cfg.Registry, c.cfg.Stake},
		topics:    []any{[]common.Hash{registeredTopic, rotatedTopic, slashedTopic}},
		from:      max(from, c.cfg.DeploymentBlock), to: to,
	}, c.contributed(from, to)}
	if c.cfg.Roots != (Address{}) {
		list = append(list, c.rootEvents(from, to))
	}
	return list
}

// addEvent adds one event that one of the filters of events selects.
func (c *Client) addEvent(b *board, e event) error {
	switch {
	case e.Address == c.cfg.Rounds:
		return c.addContribution(b, e)
	case e.Address == c.cfg.Roots:
		return b.addRoot(e)
	case e.Address == c.cfg.Registry && e.Topics[0] != slashedTopic:
		return c.addRegistration(b, e)
	case e.Address == c.cfg.Stake && e.Topics[0] == slashedTopic:
		return c.addSlash(b, e)
	}
	return nil
}

func (c *Client) addContribution(b *board, e event) error {
	k, err := c.decodeContribution(e)
	if err != nil {
		return err
	}
	s, ok := b.sums[k.Account]
	if !ok {
		if b.full = b.full || len(b.sums) >= maxAccounts; b.full {
			return nil
		}
		s = &sum{row: Row{Account: k.Account}}
		b.sums[k.Account] = s
	}
	s.add(k, c.cfg.MaxSampled, c.cfg.MaxAsked)
	if b.claims != nil {
		b.claims[k.Claim] = true
	}
	return nil
}

// addRegistration believes a registration only if the peer signed it.
func (c *Client) addRegistration(b *board, e event) error {
	var account Address
	var peer, r, s [32]byte
	if e.Topics[0] == registeredTopic {
		got, err := c.registry.UnpackRegisteredEvent(e.log())
		if err != nil {
			return fmt.Errorf("decode registration in block %d: %w", uint64(e.Block), err)
		}
		account, peer, r, s = got.Account, got.Peer, got.SignatureR, got.SignatureS
	} else {
		got, err := c.registry.UnpackRotatedEvent(e.log())
		if err != nil {
			return fmt.Errorf("decode rotation in block %d: %w", uint64(e.Block), err)
		}
		account, peer, r, s = got.Account, got.Peer, got.SignatureR, got.SignatureS
	}
	if _, ok := b.written[account]; !ok && len(b.written) >= maxAccounts {
		b.full = true
		return nil
	}
	b.written[account] = peer
	message := BindingMessage(c.cfg.ChainID, c.cfg.Registry, account)
	if ed25519.Verify(peer[:], message, append(r[:], s[:]...)) {
		b.peers[account] = peer
	} else {
		delete(b.peers, account)
	}
	return nil
}

func (c *Client) addSlash(b *board, e event) error {
	got, err := c.stake.UnpackSlashedEvent(e.log())
	if err != nil {
		return fmt.Errorf("decode slash in block %d: %w", uint64(e.Block), err)
	}
	total, ok := b.slashed[got.Account]
	if !ok {
		if len(b.slashed) >= maxAccounts {
			return nil
		}
		total = &slashes{wei: new(big.Int)}
		b.slashed[got.Account] = total
	}
	total.wei.Add(total.wei, got.Amount)
	total.count++
	return nil
}

// add counts one contribution.
func (s *sum) add(k Contribution, maxSampled, maxAsked uint32) {
	s.counted++
	s.claimed[0] += uint64(k.Rewarded)
	s.claimed[1] += uint64(k.Sampled)
	r := &s.row
	if maxSampled > 0 && k.Sampled > maxSampled || maxAsked > 0 && k.Asked > maxAsked {
		r.Invalid++
		return
	}
	if r.Rounds == 0 {
		r.FirstRound, r.FirstBlock = k.Round, k.Block
	}
	r.Rounds++
	r.Rewarded += uint64(k.Rewarded)
	r.Sampled += uint64(k.Sampled)
	r.LastRound, r.LastClaim, r.LastTx, r.LastBlock = k.Round, k.Claim, k.Tx, k.Block
	if k.Asked > 0 {
		if r.FirstAsked == 0 {
			r.FirstCorrect, r.FirstAsked = k.Correct, k.Asked
		}
		r.LastCorrect, r.LastAsked = k.Correct, k.Asked
	}
}

// Leaderboard reads what every registered account has recorded in this swarm in safe blocks, best first: by rewarded
// completions, then rounds. Accounts whose registration no peer signed are left out. The figures are the nodes' own
// words, each backed by the claim it points to.
func (c *Client) Leaderboard(ctx context.Context) ([]Row, error) {
	b := &c.board
	b.mu.Lock()
	safe, err := c.refreshLocked(ctx)
	if err != nil {
		b.mu.Unlock()
		return nil, fmt.Errorf("read leaderboard: %w", err)
	}
	if b.full {
		c.log.Warn("leaderboard is incomplete: too many accounts", "bound", maxAccounts)
	}
	postings := b.postings
	b.mu.Unlock()
	found, err := c.finalRoots(ctx, postings, safe)
	if err != nil {
		return nil, fmt.Errorf("read leaderboard: %w", err)
	}
	b.mu.Lock()
	sums := b.ranked(found)
	b.mu.Unlock()
	if err := c.addState(ctx, sums, safe); err != nil {
		return nil, fmt.Errorf("read leaderboard: %w", err)
	}
	rows := make([]Row, len(sums))
	for i, s := range sums {
		rows[i] = s.row
	}
	return rows, nil
}

// finalRoots finds what final roots hold as of a block.
func (c *Client) finalRoots(ctx context.Context, postings []Posting, at uint64) (map[Address]rooted, error) {
	if len(postings) == 0 {
		return nil, nil
	}
	terms, err := c.RootTerms(ctx)
	if err != nil {
		return nil, err
	}
	now, err := c.TimeOf(ctx, at)
	if err != nil {
		return nil, err
	}
	found, problems := c.rootedIn(ctx, final(postings, terms.Window, now))
	for _, p := range problems {
		c.log.Warn("leaderboard is incomplete", "why", p)
	}
	return found, nil
}

// ranked returns the sums of accounts that a peer signed for, with what roots hold of them, best first. The caller holds b.mu or owns b.
func (b *board) ranked(found map[Address]rooted) []sum {
	var sums []sum
	for account, peer := range b.peers {
		s, direct := b.sums[account]
		root, inRoot := found[account]
		if !direct && !inRoot {
			continue
		}
		row := sum{row: Row{Account: account}}
		if direct {
			row = *s
		}
		if inRoot {
			row.root = root
			row.withRoot(root)
		}
		row.row.Node, row.row.SlashedWei = peer, "0"
		if total, ok := b.slashed[account]; ok {
			row.row.SlashedWei = total.wei.String()
		}
		sums = append(sums, row)
	}
	slices.SortFunc(sums, func(x, y sum) int {
		return cmp.Or(
			cmp.Compare(y.row.Rewarded, x.row.Rewarded),
			cmp.Compare(y.row.Rounds, x.row.Rounds),
			bytes.Compare(x.row.Account[:], y.row.Account[:]))
	})
	for i := range sums {
		sums[i].row.Rank = i + 1
	}
	return sums
}

// addState reads stakes and totals from the contracts at the block the events were read to.
func (c *Client) addState(ctx context.Context, sums []sum, at uint64) error {
	accounts := make([]Address, len(sums))
	calls := make([][]byte, len(sums))
	for i, s := range sums {
		accounts[i] = s.row.Account
		calls[i] = c.rounds.PackTotalsOf(c.swarmTag(), s.row.Account)
	}
	stakes, err := c.stakesAt(ctx, accounts, at)
	if err != nil {
		return err
	}
	answers, err := c.readMany(ctx, c.cfg.Rounds, calls, at)
	if err != nil {
		return fmt.Errorf("read totals: %w", err)
	}
	for i := range sums {
		s := &sums[i]
		s.addStake(stakes[i])
		t, err := c.rounds.UnpackTotalsOf(answers[i])
		if err != nil {
			return fmt.Errorf("read totals: %w", err)
		}
		s.row.Agrees = s.agrees(t)
	}
	return nil
}

func (s *sum) addStake(a StakeAccount) {
	s.row.StakeWei = new(big.Int).Add(a.Bonded, a.Unbonding).String()
	s.row.Lost, s.row.Won = a.Lost, a.Won
}

// agrees says whether the events add up to the totals the contract keeps.
func (s *sum) agrees(t contracts.TotalsOfOutput) bool {
	return uint64(t.Rounds) == s.counted && t.Rewarded == s.claimed[0] && t.Sampled == s.claimed[1]
}
