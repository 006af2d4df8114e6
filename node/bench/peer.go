package bench

import (
	"bufio"
	_ "embed"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

//go:embed peers/torch.py
var torchPeer string

// peer is a process that does others' work beside ours: it reads a line that
// says what to do and how often and answers with the seconds it took.
type peer struct {
	name string
	cmd  *exec.Cmd
	in   io.WriteCloser
	out  *bufio.Reader
}

// startPeer starts a peer from the directory that `make bench-peers` filled, on a
// device; no name gives no peer.
func startPeer(name, dir, device string, stderr io.Writer) (*peer, error) {
	var cmd *exec.Cmd
	switch name {
	case "":
		return nil, nil
	case "openblas":
		cmd = exec.Command(filepath.Join(dir, "openblas"))
	case "pytorch":
		cmd = exec.Command(filepath.Join(dir, "venv", "bin", "python"), "-c", torchPeer, device)
	default:
		return nil, fmt.Errorf("there is no peer %q", name)
	}
	if _, err := os.Stat(cmd.Path); err != nil {
		return nil, fmt.Errorf("%s is not set up (%w): run `make bench-peers`, or name its directory with --peers", name, err)
	}
	cmd.Stderr = stderr
	in, err := cmd.StdinPipe()
	if err != nil {
		return nil, fmt.Errorf("start %s: %w", name, err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, fmt.Errorf("start %s: %w", name, err)
	}
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("start %s: %w", name, err)
	}
	return &peer{name, cmd, in, bufio.NewReader(out)}, nil
}

// asked makes a side of a request; the number of calls is its last word. Without
// a peer there is no side.
func (p *peer) asked(words ...any) side {
	if p == nil {
		return nil
	}
	line := strings.TrimSuffix(fmt.Sprintln(words...), "\n")
	return func(calls int) (float64, error) {
		if _, err := fmt.Fprintf(p.in, "%s %d\n", line, calls); err != nil {
			return 0, fmt.Errorf("ask %s: %w", p.name, err)
		}
		answer, err := p.out.ReadString('\n')
		if errors.Is(err, io.EOF) {
			return 0, fmt.Errorf("%s ended at %q: what it said is above", p.name, line)
		}
		if err != nil {
			return 0, fmt.Errorf("hear %s: %w", p.name, err)
		}
		seconds, err := strconv.ParseFloat(strings.TrimSpace(answer), 64)
		if err != nil {
			return 0, fmt.Errorf("%s answers %q, want seconds", p.name, strings.TrimSpace(answer))
		}
		return seconds, nil
	}
}

// label is the peer's name in results.
func (p *peer) label() string {
	if p == nil {
		return ""
	}
	return p.name
}

// close ends the process: it stops when its input ends, or is killed.
func (p *peer) close() error {
	if p == nil {
		return nil
	}
	p.in.Close()
	kill := time.AfterFunc(10*time.Second, func() { p.cmd.Process.Kill() })
	defer kill.Stop()
	if err := p.cmd.Wait(); err != nil {
		return fmt.Errorf("end %s: %w", p.name, err)
	}
	return nil
}
