package node

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"verdant/gossip"
	"verdant/ledger"
	"verdant/node/settle"
	"verdant/node/store"
	"verdant/swarm/manifest"
	"verdant/verde"
	"verdant/verde/stream"
)

const (
	// settleBeat is how often the chain is asked for games, and gameBeat while one is played on a local ledger.
	settleBeat = 2 * time.Second
	gameBeat   = 500 * time.Millisecond
	// bonds is how many a node of a local ledger deposits: so many games it can be in at once, or lose.
	bonds = 4
)

// settler takes disputes to the chain: it signs this node's claims and moves, settles what this node has won, and plays the games that
// it opens or that are opened against it. A nil one takes part in nothing.
type settler struct {
	n    *Node
	plan *settle.Plan
	wake chan struct{}

	mu    sync.Mutex
	rules *ledger.Court // nil until the chain was asked
	jobs  map[verde.Hash]*job

	// What follows belongs to run.
	matches map[common.Hash]*match
	seat    struct { // the one execution that is held at a time
		claim  verde.Hash
		prover verde.Prover
	}
	told map[string]string // the last trouble, by what it is about
}

func (n *Node) openSettler(ctx context.Context) error {
	plan, err := settle.NewPlan(ctx, n.spec, n.disputes.rules)
	if err != nil {
		return err
	}
	c := &settler{
		n: n, plan: plan, wake: make(chan struct{}, 1), jobs: map[verde.Hash]*job{}, matches: map[common.Hash]*match{},
		told: map[string]string{},
	}
	if err := c.loadJobs(); err != nil {
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

// known returns the chain's game if it was found already, nil if there is none. It asks nobody.
func (c *settler) known() *ledger.Court {
	if c == nil {
		return nil
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if !c.rules.Staked() {
		return nil
	}
	return c.rules
}

// statementSize is what a claim's envelope has behind the claim: the signature of the author's account under what the contract knows
// of the claim. It is not there in swarms whose ledger has no dispute game, or while the author cannot reach it.
const statementSize = 65

// splitClaim reads the payload of a claim's envelope: the claim, the statement and the receipt behind it, each nil if it is not there.
func splitClaim(payload []byte) (c verde.Claim, statement, receipt []byte, err error) {
	rest := payload[min(len(payload), verde.ClaimSize):]
	switch len(rest) {
	case statementSize:
		statement = rest
	case receiptSize:
		receipt = rest
	case statementSize + receiptSize:
		statement, receipt = rest[:statementSize], rest[statementSize:]
	default:
		rest = nil // the claim alone, or no claim
	}
	c, err = verde.DecodeClaim(payload[:len(payload)-len(rest)])
	return c, statement, receipt, err
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
func (c *settler) backer(claim *verde.Claim) (common.Address, []byte, error) {
	rules := c.known()
	if rules == nil {
		return common.Address{}, nil, nil
	}
	kept, ok, err := c.n.store.Claim(claim.Hash())
	if err != nil || !ok {
		return common.Address{}, nil, err
	}
	e, err := gossip.Open(c.n.spec.ID, gossip.KindClaims, kept.Raw)
	if err != nil {
		return common.Address{}, nil, err
	}
	_, statement, _, err := splitClaim(e.Payload)
	if err != nil || statement == nil {
		return common.Address{}, nil, err
	}
	return settle.Signer(rules.Claim(c.plan.Subject(claim)), statement), statement, nil
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

// errUnbacked: no account of the author's stands up for a claim, or none of the challenger's for its moves.
var errUnbacked = errors.New("nobody's stake stands behind it")

// parties says who plays a dispute on chain. first is what the challenger pledged with its first move.
func (c *settler) parties(h *verde.Header, role verde.Party, first []byte) (who settle.Parties, err error) {
	if who.Defender, _, err = c.backer(&h.Claim); err != nil {
		return who, err
	}
	if who.Defender == (common.Address{}) {
		return who, fmt.Errorf("%w: no account has signed the claim", errUnbacked)
	}
	if role == verde.Challenger {
		nonce, err := c.nonce(h.ID())
		who.Challenger, who.Nonce = c.n.ledger.Account(), nonce
		return who, err
	}
	pledge, err := settle.DecodePledge(first)
	if err != nil {
		return who, fmt.Errorf("%w: the challenger signed nothing", errUnbacked)
	}
	who.Challenger, who.Nonce = pledge.Account, pledge.Nonce
	if role == verde.Defender && who.Defender != c.n.ledger.Account() {
		return who, fmt.Errorf("%w: another account than this node's has signed the claim", errUnbacked)
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

// run settles and plays until ctx ends.
func (c *settler) run(ctx context.Context) error {
	beat := time.NewTimer(0)
	defer beat.Stop()
	for {
		select {
		case <-beat.C:
		case <-c.wake:
		case <-ctx.Done():
			return ctx.Err()
		}
		c.step(ctx)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		pause := settleBeat
		if len(c.matches) > 0 && c.n.spec.Manifest.Ledger.Kind == manifest.LocalLedger {
			pause = gameBeat
		}
		beat.Reset(pause)
	}
}

// step does all that can be done now. What goes wrong with one dispute holds up no other, least of all a clock that runs on chain.
func (c *settler) step(ctx context.Context) {
	court, err := c.n.ledger.Court(ctx)
	if err != nil && !errors.Is(err, ledger.ErrNoCourt) {
		c.say("court", err)
		return
	}
	c.say("court", nil)
	c.mu.Lock()
	c.rules = court
	c.mu.Unlock()
	if court.Staked() {
		c.say("games", c.watch(ctx, court))
	}
	c.mu.Lock()
	jobs := make(map[verde.Hash]job, len(c.jobs)) // that are left: a game may just have ended one
	for id, j := range c.jobs {
		jobs[id] = *j
	}
	c.mu.Unlock()
	for id, j := range jobs {
		if ctx.Err() != nil {
			return
		}
		c.say(id.Short(), c.attend(ctx, court, id, j))
	}
	if len(jobs) == 0 && len(c.matches) == 0 {
		c.seat.prover = nil // its memory is worth more than its time
	}
}

// say logs a trouble once, not at every step. nil says that it is over.
func (c *settler) say(about string, err error) {
	switch {
	case err == nil:
		delete(c.told, about)
	case errors.Is(err, ledger.ErrUnreachable), errors.Is(err, context.Canceled): // which health says, or nobody wants to know
	case c.told[about] != err.Error():
		c.told[about] = err.Error()
		c.n.log.Warn("settle disputes", "about", about, "err", err)
	}
}

// prover returns an execution of a claim's round. One is held at a time: games in one round are played one after the other.
func (c *settler) prover(ctx context.Context, claim *verde.Claim) (verde.Prover, error) {
	if id := claim.Hash(); c.seat.prover == nil || c.seat.claim != id {
		c.seat.prover = nil
		p, err := c.n.disputes.prover(ctx, &verde.Header{Claim: *claim})
		if err != nil {
			return nil, err
		}
		c.seat.claim, c.seat.prover = id, p
	}
	return c.seat.prover, nil
}

// stake is what a node of a local ledger deposits.
func (c *settler) stake() *big.Int {
	rules := c.known()
	if rules == nil {
		return nil
	}
	return new(big.Int).Mul(rules.Bond, big.NewInt(bonds))
}
