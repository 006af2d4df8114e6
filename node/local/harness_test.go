package local

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"verdant/node/child"
	"verdant/node/config"
	"verdant/node/control"
	"verdant/node/home"
	"verdant/swarm/manifest"
	"verdant/verde"
)

// The test binary plays the verdant executable: the supervision under test starts it as real processes with real sockets, and only
// what those processes do all day, training, is left out. A node does one round each time it is asked how it is.
func TestMain(m *testing.M) {
	if os.Getenv("LOCAL_TEST") == "" {
		os.Exit(m.Run())
	}
	args := os.Args[1:]
	ctx := child.Tether(context.Background(), os.Stdin)
	switch args[0] {
	case "chain":
		must(child.Announce(os.Stdout, ChainReady{RPC: "http://" + flag(args, "addr")}))
		<-ctx.Done()
	case "join":
		playNode(ctx, args)
	}
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "verdant:", err)
		os.Exit(1)
	}
}

func flag(args []string, name string) string {
	for _, a := range args {
		if v, ok := strings.CutPrefix(a, "--"+name+"="); ok {
			return v
		}
	}
	return ""
}

func playNode(ctx context.Context, args []string) {
	dir := flag(args, "home")
	h, err := home.Open(dir, "join")
	must(err)
	id, err := h.Identity()
	must(err)
	raw, err := json.Marshal(args)
	must(err)
	must(os.WriteFile(h.Path("args"), raw, 0o600))
	if os.Getenv("LOCAL_TEST") == "fail" && strings.HasSuffix(dir, "02") {
		must(errors.New("port is busy"))
	}
	l, err := control.Listen(control.SocketPath(dir))
	must(err)
	n := &played{args: args, peer: id.Peer.String(), done: make(chan struct{})}
	go func() { must(control.Serve(ctx, l, n, slog.New(slog.DiscardHandler))) }()
	must(child.Announce(os.Stdout, NodeReady{Control: control.SocketPath(dir)}))
	if os.Getenv("LOCAL_TEST") == "crash" && strings.HasSuffix(dir, "02") {
		if _, err := os.Stat(h.Path("crashed")); err != nil {
			must(os.WriteFile(h.Path("crashed"), nil, 0o600))
			os.Exit(3)
		}
	}
	<-ctx.Done()
}

type played struct {
	args  []string
	peer  string
	round atomic.Int64
	done  chan struct{}
}

func (n *played) Status(context.Context) (*control.Status, error) {
	var from, until int64
	_, err1 := fmt.Sscan(flag(n.args, "from"), &from)
	_, err2 := fmt.Sscan(flag(n.args, "until"), &until)
	if err := errors.Join(err1, err2); err != nil {
		return nil, err
	}
	done := n.round.Add(1)
	last, phase := from+done-1, control.PhaseTraining
	if until >= 0 && last >= until {
		last, phase = until, control.PhaseFinished
	}
	listen := strings.Split(flag(n.args, "listen"), ",")[0]
	s := &control.Status{
		Node: control.NodeStatus{
			Peer: n.peer, Name: "node", Families: strings.Split(flag(n.args, "families"), ","),
			Listen: []string{strings.Replace(listen, "0.0.0.0", "127.0.0.1", 1) + "/p2p/" + n.peer},
		},
		Round:    control.RoundStatus{Phase: phase, Last: last, Until: until, Done: uint64(last - from + 1), SkippedTotal: uint64(from)},
		Learning: control.LearningStatus{HeldoutFirst: control.NewScore(0, 1, 4), HeldoutLast: control.NewScore(uint64(last), 3, 4)},
		Claims:   control.ClaimStatus{Made: uint64(done), OnLedger: uint64(done)},
		Ledger:   control.LedgerStatus{Kind: "local", ChainID: 7, Head: uint64(done), Contributions: 64 * uint64(done)}, // all nodes together
		Audits:   control.AuditStatus{Done: 2, Agreed: 2},
		Process:  control.ProcessStatus{RSSBytes: 64 << 20},
	}
	return s, nil
}

func (n *played) Peers(context.Context) (*control.Peers, error) {
	return &control.Peers{Self: n.peer}, nil
}

func (n *played) Leaderboard(context.Context, control.LeaderboardRequest) (*control.Leaderboard, error) {
	return nil, control.Errorf(control.CodeUnavailable, "played nodes have no ledger")
}

func (n *played) Payout(context.Context, control.PayoutRequest) (*control.Payout, error) {
	return nil, control.Errorf(control.CodeUnavailable, "played nodes have no ledger")
}

func (n *played) Receipt(context.Context, control.ReceiptRequest) (*control.Receipt, error) {
	return nil, control.Errorf(control.CodeUnavailable, "played nodes have no ledger")
}

func (n *played) Stake(context.Context, control.StakeRequest) (*control.Stake, error) {
	return nil, control.Errorf(control.CodeUnavailable, "played nodes have no ledger")
}

func (n *played) Audit(context.Context, control.AuditRequest, func(control.AuditEvent) error) error {
	return control.Errorf(control.CodeUnavailable, "played nodes audit nothing")
}

func (n *played) Events(context.Context, control.EventsRequest, func(control.Event) error) error {
	return nil
}

func (n *played) Disputes(context.Context, control.DisputesRequest) (*control.Disputes, error) {
	return &control.Disputes{Disputes: []control.Dispute{}}, nil
}

func (n *played) Dispute(context.Context, control.DisputeRequest, func(control.Dispute) error) error {
	return control.Errorf(control.CodeNotFound, "no such dispute")
}

func (n *played) OpenDispute(context.Context, control.OpenDisputeRequest) (*control.Dispute, error) {
	return nil, control.Errorf(control.CodeUnavailable, "there is nothing to dispute")
}

func (n *played) SubmitTask(context.Context, control.SubmitTaskRequest) (*control.Task, error) {
	return &control.Task{ID: "0123456789abcdef", Program: "fedcba9876543210", State: control.TaskOpen, Reward: "500000000000000000"}, nil
}

func (n *played) Tasks(context.Context) (*control.Tasks, error) {
	return &control.Tasks{Tasks: []control.Task{}}, nil
}

func (n *played) Task(_ context.Context, req control.TaskRequest, _ func(control.Task) error) error {
	return control.Errorf(control.CodeNotFound, "there is no task %s", req.ID)
}

func (n *played) FetchTask(context.Context, control.FetchTaskRequest) (*control.FetchedTask, error) {
	return nil, control.Errorf(control.CodeUnavailable, "there is no result")
}

func (n *played) Shutdown(context.Context, control.ShutdownRequest) error { return nil }

// recorder is an Observer that remembers, and may act at a snapshot.
type recorder struct {
	notes []string
	last  Snapshot
	at    func(Snapshot)
}

func (r *recorder) Note(s string) { r.notes = append(r.notes, s) }

func (r *recorder) Snapshot(s Snapshot) {
	r.last = s
	if r.at != nil {
		r.at(s)
	}
}

// settings returns settings with the given keys set as if by flags.
func settings(t *testing.T, pairs ...string) *config.Config {
	t.Helper()
	c := config.Default()
	pairs = append([]string{"network.listen", "/ip4/127.0.0.1/tcp/0"}, pairs...)
	for i := 0; i < len(pairs); i += 2 {
		if err := c.Set(pairs[i], pairs[i+1], "--flag"); err != nil {
			t.Fatal(err)
		}
	}
	return c
}

// openIn opens the local swarm in dir; the children play the given part.
func openIn(t *testing.T, dir, part string, c *config.Config) *Swarm {
	t.Helper()
	t.Setenv("LOCAL_TEST", part)
	s, err := Open(Options{Home: dir, Settings: c, Binary: os.Args[0], Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() }) // tests that close it themselves have checked
	return s
}

// prepare puts the manifest of a swarm into a home, made of a profile and a genesis root that no policy has.
func prepare(t *testing.T, age time.Duration) (dir string) {
	t.Helper()
	dir = filepath.Join(t.TempDir(), "up")
	h, err := home.Open(dir, "test")
	if err != nil {
		t.Fatal(err)
	}
	defer h.Close()
	id, err := h.Identity()
	if err != nil {
		t.Fatal(err)
	}
	m, err := manifest.Profile("seedling")
	if err != nil {
		t.Fatal(err)
	}
	m.Genesis.Root = verde.Hash{1}
	m.Rounds.GenesisTime = manifest.InstantOf(time.Now().Add(-age))
	m.Ledger = manifest.Ledger{
		Kind: manifest.LocalLedger, ChainID: 7,
		Registry: manifest.Address{1}, Stake: manifest.Address{2}, Rounds: manifest.Address{3},
	}
	s := &Swarm{home: h, identity: id, manifest: m, layout: &layout{}}
	key, err := s.signingKey()
	if err != nil {
		t.Fatal(err)
	}
	if err := m.Sign(key); err != nil {
		t.Fatal(err)
	}
	if err := s.writeManifest(); err != nil {
		t.Fatal(err)
	}
	if err := s.layout.write(dir); err != nil {
		t.Fatal(err)
	}
	return dir
}
