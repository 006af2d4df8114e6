package node

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"verdant/gossip"
	"verdant/ledger"
	"verdant/ledger/contracts"
	"verdant/node/blob"
	"verdant/node/roundroots"
	"verdant/node/store"
	"verdant/swarm/manifest"
	"verdant/verde"
)

const (
	// receiptSize is what a claim's envelope has at its end in a round that goes on chain as one root: the author's lifetime totals in such
	// rounds, and its account's signature under them and the claim (see contracts.Receipts).
	receiptSize = 8 + 8 + 64
	// activeRounds is how many rounds ago a node may have been heard last to count as active.
	activeRounds = 8
	// rootsBeat is how often the chain is asked for roots, and quietBeats for how many beats it is not while nothing goes on chain as a root.
	rootsBeat, quietBeats = 3 * time.Second, 10
)

// openRoots makes the node's part in rounds that go on chain as one root, if the swarm has such.
func (n *Node) openRoots() error {
	m := n.cfg.Manifest
	if m.Ledger.RootsAbove == 0 {
		return nil
	}
	n.roots = roundroots.New(roundroots.Config{
		Ledger: n.ledger, Roots: ledger.Address(m.Ledger.Roots), Registry: ledger.Address(m.Ledger.Registry),
		Stake: ledger.Address(m.Ledger.Stake), Rewards: ledger.Address(m.Ledger.Rewards),
		Keep: func(root common.Hash, tree []byte) error {
			_, err := n.disk.PutBytes(tree, blob.PutOptions{Name: root})
			return err
		},
		Fetch: n.fetchTree,
		Round: func() (uint64, bool) { now := n.clock(); return uint64(max(now, 1) - 1), now > 0 },
		Grace: time.Duration(m.Rounds.Period), Local: m.Ledger.Kind == manifest.LocalLedger,
		OnTree: n.countReceipts, Log: n.log,
	})
	n.journal.receiptIn = n.receiptIn
	n.journal.took = func(r ledger.Receipt) {
		if err := n.roots.Offer(r); err != nil {
			n.log.Error("own receipt", "round", r.Round, "err", err)
		}
	}
	raw, ok, err := n.store.Get(keyReceipt)
	if err != nil || !ok {
		return err
	}
	own, err := contracts.DecodeLeaf(raw)
	if err != nil {
		return fmt.Errorf("read own receipt: %w", err)
	}
	return n.roots.Offer(own)
}

// keepRoots posts, audits and collects until ctx ends.
func (n *Node) keepRoots(ctx context.Context) error {
	beat := time.NewTicker(rootsBeat)
	defer beat.Stop()
	told := ""
	if n.roots != nil {
		n.recall()
	}
	for i := 0; n.roots != nil; i++ {
		if i%quietBeats == 0 || n.crowded() || n.roots.Busy() || n.receipts.any() {
			n.offerReceipts()
			err := n.roots.Step(ctx)
			switch {
			case ctx.Err() != nil:
				return ctx.Err()
			case err == nil:
				told = ""
			case !errors.Is(err, ledger.ErrUnreachable) && told != err.Error():
				told = err.Error()
				n.log.Warn("roots of rounds", "err", err)
			}
		}
		select {
		case <-beat.C:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	<-ctx.Done()
	return ctx.Err()
}

// recall takes the receipts of recent rounds from the store.
func (n *Node) recall() {
	now := uint64(max(n.clock(), 0))
	claims, err := n.store.Claims(store.ClaimQuery{From: now - min(now, n.spec.Window+slack+activeRounds)})
	if err != nil {
		n.log.Warn("read receipts", "err", err)
	}
	for _, kept := range claims {
		e, err := gossip.Open(n.spec.ID, gossip.KindClaims, kept.Raw)
		if err != nil {
			continue
		}
		if c, _, b, err := splitClaim(e.Payload); err == nil && c.Node != n.self { // the own newest is kept elsewhere
			n.takeReceipt(&c, b)
		}
	}
}

// crowded says whether so many nodes are active that their rounds go on chain as roots.
func (n *Node) crowded() bool {
	above := int(n.cfg.Manifest.Ledger.RootsAbove)
	return above > 0 && 1+n.roster.active(max(n.clock(), activeRounds)-activeRounds, n.self) > above
}

// receipt signs this node's receipt for a claim, if the round goes on chain as a root; empty if the node is to record it itself.
func (n *Node) receipt(c *verde.Claim) ([]byte, error) {
	if n.roots == nil || !n.crowded() || !n.roots.Ready() {
		return nil, nil
	}
	last, _ := n.roots.Own()
	if c.Round <= last.Round && last.Claim != ([32]byte{}) {
		return nil, nil
	}
	r, err := n.ledger.SignReceipt(ledger.Receipt{
		Round: c.Round, Rewarded: last.Rewarded + uint64(c.Rewarded), Sampled: last.Sampled + uint64(c.Sampled), Claim: c.Hash(), Post: c.Post,
	})
	if err != nil {
		return nil, err
	}
	b := binary.BigEndian.AppendUint64(nil, r.Rewarded)
	b = binary.BigEndian.AppendUint64(b, r.Sampled)
	return append(append(b, r.R[:]...), r.Vs[:]...), nil
}

// receiptOf reads the receipt behind a claim. Its account is whoever signed it.
func (n *Node) receiptOf(c *verde.Claim, b []byte) (ledger.Receipt, error) {
	if len(b) != receiptSize {
		return ledger.Receipt{}, fmt.Errorf("receipt of %d bytes, want %d", len(b), receiptSize)
	}
	r := ledger.Receipt{
		Round: c.Round, Rewarded: binary.BigEndian.Uint64(b), Sampled: binary.BigEndian.Uint64(b[8:]), Claim: c.Hash(), Post: c.Post,
		R: [32]byte(b[16:]), Vs: [32]byte(b[48:]),
	}
	if r.Rewarded < uint64(c.Rewarded) || r.Sampled < uint64(c.Sampled) {
		return r, errors.New("receipt with totals below those of its claim")
	}
	var err error
	r.Account, err = n.ledger.Receipts().Signer(n.ledger.SwarmTag(), r)
	return r, err
}

// receiptIn reads the receipt in a claim's envelope; nil if there is none.
func (n *Node) receiptIn(envelope []byte) (*ledger.Receipt, error) {
	e, err := gossip.Open(n.spec.ID, gossip.KindClaims, envelope)
	if err != nil {
		return nil, err
	}
	c, _, b, err := splitClaim(e.Payload)
	if err != nil || b == nil {
		return nil, err
	}
	r, err := n.receiptOf(&c, b)
	return &r, err
}

// goesByRoot says whether a claim of this node goes on chain in a root, and not as a contribution of its own.
func (n *Node) goesByRoot(hash verde.Hash) (bool, error) {
	kept, ok, err := n.store.Claim(hash)
	if err != nil || !ok || n.roots == nil {
		return false, err
	}
	r, err := n.receiptIn(kept.Raw)
	return r != nil, err
}

// maxWaiting bounds the receipts that wait to be looked up, and so what strangers can make a node remember.
const maxWaiting = 4096

// heardReceipts are receipts that came with claims, the newest of every account, until the ledger has said whom the accounts speak for.
type heardReceipts struct {
	mu    sync.Mutex
	newly map[ledger.Address]heardReceipt
}

type heardReceipt struct {
	ledger.Receipt
	author verde.NodeID
}

func (h *heardReceipts) any() bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	return len(h.newly) > 0
}

// takeReceipt takes the receipt behind a claim of another node. It waits for nothing.
func (n *Node) takeReceipt(c *verde.Claim, b []byte) {
	if n.roots == nil || b == nil {
		return
	}
	r, err := n.receiptOf(c, b)
	if err != nil {
		n.log.Debug("receipt", "node", c.Node.Short(), "round", c.Round, "err", err)
		return
	}
	h := &n.receipts
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.newly == nil {
		h.newly = map[ledger.Address]heardReceipt{}
	}
	if old, known := h.newly[r.Account]; len(h.newly) < maxWaiting && !known || known && r.Sampled > old.Sampled {
		h.newly[r.Account] = heardReceipt{r, c.Node}
	}
}

// offerReceipts gives the roots what was heard and is by the account that speaks for the claim's author. An account that is not registered yet
// may be soon; its next receipt will say all that this one does.
func (n *Node) offerReceipts() {
	h := &n.receipts
	h.mu.Lock()
	list := slices.Collect(maps.Values(h.newly))
	h.mu.Unlock()
	full := len(list) >= maxWaiting
	for _, r := range list {
		known := n.ledger.SpeaksFor(r.Account) == [32]byte(r.author)
		if known {
			if err := n.roots.Offer(r.Receipt); err != nil {
				n.log.Debug("receipt", "node", r.author.Short(), "round", r.Round, "err", err)
			}
		}
		if known || full {
			h.mu.Lock()
			if h.newly[r.Account].Receipt == r.Receipt {
				delete(h.newly, r.Account)
			}
			h.mu.Unlock()
		}
	}
}

// fetchTree finds the tree behind a root: here, or with its poster and others.
func (n *Node) fetchTree(ctx context.Context, p ledger.Posting) ([]byte, error) {
	var poster verde.NodeID
	if peer, err := n.ledger.PeerOf(ctx, p.Poster); err == nil {
		poster = peer
	}
	return source{n}.fetch(ctx, verde.Hash(p.Root), poster, contracts.MaxTreeSize, func(data []byte) error {
		_, err := roundroots.Check(p, data)
		return err
	})
}

// rootTrees is a [ledger.Trees].
type rootTrees struct{ n *Node }

// Tree implements [ledger.Trees].
func (t rootTrees) Tree(ctx context.Context, p ledger.Posting) (*contracts.RoundTree, error) {
	raw, err := t.n.fetchTree(ctx, p)
	if err != nil {
		return nil, err
	}
	return roundroots.Check(p, raw)
}

// countReceipts lets the claims that a root's receipts name count for adoption.
func (n *Node) countReceipts(leaves []ledger.Receipt) {
	list := make([]ledger.Contribution, 0, len(leaves))
	for _, leaf := range leaves {
		list = append(list, ledger.Contribution{Claim: leaf.Claim, Round: leaf.Round, Account: leaf.Account, Node: n.ledger.SpeaksFor(leaf.Account)})
	}
	n.adoption.add(list)
}

// rootsStatus is how this node's rounds in roots stand; zero where there are none.
func (n *Node) rootsStatus() roundroots.Status {
	if n.roots == nil {
		return roundroots.Status{}
	}
	return n.roots.Status()
}
