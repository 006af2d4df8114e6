package roundroots

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"verdant/ledger"
	"verdant/ledger/contracts"
)

const (
	// fetchTimeout bounds the search for one tree, and maxMisses the trees of one step that cannot be had: what else is due cannot wait.
	fetchTimeout = 10 * time.Second
	maxMisses    = 2
	// missedPause is how long a final tree that could not be had is not looked for.
	missedPause = 30 * time.Second
)

// audit looks at every posting that can be contested. What is wrong with one is shown to the contract; a tree that nobody shows is asked for.
func (k *Keeper) audit(ctx context.Context, v *view) error {
	var errs []error
	var settled *posting // the newest final one
	for i := range v.postings {
		p := &v.postings[i]
		if k.final(v, p) {
			settled = p
			continue
		}
		if k.sound[p.hash] {
			continue
		}
		fault := k.faults[p.hash]
		if fault == nil {
			var err error
			if fault, err = k.inspect(ctx, v, i); err != nil {
				errs = append(errs, fmt.Errorf("root %d: %w", p.Index, err))
				continue
			}
			if fault != nil {
				k.faults[p.hash] = fault
				k.cfg.Log.Warn("a root is wrong", "index", p.Index, "round", p.Round, "poster", p.Poster, "why", fault.What)
			}
		}
		if fault != nil && v.at.Time >= p.PostedAt.Uint64()+k.patience(p.hash) {
			errs = append(errs, k.do(ctx, "challenge", short(p.hash), k.cfg.Roots, fault.Call, nil))
		}
	}
	if settled != nil && v.now.After(k.again) {
		tree, err := k.tree(ctx, settled)
		if err != nil {
			k.missing[settled.hash], k.again = err.Error(), v.now.Add(missedPause)
		} else {
			k.take(tree)
		}
	}
	k.forget(v)
	return errors.Join(errs...)
}

// inspect finds what is wrong with a posting; nil if nothing is, as far as it can be seen.
func (k *Keeper) inspect(ctx context.Context, v *view, i int) (*contracts.Fault, error) {
	p := &v.postings[i]
	tree, missing := k.tree(ctx, p)
	if missing == nil {
		roll, err := k.roll(ctx, v, i, tree)
		if err != nil {
			return nil, err
		}
		fault := roll.Audit(p.Posting, v.before(i), tree)
		if fault == nil {
			k.sound[p.hash] = true
			k.take(tree)
		}
		return fault, nil
	}
	if ctx.Err() != nil || errors.Is(missing, errLater) {
		return nil, ctx.Err()
	}
	k.missing[p.hash] = missing.Error()
	for index, d := range p.demands {
		if d.shown == nil {
			continue
		}
		leaf := d.shown.leaf
		if err := k.lookUp(ctx, []ledger.Address{leaf.Account}); err != nil {
			return nil, err
		}
		if k.registered[leaf.Account] && k.cfg.Ledger.Receipts().Check(p.Swarm, leaf) == nil {
			continue
		}
		call := roots.PackChallengeLeaf(p.Posting, new(big.Int).SetUint64(index), leaf, d.shown.way)
		return &contracts.Fault{What: "a leaf that was shown is no receipt of its account", Call: call}, nil
	}
	return nil, k.demand(ctx, v, p)
}

// roll is what decides whether a tree is right.
func (k *Keeper) roll(ctx context.Context, v *view, i int, tree *contracts.RoundTree) (contracts.Roll, error) {
	p := &v.postings[i]
	accounts := make([]ledger.Address, 0, len(tree.Leaves)+len(v.forced))
	for _, leaf := range tree.Leaves {
		accounts = append(accounts, leaf.Account)
	}
	roll := contracts.Roll{
		Receipts: k.cfg.Ledger.Receipts(), Registered: func(a common.Address) bool { return k.registered[a] }, Forced: map[common.Address]uint64{},
	}
	if err := k.lookUp(ctx, accounts); err != nil || len(v.forced) == 0 {
		return roll, err
	}
	var calls [][]byte
	accounts = accounts[:0]
	for a := range v.forced {
		accounts, calls = append(accounts, a), append(calls, roots.PackForcedOf(p.Swarm, a))
	}
	answers, _, err := k.cfg.Ledger.ReadAll(ctx, k.cfg.Roots, calls)
	if err != nil {
		return roll, err
	}
	for j, a := range accounts {
		forced, err := roots.UnpackForcedOf(answers[j])
		if err != nil {
			return roll, err
		}
		due := forced.Time.Uint64() + k.terms.Window/4
		if before := v.before(i); p.PostedAt.Uint64() > due && (i == 0 || before.PostedAt.Uint64() <= due) {
			roll.Forced[a] = forced.Rewarded
		}
	}
	return roll, nil
}

// patience is how many seconds after a posting this node contests it: one is enough, and the others would only pay for being late.
func (k *Keeper) patience(hash common.Hash) uint64 {
	wait := time.Duration(k.turn(hash)) * k.step()
	return min(uint64(wait/time.Second), k.terms.Window/4)
}

// demand asks for one leaf of a posting whose tree nobody shows, drawn by this node alone: many nodes ask for many. A poster that does not
// show it loses the root.
func (k *Keeper) demand(ctx context.Context, v *view, p *posting) error {
	if p.Count == 0 || k.asked[p.hash] || p.Poster == k.self || v.at.Time < p.PostedAt.Uint64()+k.terms.Window/8 || v.at.Time > p.PostedAt.Uint64()+k.terms.Window/2 {
		return nil
	}
	for _, d := range p.demands {
		if d.by == k.self { // in an earlier life
			k.asked[p.hash] = true
			return nil
		}
	}
	index, err := rand.Int(rand.Reader, new(big.Int).SetUint64(uint64(p.Count)))
	if err != nil {
		return err
	}
	if _, taken := p.demands[index.Uint64()]; taken {
		return nil // another one at the next step
	}
	if err := k.afford(k.terms.Fee); err != nil {
		return err
	}
	k.asked[p.hash] = true
	return k.do(ctx, "demand", short(p.hash), k.cfg.Roots, roots.PackDemand(p.Posting, index), k.terms.Fee)
}

// show shows the leaves of own roots that somebody asked for.
func (k *Keeper) show(ctx context.Context, v *view) error {
	var errs []error
	for i := range v.postings {
		p := &v.postings[i]
		for index, d := range p.demands {
			if p.Poster != k.self || d.shown != nil {
				continue
			}
			tree, err := k.tree(ctx, p)
			if err != nil {
				return err
			}
			if index < uint64(len(tree.Leaves)) {
				call := roots.PackShow(p.Posting, new(big.Int).SetUint64(index), tree.Leaves[index], tree.Way(0, int(index)))
				errs = append(errs, k.do(ctx, "show", fmt.Sprintf("%s-%d", short(p.hash), index), k.cfg.Roots, call, nil))
			}
		}
	}
	return errors.Join(errs...)
}

// contestSilence takes down roots whose poster did not show what it was asked for.
func (k *Keeper) contestSilence(ctx context.Context, v *view) error {
	for i := range v.postings {
		p := &v.postings[i]
		if k.final(v, p) {
			continue
		}
		for index, d := range p.demands {
			if d.shown != nil {
				continue
			}
			asked, err := k.cfg.Ledger.TimeOf(ctx, d.block)
			if err != nil {
				return err
			}
			if v.at.Time <= asked+k.terms.Window/4+k.patience(p.hash)/4 {
				continue
			}
			call := roots.PackChallengeSilence(p.Posting, new(big.Int).SetUint64(index))
			return k.do(ctx, "challenge", short(p.hash), k.cfg.Roots, call, nil)
		}
	}
	return nil
}

// errLater: a tree was not looked for in this step.
var errLater = errors.New("it was not looked for yet")

// tree returns the tree of a posting, whose root is the posted one; below that it is what its poster says.
func (k *Keeper) tree(ctx context.Context, p *posting) (*contracts.RoundTree, error) {
	if p.Count == 0 {
		if p.Root != [32]byte{} || p.Sum.Sign() != 0 {
			return nil, errors.New("a root over no receipts that is not zero")
		}
		return contracts.NewRoundTree(nil)
	}
	for _, c := range k.trees {
		if c.root == p.Root {
			k.hold(p.hash, c.tree)
			return c.tree, nil
		}
	}
	if k.misses >= maxMisses {
		return nil, errLater
	}
	ctx, cancel := context.WithTimeout(ctx, fetchTimeout)
	defer cancel()
	var tree *contracts.RoundTree
	raw, err := k.cfg.Fetch(ctx, p.Posting)
	if err == nil {
		tree, err = Check(p.Posting, raw)
	}
	if err != nil {
		k.misses++
		return nil, err
	}
	k.cache(p.Root, tree)
	k.hold(p.hash, tree)
	return tree, nil
}

// take takes the receipts of a right tree into the pool.
func (k *Keeper) take(tree *contracts.RoundTree) {
	for _, leaf := range tree.Leaves {
		if err := k.Offer(leaf); err != nil { // final, and wrong all the same
			k.cfg.Log.Debug("receipt in a root", "err", err)
		}
	}
}

// Check reads a tree that somebody says is a posting's. It is the very one that was committed to, right or wrong.
func Check(p ledger.Posting, raw []byte) (*contracts.RoundTree, error) {
	tree, err := contracts.DecodeRoundTree(raw)
	if err != nil {
		return nil, err
	}
	if root := tree.Root(); root.Hash != p.Root || root.Sum.Cmp(p.Sum) != 0 || len(tree.Leaves) != int(p.Count) || !tree.Follows() {
		return nil, errors.New("the tree is another than the one that was posted")
	}
	return tree, nil
}

func (k *Keeper) cache(root common.Hash, tree *contracts.RoundTree) {
	k.trees = append(k.trees, cached{root, tree})
	k.trees = k.trees[max(len(k.trees)-maxCached, 0):]
}

// forget drops what is known of postings that are not remembered any more.
func (k *Keeper) forget(v *view) {
	if len(k.sound)+len(k.faults)+len(k.missing)+len(k.asked)+len(k.held) <= 8*maxKept {
		return
	}
	drop(k.sound, v)
	drop(k.faults, v)
	drop(k.missing, v)
	drop(k.asked, v)
	drop(k.held, v)
}

func drop[T any](m map[common.Hash]T, v *view) {
	maps.DeleteFunc(m, func(h common.Hash, _ T) bool { return v.find(h) == nil })
}
