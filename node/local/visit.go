package local

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"

	"verdant/node/child"
	"verdant/node/control"
)

// Visit starts the single node whose home is dir, without doing rounds, calls fn, and stops it again: enough to audit and to read
// the ledger while nothing runs.
func Visit(ctx context.Context, binary, dir string, log *slog.Logger, fn func(context.Context, *control.Client) error) error {
	logs := filepath.Join(dir, logsDir)
	if err := os.MkdirAll(logs, 0o700); err != nil {
		return fmt.Errorf("make directory for logs: %w", err)
	}
	log.Info("starting the node for this one question", "home", dir)
	p, err := child.Start(child.Spec{
		Name: "node", Binary: binary, Args: []string{"join", "--home=" + dir, "--observe", "--tether"},
		Log: filepath.Join(logs, "visit.log"),
	})
	if err != nil {
		return err
	}
	var ready NodeReady
	if err := p.Ready(ctx, &ready); err != nil {
		return errors.Join(err, onlyKilled(p.Stop(patience)))
	}
	c := control.NewClient(ready.Control)
	defer c.Close()
	return errors.Join(fn(ctx, c), p.Stop(patience))
}
