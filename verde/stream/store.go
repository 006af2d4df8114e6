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
	// Unfinished lists the disputes without a verdict.
	Unfinished() ([]verde.Hash, error)
}

// begin is part 0.
func begin(t *verde.Transcript) []byte {
	head := *t
	head.Entries = nil
	return head.Encode()
}

// entry is the part of one entry.
func entry(e verde.Entry) ([]byte, error) {
	b, err := proto.MarshalOptions{Deterministic: true}.Marshal(moveFrame(e).GetMove())
	if err != nil {
		return nil, fmt.Errorf("encode entry: %w", err)
	}
	return b, nil
}

// join reads a transcript from its parts.
func join(parts [][]byte) (verde.Transcript, error) {
	t, err := verde.DecodeTranscript(parts[0])
	if err != nil {
		return t, err
	}
	for i, b := range parts[1:] {
		m := new(pb.Move)
		if err := proto.Unmarshal(b, m); err != nil {
			return t, fmt.Errorf("read stored entry %d: %w", i, err)
		}
		t.Entries = append(t.Entries, entryOf(m))
	}
	// What was kept before the last entry came says an earlier end.
	if n := len(t.Entries); n > 0 {
		t.Ended = max(t.Ended, t.Entries[n-1].At)
	}
	return t, nil
}

// Load returns a stored transcript; ok is false if there is none.
func Load(s Store, dispute verde.Hash) (t verde.Transcript, ok bool, err error) {
	parts, err := s.Parts(dispute)
	if err != nil || len(parts) == 0 {
		return t, false, err
	}
	t, err = join(parts)
	return t, err == nil, err
}
