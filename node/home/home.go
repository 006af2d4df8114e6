// Package home owns a node's directory: where it is, who uses it, and the identity kept in it.
//
//	<home>/lock           locked by the running process; holds its pid
//	<home>/identity.key   libp2p key, mode 0600; losing it is losing the node's name and reputation
//	<home>/config.toml    settings, written by the user only
//	<home>/...            what other packages of node keep (store, blobs, account)
//
// Only package node and the commands use it.
package home

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// ConfigName is the file with the user's settings.
const ConfigName = "config.toml"

const lockName = "lock"

// Home is a directory held by this process.
type Home struct {
	dir  string
	lock *os.File
}

// LockedError says that another process uses the home.
type LockedError struct {
	Dir string
	PID int // 0 if unknown
	// Purpose is what the owner said it does, such as "join".
	Purpose string
}

// Error names the owner and the ways out.
func (e *LockedError) Error() string {
	owner := "another process"
	if e.PID > 0 {
		owner = fmt.Sprintf("process %d", e.PID)
	}
	if e.Purpose != "" {
		owner += " (verdant " + e.Purpose + ")"
	}
	return fmt.Sprintf(`home %s is in use by %s: stop it with "verdant stop --home %s", or choose another directory with --home`,
		e.Dir, owner, e.Dir)
}

// Default returns the home used when none is named: $XDG_DATA_HOME/verdant, or ~/.local/share/verdant.
func Default() (string, error) {
	if dir := os.Getenv("XDG_DATA_HOME"); filepath.IsAbs(dir) {
		return filepath.Join(dir, "verdant"), nil
	}
	user, err := os.UserHomeDir()
	if err != nil {
		return "", fmt.Errorf("find home directory: %w: set HOME, or name a directory with --home", err)
	}
	return filepath.Join(user, ".local", "share", "verdant"), nil
}

// Open makes the directory with mode 0700 if it is not there and locks it for this process. purpose is shown to those who find it
// locked. The lock dies with the process, however it ends. The error is a *LockedError if somebody else has it.
func Open(dir, purpose string) (*Home, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil, fmt.Errorf("resolve home %s: %w", dir, err)
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("make home: %w: choose a directory you may write to with --home", err)
	}
	if err := makePrivate(dir); err != nil {
		return nil, err
	}
	f, err := os.OpenFile(filepath.Join(dir, lockName), os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("open lock of home: %w: choose a directory you may write to with --home", err)
	}
	err = syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	for try := 0; try < 3 && errors.Is(err, syscall.EWOULDBLOCK); try++ { // it may only be somebody in Locked
		time.Sleep(20 * time.Millisecond)
		err = syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	}
	if err != nil {
		defer f.Close()
		if !errors.Is(err, syscall.EWOULDBLOCK) {
			return nil, fmt.Errorf("lock home %s: %w", dir, err)
		}
		pid, what := Owner(dir)
		return nil, &LockedError{Dir: dir, PID: pid, Purpose: what}
	}
	h := &Home{dir: dir, lock: f}
	if err := h.sign(purpose); err != nil {
		return nil, errors.Join(err, h.Close())
	}
	return h, nil
}

// makePrivate closes the directory to other users, if it is empty or already a home. It refuses to settle among somebody's files.
func makePrivate(dir string) error {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return fmt.Errorf("read home: %w", err)
	}
	known := len(entries) == 0
	for _, e := range entries {
		known = known || e.Name() == lockName || e.Name() == ConfigName
	}
	if !known {
		return fmt.Errorf("%s holds files but is no home of Verdant: name an empty or a new directory with --home", dir)
	}
	if err := os.Chmod(dir, 0o700); err != nil {
		return fmt.Errorf("protect home: %w", err)
	}
	return nil
}

// sign writes pid and purpose into the lock file.
func (h *Home) sign(purpose string) error {
	if err := h.lock.Truncate(0); err != nil {
		return fmt.Errorf("write lock of home: %w", err)
	}
	if _, err := h.lock.WriteAt([]byte(strconv.Itoa(os.Getpid())+" "+purpose+"\n"), 0); err != nil {
		return fmt.Errorf("write lock of home: %w", err)
	}
	return nil
}

// Owner reads who locked the home last; pid is 0 if nobody can be named. That process need not be alive.
func Owner(dir string) (pid int, purpose string) {
	raw, err := os.ReadFile(filepath.Join(dir, lockName))
	if err != nil {
		return 0, ""
	}
	first, rest, _ := strings.Cut(strings.TrimSpace(string(raw)), " ")
	pid, err = strconv.Atoi(first)
	if err != nil || pid <= 0 {
		return 0, ""
	}
	return pid, rest
}

// Locked reports whether a process, perhaps this one, uses the home in dir.
func Locked(dir string) bool {
	f, err := os.Open(filepath.Join(dir, lockName))
	if err != nil {
		return false
	}
	defer f.Close() // gives the lock back, if it was to be had
	return errors.Is(syscall.Flock(int(f.Fd()), syscall.LOCK_SH|syscall.LOCK_NB), syscall.EWOULDBLOCK)
}

// Dir is the absolute path.
func (h *Home) Dir() string { return h.dir }

// Path joins names to the directory.
func (h *Home) Path(names ...string) string {
	return filepath.Join(append([]string{h.dir}, names...)...)
}

// Close gives the home back. The lock file stays: removing it would let two processes lock two files of one name.
func (h *Home) Close() error {
	if err := h.lock.Close(); err != nil {
		return fmt.Errorf("unlock home: %w", err)
	}
	return nil
}
