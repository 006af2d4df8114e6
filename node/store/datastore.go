package store

import (
	"context"
	"errors"

	"github.com/dgraph-io/badger/v4"
	ds "github.com/ipfs/go-datastore"
	"github.com/ipfs/go-datastore/query"
)

// Datastore returns the view of this database that libp2p's persisted peerstore writes to. It shares the store's
// memory and lock, so a node runs one database and not two. Closing it does nothing; close the Store.
func (s *Store) Datastore() ds.Batching { return dsAdapter{s} }

type dsAdapter struct{ s *Store }

func dsKey(k ds.Key) []byte { return append([]byte{bucketDatastore}, k.String()...) }

func (d dsAdapter) Get(_ context.Context, k ds.Key) (v []byte, err error) {
	err = d.s.view("datastore get", func(txn *badger.Txn) error {
		var ok bool
		if v, ok, err = get(txn, dsKey(k)); err == nil && !ok {
			return ds.ErrNotFound
		}
		return err
	})
	if errors.Is(err, ds.ErrNotFound) {
		return nil, ds.ErrNotFound // the peerstore compares with ==
	}
	return v, err
}

func (d dsAdapter) Has(ctx context.Context, k ds.Key) (bool, error) {
	n, err := d.GetSize(ctx, k)
	if errors.Is(err, ds.ErrNotFound) {
		return false, nil
	}
	return n >= 0, err
}

func (d dsAdapter) GetSize(ctx context.Context, k ds.Key) (int, error) {
	v, err := d.Get(ctx, k)
	if err != nil {
		return -1, err
	}
	return len(v), nil
}

func (d dsAdapter) Put(_ context.Context, k ds.Key, v []byte) error {
	return d.s.update("datastore put", func(txn *badger.Txn) error { return txn.Set(dsKey(k), v) })
}

func (d dsAdapter) Delete(_ context.Context, k ds.Key) error {
	return d.s.update("datastore delete", func(txn *badger.Txn) error { return txn.Delete(dsKey(k)) })
}

// Query collects the matching entries first: the peerstore deletes while it walks.
func (d dsAdapter) Query(_ context.Context, q query.Query) (query.Results, error) {
	var entries []query.Entry
	prefix := dsKey(ds.NewKey(q.Prefix))
	if len(prefix) > 2 {
		prefix = append(prefix, '/')
	}
	err := d.s.view("datastore query", func(txn *badger.Txn) error {
		return each(txn, prefix, nil, !q.KeysOnly, func(item *badger.Item) (bool, error) {
			e := query.Entry{Key: string(item.Key()[1:]), Size: int(item.ValueSize())}
			if q.KeysOnly {
				entries = append(entries, e)
				return true, nil
			}
			v, err := item.ValueCopy(nil)
			e.Value = v
			entries = append(entries, e)
			return true, err
		})
	})
	if err != nil {
		return nil, err
	}
	q.Prefix = "" // applied above
	return query.NaiveQueryApply(q, query.ResultsWithEntries(q, entries)), nil
}

// Batch returns a batch that commits as one transaction per chunk the database accepts.
func (d dsAdapter) Batch(context.Context) (ds.Batch, error) { return &dsBatch{s: d.s}, nil }

func (d dsAdapter) Sync(context.Context, ds.Key) error { return nil }
func (d dsAdapter) Close() error                       { return nil }

type dsOp struct {
	key   []byte
	value []byte // nil: delete
}

type dsBatch struct {
	s   *Store
	ops []dsOp
}

func (b *dsBatch) Put(_ context.Context, k ds.Key, v []byte) error {
	b.ops = append(b.ops, dsOp{dsKey(k), append([]byte{}, v...)})
	return nil
}

func (b *dsBatch) Delete(_ context.Context, k ds.Key) error {
	b.ops = append(b.ops, dsOp{key: dsKey(k)})
	return nil
}

func (b *dsBatch) Commit(context.Context) error {
	for len(b.ops) > 0 {
		n := min(len(b.ops), 256)
		err := b.s.update("datastore batch", func(txn *badger.Txn) error {
			for _, op := range b.ops[:n] {
				var err error
				if op.value == nil {
					err = txn.Delete(op.key)
				} else {
					err = txn.Set(op.key, op.value)
				}
				if err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
		b.ops = b.ops[n:]
	}
	return nil
}
