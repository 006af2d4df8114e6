package blob

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ipfs/go-cid"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/routing"
	mh "github.com/multiformats/go-multihash"
)

// Config describes an exchange. Swarm and Disk are required.
type Config struct {
	Swarm Hash
	Disk  *Disk
	// Routing finds and announces providers (the swarm's DHT); nil: only the providers a request names are asked.
	Routing routing.ContentRouting
	// Streams served at once, in all (default 16) and per peer (default 4). More are told to come back.
	Streams, PeerStreams int
	// PeerRate is the bytes per second one peer may draw on average (default 32 MiB), with bursts of four seconds' worth.
	PeerRate int64
	// OnBad hears of a provider that sent bytes which do not fit their hash. It must not block; nil ignores it.
	OnBad func(NodeID, error)
	// Logger; nil discards.
	Logger *slog.Logger
}

// Exchange serves blobs to peers and fetches them.
type Exchange struct {
	cfg Config
	h   host.Host

	ctx    context.Context
	cancel context.CancelFunc
	wg     sync.WaitGroup

	mu      sync.Mutex
	peers   map[peer.ID]*quota
	serving int
	flights map[Hash]*flight

	served, fetched, refused atomic.Int64
}

// quota is what one peer draws; it is forgotten once idle and full again.
type quota struct {
	streams int
	bytes   float64 // left
	last    time.Time
}

const burstSeconds = 4

// New begins to serve the disk's blobs on a host.
func New(h host.Host, cfg Config) (*Exchange, error) {
	if cfg.Disk == nil || cfg.Swarm == (Hash{}) {
		return nil, errors.New("start blob exchange: disk and swarm are required")
	}
	if cfg.Streams <= 0 {
		cfg.Streams = 16
	}
	if cfg.PeerStreams <= 0 {
		cfg.PeerStreams = 4
	}
	if cfg.PeerRate <= 0 {
		cfg.PeerRate = 32 << 20
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	x := &Exchange{cfg: cfg, h: h, peers: make(map[peer.ID]*quota), flights: make(map[Hash]*flight)}
	x.ctx, x.cancel = context.WithCancel(context.Background())
	h.SetStreamHandler(protocolOf(cfg.Swarm), x.handle)
	return x, nil
}

// Close stops serving and ends running fetches; what they have got stays for the next time.
func (x *Exchange) Close() error {
	x.h.RemoveStreamHandler(protocolOf(x.cfg.Swarm))
	x.cancel()
	x.wg.Wait()
	return nil
}

// Stats counts since New.
type Stats struct {
	ServedBytes  int64 `json:"served_bytes"`
	FetchedBytes int64 `json:"fetched_bytes"`
	Refused      int64 `json:"refused"` // requests over a bound
}

// Stats returns a snapshot.
func (x *Exchange) Stats() Stats { return Stats{x.served.Load(), x.fetched.Load(), x.refused.Load()} }

// Announce tells the DHT that we have a blob, under its hash or name.
func (x *Exchange) Announce(ctx context.Context, key Hash) error {
	if x.cfg.Routing == nil {
		return errors.New("announce blob: no routing configured")
	}
	id, err := cidOf(key)
	if err != nil {
		return fmt.Errorf("announce blob: %w", err)
	}
	if err := x.cfg.Routing.Provide(ctx, id, true); err != nil {
		return fmt.Errorf("announce blob: %w", err)
	}
	return nil
}

func cidOf(key Hash) (cid.Cid, error) {
	m, err := mh.Encode(key[:], mh.SHA2_256)
	if err != nil {
		return cid.Undef, err
	}
	return cid.NewCidV1(cid.Raw, m), nil
}

func (x *Exchange) handle(s network.Stream) {
	p := s.Conn().RemotePeer()
	_ = s.SetDeadline(time.Now().Add(streamTimeout))
	err := x.answer(s, p)
	if err != nil {
		x.cfg.Logger.Debug("blob request failed", "peer", p, "err", err)
		_ = s.Reset()
		return
	}
	_ = s.Close()
}

func (x *Exchange) answer(s network.Stream, p peer.ID) error {
	q, err := readRequest(s)
	if err != nil {
		return err
	}
	if s.Conn().Stat().Limited { // nothing large crosses a relay
		return errors.New("request over a relay")
	}
	if !x.enter(p) {
		x.refused.Add(1)
		_, err := s.Write([]byte{statusBusy})
		return err
	}
	defer x.leave(p)
	m, err := x.cfg.Disk.manifest(q.key)
	if err != nil {
		_, err := s.Write([]byte{statusNotFound})
		return err
	}
	if q.what == askManifest {
		return x.send(s, p, m.encode())
	}
	return x.sendChunks(s, p, m, q)
}

func (x *Exchange) send(w io.Writer, p peer.ID, b []byte) error {
	x.spend(p, len(b))
	_, err := w.Write(append([]byte{statusOK}, b...))
	x.served.Add(int64(len(b)))
	return err
}

// sendChunks reads, checks and sends a range. A file that was damaged on disk is removed instead of being spread.
func (x *Exchange) sendChunks(w io.Writer, p peer.ID, m manifest, q request) error {
	first, n := int64(q.first), int64(q.count)
	if q.key != m.Hash || n == 0 || first+n > int64(len(m.chunks)) || n*chunkSize(m.Size) > rangeBytes {
		return fmt.Errorf("request for chunks %d+%d of %d", first, n, len(m.chunks))
	}
	f, _, err := x.cfg.Disk.Open(m.Hash)
	if err != nil {
		_, err := w.Write([]byte{statusNotFound})
		return err
	}
	defer f.Close()
	status := []byte{statusOK}
	for i := int(first); i < int(first+n); i++ {
		offset, length := m.span(i)
		b := make([]byte, length)
		if _, err := f.ReadAt(b, offset); err != nil || sha256.Sum256(b) != m.chunks[i] {
			x.cfg.Disk.drop(m.Hash)
			return fmt.Errorf("%w: chunk %d of %x on our disk", ErrCorrupt, i, m.Hash[:6])
		}
		if _, err := w.Write(append(status, b...)); err != nil {
			return err
		}
		status = nil
		x.spend(p, len(b))
		x.served.Add(length)
	}
	return nil
}

// enter takes a place for a stream, unless a bound is reached.
func (x *Exchange) enter(p peer.ID) bool {
	x.mu.Lock()
	defer x.mu.Unlock()
	now := time.Now()
	full := float64(x.cfg.PeerRate * burstSeconds)
	q := x.peers[p]
	if q == nil {
		if len(x.peers) >= 256 {
			x.forgetIdle(now, full)
		}
		if len(x.peers) >= 1024 {
			return false
		}
		q = &quota{bytes: full, last: now}
		x.peers[p] = q
	}
	q.bytes = min(full, q.bytes+now.Sub(q.last).Seconds()*float64(x.cfg.PeerRate))
	q.last = now
	if x.serving >= x.cfg.Streams || q.streams >= x.cfg.PeerStreams || q.bytes <= 0 {
		return false
	}
	x.serving++
	q.streams++
	return true
}

func (x *Exchange) forgetIdle(now time.Time, full float64) {
	for id, q := range x.peers {
		if q.streams == 0 && q.bytes+now.Sub(q.last).Seconds()*float64(x.cfg.PeerRate) >= full {
			delete(x.peers, id)
		}
	}
}

func (x *Exchange) leave(p peer.ID) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.serving--
	x.peers[p].streams--
}

// spend charges a peer. It may go below zero by one range; the next request waits.
func (x *Exchange) spend(p peer.ID, n int) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.peers[p].bytes -= float64(n)
}

// manifest returns the manifest of a stored blob, found by hash or name; a lost one is computed again.
func (d *Disk) manifest(key Hash) (manifest, error) {
	info, ok := d.Resolve(key)
	if !ok {
		return manifest{}, ErrNotFound
	}
	path := d.path(info.Hash)
	raw, err := os.ReadFile(path + ".chunks")
	if err == nil {
		m, err := readManifest(bytes.NewReader(raw), info.Size)
		if err == nil && m.Info == info {
			return m, nil
		}
	}
	f, _, err := d.Open(info.Hash)
	if err != nil {
		return manifest{}, err
	}
	defer f.Close()
	h := newHasher()
	if _, err := io.Copy(h, f); err != nil {
		return manifest{}, fmt.Errorf("read blob: %w", err)
	}
	m := h.manifest()
	if m.Info != info {
		d.drop(info.Hash)
		return manifest{}, ErrCorrupt
	}
	return m, writeFile(path+".chunks", m.encode())
}
