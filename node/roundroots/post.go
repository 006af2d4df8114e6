package roundroots

import (
	"context"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"verdant/ledger"
	"verdant/ledger/contracts"
)

const (
	// openAtMost is how many roots are open to contest at once: more often than that nobody posts, as each holds a bond.
	openAtMost = 60
	// leastStep and mostStep bound how long one node's turn lasts, before the next may do what it has not done.
	leastStep, mostStep = 2 * time.Second, time.Minute
)

var none = ledger.Posting{Sum: new(big.Int), PostedAt: new(big.Int)}

// step is how long a turn lasts.
func (k *Keeper) step() time.Duration {
	return min(max(time.Duration(k.terms.Window)*time.Second/20, leastStep), mostStep)
}

// post puts a root over all known receipts on top of the last, if there are new ones and it is this node's turn.
func (k *Keeper) post(ctx context.Context, v *view) error {
	round, ok := k.cfg.Round()
	parent := none
	var head common.Hash
	if last := v.last(); last != nil {
		parent, head = last.Posting, last.hash
	}
	if !ok || head != (common.Hash{}) && round <= parent.Round {
		return nil
	}
	for i := range v.postings {
		if p := &v.postings[i]; k.faults[p.hash] != nil && !k.final(v, p) {
			return nil // it falls, and what is built on it too
		}
	}
	receipts, err := k.receipts(ctx)
	if err != nil {
		return err
	}
	for _, r := range v.forced { // which have to be there, whatever is thought of them
		switch i := slices.IndexFunc(receipts, func(o ledger.Receipt) bool { return o.Account == r.Account }); {
		case i < 0:
			receipts = append(receipts, r)
		case newer(r, receipts[i]):
			receipts[i] = r
		}
	}
	mine := slices.ContainsFunc(receipts, func(r ledger.Receipt) bool { return r.Account == k.self })
	if !mine || !k.news(ctx, v, receipts) {
		k.waiting.since = time.Time{}
		return nil
	}
	if k.waiting.parent != head || k.waiting.since.IsZero() {
		k.waiting.parent, k.waiting.since = head, v.now
	}
	due := k.waiting.since.Add(k.cfg.Grace)
	if pause := time.Duration(k.terms.Window) * time.Second / openAtMost; head != (common.Hash{}) {
		if free := time.Unix(parent.PostedAt.Int64(), 0).Add(pause); free.After(due) {
			due = free
		}
	}
	if v.now.Before(due.Add(time.Duration(k.turn(head)) * k.step())) {
		return nil
	}
	tree, err := contracts.NewRoundTree(receipts)
	if err != nil {
		return err
	}
	root := tree.Root()
	id := short(head) + "-" + short(root.Hash)
	if k.onWay("post", short(head)) {
		return nil
	}
	if err := k.afford(k.terms.Bond); err != nil {
		return err
	}
	if err := k.cfg.Keep(root.Hash, tree.Encode()); err != nil {
		return err
	}
	k.cache(root.Hash, tree)
	call := roots.PackPost(parent, v.swarm, round, uint32(len(tree.Leaves)), root.Sum, root.Hash)
	return k.do(ctx, "post", id, k.cfg.Roots, call, k.terms.Bond)
}

// news says whether a receipt is not in the newest root yet.
func (k *Keeper) news(ctx context.Context, v *view, receipts []ledger.Receipt) bool {
	last := v.last()
	if last == nil {
		return len(receipts) > 0
	}
	tree, err := k.tree(ctx, last)
	for _, r := range receipts {
		if err != nil { // nobody shows what is in it
			if r.Round > last.Round {
				return true
			}
			continue
		}
		if i, in := tree.Find(r.Account); !in || newer(r, tree.Leaves[i]) {
			return true
		}
	}
	return false
}
