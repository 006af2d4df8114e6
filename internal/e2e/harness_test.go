package e2e

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"sync"
	"syscall"
	"testing"
	"time"

	"verdant/node/control"
	"verdant/node/local"
)

// patience bounds every wait. It says when a test has failed, not how fast anything must be.
const patience = 3 * time.Minute

var verdant string // path of the binary under test

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "verdant-e2e-")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	verdant = filepath.Join(dir, "verdant")
	build := exec.Command("go", "build", "-o", verdant, "verdant/cmd/verdant")
	build.Stderr = os.Stderr
	code := 1
	if err := build.Run(); err == nil {
		code = m.Run()
	} else {
		fmt.Fprintln(os.Stderr, "build verdant:", err)
	}
	_ = os.RemoveAll(dir)
	os.Exit(code)
}

// buffer is written by a process while the test reads it.
type buffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (b *buffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.Write(p)
}

func (b *buffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.String()
}

// process is a running verdant command.
type process struct {
	t        *testing.T
	cmd      *exec.Cmd
	out, err buffer
	done     chan struct{}
	waited   error
}

// start runs a command whose default homes lie in the test's own directory.
func start(t *testing.T, base string, args ...string) *process {
	t.Helper()
	p := &process{t: t, cmd: exec.Command(verdant, args...), done: make(chan struct{})}
	p.cmd.Env = append(os.Environ(), "XDG_DATA_HOME="+base)
	p.cmd.Stdout, p.cmd.Stderr = &p.out, &p.err
	if err := p.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go func() {
		p.waited = p.cmd.Wait()
		close(p.done)
	}()
	t.Cleanup(func() {
		_ = p.cmd.Process.Signal(syscall.SIGTERM)
		select {
		case <-p.done:
		case <-time.After(30 * time.Second):
			_ = p.cmd.Process.Kill()
			<-p.done
		}
		if t.Failed() {
			t.Logf("verdant %v said:\n%s", args, p.err.String())
		}
	})
	return p
}

// wait returns the exit status.
func (p *process) wait() int {
	p.t.Helper()
	select {
	case <-p.done:
	case <-time.After(patience):
		p.t.Fatalf("%v did not end", p.cmd.Args)
	}
	var exit *exec.ExitError
	if p.waited != nil && !errors.As(p.waited, &exit) {
		p.t.Fatal(p.waited)
	}
	return p.cmd.ProcessState.ExitCode()
}

// run runs a command to its end and returns its output.
func run(t *testing.T, base string, code int, args ...string) string {
	t.Helper()
	p := start(t, base, args...)
	if got := p.wait(); got != code {
		t.Fatalf("verdant %v: exit status %d, want %d\n%s%s", args, got, code, p.out.String(), p.err.String())
	}
	return p.out.String()
}

// until polls cond and fails the test if it does not come true.
func until(t *testing.T, what string, cond func() bool) {
	t.Helper()
	for end := time.Now().Add(patience); !cond(); time.Sleep(100 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("never: %s", what)
		}
	}
}

var tokenForm = regexp.MustCompile(`verdant1[a-z2-7]+`)

// token waits for the join token that up prints.
func (p *process) token() (token string) {
	p.t.Helper()
	until(p.t, "a join token is printed", func() bool {
		token = tokenForm.FindString(p.err.String())
		return token != ""
	})
	return token
}

// client talks to node i, from 1, of the local swarm in dir.
func client(t *testing.T, dir string, i int) *control.Client {
	t.Helper()
	return clientOf(t, local.NodeHome(dir, i))
}

func clientOf(t *testing.T, dir string) *control.Client {
	t.Helper()
	c := control.NewClient(control.SocketPath(dir))
	t.Cleanup(c.Close)
	return c
}

// status returns nil while the node does not answer.
func status(c *control.Client) *control.Status {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	s, err := c.Status(ctx)
	if err != nil {
		return nil
	}
	return s
}

// await polls a node's status until cond holds.
func await(t *testing.T, what string, c *control.Client, cond func(*control.Status) bool) *control.Status {
	t.Helper()
	var s *control.Status
	until(t, what, func() bool {
		s = status(c)
		return s != nil && cond(s)
	})
	return s
}

// verdicts reads the events of verdant audit --json.
func verdicts(t *testing.T, out string) (list []control.AuditEvent, sum *control.AuditSummary) {
	t.Helper()
	dec := json.NewDecoder(bytes.NewReader([]byte(out)))
	for dec.More() {
		var e control.AuditEvent
		if err := dec.Decode(&e); err != nil {
			t.Fatal(err)
		}
		switch e.Type {
		case control.AuditVerdict:
			list = append(list, e)
		case control.AuditDone:
			sum = e.Summary
		}
	}
	if sum == nil {
		t.Fatalf("audit without an end: %s", out)
	}
	return list, sum
}
