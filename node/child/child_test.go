package child

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

type ready struct{ PID int }

// TestMain lets the test binary play the child, and a parent that is killed.
func TestMain(m *testing.M) {
	switch os.Getenv("CHILD_TEST") {
	case "":
		os.Exit(m.Run())
	case "good": // stops when let go
		ctx := Tether(context.Background(), os.Stdin)
		must(Announce(os.Stdout, ready{os.Getpid()}))
		fmt.Println("more output that nobody reads")
		<-ctx.Done()
		fmt.Fprintln(os.Stderr, context.Cause(ctx))
	case "stubborn": // does not
		signal.Ignore(syscall.SIGTERM)
		must(Announce(os.Stdout, ready{os.Getpid()}))
		time.Sleep(time.Hour)
	case "broken":
		fmt.Fprintln(os.Stderr, "error: port 4001 is busy: choose another")
		os.Exit(7)
	case "parent": // starts a child and waits to be killed
		p, err := Start(spec("good", os.Getenv("CHILD_LOG")))
		must(err)
		var r ready
		must(p.Ready(context.Background(), &r))
		must(Announce(os.Stdout, r))
		time.Sleep(time.Hour)
	}
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func spec(role, log string) Spec {
	return Spec{Name: "node 1", Binary: os.Args[0], Env: []string{"CHILD_TEST=" + role, "CHILD_LOG=" + log}, Log: log}
}

func start(t *testing.T, role string) (*Process, string) {
	t.Helper()
	log := filepath.Join(t.TempDir(), "log")
	p, err := Start(spec(role, log))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = p.Stop(0) })
	return p, log
}

func TestStopLetsAChildFinish(t *testing.T) {
	p, log := start(t, "good")
	for range 2 { // Ready may be asked again
		var r ready
		if err := p.Ready(t.Context(), &r); err != nil || r.PID != p.PID() {
			t.Fatalf("ready = %+v, %v; child is %d", r, err, p.PID())
		}
	}
	select {
	case <-p.Done():
		t.Fatal("child ended by itself")
	default:
	}
	if err := p.Stop(time.Minute); err != nil {
		t.Error(err)
	}
	if err := p.Stop(time.Minute); err != nil {
		t.Errorf("second stop: %v", err)
	}
	if got := logTail(log); got != ErrUntied.Error() {
		t.Errorf("child logged %q", got)
	}
}

func TestStubbornChildIsKilled(t *testing.T) {
	p, _ := start(t, "stubborn")
	var r ready
	if err := p.Ready(t.Context(), &r); err != nil {
		t.Fatal(err)
	}
	if err := p.Stop(10 * time.Millisecond); err == nil || !strings.Contains(err.Error(), "killed") {
		t.Errorf("stop: %v", err)
	}
	if err := syscall.Kill(p.PID(), 0); !errors.Is(err, syscall.ESRCH) {
		t.Errorf("child %d is still there: %v", p.PID(), err)
	}
}

func TestFailureQuotesTheLog(t *testing.T) {
	p, log := start(t, "broken")
	var r ready
	err := p.Ready(t.Context(), &r)
	var exit *ExitError
	if !errors.As(err, &exit) || exit.Code != 7 {
		t.Fatalf("ready: %v", err)
	}
	for _, part := range []string{"node 1", "port 4001 is busy", log} {
		if !strings.Contains(err.Error(), part) {
			t.Errorf("message %q does not say %q", err, part)
		}
	}
	if err := p.Stop(time.Minute); !errors.As(err, &exit) {
		t.Errorf("stop: %v", err)
	}
	if _, err := Start(Spec{Name: "node 2", Binary: "/nonexistent", Log: log}); err == nil || !strings.Contains(err.Error(), "node 2") {
		t.Errorf("start of nothing: %v", err)
	}
}

func TestReadyGivesUpWithItsContext(t *testing.T) {
	p, log := start(t, "stubborn")
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	p2 := &Process{spec: p.spec, ready: make(chan readyLine)} // a child that never says anything
	if err := p2.Ready(ctx, &ready{}); !errors.Is(err, context.Canceled) || !strings.Contains(err.Error(), log) {
		t.Errorf("ready: %v", err)
	}
}

// TestChildDiesWithItsParent kills a parent the hard way.
func TestChildDiesWithItsParent(t *testing.T) {
	dir := t.TempDir()
	parentLog, childLog := filepath.Join(dir, "parent"), filepath.Join(dir, "child")
	sp := spec("parent", childLog)
	sp.Log = parentLog
	p, err := Start(sp)
	if err != nil {
		t.Fatal(err)
	}
	var r ready
	if err := p.Ready(t.Context(), &r); err != nil {
		t.Fatal(err)
	}
	if r.PID == p.PID() || syscall.Kill(r.PID, 0) != nil {
		t.Fatalf("grandchild %d of %d is not there", r.PID, p.PID())
	}
	if err := p.Stop(0); err == nil {
		t.Error("parent was not killed")
	}
	// The grandchild is nobody's to wait for; its end shows in the process table, at the latest when the test times out.
	for alive(r.PID) {
		time.Sleep(5 * time.Millisecond)
	}
}

// alive reports whether a process runs; a zombie whose new parent never looks counts as dead.
func alive(pid int) bool {
	if syscall.Kill(pid, 0) != nil {
		return false
	}
	stat, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/stat")
	if err != nil {
		return !os.IsNotExist(err)
	}
	_, after, _ := strings.Cut(string(stat), ") ")
	return !strings.HasPrefix(after, "Z")
}

func TestLogIsBounded(t *testing.T) {
	path := filepath.Join(t.TempDir(), "log")
	long := strings.Repeat("a line of the log\n", maxLog/18+1)
	if err := os.WriteFile(path, []byte(long), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := logTail(path); len(got) > tail || strings.Contains(strings.ReplaceAll(got, "a line of the log", ""), "l") {
		t.Errorf("tail has %d bytes or a broken line", len(got))
	}
	f, err := openLog(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if info, err := f.Stat(); err != nil || info.Size() != 0 {
		t.Errorf("log was not set aside: %v, %v", info.Size(), err)
	}
	if info, err := os.Stat(path + ".1"); err != nil || info.Size() != int64(len(long)) {
		t.Errorf("old log: %v", err)
	}
}
