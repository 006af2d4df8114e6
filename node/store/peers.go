package store

import (
	"bytes"
	"encoding/json"
	"fmt"
	"sort"
	"time"

	"github.com/dgraph-io/badger/v4"
)

// Peer is a node of the swarm that answered before, kept so that a restart needs no bootstrapper.
type Peer struct {
	ID    NodeID    `json:"-"`
	Addrs []string  `json:"addrs"` // multiaddrs without the /p2p part, at most 16
	Seen  time.Time `json:"seen"`  // last successful connection
}

// PutPeer remembers a peer, replacing what was known. Above MaxPeers the ones not seen for longest are forgotten.
func (s *Store) PutPeer(p Peer) error {
	if len(p.Addrs) > 16 {
		p.Addrs = p.Addrs[:16]
	}
	raw, err := json.Marshal(p)
	if err != nil {
		return fmt.Errorf("encode peer: %w", err)
	}
	key := hashKey(bucketPeer, p.ID)
	known := false
	err = s.update("put peer", func(txn *badger.Txn) error {
		_, ok, err := get(txn, key)
		if err != nil {
			return err
		}
		known = ok
		return txn.Set(key, raw)
	})
	if err != nil || known {
		return err
	}
	all, err := s.Peers()
	if err != nil || len(all) <= s.cfg.MaxPeers {
		return err
	}
	return s.update("forget peers", func(txn *badger.Txn) error {
		for _, old := range all[s.cfg.MaxPeers:] {
			if err := txn.Delete(hashKey(bucketPeer, old.ID)); err != nil {
				return err
			}
		}
		return nil
	})
}

// Peers returns the remembered peers, the most recently seen first.
func (s *Store) Peers() ([]Peer, error) {
	var out []Peer
	err := s.view("list peers", func(txn *badger.Txn) error {
		return each(txn, []byte{bucketPeer}, nil, true, func(item *badger.Item) (bool, error) {
			p := Peer{ID: NodeID(item.Key()[1:])}
			err := item.Value(func(v []byte) error { return json.Unmarshal(v, &p) })
			if err != nil {
				return false, fmt.Errorf("%w: peer record: %v", ErrCorrupt, err)
			}
			out = append(out, p)
			return true, nil
		})
	})
	sort.Slice(out, func(i, j int) bool {
		if !out[i].Seen.Equal(out[j].Seen) {
			return out[i].Seen.After(out[j].Seen)
		}
		return bytes.Compare(out[i].ID[:], out[j].ID[:]) < 0
	})
	return out, err
}

// PutBan remembers that a peer is banned until the given time; a time in the past lifts the ban.
func (s *Store) PutBan(id NodeID, until time.Time) error {
	left := time.Until(until)
	return s.update("put ban", func(txn *badger.Txn) error {
		key := hashKey(bucketBan, id)
		if left <= 0 {
			return txn.Delete(key)
		}
		raw, err := until.MarshalBinary()
		if err != nil {
			return err
		}
		return txn.SetEntry(badger.NewEntry(key, raw).WithTTL(left))
	})
}

// Bans returns the bans still in force, at most MaxPeers.
func (s *Store) Bans() (map[NodeID]time.Time, error) {
	out := make(map[NodeID]time.Time)
	err := s.view("list bans", func(txn *badger.Txn) error {
		return each(txn, []byte{bucketBan}, nil, true, func(item *badger.Item) (bool, error) {
			var t time.Time
			if err := item.Value(t.UnmarshalBinary); err != nil {
				return false, fmt.Errorf("%w: ban record: %v", ErrCorrupt, err)
			}
			out[NodeID(item.Key()[1:])] = t
			return len(out) < s.cfg.MaxPeers, nil
		})
	})
	return out, err
}
