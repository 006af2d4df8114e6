package blob

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"

	"verdant/gossip"
)

// Request asks for a blob.
type Request struct {
	// Key is a content hash, or a name if Verify is set.
	Key Hash
	// MaxSize bounds what is accepted, in bytes; it is required.
	MaxSize int64
	// Providers are asked in parallel; with none, and Config.Routing, the DHT is asked for some.
	Providers []NodeID
	// Verify decides whether size bytes of content are what Key names, such as by recomputing a state root. It is called
	// once per complete download, in the calling goroutine or that of another Fetch of the same key. Without it Key
	// must be the SHA-256 of the content.
	Verify func(content io.ReaderAt, size int64) error
	// Pin keeps the blob until Unpin.
	Pin bool
}

// flight is a running fetch that others of the same key wait for.
type flight struct {
	done chan struct{}
	info Info
	err  error
}

// maxProviders bounds the providers of one fetch.
const maxProviders = 8

// Fetch returns a blob that is on our disk when it returns, fetching it if need be. It continues an earlier fetch that
// was cut off. Concurrent calls for one key share one download, with the request of the first. Errors: ErrNotFound when
// nobody has it, ErrTooLarge, ErrNoRoom, or what went wrong with each provider.
func (x *Exchange) Fetch(ctx context.Context, r Request) (Info, error) {
	if r.MaxSize <= 0 {
		return Info{}, errors.New("fetch blob: no size bound given")
	}
	for {
		if info, ok := x.cfg.Disk.Resolve(r.Key); ok {
			if r.Pin {
				return info, x.cfg.Disk.Pin(info.Hash)
			}
			return info, nil
		}
		x.mu.Lock()
		fl, running := x.flights[r.Key]
		if !running {
			if x.ctx.Err() != nil {
				x.mu.Unlock()
				return Info{}, errors.New("fetch blob: exchange is closed")
			}
			fl = &flight{done: make(chan struct{})}
			x.flights[r.Key] = fl
			x.wg.Add(1)
		}
		x.mu.Unlock()
		if !running {
			fl.info, fl.err = x.fetch(ctx, r)
			x.mu.Lock()
			delete(x.flights, r.Key)
			x.mu.Unlock()
			close(fl.done)
			x.wg.Done()
			return fl.info, fl.err
		}
		select {
		case <-fl.done:
			// The first caller's cancellation is not ours: go round and fetch ourselves.
			if fl.err == nil || !errors.Is(fl.err, context.Canceled) && !errors.Is(fl.err, context.DeadlineExceeded) {
				if fl.err == nil && r.Pin {
					return fl.info, x.cfg.Disk.Pin(fl.info.Hash)
				}
				return fl.info, fl.err
			}
		case <-ctx.Done():
			return Info{}, fmt.Errorf("fetch blob %x: %w", r.Key[:6], ctx.Err())
		}
	}
}

func (x *Exchange) fetch(ctx context.Context, r Request) (Info, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	stop := context.AfterFunc(x.ctx, cancel)
	defer stop()
	providers, err := x.providers(ctx, r)
	if err != nil {
		return Info{}, fmt.Errorf("fetch blob %x: %w", r.Key[:6], err)
	}
	// Providers that tell the same manifest work together; those that tell another are a second try.
	groups, errs := x.manifests(ctx, r, providers)
	for _, g := range groups {
		info, err := x.download(ctx, r, g)
		if err == nil {
			return info, nil
		}
		errs = append(errs, err)
		if ctx.Err() != nil {
			break
		}
	}
	return Info{}, fmt.Errorf("fetch blob %x: %w", r.Key[:6], errors.Join(errs...))
}

func (x *Exchange) providers(ctx context.Context, r Request) ([]peer.ID, error) {
	var out []peer.ID
	for _, n := range r.Providers {
		p, err := gossip.PeerOf(n)
		if err == nil && p != x.h.ID() && !slices.Contains(out, p) && len(out) < maxProviders {
			out = append(out, p)
		}
	}
	if len(out) > 0 {
		return out, nil
	}
	if x.cfg.Routing == nil {
		return nil, fmt.Errorf("%w: no provider named", ErrNotFound)
	}
	id, err := cidOf(r.Key)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	for info := range x.cfg.Routing.FindProvidersAsync(ctx, id, maxProviders) {
		if info.ID != x.h.ID() && len(out) < maxProviders {
			if len(info.Addrs) > 0 {
				x.h.Peerstore().AddAddrs(info.ID, info.Addrs, 10*time.Minute)
			}
			out = append(out, info.ID)
		}
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("%w: nobody in the swarm announces it", ErrNotFound)
	}
	return out, nil
}

// source is a manifest and those who told it.
type source struct {
	m     manifest
	peers []peer.ID
}

func (x *Exchange) manifests(ctx context.Context, r Request, providers []peer.ID) (out []source, errs []error) {
	type answer struct {
		p   peer.ID
		m   manifest
		err error
	}
	answers := make(chan answer, len(providers))
	for _, p := range providers {
		go func() {
			m, err := x.askManifest(ctx, p, r)
			answers <- answer{p, m, err}
		}()
	}
	for range providers {
		a := <-answers
		if a.err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", a.p, a.err))
			continue
		}
		i := slices.IndexFunc(out, func(s source) bool { return bytes.Equal(s.m.encode(), a.m.encode()) })
		if i < 0 {
			out = append(out, source{m: a.m})
			i = len(out) - 1
		}
		out[i].peers = append(out[i].peers, a.p)
	}
	// The majority first.
	slices.SortStableFunc(out, func(a, b source) int { return len(b.peers) - len(a.peers) })
	return out, errs
}

func (x *Exchange) askManifest(ctx context.Context, p peer.ID, r Request) (m manifest, err error) {
	err = x.ask(ctx, p, request{what: askManifest, key: r.Key}, func(body io.Reader) error {
		m, err = readManifest(body, r.MaxSize)
		return err
	})
	if err == nil && r.Verify == nil && m.Hash != r.Key {
		err = errors.New("told the manifest of another blob")
	}
	return m, err
}

// ask sends one request, waits while the peer is busy, and hands the body of the answer to read.
func (x *Exchange) ask(ctx context.Context, p peer.ID, q request, read func(io.Reader) error) error {
	for try := 0; ; try++ {
		busy, err := x.askOnce(ctx, p, q, read)
		if !busy || err != nil {
			return err
		}
		if try == 20 {
			return errors.New("busy for too long")
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(250 * time.Millisecond):
		}
	}
}

func (x *Exchange) askOnce(ctx context.Context, p peer.ID, q request, read func(io.Reader) error) (busy bool, err error) {
	ctx, cancel := context.WithTimeout(ctx, streamTimeout)
	defer cancel()
	s, err := x.h.NewStream(ctx, p, protocolOf(x.cfg.Swarm))
	if err != nil {
		return false, fmt.Errorf("unreachable: %w", err)
	}
	stop := context.AfterFunc(ctx, func() { _ = s.Reset() })
	defer stop()
	defer func() {
		if err != nil {
			_ = s.Reset()
			return
		}
		_ = s.Close()
	}()
	_ = s.SetDeadline(time.Now().Add(streamTimeout))
	if _, err := s.Write(q.encode()); err != nil {
		return false, fmt.Errorf("write request: %w", err)
	}
	var status [1]byte
	if _, err := io.ReadFull(s, status[:]); err != nil {
		return false, fmt.Errorf("read answer: %w", err)
	}
	switch status[0] {
	case statusOK:
		return false, read(s)
	case statusNotFound:
		return false, ErrNotFound
	case statusBusy:
		return true, nil
	}
	return false, fmt.Errorf("unknown status %d", status[0])
}

// download gets the content of a manifest, verifies it and makes it part of the disk.
func (x *Exchange) download(ctx context.Context, r Request, src source) (Info, error) {
	d := x.cfg.Disk
	d.mu.Lock()
	err := d.makeRoom(src.m.Size)
	d.mu.Unlock()
	if err != nil {
		return Info{}, err
	}
	f, missing, err := d.partial(r.Key, src.m)
	if err != nil {
		return Info{}, fmt.Errorf("open partial download: %w", explain(d.cfg.Dir, err))
	}
	defer f.Close()
	if err := x.chunks(ctx, f, src, missing); err != nil {
		return Info{}, err // the partial file stays for the next time
	}
	if err := check(f, r, src.m); err != nil {
		d.discard(r.Key)
		for _, p := range src.peers {
			if errors.Is(err, ErrCorrupt) {
				x.bad(p, err)
			}
		}
		return Info{}, err
	}
	opt := PutOptions{Pin: r.Pin}
	if r.Verify != nil && r.Key != src.m.Hash {
		opt.Name = r.Key
	}
	if err := d.adopt(f, src.m, opt); err != nil {
		return Info{}, explain(d.cfg.Dir, err)
	}
	d.discard(r.Key)
	return src.m.Info, nil
}

// check verifies complete content against its hash and the caller's commitment.
func check(f *os.File, r Request, m manifest) error {
	h := sha256.New()
	if _, err := io.Copy(h, io.NewSectionReader(f, 0, m.Size)); err != nil {
		return fmt.Errorf("read download: %w", err)
	}
	if Hash(h.Sum(nil)) != m.Hash {
		return fmt.Errorf("%w: chunks fit a manifest that does not fit the content's hash", ErrCorrupt)
	}
	if r.Verify == nil {
		return nil
	}
	if err := r.Verify(f, m.Size); err != nil {
		return fmt.Errorf("%w: content is not what its name commits to: %w", ErrCorrupt, err)
	}
	return nil
}

func (x *Exchange) bad(p peer.ID, err error) {
	x.cfg.Logger.Warn("provider sent wrong bytes", "peer", p, "err", err)
	if id, ok := gossip.NodeOf(p); ok && x.cfg.OnBad != nil {
		x.cfg.OnBad(id, err)
	}
}
