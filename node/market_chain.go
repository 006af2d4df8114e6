package node

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"verdant/ledger"
	"verdant/ledger/contracts"
	"verdant/node/control"
	"verdant/swarm/manifest"
	"verdant/swarm/market"
	"verdant/verde"
)

const (
	// purposeTask begins the purposes of what the market journals.
	purposeTask = "task-"
	// maxTries is how often an act that the contract refused is tried again while it is still due.
	maxTries = 8
	// tickAfter is how long the local ledger may stand still while somebody waits for its clock.
	tickAfter = 2 * time.Second
	// maxRecords bounds the tasks read from the ledger.
	maxRecords = 4096
)

// chainTasks is the market's contract on the node's chain. It is safe for concurrent use.
type chainTasks struct {
	n       *Node
	account *ledger.Account
	tasks   *contracts.Tasks
	game    *contracts.DisputeGame
	stake   *contracts.Stake

	mu      sync.Mutex
	rules   contracts.Market // ChainID is 0 before the contracts were asked
	gameAt  ledger.Address
	records map[common.Hash]*record
	order   []*record // as posted
	next    uint64    // block from which events have not been read
	peers   map[market.Account]verde.NodeID
	ticked  time.Time
	last    ledger.Moment
	clocks  contracts.Clocks // of the dispute game
}

// record is what the events tell of a task.
type record struct {
	id        common.Hash
	terms     contracts.TasksTerms
	safe, new []ledger.Event // in safe blocks, and in newer ones
	over      *market.View   // of a task that is over and owes this account nothing
}

func newChainTasks(n *Node, account *ledger.Account) *chainTasks {
	return &chainTasks{
		n: n, account: account, tasks: contracts.NewTasks(), game: contracts.NewDisputeGame(), stake: contracts.NewStake(),
		records: map[common.Hash]*record{}, peers: map[market.Account]verde.NodeID{},
	}
}

// open finds the contracts and their parameters, once.
func (c *chainTasks) open(ctx context.Context) error {
	if c.rules.ChainID != 0 {
		return nil
	}
	court, err := c.n.ledger.Court(ctx)
	if err != nil {
		return err
	}
	if !court.Staked() {
		return errNoMarket
	}
	at, err := c.n.ledger.Contracts(ctx)
	if err != nil {
		return err
	}
	m := contracts.Market{ChainID: c.n.cfg.Manifest.Ledger.ChainID, Tasks: at.Tasks}
	answers, _, err := c.n.ledger.ReadAll(ctx, at.Tasks, [][]byte{c.tasks.PackKind(), c.tasks.PackWindow()})
	if err != nil {
		return err
	}
	if common.BytesToHash(answers[0]) != contracts.TasksKind {
		return fmt.Errorf("%w: %s, which the stake contract names, is not Verdant's Tasks", ledger.ErrWrongContract, at.Tasks)
	}
	window, err := c.tasks.UnpackWindow(answers[1])
	if err != nil {
		return err
	}
	m.Window = time.Duration(window) * time.Second
	bond, _, err := c.n.ledger.ReadAll(ctx, at.Game, [][]byte{c.game.PackBond()})
	if err != nil {
		return err
	}
	if m.GameBond, err = c.game.UnpackBond(bond[0]); err != nil {
		return err
	}
	burn, _, err := c.n.ledger.ReadAll(ctx, ledger.Address(c.n.cfg.Manifest.Ledger.Stake), [][]byte{c.stake.PackBurnBps()})
	if err != nil {
		return err
	}
	if m.BurnBps, err = c.stake.UnpackBurnBps(burn[0]); err != nil {
		return err
	}
	c.rules, c.gameAt = m, at.Game
	return nil
}

// read brings the records up to date.
func (c *chainTasks) read(ctx context.Context) error {
	if err := c.open(ctx); err != nil {
		return err
	}
	list, next, err := c.n.ledger.Events(ctx, c.rules.Tasks, c.next)
	if err != nil {
		return err
	}
	for _, r := range c.order {
		r.new = nil
	}
	for _, e := range list {
		if len(e.Topics) < 2 {
			continue
		}
		r := c.records[e.Topics[1]]
		if created, err := c.tasks.UnpackTaskCreatedEvent(&e.Log); err == nil && r == nil && len(c.order) < maxRecords {
			r = &record{id: e.Topics[1], terms: created.Terms}
			c.records[r.id] = r
			c.order = append(c.order, r)
		}
		switch {
		case r == nil: // a withdrawal, or a task too many
		case e.Safe:
			r.safe = append(r.safe, e)
		default:
			r.new = append(r.new, e)
		}
	}
	c.next = next
	return nil
}

// Views returns how all tasks stand.
func (c *chainTasks) Views(ctx context.Context) ([]*market.View, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if err := c.read(ctx); err != nil {
		return nil, err
	}
	var views []*market.View
	live := false
	for _, r := range c.order {
		v := r.over
		if v == nil {
			var err error
			if v, err = c.view(ctx, r); err != nil {
				return nil, fmt.Errorf("read task %x: %w", r.id[:4], err)
			}
			settled := !slices.ContainsFunc(v.Ended, func(a market.Attempt) bool { return a.Unsettled != market.NoVerifier || len(a.Lined) > 0 })
			if live = live || v.Phase != market.Done; v.Phase == market.Done && settled {
				r.over = v
			}
		}
		views = append(views, v)
	}
	if live {
		return views, c.tick(ctx)
	}
	return views, nil
}

// tick keeps the clock of a local ledger going, which seals a block only when a transaction waits: deadlines are in its time.
func (c *chainTasks) tick(ctx context.Context) error {
	now := time.Now()
	if c.n.cfg.Manifest.Ledger.Kind != manifest.LocalLedger || now.Sub(time.Unix(int64(c.last.Time), 0)) < tickAfter || now.Sub(c.ticked) < tickAfter {
		return nil
	}
	c.ticked = now
	return c.n.ledger.Do(ctx, ledger.Call{Purpose: purposeTask + "tick", ID: fmt.Sprint(c.last.Number), To: c.account.Address()})
}

// view reads how a task stands.
func (c *chainTasks) view(ctx context.Context, r *record) (*market.View, error) {
	answers, at, err := c.n.ledger.ReadAll(ctx, c.rules.Tasks, [][]byte{c.tasks.PackTaskOf(r.id)})
	if err != nil {
		return nil, err
	}
	c.last = at
	t, err := c.tasks.UnpackTaskOf(answers[0])
	if err != nil {
		return nil, err
	}
	v := &market.View{
		ID: market.TaskID(r.id), Terms: termsOf(r.terms), Phase: market.Phase(t.Phase), Attempt: t.Attempt, Solver: market.Account(t.Solver),
		At: t.Clock.Uint64(), Window: uint64(c.rules.Window / time.Second), Since: uint64(t.Block), Block: at.Number, Now: at.Time,
		Fixed: t.Fixed, Candidates: int(t.Candidates), Drawn: int(t.Drawn), Approved: int(t.Approved), Rejected: int(t.Rejected), Missing: int(t.Missing),
		Forced: t.Forced != 0, Armed: t.Hold.Cmp(c.rules.GameBond) >= 0, Waiting: int(t.Tail - t.Head), Turn: t.Turn.Uint64(), Game: t.Game != [32]byte{},
	}
	c.tell(v, r)
	me := common.Address(c.account.Address())
	calls := [][]byte{c.tasks.PackVerifierOf(r.id, t.Attempt, me), c.tasks.PackChallengerOf(r.id, t.Attempt, new(big.Int).SetUint64(uint64(t.Head)))}
	seats := v.Drawn
	if v.Phase == market.Submitted && seats == 0 { // the candidates are there until they are drawn
		seats = min(v.Candidates, contracts.MaxVerifiers)
	}
	for i := range seats {
		calls = append(calls, c.tasks.PackDrawnOf(r.id, t.Attempt, big.NewInt(int64(i))))
	}
	attempts := int(t.Attempt)
	if v.Phase == market.Done {
		attempts++
	}
	for i := range attempts {
		calls = append(calls, c.tasks.PackAttemptOf(r.id, uint16(i)), c.tasks.PackVerifierOf(r.id, uint16(i), me))
	}
	if answers, _, err = c.n.ledger.ReadAll(ctx, c.rules.Tasks, calls); err != nil {
		return nil, err
	}
	mine, err := c.tasks.UnpackVerifierOf(answers[0])
	if err != nil {
		return nil, err
	}
	v.Mine, v.Share = market.Status(mine.Status), int(mine.Share)
	head, err := c.tasks.UnpackChallengerOf(answers[1])
	if err != nil {
		return nil, err
	}
	v.Head = market.Account(head)
	if err := c.seats(ctx, v, r, answers[2:2+seats]); err != nil {
		return nil, err
	}
	if err := c.ended(ctx, v, r, answers[2+seats:], attempts); err != nil {
		return nil, err
	}
	if v.Game {
		out, _, err := c.n.ledger.ReadAll(ctx, c.gameAt, [][]byte{c.game.PackOutcomeOf(t.Game)})
		if err != nil {
			return nil, err
		}
		outcome, err := c.game.UnpackOutcomeOf(out[0])
		if err != nil {
			return nil, err
		}
		v.Decided = outcome.Loser != 0
	}
	return v, nil
}

// seats reads what the drawn verifiers have done, or who may be drawn.
func (c *chainTasks) seats(ctx context.Context, v *market.View, r *record, seats [][]byte) error {
	var calls [][]byte
	v.Rank = len(seats)
	for i, raw := range seats {
		a, err := c.tasks.UnpackDrawnOf(raw)
		if err != nil {
			return err
		}
		if v.Drawn == 0 {
			if a == c.account.Address() {
				v.Rank = i
			}
			continue
		}
		v.Seats = append(v.Seats, market.Seat{Account: market.Account(a)})
		calls = append(calls, c.tasks.PackVerifierOf(r.id, v.Attempt, a))
	}
	answers, _, err := c.n.ledger.ReadAll(ctx, c.rules.Tasks, calls)
	if err != nil {
		return err
	}
	for i, raw := range answers {
		s, err := c.tasks.UnpackVerifierOf(raw)
		if err != nil {
			return err
		}
		v.Seats[i].Status = market.Status(s.Status)
	}
	return nil
}

// ended reads what ended attempts owe this account.
func (c *chainTasks) ended(ctx context.Context, v *market.View, r *record, answers [][]byte, attempts int) error {
	lined := c.lined(r)
	var calls [][]byte
	type place struct{ attempt, index int }
	var places []place
	for i := range attempts {
		a, err := c.tasks.UnpackAttemptOf(answers[2*i])
		if err != nil {
			return err
		}
		mine, err := c.tasks.UnpackVerifierOf(answers[2*i+1])
		if err != nil {
			return err
		}
		v.Ended = append(v.Ended, market.Attempt{Solver: market.Account(a.Solver), Ending: market.Ending(a.Ending), Unsettled: market.Status(mine.Status)})
		for _, index := range lined[i] {
			calls = append(calls, c.tasks.PackChallengerOf(r.id, uint16(i), big.NewInt(int64(index))))
			places = append(places, place{i, index})
		}
	}
	calls = append(calls, nil)
	for _, index := range lined[int(v.Attempt)] {
		calls = append(calls, c.tasks.PackChallengerOf(r.id, v.Attempt, big.NewInt(int64(index))))
		places = append(places, place{-1, index})
	}
	calls = slices.DeleteFunc(calls, func(b []byte) bool { return b == nil })
	answers, _, err := c.n.ledger.ReadAll(ctx, c.rules.Tasks, calls)
	if err != nil {
		return err
	}
	for i, raw := range answers {
		who, err := c.tasks.UnpackChallengerOf(raw)
		if err != nil {
			return err
		}
		if who != c.account.Address() {
			continue
		}
		if p := places[i]; p.attempt < 0 {
			v.Challenging = true
		} else {
			v.Ended[p.attempt].Lined = append(v.Ended[p.attempt].Lined, p.index)
		}
	}
	return nil
}

// lined lists this account's challenges by attempt.
func (c *chainTasks) lined(r *record) map[int][]int {
	out, attempt := map[int][]int{}, 0
	for _, e := range r.events() {
		if x, err := c.tasks.UnpackReopenedEvent(&e.Log); err == nil {
			attempt = int(x.Attempt.Int64())
		} else if x, err := c.tasks.UnpackChallengedEvent(&e.Log); err == nil && x.Challenger == c.account.Address() {
			out[attempt] = append(out[attempt], int(x.Index.Int64()))
		}
	}
	return out
}

func (r *record) events() []ledger.Event { return append(slices.Clone(r.safe), r.new...) }

// tell fills in what only events say.
func (c *chainTasks) tell(v *market.View, r *record) {
	for _, e := range r.events() {
		if x, err := c.tasks.UnpackFixedEvent(&e.Log); err == nil {
			v.Entropy = x.Entropy
		} else if x, err := c.tasks.UnpackSubmittedEvent(&e.Log); err == nil {
			v.Submitted = resultOf(x.Claim)
		} else if x, err := c.tasks.UnpackDisclosedEvent(&e.Log); err == nil {
			v.Actual, v.Forced = resultOf(x.Claim), x.Forced
			v.Signature = x.Signature
		}
	}
}

// NodeOf returns the node an account speaks for; zero if that is unknown.
func (c *chainTasks) NodeOf(ctx context.Context, a market.Account) verde.NodeID {
	c.mu.Lock()
	id, ok := c.peers[a]
	c.mu.Unlock()
	if ok || a.IsZero() {
		return id
	}
	peer, err := c.n.ledger.PeerOf(ctx, ledger.Address(a))
	if err != nil || peer == [32]byte{} {
		return verde.NodeID{}
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.peers) < maxRoster {
		c.peers[a] = peer
	}
	return peer
}

// Post journals a new task and waits until it is on the ledger.
func (c *chainTasks) Post(ctx context.Context, t market.Terms) error {
	terms := bindTerms(t)
	if err := c.rules.Check(terms, time.Now()); err != nil {
		return err
	}
	if err := c.afford(ctx, contracts.Escrow(terms)); err != nil {
		return fmt.Errorf("pay the escrow: %w; or offer less", err)
	}
	if err := c.n.ledger.Register(ctx, c.n.key); err != nil {
		return fmt.Errorf("register: %w", err)
	}
	call := ledger.Call{
		Purpose: purposeTask + "post", ID: c.id(t).String(), To: c.rules.Tasks, Data: c.tasks.PackPost(terms), Value: contracts.Escrow(terms),
	}
	if err := c.n.ledger.Do(ctx, call); err != nil {
		return err
	}
	return c.n.ledger.Wait(ctx, call.Purpose, call.ID)
}

// id is what the contract will know a task by. The contract's rules have been asked for.
func (c *chainTasks) id(t market.Terms) market.TaskID {
	return market.TaskID(c.rules.TaskID(bindTerms(t)))
}

// contractRules returns what terms have to fit.
func (c *chainTasks) contractRules(ctx context.Context) (market.ContractRules, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if err := c.open(ctx); err != nil {
		return market.ContractRules{}, err
	}
	rules := c.rules
	return market.ContractRules{
		Window: uint64(rules.Window / time.Second), MaxVerifiers: contracts.MaxVerifiers,
		LeastSolverBond: func(t market.Terms) market.Amount { return market.Wei(rules.LeastSolverBond(bindTerms(t))) },
	}, nil
}

// Luck says whether chance asks the solver for an error, and after which step.
func (c *chainTasks) Luck(v *market.View, secret verde.Hash) (forced bool, step int) {
	forced, at := contracts.LuckOutcome(bindTerms(v.Terms), common.Hash(secret), common.Hash(v.Entropy))
	return forced, int(at)
}

func termsOf(t contracts.TasksTerms) market.Terms {
	return market.Terms{
		Submitter: market.Account(t.Submitter), Nonce: t.Nonce, Program: t.Program, Plan: t.Plan, Pre: t.Pre, Inputs: t.Inputs, Steps: t.Steps,
		Verifiers: t.Verifiers, ErrorBps: t.ErrorBps, OpenUntil: t.OpenUntil.Uint64(), Compute: t.ComputeSeconds, Verify: t.VerifySeconds,
		Challenge: t.ChallengeSeconds, Reward: market.Wei(t.Reward), Fee: market.Wei(t.Fee), Jackpot: market.Wei(t.Jackpot),
		SolverBond: market.Wei(t.SolverBond), VerifierBond: market.Wei(t.VerifierBond),
	}
}

func bindTerms(t market.Terms) contracts.TasksTerms {
	return contracts.TasksTerms{
		Submitter: common.Address(t.Submitter), Nonce: t.Nonce, Program: t.Program, Plan: t.Plan, Pre: t.Pre, Inputs: t.Inputs, Steps: t.Steps,
		Verifiers: t.Verifiers, ErrorBps: t.ErrorBps, OpenUntil: new(big.Int).SetUint64(t.OpenUntil), ComputeSeconds: t.Compute,
		VerifySeconds: t.Verify, ChallengeSeconds: t.Challenge, Reward: t.Reward.Big(), Fee: t.Fee.Big(), Jackpot: t.Jackpot.Big(),
		SolverBond: t.SolverBond.Big(), VerifierBond: t.VerifierBond.Big(),
	}
}

func resultOf(c contracts.TasksClaim) market.Result {
	return market.Result{Computation: c.Computation, Inputs: c.Inputs, Post: c.Post}
}

// errNoMarket: who takes a task and who verifies it must have something to lose.
var errNoMarket = errors.New("this swarm has no market: its ledger holds no stakes")

var errNoStake = errors.New("too little stake is free")

// History returns what happened to a task, oldest first.
func (c *chainTasks) History(ctx context.Context, id market.TaskID) ([]control.TaskEvent, error) {
	c.mu.Lock()
	r := c.records[common.Hash(id)]
	var events []ledger.Event
	if r != nil {
		events = r.events()
	}
	c.mu.Unlock()
	var out []control.TaskEvent
	for _, e := range events {
		if t, ok := c.story(ctx, &e, r.terms); ok {
			out = append(out, t)
		}
	}
	return out, nil
}
