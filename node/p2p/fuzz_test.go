package p2p

import (
	"bufio"
	"bytes"
	"io"
	"testing"

	"verdant/node/store"
)

// nothing is a store without records.
type nothing struct{ t *testing.T }

func (nothing) Envelope(Hash) (store.Envelope, bool, error) { return store.Envelope{}, false, nil }
func (nothing) Claim(Hash) (store.Claim, bool, error)       { return store.Claim{}, false, nil }

func (n nothing) Envelopes(q store.EnvelopeQuery) ([]store.Envelope, error) {
	if q.Limit < 1 || q.Limit > maxRecords {
		n.t.Errorf("a query for %d records", q.Limit)
	}
	return nil, nil
}

func (n nothing) Claims(q store.ClaimQuery) ([]store.Claim, error) {
	if q.Limit < 1 || q.Limit > maxRecords {
		n.t.Errorf("a query for %d claims", q.Limit)
	}
	return nil, nil
}

// FuzzRequest answers whatever a peer asks for.
func FuzzRequest(f *testing.F) {
	f.Add(hashRequest(askEnvelopes, []Hash{{1}, {2}}))
	f.Add([]byte{askRounds, 6, 'c', 'l', 'a', 'i', 'm', 's', 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0})
	f.Fuzz(func(t *testing.T, raw []byte) {
		w := &recordWriter{w: bufio.NewWriter(io.Discard)}
		_ = answerRecords(bytes.NewReader(raw), w, nothing{t})
	})
}

// FuzzHello reads whatever a peer says first.
func FuzzHello(f *testing.F) {
	f.Add(hello{swarm: Hash{1}, spec: 1}.encode())
	f.Fuzz(func(t *testing.T, raw []byte) {
		m, err := readHello(bytes.NewReader(raw))
		if err == nil && !bytes.Equal(m.encode()[:36], raw[:36]) {
			t.Fatalf("%x is read as %+v", raw, m)
		}
	})
}
