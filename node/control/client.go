package control

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"time"
)

// Client calls a node over its socket. It is safe for concurrent use and holds no connection while idle for long.
type Client struct {
	path string
	http *http.Client
}

// NewClient returns a client of the node that listens on the socket path. It does not dial: the first call does, and fails with
// CodeNotRunning if nobody listens.
func NewClient(path string) *Client {
	dial := func(ctx context.Context, _, _ string) (net.Conn, error) {
		return (&net.Dialer{Timeout: 5 * time.Second}).DialContext(ctx, "unix", path)
	}
	return &Client{path: path, http: &http.Client{Transport: &http.Transport{
		DialContext: dial, MaxIdleConns: 2, IdleConnTimeout: 30 * time.Second, DisableCompression: true,
	}}}
}

// Close drops idle connections.
func (c *Client) Close() { c.http.CloseIdleConnections() }

// Status asks how the node is.
func (c *Client) Status(ctx context.Context) (*Status, error) {
	return call[Status](ctx, c, http.MethodGet, "status", nil)
}

// Peers asks whom the node knows.
func (c *Client) Peers(ctx context.Context) (*Peers, error) {
	return call[Peers](ctx, c, http.MethodGet, "peers", nil)
}

// Leaderboard asks for the ranking.
func (c *Client) Leaderboard(ctx context.Context, req LeaderboardRequest) (*Leaderboard, error) {
	return call[Leaderboard](ctx, c, http.MethodPost, "leaderboard", req)
}

// Shutdown asks the node to stop; it returns when the node has agreed, not when it has stopped.
func (c *Client) Shutdown(ctx context.Context, reason string) error {
	_, err := call[struct{}](ctx, c, http.MethodPost, "shutdown", ShutdownRequest{Reason: reason})
	return err
}

// Audit has the node re-execute claims and calls fn for every event, the last of which is AuditDone. An error of fn ends it.
func (c *Client) Audit(ctx context.Context, req AuditRequest, fn func(AuditEvent) error) error {
	done := false
	err := follow(ctx, c, "audit", req, func(e AuditEvent) error {
		done = done || e.Type == AuditDone
		return fn(e)
	})
	if err == nil && !done {
		return &Error{Code: CodeUnavailable, Message: "the node stopped in the middle of the audit", Cure: "start it and audit again"}
	}
	return err
}

// Events calls fn for events until the node ends the stream or ctx ends.
func (c *Client) Events(ctx context.Context, req EventsRequest, fn func(Event) error) error {
	return follow(ctx, c, "events", req, fn)
}

func (c *Client) do(ctx context.Context, method, name string, req any) (*http.Response, error) {
	var body io.Reader
	if req != nil {
		raw, err := json.Marshal(req)
		if err != nil {
			return nil, fmt.Errorf("encode %s request: %w", name, err)
		}
		body = bytes.NewReader(raw)
	}
	// The host part is never resolved: the dialer knows only the socket.
	r, err := http.NewRequestWithContext(ctx, method, "http://verdant/"+Version+"/"+name, body)
	if err != nil {
		return nil, fmt.Errorf("make %s request: %w", name, err)
	}
	resp, err := c.http.Do(r)
	if err != nil {
		var op *net.OpError
		if errors.As(err, &op) && op.Op == "dial" && ctx.Err() == nil {
			return nil, &Error{
				Code: CodeNotRunning, Message: "no node listens on " + c.path,
				Cure: `start one with "verdant up" or "verdant join", or name its home with --home`,
			}
		}
		return nil, fmt.Errorf("call node (%s): %w", name, err)
	}
	if resp.StatusCode == http.StatusOK {
		return resp, nil
	}
	defer resp.Body.Close()
	e := &Error{}
	if err := json.NewDecoder(io.LimitReader(resp.Body, MaxLine)).Decode(e); err != nil || e.Message == "" {
		return nil, fmt.Errorf("call node (%s): answered %s", name, resp.Status)
	}
	return nil, e
}

func call[Resp any](ctx context.Context, c *Client, method, name string, req any) (*Resp, error) {
	resp, err := c.do(ctx, method, name, req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	out := new(Resp)
	if err := json.NewDecoder(io.LimitReader(resp.Body, MaxLine)).Decode(out); err != nil {
		return nil, fmt.Errorf("decode %s answer: %w", name, err)
	}
	return out, nil
}

func follow[Event any](ctx context.Context, c *Client, name string, req any, fn func(Event) error) error {
	resp, err := c.do(ctx, http.MethodPost, name, req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	lines := bufio.NewScanner(resp.Body)
	lines.Buffer(make([]byte, 0, 4096), MaxLine)
	for lines.Scan() {
		if strings.HasPrefix(lines.Text(), `{"error":`) {
			var tail streamTail
			if err := json.Unmarshal(lines.Bytes(), &tail); err == nil && tail.Error != nil {
				return tail.Error
			}
		}
		var e Event
		if err := json.Unmarshal(lines.Bytes(), &e); err != nil {
			return fmt.Errorf("decode %s stream: %w", name, err)
		}
		if err := fn(e); err != nil {
			return err
		}
	}
	if err := lines.Err(); err != nil {
		return fmt.Errorf("read %s stream: %w", name, err)
	}
	return nil
}
