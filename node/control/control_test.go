package control

import (
	"bytes"
	"context"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"testing"
)

// scripted answers from fields; it is the node's side of the seam.
type scripted struct {
	status  *Status
	err     error
	audits  []AuditEvent
	events  chan Event
	stopped chan string
	entered chan struct{} // gets a value when Events has begun
}

func (s *scripted) Status(context.Context) (*Status, error) { return s.status, s.err }

func (s *scripted) Peers(context.Context) (*Peers, error) { return &Peers{Self: "me"}, s.err }

func (s *scripted) Leaderboard(_ context.Context, req LeaderboardRequest) (*Leaderboard, error) {
	b := &Leaderboard{Rows: []LeaderboardRow{{Rank: 1, Name: "fern"}}}
	if req.Verify {
		b.Verification = &Verification{Verified: true}
	}
	return b, s.err
}

func (s *scripted) Receipt(_ context.Context, req ReceiptRequest) (*Receipt, error) {
	return &Receipt{Sentence: req.Claim}, s.err
}

func (s *scripted) Stake(context.Context, StakeRequest) (*Stake, error) { return &Stake{}, s.err }

func (s *scripted) Payout(_ context.Context, req PayoutRequest) (*Payout, error) {
	return &Payout{Account: "0x1", Payout: req.Address}, s.err
}

func (s *scripted) Audit(_ context.Context, req AuditRequest, emit func(AuditEvent) error) error {
	for _, e := range s.audits {
		if e.Type == AuditStart {
			e.Claim = strings.Join(req.Claims, ",")
		}
		if err := emit(e); err != nil {
			return err
		}
	}
	return s.err
}

func (s *scripted) Events(ctx context.Context, req EventsRequest, emit func(Event) error) error {
	s.entered <- struct{}{}
	for {
		select {
		case e := <-s.events:
			if e.Seq <= req.After {
				continue
			}
			if err := emit(e); err != nil {
				return err
			}
		case <-ctx.Done():
			return nil
		}
	}
}

func (s *scripted) Disputes(context.Context, DisputesRequest) (*Disputes, error) {
	return &Disputes{Disputes: []Dispute{}}, nil
}

func (s *scripted) Dispute(context.Context, DisputeRequest, func(Dispute) error) error {
	return Errorf(CodeNotFound, "no such dispute")
}

func (s *scripted) OpenDispute(context.Context, OpenDisputeRequest) (*Dispute, error) {
	return nil, Errorf(CodeUnavailable, "there is nothing to dispute")
}

func (s *scripted) SubmitTask(_ context.Context, req SubmitTaskRequest) (*Task, error) {
	return &Task{ID: "3", Program: req.File}, s.err
}

func (s *scripted) Tasks(context.Context) (*Tasks, error) { return &Tasks{Tasks: []Task{}}, s.err }

func (s *scripted) Task(_ context.Context, req TaskRequest, emit func(Task) error) error {
	return emit(Task{ID: req.ID})
}

func (s *scripted) FetchTask(_ context.Context, req FetchTaskRequest) (*FetchedTask, error) {
	return &FetchedTask{ID: req.ID, Out: req.Out}, s.err
}

func (s *scripted) Shutdown(_ context.Context, req ShutdownRequest) error {
	s.stopped <- req.Reason
	return nil
}

// serve starts a server in a fresh home and returns its client and a function that stops it and returns Serve's error.
func serve(t *testing.T, b Backend) (c *Client, stop func() error) {
	t.Helper()
	dir := t.TempDir()
	if err := os.Chmod(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	path := SocketPath(dir)
	l, err := Listen(path)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- Serve(ctx, l, b, slog.New(slog.DiscardHandler)) }()
	var once sync.Once
	var serr error
	stop = func() error {
		once.Do(func() { cancel(); serr = <-done })
		return serr
	}
	t.Cleanup(func() {
		if err := stop(); err != nil {
			t.Errorf("serve: %v", err)
		}
	})
	c = NewClient(path)
	t.Cleanup(c.Close)
	return c, stop
}

func TestCallsArrive(t *testing.T) {
	want := &Status{
		Node:     NodeStatus{Peer: "p", Families: []string{"r"}},
		Learning: LearningStatus{RewardFirst: NewScore(3, 1, 4)},
		Round:    RoundStatus{Last: -1, Skips: []Skip{{From: 1, To: 2, Reason: SkipOffline, Detail: "was not running"}}},
	}
	b := &scripted{status: want, stopped: make(chan string, 1)}
	c, _ := serve(t, b)
	ctx := t.Context()

	got, err := c.Status(ctx)
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("status = %+v, %v; want %+v", got, err, want)
	}
	if p, err := c.Peers(ctx); err != nil || p.Self != "me" {
		t.Errorf("peers = %+v, %v", p, err)
	}
	if lb, err := c.Leaderboard(ctx, LeaderboardRequest{Verify: true}); err != nil || len(lb.Rows) != 1 || lb.Verification == nil || lb.Rows[0].Name != "fern" {
		t.Errorf("leaderboard = %+v, %v", lb, err)
	}
	if err := c.Shutdown(ctx, "enough"); err != nil {
		t.Errorf("shutdown: %v", err)
	}
	if reason := <-b.stopped; reason != "enough" {
		t.Errorf("node was told %q", reason)
	}
}

func TestErrorsKeepCodeAndCure(t *testing.T) {
	b := &scripted{err: &Error{Code: CodeUnavailable, Message: "ledger does not answer", Cure: "start the chain"}}
	c, _ := serve(t, b)
	_, err := c.Leaderboard(t.Context(), LeaderboardRequest{})
	var e *Error
	if !errors.As(err, &e) || *e != *b.err.(*Error) {
		t.Errorf("got %#v, want %#v", err, b.err)
	}
	if err.Error() != "ledger does not answer: start the chain" {
		t.Errorf("text is %q", err)
	}
	b.err = errors.New("plain")
	if _, err := c.Status(t.Context()); !errors.As(err, &e) || e.Code != CodeInternal || e.Message != "plain" {
		t.Errorf("plain error became %#v", err)
	}
}

func TestAuditStream(t *testing.T) {
	b := &scripted{audits: []AuditEvent{
		{Type: AuditStart, Steps: 2},
		{Type: AuditStep, Step: 1, Steps: 2},
		{Type: AuditVerdict, Verdict: Differs, Difference: &Difference{Step: 1, Item: "step root", Claimed: "aa", Computed: "bb"}},
		{Type: AuditDone, Summary: &AuditSummary{Done: 1, Disagreed: 1}},
	}}
	c, _ := serve(t, b)
	var got []AuditEvent
	err := c.Audit(t.Context(), AuditRequest{Claims: []string{"cafe"}}, func(e AuditEvent) error {
		got = append(got, e)
		return nil
	})
	want := append([]AuditEvent(nil), b.audits...)
	want[0].Claim = "cafe"
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("audit = %+v, %v; want %+v", got, err, want)
	}

	halt := errors.New("seen enough")
	if err := c.Audit(t.Context(), AuditRequest{All: true}, func(AuditEvent) error { return halt }); !errors.Is(err, halt) {
		t.Errorf("callback's error became %v", err)
	}

	b.audits, b.err = b.audits[:2], Errorf(CodeUnavailable, "blob gone")
	var e *Error
	err = c.Audit(t.Context(), AuditRequest{All: true}, func(AuditEvent) error { return nil })
	if !errors.As(err, &e) || e.Message != "blob gone" {
		t.Errorf("failure inside a stream became %v", err)
	}

	b.err = nil
	err = c.Audit(t.Context(), AuditRequest{All: true}, func(AuditEvent) error { return nil })
	if !errors.As(err, &e) || e.Code != CodeUnavailable {
		t.Errorf("a stream without its end became %v", err)
	}
}

func TestEventsEndWithTheNode(t *testing.T) {
	b := &scripted{events: make(chan Event, 4), entered: make(chan struct{}, 1)}
	c, stop := serve(t, b)
	b.events <- Event{Seq: 1, Message: "old"}
	b.events <- Event{Seq: 2, Message: "new"}
	var got []string
	err := c.Events(t.Context(), EventsRequest{After: 1, Follow: true}, func(e Event) error {
		got = append(got, e.Message)
		go func() { _ = stop() }() // its error is checked at cleanup
		return nil
	})
	if err != nil || !reflect.DeepEqual(got, []string{"new"}) {
		t.Errorf("events = %v, %v", got, err)
	}
}

func TestTooManyCalls(t *testing.T) {
	b := &scripted{status: &Status{}, events: make(chan Event), entered: make(chan struct{}, MaxCalls)}
	c, _ := serve(t, b)
	ctx, cancel := context.WithCancel(t.Context())
	var open sync.WaitGroup
	for range MaxCalls {
		open.Go(func() {
			_ = c.Events(ctx, EventsRequest{Follow: true}, func(Event) error { return nil }) // ends by cancel
		})
	}
	for range MaxCalls {
		<-b.entered
	}
	var e *Error
	if _, err := c.Status(ctx); !errors.As(err, &e) || e.Code != CodeBusy {
		t.Errorf("call %d got %v, want %s", MaxCalls+1, err, CodeBusy)
	}
	cancel()
	open.Wait()
}

func TestNobodyListens(t *testing.T) {
	c := NewClient(filepath.Join(t.TempDir(), SocketName))
	_, err := c.Status(t.Context())
	if !IsNotRunning(err) || !strings.Contains(err.Error(), "verdant up") {
		t.Errorf("got %v", err)
	}
}

func TestBadRequests(t *testing.T) {
	b := &scripted{stopped: make(chan string, 1)}
	c, _ := serve(t, b)
	for _, tc := range []struct{ method, path, body, code string }{
		{http.MethodPost, "/v1/shutdown", `{"raeson":"typo"}`, CodeBadRequest},
		{http.MethodPost, "/v1/shutdown", `{"reason":"` + strings.Repeat("x", MaxRequest) + `"}`, CodeBadRequest},
		{http.MethodPost, "/v1/shutdown", ``, CodeBadRequest},
		{http.MethodGet, "/v1/shutdown", ``, CodeNotFound},
		{http.MethodGet, "/v0/status", ``, CodeNotFound},
	} {
		req, err := http.NewRequest(tc.method, "http://verdant"+tc.path, strings.NewReader(tc.body))
		if err != nil {
			t.Fatal(err)
		}
		resp, err := c.http.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(resp.Body)
		if cerr := resp.Body.Close(); err != nil || cerr != nil {
			t.Fatal(err, cerr)
		}
		if resp.StatusCode == http.StatusOK || !bytes.Contains(body, []byte(`"code":"`+tc.code+`"`)) {
			t.Errorf("%s %s: %d %s", tc.method, tc.path, resp.StatusCode, body)
		}
	}
	select {
	case r := <-b.stopped:
		t.Errorf("a bad request stopped the node: %q", r)
	default:
	}
}

func TestSocketIsPrivate(t *testing.T) {
	dir := t.TempDir()
	if err := os.Chmod(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, SocketName)
	// What a killed process leaves behind must not keep the next one out.
	first, err := Listen(path)
	if err != nil {
		t.Fatal(err)
	}
	first.(*net.UnixListener).SetUnlinkOnClose(false)
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	l, err := Listen(path)
	if err != nil {
		t.Fatalf("listen over a stale socket: %v", err)
	}
	defer l.Close()
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v; want 0600", info.Mode(), err)
	}
	if err := os.Chmod(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	if _, err := Listen(path); err == nil || !strings.Contains(err.Error(), "chmod 700") {
		t.Errorf("an open directory was accepted: %v", err)
	}
}

func TestSocketPathIsShortEnough(t *testing.T) {
	short := filepath.Join("/home/u/.local/share/verdant", SocketName)
	if got := SocketPath(filepath.Dir(short)); got != short {
		t.Errorf("short home listens on %s", got)
	}
	long := "/" + strings.Repeat("directory/", 20)
	a, b := SocketPath(long+"1"), SocketPath(long+"2")
	if len(a) > maxSocketPath || a == b || a != SocketPath(long+"1") {
		t.Errorf("long homes listen on %q (%d) and %q", a, len(a), b)
	}
}
