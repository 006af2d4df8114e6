package p2p

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
)

// rpcIdle ends a tunnelled connection that moves nothing.
const rpcIdle = 2 * time.Minute

// ErrNoRPC means that no connected member offers the ledger's JSON-RPC.
var ErrNoRPC = errors.New("no connected peer offers the ledger's JSON-RPC")

// ListenRPC offers a byte tunnel to members, meant for an http.Server in front of the embedded chain. At most 64
// connections exist at once, 8 per peer. Closing the listener withdraws the offer.
func (h *Host) ListenRPC() net.Listener {
	l := &listener{h: h, conns: make(chan net.Conn, 16), done: make(chan struct{})}
	h.h.SetStreamHandler(h.names.rpc, func(s network.Stream) {
		p := s.Conn().RemotePeer()
		if s.Conn().Stat().Limited || !h.gates.rpc.enter(p) {
			h.gates.refused.Add(1)
			_ = s.Reset()
			return
		}
		c := newConn(s, func() { h.gates.rpc.leave(p) })
		select {
		case l.conns <- c:
		case <-l.done:
			_ = c.Close()
		default:
			h.gates.refused.Add(1)
			_ = c.Close()
		}
	})
	return l
}

// DialRPC opens a tunnel to the JSON-RPC of one member.
func (h *Host) DialRPC(ctx context.Context, p peer.ID) (net.Conn, error) {
	s, err := h.h.NewStream(ctx, p, h.names.rpc)
	if err != nil {
		return nil, fmt.Errorf("open tunnel to %s: %w", p, err)
	}
	return newConn(s, func() {}), nil
}

// RPCTransport returns an http.RoundTripper that carries requests to the JSON-RPC of any connected member that offers
// one, the longest connected first. The host of the URL does not matter. It fails with ErrNoRPC when there is none.
func (h *Host) RPCTransport() *http.Transport {
	return &http.Transport{
		DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
			err := ErrNoRPC
			for _, p := range h.members.list() {
				if !h.offersRPC(p) {
					continue
				}
				c, dialErr := h.DialRPC(ctx, p)
				if dialErr == nil {
					return c, nil
				}
				err = dialErr
			}
			return nil, err
		},
		MaxIdleConnsPerHost: 1,
		MaxConnsPerHost:     4,
		IdleConnTimeout:     rpcIdle / 2,
		DisableCompression:  true,
	}
}

func (h *Host) offersRPC(p peer.ID) bool {
	got, err := h.h.Peerstore().SupportsProtocols(p, h.names.rpc)
	return err == nil && len(got) > 0
}

type listener struct {
	h     *Host
	conns chan net.Conn
	once  sync.Once
	done  chan struct{}
}

func (l *listener) Accept() (net.Conn, error) {
	select {
	case c := <-l.conns:
		return c, nil
	case <-l.done:
		return nil, net.ErrClosed
	case <-l.h.ctx.Done():
		return nil, net.ErrClosed
	}
}

func (l *listener) Close() error {
	l.once.Do(func() {
		l.h.h.RemoveStreamHandler(l.h.names.rpc)
		close(l.done)
	})
	return nil
}

func (l *listener) Addr() net.Addr { return addr(l.h.h.ID()) }

// addr is a peer as a net.Addr.
type addr peer.ID

func (a addr) Network() string { return "libp2p" }
func (a addr) String() string  { return peer.ID(a).String() }

// conn is a stream as a net.Conn. Without a deadline of its user it ends when it idles.
type conn struct {
	network.Stream
	once     sync.Once
	leave    func()
	explicit atomic.Bool // the user has set a read deadline
}

func newConn(s network.Stream, leave func()) *conn { return &conn{Stream: s, leave: leave} }

func (c *conn) Read(b []byte) (int, error) {
	if !c.explicit.Load() {
		_ = c.Stream.SetReadDeadline(time.Now().Add(rpcIdle))
	}
	n, err := c.Stream.Read(b)
	if errors.Is(err, network.ErrReset) {
		err = net.ErrClosed
	}
	return n, err
}

func (c *conn) Write(b []byte) (int, error) {
	_ = c.Stream.SetWriteDeadline(time.Now().Add(rpcIdle))
	return c.Stream.Write(b)
}

// SetReadDeadline with the zero time brings the idle limit back.
func (c *conn) SetReadDeadline(t time.Time) error {
	c.explicit.Store(!t.IsZero())
	if t.IsZero() {
		t = time.Now().Add(rpcIdle)
	}
	return c.Stream.SetReadDeadline(t)
}

func (c *conn) SetDeadline(t time.Time) error { return c.SetReadDeadline(t) }

func (c *conn) Close() error {
	c.once.Do(c.leave)
	return c.Stream.Close()
}

func (c *conn) LocalAddr() net.Addr  { return addr(c.Conn().LocalPeer()) }
func (c *conn) RemoteAddr() net.Addr { return addr(c.Conn().RemotePeer()) }
