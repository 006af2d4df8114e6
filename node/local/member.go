package local

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"verdant/node/child"
	"verdant/node/control"
)

const (
	// patience is how long a child may take to stop before it is killed; a node has its own deadline of ten seconds.
	patience = 15 * time.Second
	// maxRestarts bounds how often a child that dies is started again, within calm of each other.
	maxRestarts = 5
	calm        = 5 * time.Minute
)

// States of a member.
const (
	StateStarting   = "starting"
	StateRunning    = "running"
	StateRestarting = "restarting"
	StateStopped    = "stopped"
)

// member is one child of the local swarm, started again when it dies. It is a node, or the chain if client is nil.
type member struct {
	spec   child.Spec
	client *control.Client
	log    *slog.Logger
	// wait sleeps for the given time or until ctx ends. Tests replace it.
	wait func(ctx context.Context, d time.Duration) error
	// note tells the user that something happened.
	note func(string)

	mu     sync.Mutex
	state  string
	pid    int
	status *control.Status
	maxRSS uint64
}

// run keeps the child alive until ctx ends, then stops it. It calls ready once, when the child has announced itself for the first
// time. It returns an error if the child failed before that, or keeps dying.
func (m *member) run(ctx context.Context, announce any, ready func()) error {
	defer m.set(StateStopped, 0)
	m.set(StateStarting, 0)
	for failures, born := 0, time.Now(); ; {
		p, err := child.Start(m.spec)
		if err == nil {
			err = m.live(ctx, p, announce, &ready)
		}
		if ctx.Err() != nil {
			return err
		}
		if err == nil {
			err = fmt.Errorf("%s ended although nobody asked it to: see %s", m.spec.Name, m.spec.Log)
		}
		if ready != nil { // it never worked: starting again would not help
			return err
		}
		if time.Since(born) > calm {
			failures = 0
		}
		if failures++; failures > maxRestarts {
			return fmt.Errorf("give up after %d restarts: %w", maxRestarts, err)
		}
		m.set(StateRestarting, 0)
		m.log.Warn("child died", "child", m.spec.Name, "error", err)
		m.note(fmt.Sprintf("%s died and is started again (%d of %d); see %s", m.spec.Name, failures, maxRestarts, m.spec.Log))
		if m.wait(ctx, time.Second<<(failures-1)) != nil {
			return nil // asked to stop while nothing ran
		}
		born = time.Now()
	}
}

// live sees one process from its announcement to its end. A stop that was asked for is no error, unless it had to be forced.
func (m *member) live(ctx context.Context, p *child.Process, announce any, ready *func()) error {
	m.set(StateStarting, p.PID())
	if err := p.Ready(ctx, announce); err != nil {
		return errors.Join(err, onlyKilled(p.Stop(patience)))
	}
	m.set(StateRunning, p.PID())
	if *ready != nil {
		(*ready)()
		*ready = nil
	}
	select {
	case <-p.Done():
		_ = p.Stop(0) // frees the tether; the end is known
		return p.Err()
	case <-ctx.Done():
		return p.Stop(patience)
	}
}

// onlyKilled drops an error that repeats how the child ended.
func onlyKilled(err error) error {
	var exit *child.ExitError
	if errors.As(err, &exit) {
		return nil
	}
	return err
}

func (m *member) set(state string, pid int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.state, m.pid = state, pid
}

// poll asks the node how it is and remembers the answer. A node that does not answer keeps its last status.
func (m *member) poll(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
	defer cancel()
	s, err := m.client.Status(ctx)
	if err != nil {
		return
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.status = s
	m.maxRSS = max(m.maxRSS, s.Process.RSSBytes)
}

// Member is what is known of one node at one moment.
type Member struct {
	Index int // from 1
	Home  string
	State string
	PID   int
	// Status is the last answer, nil before the first.
	Status *control.Status
	// MaxRSS is the most memory the node was seen to use, in bytes.
	MaxRSS uint64
}

func (m *member) view() Member {
	m.mu.Lock()
	defer m.mu.Unlock()
	return Member{State: m.state, PID: m.pid, Status: m.status, MaxRSS: m.maxRSS}
}
