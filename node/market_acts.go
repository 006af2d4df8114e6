package node

import (
	"context"
	"fmt"

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
		role := "watcher"
		if v.Solver == d.me {
			role = "solver"
		}
		d.execute(ctx, v, role)
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
	d.start(ctx, v, "submitter", func(ctx context.Context, j *market.Job) error {
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
