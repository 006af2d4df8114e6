package store

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"

	"github.com/dgraph-io/badger/v4"
)

// Envelope is a signed gossip message and the fields it is found by. The store does not look into Raw: who stores it
// has verified it.
type Envelope struct {
	Hash   Hash   // message id
	Kind   string // gossip kind, 1 to 32 bytes
	Author NodeID
	Round  uint64
	Raw    []byte // canonical envelope bytes
}

func (e Envelope) check() error {
	if e.Kind == "" || len(e.Kind) > 32 {
		return fmt.Errorf("kind %q: 1 to 32 bytes are allowed", e.Kind)
	}
	if len(e.Raw) == 0 {
		return errors.New("empty envelope")
	}
	return nil
}

// PutEnvelope stores an envelope until its TTL ends. It reports whether it was new; a known hash changes nothing.
// It does not wait for the disk: an envelope survives kill -9, and after a power loss its peers still have it.
func (s *Store) PutEnvelope(e Envelope) (isNew bool, err error) {
	tx := &Tx{s: s}
	err = s.update("put envelope", func(txn *badger.Txn) error {
		*tx = Tx{s: s, txn: txn, added: make(map[string]usage)}
		return tx.PutEnvelope(e)
	})
	if err != nil {
		return false, err
	}
	return len(tx.added) > 0, s.account(tx.added)
}

// PutEnvelope stores an envelope as part of a commit.
func (tx *Tx) PutEnvelope(e Envelope) error {
	if err := e.check(); err != nil {
		return fmt.Errorf("put envelope: %w", err)
	}
	key := hashKey(bucketEnvelope, e.Hash)
	if _, err := tx.txn.Get(key); err == nil {
		return nil
	} else if !errors.Is(err, badger.ErrKeyNotFound) {
		return err
	}
	ttl := tx.s.cfg.EnvelopeTTL
	if err := tx.set(badger.NewEntry(key, encodeEnvelope(e)).WithTTL(ttl)); err != nil {
		return err
	}
	size := binary.LittleEndian.AppendUint32(nil, uint32(len(e.Raw)))
	if err := tx.set(badger.NewEntry(roundKey(e.Kind, e.Round, e.Author, e.Hash), size).WithTTL(ttl)); err != nil {
		return err
	}
	u := tx.added[e.Kind]
	tx.added[e.Kind] = usage{u.entries + 1, u.bytes + int64(len(e.Raw))}
	return nil
}

// Envelope returns the envelope with this hash; ok is false when it is unknown, expired or evicted.
func (s *Store) Envelope(h Hash) (e Envelope, ok bool, err error) {
	err = s.view("get envelope", func(txn *badger.Txn) error {
		e, ok, err = getEnvelope(txn, h)
		return err
	})
	return e, ok, err
}

// EnvelopeQuery selects envelopes of one kind.
type EnvelopeQuery struct {
	Kind     string
	From, To uint64  // rounds, both inclusive; To 0 means no upper end
	Author   *NodeID // nil: all authors
	Limit    int     // at most this many (default and maximum 10,000)
	MaxBytes int     // stop before the sum of Raw exceeds this; 0 means no such bound
}

// Envelopes returns the matching envelopes sorted by (round, author, hash).
func (s *Store) Envelopes(q EnvelopeQuery) ([]Envelope, error) {
	if q.To == 0 {
		q.To = math.MaxUint64
	}
	if q.Limit <= 0 || q.Limit > 10_000 {
		q.Limit = 10_000
	}
	var out []Envelope
	sum := 0
	err := s.view("list envelopes", func(txn *badger.Txn) error {
		prefix := kindPrefix(q.Kind)
		at := binary.BigEndian.AppendUint64(kindPrefix(q.Kind), q.From)
		return each(txn, prefix, at, false, func(item *badger.Item) (bool, error) {
			_, round, author, h, err := splitRoundKey(item.Key())
			if err != nil || round > q.To {
				return false, err
			}
			if q.Author != nil && author != *q.Author {
				return true, nil
			}
			e, ok, err := getEnvelope(txn, h)
			if err != nil {
				return false, err
			}
			if !ok { // it expired between its index entry and itself
				return true, nil
			}
			if sum += len(e.Raw); q.MaxBytes > 0 && sum > q.MaxBytes {
				return false, nil
			}
			out = append(out, e)
			return len(out) < q.Limit, nil
		})
	})
	return out, err
}

func getEnvelope(txn *badger.Txn, h Hash) (Envelope, bool, error) {
	raw, ok, err := get(txn, hashKey(bucketEnvelope, h))
	if err != nil || !ok {
		return Envelope{}, false, err
	}
	e, err := decodeEnvelope(raw)
	e.Hash = h
	return e, err == nil, err
}

// encodeEnvelope: kind length, kind, author, round, raw.
func encodeEnvelope(e Envelope) []byte {
	b := make([]byte, 0, 1+len(e.Kind)+40+len(e.Raw))
	b = append(append(b, byte(len(e.Kind))), e.Kind...)
	b = binary.BigEndian.AppendUint64(append(b, e.Author[:]...), e.Round)
	return append(b, e.Raw...)
}

func decodeEnvelope(b []byte) (Envelope, error) {
	if len(b) < 1 || len(b) < 1+int(b[0])+40 {
		return Envelope{}, fmt.Errorf("%w: envelope record of %d bytes", ErrCorrupt, len(b))
	}
	var e Envelope
	e.Kind, b = string(b[1:1+int(b[0])]), b[1+int(b[0]):]
	copy(e.Author[:], b)
	e.Round, e.Raw = binary.BigEndian.Uint64(b[32:]), b[40:]
	return e, nil
}
