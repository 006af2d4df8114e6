package manifest

import (
	"encoding/hex"
	"fmt"
	"strings"
	"time"
)

// An Instant is a point in time in Unix milliseconds, in TOML a string like "2026-01-31T12:00:00Z". It
// is not a TOML date: those may lack a time zone and would then mean another instant on every machine.
type Instant int64

// InstantOf returns t as an Instant, truncated to milliseconds.
func InstantOf(t time.Time) Instant { return Instant(t.UnixMilli()) }

// Time returns i in UTC.
func (i Instant) Time() time.Time { return time.UnixMilli(int64(i)).UTC() }

// String returns i as RFC 3339 in UTC with milliseconds.
func (i Instant) String() string { return i.Time().Format("2006-01-02T15:04:05.000Z07:00") }

// MarshalText implements [encoding.TextMarshaler].
func (i Instant) MarshalText() ([]byte, error) { return []byte(i.String()), nil }

// UnmarshalText implements [encoding.TextUnmarshaler].
func (i *Instant) UnmarshalText(text []byte) error {
	t, err := time.Parse(time.RFC3339, string(text))
	if err != nil {
		return fmt.Errorf("time %q: want RFC 3339 with a zone, like \"2026-01-31T12:00:00Z\"", text)
	}
	*i = InstantOf(t)
	return nil
}

// A Period is the length of a round, in TOML a string like "2s" or "1m30s".
type Period time.Duration

// String returns p as [time.Duration] prints it.
func (p Period) String() string { return time.Duration(p).String() }

// MarshalText implements [encoding.TextMarshaler].
func (p Period) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText implements [encoding.TextUnmarshaler].
func (p *Period) UnmarshalText(text []byte) error {
	d, err := time.ParseDuration(string(text))
	if err != nil {
		return fmt.Errorf("period %q: want a number and a unit, like \"2s\"", text)
	}
	*p = Period(d)
	return nil
}

// An Address is an account or contract of the ledger, in text 0x and 40 hexadecimal digits.
type Address [20]byte

// String returns a in lower case.
func (a Address) String() string { return "0x" + hex.EncodeToString(a[:]) }

// MarshalText implements [encoding.TextMarshaler].
func (a Address) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText implements [encoding.TextUnmarshaler]. It takes digits of either case.
func (a *Address) UnmarshalText(text []byte) error {
	digits, ok := strings.CutPrefix(string(text), "0x")
	b, err := hex.DecodeString(digits)
	if !ok || err != nil || len(b) != len(a) {
		return fmt.Errorf("address %q: want 0x and %d hexadecimal digits", text, 2*len(a))
	}
	copy(a[:], b)
	return nil
}

// A Signature is an Ed25519 signature, in text 128 hexadecimal digits.
type Signature [64]byte

// MarshalText implements [encoding.TextMarshaler].
func (s Signature) MarshalText() ([]byte, error) { return hex.AppendEncode(nil, s[:]), nil }

// UnmarshalText implements [encoding.TextUnmarshaler].
func (s *Signature) UnmarshalText(text []byte) error {
	b, err := hex.DecodeString(string(text))
	if err != nil || len(b) != len(s) {
		return fmt.Errorf("signature of %d characters: want %d hexadecimal digits", len(text), 2*len(s))
	}
	copy(s[:], b)
	return nil
}
