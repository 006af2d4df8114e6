package stream

import (
	"fmt"

	"google.golang.org/protobuf/proto"

	"verdant/verde"
	"verdant/verde/stream/pb"
)

// Store keeps transcripts in parts: part 0 says what the dispute is about and how it stands, part i+1 is entry i.
type Store interface {
	// Put makes parts of a dispute durable, all or none of them, from number first on. A dispute with a part is listed by
	// Unfinished unless finished was once given.
	Put(dispute verde.Hash, first int, parts [][]byte, finished bool) error
	// Parts returns the parts of a dispute in order, none if there is no such dispute.
	Parts(dispute verde.Hash) ([][]byte, error)
	// Unfinished lists the disputes in which this node has something to do: make a move, wait for one, or tell of the verdict.
	Unfinished() ([]verde.Hash, error)
}

// kept is a dispute as a store has it.
type kept struct {
	verde.Transcript
	to   verde.NodeID // whom this node dials, zero if it does not
	wall verde.Tick   // of the last entry, by the system's clock

	pledges Pledges
}

// Pledges are what goes with moves for another court, by their places.
type Pledges map[uint32][]byte

// add keeps the first there is for a place.
func (p Pledges) add(seq uint32, pledge []byte) {
	if _, ok := p[seq]; !ok && len(pledge) > 0 && len(pledge) <= MaxPledge {
		p[seq] = pledge
	}
}

// begin is part 0.
func begin(t *verde.Transcript, to verde.NodeID) ([]byte, error) {
	head := *t
	head.Entries = nil
	k := &pb.Kept{Begin: head.Encode()}
	if !to.IsZero() {
		k.To = to[:]
	}
	return encode(k)
}

// entry is the part of one entry, which is written now.
func entry(e verde.Entry, pledge []byte, now verde.Tick) ([]byte, error) {
	return encode(&pb.Kept{Move: moveFrame(e, pledge).GetMove(), Wall: uint64(now)})
}

func encode(k *pb.Kept) ([]byte, error) {
	b, err := proto.MarshalOptions{Deterministic: true}.Marshal(k)
	if err != nil {
		return nil, fmt.Errorf("encode part of a dispute: %w", err)
	}
	return b, nil
}

// join reads a dispute from its parts.
func join(parts [][]byte) (k kept, err error) {
	k.pledges = Pledges{}
	for i, b := range parts {
		part := new(pb.Kept)
		if err := proto.Unmarshal(b, part); err != nil {
			return k, fmt.Errorf("read stored dispute, part %d: %w", i, err)
		}
		switch {
		case i == 0:
			if k.Transcript, err = verde.DecodeTranscript(part.Begin); err != nil {
				return k, err
			}
			copy(k.to[:], part.To)
		case part.Move == nil:
			return k, fmt.Errorf("read stored dispute: part %d is no move", i)
		default:
			k.Entries, k.wall = append(k.Entries, entryOf(part.Move)), verde.Tick(part.Wall)
			k.pledges.add(part.Move.Seq, part.Move.Pledge)
		}
	}
	// What was kept before the last entry came says an earlier end.
	if n := len(k.Entries); n > 0 {
		k.Ended = max(k.Ended, k.Entries[n-1].At)
	}
	return k, nil
}

// Load returns the transcript of a stored dispute; ok is false if there is none.
func Load(s Store, dispute verde.Hash) (t verde.Transcript, ok bool, err error) {
	k, ok, err := load(s, dispute)
	return k.Transcript, ok, err
}

// load returns a stored dispute; ok is false if there is none.
func load(s Store, dispute verde.Hash) (k kept, ok bool, err error) {
	parts, err := s.Parts(dispute)
	if err != nil || len(parts) == 0 {
		return k, false, err
	}
	k, err = join(parts)
	return k, err == nil, err
}
