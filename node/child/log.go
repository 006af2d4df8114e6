package child

import (
	"bytes"
	"fmt"
	"os"
	"strings"
)

// openLog opens a log file for appending, after setting an overgrown one aside.
func openLog(path string) (*os.File, error) {
	if info, err := os.Stat(path); err == nil && info.Size() > maxLog {
		if err := os.Rename(path, path+".1"); err != nil {
			return nil, fmt.Errorf("set old log aside: %w", err)
		}
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o600)
	if err != nil {
		return nil, fmt.Errorf("open log: %w", err)
	}
	return f, nil
}

// logTail returns the last whole lines of a file, or why there are none.
func logTail(path string) string {
	f, err := os.Open(path)
	if err != nil {
		return err.Error()
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return err.Error()
	}
	from := max(0, info.Size()-tail)
	buf := make([]byte, info.Size()-from)
	n, err := f.ReadAt(buf, from)
	if n < len(buf) {
		return err.Error()
	}
	if from > 0 {
		_, buf, _ = bytes.Cut(buf, []byte("\n"))
	}
	return strings.TrimSpace(string(buf))
}
