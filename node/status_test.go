package node

import (
	"strings"
	"testing"
	"time"

	"verdant/node/control"
	"verdant/swarm"
)

// TestLonely wants a node without peers to say the likely reason: an unreachable swarm, or a swarm that wants no more of it.
func TestLonely(t *testing.T) {
	n := &Node{spec: &swarm.Spec{Manifest: testManifest(t)}, cfg: Config{Manifest: testManifest(t), Now: time.Now}}
	n.cfg.Settings = testSettings(t, "network.bootstrap", "/ip4/127.0.0.1/tcp/1")
	n.warning.Store("")
	for name, tc := range map[string]struct {
		up        time.Duration
		connected int
		lost      uint64
		want      string
	}{
		"just started":        {time.Second, 0, 0, ""},
		"among others":        {time.Hour, 3, 1, ""},
		"nobody is there":     {time.Hour, 0, 0, "none of 1 bootstrap addresses can be reached"},
		"nobody wants it":     {time.Hour, 0, 2, "has lost a dispute"},
		"it was just started": {time.Second, 0, 2, ""},
	} {
		n.started = time.Now().Add(-tc.up)
		s := &control.Status{Peers: control.PeerStatus{Connected: tc.connected}, Disputes: control.DisputeStatus{Lost: tc.lost}}
		s.Ledger.Healthy = true
		got := strings.Join(n.warnings(s, 0), "\n")
		if tc.want == "" && got != "" || !strings.Contains(got, tc.want) {
			t.Errorf("%s: %q, want %q", name, got, tc.want)
		}
	}
}
