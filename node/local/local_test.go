package local

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"verdant/node/control"
	"verdant/node/home"
	"verdant/swarm/manifest"
)

// argsOf returns the command line node i was started with.
func argsOf(t *testing.T, dir string, i int) []string {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join(NodeHome(dir, i), "args"))
	if err != nil {
		t.Fatal(err)
	}
	var args []string
	if err := json.Unmarshal(raw, &args); err != nil {
		t.Fatal(err)
	}
	return args
}

func TestRunToTheEnd(t *testing.T) {
	dir := prepare(t, 0)
	s := openIn(t, dir, "node", settings(t, "up.nodes", "3", "up.rounds", "4", "audit.share", "0.5"))
	var seen recorder
	sum, err := s.Run(t.Context(), &seen)
	if err != nil {
		t.Fatal(err)
	}
	if sum.Swarm != s.Manifest().ID().String() || sum.Profile != "seedling" || sum.Mix != "2/6" || sum.Spec != 1 {
		t.Errorf("summary begins %+v", sum)
	}
	if len(sum.Nodes) != 3 || sum.Audits.Agreed != 6 || len(sum.Notes) != 0 || sum.Ledger.ChainID != 7 {
		t.Errorf("summary: %+v", sum)
	}
	if *sum.HeldoutMeanFirst != 0.25 || *sum.HeldoutMeanLast != 0.75 {
		t.Errorf("means %v, %v", *sum.HeldoutMeanFirst, *sum.HeldoutMeanLast)
	}
	for i, n := range sum.Nodes {
		if n.Rounds != 4 || n.RSSMB != 64 || n.Family != []string{"r", "s", "m"}[i] {
			t.Errorf("node %d: %+v", i+1, n)
		}
	}
	token, err := manifest.ParseToken(sum.Token, time.Now())
	if err != nil || token.Check(s.Manifest()) != nil || len(token.Bootstrap) != 3 {
		t.Errorf("token %q: %v", sum.Token, err)
	}
	args := argsOf(t, dir, 1)
	for name, want := range map[string]string{"families": "r", "audit-share": "0.5", "home": NodeHome(dir, 1)} {
		if got := flag(args, name); got != want {
			t.Errorf("node 1 got --%s=%s, want %s", name, got, want)
		}
	}
	if n := len(strings.Split(flag(args, "bootstrap"), ",")); n != 2 || strings.Contains(flag(args, "bootstrap"), sum.Nodes[0].Peer) {
		t.Errorf("node 1 knows %d neighbours: %s", n, flag(args, "bootstrap"))
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}

	// The next run goes on: same identities and ports, later rounds.
	before := argsOf(t, dir, 2)
	s = openIn(t, dir, "node", settings(t, "up.nodes", "2", "up.rounds", "2"))
	if s.Made() {
		t.Error("the swarm was made again")
	}
	again, err := s.Run(t.Context(), &recorder{})
	if err != nil || len(again.Nodes) != 2 || again.Nodes[1].Peer != sum.Nodes[1].Peer || again.Swarm != sum.Swarm {
		t.Errorf("second run: %+v, %v", again, err)
	}
	after := argsOf(t, dir, 2)
	if flag(before, "listen") != flag(after, "listen") || flag(before, "from") >= flag(after, "from") {
		t.Errorf("second run: listens on %s from %s, before on %s from %s", flag(after, "listen"), flag(after, "from"),
			flag(before, "listen"), flag(before, "from"))
	}
}

func TestDeadNodeIsStartedAgain(t *testing.T) {
	s := openIn(t, prepare(t, 0), "crash", settings(t, "up.nodes", "2", "up.rounds", "2"))
	var seen recorder
	sum, err := s.Run(t.Context(), &seen)
	if err != nil || len(sum.Nodes) != 2 {
		t.Fatalf("run: %+v, %v", sum, err)
	}
	if len(sum.Notes) != 1 || !strings.Contains(sum.Notes[0], "node 2 died") || !slices.Equal(sum.Notes, seen.notes) {
		t.Errorf("notes %q, observer saw %q", sum.Notes, seen.notes)
	}
}

func TestNodeThatNeverWorksEndsTheRun(t *testing.T) {
	s := openIn(t, prepare(t, 0), "fail", settings(t, "up.nodes", "3"))
	_, err := s.Run(t.Context(), &recorder{})
	if err == nil || !strings.Contains(err.Error(), "node 2") || !strings.Contains(err.Error(), "port is busy") {
		t.Errorf("run: %v", err)
	}
}

func TestInterruptEndsWell(t *testing.T) {
	s := openIn(t, prepare(t, time.Hour), "node", settings(t, "up.nodes", "2"))
	ctx, cancel := context.WithCancel(t.Context())
	seen := recorder{at: func(snap Snapshot) {
		if snap.Until != -1 || snap.From < 1800 {
			t.Errorf("rounds %d to %d, want some after an hour of rounds, without end", snap.From, snap.Until)
		}
		if slices.IndexFunc(snap.Members, func(m Member) bool { return m.Status == nil }) < 0 {
			cancel()
		}
	}}
	sum, err := s.Run(ctx, &seen)
	if err != nil || len(sum.Nodes) != 2 {
		t.Errorf("run: %+v, %v", sum, err)
	}
	for _, m := range seen.last.Members {
		if m.PID == 0 {
			t.Errorf("node %d had no process", m.Index)
		}
	}
}

func TestServe(t *testing.T) {
	dir := prepare(t, 0)
	s := openIn(t, dir, "node", settings(t, "up.nodes", "2"))
	halt := errors.New("seen enough")
	err := s.Serve(t.Context(), func(ctx context.Context, nodes []*control.Client) error {
		for _, n := range nodes {
			if _, err := n.Peers(ctx); err != nil {
				t.Error(err)
			}
		}
		if len(nodes) != 2 {
			t.Errorf("%d nodes", len(nodes))
		}
		return halt
	})
	if !errors.Is(err, halt) {
		t.Errorf("serve: %v", err)
	}
	if args := argsOf(t, dir, 1); !slices.Contains(args, "--observe") {
		t.Errorf("node was started with %q", args)
	}
}

func TestManifestCannotChange(t *testing.T) {
	dir := prepare(t, 0)
	for key, text := range map[string]string{"up.mix": "8/0", "up.seed": "2", "up.period": "9s", "up.profile": "sapling"} {
		_, err := Open(Options{Home: dir, Settings: settings(t, key, text)})
		if err == nil || !strings.Contains(err.Error(), key) || !strings.Contains(err.Error(), "--new") {
			t.Errorf("%s = %s: %v", key, text, err)
		}
	}
	_, err := Open(Options{Home: dir, Settings: settings(t, "up.families", "r,zebra")})
	if err == nil || !strings.Contains(err.Error(), "zebra") {
		t.Errorf("unknown family: %v", err)
	}
	s := openIn(t, dir, "node", settings(t, "up.mix", "2/6", "up.seed", "1", "up.families", "all", "up.nodes", "2"))
	if got := fmt.Sprint(s.families); got != "[[all] [all]]" {
		t.Errorf("families %s", got)
	}
	var locked *home.LockedError
	if _, err := Open(Options{Home: dir, Settings: settings(t)}); !errors.As(err, &locked) || locked.Purpose != "up" {
		t.Errorf("second open: %v", err)
	}
	if err := s.setAside(); err != nil {
		t.Fatal(err)
	}
	old, err := filepath.Glob(filepath.Join(dir, oldDir, "*", manifestName))
	if err != nil || len(old) != 1 || IsHome(dir) {
		t.Errorf("set aside: %v, %v; still a swarm: %v", old, err, IsHome(dir))
	}
}

func TestOpenRefuses(t *testing.T) {
	if _, err := Open(Options{Home: t.TempDir(), Settings: settings(t), Existing: true}); !errors.Is(err, ErrNoSwarm) {
		t.Errorf("nothing there: %v", err)
	}
	dir := prepare(t, 0)
	if err := os.WriteFile(filepath.Join(dir, manifestName), []byte("name = 'x'\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(Options{Home: dir, Settings: settings(t)}); err == nil || !strings.Contains(err.Error(), "--new") {
		t.Errorf("damaged manifest: %v", err)
	}
	if err := os.WriteFile(filepath.Join(dir, layoutName), []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(Options{Home: dir, Settings: settings(t)}); err == nil || !strings.Contains(err.Error(), layoutName) {
		t.Errorf("damaged layout: %v", err)
	}
}

func TestBusyPortsAreReplaced(t *testing.T) {
	busy, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer busy.Close()
	port := busy.Addr().(*net.TCPAddr).Port
	families := [][]string{{"r"}, {"s"}}
	l := &layout{ChainPort: port}
	moved, err := l.settle(2, families)
	if err != nil || l.ChainPort == port || l.ChainPort == 0 || len(moved) != 1 || !strings.Contains(moved[0], fmt.Sprint(port)) {
		t.Errorf("chain port %d, moved %q, %v", l.ChainPort, moved, err)
	}
	if a, b := l.Nodes[0].Port, l.Nodes[1].Port; a == b || a == 0 || b == 0 {
		t.Errorf("node ports %d, %d", a, b)
	}
	was := fmt.Sprintf("%+v", l)
	if moved, err := l.settle(1, families); err != nil || len(moved) != 0 || fmt.Sprintf("%+v", l) != was {
		t.Errorf("settling again changed %s to %+v: %q, %v", was, l, moved, err)
	}
}

func TestTokenAddresses(t *testing.T) {
	const peer = "/p2p/12D3KooWDpJ7As7BWAwRMfu1VU2WCqNjvq387JEYKDBj4kx6nXTN"
	node := func(addrs ...string) []string {
		for i := range addrs {
			addrs[i] += peer
		}
		return addrs
	}
	listen := [][]string{
		node("/ip4/127.0.0.1/tcp/1", "/ip4/10.0.0.1/udp/1/quic-v1", "/ip4/10.0.0.1/tcp/1", "/ip6/fe80::1/tcp/1"),
		node("/ip4/127.0.0.1/tcp/2", "/ip4/10.0.0.1/tcp/2", "/ip4/10.0.0.1/udp/2/quic-v1"),
		{"not an address"},
	}
	var got []string
	for _, a := range choose(listen, 4) {
		got = append(got, strings.TrimSuffix(a.String(), peer))
	}
	want := []string{"/ip4/127.0.0.1/tcp/1", "/ip4/10.0.0.1/tcp/1", "/ip4/10.0.0.1/tcp/2", "/ip4/10.0.0.1/udp/1/quic-v1"}
	if !slices.Equal(got, want) {
		t.Errorf("chose %v, want %v", got, want)
	}
}

func TestWithPort(t *testing.T) {
	got, err := withPort([]string{"/ip4/0.0.0.0/tcp/0", "/ip6/::/udp/5/quic-v1"}, 4001)
	if err != nil || !slices.Equal(got, []string{"/ip4/0.0.0.0/tcp/4001", "/ip6/::/udp/4001/quic-v1"}) {
		t.Errorf("got %v, %v", got, err)
	}
}

func TestSummaryExplains(t *testing.T) {
	st := &control.Status{
		Node:   control.NodeStatus{Name: "fern"},
		Claims: control.ClaimStatus{Made: 5, OnLedger: 3, Failed: 2, LastError: "no funds"},
		Round:  control.RoundStatus{Last: 6, Done: 1, SkippedTotal: 3, Skips: []control.Skip{{From: 4, To: 6, Reason: control.SkipBusy, Detail: "the round before took 9 s"}}},
	}
	sum := summarize([]Member{{Index: 1, Status: st}, {Index: 2, Home: "/h"}})
	text := strings.Join(sum.Notes, "\n")
	for _, part := range []string{"2 of 5 claims", "no funds", "rounds 4 to 6", "took 9 s", "the first 3 rounds", "node 2 never answered"} {
		if !strings.Contains(text, part) {
			t.Errorf("notes %q do not say %q", text, part)
		}
	}
	if sum.HeldoutMeanLast != nil || sum.Nodes[0].RewardFirst != nil {
		t.Error("a score appeared from nowhere")
	}
	raw, err := json.Marshal(sum)
	if err != nil {
		t.Fatal(err)
	}
	for _, key := range []string{`"claims_on_ledger":3`, `"heldout_mean_first":null`, `"rss_mb"`, `"audits":{"done":0`} {
		if !strings.Contains(string(raw), key) {
			t.Errorf("JSON lacks %s: %s", key, raw)
		}
	}
}
