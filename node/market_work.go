package node

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"time"

	"verdant/node/control"
	"verdant/swarm/market"
	"verdant/verde"
)

// Roles of the worker.
const (
	preparing   = "preparing" // it has not got the program yet
	submitting  = "submitter"
	watching    = "watcher"
	solving     = "solver"
	verifying   = "verifier"
	challenging = "challenger"
	disputing   = "disputing"
)

// urgency ranks work: what waits longer for it, or costs less if it comes too late, makes way.
func (d *dealer) urgency(v *market.View, role string) int {
	switch role {
	case challenging, disputing: // a clock runs on the ledger
		return 4
	case verifying: // the verdict is due in a short while, and a stake with it
		return 3
	case solving:
		return 2
	case preparing:
		switch {
		case v.Mine >= market.Drawn || v.Solver == d.me && v.Phase == market.Disclosed || v.Challenging:
			return 3
		case v.Mine != market.NoVerifier || v.Solver == d.me:
			return 2
		}
		return 0
	}
	return 1
}

// errMakeWay ends work that something more urgent waits for. It is begun again, an execution from its journal.
var errMakeWay = errors.New("it makes way for something more urgent")

// start lets the worker do something for a task, if it is idle. One thing is executed at a time: programs together need the memory of one.
// What is less urgent makes way, so that the next call finds the worker idle.
func (d *dealer) start(ctx context.Context, v *market.View, role string, fn func(context.Context, *market.Job) error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	k, rank := d.deals[v.ID], d.urgency(v, role)
	switch {
	case k == nil || k.job == nil && role != preparing || time.Now().Before(k.retry):
		return
	case d.busy != market.TaskID{}:
		if rank > d.rank {
			d.makeWay(errMakeWay)
		}
		return
	}
	ctx, d.makeWay = context.WithCancelCause(ctx)
	d.busy, d.rank = v.ID, rank
	job, done := k.job, d.makeWay
	k.progress = control.TaskWork{Role: role}
	d.work.Go(func() {
		defer done(nil)
		err := fn(ctx, job)
		d.mu.Lock()
		defer d.mu.Unlock()
		d.busy = market.TaskID{}
		k.progress.Detail = ""
		switch {
		case err == nil:
		case errors.Is(context.Cause(ctx), errMakeWay):
			k.progress.Detail = errMakeWay.Error()
		case ctx.Err() == nil:
			k.retry, k.progress.Detail = time.Now().Add(marketRetry), err.Error()
			d.n.log.Warn("work for a task", "task", v.ID.Short(), "role", role, "err", err)
		}
		d.wakeLocked()
	})
}

// prepare fetches and compiles a program, once.
func (d *dealer) prepare(ctx context.Context, v *market.View) {
	d.start(ctx, v, preparing, func(ctx context.Context, _ *market.Job) error {
		j, ct, err := d.program(ctx, v)
		var final *refusal
		switch {
		case errors.As(err, &final):
			d.change(v.ID, func(k *deal) { k.known.Refused = final.why })
			d.n.log.Info("task is not for this node", "task", v.ID.Short(), "why", final.why)
			return nil
		case err != nil:
			return err
		}
		d.change(v.ID, func(k *deal) { k.job, k.court, k.known.Refused = j, ct, "" })
		return nil
	})
}

// step shows how far an execution is, and lets the engine's rounds go first.
func (d *dealer) step(ctx context.Context, id market.TaskID, done, steps int) error {
	d.change(id, func(k *deal) { k.progress.Step, k.progress.Steps = done, steps })
	d.n.rest(ctx, marketPatience)
	return ctx.Err()
}

// marketPatience is how long one step of a task waits for the engine.
const marketPatience = 2 * time.Second

// execute executes the whole program, as solver or watcher, from where it was cut off.
func (d *dealer) execute(ctx context.Context, v *market.View, role string) {
	solver := role == solving
	if solver && d.n.cfg.Cheat != 0 {
		d.lie(ctx, v)
		return
	}
	d.start(ctx, v, role, func(ctx context.Context, j *market.Job) error {
		w := d.resume(v.ID, j)
		var err error
		if w == nil {
			if w, err = d.begin(ctx, v, j); err != nil {
				return err
			}
		}
		journal := &saver{d: d, id: v.ID, job: j, every: 2 * time.Second, last: time.Now()}
		parts := j.Parts()
		err = market.NewRunner(j).Run(ctx, w, func(w *market.Work) error {
			if solver && slices.Contains(parts, w.Done()) {
				if err := d.serveState(v.ID, w); err != nil {
					return err
				}
			}
			return errors.Join(journal.save(w), d.step(ctx, v.ID, w.Done(), j.Steps()))
		})
		if err != nil && errors.Is(context.Cause(ctx), errMakeWay) {
			journal.every = 0 // nothing of it is done again
			return errors.Join(errMakeWay, journal.save(w))
		}
		if err != nil {
			return err
		}
		r, trained, err := j.Result(w)
		if err != nil {
			return err
		}
		if solver {
			if err := d.serve(v.ID, j, w, r, trained); err != nil {
				return err
			}
		}
		d.change(v.ID, func(k *deal) {
			k.known.Result = &r
			k.roots.right = slices.Clone(w.Steps)
		})
		return nil
	})
}

// serveState serves the state that work has come to.
func (d *dealer) serveState(id market.TaskID, w *market.Work) error {
	b, err := market.EncodeState(w.State)
	if err != nil {
		return err
	}
	return d.keep(id, w.State.Root(), b)
}

// serve serves what others need of finished work: its evidence and what lasts of the state it ends with.
func (d *dealer) serve(id market.TaskID, j *market.Job, w *market.Work, r market.Result, trained *verde.State) error {
	if err := d.keep(id, r.Computation, j.EncodeEvidence(&market.Evidence{Steps: w.Steps, Tokens: w.Tokens})); err != nil {
		return err
	}
	b, err := market.EncodeState(trained)
	if err != nil {
		return err
	}
	return d.keep(id, r.Post, b)
}

// executeWrong finds out whether chance asks this solver for an error, and makes it.
func (d *dealer) executeWrong(ctx context.Context, v *market.View) {
	forced, at := d.ledger.Luck(v, d.derive("luck", v.ID, v.Attempt))
	known, ok := d.deal(v.ID)
	if !ok || known.known.Result == nil {
		return
	}
	if !forced {
		d.change(v.ID, func(k *deal) { k.known.Wrong, k.roots.wrong = k.known.Result, k.roots.right })
		return
	}
	d.start(ctx, v, solving, func(ctx context.Context, j *market.Job) error {
		right := *known.known.Result
		e, err := d.evidence(ctx, j, right, d.n.self)
		if err != nil {
			return err
		}
		runner := market.NewRunner(j)
		part, root := j.Before(e, at)
		for try := range uint32(maxErrors) {
			w, err := d.workAt(ctx, v, j, e, part, root)
			if err != nil {
				return err
			}
			parts := map[verde.Hash][]byte{}
			for w.Done() < at {
				if err := errors.Join(runner.Step(ctx, w), d.step(ctx, v.ID, w.Done(), j.Steps())); err != nil {
					return err
				}
			}
			secret := d.derive("error", v.ID, v.Attempt)
			tensor, word := j.PlaceOfError(binary.LittleEndian.Uint64(secret[:]) + uint64(try))
			err = runner.RunWrong(ctx, w, tensor, word, func(w *market.Work) error {
				if slices.Contains(j.Parts(), w.Done()) {
					b, err := market.EncodeState(w.State)
					if err != nil {
						return err
					}
					parts[w.State.Root()] = b
				}
				return d.step(ctx, v.ID, w.Done(), j.Steps())
			})
			if errors.Is(err, market.ErrPlace) {
				continue
			} else if err != nil {
				return err
			}
			wrong, trained, err := j.Result(w)
			if err != nil {
				return err
			}
			for root, b := range parts {
				if err := d.keep(v.ID, root, b); err != nil {
					return err
				}
			}
			if err := d.serve(v.ID, j, w, wrong, trained); err != nil {
				return err
			}
			d.change(v.ID, func(k *deal) { k.known.Wrong, k.roots.wrong = &wrong, slices.Clone(w.Steps) })
			return nil
		}
		return fmt.Errorf("no error of %d keeps the completions as they are", maxErrors)
	})
}

// maxErrors is how many places for an error on purpose are tried.
const maxErrors = 16

// workAt returns work that has come to a part of evidence, with the state served for it, or from the beginning.
func (d *dealer) workAt(ctx context.Context, v *market.View, j *market.Job, e *market.Evidence, part int, root verde.Hash) (*market.Work, error) {
	if part > 0 {
		state, err := d.state(ctx, j, root, d.ledger.NodeOf(ctx, v.Solver))
		if err == nil {
			return &market.Work{Steps: slices.Clone(e.Steps[:part]), Tokens: e.Tokens, State: state}, nil
		}
		d.n.log.Info("a state is not served; beginning at the start", "task", v.ID.Short(), "state", root.Short(), "err", err)
	}
	w, err := d.begin(ctx, v, j)
	if err != nil {
		return nil, err
	}
	w.Tokens = e.Tokens
	return w, nil
}

// verify re-executes this node's share of a result.
func (d *dealer) verify(ctx context.Context, v *market.View) {
	d.start(ctx, v, verifying, func(ctx context.Context, j *market.Job) error {
		verdict, detail, err := d.inspect(ctx, v, j)
		if err != nil {
			return err
		}
		d.tell(v, market.Act{Kind: market.ActCheck}, "as a verifier, %s finds share %d of %d %s: %s", d.n.name, v.Share+1, v.Drawn, verdict, detail)
		d.change(v.ID, func(k *deal) { k.known.Verdict = verdict })
		return nil
	})
}

// inspect finds a verdict on this node's share.
func (d *dealer) inspect(ctx context.Context, v *market.View, j *market.Job) (market.Status, string, error) {
	lo, hi := j.Share(v.Share, v.Drawn)
	e, err := d.evidence(ctx, j, v.Submitted, d.ledger.NodeOf(ctx, v.Solver))
	if err != nil {
		// Somebody else may have it, or the solver comes back; there is time until the verdicts are due.
		if v.Now+uint64(marketRetry/time.Second)+2 < v.Deadlines().Commit {
			return 0, "", err
		}
		return market.Missing, err.Error(), nil
	}
	part, root := j.Before(e, lo)
	w, err := d.workAt(ctx, v, j, e, part, root)
	if err != nil {
		return 0, "", err
	}
	runner := market.NewRunner(j)
	// The way to the share may lead through others', which are for others to judge: what counts is the state the evidence has before it.
	for w.Done() < lo {
		if err := errors.Join(runner.Step(ctx, w), d.step(ctx, v.ID, w.Done(), j.Steps())); err != nil {
			return 0, "", err
		}
	}
	if lo > 0 && w.State.Root() != e.Steps[lo-1] {
		return market.Missing, fmt.Sprintf("the state before step %d is not served, and the steps before it do not lead to it", lo), nil
	}
	f, err := runner.Check(ctx, e, w, hi, func(i int) error { return d.step(ctx, v.ID, i+1, j.Steps()) })
	if err != nil {
		return 0, "", err
	}
	if !f.Right {
		return market.Rejected, f.String(), nil
	}
	if hi == j.Steps() {
		r, _, err := j.Result(w)
		if err != nil {
			return 0, "", err
		}
		if r.Post != v.Submitted.Post {
			return market.Rejected, "what lasts of the state it ends with is not what the solver says", nil
		}
	}
	return market.Approved, f.String(), nil
}
