package ledger

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"verdant/ledger/contracts"
)

// Bounds of what is remembered of roots.
const (
	maxPostings = 128 // standing postings, the newest; fewer than that are ever open to contest
	maxMissed   = 2   // trees that cannot be had, after which no older ones are looked for
	maxTrees    = 8   // final postings whose trees a leaderboard looks at: each holds all receipts its poster knew
)

// The events of RoundRoots that tell which postings stand.
var (
	postedTopic     = crypto.Keccak256Hash([]byte("Posted(uint64,uint64,bytes32,(uint64,uint64,uint32,uint32,uint96,bytes32,address,uint40))"))
	overthrownTopic = crypto.Keccak256Hash([]byte("Overthrown(uint64,bytes32,address)"))
)

// Posting is the root of a round as RoundRoots knows it, and Receipt a leaf below it: a node's word of its lifetime totals in rounds that
// go on chain as roots.
type (
	Posting = contracts.RoundRootsPosting
	Receipt = contracts.RoundRootsLeaf
)

// Trees finds the trees behind postings. What it returns is compared with the posting: nobody has to be believed.
type Trees interface {
	Tree(ctx context.Context, p Posting) (*contracts.RoundTree, error)
}

// RootTerms is what the RoundRoots contract asks of those who post and contest.
type RootTerms struct {
	Bond, Fee *big.Int // wei
	Window    uint64   // seconds
}

// RootTerms reads them; they are fixed when the contract is made, so they are read once.
func (c *Client) RootTerms(ctx context.Context) (*RootTerms, error) {
	if t := c.terms.Load(); t != nil {
		return t, nil
	}
	roots := contracts.NewRoundRoots()
	answers, _, err := c.ReadAll(ctx, c.cfg.Roots, [][]byte{roots.PackBond(), roots.PackFee(), roots.PackWindow()})
	if err != nil {
		return nil, err
	}
	t := &RootTerms{}
	window := uint32(0)
	if t.Bond, err = roots.UnpackBond(answers[0]); err == nil {
		if t.Fee, err = roots.UnpackFee(answers[1]); err == nil {
			window, err = roots.UnpackWindow(answers[2])
		}
	}
	if err != nil {
		return nil, fmt.Errorf("read terms of roots: %w", err)
	}
	t.Window = uint64(window)
	c.terms.Store(t)
	return t, nil
}

// Receipts is what receipts of this swarm's chain are signed for.
func (c *Client) Receipts() contracts.Receipts {
	return contracts.Receipts{ChainID: new(big.Int).SetUint64(c.cfg.ChainID), Roots: c.cfg.Roots}
}

// SignReceipt signs a receipt of the client's account.
func (c *Client) SignReceipt(r Receipt) (Receipt, error) {
	if c.cfg.Account == nil {
		return r, ErrReadOnly
	}
	r.Account = c.Account()
	digest := c.Receipts().Digest(c.swarmTag(), r)
	sig, err := crypto.Sign(digest[:], c.cfg.Account.key)
	if err != nil {
		return r, fmt.Errorf("sign receipt: %w", err)
	}
	return contracts.Signed(r, sig)
}

// SpeaksFor returns the peer that an account's registration binds it to, with the peer's own signature, as far as events have been read;
// zero if there is none.
func (c *Client) SpeaksFor(account Address) [32]byte { return c.board.peer(account) }

// AccountOf is the account that speaks for a peer, by the newest registration that both signed, as far as events have been read.
func (c *Client) AccountOf(peer [32]byte) (account Address, ok bool) {
	c.board.mu.Lock()
	defer c.board.mu.Unlock()
	for a, p := range c.board.peers {
		if p == peer && (!ok || a.Cmp(account) < 0) {
			account, ok = a, true
		}
	}
	return account, ok
}

// SwarmTag is how the contracts name the swarm.
func (c *Client) SwarmTag() uint64 { return c.swarmTag() }

// rootEvents selects what says which postings of the swarm stand.
func (c *Client) rootEvents(from, to uint64) filter {
	return filter{
		contracts: []Address{c.cfg.Roots}, topics: []any{[]common.Hash{postedTopic, overthrownTopic}, c.tagTopic()},
		from: max(from, c.cfg.DeploymentBlock), to: to,
	}
}

// addRoot adds a posting, or takes back those that were overthrown.
func (b *board) addRoot(e event) error {
	roots := contracts.NewRoundRoots()
	if e.Topics[0] == postedTopic {
		got, err := roots.UnpackPostedEvent(e.log())
		if err != nil {
			return fmt.Errorf("decode posting in block %d: %w", uint64(e.Block), err)
		}
		b.postings, b.posted = standingWith(b.postings, got.Posting), uint64(got.Posting.Index)+1
		return nil
	}
	got, err := roots.UnpackOverthrownEvent(e.log())
	if err != nil {
		return fmt.Errorf("decode overthrow in block %d: %w", uint64(e.Block), err)
	}
	for i, p := range b.postings {
		if contracts.PostingHash(p) == got.Hash {
			b.postings, b.posted = b.postings[:i:i], uint64(p.Index)
			break
		}
	}
	return nil
}

// standingWith is a list of standing postings with one more, which the contract put on top of those with lower numbers.
func standingWith(list []Posting, p Posting) []Posting {
	for len(list) > 0 && list[len(list)-1].Index >= p.Index {
		list = list[:len(list)-1]
	}
	list = append(list[:len(list):len(list)], p)
	return list[max(len(list)-maxPostings, 0):]
}

// rooted is the newest receipt of an account that a final root holds.
type rooted struct {
	Receipt
	posting Posting
	index   int // of the leaf
	rounds  uint64
	invalid bool // it claims more than so many rounds of this swarm can have
}

// final lists the postings that nobody can contest any more at a time, newest first, no more than a leaderboard looks at.
func final(postings []Posting, window, now uint64) (list []Posting) {
	for i := len(postings) - 1; i >= 0 && len(list) < maxTrees; i-- {
		if postings[i].PostedAt.Uint64()+window < now {
			list = append(list, postings[i])
		}
	}
	return list
}

// rootedIn finds the receipts of all accounts in final postings, and says which trees cannot be had. That is a problem only if it is the
// newest: a tree holds the receipts of those before it.
func (c *Client) rootedIn(ctx context.Context, postings []Posting) (found map[Address]rooted, problems []string) {
	found = make(map[Address]rooted)
	misses := 0
	for n, p := range postings {
		t, err := c.treeOf(ctx, p)
		if err != nil {
			if n == 0 {
				problems = append(problems, fmt.Sprintf("root %d of %d receipts: %v", p.Index, p.Count, err))
			}
			if misses++; misses == maxMissed {
				break
			}
			continue
		}
		for i, leaf := range t.Leaves {
			if _, ok := found[leaf.Account]; ok || len(found) >= maxAccounts || c.Receipts().Check(p.Swarm, leaf) != nil {
				continue
			}
			r := rooted{Receipt: leaf, posting: p, index: i}
			r.rounds, r.invalid = c.ReceiptRounds(leaf)
			found[leaf.Account] = r
		}
	}
	return found, problems
}

// ReceiptRounds says how many rounds a receipt is about: each samples the same number of completions. What no so many rounds can have is
// invalid.
func (c *Client) ReceiptRounds(r Receipt) (rounds uint64, invalid bool) {
	each := uint64(c.cfg.MaxSampled)
	if each == 0 {
		return 0, false
	}
	rounds = r.Sampled / each
	return rounds, r.Sampled%each != 0 || rounds == 0 || rounds-1 > r.Round
}

// treeOf returns the tree that was posted: its root, its sum and its count are the posting's, and it follows from its leaves.
func (c *Client) treeOf(ctx context.Context, p Posting) (*contracts.RoundTree, error) {
	if p.Count == 0 {
		return contracts.NewRoundTree(nil)
	}
	if c.cfg.Trees == nil {
		return nil, errors.New("nobody was named who has its receipts")
	}
	shown, err := c.cfg.Trees.Tree(ctx, p)
	if err != nil {
		return nil, fmt.Errorf("its receipts cannot be had: %w", err)
	}
	t, err := contracts.NewRoundTree(shown.Leaves)
	if err != nil {
		return nil, err
	}
	if root := t.Root(); root.Hash != p.Root || root.Sum.Cmp(p.Sum) != 0 || len(t.Leaves) != int(p.Count) {
		return nil, errors.New("the receipts that were shown do not give that root")
	}
	return t, nil
}

// withRoot adds what roots hold of an account to what it recorded itself.
func (s *sum) withRoot(r rooted) {
	if r.invalid {
		s.row.Invalid++
		return
	}
	row := &s.row
	row.Rounds, row.Rewarded, row.Sampled = row.Rounds+r.rounds, row.Rewarded+r.Rewarded, row.Sampled+r.Sampled
	row.Root, row.RootRounds, row.RootRewarded, row.RootSampled = r.posting.Index, r.rounds, r.Rewarded, r.Sampled
	if row.LastClaim == ([32]byte{}) || r.Round > row.LastRound {
		row.LastRound, row.LastClaim, row.LastTx = r.Round, r.Claim, [32]byte{}
	}
}
