package stream_test

import (
	"bufio"
	"context"
	"encoding/binary"
	"io"
	"testing"
	"time"

	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"google.golang.org/protobuf/proto"

	"verdant/internal/cheat"
	"verdant/verde"
	"verdant/verde/stream"
	"verdant/verde/stream/pb"
)

// foul is a peer that speaks the protocol with what a player of the catalogue of cheats makes it send, and keeps a machine only to know
// whose turn it is.
type foul struct {
	t     testing.TB
	court *cheat.Court
	host  host.Host
	role  verde.Party
	side  cheat.Side
	game  *verde.Game

	streams chan network.Stream // new ones
	frames  chan *pb.Frame
	out     network.Stream // the newest, nil if there is none
	turns   int
	tries   int
	played  uint32 // turns before this place have been played
}

func newFoul(t testing.TB, c *cheat.Court, on host.Host, role verde.Party, side cheat.Side, h verde.Header) *foul {
	t.Helper()
	g, err := verde.NewGame(c.Rules, h, verde.Ed25519{}, verde.Tick(time.Now().UnixMilli()))
	if err != nil {
		t.Fatal(err)
	}
	return &foul{
		t: t, court: c, host: on, role: role, side: side, game: g, streams: make(chan network.Stream), frames: make(chan *pb.Frame),
	}
}

// play plays until ctx ends. A challenger dials the peer with its first message.
func (f *foul) play(ctx context.Context, to peer.ID) {
	f.host.SetStreamHandler(stream.Protocol, func(st network.Stream) {
		select {
		case f.streams <- st:
		case <-ctx.Done():
			_ = st.Reset()
		}
	})
	defer f.host.RemoveStreamHandler(stream.Protocol)
	defer func() {
		if f.out != nil {
			_ = f.out.Reset()
		}
	}()
	told := false
	for {
		if p, _ := f.game.Turn(); p == f.role && f.turns <= int(f.game.Seq()) && f.played <= f.game.Seq() {
			f.played = f.game.Seq() + 1
			f.move(ctx, to)
			continue
		}
		if f.game.Verdict() != nil && f.out != nil && !told {
			told = true
			f.write(&pb.Frame{Body: &pb.Frame_Over{Over: &pb.Over{}}})
		}
		select {
		case st := <-f.streams:
			f.attach(ctx, st)
		case frame := <-f.frames:
			switch b := frame.Body.(type) {
			case *pb.Frame_Hello:
				if f.role == verde.Defender {
					f.greet(int(b.Hello.Have))
				}
			case *pb.Frame_Refusal: // as a challenger does who is only late, it tries again, with what it has said
				if f.tries++; f.role == verde.Challenger && f.tries < 3 && f.game.Seq() > 0 {
					f.dial(ctx, to)
				}
			case *pb.Frame_Move:
				_ = f.game.Receive(verde.Signed{Seq: b.Move.Seq, Body: b.Move.Body, Sig: b.Move.Sig}, verde.Tick(time.Now().UnixMilli()))
			}
		case <-ctx.Done():
			return
		}
	}
}

// lostAtOnce reports whether its first move, as it counts it itself, decided the game against it.
func (f *foul) lostAtOnce() bool {
	v := f.game.Verdict()
	return v != nil && v.Winner != f.role && f.game.Seq() == 1
}

// move sends what the player sends for this turn.
func (f *foul) move(ctx context.Context, to peer.ID) {
	sent, err := f.court.Move(f.game, f.side, f.turns)
	if err != nil {
		f.t.Error(err)
		return
	}
	f.turns++
	for _, d := range sent {
		time.Sleep(time.Duration(d.After) * time.Millisecond)
		if f.out == nil { // the challenger's first message
			f.dial(ctx, to)
		}
		f.send(d.Signed)
		_ = f.game.Receive(d.Signed, verde.Tick(time.Now().UnixMilli()))
	}
}

func (f *foul) dial(ctx context.Context, to peer.ID) {
	st, err := f.host.NewStream(ctx, to, stream.Protocol)
	if err != nil {
		f.t.Error(err)
		return
	}
	f.attach(ctx, st)
	f.greet(0)
}

// greet says hello and what the other end has not got.
func (f *foul) greet(have int) {
	h, said := f.game.Header(), f.game.Transcript().Entries
	id := h.ID()
	f.write(&pb.Frame{Body: &pb.Frame_Hello{Hello: &pb.Hello{Dispute: id[:], Header: h.Encode(), Have: uint32(len(said))}}})
	for _, e := range said[min(have, len(said)):] {
		f.send(e.Signed)
	}
}

// attach makes a stream the one that is spoken on.
func (f *foul) attach(ctx context.Context, st network.Stream) {
	f.out = st
	go func() {
		r := bufio.NewReader(st)
		for {
			frame, err := readFrame(r)
			if err != nil {
				return
			}
			select {
			case f.frames <- frame:
			case <-ctx.Done():
				return
			}
		}
	}()
}

func (f *foul) send(m verde.Signed) {
	f.write(&pb.Frame{Body: &pb.Frame_Move{Move: &pb.Move{Seq: m.Seq, Body: m.Body, Sig: m.Sig}}})
}

// write does not care whether anybody listens.
func (f *foul) write(frame *pb.Frame) {
	b, err := proto.Marshal(frame)
	if err != nil {
		f.t.Error(err)
		return
	}
	if f.out == nil {
		return
	}
	_ = f.out.SetWriteDeadline(time.Now().Add(5 * time.Second))
	_, _ = f.out.Write(append(binary.AppendUvarint(nil, uint64(len(b))), b...))
}

func readFrame(r *bufio.Reader) (*pb.Frame, error) {
	n, err := binary.ReadUvarint(r)
	if err != nil {
		return nil, err
	}
	b := make([]byte, n)
	if _, err := io.ReadFull(r, b); err != nil {
		return nil, err
	}
	frame := new(pb.Frame)
	return frame, proto.Unmarshal(b, frame)
}
