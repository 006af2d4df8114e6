package ledger

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
)

const (
	defaultRest = 5 * time.Second // for an endpoint that asks for a rest and does not say how long
	maxRest     = 5 * time.Minute // an endpoint is a stranger: it cannot silence itself, and so us, for longer
)

// ErrBusy: an endpoint asked to be left alone for a while: its limit of requests is reached.
var ErrBusy = errors.New("endpoint limits requests")

// busyError says how long an endpoint wants to be left alone.
type busyError struct{ wait time.Duration }

// Error implements error.
func (e *busyError) Error() string {
	return fmt.Sprintf("%v: it is asked again in %s; another endpoint (--rpc) or a better plan there helps", ErrBusy, e.wait.Round(time.Second))
}

// Unwrap lets errors.Is find ErrBusy.
func (e *busyError) Unwrap() error { return ErrBusy }

// restOf says whether a response only asks for patience, and how much: 429 Too Many Requests, or 503 with a time (RFC 9110,
// section 10.2.3, in seconds or as a date).
func restOf(r *http.Response) (wait time.Duration, busy bool) {
	after := r.Header.Get("Retry-After")
	if r.StatusCode != http.StatusTooManyRequests && (r.StatusCode != http.StatusServiceUnavailable || after == "") {
		return 0, false
	}
	wait = defaultRest
	if seconds, err := strconv.ParseUint(after, 10, 32); err == nil {
		wait = time.Duration(seconds) * time.Second
	} else if date, err := http.ParseTime(after); err == nil {
		wait = time.Until(date)
	}
	return min(max(wait, time.Second), maxRest), true
}

// isRateLimit recognises what endpoints answer in JSON-RPC when they limit requests. The code alone is no sign: some
// use it for answers that are too long.
func isRateLimit(err error) bool {
	var answered rpc.Error
	if !errors.As(err, &answered) {
		return false
	}
	text := strings.ToLower(answered.Error())
	for _, sign := range []string{"rate limit", "too many requests", "request limit", "requests per second", "compute units per second"} {
		if strings.Contains(text, sign) {
			return true
		}
	}
	return answered.ErrorCode() == http.StatusTooManyRequests
}

// rests returns how long an endpoint still wants to be left alone.
func (e *endpoints) rests(at int) time.Duration {
	e.mu.Lock()
	defer e.mu.Unlock()
	return time.Until(e.resting[at])
}

func (e *endpoints) rest(at int, wait time.Duration) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.resting[at] = time.Now().Add(wait)
}

// endpointLabel is how an endpoint is named in messages: without path and user, which may hold a key.
func endpointLabel(raw string) string {
	u, err := url.Parse(raw)
	if err != nil || u.Host == "" {
		return "endpoint"
	}
	return u.Scheme + "://" + u.Host
}
