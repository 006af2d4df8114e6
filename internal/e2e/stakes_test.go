package e2e

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"verdant/node/control"
	"verdant/swarm/manifest"
)

// TestWithoutStakes runs a swarm whose ledger takes nothing from anybody, with a liar: the referee contract says that it is wrong. Somebody
// who knows no peer reaches that ledger by the endpoint in the manifest.
func TestWithoutStakes(t *testing.T) {
	base := t.TempDir()
	dir := filepath.Join(base, "up")
	start(t, base, "up", "--nodes", "2", "--cheat", "1", "--audit-share", "1", "--period", "2s", "--stakes=false", "--game-clock", "60s/2s/10s",
		"--home", dir, "--mdns=false")
	honest := client(t, dir, 2)
	var s control.Settlement
	until(t, "the referee has judged", func() bool {
		list, err := honest.Disputes(t.Context(), control.DisputesRequest{})
		if err != nil {
			return false
		}
		for _, d := range list.Disputes {
			if d.Settlement != nil {
				s = *d.Settlement
				return true
			}
		}
		return false
	})
	if s.State != control.SettlementJudged || s.Loser != "defender" {
		t.Errorf("the settlement: %+v", s)
	}
	for _, args := range [][]string{{"task", "list"}, {"task", "show", "0123456789"}} {
		p := start(t, base, append(args, "--home", dir, "--node", "2")...)
		if p.wait() != 1 || !strings.Contains(p.err.String(), "no market") {
			t.Errorf("%v: %s", args, p.err.String())
		}
	}

	raw, err := os.ReadFile(filepath.Join(dir, "swarm.toml"))
	if err != nil {
		t.Fatal(err)
	}
	m, err := manifest.Decode(raw)
	if err != nil {
		t.Fatal(err)
	}
	m.Hints = manifest.Hints{RPC: []string{status(honest).Ledger.Endpoint}}
	if raw, err = m.Encode(); err != nil {
		t.Fatal(err)
	}
	file, alone := filepath.Join(base, "swarm.toml"), filepath.Join(base, "alone")
	if err := os.WriteFile(file, raw, 0o600); err != nil {
		t.Fatal(err)
	}
	start(t, base, "join", file, "--observe", "--home", alone, "--mdns=false", "--listen", "/ip4/127.0.0.1/tcp/0")
	got := await(t, "the ledger is read", clientOf(t, alone), func(s *control.Status) bool { return s.Ledger.Healthy && s.Ledger.Contributions > 0 })
	if got.Peers.Connected != 0 {
		t.Errorf("somebody helped: %+v", got.Peers)
	}
	if out := run(t, base, 0, "leaderboard", "--home", alone); !strings.Contains(out, "contributions") {
		t.Errorf("the leaderboard:\n%s", out)
	}
}
