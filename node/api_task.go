package node

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	"verdant/node/control"
	"verdant/node/home"
	"verdant/repops/cpu"
	"verdant/swarm/market"
	"verdant/swarm/policy"
	"verdant/verde"
)

// SubmitTask implements [control.Backend].
func (a *api) SubmitTask(ctx context.Context, req control.SubmitTaskRequest) (*control.Task, error) {
	d := a.n.market
	raw, err := readProgram(req.File)
	if err != nil {
		return nil, control.Errorf(control.CodeBadRequest, "read program: %v", err)
	}
	p, err := market.ParseFile(raw)
	if err != nil {
		return nil, control.Errorf(control.CodeBadRequest, "%s: %v", req.File, err)
	}
	ready, err := market.Prepare(*p, os.DirFS(filepath.Dir(req.File)))
	if err != nil {
		return nil, control.Errorf(control.CodeBadRequest, "%s: %v", req.File, err)
	}
	p = ready.Program
	if p.Kind != market.RL && ready.Table == nil {
		return nil, control.Errorf(control.CodeBadRequest, "%s: data.file is missing: the data have to be served by who posts the task", req.File)
	}
	j, err := market.Compile(p, ready.Table, cpu.New())
	if err != nil {
		return nil, control.Errorf(control.CodeBadRequest, "%s: %v", req.File, err)
	}
	ct, err := newCourt(ctx, j, d.challengeable)
	if err != nil {
		return nil, err
	}
	rules, err := d.ledger.contractRules(ctx)
	if err != nil {
		return nil, control.Errorf(control.CodeUnavailable, "%v", err)
	}
	now := a.n.cfg.Now()
	terms, err := j.Terms(p.Offer, verde.Hash(ct.root), rules, uint64(now.Unix()))
	if err != nil {
		return nil, control.Errorf(control.CodeBadRequest, "%s: %v", req.File, err)
	}
	terms.Nonce = uint64(now.UnixNano())
	terms.Submitter = d.me
	// What the task is about is served before anybody can take it.
	id := d.ledger.id(terms)
	blobs := map[verde.Hash][]byte{j.ID: p.Encode()}
	if ready.Table != nil {
		blobs[p.Data.Root] = ready.Table.Encode()
	}
	if ready.Start != nil && p.Start.Seed == nil {
		if blobs[p.Start.Root], err = market.EncodeState(ready.Start); err != nil {
			return nil, err
		}
	}
	for name, b := range blobs {
		if err := d.keep(id, name, b); err != nil {
			return nil, err
		}
	}
	if err := d.ledger.Post(ctx, terms); err != nil {
		return nil, control.Errorf(control.CodeUnavailable, "post task: %v", err)
	}
	if err := d.look(ctx); err != nil {
		a.n.log.Debug("look at the market", "err", err)
	}
	return a.task(ctx, id.String())
}

// readProgram reads a program file, and not much more than may be in one.
func readProgram(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, market.MaxFile+1))
}

// Tasks implements [control.Backend].
func (a *api) Tasks(ctx context.Context) (*control.Tasks, error) {
	d := a.n.market
	views, err := d.ledger.Views(ctx)
	if err != nil {
		return nil, control.Errorf(control.CodeUnavailable, "read tasks: %v", err)
	}
	out := &control.Tasks{Account: d.me.String(), Tasks: []control.Task{}}
	for _, v := range slices.Backward(views) {
		out.Tasks = append(out.Tasks, a.describe(ctx, v))
	}
	return out, nil
}

// find returns the view of a task by a prefix of its id.
func (d *dealer) find(ctx context.Context, prefix string) (*market.View, error) {
	views, err := d.ledger.Views(ctx)
	if err != nil {
		return nil, control.Errorf(control.CodeUnavailable, "read tasks: %v", err)
	}
	var found *market.View
	for _, v := range views {
		if len(prefix) < minPrefix || v.ID.String()[:min(len(prefix), 64)] != prefix {
			continue
		}
		if found != nil {
			return nil, control.Errorf(control.CodeBadRequest, "several tasks begin with %s: give more digits", prefix)
		}
		found = v
	}
	if found == nil {
		return nil, control.Errorf(control.CodeNotFound, "there is no task %s: give its id or at least %d digits of it, as \"verdant task list\" shows it", prefix, minPrefix)
	}
	return found, nil
}

func (a *api) task(ctx context.Context, prefix string) (*control.Task, error) {
	v, err := a.n.market.find(ctx, prefix)
	if err != nil {
		return nil, err
	}
	t := a.describe(ctx, v)
	t.History, err = a.n.market.ledger.History(ctx, v.ID)
	return &t, err
}

// Task implements [control.Backend].
func (a *api) Task(ctx context.Context, req control.TaskRequest, emit func(control.Task) error) error {
	d := a.n.market
	told := -1
	for {
		d.mu.Lock()
		changed := d.changed // taken before the look, so that nothing is missed in between
		d.mu.Unlock()
		t, err := a.task(ctx, req.ID)
		if err != nil {
			return err
		}
		if n := len(t.History); n != told {
			told = n
			if err := emit(*t); err != nil {
				return err
			}
		}
		if over := t.State == control.TaskPaid || t.State == control.TaskRefunded; over || !req.Follow {
			return nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return nil
		}
	}
}

// describe writes a view for people and programs.
func (a *api) describe(ctx context.Context, v *market.View) control.Task {
	d := a.n.market
	when := func(t uint64) string { return time.Unix(int64(t), 0).UTC().Format(time.RFC3339) }
	t := control.Task{
		ID: v.ID.String(), Program: v.Terms.Program.String(), State: stateOf(v), Steps: int(v.Terms.Steps), Submitter: v.Terms.Submitter.String(),
		SubmitterName: d.ledger.name(ctx, v.Terms.Submitter), Attempt: int(v.Attempt) + 1, Reward: v.Terms.Reward.Big().String(),
		Escrow: v.Terms.Escrow().Big().String(), Stake: v.Terms.SolverBond.Big().String(), OpenUntil: when(v.Terms.OpenUntil), Verifiers: int(v.Terms.Verifiers),
	}
	solver := v.Solver
	if n := len(v.Ended); v.Phase == market.Done && n > 0 {
		solver = v.Ended[n-1].Solver
	}
	if !solver.IsZero() {
		t.Solver, t.SolverName = solver.String(), d.ledger.name(ctx, solver)
	}
	result := v.Submitted
	if v.Phase == market.Disclosed || v.Phase == market.Done {
		result = v.Actual
	}
	if v.Phase >= market.Submitted && !result.Post.IsZero() {
		t.Computation, t.Post = result.Computation.String(), result.Post.String()
	}
	switch limit := v.Deadlines(); v.Phase {
	case market.Open, market.Taken:
		t.Due = when(v.At)
	case market.Submitted:
		t.Due = when(limit.Disclose)
	case market.Disclosed:
		t.Due = when(limit.Challenge)
	}
	for _, s := range v.Seats {
		t.Seats = append(t.Seats, control.TaskVerifier{Account: s.Account.String(), Name: d.ledger.name(ctx, s.Account), Status: s.Status.String()})
	}
	if k, ok := d.deal(v.ID); ok {
		if k.job != nil {
			t.Kind, t.Params = string(k.job.Program.Kind), k.job.Params()
		}
		if k.progress.Role != "" {
			work := k.progress
			t.Work = &work
		} else if k.known.Refused != "" && k.known.Refused != refusedUnknown {
			t.Work = &control.TaskWork{Role: "none", Detail: k.known.Refused}
		}
	}
	return t
}

// stateOf names where a task stands.
func stateOf(v *market.View) string {
	limit := v.Deadlines()
	switch v.Phase {
	case market.Open:
		return control.TaskOpen
	case market.Taken:
		return control.TaskTaken
	case market.Submitted:
		switch {
		case v.Now > limit.Commit:
			return control.TaskRevealing
		case v.Drawn > 0:
			return control.TaskVerifying
		}
		return control.TaskSubmitted
	case market.Disclosed:
		if v.Game || v.Waiting > 0 {
			return control.TaskChallenged
		}
		return control.TaskContest
	}
	if n := len(v.Ended); n > 0 && v.Ended[n-1].Ending == market.Stands {
		return control.TaskPaid
	}
	return control.TaskRefunded
}

// FetchTask implements [control.Backend].
func (a *api) FetchTask(ctx context.Context, req control.FetchTaskRequest) (*control.FetchedTask, error) {
	d := a.n.market
	v, err := d.find(ctx, req.ID)
	if err != nil {
		return nil, err
	}
	state := stateOf(v)
	switch {
	case v.Phase != market.Done && v.Phase != market.Disclosed, state == control.TaskRefunded:
		return nil, control.Errorf(control.CodeUnavailable, "task %s has no result: it is %s", v.ID.Short(), state)
	case v.Phase != market.Done && !req.Early:
		return nil, &control.Error{
			Code: control.CodeUnavailable, Message: fmt.Sprintf("the result of task %s may still be challenged (%s)", v.ID.Short(), state),
			Cure: "wait until it is paid, or take it with --early",
		}
	}
	if _, err := os.Lstat(req.Out); !req.Force && !errors.Is(err, fs.ErrNotExist) {
		return nil, &control.Error{
			Code: control.CodeBadRequest, Message: req.Out + " is there already", Cure: "name another file with --out, or overwrite it with --force",
		}
	}
	k, ok := d.deal(v.ID)
	if job := k.job; !ok || job == nil {
		j, _, err := d.program(ctx, v)
		if err != nil {
			return nil, control.Errorf(control.CodeUnavailable, "%v", err)
		}
		k.job = j
	}
	solver := v.Solver
	if n := len(v.Ended); v.Phase == market.Done && n > 0 {
		solver = v.Ended[n-1].Solver
	}
	s, err := d.state(ctx, k.job, v.Actual.Post, d.ledger.NodeOf(ctx, solver))
	if err != nil {
		return nil, &control.Error{
			Code: control.CodeUnavailable, Message: fmt.Sprintf("fetch the trained state %s: %v", v.Actual.Post.Short(), err),
			Cure: "its solver, a verifier or whoever has re-executed it must be connected: see \"verdant peers\"",
		}
	}
	file, err := market.Export(k.job.Program, s)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	if err := policy.WriteSafetensors(&b, file); err != nil {
		return nil, err
	}
	if err := home.WriteFile(req.Out, b.Bytes(), 0o644); err != nil {
		return nil, control.Errorf(control.CodeBadRequest, "write %s: %v", req.Out, err)
	}
	return &control.FetchedTask{ID: v.ID.String(), Out: req.Out, Post: v.Actual.Post.String(), Bytes: int64(b.Len()), Params: k.job.Params(), State: state}, nil
}
