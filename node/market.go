package node

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"verdant/node/control"
	"verdant/swarm/market"
	"verdant/verde"
)

const (
	// marketBeat is how often the ledger is asked about tasks.
	marketBeat = time.Second
	// maxDeals bounds the tasks a node remembers; those that are over go first.
	maxDeals = 1024
	// keepSeconds is how long what was served for a task is kept after it is over.
	keepSeconds = 24 * 3600
	// marketRetry is how long a node waits before it looks again for what it could not get.
	marketRetry = 10 * time.Second
)

// material is what acts on the ledger carry.
type material struct {
	Secret  verde.Hash // solver's luck or verifier's chance, by the act
	Salt    verde.Hash // of what is committed to
	Right   market.Result
	Wrong   market.Result // what was or is submitted; equal to Right unless chance asked for an error
	Steps   []verde.Hash  // state roots of Right
	Errors  []verde.Hash  // state roots of Wrong
	Verdict market.Status
	Work    verde.Hash // what a verifier computed, by hash

	said    common.Hash // hash of what the claim says beside its states
	opening []byte      // call that begins a game
}

// dealer is a node's part in the market.
type dealer struct {
	n      *Node
	ledger *chainTasks
	me     market.Account
	secret []byte // what all secrets are derived from

	mu      sync.Mutex
	deals   map[market.TaskID]*deal
	changed chan struct{} // closed and replaced with every change
	busy    market.TaskID // what the worker executes; zero if nothing
	rank    int           // how urgent that is
	makeWay context.CancelCauseFunc
	work    sync.WaitGroup
}

// deal is one task as this node knows it.
type deal struct {
	view     *market.View
	job      *market.Job
	court    *court // with job
	known    market.Known
	attempt  uint16    // known is about
	since    time.Time // when the attempt was first seen
	retry    time.Time // when to try again what failed
	progress control.TaskWork
	told     map[market.Act]bool // acts done, so that each is logged once
	roots    roots

	collected bool             // the result is here
	prover    *verde.Execution // of the game, for the worker alone
	proves    market.Result    // what prover is about
}

// roots are the state roots after each step: of the right execution, and of the one with the error.
type roots struct{ right, wrong []verde.Hash }

func newDealer(n *Node, ledger *chainTasks, me market.Account) *dealer {
	mac := hmac.New(sha256.New, n.key.Seed())
	mac.Write([]byte("verdant/market/1"))
	return &dealer{n: n, ledger: ledger, me: me, secret: mac.Sum(nil), deals: map[market.TaskID]*deal{}, changed: make(chan struct{})}
}

// derive makes a secret that only this node knows, the same after every restart.
func (d *dealer) derive(what string, id market.TaskID, attempt uint16) (h verde.Hash) {
	mac := hmac.New(sha256.New, d.secret)
	mac.Write([]byte(what))
	mac.Write(id[:])
	mac.Write(binary.LittleEndian.AppendUint16(nil, attempt))
	mac.Sum(h[:0])
	return h
}

func (d *dealer) roles() market.Roles {
	s := d.n.cfg.Settings.Market
	return market.Roles{Solve: s.Solve, Verify: s.Verify, Watch: s.Watch}
}

// run looks at the ledger again and again and does what there is to do.
func (d *dealer) run(ctx context.Context) error {
	defer d.work.Wait()
	beat := time.NewTicker(marketBeat)
	defer beat.Stop()
	trouble := ""
	for {
		err := d.look(ctx)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case errors.Is(err, errNoMarket): // which whoever posts a task is told
		case err != nil && err.Error() != trouble:
			trouble = err.Error()
			d.n.log.Warn("look at the market", "err", err)
		case err == nil:
			trouble = ""
		}
		select {
		case <-beat.C:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// look reads the tasks and acts.
func (d *dealer) look(ctx context.Context) error {
	views, err := d.ledger.Views(ctx)
	if err != nil {
		return err
	}
	var errs []error
	var list []due
	for _, v := range views {
		k := d.take(v)
		if k == nil {
			continue
		}
		if v.Phase == market.Done && v.Now > v.Deadlines().Challenge+keepSeconds {
			errs = append(errs, d.release(v.ID))
			continue
		}
		// What this node has been paid for it may have to defend.
		if k.Refused == refusedUnknown && (v.Phase != market.Done && d.concerns(v) || d.disclosedBy(v) == d.me) {
			list = append(list, due{v, market.Act{Kind: actPrepare}})
		}
		for _, a := range market.Decide(v, d.party(v.ID), k) {
			list = append(list, due{v, a})
		}
	}
	d.byUrgency(list)
	for _, x := range list {
		if err := d.act(ctx, x.v, x.a); err != nil && ctx.Err() == nil {
			errs = append(errs, fmt.Errorf("task %s: %s: %w", x.v.ID.Short(), x.a.Kind, err))
		}
	}
	d.mu.Lock()
	d.wakeLocked()
	d.mu.Unlock()
	if err := d.ledger.withdraw(ctx); err != nil {
		errs = append(errs, fmt.Errorf("withdraw: %w", err))
	}
	return errors.Join(errs...)
}

// concerns reports whether this node may have to execute a task's program.
func (d *dealer) concerns(v *market.View) bool {
	r := d.roles()
	return r.Solve || r.Verify || r.Watch || v.Solver == d.me || v.Mine != market.NoVerifier || v.Terms.Submitter == d.me
}

// party is this node as it decides about a task.
func (d *dealer) party(id market.TaskID) *market.Party {
	d.mu.Lock()
	defer d.mu.Unlock()
	idle := d.busy == market.TaskID{} || d.busy == id
	for other, k := range d.deals {
		if other != id && k.view.Phase == market.Taken && k.view.Solver == d.me {
			idle = false
		}
	}
	waits := false
	if k := d.deals[id]; k != nil {
		waits = time.Since(k.since) < time.Duration(d.n.cfg.Settings.Market.Patience)
	}
	return &market.Party{Account: d.me, Roles: d.roles(), Idle: idle, Waits: waits}
}

// take notes a view and returns what is known about its task, nil if the node does not concern itself with it.
func (d *dealer) take(v *market.View) *market.Known {
	d.mu.Lock()
	defer d.mu.Unlock()
	k := d.deals[v.ID]
	if k == nil {
		if len(d.deals) >= maxDeals && !d.forgetLocked() {
			return nil
		}
		k = &deal{known: market.Known{Refused: refusedUnknown}, told: map[market.Act]bool{}, attempt: v.Attempt, since: time.Now()}
		d.deals[v.ID] = k
	}
	if k.attempt != v.Attempt {
		// What the program comes to stays true; the rest was about another solver.
		k.attempt, k.roots.wrong, k.since = v.Attempt, nil, time.Now()
		k.known = market.Known{Refused: k.known.Refused, Result: k.known.Result}
	}
	k.view = v
	known := k.known
	return &known
}

const refusedUnknown = "its program has not been fetched"

// forgetLocked drops a task that is over and reports whether there was one.
func (d *dealer) forgetLocked() bool {
	for id, k := range d.deals {
		if k.view.Phase == market.Done {
			delete(d.deals, id)
			return true
		}
	}
	return false
}

func (d *dealer) wakeLocked() {
	close(d.changed)
	d.changed = make(chan struct{})
}

// change edits a deal under the lock and wakes who waits.
func (d *dealer) change(id market.TaskID, f func(*deal)) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if k := d.deals[id]; k != nil {
		f(k)
		d.wakeLocked()
	}
}

// deal returns a copy of what is known of a task.
func (d *dealer) deal(id market.TaskID) (deal, bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	k := d.deals[id]
	if k == nil {
		return deal{}, false
	}
	return *k, true
}

// tell makes an event of an act the first time it is done.
func (d *dealer) tell(v *market.View, a market.Act, format string, args ...any) {
	first := false
	key := market.Act{Kind: a.Kind, Attempt: int(v.Attempt), Index: a.Index}
	d.change(v.ID, func(k *deal) { first = !k.told[key]; k.told[key] = true })
	if !first {
		return
	}
	message := fmt.Sprintf("task %s: ", v.ID.Short()) + fmt.Sprintf(format, args...)
	d.n.log.Info(message)
	d.n.events.add(control.Event{Kind: control.EventTask, Message: message})
}
