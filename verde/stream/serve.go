package stream

import (
	"bufio"
	"context"
	"errors"
	"slices"
	"time"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"

	"verdant/verde"
	"verdant/verde/stream/pb"
)

// perPeerStreams is how many streams of one peer are served at once.
const perPeerStreams = 8

// serve answers a stream that a peer has opened.
func (s *Service) serve(st network.Stream) {
	p := st.Conn().RemotePeer()
	s.mu.Lock()
	if s.closed || s.streams[p] >= perPeerStreams {
		s.mu.Unlock()
		_ = st.Reset()
		return
	}
	s.streams[p]++
	var oldest network.Stream
	if s.guests = append(s.guests, st); len(s.guests) > s.cfg.Streams {
		oldest = s.guests[0]
		s.guests = slices.Delete(s.guests, 0, 1)
	}
	s.all.Add(1)
	s.mu.Unlock()
	if oldest != nil { // not the newest: then whoever came first could keep all others out
		_ = oldest.Reset()
	}
	defer func() {
		s.noGuest(st)
		s.mu.Lock()
		if s.streams[p]--; s.streams[p] == 0 {
			delete(s.streams, p)
		}
		s.mu.Unlock()
		s.all.Done()
	}()
	stop := context.AfterFunc(s.ctx, func() { _ = st.Reset() })
	defer stop()
	_ = st.SetDeadline(time.Now().Add(greeting))
	r := bufio.NewReaderSize(st, 4<<10)
	d, hello, err := s.greet(r, p)
	var refused *RefusedError
	switch {
	case errors.As(err, &refused):
		// A word to an honest peer; the refusal stands whether or not it is heard.
		if writeFrame(st, refusalFrame(refused)) != nil {
			_ = st.Reset()
		}
		_ = st.Close() // both ways: a stream that is half open counts until there are too many of this peer
		return
	case err != nil:
		s.cutOff(p, verde.Hash{}, err)
		_ = st.Reset()
		return
	}
	v := d.view()
	if !v.over() && d.partner(p) {
		s.noGuest(st)
	}
	answer := &pb.Hello{Dispute: d.id[:], Header: v.header.Encode(), Have: uint32(len(v.entries)), Begun: uint64(v.begun)}
	if err := writeFrame(st, helloFrame(answer)); err != nil {
		_ = st.Reset()
		return
	}
	if told, err := s.attach(s.ctx, d, st, r, int(hello.Have), !hello.Watch); !told {
		s.cutOff(p, d.id, err)
		_ = st.Reset()
		return
	}
	_ = st.Close()
}

// cutOff notes why a stream ends before its dispute is over.
func (s *Service) cutOff(p peer.ID, dispute verde.Hash, why error) {
	s.log.Debug("stream of dispute", "dispute", dispute.Short(), "peer", p, "err", why)
	if s.cfg.OnBad == nil || !errors.Is(why, errFoul) {
		return
	}
	if key, err := p.ExtractPublicKey(); err == nil {
		if raw, err := key.Raw(); err == nil && len(raw) == len(verde.NodeID{}) {
			s.cfg.OnBad(verde.NodeID(raw), why)
		}
	}
}

// noGuest takes a stream off the list of guests.
func (s *Service) noGuest(st network.Stream) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if i := slices.Index(s.guests, st); i >= 0 {
		s.guests = slices.Delete(s.guests, i, i+1)
	}
}

// partner reports whether a peer is a party of the dispute, or the one who brought it here.
func (d *session) partner(p peer.ID) bool {
	if p == d.by {
		return true
	}
	d.mu.Lock()
	h := d.game.Header()
	d.mu.Unlock()
	for _, party := range []verde.NodeID{h.Challenger, h.Defender} {
		if id, err := peerOf(party); err == nil && id == p {
			return true
		}
	}
	return false
}

// greet reads what a peer wants and finds or admits the dispute.
func (s *Service) greet(r *bufio.Reader, by peer.ID) (*session, *pb.Hello, error) {
	f, err := readFrame(r)
	if err != nil {
		return nil, nil, err
	}
	hello := f.GetHello()
	if hello == nil {
		return nil, nil, errFrame
	}
	d, err := s.find(verde.Hash(hello.Dispute))
	if err != nil {
		return nil, nil, refuse(pb.Reason_OTHER, "the dispute cannot be read")
	}
	if hello.Watch {
		if d == nil {
			return nil, nil, refuse(pb.Reason_UNKNOWN, "no such dispute is known here")
		}
		return d, hello, nil
	}
	h, err := verde.DecodeHeader(hello.Header)
	if err != nil {
		return nil, nil, refuse(pb.Reason_OTHER, "%v", err)
	}
	if h.ID() != verde.Hash(hello.Dispute) {
		return nil, nil, refuse(pb.Reason_OTHER, "the header is of another dispute")
	}
	// The opener's first move comes with its greeting.
	if f, err = readFrame(r); err != nil {
		return nil, nil, err
	}
	first := f.GetMove()
	if first == nil || first.Seq != 0 {
		return nil, nil, refuse(pb.Reason_OTHER, "the first move is missing")
	}
	if d == nil {
		if d, err = s.admit(&h, first, by); err != nil {
			return nil, nil, err
		}
		if d == nil {
			return nil, nil, refuse(pb.Reason_BUSY, "try again")
		}
	} else if err := d.receive(entryOf(first).Signed, first.Pledge); err == nil || !errors.Is(err, verde.ErrDuplicate) && !errors.Is(err, verde.ErrOver) {
		s.log.Debug("first move of a known dispute", "dispute", d.id.Short(), "err", err)
	}
	return d, hello, nil
}
