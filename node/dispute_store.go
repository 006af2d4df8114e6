package node

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"

	"verdant/node/control"
	"verdant/node/store"
	"verdant/verde"
)

// Keys of disputes in the store: the parts of a transcript, a mark on those without a verdict, and what lists show of each.
const (
	keyDisputePart = "dispute/part/"
	keyDisputeOpen = "dispute/open/"
	keyDisputeSum  = "dispute/sum/"
)

// transcripts is a [stream.Store].
type transcripts struct{ s *store.Store }

func partKey(id verde.Hash, n int) string {
	return fmt.Sprintf("%s%s/%08x", keyDisputePart, id, n)
}

// Put implements [stream.Store].
func (t transcripts) Put(id verde.Hash, first int, parts [][]byte, finished bool) error {
	return t.s.Commit(func(tx *store.Tx) error {
		for i, p := range parts {
			if err := tx.Put(partKey(id, first+i), p); err != nil {
				return err
			}
		}
		if finished {
			return tx.Delete(keyDisputeOpen + id.String())
		}
		if first == 0 {
			return tx.Put(keyDisputeOpen+id.String(), []byte{1})
		}
		return nil
	})
}

// Parts implements [stream.Store].
func (t transcripts) Parts(id verde.Hash) (parts [][]byte, err error) {
	err = t.s.Scan(keyDisputePart+id.String()+"/", func(_ string, value []byte) error {
		parts = append(parts, append([]byte(nil), value...))
		return nil
	})
	return parts, err
}

// Unfinished implements [stream.Store].
func (t transcripts) Unfinished() (list []verde.Hash, err error) {
	err = t.s.Scan(keyDisputeOpen, func(key string, _ []byte) error {
		id, err := verde.ParseHash(strings.TrimPrefix(key, keyDisputeOpen))
		if err == nil {
			list = append(list, id)
		}
		return nil
	})
	return list, err
}

// summaries reads what lists show.
func (t transcripts) summaries() (list []control.Dispute, err error) {
	err = t.s.Scan(keyDisputeSum, func(_ string, value []byte) error {
		var d control.Dispute
		if json.Unmarshal(value, &d) == nil {
			list = append(list, d)
		}
		return nil
	})
	return list, err
}

func (t transcripts) putSummary(d control.Dispute) error {
	raw, err := json.Marshal(d)
	if err != nil {
		return fmt.Errorf("encode dispute: %w", err)
	}
	return t.s.Commit(func(tx *store.Tx) error { return tx.Put(keyDisputeSum+d.ID, raw) })
}

// drop forgets disputes: old ones that are decided.
func (t transcripts) drop(id string) error {
	if _, err := hex.DecodeString(id); err != nil {
		return nil
	}
	var keys []string
	err := t.s.Scan(keyDisputePart+id+"/", func(key string, _ []byte) error {
		keys = append(keys, key)
		return nil
	})
	if err != nil {
		return err
	}
	return t.s.Commit(func(tx *store.Tx) error {
		for _, k := range append(keys, keyDisputeSum+id, keyDisputeOpen+id) {
			if err := tx.Delete(k); err != nil {
				return err
			}
		}
		return nil
	})
}
