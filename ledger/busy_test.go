package ledger

import (
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

// TestRateLimits: an endpoint that limits requests is left alone for as long as it asks, another takes over meanwhile, and
// nothing is sent twice.
func TestRateLimits(t *testing.T) {
	t.Parallel()
	info := chain(t)
	var asked atomic.Int32
	limits := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		asked.Add(1)
		w.Header().Set("Retry-After", "3600")
		w.WriteHeader(http.StatusTooManyRequests)
	}))
	defer limits.Close()
	cfg := config(t, info, t.TempDir())
	cfg.Endpoints = []string{limits.URL + "/secret-key", info.RPC}
	c, _ := joined(t, cfg, 1)
	contribute(t, c, 1, 2, 3)
	flush(t, c)
	wantRounds(t, c, 1, 2, 3)
	wantNonce(t, c, 4)
	if n := asked.Load(); n != 1 {
		t.Errorf("the endpoint was asked %d times within its hour, want once", n)
	}

	cfg = configOf(info, nil, "")
	cfg.Endpoints, cfg.Journal = cfg.Endpoints[:0:0], ""
	cfg.Endpoints = append(cfg.Endpoints, limits.URL+"/secret-key")
	_, err := Dial(t.Context(), cfg)
	if !errors.Is(err, ErrBusy) || !errors.Is(err, ErrUnreachable) || !strings.Contains(err.Error(), "asked again in 5m0s") {
		t.Errorf("the only endpoint limits requests: %v", err)
	}
	if err != nil && strings.Contains(err.Error(), "secret-key") {
		t.Errorf("the message gives the endpoint's key away: %v", err)
	}
}

// TestRateLimitsInAnswers: some endpoints say it in JSON-RPC, and only about single requests of many.
func TestRateLimitsInAnswers(t *testing.T) {
	t.Parallel()
	info := chain(t)
	p := newProxy(t, info.RPC)
	cfg := config(t, info, t.TempDir())
	cfg.Endpoints = []string{p.URL, info.RPC}
	c, _ := joined(t, cfg, 1)
	flush(t, c)
	var refused atomic.Int32
	p.set(func(call rpcCall) (*rpcAnswer, bool) {
		if call.Method != "eth_getBalance" && call.Method != "eth_sendRawTransaction" {
			return nil, false
		}
		refused.Add(1)
		return &rpcAnswer{Error: json.RawMessage(`{"code":-32005,"message":"daily request count exceeded, request rate limited"}`)}, false
	}, nil)
	contribute(t, c, 1, 2)
	flush(t, c)
	wantRounds(t, c, 1, 2)
	wantNonce(t, c, 3)
	if refused.Load() == 0 {
		t.Error("nothing was refused")
	}
	if url := c.Health().Endpoint; url != info.RPC {
		t.Errorf("the client still asks %s", url)
	}
}

func TestRestOf(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		status int
		after  string
		wait   time.Duration
		busy   bool
	}{
		{http.StatusOK, "5", 0, false},
		{http.StatusServiceUnavailable, "", 0, false},
		{http.StatusServiceUnavailable, "7", 7 * time.Second, true},
		{http.StatusTooManyRequests, "", defaultRest, true},
		{http.StatusTooManyRequests, "soon", defaultRest, true},
		{http.StatusTooManyRequests, "-1", defaultRest, true},
		{http.StatusTooManyRequests, "0", time.Second, true},
		{http.StatusTooManyRequests, "99999999", maxRest, true},
		{http.StatusTooManyRequests, "99999999999999999999999", defaultRest, true},
		{http.StatusTooManyRequests, "Mon, 02 Jan 2006 15:04:05 GMT", time.Second, true},
		{http.StatusTooManyRequests, "Fri, 01 Jan 2100 00:00:00 GMT", maxRest, true},
	} {
		r := &http.Response{StatusCode: tc.status, Header: http.Header{}}
		if tc.after != "" {
			r.Header.Set("Retry-After", tc.after)
		}
		if wait, busy := restOf(r); wait != tc.wait || busy != tc.busy {
			t.Errorf("%d with Retry-After %q means %s, %t; want %s, %t", tc.status, tc.after, wait, busy, tc.wait, tc.busy)
		}
	}
}

// TestSlowEndpoint: one that takes too long for an answer is as good as down: the next one is asked.
func TestSlowEndpoint(t *testing.T) {
	t.Parallel()
	info := chain(t)
	stop := make(chan struct{})
	slow := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		select {
		case <-stop:
		case <-r.Context().Done():
		}
	}))
	defer slow.Close()
	defer close(stop)
	cfg := config(t, info, t.TempDir())
	// Offline, since on a machine that is busy enough the other one is slow as well.
	cfg.Endpoints, cfg.Timeout, cfg.Offline = []string{slow.URL, info.RPC}, time.Second, true
	c, _ := joined(t, cfg, 1)
	contribute(t, c, 1)
	flush(t, c)
	wantRounds(t, c, 1)

	cfg = configOf(info, nil, "")
	cfg.Endpoints, cfg.Journal, cfg.Timeout = []string{slow.URL}, "", 50*time.Millisecond
	if _, err := Dial(t.Context(), cfg); !errors.Is(err, ErrUnreachable) || !strings.Contains(err.Error(), "no answer within 50ms") {
		t.Errorf("the only endpoint is slow: %v", err)
	}
}

// TestTheLastEndpointIsNoWitness: a tunnel through a peer carries calls when all else fails, and has no word in what is true as
// long as there are others.
func TestTheLastEndpointIsNoWitness(t *testing.T) {
	t.Parallel()
	info, _, _ := populated(t)
	p := newProxy(t, info.RPC)
	cfg := configOf(info, nil, "")
	cfg.Endpoints, cfg.Last, cfg.Journal = []string{p.URL}, info.RPC, ""
	c := dial(t, cfg)
	if b, err := c.VerifiedLeaderboard(t.Context()); err != nil || b.Agreement.Of != 1 {
		t.Errorf("%+v, %v", b, err)
	}
	p.set(func(rpcCall) (*rpcAnswer, bool) { return nil, true }, nil)
	if rows, err := c.Leaderboard(t.Context()); err != nil || len(rows) != 2 {
		t.Errorf("through the last endpoint: %+v, %v", rows, err)
	}
	if _, err := c.VerifiedLeaderboard(t.Context()); !errors.Is(err, ErrNoAgreement) {
		t.Errorf("with no witness left: %v", err)
	}
	cfg.Endpoints = nil
	if b, err := dial(t, cfg).VerifiedLeaderboard(t.Context()); err != nil || !b.Verified() || b.Agreement.Of != 1 {
		t.Errorf("with nothing but a tunnel: %+v, %v", b, err)
	}
}
