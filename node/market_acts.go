package node

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"

	"verdant/node/store"
	"verdant/swarm/market"
)

// act does what market.Decide has decided on.
func (d *dealer) act(ctx context.Context, v *market.View, a market.Act) error {
	k, ok := d.deal(v.ID)
	if !ok {
		return nil
	}
	switch a.Kind {
	case market.ActExecute:
		d.execute(ctx, v, d.executes(v))
		return nil
	case actPrepare:
		d.prepare(ctx, v)
		return nil
	case market.ActExecuteWrong:
		d.executeWrong(ctx, v)
		return nil
	case market.ActCheck:
		d.verify(ctx, v)
		return nil
	case market.ActServeActual:
		return nil // execute has kept it
	case market.ActStart:
		d.startGame(ctx, v)
		return nil
	case market.ActPlay:
		d.play(ctx, v)
		return nil
	case market.ActCollectResult:
		d.collect(ctx, v, &k)
		return nil
	}
	m, err := d.material(v, &k, a)
	if err != nil {
		return err
	}
	if err := d.ledger.Do(ctx, v, a, m); err != nil {
		return err
	}
	d.tellAct(v, a)
	return nil
}

// actPrepare is fetching and compiling a program.
const actPrepare market.ActKind = "prepare"

// due is something to do for a task.
type due struct {
	v *market.View
	a market.Act
}

// executes is the role in which this node executes all of a program.
func (d *dealer) executes(v *market.View) string {
	if v.Solver == d.me {
		return solving
	}
	return watching
}

// byUrgency puts what is to be done in order. Transactions come first: they take no time.
func (d *dealer) byUrgency(list []due) {
	rank := func(x due) int {
		switch x.a.Kind {
		case actPrepare:
			return d.urgency(x.v, preparing)
		case market.ActExecute:
			return d.urgency(x.v, d.executes(x.v))
		case market.ActExecuteWrong:
			return d.urgency(x.v, solving)
		case market.ActCheck:
			return d.urgency(x.v, verifying)
		case market.ActStart, market.ActPlay:
			return d.urgency(x.v, disputing)
		case market.ActCollectResult:
			return d.urgency(x.v, submitting)
		}
		return math.MaxInt
	}
	slices.SortStableFunc(list, func(a, b due) int { return cmp.Compare(rank(b), rank(a)) })
}

// material collects what an act carries.
func (d *dealer) material(v *market.View, k *deal, a market.Act) (material, error) {
	m := material{Secret: d.derive("luck", v.ID, v.Attempt), Salt: d.derive("salt", v.ID, v.Attempt), Verdict: k.known.Verdict}
	if k.court != nil {
		m.said = k.court.said
	}
	switch a.Kind {
	case market.ActEnlist, market.ActSecret:
		m.Secret = d.derive("secret", v.ID, v.Attempt)
	case market.ActCommit, market.ActReveal:
		m.Work = d.derive("work", v.ID, v.Attempt)
	case market.ActSubmit, market.ActDisclose:
		if k.known.Result == nil || k.known.Wrong == nil {
			return m, fmt.Errorf("the result is not here yet")
		}
		m.Right, m.Wrong, m.Steps, m.Errors = *k.known.Result, *k.known.Wrong, k.roots.right, k.roots.wrong
	}
	return m, nil
}

// tellAct tells what this node has done, once.
func (d *dealer) tellAct(v *market.View, a market.Act) {
	what := map[market.ActKind]string{
		market.ActTake: "this node takes it", market.ActSubmit: "this node submits its result", market.ActEnlist: "this node offers to verify it",
		market.ActDisclose: "this node discloses and signs its result", market.ActChallenge: "this node challenges the result",
		market.ActCommit: "this node commits to its verdict", market.ActFinalize: "this node asks for the payout", market.ActExpire: "this node takes its escrow back",
	}[a.Kind]
	if what != "" {
		d.tell(v, a, "%s", what)
	}
}

// collect keeps what was bought, and lets go of the rest.
func (d *dealer) collect(ctx context.Context, v *market.View, k *deal) {
	if k.collected {
		return
	}
	if k.job == nil {
		d.prepare(ctx, v)
		return
	}
	d.start(ctx, v, submitting, func(ctx context.Context, j *market.Job) error {
		if _, err := d.state(ctx, j, v.Actual.Post, d.ledger.NodeOf(ctx, v.Ended[len(v.Ended)-1].Solver)); err != nil {
			return err // whoever has it may come back
		}
		d.change(v.ID, func(k *deal) { k.collected = true })
		d.tell(v, market.Act{Kind: market.ActCollectResult}, "this node has the trained state %s", v.Actual.Post.Short())
		return nil
	})
}

// putByte is a commit of one byte.
func putByte(key string, value byte) func(*store.Tx) error {
	return func(tx *store.Tx) error { return tx.Put(key, []byte{value}) }
}
