package store

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"time"

	"github.com/dgraph-io/badger/v4"
)

// Claim is a round claim with its signed envelope, kept without expiry: it must stay auditable.
type Claim struct {
	Hash   Hash // claim hash, not the envelope's
	Author NodeID
	Round  uint64
	Raw    []byte // the envelope bytes, which hold the claim and prove who made it
}

// PutClaim stores a claim; a known hash changes nothing.
func (s *Store) PutClaim(c Claim) error {
	return s.Commit(func(tx *Tx) error { return tx.PutClaim(c) })
}

// PutClaim stores a claim as part of a commit.
func (tx *Tx) PutClaim(c Claim) error {
	if len(c.Raw) == 0 {
		return errors.New("put claim: empty envelope")
	}
	key := hashKey(bucketClaim, c.Hash)
	if _, err := tx.txn.Get(key); err == nil {
		return nil
	} else if !errors.Is(err, badger.ErrKeyNotFound) {
		return err
	}
	rec := binary.BigEndian.AppendUint64(append([]byte(nil), c.Author[:]...), c.Round)
	if err := tx.set(badger.NewEntry(key, append(rec, c.Raw...))); err != nil {
		return err
	}
	for _, k := range [][]byte{claimRoundKey(c.Round, c.Author, c.Hash), claimAuthorKey(c.Author, c.Round, c.Hash)} {
		if err := tx.set(badger.NewEntry(k, nil)); err != nil {
			return err
		}
	}
	u := tx.added[claimUsage]
	tx.added[claimUsage] = usage{u.entries + 1, u.bytes + int64(len(c.Raw))}
	return nil
}

// Claim returns the claim with this hash.
func (s *Store) Claim(h Hash) (c Claim, ok bool, err error) {
	err = s.view("get claim", func(txn *badger.Txn) error {
		c, ok, err = getClaim(txn, h)
		return err
	})
	return c, ok, err
}

func getClaim(txn *badger.Txn, h Hash) (Claim, bool, error) {
	raw, ok, err := get(txn, hashKey(bucketClaim, h))
	if err != nil || !ok {
		return Claim{}, false, err
	}
	if len(raw) < 40 {
		return Claim{}, false, fmt.Errorf("%w: claim record of %d bytes", ErrCorrupt, len(raw))
	}
	c := Claim{Hash: h, Round: binary.BigEndian.Uint64(raw[32:]), Raw: raw[40:]}
	copy(c.Author[:], raw)
	return c, true, nil
}

// ClaimQuery selects claims.
type ClaimQuery struct {
	From, To uint64  // rounds, both inclusive; To 0 means no upper end
	Author   *NodeID // nil: all authors
	Latest   bool    // newest round first
	Limit    int     // at most this many (default and maximum 10,000)
}

// Claims returns the matching claims sorted by (round, author, hash), or backwards with Latest. Two claims of one
// author and round are both there: that is the evidence of an equivocation.
func (s *Store) Claims(q ClaimQuery) ([]Claim, error) {
	if q.To == 0 {
		q.To = math.MaxUint64
	}
	if q.Limit <= 0 || q.Limit > 10_000 {
		q.Limit = 10_000
	}
	prefix := []byte{bucketClaimRound}
	if q.Author != nil {
		prefix = append([]byte{bucketClaimAuthor}, q.Author[:]...)
	}
	at := binary.BigEndian.AppendUint64(append([]byte(nil), prefix...), q.From)
	if q.Latest {
		at = binary.BigEndian.AppendUint64(append([]byte(nil), prefix...), q.To)
		for range 65 { // beyond every key of the last round
			at = append(at, 0xff)
		}
	}
	var out []Claim
	err := s.view("list claims", func(txn *badger.Txn) error {
		it := txn.NewIterator(badger.IteratorOptions{Prefix: prefix, Reverse: q.Latest})
		defer it.Close()
		for it.Seek(at); it.Valid() && len(out) < q.Limit; it.Next() {
			k := it.Item().Key()
			round := binary.BigEndian.Uint64(k[len(prefix):])
			if round < q.From || round > q.To {
				break
			}
			c, ok, err := getClaim(txn, Hash(k[len(k)-32:]))
			if err != nil {
				return err
			}
			if ok {
				out = append(out, c)
			}
		}
		return nil
	})
	return out, err
}

// Audit is the outcome of re-executing a claim.
type Audit struct {
	Claim   Hash      `json:"claim"`
	Auditor NodeID    `json:"auditor"`
	Agrees  bool      `json:"agrees"`
	Step    int       `json:"step"`             // first step whose root differs, -1 when it agrees
	Detail  string    `json:"detail,omitempty"` // one sentence, at most 1 KiB
	When    time.Time `json:"when"`
}

// PutAudit stores an audit, replacing an earlier one of the same claim by the same auditor.
func (s *Store) PutAudit(a Audit) error {
	return s.Commit(func(tx *Tx) error { return tx.PutAudit(a) })
}

// PutAudit stores an audit as part of a commit.
func (tx *Tx) PutAudit(a Audit) error {
	if len(a.Detail) > 1024 {
		a.Detail = a.Detail[:1024]
	}
	raw, err := json.Marshal(a)
	if err != nil {
		return fmt.Errorf("encode audit: %w", err)
	}
	return tx.set(badger.NewEntry(auditKey(a.Claim, a.Auditor), raw))
}

// Audits returns the audits of one claim sorted by auditor, at most 10,000.
func (s *Store) Audits(claim Hash) ([]Audit, error) { return s.audits(hashKey(bucketAudit, claim)) }

// AllAudits returns the audits of every claim sorted by claim and auditor, at most 10,000.
func (s *Store) AllAudits() ([]Audit, error) { return s.audits([]byte{bucketAudit}) }

func (s *Store) audits(prefix []byte) ([]Audit, error) {
	var out []Audit
	err := s.view("list audits", func(txn *badger.Txn) error {
		return each(txn, prefix, nil, true, func(item *badger.Item) (bool, error) {
			var a Audit
			err := item.Value(func(v []byte) error { return json.Unmarshal(v, &a) })
			if err != nil {
				return false, fmt.Errorf("%w: audit record: %v", ErrCorrupt, err)
			}
			out = append(out, a)
			return len(out) < 10_000, nil
		})
	})
	return out, err
}
