package node

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"verdant/node/home"
	"verdant/node/p2p"
	"verdant/swarm/manifest"
)

const (
	// manifestName is the file in a node's home that says which swarm it belongs to.
	manifestName = "swarm.toml"
	// fetchManifestTimeout bounds the search for a bootstrap peer that answers.
	fetchManifestTimeout = 45 * time.Second
)

// Entry says which node of which swarm is meant.
type Entry struct {
	// Dir is the node's home. If it is empty, a directory below Base named after the swarm is taken.
	Dir, Base string
	// Source is a join token, the path of a manifest, or empty: the swarm the home belongs to already.
	Source string
	// Purpose is shown to others who find the home locked.
	Purpose string
}

// Enter takes hold of a home and finds the manifest of its swarm: in the source, in the home, or, for a token, from a bootstrap
// peer. The manifest is kept in the home. A home belongs to one swarm for good.
func Enter(ctx context.Context, e Entry) (*home.Home, *manifest.Manifest, error) {
	var token *manifest.Token
	var m *manifest.Manifest
	var err error
	switch {
	case e.Source == "":
	case strings.HasPrefix(strings.ToLower(strings.TrimSpace(e.Source)), "verdant1"):
		token, err = manifest.ParseToken(e.Source, time.Now())
	default:
		m, err = readManifest(e.Source)
		if errors.Is(err, fs.ErrNotExist) {
			err = fmt.Errorf("%q is neither a join token (they begin with verdant1) nor a manifest file: %w", e.Source, err)
		}
	}
	if err != nil {
		return nil, nil, err
	}
	dir := e.Dir
	switch {
	case dir != "":
	case token != nil:
		dir = filepath.Join(e.Base, "swarm-"+token.Swarm.Short())
	case m != nil:
		dir = filepath.Join(e.Base, "swarm-"+m.ID().Short())
	default:
		return nil, nil, errors.New(`which swarm? Give a join token, as "verdant up" prints it, or a manifest file; or name the home of a node that joined before with --home`)
	}
	h, err := home.Open(dir, e.Purpose)
	if err != nil {
		return nil, nil, err
	}
	m, err = settleManifest(ctx, h, token, m)
	if err != nil {
		return nil, nil, errors.Join(err, h.Close())
	}
	return h, m, nil
}

// settleManifest agrees what the home says with what was given, and writes what is new.
func settleManifest(ctx context.Context, h *home.Home, token *manifest.Token, given *manifest.Manifest) (*manifest.Manifest, error) {
	known, err := readManifest(h.Path(manifestName))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	m := given
	switch {
	case given == nil && token == nil:
		if known == nil {
			return nil, fmt.Errorf("%s has not joined a swarm yet: give a join token, as \"verdant up\" prints it, or a manifest file", h.Dir())
		}
		return known, nil
	case token != nil && known != nil && known.ID() == token.Swarm:
		m = known
	case token != nil && known == nil:
		if m, err = fetchManifest(ctx, token); err != nil {
			return nil, err
		}
	}
	if known != nil && (m == nil || known.ID() != m.ID()) {
		return nil, fmt.Errorf("the home %s belongs to swarm %s (%s): name another directory with --home to join a second one",
			h.Dir(), known.ID().Short(), known.Name)
	}
	if token != nil {
		if err := token.Check(m); err != nil {
			return nil, err
		}
		for _, a := range token.Bootstrap {
			if s := a.String(); !slices.Contains(m.Hints.Bootstrap, s) && len(m.Hints.Bootstrap) < manifest.MaxBootstrap {
				m.Hints.Bootstrap = append(m.Hints.Bootstrap, s)
			}
		}
	}
	raw, err := m.Encode()
	if err != nil {
		return nil, err
	}
	if err := home.WriteFile(h.Path(manifestName), raw, 0o644); err != nil {
		return nil, fmt.Errorf("write manifest: %w", err)
	}
	return m, nil
}

func readManifest(path string) (*manifest.Manifest, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read manifest: %w", err)
	}
	m, err := manifest.Decode(raw)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return m, nil
}

func fetchManifest(ctx context.Context, token *manifest.Token) (*manifest.Manifest, error) {
	ctx, cancel := context.WithTimeout(ctx, fetchManifestTimeout)
	defer cancel()
	var addrs []string
	for _, a := range token.Bootstrap {
		addrs = append(addrs, a.String())
	}
	var m *manifest.Manifest
	_, err := p2p.FetchManifest(ctx, token.Swarm, addrs, func(raw []byte) error {
		got, err := manifest.Open(token.Swarm, raw)
		if err == nil {
			err = token.Check(got)
		}
		m = got
		return err
	})
	return m, err
}
