package roundroots

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"verdant/ledger"
	"verdant/ledger/contracts"
)

// at returns the newest own receipt of rounds up to one.
func (k *Keeper) at(round uint64) (r ledger.Receipt, ok bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	for i := len(k.own) - 1; i >= 0; i-- {
		if k.own[i].Round <= round {
			return k.own[i], true
		}
	}
	return r, false
}

// insist puts the own receipt on chain if two roots in a row did not hold what they should: then the next one has to. One root alone may
// have been made before the receipt came.
func (k *Keeper) insist(ctx context.Context, v *view) error {
	n := len(v.postings)
	if n < 2 {
		return nil
	}
	for _, p := range v.postings[n-2:] {
		want, ok := k.at(v.postings[n-2].Round)
		if !ok || p.Poster == k.self {
			return nil
		}
		tree, err := k.tree(ctx, &p)
		if err != nil {
			return nil // the audit sees to it
		}
		if i, in := tree.Find(k.self); in && !newer(want, tree.Leaves[i]) {
			return nil
		}
	}
	mine, ok := k.Own()
	if forced, done := v.forced[k.self]; !ok || done && forced.Rewarded >= mine.Rewarded || mine.Rewarded == 0 {
		return nil
	}
	return k.do(ctx, "force", fmt.Sprintf("%d-%s", mine.Round, short(contracts.ReceiptHash(mine))), k.cfg.Roots, roots.PackForce(v.swarm, mine), nil)
}

// collect gets back the bonds of own roots that are final or that went with another, and the fees of leaves that were not shown, and then
// the ether.
func (k *Keeper) collect(ctx context.Context, v *view) error {
	var errs []error
	busy := false
	get := func(purpose, id string, call []byte) {
		errs = append(errs, k.do(ctx, purpose, id, k.cfg.Roots, call, nil))
		busy = busy || k.onWay(purpose, id)
	}
	back := func(p *posting, stands bool) {
		if p.Poster == k.self && (stands || !v.overthrown[p.hash]) {
			get("release", short(p.hash), roots.PackRelease(p.Posting))
		}
		for index, d := range p.demands {
			if d.by == k.self && d.shown == nil {
				get("refund", short(p.hash), roots.PackRefund(p.Posting, new(big.Int).SetUint64(index)))
			}
		}
	}
	for i := range v.postings {
		if p := &v.postings[i]; k.final(v, p) {
			back(p, true)
		}
	}
	for i := range v.fallen {
		back(&v.fallen[i], false)
	}
	answers, _, err := k.cfg.Ledger.ReadAll(ctx, k.cfg.Roots, [][]byte{roots.PackCreditOf(k.self)})
	if err != nil {
		return errors.Join(append(errs, err)...)
	}
	credit, err := roots.UnpackCreditOf(answers[0])
	if err != nil {
		return errors.Join(append(errs, err)...)
	}
	// Not for every bond: a transaction costs too.
	if many := new(big.Int).Rsh(k.terms.Bond, 1); !busy && credit.Cmp(many) >= 0 && !k.onWay("withdraw", "") {
		name := fmt.Sprintf("%d-%s", v.at.Number, credit)
		errs = append(errs, k.do(ctx, "withdraw", name, k.cfg.Roots, roots.PackWithdraw(k.self), nil))
	}
	return errors.Join(errs...)
}

// maxPots bounds the pots that are looked at for one final root, the newest.
const maxPots = 64

// worth is what a claim has to bring, in the gas it takes at a hundred gwei: below that it is worth waiting for more.
var worth = new(big.Int).Mul(big.NewInt(130_000), big.NewInt(100e9))

// claim claims what pots pay for the own receipt in the newest final root. Totals are of a lifetime, so nothing is lost by waiting.
func (k *Keeper) claim(ctx context.Context, v *view) error {
	if k.cfg.Rewards == (ledger.Address{}) {
		return nil
	}
	var p *posting
	for i := range v.postings {
		if k.final(v, &v.postings[i]) {
			p = &v.postings[i]
		}
	}
	if p == nil || p.hash == k.claimed {
		return nil
	}
	tree, err := k.tree(ctx, p)
	if err != nil {
		return nil // whoever has it may claim for this account; the next root will do as well
	}
	index, in := tree.Find(k.self)
	if !in {
		k.claimed = p.hash
		return nil
	}
	leaf := tree.Leaves[index]
	rewards, stake := contracts.NewRewards(), contracts.NewStake()
	answers, at, err := k.cfg.Ledger.ReadAll(ctx, k.cfg.Rewards, [][]byte{rewards.PackPotCount()})
	if err != nil {
		return err
	}
	count, err := rewards.UnpackPotCount(answers[0])
	if err != nil || !count.IsUint64() {
		return errors.Join(errors.New("read pots"), err)
	}
	free, _, err := k.cfg.Ledger.ReadAll(ctx, k.cfg.Stake, [][]byte{stake.PackFreeOf(k.self)})
	if err != nil {
		return err
	}
	staked, err := stake.UnpackFreeOf(free[0])
	if err != nil {
		return err
	}
	var calls [][]byte
	first := count.Uint64() - min(count.Uint64(), maxPots)
	for id := first; id < count.Uint64(); id++ {
		n := new(big.Int).SetUint64(id)
		calls = append(calls, rewards.PackPotOf(n), rewards.PackSeenOf(n, k.self))
	}
	if answers, _, err = k.cfg.Ledger.ReadAll(ctx, k.cfg.Rewards, calls); err != nil {
		return err
	}
	var errs []error
	for i := 0; i < len(answers); i += 2 {
		pot, err := rewards.UnpackPotOf(answers[i])
		if err != nil {
			return err
		}
		seen, err := rewards.UnpackSeenOf(answers[i+1])
		if err != nil {
			return err
		}
		if pot.Swarm != v.swarm || pot.Until.Uint64() < at.Time || staked.Cmp(pot.MinStake) < 0 || payable(pot, seen, p.Posting, leaf).Cmp(worth) < 0 {
			continue
		}
		id := first + uint64(i/2)
		call := rewards.PackClaim(new(big.Int).SetUint64(id), contracts.IRootsPosting(p.Posting), big.NewInt(int64(index)), contracts.IRootsLeaf(leaf), contracts.IRootsWay(tree.Way(0, index)))
		errs = append(errs, k.do(ctx, "claim", fmt.Sprintf("%d-%s", id, short(p.hash)), k.cfg.Rewards, call, nil))
	}
	if err := errors.Join(errs...); err != nil {
		return err
	}
	k.claimed = p.hash
	return nil
}

// payable is what Rewards.claim pays.
func payable(pot contracts.RewardsPot, seen contracts.SeenOfOutput, p ledger.Posting, leaf ledger.Receipt) *big.Int {
	from, postings := max(seen.Postings, pot.Since), p.Index+1
	if postings <= from || leaf.Rewarded <= seen.Rewarded {
		return new(big.Int)
	}
	earned := new(big.Int).SetUint64(leaf.Rewarded - seen.Rewarded)
	most := new(big.Int).Mul(new(big.Int).SetUint64(pot.Cap), big.NewInt(int64(postings-from)))
	if earned.Cmp(most) > 0 {
		earned = most
	}
	amount := earned.Mul(earned, pot.Rate)
	if amount.Cmp(pot.Left) > 0 {
		amount.Set(pot.Left)
	}
	return amount
}

// Find returns the oldest standing root with a receipt of the same account that says no less: the one that was made for it, or the next.
func (k *Keeper) Find(ctx context.Context, r ledger.Receipt) (p ledger.Posting, tree *contracts.RoundTree, place int, err error) {
	v := k.lastSeen()
	if v == nil {
		if err := k.Step(ctx); err != nil {
			return p, nil, 0, err
		}
		v = k.lastSeen()
	}
	for i := range v.postings {
		p = v.postings[i].Posting
		if p.Round+1 < r.Round {
			continue
		}
		raw, fetched := k.cfg.Fetch(ctx, p)
		if fetched == nil {
			tree, fetched = Check(p, raw)
		}
		if fetched != nil {
			err = fmt.Errorf("the receipts below root %d cannot be had: %w", p.Index, fetched)
			continue
		}
		if place, in := tree.Find(r.Account); in && !newer(r, tree.Leaves[place]) {
			return p, tree, place, nil
		}
	}
	if err == nil {
		err = errors.New("it is in no root yet")
	}
	return p, nil, 0, err
}

func (k *Keeper) lastSeen() *view {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.seen
}

// Status is how this node's rounds stand that go on chain as roots.
type Status struct {
	Rounds   uint64 // this node has signed receipts for
	Standing uint64 // of them, in a root on the chain, final or not
	Final    uint64 // of them, in a final one
	Root     uint32 // the newest root with a receipt of this node, if Standing is not 0
	Roots    uint64 // standing, of the swarm
	Swarm    uint64 // rounds of all nodes in the newest root whose receipts are known
	Why      string // why rounds are not in a final root yet; empty if all are

	contested bool // the newest root is, which Why tells
}

// Status tells how things were at the end of the last Step, and what this node has signed since.
func (k *Keeper) Status() Status {
	own, _ := k.Own()
	k.mu.Lock()
	defer k.mu.Unlock()
	s := k.said
	s.Rounds, _ = k.cfg.Ledger.ReceiptRounds(own)
	s.Rounds = max(s.Rounds, s.Standing)
	switch {
	case s.Rounds == s.Final:
		s.Why = ""
	case s.Standing < s.Rounds && !s.contested:
		s.Why = fmt.Sprintf("%d of %d receipts wait for the next root", s.Rounds-s.Standing, s.Rounds)
	}
	return s
}

// tell finds out how the own receipts stand. A tree that cannot be had says nothing; the one before it may.
func (k *Keeper) tell(v *view) {
	s := Status{Roots: v.count}
	for i := len(v.postings) - 1; i >= 0 && i >= len(v.postings)-maxKept; i-- {
		p := &v.postings[i]
		fin := k.final(v, p)
		h, ok := k.held[p.hash]
		if !ok {
			continue
		}
		s.Swarm = max(s.Swarm, h.all)
		if h.own > s.Standing {
			s.Standing, s.Root = h.own, p.Index
		}
		if fin {
			s.Final = max(s.Final, h.own)
			break
		}
	}
	if last := v.last(); last != nil && !k.final(v, last) {
		switch {
		case k.faults[last.hash] != nil:
			s.contested = true
			s.Why = fmt.Sprintf("root %d is wrong (%s) and contested; another one follows", last.Index, k.faults[last.hash].What)
		case k.missing[last.hash] != "" && !k.sound[last.hash]:
			s.contested = true
			s.Why = fmt.Sprintf("nobody shows the receipts below root %d (%s); it is asked for one", last.Index, k.missing[last.hash])
		case s.Standing > s.Final:
			s.Why = fmt.Sprintf("root %d may be contested until %d s after it was posted", s.Root, k.terms.Window)
		}
	}
	k.mu.Lock()
	k.said, k.seen = s, v
	k.mu.Unlock()
}

// holding is what a root says of rounds.
type holding struct{ own, all uint64 }

// hold counts what a root holds, once.
func (k *Keeper) hold(hash common.Hash, tree *contracts.RoundTree) {
	if _, done := k.held[hash]; done {
		return
	}
	if k.cfg.OnTree != nil {
		k.cfg.OnTree(tree.Leaves)
	}
	var h holding
	for _, leaf := range tree.Leaves {
		rounds, invalid := k.cfg.Ledger.ReceiptRounds(leaf)
		if invalid {
			continue
		}
		h.all += rounds
		if leaf.Account == k.self {
			h.own = rounds
		}
	}
	k.held[hash] = h
}
