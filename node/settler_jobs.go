package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"verdant/ledger"
	"verdant/node/control"
	"verdant/node/settle"
	"verdant/node/store"
	"verdant/verde"
)

// Keys of settlements in the store: what is owed, by dispute; the nonce of each dispute this node challenges, and the next one; the
// block from which games have not been read.
const (
	keySettleJob   = "settle/job/"
	keySettleNonce = "settle/nonce/"
	keySettleNext  = "settle/next"
	keySettleBlock = "settle/block"
)

// Purposes of what the settler sends.
const (
	purposeSettle = "settle"
	purposeMove   = "move"
	purposePoke   = "poke"
)

const (
	// settleTries is how often a settlement is tried that the contract refuses, or that this node cannot prepare: an endpoint may lag behind,
	// a bond be locked in another game, a round's data be away for a while. Pauses begin with firstPause and double.
	settleTries = 6
	firstPause  = 10 * time.Second
)

// job is a dispute that this node has won and has not settled yet. It is in the store from the moment the dispute is known to be won
// until its end on the ledger is known, so a process that is killed anywhere goes on; that nothing is sent twice sees the ledger's
// journal, which knows each try by its name, and the contract, for which a game's nonce is used up.
type job struct {
	Role  verde.Party `json:"role"`
	Game  common.Hash `json:"game,omitzero"`  // on chain, once something was sent
	Opens bool        `json:"opens"`          // what was sent opens that game; if not, it decides
	Tries int         `json:"tries"`          // that have failed
	Next  int64       `json:"next,omitempty"` // Unix seconds before which nothing is tried
}

// name is that of the present try in the ledger's journal.
func (j *job) name(id verde.Hash) string { return fmt.Sprintf("%s#%d", id, j.Tries) }

// loadJobs reads what is owed, and adds what a process that was killed between a verdict and its settlement did not write down.
func (c *settler) loadJobs() error {
	err := c.n.store.Scan(keySettleJob, func(key string, value []byte) error {
		id, err := verde.ParseHash(strings.TrimPrefix(key, keySettleJob))
		j := new(job)
		if err == nil && json.Unmarshal(value, j) == nil {
			c.jobs[id] = j
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("read settlements: %w", err)
	}
	for id, role := range c.n.disputes.unsettled() {
		if _, ok := c.jobs[id]; ok {
			continue
		}
		t, ok, err := c.n.disputes.service.Transcript(id)
		if err != nil {
			return fmt.Errorf("read settlements: %w", err)
		}
		if ok && t.Header.Rules == c.n.disputes.rules.Hash() {
			c.jobs[id] = &job{Role: role}
		}
	}
	return nil
}

// owe notes that this node has won a dispute and may settle it.
func (c *settler) owe(id verde.Hash, role verde.Party) {
	if c == nil {
		return
	}
	c.mu.Lock()
	_, had := c.jobs[id]
	c.mu.Unlock()
	if had {
		return
	}
	c.keep(id, job{Role: role})
	select {
	case c.wake <- struct{}{}:
	default:
	}
}

// keep makes a job durable.
func (c *settler) keep(id verde.Hash, j job) {
	raw, err := json.Marshal(j)
	if err == nil {
		err = c.n.store.Commit(func(tx *store.Tx) error { return tx.Put(keySettleJob+id.String(), raw) })
	}
	if err != nil {
		c.n.log.Warn("keep settlement", "dispute", id.Short(), "err", err)
	}
	c.mu.Lock()
	c.jobs[id] = &j
	c.mu.Unlock()
}

// done tells how a settlement ended.
func (c *settler) done(id verde.Hash, s control.Settlement) {
	c.n.disputes.settled(id, s)
	if err := c.n.store.Commit(func(tx *store.Tx) error { return tx.Delete(keySettleJob + id.String()) }); err != nil {
		c.n.log.Warn("forget settlement", "dispute", id.Short(), "err", err)
	}
	c.mu.Lock()
	delete(c.jobs, id)
	c.mu.Unlock()
}

// pending counts what is not settled yet.
func (c *settler) pending() int {
	if c == nil {
		return 0
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.jobs)
}

// attend takes the next step towards the settlement of a dispute.
func (c *settler) attend(ctx context.Context, court *ledger.Court, id verde.Hash, j job) error {
	now := c.n.cfg.Now().Unix()
	if now < j.Next {
		return nil
	}
	err := c.settle(ctx, court, id, j)
	if err == nil || ctx.Err() != nil {
		return err
	}
	if errors.Is(err, errLocked) { // nobody else's games can make this node give up
		j.Next = now + int64(firstPause/time.Second)
		c.keep(id, j)
		return err
	}
	return c.retry(id, now, err)
}

// retry has a settlement tried again later, unless that was the last try. While the ledger does not answer nothing was tried.
func (c *settler) retry(id verde.Hash, now int64, err error) error {
	if errors.Is(err, ledger.ErrUnreachable) {
		return err
	}
	c.mu.Lock()
	had, ok := c.jobs[id]
	c.mu.Unlock()
	if !ok {
		return err
	}
	j := *had
	if j.Tries++; j.Tries >= settleTries {
		c.done(id, control.Settlement{State: control.SettlementFailed, Detail: err.Error()})
		return err
	}
	j.Next = now + int64((firstPause<<(j.Tries-1))/time.Second)
	c.keep(id, j)
	return err
}

// settle sends what settles a dispute, or looks what has become of it.
func (c *settler) settle(ctx context.Context, court *ledger.Court, id verde.Hash, j job) error {
	if court.Staked() {
		if entry, ok := c.n.ledger.Progress(purposeSettle, j.name(id)); ok {
			return c.follow(id, j, entry)
		}
	}
	t, ok, err := c.n.disputes.service.Transcript(id)
	if err != nil {
		return err
	}
	if !ok {
		c.done(id, control.Settlement{State: control.SettlementNone, Detail: "its transcript is lost"})
		return nil
	}
	b := &settle.Brief{
		Transcript: t, Role: j.Role, Prover: func() (verde.Prover, error) { return c.prover(ctx, &t.Header.Claim) },
	}
	if !court.Staked() {
		return c.judge(ctx, court, id, b, "there are no stakes in this swarm")
	}
	s, err := c.settlement(ctx, court, b)
	if err == nil && !s.Decides {
		if err = c.disputable(ctx, &t.Header.Claim); err == nil {
			err = c.bonded(ctx, court, b.Who)
		}
	}
	switch {
	case errors.Is(err, errLate), errors.Is(err, errUnbacked), errors.Is(err, settle.ErrNoSettlement):
		return c.judge(ctx, court, id, b, err.Error())
	case err != nil:
		return err
	}
	j.Game, j.Opens = s.Game, !s.Decides
	c.keep(id, j) // before it is sent: whatever happens now, its end is recognised
	return c.n.ledger.Do(ctx, ledger.Call{Purpose: purposeSettle, ID: j.name(id), To: court.Game, Data: s.Data})
}

// errLate: the author of a claim need not be able to defend it any more.
var errLate = errors.New("it is too late for a game on the ledger")

// disputable looks whether a game about a claim can still begin, by the clock of the chain.
func (c *settler) disputable(ctx context.Context, claim *verde.Claim) error {
	now, err := c.n.ledger.Now(ctx)
	if until := c.n.spec.Until(claim); err == nil && now > until {
		err = fmt.Errorf("%w: claims of round %d could be disputed there until %s", errLate, claim.Round,
			time.Unix(int64(until), 0).UTC().Format(time.RFC3339))
	}
	return err
}

// errLocked: a bond is locked in other games. They end, and it comes free or is lost there.
var errLocked = errors.New("the stake is locked in other games")

// bonded looks whether both parties have the bond that opening a game locks.
func (c *settler) bonded(ctx context.Context, court *ledger.Court, who settle.Parties) error {
	for _, account := range []common.Address{who.Challenger, who.Defender} {
		s, err := c.n.ledger.StakeOf(ctx, account)
		if err != nil {
			return err
		}
		total := new(big.Int).Add(s.Bonded, s.Unbonding)
		switch {
		case total.Cmp(court.Bond) < 0:
			return fmt.Errorf("%w: account %s has less than the bond of a game left", errUnbacked, account)
		case new(big.Int).Sub(total, s.Locked).Cmp(court.Bond) < 0:
			return fmt.Errorf("%w: account %s has no bond free; this node waits", errLocked, account)
		}
	}
	return nil
}

// settlement finds the way of a won dispute to the contract.
func (c *settler) settlement(ctx context.Context, court *ledger.Court, b *settle.Brief) (*settle.Settlement, error) {
	h := &b.Transcript.Header
	pledges, err := c.n.disputes.service.Pledges(h.ID())
	if err != nil {
		return nil, err
	}
	if b.Who, err = c.parties(h, b.Role, pledges[0]); err != nil {
		return nil, err
	}
	// Another's signature may stand under a copied claim: it is not its author who would have to answer.
	peer, err := c.n.ledger.PeerOf(ctx, b.Who.Defender)
	switch {
	case err != nil:
		return nil, err
	case verde.NodeID(peer) == h.Claim.Node:
	case peer == [32]byte{}:
		return nil, fmt.Errorf("account %s, which has signed the claim, is not registered", b.Who.Defender)
	default:
		return nil, fmt.Errorf("%w: account %s, which has signed the claim, speaks for another node", errUnbacked, b.Who.Defender)
	}
	if _, b.Claim, err = c.backer(&h.Claim); err != nil {
		return nil, err
	}
	b.Domain, b.Pledges = court.Domain, pledges
	return c.plan.Settle(b)
}

// follow looks what has become of a settlement that was sent. Its end is told by watch, when the contract tells it.
func (c *settler) follow(id verde.Hash, j job, entry ledger.Entry) error {
	switch entry.State {
	case ledger.Failed:
		if _, playing := c.matches[j.Game]; playing { // the loser was faster and has opened the game itself
			return nil
		}
		return fmt.Errorf("the contract refuses the settlement: %s", entry.Reason)
	case ledger.Recorded:
		if j.Opens {
			c.n.disputes.playing(id, control.Settlement{State: control.SettlementPlaying, Way: control.ByGame, Tx: entry.Tx, Gas: entry.GasUsed})
		}
	}
	return nil
}

// resolved tells the end of a game, or of a settlement in one transaction, of which the chain does not take anything back.
func (c *settler) resolved(e ledger.GameEvent, self common.Address) {
	s := control.Settlement{State: control.SettlementPaid, Way: control.ByTransaction, Tx: e.Tx.Hex()}
	if e.Taken != nil {
		s.Wei = e.Taken.String()
	}
	if e.Loser == self {
		s.State = control.SettlementLost
	}
	for _, entry := range c.n.ledger.Entries() {
		if entry.Purpose == purposeMove && strings.HasPrefix(entry.ID, e.ID.Hex()+"/") && entry.GasUsed > 0 {
			s.Gas += entry.GasUsed
			s.Moves++
		}
	}
	c.mu.Lock()
	jobs := maps.Clone(c.jobs)
	c.mu.Unlock()
	for id, j := range jobs {
		if j.Game != e.ID {
			continue
		}
		if entry, ok := c.n.ledger.Progress(purposeSettle, j.name(id)); ok {
			s.Gas += entry.GasUsed
			s.Moves++
		}
		if s.Moves > 1 || j.Opens {
			s.Way = control.ByGame
		}
		c.done(id, s)
		return
	}
	// One that the other side opened, or that is about a task.
	what := "won"
	if e.Loser == self {
		what = "lost"
	}
	c.n.log.Info("game on the ledger is over", "game", e.ID, "what", what, "tx", e.Tx)
	if m := c.matches[e.ID]; m != nil && m.table != nil {
		c.n.events.add(control.Event{
			Kind: control.EventDispute, Claim: m.claim.Hash().String(),
			Message: fmt.Sprintf("a game about claim %s of round %d was %s: %s", m.claim.Hash().Short(), m.claim.Round, what, s.Sentence()),
		})
	}
}

// judge asks the stateless referee, where no stake can be taken. It shows what the contract says; nobody loses anything.
func (c *settler) judge(ctx context.Context, court *ledger.Court, id verde.Hash, b *settle.Brief, why string) error {
	none := control.Settlement{State: control.SettlementNone, Detail: why}
	if court == nil {
		none.Detail = ledger.ErrNoCourt.Error()
		c.done(id, none)
		return nil
	}
	appeal, err := c.plan.Appeal(b)
	if errors.Is(err, settle.ErrNoAppeal) {
		none.Detail += "; " + err.Error()
		c.done(id, none)
		return nil
	} else if err != nil {
		return err
	}
	answer, err := c.n.ledger.Read(ctx, court.Referee, appeal.Data)
	refused := errors.Is(err, ledger.ErrRefused)
	if err != nil && !refused {
		return err
	}
	loser, err := appeal.Loser(answer, refused)
	if err != nil {
		return err
	}
	c.done(id, control.Settlement{
		State: control.SettlementJudged, Loser: loser.String(),
		Detail: fmt.Sprintf("%s: the referee %s finds that the %s is wrong", why, court.Referee, loser),
	})
	return nil
}
