package stream

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"google.golang.org/protobuf/proto"

	"verdant/verde"
	"verdant/verde/stream/pb"
)

// maxFrame bounds a frame in bytes: the longest move and what a frame adds to it.
const maxFrame = verde.MaxMove + verde.MaxSignature + 64 + MaxPledge

// MaxPledge bounds in bytes what goes with a move for another court.
const MaxPledge = 128

// maxDetail bounds the text of a refusal in bytes.
const maxDetail = 256

// errFoul says that a peer does what no honest one does. It is cut off, and named to OnBad.
var errFoul = errors.New("against the rules of the protocol")

var errFrame = fmt.Errorf("%w: malformed frame", errFoul)

// readFrame reads one frame. Its errors wrap errFrame unless the stream itself failed.
func readFrame(r *bufio.Reader) (*pb.Frame, error) {
	n, err := binary.ReadUvarint(r)
	if err != nil {
		return nil, err
	}
	if n == 0 || n > maxFrame {
		return nil, fmt.Errorf("%w: %d bytes, 1 to %d are allowed", errFrame, n, maxFrame)
	}
	b := make([]byte, n)
	if _, err := io.ReadFull(r, b); err != nil {
		return nil, err
	}
	return decodeFrame(b)
}

// decodeFrame reads the bytes of a frame.
func decodeFrame(b []byte) (*pb.Frame, error) {
	f := new(pb.Frame)
	if err := (proto.UnmarshalOptions{DiscardUnknown: true, RecursionLimit: 4}).Unmarshal(b, f); err != nil {
		return nil, fmt.Errorf("%w: %w", errFrame, err)
	}
	switch m := f.Body.(type) {
	case *pb.Frame_Hello:
		if m.Hello == nil || len(m.Hello.Dispute) != 32 {
			return nil, fmt.Errorf("%w: hello names no dispute", errFrame)
		}
	case *pb.Frame_Move:
		if m.Move == nil || len(m.Move.Body) > verde.MaxMove || len(m.Move.Sig) > verde.MaxSignature || len(m.Move.Pledge) > MaxPledge {
			return nil, fmt.Errorf("%w: move is too long", errFrame)
		}
	case *pb.Frame_Refusal:
		if m.Refusal == nil || len(m.Refusal.Detail) > maxDetail {
			return nil, fmt.Errorf("%w: refusal is too long", errFrame)
		}
	case *pb.Frame_Over:
		if m.Over == nil || m.Over.Seal != nil && (len(m.Over.Seal.Referee) != 32 || len(m.Over.Seal.Sig) > verde.MaxSignature) {
			return nil, fmt.Errorf("%w: over says nothing, or has no seal of a referee", errFrame)
		}
	default:
		return nil, fmt.Errorf("%w: nothing in it", errFrame)
	}
	return f, nil
}

func writeFrame(w io.Writer, f *pb.Frame) error {
	b, err := proto.MarshalOptions{Deterministic: true}.Marshal(f)
	if err != nil {
		return fmt.Errorf("encode frame: %w", err)
	}
	_, err = w.Write(append(binary.AppendUvarint(make([]byte, 0, len(b)+4), uint64(len(b))), b...))
	return err
}

func moveFrame(e verde.Entry, pledge []byte) *pb.Frame {
	return &pb.Frame{Body: &pb.Frame_Move{Move: &pb.Move{Seq: e.Seq, Body: e.Body, Sig: e.Sig, At: uint64(e.At), Pledge: pledge}}}
}

func entryOf(m *pb.Move) verde.Entry {
	return verde.Entry{At: verde.Tick(m.At), Signed: verde.Signed{Seq: m.Seq, Body: m.Body, Sig: m.Sig}}
}

func helloFrame(h *pb.Hello) *pb.Frame { return &pb.Frame{Body: &pb.Frame_Hello{Hello: h}} }

func overFrame(ended verde.Tick, seal *verde.Seal) *pb.Frame {
	over := &pb.Over{Ended: uint64(ended)}
	if seal != nil {
		over.Seal = &pb.Seal{Referee: seal.Referee[:], Winner: uint32(seal.Winner), Reason: string(seal.Reason), Sig: seal.Sig}
	}
	return &pb.Frame{Body: &pb.Frame_Over{Over: over}}
}

// sealOf returns the seal that comes with the end, nil if none does.
func sealOf(over *pb.Over) *verde.Seal {
	s := over.Seal
	if s == nil {
		return nil
	}
	return &verde.Seal{Referee: verde.NodeID(s.Referee), Winner: verde.Party(min(s.Winner, 255)), Reason: verde.Reason(s.Reason), Sig: s.Sig}
}

func refusalFrame(r *RefusedError) *pb.Frame {
	return &pb.Frame{Body: &pb.Frame_Refusal{Refusal: &pb.Refusal{Reason: r.reason, Detail: r.Detail[:min(len(r.Detail), maxDetail)]}}}
}

// RefusedError says that the other end does not talk about a dispute.
type RefusedError struct {
	reason pb.Reason
	Detail string // a sentence for a person
}

func (e *RefusedError) Error() string {
	return fmt.Sprintf("refused (%s): %q", e.reason, e.Detail)
}

func refuse(reason pb.Reason, format string, args ...any) *RefusedError {
	return &RefusedError{reason, fmt.Sprintf(format, args...)}
}
