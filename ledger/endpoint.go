package ledger

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	defaultTimeout = 10 * time.Second
	maxAnswer      = 16 << 20 // bytes of one HTTP answer
)

// endpoints is one chain behind several JSON-RPC URLs. Requests go to one of them until it stops answering, then to the
// next. An endpoint is asked for its chain id before anything else it says is believed, and left alone for as long as it
// asks for. Safe for concurrent use.
type endpoints struct {
	urls      []string // in order of preference
	witnesses int      // how many of them, from the first, are asked for their word on a block
	chainID   uint64
	timeout   time.Duration // for one answer
	http      *http.Client
	log       *slog.Logger

	mu      sync.Mutex
	current int
	clients []*rpc.Client // nil until first used, and again after a failure
	resting []time.Time   // until when an endpoint asked not to be asked
}

// newEndpoints: last, if not empty, is tried when none of the others answers, and is a witness only if there are no others.
func newEndpoints(urls []string, last string, chainID uint64, client *http.Client, log *slog.Logger) (*endpoints, error) {
	witnesses := max(len(urls), 1)
	if last != "" {
		urls = append(slices.Clone(urls), last)
	}
	if len(urls) == 0 {
		return nil, errors.New("dial ledger: no endpoint given: name at least one JSON-RPC URL")
	}
	for _, u := range urls {
		if !strings.HasPrefix(u, "http://") && !strings.HasPrefix(u, "https://") {
			return nil, fmt.Errorf("dial ledger: endpoint %q: write it as http://… or https://…", u)
		}
	}
	if client == nil {
		client = &http.Client{Transport: &http.Transport{
			DialContext:         (&net.Dialer{Timeout: 5 * time.Second}).DialContext,
			TLSHandshakeTimeout: 5 * time.Second,
			MaxIdleConnsPerHost: 4,
			IdleConnTimeout:     time.Minute,
			Proxy:               http.ProxyFromEnvironment,
		}}
	}
	bounded := *client
	inner := bounded.Transport
	if inner == nil {
		inner = http.DefaultTransport
	}
	bounded.Transport = boundedTransport{inner}
	return &endpoints{
		urls: urls, witnesses: witnesses, chainID: chainID, timeout: defaultTimeout, http: &bounded, log: log, clients: make([]*rpc.Client, len(urls)),
		resting: make([]time.Time, len(urls)),
	}, nil
}

// batch sends requests as one and reports a transport failure of all of them; what single requests answered is in
// their Error and Result.
func (e *endpoints) batch(ctx context.Context, requests []rpc.BatchElem) error {
	if len(requests) == 0 {
		return nil
	}
	return e.try(ctx, func(ctx context.Context, c *rpc.Client) error {
		for i := range requests {
			requests[i].Error = nil
		}
		return batchOn(ctx, c, requests)
	})
}

// batchOn reports as the failure of all that an endpoint limits some: the next one may answer them.
func batchOn(ctx context.Context, c *rpc.Client, requests []rpc.BatchElem) error {
	if err := c.BatchCallContext(ctx, requests); err != nil {
		return err
	}
	for _, r := range requests {
		if isRateLimit(r.Error) {
			return r.Error
		}
	}
	return nil
}

// call sends one request. An error the chain answered is returned as it is (rpc.Error); that no endpoint answered is
// ErrUnreachable.
func (e *endpoints) call(ctx context.Context, result any, method string, args ...any) error {
	return e.try(ctx, func(ctx context.Context, c *rpc.Client) error {
		return c.CallContext(ctx, result, method, args...)
	})
}

func (e *endpoints) try(ctx context.Context, do func(context.Context, *rpc.Client) error) error {
	first := e.currentIndex()
	var failures []error
	for i := range e.urls {
		at := (first + i) % len(e.urls)
		err := e.once(ctx, at, do)
		var answered rpc.Error
		if err == nil || errors.As(err, &answered) {
			e.use(at)
			return err
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if errors.Is(err, ErrWrongChain) && len(e.urls) == 1 {
			return err
		}
		failures = append(failures, fmt.Errorf("%s: %w", endpointLabel(e.urls[at]), err))
	}
	joined := errors.Join(failures...)
	if errors.Is(joined, ErrWrongChain) {
		return joined
	}
	return fmt.Errorf("%w: %w: check that the chain runs and that the URL is right", ErrUnreachable, joined)
}

// ask sends requests as one to a certain endpoint.
func (e *endpoints) ask(ctx context.Context, at int, requests []rpc.BatchElem) error {
	return e.once(ctx, at, func(ctx context.Context, c *rpc.Client) error {
		return batchOn(ctx, c, requests)
	})
}

// once lets do use one endpoint, unless that asked to be left alone, and remembers how it went.
func (e *endpoints) once(ctx context.Context, at int, do func(context.Context, *rpc.Client) error) error {
	if wait := e.rests(at); wait > 0 {
		return &busyError{wait}
	}
	client, err := e.client(ctx, at)
	if err == nil {
		limited, cancel := context.WithTimeout(ctx, e.timeout)
		err = do(limited, client)
		cancel()
	}
	var answered rpc.Error
	var busy *busyError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &busy):
	case isRateLimit(err):
		busy = &busyError{defaultRest}
	case errors.As(err, &answered), ctx.Err() != nil:
		return err
	case errors.Is(err, context.DeadlineExceeded):
		err = fmt.Errorf("no answer within %s: it is down or overloaded", e.timeout)
	}
	if busy != nil {
		e.rest(at, busy.wait)
		return busy
	}
	e.drop(at)
	return err
}

func (e *endpoints) currentIndex() int {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.current
}

// client returns a connection to one endpoint that has proven to serve the right chain.
func (e *endpoints) client(ctx context.Context, at int) (*rpc.Client, error) {
	e.mu.Lock()
	client := e.clients[at]
	e.mu.Unlock()
	if client != nil {
		return client, nil
	}
	limited, cancel := context.WithTimeout(ctx, e.timeout)
	defer cancel()
	client, err := rpc.DialOptions(limited, e.urls[at], rpc.WithHTTPClient(e.http))
	if err != nil {
		return nil, err
	}
	var id hexutil.Uint64
	if err := client.CallContext(limited, &id, "eth_chainId"); err != nil {
		client.Close()
		return nil, err
	}
	if uint64(id) != e.chainID {
		client.Close()
		return nil, fmt.Errorf("%w: %s serves chain %d, this swarm's ledger is on chain %d: use an endpoint of that chain",
			ErrWrongChain, e.urls[at], uint64(id), e.chainID)
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.clients[at] != nil { // somebody was faster
		client.Close()
		return e.clients[at], nil
	}
	e.clients[at] = client
	return client, nil
}

func (e *endpoints) use(at int) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.current != at {
		e.log.Warn("ledger endpoint changed", "from", e.urls[e.current], "to", e.urls[at])
		e.current = at
	}
}

// drop forgets a connection, so that the endpoint must prove its chain again: another chain may answer there next time.
func (e *endpoints) drop(at int) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.clients[at] != nil {
		e.clients[at].Close()
		e.clients[at] = nil
	}
}

// rotate prefers the next endpoint from now on.
func (e *endpoints) rotate() {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.current = (e.current + 1) % len(e.urls)
}

func (e *endpoints) url() string {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.urls[e.current]
}

func (e *endpoints) close() {
	for at := range e.urls {
		e.drop(at)
	}
	e.http.CloseIdleConnections()
}

// boundedTransport cuts answers off at maxAnswer: an endpoint is a stranger.
type boundedTransport struct{ inner http.RoundTripper }

func (t boundedTransport) RoundTrip(r *http.Request) (*http.Response, error) {
	response, err := t.inner.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	if wait, busy := restOf(response); busy {
		return nil, errors.Join(&busyError{wait}, response.Body.Close())
	}
	response.Body = &boundedBody{ReadCloser: response.Body, left: maxAnswer}
	return response, nil
}

// CloseIdleConnections lets http.Client reach through to the wrapped transport.
func (t boundedTransport) CloseIdleConnections() {
	if c, ok := t.inner.(interface{ CloseIdleConnections() }); ok {
		c.CloseIdleConnections()
	}
}

type boundedBody struct {
	io.ReadCloser
	left int64
}

func (b *boundedBody) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, fmt.Errorf("answer is longer than %d bytes", maxAnswer)
	}
	n, err := b.ReadCloser.Read(p[:min(int64(len(p)), b.left)])
	b.left -= int64(n)
	return n, err
}
