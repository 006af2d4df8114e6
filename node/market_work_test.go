package node

import (
	"context"
	"errors"
	"log/slog"
	"slices"
	"sync"
	"testing"

	"verdant/swarm/market"
)

// testDealer knows some tasks whose programs it has.
func testDealer(views ...*market.View) *dealer {
	d := &dealer{n: &Node{log: slog.New(slog.DiscardHandler)}, me: market.Account{1}, deals: map[market.TaskID]*deal{}, changed: make(chan struct{})}
	for _, v := range views {
		d.deals[v.ID] = &deal{view: v, job: &market.Job{}}
	}
	return d
}

// TestUrgentWorkGoesFirst has a verifier be drawn while its worker prepares and executes for others: what it has to do within a short
// window interrupts what nobody waits for, but not the other way round, and what was interrupted is begun again.
func TestUrgentWorkGoesFirst(t *testing.T) {
	other := &market.View{ID: market.TaskID{1}, Phase: market.Submitted}
	drawn := &market.View{ID: market.TaskID{2}, Phase: market.Submitted, Mine: market.Drawn}
	d := testDealer(other, drawn)
	var mu sync.Mutex
	var story []string
	say := func(s string) {
		mu.Lock()
		defer mu.Unlock()
		story = append(story, s)
	}
	begun, release := make(chan string), make(chan struct{})
	work := func(name string) func(context.Context, *market.Job) error {
		return func(ctx context.Context, _ *market.Job) error {
			say(name)
			begun <- name
			select {
			case <-ctx.Done():
				say(name + " makes way")
				return context.Cause(ctx)
			case <-release:
				say(name + " ends")
				return nil
			}
		}
	}
	idle := func() {
		d.work.Wait()
		d.mu.Lock()
		defer d.mu.Unlock()
		if d.busy != (market.TaskID{}) {
			t.Errorf("the worker is busy with %s", d.busy.Short())
		}
	}
	ctx := t.Context()
	d.start(ctx, other, preparing, work("prepare"))
	<-begun
	d.start(ctx, other, preparing, work("prepare again"))
	d.start(ctx, drawn, verifying, work("verify")) // which the next look tries again
	idle()
	d.start(ctx, drawn, verifying, work("verify"))
	<-begun
	d.start(ctx, other, watching, work("watch"))
	d.start(ctx, drawn, verifying, work("verify twice"))
	release <- struct{}{}
	idle()
	d.start(ctx, other, preparing, work("prepare")) // nothing holds it back
	<-begun
	release <- struct{}{}
	idle()
	want := []string{"prepare", "prepare makes way", "verify", "verify ends", "prepare", "prepare ends"}
	if !slices.Equal(story, want) {
		t.Errorf("%q, want %q", story, want)
	}
	d.start(ctx, other, watching, func(context.Context, *market.Job) error { return errors.New("the data are away") })
	idle()
	d.start(ctx, other, watching, work("too early")) // what failed waits a while
	idle()
	if k := d.deals[other.ID]; k.retry.IsZero() || k.progress.Detail != "the data are away" {
		t.Errorf("after a failure: %+v", k)
	}
}

// TestOrderOfWork orders what there is to do: transactions, games, verdicts, own work, the rest.
func TestOrderOfWork(t *testing.T) {
	d := testDealer()
	plain, mine := &market.View{ID: market.TaskID{1}}, &market.View{ID: market.TaskID{2}, Solver: d.me, Phase: market.Taken}
	restarted := &market.View{ID: market.TaskID{3}, Mine: market.Drawn} // whose program is not here any more
	list := []due{
		{plain, market.Act{Kind: actPrepare}},
		{plain, market.Act{Kind: market.ActExecute}},
		{mine, market.Act{Kind: market.ActExecute}},
		{restarted, market.Act{Kind: actPrepare}},
		{plain, market.Act{Kind: market.ActCheck}},
		{plain, market.Act{Kind: market.ActPlay}},
		{mine, market.Act{Kind: actPrepare}},
		{plain, market.Act{Kind: market.ActReveal}},
	}
	d.byUrgency(list)
	var got []market.ActKind
	for _, x := range list {
		got = append(got, x.a.Kind)
	}
	want := []market.ActKind{
		market.ActReveal, market.ActPlay, actPrepare, market.ActCheck, market.ActExecute, actPrepare, market.ActExecute, actPrepare,
	}
	if !slices.Equal(got, want) || list[2].v != restarted || list[4].v != mine {
		t.Errorf("%v", got)
	}
}
