package p2p

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"time"

	ds "github.com/ipfs/go-datastore"
	"github.com/libp2p/go-libp2p/core/peerstore"
	//lint:ignore SA1019 nothing replaces it yet, and a node must survive the loss of its bootstrappers
	"github.com/libp2p/go-libp2p/p2p/host/peerstore/pstoreds"
)

// persistedPeerstore keeps libp2p's knowledge of peers in the node's database.
func persistedPeerstore(ctx context.Context, d ds.Batching) (peerstore.Peerstore, error) {
	ps, err := pstoreds.NewPeerstore(ctx, &keyless{Batching: d}, pstoreds.Options{
		CacheSize: 128, MaxProtocols: 64, MaxAddrsPerPeer: 16,
		GCPurgeInterval: 2 * time.Hour, GCInitialDelay: time.Minute, Clock: wallClock{},
	})
	if err != nil {
		return nil, fmt.Errorf("open peerstore: %w", err)
	}
	return ps, nil
}

type wallClock struct{}

func (wallClock) Now() time.Time                         { return time.Now() }
func (wallClock) After(d time.Duration) <-chan time.Time { return time.After(d) }

// keyless holds private keys in memory and passes everything else through: libp2p writes the node's identity to its
// peerstore, and a copy of the key in the database would outlive a rotation and leak with a backup.
type keyless struct {
	ds.Batching
	mu   sync.Mutex
	keys map[ds.Key][]byte
}

func isPrivate(k ds.Key) bool { return strings.HasSuffix(k.String(), "/priv") }

func (d *keyless) Put(ctx context.Context, k ds.Key, v []byte) error {
	if !isPrivate(k) {
		return d.Batching.Put(ctx, k, v)
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.keys == nil {
		d.keys = make(map[ds.Key][]byte)
	}
	d.keys[k] = append([]byte{}, v...)
	return nil
}

func (d *keyless) Get(ctx context.Context, k ds.Key) ([]byte, error) {
	if !isPrivate(k) {
		return d.Batching.Get(ctx, k)
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if v, ok := d.keys[k]; ok {
		return v, nil
	}
	return nil, ds.ErrNotFound
}
