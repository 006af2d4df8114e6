package node

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"verdant/ledger"
	"verdant/ledger/contracts"
	"verdant/node/settle"
	"verdant/node/store"
	"verdant/swarm/manifest"
	"verdant/verde"
)

// This file plays the games on chain that this node is a party of.

// maxMatches bounds the games that this node plays on chain at once. Each locks a bond of its own stake.
const maxMatches = 64

// match is a game on chain with this node as a party.
type match struct {
	opened ledger.GameEvent
	moves  []ledger.GameEvent
	table  *settle.Table
	taken  int // moves the table knows
	claim  verde.Claim
	role   verde.Party

	foreign bool // it is none of this node's disputes
}

// stands is the position after the moves that the table knows, as the chain tells it.
func (m *match) stands() common.Hash {
	if m.taken == 0 {
		return m.opened.Position
	}
	return m.moves[m.taken-1].Position
}

// watch reads what has happened to games since the last time, and makes the moves that are due.
func (c *settler) watch(ctx context.Context, rules *ledger.Court) error {
	from, err := c.from()
	if err != nil {
		return err
	}
	events, _, safe, err := c.n.ledger.GameEvents(ctx, rules, from)
	if err != nil {
		return err
	}
	self := c.n.ledger.Account()
	next := max(from, safe+1) // what is above may still be replaced: it is read again
	matches := map[common.Hash]*match{}
	for _, e := range events {
		switch m := matches[e.ID]; {
		case e.Winner != (common.Address{}):
			if (e.Winner == self || e.Loser == self) && e.Block <= safe {
				c.resolved(e, self)
			}
			delete(matches, e.ID)
		case e.Challenger == self && e.Defender != self, e.Defender == self && e.Challenger != self:
			if len(matches) >= maxMatches {
				next = min(next, e.Block) // its turn comes
				continue
			}
			m = &match{opened: e, role: verde.Challenger}
			if e.Defender == self {
				m.role = verde.Defender
			}
			if had := c.matches[e.ID]; had != nil && had.opened == e {
				m = had
				m.moves = nil
			}
			matches[e.ID] = m
		case m != nil:
			m.moves = append(m.moves, e)
		}
	}
	c.matches = matches
	for id, m := range matches {
		next = min(next, m.opened.Block)
		c.say("game "+id.Hex()[:10], c.play(ctx, rules, m))
	}
	if next == from {
		return nil
	}
	return c.n.store.Commit(func(tx *store.Tx) error { return tx.Put(keySettleBlock, binary.BigEndian.AppendUint64(nil, next)) })
}

// from is the block from which games have to be read.
func (c *settler) from() (uint64, error) {
	raw, ok, err := c.n.store.Get(keySettleBlock)
	if err != nil || !ok || len(raw) != 8 {
		return 0, err
	}
	return binary.BigEndian.Uint64(raw), nil
}

// play brings a match up to date and makes the move that is due.
func (c *settler) play(ctx context.Context, rules *ledger.Court, m *match) error {
	if m.foreign {
		return nil
	}
	if m.table == nil || m.taken > len(m.moves) || m.table.Pos.Digest() != m.stands() { // a block may have been replaced
		if err := c.sit(ctx, rules, m); err != nil || m.foreign {
			return err
		}
	}
	for m.taken < len(m.moves) {
		e := m.moves[m.taken]
		tx, err := c.n.ledger.Transaction(ctx, e.Tx, e.Block)
		if err != nil {
			return err
		}
		move, err := m.table.Read(tx.Input)
		if err == nil && move == nil {
			err = errors.New("it goes on after its end")
		}
		if err == nil {
			err = m.table.Take(move, tx.Time)
		}
		if err == nil && m.table.Pos.Digest() != e.Position {
			err = errors.New("the contract holds another position")
		}
		if err != nil {
			m.table = nil // from the beginning
			return fmt.Errorf("follow move %d: %w", m.taken, err)
		}
		m.taken++
	}
	turn, deadline := m.table.Turn()
	id := m.opened.ID.Hex() + "/" + m.table.Pos.Digest().Hex()[2:18]
	if turn != m.role {
		return c.expire(ctx, rules, m, id, deadline)
	}
	name, err := c.try(purposeMove, id)
	if err != nil || name == "" {
		return err
	}
	prover, err := c.prover(ctx, &m.claim)
	if err != nil {
		return err
	}
	data, err := m.table.Next(prover)
	if err != nil || data == nil {
		return err
	}
	if s := c.n.cfg.silent; s != nil && fall(&s.ledger) {
		return nil
	}
	return c.n.ledger.Do(ctx, ledger.Call{Purpose: purposeMove, ID: name, To: rules.Game, Data: data, Tentative: true})
}

// expire ends a game whose other side is late, by the clock of the chain.
func (c *settler) expire(ctx context.Context, rules *ledger.Court, m *match, id string, deadline uint64) error {
	head, err := c.n.ledger.Now(ctx)
	if err != nil {
		return err
	}
	if head > deadline {
		name, err := c.try(purposeMove, id+"/timeout")
		if err != nil || name == "" {
			return err
		}
		data := contracts.NewDisputeGame().PackTimeout(m.table.Pos.Game())
		return c.n.ledger.Do(ctx, ledger.Call{Purpose: purposeMove, ID: name, To: rules.Game, Data: data, Tentative: true})
	}
	now := uint64(max(c.n.cfg.Now().Unix(), 0))
	if now <= deadline+1 || c.n.spec.Manifest.Ledger.Kind != manifest.LocalLedger {
		return nil
	}
	// The time of a local ledger stands still while nobody sends anything.
	poke := fmt.Sprintf("%s/%d", id, now/uint64(rules.Clocks.Window))
	return c.n.ledger.Do(ctx, ledger.Call{Purpose: purposePoke, ID: poke, To: c.n.ledger.Account()})
}

// try returns the name of a move that is to be sent now; empty if it is on its way. An endpoint that lags behind may refuse a move that
// is right, so it is tried a few times.
func (c *settler) try(purpose, id string) (string, error) {
	for n := range settleTries {
		name := fmt.Sprintf("%s#%d", id, n)
		entry, ok := c.n.ledger.Progress(purpose, name)
		switch {
		case !ok:
			return name, nil
		case entry.State != ledger.Failed:
			return "", nil
		case n == settleTries-1:
			return "", fmt.Errorf("the contract refuses %s %s: %s", purpose, id, entry.Reason)
		}
	}
	return "", nil
}

// sit finds out what a game is about and where it began.
func (c *settler) sit(ctx context.Context, rules *ledger.Court, m *match) error {
	tx, err := c.n.ledger.Transaction(ctx, m.opened.Tx, m.opened.Block)
	if err != nil {
		return err
	}
	if m.foreign, err = settle.ForTask(tx.Input); err != nil || m.foreign {
		return err
	}
	pos, err := settle.ReadOpen(tx.Input)
	if err != nil {
		return err
	}
	plan := c.plan
	t, moves, err := c.subject(pos, m.role, time.Unix(int64(tx.Time), 0))
	if err == nil && moves == 0 && m.role == verde.Defender {
		plan, t, moves, err = c.n.market.accused(pos)
	}
	if err != nil {
		return err
	}
	if moves == 0 {
		// This node's account has signed the claim for another node, say.
		c.n.log.Info("a game on the ledger is about no claim of this swarm that this node knows", "game", m.opened.ID, "tx", m.opened.Tx)
		m.foreign = true
		return nil
	}
	who := settle.Parties{Challenger: pos.Challenger, Defender: pos.Defender, Nonce: pos.Nonce}
	table, err := settle.NewTable(plan, t, moves, who, rules.Clocks)
	if err != nil {
		return err
	}
	table.Open(tx.Time)
	if table.Pos.Digest() != m.opened.Position {
		return errors.New("the game began in another position")
	}
	m.table, m.taken, m.claim = table, 0, t.Header.Claim
	if m.claim.Node == c.n.self { // the game may last longer than it could be begun
		c.n.journal.keep(&m.claim, c.n.cfg.Now().Add(2*time.Duration(rules.Clocks.Budget)*time.Second))
	}
	return nil
}

// subject finds the dispute, or at least the claim, that a game which was opened on chain at a time goes on with, and after how many
// moves; 0 if this node does not know of it.
func (c *settler) subject(pos contracts.Position, role verde.Party, opened time.Time) (t verde.Transcript, moves int, err error) {
	digest := pos.Digest()
	who := settle.Parties{Challenger: pos.Challenger, Defender: pos.Defender, Nonce: pos.Nonce}
	about := func(claim *verde.Claim) bool { return contracts.SubjectHash(c.plan.Subject(claim)) == pos.Subject }
	for _, id := range c.n.disputes.played() {
		t, ok, err := c.n.disputes.service.Transcript(id)
		if err != nil || !ok || !about(&t.Header.Claim) {
			continue
		}
		if n, err := c.plan.Find(t, who, digest); err == nil && n > 0 {
			return t, n, nil
		}
	}
	if role != verde.Defender {
		return t, 0, nil
	}
	own := [32]byte(c.n.self)
	list, err := c.n.store.Claims(store.ClaimQuery{From: c.n.spec.Disputable(opened), Author: &own, Latest: true})
	if err != nil {
		return t, 0, err
	}
	for _, k := range list {
		claim, err := openClaim(c.n.spec.ID, k.Raw, verde.Hash(k.Hash))
		if err != nil || !about(claim) {
			continue
		}
		if t, n := begun(c.plan, claim, c.n.disputes.rules.Hash(), pos); n > 0 {
			return t, n, nil
		}
	}
	return t, 0, nil
}

// begun is the transcript of a game that begins at a position with nothing but the claim; 0 moves if none does.
func begun(plan *settle.Plan, claim *verde.Claim, rules verde.Hash, pos contracts.Position) (verde.Transcript, int) {
	who := settle.Parties{Challenger: pos.Challenger, Defender: pos.Defender, Nonce: pos.Nonce}
	for _, door := range []verde.Door{verde.DoorSteps, verde.DoorEnd} {
		t := settle.FromClaim(claim, rules, door)
		if n, err := plan.Find(t, who, pos.Digest()); err == nil && n > 0 {
			return t, n
		}
	}
	return verde.Transcript{}, 0
}
