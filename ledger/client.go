package ledger

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"sync"
	"sync/atomic"
	"time"

	"verdant/ledger/contracts"
)

// Client records and reads one swarm's ledger. Make it with Dial. Safe for concurrent use.
type Client struct {
	cfg Config
	log *slog.Logger
	rpc *endpoints

	registry *contracts.Registry
	stake    *contracts.Stake
	rounds   *contracts.Rounds

	board board                     // leaderboard.go
	court atomic.Pointer[Court]     // court.go
	terms atomic.Pointer[RootTerms] // roots.go

	// What follows exists only with an account.
	mu      sync.Mutex // guards journal, health and changed
	journal *journal
	health  Health
	changed chan struct{} // closed and replaced whenever work changes state
	wake    chan struct{} // there is new work
	stop    context.CancelFunc
	running sync.WaitGroup
	closing sync.Once
	closed  chan struct{}
}

// Dial checks the chain and the contracts and starts the sender. If no endpoint answers it fails with ErrUnreachable
// unless cfg.Offline is set; a wrong chain or a wrong contract is always an error if it can be seen.
// The client lives until Close; ctx bounds Dial only.
func Dial(ctx context.Context, cfg Config) (*Client, error) {
	if err := cfg.complete(); err != nil {
		return nil, err
	}
	rpc, err := newEndpoints(cfg.Endpoints, cfg.Last, cfg.ChainID, cfg.HTTP, cfg.Log)
	if err != nil {
		return nil, err
	}
	if cfg.Timeout > 0 {
		rpc.timeout = cfg.Timeout
	}
	c := &Client{
		cfg: cfg, log: cfg.Log, rpc: rpc,
		registry: contracts.NewRegistry(), stake: contracts.NewStake(), rounds: contracts.NewRounds(),
		changed: make(chan struct{}), wake: make(chan struct{}, 1), closed: make(chan struct{}),
	}
	c.health = Health{ChainID: cfg.ChainID}
	verified := true
	if err := c.checkContracts(ctx); err != nil {
		if !cfg.Offline || !errors.Is(err, ErrUnreachable) {
			rpc.close()
			return nil, fmt.Errorf("dial ledger: %w", err)
		}
		verified = false
		c.health.LastError = err.Error()
	} else {
		c.health.Connected, c.health.LastOK = true, time.Now()
	}
	run, stop := context.WithCancel(context.Background())
	c.stop = stop
	if cfg.Account == nil {
		return c, nil
	}
	c.health.Account = cfg.Account.Address()
	if c.journal, err = openJournal(cfg.Journal); err != nil {
		stop()
		rpc.close()
		return nil, fmt.Errorf("dial ledger: %w", err)
	}
	s := newSender(c, verified)
	c.running.Go(func() { s.run(run) })
	return c, nil
}

func (cfg *Config) complete() error {
	if cfg.ChainID == 0 {
		return errors.New("dial ledger: no chain id given")
	}
	if witnesses := max(len(cfg.Endpoints), 1); cfg.Quorum < 0 || cfg.Quorum > witnesses {
		return fmt.Errorf("dial ledger: a quorum of %d among %d endpoints: name more endpoints (--rpc) or a smaller quorum", cfg.Quorum, witnesses)
	}
	if cfg.Account != nil && cfg.Journal == "" {
		return errors.New("dial ledger: an account needs a journal file")
	}
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	if cfg.Poll <= 0 {
		cfg.Poll = 500 * time.Millisecond
	}
	if cfg.Reprice <= 0 {
		cfg.Reprice = 20 * time.Second
	}
	if cfg.MaxFee == nil {
		cfg.MaxFee = new(big.Int).Mul(big.NewInt(500), big.NewInt(1e9))
	}
	if cfg.Confirmations == 0 {
		cfg.Confirmations = 12
	}
	return nil
}

// Account the client signs with; zero for a client that only reads.
func (c *Client) Account() Address {
	if c.cfg.Account == nil {
		return Address{}
	}
	return c.cfg.Account.Address()
}

// Close stops the sender and closes the journal. Work that waits goes on at the next Dial with the same journal.
func (c *Client) Close() error {
	var err error
	c.closing.Do(func() {
		close(c.closed)
		c.stop()
		c.running.Wait()
		c.rpc.close()
		if c.journal != nil {
			c.mu.Lock()
			defer c.mu.Unlock()
			err = c.journal.close()
		}
	})
	return err
}

// Health says how the connection and the journal are. It does not ask the chain: with an account the sender keeps it
// fresh, without one it shows the last read.
func (c *Client) Health() Health {
	c.mu.Lock()
	defer c.mu.Unlock()
	h := c.health
	h.Endpoint = c.rpc.url()
	if c.journal != nil {
		total, waiting := c.journal.tally()
		h.Recorded, h.Failed, h.Waiting = total.Recorded, total.Failed, waiting
	}
	return h
}

// Entries lists the journaled work, oldest first: all that waits, and the newest of what is settled.
func (c *Client) Entries() []Entry {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.journal == nil {
		return nil
	}
	entries := make([]Entry, 0, len(c.journal.order))
	for _, w := range c.journal.order {
		entries = append(entries, w.entry())
	}
	return entries
}

func (w *work) entry() Entry {
	e := Entry{Purpose: w.Purpose, ID: w.ID, State: w.State, Reason: w.Reason, Nonce: w.Nonce, Block: w.Block, GasUsed: w.GasUsed}
	if n := len(w.Attempts); n > 0 {
		e.Tx = w.Attempts[n-1].Hex()
	}
	return e
}

// Flush waits until no work waits any more: all of it is recorded or failed.
func (c *Client) Flush(ctx context.Context) error {
	return c.wait(ctx, func() (bool, error) {
		_, waiting := c.journal.tally()
		return waiting == 0, nil
	})
}

// Wait waits until one piece of work is settled. That it failed is an error that says why.
func (c *Client) Wait(ctx context.Context, purpose, id string) error {
	return c.wait(ctx, func() (bool, error) {
		w, ok := c.journal.works[purpose+"/"+id]
		switch {
		case !ok:
			return false, fmt.Errorf("wait for %s %s: not in the journal", purpose, id)
		case w.State == Failed:
			return false, fmt.Errorf("%s %s failed: %s", purpose, id, w.Reason)
		}
		return w.State == Recorded, nil
	})
}

func (c *Client) wait(ctx context.Context, done func() (bool, error)) error {
	if c.journal == nil {
		return ErrReadOnly
	}
	for {
		c.mu.Lock()
		ok, err := done()
		changed := c.changed
		c.mu.Unlock()
		if ok || err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-c.closed:
			return ErrClosed
		case <-changed:
		}
	}
}

// enqueue journals new work. Work that is already there with the same content is left alone, whatever its state.
func (c *Client) enqueue(w *work) error {
	if c.journal == nil {
		return ErrReadOnly
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	select {
	case <-c.closed:
		return ErrClosed
	default:
	}
	if old, ok := c.journal.works[w.key()]; ok {
		if old.To == w.To && string(old.Data) == string(w.Data) && old.value().Cmp(w.value()) == 0 {
			return nil
		}
		return fmt.Errorf("%s %s: %w", w.Purpose, w.ID, ErrConflict)
	}
	if _, waiting := c.journal.tally(); waiting >= maxWaiting {
		return fmt.Errorf("%s %s: %w: %d pieces of work wait for the chain: see why it does not answer", w.Purpose, w.ID,
			ErrJournalFull, waiting)
	}
	return c.queueLocked(w)
}

// insist journals work that puts something on the chain that may change again. Such work, settled long ago, is done once more
// if its caller is sure that the chain does not say what it should.
func (c *Client) insist(w *work, sure bool) error {
	c.mu.Lock()
	old, ok := c.journal.works[w.key()]
	again := ok && (old.settled() && sure || old.State == Queued)
	var err error
	if again {
		w.Seq = old.Seq
		err = c.queueLocked(w)
	}
	c.mu.Unlock()
	if ok {
		return err // on its way
	}
	return c.enqueue(w)
}

// queueLocked journals work as queued and wakes the sender. The caller holds c.mu.
func (c *Client) queueLocked(w *work) error {
	w.State = Queued
	if err := c.journal.put(w); err != nil {
		return err
	}
	c.notify()
	select {
	case c.wake <- struct{}{}:
	default:
	}
	return nil
}

// update journals new versions of work and tells who waits. The caller does not hold c.mu.
func (c *Client) update(works ...*work) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if err := c.journal.put(works...); err != nil {
		return err
	}
	c.notify()
	return nil
}

func (c *Client) notify() {
	close(c.changed)
	c.changed = make(chan struct{})
}
