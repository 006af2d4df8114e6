package config

import (
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/multiformats/go-multiaddr"
)

func oneOf(words ...string) func(any) error {
	return func(v any) error {
		if s := v.(*string); !slices.Contains(words, *s) {
			return fmt.Errorf("want one of %s", strings.Join(words, ", "))
		}
		return nil
	}
}

// CUDA returns the number of the GPU that a device "cuda:N" names.
func CUDA(device string) (ordinal int, ok bool) {
	text, ok := strings.CutPrefix(device, "cuda:")
	n, err := strconv.Atoi(text)
	return n, ok && err == nil && n >= 0 && strconv.Itoa(n) == text
}

func device(v any) error {
	if s := *v.(*string); s != DeviceAuto && s != DeviceCPU {
		if _, ok := CUDA(s); !ok {
			return errors.New("want cpu, cuda:0 (or another GPU's number), or auto")
		}
	}
	return nil
}

func someOf(v any) error {
	if list := v.(*[]string); len(*list) == 0 {
		return errors.New("want at least one")
	}
	return nil
}

func between(low, high float64) func(any) error {
	return func(v any) error {
		var x float64
		switch v := v.(type) {
		case *int:
			x = float64(*v)
		case *uint64:
			x = float64(*v)
		case *float64:
			x = *v
		case *Bytes:
			if Bytes(low) <= *v && *v <= Bytes(high) {
				return nil
			}
			return fmt.Errorf("want %v to %v", Bytes(low), Bytes(high))
		}
		if !(low <= x && x <= high) { // a NaN is outside as well
			plain := func(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }
			return fmt.Errorf("want %s to %s", plain(low), plain(high))
		}
		return nil
	}
}

// multiaddrs checks that each entry parses and, if withPeer, ends in the peer to expect there.
func multiaddrs(withPeer bool) func(any) error {
	return func(v any) error {
		for _, text := range *v.(*[]string) {
			addr, err := multiaddr.NewMultiaddr(text)
			if err != nil {
				return fmt.Errorf("%q is no multiaddress (such as /ip4/0.0.0.0/tcp/4001): %w", text, err)
			}
			if _, err := addr.ValueForProtocol(multiaddr.P_P2P); withPeer && err != nil {
				return fmt.Errorf("%q does not name a peer: append /p2p/ and the peer id", text)
			}
		}
		return nil
	}
}

func urls(v any) error {
	for _, text := range *v.(*[]string) {
		u, err := url.Parse(text)
		if err != nil || u.Host == "" || !slices.Contains([]string{"http", "https", "ws", "wss"}, u.Scheme) {
			return fmt.Errorf("%q is no URL of a JSON-RPC endpoint, such as http://127.0.0.1:8545", text)
		}
	}
	return nil
}
