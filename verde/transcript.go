package verde

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
)

// Entry is one message that changed a dispute, and when it came: at the tick of whoever kept the
// transcript.
type Entry struct {
	At Tick
	Signed
}

// Transcript is everything there is to know about a dispute. Header and moves are signed by their
// parties and prove themselves; the ticks, and with them a verdict by the clock, are the word of whoever
// kept it.
type Transcript struct {
	Header  Header
	Begun   Tick
	Entries []Entry
	Ended   Tick  // of the verdict; when the transcript was taken if there is none yet
	Seal    *Seal // of a referee, nil without one
}

// Limits of a transcript.
const (
	maxEntries    = 1 << 12
	MaxTranscript = 4 << 20 // bytes
)

// A transcript begins with what it is and the version of its form.
const (
	transcriptKind  = "verdant/dispute/"
	transcriptMagic = transcriptKind + "1\n"
)

// Transcript returns the transcript so far. It shares the moves' bytes with the game.
func (g *Game) Transcript() Transcript {
	t := Transcript{Header: g.header, Begun: g.begun, Entries: append([]Entry(nil), g.entries...), Ended: g.ended, Seal: g.seal}
	if g.verdict == nil {
		t.Ended = g.clocks.since
	}
	return t
}

// Encode returns the canonical bytes.
func (t *Transcript) Encode() []byte {
	le := binary.LittleEndian
	b := append([]byte(transcriptMagic), t.Header.Encode()...)
	b = le.AppendUint64(b, uint64(t.Begun))
	b = le.AppendUint64(b, uint64(t.Ended))
	b = le.AppendUint32(b, uint32(len(t.Entries)))
	for _, e := range t.Entries {
		b = le.AppendUint64(b, uint64(e.At))
		b = le.AppendUint32(b, e.Seq)
		for _, part := range [][]byte{e.Body, e.Sig} {
			b = le.AppendUint32(b, uint32(len(part)))
			b = append(b, part...)
		}
	}
	if t.Seal != nil {
		b = t.Seal.appendTo(b)
	}
	return b
}

// Sum identifies a transcript: SHA-256 of its canonical bytes but for the seal, which may be put under it later.
func (t *Transcript) Sum() Hash {
	bare := *t
	bare.Seal = nil
	return sha256.Sum256(bare.Encode())
}

// DecodeTranscript reads a transcript. It checks the form alone; [Replay] checks what it says.
func DecodeTranscript(b []byte) (Transcript, error) {
	var t Transcript
	if len(b) > MaxTranscript {
		return t, fmt.Errorf("decode transcript: more than %d bytes: no dispute is that long, so this is no transcript of one", MaxTranscript)
	}
	switch rest, is := bytes.CutPrefix(b, []byte(transcriptKind)); {
	case !is:
		return t, fmt.Errorf("decode transcript: it does not begin with %q: it is no transcript of a dispute", transcriptKind)
	case !bytes.HasPrefix(b, []byte(transcriptMagic)):
		version, _, _ := bytes.Cut(rest[:min(len(rest), 16)], []byte("\n"))
		return t, fmt.Errorf("decode transcript: it is of version %q, this release reads version 1: use the release that wrote it", version)
	}
	r := &reader{b: b[len(transcriptMagic):]}
	header := r.take(headerSize)
	if r.short {
		return t, fmt.Errorf("decode transcript: %w", errShort)
	}
	h, err := DecodeHeader(header)
	if err != nil {
		return t, fmt.Errorf("decode transcript: %w", err)
	}
	t.Header, t.Begun, t.Ended = h, Tick(r.u64()), Tick(r.u64())
	n := r.count(8 + 4 + 4 + 4)
	if n > maxEntries {
		return t, fmt.Errorf("decode transcript: %d moves, limit %d", n, maxEntries)
	}
	for range n {
		e := Entry{At: Tick(r.u64())}
		e.Seq = r.u32()
		e.Body = append([]byte(nil), r.take(r.count(1))...)
		e.Sig = append([]byte(nil), r.take(r.count(1))...)
		t.Entries = append(t.Entries, e)
	}
	if len(r.b) > 0 {
		t.Seal = r.seal()
	}
	if err := r.end(); err != nil {
		return Transcript{}, fmt.Errorf("decode transcript: %w", err)
	}
	return t, nil
}

// Resume plays a transcript again: where it ends, the game goes on, as after a restart. Every signature
// and every proof is checked again. The error tells a transcript that is not one of a dispute by these
// rules, or that no machine could have kept.
func Resume(rules *Rules, t *Transcript, verify Verifier) (*Game, error) {
	g, err := NewGame(rules, t.Header, verify, t.Begun)
	if err != nil {
		return nil, fmt.Errorf("replay dispute: %w", err)
	}
	last := t.Begun
	for i, e := range t.Entries {
		if e.At < last {
			return nil, fmt.Errorf("replay dispute: entry %d: the time goes back from tick %d to %d", i, last, e.At)
		}
		last = e.At
		if err := g.Receive(e.Signed, e.At); err != nil {
			return nil, fmt.Errorf("replay dispute: entry %d: %w: the transcript is damaged or forged", i, err)
		}
	}
	if t.Ended < last {
		return nil, fmt.Errorf("replay dispute: it ends at tick %d, before its last move at %d", t.Ended, last)
	}
	g.Tick(t.Ended)
	if t.Seal != nil {
		if err := g.Attest(*t.Seal); err != nil {
			return nil, fmt.Errorf("replay dispute: %w", err)
		}
	}
	return g, nil
}

// Replay checks a transcript offline and tells its story.
func Replay(rules *Rules, t *Transcript, verify Verifier) (*Story, error) {
	g, err := Resume(rules, t, verify)
	if err != nil {
		return nil, err
	}
	return g.Story(), nil
}
