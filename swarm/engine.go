package swarm

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"verdant/verde"
)

// Config is what an engine runs with. Spec, Node, Families, Network and
// Journal are required.
type Config struct {
	Spec *Spec
	Node verde.NodeID
	// Families is the bit set of task families the node's own questions come from. It is part of every
	// claim: auditors draw the questions again.
	Families uint32
	// From and Until are the first and the last round to do, inclusive; a negative Until means no end.
	From  uint64
	Until int64
	// Start is the state a node without rounds of its own begins with; nil means Genesis must be given.
	Start *Start
	// CritiqueShare is the share of others' batches, 0 to 1, of which a group is critiqued. Critiques cost a few
	// forward passes each; above about 0.5 in a large swarm a slow node becomes late.
	CritiqueShare float64

	Network Network
	Journal Journal
	// OnRound and OnSkip hear of rounds done and not done, from the engine's goroutine; they must not block.
	OnRound func(Round)
	OnSkip  func(Skip)
	// Cheat is for harnesses that lie: it may change what a round came to before it is claimed. The claim has node and round only.
	// An honest node leaves it nil.
	Cheat func(c Case, out *Outcome) error
	// Now is the clock; nil means time.Now.
	Now    func() time.Time
	Logger *slog.Logger // nil discards
}

// Start is a state to begin with, and the claim it is the Post of (zero:
// genesis).
type Start struct {
	State *verde.State
	Base  verde.Hash
}

// historyLength is how many round reports are kept in memory.
const historyLength = 64

// Engine runs a node's rounds. Run is called once; the other methods may be
// called from any goroutine and take no lock that is held during a round.
type Engine struct {
	cfg    Config
	runner *Runner
	log    *slog.Logger

	// Owned by Run.
	state *verde.State
	base  verde.Hash

	mu       sync.Mutex
	pool     *pool
	phase    Phase
	progress Progress
	history  []Round
	critics  []*Batch // received, waiting for a critique; at most maxCritics
}

const maxCritics = 64

// NewEngine plans the buffers of an engine.
func NewEngine(cfg Config) (*Engine, error) {
	if cfg.Spec == nil || cfg.Network == nil || cfg.Journal == nil {
		return nil, errors.New("new engine: spec, network and journal are required")
	}
	if err := cfg.Spec.Program.Bank.Set.CheckFamilies(cfg.Families); err != nil {
		return nil, fmt.Errorf("new engine: %w", err)
	}
	if cfg.CritiqueShare < 0 || cfg.CritiqueShare > 1 {
		return nil, fmt.Errorf("new engine: critique share %g is not between 0 and 1", cfg.CritiqueShare)
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	log := cfg.Logger
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	return &Engine{
		cfg: cfg, runner: NewRunner(cfg.Spec), log: log,
		pool: newPool(cfg.Spec.Window), phase: PhaseStarting, progress: Progress{Last: -1, Joined: -1},
	}, nil
}

// Status returns a snapshot.
func (e *Engine) Status() Status {
	clock := e.clock()
	e.mu.Lock()
	defer e.mu.Unlock()
	s := Status{Phase: e.phase, Clock: clock, Progress: e.progress, History: append([]Round(nil), e.history...)}
	s.Progress.Skips = append([]Skip(nil), e.progress.Skips...)
	return s
}

// clock is the round by the clock, -1 before genesis.
func (e *Engine) clock() int64 {
	r, err := e.cfg.Spec.Manifest.RoundAt(e.cfg.Now())
	if err != nil {
		return -1
	}
	return int64(r)
}

// OfferRollouts takes a batch of another node, whose envelope was verified. An
// error other than [ErrStale] means that its author lied or equivocated; the
// batch is not used.
func (e *Engine) OfferRollouts(b Batch) error {
	now := max(e.clock(), 0)
	err := e.cfg.Spec.CheckBatch(&b)
	e.mu.Lock()
	defer e.mu.Unlock()
	if err == nil {
		var isNew bool
		if isNew, err = e.pool.add(&b, uint64(now)); err == nil && isNew {
			e.progress.Received += uint64(len(b.Groups))
			if len(e.critics) < maxCritics {
				e.critics = append(e.critics, &b)
			}
		}
	}
	if err != nil && !errors.Is(err, ErrStale) {
		e.progress.Rejected += uint64(max(1, len(b.Groups)))
		return fmt.Errorf("reject rollouts of node %s, round %d: %w", b.Node.Short(), b.Round, err)
	}
	return err
}

// Run does rounds until the last one asked for is done (nil), ctx ends (its
// error) or the journal fails. It resumes where the journal left off.
func (e *Engine) Run(ctx context.Context) error {
	if err := e.resume(ctx); err != nil {
		return err
	}
	m := e.cfg.Spec.Manifest
	for {
		round, at := e.next()
		if e.cfg.Until >= 0 && round > uint64(e.cfg.Until) {
			e.setPhase(PhaseFinished)
			return nil
		}
		e.setPhase(PhaseWaiting)
		if err := sleepUntil(ctx, e.cfg.Now, at); err != nil {
			return err
		}
		err := e.round(ctx, round)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		var fatal *journalError
		if errors.As(err, &fatal) {
			return err
		}
		if err != nil {
			e.log.Error("round failed", "round", round, "err", err)
			e.skip(Skip{round, round, SkipFault, err.Error()})
			if err := sleepUntil(ctx, e.cfg.Now, m.RoundStart(round+1)); err != nil {
				return err
			}
			continue
		}
		e.critiques(ctx, round)
	}
}

// journalError is a failure to keep what must not be lost: going on would lose
// it.
type journalError struct{ err error }

func (e *journalError) Error() string { return e.err.Error() }
func (e *journalError) Unwrap() error { return e.err }

// resume loads the journal, or begins at the start state.
func (e *Engine) resume(ctx context.Context) error {
	progress, checkpoint, err := e.cfg.Journal.Load(ctx)
	if err != nil {
		return fmt.Errorf("resume: %w", err)
	}
	if progress != nil {
		state, err := e.cfg.Spec.Program.Model.DecodeState(checkpoint, progress.State)
		if err != nil {
			return fmt.Errorf("resume after round %d: %w", progress.Last, err)
		}
		e.state, e.base = state, progress.Claim
		e.mu.Lock()
		received, rejected := e.progress.Received, e.progress.Rejected
		e.progress = *progress
		e.progress.Received += received
		e.progress.Rejected += rejected
		e.mu.Unlock()
		return nil
	}
	if e.cfg.Start == nil {
		return errors.New("resume: a node without rounds needs a state to start from")
	}
	e.state, e.base = e.cfg.Start.State, e.cfg.Start.Base
	_, correct, err := e.runner.answer(ctx, e.state)
	if err != nil && e.runner.again() {
		_, correct, err = e.runner.answer(ctx, e.state)
	}
	if err != nil {
		return fmt.Errorf("evaluate the state to start from: %w", err)
	}
	round, _ := e.next()
	e.mu.Lock()
	e.progress.HeldoutFirst = &Score{round, correct, uint32(e.cfg.Spec.Program.Heldout)}
	e.progress.State = e.state.Root()
	e.mu.Unlock()
	return nil
}

// next returns the round to do next and when it begins. A round is entered at
// most half a period late.
func (e *Engine) next() (uint64, time.Time) {
	m, now := e.cfg.Spec.Manifest, e.cfg.Now()
	e.mu.Lock()
	last := e.progress.Last
	e.mu.Unlock()
	earliest := max(uint64(last+1), e.cfg.From)
	round, err := m.RoundAt(now)
	if err == nil {
		begun := now.Sub(m.RoundStart(round))
		if round >= earliest && begun > time.Duration(m.Rounds.Period)/2 {
			round++
		}
	}
	round = max(round, earliest)
	return round, m.RoundStart(round)
}

func (e *Engine) setPhase(p Phase) {
	e.mu.Lock()
	e.phase = p
	e.mu.Unlock()
}

// skip remembers rounds not done.
func (e *Engine) skip(s Skip) {
	e.mu.Lock()
	p := &e.progress
	p.Skipped += s.To - s.From + 1
	if n := len(p.Skips); n > 0 && p.Skips[n-1].Reason == s.Reason && p.Skips[n-1].To+1 == s.From {
		p.Skips[n-1].To = s.To
	} else {
		p.Skips = append(p.Skips, s)
	}
	if len(p.Skips) > maxSkips {
		p.Skips = p.Skips[len(p.Skips)-maxSkips:]
	}
	e.mu.Unlock()
	if e.cfg.OnSkip != nil {
		e.cfg.OnSkip(s)
	}
}

// sleepUntil waits until the clock shows t.
func sleepUntil(ctx context.Context, now func() time.Time, t time.Time) error {
	timer := time.NewTimer(t.Sub(now()))
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}
