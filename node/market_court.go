package node

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"verdant/ledger/contracts"
	"verdant/node/settle"
	"verdant/swarm/market"
	"verdant/verde"
	"verdant/verde/stream"
)

// court is what disputes about a program's results are judged by.
type court struct {
	rules *verde.Rules
	plan  *settle.Plan
	root  common.Hash // of the plan
	said  common.Hash // of what every claim says beside its states
}

// newCourt derives it from a task's program. until is when results cannot be challenged any more.
func newCourt(ctx context.Context, j *market.Job, until func(*verde.Claim) uint64) (*court, error) {
	rules, err := j.Rules(verde.DefaultClock())
	if err != nil {
		return nil, err
	}
	plan, err := settle.NewPlan(ctx, results{j, until}, rules)
	if err != nil {
		return nil, err
	}
	s := plan.Subject(&verde.Claim{})
	return &court{rules, plan, common.Hash(s.Plan), common.Hash(s.Said)}, nil
}

// results are the claims about a task, as [settle.Facts].
type results struct {
	*market.Job
	until func(*verde.Claim) uint64
}

func (r results) Until(c *verde.Claim) uint64 { return r.until(c) }

// challengeable is until when a result can be challenged, in Unix seconds; 0 for one that is not the present one of a task.
func (d *dealer) challengeable(c *verde.Claim) uint64 {
	k, ok := d.deal(market.TaskID(c.Base))
	if !ok || uint64(k.view.Attempt) != c.Round {
		return 0
	}
	return k.view.Deadlines().Challenge
}

// byClaim finds the task a claim is about.
func (d *dealer) byClaim(c *verde.Claim) (deal, error) {
	k, ok := d.deal(market.TaskID(c.Base))
	if !ok || k.job == nil {
		return deal{}, errors.New("the claim is about no round of this swarm and no task whose program is here")
	}
	return k, k.job.CheckClaim(k.view.ID, c)
}

// rulesOf is a [stream.Config] field.
func (d *dealer) rulesOf(h *verde.Header) (*verde.Rules, error) {
	k, err := d.byClaim(&h.Claim)
	if err != nil {
		return nil, err
	}
	return k.court.rules, nil
}

// accept decides whether this node defends a claim about a task: it does if it made it.
func (d *dealer) accept(h *verde.Header) error {
	k, err := d.byClaim(&h.Claim)
	switch {
	case err != nil:
		return err
	case k.view.Solver != d.me || h.Claim.Node != d.n.self || uint64(k.view.Attempt) != h.Claim.Round:
		return errors.New("this node is not the solver of that attempt")
	case k.view.Phase != market.Disclosed || market.ResultOf(&h.Claim) != k.view.Actual:
		return errors.New("this is not the result that this node has disclosed")
	}
	return nil
}

// accused finds the result of this node that somebody challenges on the ledger without the market: whoever has the solver's signature may.
// The transcript is that of a game which begins with nothing but the claim; 0 moves if the position is about no such result.
func (d *dealer) accused(pos contracts.Position) (*settle.Plan, verde.Transcript, int, error) {
	d.mu.Lock()
	var own []deal
	for _, k := range d.deals {
		if k.court != nil && d.disclosedBy(k.view) == d.me {
			own = append(own, *k)
		}
	}
	d.mu.Unlock()
	for _, k := range own {
		c := k.job.Claim(k.view.ID, uint32(k.view.Attempt), d.n.self, k.view.Actual)
		if contracts.SubjectHash(k.court.plan.Subject(&c)) != pos.Subject {
			continue
		}
		if t, n := begun(k.court.plan, &c, k.court.rules.Hash(), pos); n > 0 {
			return k.court.plan, t, n, nil
		}
	}
	return nil, verde.Transcript{}, 0, nil
}

// disclosedBy is who has signed the result that a task stands with, or may come to stand with; zero if nobody has.
func (d *dealer) disclosedBy(v *market.View) market.Account {
	switch n := len(v.Ended); {
	case v.Phase == market.Disclosed:
		return v.Solver
	case v.Phase == market.Done && n > 0 && v.Ended[n-1].Ending == market.Stands:
		return v.Ended[n-1].Solver
	}
	return market.Account{}
}

// prover executes a task's program for a dispute that is played off the ledger.
func (d *dealer) prover(ctx context.Context, h *verde.Header) (verde.Prover, error) {
	k, err := d.byClaim(&h.Claim)
	if err != nil {
		return nil, err
	}
	return d.execution(ctx, &k, market.ResultOf(&h.Claim))
}

// execution prepares the instrumented execution of a task's program with the inputs of a result.
func (d *dealer) execution(ctx context.Context, k *deal, r market.Result) (*verde.Execution, error) {
	start, err := d.begin(ctx, k.view, k.job)
	if err != nil {
		return nil, err
	}
	var tokens [][]uint32
	if k.job.Program.Kind == market.RL {
		e, err := d.evidence(ctx, k.job, r, d.ledger.NodeOf(ctx, k.view.Solver))
		if err != nil {
			return nil, err
		}
		tokens = e.Tokens
	}
	change := func(*verde.ExecutionConfig) {}
	if d.n.cfg.Cheat != 0 && k.view.Solver == d.me {
		lie := d.drawLie(k.view, k.job, int(d.lieNumber(k.view)))
		change = lie.Tell
	}
	return k.job.Prover(k.court.rules, start.State, tokens, change)
}

// gameProver is the execution that answers for this node in the game on the ledger. It is kept from move to move.
func (d *dealer) gameProver(ctx context.Context, v *market.View, k *deal) (*verde.Execution, error) {
	if k.prover != nil && k.proves == v.Actual {
		return k.prover, nil
	}
	e, err := d.execution(ctx, k, v.Actual)
	if err != nil {
		return nil, err
	}
	d.change(v.ID, func(k *deal) { k.prover, k.proves = e, v.Actual })
	return e, nil
}

// header is that of the game about a task's disclosed result. Its parties are accounts: which nodes they say they speak for does not matter
// to the contract, and a solver that named the challenger's must not gain by it.
func header(v *market.View, k *deal) verde.Header {
	node := func(a market.Account) verde.NodeID { return verde.NodeID(sha256.Sum256(a[:])) }
	return verde.Header{
		Rules: k.court.rules.Hash(), Claim: k.job.Claim(v.ID, uint32(v.Attempt), node(v.Solver), v.Actual),
		Challenger: node(v.Head), Defender: node(v.Solver),
	}
}

// startGame begins the game about the disclosed result on the ledger.
func (d *dealer) startGame(ctx context.Context, v *market.View) {
	alive := ctx // which the work's own context is not for long
	d.start(ctx, v, challenging, func(ctx context.Context, j *market.Job) error {
		k, _ := d.deal(v.ID)
		h := header(v, &k)
		open := &verde.Open{Door: verde.DoorSteps}
		if k.known.Result == nil || k.known.Result.Inputs != v.Actual.Inputs || k.known.Result.Computation == v.Actual.Computation {
			prover, err := d.gameProver(ctx, v, &k)
			if err != nil {
				return err
			}
			if open, err = verde.Accuse(k.court.rules, &h.Claim, prover); err != nil {
				return err
			}
			if open == nil {
				return errors.New("the result turns out to be right")
			}
			if open.Door == verde.DoorFact {
				return d.refute(ctx, v, k.court, &h.Claim, prover)
			}
		}
		table, err := d.ledger.table(v, k.court, h, open)
		if err != nil {
			return err
		}
		opening, err := d.ledger.opening(v, k.court, &h.Claim, table.Pos)
		if err != nil {
			return err
		}
		if err := d.ledger.Do(ctx, v, market.Act{Kind: market.ActStart}, material{opening: opening}); err != nil {
			return err
		}
		d.work.Go(func() { d.dispute(alive, v, &k) })
		return nil
	})
}

// dispute plays the same dispute with the solver itself, for whoever wants to watch it and replay it. The ledger does not wait for it.
func (d *dealer) dispute(ctx context.Context, v *market.View, k *deal) {
	solver := d.ledger.NodeOf(ctx, v.Solver)
	if solver.IsZero() || solver == d.n.self {
		return
	}
	h := verde.Header{
		Rules: k.court.rules.Hash(), Claim: k.job.Claim(v.ID, uint32(v.Attempt), solver, v.Actual), Challenger: d.n.self, Defender: solver,
	}
	if err := d.n.disputes.service.Open(ctx, h, nil); err != nil && !errors.Is(err, stream.ErrStarted) && ctx.Err() == nil {
		d.n.log.Info("the solver does not play the dispute; the ledger decides it", "task", v.ID.Short(), "err", err)
	}
}

// refute shows the contract that a fact of the solver's claim is false: there is nothing to narrow down.
func (d *dealer) refute(ctx context.Context, v *market.View, ct *court, c *verde.Claim, prover verde.Prover) error {
	data, ok, err := ct.plan.Refute(c, common.Address(v.Solver), v.Signature, prover)
	if err != nil {
		return err
	}
	if !ok {
		return errors.New("the contract judges no fact that is false here")
	}
	name := fmt.Sprintf("%s/%d", v.ID.Short(), v.Attempt)
	if err := d.ledger.once(ctx, "refute", name, d.ledger.gameAt, data); err != nil {
		return err
	}
	return d.ledger.once(ctx, "refuted", name, d.ledger.rules.Tasks, d.ledger.tasks.PackSettleRefuted(bindTerms(v.Terms)))
}

// play makes this node's next move of the game on the ledger, if it is its turn.
func (d *dealer) play(ctx context.Context, v *market.View) {
	d.start(ctx, v, disputing, func(ctx context.Context, j *market.Job) error {
		k, _ := d.deal(v.ID)
		table, moves, err := d.ledger.standing(ctx, v, k.court, header(v, &k))
		if err != nil || table == nil {
			return err
		}
		name := fmt.Sprintf("%s/%d/%d", v.ID.Short(), v.Attempt, moves)
		turn, until := table.Turn()
		if (turn == verde.Challenger) != (v.Head == d.me) {
			if v.Now <= until {
				return nil
			}
			return d.ledger.once(ctx, actTimeout, name, d.ledger.gameAt, d.ledger.game.PackTimeout(table.Pos.Game()))
		}
		if _, known := d.n.ledger.Progress(purposeTask+"move", name+"#0"); known {
			return nil // on its way
		}
		prover, err := d.gameProver(ctx, v, &k)
		if err != nil {
			return err
		}
		data, err := table.Next(prover)
		if err != nil || data == nil {
			return err
		}
		return d.ledger.once(ctx, "move", name, d.ledger.gameAt, data)
	})
}

// table sits down at a game that has just been opened.
func (c *chainTasks) table(v *market.View, ct *court, h verde.Header, open *verde.Open) (*settle.Table, error) {
	first := verde.Entry{Signed: verde.Signed{Body: verde.EncodeMove(open)}}
	return settle.NewTable(ct.plan, verde.Transcript{Header: h, Entries: []verde.Entry{first}}, 1, c.parties(v), c.clocks)
}

// standing finds out where the game of a task stands, by reading its moves from the ledger. It is nil if there is no game.
func (c *chainTasks) standing(ctx context.Context, v *market.View, ct *court, h verde.Header) (*settle.Table, int, error) {
	if err := c.readClocks(ctx); err != nil {
		return nil, 0, err
	}
	who := c.parties(v)
	id := contracts.Position{
		Challenger: who.Challenger, Defender: who.Defender, Nonce: who.Nonce, Subject: contracts.SubjectHash(ct.plan.Subject(&h.Claim)),
	}.ID()
	list, _, err := c.n.ledger.Events(ctx, c.gameAt, v.Since)
	if err != nil {
		return nil, 0, err
	}
	var table *settle.Table
	moves := 0
	for _, e := range list {
		if len(e.Topics) < 2 || e.Topics[1] != id {
			continue
		}
		now, err := c.n.ledger.TimeOf(ctx, e.BlockNumber)
		if err != nil {
			return nil, 0, err
		}
		if x, err := c.game.UnpackOpenedEvent(&e.Log); err == nil {
			if table, err = c.sit(v, ct, h, x.Position, now); err != nil {
				return nil, 0, err
			}
			continue
		}
		x, err := c.game.UnpackMovedEvent(&e.Log)
		if err != nil || table == nil {
			continue
		}
		if err := c.follow(ctx, table, e.TxHash, now); err != nil {
			return nil, 0, fmt.Errorf("follow move %d of the game: %w", moves, err)
		}
		if moves++; table.Pos.Digest() != x.Position {
			return nil, 0, fmt.Errorf("after move %d, the game stands elsewhere than the ledger says", moves)
		}
	}
	return table, moves, nil
}

// sit finds the first move that leads to the position a game was opened with.
func (c *chainTasks) sit(v *market.View, ct *court, h verde.Header, position common.Hash, now uint64) (*settle.Table, error) {
	for _, door := range []verde.Door{verde.DoorSteps, verde.DoorEnd} {
		table, err := c.table(v, ct, h, &verde.Open{Door: door})
		if err != nil {
			return nil, err
		}
		if table.Open(now); table.Pos.Digest() == position {
			return table, nil
		}
	}
	return nil, errors.New("the game was not opened at the claim")
}

// follow takes a move that the ledger took.
func (c *chainTasks) follow(ctx context.Context, table *settle.Table, tx common.Hash, now uint64) error {
	data, err := c.n.ledger.InputOf(ctx, tx)
	if err != nil {
		return err
	}
	m, err := table.Read(data)
	if err != nil {
		return err
	}
	return table.Take(m, now)
}

// readClocks reads the game's clocks, once.
func (c *chainTasks) readClocks(ctx context.Context) error {
	if c.clocks.Window != 0 {
		return nil
	}
	answers, _, err := c.n.ledger.ReadAll(ctx, c.gameAt, [][]byte{c.game.PackBudget(), c.game.PackIncrement(), c.game.PackWindow()})
	if err != nil {
		return err
	}
	k := contracts.Clocks{}
	if k.Budget, err = c.game.UnpackBudget(answers[0]); err == nil {
		if k.Increment, err = c.game.UnpackIncrement(answers[1]); err == nil {
			k.Window, err = c.game.UnpackWindow(answers[2])
		}
	}
	if err == nil {
		c.clocks = k
	}
	return err
}

// drawLie draws the lie number n of a cheating solver.
func (d *dealer) drawLie(v *market.View, j *market.Job, n int) market.Lie {
	r := rand.New(rand.NewPCG(d.n.cfg.Cheat, uint64(v.Attempt)))
	for range n {
		j.DrawLie(r)
	}
	return j.DrawLie(r)
}

const keyLie = "market/lie/"

// lieNumber is the number of the lie that a cheating solver has told about a task.
func (d *dealer) lieNumber(v *market.View) byte {
	raw, ok, err := d.n.store.Get(keyLie + v.ID.String())
	if err != nil || !ok || len(raw) != 1 {
		return 0
	}
	return raw[0]
}

// lie executes a program with one word flipped somewhere, and all that follows computed from it. It shows that solvers who lie are
// convicted; nobody gains by it.
func (d *dealer) lie(ctx context.Context, v *market.View) {
	d.start(ctx, v, solving, func(ctx context.Context, j *market.Job) error {
		k, _ := d.deal(v.ID)
		begun, err := d.begin(ctx, v, j)
		if err != nil {
			return err
		}
		honest, err := d.begin(ctx, v, j)
		if err != nil {
			return err
		}
		if err := market.NewRunner(j).Run(ctx, honest, func(w *market.Work) error { return d.step(ctx, v.ID, w.Done(), j.Steps()) }); err != nil {
			return err
		}
		truth, _, err := j.Result(honest)
		if err != nil {
			return err
		}
		for n := range maxLies {
			lie := d.drawLie(v, j, n)
			var last *verde.State
			e, err := j.Prover(k.court.rules, begun.State, honest.Tokens, func(cfg *verde.ExecutionConfig) {
				lie.Tell(cfg)
				cfg.Bind = func(step int, after *verde.State) {
					if slices.Contains(j.Parts(), step+1) || step >= j.Steps()-1 {
						last = after
						if b, err := market.EncodeState(after); err == nil && d.keep(v.ID, after.Root(), b) != nil {
							d.n.log.Warn("keep state")
						}
					}
				}
			})
			if err != nil {
				return err
			}
			r := market.Result{Inputs: truth.Inputs}
			if r.Computation, r.Post, err = verde.Roots(k.court.rules, e); err != nil {
				return err
			}
			if r.Computation == truth.Computation || last == nil {
				continue
			}
			steps, err := e.Steps()
			if err != nil {
				return err
			}
			steps = slices.Clone(steps)
			if err := d.keep(v.ID, r.Computation, j.EncodeEvidence(&market.Evidence{Steps: steps, Tokens: honest.Tokens})); err != nil {
				return err
			}
			if err := d.n.store.Commit(putByte(keyLie+v.ID.String(), byte(n))); err != nil {
				return err
			}
			d.change(v.ID, func(k *deal) { k.known.Result, k.roots.right = &r, steps })
			return nil
		}
		return errNoLie
	})
}
