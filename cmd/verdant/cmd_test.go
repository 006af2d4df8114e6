package main

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/spf13/cobra"

	"verdant/node/control"
	"verdant/node/home"
)

// result is what a command line did.
type result struct {
	code        int
	out, stderr string
}

// verdant runs a command line in memory, with an empty default home and the given variables.
func verdant(t *testing.T, env []string, args ...string) result {
	t.Helper()
	var out, errs bytes.Buffer
	a := &app{stdin: strings.NewReader(""), stdout: &out, stderr: &errs, environ: env, binary: "/nonexistent"}
	code := a.run(t.Context(), args)
	return result{code, out.String(), errs.String()}
}

func isolate(t *testing.T) {
	t.Helper()
	t.Setenv("XDG_DATA_HOME", t.TempDir())
}

// wants checks the exit status and that standard error says all parts.
func (r result) wants(t *testing.T, what string, code int, parts ...string) {
	t.Helper()
	if r.code != code {
		t.Errorf("%s: exit status %d, want %d\n%s", what, r.code, code, r.stderr)
	}
	for _, part := range parts {
		if !strings.Contains(r.stderr, part) {
			t.Errorf("%s: message %q does not say %q", what, r.stderr, part)
		}
	}
	if code != exitOK && r.out != "" {
		t.Errorf("%s: failed and printed %q", what, r.out)
	}
}

func TestBadCommandLines(t *testing.T) {
	isolate(t)
	for line, parts := range map[string][]string{
		"frobnicate":                      {"frobnicate", "verdant help"},
		"statsu":                          {"did you mean status"},
		"keys forge":                      {"forge"},
		"up --noodles 3":                  {"--noodles", "up --help"},
		"up --nodes many":                 {"--nodes", "many", "whole number"},
		"up --nodes 0":                    {"up.nodes", "--nodes", "1 to 64"},
		"up --mix 2-6":                    {"--mix", "OWN/EXTERNAL"},
		"receipt export 5":                {"--out FILE"},
		"receipt export":                  {"one round or claim"},
		"receipt verify":                  {"one receipt file"},
		"up --profile oak":                {"oak", "seedling"},
		"up now":                          {"no arguments"},
		"status --node x":                 {"--node"},
		"audit --latest --all":            {"--latest", "--all"},
		"audit cafe --all":                {"not several"},
		"config show --listen 1.2.3.4:80": {"network.listen", "multiaddress"},
	} {
		code := exitUsage
		if strings.Contains(line, "oak") {
			code = exitFailure
		}
		verdant(t, nil, strings.Fields(line)...).wants(t, line, code, parts...)
	}
}

func TestJoinRefuses(t *testing.T) {
	isolate(t)
	for line, parts := range map[string][]string{
		"join":                       {"join token", "--home"},
		"join hello":                 {"hello", "verdant1"},
		"join verdant1abc":           {"token"},
		"genesis --profile oak":      {"oak", "seedling"},
		"join --home " + t.TempDir(): {"has not joined", "join token"},
	} {
		verdant(t, nil, strings.Fields(line)...).wants(t, line, exitFailure, parts...)
	}
	verdant(t, nil, "join", "a", "b").wants(t, "two tokens", exitUsage, "one join token")
	verdant(t, nil, "join", "--until", "x").wants(t, "bad round", exitUsage, "--until")
}

func TestNothingThere(t *testing.T) {
	isolate(t)
	empty := t.TempDir()
	for _, line := range []string{"status", "peers", "leaderboard", "audit", "stop", "keys show"} {
		verdant(t, nil, strings.Fields(line)...).wants(t, line, exitNotRunning, "verdant up", "--home")
		args := append(strings.Fields(line), "--home", empty)
		verdant(t, nil, args...).wants(t, line+" --home", exitNotRunning)
	}
	entries, err := os.ReadDir(empty)
	if err != nil || len(entries) != 0 {
		t.Errorf("asking left %v behind, %v", entries, err)
	}
}

func TestConfigShow(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, home.ConfigName)
	if err := os.WriteFile(path, []byte("[up]\nnodes = 3\nseed = 9\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	env := []string{"VERDANT_HOME=" + dir, "VERDANT_UP_SEED=10", "VERDANT_TYPO=1"}
	r := verdant(t, env, "config", "show", "--origin", "--mix", "4/4", "--mdns=false")
	r.wants(t, "config show", exitOK, "VERDANT_TYPO is no setting")
	for _, want := range []string{
		`nodes = 3 # file ` + path, `seed = 10 # VERDANT_UP_SEED`, `mix = "4/4" # --mix`, `mdns = false # --mdns`, `rounds = 0 # default`,
	} {
		if !strings.Contains(strings.Join(strings.Fields(r.out), " "), want) {
			t.Errorf("no %q in\n%s", want, r.out)
		}
	}
	// What is printed is a file that says the same.
	if err := os.WriteFile(path, []byte(r.out), 0o600); err != nil {
		t.Fatal(err)
	}
	again := verdant(t, env[:1], "config", "show", "--json")
	var entries []struct{ Key, Value, Origin string }
	if err := json.Unmarshal([]byte(again.out), &entries); err != nil {
		t.Fatalf("%v\n%s%s", err, again.out, again.stderr)
	}
	got := map[string]string{}
	for _, e := range entries {
		if e.Origin != "file "+path {
			t.Errorf("%s comes from %s", e.Key, e.Origin)
		}
		got[e.Key] = e.Value
	}
	if got["up.mix"] != "4/4" || got["up.seed"] != "10" || got["network.mdns"] != "false" {
		t.Errorf("read back %v", got)
	}
	if err := os.WriteFile(path, []byte("[up]\nnoodles = 3\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	verdant(t, env[:1], "up").wants(t, "unknown key", exitUsage, path+":2", "up.noodles")
}

func TestKeysShow(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "node")
	h, err := home.Open(dir, "test")
	if err != nil {
		t.Fatal(err)
	}
	defer h.Close()
	id, err := h.Identity()
	if err != nil {
		t.Fatal(err)
	}
	r := verdant(t, nil, "keys", "show", "--home", dir, "--json")
	var keys []keyInfo
	if err := json.Unmarshal([]byte(r.out), &keys); err != nil || len(keys) != 1 || keys[0].Peer != id.Peer.String() {
		t.Errorf("%v: %s%s", err, r.out, r.stderr)
	}
	if r := verdant(t, nil, "keys", "show", "--home", dir); !strings.Contains(r.out, keys[0].Name) {
		t.Errorf("human form: %s", r.out)
	}
}

// answering is a node that has been running for a while.
type answering struct {
	events []control.AuditEvent
	asked  control.AuditRequest
	stop   chan string

	problem string // of a figure of the leaderboard
}

func (n *answering) Status(context.Context) (*control.Status, error) {
	return &control.Status{
		Node:     control.NodeStatus{Name: "calm-jade-fern", Peer: "12D3", Families: []string{"r"}},
		Swarm:    control.SwarmStatus{ID: "0123456789abcdef", Name: "seedling", Own: 2, External: 6, Period: 2, Spec: 1},
		Round:    control.RoundStatus{Last: 7, Clock: 8, Skips: []control.Skip{{From: 2, To: 3, Detail: "was not running"}}},
		Learning: control.LearningStatus{HeldoutFirst: control.NewScore(0, 1, 2), HeldoutLast: control.NewScore(7, 3, 4)},
		Ledger:   control.LedgerStatus{Kind: "local", Problem: "does not answer"},
		Warnings: []string{"the clock is 3 h off: set it"},
	}, nil
}

func (n *answering) Peers(context.Context) (*control.Peers, error) {
	return &control.Peers{Self: "12D3", Peers: []control.Peer{{Name: "bold-red-oak", Connected: true, Direction: "inbound"}}}, nil
}

func (n *answering) Leaderboard(_ context.Context, req control.LeaderboardRequest) (*control.Leaderboard, error) {
	b := &control.Leaderboard{Kind: "local", Contributions: 9, Rows: []control.LeaderboardRow{{
		Rank: 1, Name: "bold-red-oak", Rewarded: 3, Sampled: 4, Heldout: control.NewScore(7, 3, 4), Gain: 0.25,
		Adopted: 12, Adoption: control.Adoption{Claims: 3, Of: 5}, Stake: "1500000000000000000", Slashed: "0", DisputesWon: 2, ChainLost: 1,
	}}}
	if req.Verify {
		b.Verification = &control.Verification{Verified: n.problem == "", Basis: "block 7: one endpoint, whose word is taken"}
		b.Journal = &control.JournalView{Recorded: 9, OnWay: 1, Ledger: 9, Difference: n.problem}
		b.Rows[0].Figures = []control.Figure{{Figure: "rounds", Value: "9", Proof: "slot 0x12 of Rounds", Problem: n.problem}}
	}
	return b, nil
}

func (n *answering) Receipt(_ context.Context, req control.ReceiptRequest) (*control.Receipt, error) {
	return &control.Receipt{File: json.RawMessage(`{"format":"verdant/receipt/1"}`), Sentence: "receipt of " + req.Claim}, nil
}

func (n *answering) Payout(_ context.Context, req control.PayoutRequest) (*control.Payout, error) {
	return &control.Payout{Account: "0xacc0", Payout: req.Address}, nil
}

func (n *answering) Stake(_ context.Context, req control.StakeRequest) (*control.Stake, error) {
	s := &control.Stake{Account: "0xacc0", Bonded: "2500000000000000000", Locked: "1000000000000000000", Unbonding: "0"}
	if req.Unbond != "" {
		s.Unbonding, s.ReleaseAt = req.Unbond, "2026-01-02T03:04:05Z"
	}
	if req.Deposit != "" {
		s.State = "the deposit of " + req.Deposit + " waits for the chain"
	}
	return s, nil
}

func (n *answering) Audit(_ context.Context, req control.AuditRequest, emit func(control.AuditEvent) error) error {
	n.asked = req
	for _, e := range n.events {
		if err := emit(e); err != nil {
			return err
		}
	}
	return nil
}

func (n *answering) Events(context.Context, control.EventsRequest, func(control.Event) error) error {
	return nil
}

func (n *answering) Disputes(context.Context, control.DisputesRequest) (*control.Disputes, error) {
	return &control.Disputes{Disputes: []control.Dispute{}}, nil
}

func (n *answering) Dispute(context.Context, control.DisputeRequest, func(control.Dispute) error) error {
	return control.Errorf(control.CodeNotFound, "no such dispute")
}

func (n *answering) OpenDispute(context.Context, control.OpenDisputeRequest) (*control.Dispute, error) {
	return nil, control.Errorf(control.CodeUnavailable, "there is nothing to dispute")
}

func (n *answering) SubmitTask(context.Context, control.SubmitTaskRequest) (*control.Task, error) {
	return &control.Task{ID: "0123456789abcdef", Program: "fedcba9876543210", State: control.TaskOpen, Reward: "500000000000000000"}, nil
}

func (n *answering) Tasks(context.Context) (*control.Tasks, error) {
	return &control.Tasks{Tasks: []control.Task{{
		ID: "0123456789abcdef", Program: "fedcba9876543210", State: control.TaskContest, Kind: "supervised", Steps: 40, Reward: "500000000000000000",
		Submitter: "0x01", SolverName: "calm-jade-fern", Due: "2026-01-02T03:04:05Z", Work: &control.TaskWork{Role: "verifier", Step: 3, Steps: 40},
	}}}, nil
}

func (n *answering) Task(_ context.Context, req control.TaskRequest, emit func(control.Task) error) error {
	if req.ID != "01234567" {
		return control.Errorf(control.CodeNotFound, "there is no task %s", req.ID)
	}
	k := control.Task{
		ID: "0123456789abcdef", Program: "fedcba9876543210", State: control.TaskOpen, Kind: "rl", Steps: 9, Params: 28320, Reward: "500000000000000000",
		Escrow: "1500000000000000000", Stake: "4000000000000000000", SubmitterName: "bold-red-oak", Seats: []control.TaskVerifier{{Name: "tame-oak", Status: "approved"}},
	}
	for _, message := range []string{"it is posted", "it is taken"} {
		k.History = append(k.History, control.TaskEvent{Time: "2026-01-02T03:04:05Z", Message: message})
		if err := emit(k); err != nil {
			return err
		}
	}
	return nil
}

func (n *answering) FetchTask(context.Context, control.FetchTaskRequest) (*control.FetchedTask, error) {
	return nil, control.Errorf(control.CodeUnavailable, "there is no result")
}

func (n *answering) Shutdown(_ context.Context, req control.ShutdownRequest) error {
	n.stop <- req.Reason
	return nil
}

// serve lets a node answer in a home of its own, below the default home.
func serve(t *testing.T, n control.Backend) {
	t.Helper()
	isolate(t)
	base, err := home.Default()
	if err != nil {
		t.Fatal(err)
	}
	h, err := home.Open(filepath.Join(base, "seedling"), "join")
	if err != nil {
		t.Fatal(err)
	}
	l, err := control.Listen(control.SocketPath(h.Dir()))
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- control.Serve(ctx, l, n, slog.New(slog.DiscardHandler)) }()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			t.Error(err)
		}
		if err := h.Close(); err != nil {
			t.Error(err)
		}
	})
}

func TestQuestionsFindTheRunningNode(t *testing.T) {
	n := &answering{stop: make(chan string, 1)}
	serve(t, n)
	for line, parts := range map[string][]string{
		"status":      {"calm-jade-fern", "0.50 → 0.75", "rounds 2 to 3: was not running", "3 h off", "NOT HEALTHY", "protects nobody"},
		"peers":       {"bold-red-oak", "inbound"},
		"leaderboard": {"bold-red-oak", "0.75", "+0.25", "9 contributions", "12+", "2:1", "1.5"},
	} {
		r := verdant(t, nil, line)
		r.wants(t, line, exitOK)
		for _, part := range parts {
			if !strings.Contains(r.out, part) {
				t.Errorf("%s: no %q in\n%s", line, part, r.out)
			}
		}
	}
	var all []control.Status
	r := verdant(t, nil, "status", "--json")
	if err := json.Unmarshal([]byte(r.out), &all); err != nil || len(all) != 1 || all[0].Round.Last != 7 {
		t.Errorf("status --json: %v\n%s", err, r.out)
	}
	verdant(t, nil, "status", "--node", "2").wants(t, "no such node", exitUsage, "--node 2")
	verdant(t, nil, "stop").wants(t, "stop", exitOK, "stopping")
	if reason := <-n.stop; reason != "verdant stop" {
		t.Errorf("node was told %q", reason)
	}
}

func TestTasks(t *testing.T) {
	serve(t, &answering{})
	for line, parts := range map[string][]string{
		"task list":                   {"01234567", "contestable", "0.5 ether", "calm-jade-fern", "0x01", "03:04:05", "verifier, step 3 of 40"},
		"task show 01234567 --follow": {"rl, 9 steps, 28320 parameters", "bold-red-oak pays 0.5 ether", "1.5 ether in all", "stakes 4 ether", "tame-oak: approved", "it is taken"},
		"task submit program.toml":    {"01234567", "open"},
		"task list --json":            {`"state":"contestable"`},
	} {
		r := verdant(t, nil, strings.Fields(line)...)
		r.wants(t, line, exitOK)
		for _, part := range parts {
			if !strings.Contains(r.out, part) {
				t.Errorf("%s: no %q in\n%s", line, part, r.out)
			}
		}
		if n := strings.Count(r.out, "it is posted"); n > 1 {
			t.Errorf("%s tells one thing %d times", line, n)
		}
	}
	verdant(t, nil, "task", "show", "89abcdef").wants(t, "unknown task", exitFailure, "there is no task 89abcdef")
	verdant(t, nil, "task", "fetch", "01234567").wants(t, "no result", exitFailure, "there is no result")
	verdant(t, nil, "task", "fetch").wants(t, "no task", exitUsage, "one task")
	verdant(t, nil, "task", "buy").wants(t, "no such command", exitUsage, "buy")
}

func TestStake(t *testing.T) {
	serve(t, &answering{})
	for line, part := range map[string]string{
		"show": "account 0xacc0: 2.5 ether at stake, 1 of it locked", "withdraw": "2.5 ether at stake", "show --json": `"locked":"1000000000000000000"`,
		"deposit 2_ether": "the deposit of 2000000000000000000 waits", "unbond 0.5_ether": "0.5 on their way out, until 2026-01-02T03:04:05Z",
	} {
		args := []string{"stake"}
		for _, arg := range strings.Fields(line) {
			args = append(args, strings.ReplaceAll(arg, "_", " "))
		}
		if r := verdant(t, nil, args...); r.code != exitOK || !strings.Contains(r.out, part) {
			t.Errorf("%s: status %d, no %q in\n%s%s", line, r.code, part, r.out, r.stderr)
		}
	}
	for _, bad := range [][]string{{"deposit"}, {"deposit", "2"}, {"unbond", "-1 ether"}, {"show", "all"}, {"give"}} {
		verdant(t, nil, append([]string{"stake"}, bad...)...).wants(t, strings.Join(bad, " "), exitUsage)
	}
}

// TestVerifiedLeaderboard: every figure is shown with what proves it, and one that does not verify is the exit status's business.
func TestVerifiedLeaderboard(t *testing.T) {
	n := &answering{}
	serve(t, n)
	r := verdant(t, nil, "leaderboard", "--verify")
	r.wants(t, "all verifies", exitOK)
	for _, part := range []string{"whose word is taken", "slot 0x12 of Rounds", "ok", "9 contributions recorded, 1 on their way; the ledger has them all"} {
		if !strings.Contains(r.out, part) {
			t.Errorf("no %q in\n%s", part, r.out)
		}
	}
	n.problem = "endpoints hide some"
	for _, flags := range [][]string{{"leaderboard", "--verify"}, {"leaderboard", "--verify", "--json"}} {
		r = verdant(t, nil, flags...)
		if r.code != exitDiffers || !strings.Contains(r.stderr, "not every figure verifies") || strings.Count(r.out, "endpoints hide some") != 2 {
			t.Errorf("one does not: status %d, %s\n%s", r.code, r.stderr, r.out)
		}
	}
	verdant(t, nil, "leaderboard").wants(t, "unverified", exitOK)
}

func TestAuditExitStatus(t *testing.T) {
	verdict := func(v string, d *control.Difference) control.AuditEvent {
		return control.AuditEvent{Type: control.AuditVerdict, Claim: "c0ffee", Name: "bold-red-oak", Round: 4, Verdict: v, Difference: d}
	}
	done := func(agreed, disagreed, unavailable uint64) control.AuditEvent {
		return control.AuditEvent{Type: control.AuditDone, Summary: &control.AuditSummary{
			Done: agreed + disagreed + unavailable, Agreed: agreed, Disagreed: disagreed, Unavailable: unavailable,
		}}
	}
	wrong := &control.Difference{Step: 3, StepName: "train", Item: "step root", Claimed: "aaaa", Computed: "bbbb"}
	n := &answering{}
	serve(t, n)
	for _, tc := range []struct {
		events []control.AuditEvent
		code   int
		says   string
	}{
		{[]control.AuditEvent{verdict(control.Agrees, nil), done(1, 0, 0)}, exitOK, "agrees"},
		{[]control.AuditEvent{verdict(control.Differs, wrong), done(3, 1, 1)}, exitDiffers, "step root of step 3 (train)"},
		{[]control.AuditEvent{verdict(control.Unavailable, nil), done(3, 0, 1)}, exitUnavailable, "unavailable"},
		{[]control.AuditEvent{done(0, 0, 0)}, exitOK, "no claims"},
	} {
		n.events = tc.events
		r := verdant(t, nil, "audit", "--all")
		if r.code != tc.code || !strings.Contains(r.out, tc.says) || r.stderr != "" || !n.asked.All {
			t.Errorf("audit: %d, want %d and %q\n%s%s", r.code, tc.code, tc.says, r.out, r.stderr)
		}
		if lines := strings.Count(verdant(t, nil, "audit", "cafe", "--json").out, "\n"); lines != len(tc.events) || n.asked.Claims[0] != "cafe" {
			t.Errorf("NDJSON has %d lines for %d events; asked %+v", lines, len(tc.events), n.asked)
		}
	}
	if verdant(t, nil, "audit"); !n.asked.Latest {
		t.Error("without arguments the latest claims are meant")
	}
}

// TestHelpIsComplete demands of every command a long help with its exit status.
func TestHelpIsComplete(t *testing.T) {
	var walk func(*cobra.Command)
	walk = func(c *cobra.Command) {
		if c.Runnable() && !strings.Contains(c.Long, "EXIT STATUS") {
			t.Errorf("%s: help does not document the exit status", c.CommandPath())
		}
		for _, sub := range c.Commands() {
			walk(sub)
		}
	}
	walk(newRootCommand(&app{}))
	if r := verdant(t, nil, "version", "--json"); !strings.Contains(r.out, `"control":"v1"`) {
		t.Errorf("version: %s%s", r.out, r.stderr)
	}
}
