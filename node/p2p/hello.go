package p2p

import (
	"context"
	"encoding/binary"
	"fmt"
	"io"
	"sort"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
)

// hello is what two nodes tell each other first: 32 bytes swarm, 4 bytes spec version, 8 bytes Unix milliseconds, little
// endian. The one who opens the stream speaks first.
type hello struct {
	swarm Hash
	spec  uint32
	clock time.Time
}

const (
	helloSize    = 44
	helloTimeout = 10 * time.Second
	// strangerPause is how long a peer of another swarm or spec version is left alone.
	strangerPause = 10 * time.Minute
)

func (m hello) encode() []byte {
	b := append(make([]byte, 0, helloSize), m.swarm[:]...)
	b = binary.LittleEndian.AppendUint32(b, m.spec)
	return binary.LittleEndian.AppendUint64(b, uint64(m.clock.UnixMilli()))
}

func readHello(r io.Reader) (hello, error) {
	var b [helloSize]byte
	if _, err := io.ReadFull(r, b[:]); err != nil {
		return hello{}, fmt.Errorf("read hello: %w", err)
	}
	return hello{
		swarm: Hash(b[:32]), spec: binary.LittleEndian.Uint32(b[32:]),
		clock: time.UnixMilli(int64(binary.LittleEndian.Uint64(b[36:]))),
	}, nil
}

// member is a connected peer that said a fitting hello.
type member struct {
	since  time.Time
	offset time.Duration // its clock minus ours; 0 until measured
	rtt    time.Duration
}

type members struct {
	mu sync.Mutex
	m  map[peer.ID]member // bounded by the connections
}

func (s *members) init() { s.m = make(map[peer.ID]member) }

// put notes a member; it reports whether it is new.
func (s *members) put(p peer.ID, offset, rtt time.Duration) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	old, ok := s.m[p]
	if !ok {
		old.since = time.Now()
	}
	if rtt > 0 {
		old.offset, old.rtt = offset, rtt
	}
	s.m[p] = old
	return !ok
}

func (s *members) get(p peer.ID) (member, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	m, ok := s.m[p]
	return m, ok
}

func (s *members) remove(p peer.ID) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	_, ok := s.m[p]
	delete(s.m, p)
	return ok
}

func (s *members) count() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.m)
}

// list returns the members, the longest connected first.
func (s *members) list() []peer.ID {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := make([]peer.ID, 0, len(s.m))
	for p := range s.m {
		out = append(out, p)
	}
	sort.Slice(out, func(i, j int) bool {
		a, b := s.m[out[i]].since, s.m[out[j]].since
		return a.Before(b) || (a.Equal(b) && out[i] < out[j])
	})
	return out
}

// clockOffset is the median of what the members' clocks are ahead of ours; positive means that ours is behind.
func (s *members) clockOffset() time.Duration {
	s.mu.Lock()
	defer s.mu.Unlock()
	var all []time.Duration
	for _, m := range s.m {
		if m.rtt > 0 {
			all = append(all, m.offset)
		}
	}
	if len(all) == 0 {
		return 0
	}
	sort.Slice(all, func(i, j int) bool { return all[i] < all[j] })
	return all[len(all)/2]
}

func (h *Host) ownHello() hello { return hello{h.cfg.Swarm, h.cfg.Spec, time.Now()} }

// greet says hello to a peer we have just been connected with.
func (h *Host) greet(p peer.ID) {
	ctx, cancel := context.WithTimeout(h.ctx, helloTimeout)
	defer cancel()
	s, err := h.h.NewStream(ctx, p, h.names.hello)
	if err != nil {
		h.log.Debug("no hello", "peer", p, "err", err)
		return
	}
	defer s.Close()
	_ = s.SetDeadline(time.Now().Add(helloTimeout))
	start := time.Now()
	if _, err := s.Write(h.ownHello().encode()); err != nil {
		_ = s.Reset()
		return
	}
	theirs, err := readHello(s)
	if err != nil {
		_ = s.Reset()
		h.log.Debug("no hello", "peer", p, "err", err)
		return
	}
	rtt := max(time.Since(start), 1)
	h.met(p, theirs, theirs.clock.Sub(start.Add(rtt/2)), rtt)
}

func (h *Host) serveHello() {
	h.h.SetStreamHandler(h.names.hello, h.gates.guard(h.gates.hello, helloTimeout, func(s network.Stream) error {
		theirs, err := readHello(s)
		if err != nil {
			return err
		}
		if _, err := s.Write(h.ownHello().encode()); err != nil {
			return fmt.Errorf("write hello: %w", err)
		}
		h.met(s.Conn().RemotePeer(), theirs, 0, 0)
		return nil
	}))
}

// met judges a hello. rtt is 0 on the answering side, which has not measured.
func (h *Host) met(p peer.ID, theirs hello, offset, rtt time.Duration) {
	if theirs.swarm != h.cfg.Swarm || theirs.spec != h.cfg.Spec {
		h.log.Warn("peer of another swarm or version; leaving it alone",
			"peer", p, "its_spec", theirs.spec, "our_spec", h.cfg.Spec, "same_swarm", theirs.swarm == h.cfg.Swarm)
		h.candidates.postpone(p, time.Now().Add(strangerPause))
		// The peer may still be waiting for our answer, from which it learns the same; so the connection closes a little later.
		go func() {
			select {
			case <-h.ctx.Done():
			case <-time.After(time.Second):
				_ = h.h.Network().ClosePeer(p)
			}
		}()
		return
	}
	if !h.connected(p) || !h.members.put(p, offset, rtt) {
		return
	}
	h.log.Info("peer joined", "peer", p)
	h.h.ConnManager().TagPeer(p, "verdant-member", 50)
	h.remember(p)
}
