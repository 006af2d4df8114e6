package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"verdant/node/config"
	"verdant/node/control"
	"verdant/node/home"
	"verdant/swarm/manifest"
)

// testSettings returns settings of a node that keeps to this machine.
func testSettings(t *testing.T, pairs ...string) *config.Config {
	t.Helper()
	c := config.Default()
	pairs = append([]string{"network.listen", "/ip4/127.0.0.1/tcp/0", "network.mdns", "false", "ledger.rpc", "http://127.0.0.1:1"}, pairs...)
	for i := 0; i < len(pairs); i += 2 {
		if err := c.Set(pairs[i], pairs[i+1], "test"); err != nil {
			t.Fatal(err)
		}
	}
	return c
}

// life is one run of a node.
type life struct {
	*Node
	client *control.Client
	ended  chan error
}

// live runs a node in dir until the test ends or it is told to stop.
func live(t *testing.T, dir string, m *manifest.Manifest, change func(*Config)) *life {
	t.Helper()
	h, err := home.Open(dir, "test")
	if err != nil {
		t.Fatal(err)
	}
	up := make(chan string, 1)
	cfg := Config{
		Home: h, Manifest: m, Settings: testSettings(t), Until: -1, Version: "test", Log: slog.New(slog.DiscardHandler),
		Ready: func(path string) error { up <- path; return nil },
	}
	change(&cfg)
	n, err := New(t.Context(), cfg)
	if err != nil {
		t.Fatal(errors.Join(err, h.Close()))
	}
	l := &life{Node: n, ended: make(chan error, 1)}
	ctx, cancel := context.WithCancel(context.Background())
	go func() { l.ended <- n.Run(ctx) }()
	l.client = control.NewClient(<-up)
	t.Cleanup(func() {
		cancel()
		l.client.Close()
		if err := n.Close(); err != nil {
			t.Error(err)
		}
	})
	return l
}

// stop asks the node to stop and waits until it has.
func (l *life) stop(t *testing.T) {
	t.Helper()
	if err := l.client.Shutdown(t.Context(), "the test is over"); err != nil {
		t.Fatal(err)
	}
	if err := <-l.ended; err != nil {
		t.Fatal(err)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
}

// TestNodeAlone runs a node that reaches neither peers nor ledger: it learns, keeps its claims for the ledger, audits itself, and
// goes on in its next life.
func TestNodeAlone(t *testing.T) {
	m := testManifest(t)
	m.Rounds.Period = manifest.Period(200 * time.Millisecond)
	m.Rounds.GenesisTime = manifest.InstantOf(time.Now().Add(time.Second))
	if err := m.Sign(creator); err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(t.TempDir(), "node")
	l := live(t, dir, m, func(*Config) {})

	following, enough := context.WithCancel(t.Context())
	rounds := 0
	err := l.client.Events(following, control.EventsRequest{Follow: true}, func(e control.Event) error {
		if e.Kind == control.EventRound && e.Round != nil {
			if rounds++; rounds == 3 {
				enough()
			}
		}
		return nil
	})
	if err != nil && following.Err() == nil {
		t.Fatal(err)
	}
	s, err := l.client.Status(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if s.Round.Done < 3 || s.Claims.Made != s.Round.Done || s.Claims.Pending != s.Claims.Made || s.Claims.LastError == "" {
		t.Errorf("round %+v, claims %+v", s.Round, s.Claims)
	}
	if s.Ledger.Healthy || s.Ledger.Problem == "" || s.Process.RSSBytes == 0 || s.Process.DiskBytes == 0 || s.Swarm.ID != m.ID().String() {
		t.Errorf("%+v, %+v, %+v", s.Ledger, s.Process, s.Swarm)
	}
	if _, err := l.client.Leaderboard(t.Context(), control.LeaderboardRequest{}); err == nil || !strings.Contains(err.Error(), "--rpc") {
		t.Errorf("leaderboard without a ledger: %v", err)
	}
	audit(t, l.client, control.AuditRequest{Latest: true}, 1)
	audit(t, l.client, control.AuditRequest{Claims: []string{s.Claims.Latest[:10], s.Learning.History[0].Claim}}, 2)
	if sum := audit(t, l.client, control.AuditRequest{Claims: []string{strings.Repeat("ab", 32)}}, 0); sum.Unavailable != 1 {
		t.Errorf("a claim nobody made: %+v", sum)
	}
	for _, text := range []string{"abc", "claim", strings.Repeat("a", 65)} {
		err := l.client.Audit(t.Context(), control.AuditRequest{Claims: []string{text}}, func(control.AuditEvent) error { return nil })
		if err == nil || !strings.Contains(err.Error(), text) {
			t.Errorf("audit of %q: %v", text, err)
		}
	}
	if _, err := home.Open(dir, "test"); err == nil {
		t.Error("the home of a running node could be opened")
	}
	l.stop(t)

	again := live(t, dir, m, func(c *Config) { c.Observe = true })
	if got := again.status(); got.Node.Peer != s.Node.Peer || got.Round.Done < s.Round.Done || got.Round.Phase == control.PhaseSampling {
		t.Errorf("second life: %+v, %+v", got.Node, got.Round)
	}
	if got, want := fmt.Sprint(again.listen), fmt.Sprint(l.listen); got != want {
		t.Errorf("listens on %s, before on %s", got, want)
	}
	audit(t, again.client, control.AuditRequest{All: true}, again.status().Round.Done)
	again.stop(t)
}

// audit asks for an audit in which so many claims must agree.
func audit(t *testing.T, c *control.Client, req control.AuditRequest, agree uint64) control.AuditSummary {
	t.Helper()
	var sum control.AuditSummary
	err := c.Audit(t.Context(), req, func(e control.AuditEvent) error {
		if e.Summary != nil {
			sum = *e.Summary
		}
		return nil
	})
	if err != nil || sum.Agreed != agree || sum.Disagreed != 0 {
		t.Errorf("audit %+v: %+v, %v", req, sum, err)
	}
	return sum
}

func TestNewRefuses(t *testing.T) {
	busy, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer busy.Close()
	port := busy.Addr().(*net.TCPAddr).Port
	for name, tc := range map[string]struct {
		settings []string
		says     []string
	}{
		"busy port":       {[]string{"network.listen", fmt.Sprintf("/ip4/127.0.0.1/tcp/%d", port)}, []string{fmt.Sprint(port), "in use"}},
		"unknown family":  {[]string{"node.families", "r,zebra"}, []string{"zebra"}},
		"no passphrase":   {[]string{"ledger.passphrase_file", "/nonexistent"}, []string{"/nonexistent"}},
		"endpoint scheme": {[]string{"ledger.rpc", "ws://127.0.0.1:1"}, []string{"ws://127.0.0.1:1", "http"}},
	} {
		t.Run(name, func(t *testing.T) {
			h, err := home.Open(filepath.Join(t.TempDir(), "node"), "test")
			if err != nil {
				t.Fatal(err)
			}
			defer h.Close()
			_, err = New(t.Context(), Config{
				Home: h, Manifest: testManifest(t), Settings: testSettings(t, tc.settings...), Until: -1, Log: slog.New(slog.DiscardHandler),
			})
			if err == nil {
				t.Fatal("a node was made")
			}
			for _, part := range tc.says {
				if !strings.Contains(err.Error(), part) {
					t.Errorf("%q does not say %q", err, part)
				}
			}
		})
	}
}

func TestClockText(t *testing.T) {
	now := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	for offset, want := range map[time.Duration]string{3 * time.Hour: "3h0m0s behind", -90 * time.Second: "1m30s ahead of"} {
		if got := clockText(offset, now); !strings.Contains(got, want) || !strings.Contains(got, "03:04:05") {
			t.Errorf("offset %v: %s", offset, got)
		}
	}
}
