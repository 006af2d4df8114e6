package p2p

import (
	"errors"
	"fmt"
	"io"
	"net"
	"strings"
	"syscall"

	ma "github.com/multiformats/go-multiaddr"
)

// probeListen finds out whether the ports are free. libp2p would not: it shares a TCP port with any process that does the
// same, so two nodes on one port would each get half of the connections, and it starts as long as one address works.
func probeListen(listen []string) error {
	for _, s := range listen {
		a, err := ma.NewMultiaddr(s)
		if err != nil {
			return fmt.Errorf("listen address %q: want a form like /ip4/0.0.0.0/udp/4001/quic-v1: %w", s, err)
		}
		ip, err := a.ValueForProtocol(ma.P_IP4)
		if err != nil {
			if ip, err = a.ValueForProtocol(ma.P_IP6); err != nil {
				continue
			}
		}
		if port, err := a.ValueForProtocol(ma.P_TCP); err == nil && port != "0" {
			if err := tryPort(net.Listen("tcp", net.JoinHostPort(ip, port))); err != nil {
				return inUse(s, err)
			}
		}
		if port, err := a.ValueForProtocol(ma.P_UDP); err == nil && port != "0" {
			if err := tryPort(net.ListenPacket("udp", net.JoinHostPort(ip, port))); err != nil {
				return inUse(s, err)
			}
		}
	}
	return nil
}

// tryPort closes what could be opened. Only a port in use is an error here; what else is wrong libp2p tells better.
func tryPort[T io.Closer](l T, err error) error {
	if err == nil {
		return l.Close()
	}
	if errors.Is(err, syscall.EADDRINUSE) {
		return err
	}
	return nil
}

func inUse(addr string, err error) error {
	return fmt.Errorf("the port of %s is in use by another program: stop it, choose another port, or 0 for any free one: %w", addr, err)
}

// explainListen says what to do about an address that cannot be listened on.
func explainListen(listen []string, err error) error {
	text := err.Error()
	switch {
	case strings.Contains(text, "address already in use"):
		return inUse(strings.Join(listen, ", "), err)
	case strings.Contains(text, "cannot assign requested address"):
		return fmt.Errorf("cannot listen on %s: use an address of this machine: %w", strings.Join(listen, ", "), err)
	}
	return err
}
