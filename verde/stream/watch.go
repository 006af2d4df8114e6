package stream

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/libp2p/go-libp2p/core/network"

	"verdant/verde"
	"verdant/verde/stream/pb"
)

// Watch follows a dispute that a peer knows, to its end or until ctx ends, and calls fn, if it is not nil, with the story after every
// move. Every move is checked. It returns the transcript as far as it came; its ticks are the peer's word.
func (s *Service) Watch(ctx context.Context, at verde.NodeID, dispute verde.Hash, fn func(*verde.Story)) (*verde.Transcript, error) {
	p, err := peerOf(at)
	if err != nil {
		return nil, fmt.Errorf("watch dispute: %w", err)
	}
	open, cancel := context.WithTimeout(ctx, greeting)
	st, err := s.cfg.Host.NewStream(open, p, Protocol)
	cancel()
	if err != nil {
		return nil, fmt.Errorf("watch dispute %s: %w", dispute.Short(), err)
	}
	defer func() { _ = st.Reset() }()
	stop := context.AfterFunc(ctx, func() { _ = st.Reset() })
	defer stop()
	t, err := s.watch(st, dispute, fn)
	if err != nil {
		return t, fmt.Errorf("watch dispute %s at %s: %w", dispute.Short(), at.Short(), err)
	}
	return t, nil
}

func (s *Service) watch(st network.Stream, dispute verde.Hash, fn func(*verde.Story)) (*verde.Transcript, error) {
	_ = st.SetDeadline(time.Now().Add(greeting))
	if err := writeFrame(st, helloFrame(&pb.Hello{Dispute: dispute[:], Watch: true})); err != nil {
		return nil, err
	}
	r := bufio.NewReaderSize(st, 4<<10)
	f, err := readFrame(r)
	if err != nil {
		return nil, err
	}
	if refusal := f.GetRefusal(); refusal != nil {
		return nil, &RefusedError{refusal.Reason, refusal.Detail}
	}
	hello := f.GetHello()
	if hello == nil {
		return nil, errFrame
	}
	h, err := verde.DecodeHeader(hello.Header)
	if err != nil {
		return nil, err
	}
	if h.ID() != dispute {
		return nil, errors.New("the peer shows another dispute")
	}
	rules, err := s.rules(&h)
	if err != nil {
		return nil, err
	}
	g, err := verde.NewGame(rules, h, s.cfg.Verifier, verde.Tick(hello.Begun))
	if err != nil {
		return nil, err
	}
	for bytes := 0; ; {
		_ = st.SetReadDeadline(time.Now().Add(time.Hour)) // the machine's clock is the bound; this one outlives it
		f, err := readFrame(r)
		if err != nil {
			t := g.Transcript()
			return &t, err
		}
		switch m := f.Body.(type) {
		case *pb.Frame_Move:
			e := entryOf(m.Move)
			if bytes += len(e.Body) + len(e.Sig); bytes > verde.MaxTranscript {
				return nil, errors.New("the transcript is too long")
			}
			if err := g.Receive(e.Signed, e.At); err != nil {
				return nil, fmt.Errorf("move %d: %w", e.Seq, err)
			}
		case *pb.Frame_Over:
			g.Tick(verde.Tick(m.Over.Ended))
			if seal := sealOf(m.Over); seal != nil {
				if err := g.Attest(*seal); err != nil {
					return nil, err
				}
			}
			t := g.Transcript()
			if fn != nil {
				fn(g.Story())
			}
			return s.checked(&t)
		default:
			return nil, errFrame
		}
		if fn != nil {
			fn(g.Story())
		}
	}
}

// checked replays a transcript once more: ticks that go back would have passed unnoticed.
func (s *Service) checked(t *verde.Transcript) (*verde.Transcript, error) {
	rules, err := s.rules(&t.Header)
	if err != nil {
		return nil, err
	}
	if _, err := verde.Replay(rules, t, s.cfg.Verifier); err != nil {
		return nil, err
	}
	return t, nil
}

// Keep stores a checked transcript of a decided dispute between others, so that it can be shown.
func (s *Service) Keep(t *verde.Transcript) error {
	if err := s.free(t.Header.ID()); err != nil {
		return fmt.Errorf("keep transcript: %w", err)
	}
	head, err := begin(t, verde.NodeID{})
	if err != nil {
		return err
	}
	parts := [][]byte{head}
	for _, e := range t.Entries {
		b, err := entry(e, nil, s.tick())
		if err != nil {
			return err
		}
		parts = append(parts, b)
	}
	for i, p := range parts { // one by one: a commit has a bound
		if err := s.cfg.Store.Put(t.Header.ID(), i, [][]byte{p}, true); err != nil {
			return fmt.Errorf("keep transcript: %w", err)
		}
	}
	return nil
}

// Transcript returns a dispute's transcript as far as it is known here; ok is false if it is not.
func (s *Service) Transcript(id verde.Hash) (t verde.Transcript, ok bool, err error) {
	s.mu.Lock()
	d := s.sessions[id]
	s.mu.Unlock()
	if d != nil {
		d.mu.Lock()
		defer d.mu.Unlock()
		return d.game.Transcript(), true, nil
	}
	return Load(s.cfg.Store, id)
}

// Pledges returns what goes with the moves of a stored dispute for another court.
func (s *Service) Pledges(id verde.Hash) (Pledges, error) {
	k, _, err := load(s.cfg.Store, id)
	return k.pledges, err
}
