package manifest

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/pelletier/go-toml/v2"

	"verdant/configs"
	"verdant/verde"
)

// Profile returns the template of that name: a manifest without creator, genesis time, ledger and
// hints, and with the genesis root if the profile has one. It is a new value that the caller may
// change, complete and sign.
func Profile(name string) (*Manifest, error) {
	text, err := configs.Profile(name)
	if err != nil {
		return nil, err
	}
	m, err := DecodeProfile(text)
	if err != nil {
		return nil, fmt.Errorf("read profile %s: %w", name, err)
	}
	return m, nil
}

// DecodeProfile reads a profile of somebody's own. Keys it does not know are refused.
func DecodeProfile(data []byte) (*Manifest, error) {
	m, err := decode(data)
	if err != nil {
		return nil, fmt.Errorf("decode profile: %w", err)
	}
	if err := m.validateProfile(); err != nil {
		return nil, fmt.Errorf("check profile: %w", err)
	}
	return m, nil
}

// Decode reads a manifest and verifies it: bounds, version and the creator's signature. Keys it does
// not know are refused, because a newer release might mean something by them.
func Decode(data []byte) (*Manifest, error) {
	m, err := decode(data)
	if err != nil {
		return nil, fmt.Errorf("decode manifest: %w", err)
	}
	if err := m.Verify(); err != nil {
		return nil, fmt.Errorf("check manifest: %w", err)
	}
	return m, nil
}

// Open reads the manifest of a swarm whose id is known, from wherever it came.
func Open(id verde.Hash, data []byte) (*Manifest, error) {
	m, err := Decode(data)
	if err != nil {
		return nil, err
	}
	if got := m.ID(); got != id {
		return nil, fmt.Errorf("check manifest: it is of swarm %s, not of %s", got.Short(), id.Short())
	}
	return m, nil
}

// Encode returns the manifest as TOML that Decode reads back to an equal value.
func (m *Manifest) Encode() ([]byte, error) {
	b, err := toml.Marshal(m)
	if err != nil {
		return nil, fmt.Errorf("encode manifest: %w", err)
	}
	return b, nil
}

// decode reads TOML strictly and says where it is wrong.
func decode(data []byte) (*Manifest, error) {
	if len(data) > MaxSize {
		return nil, fmt.Errorf("%d bytes are over the limit of %d", len(data), MaxSize)
	}
	var m Manifest
	err := toml.NewDecoder(bytes.NewReader(data)).DisallowUnknownFields().Decode(&m)
	var unknown *toml.StrictMissingError
	if errors.As(err, &unknown) && len(unknown.Errors) > 0 {
		first := &unknown.Errors[0]
		line, _ := first.Position()
		return nil, fmt.Errorf("line %d: unknown key %s: remove it, or use the release it belongs to", line, strings.Join(first.Key(), "."))
	}
	var wrong *toml.DecodeError
	if errors.As(err, &wrong) {
		line, column := wrong.Position()
		return nil, fmt.Errorf("line %d, column %d: %w", line, column, err)
	}
	if err != nil {
		return nil, err
	}
	return &m, nil
}
