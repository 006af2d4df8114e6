package node

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"sync/atomic"
	"time"

	"verdant/ledger"
	"verdant/node/control"
	"verdant/swarm/manifest"
)

const (
	// recordRetry is how long the recorder waits after a failure.
	recordRetry = 2 * time.Second
	// ledgerBeat is how often the chain is asked for what others recorded.
	ledgerBeat = 3 * time.Second
	// compareEvery is how often the journal is compared with what the chain proves.
	compareEvery = time.Minute
)

// recorder brings committed claims to the ledger's journal, which brings them onto the chain. Both steps survive kill -9 and repeat
// without harm.
type recorder struct {
	n             *Node
	registered    bool
	contributions atomic.Uint64 // recorded in the swarm by anybody, as last read

	reading sync.Mutex // held while the chain is read
	next    uint64     // block from which contributions have not been counted

	compared time.Time // guarded by reading

	mu             sync.Mutex
	refused        uint64 // claims the ledger's journal does not take
	why            string // for the last of them, or of what holds up the oldest that waits
	told           uint64 // failures told as events
	stake, slashed string // of this node, in wei
	differs        string // how the ledger differs from the journal
}

func newRecorder(n *Node) *recorder { return &recorder{n: n, stake: "0", slashed: "0"} }

// run hands claims over until ctx ends.
func (r *recorder) run(ctx context.Context) error {
	beat := time.NewTicker(ledgerBeat)
	defer beat.Stop()
	r.count(ctx)
	for {
		wait := time.Duration(1<<63 - 1)
		if err := r.handOver(ctx); err != nil && ctx.Err() == nil {
			r.n.log.Warn("hand claims to the ledger", "err", err)
			r.note(err.Error(), false)
			wait = recordRetry
		}
		retry := time.NewTimer(wait)
		select {
		case <-r.n.journal.committed:
		case <-retry.C:
		case <-beat.C:
			r.count(ctx)
		case <-ctx.Done():
			retry.Stop()
			return ctx.Err()
		}
		retry.Stop()
	}
}

// handOver journals with the ledger what the outbox holds. A node that only observes has nothing new, but may have left something.
func (r *recorder) handOver(ctx context.Context) error {
	keys, hashes, err := r.n.journal.outbox()
	if err != nil {
		return err
	}
	for i, key := range keys {
		if r.n.journal.isHanded(key) {
			continue
		}
		if !r.registered {
			if err := r.n.ledger.Register(ctx, r.n.key); err != nil {
				return fmt.Errorf("register: %w", err)
			}
			if err := r.deposit(ctx); err != nil {
				return fmt.Errorf("deposit stake: %w", err)
			}
			r.registered = true
		}
		if byRoot, err := r.n.goesByRoot(hashes[i]); err != nil {
			return err
		} else if byRoot { // the envelope has said all that is needed
			r.n.journal.hand(key)
			continue
		}
		c, err := loadClaim(r.n.store, r.n.spec.ID, hashes[i])
		if err != nil {
			return err
		}
		err = r.n.ledger.Contribute(ctx, ledger.Contribution{
			Claim: hashes[i], Post: c.Post, Round: c.Round, Rewarded: c.Rewarded, Sampled: c.Sampled, Correct: c.Correct, Asked: c.Asked,
		})
		switch {
		case errors.Is(err, ledger.ErrConflict):
			r.note(fmt.Sprintf("round %d: %v", c.Round, err), true)
		case err != nil:
			return fmt.Errorf("round %d: %w", c.Round, err)
		}
		r.n.journal.hand(key)
	}
	return nil
}

// deposit puts up the stake that disputes can cost, once. On a local ledger ether is worth nothing; elsewhere it is for the account's
// owner to decide.
func (r *recorder) deposit(ctx context.Context) error {
	stake := r.n.settler.Load().stake()
	if stake == nil || r.n.spec.Manifest.Ledger.Kind != manifest.LocalLedger {
		return nil
	}
	return r.n.ledger.Deposit(ctx, "stake", stake)
}

func (r *recorder) note(why string, refused bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.why = why
	if refused {
		r.refused++
	}
}

// count reads how many contributions the chain has, and tells of own ones that failed.
func (r *recorder) count(ctx context.Context) {
	r.reading.Lock()
	defer r.reading.Unlock()
	for {
		list, next, err := r.n.ledger.Contributions(ctx, r.next)
		if err != nil {
			return // health says so
		}
		r.contributions.Add(uint64(len(list)))
		r.n.adoption.add(list)
		r.next = next
		if len(list) == 0 {
			break
		}
	}
	if time.Since(r.compared) > compareEvery {
		r.compared = time.Now()
		if _, err := r.compare(ctx); err != nil {
			r.n.log.Debug("compare the journal with the ledger", "err", err)
		}
	}
	if err := r.n.standing.refresh(ctx, r.n.ledger); err != nil {
		r.n.log.Debug("read stakes of others", "err", err)
	}
	self := r.n.ledger.Account()
	s, err := r.n.ledger.StakeOf(ctx, self)
	slashed := r.n.ledger.SlashedOf(self)
	h := r.n.ledger.Health()
	r.mu.Lock()
	defer r.mu.Unlock()
	if err == nil {
		r.stake, r.slashed = new(big.Int).Add(s.Bonded, s.Unbonding).String(), slashed.String()
	}
	if failed := uint64(h.Failed); failed > r.told {
		r.told = failed
		for _, e := range r.n.ledger.Entries() {
			if e.State == ledger.Failed {
				r.why = e.Reason
			}
		}
		r.n.events.add(control.Event{
			Kind: control.EventClaim, Message: fmt.Sprintf("%d claims will not be recorded on the ledger: %s", failed, r.why),
		})
	}
}

// compare compares what the journal calls recorded with what the ledger has, by proof.
func (r *recorder) compare(ctx context.Context) (ledger.Comparison, error) {
	c, err := r.n.ledger.Compare(ctx)
	if err != nil {
		return c, err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if c.Why != "" && r.differs != c.Why {
		r.n.log.Warn("the ledger and this node's journal differ", "why", c.Why)
	}
	r.differs = c.Why
	return c, nil
}

// difference says how the ledger differed from the journal when they were last compared; empty if they agree.
func (r *recorder) difference() string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.differs
}

// staked returns this node's stake and what disputes have cost it, in wei, as last read.
func (r *recorder) staked() (stake, slashed string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.stake, r.slashed
}

// claims counts own claims by what has become of them. made is how many there are.
func (r *recorder) claims(made uint64) control.ClaimStatus {
	h, byRoot := r.n.ledger.Health(), r.n.rootsStatus()
	r.mu.Lock()
	defer r.mu.Unlock()
	s := control.ClaimStatus{Made: made, OnLedger: min(made, uint64(h.Recorded)+byRoot.Standing), Failed: uint64(h.Failed) + r.refused}
	if byRoot.Rounds > 0 {
		s.Roots = &control.RootsStatus{
			Rounds: byRoot.Rounds, Standing: byRoot.Standing, Final: byRoot.Final, Root: uint64(byRoot.Root), Why: byRoot.Why,
		}
	}
	s.Failed = min(s.Failed, made-s.OnLedger)
	s.Pending = made - s.OnLedger - s.Failed
	switch {
	case s.Failed > 0:
		s.LastError = r.why
	case s.Pending > 0:
		if s.LastError = cmp.Or(h.LastError, r.why); s.LastError == "" && byRoot.Standing < byRoot.Rounds {
			s.LastError = byRoot.Why
		}
	}
	return s
}
