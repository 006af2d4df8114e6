package stream

import (
	"bufio"
	"context"
	"errors"
	"fmt"
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

// carry keeps a stream to the node that it is this one's task to dial, until both know that the dispute is over.
func (s *Service) carry(ctx context.Context, d *session) {
	if d.to.IsZero() {
		return
	}
	to, err := peerOf(d.to)
	if err != nil {
		s.log.Warn("dispute with no reachable node", "dispute", d.id.Short(), "err", err)
		return
	}
	for wait := s.cfg.Redial; ; wait *= 2 {
		began := time.Now()
		v := d.view()
		if len(v.entries) == 0 { // nothing is said before the challenger has signed
			select {
			case <-v.changed:
			case <-ctx.Done():
				return
			}
			wait = s.cfg.Redial / 2
			continue
		}
		told, err := s.dial(ctx, d, to)
		var refused *RefusedError
		if errors.As(err, &refused) && d.refused(refused) {
			d.abandon(fmt.Errorf("peer %s: %w", to, refused))
			return
		}
		if refused == nil {
			d.hold(false)
		}
		if v = d.view(); told || ctx.Err() != nil || v.void != nil {
			return
		}
		s.cutOff(to, d.id, err)
		most := 25 * s.cfg.Redial
		if time.Since(began) > most {
			wait = s.cfg.Redial
		}
		if v.done {
			most *= 12
		}
		wait = min(wait, most)
		if pause(ctx, wait) != nil {
			return
		}
	}
}

// refused decides what follows from a refusal: it reports whether there will be no dispute. Whoever keeps a clock for somebody else must
// not let it convict a node for what it may well be right to refuse: claims that are not its own or were disputed by this challenger before,
// and one dispute more than it can play in time. Silence is no refusal: that costs the game. A challenger who plays with the
// defender itself takes neither for an answer: it has executed the claim, and its clock tells nobody but itself.
func (d *session) refused(r *RefusedError) bool {
	if r.reason == pb.Reason_RULES {
		return true
	}
	d.mu.Lock()
	h, seq, now := d.game.Header(), d.game.Seq(), d.s.cfg.Now()
	if d.role == verde.Challenger && d.to == h.Defender || seq > 1 { // who has begun to play is not busy
		d.mu.Unlock()
		d.hold(false)
		return false
	}
	if d.busy.IsZero() {
		d.busy = now
	}
	over := r.reason == pb.Reason_CLAIM || now.Sub(d.busy) > d.s.cfg.Patience
	d.mu.Unlock()
	d.hold(true)
	return over
}

// dial carries the dispute over one stream. It reports whether both ends know that it is over.
func (s *Service) dial(ctx context.Context, d *session, to peer.ID) (told bool, err error) {
	open, cancel := context.WithTimeout(ctx, greeting)
	st, err := s.cfg.Host.NewStream(open, to, Protocol)
	cancel()
	if err != nil {
		return false, err
	}
	defer func() { _ = st.Reset() }()
	stop := context.AfterFunc(ctx, func() { _ = st.Reset() })
	defer stop()
	v := d.view()
	_ = st.SetDeadline(time.Now().Add(greeting))
	// The first moves go along with the greeting: nobody admits a dispute that its challenger has not signed.
	if err := writeFrame(st, helloFrame(&pb.Hello{Dispute: d.id[:], Header: v.header.Encode(), Have: uint32(len(v.entries))})); err != nil {
		return false, err
	}
	if err := writeFrame(st, moveFrame(v.entries[0], d.pledge(v.entries[0].Seq))); err != nil {
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
	d.hold(false)
	have := int(hello.Have)
	if v.done { // as many entries need not be the same: one side may have seen through a double game
		have = 0
	}
	told, err = s.attach(ctx, d, st, r, have, true)
	if told { // the other end closes when it has read all; a reset too early would tear words from its hands
		_ = st.SetReadDeadline(time.Now().Add(2 * time.Second))
		_, _ = r.ReadByte()
	}
	return told, err
}

// errOver says that the other end has sent an Over.
var errOver = errors.New("the other end says that the dispute is over")

// attach exchanges moves over a stream: it sends entries from number have on, and takes what comes if listen is set. It ends when
// both ends have said that the dispute is over, and reports that as told; or when one of them cannot go on.
func (s *Service) attach(ctx context.Context, d *session, st network.Stream, r *bufio.Reader, have int, listen bool) (told bool, err error) {
	_ = st.SetReadDeadline(time.Time{})
	ctx, cancel := context.WithCancel(ctx)
	var reader sync.WaitGroup
	// Whatever ends first, the reader is stopped before it is waited for.
	defer reader.Wait()
	defer func() { cancel(); _ = st.SetReadDeadline(time.Now()) }()
	again := make(chan struct{}, 1)
	failed := make(chan error, 1)
	reader.Go(func() { failed <- s.listen(d, r, listen, again) })
	repeated, said := false, false
	var ended error // why nothing more comes
	var late <-chan time.Time
	for sent := have; ; {
		v := d.view()
		_ = st.SetWriteDeadline(time.Now().Add(greeting))
		for ; sent < len(v.entries) && !said; sent++ {
			if err := writeFrame(st, moveFrame(v.entries[sent], d.pledge(v.entries[sent].Seq))); err != nil {
				return false, err
			}
		}
		if v.over() && !said {
			if err := writeFrame(st, overFrame(v.ended, v.seal)); err != nil {
				return false, err
			}
			said, late = true, time.After(greeting)
			if err := st.CloseWrite(); err != nil {
				return false, err
			}
		}
		if ended != nil {
			return said && errors.Is(ended, errOver), ended
		}
		select {
		case <-v.changed:
		case <-again:
			if !repeated { // the other end does not understand a move: perhaps it knows another one before it
				repeated, sent = true, 0
			}
		case ended = <-failed:
		case <-late:
			return false, errors.New("the other end does not say that it knows the end")
		case <-ctx.Done():
			return false, ctx.Err()
		}
	}
}

// listen takes moves from a stream until the other end says that the dispute is over, with errOver, or nothing more.
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
			return fmt.Errorf("%w: too many frames", errFoul)
		}
		switch m := f.Body.(type) {
		case *pb.Frame_Over:
			if seal := sealOf(m.Over); seal != nil && take {
				d.attest(seal)
			}
			return errOver
		case *pb.Frame_Move:
			if bytes += len(m.Move.Body) + len(m.Move.Sig); bytes > maxStream {
				return fmt.Errorf("%w: too many bytes", errFoul)
			}
			if !take {
				return fmt.Errorf("%w: a spectator made a move", errFoul)
			}
			err := d.receive(entryOf(m.Move).Signed, m.Move.Pledge)
			if errors.Is(err, verde.ErrSignature) {
				select {
				case again <- struct{}{}:
				default:
				}
			}
			if err != nil && !errors.Is(err, verde.ErrDuplicate) && !errors.Is(err, verde.ErrOver) {
				if vain++; vain > maxErrors {
					return fmt.Errorf("%w: too many frames without effect: %w", errFoul, err)
				}
			}
		default:
			return fmt.Errorf("%w: hello or refusal in the middle", errFrame)
		}
	}
}
