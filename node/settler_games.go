package node

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"verdant/ledger"
	"verdant/ledger/contracts"
	"verdant/node/control"
	"verdant/node/settle"
	"verdant/node/store"
	"verdant/verde"
)

// This file plays the games on chain that this node is a party of.

// watch reads what has happened to games since the last time, and makes the moves that are due.
func (c *settler) watch(ctx context.Context, rules *ledger.Court) error {
	from, err := c.from()
	if err != nil {
		return err
	}
	events, next, err := c.n.ledger.GameEvents(ctx, rules, from)
	if err != nil {
		return err
	}
	self := c.n.ledger.Account()
	matches := map[common.Hash]*match{}
	for _, e := range events {
		switch m := matches[e.ID]; {
		case e.Winner != (common.Address{}):
			if e.Winner == self || e.Loser == self {
				c.resolved(e, self)
			}
			delete(matches, e.ID)
		case e.Challenger == self && e.Defender != self, e.Defender == self && e.Challenger != self:
			if len(matches) >= maxMatches {
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
		if err := c.play(ctx, rules, m); err != nil {
			c.n.log.Warn("game on the ledger", "game", id, "err", err)
		}
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

// resolved tells of the end of a game.
func (c *settler) resolved(e ledger.GameEvent, self common.Address) {
	what := "won"
	if e.Loser == self {
		what = "lost"
	}
	c.n.log.Info("game on the ledger is over", "game", e.ID, "what", what, "tx", e.Tx)
	if m := c.matches[e.ID]; m != nil {
		c.n.events.add(control.Event{
			Kind: control.EventDispute, Claim: m.claim.Hash().String(),
			Message: fmt.Sprintf("a game about claim %s of round %d was %s on the ledger, in transaction %s", m.claim.Hash().Short(), m.claim.Round, what, e.Tx),
		})
	}
}

// play brings a match up to date and makes the move that is due.
func (c *settler) play(ctx context.Context, rules *ledger.Court, m *match) error {
	if m.foreign {
		return nil
	}
	if m.table == nil || m.taken > len(m.moves) {
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
			m.table = nil // a block may have been replaced: from the beginning
			return fmt.Errorf("follow move %d: %w", m.taken, err)
		}
		m.taken++
	}
	game := contracts.NewDisputeGame()
	turn, deadline := m.table.Turn()
	id := m.opened.ID.Hex() + "/" + m.table.Pos.Digest().Hex()[2:18]
	if turn != m.role {
		now := uint64(max(c.n.cfg.Now().Unix(), 0))
		if now <= deadline+1 {
			return nil
		}
		if head, err := c.n.ledger.Now(ctx); err != nil {
			return err
		} else if head <= deadline { // a quiet chain's time stands still
			return c.n.ledger.Do(ctx, ledger.Call{Purpose: purposePoke, ID: id, To: c.n.ledger.Account()})
		}
		return c.n.ledger.Do(ctx, ledger.Call{Purpose: purposeMove, ID: id + "/timeout", To: rules.Game, Data: game.PackTimeout(m.table.Pos.Game())})
	}
	if _, ok := c.n.ledger.Progress(purposeMove, id); ok {
		return nil // on its way
	}
	if m.prover == nil {
		var err error
		if m.prover, err = c.n.disputes.prover(ctx, &verde.Header{Claim: m.claim}); err != nil {
			return err
		}
	}
	data, err := m.table.Next(m.prover)
	if err != nil || data == nil {
		return err
	}
	return c.n.ledger.Do(ctx, ledger.Call{Purpose: purposeMove, ID: id, To: rules.Game, Data: data})
}

// sit finds out what a game is about and where it began.
func (c *settler) sit(ctx context.Context, rules *ledger.Court, m *match) error {
	tx, err := c.n.ledger.Transaction(ctx, m.opened.Tx, m.opened.Block)
	if err != nil {
		return err
	}
	pos, err := settle.ReadOpen(tx.Input)
	if err != nil {
		return err
	}
	t, moves, err := c.subject(pos, m.role)
	if err != nil {
		return err
	}
	if moves == 0 {
		// The game is about a task, or about a claim that this node's account signed for another node.
		c.n.log.Info("a game on the ledger is about no claim of this swarm that this node knows", "game", m.opened.ID, "tx", m.opened.Tx)
		m.foreign = true
		return nil
	}
	who := settle.Parties{Challenger: pos.Challenger, Defender: pos.Defender, Nonce: pos.Nonce}
	table, err := settle.NewTable(c.plan, t, moves, who, rules.Clocks)
	if err != nil {
		return err
	}
	table.Open(tx.Time)
	if table.Pos.Digest() != m.opened.Position {
		return errors.New("the game began in another position")
	}
	m.table, m.taken, m.claim, m.prover = table, 0, t.Header.Claim, nil
	return nil
}

// subject finds the dispute, or at least the claim, that a game on chain goes on with, and after how many moves; 0 if this node does
// not know of it.
func (c *settler) subject(pos contracts.Position, role verde.Party) (t verde.Transcript, moves int, err error) {
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
	list, err := c.n.store.Claims(store.ClaimQuery{Author: &own, Limit: maxOwnClaims})
	if err != nil {
		return t, 0, err
	}
	for _, k := range list {
		claim, err := openClaim(c.n.spec.ID, k.Raw, verde.Hash(k.Hash))
		if err != nil || !about(claim) {
			continue
		}
		for _, door := range []verde.Door{verde.DoorSteps, verde.DoorEnd} {
			t := settle.FromClaim(claim, c.n.disputes.rules.Hash(), door)
			if n, err := c.plan.Find(t, who, digest); err == nil && n > 0 {
				return t, n, nil
			}
		}
	}
	return t, 0, nil
}

// maxOwnClaims bounds how many own claims are searched for one that a game is about.
const maxOwnClaims = 1 << 16
