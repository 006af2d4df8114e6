// Package simquic puts libp2p hosts on a simulated network, so that tests within testing/synctest run real QUIC in fake time. Tests
// import it, nothing else.
package simquic

import (
	"net"
	"sync/atomic"

	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/p2p/transport/quicreuse"
	"github.com/marcopolo/simnet"
	"github.com/quic-go/quic-go"
	"go.uber.org/fx"
)

// source answers QUIC's question for the own address with the one it listens on.
type source struct{ ip atomic.Pointer[net.IP] }

func (s *source) PreferredSourceIPForDestination(*net.UDPAddr) (net.IP, error) {
	return *s.ip.Load(), nil
}

// Option puts a host's QUIC on a simulated network, as go-libp2p's x/simlibp2p does (which needs a test framework that we do not
// carry).
func Option(n *simnet.Simnet, link simnet.NodeBiDiLinkSettings) libp2p.Option {
	src := new(source)
	return libp2p.QUICReuse(
		func(l fx.Lifecycle, reset quic.StatelessResetKey, token quic.TokenGeneratorKey, opts ...quicreuse.Option) (*quicreuse.ConnManager, error) {
			cm, err := quicreuse.NewConnManager(reset, token, opts...)
			if err != nil {
				return nil, err
			}
			l.Append(fx.StopHook(cm.Close))
			return cm, nil
		},
		quicreuse.OverrideSourceIPSelector(func() (quicreuse.SourceIPSelector, error) { return src, nil }),
		quicreuse.OverrideListenUDP(func(_ string, addr *net.UDPAddr) (net.PacketConn, error) {
			src.ip.Store(&addr.IP)
			return n.NewEndpoint(addr, link), nil
		}),
	)
}
