package ledger

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	maxInFlight   = 16              // transactions sent and not mined
	resendAfter   = 3 * time.Second // the same bytes again: the pool of a restarted node is empty
	patience      = 3               // looks without a receipt before a used-up nonce counts as lost
	maxPause      = 5 * time.Second
	faucetPause   = 12 * time.Second
	gasMargin     = 25_000  // a slot may turn from used to new between estimate and execution
	maxGas        = 1 << 24 // EIP-7825: no transaction may ask for more
	purposeGap    = "fill-nonce"
	transferGas   = 21_000
	bumpNumerator = 5 // a replacement pays at least 5/4 of what it replaces; pools ask for 11/10
	bumpDivisor   = 4
)

// sender brings the journal onto the chain: one goroutine, one account, nonces in order of arrival. Each step looks at
// the chain, settles what was mined, repeats what was lost and sends what is new. Every decision that spends a nonce is
// in the journal, on disk, before it is on the network; so a process killed anywhere repeats itself byte for byte.
type sender struct {
	*Client
	account  *Account
	signer   types.Signer
	verified bool // the contracts were checked since the last time nobody answered

	sentAt    map[string]broadcast // by work key
	missing   map[string]int       // looks without a receipt although the nonce is used up
	askedFor  time.Time            // last request to the faucet
	skew      skewWatch
	lastError string
}

// broadcast is when work went out: with its present fee for the first time, and last.
type broadcast struct{ first, last time.Time }

func newSender(c *Client, verified bool) *sender {
	return &sender{
		Client: c, account: c.cfg.Account, verified: verified,
		signer:  types.LatestSignerForChainID(new(big.Int).SetUint64(c.cfg.ChainID)),
		sentAt:  make(map[string]broadcast),
		missing: make(map[string]int),
	}
}

func (s *sender) run(ctx context.Context) {
	backoff := s.cfg.Poll
	for {
		err := s.step(ctx)
		if ctx.Err() != nil {
			return
		}
		s.report(err)
		pause := s.cfg.Poll
		switch {
		case err != nil:
			pause = backoff
			backoff = min(2*backoff, maxPause)
		case s.idle():
			pause = max(maxPause, s.cfg.Poll)
			fallthrough
		default:
			backoff = s.cfg.Poll
		}
		timer := time.NewTimer(pause)
		select {
		case <-ctx.Done():
			timer.Stop()
			return
		case <-timer.C:
		case <-s.wake:
			timer.Stop()
		}
	}
}

func (s *sender) idle() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	_, waiting := s.journal.tally()
	return waiting == 0
}

// report keeps Health fresh and logs a trouble once, not at every step.
func (s *sender) report(err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err == nil {
		s.health.Connected, s.health.LastError, s.health.LastOK = true, "", time.Now()
		if s.lastError != "" {
			s.log.Info("ledger works again", "endpoint", s.rpc.url())
		}
		s.lastError = ""
		return
	}
	if errors.Is(err, ErrUnreachable) || errors.Is(err, ErrWrongChain) {
		s.health.Connected = false
		s.verified = false
	}
	s.health.LastError = err.Error()
	if s.lastError != err.Error() {
		s.log.Warn("ledger is in trouble; work waits in the journal", "err", err)
		s.lastError = err.Error()
	}
}

// step does one round of everything that can be done now.
func (s *sender) step(ctx context.Context) error {
	if !s.verified {
		if err := s.checkContracts(ctx); err != nil {
			return err
		}
		s.verified = true
	}
	address := s.account.Address()
	v, err := s.look(ctx, &address)
	if err != nil {
		return err
	}
	clock := s.skew.look(v.head, time.Now())
	s.mu.Lock()
	if clock != "" && s.health.Clock == "" {
		s.log.Warn("the clock may be wrong", "why", clock)
	}
	s.health.Clock = clock
	s.health.Head, s.health.Safe, s.health.BalanceWei = uint64(v.head.Number), v.safe, v.balance.String()
	works := slices.Clone(s.journal.order)
	s.mu.Unlock()
	if s.behind(v, works) {
		return s.reconcile(ctx, v, works)
	}
	works = slices.DeleteFunc(works, (*work).settled)
	if len(works) == 0 {
		s.forgetTimes()
		return nil
	}

	if err := s.settleMined(ctx, v, pick(works, Mined)); err != nil {
		return err
	}
	if err := s.findReceipts(ctx, v, pick(works, Sent)); err != nil {
		return err
	}
	// What the two steps above decided is in the journal; read it again.
	s.mu.Lock()
	works = slices.DeleteFunc(slices.Clone(s.journal.order), (*work).settled)
	s.mu.Unlock()
	sent := pick(works, Sent)
	sent, err = s.repairNonces(v, sent)
	if err != nil {
		return err
	}
	if err := s.resend(ctx, v, sent); errors.Is(err, ErrNoFunds) {
		need := new(big.Int)
		for _, w := range sent {
			need.Add(need, w.cost())
		}
		return s.fund(ctx, v, need)
	} else if err != nil {
		return err
	}
	return s.sendNew(ctx, v, sent, pick(works, Mined), pick(works, Queued))
}

// pick returns the work in one state, in order.
func pick(works []*work, state State) []*work {
	var picked []*work
	for _, w := range works {
		if w.State == state {
			picked = append(picked, w)
		}
	}
	return picked
}

func (s *sender) forgetTimes() {
	clear(s.sentAt)
	clear(s.missing)
}

// settleMined records what is in safe blocks, and takes back what is in blocks that the chain has replaced or lost.
func (s *sender) settleMined(ctx context.Context, v view, mined []*work) error {
	blocks := make([]*block, len(mined))
	requests := make([]rpc.BatchElem, len(mined))
	for i, w := range mined {
		requests[i] = rpc.BatchElem{
			Method: "eth_getBlockByNumber", Args: []any{hexutil.Uint64(w.Block), false}, Result: &blocks[i],
		}
	}
	if err := s.rpc.batch(ctx, requests); err != nil {
		return fmt.Errorf("look for mined transactions: %w", err)
	}
	var changes []*work
	for i, w := range mined {
		if requests[i].Error != nil {
			return fmt.Errorf("look for mined transactions: %w", requests[i].Error)
		}
		next := *w
		switch {
		case blocks[i] == nil || blocks[i].Hash != w.BlockHash:
			next.State, next.Block, next.BlockHash = Sent, 0, common.Hash{}
			s.log.Warn("ledger took a block back; sending again", "purpose", w.Purpose, "id", w.ID, "block", w.Block)
		case w.Block <= v.safe:
			next.State = Recorded
			delete(s.sentAt, w.key())
			delete(s.missing, w.key())
		default:
			continue
		}
		changes = append(changes, &next)
	}
	return s.update(changes...)
}

// findReceipts asks for all attempts at the work whose nonce is used up.
func (s *sender) findReceipts(ctx context.Context, v view, sent []*work) error {
	var requests []rpc.BatchElem
	var owners []*work
	for _, w := range sent {
		if w.Nonce >= v.nonce {
			continue
		}
		for _, hash := range w.Attempts {
			var r *receipt
			requests = append(requests, rpc.BatchElem{
				Method: "eth_getTransactionReceipt", Args: []any{hash}, Result: &r,
			})
			owners = append(owners, w)
		}
	}
	if err := s.rpc.batch(ctx, requests); err != nil {
		return fmt.Errorf("look for receipts: %w", err)
	}
	found := make(map[*work]*receipt)
	for i, r := range requests {
		if r.Error != nil {
			return fmt.Errorf("look for receipts: %w", r.Error) // the node's index lags behind its chain
		}
		if got := *r.Result.(**receipt); got != nil {
			found[owners[i]] = got
		}
	}
	var changes []*work
	for _, w := range sent {
		if w.Nonce >= v.nonce {
			continue
		}
		next := *w
		r, ok := found[w]
		switch {
		case !ok:
			// Another transaction of this key used the nonce, or the endpoint lags behind the one that gave the nonce.
			s.missing[w.key()]++
			if s.missing[w.key()] < patience {
				continue
			}
			delete(s.missing, w.key())
			s.log.Warn("ledger nonce was used by a transaction that is not ours; sending again with a new one",
				"purpose", w.Purpose, "id", w.ID, "nonce", w.Nonce)
			next.requeue()
		case r.Status == 1:
			next.State, next.Block, next.BlockHash, next.GasUsed = Mined, uint64(r.Block), r.BlockHash, uint64(r.GasUsed)
			if next.Block <= v.safe {
				next.State = Recorded
			}
		default:
			next.State, next.Block, next.GasUsed = Failed, uint64(r.Block), uint64(r.GasUsed)
			next.Reason = s.whyReverted(ctx, w, uint64(r.Block))
			s.refused(&next)
		}
		changes = append(changes, &next)
	}
	return s.update(changes...)
}

// requeue gives work back to the end of sendNew with a fresh nonce. The attempts stay known.
func (w *work) requeue() {
	w.State, w.Nonce, w.Raw, w.FeeCap, w.Tip = Queued, 0, nil, nil, nil
}

// whyReverted repeats a call that failed in a block to hear the reason.
func (s *sender) whyReverted(ctx context.Context, w *work, block uint64) string {
	from := s.account.Address()
	var out hexutil.Bytes
	err := s.rpc.call(ctx, &out, "eth_call", callArgs(&from, w.To, w.Data, w.value()), hexutil.Uint64(block))
	if err == nil || errors.Is(err, ErrUnreachable) {
		return "reverted in block " + fmt.Sprint(block)
	}
	return s.revertReason(err)
}

// resend repeats what has not been mined: the same bytes after a short while, with a higher fee after a long one.
func (s *sender) resend(ctx context.Context, v view, sent []*work) error {
	var changes, again []*work
	now := time.Now()
	for _, w := range sent {
		if w.Nonce < v.nonce {
			continue
		}
		times, known := s.sentAt[w.key()]
		switch {
		case !known:
			s.sentAt[w.key()] = broadcast{first: now, last: now}
		case now.Sub(times.first) >= s.cfg.Reprice:
			s.sentAt[w.key()] = broadcast{first: now, last: now}
			next := *w
			if err := s.price(&next, v); err != nil {
				s.log.Warn("ledger transaction waits and is not repriced", "err", err)
				break // the same bytes again
			}
			if err := s.sign(&next); err != nil {
				return err
			}
			changes = append(changes, &next)
			w = &next
		case now.Sub(times.last) >= resendAfter:
			s.sentAt[w.key()] = broadcast{first: times.first, last: now}
		default:
			continue
		}
		again = append(again, w)
	}
	if err := s.update(changes...); err != nil {
		return err
	}
	return s.send(ctx, again)
}

// sendNew estimates, prices, signs, journals and sends queued work, oldest first, as far as funds and window reach.
func (s *sender) sendNew(ctx context.Context, v view, sent, mined, queued []*work) error {
	if len(queued) == 0 {
		return nil
	}
	next := v.nonce
	reserved := new(big.Int)
	inFlight := 0
	for _, w := range sent {
		if w.Nonce >= v.nonce {
			next = max(next, w.Nonce+1)
			reserved.Add(reserved, w.cost())
			inFlight++
		}
	}
	var ready []*work
	var trouble error
	for _, w := range queued {
		if inFlight >= maxInFlight {
			break
		}
		fresh := *w
		// What a contract says about work that depends on other work of ours is only final once that is in a block.
		decided, err := s.estimate(ctx, &fresh, inFlight == 0 && len(ready) == 0)
		if err != nil {
			trouble = err
			break
		}
		if decided {
			if err := s.update(&fresh); err != nil {
				return err
			}
			continue
		}
		if fresh.Gas == 0 {
			break // refused for now: wait until what is in flight is mined
		}
		if err := s.price(&fresh, v); err != nil {
			trouble = err
			break
		}
		reserved.Add(reserved, fresh.cost())
		if v.balance.Cmp(reserved) < 0 {
			trouble = s.fund(ctx, v, reserved)
			break
		}
		fresh.State, fresh.Nonce = Sent, next
		if err := s.sign(&fresh); err != nil {
			return err
		}
		ready = append(ready, &fresh)
		next++
		inFlight++
	}
	if err := s.update(ready...); err != nil {
		return err
	}
	now := time.Now()
	for _, w := range ready {
		s.sentAt[w.key()] = broadcast{first: now, last: now}
	}
	return errors.Join(s.send(ctx, ready), trouble)
}

// estimate sets w.Gas. A call that the contract refuses is decided (recorded or failed) when nothing of ours that could
// change the answer is on its way; otherwise Gas stays zero and the work waits.
func (s *sender) estimate(ctx context.Context, w *work, alone bool) (decided bool, err error) {
	from := s.account.Address()
	var gas hexutil.Uint64
	err = s.rpc.call(ctx, &gas, "eth_estimateGas", callArgs(&from, w.To, w.Data, w.value()))
	switch {
	case err == nil:
		w.Gas = min(uint64(gas)+gasMargin, maxGas)
		return false, nil
	case isRevert(err):
		w.Gas = 0
		if !alone {
			return false, nil
		}
		return s.decide(ctx, w, err)
	case w.value().Sign() > 0 && strings.Contains(err.Error(), "insufficient funds"):
		w.Gas = 150_000 // enough for any call that carries ether; the funds check that follows says the rest
		return false, nil
	}
	return false, fmt.Errorf("estimate gas of %s %s: %w", w.Purpose, w.ID, err)
}

// decide settles work that the contract refuses: what it wanted may already be so, or it
// may want it in another way.
func (s *sender) decide(ctx context.Context, w *work, refusal error) (bool, error) {
	done, err := s.alreadySo(ctx, w, refusal)
	switch {
	case err != nil:
		return false, err
	case done:
		w.State = Recorded
		return true, nil
	case s.rotates(w, refusal):
		return true, nil // still queued
	}
	w.State, w.Reason = Failed, s.revertReason(refusal)
	s.refused(w)
	return true, nil
}

// refused logs work that the contract refuses.
func (s *sender) refused(w *work) {
	if w.Tentative {
		s.log.Info("ledger refuses a transaction that its owner was not sure of", "purpose", w.Purpose, "id", w.ID, "reason", w.Reason)
		return
	}
	s.log.Error("ledger refuses a transaction", "purpose", w.Purpose, "id", w.ID, "reason", w.Reason)
}

func (s *sender) sign(w *work) error {
	tx, err := s.account.sign(types.NewTx(&types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(s.cfg.ChainID), Nonce: w.Nonce, GasTipCap: w.Tip.ToInt(), GasFeeCap: w.FeeCap.ToInt(),
		Gas: w.Gas, To: &w.To, Value: w.value(), Data: w.Data,
	}), s.signer)
	if err != nil {
		return err
	}
	raw, err := tx.MarshalBinary()
	if err != nil {
		return fmt.Errorf("encode transaction: %w", err)
	}
	w.Raw = raw
	w.Attempts = append(slices.Clone(w.Attempts), tx.Hash())
	if n := len(w.Attempts); n > maxAttempts {
		w.Attempts = w.Attempts[n-maxAttempts:]
	}
	return nil
}

// send broadcasts signed work. Answers that only say that the network knows better are no errors: the next look at the
// chain settles them.
func (s *sender) send(ctx context.Context, works []*work) error {
	requests := make([]rpc.BatchElem, len(works))
	for i, w := range works {
		requests[i] = rpc.BatchElem{Method: "eth_sendRawTransaction", Args: []any{w.Raw}, Result: new(common.Hash)}
	}
	if err := s.rpc.batch(ctx, requests); err != nil {
		for _, w := range works {
			times := s.sentAt[w.key()]
			times.last = time.Time{} // who knows what arrived: again at once
			s.sentAt[w.key()] = times
		}
		return fmt.Errorf("send transactions: %w", err)
	}
	for i, r := range requests {
		if r.Error == nil {
			continue
		}
		text := r.Error.Error()
		switch {
		case strings.Contains(text, "already known"), strings.Contains(text, "nonce too low"),
			strings.Contains(text, "underpriced"), strings.Contains(text, "already imported"):
		case strings.Contains(text, "insufficient funds"):
			return fmt.Errorf("send %s %s: %w: %w", works[i].Purpose, works[i].ID, ErrNoFunds, r.Error)
		default:
			return fmt.Errorf("send %s %s: %w", works[i].Purpose, works[i].ID, r.Error)
		}
	}
	return nil
}
