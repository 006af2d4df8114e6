package stream

import (
	"bufio"
	"context"
	"errors"
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
	if s.closed || s.serving >= s.cfg.Streams || s.streams[p] >= perPeerStreams {
		s.mu.Unlock()
		_ = st.Reset()
		return
	}
	s.serving++
	s.streams[p]++
	s.all.Add(1)
	s.mu.Unlock()
	defer func() {
		s.mu.Lock()
		s.serving--
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
		if writeFrame(st, refusalFrame(refused)) == nil {
			_ = st.CloseWrite()
		}
		return
	case err != nil:
		s.log.Debug("stream of dispute", "peer", p, "err", err)
		_ = st.Reset()
		return
	}
	v := d.view()
	answer := &pb.Hello{Dispute: d.id[:], Header: v.header.Encode(), Have: uint32(len(v.entries)), Begun: uint64(v.begun)}
	if err := writeFrame(st, helloFrame(answer)); err != nil {
		_ = st.Reset()
		return
	}
	if told, err := s.attach(s.ctx, d, st, r, int(hello.Have), !hello.Watch); !told {
		s.log.Debug("stream of dispute", "dispute", d.id.Short(), "peer", p, "err", err)
		_ = st.Reset()
		return
	}
	_ = st.Close()
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
