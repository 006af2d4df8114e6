// Package child runs parts of a local swarm as processes of their own and makes sure that none outlives its parent.
//
//	parent ── stdin pipe, held open ("tether") ──► child: end of file means stop
//	       ◄─ stdout: one line of JSON ("ready") ── child
//	          stderr ──────────────────────────────► log file
//
// Three things end a child: the parent closes the tether, the parent dies (the pipe closes by itself, and on Linux the kernel
// sends SIGTERM as well), or the patience of Stop runs out (SIGKILL). A child is in a process group of its own, so that Ctrl-C in
// the terminal reaches the parent alone, which then stops its children in the right order.
//
// Package node/local is the parent's side; commands use Tether and Announce for the child's.
package child

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"
	"sync"
	"time"
)

const (
	// maxReady is the longest ready line, in bytes.
	maxReady = 64 << 10
	// maxLog is the size above which a log file is set aside when a child starts; one old file is kept.
	maxLog = 8 << 20
	// tail is how much of the log an error quotes, in bytes.
	tail = 2048
)

// Spec says what to run.
type Spec struct {
	// Name is used in errors: "node 3".
	Name   string
	Binary string
	Args   []string
	// Env is added to the parent's environment.
	Env []string
	// Log is the file that gets the child's standard error, appended. Its directory exists.
	Log string
}

// Process is a child that was started. Its methods may be called from any goroutine.
type Process struct {
	spec   Spec
	cmd    *exec.Cmd
	tether io.Closer
	ready  chan readyLine // gets one value
	done   chan struct{}
	err    error // set before done is closed

	untie sync.Once
}

type readyLine struct {
	line []byte
	err  error
}

// Start runs a child. The caller must call Stop in the end, even if the child has died.
func Start(spec Spec) (*Process, error) {
	log, err := openLog(spec.Log)
	if err != nil {
		return nil, fmt.Errorf("start %s: %w", spec.Name, err)
	}
	defer log.Close() // the child has its own copy
	cmd := exec.Command(spec.Binary, spec.Args...)
	cmd.Env = append(os.Environ(), spec.Env...)
	cmd.Stderr = log
	isolate(cmd)
	tether, err := cmd.StdinPipe()
	if err != nil {
		return nil, fmt.Errorf("start %s: %w", spec.Name, err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, fmt.Errorf("start %s: %w", spec.Name, err)
	}
	p := &Process{spec: spec, cmd: cmd, tether: tether, ready: make(chan readyLine, 1), done: make(chan struct{})}
	started := make(chan error, 1)
	go p.supervise(started, out)
	if err := <-started; err != nil {
		return nil, fmt.Errorf("start %s: %w", spec.Name, err)
	}
	return p, nil
}

// supervise starts the child and sees it to its end on one operating system thread: the kernel's promise to end a child with its
// parent is bound to the thread that made it.
func (p *Process) supervise(started chan<- error, out io.Reader) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	err := p.cmd.Start()
	started <- err
	if err != nil {
		return
	}
	read := make(chan struct{})
	go func() {
		defer close(read)
		lines := bufio.NewReaderSize(out, maxReady)
		line, err := lines.ReadSlice('\n')
		p.ready <- readyLine{bytes.Clone(line), err}
		_, _ = io.Copy(io.Discard, lines) // keeps the pipe from filling up; ends with the child
	}()
	<-read
	err = p.cmd.Wait()
	p.err = p.explain(err)
	close(p.done)
}

// Ready waits for the child's announcement and decodes it. It fails when the child ends before, with the end of its log.
func (p *Process) Ready(ctx context.Context, into any) error {
	select {
	case r := <-p.ready:
		p.ready <- r // for the next caller
		if r.err != nil {
			<-p.done
			return p.err
		}
		if err := json.Unmarshal(r.line, into); err != nil {
			return fmt.Errorf("%s announced %q: %w", p.spec.Name, r.line, err)
		}
		return nil
	case <-ctx.Done():
		return fmt.Errorf("wait for %s: %w: see %s", p.spec.Name, ctx.Err(), p.spec.Log)
	}
}

// PID is the child's process id.
func (p *Process) PID() int { return p.cmd.Process.Pid }

// Done is closed when the child has ended.
func (p *Process) Done() <-chan struct{} { return p.done }

// Err says how the child ended, with the end of its log unless it ended well. It must not be called before Done is closed.
func (p *Process) Err() error { return p.err }

// Stop lets go of the tether and waits for the child to end; after patience it is killed. It returns how the child ended.
func (p *Process) Stop(patience time.Duration) error {
	p.untie.Do(func() { _ = p.tether.Close() }) // the child may have closed its end already
	timer := time.NewTimer(patience)
	defer timer.Stop()
	select {
	case <-p.done:
		return p.err
	case <-timer.C:
	}
	if err := p.cmd.Process.Kill(); err != nil && !errors.Is(err, os.ErrProcessDone) {
		return fmt.Errorf("kill %s: %w", p.spec.Name, err)
	}
	<-p.done
	return fmt.Errorf("%s did not stop within %v and was killed; nothing committed is lost: see %s", p.spec.Name, patience, p.spec.Log)
}

// explain turns the end of the process into a sentence.
func (p *Process) explain(err error) error {
	if err == nil {
		return nil
	}
	e := &ExitError{Name: p.spec.Name, Code: p.cmd.ProcessState.ExitCode(), Log: p.spec.Log, Tail: logTail(p.spec.Log), err: err}
	return e
}

// ExitError is the end of a child that went wrong.
type ExitError struct {
	Name string
	Code int // -1 if it was killed
	Log  string
	Tail string // the last lines of the log
	err  error
}

// Error quotes the end of the log.
func (e *ExitError) Error() string {
	return fmt.Sprintf("%s ended (%v); the end of %s:\n%s", e.Name, e.err, e.Log, e.Tail)
}

// Unwrap returns the error of package os/exec.
func (e *ExitError) Unwrap() error { return e.err }
