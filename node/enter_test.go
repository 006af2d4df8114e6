package node

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/multiformats/go-multiaddr"

	"verdant/node/home"
	"verdant/swarm/manifest"
)

// enter opens a home and gives it back.
func enter(t *testing.T, dir, base, source string) (*manifest.Manifest, string, error) {
	t.Helper()
	h, m, err := Enter(t.Context(), Entry{Dir: dir, Base: base, Source: source, Purpose: "test"})
	if err != nil {
		if h != nil {
			t.Error("a home was returned with an error")
		}
		return nil, "", err
	}
	if err := h.Close(); err != nil {
		t.Fatal(err)
	}
	return m, h.Dir(), nil
}

func writeManifest(t *testing.T, m *manifest.Manifest) string {
	t.Helper()
	raw, err := m.Encode()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "swarm.toml")
	if err := os.WriteFile(path, raw, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func makeToken(t *testing.T, m *manifest.Manifest, expires time.Time) string {
	t.Helper()
	addr := multiaddr.StringCast("/ip4/127.0.0.1/tcp/1/p2p/12D3KooWDpJ7As7BWAwRMfu1VU2WCqNjvq387JEYKDBj4kx6nXTN")
	token, err := manifest.NewToken(m, creator, []multiaddr.Multiaddr{addr}, expires)
	if err != nil {
		t.Fatal(err)
	}
	return token.String()
}

func TestEnter(t *testing.T) {
	m, base := testManifest(t), t.TempDir()
	file := writeManifest(t, m)
	got, dir, err := enter(t, "", base, file)
	if err != nil || got.ID() != m.ID() || dir != filepath.Join(base, "swarm-"+m.ID().Short()) {
		t.Fatalf("by file: %s, %v", dir, err)
	}
	if got, _, err = enter(t, dir, base, ""); err != nil || got.ID() != m.ID() {
		t.Errorf("by home: %v", err)
	}
	// The home knows the manifest, so the token's peers need not answer; they are remembered.
	if got, _, err = enter(t, dir, base, makeToken(t, m, time.Now().Add(time.Hour))); err != nil || len(got.Hints.Bootstrap) != 1 {
		t.Errorf("by token: %v, %+v", err, got)
	}
	if got, _, err = enter(t, dir, base, ""); err != nil || len(got.Hints.Bootstrap) != 1 {
		t.Errorf("the token's addresses were not kept: %v", err)
	}

	other := testManifest(t)
	other.Seed = 99
	if err := other.Sign(creator); err != nil {
		t.Fatal(err)
	}
	if _, _, err := enter(t, dir, base, writeManifest(t, other)); err == nil || !strings.Contains(err.Error(), "--home") {
		t.Errorf("a second swarm in one home: %v", err)
	}
	if _, _, err := enter(t, dir, base, makeToken(t, other, time.Now().Add(time.Hour))); err == nil || !strings.Contains(err.Error(), "--home") {
		t.Errorf("a token of a second swarm: %v", err)
	}
	if home.Locked(dir) {
		t.Error("a refused entry keeps the home")
	}
}

func TestEnterRefuses(t *testing.T) {
	m, base := testManifest(t), t.TempDir()
	good := makeToken(t, m, time.Now().Add(time.Hour))
	damaged := filepath.Join(t.TempDir(), "damaged.toml")
	if err := os.WriteFile(damaged, []byte("name = 'x'\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, tc := range map[string]struct {
		dir, source string
		says        []string
	}{
		"nothing":     {"", "", []string{"join token", "--home"}},
		"empty home":  {filepath.Join(base, "new"), "", []string{"has not joined", "join token"}},
		"no token":    {"", "hello", []string{"hello", "verdant1"}},
		"typing":      {"", good[:len(good)-3] + "aaa", []string{"typing error"}},
		"cut off":     {"", good[:40], []string{"cut off"}},
		"expired":     {"", makeToken(t, m, time.Now().Add(-time.Hour)), []string{"expired"}},
		"damaged":     {"", damaged, []string{damaged}},
		"unreachable": {"", good, []string{"bootstrap"}},
	} {
		_, _, err := enter(t, tc.dir, base, tc.source)
		if err == nil {
			t.Errorf("%s: entered", name)
			continue
		}
		for _, part := range tc.says {
			if !strings.Contains(err.Error(), part) {
				t.Errorf("%s: %q does not say %q", name, err, part)
			}
		}
	}
}
