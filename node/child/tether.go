package child

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// ErrUntied is the cause of a context that ended because the parent let go.
var ErrUntied = errors.New("the parent process let go")

// Tether returns a context that ends, with cause ErrUntied, when the parent closes its end of stdin or dies. A child calls it once.
func Tether(ctx context.Context, stdin io.Reader) context.Context {
	ctx, cancel := context.WithCancelCause(ctx)
	go func() {
		_, _ = io.Copy(io.Discard, stdin) // ends at end of file or with an error: both mean that nobody is there
		cancel(ErrUntied)
	}()
	return ctx
}

// Announce writes the ready line. Nothing else may be written to stdout before, and nobody reads what is written after.
func Announce(stdout io.Writer, ready any) error {
	line, err := json.Marshal(ready)
	if err != nil {
		return fmt.Errorf("encode ready line: %w", err)
	}
	if len(line) >= maxReady {
		return fmt.Errorf("ready line has %d bytes, more than %d", len(line), maxReady)
	}
	if _, err := stdout.Write(append(line, '\n')); err != nil {
		return fmt.Errorf("announce: %w", err)
	}
	return nil
}
