// Package roundroots takes a node's contributions to the chain in swarms of many nodes: not each node its own, but one of them a root over the
// signed receipts of all, which everybody else checks.
//
//	receipts of others ─► pool ─► tree ─► post, in turn          RoundRoots
//	postings of others ─► tree ─► audit ─► challenge, demand ─────►  │
//	own receipt left out, shown leaf asked for ─► force, show ────►  │
//	final root ─► release the bond, claim rewards ────────────────►  ▼ Rewards
//
// It is all in Keeper.Step, which looks at the chain, does what can be done now, and may be called again at any time, also after a kill: what
// it sends goes through the ledger's journal under names that follow from the chain. Only package node imports it.
package roundroots

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"verdant/ledger"
	"verdant/ledger/contracts"
)

// Config is what a Keeper needs. All fields but Rewards, Local and Log are required.
type Config struct {
	Ledger *ledger.Client
	// Roots, Registry, Stake and Rewards are the contracts; without Rewards nothing is claimed.
	Roots, Registry, Stake, Rewards ledger.Address
	// Keep stores the tree behind a root, so that others can fetch it, and Fetch finds it, here or elsewhere. What Fetch returns is
	// checked here.
	Keep  func(root common.Hash, tree []byte) error
	Fetch func(ctx context.Context, p ledger.Posting) ([]byte, error)
	// Round is the newest round that is over; false before the first.
	Round func() (uint64, bool)
	// Grace is how long receipts are waited for after the first one that is not in a root: too short, and contributions wait for the next
	// root, too long, and all do.
	Grace time.Duration
	// Local says that the chain stands still while nobody sends anything: whoever waits for its clock has to send something.
	Local bool
	// OnTree is told of the receipts below every root once they are known; nil is not.
	OnTree func([]ledger.Receipt)
	// Log receives what happens; nil discards it.
	Log *slog.Logger

	now func() time.Time
}

// Bounds of memory.
const (
	maxReceipts = 1 << 16 // accounts
	maxCached   = 4       // decoded trees
	maxForced   = 1 << 12 // accounts
	maxFallen   = 256     // postings that were overthrown
	maxOwn      = 256     // own receipts
)

// Keeper is a node's part in the roots of its swarm. Its methods may be called from any goroutine.
type Keeper struct {
	cfg   Config
	self  ledger.Address
	terms *ledger.RootTerms
	ready atomic.Bool
	steps sync.Mutex // held by Step

	mu   sync.Mutex
	pool map[ledger.Address]ledger.Receipt // the newest of every account
	own  []ledger.Receipt                  // the newest of this node, oldest first
	said Status
	seen *view // at the last step; nobody changes it any more

	// What follows belongs to Step.
	safe       book
	next       uint64 // block from which events have not been read
	registered map[ledger.Address]bool
	trees      []cached // the newest
	sound      map[common.Hash]bool
	faults     map[common.Hash]*contracts.Fault // of postings that stand all the same
	missing    map[common.Hash]string           // why a posting's tree cannot be had
	asked      map[common.Hash]bool             // postings of which a leaf was asked for
	waiting    struct {                         // since when receipts wait to be put on top of a posting
		parent common.Hash
		since  time.Time
	}
	ticked  time.Time
	misses  int         // trees that could not be had in this step
	again   time.Time   // when the newest final tree is looked for again
	claimed common.Hash // newest final posting for which rewards were claimed
	held    map[common.Hash]holding
}

type cached struct {
	root common.Hash
	tree *contracts.RoundTree
}

// New makes a Keeper.
func New(cfg Config) *Keeper {
	if cfg.now == nil {
		cfg.now = time.Now
	}
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	return &Keeper{
		cfg: cfg, self: cfg.Ledger.Account(), pool: map[ledger.Address]ledger.Receipt{},
		safe: newBook(cfg.Ledger.SwarmTag()), registered: map[ledger.Address]bool{}, sound: map[common.Hash]bool{},
		faults: map[common.Hash]*contracts.Fault{}, missing: map[common.Hash]string{}, asked: map[common.Hash]bool{}, held: map[common.Hash]holding{},
	}
}

// view is the chain at one step.
type view struct {
	book
	at  ledger.Moment
	now time.Time
}

// Step does all that can be done now. What goes wrong with one thing holds up no other; all of it is told.
func (k *Keeper) Step(ctx context.Context) error {
	k.steps.Lock()
	defer k.steps.Unlock()
	if k.terms == nil {
		terms, err := k.cfg.Ledger.RootTerms(ctx)
		if err != nil {
			return err
		}
		k.terms = terms
	}
	v, err := k.look(ctx)
	if err != nil {
		return err
	}
	k.misses = 0
	var errs []error
	for _, do := range []struct {
		what string
		step func(context.Context, *view) error
	}{
		{"show receipts", k.show},
		{"audit roots", k.audit},
		{"contest silence", k.contestSilence},
		{"post a root", k.post},
		{"insist on the own receipt", k.insist},
		{"collect", k.collect},
		{"claim rewards", k.claim},
		{"wait", k.tick},
	} {
		if err := do.step(ctx, v); err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", do.what, err))
		}
	}
	k.tell(v)
	last := v.last()
	known := last == nil
	if !known {
		_, known = k.held[last.hash]
	}
	if known {
		k.ready.Store(true)
	}
	return errors.Join(errs...)
}

// Ready says whether this node's totals are known: from its own receipts, or, if it has lost those, from the newest root.
func (k *Keeper) Ready() bool {
	_, own := k.Own()
	return own || k.ready.Load()
}

// Busy says whether there are receipts.
func (k *Keeper) Busy() bool {
	k.mu.Lock()
	defer k.mu.Unlock()
	return len(k.pool) > 0
}

// look reads what is new on the chain and compares it with what the contract says.
func (k *Keeper) look(ctx context.Context) (*view, error) {
	for try := 0; ; try++ {
		list, next, err := k.cfg.Ledger.Events(ctx, k.cfg.Roots, k.next)
		if err != nil {
			return nil, err
		}
		safe := 0
		for ; safe < len(list) && list[safe].Safe; safe++ {
			k.safe.apply(list[safe])
		}
		newest := k.safe.clone()
		for _, e := range list[safe:] {
			newest.apply(e)
		}
		more := next > k.next
		k.next = next
		answers, at, err := k.cfg.Ledger.ReadAll(ctx, k.cfg.Roots, [][]byte{roots.PackCountOf(newest.swarm)})
		if err != nil {
			return nil, err
		}
		count, err := roots.UnpackCountOf(answers[0])
		switch {
		case err != nil:
			return nil, err
		case count.IsUint64() && count.Uint64() == newest.count:
			return &view{book: newest, at: at, now: k.cfg.now()}, nil
		case try == 0 || more: // a block may have come in between, or there are more events than fit one answer
		default: // a chain that took back what it had called safe is read anew
			k.safe, k.next = newBook(newest.swarm), 0
			return nil, fmt.Errorf("the contract has %s roots, its events tell of %d: the endpoint is still reading, or hides some", count, newest.count)
		}
	}
}

var roots = contracts.NewRoundRoots()

// final says whether a posting that stands cannot be contested any more.
func (k *Keeper) final(v *view, p *posting) bool {
	return v.at.Time > p.PostedAt.Uint64()+k.terms.Window
}

// do journals a call, once for every name. What the ledger refused is tried again while it is still due: who was late for a root that fell
// may be in time for the next.
func (k *Keeper) do(ctx context.Context, purpose, id string, to ledger.Address, data []byte, value *big.Int) error {
	for try := range maxTries {
		name := tryName(id, try)
		e, known := k.cfg.Ledger.Progress(purposePrefix+purpose, name)
		switch {
		case !known:
			k.cfg.Log.Info("to the ledger", "what", purpose, "id", name)
			return k.cfg.Ledger.Do(ctx, ledger.Call{Purpose: purposePrefix + purpose, ID: name, To: to, Data: data, Value: value})
		case e.State != ledger.Failed:
			return nil
		}
	}
	return nil // the ledger's health has said why
}

// afford says whether the account can pay a bond and the gas around it. What waits for ether in the journal would hold up all that comes
// after it; on a local ledger there is always more.
func (k *Keeper) afford(value *big.Int) error {
	balance, ok := new(big.Int).SetString(k.cfg.Ledger.Health().BalanceWei, 10)
	if k.cfg.Local || ok && balance.Cmp(new(big.Int).Add(value, gasMoney)) >= 0 {
		return nil
	}
	return fmt.Errorf("account %s has %v wei, a bond of %s and gas take more: others have to do it", k.self, balance, value)
}

// onWay says whether a call whose name begins so is journaled and not settled.
func (k *Keeper) onWay(purpose, begins string) bool {
	return slices.ContainsFunc(k.cfg.Ledger.Entries(), func(e ledger.Entry) bool {
		return e.Purpose == purposePrefix+purpose && strings.HasPrefix(e.ID, begins) && e.State != ledger.Recorded && e.State != ledger.Failed
	})
}

func tryName(id string, try int) string {
	if try == 0 {
		return id
	}
	return fmt.Sprintf("%s#%d", id, try+1)
}

// gasMoney is what an account keeps for gas, in wei.
var gasMoney = big.NewInt(1e16)

const (
	// purposePrefix begins the purposes of what is journaled here.
	purposePrefix = "root-"
	// tickAfter is how long a local chain may stand still while somebody waits for its clock.
	tickAfter = 2 * time.Second
	// maxTries is how often a call is tried that the ledger refuses.
	maxTries = 4
)

// tick moves the clock of a local chain while postings wait to become final. The poster of the first of them comes first.
func (k *Keeper) tick(ctx context.Context, v *view) error {
	if !k.cfg.Local {
		return nil
	}
	var first *posting
	for i := range v.postings {
		if p := &v.postings[i]; !k.final(v, p) {
			first = p
			break
		}
	}
	if first == nil {
		return nil
	}
	patience := tickAfter
	if first.Poster != k.self {
		patience *= 3
	}
	if v.now.Sub(time.Unix(int64(v.at.Time), 0)) < patience || v.now.Sub(k.ticked) < patience {
		return nil
	}
	k.ticked = v.now
	return k.do(ctx, "tick", fmt.Sprint(v.at.Number), k.self, nil, nil)
}

// short is how a hash is named in journals and messages.
func short(h common.Hash) string { return fmt.Sprintf("%x", h[:8]) }
