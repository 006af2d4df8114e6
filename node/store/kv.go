package store

import (
	"encoding/binary"
	"errors"
	"fmt"
	"sync"

	"github.com/dgraph-io/badger/v4"
)

// Tx is one atomic commit. It is valid only inside the function given to Commit, which may run more than once.
type Tx struct {
	s     *Store
	txn   *badger.Txn
	bytes int
	added map[string]usage
}

// Commit runs fn and makes everything it put durable at once: after Commit returns nil the changes survive kill -9 and
// power loss, after an error or a crash before it none of them is visible. fn may be called several times and must
// not have other effects. Errors: ErrTooLarge, ErrDiskFull, ErrClosed, or fn's own.
func (s *Store) Commit(fn func(*Tx) error) error {
	tx := &Tx{s: s}
	err := s.update("commit", func(txn *badger.Txn) error {
		*tx = Tx{s: s, txn: txn, added: make(map[string]usage)}
		return fn(tx)
	})
	if err != nil {
		return err
	}
	if err := s.sync(); err != nil {
		return err
	}
	return s.account(tx.added)
}

func (s *Store) sync() error {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if s.closed {
		return nil // Close has synced
	}
	return classify(s.cfg.Dir, "sync commit", s.db.Sync())
}

// Put stores value under key in the engine's bucket.
func (tx *Tx) Put(key string, value []byte) error {
	if key == "" || len(key) > MaxKey {
		return fmt.Errorf("put: key of %d bytes; 1 to %d are allowed", len(key), MaxKey)
	}
	return tx.set(badger.NewEntry(kvKey(key), value))
}

// Delete removes key; a key that is not there is no error.
func (tx *Tx) Delete(key string) error { return tx.txn.Delete(kvKey(key)) }

// Get returns a copy of the value under key, seeing this transaction's own writes; ok is false when there is none.
func (tx *Tx) Get(key string) (value []byte, ok bool, err error) { return get(tx.txn, kvKey(key)) }

func (tx *Tx) set(e *badger.Entry) error {
	tx.bytes += len(e.Key) + len(e.Value)
	if len(e.Value) >= MaxValue || tx.bytes > MaxCommit {
		return fmt.Errorf("%w: value of %d bytes (limit %d), commit of %d bytes (limit %d): keep large objects in the blob store and commit their hash",
			ErrTooLarge, len(e.Value), MaxValue-1, tx.bytes, MaxCommit)
	}
	return tx.txn.SetEntry(e)
}

// Get returns a copy of the value under key; ok is false when there is none.
func (s *Store) Get(key string) (value []byte, ok bool, err error) {
	err = s.view("get "+key, func(txn *badger.Txn) error {
		value, ok, err = get(txn, kvKey(key))
		return err
	})
	return value, ok, err
}

// Scan calls fn with every key that begins with prefix, in byte order, until fn returns an error, which Scan returns.
// value is only valid during the call. fn must not call the store.
func (s *Store) Scan(prefix string, fn func(key string, value []byte) error) error {
	return s.view("scan "+prefix, func(txn *badger.Txn) error {
		return each(txn, kvKey(prefix), nil, true, func(item *badger.Item) (bool, error) {
			return true, item.Value(func(v []byte) error { return fn(string(item.Key()[1:]), v) })
		})
	})
}

func kvKey(key string) []byte { return append([]byte{bucketKV}, key...) }

// sequenceLease is how many numbers are reserved on disk at once: a crash skips at most that many.
const sequenceLease = 64

type sequence struct {
	mu         sync.Mutex
	next, upTo uint64
}

// NextSequence returns numbers that strictly increase for a given name over the whole life of the database, crashes
// included. It starts at 1. Gaps of up to 64 appear after a restart.
func (s *Store) NextSequence(name string) (uint64, error) {
	v, _ := s.seqs.LoadOrStore(name, &sequence{})
	q := v.(*sequence)
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.next == q.upTo {
		key := append([]byte{bucketSequence}, name...)
		var start uint64
		err := s.update("reserve sequence "+name, func(txn *badger.Txn) error {
			raw, ok, err := get(txn, key)
			if err != nil {
				return err
			}
			start = 1
			if ok {
				if len(raw) != 8 {
					return fmt.Errorf("%w: sequence %q", ErrCorrupt, name)
				}
				start = binary.LittleEndian.Uint64(raw)
			}
			if start > 1<<63 {
				return errors.New("sequence exhausted")
			}
			return txn.Set(key, binary.LittleEndian.AppendUint64(nil, start+sequenceLease))
		})
		if err != nil {
			return 0, err
		}
		q.next, q.upTo = start, start+sequenceLease
	}
	n := q.next
	q.next++
	return n, nil
}
