package node

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"verdant/gossip"
	"verdant/ledger"
	"verdant/node/control"
	"verdant/node/settle"
	"verdant/node/store"
	"verdant/verde"
	"verdant/verde/stream"
)

// Keys of settlements in the store: what is owed, by dispute; the nonce of each dispute this node challenges, and the next one; the
// block from which games have not been read.
const (
	keySettleJob   = "settle/job/"
	keySettleNonce = "settle/nonce/"
	keySettleNext  = "settle/next"
	keySettleBlock = "settle/block"
)

const (
	// settleBeat is how often the chain is asked for games.
	settleBeat = 2 * time.Second
	// bonds is how many a node of a local ledger deposits: so many games it can be in at once, or lose.
	bonds = 4
	// maxMatches bounds the games that this node plays on chain at once.
	maxMatches = 64
)

// settler takes disputes to the chain: it signs this node's claims and moves, settles what this node has won, and plays the games that
// it opens or that are opened against it. A nil one takes part in nothing.
type settler struct {
	n    *Node
	plan *settle.Plan
	wake chan struct{}

	mu      sync.Mutex
	rules   *ledger.Court // nil until the chain was asked
	jobs    map[verde.Hash]*job
	matches map[common.Hash]*match // owned by run
}

// job is a dispute that this node has won and has not settled yet.
type job struct {
	Role  verde.Party `json:"role"`
	Moves int         `json:"moves"` // from which a game was opened, 0 if none was
}

// match is a game on chain with this node as a party.
type match struct {
	opened ledger.GameEvent
	moves  []ledger.GameEvent
	table  *settle.Table
	taken  int // moves the table knows
	claim  verde.Claim
	prover verde.Prover
	role   verde.Party

	foreign bool // it is none of this node's disputes
}

func (n *Node) openSettler(ctx context.Context) error {
	plan, err := settle.NewPlan(n.spec, n.disputes.rules)
	if err != nil {
		return err
	}
	c := &settler{n: n, plan: plan, wake: make(chan struct{}, 1), jobs: map[verde.Hash]*job{}, matches: map[common.Hash]*match{}}
	err = n.store.Scan(keySettleJob, func(key string, value []byte) error {
		id, err := verde.ParseHash(strings.TrimPrefix(key, keySettleJob))
		j := new(job)
		if err == nil && json.Unmarshal(value, j) == nil {
			c.jobs[id] = j
		}
		return nil
	})
	if err != nil {
		return err
	}
	n.settler.Store(c)
	// Claims made before the game is found cannot be taken to it; a ledger that does not answer is found later.
	ctx, cancel := context.WithTimeout(ctx, settleBeat)
	defer cancel()
	if rules, err := n.ledger.Court(ctx); err == nil {
		c.rules = rules
	}
	return nil
}

// known returns the chain's game if it was found already. It asks nobody.
func (c *settler) known() *ledger.Court {
	if c == nil {
		return nil
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.rules
}

// statementSize is what a claim's envelope has behind the claim: the signature of the author's account under what the contract knows
// of the claim. It is not there in swarms whose ledger has no dispute game, or while the author cannot reach it.
const statementSize = 65

// splitClaim reads the payload of a claim's envelope.
func splitClaim(payload []byte) (c verde.Claim, statement []byte, err error) {
	if len(payload) == verde.ClaimSize+statementSize {
		payload, statement = payload[:verde.ClaimSize], payload[verde.ClaimSize:]
	}
	c, err = verde.DecodeClaim(payload)
	return c, statement, err
}

// state signs a claim of this node, so that it can be disputed on chain; nil if there is no game to sign for.
func (c *settler) state(claim *verde.Claim) []byte {
	rules := c.known()
	if rules == nil {
		return nil
	}
	sig, err := c.n.ledger.SignDigest(rules.Claim(c.plan.Subject(claim)))
	if err != nil {
		c.n.log.Warn("sign claim for the ledger", "err", err)
		return nil
	}
	return sig
}

// backer returns the account that backs a claim with its stake, and its signature; zero if none does.
func (c *settler) backer(claim *verde.Claim) (common.Address, []byte) {
	rules := c.known()
	if rules == nil {
		return common.Address{}, nil
	}
	kept, ok, err := c.n.store.Claim(claim.Hash())
	if err != nil || !ok {
		return common.Address{}, nil
	}
	e, err := gossip.Open(c.n.spec.ID, gossip.KindClaims, kept.Raw)
	if err != nil {
		return common.Address{}, nil
	}
	_, statement, err := splitClaim(e.Payload)
	if err != nil || statement == nil {
		return common.Address{}, nil
	}
	return settle.Signer(rules.Claim(c.plan.Subject(claim)), statement), statement
}

// pledge is a [stream.Config] field: it signs where a dispute stands after an own move.
func (c *settler) pledge(p stream.Pledging) []byte {
	rules := c.known()
	if rules == nil {
		return nil
	}
	h := p.Before.Header()
	if h.Rules != c.n.disputes.rules.Hash() { // a dispute about a task, which has a court of its own
		return nil
	}
	who, err := c.parties(&h, p.Role, p.First)
	if err != nil {
		c.n.log.Debug("dispute without a pledge", "dispute", h.ID().Short(), "err", err)
		return nil
	}
	pos, ok, err := c.plan.Pledged(p.Before, p.After, p.Move, who)
	if err != nil || !ok {
		return nil
	}
	sig, err := c.n.ledger.SignDigest(rules.Agreement(pos))
	if err != nil {
		return nil
	}
	out := settle.Pledge{Account: c.n.ledger.Account(), Nonce: who.Nonce}
	copy(out.Signature[:], sig)
	return out.Encode()
}

// parties says who plays a dispute on chain. first is what the challenger pledged with its first move.
func (c *settler) parties(h *verde.Header, role verde.Party, first []byte) (settle.Parties, error) {
	var who settle.Parties
	if who.Defender, _ = c.backer(&h.Claim); who.Defender == (common.Address{}) {
		return who, errors.New("no account backs the claim")
	}
	if role == verde.Challenger {
		nonce, err := c.nonce(h.ID())
		who.Challenger, who.Nonce = c.n.ledger.Account(), nonce
		return who, err
	}
	pledge, err := settle.DecodePledge(first)
	if err != nil {
		return who, fmt.Errorf("the challenger signed nothing: %w", err)
	}
	who.Challenger, who.Nonce = pledge.Account, pledge.Nonce
	if role == verde.Defender && who.Defender != c.n.ledger.Account() {
		return who, errors.New("the claim was backed by another account")
	}
	return who, nil
}

// nonce returns that of a dispute which this node challenges; each gets one of its own.
func (c *settler) nonce(dispute verde.Hash) (nonce uint64, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	key := keySettleNonce + dispute.String()
	raw, ok, err := c.n.store.Get(key)
	if err != nil {
		return 0, err
	}
	if ok && len(raw) == 8 {
		return binary.BigEndian.Uint64(raw), nil
	}
	next, ok, err := c.n.store.Get(keySettleNext)
	if err != nil {
		return 0, err
	}
	if ok && len(next) == 8 {
		nonce = binary.BigEndian.Uint64(next)
	} else {
		// A node whose store was lost goes on above the nonces it has used: one a second is more than it ever needs.
		nonce = uint64(max(c.n.cfg.Now().Unix(), 0)) &^ 0xff
	}
	return nonce, c.n.store.Commit(func(tx *store.Tx) error {
		if err := tx.Put(key, binary.BigEndian.AppendUint64(nil, nonce)); err != nil {
			return err
		}
		return tx.Put(keySettleNext, binary.BigEndian.AppendUint64(nil, nonce+1))
	})
}

// owe notes that this node has won a dispute and may settle it.
func (c *settler) owe(id verde.Hash, role verde.Party) {
	if c == nil {
		return
	}
	c.mu.Lock()
	if _, ok := c.jobs[id]; ok {
		c.mu.Unlock()
		return
	}
	j := &job{Role: role}
	c.jobs[id] = j
	c.mu.Unlock()
	c.keep(id, j)
	select {
	case c.wake <- struct{}{}:
	default:
	}
}

// keep makes a job durable; nil forgets it.
func (c *settler) keep(id verde.Hash, j *job) {
	err := c.n.store.Commit(func(tx *store.Tx) error {
		if j == nil {
			return tx.Delete(keySettleJob + id.String())
		}
		raw, err := json.Marshal(j)
		if err != nil {
			return err
		}
		return tx.Put(keySettleJob+id.String(), raw)
	})
	if err != nil {
		c.n.log.Warn("keep settlement", "dispute", id.Short(), "err", err)
	}
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

// run settles and plays until ctx ends.
func (c *settler) run(ctx context.Context) error {
	beat := time.NewTicker(settleBeat)
	defer beat.Stop()
	told := ""
	for {
		err := c.step(ctx)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		switch {
		case errors.Is(err, ledger.ErrNoCourt):
			c.n.log.Info("disputes are not settled on the ledger", "why", err)
			<-ctx.Done()
			return ctx.Err()
		case err == nil:
			told = ""
		case err.Error() != told && !errors.Is(err, ledger.ErrUnreachable): // which health says
			told = err.Error()
			c.n.log.Warn("settle disputes", "err", err)
		}
		select {
		case <-beat.C:
		case <-c.wake:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// step does all that can be done now.
func (c *settler) step(ctx context.Context) error {
	rules, err := c.n.ledger.Court(ctx)
	if err != nil {
		return err
	}
	c.mu.Lock()
	c.rules = rules
	jobs := make(map[verde.Hash]job, len(c.jobs))
	for id, j := range c.jobs {
		jobs[id] = *j
	}
	c.mu.Unlock()
	for id, j := range jobs {
		if err := c.settle(ctx, rules, id, j); err != nil {
			return fmt.Errorf("settle dispute %s: %w", id.Short(), err)
		}
	}
	return c.watch(ctx, rules)
}

// Purposes of what the settler sends.
const (
	purposeSettle = "settle"
	purposeMove   = "move"
	purposePoke   = "poke"
)

// settle takes one step towards the settlement of a dispute.
func (c *settler) settle(ctx context.Context, rules *ledger.Court, id verde.Hash, j job) error {
	entry, ok := c.n.ledger.Progress(purposeSettle, id.String())
	if !ok {
		s, err := c.settlement(ctx, rules, id, j)
		if err != nil {
			return err
		}
		if s == nil {
			return nil
		}
		return c.n.ledger.Do(ctx, ledger.Call{Purpose: purposeSettle, ID: id.String(), To: rules.Game, Data: s.Data})
	}
	switch entry.State {
	case ledger.Failed:
		c.done(id, control.Settlement{State: control.SettlementFailed, Detail: entry.Reason})
	case ledger.Recorded:
		c.done(id, control.Settlement{State: control.SettlementSent, Tx: entry.Tx, Gas: entry.GasUsed})
	}
	return nil
}

// settlement finds out how a dispute is settled. It is nil if it cannot be.
func (c *settler) settlement(ctx context.Context, rules *ledger.Court, id verde.Hash, j job) (*settle.Settlement, error) {
	t, ok, err := c.n.disputes.service.Transcript(id)
	if err != nil || !ok {
		c.done(id, control.Settlement{State: control.SettlementNone, Detail: "its transcript is lost"})
		return nil, err
	}
	pledges, err := c.n.disputes.service.Pledges(id)
	if err != nil {
		return nil, err
	}
	who, err := c.parties(&t.Header, j.Role, pledges[0])
	if err != nil {
		c.done(id, control.Settlement{State: control.SettlementNone, Detail: err.Error()})
		return nil, nil
	}
	_, statement := c.backer(&t.Header.Claim)
	s, err := c.plan.Settle(&settle.Brief{
		Transcript: t, Role: j.Role, Who: who, Domain: rules.Domain, Pledges: pledges, Claim: statement,
		Prover: func() (verde.Prover, error) { return c.n.disputes.prover(ctx, &t.Header) },
	})
	if errors.Is(err, settle.ErrNoSettlement) {
		c.done(id, control.Settlement{State: control.SettlementNone, Detail: err.Error()})
		return nil, nil
	}
	return s, err
}

// done tells how a settlement ended.
func (c *settler) done(id verde.Hash, s control.Settlement) {
	c.mu.Lock()
	delete(c.jobs, id)
	c.mu.Unlock()
	c.n.disputes.settled(id, s)
	c.keep(id, nil)
}

// stake is what a node of a local ledger deposits.
func (c *settler) stake() *big.Int {
	rules := c.known()
	if rules == nil {
		return nil
	}
	return new(big.Int).Mul(rules.Bond, big.NewInt(bonds))
}
