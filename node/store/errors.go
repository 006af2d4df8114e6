package store

import (
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"strings"
	"syscall"

	"github.com/dgraph-io/badger/v4"
)

// Errors a caller branches on. Each comes wrapped in a sentence that names the cause and the cure.
var (
	ErrLocked   = errors.New("store is locked by another process")
	ErrCorrupt  = errors.New("store is corrupted")
	ErrDiskFull = errors.New("disk is full")
	ErrClosed   = errors.New("store is closed")
	ErrTooLarge = errors.New("value too large for the store")
)

var errPanic = errors.New("database code gave up")

// corruptSigns are fragments of the messages badger gives for damaged files; it has no error type for them.
var corruptSigns = []string{
	"checksum", "bad magic", "corrupt", "file does not exist for table", "manifest", "unexpected eof",
	"while opening memtables", "opening fid", "failed to initialize", "invalid", "magic version", "unmarshal",
}

// classify turns an error of badger or the operating system into one of ours. It returns nil for nil and leaves
// errors that are already ours alone.
func classify(dir, verb string, err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, ErrCorrupt):
		return fmt.Errorf("%s: %s cannot be read; move it away and start again (the node catches up from its peers): %w", verb, dir, err)
	case errors.Is(err, ErrClosed), errors.Is(err, ErrLocked), errors.Is(err, ErrTooLarge), errors.Is(err, ErrDiskFull):
		return fmt.Errorf("%s: %w", verb, err)
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT):
		return fmt.Errorf("%s: %w: free some space below %s and start again; nothing committed is lost: %v", verb, ErrDiskFull, dir, err)
	case errors.Is(err, fs.ErrPermission):
		return fmt.Errorf("%s: no permission to write %s: run as its owner or choose another --home: %w", verb, dir, err)
	case errors.Is(err, badger.ErrDBClosed), errors.Is(err, badger.ErrBlockedWrites):
		return fmt.Errorf("%s: %w", verb, ErrClosed)
	case errors.Is(err, badger.ErrTxnTooBig):
		return fmt.Errorf("%s: %w: more than %d bytes in one commit; keep large objects in the blob store and commit their hash", verb, ErrTooLarge, MaxCommit)
	}
	text := strings.ToLower(err.Error())
	if strings.Contains(text, "cannot acquire directory lock") || strings.Contains(text, "another process is using") {
		return fmt.Errorf("%s: %w: %s is in use; stop the other process or choose another --home", verb, ErrLocked, dir)
	}
	if errors.Is(err, errPanic) {
		return fmt.Errorf("%s: %w: %s cannot be read; move it away and start again (the node catches up from its peers): %v", verb, ErrCorrupt, dir, err)
	}
	for _, sign := range corruptSigns {
		if strings.Contains(text, sign) {
			return fmt.Errorf("%s: %w: %s cannot be read; move it away and start again (the node catches up from its peers): %v", verb, ErrCorrupt, dir, err)
		}
	}
	return fmt.Errorf("%s: %w", verb, err)
}

func diskFull(dir string, free, need uint64) error {
	return fmt.Errorf("%w: %d MiB left below %s, at least %d MiB are needed: free some space; nothing committed is lost",
		ErrDiskFull, free>>20, dir, need>>20)
}

// logAdapter gives badger a logger. Its chatter goes to debug.
type logAdapter struct{ log *slog.Logger }

func (l logAdapter) Errorf(f string, a ...any)   { l.log.Warn("badger: " + trim(f, a)) }
func (l logAdapter) Warningf(f string, a ...any) { l.log.Debug("badger: " + trim(f, a)) }
func (l logAdapter) Infof(f string, a ...any)    { l.log.Debug("badger: " + trim(f, a)) }
func (l logAdapter) Debugf(f string, a ...any)   {}

func trim(f string, a []any) string { return strings.TrimSpace(fmt.Sprintf(f, a...)) }
