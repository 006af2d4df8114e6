package node

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"strings"
	"time"

	"verdant/node/blob"
	"verdant/node/home"
	"verdant/node/store"
	"verdant/repops/cpu"
	"verdant/swarm/market"
	"verdant/verde"
)

// keyPin marks a blob that is kept as long as its task is not over: keyPin/task/hash of the content.
const keyPin = "market/pin/"

// keep serves bytes by a name they are known by, as long as a task is not over.
func (d *dealer) keep(id market.TaskID, name verde.Hash, data []byte) error {
	info, err := d.n.disk.PutBytes(data, blob.PutOptions{Name: name, Pin: true})
	if err != nil {
		return fmt.Errorf("keep %s: %w", name.Short(), err)
	}
	return d.n.store.Commit(func(tx *store.Tx) error {
		return tx.Put(keyPin+id.String()+"/"+verde.Hash(info.Hash).String(), nil)
	})
}

// pins visits what is kept for tasks.
func pins(s *store.Store, visit func(key, task string, h verde.Hash)) error {
	return s.Scan(keyPin, func(key string, _ []byte) error {
		task, name, _ := strings.Cut(strings.TrimPrefix(key, keyPin), "/")
		h, err := verde.ParseHash(name)
		if err == nil {
			visit(key, task, h)
		}
		return err
	})
}

// release lets go of what was kept for a task, but for what another one needs too.
func (d *dealer) release(id market.TaskID) error {
	mine, others := map[string]verde.Hash{}, map[verde.Hash]bool{}
	err := pins(d.n.store, func(key, task string, h verde.Hash) {
		if task == id.String() {
			mine[key] = h
		} else {
			others[h] = true
		}
	})
	if err != nil || len(mine) == 0 {
		return err
	}
	for _, h := range mine {
		if others[h] {
			continue
		}
		if err := d.n.disk.Unpin(h); err != nil && !errors.Is(err, blob.ErrNotFound) {
			return err
		}
	}
	if err := os.Remove(d.journalPath(id)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("forget execution: %w", err)
	}
	return d.n.store.Commit(func(tx *store.Tx) error {
		for key := range mine {
			if err := tx.Delete(key); err != nil {
				return err
			}
		}
		return nil
	})
}

// program fetches, checks and compiles a task's program.
func (d *dealer) program(ctx context.Context, v *market.View) (*market.Job, *court, error) {
	from := d.ledger.NodeOf(ctx, v.Terms.Submitter)
	raw, err := d.fetch(ctx, v.Terms.Program, from, market.MaxProgram, func(b []byte) error {
		p, err := market.DecodeProgram(b)
		if err == nil && p.ID() != v.Terms.Program {
			err = errors.New("it is another program")
		}
		return err
	})
	if err != nil {
		return nil, nil, fmt.Errorf("fetch program: %w", err)
	}
	p, err := market.DecodeProgram(raw)
	if err != nil {
		return nil, nil, err
	}
	if limit := uint64(d.n.cfg.Settings.Market.MaxWork) * 1e9; p.Work() > limit {
		return nil, nil, &refusal{fmt.Sprintf("it takes some %d billion multiply-adds, this node's limit is %d (market.max_work)", p.Work()/1e9, limit/1e9)}
	}
	var table *market.Table
	if p.Kind != market.RL {
		raw, err := d.fetch(ctx, p.Data.Root, from, p.Data.Size(), func(b []byte) error {
			_, err := market.DecodeTable(&p.Data, b)
			return err
		})
		if err != nil {
			return nil, nil, fmt.Errorf("fetch data: %w", err)
		}
		if table, err = market.DecodeTable(&p.Data, raw); err != nil {
			return nil, nil, err
		}
	}
	j, err := market.Compile(p, table, cpu.New())
	if err != nil {
		return nil, nil, &refusal{err.Error()}
	}
	ct, err := newCourt(ctx, j, d.challengeable)
	if err != nil {
		return nil, nil, err
	}
	return j, ct, d.check(v, j, ct)
}

// refusal is a reason that will not go away.
type refusal struct{ why string }

func (r *refusal) Error() string { return r.why }

// check compares the terms with the program they are about: whoever takes terms that contradict it can be convicted whatever it does.
func (d *dealer) check(v *market.View, j *market.Job, ct *court) error {
	t := &v.Terms
	if t.Plan != verde.Hash(ct.root) || t.Pre != j.Program.Start.Root || t.Inputs != j.FixedInputs() || int(t.Steps) != j.Steps() {
		return &refusal{fmt.Sprintf("its terms are about other graphs, another state, other inputs or another number of steps (%d) than its program (%d)", t.Steps, j.Steps())}
	}
	return nil
}

// begin returns work of which nothing is done, with the state the program begins with.
func (d *dealer) begin(ctx context.Context, v *market.View, j *market.Job) (*market.Work, error) {
	if j.Program.Start.Seed != nil {
		return j.Begin(nil)
	}
	state, err := d.state(ctx, j, j.Program.Start.Root, d.ledger.NodeOf(ctx, v.Terms.Submitter))
	if err != nil {
		return nil, fmt.Errorf("fetch the state it begins with: %w", err)
	}
	return j.Begin(state)
}

// state fetches a state by its root.
func (d *dealer) state(ctx context.Context, j *market.Job, root verde.Hash, from verde.NodeID) (*verde.State, error) {
	raw, err := d.fetch(ctx, root, from, j.StateBytes(), func(b []byte) error {
		_, err := market.DecodeState(b, root)
		return err
	})
	if err != nil {
		return nil, err
	}
	return market.DecodeState(raw, root)
}

// evidence fetches what a solver shows of its result.
func (d *dealer) evidence(ctx context.Context, j *market.Job, r market.Result, from verde.NodeID) (*market.Evidence, error) {
	raw, err := d.fetch(ctx, r.Computation, from, j.EvidenceSize(), func(b []byte) error {
		_, err := j.DecodeEvidence(b, r.Computation, r.Inputs)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("fetch evidence: %w", err)
	}
	return j.DecodeEvidence(raw, r.Computation, r.Inputs)
}

// fetch gets a blob by name, from this disk or from members; it bounds the size of what strangers may say.
func (d *dealer) fetch(ctx context.Context, name verde.Hash, from verde.NodeID, size int64, check func([]byte) error) ([]byte, error) {
	return source{d.n}.fetch(ctx, name, from, max(1, min(size, math.MaxInt32)), check)
}

// journalPath is where an execution is kept while it runs.
func (d *dealer) journalPath(id market.TaskID) string {
	return d.n.cfg.Home.Path("market", id.String()+".work")
}

// resume reads an execution that was cut off, nil if there is none that can be gone on with.
func (d *dealer) resume(id market.TaskID, j *market.Job) *market.Work {
	b, err := os.ReadFile(d.journalPath(id))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	var w *market.Work
	if err == nil {
		w, err = j.DecodeWork(b)
	}
	if err != nil {
		d.n.log.Warn("an execution is begun anew", "task", id.Short(), "err", err)
		return nil
	}
	return w
}

// saver writes an execution to its journal, not more often than pays.
type saver struct {
	d     *dealer
	id    market.TaskID
	job   *market.Job
	every time.Duration
	last  time.Time
}

func (s *saver) save(w *market.Work) error {
	if w.Done() < s.job.Steps() && time.Since(s.last) < s.every {
		return nil
	}
	begin := time.Now()
	b, err := s.job.EncodeWork(w)
	if err != nil {
		return err
	}
	path := s.d.journalPath(s.id)
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return fmt.Errorf("make directory for executions: %w", err)
	}
	if err := home.WriteFile(path, b, 0o600); err != nil {
		return fmt.Errorf("keep execution: %w", err)
	}
	// A twentieth of the time goes into the journal at most.
	s.last, s.every = time.Now(), max(2*time.Second, 20*time.Since(begin))
	return nil
}
