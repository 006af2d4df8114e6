package local

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"verdant/node/config"
	"verdant/node/control"
)

const (
	// beat is how often nodes are asked how they are.
	beat = 500 * time.Millisecond
	// settling is how long a finished run waits for the ledger to take the last claims.
	settling = time.Minute
	// rereading is how long it takes until every node has read the ledger again.
	rereading = 4 * time.Second
)

// Observer is told how a run goes, from one goroutine.
type Observer interface {
	// Snapshot is called at every beat.
	Snapshot(Snapshot)
	// Note is called when something happens that a person should know: a sentence.
	Note(string)
}

// Snapshot is a local swarm at one moment.
type Snapshot struct {
	Elapsed time.Duration
	// From and Until are the first and the last round of the run; Until is -1 without a limit.
	From, Until int64
	Members     []Member
	Token       string // empty until the nodes know their addresses
}

// Run runs the swarm for the rounds asked for, or until ctx ends, and then stops it. The summary is complete as far as anything is
// known, even if there is an error.
func (s *Swarm) Run(ctx context.Context, watch Observer) (*Summary, error) {
	begin := time.Now()
	r := &run{swarm: s, watch: watch, notes: make(chan string, 64)}
	r.from, r.until = s.rounds(begin)
	err := r.with(ctx, []string{fmt.Sprintf("--from=%d", r.from), fmt.Sprintf("--until=%d", r.until)},
		func(ctx context.Context) error {
			err := r.observe(ctx, begin)
			r.collect(ctx)
			return err
		})
	members := r.view()
	sum := summarize(members)
	sum.Swarm, sum.Profile, sum.Spec = s.manifest.ID().String(), s.manifest.Bank.Set, s.manifest.Spec
	sum.Mix = config.Mix{Own: int(s.manifest.Learning.Own), External: int(s.manifest.Learning.External)}.String()
	sum.Seconds = time.Since(begin).Seconds()
	sum.Period = time.Duration(s.manifest.Rounds.Period).Seconds()
	sum.Token = r.token
	sum.Disputes = disputes(r.heard)
	sum.Aftermath = aftermath(members, sum.Disputes)
	sum.Notes = append(sum.Notes, r.said...)
	if n := s.opts.Cheat; n > 0 && sum.Aftermath == nil {
		sum.Notes = append(sum.Notes, fmt.Sprintf("node %d lies, and nobody was convicted: others execute a share of all claims (--audit-share), so that it takes some rounds (--rounds)", n))
	}
	return sum, err
}

// Serve runs the swarm without doing rounds, for as long as fn takes: enough to audit and to read the ledger. The clients are in
// the order of the nodes.
func (s *Swarm) Serve(ctx context.Context, fn func(ctx context.Context, nodes []*control.Client) error) error {
	r := &run{swarm: s, watch: silent{}, notes: make(chan string, 64)}
	return r.with(ctx, []string{"--observe"}, func(ctx context.Context) error {
		clients := make([]*control.Client, len(r.nodes))
		for i, m := range r.nodes {
			clients[i] = m.client
		}
		return fn(ctx, clients)
	})
}

type silent struct{}

func (silent) Snapshot(Snapshot) {}
func (silent) Note(string)       {}

// rounds returns the first and the last round of a run that starts now; the last is -1 if there is no limit.
func (s *Swarm) rounds(now time.Time) (from, until int64) {
	// A new swarm has its lead built in; one that goes on needs it again.
	if r, err := s.manifest.RoundAt(now.Add(lead)); err == nil && !s.manifest.Rounds.GenesisTime.Time().After(now) {
		from = int64(r) + 1
	}
	if n := s.opts.Settings.Up.Rounds; n > 0 {
		return from, from + int64(n) - 1
	}
	return from, -1
}

// run is one life of the processes.
type run struct {
	swarm       *Swarm
	watch       Observer
	nodes       []*member
	from, until int64
	token       string
	tokenTried  bool
	notes       chan string // from members, for the observing goroutine
	said        []string
	heard       []control.Dispute // by all nodes, at the end
}

// with starts all processes, calls fn when every one has announced itself, and stops them: the nodes first, so that their last
// words reach the ledger. A process that keeps dying cancels fn.
func (r *run) with(ctx context.Context, nodeArgs []string, fn func(context.Context) error) error {
	s := r.swarm
	moved, err := s.layout.settle(len(s.families), s.families)
	if err != nil {
		return err
	}
	if err := s.layout.write(s.home.Dir()); err != nil {
		return err
	}
	for _, sentence := range moved {
		r.say(sentence)
	}
	chain, err := r.chain()
	if err != nil {
		return err
	}
	if r.nodes, err = r.makeNodes(nodeArgs); err != nil {
		return err
	}

	all, ctx := errgroup.WithContext(ctx)
	// The processes do not end with ctx but after fn: its last look at them must find them alive.
	chainCtx, stopChain := context.WithCancel(context.WithoutCancel(ctx))
	nodeCtx, stopNodes := context.WithCancel(chainCtx)
	defer stopChain()
	defer stopNodes()
	chainUp, nodeUp := make(chan struct{}), make(chan struct{}, len(r.nodes))
	all.Go(func() error { return chain.run(chainCtx, &ChainReady{}, func() { close(chainUp) }) })
	var nodes sync.WaitGroup
	for _, m := range r.nodes {
		nodes.Add(1)
		all.Go(func() error {
			defer nodes.Done()
			if !arrives(ctx, chainUp) {
				return nil
			}
			return m.run(nodeCtx, &NodeReady{}, func() { nodeUp <- struct{}{} })
		})
	}
	all.Go(func() error { nodes.Wait(); stopChain(); return nil })
	all.Go(func() error {
		defer stopNodes()
		for range r.nodes {
			if !arrives(ctx, nodeUp) {
				return nil
			}
		}
		return fn(ctx)
	})
	err = all.Wait()
	for _, m := range r.nodes {
		m.client.Close()
	}
	return err
}

// arrives waits for a value or the closing of the channel; false means that ctx ended first.
func arrives(ctx context.Context, c <-chan struct{}) bool {
	select {
	case <-c:
		return true
	case <-ctx.Done():
		return false
	}
}

// observe polls until the run is over or ctx ends.
func (r *run) observe(ctx context.Context, begin time.Time) error {
	tick := time.NewTicker(beat)
	defer tick.Stop()
	var finished, quiet time.Time
	for {
		r.poll(ctx)
		r.drain()
		r.makeToken()
		members := r.view()
		r.watch.Snapshot(Snapshot{Elapsed: time.Since(begin), From: r.from, Until: r.until, Members: members, Token: r.token})
		if done, recorded := over(members); done {
			if finished.IsZero() {
				finished = time.Now()
			}
			if !recorded {
				quiet = time.Time{}
			} else if quiet.IsZero() {
				quiet = time.Now()
			}
			// What a dispute has cost, its loser reads from the ledger.
			if recorded && (!disputed(members) || time.Since(quiet) > rereading) || time.Since(finished) > settling {
				return nil
			}
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			// One more look, so that the summary is of the end and not of half a second before.
			last, cancel := context.WithTimeout(context.WithoutCancel(ctx), 2*time.Second)
			defer cancel()
			r.poll(last)
			r.drain()
			return nil
		}
	}
}

// over reports whether every node has done its rounds, and whether the ledger has all claims and somebody has read it since.
func over(members []Member) (done, recorded bool) {
	done, recorded = true, true
	var claims, read uint64
	for _, m := range members {
		if m.Status == nil || m.Status.Round.Phase != control.PhaseFinished {
			return false, false
		}
		recorded = recorded && m.Status.Claims.Pending == 0 && m.Status.Disputes.Active == 0 && m.Status.Disputes.Unsettled == 0
		claims += m.Status.Claims.OnLedger
		read = max(read, m.Status.Ledger.Contributions)
	}
	return done, recorded && read >= claims
}

// disputed reports whether a node has heard of a conviction.
func disputed(members []Member) bool {
	return slices.ContainsFunc(members, func(m Member) bool { return m.Status != nil && m.Status.Disputes.Convicted > 0 })
}

func (r *run) poll(ctx context.Context) {
	var all errgroup.Group
	for _, m := range r.nodes {
		all.Go(func() error { m.poll(ctx); return nil })
	}
	_ = all.Wait() // polls report no error
}

func (r *run) view() []Member {
	members := make([]Member, len(r.nodes))
	for i, m := range r.nodes {
		members[i] = m.view()
		members[i].Index, members[i].Home = i+1, NodeHome(r.swarm.home.Dir(), i+1)
	}
	return members
}

// note takes a sentence from any goroutine; if the observer is far behind it is only logged.
func (r *run) note(sentence string) {
	select {
	case r.notes <- sentence:
	default:
		r.swarm.opts.Log.Warn(sentence)
	}
}

func (r *run) drain() {
	for {
		select {
		case sentence := <-r.notes:
			r.say(sentence)
		default:
			return
		}
	}
}

// maxSaid bounds the notes kept for the summary.
const maxSaid = 100

func (r *run) say(sentence string) {
	if len(r.said) < maxSaid {
		r.said = append(r.said, sentence)
	}
	r.watch.Note(sentence)
}

func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return errors.New("interrupted")
	}
}
