package devchain

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
)

const (
	childDir = "VERDANT_TEST_CHAIN_DIR"
	// childAhead is how many seconds the child's clock is ahead at its start. It then advances by a second whenever it is read, so that a
	// test need not wait a second for every block. Empty is the wall's clock.
	childAhead = "VERDANT_TEST_CHAIN_AHEAD"
)

// TestMain lets the test binary be a chain of its own, in a process that can be killed.
func TestMain(m *testing.M) {
	dir := os.Getenv(childDir)
	if dir == "" {
		os.Exit(m.Run())
	}
	Tune()
	cfg := Config{Dir: dir}
	if ahead, err := strconv.Atoi(os.Getenv(childAhead)); err == nil {
		clock := time.Now().Add(time.Duration(ahead) * time.Second)
		cfg.Tick = 2 * time.Millisecond
		cfg.Now = func() time.Time {
			clock = clock.Add(time.Second)
			return clock
		}
	}
	c, err := Start(context.Background(), cfg)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	if err := json.NewEncoder(os.Stdout).Encode(c.Info()); err != nil {
		os.Exit(1)
	}
	<-c.Done()
}

// child is a chain in another process.
type child struct {
	cmd *exec.Cmd
	rpc *rpc.Client
}

func startChild(t *testing.T, dir string, env ...string) *child {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(self)
	cmd.Env = append(append(os.Environ(), childDir+"="+dir), env...)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	line, err := bufio.NewReader(out).ReadBytes('\n')
	if err != nil {
		t.Fatalf("chain process did not start: %v", err)
	}
	var info ChainInfo
	if err := json.Unmarshal(line, &info); err != nil {
		t.Fatal(err)
	}
	client, err := rpc.Dial(info.RPC)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return &child{cmd: cmd, rpc: client}
}

// kill ends the process as the kernel would: no handler runs, nothing is flushed.
func (c *child) kill(t *testing.T) {
	t.Helper()
	if err := c.cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = c.cmd.Wait() // says that it was killed
}

// start runs a chain in this process.
func start(t *testing.T, cfg Config) (*Chain, *rpc.Client) {
	t.Helper()
	if cfg.Dir == "" {
		cfg.Dir = t.TempDir()
	}
	c, err := Start(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	client, err := rpc.Dial(c.Info().RPC)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		client.Close()
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	return c, client
}

// eventually repeats a check until it holds; the test's own deadline is the only limit.
func eventually(t *testing.T, what string, holds func() bool) {
	t.Helper()
	for !holds() {
		select {
		case <-t.Context().Done():
			t.Fatalf("never happened: %s", what)
		case <-time.After(20 * time.Millisecond):
		}
	}
}
