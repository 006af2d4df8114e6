package local

import (
	"fmt"
	"time"

	"github.com/multiformats/go-multiaddr"
	manet "github.com/multiformats/go-multiaddr/net"

	"verdant/swarm/manifest"
)

// tokenLife is how long a join token works. Whoever has one may join the swarm; nothing else follows from it.
const tokenLife = 30 * 24 * time.Hour

// makeToken makes the join token once every node has said where it listens.
func (r *run) makeToken() {
	if r.tokenTried {
		return
	}
	var listen [][]string
	for _, m := range r.view() {
		if m.Status == nil || len(m.Status.Node.Listen) == 0 {
			return
		}
		listen = append(listen, m.Status.Node.Listen)
	}
	token, err := r.swarm.token(choose(listen, manifest.MaxTokenAddrs), time.Now().Add(tokenLife))
	r.token, r.tokenTried = token, true
	if err != nil {
		r.say(fmt.Sprintf("no join token could be made: %v", err))
	}
}

func (s *Swarm) token(addrs []multiaddr.Multiaddr, expires time.Time) (string, error) {
	key, err := s.signingKey()
	if err != nil {
		return "", err
	}
	t, err := manifest.NewToken(s.manifest, key, addrs, expires)
	if err != nil {
		return "", err
	}
	return t.String(), nil
}

// choose picks at most n addresses: for every node in turn its best, then the second best, and so on. An address others can reach
// is better than one on the loopback interface, and TCP gets through more firewalls than UDP. One loopback address is always
// among them if there is any: the likeliest joiner is another terminal.
func choose(listen [][]string, n int) []multiaddr.Multiaddr {
	var ranked [][]multiaddr.Multiaddr
	var loop multiaddr.Multiaddr
	for _, node := range listen {
		var byRank [4][]multiaddr.Multiaddr
		for _, text := range node {
			addr, err := multiaddr.NewMultiaddr(text)
			if err != nil || manet.IsIP6LinkLocal(addr) {
				continue
			}
			rank := 0
			if manet.IsIPLoopback(addr) {
				rank += 2
			}
			if _, err := addr.ValueForProtocol(multiaddr.P_TCP); err != nil {
				rank++
			}
			if rank == 2 && loop == nil {
				loop = addr
				continue
			}
			byRank[rank] = append(byRank[rank], addr)
		}
		var flat []multiaddr.Multiaddr
		for _, some := range byRank {
			flat = append(flat, some...)
		}
		ranked = append(ranked, flat)
	}
	var out []multiaddr.Multiaddr
	if loop != nil {
		out = append(out, loop)
	}
	for depth := 0; len(out) < n; depth++ {
		more := false
		for _, node := range ranked {
			if depth < len(node) && len(out) < n {
				out, more = append(out, node[depth]), true
			}
		}
		if !more {
			break
		}
	}
	return out
}
