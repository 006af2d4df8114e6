package store

import (
	"encoding/binary"
	"fmt"

	"github.com/dgraph-io/badger/v4"
)

// The first byte of a key names its bucket. Rounds are big endian, so that key order is round order.
const (
	bucketMeta        byte = 'm' // format version
	bucketKV          byte = 'k' // key
	bucketEnvelope    byte = 'e' // hash → header, envelope bytes
	bucketByRound     byte = 'i' // kind, round, author, hash → size
	bucketClaim       byte = 'c' // hash → header, claim bytes
	bucketClaimRound  byte = 'r' // round, author, hash
	bucketClaimAuthor byte = 'a' // author, round, hash
	bucketAudit       byte = 'u' // claim, auditor → JSON
	bucketPeer        byte = 'p' // id → JSON
	bucketBan         byte = 'b' // id → until
	bucketDatastore   byte = 'd' // go-datastore key
	bucketSequence    byte = 's' // name → next unreserved number
)

func hashKey(bucket byte, h Hash) []byte { return append([]byte{bucket}, h[:]...) }

// kindPrefix is the index prefix of a kind; the length byte keeps one kind from being the prefix of another.
func kindPrefix(kind string) []byte {
	return append([]byte{bucketByRound, byte(len(kind))}, kind...)
}

func roundKey(kind string, round uint64, author NodeID, h Hash) []byte {
	k := binary.BigEndian.AppendUint64(kindPrefix(kind), round)
	return append(append(k, author[:]...), h[:]...)
}

// splitRoundKey undoes roundKey.
func splitRoundKey(k []byte) (kind string, round uint64, author NodeID, h Hash, err error) {
	if len(k) < 2 || len(k) != 2+int(k[1])+8+32+32 {
		return "", 0, author, h, fmt.Errorf("%w: index key of %d bytes", ErrCorrupt, len(k))
	}
	kind, k = string(k[2:2+int(k[1])]), k[2+int(k[1]):]
	round = binary.BigEndian.Uint64(k)
	copy(author[:], k[8:40])
	copy(h[:], k[40:])
	return kind, round, author, h, nil
}

func claimRoundKey(round uint64, author NodeID, h Hash) []byte {
	k := binary.BigEndian.AppendUint64([]byte{bucketClaimRound}, round)
	return append(append(k, author[:]...), h[:]...)
}

func claimAuthorKey(author NodeID, round uint64, h Hash) []byte {
	k := binary.BigEndian.AppendUint64(append([]byte{bucketClaimAuthor}, author[:]...), round)
	return append(k, h[:]...)
}

func auditKey(claim Hash, auditor NodeID) []byte {
	return append(hashKey(bucketAudit, claim), auditor[:]...)
}

// each walks the keys under prefix in order, from the key at (nil: the first), until fn returns false or an error.
func each(txn *badger.Txn, prefix, at []byte, values bool, fn func(*badger.Item) (bool, error)) error {
	it := txn.NewIterator(badger.IteratorOptions{Prefix: prefix, PrefetchValues: values, PrefetchSize: 16})
	defer it.Close()
	if at == nil {
		at = prefix
	}
	for it.Seek(at); it.Valid(); it.Next() {
		more, err := fn(it.Item())
		if err != nil || !more {
			return err
		}
	}
	return nil
}

// get returns a copy of the value under key, or nil and false.
func get(txn *badger.Txn, key []byte) ([]byte, bool, error) {
	item, err := txn.Get(key)
	if err == badger.ErrKeyNotFound {
		return nil, false, nil
	}
	if err != nil {
		return nil, false, err
	}
	v, err := item.ValueCopy(nil)
	return v, err == nil, err
}
