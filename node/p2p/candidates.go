package p2p

import (
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"
	ma "github.com/multiformats/go-multiaddr"
)

// maxCandidates bounds the peers the re-dial loop knows, maxAddrs the addresses of one.
const (
	maxCandidates = 1024
	maxAddrs      = 16
)

// candidate is a peer worth dialling.
type candidate struct {
	info      peer.AddrInfo
	bootstrap bool // never dropped
	member    bool // answered a hello before; dropped only for want of room
	failures  int
	next      time.Time // not dialled before
	busy      bool
}

// candidates is the set the re-dial loop works on.
type candidates struct {
	mu sync.Mutex
	m  map[peer.ID]*candidate
}

func (c *candidates) init(boot []peer.AddrInfo) {
	c.m = make(map[peer.ID]*candidate)
	for _, b := range boot {
		c.m[b.ID] = &candidate{info: b, bootstrap: true}
	}
}

// add notes a peer and its addresses; it reports whether the peer is new.
func (c *candidates) add(info peer.AddrInfo, member bool) bool {
	if len(info.Addrs) == 0 {
		return false
	}
	if len(info.Addrs) > maxAddrs {
		info.Addrs = info.Addrs[:maxAddrs]
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	old, ok := c.m[info.ID]
	if !ok {
		if len(c.m) >= maxCandidates && !c.evict() {
			return false
		}
		c.m[info.ID] = &candidate{info: info, member: member}
		return true
	}
	old.member = old.member || member
	if old.bootstrap { // its configured addresses stay, new ones come after
		info.Addrs = append(append([]ma.Multiaddr{}, old.info.Addrs...), without(info.Addrs, old.info.Addrs)...)
		info.Addrs = info.Addrs[:min(len(info.Addrs), maxAddrs)]
	}
	old.info = info
	return false
}

// evict drops the candidate that failed most, strangers first.
func (c *candidates) evict() bool {
	var worst *candidate
	for _, x := range c.m {
		if x.bootstrap || x.busy {
			continue
		}
		if worst == nil || (worst.member && !x.member) || (worst.member == x.member && x.failures > worst.failures) {
			worst = x
		}
	}
	if worst == nil {
		return false
	}
	delete(c.m, worst.info.ID)
	return true
}

// due marks up to n candidates as busy and returns them: bootstrappers and members first. connected tells who needs
// no dialling.
func (c *candidates) due(now time.Time, n int, connected func(peer.ID) bool) []peer.AddrInfo {
	c.mu.Lock()
	defer c.mu.Unlock()
	var out []peer.AddrInfo
	for _, first := range []bool{true, false} {
		for id, x := range c.m {
			if len(out) == n {
				return out
			}
			if (x.bootstrap || x.member) == first && !x.busy && !now.Before(x.next) && !connected(id) {
				x.busy = true
				out = append(out, x.info)
			}
		}
	}
	return out
}

// done records the outcome of a dial. A failing stranger is forgotten after a while. It never shortens a pause: the hello that postpones
// a peer of another swarm may be judged before the dial returns.
func (c *candidates) done(id peer.ID, ok bool, now time.Time, base time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	x := c.m[id]
	if x == nil {
		return
	}
	x.busy = false
	if ok {
		x.failures = 0
		return
	}
	x.failures++
	if next := now.Add(min(base<<min(x.failures-1, 4), 15*base)); next.After(x.next) {
		x.next = next
	}
	if !x.bootstrap && !x.member && x.failures > 5 {
		delete(c.m, id)
	}
}

// postpone keeps a peer from being dialled for a while, as when it belongs to another swarm.
func (c *candidates) postpone(id peer.ID, until time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if x := c.m[id]; x != nil {
		x.next = until
	}
}

func (c *candidates) count() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.m)
}

func without(as, known []ma.Multiaddr) (out []ma.Multiaddr) {
	for _, a := range as {
		if !ma.Contains(known, a) {
			out = append(out, a)
		}
	}
	return out
}

// ParsePeers reads multiaddrs that end in /p2p/<peer id> and merges those of one peer.
func ParsePeers(addrs []string) ([]peer.AddrInfo, error) {
	var out []peer.AddrInfo
	at := make(map[peer.ID]int)
	for _, s := range addrs {
		info, err := peer.AddrInfoFromString(strings.TrimSpace(s))
		if err != nil {
			return nil, fmt.Errorf("address %q: want a form like /ip4/1.2.3.4/udp/4001/quic-v1/p2p/12D3Koo…: %w", s, err)
		}
		if i, ok := at[info.ID]; ok {
			out[i].Addrs = append(out[i].Addrs, info.Addrs...)
			continue
		}
		at[info.ID] = len(out)
		out = append(out, *info)
	}
	return out, nil
}
