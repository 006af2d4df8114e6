package stream

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"

	"verdant/verde"
	"verdant/verde/stream/pb"
)

const (
	// greeting bounds how long the first frames may take, and one frame to be written.
	greeting = 15 * time.Second
	// maxErrors is how many frames without effect are taken on one stream.
	maxErrors = 32
	// rate and burst bound the frames a stream may bring, per second and at once.
	rate, burst = 20, 256
	// maxStream bounds the bytes one stream may bring.
	maxStream = 2 * verde.MaxTranscript
)

func peerOf(n verde.NodeID) (peer.ID, error) {
	pub, err := crypto.UnmarshalEd25519PublicKey(n[:])
	if err != nil {
		return "", fmt.Errorf("node %s: %w", n.Short(), err)
	}
	return peer.IDFromPublicKey(pub)
}

// carry keeps a stream to a peer until the dispute is over and the peer has been told.
func (s *Service) carry(ctx context.Context, d *session, to peer.ID) {
	for wait := s.cfg.Redial; ; wait = min(2*wait, 25*s.cfg.Redial) {
		began := time.Now()
		if len(d.view().entries) == 0 { // nothing is said before the challenger has signed
			select {
			case <-d.view().changed:
			case <-time.After(time.Second):
			case <-ctx.Done():
				return
			}
			wait = s.cfg.Redial
			continue
		}
		told, err := s.dial(ctx, d, to)
		var refused *RefusedError
		if errors.As(err, &refused) && refused.reason == pb.Reason_RULES {
			d.abandon(fmt.Errorf("peer %s: %w", to, refused))
			return
		}
		if told || ctx.Err() != nil {
			return
		}
		if v := d.view(); v.void != nil {
			return
		}
		s.log.Debug("stream of dispute", "dispute", d.id.Short(), "peer", to, "err", err)
		if time.Since(began) > 25*s.cfg.Redial {
			wait = s.cfg.Redial
		}
		if pause(ctx, wait) != nil {
			return
		}
	}
}

// dial carries the dispute over one stream. It reports whether the peer was told the end.
func (s *Service) dial(ctx context.Context, d *session, to peer.ID) (told bool, err error) {
	open, cancel := context.WithTimeout(ctx, greeting)
	st, err := s.cfg.Host.NewStream(open, to, Protocol)
	cancel()
	if err != nil {
		return false, err
	}
	defer func() { _ = st.Reset() }()
	v := d.view()
	_ = st.SetDeadline(time.Now().Add(greeting))
	// The first moves go along with the greeting: nobody admits a dispute that its challenger has not signed.
	if err := writeFrame(st, helloFrame(&pb.Hello{Dispute: d.id[:], Header: v.header.Encode(), Have: uint32(len(v.entries))})); err != nil {
		return false, err
	}
	if err := writeFrame(st, moveFrame(v.entries[0])); err != nil {
		return false, err
	}
	r := bufio.NewReaderSize(st, 4<<10)
	f, err := readFrame(r)
	if err != nil {
		return false, err
	}
	if refusal := f.GetRefusal(); refusal != nil {
		return false, &RefusedError{refusal.Reason, refusal.Detail}
	}
	hello := f.GetHello()
	if hello == nil || verde.Hash(hello.Dispute) != d.id {
		return false, fmt.Errorf("%w: want hello", errFrame)
	}
	return s.attach(ctx, d, st, r, int(hello.Have), true)
}

// attach exchanges moves over a stream: it sends entries from number have on, and takes what comes if listen is set. It ends when
// the dispute is over and the other end was told.
func (s *Service) attach(ctx context.Context, d *session, st network.Stream, r *bufio.Reader, have int, listen bool) (told bool, err error) {
	_ = st.SetReadDeadline(time.Time{})
	ctx, cancel := context.WithCancel(ctx)
	var readers sync.WaitGroup
	// Whatever ends first, the stream is reset before the reader is waited for.
	defer readers.Wait()
	defer func() { cancel(); _ = st.SetReadDeadline(time.Now()) }()
	again := make(chan struct{}, 1)
	failed := make(chan error, 1)
	readers.Add(1)
	go func() {
		defer readers.Done()
		failed <- s.listen(d, r, listen, again)
	}()
	repeated := false
	var ended error
	for sent := have; ; {
		v := d.view()
		_ = st.SetWriteDeadline(time.Now().Add(greeting))
		for ; sent < len(v.entries); sent++ {
			if err := writeFrame(st, moveFrame(v.entries[sent])); err != nil {
				return false, err
			}
		}
		if v.done || v.void != nil {
			err := writeFrame(st, overFrame(v.ended))
			if err == nil {
				err = st.CloseWrite()
			}
			// The other end closes when it has read all; a reset too early would tear words from its hands.
			if err == nil && ended == nil {
				select {
				case <-failed:
				case <-time.After(2 * time.Second):
				case <-ctx.Done():
				}
			}
			return err == nil, err
		}
		if ended != nil {
			return false, ended
		}
		select {
		case <-v.changed:
		case <-again:
			if !repeated { // the other end does not understand a move: perhaps it knows another one before it
				repeated, sent = true, 0
			}
		case err := <-failed:
			if !errors.Is(err, io.EOF) {
				return false, err
			}
			ended = err
			failed <- err
		case <-ctx.Done():
			return false, ctx.Err()
		}
	}
}

// listen takes moves from a stream until it ends, with io.EOF if in good order.
func (s *Service) listen(d *session, r *bufio.Reader, take bool, again chan<- struct{}) error {
	tokens, last := float64(burst), time.Now()
	bytes, vain := 0, 0
	for {
		f, err := readFrame(r)
		if err != nil {
			return err
		}
		now := time.Now()
		tokens = min(burst, tokens+float64(now.Sub(last).Seconds()*rate)) - 1
		last = now
		if tokens < 0 {
			return errors.New("too many frames")
		}
		switch m := f.Body.(type) {
		case *pb.Frame_Over:
			return io.EOF
		case *pb.Frame_Move:
			if bytes += len(m.Move.Body) + len(m.Move.Sig); bytes > maxStream {
				return errors.New("too many bytes")
			}
			if !take {
				return errors.New("a spectator made a move")
			}
			err := d.receive(entryOf(m.Move).Signed)
			if errors.Is(err, verde.ErrSignature) {
				select {
				case again <- struct{}{}:
				default:
				}
			}
			if err != nil && !errors.Is(err, verde.ErrDuplicate) && !errors.Is(err, verde.ErrOver) {
				if vain++; vain > maxErrors {
					return fmt.Errorf("too many frames without effect: %w", err)
				}
			}
		default:
			return fmt.Errorf("%w: hello or refusal in the middle", errFrame)
		}
	}
}
