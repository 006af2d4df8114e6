package store

import (
	"encoding/binary"
	"errors"

	"github.com/dgraph-io/badger/v4"
)

// claimUsage is the key under which claims are counted; no kind is empty, so it cannot collide with one.
const claimUsage = ""

// recount sets the counters from the indexes.
func (s *Store) recount() error {
	counts := make(map[string]usage)
	err := s.db.View(func(txn *badger.Txn) error {
		err := each(txn, []byte{bucketByRound}, nil, true, func(item *badger.Item) (bool, error) {
			kind, _, _, _, err := splitRoundKey(item.Key())
			if err != nil {
				return false, err
			}
			u := counts[kind]
			counts[kind] = usage{u.entries + 1, u.bytes + envelopeSize(item)}
			return true, nil
		})
		if err != nil {
			return err
		}
		return each(txn, []byte{bucketClaimRound}, nil, false, func(*badger.Item) (bool, error) {
			u := counts[claimUsage]
			counts[claimUsage] = usage{entries: u.entries + 1}
			return true, nil
		})
	})
	if err == nil {
		s.countMu.Lock()
		s.counts = counts
		s.countMu.Unlock()
	}
	return err
}

func envelopeSize(item *badger.Item) (n int64) {
	_ = item.Value(func(v []byte) error {
		if len(v) == 4 {
			n = int64(binary.LittleEndian.Uint32(v))
		}
		return nil
	})
	return n
}

// account adds what a commit wrote and prunes the buckets that got too large. The caller's data is committed
// already; an error says only that pruning failed.
func (s *Store) account(added map[string]usage) error {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if s.closed {
		return nil // the next Open counts again
	}
	var errs []error
	for kind, a := range added {
		s.countMu.Lock()
		u := s.counts[kind]
		u = usage{u.entries + a.entries, u.bytes + a.bytes}
		s.counts[kind] = u
		s.countMu.Unlock()
		switch {
		case kind == claimUsage && u.entries > s.cfg.MaxClaims:
			errs = append(errs, s.pruneClaims(u.entries-s.cfg.MaxClaims*9/10))
		case kind != claimUsage && (u.entries > s.cfg.MaxEnvelopes || u.bytes > s.cfg.MaxEnvelopeBytes):
			errs = append(errs, s.pruneEnvelopes(kind))
		}
	}
	return errors.Join(errs...)
}

// pruneEnvelopes recounts one kind exactly and, if it is really above its bounds, deletes its oldest rounds until
// nine tenths are left, so that pruning stays rare.
func (s *Store) pruneEnvelopes(kind string) error {
	type entry struct {
		index []byte
		size  int64
	}
	var all []entry
	var sum usage
	err := s.db.View(func(txn *badger.Txn) error {
		return each(txn, kindPrefix(kind), nil, true, func(item *badger.Item) (bool, error) {
			e := entry{item.KeyCopy(nil), envelopeSize(item)}
			sum = usage{sum.entries + 1, sum.bytes + e.size}
			all = append(all, e)
			return true, nil
		})
	})
	if err != nil {
		return classify(s.cfg.Dir, "prune envelopes", err)
	}
	if sum.entries > s.cfg.MaxEnvelopes || sum.bytes > s.cfg.MaxEnvelopeBytes {
		wb := s.db.NewWriteBatch()
		defer wb.Cancel()
		for _, e := range all {
			if sum.entries <= s.cfg.MaxEnvelopes*9/10 && sum.bytes <= s.cfg.MaxEnvelopeBytes/10*9 {
				break
			}
			h := Hash(e.index[len(e.index)-32:])
			if err := errors.Join(wb.Delete(e.index), wb.Delete(hashKey(bucketEnvelope, h))); err != nil {
				return classify(s.cfg.Dir, "prune envelopes", err)
			}
			sum = usage{sum.entries - 1, sum.bytes - e.size}
		}
		if err := wb.Flush(); err != nil {
			return classify(s.cfg.Dir, "prune envelopes", err)
		}
	}
	s.countMu.Lock()
	s.counts[kind] = sum
	s.countMu.Unlock()
	return nil
}

// pruneClaims deletes the n claims of the oldest rounds and their audits.
func (s *Store) pruneClaims(n int) error {
	var keys [][]byte
	removed := 0
	err := s.db.View(func(txn *badger.Txn) error {
		return each(txn, []byte{bucketClaimRound}, nil, false, func(item *badger.Item) (bool, error) {
			k := item.KeyCopy(nil)
			round, author, h := binary.BigEndian.Uint64(k[1:]), NodeID(k[9:41]), Hash(k[41:])
			keys = append(keys, k, claimAuthorKey(author, round, h), hashKey(bucketClaim, h))
			removed++
			err := each(txn, hashKey(bucketAudit, h), nil, false, func(a *badger.Item) (bool, error) {
				keys = append(keys, a.KeyCopy(nil))
				return true, nil
			})
			return removed < n, err
		})
	})
	if err != nil {
		return classify(s.cfg.Dir, "prune claims", err)
	}
	wb := s.db.NewWriteBatch()
	defer wb.Cancel()
	for _, k := range keys {
		if err := wb.Delete(k); err != nil {
			return classify(s.cfg.Dir, "prune claims", err)
		}
	}
	if err := wb.Flush(); err != nil {
		return classify(s.cfg.Dir, "prune claims", err)
	}
	s.countMu.Lock()
	s.counts[claimUsage] = usage{entries: s.counts[claimUsage].entries - removed}
	s.countMu.Unlock()
	return nil
}
