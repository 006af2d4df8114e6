package p2p

import (
	"bufio"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/libp2p/go-libp2p/core/network"

	"verdant/gossip"
	"verdant/node/store"
)

// Bounds of one answer.
const (
	maxRecords     = 512
	maxRecordBytes = 4 << 20
	recordsTimeout = 30 * time.Second
)

// Records is where a node keeps the envelopes it gives to others; *store.Store is one.
type Records interface {
	Envelope(Hash) (store.Envelope, bool, error)
	Envelopes(store.EnvelopeQuery) ([]store.Envelope, error)
	Claim(Hash) (store.Claim, bool, error)
	Claims(store.ClaimQuery) ([]store.Claim, error)
}

// RecordQuery selects the signed records of one kind by round.
type RecordQuery struct {
	Kind     gossip.Kind
	From, To uint64  // rounds, both inclusive; To 0 means no upper end
	Author   *NodeID // nil: all authors
	Limit    int     // at most this many (default and maximum 512; an answer ends at 4 MiB too)
}

// The request is one byte saying what is asked, then its arguments, integers little endian:
//
//	1 envelopes by hash, 2 claims by claim hash: 2 bytes count, 32 bytes each
//	3 by round: 1 byte length and kind, 8 from, 8 to, 2 limit, 1 byte 0, or 1 and 32 bytes author
//
// The answer is envelopes, each after its length in 4 bytes, and a length of 0 at the end.
const (
	askEnvelopes = 1
	askClaims    = 2
	askRounds    = 3
)

// ServeRecords gives stored envelopes and claims to members that missed them: a late joiner, an auditor.
func (h *Host) ServeRecords(src Records) {
	h.h.SetStreamHandler(h.names.envelopes, h.gates.guard(h.gates.envelopes, recordsTimeout, func(s network.Stream) error {
		w := &recordWriter{w: bufio.NewWriterSize(s, 16<<10)}
		if err := answerRecords(bufio.NewReaderSize(s, 4<<10), w, src); err != nil {
			return err
		}
		return w.end()
	}))
}

func answerRecords(r io.Reader, w *recordWriter, src Records) error {
	var what [1]byte
	if _, err := io.ReadFull(r, what[:]); err != nil {
		return fmt.Errorf("read request: %w", err)
	}
	switch what[0] {
	case askEnvelopes, askClaims:
		hashes, err := readHashes(r)
		if err != nil {
			return err
		}
		for _, want := range hashes {
			raw, err := lookup(src, what[0], want)
			if err != nil {
				return err
			}
			if err := w.put(raw); err != nil {
				return err
			}
		}
		return nil
	case askRounds:
		q, err := readQuery(r)
		if err != nil {
			return err
		}
		return answerRounds(w, src, q)
	}
	return fmt.Errorf("unknown request %d", what[0])
}

func lookup(src Records, what byte, want Hash) ([]byte, error) {
	if what == askClaims {
		c, _, err := src.Claim(want)
		return c.Raw, err
	}
	e, _, err := src.Envelope(want)
	return e.Raw, err
}

func answerRounds(w *recordWriter, src Records, q RecordQuery) error {
	if q.Kind == gossip.KindClaims { // claims are kept for good, their envelopes in the other bucket are not
		claims, err := src.Claims(store.ClaimQuery{From: q.From, To: q.To, Author: q.Author, Limit: q.Limit})
		for _, c := range claims {
			if err := w.put(c.Raw); err != nil {
				return err
			}
		}
		return err
	}
	list, err := src.Envelopes(store.EnvelopeQuery{
		Kind: string(q.Kind), From: q.From, To: q.To, Author: q.Author, Limit: q.Limit, MaxBytes: maxRecordBytes,
	})
	for _, e := range list {
		if err := w.put(e.Raw); err != nil {
			return err
		}
	}
	return err
}

func readHashes(r io.Reader) ([]Hash, error) {
	var n [2]byte
	if _, err := io.ReadFull(r, n[:]); err != nil {
		return nil, fmt.Errorf("read request: %w", err)
	}
	count := int(binary.LittleEndian.Uint16(n[:]))
	if count == 0 || count > maxRecords {
		return nil, fmt.Errorf("request for %d records, 1 to %d are allowed", count, maxRecords)
	}
	out := make([]Hash, count)
	for i := range out {
		if _, err := io.ReadFull(r, out[i][:]); err != nil {
			return nil, fmt.Errorf("read request: %w", err)
		}
	}
	return out, nil
}

func readQuery(r io.Reader) (RecordQuery, error) {
	var n [1]byte
	if _, err := io.ReadFull(r, n[:]); err != nil {
		return RecordQuery{}, fmt.Errorf("read request: %w", err)
	}
	b := make([]byte, int(n[0])+19)
	if _, err := io.ReadFull(r, b); err != nil {
		return RecordQuery{}, fmt.Errorf("read request: %w", err)
	}
	q := RecordQuery{Kind: gossip.Kind(b[:n[0]])}
	b = b[n[0]:]
	q.From, q.To = binary.LittleEndian.Uint64(b), binary.LittleEndian.Uint64(b[8:])
	q.Limit = clampLimit(int(binary.LittleEndian.Uint16(b[16:])))
	if b[18] == 1 {
		q.Author = new(NodeID)
		if _, err := io.ReadFull(r, q.Author[:]); err != nil {
			return RecordQuery{}, fmt.Errorf("read request: %w", err)
		}
	}
	return q, nil
}

func clampLimit(n int) int {
	if n <= 0 || n > maxRecords {
		return maxRecords
	}
	return n
}

// recordWriter writes records until the bound of one answer, and leaves out the rest.
type recordWriter struct {
	w    *bufio.Writer
	sent int
}

func (w *recordWriter) put(raw []byte) error {
	if len(raw) == 0 || w.sent+len(raw) > maxRecordBytes {
		return nil
	}
	w.sent += len(raw)
	if _, err := w.w.Write(binary.LittleEndian.AppendUint32(nil, uint32(len(raw)))); err != nil {
		return err
	}
	_, err := w.w.Write(raw)
	return err
}

func (w *recordWriter) end() error {
	if _, err := w.w.Write([]byte{0, 0, 0, 0}); err != nil {
		return err
	}
	return w.w.Flush()
}

// FetchEnvelopes asks a connected node for envelopes by their hash. What it does not have is missing from the result,
// whose order is that of hashes; every envelope is verified and has one of these hashes.
func (h *Host) FetchEnvelopes(ctx context.Context, from NodeID, hashes []Hash) ([]*gossip.Envelope, error) {
	want := make(map[Hash]bool, len(hashes))
	for _, x := range hashes {
		want[x] = true
	}
	return h.fetchRecords(ctx, from, hashRequest(askEnvelopes, hashes), len(hashes), func(e *gossip.Envelope) error {
		if !want[e.Hash] {
			return errors.New("sent an envelope that was not asked for")
		}
		delete(want, e.Hash)
		return nil
	})
}

// FetchClaims asks a connected node for claims by claim hash. The envelopes are verified; that a payload has the hash
// asked for is for the caller to check, who knows how claims are hashed.
func (h *Host) FetchClaims(ctx context.Context, from NodeID, hashes []Hash) ([]*gossip.Envelope, error) {
	return h.fetchRecords(ctx, from, hashRequest(askClaims, hashes), len(hashes), ofKind(gossip.KindClaims))
}

// FetchRounds asks a connected node for the records of a span of rounds, sorted by (round, author, hash). The envelopes
// are verified and of the kind asked for; rounds lie in payloads and are for the caller to check.
func (h *Host) FetchRounds(ctx context.Context, from NodeID, q RecordQuery) ([]*gossip.Envelope, error) {
	q.Limit = clampLimit(q.Limit)
	b := append([]byte{askRounds, byte(len(q.Kind))}, q.Kind...)
	b = binary.LittleEndian.AppendUint64(b, q.From)
	b = binary.LittleEndian.AppendUint64(b, q.To)
	b = binary.LittleEndian.AppendUint16(b, uint16(q.Limit))
	if q.Author == nil {
		b = append(b, 0)
	} else {
		b = append(append(b, 1), q.Author[:]...)
	}
	return h.fetchRecords(ctx, from, b, q.Limit, ofKind(q.Kind))
}

func ofKind(k gossip.Kind) func(*gossip.Envelope) error {
	return func(e *gossip.Envelope) error {
		if e.Kind != k {
			return fmt.Errorf("sent a record of kind %q instead of %q", string(e.Kind), string(k))
		}
		return nil
	}
}

func hashRequest(what byte, hashes []Hash) []byte {
	b := binary.LittleEndian.AppendUint16([]byte{what}, uint16(min(len(hashes), maxRecords+1)))
	for _, x := range hashes {
		b = append(b, x[:]...)
	}
	return b
}

func (h *Host) fetchRecords(ctx context.Context, from NodeID, request []byte, limit int, check func(*gossip.Envelope) error) ([]*gossip.Envelope, error) {
	if limit == 0 || limit > maxRecords {
		return nil, fmt.Errorf("fetch records: %d asked for, 1 to %d are allowed", limit, maxRecords)
	}
	p, err := gossip.PeerOf(from)
	if err != nil {
		return nil, fmt.Errorf("fetch records: %w", err)
	}
	ctx, cancel := context.WithTimeout(network.WithNoDial(ctx, "records"), recordsTimeout)
	defer cancel()
	s, err := h.h.NewStream(ctx, p, h.names.envelopes)
	if err != nil {
		return nil, fmt.Errorf("fetch records from %s: %w", p, err)
	}
	defer s.Close()
	stop := context.AfterFunc(ctx, func() { _ = s.Reset() })
	defer stop()
	out, err := h.readRecords(s, request, limit, check)
	if err != nil {
		_ = s.Reset()
		return nil, fmt.Errorf("fetch records from %s: %w", p, err)
	}
	return out, nil
}

func (h *Host) readRecords(s network.Stream, request []byte, limit int, check func(*gossip.Envelope) error) ([]*gossip.Envelope, error) {
	if _, err := s.Write(request); err != nil {
		return nil, err
	}
	var out []*gossip.Envelope
	r := bufio.NewReaderSize(s, 16<<10)
	for sum := 0; ; {
		var head [4]byte
		if _, err := io.ReadFull(r, head[:]); err != nil {
			return nil, fmt.Errorf("read answer: %w", err)
		}
		n := int(binary.LittleEndian.Uint32(head[:]))
		if n == 0 {
			return out, nil
		}
		if sum += n; n > gossip.MaxEnvelope || sum > maxRecordBytes || len(out) == limit {
			return nil, errors.New("answer is larger than asked for")
		}
		raw := make([]byte, n)
		if _, err := io.ReadFull(r, raw); err != nil {
			return nil, fmt.Errorf("read answer: %w", err)
		}
		e, err := gossip.Open(h.cfg.Swarm, "", raw)
		if err != nil {
			return nil, err
		}
		if err := check(e); err != nil {
			return nil, err
		}
		out = append(out, e)
	}
}
