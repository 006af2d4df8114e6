package p2p

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/p2p/security/noise"
	libp2ptls "github.com/libp2p/go-libp2p/p2p/security/tls"
	libp2pquic "github.com/libp2p/go-libp2p/p2p/transport/quic"
	"github.com/libp2p/go-libp2p/p2p/transport/tcp"
)

// MaxManifest bounds a manifest in bytes.
const MaxManifest = 256 << 10

const manifestTimeout = 20 * time.Second

type manifests struct {
	mu  sync.Mutex
	own []byte
}

// ServeManifest lets joiners fetch the signed manifest of our swarm. The bytes are not looked at.
func (h *Host) ServeManifest(raw []byte) error {
	if len(raw) == 0 || len(raw) > MaxManifest {
		return fmt.Errorf("serve manifest: %d bytes, 1 to %d are allowed", len(raw), MaxManifest)
	}
	h.manifests.mu.Lock()
	defer h.manifests.mu.Unlock()
	h.manifests.own = append([]byte(nil), raw...)
	return nil
}

// serveManifest answers: request is the swarm id (zeros: whichever you have), response 4 bytes length and the bytes;
// length 0 means unknown.
func (h *Host) serveManifest() {
	h.h.SetStreamHandler(h.names.manifest, h.gates.guard(h.gates.manifest, manifestTimeout, func(s network.Stream) error {
		var want Hash
		if _, err := io.ReadFull(s, want[:]); err != nil {
			return fmt.Errorf("read request: %w", err)
		}
		h.manifests.mu.Lock()
		raw := h.manifests.own
		h.manifests.mu.Unlock()
		if want != h.cfg.Swarm && want != (Hash{}) {
			raw = nil
		}
		_, err := s.Write(append(binary.LittleEndian.AppendUint32(nil, uint32(len(raw))), raw...))
		return err
	}))
}

// FetchManifest gets the manifest of a swarm from the first of the given peers that has it, before there is a host: it
// uses a passing identity. swarm may be zero when only an address is known. check must verify hash and signature; a
// manifest that it refuses is not taken. addrs end in /p2p/<peer>.
func FetchManifest(ctx context.Context, swarm Hash, addrs []string, check func([]byte) error, opts ...libp2p.Option) ([]byte, error) {
	peers, err := ParsePeers(addrs)
	if err != nil {
		return nil, fmt.Errorf("fetch manifest: %w", err)
	}
	if len(peers) == 0 {
		return nil, errors.New("fetch manifest: no address given")
	}
	key, _, err := crypto.GenerateEd25519Key(rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("fetch manifest: %w", err)
	}
	h, err := libp2p.New(append([]libp2p.Option{
		libp2p.Identity(key), libp2p.NoListenAddrs, libp2p.DisableMetrics(),
		libp2p.Transport(libp2pquic.NewTransport), libp2p.Transport(tcp.NewTCPTransport),
		libp2p.Security(libp2ptls.ID, libp2ptls.New), libp2p.Security(noise.ID, noise.New),
	}, opts...)...)
	if err != nil {
		return nil, fmt.Errorf("fetch manifest: %w", err)
	}
	defer h.Close()
	var errs []error
	for _, p := range peers {
		raw, err := fetchManifest(ctx, h, p, swarm)
		if err == nil {
			if err = check(raw); err == nil {
				return raw, nil
			}
		}
		errs = append(errs, fmt.Errorf("%s: %w", p.ID, err))
	}
	return nil, fmt.Errorf("fetch manifest: none of %d bootstrap peers gave it; check that one of them runs and that this machine reaches its address: %w",
		len(peers), errors.Join(errs...))
}

func fetchManifest(ctx context.Context, h host.Host, p peer.AddrInfo, swarm Hash) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, manifestTimeout)
	defer cancel()
	if err := h.Connect(ctx, p); err != nil {
		return nil, fmt.Errorf("unreachable: %w", err)
	}
	s, err := h.NewStream(ctx, p.ID, protocolsOf(swarm).manifest)
	if err != nil {
		return nil, fmt.Errorf("is no Verdant node of this version: %w", err)
	}
	defer s.Close()
	stop := context.AfterFunc(ctx, func() { _ = s.Reset() })
	defer stop()
	if _, err := s.Write(swarm[:]); err != nil {
		return nil, fmt.Errorf("write request: %w", err)
	}
	var head [4]byte
	if _, err := io.ReadFull(s, head[:]); err != nil {
		return nil, fmt.Errorf("read manifest: %w", err)
	}
	n := binary.LittleEndian.Uint32(head[:])
	switch {
	case n == 0:
		return nil, fmt.Errorf("does not know swarm %s", hex.EncodeToString(swarm[:]))
	case n > MaxManifest:
		return nil, fmt.Errorf("manifest of %d bytes, limit %d", n, MaxManifest)
	}
	raw := make([]byte, n)
	if _, err := io.ReadFull(s, raw); err != nil {
		return nil, fmt.Errorf("read manifest: %w", err)
	}
	return raw, nil
}
