package node

import (
	"context"
	"errors"
	"log/slog"
	"runtime"
	"runtime/debug"
	"time"

	"golang.org/x/sync/errgroup"

	"verdant/node/config"
	"verdant/repops"
	"verdant/swarm"
	"verdant/swarm/manifest"
	"verdant/verde"
)

const (
	// minPeriod is the shortest period that is chosen: below it signing, storing and the chain's block of a second weigh more than
	// learning.
	minPeriod = time.Second
	// headroom is how many times the measured time a round is given: machines do other things too.
	headroom = 2.5
	// overhead is what a round of one node is given besides computing: gossip, disk, ledger, and the stalls of a machine that is
	// shared with others. With less, a busy neighbour made whole swarms skip rounds.
	overhead = 350 * time.Millisecond
	// measured is how many rounds are timed; the first, which warms up, is not among them.
	measured = 3
)

// Measurer returns [Measure] for nodes with these settings.
func Measurer(ctx context.Context, set *config.Config, log *slog.Logger) func(m *manifest.Manifest, nodes int) (time.Duration, error) {
	return func(m *manifest.Manifest, nodes int) (period time.Duration, err error) {
		backend, give, err := openBackend(set.Device, log)
		if err != nil {
			return 0, err
		}
		defer func() { err = errors.Join(err, give()) }()
		return Measure(ctx, m, nodes, set.Audit.Share, backend)
	}
}

// Measure times rounds of a swarm on this machine, with all its cores busy as they will be, and returns a period in which the given
// number of nodes, each auditing a share of the others' claims, can do a round without haste.
func Measure(ctx context.Context, m *manifest.Manifest, nodes int, share float64, backend repops.Backend) (time.Duration, error) {
	spec, err := swarm.NewSpec(m, backend)
	if err != nil {
		return 0, err
	}
	model := spec.Program.Model
	state, err := model.NewState(model.Initial(m.Genesis.Seed)) // as much work as any other state
	if err != nil {
		return 0, err
	}
	workers := min(nodes, runtime.GOMAXPROCS(0))
	took := make([]time.Duration, workers)
	var all errgroup.Group
	for w := range workers {
		all.Go(func() (err error) {
			took[w], err = timeRound(ctx, spec, state, verde.NodeID{byte(w)})
			return err
		})
	}
	if err := all.Wait(); err != nil {
		return 0, err
	}
	debug.FreeOSMemory() // the caller goes on with something else, and small
	slowest := took[0]
	for _, t := range took {
		slowest = max(slowest, t)
	}
	work := float64(slowest) * (1 + share*float64(nodes-1)) * float64(nodes) / float64(workers)
	period := time.Duration(nodes)*overhead + time.Duration(headroom*work)
	const step = 100 * time.Millisecond
	return max(minPeriod, (period+step-1)/step*step), nil
}

// timeRound returns the mean time of a round with a full batch.
func timeRound(ctx context.Context, spec *swarm.Spec, state *verde.State, id verde.NodeID) (time.Duration, error) {
	p, runner := spec.Program, swarm.NewRunner(spec)
	size := p.Group * p.Complete
	var begin time.Time
	for round := range measured + 1 {
		if round == 1 {
			begin = time.Now()
		}
		groups, err := runner.Sample(ctx, state, id, uint64(round), p.Bank.Set.All())
		if err != nil {
			return 0, err
		}
		in := swarm.NewInputs(p)
		in.Header, in.Families = make([]uint32, 4), p.Bank.Set.All()
		for _, g := range groups {
			in.Rollout = append(in.Rollout, g.Tokens...)
		}
		for slot := range in.Present {
			g := groups[slot%len(groups)]
			copy(in.Batch[slot*size:(slot+1)*size], g.Tokens)
			in.Questions[slot], in.Present[slot] = g.Question, 1
		}
		if _, err := runner.Run(ctx, state, in, groups); err != nil {
			return 0, err
		}
	}
	return time.Since(begin) / measured, nil
}
